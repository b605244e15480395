<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>AnalysisPane</name>
    <message>
        <source>Claims board, table and figures</source>
        <translation>İddia lövhəsi, cədvəl və rəqəmlər</translation>
    </message>
    <message>
        <source>Claims board</source>
        <translation>İddia lövhəsi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Fərqlər</translation>
    </message>
    <message>
        <source>Who says what, side by side  (Ctrl+4)</source>
        <translation>Kim nə deyir, yan-yana  (Ctrl+4)</translation>
    </message>
    <message>
        <source>Incidents and claims as a table, to sort and export  (Ctrl+5)</source>
        <translation>İnsident və iddialar cədvəldə: sıralama və ixrac  (Ctrl+5)</translation>
    </message>
    <message>
        <source>Totals, incidents per month, sources  (Ctrl+6)</source>
        <translation>Yekunlar, aylar üzrə insidentlər, mənbələr  (Ctrl+6)</translation>
    </message>
    <message>
        <source>What another release of a layer states otherwise</source>
        <translation>Layın başqa buraxılışında nə fərqlidir</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Xəritəyə qayıt</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Previous here</source>
        <translation>Burada əvvəlki</translation>
    </message>
    <message>
        <source>Next here</source>
        <translation>Burada növbəti</translation>
    </message>
    <message>
        <source>Not verified: not seen in a source, or only in part</source>
        <translation>Yoxlanmayıb: mənbədə görülməyib və ya yalnız qismən görülüb</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Tarixə keç</translation>
    </message>
    <message>
        <source>Move the timeline so that this is shown</source>
        <translation>Zaman oxunu elə sürüşdür ki, bu görünsün</translation>
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
        <translation>Kim nə deyir</translation>
    </message>
    <message>
        <source>On the claims board</source>
        <translation>İddia lövhəsində</translation>
    </message>
    <message>
        <source>The same with links to the sources  (Ctrl+4)</source>
        <translation>Eyni məlumat, mənbələrə keçidlərlə  (Ctrl+4)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>Faylda daha nə var</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>As in the data: not translated</source>
        <translation>Verilənlərdə olduğu kimi: tərcümə edilməyib</translation>
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
        <translation>Nə olub</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Changes between two releases</source>
        <translation>İki buraxılış arasındakı fərqlər</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>The other release counts as the earlier one</source>
        <translation>O biri buraxılış əvvəlki sayılır</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>İxrac …</translation>
    </message>
    <message>
        <source>Write all changes as CSV</source>
        <translation>Bütün fərqləri CSV kimi yaz</translation>
    </message>
    <message>
        <source>Enter or a double click shows a row&apos;s place and, where the map has it, its card</source>
        <translation>Enter və ya ikiqat klik sətrin yerini və xəritədə varsa, kartını göstərir</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n fərq</numerusform>
            <numerusform>%n fərq</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimBoard</name>
    <message>
        <source>Claims board</source>
        <translation>İddia lövhəsi</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Bu tarixlər</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Seçilən</translation>
    </message>
    <message>
        <source>All claims about what is shown in these days</source>
        <translation>Bu tarixlərdə göstərilənlər haqqında bütün iddialar</translation>
    </message>
    <message>
        <source>Only claims about the incident, area or border that is chosen</source>
        <translation>Yalnız seçilmiş insident, ərazi və ya sərhəd haqqında iddialar</translation>
    </message>
    <message>
        <source>Contradictions only</source>
        <translation>Yalnız ziddiyyətlər</translation>
    </message>
    <message>
        <source>Questions, and what each side says to them</source>
        <translation>Suallar və hər tərəfin dedikləri</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Kartını aç</translation>
    </message>
    <message>
        <source>No claims here that exclude each other.</source>
        <translation>Burada bir-birini istisna edən iddia yoxdur.</translation>
    </message>
    <message>
        <source>No claims about what is chosen, or nothing is chosen. Choose an incident or area on the map, in the list or by search.</source>
        <translation>Seçilən haqqında iddia yoxdur və ya heç nə seçilməyib. Xəritədə, siyahıda və ya axtarışla insident və ya ərazi seçin.</translation>
    </message>
    <message>
        <source>No claims about what is shown in these days.</source>
        <translation>Bu tarixlərdə göstərilənlər haqqında iddia yoxdur.</translation>
    </message>
</context>
<context>
    <name>ClaimLines</name>
    <message>
        <source>another claim excludes this</source>
        <translation>başqa iddia bunu istisna edir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>mənbə: %1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Mənbəni aç</translation>
    </message>
    <message>
        <source>Opens %1 in the web browser</source>
        <translation>Veb-brauzerdə açır: %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>yoxlanmayıb</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Some of these exclude each other</source>
        <translation>Bunların bəziləri bir-birini istisna edir</translation>
    </message>
    <message>
        <source>nothing in this record</source>
        <translation>bu qeydlərdə yoxdur</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims about what is shown</source>
        <translation>Göstərilənlər haqqında iddialar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan-yana</translation>
    </message>
    <message>
        <source>What each side says to the same question, on the claims board  (Ctrl+4)</source>
        <translation>Hər tərəf eyni suala nə deyir, iddia lövhəsində  (Ctrl+4)</translation>
    </message>
    <message>
        <source>another claim excludes this</source>
        <translation>başqa iddia bunu istisna edir</translation>
    </message>
    <message>
        <source>Another claim to the same question excludes this one. Click to see them together.</source>
        <translation>Eyni sual üzrə başqa iddia bunu istisna edir. Birlikdə görmək üçün klikləyin.</translation>
    </message>
    <message>
        <source>No claims about what is shown in these days.</source>
        <translation>Bu tarixlərdə göstərilənlər haqqında iddia yoxdur.</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Line between the compared halves</source>
        <translation>Müqayisə edilən yarılar arasındakı xətt</translation>
    </message>
    <message>
        <source>Left: %1; right: %2</source>
        <translation>Sol: %1; sağ: %2</translation>
    </message>
    <message>
        <source>Drag, or use ← → Home End</source>
        <translation>Sürüşdürün və ya ← → Home End</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Tərəfləri dəyiş</translation>
    </message>
</context>
<context>
    <name>CompareLabel</name>
    <message>
        <source>Right half: %1</source>
        <translation>Sağ yarı: %1</translation>
    </message>
    <message>
        <source>Left half: %1</source>
        <translation>Sol yarı: %1</translation>
    </message>
    <message>
        <source>lists and counts are of this half</source>
        <translation>siyahı və saylar bu yarıya aiddir</translation>
    </message>
    <message>
        <source>press to choose another</source>
        <translation>başqasını seçmək üçün basın</translation>
    </message>
    <message>
        <source>the slider moves this half</source>
        <translation>sürgü bu yarını dəyişir</translation>
    </message>
    <message>
        <source>press to move this half</source>
        <translation>bu yarını dəyişmək üçün basın</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Compare two points of view</source>
        <translation>İki baxış nöqtəsini müqayisə et</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>İki tarixi müqayisə et</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Müqayisəni bitir</translation>
    </message>
</context>
<context>
    <name>CoordinatesButton</name>
    <message>
        <source>Decimal degrees</source>
        <translation>Onluq dərəcələr</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Dərəcə, dəqiqə, saniyə</translation>
    </message>
    <message>
        <source>UTM (WGS 84)</source>
        <translation>UTM (WGS 84)</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>Kursorun koordinatları: %1</translation>
    </message>
    <message>
        <source>Coordinates of the map&apos;s middle: %1</source>
        <translation>Xəritə ortasının koordinatları: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1
Under the pointer, else in the map&apos;s middle (+). Ctrl+C on the map copies, U changes the form</source>
        <translation>%1
Kursorun altı, o yoxdursa, xəritənin ortası (+). Xəritədə Ctrl+C kopyalayır, U formanı dəyişir</translation>
    </message>
    <message>
        <source>Copy the middle&apos;s coordinates</source>
        <translation>Ortanın koordinatlarını kopyala</translation>
    </message>
</context>
<context>
    <name>DatabaseBar</name>
    <message>
        <source>%1
What it said last stays on the map, whatever the date above. It is asked again by itself.</source>
        <translation>%1
Yuxarıdakı tarix nə olursa olsun, son cavab xəritədə qalır. Sorğu özü təkrarlanır.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>İndi soruş</translation>
    </message>
