// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "export/animation.h"
#include "export/savefile.h"
#include "export/sheetwriter.h"
#include "optionvalues.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr struct {
    QLatin1StringView option;
    Action action;
} kActions[]{
    {"help"_L1, Action::Help},
    {"version"_L1, Action::Version},
    {"self-test"_L1, Action::SelfTest},
    {"check"_L1, Action::Check},
    {"list"_L1, Action::List},
    {"export"_L1, Action::Export},
};

/// Reads the values one by one; the first thing wrong is kept.
class Parser {
public:
    explicit Parser(const QStringList& arguments)
        : m_words(readWords(arguments))
    {
        m_error = m_words.error;
    }

    ParsedCommandLine parse()
    {
        readAction();
        readWindow();
        readPlace();
        readContent();
        readSheet();
        return {m_command, m_error};
    }

private:
    bool has(QLatin1StringView name) const { return m_words.options.contains(name); }
    QString value(QLatin1StringView name) const { return m_words.options.value(name).value(0); }

    void fail(const QString& error)
    {
        if (m_error.isEmpty())
            m_error = error;
    }

    /// Fails where two options exclude each other.
    void exclude(QLatin1StringView one, QLatin1StringView other)
    {
        if (has(one) && has(other))
            fail(u"--%1 and --%2 cannot be used together"_s.arg(one, other));
    }

    void require(QLatin1StringView one, QLatin1StringView other)
    {
        if (has(one) && !has(other))
            fail(u"--%1 needs --%2"_s.arg(one, other));
    }

    /// Hands the option's value, where it is given and `read` understands it, to `target`.
    template <typename Value, typename Target>
    void take(QLatin1StringView name, Value (*read)(const QString&, QString&), Target& target)
    {
        if (!has(name))
            return;
        QString error;
        auto result = read(value(name), error);
        if (result)
            target = *result;
        else
            fail(u"--%1: %2"_s.arg(name, error));
    }

    void readAction()
    {
        for (qsizetype i = 0; i < std::ssize(kActions); ++i) {
            for (qsizetype j = i + 1; j < std::ssize(kActions); ++j)
                exclude(kActions[i].option, kActions[j].option);
            if (has(kActions[i].option))
                m_command.action = kActions[i].action;
        }
        for (const OptionGroup& group : optionGroups()) {
            for (const Option& option : group.options) {
                if (has(option.name) && !option.actions.testFlag(m_command.action))
                    fail(wrongUse(option, m_command.action));
            }
        }
        m_command.files = m_words.files;
        if (m_command.action == Action::Check && has("format"_L1) && value("format"_L1) != "json"_L1)
            fail(u"--format: --check prints lines, or json"_s);
        if (m_command.action == Action::Check && m_command.files.isEmpty())
            fail(u"--check needs at least one file or atlas folder"_s);
        if (const Actions without = Action::SelfTest | Action::Version | Action::Help;
            without.testFlag(m_command.action) && !m_command.files.isEmpty())
            fail(u"“%1”: no file is expected here"_s.arg(m_command.files.first()));
    }

    void readWindow()
    {
        exclude("at"_L1, "from"_L1);
        exclude("at"_L1, "to"_L1);
        take("at"_L1, readDate, m_command.at);
        take("from"_L1, readDate, m_command.from);
        take("to"_L1, readDate, m_command.to);
        take("mode"_L1, readMode, m_command.mode);
        const auto& [at, from, to] = std::tie(m_command.at, m_command.from, m_command.to);
        if (at && (at->isOpenStart() || at->isOpenEnd()))
            fail(u"--at: “%1” is open; use --from or --to"_s.arg(value("at"_L1)));
        if (at && m_command.mode == Mode::Day && at->end - at->first != 1)
            fail(u"--mode day needs one day, and --at %1 is more"_s.arg(value("at"_L1)));
        if (from && to && from->first >= to->end)
            fail(u"--from %1 is after --to %2"_s.arg(value("from"_L1), value("to"_L1)));
    }

    void readPlace()
    {
        exclude("bbox"_L1, "center"_L1);
        exclude("bbox"_L1, "zoom"_L1);
        require("center"_L1, "zoom"_L1);
        require("zoom"_L1, "center"_L1);
        take("bbox"_L1, readBox, m_command.box);
        Camera camera;
        take("center"_L1, readPosition, camera.center);
        take("zoom"_L1, readZoom, camera.zoom);
        if (has("center"_L1))
            m_command.camera = camera;
    }

