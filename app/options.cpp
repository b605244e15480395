// SPDX-License-Identifier: MIT
#include "options.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr Actions kView = Action::Window | Action::Export | Action::List;

constexpr std::array kWhen{
    Option{"at"_L1, "DATE"_L1, kView, "this day; a month or a year stands for all its days"_L1},
    Option{"from"_L1, "DATE"_L1, kView, "the first day shown; without --to, up to the end of the atlas"_L1},
    Option{"to"_L1, "DATE"_L1, kView, "the last day shown; without --from, since the beginning of the atlas"_L1},
    Option{"mode"_L1, "day|window|cumulative"_L1, kView,
        "the last of these days alone, all of them, or everything up to the last one"_L1},
};
constexpr std::array kWhere{
    Option{"bbox"_L1, "W,S,E,N"_L1, kView, "the whole of this box, in degrees; a list holds what touches it"_L1},
    Option{"center"_L1, "LON,LAT"_L1, kView, "the middle of the map, in degrees; needs --zoom"_L1},
    Option{"zoom"_L1, "Z"_L1, kView, "3 to 18; one more shows half the width; needs --center"_L1},
};
constexpr std::array kWhat{
    Option{"layers"_L1, "A,B"_L1, kView, "only the layers with these ids"_L1},
    Option{"filter"_L1, "KEY=VALUE"_L1, kView,
        "only incidents with this value, such as type=clash; repeatable: any value of one key, all keys"_L1, 0, true},
    Option{"search"_L1, "TEXT"_L1, kView, "only incidents whose names or summary hold this text, in any spelling"_L1},
    Option{"atlas"_L1, "DIR"_L1, kView | Action::SelfTest, "another atlas than the one that ships"_L1},
};
constexpr std::array kHow{
    Option{"language"_L1, "en|hy|az|ru"_L1, kView, "of all words and dates; names follow --names"_L1},
    Option{"names"_L1, "both|hy_form|az_form|native"_L1, kView, "which of a place's names are written"_L1},
    Option{"viewpoint"_L1, "neutral|armenia|azerbaijan|un"_L1, kView,
        "whose areas and boundaries are drawn, and listed; the map names it"_L1},
    Option{"compare"_L1, "VIEWPOINT|DATE"_L1, Action::Window | Action::Export,
        "beside it, right of a line, the same map as another point of view states it, or on other days"_L1},
    Option{"appearance"_L1, "light|dark|grey"_L1, kView, "grey is for print without colour; light if not given"_L1},
};
constexpr std::array kImage{
    Option{"export"_L1, "FILE"_L1, Action::Export,
        "write the map to this file: png jpg webp svg pdf by its ending; with --animate webp or mp4"_L1},
    Option{"sheet"_L1, "map|press|slide|square|story"_L1, Action::Export,
        "the map alone, or with title, legend and sources around it; map if not given"_L1},
    Option{"size"_L1, "WxH[mm]"_L1, Action::Export | Action::List,
        "in pixels or millimetres; 1920x1080 for a map if not given"_L1},
    Option{"scale"_L1, "S"_L1, Action::Export, "pixels of the file per pixel of the map, such as 2"_L1},
    Option{"dpi"_L1, "N"_L1, Action::Export, "pixels per inch on paper; 96 if not given, 300 with millimetres"_L1},
    Option{"title"_L1, "T"_L1, Action::Export, "instead of the atlas's title or one made from the view"_L1},
    Option{"caption"_L1, "T"_L1, Action::Export, "the sentences below the title of a sheet"_L1},
    Option{"credit"_L1, "T"_L1, Action::Export, "who made the map, at the end of a sheet's sources"_L1},
    Option{
        "animate"_L1, "day|week|month|year"_L1, Action::Export, "one frame for each, --from one day --to another"_L1},
    Option{"bundle"_L1, "PATH"_L1, Action::Export,
        "a folder or zip file to put the image in, with alt text, caption, sources, attribution, list and view"_L1},
    Option{"batch"_L1, "FILE"_L1, Action::Export,
        "one view in each line; the images are called as with --export and a number"_L1},
};
constexpr std::array kList{
    Option{"list"_L1, "KIND"_L1, Action::List,
        "print what the map shows: incidents, areas, boundaries, places or claims; or changes: those between two "
        "files, the earlier release first"_L1},
    Option{"format"_L1, "table|csv|geojson|json"_L1, Action::List | Action::Check,
        "of the list, table if not given; --check with json prints what the files' columns were taken for"_L1},
};
constexpr std::array kOther{
    Option{"check"_L1, {}, Action::Check, "validate the files or atlas folders: one line a finding, then a count"_L1},
    Option{"self-test"_L1, {}, Action::SelfTest, "open the atlas, paint it, and say whether that worked"_L1},
    Option{"version"_L1, {}, Action::Version, "print the version"_L1, 'v'},
    Option{"help"_L1, {}, Action::Help, "print this"_L1, 'h'},
};
constexpr std::array kGroups{
    OptionGroup{"When"_L1, kWhen},
    OptionGroup{"Where"_L1, kWhere},
    OptionGroup{"What"_L1, kWhat},
    OptionGroup{"How"_L1, kHow},
    OptionGroup{"A map as a file, without a window"_L1, kImage},
    OptionGroup{"Lists on standard output, without a window"_L1, kList},
    OptionGroup{"Other"_L1, kOther},
};