</context>
<context>
    <name>DatabasePanel</name>
    <message>
        <source>Open a database table</source>
        <translation>Verilənlər bazasının cədvəlini aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>PostgreSQL with PostGIS. Truceline only reads, and takes the password from ~/.pgpass or your service file.</source>
        <translation>PostGIS ilə PostgreSQL. Truceline yalnız oxuyur və parolu ~/.pgpass-dan və ya xidmət faylınızdan götürür.</translation>
    </message>
    <message>
        <source>Service, if you have one</source>
        <translation>Xidmət, əgər varsa</translation>
    </message>
    <message>
        <source>Host, or folder of its socket</source>
        <translation>Server və ya onun soketinin qovluğu</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Verilənlər bazası</translation>
    </message>
    <message>
        <source>User</source>
        <translation>İstifadəçi</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Açılmadı: %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Look for tables</source>
        <translation>Cədvəlləri axtar</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Xəritəyə əlavə et</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Mətbuat</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slayd</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Kvadrat</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Hekayə</translation>
    </message>
    <message>
        <source>The map alone, legend and sources laid over it</source>
        <translation>Yalnız xəritə, şərti işarələr və mənbələr onun üzərində</translation>
    </message>
    <message>
        <source>Title, map, legend, locator, sources, credit</source>
        <translation>Başlıq, xəritə, şərti işarələr, icmal xəritə, mənbələr, müəllif</translation>
    </message>
    <message>
        <source>16:9, the legend beside the map</source>
        <translation>16:9, şərti işarələr xəritənin yanında</translation>
    </message>
    <message>
        <source>1:1, for feeds</source>
        <translation>1:1, lentlər üçün</translation>
    </message>
    <message>
        <source>9:16, for telephones</source>
        <translation>9:16, telefonlar üçün</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Size in pixels or millimetres</source>
        <translation>Piksel və ya millimetrlə ölçü</translation>
    </message>
    <message>
        <source>Common sizes</source>
        <translation>Adi ölçülər</translation>
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
        <translation>A4 şaquli</translation>
    </message>
    <message>
        <source>A3, 300 dpi</source>
        <translation>A3, 300 dpi</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portret</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başqa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Boz</translation>
    </message>
    <message>
        <source>For print without colour: the sides differ by their hatch alone</source>
        <translation>Rəngsiz çap üçün: tərəflər yalnız ştrixlə fərqlənir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Faylın formatı</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 video</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP animasiyası</translation>
    </message>
    <message>
        <source>with texts and lists</source>
        <translation>mətn və siyahılarla</translation>
    </message>
    <message>
        <source>A zip file: the picture, alt text, caption, sources, attribution, lists of what is shown, the view</source>
        <translation>Zip faylı: şəkil, alternativ mətn, izahat, mənbələr, müəllif qeydləri, göstərilənlərin siyahıları, görünüş</translation>
    </message>
    <message>
        <source>Days of one frame</source>
        <translation>Bir kadra düşən günlər</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>gün üzrə</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>həftə üzrə</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>ay üzrə</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>il üzrə</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>İzahat</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Müəllif</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Write the picture to a file</source>
        <translation>Şəkli fayla yaz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Preview of the picture; press to enlarge</source>
        <translation>Şəklin önbaxışı; böyütmək üçün basın</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Şəkli mübadilə buferinə kopyala</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılır</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Şəklin önbaxışı</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Printed about claims and names</source>
        <translation>İddia və adlar haqqında çap olunan</translation>
    </message>
    <message>
        <source>Printed as sources</source>
        <translation>Mənbə kimi çap olunan</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>Only %1, %n incidents</source>
        <translation>
            <numerusform>Yalnız %1, %n insident</numerusform>
            <numerusform>Yalnız %1, %n insident</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Show all</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>No incidents in the days shown</source>
        <translation>Göstərilən günlərdə insident yoxdur</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>daha %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Az göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n are not listed, those with the fewest incidents</source>
        <translation>
            <numerusform>%n bənd siyahıda deyil: insidenti ən az olanlar</numerusform>
            <numerusform>%n bənd siyahıda deyil: insidenti ən az olanlar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>differs</source>
        <translation>fərqlənir</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diaqramı ixrac et</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Şəkil (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Vektor şəkil (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Ədədlər (*.csv)</translation>
    </message>
    <message>
        <source>People, %1</source>
        <translation>İnsanlar, %1</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>ən aşağı</translation>
    </message>
    <message>
        <source>best</source>
        <translation>ən etibarlı</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>ən yüksək</translation>
    </message>
    <message>
        <source>incidents with a figure</source>
        <translation>rəqəmi olan insidentlər</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
    </message>
    <message>
        <source>Incidents by month and kind</source>
        <translation>Ay və növ üzrə insidentlər</translation>
    </message>
    <message>
        <source>Export the chart …</source>
        <translation>Diaqramı ixrac et …</translation>
    </message>
    <message>
        <source>As an image (PNG), a drawing (SVG) or numbers (CSV)</source>
        <translation>Şəkil (PNG), vektor şəkil (SVG) və ya ədədlər (CSV) kimi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Bunu necə oxumalı</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Sides taking part</source>
        <translation>İştirak edən tərəflər</translation>
    </message>
    <message>
        <source>Armenian side</source>
        <translation>Erməni tərəfi</translation>
    </message>
    <message>
        <source>Azerbaijani side</source>
        <translation>Azərbaycan tərəfi</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Digərləri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Known to the day</source>
        <translation>Günü məlumdur</translation>
    </message>
    <message>
        <source>Imprecise</source>
        <translation>Qeyri-dəqiq</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Known exactly</source>
        <translation>Dəqiq məlumdur</translation>
    </message>
    <message>
        <source>Within about 25 km</source>
        <translation>Təxminən 25 km daxilində</translation>
    </message>
    <message>
        <source>District or wider</source>
        <translation>Rayon və ya daha geniş</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Naməlum</translation>
    </message>
    <message>
        <source>Number of dead</source>
        <translation>Ölənlərin sayı</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Göstərilib</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Göstərilməyib</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <translation>Gizlət: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Göstər: %1</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>upright line: a data set begins or ends</source>
        <translation>şaquli xətt: məlumat toplusu başlayır və ya bitir</translation>
    </message>
    <message>
        <source>hatched: date imprecise or longer than a bar</source>
        <translation>ştrixli: tarix qeyri-dəqiqdir və ya sütundan uzundur</translation>
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
        <translation>Hesabatı fayla yazmaq</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Mətn (*.txt)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 açılır</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Bu faylı buraxmaq</translation>
    </message>
    <message>
        <source>The first rows, as they are understood</source>
        <translation>İlk sətirlər, anlaşıldığı kimi</translation>
    </message>
    <message>
        <source>What is taken from which column</source>
        <translation>Nə hansı sütundan götürülür</translation>
    </message>
    <message>
        <source>The month stands before the day, as in 9/27/2020</source>
        <translation>Ay gündən əvvəldir: 9/27/2020</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Koordinat sistemi</translation>
    </message>
    <message>
        <source>Reference system, such as EPSG:28408; empty: as the file says</source>
        <translation>Sistem, məsələn EPSG:28408; boş: faylda deyildiyi kimi</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Xəritəyə əlavə et</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Hesabatı saxla…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu kimi saxla</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Belə oxu</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>Incidents shown, by date</source>
        <translation>Göstərilən insidentlər, tarix üzrə</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Əvvəlcə yenilər</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Əvvəlcə köhnələr</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Sıranı tərsinə çevir</translation>
    </message>
    <message>
        <source> (possibly)</source>
        <translation> (ehtimalən)</translation>
    </message>
    <message>
        <source>dead: %1</source>
        <translation>ölən: %1</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>xəritədə yoxdur</translation>
    </message>
    <message>
        <source>No incidents in the days shown. Widen the window on the timeline, or show all types and parties.</source>
        <translation>Göstərilən günlərdə insident yoxdur. Zaman oxunda aralığı genişləndirin və ya bütün növ və iştirakçıları göstərin.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>One step earlier, later</source>
        <translation>Bir addım geri, irəli</translation>
    </message>
    <message>
        <source>A large step earlier, later</source>
        <translation>Böyük addım geri, irəli</translation>
    </message>
    <message>
        <source>To the first, the last day</source>
        <translation>İlk, son günə keç</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Play, stop</source>
        <translation>Oynat, dayandır</translation>
    </message>
    <message>
        <source>One day only: the last, the first shown</source>
        <translation>Yalnız bir gün: göstərilən son, ilk gün</translation>
    </message>
    <message>
        <source>Previous, next incident</source>
        <translation>Əvvəlki, növbəti insident</translation>
    </message>
    <message>
        <source>Back to what was shown before, forward again</source>
        <translation>Əvvəl göstərilənə qayıt, yenə irəli</translation>
    </message>
    <message>
        <source>Zoom the map in, out</source>
        <translation>Xəritəni yaxınlaşdır, uzaqlaşdır</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + oxlar</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Xəritəni sürüşdür</translation>
    </message>
    <message>
        <source>The whole border</source>
        <translation>Bütün sərhəd</translation>
    </message>
    <message>
        <source>Hide or show the legend</source>
        <translation>Şərti işarələri gizlət, göstər</translation>
    </message>
    <message>
        <source>Compare two points of view, two dates</source>
        <translation>İki baxış nöqtəsini, iki tarixi müqayisə et</translation>
    </message>
    <message>
        <source>Swap the compared sides</source>
        <translation>Müqayisə edilən tərəfləri dəyiş</translation>
    </message>
    <message>
        <source>Measure: Space sets a position, Enter ends</source>
        <translation>Ölçmə: Boşluq nöqtə qoyur, Enter bitirir</translation>
    </message>
    <message>
        <source>Coordinates: degrees, minutes, UTM</source>
        <translation>Koordinatlar: dərəcə, dəqiqə, UTM</translation>
    </message>
    <message>
        <source>Ctrl+C on the map</source>
        <translation>Xəritədə Ctrl+C</translation>
    </message>
    <message>
        <source>Copy coordinates, or what is measured</source>
        <translation>Koordinatları və ya ölçülənləri kopyala</translation>
    </message>
    <message>
        <source>Enter on the map</source>
        <translation>Xəritədə Enter</translation>
    </message>
    <message>
        <source>Open what is under the cross</source>
        <translation>+ nişanı altındakını aç</translation>
    </message>
    <message>
        <source>Present a story; again: its first chapter</source>
        <translation>Hekayəni təqdim et; təkrar: ilk fəsil</translation>
    </message>
    <message>
        <source>In a story: previous, next chapter; Space too</source>
        <translation>Hekayədə: əvvəlki, növbəti fəsil; həm də Boşluq</translation>
    </message>
    <message>
        <source>In a story: show the answer; all chapters</source>
        <translation>Hekayədə: cavabı göstər; bütün fəsillər</translation>
    </message>
    <message>
        <source>Classroom: full screen, large type</source>
        <translation>Sinif: tam ekran, iri şrift</translation>
    </message>
    <message>
        <source>Close the board, the card; leave story, classroom</source>
        <translation>Lövhəni, kartı bağla; hekayədən, sinifdən çıx</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Layers, incidents, claims</source>
        <translation>Laylar, insidentlər, iddialar</translation>
    </message>
    <message>
        <source>Claims board, table, figures</source>
        <translation>İddia lövhəsi, cədvəl, rəqəmlər</translation>
    </message>
    <message>
        <source>Hide or show the side panel</source>
        <translation>Yan paneli gizlət və ya göstər</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Açıq və ya tünd</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Fayl aç</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Şəkil ixrac et</translation>
    </message>
    <message>
        <source>Back to the opening view</source>
        <translation>İlkin görünüşə qayıt</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Bu siyahı</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Düymə və ya əməliyyat axtarın</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Bunu edən düymə yoxdur</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Tanışlığı yenidən göstər</translation>
    </message>
    <message>
        <source>Speaker view: notes, next chapter, time</source>
        <translation>Məruzəçi pəncərəsi: qeydlər, növbəti fəsil, vaxt</translation>
    </message>
    <message>
        <source>Make a lesson of your own</source>
        <translation>Öz dərsinizi hazırlayın</translation>
    </message>
    <message>
        <source>In the lesson: add what the map shows</source>
        <translation>Dərsdə: xəritədə görünəni əlavə etmək</translation>
    </message>
    <message>
        <source>In the lesson: undo; with Shift: redo</source>
        <translation>Dərsdə: geri almaq; Shift ilə: təkrarlamaq</translation>
    </message>
    <message>
        <source>In the lesson: save</source>
        <translation>Dərsdə: saxlamaq</translation>
    </message>
    <message>
        <source>In the lesson: move a chapter, take it out</source>
        <translation>Dərsdə: fəsli köçürmək, çıxarmaq</translation>
    </message>
    <message>
        <source>Save the project; with Shift: under another name</source>
        <translation>Layihəni saxlamaq; Shift ilə: başqa adla</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Layer %1</source>
        <translation>Lay: %1</translation>
    </message>
    <message>
        <source>Menu of the layer %1</source>
        <translation>Layın menyusu: %1</translation>
    </message>
    <message>
        <source>Compare with another release …</source>
        <translation>Başqa buraxılışla müqayisə et …</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Save all of it as …</source>
        <translation>Hamısını fərqli saxla …</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Xəritədən çıxar</translation>
    </message>
    <message>
        <source>How it was read …</source>
        <translation>Necə oxunub …</translation>
    </message>
    <message>
        <source>How it is drawn …</source>
        <translation>Necə çəkilir …</translation>
    </message>
</context>
<context>
    <name>LayerStylePopup</name>
    <message>
        <source>How %1 is drawn</source>
        <translation>Necə çəkilir: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>İşarə</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Rəng nəyə görə</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Ölçü nəyə görə</translation>
    </message>
    <message>
        <source>Write beside</source>
        <translation>Yanında yazılsın</translation>
    </message>
    <message>
        <source>The six most frequent values have a colour each; where several incidents share a mark it has none.</source>
        <translation>Ən çox rast gəlinən altı dəyərin hər birinin öz rəngi var; bir neçə insidentin ortaq işarəsi rəngsizdir.</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Base map</source>
        <translation>Əsas xəritə</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Onlayn xəritə</translation>
    </message>
    <message>
        <source>Certain dates and places only</source>
        <translation>Yalnız dəqiq tarix və yerlər</translation>
    </message>
    <message>
        <source>Incident types</source>
        <translation>İnsident növləri</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Save a layer</source>
        <translation>Layı saxlamaq</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Cədvəl (*.csv)</translation>
    </message>
    <message>
        <source>KML for Google Earth (*.kml)</source>
        <translation>Google Earth üçün KML (*.kml)</translation>
    </message>
</context>
<context>
    <name>LessonChapters</name>
    <message>
        <source>Chapters of the lesson</source>
        <translation>Dərsin fəsilləri</translation>
    </message>
    <message>
        <source>Alt and arrows move the chapter, Delete takes it out, Enter writes its words</source>
        <translation>Alt və oxlar fəsli köçürür, Delete çıxarır, Enter mətnini açır</translation>
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
        <translation>Dərsi saxla</translation>
    </message>
    <message>
        <source>Lesson (*.lesson)</source>
        <translation>Dərs (*.lesson)</translation>
    </message>
    <message>
        <source>Write the handout</source>
        <translation>Paylama vərəqini yaz</translation>
    </message>
    <message>
        <source>Write the slides</source>
        <translation>Slaydları yaz</translation>
    </message>
    <message>
        <source>Write the slides into a new folder here</source>
        <translation>Slaydları burada yeni qovluğa yaz</translation>
    </message>
    <message>
        <source>The lesson “%1” is not saved. Save it?</source>
        <translation>“%1” dərsi saxlanmayıb. Saxlanılsın?</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>New lesson</source>
        <translation>Yeni dərs</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Dərs aç…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Handout (PDF)…</source>
        <translation>Paylama vərəqi (PDF)…</translation>
    </message>
    <message>
        <source>Answers on the last page</source>
        <translation>Cavablar son səhifədə</translation>
    </message>
    <message>
        <source>Slides (PDF)…</source>
        <translation>Slaydlar (PDF)…</translation>
    </message>
    <message>
        <source>Slides as pictures (PNG)…</source>
        <translation>Slaydlar şəkil kimi (PNG)…</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Məruzəçi pəncərəsi</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Dərs</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, saxlanmayıb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Lesson: new, open, save, handout, slides</source>
        <translation>Dərs: yeni, aç, saxla, paylama vərəqi, slaydlar</translation>
    </message>
    <message>
        <source>Close the panel; the lesson stays open</source>
        <translation>Paneli bağla; dərs açıq qalır</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Dərsin adı</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>Bu görünüşü əlavə et</translation>
    </message>
    <message>
        <source>Make a chapter of what the map shows now  (Ctrl+Enter)</source>
        <translation>Xəritənin indi göstərdiyindən fəsil yarat  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The chapter shows this view from now on</source>
        <translation>Fəsil bundan sonra bu görünüşü göstərir</translation>
    </message>
    <message>
        <source>Move the chapter up</source>
        <translation>Fəsli yuxarı köçür</translation>
    </message>
    <message>
        <source>Move the chapter down</source>
        <translation>Fəsli aşağı köçür</translation>
    </message>
    <message>
        <source>Take the chapter out</source>
        <translation>Fəsli çıxar</translation>
    </message>
    <message>
        <source>Set the map, the days, filters and names as the class should see them, and add the view as a chapter. Then set the next one.</source>
        <translation>Xəritəni, günləri, filtrləri və adları sinfin görməli olduğu kimi qurun və görünüşü fəsil kimi əlavə edin. Sonra növbətisini qurun.</translation>
    </message>
    <message>
        <source>This lesson was made with another atlas, which is not open now.</source>
        <translation>Bu dərs indi açıq olmayan başqa atlasla hazırlanıb.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılır</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Write the lesson to its file  (Ctrl+S)</source>
        <translation>Dərsi öz faylına yaz  (Ctrl+S)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Təqdim et</translation>
    </message>
    <message>
        <source>From the chapter that is chosen</source>
        <translation>Seçilmiş fəsildən başlayaraq</translation>
    </message>
</context>
<context>
    <name>LessonRecovery</name>
    <message>
        <source>A lesson was not saved when Truceline ended.</source>
        <translation>Truceline bağlananda bir dərs saxlanmamışdı.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yenidən aç</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>At</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>Title of the chapter</source>
        <translation>Fəslin adı</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>İzahat</translation>
    </message>
    <message>
        <source>What the map shows, in a few sentences</source>
        <translation>Xəritənin nə göstərdiyi, bir neçə cümlə ilə</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Sual</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>Answer, hidden until asked for</source>
        <translation>Cavab, soruşulanadək gizli</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Məruzəçi üçün qeydlər</translation>
    </message>
    <message>
        <source>Seen in the speaker view only</source>
        <translation>Yalnız məruzəçi pəncərəsində görünür</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Opening</source>
        <translation>Açılır</translation>
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
        <translation>Fayl aç…</translation>
    </message>
    <message>
        <source>Back to the opening view</source>
        <translation>İlkin görünüşə qayıt</translation>
    </message>
    <message>
        <source>Classroom: full screen, large type</source>
        <translation>Sinif: tam ekran, iri şrift</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Az hərəkət</translation>
    </message>
    <message>
        <source>Appearance as the system&apos;s</source>
        <translation>Görünüş sistemdəki kimi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Lesson of your own</source>
        <translation>Öz dərsiniz</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Məruzəçi pəncərəsi</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Layihəni saxla</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Layihəni fərqli saxla…</translation>
    </message>
    <message>
        <source>Open a database table…</source>
        <translation>Verilənlər bazasının cədvəlini aç…</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Copy %1</source>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Buradan ölç</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map, %1</source>
        <translation>Xəritə, %1</translation>
    </message>
    <message>
        <source>Shift and arrows move the map, plus and minus zoom, Enter opens what the cross is on</source>
        <translation>Shift və oxlar xəritəni sürüşdürür, plyus və minus miqyası dəyişir, Enter + nişanı altındakını açır</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Click on the map, or move it under the cross and press Space.</source>
        <translation>Xəritədə klikləyin və ya xəritəni + nişanının altına gətirib Boşluq düyməsini basın.</translation>
    </message>
    <message>
        <source>The next position begins another measurement. Backspace goes back.</source>
        <translation>Növbəti nöqtə yeni ölçmə başladır. Backspace geri qaytarır.</translation>
    </message>
    <message>
        <source>Double click or Enter ends; a click on the first position closes an outline.</source>
        <translation>İkiqat klik və ya Enter bitirir; ilk nöqtəyə klik konturu bağlayır.</translation>
    </message>
    <message>
        <source>Double click or Enter ends; Backspace takes a position back.</source>
        <translation>İkiqat klik və ya Enter bitirir; Backspace nöqtəni geri götürür.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölç</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ölçməni bitir</translation>
    </message>
    <message>
        <source>Close outline</source>
        <translation>Konturu bağla</translation>
    </message>
    <message>
        <source>Join the last position to the first and measure the area  (C)</source>
        <translation>Son nöqtəni birinci ilə birləşdir və sahəni ölç  (C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Take the last position back  (Backspace)</source>
        <translation>Son nöqtəni geri götür  (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Figures and positions as text  (Ctrl+C)</source>
        <translation>Rəqəm və nöqtələr mətn kimi  (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>MessagesBar</name>
    <message>
        <source>Hide</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüatlar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Bağla</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on opened files</source>
        <translation>
            <numerusform>açılmış fayllar üzrə %n qeyd</numerusform>
            <numerusform>açılmış fayllar üzrə %n qeyd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesMenu</name>
    <message>
        <source>Names of places</source>
        <translation>Yer adları</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Hər iki forma</translation>
    </message>
    <message>
        <source>Armenian-derived forms</source>
        <translation>Erməni formaları</translation>
    </message>
    <message>
        <source>Azerbaijani-derived forms</source>
        <translation>Azərbaycan formaları</translation>
    </message>
    <message>
        <source>As written there</source>
        <translation>Yerində yazıldığı kimi</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Baxış nöqtəsi</translation>
    </message>
</context>
<context>
    <name>OnlineMapPanel</name>
    <message>
        <source>While it is on, the server learns which part of the map you look at. Otherwise Truceline asks nothing of the network.</source>
        <translation>Açıq olduqda server xəritənin hansı hissəsinə baxdığınızı öyrənir. Başqa hallarda Truceline şəbəkəyə sorğu göndərmir.</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>Plitələrin ünvanı, {z}, {x} və {y} ilə</translation>
    </message>
    <message>
        <source>Who has to be named on the map</source>
        <translation>Xəritədə kimin adı göstərilməlidir</translation>
    </message>
    <message>
        <source>Not switched on: %1</source>
        <translation>Qoşulmadı: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Söndür</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Serverə sorğu göndərilir …</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Qoş</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>Pictures of the ground (*.tif *.tiff *.mbtiles *.jp2)</source>
        <translation>Yer səthinin şəkilləri (*.tif *.tiff *.mbtiles *.jp2)</translation>
    </message>
    <message>
        <source>Lesson (*.lesson)</source>
        <translation>Dərs (*.lesson)</translation>
    </message>
    <message>
        <source>Exported pictures (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)</source>
        <translation>İxrac edilmiş şəkillər (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)</source>
        <translation>Xəritə verilənləri (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)</translation>
    </message>
    <message>
        <source>Open data as layers, a project, a lesson, or a picture&apos;s view</source>
        <translation>Məlumatları lay kimi, layihəni, dərsi və ya şəklin görünüşünü aç</translation>
    </message>
    <message>
        <source>Project (*.truceline)</source>
        <translation>Layihə (*.truceline)</translation>
    </message>
</context>
<context>
    <name>PlaybackMenu</name>
    <message>
        <source>%1 steps a second</source>
        <translation>saniyədə %1 addım</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Saniyədə addım</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Geriyə</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Sona çatanda yenidən başla</translation>
    </message>
    <message>
        <source>Skip days without incidents</source>
        <translation>İnsidentsiz günləri ötür</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>Save the project</source>
        <translation>Layihəni saxla</translation>
    </message>
    <message>
        <source>Project (*.truceline)</source>
        <translation>Layihə (*.truceline)</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 indi haradadır?</translation>
    </message>
    <message>
        <source>Where is the folder of the atlas %1 now?</source>
        <translation>%1 atlasının qovluğu indi haradadır?</translation>
    </message>
    <message>
        <source>The project “%1” is not saved. Save it?</source>
        <translation>“%1” layihəsi saxlanmayıb. Saxlanılsın?</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Write over it?</source>
        <translation>“%1” burada açılandan sonra başqa proqram tərəfindən dəyişdirilib. Üzərinə yazılsın?</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Üzərinə yaz</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
</context>
<context>
    <name>ProjectMissing</name>
    <message>
        <source>The atlas %1 of the project cannot be opened: it is not in %2. The one that comes with Truceline is shown.</source>
        <translation>Layihənin %1 atlası açılmır: o, %2 qovluğunda deyil. Truceline ilə gələn atlas göstərilir.</translation>
    </message>
    <message>
        <source>%1 of the project cannot be opened from %2.</source>
        <translation>Layihənin %1 faylı %2 qovluğundan açılmır.</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Tap…</translation>
    </message>
    <message>
        <source>Others that were beside it are looked for there too</source>
        <translation>Yanında olan başqaları da orada axtarılır</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Çıxar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The project shows the table %1 of the database %2, which you have not opened here yet. Nothing is asked of it before you agree.</source>
        <translation>Layihə %2 verilənlər bazasının %1 cədvəlini göstərir; onu burada hələ açmamısınız. Siz razılaşana qədər ondan heç nə soruşulmur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yenidən cəhd et</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Qoşul</translation>
    </message>
</context>
<context>
    <name>ProjectRecovery</name>
    <message>
        <source>Truceline ended before your work was saved.</source>
        <translation>Truceline işiniz saxlanmamış bağlanıb.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Yenidən aç</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>At</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of the figures: %1</source>
        <translation>Rəqəmlərin aralığı: %1</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Hələ heç nə açılmayıb</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Bu siyahını təmizlə</translation>
    </message>
</context>
<context>
    <name>ReleaseComparisonBar</name>
    <message>
        <source>Two releases compared: %1</source>
        <translation>Müqayisə edilən iki buraxılış: %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Müqayisə edilir</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Müqayisəni bitir</translation>
    </message>
    <message>
        <source>of all dates</source>
        <translation>bütün tarixlər</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Each field before and after</source>
        <translation>Hər sahə əvvəl və sonra</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>The other release counts as the earlier one</source>
        <translation>O biri buraxılış əvvəlki sayılır</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>İxrac …</translation>
    </message>
    <message>
        <source>Write all changes as CSV</source>
        <translation>Bütün fərqləri CSV kimi yaz</translation>
    </message>
</context>
<context>
    <name>ReleaseFiles</name>
    <message>
        <source>Compare with another release</source>
        <translation>Başqa buraxılışla müqayisə et</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)</source>
        <translation>Xəritə məlumatı (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Fərqləri ixrac et</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Cədvəl (*.csv)</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Saxlama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Search places and incidents</source>
        <translation>Yer və insident axtarın</translation>
    </message>
    <message>
        <source>Search places, incidents and areas in any spelling</source>
        <translation>Yer, insident və əraziləri istənilən yazılışda axtarın</translation>
    </message>
    <message>
        <source>Search in any spelling  (Ctrl+F)</source>
        <translation>İstənilən yazılışda axtarış  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Belə ad tapılmadı</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Layers</source>
        <translation>Laylar</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>İnsidentlər</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>İddialar</translation>
    </message>
    <message>
        <source>Switch layers on and off, filter incidents  (Ctrl+1)</source>
        <translation>Layları qoş və söndür, insidentləri filtrlə  (Ctrl+1)</translation>
    </message>
    <message>
        <source>The incidents shown, by date  (Ctrl+2)</source>
        <translation>Göstərilən insidentlər, tarix üzrə  (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who says what about what is shown  (Ctrl+3)</source>
        <translation>Göstərilənlər haqqında kim nə deyir  (Ctrl+3)</translation>
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
        <translation>Mənbənin ünvanı</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>Truceline — speaker view</source>
        <translation>Truceline — məruzəçi pəncərəsi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Başlanğıcdan keçən vaxt: %1</translation>
    </message>
    <message>
        <source>Count the time from now</source>
        <translation>Vaxtı indidən say</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Saat: %1</translation>
    </message>
    <message>
        <source>Nothing is presented now.</source>
        <translation>İndi heç nə təqdim olunmur.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Previous chapter  (PgUp, ←)</source>
        <translation>Əvvəlki fəsil  (PgUp, ←)</translation>
    </message>
    <message>
        <source>This is the last chapter.</source>
        <translation>Bu, son fəsildir.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Növbəti: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Next chapter  (PgDn, →, Space)</source>
        <translation>Növbəti fəsil  (PgDn, →, Boşluq)</translation>
    </message>
</context>
<context>
    <name>StoryHighlights</name>
    <message>
        <source>On the map</source>
        <translation>Xəritədə</translation>
    </message>
    <message>
        <source>Close the card: %1</source>
        <translation>Kartı bağla: %1</translation>
    </message>
    <message>
        <source>Open the card: %1</source>
        <translation>Kartı aç: %1</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>Make a lesson of your own</source>
        <translation>Öz dərsinizi hazırlayın</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Məruzəçi pəncərəsi</translation>
    </message>
</context>
<context>
    <name>StoryOverview</name>
    <message>
        <source>Chapters</source>
        <translation>Fəsillər</translation>
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
        <translation>Hekayə: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Leave the story, back to what was shown before</source>
        <translation>Hekayədən çıx, əvvəl göstərilənə qayıt</translation>
    </message>
    <message>
        <source>In English: not translated yet</source>
        <translation>İngiliscə: hələ tərcümə edilməyib</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Previous chapter  (PgUp, ←)</source>
        <translation>Əvvəlki fəsil  (PgUp, ←)</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Bütün fəsillər</translation>
    </message>
    <message>
        <source>Jump to a chapter  (O)</source>
        <translation>Fəslə keç  (O)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Next chapter  (PgDn, →, Space)</source>
        <translation>Növbəti fəsil  (PgDn, →, Boşluq)</translation>
    </message>
    <message>
        <source>Speaker view: notes, what comes next, the time</source>
        <translation>Məruzəçi pəncərəsi: qeydlər, sonrakı, vaxt</translation>
    </message>
</context>
<context>
    <name>StoryQuestion</name>
    <message>
        <source>Hide answer</source>
        <translation>Cavabı gizlət</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Cavabı göstər</translation>
    </message>
    <message>
        <source>A or Enter</source>
        <translation>A və ya Enter</translation>
    </message>
</context>
<context>
    <name>SuggestedText</name>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Cədvəli ixrac et</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Cədvəl (*.csv)</translation>
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
        <translation>Göstərilən insidentlər</translation>
    </message>
    <message>
        <source>Claims about them</source>
        <translation>Onlar haqqında iddialar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Axtar</translation>
    </message>
    <message>
        <source>Text that the rows must hold</source>
        <translation>Sətirlərdə olmalı mətn</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Sütunları seç</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy all rows as text for a spreadsheet; Ctrl+C in the table copies one row</source>
        <translation>Bütün sətirləri elektron cədvəl üçün mətn kimi kopyala; cədvəldə Ctrl+C bir sətri kopyalayır</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>İxrac …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>oxunur …</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Sırala: %1</translation>
    </message>
    <message>
        <source>%1 · Enter or a double click opens a row&apos;s card</source>
        <translation>%1 · Enter və ya ikiqat klik sətrin kartını açır</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n sətir</numerusform>
            <numerusform>%n sətir</numerusform>
        </translation>
    </message>
    <message>
        <source>FlatGeobuf (*.fgb)</source>
        <translation>FlatGeobuf (*.fgb)</translation>
    </message>
    <message>
        <source>KML for Google Earth (*.kml)</source>
        <translation>Google Earth üçün KML (*.kml)</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, GeoJSON, GeoPackage, FlatGeobuf or KML, with the query</source>
        <translation>Göstəriləni sorğu ilə birlikdə CSV, GeoJSON, GeoPackage, FlatGeobuf və ya KML kimi yazmaq</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Drag to move the days shown</source>
        <translation>Günləri dəyişmək üçün sürüşdürün</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>First day shown: type a date such as 2022-09-13, 13 September 2022 or 2022</source>
        <translation>Göstərilən ilk gün: 2022-09-13, 13 sentyabr 2022 və ya 2022 kimi tarix yazın</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>son:</translation>
    </message>
    <message>
        <source>on</source>
        <translation>gün:</translation>
    </message>
    <message>
        <source>Last day shown: type a date such as 2022-09-13, 13 September 2022 or 2022</source>
        <translation>Göstərilən son gün: 2022-09-13, 13 sentyabr 2022 və ya 2022 kimi tarix yazın</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Əvvəlki insident</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Bir addım geri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Bir addım irəli</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Növbəti insident</translation>
    </message>
    <message>
        <source>How to play: speed, direction, loop</source>
        <translation>Necə oynatmalı: sürət, istiqamət, təkrar</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Bir addımın uzunluğu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Həftə</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Rüb</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Aralıq</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumulyativ</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Bir günü göstər</translation>
    </message>
    <message>
        <source>Show the days between the two thumbs</source>
        <translation>İki tutacaq arasındakı günləri göstər</translation>
    </message>
    <message>
        <source>Show everything up to the last day; areas and lines as on that day</source>
        <translation>Son günədək hər şeyi göstər; ərazi və xətlər həmin gündəki kimi</translation>
    </message>
    <message>
        <source>Magnify nothing: all years</source>
        <translation>Böyütməni ləğv et: bütün illər</translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message>
        <source>All days; the frame shows the stretch magnified above</source>
        <translation>Bütün günlər; çərçivə yuxarıda böyüdülən hissəni göstərir</translation>
    </message>
    <message>
        <source>All years. Drag the frame to look at another time; the wheel makes it longer or shorter</source>
        <translation>Bütün illər. Başqa dövrə baxmaq üçün çərçivəni sürüşdürün; təkərcik onu uzadır və ya qısaldır</translation>
    </message>
</context>
<context>
    <name>TimelineThumb</name>
    <message>
        <source>First day shown</source>
        <translation>Göstərilən ilk gün</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Göstərilən son gün</translation>
    </message>
    <message>
        <source>First day shown: drag, or set it to the middle with [</source>
        <translation>Göstərilən ilk gün: sürüşdürün və ya [ ilə ortaya qoyun</translation>
    </message>
    <message>
        <source>Last day shown: drag, or use ← and →</source>
        <translation>Göstərilən son gün: sürüşdürün və ya ← və → basın</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide the side panel</source>
        <translation>Yan paneli gizlət</translation>
    </message>
    <message>
        <source>Show the side panel</source>
        <translation>Yan paneli göstər</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Əvvəl göstərilənə qayıt</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Yenidən irəli</translation>
    </message>
    <message>
        <source>Claims board, table and figures</source>
        <translation>İddia lövhəsi, cədvəl və rəqəmlər</translation>
    </message>
    <message>
        <source>Compare two points of view, or two dates</source>
        <translation>İki baxış nöqtəsini və ya iki tarixi müqayisə et</translation>
    </message>
    <message>
        <source>Names of places, point of view</source>
        <translation>Yer adları, baxış nöqtəsi</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Açıq görünüş</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tünd görünüş</translation>
    </message>
    <message>
        <source>Open a file as a layer</source>
        <translation>Faylı lay kimi aç</translation>
    </message>
    <message>
        <source>Export the map as a picture</source>
        <translation>Xəritəni şəkil kimi ixrac et</translation>
    </message>
    <message>
        <source>Leave the story</source>
        <translation>Hekayədən çıx</translation>
    </message>
    <message>
        <source>Present a story</source>
        <translation>Hekayəni təqdim et</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Move through time here</source>
        <translation>Burada zaman üzrə hərəkət edin</translation>
    </message>
    <message>
        <source>Ask the map</source>
        <translation>Xəritəyə sual verin</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Daha nələr var</translation>
    </message>
    <message>
        <source>Drag the two handles, or the stretch between them. Click a bar to jump there, turn the wheel to magnify, press Space to play. Map, list and claims follow.</source>
        <translation>İki tutacağı və ya onların arasındakı hissəni sürüşdürün. Keçmək üçün sütunu klikləyin, böyütmək üçün təkərciyi çevirin, oynatmaq üçün Boşluq düyməsini basın. Xəritə, siyahı və iddialar uyğun dəyişir.</translation>
    </message>
    <message>
        <source>Click a mark or an area: a card says what happened, when and where, and beside each other what Armenia, Azerbaijan and others say. Drag the map to move it, turn the wheel to zoom.</source>
        <translation>İşarəni və ya ərazini klikləyin: kart nəyin, nə vaxt və harada baş verdiyini, Ermənistanın, Azərbaycanın və digərlərinin dediklərini yan-yana göstərir. Xəritəni sürüşdürün, miqyas üçün təkərciyi çevirin.</translation>
    </message>
    <message>
        <source>Up here: search in any spelling, compare two points of view, choose names, export a picture, and present a story chapter by chapter. F1 lists all keys and shows this tour again.</source>
        <translation>Burada, yuxarıda: istənilən yazılışda axtarın, iki baxış nöqtəsini müqayisə edin, adları seçin, şəkil ixrac edin və hekayəni fəsil-fəsil təqdim edin. F1 bütün düymələri göstərir və bu tanışlığı yenidən açır.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Aydındır</translation>
    </message>
</context>
<context>
    <name>Truceline</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as a Qt date format; letters that belong to the language stand between single quotes</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without its year as a Qt date format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month in the nominative, %2 a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarixindən</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarixinədək</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>istənilən vaxt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>təxminən %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 ərzində</translation>
    </message>
    <message>
        <source>“layers” is missing or is not an array</source>
        <translation>“layers” yoxdur və ya massiv deyil</translation>
    </message>
    <message>
        <source>“%1” is not a box [west, south, east, north]</source>
        <translation>“%1” çərçivə [qərb, cənub, şərq, şimal] deyil</translation>
    </message>
    <message>
        <source>“from” and “to” of “%1” are not two dates in order</source>
        <translation>“%1” üçün “from” və “to” ardıcıl iki tarix deyil</translation>
    </message>
    <message>
        <source>“%1” is not a mode: day, window or cumulative</source>
        <translation>“%1” rejim deyil: day, window və ya cumulative olmalıdır</translation>
    </message>
    <message>
        <source>the file “%1” of “%2” is not inside the atlas</source>
        <translation>“%2” üçün “%1” faylı atlasın içində deyil</translation>
    </message>
    <message>
        <source>a viewpoint has no “id” or that of another</source>
        <translation>baxış nöqtəsinin “id” dəyəri yoxdur və ya başqasınınkı ilə eynidir</translation>
    </message>
    <message>
        <source>a layer has no “id”</source>
        <translation>layın “id” dəyəri yoxdur</translation>
    </message>
    <message>
        <source>two layers have the id “%1”</source>
        <translation>iki layın Id-si eynidir: “%1”</translation>
    </message>
    <message>
        <source>layer “%1”: “%2” is not a role</source>
        <translation>“%1” layı: “%2” rol deyil</translation>
    </message>
    <message>
        <source>the folder has no atlas.json, so it is not an atlas</source>
        <translation>qovluqda atlas.json yoxdur, deməli, bu, atlas deyil</translation>
    </message>
    <message>
        <source>“%1” in “value_low” is not a number</source>
        <translation>“value_low” sahəsindəki “%1” ədəd deyil</translation>
    </message>
    <message>
        <source>“%1” in “value_high” is not a number</source>
        <translation>“value_high” sahəsindəki “%1” ədəd deyil</translation>
    </message>
    <message>
        <source>“value_low” is above “value_high”</source>
        <translation>“value_low” dəyəri “value_high” dəyərindən böyükdür</translation>
    </message>
    <message>
        <source>its subject “%1” is unknown</source>
        <translation>mövzusu “%1” məlum deyil</translation>
    </message>
    <message>
        <source>its source “%1” is unknown</source>
        <translation>mənbəyi “%1” məlum deyil</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>mənbəyi yoxdur</translation>
    </message>
    <message>
        <source>it has no claimant</source>
        <translation>iddia edən göstərilməyib</translation>
    </message>
    <message>
        <source>“%1” in “side” is not armenia, azerbaijan or other</source>
        <translation>“side” sahəsindəki “%1” armenia, azerbaijan və ya other deyil</translation>
    </message>
    <message>
        <source>“%1” in “asserted_on” is not a date</source>
        <translation>“asserted_on” sahəsindəki “%1” tarix deyil</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>“%1” sütunu yoxdur</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>sətir %1</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1” boşdur</translation>
    </message>
    <message>
        <source>the id “%1” is already used in line %2</source>
        <translation>“%1” Id-si artıq %2 nömrəli sətirdə işlənib</translation>
    </message>
    <message>
        <source>a quote opens here that is never closed</source>
        <translation>burada dırnaq açılır, amma bağlanmır</translation>
    </message>
    <message>
        <source>it has %1 values for %2 columns</source>
        <translation>%2 sütun üçün %1 dəyəri var</translation>
    </message>
    <message>
        <source>feature %1 has the same id as feature %2</source>
        <translation>%1 nömrəli obyektin Id-si %2 nömrəli obyektinki ilə eynidir</translation>
    </message>
    <message>
        <source>it has several “%1”; the last one counts</source>
        <translation>bir neçə “%1” var; sonuncusu nəzərə alınır</translation>
    </message>
    <message>
        <source>its polygon is not valid: %1</source>
        <translation>poliqonu düzgün deyil: %1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a count</source>
        <translation>“%2” sahəsindəki “%1” say deyil</translation>
    </message>
    <message>
        <source>deaths_low, deaths_best and deaths_high are not in order</source>
        <translation>deaths_low, deaths_best və deaths_high artan sırada deyil</translation>
    </message>
    <message>
        <source>its parent “%1” is unknown</source>
        <translation>üst insidenti “%1” məlum deyil</translation>
    </message>
    <message>
        <source>an area should be a polygon</source>
        <translation>ərazi poliqon olmalıdır</translation>
    </message>
    <message>
        <source>a boundary should be a line</source>
        <translation>sərhəd xətt olmalıdır</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON obyekti deyil</translation>
    </message>
    <message>
        <source>it has no “type”, which must be “Feature”</source>
        <translation>“type” yoxdur, o, “Feature” olmalıdır</translation>
    </message>
    <message>
        <source>its type is “%1”, not “Feature”</source>
        <translation>tipi “%1” yazılıb, “Feature” deyil</translation>
    </message>
    <message>
        <source>“%1” is not a JSON value</source>
        <translation>“%1” JSON dəyəri deyil</translation>
    </message>
    <message>
        <source>its “type” is not a text</source>
        <translation>“type” dəyəri mətn deyil</translation>
    </message>
    <message>
        <source>its “properties” are neither an object nor null</source>
        <translation>“properties” nə obyektdir, nə də null</translation>
    </message>
    <message>
        <source>the value of “%1” is not JSON</source>
        <translation>“%1” dəyəri JSON deyil</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>həndəsəsi yoxdur</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>yeri yoxdur</translation>
    </message>
    <message>
        <source>%1; it counts as undated</source>
        <translation>%1; tarixsiz sayılır</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>obyekt %1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a date</source>
        <translation>“%2” sahəsindəki “%1” tarix deyil</translation>
    </message>
    <message>
        <source>its end is before its start</source>
        <translation>sonu başlanğıcından əvvəldir</translation>
    </message>
    <message>
        <source>its member “%1” holds no date</source>
        <translation>“%1” elementində tarix yoxdur</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>belə fayl yoxdur</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>bu, fayl deyil, qovluqdur</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>bu, adi fayl deyil</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>faylı oxumağa icazə yoxdur</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>faylı oxumaq mümkün deyil: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the coordinates %1 are outside the world; latitude and longitude look swapped</source>
        <translation>%1 koordinatları dünyadan kənardadır; görünür, enlik və uzunluq yerini dəyişib</translation>
    </message>
    <message>
        <source>the coordinates %1 are outside the world</source>
        <translation>%1 koordinatları dünyadan kənardadır</translation>
    </message>
    <message>
        <source>“%1” in its coordinates is not a number</source>
        <translation>koordinatlarındakı “%1” ədəd deyil</translation>
    </message>
    <message>
        <source>a position in it has no two coordinates</source>
        <translation>nöqtələrindən birində iki koordinat yoxdur</translation>
    </message>
    <message>
        <source>its coordinates are not nested as its type demands</source>
        <translation>koordinatları tipinin tələb etdiyi kimi iç-içə deyil</translation>
    </message>
    <message>
        <source>a line in it has fewer than two positions</source>
        <translation>xəttlərindən birində ikidən az nöqtə var</translation>
    </message>
    <message>
        <source>a polygon in it has no ring</source>
        <translation>poliqonlarından birində halqa yoxdur</translation>
    </message>
    <message>
        <source>a ring in it has fewer than four positions</source>
        <translation>halqalarından birində dörddən az nöqtə var</translation>
    </message>
    <message>
        <source>a ring in it is not closed: it begins and ends at different positions</source>
        <translation>halqalarından biri qapalı deyil: müxtəlif nöqtələrdə başlayır və bitir</translation>
    </message>
    <message>
        <source>geometry collections in it are nested too deeply</source>
        <translation>həndəsə kolleksiyaları həddən artıq iç-içədir</translation>
    </message>
    <message>
        <source>its geometry collection holds something that is not a geometry</source>
        <translation>həndəsə kolleksiyasında həndəsə olmayan element var</translation>
    </message>
    <message>
        <source>of its mixed geometries only those of the highest dimension are shown</source>
        <translation>qarışıq həndəsələrindən yalnız ölçüsü ən yüksək olanlar göstərilir</translation>
    </message>
    <message>
        <source>its geometry has no type</source>
        <translation>həndəsəsinin tipi yoxdur</translation>
    </message>
    <message>
        <source>the type of its geometry is not a text</source>
        <translation>həndəsəsinin tipi mətn deyil</translation>
    </message>
    <message>
        <source>“%1” is not a type of geometry</source>
        <translation>“%1” həndəsə tipi deyil</translation>
    </message>
    <message>
        <source>its geometry has no “%1”</source>
        <translation>həndəsəsində “%1” yoxdur</translation>
    </message>
    <message>
        <source>“%1” of its geometry is not an array</source>
        <translation>həndəsəsindəki “%1” massiv deyil</translation>
    </message>
    <message>
        <source>its geometry is neither an object nor null</source>
        <translation>həndəsəsi nə obyektdir, nə də null</translation>
    </message>
    <message>
        <source>its type is “%1”, not “FeatureCollection”</source>
        <translation>tipi “%1” yazılıb, “FeatureCollection” deyil</translation>
    </message>
    <message>
        <source>“features” is missing or is not an array</source>
        <translation>“features” yoxdur və ya massiv deyil</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>mətni düzgün UTF-8 deyil</translation>
    </message>
    <message>
        <source>a text in it is not closed, or holds a line break or control character</source>
        <translation>mətnlərindən biri bağlanmayıb və ya sətir sonu, yaxud idarəedici simvol ehtiva edir</translation>
    </message>
    <message>
        <source>a text in it has a wrong escape</source>
        <translation>mətnlərindən birində yanlış qaçış ardıcıllığı var</translation>
    </message>
    <message>
        <source>a number in it is malformed</source>
        <translation>ədədlərindən biri yanlış yazılıb</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>həddən artıq iç-içədir</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>həddən artıq böyükdür</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>JSON-u pozulub</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fayl boşdur</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>formatı məlum deyil</translation>
    </message>
    <message>
        <source>it holds no features</source>
        <translation>heç bir obyekti yoxdur</translation>
    </message>
    <message>
        <source>it cannot be converted: %1</source>
        <translation>çevirmək mümkün deyil: %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>oxumaq mümkün deyil: %1</translation>
    </message>
    <message>
        <source>a ring crosses itself or another</source>
        <translation>halqa özünü və ya başqa halqanı kəsir</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>oxuma ləğv edildi</translation>
    </message>
    <message>
        <source>the file became shorter while it was read</source>
        <translation>fayl oxunarkən qısaldı</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>içində şəkil yoxdur</translation>
    </message>
    <message>
        <source>it does not say where on earth it lies</source>
        <translation>yer üzündə harada olduğu göstərilməyib</translation>
    </message>
    <message>
        <source>it cannot be shown on this map: %1</source>
        <translation>bu xəritədə göstərmək mümkün deyil: %1</translation>
    </message>
    <message>
        <source>the address begins with https:// and holds {z}, {x} and {y}</source>
        <translation>ünvan https:// ilə başlayır və {z}, {x}, {y} ehtiva edir</translation>
    </message>
    <message>
        <source>the server does not answer as a map of tiles does</source>
        <translation>server plitə xəritəsi kimi cavab vermir</translation>
    </message>
    <message>
        <source>this is not GeoJSON: it does not begin with “{”</source>
        <translation>bu, GeoJSON deyil: “{” ilə başlamır</translation>
    </message>
    <message>
        <source>the text ends in the middle of an object</source>
        <translation>mətn obyektin ortasında bitir</translation>
    </message>
    <message>
        <source>the JSON is broken here</source>
        <translation>JSON burada pozulub</translation>
    </message>
    <message>
        <source>no feature follows the last comma</source>
        <translation>son vergüldən sonra obyekt gəlmir</translation>
    </message>
    <message>
        <source>the text ends before the list of features does</source>
        <translation>mətn obyektlər siyahısı bitmədən qurtarır</translation>
    </message>
    <message>
        <source>after feature %1 a comma or “]” is missing</source>
        <translation>%1 nömrəli obyektdən sonra vergül və ya “]” çatışmır</translation>
    </message>
    <message>
        <source>instead of feature %1 there is “%2”</source>
        <translation>%1 nömrəli obyektin yerində “%2” var</translation>
    </message>
    <message>
        <source>the text ends inside feature %1, which begins here</source>
        <translation>mətn burada başlayan %1 nömrəli obyektin içində bitir</translation>
    </message>
    <message>
        <source>the brackets of feature %1, which begins here, do not match</source>
        <translation>burada başlayan %1 nömrəli obyektin mötərizələri bir-birinə uyğun deyil</translation>
    </message>
    <message>
        <source>something follows the end of the collection</source>
        <translation>kolleksiyanın sonundan sonra nəsə var</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>fəsil %1</translation>
    </message>
    <message>
        <source>the story has no chapter that can be shown</source>
        <translation>hekayədə göstərilə bilən fəsil yoxdur</translation>
    </message>
    <message>
        <source>it has no “id” or that of another chapter</source>
        <translation>“id” dəyəri yoxdur və ya başqa fəslinki ilə eynidir</translation>
    </message>
    <message>
        <source>“%1” has no text in English</source>
        <translation>“%1” üçün ingiliscə mətn yoxdur</translation>
    </message>
    <message>
        <source>“center” is not a position [longitude, latitude]</source>
        <translation>“center” nöqtə [uzunluq, enlik] deyil</translation>
    </message>
    <message>
        <source>“zoom” is not a number from 0 to %1</source>
        <translation>“zoom” 0–%1 aralığında ədəd deyil</translation>
    </message>
    <message>
        <source>shows the layer “%1”, which is not there</source>
        <translation>“%1” layını göstərir, lakin belə lay yoxdur</translation>
    </message>
    <message>
        <source>points out “%1”, which is not there</source>
        <translation>“%1” elementini nişan verir, lakin belə element yoxdur</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>sətir %1, bayt %2</translation>
    </message>
    <message>
        <source>Corridor by the statement of 2020</source>
        <translation>2020-ci il bəyanatı üzrə dəhliz</translation>
    </message>
    <message>
        <source>Zone of the peacekeepers</source>
        <translation>Sülhməramlıların zonası</translation>
    </message>
    <message>
        <source>Road across the boundary</source>
        <translation>Sərhədi kəsən yol</translation>
    </message>
    <message>
        <source>Outline of a whole that %1 names</source>
        <translation>%1 bildirir: ümumi ərazinin konturu</translation>
    </message>
    <message>
        <source>Said by %1 to have been regained</source>
        <translation>%1 bildirir: geri alınıb</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ərazi</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>İddia edən: %1</translation>
    </message>
    <message>
        <source>Said by %1 to be held by %2</source>
        <translation>%1 bildirir: nəzarət edən – %2</translation>
    </message>
    <message>
        <source>Recognised boundary</source>
        <translation>Tanınmış sərhəd</translation>
    </message>
    <message>
        <source>Recognised boundary, not delimited</source>
        <translation>Tanınmış sərhəd, delimitasiya edilməyib</translation>
    </message>
    <message>
        <source>Delimited boundary</source>
        <translation>Delimitasiya edilmiş sərhəd</translation>
    </message>
    <message>
        <source>Boundary between Soviet republics</source>
        <translation>Sovet respublikaları arasında sərhəd</translation>
    </message>
    <message>
        <source>Administrative boundary</source>
        <translation>İnzibati sərhəd</translation>
    </message>
    <message>
        <source>Line of contact</source>
        <translation>Təmas xətti</translation>
    </message>
    <message>
        <source>Ceasefire line</source>
        <translation>Atəşkəs xətti</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Cəbhə xətti</translation>
    </message>
    <message>
        <source>Edge of a corridor</source>
        <translation>Dəhlizin kənarı</translation>
    </message>
    <message>
        <source>Outline in dispute</source>
        <translation>Mübahisəli kontur</translation>
    </message>
    <message>
        <source>Former administrative boundary</source>
        <translation>Keçmiş inzibati sərhəd</translation>
    </message>
    <message>
        <source>Edge of positions, as claimed</source>
        <translation>Mövqelərin kənarı, iddiaya görə</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>%1 (left half)</source>
        <translation>%1 (sol yarı)</translation>
    </message>
    <message>
        <source>%1 (right half)</source>
        <translation>%1 (sağ yarı)</translation>
    </message>
    <message>
        <source>Strong edge: drawn by one half only</source>
        <translation>Qalın kənar: yalnız bir yarıda çəkilib</translation>
    </message>
    <message>
        <source>Pale: ended before the last day</source>
        <translation>Solğun: son gündən əvvəl bitib</translation>
    </message>
    <message>
        <source>Several incidents at a spot</source>
        <translation>Bir yerdə bir neçə insident</translation>
    </message>
    <message>
        <source>No deaths, or none known</source>
        <translation>Ölən yoxdur və ya məlum deyil</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>Ölən: %1</translation>
    </message>
    <message>
        <source>%1 or more dead</source>
        <translation>Ölən: %1 və ya daha çox</translation>
    </message>
    <message>
        <source>Hollow: place or date imprecise</source>
        <translation>İçi boş: yer və ya tarix qeyri-dəqiqdir</translation>
    </message>
    <message>
        <source>Faint: possibly on these dates</source>
        <translation>Zəif rəng: ehtimalən bu tarixlərdə</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Toqquşma</translation>
    </message>
    <message>
        <source>Shelling, explosion or mine</source>
        <translation>Atəşə tutma, partlayış və ya mina</translation>
    </message>
    <message>
        <source>Aircraft or drone</source>
        <translation>Aviasiya və ya dron</translation>
    </message>
    <message>
        <source>Offensive or advance</source>
        <translation>Hücum və ya irəliləmə</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Nəzarətin dəyişməsi</translation>
    </message>
    <message>
        <source>Attack on civilians</source>
        <translation>Mülki şəxslərə hücum</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Əsir götürmə</translation>
    </message>
    <message>
        <source>Closed road</source>
        <translation>Bağlı yol</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Köçkünlük</translation>
    </message>
    <message>
        <source>Ceasefire</source>
        <translation>Atəşkəs</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Danışıqlar</translation>
    </message>
    <message>
        <source>Demarcation</source>
        <translation>Demarkasiya</translation>
    </message>
    <message>
        <source>Border incident</source>
        <translation>Sərhəd insidenti</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>Başqa insident</translation>
    </message>
    <message>
        <source>Several incidents</source>
        <translation>Bir neçə insident</translation>
    </message>
    <message>
        <source>not enough memory for a picture of this size</source>
        <translation>bu ölçüdə şəkil üçün yaddaş çatmır</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>artıq mövcuddur</translation>
    </message>
    <message>
        <source>the folder could not be given its name</source>
        <translation>qovluğa adını vermək mümkün olmadı</translation>
    </message>
    <message>
        <source>the view in it is damaged</source>
        <translation>içindəki görünüş zədələnib</translation>
    </message>
    <message>
        <source>no view is in it: Truceline did not write it, or another program left it out in saving</source>
        <translation>içində görünüş yoxdur: onu Truceline yazmayıb və ya başqa proqram yadda saxlayarkən silib</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>ehtimalən</translation>
    </message>
    <message>
        <source>%1, possibly</source>
        <translation>%1, ehtimalən</translation>
    </message>
    <message>
        <source>a chart is written as png, svg or csv</source>
        <translation>diaqram png, svg və ya csv kimi yazılır</translation>
    </message>
    <message>
        <source>Map: Truceline</source>
        <translation>Xəritə: Truceline</translation>
    </message>
    <message>
        <source>%1 belongs to the picture and is not open</source>
        <translation>%1 şəklə aiddir, lakin açıq deyil</translation>
    </message>
    <message>
        <source>%1 has changed since the picture was made</source>
        <translation>şəkil yaradılandan sonra %1 dəyişib</translation>
    </message>
    <message>
        <source>%1 is open and does not belong to the picture</source>
        <translation>%1 açıqdır, lakin şəklə aid deyil</translation>
    </message>
    <message>
        <source>Dashed: schematic, ±%1 km</source>
        <translation>Qırıq xətt: sxematik, ±%1 km</translation>
    </message>
    <message>
        <source>Dashed: schematic, ±%1 to %2 km</source>
        <translation>Qırıq xətt: sxematik, ±%1–%2 km</translation>
    </message>
    <message>
        <source>Hatched: claimed, not established</source>
        <translation>Ştrixli: iddia edilir, təsdiqini tapmayıb</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Mənbələr: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… və daha %n</numerusform>
            <numerusform>… və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a JPEG has no room for the names of so many data files; use another format</source>
        <translation>JPEG bu qədər çox məlumat faylının adını saxlaya bilmir; başqa formatdan istifadə edin</translation>
    </message>
    <message>
        <source>“%1” is no kind of image that is written here</source>
        <translation>“%1” burada yazılan şəkil növü deyil</translation>
    </message>
    <message>
        <source>the video could not be encoded</source>
        <translation>videonu kodlaşdırmaq mümkün olmadı</translation>
    </message>
    <message>
        <source>this computer&apos;s FFmpeg has no H.264 encoder</source>
        <translation>bu kompüterin FFmpeg proqramında H.264 kodlayıcısı yoxdur</translation>
    </message>
    <message>
        <source>“%1” is off: what one side or the other says of it will be missing.</source>
        <translation>“%1” söndürülüb: bu və ya digər tərəfin onun haqqında dedikləri görünməyəcək.</translation>
    </message>
    <message>
        <source>Only some incidents are on the map: %1.</source>
        <translation>Xəritədə yalnız insidentlərin bir qismi var: %1.</translation>
    </message>
    <message>
        <source>Some areas or lines are schematic: their true course may differ.</source>
        <translation>Bəzi ərazi və ya xətlər sxematikdir: əslində başqa cür keçə bilər.</translation>
    </message>
    <message>
        <source>“%1” makes no sense</source>
        <translation>“%1” mənasızdır</translation>
    </message>
    <message>
        <source>the view is damaged: %1</source>
        <translation>görünüş zədələnib: %1</translation>
    </message>
    <message>
        <source>the view was written by a newer version of Truceline</source>
        <translation>görünüş Truceline proqramının daha yeni versiyası ilə yazılıb</translation>
    </message>
    <message>
        <source>this is no view</source>
        <translation>bu, görünüş deyil</translation>
    </message>
    <message>
        <source>%1: the data are the same as when it was made</source>
        <translation>%1: məlumatlar fayl yaradılan vaxtdakı ilə eynidir</translation>
    </message>
    <message>
        <source>%1: the data are not the same as when it was made</source>
        <translation>%1: məlumatlar fayl yaradılan vaxtdakından fərqlidir</translation>
    </message>
    <message>
        <source>Truceline: claims about what is shown</source>
        <translation>Truceline: göstərilənlər haqqında iddialar</translation>
    </message>
    <message>
        <source>Truceline: incidents shown</source>
        <translation>Truceline: göstərilən insidentlər</translation>
    </message>
    <message>
        <source>Dates: until %1</source>
        <translation>Tarixlər: %1 tarixinədək</translation>
    </message>
    <message>
        <source>Dates: %1 to %2</source>
        <translation>Tarixlər: %1 – %2</translation>
    </message>
    <message>
        <source>Filter: %1=%2</source>
        <translation>Filtr: %1=%2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Axtarış: %1</translation>
    </message>
    <message>
        <source>Layers switched off: %1</source>
        <translation>Söndürülmüş laylar: %1</translation>
    </message>
    <message>
        <source>Rows that hold: %1</source>
        <translation>Bu mətn olan sətirlər: %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sıralama: %1, azalan</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sıralama: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Sətirlər: %1</translation>
    </message>
    <message>
        <source>WebP failed with its error %1</source>
        <translation>WebP xəta verdi: %1</translation>
    </message>
    <message>
        <source>a side of a WebP may have %1 pixels</source>
        <translation>WebP şəklinin tərəfi ən çox %1 piksel ola bilər</translation>
    </message>
    <message>
        <source>the animation could not be encoded</source>
        <translation>animasiyanı kodlaşdırmaq mümkün olmadı</translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents</source>
        <translation>
            <numerusform>%1 insident</numerusform>
            <numerusform>%1 insident</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is recorded for these dates here.</source>
        <translation>Burada bu tarixlər üçün insident qeyd edilməyib.</translation>
    </message>
    <message>
        <source>%1 on the map.</source>
        <translation>Xəritədə %1 var.</translation>
    </message>
    <message>
        <source>%1 on the map, %2 of them only possibly on these dates.</source>
        <translation>Xəritədə %1 var, onlardan yalnız ehtimalən bu tarixlərə aid olan: %2.</translation>
    </message>
    <message>
        <source>Hatched areas are claims by the side named in the legend, not established facts.</source>
        <translation>Ştrixli ərazilər şərti işarələrdə adı çəkilən tərəfin iddialarıdır, təsdiqini tapmış faktlar deyil.</translation>
    </message>
    <message>
        <source>Left half: %1 Right half: %2</source>
        <translation>Sol yarı: %1 Sağ yarı: %2</translation>
    </message>
    <message>
        <source>Dates shown: %1.</source>
        <translation>Göstərilən tarixlər: %1.</translation>
    </message>
    <message>
        <source>With the most deaths: %1</source>
        <translation>Ən çox ölənin olduğu insidentlər: %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>İnsidentlər</translation>
    </message>
    <message>
        <source>Areas and boundaries</source>
        <translation>Ərazilər və sərhədlər</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1, %2 tarixinədək</translation>
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
        <translation>Xəbər mənbələri: %1</translation>
    </message>
    <message>
        <source>Reports: %1 and %2 more</source>
        <translation>Xəbər mənbələri: %1 və daha %2</translation>
    </message>
    <message>
        <source>Map: %1.</source>
        <translation>Xəritə: %1.</translation>
    </message>
    <message>
        <source>Names: Armenian- and Azerbaijani-derived forms</source>
        <translation>Adlar: erməni və Azərbaycan formaları</translation>
    </message>
    <message>
        <source>Names: Armenian-derived forms</source>
        <translation>Adlar: erməni formaları</translation>
    </message>
    <message>
        <source>Names: Azerbaijani-derived forms</source>
        <translation>Adlar: Azərbaycan formaları</translation>
    </message>
    <message>
        <source>Names: as written in Armenian and Azerbaijani</source>
        <translation>Adlar: ermənicə və azərbaycanca yazıldığı kimi</translation>
    </message>
    <message>
        <source>Viewpoint: neutral</source>
        <translation>Baxış nöqtəsi: neytral</translation>
    </message>
    <message>
        <source>Viewpoint: %1</source>
        <translation>Baxış nöqtəsi: %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>about 1 km or less</source>
        <translation>təxminən 1 km və ya daha az</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>təxminən %1 km</translation>
    </message>
    <message>
        <source> (the place lies within about %1 km of the mark)</source>
        <translation> (yer işarədən təxminən %1 km məsafə daxilindədir)</translation>
    </message>
    <message>
        <source> (the line is schematic, ±%1 km)</source>
        <translation> (xətt sxematikdir, ±%1 km)</translation>
    </message>
    <message>
        <source>%1: %2, in force on %3</source>
        <translation>%1: %2, %3 tarixində qüvvədə</translation>
    </message>
    <message>
        <source>To the border</source>
        <translation>Sərhədə məsafə</translation>
    </message>
    <message>
        <source>the place is unknown; not on the map</source>
        <translation>yeri naməlumdur; xəritədə yoxdur</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>tarix naməlum</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Əsas</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Necə çəkilib</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>schematic, may be off by %1 km</source>
        <translation>sxematik, %1 km fərqlənə bilər</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Vəziyyətin tarixi</translation>
    </message>
    <message>
        <source>%1 (best estimate %2)</source>
        <translation>%1 (ən etibarlı təxmin %2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ən azı %1</translation>
    </message>
    <message>
        <source>at least %1 (best estimate %2)</source>
        <translation>ən azı %1 (ən etibarlı təxmin %2)</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ən çoxu %1</translation>
    </message>
    <message>
        <source>near here, within about 25 km</source>
        <translation>buranın yaxınlığında, təxminən 25 km daxilində</translation>
    </message>
    <message>
        <source>somewhere in this district</source>
        <translation>bu rayonda haradasa</translation>
    </message>
    <message>
        <source>somewhere in this province</source>
        <translation>bu vilayətdə haradasa</translation>
    </message>
    <message>
        <source>along a line or in a wide zone; the mark is only an anchor</source>
        <translation>xətt boyunca və ya geniş zonada; işarə yalnız dayaq nöqtəsidir</translation>
    </message>
    <message>
        <source>only the country is known; the mark is only an anchor</source>
        <translation>yalnız ölkə məlumdur; işarə yalnız dayaq nöqtəsidir</translation>
    </message>
    <message>
        <source>at sea or in the air; the mark is only an anchor</source>
        <translation>dənizdə və ya havada; işarə yalnız dayaq nöqtəsidir</translation>
    </message>
    <message>
        <source>Area said to be held by another</source>
        <translation>Başqasının nəzarətində olduğu bildirilən ərazi</translation>
    </message>
    <message>
        <source>Several areas together</source>
        <translation>Birlikdə bir neçə ərazi</translation>
    </message>
    <message>
        <source>Area claimed in return</source>
        <translation>Qarşılıqlı iddia edilən ərazi</translation>
    </message>
    <message>
        <source>Area said to be gained</source>
        <translation>Əldə edildiyi bildirilən ərazi</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Dəhliz</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Yerləşdirmə</translation>
    </message>
    <message>
        <source>Claimed position</source>
        <translation>İddia edilən mövqe</translation>
    </message>
    <message>
        <source>Disputed line</source>
        <translation>Mübahisəli xətt</translation>
    </message>
    <message>
        <source>Former boundary</source>
        <translation>Keçmiş sərhəd</translation>
    </message>
    <message>
        <source>city</source>
        <translation>şəhər</translation>
    </message>
    <message>
        <source>town</source>
        <translation>şəhər</translation>
    </message>
    <message>
        <source>village</source>
        <translation>kənd</translation>
    </message>
    <message>
        <source>ruined village</source>
        <translation>dağılmış kənd</translation>
    </message>
    <message>
        <source>height</source>
        <translation>yüksəklik</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>dağ</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>aşırım</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>göl</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>su anbarı</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>körpü</translation>
    </message>
    <message>
        <source>site</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Ölənlər</translation>
    </message>
    <message>
        <source>Civilians among them</source>
        <translation>O cümlədən mülki şəxslər</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Daxil olduğu yekun</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>İddia edən</translation>
    </message>
    <message>
        <source>Said to be held by</source>
        <translation>Nəzarət edən (bildirilir)</translation>
    </message>
    <message>
        <source>Recognised sovereign</source>
        <translation>Tanınmış suveren</translation>
    </message>
    <message>
        <source>The drawn area agrees with that, to %1 %.</source>
        <translation>Çəkilmiş sahə bununla uyğundur, fərq ən çoxu %1 %.</translation>
    </message>
    <message>
        <source>The drawn area is %1 times as large as claimed</source>
        <translation>Çəkilmiş sahə iddia ediləndən %1 dəfə böyükdür</translation>
    </message>
    <message>
        <source>The claimed area is %1 times as large as drawn</source>
        <translation>İddia edilən sahə çəkilmiş sahədən %1 dəfə böyükdür</translation>
    </message>
    <message>
        <source>The drawn area is %1 % larger than claimed</source>
        <translation>Çəkilmiş sahə iddia ediləndən %1 % böyükdür</translation>
    </message>
    <message>
        <source>The drawn area is %1 % smaller than claimed</source>
        <translation>Çəkilmiş sahə iddia ediləndən %1 % kiçikdir</translation>
    </message>
    <message>
        <source> (by %1 km²)</source>
        <translation> (%1 km²)</translation>
    </message>
    <message>
        <source>; its outline is schematic, ±%1 km, which can account for that.</source>
        <translation>; konturu sxematikdir, ±%1 km, bu, fərqi izah edə bilər.</translation>
    </message>
    <message>
        <source>; its outline is schematic, ±%1 km, which cannot account for that.</source>
        <translation>; konturu sxematikdir, ±%1 km, bu, fərqi izah edə bilməz.</translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation>Çəkilmiş uzunluq</translation>
    </message>
    <message>
        <source>%1 km² (geodesic, WGS 84)</source>
        <translation>%1 km² (geodezik, WGS 84)</translation>
    </message>
    <message>
        <source>± up to %1 km², as the outline is schematic</source>
        <translation>ən çoxu ± %1 km², çünki kontur sxematikdir</translation>
    </message>
    <message>
        <source>Size as drawn</source>
        <translation>Çəkilmiş sahə</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>daha %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Corrects the speaker&apos;s earlier %1</source>
        <translation>Özünün əvvəlki məlumatını düzəldir: %1</translation>
    </message>
    <message>
        <source>Corrected by the speaker: %1</source>
        <translation>Sonra özü düzəldib: %1</translation>
    </message>
    <message>
        <source>Others give another account</source>
        <translation>Digərləri başqa cür bildirir</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>İstisna edir: %1</translation>
    </message>
    <message>
        <source>About something else than %1</source>
        <translation>Eyni şey haqqında deyil: %1</translation>
    </message>
    <message>
        <source>“%1” of %2 suggests %3 to %4.</source>
        <translation>“%1” (%2) %3–%4 aralığına işarə edir.</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 fits it (%4; %5).</source>
        <translation>%1 + %2 = %3 buna uyğundur (%4; %5).</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 does not fit it (%4; %5).</source>
        <translation>%1 + %2 = %3 buna uyğun deyil (%4; %5).</translation>
    </message>
    <message>
        <source>Soldiers dead on the Armenian side</source>
        <translation>Erməni tərəfində ölən hərbçilər</translation>
    </message>
    <message>
        <source>Soldiers dead on the Azerbaijani side</source>
        <translation>Azərbaycan tərəfində ölən hərbçilər</translation>
    </message>
    <message>
        <source>Civilians dead on the Armenian side</source>
        <translation>Erməni tərəfində ölən mülki şəxslər</translation>
    </message>
    <message>
        <source>Civilians dead on the Azerbaijani side</source>
        <translation>Azərbaycan tərəfində ölən mülki şəxslər</translation>
    </message>
    <message>
        <source>All dead on the Armenian side</source>
        <translation>Erməni tərəfində ölənlər, cəmi</translation>
    </message>
    <message>
        <source>All dead on the Azerbaijani side</source>
        <translation>Azərbaycan tərəfində ölənlər, cəmi</translation>
    </message>
    <message>
        <source>Civilians dead</source>
        <translation>Ölən mülki şəxslər</translation>
    </message>
    <message>
        <source>Civilians dead, with a related incident</source>
        <translation>Ölən mülki şəxslər, əlaqəli insidentlə birgə</translation>
    </message>
    <message>
        <source>All dead of all sides</source>
        <translation>Bütün tərəflərdə ölənlər, cəmi</translation>
    </message>
    <message>
        <source>Soldiers dead of both sides together</source>
        <translation>Hər iki tərəfdə birlikdə ölən hərbçilər</translation>
    </message>
    <message>
        <source>Dead and missing on the Armenian side</source>
        <translation>Erməni tərəfində ölən və itkin düşənlər</translation>
    </message>
    <message>
        <source>Dead and wounded on the Azerbaijani side</source>
        <translation>Azərbaycan tərəfində ölən və yaralananlar</translation>
    </message>
    <message>
        <source>Policemen of the de facto authorities dead</source>
        <translation>De-fakto hakimiyyətin ölən polisləri</translation>
    </message>
    <message>
        <source>Russian peacekeepers dead</source>
        <translation>Ölən Rusiya sülhməramlıları</translation>
    </message>
    <message>
        <source>Soviet soldiers and policemen dead</source>
        <translation>Ölən sovet əsgərləri və milisləri</translation>
    </message>
    <message>
        <source>Syrian fighters dead</source>
        <translation>Ölən suriyalı döyüşçülər</translation>
    </message>
    <message>
        <source>Bodies counted, from all causes</source>
        <translation>Sayılan cəsədlər, bütün səbəblərdən</translation>
    </message>
    <message>
        <source>Deaths on the way</source>
        <translation>Yolda ölənlər</translation>
    </message>
    <message>
        <source>Soldiers wounded on the Armenian side</source>
        <translation>Erməni tərəfində yaralanan hərbçilər</translation>
    </message>
    <message>
        <source>Soldiers wounded on the Azerbaijani side</source>
        <translation>Azərbaycan tərəfində yaralanan hərbçilər</translation>
    </message>
    <message>
        <source>Civilians wounded on the Armenian side</source>
        <translation>Erməni tərəfində yaralanan mülki şəxslər</translation>
    </message>
    <message>
        <source>Soldiers of the Armenian side captured</source>
        <translation>Erməni tərəfinin əsir götürülən hərbçiləri</translation>
    </message>
    <message>
        <source>Azerbaijani soldiers said to stand in Armenia</source>
        <translation>Ermənistanda olduğu bildirilən Azərbaycan hərbçiləri</translation>
    </message>
    <message>
        <source>People who left their homes in Armenia</source>
        <translation>Ermənistanda evini tərk edənlər</translation>
    </message>
    <message>
        <source>People who left their homes in Azerbaijan</source>
        <translation>Azərbaycanda evini tərk edənlər</translation>
    </message>
    <message>
        <source>People who left their homes in Nagorno-Karabakh</source>
        <translation>Dağlıq Qarabağda evini tərk edənlər</translation>
    </message>
    <message>
        <source>People who arrived in Armenia</source>
        <translation>Ermənistana gələnlər</translation>
    </message>
    <message>
        <source>People whose road was closed</source>
        <translation>Yolu bağlanan insanlar</translation>
    </message>
    <message>
        <source>Homes damaged or destroyed</source>
        <translation>Zədələnən və ya dağılan evlər</translation>
    </message>
    <message>
        <source>Land that changed hands</source>
        <translation>Nəzarəti dəyişən torpaq</translation>
    </message>
    <message>
        <source>Land held</source>
        <translation>Nəzarətdə olan torpaq</translation>
    </message>
    <message>
        <source>Land handed over by agreement</source>
        <translation>Razılaşma ilə təhvil verilən torpaq</translation>
    </message>
    <message>
        <source>Size of the exclave</source>
        <translation>Eksklavın sahəsi</translation>
    </message>
    <message>
        <source>Depth of the advance</source>
        <translation>İrəliləmənin dərinliyi</translation>
    </message>
    <message>
        <source>Length of border delimited</source>
        <translation>Delimitasiya edilən sərhədin uzunluğu</translation>
    </message>
    <message>
        <source>Length of border taken under guard</source>
        <translation>Mühafizəyə götürülən sərhədin uzunluğu</translation>
    </message>
    <message>
        <source>Number of directions of the attack</source>
        <translation>Hücum istiqamətlərinin sayı</translation>
    </message>
    <message>
        <source>Who began, and how</source>
        <translation>Kim və necə başladı</translation>
    </message>
    <message>
        <source>Who fired</source>
        <translation>Kim atəş açdı</translation>
    </message>
    <message>
        <source>Who crossed the line</source>
        <translation>Xətti kim keçdi</translation>
    </message>
    <message>
        <source>Who closed the road</source>
        <translation>Yolu kim bağladı</translation>
    </message>
    <message>
        <source>What caused the deaths</source>
        <translation>Ölümlərin səbəbi nə idi</translation>
    </message>
    <message>
        <source>Where people were captured</source>
        <translation>İnsanlar harada əsir götürüldü</translation>
    </message>
    <message>
        <source>What the movement of troops was</source>
        <translation>Qoşun hərəkətinin mahiyyəti</translation>
    </message>
    <message>
        <source>What the flight was</source>
        <translation>İnsanların gedişinin mahiyyəti</translation>
    </message>
    <message>
        <source>Whether a patrol was fired on</source>
        <translation>Patrula atəş açılıbmı</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>Nə zədələnib</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>nəfər</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>ev</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>istiqamət</translation>
    </message>
    <message>
        <source>Armenia says</source>
        <translation>Ermənistan deyir</translation>
    </message>
    <message>
        <source>Azerbaijan says</source>
        <translation>Azərbaycan deyir</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Digərləri deyir</translation>
    </message>
    <message>
        <source>%1 (Armenian)</source>
        <translation>%1 (erməni)</translation>
    </message>
    <message>
        <source>%1 (Azerbaijani)</source>
        <translation>%1 (Azərbaycan)</translation>
    </message>
    <message>
        <source>fighting</source>
        <translation>döyüşlər</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>mülki şəxslər</translation>
    </message>
    <message>
        <source>control of land</source>
        <translation>ərazi üzərində nəzarət</translation>
    </message>
    <message>
        <source>politics and talks</source>
        <translation>siyasət və danışıqlar</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2022-09-13 or 13 September 2022.</source>
        <translation>“%1” tarix deyil. 2022-09-13 və ya 13 sentyabr 2022 yazın.</translation>
    </message>
    <message>
        <source>The map covers %1 only.</source>
        <translation>Xəritə yalnız bu dövrü əhatə edir: %1.</translation>
    </message>
    <message numerus="yes">
        <source>line of %n positions</source>
        <translation>
            <numerusform>%n nöqtəli xətt</numerusform>
            <numerusform>%n nöqtəli xətt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>polygon of %n positions</source>
        <translation>
            <numerusform>%n nöqtəli poliqon</numerusform>
            <numerusform>%n nöqtəli poliqon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings, %1 of them errors</source>
        <translation>
            <numerusform>və daha %n qeyd, o cümlədən %1 xəta</numerusform>
            <numerusform>və daha %n qeyd, o cümlədən %1 xəta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>no incidents</source>
        <translation>insident yoxdur</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 və %2</translation>
    </message>
    <message>
        <source>%1, most near %2</source>
        <translation>%1, ən çoxu bu yerlərin yaxınlığında: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n areas claimed or held</source>
        <translation>
            <numerusform>%n iddia edilən və ya nəzarətdə olan ərazi</numerusform>
            <numerusform>%n iddia edilən və ya nəzarətdə olan ərazi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 ha</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>it has more than %1 chapters</source>
        <translation>fəsillərin sayı %1 həddini aşır</translation>
    </message>
    <message>
        <source>the lesson has no chapter that can be shown</source>
        <translation>dərsdə göstərilə bilən fəsil yoxdur</translation>
    </message>
    <message>
        <source>a file of data in it has no name, no kind or a path that leads out of it</source>
        <translation>içindəki verilən faylının adı və ya növü yoxdur, yaxud yolu kənara aparır</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: %2</source>
        <translation>içindəki “%1” zədələnib: %2</translation>
    </message>
    <message>
        <source>the lesson was written by a newer version of Truceline</source>
        <translation>dərs Truceline-ın daha yeni versiyası ilə yazılıb</translation>
    </message>
    <message>
        <source>“%1” in it is no lesson</source>
        <translation>içindəki “%1” dərs deyil</translation>
    </message>
    <message>
        <source>its data are larger than %1</source>
        <translation>verilənlərinin həcmi %1 həddini aşır</translation>
    </message>
    <message>
        <source>“%1” in it could not be unpacked</source>
        <translation>içindəki “%1” açıla bilmədi</translation>
    </message>
    <message>
        <source>it is no lesson: there is no “%1” in it</source>
        <translation>bu, dərs deyil: içində “%1” yoxdur</translation>
    </message>
    <message>
        <source>“%1” in it is too large</source>
        <translation>içindəki “%1” həddən artıq böyükdür</translation>
    </message>
    <message>
        <source>the data have changed since the lesson was made: %1</source>
        <translation>dərs hazırlanandan sonra verilənlər dəyişib: %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Fəsil %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Cavablar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>it is no zip file, or a part of it is missing</source>
        <translation>bu, zip faylı deyil və ya bir hissəsi çatmır</translation>
    </message>
    <message>
        <source>“%1” in it is damaged</source>
        <translation>içindəki “%1” zədələnib</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>içində həddən çox fayl var</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <translation>fayl siyahısı zədələnib</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1</source>
        <translation>açıldıqda həcmi %1 həddini aşardı</translation>
    </message>
    <message>
        <source>“%1” would lead out of it and is left out</source>
        <translation>“%1” kənara aparardı və buraxılıb</translation>
    </message>
    <message>
        <source>its latitude and longitude seem to have changed places</source>
        <translation>enlik və uzunluğun yeri dəyişmiş kimidir</translation>
    </message>
    <message>
        <source>the year of “%1” has lost its century; it counts as undated</source>
        <translation>“%1” tarixinin əsri itib; tarixsiz sayılır</translation>
    </message>
    <message>
        <source>“%1” is not a date; it counts as undated</source>
        <translation>“%1” tarix deyil; tarixsiz sayılır</translation>
    </message>
    <message>
        <source>longitude %1, latitude %2 is nowhere on earth</source>
        <translation>uzunluq %1, enlik %2: Yer üzündə belə yer yoxdur</translation>
    </message>
    <message>
        <source>its lowest, best and highest figures are not in order: %1, %2, %3</source>
        <translation>ən aşağı, ən yaxşı və ən yüksək rəqəmlər sırada deyil: %1, %2, %3</translation>
    </message>
    <message>
        <source>rows that have the id of an earlier row were left out: %1</source>
        <translation>əvvəlki sətrin id-sini daşıyan və buraxılan sətirlər: %1</translation>
    </message>
    <message>
        <source>Recognised as %1 by its columns</source>
        <translation>Sütunlarına görə tanındı: %1</translation>
    </message>
    <message>
        <source>These events were coded by machines from news texts; nobody has checked them</source>
        <translation>Bu hadisələri xəbər mətnlərindən maşınlar kodlaşdırıb; heç kim yoxlamayıb</translation>
    </message>
    <message>
        <source>Repeated and left out: %1</source>
        <translation>Təkrarlanan, buraxılan: %1</translation>
    </message>
    <message>
        <source>Dated to the day: %1</source>
        <translation>Günü bilinən: %1</translation>
    </message>
    <message>
        <source>Dated within a week: %1</source>
        <translation>Həftə dəqiqliyi ilə: %1</translation>
    </message>
    <message>
        <source>Dated within a month: %1</source>
        <translation>Ay dəqiqliyi ilə: %1</translation>
    </message>
    <message>
        <source>Dated within a year: %1</source>
        <translation>İl dəqiqliyi ilə: %1</translation>
    </message>
    <message>
        <source>Dated more roughly, or open: %1</source>
        <translation>Daha təxmini və ya açıq: %1</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Tarixsiz: %1</translation>
    </message>
    <message>
        <source>Of these, with a text that is no date: %1</source>
        <translation>Bunlardan, tarix olmayan mətnlə: %1</translation>
    </message>
    <message>
        <source>Of these, with a year below 100: %1</source>
        <translation>Bunlardan, ili 100-dən kiçik: %1</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Yersiz: %1</translation>
    </message>
    <message>
        <source>Latitude and longitude seem exchanged: %1</source>
        <translation>Enlik və uzunluq dəyişmiş kimidir: %1</translation>
    </message>
    <message>
        <source>Lowest, best and highest figures not in order: %1</source>
        <translation>Ən aşağı, ən yaxşı və ən yüksək rəqəmlər sırada deyil: %1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Kodlaşdırma: %1</translation>
    </message>
    <message>
        <source>its coordinates cannot be the degrees that it says they are; taken as %1</source>
        <translation>koordinatlar deyildiyi kimi dərəcə ola bilməz; %1 kimi götürüldü</translation>
    </message>
    <message>
        <source>it does not say in which reference system its coordinates are; taken as %1</source>
        <translation>koordinatların hansı sistemdə olduğu deyilmir; %1 kimi götürüldü</translation>
    </message>
    <message>
        <source>its places would lie in the South Caucasus with latitude and longitude exchanged</source>
        <translation>enlik və uzunluq dəyişilsə, yerlər Cənubi Qafqazda olardı</translation>
    </message>
    <message>
        <source>no %1 file could be made: %2</source>
        <translation>%1 faylı alınmadı: %2</translation>
    </message>
    <message>
        <source>a layer is written as csv, geojson, gpkg, fgb or kml</source>
        <translation>lay csv, geojson, gpkg, fgb və ya kml kimi yazılır</translation>
    </message>
    <message>
        <source>a table is written as csv, geojson, gpkg, fgb or kml</source>
        <translation>cədvəl csv, geojson, gpkg, fgb və ya kml kimi yazılır</translation>
    </message>
    <message>
        <source>Date, or first day</source>
        <translation>Tarix və ya ilk gün</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunluq</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlik</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>İdentifikator</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Ad və ya yer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Birinci tərəf</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>İkinci tərəf</translation>
    </message>
    <message>
        <source>Deaths, lowest figure</source>
        <translation>Ölənlər, ən aşağı rəqəm</translation>
    </message>
    <message>
        <source>Deaths, best figure</source>
        <translation>Ölənlər, ən yaxşı rəqəm</translation>
    </message>
    <message>
        <source>Deaths, highest figure</source>
        <translation>Ölənlər, ən yüksək rəqəm</translation>
    </message>
    <message>
        <source>Deaths of civilians</source>
        <translation>Ölən mülki şəxslər</translation>
    </message>
    <message>
        <source>Precision of the place (UCDP)</source>
        <translation>Yerin dəqiqliyi (UCDP)</translation>
    </message>
    <message>
        <source>Precision of the date (UCDP)</source>
        <translation>Tarixin dəqiqliyi (UCDP)</translation>
    </message>
    <message>
        <source>Precision of the date (ACLED)</source>
        <translation>Tarixin dəqiqliyi (ACLED)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Təsvir</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>without place</source>
        <translation>yersiz</translation>
    </message>
    <message>
        <source>deaths: %1</source>
        <translation>ölənlər: %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>lay %1</translation>
    </message>
    <message>
        <source>it has no “id” or that of another layer</source>
        <translation>“id” dəyəri yoxdur və ya başqa layınkı ilə eynidir</translation>
    </message>
    <message>
        <source>the project is damaged: %1</source>
        <translation>layihə zədələnib: %1</translation>
    </message>
    <message>
        <source>it is no project of Truceline</source>
        <translation>bu, Truceline layihəsi deyil</translation>
    </message>
    <message>
        <source>the project was written by a newer Truceline (%1) in form %2; this one (%3) knows forms up to %4</source>
        <translation>layihə daha yeni Truceline (%1) ilə %2 formasında yazılıb; bu (%3) %4 formasına qədər tanıyır</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>layihə üçün həddən artıq böyükdür</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>yerində deyil</translation>
    </message>
    <message>
        <source>%1: another value, or none</source>
        <translation>%1: başqa dəyər və ya heç biri</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Üçbucaq</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ulduz</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Zolaq</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>bağlantı itdi</translation>
    </message>
    <message>
        <source>the name of a database is written as PG:host=… dbname=… tables=schema.table</source>
        <translation>verilənlər bazasının adı belə yazılır: PG:host=… dbname=… tables=schema.table</translation>
    </message>
    <message>
        <source>a password does not belong into the name of a table; put it into ~/.pgpass</source>
        <translation>parolun yeri cədvəlin adı deyil; onu ~/.pgpass-a yazın</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>verilənlər bazası</translation>
    </message>
    <message>
        <source>more than %1 of its incidents touch these days; name fewer days with --from and --to</source>
        <translation>onun bu günlərə aid insidentləri %1-dən çoxdur; --from və --to ilə daha az gün göstərin</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n insident</numerusform>
            <numerusform>%n insident</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its columns is known as a date; call them first_day and last_day</source>
        <translation>sütunlarından heç biri tarix kimi tanınmır; onları first_day və last_day adlandırın</translation>
    </message>
    <message>
        <source>its column “%1” is of the type %2; make it a date: ALTER TABLE … ALTER COLUMN %3 TYPE date USING %3::date</source>
        <translation>“%1” sütununun növü %2-dir; onu tarixə çevirin: ALTER TABLE … ALTER COLUMN %3 TYPE date USING %3::date</translation>
    </message>
    <message>
        <source>it has no column of the type geometry, and none called longitude and latitude</source>
        <translation>nə geometry növlü sütunu, nə də longitude və latitude adlı sütunları var</translation>
    </message>
    <message>
        <source>its places are no points but %1</source>
        <translation>onun yerləri nöqtə deyil, %1</translation>
    </message>
    <message>
        <source>there is no table “%1” in it</source>
        <translation>onda “%1” cədvəli yoxdur</translation>
    </message>
    <message>
        <source>“%1” comes from a database and is here for the days shown only; hide it, or animate it by --export with its name</source>
        <translation>“%1” verilənlər bazasından gəlir və burada yalnız göstərilən günlər üçün var; onu gizlədin və ya animasiyanı adı ilə --export vasitəsilə edin</translation>
    </message>
    <message numerus="yes">
        <source>it has %n layers or sheets; only “%1” is read</source>
        <translation>
            <numerusform>onun %n qatı və ya vərəqi var; yalnız “%1” oxunur</numerusform>
            <numerusform>onun %n qatı və ya vərəqi var; yalnız “%1” oxunur</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds it, and by what right</source>
        <translation>Kimin nəzarətindədir və hansı əsasla</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uzaqlaşdır</translation>
    </message>
    <message>
        <source>The whole border</source>
        <translation>Bütün sərhəd</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Şərti işarələri gizlət</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Şərti işarələri göstər</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ölçməni bitir</translation>
    </message>
    <message>
        <source>Measure distance and area</source>
        <translation>Məsafə və sahəni ölç</translation>
    </message>
</context>
<context>
    <name>truceline::Card</name>
    <message>
        <source>%1 of %2 incidents that share this point</source>
        <translation>Bu nöqtədəki insidentlər: %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>Burada: %1 / %2</translation>
    </message>
    <message>
        <source>Outside the dates shown</source>
        <translation>Göstərilən tarixlərdən kənardadır</translation>
    </message>
    <message>
        <source>Its layer is switched off</source>
        <translation>Onun layı söndürülüb</translation>
    </message>
    <message>
        <source>Left out by the filters</source>
        <translation>Filtrlər onu kənarda qoyub</translation>
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
        <translation>%1 cavab vermir: %2</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 yenidən cavab verir</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>səbəb göstərilməyib</translation>
    </message>
    <message>
        <source>%1 could not be counted by days: %2</source>
        <translation>%1 günlərə görə sayıla bilmədi: %2</translation>
    </message>
</context>
<context>
    <name>truceline::DatabaseTables</name>
    <message>
        <source>no table that you may read has points and dates</source>
        <translation>oxuya bildiyiniz heç bir cədvəldə nöqtələr və tarixlər yoxdur</translation>
    </message>
</context>
<context>
    <name>truceline::FiguresModel</name>
    <message>
        <source>Armenian sources</source>
        <translation>Erməni mənbələri</translation>
    </message>
    <message>
        <source>Azerbaijani sources</source>
        <translation>Azərbaycan mənbələri</translation>
    </message>
    <message>
        <source>Sources of third parties</source>
        <translation>Üçüncü tərəf mənbələri</translation>
    </message>
    <message>
        <source>Other sources (%1)</source>
        <translation>Digər mənbələr (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
    </message>
    <message>
        <source>All dead</source>
        <translation>Ölənlər, cəmi</translation>
    </message>
    <message>
        <source>Civilians among them</source>
        <translation>O cümlədən mülki şəxslər</translation>
    </message>
    <message>
        <source>Soldiers of the Armenian side, as claimed</source>
        <translation>Erməni tərəfinin hərbçiləri, iddiaya görə</translation>
    </message>
    <message>
        <source>Soldiers of the Azerbaijani side, as claimed</source>
        <translation>Azərbaycan tərəfinin hərbçiləri, iddiaya görə</translation>
    </message>
    <message>
        <source>%1: cited %2 times, the only ones of %3 incidents</source>
        <translation>%1: %2 dəfə istinad edilib, %3 insidentin yeganə mənbəyidir</translation>
    </message>
    <message numerus="yes">
        <source>Without a source: %1 incidents</source>
        <translation>
            <numerusform>Mənbəsiz: %1 insident</numerusform>
            <numerusform>Mənbəsiz: %1 insident</numerusform>
        </translation>
    </message>
    <message>
        <source>One-sided: only incidents in which the Armenian side took part are shown.</source>
        <translation>Birtərəfli: yalnız erməni tərəfinin iştirak etdiyi insidentlər göstərilir.</translation>
    </message>
    <message>
        <source>One-sided: only incidents in which the Azerbaijani side took part are shown.</source>
        <translation>Birtərəfli: yalnız Azərbaycan tərəfinin iştirak etdiyi insidentlər göstərilir.</translation>
    </message>
    <message>
        <source>The layer “%1” is switched off: what it holds is missing here.</source>
        <translation>“%1” layı söndürülüb: onun məzmunu burada yoxdur.</translation>
    </message>
    <message>
        <source>Not added, since a campaign&apos;s total includes them or their parts tell them: %1 incidents.</source>
        <translation>Cəmə əlavə edilməyib, çünki kampaniyanın yekununa daxildir və ya hissələrində göstərilib: %1 insident.</translation>
    </message>
    <message>
        <source>Lowest and best figures count what lies within the days for certain; highest figures also what possibly does. Nothing is averaged, and unknown is not zero.</source>
        <translation>Ən aşağı və ən etibarlı rəqəmlərə yalnız bu günlərə dəqiq düşənlər, ən yüksək rəqəmlərə isə ehtimalən düşənlər də daxildir. Heç nəyin ortası çıxarılmır, naməlum isə sıfır demək deyil.</translation>
    </message>
    <message>
        <source>Incidents per year, by kind</source>
        <translation>İllər üzrə insidentlər, növlərlə</translation>
    </message>
    <message>
        <source>Incidents per month, by kind</source>
        <translation>Aylar üzrə insidentlər, növlərlə</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>insidentlər</translation>
    </message>
    <message>
        <source>year</source>
        <translation>il</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
</context>
<context>
    <name>truceline::Importing</name>
    <message>
        <source>— not in this file —</source>
        <translation>— bu faylda yoxdur —</translation>
    </message>
    <message>
        <source>“%1” is no reference system that is known here</source>
        <translation>“%1” məlum koordinat sistemi deyil</translation>
    </message>
</context>
<context>
    <name>truceline::IncidentListModel</name>
    <message>
        <source>at least %1</source>
        <translation>ən azı %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>ən çoxu %1</translation>
    </message>
</context>
<context>
    <name>truceline::LayerStyling</name>
    <message>
        <source>By type</source>
        <translation>Növünə görə</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Heç nə</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Ölənlər</translation>
    </message>
</context>
<context>
    <name>truceline::LessonEditor</name>
    <message>
        <source>A lesson was not saved when Truceline ended. Ctrl+L brings it back.</source>
        <translation>Truceline bağlananda bir dərs saxlanmamışdı. Ctrl+L onu qaytarır.</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Mənim dərsim</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 saxlanıla bilmədi: %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 saxlanıldı.</translation>
    </message>
</context>
<context>
    <name>truceline::LiveFiles</name>
    <message>
        <source>%1 is not there any more; what was read of it stays</source>
        <translation>%1 artıq yoxdur; oxunan qalır</translation>
    </message>
    <message>
        <source>%1 cannot be read any more; what was read of it before stays</source>
        <translation>%1 artıq oxunmur; əvvəl oxunan qalır</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2</source>
        <translation>%1 dəyişib və yenidən oxundu: %2</translation>
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
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents share this point</source>
        <translation>
            <numerusform>bu nöqtədə %n insident var</numerusform>
            <numerusform>bu nöqtədə %n insident var</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Measure</name>
    <message>
        <source>Distance</source>
        <translation>Məsafə</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>Son hissə</translation>
    </message>
    <message>
        <source>none: the outline crosses itself</source>
        <translation>yoxdur: kontur özünü kəsir</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Perimetr</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1, cəmi %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Geodesic on WGS 84, through</source>
        <translation>WGS 84 üzrə geodezik, bu nöqtələrdən keçməklə</translation>
    </message>
</context>
<context>
    <name>truceline::OnlineMap</name>
    <message>
        <source>wait until the open file is read</source>
        <translation>açıq fayl oxunanadək gözləyin</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Onlayn xəritə</translation>
    </message>
</context>
<context>
    <name>truceline::RecentFiles</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (artıq yoxdur)</translation>
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
        <translation>%1 yeni</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 silinib</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 dəyişib</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 dəyişməyib</translation>
    </message>
    <message>
        <source>%1 ids more than once</source>
        <translation>%1 Id təkrarlanır</translation>
    </message>
    <message>
        <source>%1 without id</source>
        <translation>%1 Id-siz</translation>
    </message>
    <message>
        <source>added</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>silinib</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>dəyişib</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>təkrarlanır</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>id-siz</translation>
    </message>
</context>
<context>
    <name>truceline::SearchModel</name>
    <message>
        <source>area</source>
        <translation>ərazi</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>sərhəd</translation>
    </message>
</context>
<context>
    <name>truceline::Session</name>
    <message>
        <source>until %1</source>
        <translation>%1 tarixinədək</translation>
    </message>
    <message>
        <source>%1 of %2 incidents shown</source>
        <translation>%2 insidentdən %1 göstərilir</translation>
    </message>
    <message>
        <source> (%1 possibly)</source>
        <translation> (%1 ehtimalən)</translation>
    </message>
    <message>
        <source>%1 outside the dates</source>
        <translation>%1 tarixlərdən kənar</translation>
    </message>
    <message>
        <source>%1 filtered</source>
        <translation>%1 filtrlə çıxarılıb</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>%1 tarixsiz</translation>
    </message>
    <message>
        <source>%1 without place</source>
        <translation>%1 yersiz</translation>
    </message>
    <message>
        <source>more are being read</source>
        <translation>oxuma davam edir</translation>
    </message>
    <message>
        <source>the file has become shorter since it was opened, and part of its text is gone; open it again</source>
        <translation>fayl açılandan sonra qısalıb və mətninin bir hissəsi itib; onu yenidən açın</translation>
    </message>
    <message>
        <source>This atlas draws nothing as “%1” does; the view is neutral</source>
        <translation>Bu atlasda “%1” üzrə çəkilən heç nə yoxdur; görünüş neytraldır</translation>
    </message>
    <message>
        <source>wait until the open file is read, or cancel it</source>
        <translation>açıq fayl oxunanadək gözləyin və ya oxunuşu ləğv edin</translation>
    </message>
    <message>
        <source>only files on this computer can be opened</source>
        <translation>yalnız bu kompüterdəki faylları açmaq olar</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>layihə</translation>
    </message>
</context>
<context>
    <name>truceline::SheetExport</name>
    <message>
        <source>“%1” is not a size, such as 1920 × 1080 (pixels) or 297 × 210 mm</source>
        <translation>“%1” ölçü deyil; nümunə: 1920 × 1080 (piksel) və ya 297 × 210 mm</translation>
    </message>
    <message>
        <source>One frame: choose more days</source>
        <translation>Bir kadr: daha çox gün seçin</translation>
    </message>
    <message>
        <source>%1 has no ending that fits; this one would be .%2</source>
        <translation>%1: genişlənməsi uyğun deyil; burada .%2 olmalıdır</translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation>Şəkli kopyalamaq mümkün olmadı: %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Şəkil mübadilə buferindədir.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n kadr, %1 s</numerusform>
            <numerusform>%n kadr, %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Timeline</name>
    <message>
        <source>The first day must not be after the last one.</source>
        <translation>İlk gün son gündən sonra olmamalıdır.</translation>
    </message>
    <message>
        <source>The last day must not be before the first one.</source>
        <translation>Son gün ilk gündən əvvəl olmamalıdır.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incidents</source>
        <translation>
            <numerusform>%1, %n insident</numerusform>
            <numerusform>%1, %n insident</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::TimelineChart</name>
    <message>
        <source>“%1” begins: its first incident is of %2</source>
        <translation>“%1” başlayır: ilk insidentinin tarixi %2</translation>
    </message>
    <message>
        <source>“%1” ends: its last incident is of %2</source>
        <translation>“%1” bitir: son insidentinin tarixi %2</translation>
    </message>
</context>
<context>
    <name>truceline::Writing</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Dayandırıldı; heç nə yazılmadı.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 yazıldı.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 yazılmadı: %2</translation>
    </message>
</context>
</TS>
