<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnalysisPane</name>
    <message>
        <source>Claims board, table and figures</source>
        <translation>Доска утверждений, таблица и цифры</translation>
    </message>
    <message>
        <source>Claims board</source>
        <translation>Доска утверждений</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Who says what, side by side  (Ctrl+4)</source>
        <translation>Кто что утверждает, в сопоставлении  (Ctrl+4)</translation>
    </message>
    <message>
        <source>Incidents and claims as a table, to sort and export  (Ctrl+5)</source>
        <translation>Инциденты и утверждения таблицей: сортировка, экспорт  (Ctrl+5)</translation>
    </message>
    <message>
        <source>Totals, incidents per month, sources  (Ctrl+6)</source>
        <translation>Итоги, инциденты по месяцам, источники  (Ctrl+6)</translation>
    </message>
    <message>
        <source>What another release of a layer states otherwise</source>
        <translation>Что в другой версии слоя указано иначе</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>К карте</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Previous here</source>
        <translation>Предыдущее здесь</translation>
    </message>
    <message>
        <source>Next here</source>
        <translation>Следующее здесь</translation>
    </message>
    <message>
        <source>Not verified: not seen in a source, or only in part</source>
        <translation>Не проверено: в источнике не найдено или найдено лишь отчасти</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>К этой дате</translation>
    </message>
    <message>
        <source>Move the timeline so that this is shown</source>
        <translation>Сдвинуть шкалу времени, чтобы это было показано</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Кто что утверждает</translation>
    </message>
    <message>
        <source>On the claims board</source>
        <translation>На доске утверждений</translation>
    </message>
    <message>
        <source>The same with links to the sources  (Ctrl+4)</source>
        <translation>То же со ссылками на источники  (Ctrl+4)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>Ещё в файле</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>As in the data: not translated</source>
        <translation>Как в данных: не переведено</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Changes between two releases</source>
        <translation>Изменения между двумя версиями</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>The other release counts as the earlier one</source>
        <translation>Считать другую версию более ранней</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write all changes as CSV</source>
        <translation>Записать все изменения в CSV</translation>
    </message>
    <message>
        <source>Enter or a double click shows a row&apos;s place and, where the map has it, its card</source>
        <translation>Enter или двойной щелчок покажет место строки и её карточку, если она есть на карте</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimBoard</name>
    <message>
        <source>Claims board</source>
        <translation>Доска утверждений</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Эти дни</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>All claims about what is shown in these days</source>
        <translation>Все утверждения о показанном за эти дни</translation>
    </message>
    <message>
        <source>Only claims about the incident, area or border that is chosen</source>
        <translation>Только утверждения о выбранном инциденте, участке или границе</translation>
    </message>
    <message>
        <source>Contradictions only</source>
        <translation>Только противоречия</translation>
    </message>
    <message>
        <source>Questions, and what each side says to them</source>
        <translation>Вопросы и что говорит о них каждая сторона</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>No claims here that exclude each other.</source>
        <translation>Здесь нет утверждений, исключающих друг друга.</translation>
    </message>
    <message>
        <source>No claims about what is chosen, or nothing is chosen. Choose an incident or area on the map, in the list or by search.</source>
        <translation>О выбранном утверждений нет, или ничего не выбрано. Выберите инцидент или участок на карте, в списке или через поиск.</translation>
    </message>
    <message>
        <source>No claims about what is shown in these days.</source>
        <translation>О показанном за эти дни утверждений нет.</translation>
    </message>
</context>
<context>
    <name>ClaimLines</name>
    <message>
        <source>another claim excludes this</source>
        <translation>другое утверждение это исключает</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>источник: %1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Открыть источник</translation>
    </message>
    <message>
        <source>Opens %1 in the web browser</source>
        <translation>Откроет %1 в браузере</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверено</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Some of these exclude each other</source>
        <translation>Некоторые из них исключают друг друга</translation>
    </message>
    <message>
        <source>nothing in this record</source>
        <translation>в этих данных ничего нет</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims about what is shown</source>
        <translation>Утверждения о показанном</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>What each side says to the same question, on the claims board  (Ctrl+4)</source>
        <translation>Что каждая сторона говорит по одному вопросу, на доске утверждений  (Ctrl+4)</translation>
    </message>
    <message>
        <source>another claim excludes this</source>
        <translation>другое утверждение это исключает</translation>
    </message>
    <message>
        <source>Another claim to the same question excludes this one. Click to see them together.</source>
        <translation>Другое утверждение по тому же вопросу это исключает. Щёлкните, чтобы увидеть их вместе.</translation>
    </message>
    <message>
        <source>No claims about what is shown in these days.</source>
        <translation>О показанном за эти дни утверждений нет.</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Line between the compared halves</source>
        <translation>Линия между сравниваемыми половинами</translation>
    </message>
    <message>
        <source>Left: %1; right: %2</source>
        <translation>Слева: %1; справа: %2</translation>
    </message>
    <message>
        <source>Drag, or use ← → Home End</source>
        <translation>Перетащите или используйте ← → Home End</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Поменять половины</translation>
    </message>
</context>
<context>
    <name>CompareLabel</name>
    <message>
        <source>Right half: %1</source>
        <translation>Правая половина: %1</translation>
    </message>
    <message>
        <source>Left half: %1</source>
        <translation>Левая половина: %1</translation>
    </message>
    <message>
        <source>lists and counts are of this half</source>
        <translation>списки и числа — по этой половине</translation>
    </message>
    <message>
        <source>press to choose another</source>
        <translation>нажмите, чтобы сменить</translation>
    </message>
    <message>
        <source>the slider moves this half</source>
        <translation>ползунок меняет эту половину</translation>
    </message>
    <message>
        <source>press to move this half</source>
        <translation>нажмите для выбора половины</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Compare two points of view</source>
        <translation>Сравнить две точки зрения</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Сравнить две даты</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Закончить сравнение</translation>
    </message>
</context>
<context>
    <name>CoordinatesButton</name>
    <message>
        <source>Decimal degrees</source>
        <translation>Десятичные градусы</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Градусы, минуты, секунды</translation>
    </message>
    <message>
        <source>UTM (WGS 84)</source>
        <translation>UTM (WGS 84)</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>Координаты под указателем: %1</translation>
    </message>
    <message>
        <source>Coordinates of the map&apos;s middle: %1</source>
        <translation>Координаты центра карты: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1
Under the pointer, else in the map&apos;s middle (+). Ctrl+C on the map copies, U changes the form</source>
        <translation>%1
Под указателем, иначе в центре карты (+). Ctrl+C на карте копирует, U меняет формат</translation>
    </message>
    <message>
        <source>Copy the middle&apos;s coordinates</source>
        <translation>Копировать координаты центра</translation>
    </message>
</context>
<context>
    <name>DatabaseBar</name>
    <message>
        <source>%1
What it said last stays on the map, whatever the date above. It is asked again by itself.</source>
        <translation>%1
На карте остаётся последний ответ, какая бы дата ни стояла выше. Запрос повторяется сам.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Спросить сейчас</translation>
    </message>