constexpr qsizetype kIndent = 6;
constexpr qsizetype kWidth = 98;

/// Words filled into lines of kWidth columns behind an indent.
QString filled(QStringView text)
{
    QString result;
    QString line(kIndent, u' ');
    for (const QStringView word : text.split(u' ')) {
        if (line.size() + 1 + word.size() > kWidth) {
            result += line + u'\n';
            line.fill(u' ', kIndent);
        }
        line += (line.trimmed().isEmpty() ? u""_s : u" "_s) + word.toString();
    }
    return result + line + u'\n';
}

QString optionText(const Option& option)
{
    QString head = u"  --"_s + option.name;
    if (option.letter)
        head += u", -"_s + QLatin1Char(option.letter);
    if (!option.value.isEmpty())
        head += u' ' + option.value;
    return head + u'\n' + filled(QString(option.help));
}

const Option* findOption(QStringView name)
{
    for (const OptionGroup& group : kGroups) {
        const auto found =
            std::ranges::find_if(group.options, [&](const Option& option) { return option.name == name; });
        if (found != group.options.end())
            return &*found;
    }
    return nullptr;
}

const Option* findLetter(QStringView word)
{
    for (const OptionGroup& group : kGroups) {
        for (const Option& option : group.options) {
            if (option.letter && word.size() == 2 && word[1] == QLatin1Char(option.letter))
                return &option;
        }
    }
    return nullptr;
}

/// The option that a word such as `--name=value` or `-h` asks for, or null.
const Option* optionOf(QStringView word)
{
    if (!word.startsWith("--"_L1))
        return findLetter(word);
    const qsizetype equals = word.indexOf(u'=');
    return findOption(word.sliced(2, (equals < 0 ? word.size() : equals) - 2));
}

} // namespace

std::span<const OptionGroup> optionGroups()
{
    return kGroups;
}

QString helpText()
{
    QString text = uR"(Truceline: border incidents on a map, moved through time.

Usage: truceline [options] [file | atlas folder | project | view | exported image | lesson]…

Files are added to the atlas as layers: GeoJSON and whatever else GDAL reads as vectors. A project
brings its atlas, its files and its view; a view, or an image that was exported, restores its whole
view and sheet. Options override them. A lesson is opened in the window. Without --export, --list,
--check or --self-test the window opens.
)"_s;
    for (const OptionGroup& group : kGroups) {
        text += u'\n' + group.title + u":\n"_s;
        for (const Option& option : group.options)
            text += optionText(option);
    }
    text += uR"(
DATE is 2022, 2022-09, 2022-09-13, 2022-09-13/2022-09-14 or ".." (open). --at with one day means
--mode day; --at with more days, --from and --to mean --mode window.

Examples:
  truceline --export map.png --at 2022-09-14 --size 1920x1080
  truceline --export map.png --from 2020-09-27 --to 2020-11-10 --bbox 46,38.8,47.6,40.4 --scale 2
  truceline --export page.pdf --sheet press --size 297x210mm --from 2022-09-13 --to 2022-09-14
  truceline --export both.png --at 2022-09-14 --viewpoint armenia --compare azerbaijan
  truceline --export war.mp4 --animate day --from 2020-09-27 --to 2020-11-10 --size 1280x720
  truceline --list incidents --from 2022-09-12 --to 2022-09-15 --format csv
  truceline --list claims --at 2022-09
  truceline --list changes last-week.geojson this-week.geojson --format csv
  truceline --check my-incidents.geojson my.lesson

Exit status: 0 done; 1 a file is bad; 2 wrong usage; 3 could not write.
)"_s;
    return text;
}

Words readWords(const QStringList& arguments)
{
    Words words;
    bool onlyFiles = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word.isEmpty()) {
            words.error = u"a file name is empty"_s;
        } else if (onlyFiles || !word.startsWith(u'-')) {
            words.files << word;
        } else if (word == "--"_L1) {
            onlyFiles = true;
        } else if (const Option* option = optionOf(word); !option) {
            words.error = u"unknown option “%1”"_s.arg(word.section(u'=', 0, 0));
        } else {
            const QString name = option->name;
            const qsizetype equals = word.indexOf(u'=');
            QString value = equals < 0 ? QString() : word.sliced(equals + 1);
            const bool next = i + 1 < arguments.size() && !arguments[i + 1].startsWith("--"_L1);
            if (equals < 0 && !option->value.isEmpty() && next)
                value = arguments[++i];
            if (option->value.isEmpty() && equals >= 0)
                words.error = u"--%1 takes no value"_s.arg(name);
            else if (!option->value.isEmpty() && value.isEmpty())
                words.error = u"--%1 needs a value: %2"_s.arg(name, option->value);
            else if (!option->repeatable && words.options.contains(name))
                words.error = u"--%1 is given twice"_s.arg(name);
            words.options[name] << value;
        }
        if (!words.error.isEmpty())
            return words;
    }
    return words;
}

} // namespace truceline