    void readContent()
    {
        m_command.atlas = value("atlas"_L1);
        take("search"_L1, readText, m_command.search);
        take("layers"_L1, readLayers, m_command.layers);
        for (const QString& text : m_words.options.value("filter"_L1)) {
            const qsizetype equals = text.indexOf(u'=');
            if (equals < 1 || equals + 1 == text.size())
                fail(u"--filter: “%1” is not KEY=VALUE"_s.arg(text));
            else
                m_command.filters << Filter{text.first(equals), text.sliced(equals + 1)};
        }
        take("language"_L1, readLanguage, m_command.language);
        take("names"_L1, readNames, m_command.names);
        take("viewpoint"_L1, readViewpoint, m_command.viewpoint);
        take("appearance"_L1, readAppearance, m_command.appearance);
        take("compare"_L1, readComparison, m_command.comparison);
        take("list"_L1, readListKind, m_command.list);
        take("format"_L1, readListFormat, m_command.format);
        if (m_command.action == Action::List && m_command.list == ListKind::Changes)
            checkChanges();
    }

    /// Changes are those of whole files: nothing of a view narrows them.
    void checkChanges()
    {
        if (m_command.files.size() != 2)
            fail(u"--list changes needs two files, the earlier release first"_s);
        if (m_command.format == ListFormat::GeoJson)
            fail(u"--format: changes can be written as table, csv or json"_s);
        for (auto option = m_words.options.keyBegin(); option != m_words.options.keyEnd(); ++option) {
            if (*option != "list"_L1 && *option != "format"_L1 && *option != "names"_L1)
                fail(u"--%1 cannot be used with --list changes"_s.arg(*option));
        }
    }

    void readSheet()
    {
        SheetOptions& sheet = m_command.sheet;
        m_command.exportFile = value("export"_L1);
        m_command.bundle = value("bundle"_L1);
        m_command.batch = value("batch"_L1);
        take("sheet"_L1, readSheetForm, sheet.form);
        take("size"_L1, readSize, sheet.size);
        take("scale"_L1, readScale, sheet.scale);
        take("dpi"_L1, readDpi, sheet.dpi);
        take("title"_L1, readText, sheet.title);
        take("caption"_L1, readText, sheet.caption);
        take("credit"_L1, readText, sheet.credit);
        take("animate"_L1, readStep, m_command.animate);
        exclude("animate"_L1, "bundle"_L1);
        exclude("animate"_L1, "batch"_L1);
        exclude("bundle"_L1, "batch"_L1);
        if (m_command.animate && m_command.files.isEmpty() && !(m_command.from && m_command.to))
            fail(u"--animate needs --from and --to"_s);
        if (const QString error = sheetError(sheetOf(sheet)); !error.isEmpty())
            fail(error);
        if (has("export"_L1))
            checkEnding();
    }

    void checkEnding()
    {
        const QStringList endings = m_command.animate ? animationEndings() : sheetEndings();
        if (!endings.contains(fileEnding(m_command.exportFile)))
            fail(u"--export: “%1” has none of the endings that %2: %3"_s.arg(m_command.exportFile,
                m_command.animate ? u"an animation may have"_s : u"can be written"_s, endings.join(u", "_s)));
    }

    static QString wrongUse(const Option& option, Action action)
    {
        const auto found = std::ranges::find(kActions, action, [](const auto& entry) { return entry.action; });
        if (found != std::end(kActions))
            return u"--%1 cannot be used with --%2"_s.arg(option.name, found->option);
        QStringList needed;
        for (const auto& entry : kActions | std::views::reverse) {
            if (option.actions.testFlag(entry.action))
                needed << u"--"_s + entry.option;
        }
        return u"--%1 needs %2"_s.arg(option.name, needed.join(u" or "_s));
    }

    Words m_words;
    CommandLine m_command;
    QString m_error;
};

} // namespace

Sheet sheetOf(const SheetOptions& options, const Sheet& base)
{
    Sheet sheet = base;
    if (options.form && *options.form != base.form) {
        sheet.form = *options.form;
        sheet.size = defaultSize(sheet.form);
    }
    if (options.size && options.size->millimetres)
        setPaper(sheet, options.size->size, options.dpi.value_or(kPaperDpi));
    else if (options.size)
        sheet.size = options.size->size;
    sheet.dpi = options.dpi.value_or(sheet.dpi);
    sheet.scale = options.scale.value_or(sheet.scale);
    sheet.title = options.title.value_or(sheet.title);
    sheet.caption = options.caption.value_or(sheet.caption);
    sheet.credit = options.credit.value_or(sheet.credit);
    return sheet;
}

ParsedCommandLine parseCommandLine(const QStringList& arguments)
{
    return Parser(arguments).parse();
}

} // namespace truceline