</context>
<context>
    <name>DatabasePanel</name>
    <message>
        <source>Open a database table</source>
        <translation>Открыть таблицу базы данных</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>PostgreSQL with PostGIS. Truceline only reads, and takes the password from ~/.pgpass or your service file.</source>
        <translation>PostgreSQL с PostGIS. Truceline только читает, а пароль берёт из ~/.pgpass или из вашего файла служб.</translation>
    </message>
    <message>
        <source>Service, if you have one</source>
        <translation>Служба, если она есть</translation>
    </message>
    <message>
        <source>Host, or folder of its socket</source>
        <translation>Сервер или папка его сокета</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Не открыта: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Look for tables</source>
        <translation>Найти таблицы</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Добавить на карту</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Form</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Слайд</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Сторис</translation>
    </message>
    <message>
        <source>The map alone, legend and sources laid over it</source>
        <translation>Только карта, легенда и источники поверх неё</translation>
    </message>
    <message>
        <source>Title, map, legend, locator, sources, credit</source>
        <translation>Заголовок, карта, легенда, карта-врезка, источники, автор</translation>
    </message>
    <message>
        <source>16:9, the legend beside the map</source>
        <translation>16:9, легенда рядом с картой</translation>
    </message>
    <message>
        <source>1:1, for feeds</source>
        <translation>1:1, для лент</translation>
    </message>
    <message>
        <source>9:16, for telephones</source>
        <translation>9:16, для телефонов</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size in pixels or millimetres</source>
        <translation>Размер в пикселях или миллиметрах</translation>
    </message>
    <message>
        <source>Common sizes</source>
        <translation>Обычные размеры</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>Full HD</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>A4, 300 dpi</source>
        <translation>A4, 300 dpi</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <source>A3, 300 dpi</source>
        <translation>A3, 300 dpi</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серые</translation>
    </message>
    <message>
        <source>For print without colour: the sides differ by their hatch alone</source>
        <translation>Для печати без цвета: стороны различаются только штриховкой</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>Видео MP4</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>Анимация WebP</translation>
    </message>
    <message>
        <source>with texts and lists</source>
        <translation>с текстами и списками</translation>
    </message>
    <message>
        <source>A zip file: the picture, alt text, caption, sources, attribution, lists of what is shown, the view</source>
        <translation>Файл zip: изображение, альтернативный текст, подпись, источники, авторство, списки показанного, вид</translation>
    </message>
    <message>
        <source>Days of one frame</source>
        <translation>Дней в одном кадре</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>по дням</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>по неделям</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>по годам</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Write the picture to a file</source>
        <translation>Записать изображение в файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Preview of the picture; press to enlarge</source>
        <translation>Предпросмотр изображения; нажмите, чтобы увеличить</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Поместить изображение в буфер обмена</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Предпросмотр изображения</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Printed about claims and names</source>
        <translation>На изображении: об утверждениях и названиях</translation>
    </message>
    <message>
        <source>Printed as sources</source>
        <translation>На изображении: источники</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>Only %1, %n incidents</source>
        <translation>
            <numerusform>Только %1, %n инцидент</numerusform>
            <numerusform>Только %1, %n инцидента</numerusform>
            <numerusform>Только %1, %n инцидентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No incidents in the days shown</source>
        <translation>В показанные дни инцидентов нет</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>Ещё %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message numerus="yes">
        <source>%n are not listed, those with the fewest incidents</source>
        <translation>
            <numerusform>Не показано: %n, с наименьшим числом инцидентов</numerusform>
            <numerusform>Не показано: %n, с наименьшим числом инцидентов</numerusform>
            <numerusform>Не показано: %n, с наименьшим числом инцидентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт графика</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Числа (*.csv)</translation>
    </message>
    <message>
        <source>People, %1</source>
        <translation>Людские потери, %1</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>минимум</translation>
    </message>
    <message>
        <source>best</source>
        <translation>лучшая оценка</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>максимум</translation>
    </message>
    <message>
        <source>incidents with a figure</source>
        <translation>инцидентов с данными</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Incidents by month and kind</source>
        <translation>Инциденты по месяцам и видам</translation>
    </message>
    <message>
        <source>Export the chart …</source>
        <translation>Экспорт графика…</translation>
    </message>
    <message>
        <source>As an image (PNG), a drawing (SVG) or numbers (CSV)</source>
        <translation>Изображение (PNG), рисунок (SVG) или числа (CSV)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Как это читать</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Sides taking part</source>
        <translation>Участвующие стороны</translation>
    </message>
    <message>
        <source>Armenian side</source>
        <translation>Армянская сторона</translation>
    </message>
    <message>
        <source>Azerbaijani side</source>
        <translation>Азербайджанская сторона</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Known to the day</source>
        <translation>С точностью до дня</translation>
    </message>
    <message>
        <source>Imprecise</source>
        <translation>Неточная</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Known exactly</source>
        <translation>Известно точно</translation>
    </message>
    <message>
        <source>Within about 25 km</source>
        <translation>В пределах ≈ 25 км</translation>
    </message>
    <message>
        <source>District or wider</source>
        <translation>Район или шире</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Number of dead</source>
        <translation>Число погибших</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Указано</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <translation>Скрыть: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>upright line: a data set begins or ends</source>
        <translation>черта: начало или конец набора данных</translation>
    </message>
    <message>
        <source>hatched: date imprecise or longer than a bar</source>
        <translation>штриховка: дата неточна или длиннее столбца</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Write the report to a file</source>
        <translation>Записать отчёт в файл</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Не открывать этот файл</translation>
    </message>
    <message>
        <source>The first rows, as they are understood</source>
        <translation>Первые строки, как они поняты</translation>
    </message>
    <message>
        <source>What is taken from which column</source>
        <translation>Что из какого столбца берётся</translation>
    </message>
    <message>
        <source>The month stands before the day, as in 9/27/2020</source>
        <translation>Месяц стоит перед днём: 9/27/2020</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Система координат</translation>
    </message>
    <message>
        <source>Reference system, such as EPSG:28408; empty: as the file says</source>
        <translation>Система, например EPSG:28408; пусто: как сказано в файле</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Добавить на карту</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Читать так</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>Incidents shown, by date</source>
        <translation>Показанные инциденты по датам</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Обратный порядок</translation>
    </message>
    <message>
        <source> (possibly)</source>
        <translation> (возможно)</translation>
    </message>
    <message>
        <source>dead: %1</source>
        <translation>погибших: %1</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>не на карте</translation>
    </message>
    <message>
        <source>No incidents in the days shown. Widen the window on the timeline, or show all types and parties.</source>
        <translation>В показанные дни инцидентов нет. Расширьте период на шкале времени или покажите все виды и стороны.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>One step earlier, later</source>
        <translation>На шаг раньше, позже</translation>
    </message>
    <message>
        <source>A large step earlier, later</source>
        <translation>На большой шаг раньше, позже</translation>
    </message>
    <message>
        <source>To the first, the last day</source>
        <translation>К первому, последнему дню</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Play, stop</source>
        <translation>Пуск, стоп</translation>
    </message>
    <message>
        <source>One day only: the last, the first shown</source>
        <translation>Только один день: последний, первый из показанных</translation>
    </message>
    <message>
        <source>Previous, next incident</source>
        <translation>Предыдущий, следующий инцидент</translation>
    </message>
    <message>
        <source>Back to what was shown before, forward again</source>
        <translation>Назад к прежнему виду, снова вперёд</translation>
    </message>
    <message>
        <source>Zoom the map in, out</source>
        <translation>Приблизить, отдалить карту</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + стрелки</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Сдвинуть карту</translation>
    </message>
    <message>
        <source>The whole border</source>
        <translation>Вся граница</translation>
    </message>
    <message>
        <source>Hide or show the legend</source>
        <translation>Скрыть или показать легенду</translation>
    </message>
    <message>
        <source>Compare two points of view, two dates</source>
        <translation>Сравнить две точки зрения, две даты</translation>
    </message>
    <message>
        <source>Swap the compared sides</source>
        <translation>Поменять сравниваемые половины</translation>
    </message>
    <message>
        <source>Measure: Space sets a position, Enter ends</source>
        <translation>Измерение: пробел ставит точку, Enter завершает</translation>
    </message>
    <message>
        <source>Coordinates: degrees, minutes, UTM</source>
        <translation>Координаты: градусы, минуты, UTM</translation>
    </message>
    <message>
        <source>Ctrl+C on the map</source>
        <translation>Ctrl+C на карте</translation>
    </message>
    <message>
        <source>Copy coordinates, or what is measured</source>
        <translation>Копировать координаты или измерение</translation>
    </message>
    <message>
        <source>Enter on the map</source>
        <translation>Enter на карте</translation>
    </message>
    <message>
        <source>Open what is under the cross</source>
        <translation>Открыть то, что под крестиком</translation>
    </message>
    <message>
        <source>Present a story; again: its first chapter</source>
        <translation>Показ рассказа; ещё раз — первая глава</translation>
    </message>
    <message>
        <source>In a story: previous, next chapter; Space too</source>
        <translation>В рассказе: предыдущая, следующая глава; также пробел</translation>
    </message>
    <message>
        <source>In a story: show the answer; all chapters</source>
        <translation>В рассказе: показать ответ; все главы</translation>
    </message>
    <message>
        <source>Classroom: full screen, large type</source>
        <translation>Для класса: полный экран, крупный шрифт</translation>
    </message>
    <message>
        <source>Close the board, the card; leave story, classroom</source>
        <translation>Закрыть доску, карточку; выйти из рассказа, режима класса</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Layers, incidents, claims</source>
        <translation>Слои, инциденты, утверждения</translation>
    </message>
    <message>
        <source>Claims board, table, figures</source>
        <translation>Доска утверждений, таблица, цифры</translation>
    </message>
    <message>
        <source>Hide or show the side panel</source>
        <translation>Скрыть или показать боковую панель</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Экспорт изображения</translation>
    </message>
    <message>
        <source>Back to the opening view</source>
        <translation>Вернуться к начальному виду</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Поиск по клавишам и действиям</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Такой клавиши нет</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Снова показать обзор</translation>
    </message>
    <message>
        <source>Speaker view: notes, next chapter, time</source>
        <translation>Окно докладчика: заметки, следующая глава, время</translation>
    </message>
    <message>
        <source>Make a lesson of your own</source>
        <translation>Составить свой урок</translation>
    </message>
    <message>
        <source>In the lesson: add what the map shows</source>
        <translation>В уроке: добавить то, что на карте</translation>
    </message>
    <message>
        <source>In the lesson: undo; with Shift: redo</source>
        <translation>В уроке: отменить; с Shift — вернуть</translation>
    </message>
    <message>
        <source>In the lesson: save</source>
        <translation>В уроке: сохранить</translation>
    </message>
    <message>
        <source>In the lesson: move a chapter, take it out</source>
        <translation>В уроке: передвинуть главу, убрать её</translation>
    </message>
    <message>
        <source>Save the project; with Shift: under another name</source>
        <translation>Сохранить проект; с Shift: под другим именем</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Layer %1</source>
        <translation>Слой «%1»</translation>
    </message>
    <message>
        <source>Menu of the layer %1</source>
        <translation>Меню слоя «%1»</translation>
    </message>
    <message>
        <source>Compare with another release …</source>
        <translation>Сравнить с другой версией…</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Save all of it as …</source>
        <translation>Сохранить всё как …</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Убрать с карты</translation>
    </message>
    <message>
        <source>How it was read …</source>
        <translation>Как он был прочитан …</translation>
    </message>
    <message>
        <source>How it is drawn …</source>
        <translation>Как рисуется …</translation>
    </message>
</context>
<context>
    <name>LayerStylePopup</name>
    <message>
        <source>How %1 is drawn</source>
        <translation>Как рисуется: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Цвет по</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Размер по</translation>
    </message>
    <message>
        <source>Write beside</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>The six most frequent values have a colour each; where several incidents share a mark it has none.</source>
        <translation>Шесть самых частых значений имеют свой цвет; общий знак нескольких инцидентов остаётся без цвета.</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Base map</source>
        <translation>Основа карты</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Онлайн-карта</translation>
    </message>
    <message>
        <source>Certain dates and places only</source>
        <translation>Только точные даты и места</translation>
    </message>
    <message>
        <source>Incident types</source>
        <translation>Виды инцидентов</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Save a layer</source>
        <translation>Сохранить слой</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>KML for Google Earth (*.kml)</source>
        <translation>KML для Google Earth (*.kml)</translation>
    </message>
</context>
<context>
    <name>LessonChapters</name>
    <message>
        <source>Chapters of the lesson</source>
        <translation>Главы урока</translation>
    </message>
    <message>
        <source>Alt and arrows move the chapter, Delete takes it out, Enter writes its words</source>
        <translation>Alt и стрелки двигают главу, Delete убирает её, Enter открывает её текст</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Save the lesson</source>
        <translation>Сохранить урок</translation>
    </message>
    <message>
        <source>Lesson (*.lesson)</source>
        <translation>Урок (*.lesson)</translation>
    </message>
    <message>
        <source>Write the handout</source>
        <translation>Записать раздаточный лист</translation>
    </message>
    <message>
        <source>Write the slides</source>
        <translation>Записать слайды</translation>
    </message>
    <message>
        <source>Write the slides into a new folder here</source>
        <translation>Записать слайды в новую папку здесь</translation>
    </message>
    <message>
        <source>The lesson “%1” is not saved. Save it?</source>
        <translation>Урок «%1» не сохранён. Сохранить?</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>New lesson</source>
        <translation>Новый урок</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Открыть урок…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Handout (PDF)…</source>
        <translation>Раздаточный лист (PDF)…</translation>
    </message>
    <message>
        <source>Answers on the last page</source>
        <translation>Ответы на последней странице</translation>
    </message>
    <message>
        <source>Slides (PDF)…</source>
        <translation>Слайды (PDF)…</translation>
    </message>
    <message>
        <source>Slides as pictures (PNG)…</source>
        <translation>Слайды картинками (PNG)…</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Окно докладчика</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, не сохранён</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Lesson: new, open, save, handout, slides</source>
        <translation>Урок: новый, открыть, сохранить, лист, слайды</translation>
    </message>
    <message>
        <source>Close the panel; the lesson stays open</source>
        <translation>Закрыть панель; урок остаётся открытым</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Название урока</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>Добавить этот вид</translation>
    </message>
    <message>
        <source>Make a chapter of what the map shows now  (Ctrl+Enter)</source>
        <translation>Сделать главу из того, что сейчас на карте  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The chapter shows this view from now on</source>
        <translation>Отныне глава показывает этот вид</translation>
    </message>
    <message>
        <source>Move the chapter up</source>
        <translation>Передвинуть главу выше</translation>
    </message>
    <message>
        <source>Move the chapter down</source>
        <translation>Передвинуть главу ниже</translation>
    </message>
    <message>
        <source>Take the chapter out</source>
        <translation>Убрать главу</translation>
    </message>
    <message>
        <source>Set the map, the days, filters and names as the class should see them, and add the view as a chapter. Then set the next one.</source>
        <translation>Настройте карту, дни, фильтры и названия так, как их должен увидеть класс, и добавьте вид как главу. Затем настройте следующий.</translation>
    </message>
    <message>
        <source>This lesson was made with another atlas, which is not open now.</source>
        <translation>Этот урок составлен с другим атласом, который сейчас не открыт.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Write the lesson to its file  (Ctrl+S)</source>
        <translation>Записать урок в его файл  (Ctrl+S)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>From the chapter that is chosen</source>
        <translation>Начиная с выбранной главы</translation>
    </message>
</context>
<context>
    <name>LessonRecovery</name>
    <message>
        <source>A lesson was not saved when Truceline ended.</source>
        <translation>При завершении Truceline один урок не был сохранён.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>Title of the chapter</source>
        <translation>Название главы</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>What the map shows, in a few sentences</source>
        <translation>Что на карте, кратко</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Answer, hidden until asked for</source>
        <translation>Ответ, скрытый, пока его не спросят</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Заметки для докладчика</translation>
    </message>
    <message>
        <source>Seen in the speaker view only</source>
        <translation>Видны только в окне докладчика</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Truceline — %1</source>
        <translation>Truceline — %1</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Back to the opening view</source>
        <translation>Вернуться к начальному виду</translation>
    </message>
    <message>
        <source>Classroom: full screen, large type</source>
        <translation>Для класса: полный экран, крупный шрифт</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Appearance as the system&apos;s</source>
        <translation>Тема как в системе</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Lesson of your own</source>
        <translation>Свой урок</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Окно докладчика</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Сохранить проект как…</translation>
    </message>
    <message>
        <source>Open a database table…</source>
        <translation>Открыть таблицу базы данных…</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Copy %1</source>
        <translation>Копировать %1</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Измерить отсюда</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map, %1</source>
        <translation>Карта, %1</translation>
    </message>
    <message>
        <source>Shift and arrows move the map, plus and minus zoom, Enter opens what the cross is on</source>
        <translation>Shift и стрелки сдвигают карту, плюс и минус меняют масштаб, Enter открывает то, на что указывает крестик</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Click on the map, or move it under the cross and press Space.</source>
        <translation>Щёлкните по карте или подведите её под крестик и нажмите пробел.</translation>
    </message>
    <message>
        <source>The next position begins another measurement. Backspace goes back.</source>
        <translation>Следующая точка начнёт новое измерение. Backspace — шаг назад.</translation>
    </message>
    <message>
        <source>Double click or Enter ends; a click on the first position closes an outline.</source>
        <translation>Двойной щелчок или Enter завершает; щелчок по первой точке замыкает контур.</translation>
    </message>
    <message>
        <source>Double click or Enter ends; Backspace takes a position back.</source>
        <translation>Двойной щелчок или Enter завершает; Backspace убирает точку.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Закончить измерение</translation>
    </message>
    <message>
        <source>Close outline</source>
        <translation>Замкнуть контур</translation>
    </message>
    <message>
        <source>Join the last position to the first and measure the area  (C)</source>
        <translation>Соединить последнюю точку с первой и измерить площадь  (C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take the last position back  (Backspace)</source>
        <translation>Убрать последнюю точку  (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Figures and positions as text  (Ctrl+C)</source>
        <translation>Числа и точки как текст  (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>MessagesBar</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on opened files</source>
        <translation>
            <numerusform>%n замечание по открытым файлам</numerusform>
            <numerusform>%n замечания по открытым файлам</numerusform>
            <numerusform>%n замечаний по открытым файлам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesMenu</name>
    <message>
        <source>Names of places</source>
        <translation>Названия мест</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Обе формы</translation>
    </message>
    <message>
        <source>Armenian-derived forms</source>
        <translation>Армянские формы</translation>
    </message>
    <message>
        <source>Azerbaijani-derived forms</source>
        <translation>Азербайджанские формы</translation>
    </message>
    <message>
        <source>As written there</source>
        <translation>В местном написании</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Точка зрения</translation>
    </message>
</context>
<context>
    <name>OnlineMapPanel</name>
    <message>
        <source>While it is on, the server learns which part of the map you look at. Otherwise Truceline asks nothing of the network.</source>
        <translation>Пока она включена, сервер узнаёт, какую часть карты вы смотрите. В остальном Truceline к сети не обращается.</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>Адрес тайлов с {z}, {x} и {y}</translation>
    </message>
    <message>
        <source>Who has to be named on the map</source>
        <translation>Кого нужно указать на карте</translation>
    </message>
    <message>
        <source>Not switched on: %1</source>
        <translation>Не включена: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>Pictures of the ground (*.tif *.tiff *.mbtiles *.jp2)</source>
        <translation>Снимки местности (*.tif *.tiff *.mbtiles *.jp2)</translation>
    </message>
    <message>
        <source>Lesson (*.lesson)</source>
        <translation>Урок (*.lesson)</translation>
    </message>
    <message>
        <source>Exported pictures (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)</source>
        <translation>Экспортированные изображения (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)</source>
        <translation>Данные карты (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)</translation>
    </message>
    <message>
        <source>Open data as layers, a project, a lesson, or a picture&apos;s view</source>
        <translation>Открыть данные как слои, проект, урок или вид картинки</translation>
    </message>
    <message>
        <source>Project (*.truceline)</source>
        <translation>Проект (*.truceline)</translation>
    </message>
</context>
<context>
    <name>PlaybackMenu</name>
    <message>
        <source>%1 steps a second</source>
        <translation>Шагов в секунду: %1</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Шагов в секунду</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Обратный ход</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>В конце начинать сначала</translation>
    </message>
    <message>
        <source>Skip days without incidents</source>
        <translation>Пропускать дни без инцидентов</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>Save the project</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>Project (*.truceline)</source>
        <translation>Проект (*.truceline)</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Где теперь %1?</translation>
    </message>
    <message>
        <source>Where is the folder of the atlas %1 now?</source>
        <translation>Где теперь папка атласа %1?</translation>
    </message>
    <message>
        <source>The project “%1” is not saved. Save it?</source>
        <translation>Проект «%1» не сохранён. Сохранить?</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Write over it?</source>
        <translation>«%1» изменён другой программой после того, как был открыт здесь. Записать поверх?</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Записать поверх</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
</context>
<context>
    <name>ProjectMissing</name>
    <message>
        <source>The atlas %1 of the project cannot be opened: it is not in %2. The one that comes with Truceline is shown.</source>
        <translation>Атлас %1 этого проекта не открывается: его нет в %2. Показан атлас, поставляемый с Truceline.</translation>
    </message>
    <message>
        <source>%1 of the project cannot be opened from %2.</source>
        <translation>Файл %1 этого проекта не открывается из %2.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Others that were beside it are looked for there too</source>
        <translation>Остальные, что лежали рядом, тоже ищутся там</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Обойтись без него</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The project shows the table %1 of the database %2, which you have not opened here yet. Nothing is asked of it before you agree.</source>
        <translation>Проект показывает таблицу %1 базы данных %2, которую вы здесь ещё не открывали. До вашего согласия к ней нет обращений.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
</context>
<context>
    <name>ProjectRecovery</name>
    <message>
        <source>Truceline ended before your work was saved.</source>
        <translation>Truceline завершился, прежде чем ваша работа была сохранена.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of the figures: %1</source>
        <translation>Разброс чисел: %1</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Открыть недавние</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Пока ничего не открывалось</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистить этот список</translation>
    </message>
</context>
<context>
    <name>ReleaseComparisonBar</name>
    <message>
        <source>Two releases compared: %1</source>
        <translation>Сравнение двух версий: %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Закончить сравнение</translation>
    </message>
    <message>
        <source>of all dates</source>
        <translation>за все даты</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Each field before and after</source>
        <translation>Каждое поле до и после</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>The other release counts as the earlier one</source>
        <translation>Считать другую версию более ранней</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Write all changes as CSV</source>
        <translation>Записать все изменения в CSV</translation>
    </message>
</context>
<context>
    <name>ReleaseFiles</name>
    <message>
        <source>Compare with another release</source>
        <translation>Сравнить с другой версией</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)</source>
        <translation>Картографические данные (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Экспорт изменений</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search places and incidents</source>
        <translation>Поиск мест и инцидентов</translation>
    </message>
    <message>
        <source>Search places, incidents and areas in any spelling</source>
        <translation>Поиск мест, инцидентов и участков в любом написании</translation>
    </message>
    <message>
        <source>Search in any spelling  (Ctrl+F)</source>
        <translation>Поиск в любом написании  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Switch layers on and off, filter incidents  (Ctrl+1)</source>
        <translation>Включить и выключить слои, отобрать инциденты  (Ctrl+1)</translation>
    </message>
    <message>
        <source>The incidents shown, by date  (Ctrl+2)</source>
        <translation>Показанные инциденты по датам  (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who says what about what is shown  (Ctrl+3)</source>
        <translation>Кто что утверждает о показанном  (Ctrl+3)</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>Truceline — speaker view</source>
        <translation>Truceline — окно докладчика</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Время с начала: %1</translation>
    </message>
    <message>
        <source>Count the time from now</source>
        <translation>Отсчитывать время отсюда</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Часы: %1</translation>
    </message>
    <message>
        <source>Nothing is presented now.</source>
        <translation>Сейчас ничего не показывается.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous chapter  (PgUp, ←)</source>
        <translation>Предыдущая глава  (PgUp, ←)</translation>
    </message>
    <message>
        <source>This is the last chapter.</source>
        <translation>Это последняя глава.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next chapter  (PgDn, →, Space)</source>
        <translation>Следующая глава  (PgDn, →, пробел)</translation>
    </message>
</context>
<context>
    <name>StoryHighlights</name>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Close the card: %1</source>
        <translation>Закрыть карточку: %1</translation>
    </message>
    <message>
        <source>Open the card: %1</source>
        <translation>Открыть карточку: %1</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>Make a lesson of your own</source>
        <translation>Составить свой урок</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Окно докладчика</translation>
    </message>
</context>
<context>
    <name>StoryOverview</name>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Story: %1</source>
        <translation>Рассказ: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Leave the story, back to what was shown before</source>
        <translation>Выйти из рассказа и вернуться к прежнему виду</translation>
    </message>
    <message>
        <source>In English: not translated yet</source>
        <translation>На английском: перевода пока нет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous chapter  (PgUp, ←)</source>
        <translation>Предыдущая глава  (PgUp, ←)</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Все главы</translation>
    </message>
    <message>
        <source>Jump to a chapter  (O)</source>
        <translation>Перейти к главе  (O)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next chapter  (PgDn, →, Space)</source>
        <translation>Следующая глава  (PgDn, →, пробел)</translation>
    </message>
    <message>
        <source>Speaker view: notes, what comes next, the time</source>
        <translation>Окно докладчика: заметки, что дальше, время</translation>
    </message>
</context>
<context>
    <name>StoryQuestion</name>
    <message>
        <source>Hide answer</source>
        <translation>Скрыть ответ</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>A or Enter</source>
        <translation>A или Enter</translation>
    </message>
</context>
<context>
    <name>SuggestedText</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>Показанные инциденты</translation>
    </message>
    <message>
        <source>Claims about them</source>
        <translation>Утверждения о них</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Text that the rows must hold</source>
        <translation>Текст, который должен быть в строках</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all rows as text for a spreadsheet; Ctrl+C in the table copies one row</source>
        <translation>Копировать все строки как текст для электронной таблицы; Ctrl+C в таблице копирует одну строку</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>чтение…</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Сортировать по: %1</translation>
    </message>
    <message>
        <source>%1 · Enter or a double click opens a row&apos;s card</source>
        <translation>%1 · Enter или двойной щелчок откроет карточку строки</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>FlatGeobuf (*.fgb)</source>
        <translation>FlatGeobuf (*.fgb)</translation>
    </message>
    <message>
        <source>KML for Google Earth (*.kml)</source>
        <translation>KML для Google Earth (*.kml)</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, GeoJSON, GeoPackage, FlatGeobuf or KML, with the query</source>
        <translation>Записать показанное как CSV, GeoJSON, GeoPackage, FlatGeobuf или KML вместе с запросом</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Drag to move the days shown</source>
        <translation>Перетащите, чтобы сдвинуть показанные дни</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>First day shown: type a date such as 2022-09-13, 13 September 2022 or 2022</source>
        <translation>Первый показанный день: введите дату, например 2022-09-13, 13 сентября 2022 или 2022</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>on</source>
        <translation>на</translation>
    </message>
    <message>
        <source>Last day shown: type a date such as 2022-09-13, 13 September 2022 or 2022</source>
        <translation>Последний показанный день: введите дату, например 2022-09-13, 13 сентября 2022 или 2022</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Предыдущий инцидент</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>На шаг вперёд</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Следующий инцидент</translation>
    </message>
    <message>
        <source>How to play: speed, direction, loop</source>
        <translation>Воспроизведение: скорость, направление, повтор</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Величина шага</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Накопительно</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Показать один день</translation>
    </message>
    <message>
        <source>Show the days between the two thumbs</source>
        <translation>Показать дни между двумя ползунками</translation>
    </message>
    <message>
        <source>Show everything up to the last day; areas and lines as on that day</source>
        <translation>Показать всё по последний день; участки и линии — на этот день</translation>
    </message>
    <message>
        <source>Magnify nothing: all years</source>
        <translation>Без увеличения: все годы</translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message>
        <source>All days; the frame shows the stretch magnified above</source>
        <translation>Все дни; рамка показывает отрезок, увеличенный выше</translation>
    </message>
    <message>
        <source>All years. Drag the frame to look at another time; the wheel makes it longer or shorter</source>
        <translation>Все годы. Перетащите рамку, чтобы увидеть другое время; колесо удлиняет или укорачивает её</translation>
    </message>
</context>
<context>
    <name>TimelineThumb</name>
    <message>
        <source>First day shown</source>
        <translation>Первый показанный день</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Последний показанный день</translation>
    </message>
    <message>
        <source>First day shown: drag, or set it to the middle with [</source>
        <translation>Первый показанный день: перетащите или поставьте на середину клавишей [</translation>
    </message>
    <message>
        <source>Last day shown: drag, or use ← and →</source>
        <translation>Последний показанный день: перетащите или используйте ← и →</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide the side panel</source>
        <translation>Скрыть боковую панель</translation>
    </message>
    <message>
        <source>Show the side panel</source>
        <translation>Показать боковую панель</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Назад к прежнему виду</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>Claims board, table and figures</source>
        <translation>Доска утверждений, таблица и цифры</translation>
    </message>
    <message>
        <source>Compare two points of view, or two dates</source>
        <translation>Сравнить две точки зрения или две даты</translation>
    </message>
    <message>
        <source>Names of places, point of view</source>
        <translation>Названия мест, точка зрения</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Open a file as a layer</source>
        <translation>Открыть файл как слой</translation>
    </message>
    <message>
        <source>Export the map as a picture</source>
        <translation>Экспорт карты как изображения</translation>
    </message>
    <message>
        <source>Leave the story</source>
        <translation>Выйти из рассказа</translation>
    </message>
    <message>
        <source>Present a story</source>
        <translation>Показать рассказ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Move through time here</source>
        <translation>Здесь — перемещение во времени</translation>
    </message>
    <message>
        <source>Ask the map</source>
        <translation>Спросите карту</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Смотрите дальше</translation>
    </message>
    <message>
        <source>Drag the two handles, or the stretch between them. Click a bar to jump there, turn the wheel to magnify, press Space to play. Map, list and claims follow.</source>
        <translation>Перетаскивайте два ползунка или отрезок между ними. Щёлкните по столбцу, чтобы перейти к нему, крутите колесо, чтобы увеличить, нажмите пробел, чтобы воспроизвести. Карта, список и утверждения обновятся.</translation>
    </message>
    <message>
        <source>Click a mark or an area: a card says what happened, when and where, and beside each other what Armenia, Azerbaijan and others say. Drag the map to move it, turn the wheel to zoom.</source>
        <translation>Щёлкните по знаку или участку: карточка расскажет, что, когда и где произошло, и рядом друг с другом — что говорят Армения, Азербайджан и другие. Карту можно перетаскивать, колесо меняет масштаб.</translation>
    </message>
    <message>
        <source>Up here: search in any spelling, compare two points of view, choose names, export a picture, and present a story chapter by chapter. F1 lists all keys and shows this tour again.</source>
        <translation>Здесь, наверху: поиск в любом написании, сравнение двух точек зрения, выбор названий, экспорт изображения и показ рассказа по главам. F1 покажет все клавиши и снова этот обзор.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>Truceline</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as a Qt date format; letters that belong to the language stand between single quotes</extracomment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without its year as a Qt date format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month in the nominative, %2 a year</extracomment>
        <translation>%1 %2 г.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>начало: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>примерно %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>в пределах: %1</translation>
    </message>
    <message>
        <source>“layers” is missing or is not an array</source>
        <translation>«layers» отсутствует или не является массивом</translation>
    </message>
    <message>
        <source>“%1” is not a box [west, south, east, north]</source>
        <translation>«%1» — не рамка [запад, юг, восток, север]</translation>
    </message>
    <message>
        <source>“from” and “to” of “%1” are not two dates in order</source>
        <translation>«from» и «to» в «%1» — не две даты по порядку</translation>
    </message>
    <message>
        <source>“%1” is not a mode: day, window or cumulative</source>
        <translation>«%1» — не режим: day, window или cumulative</translation>
    </message>
    <message>
        <source>the file “%1” of “%2” is not inside the atlas</source>
        <translation>файл «%1» из «%2» лежит вне атласа</translation>
    </message>
    <message>
        <source>a viewpoint has no “id” or that of another</source>
        <translation>у точки зрения нет «id» или он уже занят другой</translation>
    </message>
    <message>
        <source>a layer has no “id”</source>
        <translation>у слоя нет «id»</translation>
    </message>
    <message>
        <source>two layers have the id “%1”</source>
        <translation>у двух слоёв один и тот же «id»: «%1»</translation>
    </message>
    <message>
        <source>layer “%1”: “%2” is not a role</source>
        <translation>слой «%1»: «%2» — не роль</translation>
    </message>
    <message>
        <source>the folder has no atlas.json, so it is not an atlas</source>
        <translation>в папке нет atlas.json, значит, это не атлас</translation>
    </message>
    <message>
        <source>“%1” in “value_low” is not a number</source>
        <translation>«%1» в «value_low» — не число</translation>
    </message>
    <message>
        <source>“%1” in “value_high” is not a number</source>
        <translation>«%1» в «value_high» — не число</translation>
    </message>
    <message>
        <source>“value_low” is above “value_high”</source>
        <translation>«value_low» больше «value_high»</translation>
    </message>
    <message>
        <source>its subject “%1” is unknown</source>
        <translation>предмет «%1» неизвестен</translation>
    </message>
    <message>
        <source>its source “%1” is unknown</source>
        <translation>источник «%1» неизвестен</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>не указан источник</translation>
    </message>
    <message>
        <source>it has no claimant</source>
        <translation>не указан автор утверждения</translation>
    </message>
    <message>
        <source>“%1” in “side” is not armenia, azerbaijan or other</source>
        <translation>«%1» в «side» — не armenia, azerbaijan или other</translation>
    </message>
    <message>
        <source>“%1” in “asserted_on” is not a date</source>
        <translation>«%1» в «asserted_on» — не дата</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>нет столбца «%1»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» не заполнено</translation>
    </message>
    <message>
        <source>the id “%1” is already used in line %2</source>
        <translation>такой Id уже есть, в строке %2: «%1»</translation>
    </message>
    <message>
        <source>a quote opens here that is never closed</source>
        <translation>открытая здесь кавычка нигде не закрыта</translation>
    </message>
    <message>
        <source>it has %1 values for %2 columns</source>
        <translation>значений: %1, а столбцов: %2</translation>
    </message>
    <message>
        <source>feature %1 has the same id as feature %2</source>
        <translation>у объекта %1 тот же Id, что у объекта %2</translation>
    </message>
    <message>
        <source>it has several “%1”; the last one counts</source>
        <translation>несколько «%1»; учтено последнее</translation>
    </message>
    <message>
        <source>its polygon is not valid: %1</source>
        <translation>полигон недопустим: %1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a count</source>
        <translation>«%1» в «%2» — не количество</translation>
    </message>
    <message>
        <source>deaths_low, deaths_best and deaths_high are not in order</source>
        <translation>deaths_low, deaths_best и deaths_high идут не по порядку</translation>
    </message>
    <message>
        <source>its parent “%1” is unknown</source>
        <translation>родительская запись «%1» неизвестна</translation>
    </message>
    <message>
        <source>an area should be a polygon</source>
        <translation>участок должен быть полигоном</translation>
    </message>
    <message>
        <source>a boundary should be a line</source>
        <translation>граница должна быть линией</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>it has no “type”, which must be “Feature”</source>
        <translation>нет «type», который должен быть «Feature»</translation>
    </message>
    <message>
        <source>its type is “%1”, not “Feature”</source>
        <translation>«type» — «%1», а не «Feature»</translation>
    </message>
    <message>
        <source>“%1” is not a JSON value</source>
        <translation>«%1» — не значение JSON</translation>
    </message>
    <message>
        <source>its “type” is not a text</source>
        <translation>«type» — не текст</translation>
    </message>
    <message>
        <source>its “properties” are neither an object nor null</source>
        <translation>«properties» — не объект и не null</translation>
    </message>
    <message>
        <source>the value of “%1” is not JSON</source>
        <translation>значение «%1» — не JSON</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>нет геометрии</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>нет места</translation>
    </message>
    <message>
        <source>%1; it counts as undated</source>
        <translation>%1; считается записью без даты</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>объект %1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a date</source>
        <translation>«%1» в «%2» — не дата</translation>
    </message>
    <message>
        <source>its end is before its start</source>
        <translation>конец раньше начала</translation>
    </message>
    <message>
        <source>its member “%1” holds no date</source>
        <translation>поле «%1» не содержит даты</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>это папка, а не файл</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>нет прав на чтение файла</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>файл не читается: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the coordinates %1 are outside the world; latitude and longitude look swapped</source>
        <translation>координаты %1 вне земного шара; похоже, широта и долгота переставлены</translation>
    </message>
    <message>
        <source>the coordinates %1 are outside the world</source>
        <translation>координаты %1 вне земного шара</translation>
    </message>
    <message>
        <source>“%1” in its coordinates is not a number</source>
        <translation>«%1» в координатах — не число</translation>
    </message>
    <message>
        <source>a position in it has no two coordinates</source>
        <translation>у точки нет двух координат</translation>
    </message>
    <message>
        <source>its coordinates are not nested as its type demands</source>
        <translation>вложенность координат не соответствует типу</translation>
    </message>
    <message>
        <source>a line in it has fewer than two positions</source>
        <translation>в линии меньше двух точек</translation>
    </message>
    <message>
        <source>a polygon in it has no ring</source>
        <translation>в полигоне нет кольца</translation>
    </message>
    <message>
        <source>a ring in it has fewer than four positions</source>
        <translation>в кольце меньше четырёх точек</translation>
    </message>
    <message>
        <source>a ring in it is not closed: it begins and ends at different positions</source>
        <translation>кольцо не замкнуто: начинается и кончается в разных точках</translation>
    </message>
    <message>
        <source>geometry collections in it are nested too deeply</source>
        <translation>слишком глубокая вложенность коллекций геометрий</translation>
    </message>
    <message>
        <source>its geometry collection holds something that is not a geometry</source>
        <translation>в коллекции геометрий есть элемент, не являющийся геометрией</translation>
    </message>
    <message>
        <source>of its mixed geometries only those of the highest dimension are shown</source>
        <translation>из смешанных геометрий показаны только геометрии наибольшей размерности</translation>
    </message>
    <message>
        <source>its geometry has no type</source>
        <translation>у геометрии нет типа</translation>
    </message>
    <message>
        <source>the type of its geometry is not a text</source>
        <translation>тип геометрии — не текст</translation>
    </message>
    <message>
        <source>“%1” is not a type of geometry</source>
        <translation>«%1» — не тип геометрии</translation>
    </message>
    <message>
        <source>its geometry has no “%1”</source>
        <translation>у геометрии нет «%1»</translation>
    </message>
    <message>
        <source>“%1” of its geometry is not an array</source>
        <translation>«%1» геометрии — не массив</translation>
    </message>
    <message>
        <source>its geometry is neither an object nor null</source>
        <translation>геометрия — не объект и не null</translation>
    </message>
    <message>
        <source>its type is “%1”, not “FeatureCollection”</source>
        <translation>«type» — «%1», а не «FeatureCollection»</translation>
    </message>
    <message>
        <source>“features” is missing or is not an array</source>
        <translation>«features» отсутствует или не является массивом</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>текст не в кодировке UTF-8</translation>
    </message>
    <message>
        <source>a text in it is not closed, or holds a line break or control character</source>
        <translation>текст не закрыт или содержит перенос строки либо управляющий символ</translation>
    </message>
    <message>
        <source>a text in it has a wrong escape</source>
        <translation>неверная экранированная последовательность в тексте</translation>
    </message>
    <message>
        <source>a number in it is malformed</source>
        <translation>число записано неверно</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>слишком большой размер</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>повреждённый JSON</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>неизвестный формат</translation>
    </message>
    <message>
        <source>it holds no features</source>
        <translation>нет объектов</translation>
    </message>
    <message>
        <source>it cannot be converted: %1</source>
        <translation>не удаётся преобразовать: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>a ring crosses itself or another</source>
        <translation>кольцо пересекает себя или другое кольцо</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>чтение отменено</translation>
    </message>
    <message>
        <source>the file became shorter while it was read</source>
        <translation>файл стал короче во время чтения</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>в нём нет изображения</translation>
    </message>
    <message>
        <source>it does not say where on earth it lies</source>
        <translation>не указано положение на земной поверхности</translation>
    </message>
    <message>
        <source>it cannot be shown on this map: %1</source>
        <translation>нельзя показать на этой карте: %1</translation>
    </message>
    <message>
        <source>the address begins with https:// and holds {z}, {x} and {y}</source>
        <translation>адрес должен начинаться с https:// и содержать {z}, {x} и {y}</translation>
    </message>
    <message>
        <source>the server does not answer as a map of tiles does</source>
        <translation>сервер отвечает не как сервер тайлов</translation>
    </message>
    <message>
        <source>this is not GeoJSON: it does not begin with “{”</source>
        <translation>это не GeoJSON: нет «{» в начале</translation>
    </message>
    <message>
        <source>the text ends in the middle of an object</source>
        <translation>текст обрывается посреди объекта</translation>
    </message>
    <message>
        <source>the JSON is broken here</source>
        <translation>здесь JSON повреждён</translation>
    </message>
    <message>
        <source>no feature follows the last comma</source>
        <translation>после последней запятой нет объекта</translation>
    </message>
    <message>
        <source>the text ends before the list of features does</source>
        <translation>текст обрывается до конца списка объектов</translation>
    </message>
    <message>
        <source>after feature %1 a comma or “]” is missing</source>
        <translation>после объекта %1 нет запятой или «]»</translation>
    </message>
    <message>
        <source>instead of feature %1 there is “%2”</source>
        <translation>вместо объекта %1 стоит «%2»</translation>
    </message>
    <message>
        <source>the text ends inside feature %1, which begins here</source>
        <translation>текст обрывается внутри объекта %1, начатого здесь</translation>
    </message>
    <message>
        <source>the brackets of feature %1, which begins here, do not match</source>
        <translation>скобки объекта %1, начатого здесь, не согласованы</translation>
    </message>
    <message>
        <source>something follows the end of the collection</source>
        <translation>после конца коллекции что-то есть</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>глава %1</translation>
    </message>
    <message>
        <source>the story has no chapter that can be shown</source>
        <translation>в рассказе нет главы, которую можно показать</translation>
    </message>
    <message>
        <source>it has no “id” or that of another chapter</source>
        <translation>нет «id», или он уже занят другой главой</translation>
    </message>
    <message>
        <source>“%1” has no text in English</source>
        <translation>у «%1» нет текста на английском</translation>
    </message>
    <message>
        <source>“center” is not a position [longitude, latitude]</source>
        <translation>«center» — не точка [долгота, широта]</translation>
    </message>
    <message>
        <source>“zoom” is not a number from 0 to %1</source>
        <translation>«zoom» — не число от 0 до %1</translation>
    </message>
    <message>
        <source>shows the layer “%1”, which is not there</source>
        <translation>показывает слой «%1», которого нет</translation>
    </message>
    <message>
        <source>points out “%1”, which is not there</source>
        <translation>выделяет «%1», но такого нет</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>строка %1, байт %2</translation>
    </message>
    <message>
        <source>Corridor by the statement of 2020</source>
        <translation>Коридор по заявлению 2020 года</translation>
    </message>
    <message>
        <source>Zone of the peacekeepers</source>
        <translation>Зона миротворцев</translation>
    </message>
    <message>
        <source>Road across the boundary</source>
        <translation>Дорога через границу</translation>
    </message>
    <message>
        <source>Outline of a whole that %1 names</source>
        <translation>Утверждение: %1. Общий контур</translation>
    </message>
    <message>
        <source>Said by %1 to have been regained</source>
        <translation>Утверждение: %1. Возвращено под контроль</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>Утверждение: %1</translation>
    </message>
    <message>
        <source>Said by %1 to be held by %2</source>
        <translation>Утверждение: %1. Контроль: %2</translation>
    </message>
    <message>
        <source>Recognised boundary</source>
        <translation>Признанная граница</translation>
    </message>
    <message>
        <source>Recognised boundary, not delimited</source>
        <translation>Признанная граница, не делимитирована</translation>
    </message>
    <message>
        <source>Delimited boundary</source>
        <translation>Делимитированная граница</translation>
    </message>
    <message>
        <source>Boundary between Soviet republics</source>
        <translation>Граница между советскими республиками</translation>
    </message>
    <message>
        <source>Administrative boundary</source>
        <translation>Административная граница</translation>
    </message>
    <message>
        <source>Line of contact</source>
        <translation>Линия соприкосновения</translation>
    </message>
    <message>
        <source>Ceasefire line</source>
        <translation>Линия прекращения огня</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Линия фронта</translation>
    </message>
    <message>
        <source>Edge of a corridor</source>
        <translation>Край коридора</translation>
    </message>
    <message>
        <source>Outline in dispute</source>
        <translation>Спорный контур</translation>
    </message>
    <message>
        <source>Former administrative boundary</source>
        <translation>Бывшая административная граница</translation>
    </message>
    <message>
        <source>Edge of positions, as claimed</source>
        <translation>Край позиций, по утверждению</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>%1 (left half)</source>
        <translation>%1 (левая половина)</translation>
    </message>
    <message>
        <source>%1 (right half)</source>
        <translation>%1 (правая половина)</translation>
    </message>
    <message>
        <source>Strong edge: drawn by one half only</source>
        <translation>Жирный контур: есть лишь в одной половине</translation>
    </message>
    <message>
        <source>Pale: ended before the last day</source>
        <translation>Бледное: закончилось до последнего дня</translation>
    </message>
    <message>
        <source>Several incidents at a spot</source>
        <translation>Несколько инцидентов в одном месте</translation>
    </message>
    <message>
        <source>No deaths, or none known</source>
        <translation>Погибших нет или о них неизвестно</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>Погибших: %1</translation>
    </message>
    <message>
        <source>%1 or more dead</source>
        <translation>Погибших: %1 и более</translation>
    </message>
    <message>
        <source>Hollow: place or date imprecise</source>
        <translation>Полый знак: место или дата неточны</translation>
    </message>
    <message>
        <source>Faint: possibly on these dates</source>
        <translation>Блёклый знак: возможно, в эти даты</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Столкновение</translation>
    </message>
    <message>
        <source>Shelling, explosion or mine</source>
        <translation>Обстрел, взрыв или мина</translation>
    </message>
    <message>
        <source>Aircraft or drone</source>
        <translation>Авиация или беспилотник</translation>
    </message>
    <message>
        <source>Offensive or advance</source>
        <translation>Наступление или продвижение</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Смена контроля</translation>
    </message>
    <message>
        <source>Attack on civilians</source>
        <translation>Нападение на гражданских лиц</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Пленение, задержание</translation>
    </message>
    <message>
        <source>Closed road</source>
        <translation>Закрытая дорога</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Перемещение населения</translation>
    </message>
    <message>
        <source>Ceasefire</source>
        <translation>Прекращение огня</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Demarcation</source>
        <translation>Демаркация</translation>
    </message>
    <message>
        <source>Border incident</source>
        <translation>Пограничный инцидент</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>Другой инцидент</translation>
    </message>
    <message>
        <source>Several incidents</source>
        <translation>Несколько инцидентов</translation>
    </message>
    <message>
        <source>not enough memory for a picture of this size</source>
        <translation>недостаточно памяти для изображения такого размера</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>уже существует</translation>
    </message>
    <message>
        <source>the folder could not be given its name</source>
        <translation>не удалось дать папке её имя</translation>
    </message>
    <message>
        <source>the view in it is damaged</source>
        <translation>сохранённый в нём вид повреждён</translation>
    </message>
    <message>
        <source>no view is in it: Truceline did not write it, or another program left it out in saving</source>
        <translation>в нём нет вида: файл создан не в Truceline, или другая программа не сохранила вид</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>%1, possibly</source>
        <translation>%1, возможно</translation>
    </message>
    <message>
        <source>a chart is written as png, svg or csv</source>
        <translation>график записывается как png, svg или csv</translation>
    </message>
    <message>
        <source>Map: Truceline</source>
        <translation>Карта: Truceline</translation>
    </message>
    <message>
        <source>%1 belongs to the picture and is not open</source>
        <translation>файл %1 относится к изображению, но не открыт</translation>
    </message>
    <message>
        <source>%1 has changed since the picture was made</source>
        <translation>файл %1 изменился после создания изображения</translation>
    </message>
    <message>
        <source>%1 is open and does not belong to the picture</source>
        <translation>файл %1 открыт, но не относится к изображению</translation>
    </message>
    <message>
        <source>Dashed: schematic, ±%1 km</source>
        <translation>Пунктир: схематично, ±%1 км</translation>
    </message>
    <message>
        <source>Dashed: schematic, ±%1 to %2 km</source>
        <translation>Пунктир: схематично, от ±%1 до ±%2 км</translation>
    </message>
    <message>
        <source>Hatched: claimed, not established</source>
        <translation>Штриховка: утверждается, не установлено</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Источники: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a JPEG has no room for the names of so many data files; use another format</source>
        <translation>в JPEG не помещаются имена стольких файлов данных; выберите другой формат</translation>
    </message>
    <message>
        <source>“%1” is no kind of image that is written here</source>
        <translation>изображения вида «%1» здесь не записываются</translation>
    </message>
    <message>
        <source>the video could not be encoded</source>
        <translation>не удалось закодировать видео</translation>
    </message>
    <message>
        <source>this computer&apos;s FFmpeg has no H.264 encoder</source>
        <translation>в FFmpeg на этом компьютере нет кодировщика H.264</translation>
    </message>
    <message>
        <source>“%1” is off: what one side or the other says of it will be missing.</source>
        <translation>Слой «%1» выключен: не будет того, что говорит об этом та или другая сторона.</translation>
    </message>
    <message>
        <source>Only some incidents are on the map: %1.</source>
        <translation>На карте только часть инцидентов: %1.</translation>
    </message>
    <message>
        <source>Some areas or lines are schematic: their true course may differ.</source>
        <translation>Некоторые участки или линии схематичны: их действительные очертания могут отличаться.</translation>
    </message>
    <message>
        <source>“%1” makes no sense</source>
        <translation>недопустимое значение поля «%1»</translation>
    </message>
    <message>
        <source>the view is damaged: %1</source>
        <translation>вид повреждён: %1</translation>
    </message>
    <message>
        <source>the view was written by a newer version of Truceline</source>
        <translation>вид записан более новой версией Truceline</translation>
    </message>
    <message>
        <source>this is no view</source>
        <translation>это не вид</translation>
    </message>
    <message>
        <source>%1: the data are the same as when it was made</source>
        <translation>%1: данные те же, что и при создании</translation>
    </message>
    <message>
        <source>%1: the data are not the same as when it was made</source>
        <translation>%1: данные не те, что были при создании</translation>
    </message>
    <message>
        <source>Truceline: claims about what is shown</source>
        <translation>Truceline: утверждения о показанном</translation>
    </message>
    <message>
        <source>Truceline: incidents shown</source>
        <translation>Truceline: показанные инциденты</translation>
    </message>
    <message>
        <source>Dates: until %1</source>
        <translation>Даты: по %1</translation>
    </message>
    <message>
        <source>Dates: %1 to %2</source>
        <translation>Даты: с %1 по %2</translation>
    </message>
    <message>
        <source>Filter: %1=%2</source>
        <translation>Фильтр: %1=%2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>Layers switched off: %1</source>
        <translation>Выключенные слои: %1</translation>
    </message>
    <message>
        <source>Rows that hold: %1</source>
        <translation>Строки с текстом: %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Сортировка: %1, по убыванию</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Сортировка: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>WebP failed with its error %1</source>
        <translation>ошибка WebP с кодом %1</translation>
    </message>
    <message>
        <source>a side of a WebP may have %1 pixels</source>
        <translation>сторона WebP может иметь не более %1 пикс.</translation>
    </message>
    <message>
        <source>the animation could not be encoded</source>
        <translation>не удалось закодировать анимацию</translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents</source>
        <translation>
            <numerusform>%1 инцидент</numerusform>
            <numerusform>%1 инцидента</numerusform>
            <numerusform>%1 инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is recorded for these dates here.</source>
        <translation>За эти даты инцидентов здесь не отмечено.</translation>
    </message>
    <message>
        <source>%1 on the map.</source>
        <translation>На карте: %1.</translation>
    </message>
    <message>
        <source>%1 on the map, %2 of them only possibly on these dates.</source>
        <translation>На карте: %1; из них лишь возможно в эти даты: %2.</translation>
    </message>
    <message>
        <source>Hatched areas are claims by the side named in the legend, not established facts.</source>
        <translation>Заштрихованные участки — утверждения стороны, названной в легенде, а не установленные факты.</translation>
    </message>
    <message>
        <source>Left half: %1 Right half: %2</source>
        <translation>Левая половина: %1 Правая половина: %2</translation>
    </message>
    <message>
        <source>Dates shown: %1.</source>
        <translation>Показанные даты: «%1».</translation>
    </message>
    <message>
        <source>With the most deaths: %1</source>
        <translation>Больше всего погибших: %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Areas and boundaries</source>
        <translation>Участки и границы</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, по %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Сообщения: %1</translation>
    </message>
    <message>
        <source>Reports: %1 and %2 more</source>
        <translation>Сообщения: %1 и ещё %2</translation>
    </message>
    <message>
        <source>Map: %1.</source>
        <translation>Карта: «%1».</translation>
    </message>
    <message>
        <source>Names: Armenian- and Azerbaijani-derived forms</source>
        <translation>Названия: армянские и азербайджанские формы</translation>
    </message>
    <message>
        <source>Names: Armenian-derived forms</source>
        <translation>Названия: армянские формы</translation>
    </message>
    <message>
        <source>Names: Azerbaijani-derived forms</source>
        <translation>Названия: азербайджанские формы</translation>
    </message>
    <message>
        <source>Names: as written in Armenian and Azerbaijani</source>
        <translation>Названия: на армянском и азербайджанском языках</translation>
    </message>
    <message>
        <source>Viewpoint: neutral</source>
        <translation>Точка зрения: нейтральная</translation>
    </message>
    <message>
        <source>Viewpoint: %1</source>
        <translation>Точка зрения: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 км</translation>
    </message>
    <message>
        <source>about 1 km or less</source>
        <translation>около 1 км или меньше</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>около %1 км</translation>
    </message>
    <message>
        <source> (the place lies within about %1 km of the mark)</source>
        <translation> (место в пределах примерно %1 км от знака)</translation>
    </message>
    <message>
        <source> (the line is schematic, ±%1 km)</source>
        <translation> (линия схематична, ±%1 км)</translation>
    </message>
    <message>
        <source>%1: %2, in force on %3</source>
        <translation>%1: %2 (на дату: %3)</translation>
    </message>
    <message>
        <source>To the border</source>
        <translation>До границы</translation>
    </message>
    <message>
        <source>the place is unknown; not on the map</source>
        <translation>место неизвестно; на карте нет</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Как построено</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>schematic, may be off by %1 km</source>
        <translation>схематичен, погрешность до %1 км</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>%1 (best estimate %2)</source>
        <translation>%1 (лучшая оценка: %2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>at least %1 (best estimate %2)</source>
        <translation>не менее %1 (лучшая оценка: %2)</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
    <message>
        <source>near here, within about 25 km</source>
        <translation>близ этого места, в пределах примерно 25 км</translation>
    </message>
    <message>
        <source>somewhere in this district</source>
        <translation>где-то в этом районе</translation>
    </message>
    <message>
        <source>somewhere in this province</source>
        <translation>где-то в этой области</translation>
    </message>
    <message>
        <source>along a line or in a wide zone; the mark is only an anchor</source>
        <translation>вдоль линии или в широкой зоне; знак поставлен условно</translation>
    </message>
    <message>
        <source>only the country is known; the mark is only an anchor</source>
        <translation>известна только страна; знак поставлен условно</translation>
    </message>
    <message>
        <source>at sea or in the air; the mark is only an anchor</source>
        <translation>на море или в воздухе; знак поставлен условно</translation>
    </message>
    <message>
        <source>Area said to be held by another</source>
        <translation>Участок, по утверждению удерживаемый другой стороной</translation>
    </message>
    <message>
        <source>Several areas together</source>
        <translation>Несколько участков вместе</translation>
    </message>
    <message>
        <source>Area claimed in return</source>
        <translation>Участок по встречному утверждению</translation>
    </message>
    <message>
        <source>Area said to be gained</source>
        <translation>Участок, по утверждению взятый под контроль</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Коридор</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Дорога</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Размещение сил</translation>
    </message>
    <message>
        <source>Claimed position</source>
        <translation>Позиция, по утверждению</translation>
    </message>
    <message>
        <source>Disputed line</source>
        <translation>Спорная линия</translation>
    </message>
    <message>
        <source>Former boundary</source>
        <translation>Бывшая граница</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>town</source>
        <translation>город</translation>
    </message>
    <message>
        <source>village</source>
        <translation>село</translation>
    </message>
    <message>
        <source>ruined village</source>
        <translation>разрушенное село</translation>
    </message>
    <message>
        <source>height</source>
        <translation>высота</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>гора</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>перевал</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>озеро</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>водохранилище</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>мост</translation>
    </message>
    <message>
        <source>site</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Погибшие</translation>
    </message>
    <message>
        <source>Civilians among them</source>
        <translation>Из них гражданские лица</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Учтено в составе</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Автор утверждения</translation>
    </message>
    <message>
        <source>Said to be held by</source>
        <translation>Контроль, по утверждению</translation>
    </message>
    <message>
        <source>Recognised sovereign</source>
        <translation>Признанная принадлежность</translation>
    </message>
    <message>
        <source>The drawn area agrees with that, to %1 %.</source>
        <translation>Площадь на карте согласуется с этим в пределах %1 %.</translation>
    </message>
    <message>
        <source>The drawn area is %1 times as large as claimed</source>
        <translation>Площадь на карте в %1 раза больше заявленной</translation>
    </message>
    <message>
        <source>The claimed area is %1 times as large as drawn</source>
        <translation>Заявленная площадь в %1 раза больше, чем на карте</translation>
    </message>
    <message>
        <source>The drawn area is %1 % larger than claimed</source>
        <translation>Площадь на карте на %1 % больше заявленной</translation>
    </message>
    <message>
        <source>The drawn area is %1 % smaller than claimed</source>
        <translation>Площадь на карте на %1 % меньше заявленной</translation>
    </message>
    <message>
        <source> (by %1 km²)</source>
        <translation> (на %1 км²)</translation>
    </message>
    <message>
        <source>; its outline is schematic, ±%1 km, which can account for that.</source>
        <translation>; контур схематичен, ±%1 км, чем это можно объяснить.</translation>
    </message>
    <message>
        <source>; its outline is schematic, ±%1 km, which cannot account for that.</source>
        <translation>; контур схематичен, ±%1 км, но этим это не объяснить.</translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation>Длина на карте</translation>
    </message>
    <message>
        <source>%1 km² (geodesic, WGS 84)</source>
        <translation>%1 км² (геодезически, WGS 84)</translation>
    </message>
    <message>
        <source>± up to %1 km², as the outline is schematic</source>
        <translation>± до %1 км², так как контур схематичен</translation>
    </message>
    <message>
        <source>Size as drawn</source>
        <translation>Площадь на карте</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Corrects the speaker&apos;s earlier %1</source>
        <translation>Исправляет прежнее утверждение того же автора: %1</translation>
    </message>
    <message>
        <source>Corrected by the speaker: %1</source>
        <translation>Исправлено тем же автором: %1</translation>
    </message>
    <message>
        <source>Others give another account</source>
        <translation>Другие описывают это иначе</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>Исключает: %1</translation>
    </message>
    <message>
        <source>About something else than %1</source>
        <translation>Не о том же, что: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 suggests %3 to %4.</source>
        <translation>«%1» (%2) предполагает от %3 до %4.</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 fits it (%4; %5).</source>
        <translation>%1 + %2 = %3: согласуется (%4; %5).</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 does not fit it (%4; %5).</source>
        <translation>%1 + %2 = %3: не согласуется (%4; %5).</translation>
    </message>
    <message>
        <source>Soldiers dead on the Armenian side</source>
        <translation>Погибшие военные армянской стороны</translation>
    </message>
    <message>
        <source>Soldiers dead on the Azerbaijani side</source>
        <translation>Погибшие военные азербайджанской стороны</translation>
    </message>
    <message>
        <source>Civilians dead on the Armenian side</source>
        <translation>Погибшие гражданские лица армянской стороны</translation>
    </message>
    <message>
        <source>Civilians dead on the Azerbaijani side</source>
        <translation>Погибшие гражданские лица азербайджанской стороны</translation>
    </message>
    <message>
        <source>All dead on the Armenian side</source>
        <translation>Все погибшие армянской стороны</translation>
    </message>
    <message>
        <source>All dead on the Azerbaijani side</source>
        <translation>Все погибшие азербайджанской стороны</translation>
    </message>
    <message>
        <source>Civilians dead</source>
        <translation>Погибшие гражданские лица</translation>
    </message>
    <message>
        <source>Civilians dead, with a related incident</source>
        <translation>Погибшие гражданские лица, со связанным инцидентом</translation>
    </message>
    <message>
        <source>All dead of all sides</source>
        <translation>Все погибшие всех сторон</translation>
    </message>
    <message>
        <source>Soldiers dead of both sides together</source>
        <translation>Погибшие военные обеих сторон вместе</translation>
    </message>
    <message>
        <source>Dead and missing on the Armenian side</source>
        <translation>Погибшие и пропавшие без вести армянской стороны</translation>
    </message>
    <message>
        <source>Dead and wounded on the Azerbaijani side</source>
        <translation>Погибшие и раненые азербайджанской стороны</translation>
    </message>
    <message>
        <source>Policemen of the de facto authorities dead</source>
        <translation>Погибшие полицейские де-факто властей</translation>
    </message>
    <message>
        <source>Russian peacekeepers dead</source>
        <translation>Погибшие российские миротворцы</translation>
    </message>
    <message>
        <source>Soviet soldiers and policemen dead</source>
        <translation>Погибшие советские военные и милиционеры</translation>
    </message>
    <message>
        <source>Syrian fighters dead</source>
        <translation>Погибшие сирийские бойцы</translation>
    </message>
    <message>
        <source>Bodies counted, from all causes</source>
        <translation>Подсчитанные тела, все причины смерти</translation>
    </message>
    <message>
        <source>Deaths on the way</source>
        <translation>Умершие в пути</translation>
    </message>
    <message>
        <source>Soldiers wounded on the Armenian side</source>
        <translation>Раненые военные армянской стороны</translation>
    </message>
    <message>
        <source>Soldiers wounded on the Azerbaijani side</source>
        <translation>Раненые военные азербайджанской стороны</translation>
    </message>
    <message>
        <source>Civilians wounded on the Armenian side</source>
        <translation>Раненые гражданские лица армянской стороны</translation>
    </message>
    <message>
        <source>Soldiers of the Armenian side captured</source>
        <translation>Пленные военные армянской стороны</translation>
    </message>
    <message>
        <source>Azerbaijani soldiers said to stand in Armenia</source>
        <translation>Азербайджанские военные в Армении, по утверждению</translation>
    </message>
    <message>
        <source>People who left their homes in Armenia</source>
        <translation>Люди, покинувшие дома в Армении</translation>
    </message>
    <message>
        <source>People who left their homes in Azerbaijan</source>
        <translation>Люди, покинувшие дома в Азербайджане</translation>
    </message>
    <message>
        <source>People who left their homes in Nagorno-Karabakh</source>
        <translation>Люди, покинувшие дома в Нагорном Карабахе</translation>
    </message>
    <message>
        <source>People who arrived in Armenia</source>
        <translation>Люди, прибывшие в Армению</translation>
    </message>
    <message>
        <source>People whose road was closed</source>
        <translation>Люди, для которых закрылась дорога</translation>
    </message>
    <message>
        <source>Homes damaged or destroyed</source>
        <translation>Повреждённые или разрушенные дома</translation>
    </message>
    <message>
        <source>Land that changed hands</source>
        <translation>Территория, сменившая контроль</translation>
    </message>
    <message>
        <source>Land held</source>
        <translation>Удерживаемая территория</translation>
    </message>
    <message>
        <source>Land handed over by agreement</source>
        <translation>Территория, переданная по соглашению</translation>
    </message>
    <message>
        <source>Size of the exclave</source>
        <translation>Размер эксклава</translation>
    </message>
    <message>
        <source>Depth of the advance</source>
        <translation>Глубина продвижения</translation>
    </message>
    <message>
        <source>Length of border delimited</source>
        <translation>Длина делимитированной границы</translation>
    </message>
    <message>
        <source>Length of border taken under guard</source>
        <translation>Длина границы, взятой под охрану</translation>
    </message>
    <message>
        <source>Number of directions of the attack</source>
        <translation>Число направлений атаки</translation>
    </message>
    <message>
        <source>Who began, and how</source>
        <translation>Кто начал и как</translation>
    </message>
    <message>
        <source>Who fired</source>
        <translation>Кто стрелял</translation>
    </message>
    <message>
        <source>Who crossed the line</source>
        <translation>Кто пересёк линию</translation>
    </message>
    <message>
        <source>Who closed the road</source>
        <translation>Кто закрыл дорогу</translation>
    </message>
    <message>
        <source>What caused the deaths</source>
        <translation>Что вызвало гибель людей</translation>
    </message>
    <message>
        <source>Where people were captured</source>
        <translation>Где захвачены люди</translation>
    </message>
    <message>
        <source>What the movement of troops was</source>
        <translation>Характер перемещения войск</translation>
    </message>
    <message>
        <source>What the flight was</source>
        <translation>Характер полёта</translation>
    </message>
    <message>
        <source>Whether a patrol was fired on</source>
        <translation>Был ли обстрелян патруль</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>Что было повреждено</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>дома</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>направления</translation>
    </message>
    <message>
        <source>Armenia says</source>
        <translation>Армения утверждает</translation>
    </message>
    <message>
        <source>Azerbaijan says</source>
        <translation>Азербайджан утверждает</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Другие утверждают</translation>
    </message>
    <message>
        <source>%1 (Armenian)</source>
        <translation>%1 (арм.)</translation>
    </message>
    <message>
        <source>%1 (Azerbaijani)</source>
        <translation>%1 (азерб.)</translation>
    </message>
    <message>
        <source>fighting</source>
        <translation>бои</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>гражданские лица</translation>
    </message>
    <message>
        <source>control of land</source>
        <translation>контроль территории</translation>
    </message>
    <message>
        <source>politics and talks</source>
        <translation>политика и переговоры</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2022-09-13 or 13 September 2022.</source>
        <translation>«%1» — не дата. Введите 2022-09-13 или 13 сентября 2022.</translation>
    </message>
    <message>
        <source>The map covers %1 only.</source>
        <translation>Карта охватывает только период «%1».</translation>
    </message>
    <message numerus="yes">
        <source>line of %n positions</source>
        <translation>
            <numerusform>линия из %n точки</numerusform>
            <numerusform>линия из %n точек</numerusform>
            <numerusform>линия из %n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>polygon of %n positions</source>
        <translation>
            <numerusform>полигон из %n точки</numerusform>
            <numerusform>полигон из %n точек</numerusform>
            <numerusform>полигон из %n точек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings, %1 of them errors</source>
        <translation>
            <numerusform>и ещё %n замечание, из них ошибок: %1</numerusform>
            <numerusform>и ещё %n замечания, из них ошибок: %1</numerusform>
            <numerusform>и ещё %n замечаний, из них ошибок: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 м</translation>
    </message>
    <message>
        <source>no incidents</source>
        <translation>инцидентов нет</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1, most near %2</source>
        <translation>%1, больше всего близ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n areas claimed or held</source>
        <translation>
            <numerusform>%n участок заявлен или удерживается</numerusform>
            <numerusform>%n участка заявлено или удерживается</numerusform>
            <numerusform>%n участков заявлено или удерживается</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 м²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 га</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 км²</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>км²</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>it has more than %1 chapters</source>
        <translation>в нём больше глав, чем %1</translation>
    </message>
    <message>
        <source>the lesson has no chapter that can be shown</source>
        <translation>в уроке нет главы, которую можно показать</translation>
    </message>
    <message>
        <source>a file of data in it has no name, no kind or a path that leads out of it</source>
        <translation>у файла данных в нём нет имени или вида, или его путь ведёт наружу</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: %2</source>
        <translation>«%1» в нём повреждён: %2</translation>
    </message>
    <message>
        <source>the lesson was written by a newer version of Truceline</source>
        <translation>урок записан более новой версией Truceline</translation>
    </message>
    <message>
        <source>“%1” in it is no lesson</source>
        <translation>«%1» в нём — не урок</translation>
    </message>
    <message>
        <source>its data are larger than %1</source>
        <translation>его данные больше, чем %1</translation>
    </message>
    <message>
        <source>“%1” in it could not be unpacked</source>
        <translation>«%1» в нём не удалось распаковать</translation>
    </message>
    <message>
        <source>it is no lesson: there is no “%1” in it</source>
        <translation>это не урок: в нём нет «%1»</translation>
    </message>
    <message>
        <source>“%1” in it is too large</source>
        <translation>«%1» в нём слишком велик</translation>
    </message>
    <message>
        <source>the data have changed since the lesson was made: %1</source>
        <translation>данные изменились после составления урока: %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Глава %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>it is no zip file, or a part of it is missing</source>
        <translation>это не файл zip, или часть его отсутствует</translation>
    </message>
    <message>
        <source>“%1” in it is damaged</source>
        <translation>«%1» в нём повреждён</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>в нём слишком много файлов</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <translation>его список файлов повреждён</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1</source>
        <translation>в распакованном виде он больше, чем %1</translation>
    </message>
    <message>
        <source>“%1” would lead out of it and is left out</source>
        <translation>«%1» вёл бы наружу и пропущен</translation>
    </message>
    <message>
        <source>its latitude and longitude seem to have changed places</source>
        <translation>широта и долгота, похоже, поменялись местами</translation>
    </message>
    <message>
        <source>the year of “%1” has lost its century; it counts as undated</source>
        <translation>у года в «%1» пропал век; считается без даты</translation>
    </message>
    <message>
        <source>“%1” is not a date; it counts as undated</source>
        <translation>«%1» — не дата; считается без даты</translation>
    </message>
    <message>
        <source>longitude %1, latitude %2 is nowhere on earth</source>
        <translation>долгота %1, широта %2: такого места на Земле нет</translation>
    </message>
    <message>
        <source>its lowest, best and highest figures are not in order: %1, %2, %3</source>
        <translation>наименьшее, лучшее и наибольшее числа не по порядку: %1, %2, %3</translation>
    </message>
    <message>
        <source>rows that have the id of an earlier row were left out: %1</source>
        <translation>пропущено строк с id более ранней строки: %1</translation>
    </message>
    <message>
        <source>Recognised as %1 by its columns</source>
        <translation>По столбцам распознано как %1</translation>
    </message>
    <message>
        <source>These events were coded by machines from news texts; nobody has checked them</source>
        <translation>Эти события закодированы машинами из новостей; никто их не проверял</translation>
    </message>
    <message>
        <source>Repeated and left out: %1</source>
        <translation>Повторов, пропущено: %1</translation>
    </message>
    <message>
        <source>Dated to the day: %1</source>
        <translation>С точностью до дня: %1</translation>
    </message>
    <message>
        <source>Dated within a week: %1</source>
        <translation>С точностью до недели: %1</translation>
    </message>
    <message>
        <source>Dated within a month: %1</source>
        <translation>С точностью до месяца: %1</translation>
    </message>
    <message>
        <source>Dated within a year: %1</source>
        <translation>С точностью до года: %1</translation>
    </message>
    <message>
        <source>Dated more roughly, or open: %1</source>
        <translation>Грубее или открыто: %1</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Без даты: %1</translation>
    </message>
    <message>
        <source>Of these, with a text that is no date: %1</source>
        <translation>Из них с текстом, который не дата: %1</translation>
    </message>
    <message>
        <source>Of these, with a year below 100: %1</source>
        <translation>Из них с годом меньше 100: %1</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Без места: %1</translation>
    </message>
    <message>
        <source>Latitude and longitude seem exchanged: %1</source>
        <translation>Широта и долгота, похоже, переставлены: %1</translation>
    </message>
    <message>
        <source>Lowest, best and highest figures not in order: %1</source>
        <translation>Наименьшее, лучшее и наибольшее не по порядку: %1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Кодировка: %1</translation>
    </message>
    <message>
        <source>its coordinates cannot be the degrees that it says they are; taken as %1</source>
        <translation>координаты не могут быть градусами, как сказано; принято за %1</translation>
    </message>
    <message>
        <source>it does not say in which reference system its coordinates are; taken as %1</source>
        <translation>не сказано, в какой системе координаты; принято за %1</translation>
    </message>
    <message>
        <source>its places would lie in the South Caucasus with latitude and longitude exchanged</source>
        <translation>с переставленными широтой и долготой места были бы на Южном Кавказе</translation>
    </message>
    <message>
        <source>no %1 file could be made: %2</source>
        <translation>файл %1 не получился: %2</translation>
    </message>
    <message>
        <source>a layer is written as csv, geojson, gpkg, fgb or kml</source>
        <translation>слой записывается как csv, geojson, gpkg, fgb или kml</translation>
    </message>
    <message>
        <source>a table is written as csv, geojson, gpkg, fgb or kml</source>
        <translation>таблица записывается как csv, geojson, gpkg, fgb или kml</translation>
    </message>
    <message>
        <source>Date, or first day</source>
        <translation>Дата или первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Название или место</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Первая сторона</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Вторая сторона</translation>
    </message>
    <message>
        <source>Deaths, lowest figure</source>
        <translation>Погибшие, наименьшее число</translation>
    </message>
    <message>
        <source>Deaths, best figure</source>
        <translation>Погибшие, лучшее число</translation>
    </message>
    <message>
        <source>Deaths, highest figure</source>
        <translation>Погибшие, наибольшее число</translation>
    </message>
    <message>
        <source>Deaths of civilians</source>
        <translation>Погибшие гражданские</translation>
    </message>
    <message>
        <source>Precision of the place (UCDP)</source>
        <translation>Точность места (UCDP)</translation>
    </message>
    <message>
        <source>Precision of the date (UCDP)</source>
        <translation>Точность даты (UCDP)</translation>
    </message>
    <message>
        <source>Precision of the date (ACLED)</source>
        <translation>Точность даты (ACLED)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>without place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>deaths: %1</source>
        <translation>погибших: %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>слой %1</translation>
    </message>
    <message>
        <source>it has no “id” or that of another layer</source>
        <translation>нет «id», или он уже занят другим слоем</translation>
    </message>
    <message>
        <source>the project is damaged: %1</source>
        <translation>проект повреждён: %1</translation>
    </message>
    <message>
        <source>it is no project of Truceline</source>
        <translation>это не проект Truceline</translation>
    </message>
    <message>
        <source>the project was written by a newer Truceline (%1) in form %2; this one (%3) knows forms up to %4</source>
        <translation>проект записан более новой версией Truceline (%1) в форме %2; эта версия (%3) знает формы до %4</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>слишком велик для проекта</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>его там нет</translation>
    </message>
    <message>
        <source>%1: another value, or none</source>
        <translation>%1: другое значение или никакого</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Треугольник</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Полоса</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>соединение потеряно</translation>
    </message>
    <message>
        <source>the name of a database is written as PG:host=… dbname=… tables=schema.table</source>
        <translation>имя базы данных пишется так: PG:host=… dbname=… tables=schema.table</translation>
    </message>
    <message>
        <source>a password does not belong into the name of a table; put it into ~/.pgpass</source>
        <translation>паролю не место в имени таблицы; запишите его в ~/.pgpass</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>more than %1 of its incidents touch these days; name fewer days with --from and --to</source>
        <translation>к этим дням относится больше %1 её инцидентов; укажите меньше дней с помощью --from и --to</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n инцидент</numerusform>
            <numerusform>%n инцидента</numerusform>
            <numerusform>%n инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its columns is known as a date; call them first_day and last_day</source>
        <translation>ни один её столбец не известен как дата; назовите их first_day и last_day</translation>
    </message>
    <message>
        <source>its column “%1” is of the type %2; make it a date: ALTER TABLE … ALTER COLUMN %3 TYPE date USING %3::date</source>
        <translation>её столбец «%1» имеет тип %2; сделайте его датой: ALTER TABLE … ALTER COLUMN %3 TYPE date USING %3::date</translation>
    </message>
    <message>
        <source>it has no column of the type geometry, and none called longitude and latitude</source>
        <translation>у неё нет ни столбца типа geometry, ни столбцов longitude и latitude</translation>
    </message>
    <message>
        <source>its places are no points but %1</source>
        <translation>её места не точки, а %1</translation>
    </message>
    <message>
        <source>there is no table “%1” in it</source>
        <translation>в ней нет таблицы «%1»</translation>
    </message>
    <message>
        <source>“%1” comes from a database and is here for the days shown only; hide it, or animate it by --export with its name</source>
        <translation>«%1» взят из базы данных и есть здесь только за показанные дни; скройте его или сделайте анимацию через --export с его именем</translation>
    </message>
    <message numerus="yes">
        <source>it has %n layers or sheets; only “%1” is read</source>
        <translation>
            <numerusform>в нём %n слой или лист; прочитан только «%1»</numerusform>
            <numerusform>в нём %n слоя или листа; прочитан только «%1»</numerusform>
            <numerusform>в нём %n слоёв или листов; прочитан только «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds it, and by what right</source>
        <translation>Кто владеет и по какому праву</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>The whole border</source>
        <translation>Вся граница</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Скрыть легенду</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Показать легенду</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Закончить измерение</translation>
    </message>
    <message>
        <source>Measure distance and area</source>
        <translation>Измерить расстояние и площадь</translation>
    </message>
</context>
<context>
    <name>truceline::Card</name>
    <message>
        <source>%1 of %2 incidents that share this point</source>
        <translation>Инциденты в этой точке: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 из %2 здесь</translation>
    </message>
    <message>
        <source>Outside the dates shown</source>
        <translation>Вне показанных дат</translation>
    </message>
    <message>
        <source>Its layer is switched off</source>
        <translation>Его слой выключен</translation>
    </message>
    <message>
        <source>Left out by the filters</source>
        <translation>Скрыто фильтрами</translation>
    </message>
</context>
<context>
    <name>truceline::ClaimsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>truceline::DatabaseLayers</name>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 не отвечает: %2</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 снова отвечает</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <source>%1 could not be counted by days: %2</source>
        <translation>%1: не удалось посчитать по дням: %2</translation>
    </message>
</context>
<context>
    <name>truceline::DatabaseTables</name>
    <message>
        <source>no table that you may read has points and dates</source>
        <translation>ни в одной доступной вам таблице нет точек и дат</translation>
    </message>
</context>
<context>
    <name>truceline::FiguresModel</name>
    <message>
        <source>Armenian sources</source>
        <translation>Армянские источники</translation>
    </message>
    <message>
        <source>Azerbaijani sources</source>
        <translation>Азербайджанские источники</translation>
    </message>
    <message>
        <source>Sources of third parties</source>
        <translation>Источники третьих сторон</translation>
    </message>
    <message>
        <source>Other sources (%1)</source>
        <translation>Другие источники (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>All dead</source>
        <translation>Все погибшие</translation>
    </message>
    <message>
        <source>Civilians among them</source>
        <translation>Из них гражданские лица</translation>
    </message>
    <message>
        <source>Soldiers of the Armenian side, as claimed</source>
        <translation>Военные армянской стороны, по утверждениям</translation>
    </message>
    <message>
        <source>Soldiers of the Azerbaijani side, as claimed</source>
        <translation>Военные азербайджанской стороны, по утверждениям</translation>
    </message>
    <message>
        <source>%1: cited %2 times, the only ones of %3 incidents</source>
        <translation>%1: ссылок — %2, инцидентов только с ними — %3</translation>
    </message>
    <message numerus="yes">
        <source>Without a source: %1 incidents</source>
        <translation>
            <numerusform>Без источника: %1 инцидент</numerusform>
            <numerusform>Без источника: %1 инцидента</numerusform>
            <numerusform>Без источника: %1 инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>One-sided: only incidents in which the Armenian side took part are shown.</source>
        <translation>Односторонне: показаны только инциденты с участием армянской стороны.</translation>
    </message>
    <message>
        <source>One-sided: only incidents in which the Azerbaijani side took part are shown.</source>
        <translation>Односторонне: показаны только инциденты с участием азербайджанской стороны.</translation>
    </message>
    <message>
        <source>The layer “%1” is switched off: what it holds is missing here.</source>
        <translation>Слой «%1» выключен: его данных здесь нет.</translation>
    </message>
    <message>
        <source>Not added, since a campaign&apos;s total includes them or their parts tell them: %1 incidents.</source>
        <translation>Не прибавлено инцидентов (они входят в итог кампании или описаны по частям): %1.</translation>
    </message>
    <message>
        <source>Lowest and best figures count what lies within the days for certain; highest figures also what possibly does. Nothing is averaged, and unknown is not zero.</source>
        <translation>Минимум и лучшая оценка учитывают только то, что точно приходится на эти дни; максимум — и то, что приходится на них возможно. Ничего не усредняется, и «неизвестно» не значит ноль.</translation>
    </message>
    <message>
        <source>Incidents per year, by kind</source>
        <translation>Инциденты по годам и видам</translation>
    </message>
    <message>
        <source>Incidents per month, by kind</source>
        <translation>Инциденты по месяцам и видам</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>инциденты</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
</context>
<context>
    <name>truceline::Importing</name>
    <message>
        <source>— not in this file —</source>
        <translation>— нет в этом файле —</translation>
    </message>
    <message>
        <source>“%1” is no reference system that is known here</source>
        <translation>«%1» — неизвестная система координат</translation>
    </message>
</context>
<context>
    <name>truceline::IncidentListModel</name>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
</context>
<context>
    <name>truceline::LayerStyling</name>
    <message>
        <source>By type</source>
        <translation>По типу</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Погибшие</translation>
    </message>
</context>
<context>
    <name>truceline::LessonEditor</name>
    <message>
        <source>A lesson was not saved when Truceline ended. Ctrl+L brings it back.</source>
        <translation>При завершении Truceline один урок не был сохранён. Ctrl+L вернёт его.</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Мой урок</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Не удалось сохранить %1: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1: сохранено.</translation>
    </message>
</context>
<context>
    <name>truceline::LiveFiles</name>
    <message>
        <source>%1 is not there any more; what was read of it stays</source>
        <translation>%1 больше нет; прочитанное остаётся</translation>
    </message>
    <message>
        <source>%1 cannot be read any more; what was read of it before stays</source>
        <translation>%1 больше не читается; прочитанное раньше остаётся</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2</source>
        <translation>%1 изменился и прочитан заново: %2</translation>
    </message>
</context>
<context>
    <name>truceline::MapControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents share this point</source>
        <translation>
            <numerusform>%n инцидент в этой точке</numerusform>
            <numerusform>%n инцидента в этой точке</numerusform>
            <numerusform>%n инцидентов в этой точке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Measure</name>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>Последний отрезок</translation>
    </message>
    <message>
        <source>none: the outline crosses itself</source>
        <translation>нет: контур пересекает сам себя</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Периметр</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1, всего %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Geodesic on WGS 84, through</source>
        <translation>Геодезически на WGS 84, через точки</translation>
    </message>
</context>
<context>
    <name>truceline::OnlineMap</name>
    <message>
        <source>wait until the open file is read</source>
        <translation>дождитесь конца чтения файла</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Онлайн-карта</translation>
    </message>
</context>
<context>
    <name>truceline::RecentFiles</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (больше нет)</translation>
    </message>
</context>
<context>
    <name>truceline::ReleaseComparison</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>изменено: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>без изменений: %1</translation>
    </message>
    <message>
        <source>%1 ids more than once</source>
        <translation>повторяющихся Id: %1</translation>
    </message>
    <message>
        <source>%1 without id</source>
        <translation>без Id: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>без id</translation>
    </message>
</context>
<context>
    <name>truceline::SearchModel</name>
    <message>
        <source>area</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>граница</translation>
    </message>
</context>
<context>
    <name>truceline::Session</name>
    <message>
        <source>until %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>%1 of %2 incidents shown</source>
        <translation>показано инцидентов: %1 из %2</translation>
    </message>
    <message>
        <source> (%1 possibly)</source>
        <translation> (возможно: %1)</translation>
    </message>
    <message>
        <source>%1 outside the dates</source>
        <translation>вне дат: %1</translation>
    </message>
    <message>
        <source>%1 filtered</source>
        <translation>вне фильтров: %1</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>без даты: %1</translation>
    </message>
    <message>
        <source>%1 without place</source>
        <translation>без места: %1</translation>
    </message>
    <message>
        <source>more are being read</source>
        <translation>чтение продолжается</translation>
    </message>
    <message>
        <source>the file has become shorter since it was opened, and part of its text is gone; open it again</source>
        <translation>файл стал короче после открытия, и часть его текста пропала; откройте его снова</translation>
    </message>
    <message>
        <source>This atlas draws nothing as “%1” does; the view is neutral</source>
        <translation>Точки зрения «%1» в этом атласе нет; вид нейтральный</translation>
    </message>
    <message>
        <source>wait until the open file is read, or cancel it</source>
        <translation>дождитесь конца чтения файла или отмените его</translation>
    </message>
    <message>
        <source>only files on this computer can be opened</source>
        <translation>открыть можно только файлы на этом компьютере</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>проект</translation>
    </message>
</context>
<context>
    <name>truceline::SheetExport</name>
    <message>
        <source>“%1” is not a size, such as 1920 × 1080 (pixels) or 297 × 210 mm</source>
        <translation>«%1» — не размер; пример: 1920 × 1080 (пиксели) или 297 × 210 mm</translation>
    </message>
    <message>
        <source>One frame: choose more days</source>
        <translation>Один кадр: выберите больше дней</translation>
    </message>
    <message>
        <source>%1 has no ending that fits; this one would be .%2</source>
        <translation>У файла %1 нет подходящего расширения; здесь нужно .%2</translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation>Не удалось скопировать изображение: %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Изображение в буфере обмена.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n кадр, %1 с</numerusform>
            <numerusform>%n кадра, %1 с</numerusform>
            <numerusform>%n кадров, %1 с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Timeline</name>
    <message>
        <source>The first day must not be after the last one.</source>
        <translation>Первый день не может быть позже последнего.</translation>
    </message>
    <message>
        <source>The last day must not be before the first one.</source>
        <translation>Последний день не может быть раньше первого.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incidents</source>
        <translation>
            <numerusform>%1, %n инцидент</numerusform>
            <numerusform>%1, %n инцидента</numerusform>
            <numerusform>%1, %n инцидентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::TimelineChart</name>
    <message>
        <source>“%1” begins: its first incident is of %2</source>
        <translation>Начало «%1»: первый инцидент — %2</translation>
    </message>
    <message>
        <source>“%1” ends: its last incident is of %2</source>
        <translation>Конец «%1»: последний инцидент — %2</translation>
    </message>
</context>
<context>
    <name>truceline::Writing</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Остановлено; ничего не записано.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Файл %1 записан.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
</TS>
