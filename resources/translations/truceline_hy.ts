<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy" sourcelanguage="en">
<context>
    <name>AnalysisPane</name>
    <message>
        <source>Claims board, table and figures</source>
        <translation>Պնդումների տախտակ, աղյուսակ և թվեր</translation>
    </message>
    <message>
        <source>Claims board</source>
        <translation>Պնդումների տախտակ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Թվեր</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Փոփոխություններ</translation>
    </message>
    <message>
        <source>Who says what, side by side  (Ctrl+4)</source>
        <translation>Ով ինչ է ասում՝ կողք կողքի  (Ctrl+4)</translation>
    </message>
    <message>
        <source>Incidents and claims as a table, to sort and export  (Ctrl+5)</source>
        <translation>Միջադեպերն ու պնդումներն աղյուսակով՝ դասավորելու և արտահանելու համար  (Ctrl+5)</translation>
    </message>
    <message>
        <source>Totals, incidents per month, sources  (Ctrl+6)</source>
        <translation>Ընդհանուր թվեր, միջադեպերն ըստ ամիսների, աղբյուրներ  (Ctrl+6)</translation>
    </message>
    <message>
        <source>What another release of a layer states otherwise</source>
        <translation>Ինչ է այլ կերպ նշում շերտի մեկ այլ թողարկումը</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Դեպի քարտեզ</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Previous here</source>
        <translation>Նախորդն այստեղ</translation>
    </message>
    <message>
        <source>Next here</source>
        <translation>Հաջորդն այստեղ</translation>
    </message>
    <message>
        <source>Not verified: not seen in a source, or only in part</source>
        <translation>Չստուգված. աղբյուրում չի տեսնվել կամ տեսնվել է միայն մասամբ</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Անցնել ամսաթվին</translation>
    </message>
    <message>
        <source>Move the timeline so that this is shown</source>
        <translation>Շարժել ժամանակագիծն այնպես, որ սա ցուցադրվի</translation>
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
        <translation>Ով ինչ է ասում</translation>
    </message>
    <message>
        <source>On the claims board</source>
        <translation>Պնդումների տախտակում</translation>
    </message>
    <message>
        <source>The same with links to the sources  (Ctrl+4)</source>
        <translation>Նույնը՝ աղբյուրների հղումներով  (Ctrl+4)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափեր</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>Ֆայլի այլ տվյալներ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>As in the data: not translated</source>
        <translation>Ինչպես տվյալներում՝ թարգմանված չէ</translation>
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
        <translation>Ինչ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Դաշտ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Հետո</translation>
    </message>
    <message>
        <source>Changes between two releases</source>
        <translation>Փոփոխություններ երկու թողարկումների միջև</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Փոխատեղել</translation>
    </message>
    <message>
        <source>The other release counts as the earlier one</source>
        <translation>Մյուս թողարկումը կհամարվի ավելի վաղը</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Արտահանել …</translation>
    </message>
    <message>
        <source>Write all changes as CSV</source>
        <translation>Գրել բոլոր փոփոխությունները CSV ձևաչափով</translation>
    </message>
    <message>
        <source>Enter or a double click shows a row&apos;s place and, where the map has it, its card</source>
        <translation>Enter-ը կամ կրկնակի սեղմումը ցույց է տալիս տողի վայրը և, եթե քարտեզում կա, նաև քարտը</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n փոփոխություն</numerusform>
            <numerusform>%n փոփոխություն</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimBoard</name>
    <message>
        <source>Claims board</source>
        <translation>Պնդումների տախտակ</translation>
    </message>
    <message>
        <source>These days</source>
        <translation>Այս օրերը</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ընտրվածը</translation>
    </message>
    <message>
        <source>All claims about what is shown in these days</source>
        <translation>Բոլոր պնդումներն այս օրերին ցուցադրվածի մասին</translation>
    </message>
    <message>
        <source>Only claims about the incident, area or border that is chosen</source>
        <translation>Միայն ընտրված միջադեպին, տարածքին կամ սահմանին վերաբերող պնդումները</translation>
    </message>
    <message>
        <source>Contradictions only</source>
        <translation>Միայն հակասությունները</translation>
    </message>
    <message>
        <source>Questions, and what each side says to them</source>
        <translation>Հարցեր և յուրաքանչյուր կողմի պատասխանը</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Քարտ</translation>
    </message>
    <message>
        <source>Open its card</source>
        <translation>Բացել քարտը</translation>
    </message>
    <message>
        <source>No claims here that exclude each other.</source>
        <translation>Այստեղ միմյանց բացառող պնդումներ չկան։</translation>
    </message>
    <message>
        <source>No claims about what is chosen, or nothing is chosen. Choose an incident or area on the map, in the list or by search.</source>
        <translation>Ընտրվածի մասին պնդումներ չկան, կամ ոչինչ ընտրված չէ։ Ընտրեք միջադեպ կամ տարածք քարտեզի վրա, ցանկից կամ որոնմամբ։</translation>
    </message>
    <message>
        <source>No claims about what is shown in these days.</source>
        <translation>Այս օրերին ցուցադրվածի մասին պնդումներ չկան։</translation>
    </message>
</context>
<context>
    <name>ClaimLines</name>
    <message>
        <source>another claim excludes this</source>
        <translation>մեկ այլ պնդում բացառում է սա</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>աղբյուրը՝ %1</translation>
    </message>
    <message>
        <source>Open the source</source>
        <translation>Բացել աղբյուրը</translation>
    </message>
    <message>
        <source>Opens %1 in the web browser</source>
        <translation>Դիտարկիչում բացում է %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>չստուգված</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <source>Some of these exclude each other</source>
        <translation>Դրանցից մի քանիսը բացառում են միմյանց</translation>
    </message>
    <message>
        <source>nothing in this record</source>
        <translation>այս տվյալներում ոչինչ չկա</translation>
    </message>
</context>
<context>
    <name>ClaimsPanel</name>
    <message>
        <source>Claims about what is shown</source>
        <translation>Պնդումներ ցուցադրվածի մասին</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Կողք կողքի</translation>
    </message>
    <message>
        <source>What each side says to the same question, on the claims board  (Ctrl+4)</source>
        <translation>Ինչ է ասում յուրաքանչյուր կողմը նույն հարցի մասին՝ պնդումների տախտակում  (Ctrl+4)</translation>
    </message>
    <message>
        <source>another claim excludes this</source>
        <translation>մեկ այլ պնդում բացառում է սա</translation>
    </message>
    <message>
        <source>Another claim to the same question excludes this one. Click to see them together.</source>
        <translation>Նույն հարցի վերաբերյալ մեկ այլ պնդում բացառում է սա։ Սեղմեք՝ դրանք միասին տեսնելու համար։</translation>
    </message>
    <message>
        <source>No claims about what is shown in these days.</source>
        <translation>Այս օրերին ցուցադրվածի մասին պնդումներ չկան։</translation>
    </message>
</context>
<context>
    <name>CompareDivider</name>
    <message>
        <source>Line between the compared halves</source>
        <translation>Համեմատվող կեսերի բաժանարար գիծ</translation>
    </message>
    <message>
        <source>Left: %1; right: %2</source>
        <translation>Ձախ՝ %1; աջ՝ %2</translation>
    </message>
    <message>
        <source>Drag, or use ← → Home End</source>
        <translation>Քաշեք կամ օգտագործեք ← → Home End</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Փոխատեղել կողմերը</translation>
    </message>
</context>
<context>
    <name>CompareLabel</name>
    <message>
        <source>Right half: %1</source>
        <translation>Աջ կեսը՝ %1</translation>
    </message>
    <message>
        <source>Left half: %1</source>
        <translation>Ձախ կեսը՝ %1</translation>
    </message>
    <message>
        <source>lists and counts are of this half</source>
        <translation>ցանկերն ու թվերն այս կեսինն են</translation>
    </message>
    <message>
        <source>press to choose another</source>
        <translation>սեղմեք՝ այլ տեսակետ ընտրելու համար</translation>
    </message>
    <message>
        <source>the slider moves this half</source>
        <translation>սահիչը շարժում է այս կեսը</translation>
    </message>
    <message>
        <source>press to move this half</source>
        <translation>սեղմեք՝ այս կեսը շարժելու համար</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>Compare two points of view</source>
        <translation>Համեմատել երկու տեսակետ</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Համեմատել երկու ամսաթիվ</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ավարտել համեմատումը</translation>
    </message>
</context>
<context>
    <name>CoordinatesButton</name>
    <message>
        <source>Decimal degrees</source>
        <translation>Տասնորդական աստիճաններ</translation>
    </message>
    <message>
        <source>Degrees, minutes, seconds</source>
        <translation>Աստիճաններ, րոպեներ, վայրկյաններ</translation>
    </message>
    <message>
        <source>UTM (WGS 84)</source>
        <translation>UTM (WGS 84)</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>Կոորդինատները ցուցիչի տակ՝ %1</translation>
    </message>
    <message>
        <source>Coordinates of the map&apos;s middle: %1</source>
        <translation>Քարտեզի կենտրոնի կոորդինատները՝ %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1
Under the pointer, else in the map&apos;s middle (+). Ctrl+C on the map copies, U changes the form</source>
        <translation>%1
Ցուցիչի տակ, այլապես՝ քարտեզի կենտրոնում (+)։ Քարտեզի վրա Ctrl+C-ն պատճենում է, U-ն՝ փոխում ձևաչափը</translation>
    </message>
    <message>
        <source>Copy the middle&apos;s coordinates</source>
        <translation>Պատճենել կենտրոնի կոորդինատները</translation>
    </message>
</context>
<context>
    <name>DatabaseBar</name>
    <message>
        <source>%1
What it said last stays on the map, whatever the date above. It is asked again by itself.</source>
        <translation>%1
Քարտեզի վրա մնում է վերջին պատասխանը, ինչ էլ որ լինի վերևի ամսաթիվը։ Հարցումը կկրկնվի ինքնաբերաբար։</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Հարցնել հիմա</translation>
    </message>
</context>
<context>
    <name>DatabasePanel</name>
    <message>
        <source>Open a database table</source>
        <translation>Բացել տվյալների բազայի աղյուսակ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>PostgreSQL with PostGIS. Truceline only reads, and takes the password from ~/.pgpass or your service file.</source>
        <translation>PostgreSQL՝ PostGIS-ով։ Truceline-ը միայն կարդում է, իսկ գաղտնաբառը վերցնում է ~/.pgpass-ից կամ ձեր ծառայությունների ֆայլից։</translation>
    </message>
    <message>
        <source>Service, if you have one</source>
        <translation>Ծառայություն, եթե կա</translation>
    </message>
    <message>
        <source>Host, or folder of its socket</source>
        <translation>Սերվեր կամ նրա սոկետի պանակը</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Պորտ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Տվյալների բազա</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Օգտատեր</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Չի բացվել. %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Look for tables</source>
        <translation>Փնտրել աղյուսակներ</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ավելացնել քարտեզին</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Form</source>
        <translation>Ձև</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Քարտեզ</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Մամուլ</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Սլայդ</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Քառակուսի</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Սթորի</translation>
    </message>
    <message>
        <source>The map alone, legend and sources laid over it</source>
        <translation>Միայն քարտեզը՝ վրան լեգենդն ու աղբյուրները</translation>
    </message>
    <message>
        <source>Title, map, legend, locator, sources, credit</source>
        <translation>Վերնագիր, քարտեզ, լեգենդ, տեղադիրք, աղբյուրներ, հեղինակ</translation>
    </message>
    <message>
        <source>16:9, the legend beside the map</source>
        <translation>16:9, լեգենդը՝ քարտեզի կողքին</translation>
    </message>
    <message>
        <source>1:1, for feeds</source>
        <translation>1:1, լրահոսի համար</translation>
    </message>
    <message>
        <source>9:16, for telephones</source>
        <translation>9:16, հեռախոսի համար</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Չափ</translation>
    </message>
    <message>
        <source>Size in pixels or millimetres</source>
        <translation>Չափը պիքսելներով կամ միլիմետրերով</translation>
    </message>
    <message>
        <source>Common sizes</source>
        <translation>Տարածված չափեր</translation>
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
        <translation>A4 ուղղահայաց</translation>
    </message>
    <message>
        <source>A3, 300 dpi</source>
        <translation>A3, 300 dpi</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ուղղահայաց</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Այլ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Գույներ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Մուգ</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Մոխրագույն</translation>
    </message>
    <message>
        <source>For print without colour: the sides differ by their hatch alone</source>
        <translation>Անգույն տպելու համար. կողմերը տարբերվում են միայն գծանշմամբ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Ֆայլի ձևաչափ</translation>
    </message>
    <message>
        <source>MP4 video</source>
        <translation>MP4 տեսանյութ</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP անիմացիա</translation>
    </message>
    <message>
        <source>with texts and lists</source>
        <translation>տեքստերով և ցանկերով</translation>
    </message>
    <message>
        <source>A zip file: the picture, alt text, caption, sources, attribution, lists of what is shown, the view</source>
        <translation>ZIP ֆայլ՝ պատկերը, այլընտրանքային տեքստը, մակագրությունը, աղբյուրները, հեղինակների նշումը, ցուցադրվածի ցանկերը, տեսքը</translation>
    </message>
    <message>
        <source>Days of one frame</source>
        <translation>Մեկ կադրի օրերը</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>օրերով</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>շաբաթներով</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>ամիսներով</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>տարիներով</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Մակագրություն</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Հեղինակ</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export</source>
        <translation>Արտահանում</translation>
    </message>
    <message>
        <source>Write the picture to a file</source>
        <translation>Գրել պատկերը ֆայլի մեջ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Preview of the picture; press to enlarge</source>
        <translation>Պատկերի նախադիտում. սեղմեք՝ մեծացնելու համար</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Մեծացնել</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Պահել որպես…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Տեղադրել պատկերը սեղմատախտակում</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Գրվում է</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Պատկերի նախադիտում</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Printed about claims and names</source>
        <translation>Տպվում է պնդումների և տեղանունների մասին</translation>
    </message>
    <message>
        <source>Printed as sources</source>
        <translation>Տպվում է որպես աղբյուրներ</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>Only %1, %n incidents</source>
        <translation>
            <numerusform>Միայն %1, %n միջադեպ</numerusform>
            <numerusform>Միայն %1, %n միջադեպ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Show all</source>
        <translation>Ցուցադրել բոլորը</translation>
    </message>
    <message>
        <source>No incidents in the days shown</source>
        <translation>Ցուցադրված օրերին միջադեպեր չկան</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ևս %1</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Պակաս ցուցադրել</translation>
    </message>
    <message numerus="yes">
        <source>%n are not listed, those with the fewest incidents</source>
        <translation>
            <numerusform>Ցանկում չկա %n-ը՝ ամենաքիչ միջադեպերով</numerusform>
            <numerusform>Ցանկում չկան %n-ը՝ ամենաքիչ միջադեպերով</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>differs</source>
        <translation>տարբերվում է</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Figures</source>
        <translation>Թվեր</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Արտահանել գծապատկերը</translation>
    </message>
    <message>
        <source>Image (*.png)</source>
        <translation>Պատկեր (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Գծագիր (*.svg)</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <translation>Թվեր (*.csv)</translation>
    </message>
    <message>
        <source>People, %1</source>
        <translation>Մարդիկ, %1</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>նվազագույն</translation>
    </message>
    <message>
        <source>best</source>
        <translation>լավագույն</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>առավելագույն</translation>
    </message>
    <message>
        <source>incidents with a figure</source>
        <translation>թիվ ունեցող միջադեպեր</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>անհայտ</translation>
    </message>
    <message>
        <source>Incidents by month and kind</source>
        <translation>Միջադեպերն ըստ ամսի և տեսակի</translation>
    </message>
    <message>
        <source>Export the chart …</source>
        <translation>Արտահանել գծապատկերը …</translation>
    </message>
    <message>
        <source>As an image (PNG), a drawing (SVG) or numbers (CSV)</source>
        <translation>Որպես պատկեր (PNG), գծագիր (SVG) կամ թվեր (CSV)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Ինչպես կարդալ սա</translation>
    </message>
</context>
<context>
    <name>FilterSection</name>
    <message>
        <source>Sides taking part</source>
        <translation>Մասնակից կողմեր</translation>
    </message>
    <message>
        <source>Armenian side</source>
        <translation>Հայկական կողմ</translation>
    </message>
    <message>
        <source>Azerbaijani side</source>
        <translation>Ադրբեջանական կողմ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Այլք</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Known to the day</source>
        <translation>Օրը հայտնի է</translation>
    </message>
    <message>
        <source>Imprecise</source>
        <translation>Անճշգրիտ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Վայր</translation>
    </message>
    <message>
        <source>Known exactly</source>
        <translation>Ճշգրիտ հայտնի</translation>
    </message>
    <message>
        <source>Within about 25 km</source>
        <translation>Մոտ 25 կմ սահմաններում</translation>
    </message>
    <message>
        <source>District or wider</source>
        <translation>Շրջան կամ ավելի մեծ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Անհայտ</translation>
    </message>
    <message>
        <source>Number of dead</source>
        <translation>Զոհերի թիվը</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Նշված է</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Նշված չէ</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Hide: %1</source>
        <translation>Թաքցնել՝ %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Ցուցադրել՝ %1</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>upright line: a data set begins or ends</source>
        <translation>ուղղահայաց գիծ՝ տվյալների հավաքածուի սկիզբ կամ վերջ</translation>
    </message>
    <message>
        <source>hatched: date imprecise or longer than a bar</source>
        <translation>գծանշված՝ ամսաթիվն անճշգրիտ է կամ սյունից երկար</translation>
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
        <translation>Գրել հաշվետվությունը ֆայլում</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Տեքստ (*.txt)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Բացել %1</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>Բաց թողնել այս ֆայլը</translation>
    </message>
    <message>
        <source>The first rows, as they are understood</source>
        <translation>Առաջին տողերը, ինչպես հասկացվեցին</translation>
    </message>
    <message>
        <source>What is taken from which column</source>
        <translation>Ինչն է որ սյունակից վերցվում</translation>
    </message>
    <message>
        <source>The month stands before the day, as in 9/27/2020</source>
        <translation>Ամիսը օրից առաջ է, ինչպես 9/27/2020</translation>
    </message>
    <message>
        <source>Reference system of the coordinates</source>
        <translation>Կոորդինատների համակարգ</translation>
    </message>
    <message>
        <source>Reference system, such as EPSG:28408; empty: as the file says</source>
        <translation>Համակարգ, օրինակ՝ EPSG:28408. դատարկ՝ ըստ ֆայլի</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ավելացնել քարտեզին</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Պահել հաշվետվությունը…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Թողնել այնպես, ինչպես կա</translation>
    </message>
    <message>
        <source>Read it like this</source>
        <translation>Կարդալ այսպես</translation>
    </message>
</context>
<context>
    <name>IncidentsPanel</name>
    <message>
        <source>Incidents shown, by date</source>
        <translation>Ցուցադրված միջադեպերն ըստ ամսաթվի</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Սկզբում նորերը</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Սկզբում հները</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Շրջել հերթականությունը</translation>
    </message>
    <message>
        <source> (possibly)</source>
        <translation> (հնարավոր)</translation>
    </message>
    <message>
        <source>dead: %1</source>
        <translation>զոհեր՝ %1</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>քարտեզի վրա չէ</translation>
    </message>
    <message>
        <source>No incidents in the days shown. Widen the window on the timeline, or show all types and parties.</source>
        <translation>Ցուցադրված օրերին միջադեպեր չկան։ Ընդլայնեք միջակայքը ժամանակագծի վրա կամ ցուցադրեք բոլոր տեսակներն ու կողմերը։</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>One step earlier, later</source>
        <translation>Մեկ քայլ հետ, առաջ</translation>
    </message>
    <message>
        <source>A large step earlier, later</source>
        <translation>Մեծ քայլ հետ, առաջ</translation>
    </message>
    <message>
        <source>To the first, the last day</source>
        <translation>Դեպի առաջին, վերջին օրը</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Բացատ</translation>
    </message>
    <message>
        <source>Play, stop</source>
        <translation>Գործարկում, դադար</translation>
    </message>
    <message>
        <source>One day only: the last, the first shown</source>
        <translation>Միայն մեկ օր՝ ցուցադրվածներից վերջինը, առաջինը</translation>
    </message>
    <message>
        <source>Previous, next incident</source>
        <translation>Նախորդ, հաջորդ միջադեպը</translation>
    </message>
    <message>
        <source>Back to what was shown before, forward again</source>
        <translation>Վերադառնալ նախորդ տեսքին, կրկին առաջ</translation>
    </message>
    <message>
        <source>Zoom the map in, out</source>
        <translation>Մեծացնել, փոքրացնել քարտեզը</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + սլաքներ</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Շարժել քարտեզը</translation>
    </message>
    <message>
        <source>The whole border</source>
        <translation>Ամբողջ սահմանը</translation>
    </message>
    <message>
        <source>Hide or show the legend</source>
        <translation>Թաքցնել կամ ցուցադրել լեգենդը</translation>
    </message>
    <message>
        <source>Compare two points of view, two dates</source>
        <translation>Համեմատել երկու տեսակետ, երկու ամսաթիվ</translation>
    </message>
    <message>
        <source>Swap the compared sides</source>
        <translation>Փոխատեղել համեմատվող կողմերը</translation>
    </message>
    <message>
        <source>Measure: Space sets a position, Enter ends</source>
        <translation>Չափում. Բացատը կետ է դնում, Enter-ն ավարտում է</translation>
    </message>
    <message>
        <source>Coordinates: degrees, minutes, UTM</source>
        <translation>Կոորդինատներ՝ աստիճաններ, րոպեներ, UTM</translation>
    </message>
    <message>
        <source>Ctrl+C on the map</source>
        <translation>Ctrl+C քարտեզի վրա</translation>
    </message>
    <message>
        <source>Copy coordinates, or what is measured</source>
        <translation>Պատճենել կոորդինատները կամ չափվածը</translation>
    </message>
    <message>
        <source>Enter on the map</source>
        <translation>Enter քարտեզի վրա</translation>
    </message>
    <message>
        <source>Open what is under the cross</source>
        <translation>Բացել խաչանիշի տակ եղածը</translation>
    </message>
    <message>
        <source>Present a story; again: its first chapter</source>
        <translation>Ներկայացնել պատմություն. կրկին՝ առաջին գլուխը</translation>
    </message>
    <message>
        <source>In a story: previous, next chapter; Space too</source>
        <translation>Պատմության մեջ՝ նախորդ, հաջորդ գլուխը. նաև Բացատով</translation>
    </message>
    <message>
        <source>In a story: show the answer; all chapters</source>
        <translation>Պատմության մեջ՝ ցուցադրել պատասխանը. բոլոր գլուխները</translation>
    </message>
    <message>
        <source>Classroom: full screen, large type</source>
        <translation>Դասարան՝ ամբողջ էկրան, խոշոր տառեր</translation>
    </message>
    <message>
        <source>Close the board, the card; leave story, classroom</source>
        <translation>Փակել տախտակը, քարտը. ելք պատմությունից, դասարանից</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Layers, incidents, claims</source>
        <translation>Շերտեր, միջադեպեր, պնդումներ</translation>
    </message>
    <message>
        <source>Claims board, table, figures</source>
        <translation>Պնդումների տախտակ, աղյուսակ, թվեր</translation>
    </message>
    <message>
        <source>Hide or show the side panel</source>
        <translation>Թաքցնել կամ ցուցադրել կողային վահանակը</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Բաց կամ մուգ</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Բացել ֆայլ</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Արտահանել պատկեր</translation>
    </message>
    <message>
        <source>Back to the opening view</source>
        <translation>Դեպի սկզբնական տեսքը</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Այս ցանկը</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Search keys and what they do</source>
        <translation>Որոնել ստեղներ և դրանց գործառույթները</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Այդպիսի գործառույթով ստեղն չկա</translation>
    </message>
    <message>
        <source>Show the tour again</source>
        <translation>Կրկին ցուցադրել շրջայցը</translation>
    </message>
    <message>
        <source>Speaker view: notes, next chapter, time</source>
        <translation>Զեկուցողի պատուհան՝ նշումներ, հաջորդ գլուխ, ժամ</translation>
    </message>
    <message>
        <source>Make a lesson of your own</source>
        <translation>Կազմել սեփական դաս</translation>
    </message>
    <message>
        <source>In the lesson: add what the map shows</source>
        <translation>Դասում՝ ավելացնել այն, ինչ ցույց է տալիս քարտեզը</translation>
    </message>
    <message>
        <source>In the lesson: undo; with Shift: redo</source>
        <translation>Դասում՝ հետարկել, Shift-ով՝ կրկնել</translation>
    </message>
    <message>
        <source>In the lesson: save</source>
        <translation>Դասում՝ պահել</translation>
    </message>
    <message>
        <source>In the lesson: move a chapter, take it out</source>
        <translation>Դասում՝ տեղափոխել գլուխը, հանել այն</translation>
    </message>
    <message>
        <source>Save the project; with Shift: under another name</source>
        <translation>Պահել նախագիծը. Shift-ով՝ այլ անունով</translation>
    </message>
</context>
<context>
    <name>LayerRow</name>
    <message>
        <source>Layer %1</source>
        <translation>Շերտ՝ %1</translation>
    </message>
    <message>
        <source>Menu of the layer %1</source>
        <translation>Շերտի ընտրացանկ՝ %1</translation>
    </message>
    <message>
        <source>Compare with another release …</source>
        <translation>Համեմատել այլ թողարկման հետ …</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Save all of it as …</source>
        <translation>Պահել ամբողջը որպես …</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Հանել քարտեզից</translation>
    </message>
    <message>
        <source>How it was read …</source>
        <translation>Ինչպես է կարդացվել …</translation>
    </message>
    <message>
        <source>How it is drawn …</source>
        <translation>Ինչպես է գծվում …</translation>
    </message>
</context>
<context>
    <name>LayerStylePopup</name>
    <message>
        <source>How %1 is drawn</source>
        <translation>Ինչպես է գծվում՝ %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Նշան</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Գույնն ըստ</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Չափն ըստ</translation>
    </message>
    <message>
        <source>Write beside</source>
        <translation>Գրել կողքին</translation>
    </message>
    <message>
        <source>The six most frequent values have a colour each; where several incidents share a mark it has none.</source>
        <translation>Վեց ամենահաճախ արժեքներն ունեն իրենց գույնը. մի քանի միջադեպի ընդհանուր նշանը գույն չունի։</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Base map</source>
        <translation>Հիմնաքարտեզ</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Առցանց քարտեզ</translation>
    </message>
    <message>
        <source>Certain dates and places only</source>
        <translation>Միայն հստակ ամսաթվերն ու վայրերը</translation>
    </message>
    <message>
        <source>Incident types</source>
        <translation>Միջադեպերի տեսակներ</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Կողմեր</translation>
    </message>
    <message>
        <source>Save a layer</source>
        <translation>Պահել շերտը</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Աղյուսակ (*.csv)</translation>
    </message>
    <message>
        <source>KML for Google Earth (*.kml)</source>
        <translation>KML Google Earth-ի համար (*.kml)</translation>
    </message>
</context>
<context>
    <name>LessonChapters</name>
    <message>
        <source>Chapters of the lesson</source>
        <translation>Դասի գլուխները</translation>
    </message>
    <message>
        <source>Alt and arrows move the chapter, Delete takes it out, Enter writes its words</source>
        <translation>Alt-ը և սլաքները տեղափոխում են գլուխը, Delete-ը հանում է այն, Enter-ը բացում է նրա տեքստը</translation>
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
        <translation>Պահել դասը</translation>
    </message>
    <message>
        <source>Lesson (*.lesson)</source>
        <translation>Դաս (*.lesson)</translation>
    </message>
    <message>
        <source>Write the handout</source>
        <translation>Գրել բաժանվող թերթիկը</translation>
    </message>
    <message>
        <source>Write the slides</source>
        <translation>Գրել սլայդները</translation>
    </message>
    <message>
        <source>Write the slides into a new folder here</source>
        <translation>Գրել սլայդները այստեղ՝ նոր պանակում</translation>
    </message>
    <message>
        <source>The lesson “%1” is not saved. Save it?</source>
        <translation>«%1» դասը պահված չէ։ Պահե՞լ։</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>New lesson</source>
        <translation>Նոր դաս</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>Բացել դաս…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Պահել որպես…</translation>
    </message>
    <message>
        <source>Handout (PDF)…</source>
        <translation>Բաժանվող թերթիկ (PDF)…</translation>
    </message>
    <message>
        <source>Answers on the last page</source>
        <translation>Պատասխանները վերջին էջում</translation>
    </message>
    <message>
        <source>Slides (PDF)…</source>
        <translation>Սլայդներ (PDF)…</translation>
    </message>
    <message>
        <source>Slides as pictures (PNG)…</source>
        <translation>Սլայդներ՝ պատկերներով (PNG)…</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Զեկուցողի պատուհան</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Դաս</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, պահված չէ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Հետարկել</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Կրկնել</translation>
    </message>
    <message>
        <source>Lesson: new, open, save, handout, slides</source>
        <translation>Դաս՝ նոր, բացել, պահել, թերթիկ, սլայդներ</translation>
    </message>
    <message>
        <source>Close the panel; the lesson stays open</source>
        <translation>Փակել վահանակը, դասը մնում է բաց</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Դասի վերնագիրը</translation>
    </message>
    <message>
        <source>Add this view</source>
        <translation>Ավելացնել այս տեսքը</translation>
    </message>
    <message>
        <source>Make a chapter of what the map shows now  (Ctrl+Enter)</source>
        <translation>Գլուխ կազմել նրանից, ինչ քարտեզը ցույց է տալիս հիմա  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The chapter shows this view from now on</source>
        <translation>Այսուհետ գլուխը ցույց է տալիս այս տեսքը</translation>
    </message>
    <message>
        <source>Move the chapter up</source>
        <translation>Տեղափոխել գլուխը վեր</translation>
    </message>
    <message>
        <source>Move the chapter down</source>
        <translation>Տեղափոխել գլուխը վար</translation>
    </message>
    <message>
        <source>Take the chapter out</source>
        <translation>Հանել գլուխը</translation>
    </message>
    <message>
        <source>Set the map, the days, filters and names as the class should see them, and add the view as a chapter. Then set the next one.</source>
        <translation>Կարգավորեք քարտեզը, օրերը, զտիչներն ու անվանումներն այնպես, ինչպես պետք է տեսնի դասարանը, և տեսքն ավելացրեք որպես գլուխ։ Ապա կարգավորեք հաջորդը։</translation>
    </message>
    <message>
        <source>This lesson was made with another atlas, which is not open now.</source>
        <translation>Այս դասը կազմվել է մեկ այլ ատլասով, որը հիմա բաց չէ։</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Գրվում է</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Պահել որպես…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Write the lesson to its file  (Ctrl+S)</source>
        <translation>Գրել դասն իր ֆայլում  (Ctrl+S)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Ներկայացնել</translation>
    </message>
    <message>
        <source>From the chapter that is chosen</source>
        <translation>Ընտրված գլխից սկսած</translation>
    </message>
</context>
<context>
    <name>LessonRecovery</name>
    <message>
        <source>A lesson was not saved when Truceline ended.</source>
        <translation>Truceline-ի փակվելիս մի դաս պահված չէր։</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Նորից բացել</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Դեն նետել</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>Title of the chapter</source>
        <translation>Գլխի վերնագիրը</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Մակագրություն</translation>
    </message>
    <message>
        <source>What the map shows, in a few sentences</source>
        <translation>Ինչ է քարտեզում՝ համառոտ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Հարց</translation>
    </message>
    <message>
        <source>none</source>
        <translation>չկա</translation>
    </message>
    <message>
        <source>Answer, hidden until asked for</source>
        <translation>Պատասխան՝ թաքնված մինչև պահանջելը</translation>
    </message>
    <message>
        <source>Notes for the speaker</source>
        <translation>Նշումներ զեկուցողի համար</translation>
    </message>
    <message>
        <source>Seen in the speaker view only</source>
        <translation>Երևում են միայն զեկուցողի պատուհանում</translation>
    </message>
</context>
<context>
    <name>LoadingBar</name>
    <message>
        <source>Opening</source>
        <translation>Բացվում է</translation>
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
        <translation>Բացել ֆայլ…</translation>
    </message>
    <message>
        <source>Back to the opening view</source>
        <translation>Դեպի սկզբնական տեսքը</translation>
    </message>
    <message>
        <source>Classroom: full screen, large type</source>
        <translation>Դասարան՝ ամբողջ էկրան, խոշոր տառեր</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Տեքստի չափ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Քիչ շարժում</translation>
    </message>
    <message>
        <source>Appearance as the system&apos;s</source>
        <translation>Թեման՝ ըստ համակարգի</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ելք</translation>
    </message>
    <message>
        <source>Lesson of your own</source>
        <translation>Սեփական դաս</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Զեկուցողի պատուհան</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Պահել նախագիծը</translation>
    </message>
    <message>
        <source>Save project as…</source>
        <translation>Պահել նախագիծը որպես…</translation>
    </message>
    <message>
        <source>Open a database table…</source>
        <translation>Բացել տվյալների բազայի աղյուսակ…</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Copy %1</source>
        <translation>Պատճենել %1</translation>
    </message>
    <message>
        <source>Measure from here</source>
        <translation>Չափել այստեղից</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map, %1</source>
        <translation>Քարտեզ, %1</translation>
    </message>
    <message>
        <source>Shift and arrows move the map, plus and minus zoom, Enter opens what the cross is on</source>
        <translation>Shift-ը սլաքների հետ շարժում է քարտեզը, գումարման և հանման նշանները փոխում են մասշտաբը, Enter-ը բացում է խաչանիշի տակ եղածը</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>Click on the map, or move it under the cross and press Space.</source>
        <translation>Սեղմեք քարտեզի վրա կամ շարժեք այն խաչանիշի տակ և սեղմեք Բացատ։</translation>
    </message>
    <message>
        <source>The next position begins another measurement. Backspace goes back.</source>
        <translation>Հաջորդ կետը սկսում է նոր չափում։ Backspace-ը հետ է բերում։</translation>
    </message>
    <message>
        <source>Double click or Enter ends; a click on the first position closes an outline.</source>
        <translation>Կրկնակի սեղմումը կամ Enter-ն ավարտում է. առաջին կետի վրա սեղմումը փակում է ուրվագիծը։</translation>
    </message>
    <message>
        <source>Double click or Enter ends; Backspace takes a position back.</source>
        <translation>Կրկնակի սեղմումը կամ Enter-ն ավարտում է. Backspace-ը հեռացնում է վերջին կետը։</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Չափում</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ավարտել չափումը</translation>
    </message>
    <message>
        <source>Close outline</source>
        <translation>Փակել ուրվագիծը</translation>
    </message>
    <message>
        <source>Join the last position to the first and measure the area  (C)</source>
        <translation>Միացնել վերջին կետն առաջինին և չափել մակերեսը  (C)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Take the last position back  (Backspace)</source>
        <translation>Հեռացնել վերջին կետը  (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Figures and positions as text  (Ctrl+C)</source>
        <translation>Թվերն ու կետերը որպես տեքստ  (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>MessagesBar</name>
    <message>
        <source>Hide</source>
        <translation>Թաքցնել</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Մանրամասներ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Փակել</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks on opened files</source>
        <translation>
            <numerusform>%n դիտողություն բացված ֆայլերի մասին</numerusform>
            <numerusform>%n դիտողություն բացված ֆայլերի մասին</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamesMenu</name>
    <message>
        <source>Names of places</source>
        <translation>Տեղանուններ</translation>
    </message>
    <message>
        <source>Both forms</source>
        <translation>Երկու ձևերը</translation>
    </message>
    <message>
        <source>Armenian-derived forms</source>
        <translation>Հայկական ձևեր</translation>
    </message>
    <message>
        <source>Azerbaijani-derived forms</source>
        <translation>Ադրբեջանական ձևեր</translation>
    </message>
    <message>
        <source>As written there</source>
        <translation>Տեղական գրությամբ</translation>
    </message>
    <message>
        <source>Point of view</source>
        <translation>Տեսակետ</translation>
    </message>
</context>
<context>
    <name>OnlineMapPanel</name>
    <message>
        <source>While it is on, the server learns which part of the map you look at. Otherwise Truceline asks nothing of the network.</source>
        <translation>Քանի դեռ այն միացված է, սերվերն իմանում է, թե քարտեզի որ մասն եք դիտում։ Այլ դեպքերում Truceline-ը ցանցից ոչինչ չի հարցնում։</translation>
    </message>
    <message>
        <source>Address of the tiles, with {z}, {x} and {y}</source>
        <translation>Սալիկների հասցեն՝ {z}, {x} և {y} նշումներով</translation>
    </message>
    <message>
        <source>Who has to be named on the map</source>
        <translation>Ում պետք է նշել քարտեզի վրա</translation>
    </message>
    <message>
        <source>Not switched on: %1</source>
        <translation>Չի միացվել՝ %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Անջատել</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Հարցում սերվերին …</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Միացնել</translation>
    </message>
</context>
<context>
    <name>OpenFiles</name>
    <message>
        <source>Pictures of the ground (*.tif *.tiff *.mbtiles *.jp2)</source>
        <translation>Տեղանքի պատկերներ (*.tif *.tiff *.mbtiles *.jp2)</translation>
    </message>
    <message>
        <source>Lesson (*.lesson)</source>
        <translation>Դաս (*.lesson)</translation>
    </message>
    <message>
        <source>Exported pictures (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)</source>
        <translation>Արտահանված պատկերներ (*.png *.jpg *.jpeg *.webp *.svg *.pdf *.mp4)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)</source>
        <translation>Քարտեզի տվյալներ (*.geojson *.geojsonl *.json *.topojson *.csv *.tsv *.xlsx *.ods *.gpkg *.fgb *.shp *.zip *.kml *.kmz *.gpx)</translation>
    </message>
    <message>
        <source>Open data as layers, a project, a lesson, or a picture&apos;s view</source>
        <translation>Բացել տվյալներ որպես շերտեր, նախագիծ, դաս կամ նկարի տեսքը</translation>
    </message>
    <message>
        <source>Project (*.truceline)</source>
        <translation>Նախագիծ (*.truceline)</translation>
    </message>
</context>
<context>
    <name>PlaybackMenu</name>
    <message>
        <source>%1 steps a second</source>
        <translation>%1 քայլ վայրկյանում</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Քայլեր վայրկյանում</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Հետընթաց</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <translation>Վերջում սկսել նորից</translation>
    </message>
    <message>
        <source>Skip days without incidents</source>
        <translation>Բաց թողնել առանց միջադեպերի օրերը</translation>
    </message>
</context>
<context>
    <name>ProjectDesk</name>
    <message>
        <source>Save the project</source>
        <translation>Պահել նախագիծը</translation>
    </message>
    <message>
        <source>Project (*.truceline)</source>
        <translation>Նախագիծ (*.truceline)</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Որտե՞ղ է այժմ %1-ը</translation>
    </message>
    <message>
        <source>Where is the folder of the atlas %1 now?</source>
        <translation>Որտե՞ղ է այժմ %1 ատլասի պանակը</translation>
    </message>
    <message>
        <source>The project “%1” is not saved. Save it?</source>
        <translation>«%1» նախագիծը պահված չէ։ Պահե՞լ։</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Write over it?</source>
        <translation>Այստեղ բացվելուց հետո «%1»-ը փոխել է մեկ այլ ծրագիր։ Գրե՞լ դրա վրա։</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Գրել վրան</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Պահել որպես…</translation>
    </message>
</context>
<context>
    <name>ProjectMissing</name>
    <message>
        <source>The atlas %1 of the project cannot be opened: it is not in %2. The one that comes with Truceline is shown.</source>
        <translation>Նախագծի %1 ատլասը չի բացվում. այն %2 պանակում չէ։ Ցուցադրվում է Truceline-ի հետ եկողը։</translation>
    </message>
    <message>
        <source>%1 of the project cannot be opened from %2.</source>
        <translation>Նախագծի %1 ֆայլը չի բացվում %2 պանակից։</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Գտնել…</translation>
    </message>
    <message>
        <source>Others that were beside it are looked for there too</source>
        <translation>Կողքին եղած մյուսները նույնպես կփնտրվեն այնտեղ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Բաց թողնել</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>և ևս %n</numerusform>
            <numerusform>և ևս %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The project shows the table %1 of the database %2, which you have not opened here yet. Nothing is asked of it before you agree.</source>
        <translation>Նախագիծը ցույց է տալիս %2 տվյալների բազայի %1 աղյուսակը, որը այստեղ դեռ չեք բացել։ Մինչև Ձեր համաձայնությունը դրանից ոչինչ չի հարցվում։</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Կրկին փորձել</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Միանալ</translation>
    </message>
</context>
<context>
    <name>ProjectRecovery</name>
    <message>
        <source>Truceline ended before your work was saved.</source>
        <translation>Truceline-ը փակվել է նախքան ձեր աշխատանքը պահվելը։</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Կրկին բացել</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Դեն նետել</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>Range of the figures: %1</source>
        <translation>Թվերի տիրույթը՝ %1</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Open recent</source>
        <translation>Բացել վերջիններից</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Դեռ ոչինչ չի բացվել</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Մաքրել այս ցանկը</translation>
    </message>
</context>
<context>
    <name>ReleaseComparisonBar</name>
    <message>
        <source>Two releases compared: %1</source>
        <translation>Համեմատվում է երկու թողարկում՝ %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Համեմատվում է</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Ավարտել համեմատումը</translation>
    </message>
    <message>
        <source>of all dates</source>
        <translation>բոլոր ամսաթվերի</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>Each field before and after</source>
        <translation>Յուրաքանչյուր դաշտ՝ առաջ և հետո</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Փոխատեղել</translation>
    </message>
    <message>
        <source>The other release counts as the earlier one</source>
        <translation>Մյուս թողարկումը կհամարվի ավելի վաղը</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Արտահանել …</translation>
    </message>
    <message>
        <source>Write all changes as CSV</source>
        <translation>Գրել բոլոր փոփոխությունները CSV ձևաչափով</translation>
    </message>
</context>
<context>
    <name>ReleaseFiles</name>
    <message>
        <source>Compare with another release</source>
        <translation>Համեմատել այլ թողարկման հետ</translation>
    </message>
    <message>
        <source>Map data (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)</source>
        <translation>Քարտեզի տվյալներ (*.geojson *.json *.csv *.gpkg *.kml *.shp *.gpx *.fgb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Բոլոր ֆայլերը (*)</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <translation>Արտահանել փոփոխությունները</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Աղյուսակ (*.csv)</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Save</source>
        <translation>Պահել</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Չպահել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Search places and incidents</source>
        <translation>Որոնել վայրեր և միջադեպեր</translation>
    </message>
    <message>
        <source>Search places, incidents and areas in any spelling</source>
        <translation>Որոնել վայրեր, միջադեպեր և տարածքներ ցանկացած գրությամբ</translation>
    </message>
    <message>
        <source>Search in any spelling  (Ctrl+F)</source>
        <translation>Որոնել ցանկացած գրությամբ  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Մաքրել որոնումը</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Այդպիսի անուն չկա</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Layers</source>
        <translation>Շերտեր</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Միջադեպեր</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Պնդումներ</translation>
    </message>
    <message>
        <source>Switch layers on and off, filter incidents  (Ctrl+1)</source>
        <translation>Միացնել և անջատել շերտերը, զտել միջադեպերը  (Ctrl+1)</translation>
    </message>
    <message>
        <source>The incidents shown, by date  (Ctrl+2)</source>
        <translation>Ցուցադրված միջադեպերն ըստ ամսաթվի  (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who says what about what is shown  (Ctrl+3)</source>
        <translation>Ով ինչ է ասում ցուցադրվածի մասին  (Ctrl+3)</translation>
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
        <translation>Աղբյուրի հասցեն</translation>
    </message>
</context>
<context>
    <name>SpeakerWindow</name>
    <message>
        <source>Truceline — speaker view</source>
        <translation>Truceline — զեկուցողի պատուհան</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time since the start: %1</source>
        <translation>Սկզբից անցած ժամանակը՝ %1</translation>
    </message>
    <message>
        <source>Count the time from now</source>
        <translation>Հաշվել ժամանակը հիմիկվանից</translation>
    </message>
    <message>
        <source>Clock: %1</source>
        <translation>Ժամը՝ %1</translation>
    </message>
    <message>
        <source>Nothing is presented now.</source>
        <translation>Հիմա ոչինչ չի ներկայացվում։</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Previous chapter  (PgUp, ←)</source>
        <translation>Նախորդ գլուխը  (PgUp, ←)</translation>
    </message>
    <message>
        <source>This is the last chapter.</source>
        <translation>Սա վերջին գլուխն է։</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Հաջորդը՝ %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
    <message>
        <source>Next chapter  (PgDn, →, Space)</source>
        <translation>Հաջորդ գլուխը  (PgDn, →, Բացատ)</translation>
    </message>
</context>
<context>
    <name>StoryHighlights</name>
    <message>
        <source>On the map</source>
        <translation>Քարտեզի վրա</translation>
    </message>
    <message>
        <source>Close the card: %1</source>
        <translation>Փակել քարտը՝ %1</translation>
    </message>
    <message>
        <source>Open the card: %1</source>
        <translation>Բացել քարտը՝ %1</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>Make a lesson of your own</source>
        <translation>Կազմել սեփական դաս</translation>
    </message>
    <message>
        <source>Speaker view</source>
        <translation>Զեկուցողի պատուհան</translation>
    </message>
</context>
<context>
    <name>StoryOverview</name>
    <message>
        <source>Chapters</source>
        <translation>Գլուխներ</translation>
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
        <translation>Պատմություն՝ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Leave the story, back to what was shown before</source>
        <translation>Դուրս գալ պատմությունից և վերադառնալ նախկին տեսքին</translation>
    </message>
    <message>
        <source>In English: not translated yet</source>
        <translation>Անգլերեն. դեռ թարգմանված չէ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Previous chapter  (PgUp, ←)</source>
        <translation>Նախորդ գլուխը  (PgUp, ←)</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Բոլոր գլուխները</translation>
    </message>
    <message>
        <source>Jump to a chapter  (O)</source>
        <translation>Անցնել գլխի  (O)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
    <message>
        <source>Next chapter  (PgDn, →, Space)</source>
        <translation>Հաջորդ գլուխը  (PgDn, →, Բացատ)</translation>
    </message>
    <message>
        <source>Speaker view: notes, what comes next, the time</source>
        <translation>Զեկուցողի պատուհան՝ նշումներ, հաջորդը, ժամ</translation>
    </message>
</context>
<context>
    <name>StoryQuestion</name>
    <message>
        <source>Hide answer</source>
        <translation>Թաքցնել պատասխանը</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Ցուցադրել պատասխանը</translation>
    </message>
    <message>
        <source>A or Enter</source>
        <translation>A կամ Enter</translation>
    </message>
</context>
<context>
    <name>SuggestedText</name>
    <message>
        <source>none</source>
        <translation>չկա</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Արտահանել աղյուսակը</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Աղյուսակ (*.csv)</translation>
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
        <translation>Ցուցադրված միջադեպեր</translation>
    </message>
    <message>
        <source>Claims about them</source>
        <translation>Պնդումներ դրանց մասին</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Գտնել</translation>
    </message>
    <message>
        <source>Text that the rows must hold</source>
        <translation>Տեքստ, որը պետք է լինի տողերում</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Սյունակներ</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Ընտրել սյունակները</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Copy all rows as text for a spreadsheet; Ctrl+C in the table copies one row</source>
        <translation>Պատճենել բոլոր տողերը որպես տեքստ՝ աղյուսակային ծրագրի համար. աղյուսակում Ctrl+C-ն պատճենում է մեկ տող</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Արտահանել …</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>ընթերցվում է …</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Դասավորել ըստ՝ %1</translation>
    </message>
    <message>
        <source>%1 · Enter or a double click opens a row&apos;s card</source>
        <translation>%1 · Enter-ը կամ կրկնակի սեղմումը բացում է տողի քարտը</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n տող</numerusform>
            <numerusform>%n տող</numerusform>
        </translation>
    </message>
    <message>
        <source>FlatGeobuf (*.fgb)</source>
        <translation>FlatGeobuf (*.fgb)</translation>
    </message>
    <message>
        <source>KML for Google Earth (*.kml)</source>
        <translation>KML Google Earth-ի համար (*.kml)</translation>
    </message>
    <message>
        <source>Write what is shown as CSV, GeoJSON, GeoPackage, FlatGeobuf or KML, with the query</source>
        <translation>Գրել ցուցադրվածը որպես CSV, GeoJSON, GeoPackage, FlatGeobuf կամ KML՝ հարցման հետ</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Drag to move the days shown</source>
        <translation>Քաշեք՝ ցուցադրված օրերը շարժելու համար</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>First day shown: type a date such as 2022-09-13, 13 September 2022 or 2022</source>
        <translation>Ցուցադրված առաջին օրը. մուտքագրեք ամսաթիվ, օրինակ՝ 2022-09-13, 13 սեպտեմբերի 2022 կամ 2022</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>մինչև</translation>
    </message>
    <message>
        <source>on</source>
        <translation>օրը՝</translation>
    </message>
    <message>
        <source>Last day shown: type a date such as 2022-09-13, 13 September 2022 or 2022</source>
        <translation>Ցուցադրված վերջին օրը. մուտքագրեք ամսաթիվ, օրինակ՝ 2022-09-13, 13 սեպտեմբերի 2022 կամ 2022</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>Նախորդ միջադեպը</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Մեկ քայլ հետ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Դադար</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Գործարկել</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Բացատ</translation>
    </message>
    <message>
        <source>One step forward</source>
        <translation>Մեկ քայլ առաջ</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>Հաջորդ միջադեպը</translation>
    </message>
    <message>
        <source>How to play: speed, direction, loop</source>
        <translation>Գործարկման ձևը՝ արագություն, ուղղություն, կրկնում</translation>
    </message>
    <message>
        <source>How far a step goes</source>
        <translation>Քայլի չափը</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Օր</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Շաբաթ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ամիս</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Եռամսյակ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Տարի</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Միջակայք</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Կուտակային</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Ցուցադրել մեկ օր</translation>
    </message>
    <message>
        <source>Show the days between the two thumbs</source>
        <translation>Ցուցադրել երկու բռնակների միջև ընկած օրերը</translation>
    </message>
    <message>
        <source>Show everything up to the last day; areas and lines as on that day</source>
        <translation>Ցուցադրել ամեն ինչ մինչև վերջին օրը. տարածքներն ու գծերը՝ այդ օրվա դրությամբ</translation>
    </message>
    <message>
        <source>Magnify nothing: all years</source>
        <translation>Առանց խոշորացման՝ բոլոր տարիները</translation>
    </message>
</context>
<context>
    <name>TimelineOverview</name>
    <message>
        <source>All days; the frame shows the stretch magnified above</source>
        <translation>Բոլոր օրերը. շրջանակը ցույց է տալիս վերևում խոշորացված հատվածը</translation>
    </message>
    <message>
        <source>All years. Drag the frame to look at another time; the wheel makes it longer or shorter</source>
        <translation>Բոլոր տարիները։ Քաշեք շրջանակը՝ այլ ժամանակ դիտելու համար. անիվը երկարացնում կամ կարճացնում է այն</translation>
    </message>
</context>
<context>
    <name>TimelineThumb</name>
    <message>
        <source>First day shown</source>
        <translation>Ցուցադրված առաջին օրը</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Ցուցադրված վերջին օրը</translation>
    </message>
    <message>
        <source>First day shown: drag, or set it to the middle with [</source>
        <translation>Ցուցադրված առաջին օրը. քաշեք կամ [ ստեղնով բերեք մեջտեղ</translation>
    </message>
    <message>
        <source>Last day shown: drag, or use ← and →</source>
        <translation>Ցուցադրված վերջին օրը. քաշեք կամ օգտագործեք ← և →</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide the side panel</source>
        <translation>Թաքցնել կողային վահանակը</translation>
    </message>
    <message>
        <source>Show the side panel</source>
        <translation>Ցուցադրել կողային վահանակը</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>Վերադառնալ նախորդ տեսքին</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Կրկին առաջ</translation>
    </message>
    <message>
        <source>Claims board, table and figures</source>
        <translation>Պնդումների տախտակ, աղյուսակ և թվեր</translation>
    </message>
    <message>
        <source>Compare two points of view, or two dates</source>
        <translation>Համեմատել երկու տեսակետ կամ երկու ամսաթիվ</translation>
    </message>
    <message>
        <source>Names of places, point of view</source>
        <translation>Տեղանուններ, տեսակետ</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Բաց թեմա</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Մուգ թեմա</translation>
    </message>
    <message>
        <source>Open a file as a layer</source>
        <translation>Բացել ֆայլը որպես շերտ</translation>
    </message>
    <message>
        <source>Export the map as a picture</source>
        <translation>Արտահանել քարտեզը որպես պատկեր</translation>
    </message>
    <message>
        <source>Leave the story</source>
        <translation>Ելք պատմությունից</translation>
    </message>
    <message>
        <source>Present a story</source>
        <translation>Ներկայացնել պատմություն</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ընտրացանկ</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Move through time here</source>
        <translation>Այստեղ շարժվեք ժամանակի մեջ</translation>
    </message>
    <message>
        <source>Ask the map</source>
        <translation>Հարցրեք քարտեզին</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>Ուսումնասիրեք ավելին</translation>
    </message>
    <message>
        <source>Drag the two handles, or the stretch between them. Click a bar to jump there, turn the wheel to magnify, press Space to play. Map, list and claims follow.</source>
        <translation>Քաշեք երկու բռնակները կամ դրանց միջև ընկած հատվածը։ Սեղմեք սյան վրա՝ այնտեղ անցնելու, պտտեք անիվը՝ խոշորացնելու, սեղմեք Բացատ՝ գործարկելու համար։ Քարտեզը, ցանկն ու պնդումները կհետևեն։</translation>
    </message>
    <message>
        <source>Click a mark or an area: a card says what happened, when and where, and beside each other what Armenia, Azerbaijan and others say. Drag the map to move it, turn the wheel to zoom.</source>
        <translation>Սեղմեք նշանի կամ տարածքի վրա. քարտը կպատմի, թե ինչ է եղել, երբ և որտեղ, և կողք կողքի՝ ինչ են ասում Հայաստանը, Ադրբեջանը և մյուսները։ Քաշեք քարտեզը՝ շարժելու, պտտեք անիվը՝ մասշտաբը փոխելու համար։</translation>
    </message>
    <message>
        <source>Up here: search in any spelling, compare two points of view, choose names, export a picture, and present a story chapter by chapter. F1 lists all keys and shows this tour again.</source>
        <translation>Այստեղ՝ վերևում. որոնեք ցանկացած գրությամբ, համեմատեք երկու տեսակետ, ընտրեք տեղանունների ձևը, արտահանեք պատկեր և ներկայացրեք պատմություն՝ գլուխ առ գլուխ։ F1-ը ցույց է տալիս բոլոր ստեղները և կրկին այս շրջայցը։</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Հաջորդը</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Պարզ է</translation>
    </message>
</context>
<context>
    <name>Truceline</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as a Qt date format; letters that belong to the language stand between single quotes</extracomment>
        <translation>d MMMM, yyyy &apos;թ.&apos;</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without its year as a Qt date format</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a month in the nominative, %2 a year</extracomment>
        <translation>%1 %2 թ.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>սկիզբը՝ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>մինչև %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>ցանկացած ժամանակ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>մոտավորապես %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>%1 միջակայքում</translation>
    </message>
    <message>
        <source>“layers” is missing or is not an array</source>
        <translation>«layers» դաշտը բացակայում է կամ զանգված չէ</translation>
    </message>
    <message>
        <source>“%1” is not a box [west, south, east, north]</source>
        <translation>«%1» արժեքը շրջանակ չէ [արևմուտք, հարավ, արևելք, հյուսիս]</translation>
    </message>
    <message>
        <source>“from” and “to” of “%1” are not two dates in order</source>
        <translation>«%1» դաշտի «from» և «to» արժեքները հաջորդական երկու ամսաթիվ չեն</translation>
    </message>
    <message>
        <source>“%1” is not a mode: day, window or cumulative</source>
        <translation>«%1» արժեքը ռեժիմ չէ՝ day, window կամ cumulative</translation>
    </message>
    <message>
        <source>the file “%1” of “%2” is not inside the atlas</source>
        <translation>«%1» ֆայլը («%2») ատլասի ներսում չէ</translation>
    </message>
    <message>
        <source>a viewpoint has no “id” or that of another</source>
        <translation>տեսակետը «id» չունի կամ ունի մեկ ուրիշինը</translation>
    </message>
    <message>
        <source>a layer has no “id”</source>
        <translation>շերտը «id» չունի</translation>
    </message>
    <message>
        <source>two layers have the id “%1”</source>
        <translation>երկու շերտ ունի նույն «%1» id-ն</translation>
    </message>
    <message>
        <source>layer “%1”: “%2” is not a role</source>
        <translation>«%1» շերտ. «%2» արժեքը դեր չէ</translation>
    </message>
    <message>
        <source>the folder has no atlas.json, so it is not an atlas</source>
        <translation>պանակում atlas.json չկա, ուստի այն ատլաս չէ</translation>
    </message>
    <message>
        <source>“%1” in “value_low” is not a number</source>
        <translation>«value_low» դաշտի «%1» արժեքը թիվ չէ</translation>
    </message>
    <message>
        <source>“%1” in “value_high” is not a number</source>
        <translation>«value_high» դաշտի «%1» արժեքը թիվ չէ</translation>
    </message>
    <message>
        <source>“value_low” is above “value_high”</source>
        <translation>«value_low» արժեքը մեծ է «value_high» արժեքից</translation>
    </message>
    <message>
        <source>its subject “%1” is unknown</source>
        <translation>պնդման «%1» առարկան անհայտ է</translation>
    </message>
    <message>
        <source>its source “%1” is unknown</source>
        <translation>պնդման «%1» աղբյուրն անհայտ է</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>աղբյուր չունի</translation>
    </message>
    <message>
        <source>it has no claimant</source>
        <translation>պնդման հեղինակ չունի</translation>
    </message>
    <message>
        <source>“%1” in “side” is not armenia, azerbaijan or other</source>
        <translation>«side» դաշտի «%1» արժեքը armenia, azerbaijan կամ other չէ</translation>
    </message>
    <message>
        <source>“%1” in “asserted_on” is not a date</source>
        <translation>«asserted_on» դաշտի «%1» արժեքն ամսաթիվ չէ</translation>
    </message>
    <message>
        <source>it has no column “%1”</source>
        <translation>«%1» սյունակ չունի</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>տող %1</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» դաշտը դատարկ է</translation>
    </message>
    <message>
        <source>the id “%1” is already used in line %2</source>
        <translation>«%1» id-ն արդեն օգտագործված է (տող %2)</translation>
    </message>
    <message>
        <source>a quote opens here that is never closed</source>
        <translation>այստեղ բացված չակերտը չի փակվում</translation>
    </message>
    <message>
        <source>it has %1 values for %2 columns</source>
        <translation>ունի %1 արժեք %2 սյունակի համար</translation>
    </message>
    <message>
        <source>feature %1 has the same id as feature %2</source>
        <translation>թիվ %1 և թիվ %2 տարրերն ունեն նույն id-ն</translation>
    </message>
    <message>
        <source>it has several “%1”; the last one counts</source>
        <translation>«%1» մի քանի անգամ կա. հաշվվում է վերջինը</translation>
    </message>
    <message>
        <source>its polygon is not valid: %1</source>
        <translation>բազմանկյունը վավեր չէ՝ %1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a count</source>
        <translation>«%2» դաշտի «%1» արժեքը քանակ չէ</translation>
    </message>
    <message>
        <source>deaths_low, deaths_best and deaths_high are not in order</source>
        <translation>deaths_low, deaths_best և deaths_high արժեքներն աճման կարգով չեն</translation>
    </message>
    <message>
        <source>its parent “%1” is unknown</source>
        <translation>«%1» ծնող գրառումն անհայտ է</translation>
    </message>
    <message>
        <source>an area should be a polygon</source>
        <translation>տարածքը պետք է լինի բազմանկյուն</translation>
    </message>
    <message>
        <source>a boundary should be a line</source>
        <translation>սահմանը պետք է լինի գիծ</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON օբյեկտ չէ</translation>
    </message>
    <message>
        <source>it has no “type”, which must be “Feature”</source>
        <translation>չունի «type», որը պետք է լինի «Feature»</translation>
    </message>
    <message>
        <source>its type is “%1”, not “Feature”</source>
        <translation>տեսակը «%1» է, ոչ թե «Feature»</translation>
    </message>
    <message>
        <source>“%1” is not a JSON value</source>
        <translation>«%1» JSON արժեք չէ</translation>
    </message>
    <message>
        <source>its “type” is not a text</source>
        <translation>«type» արժեքը տեքստ չէ</translation>
    </message>
    <message>
        <source>its “properties” are neither an object nor null</source>
        <translation>«properties» արժեքը ո՛չ օբյեկտ է, ո՛չ null</translation>
    </message>
    <message>
        <source>the value of “%1” is not JSON</source>
        <translation>«%1» դաշտի արժեքը JSON չէ</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>երկրաչափություն չունի</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>վայր չունի</translation>
    </message>
    <message>
        <source>%1; it counts as undated</source>
        <translation>%1. համարվում է անթվակիր</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>տարր %1</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a date</source>
        <translation>«%2» դաշտի «%1» արժեքն ամսաթիվ չէ</translation>
    </message>
    <message>
        <source>its end is before its start</source>
        <translation>վերջն ավելի վաղ է, քան սկիզբը</translation>
    </message>
    <message>
        <source>its member “%1” holds no date</source>
        <translation>«%1» անդամում ամսաթիվ չկա</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>այդպիսի ֆայլ չկա</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>սա պանակ է, ոչ թե ֆայլ</translation>
    </message>
    <message>
        <source>this is not a regular file</source>
        <translation>սա սովորական ֆայլ չէ</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>ֆայլը կարդալու իրավունք չկա</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>հնարավոր չէ կարդալ ֆայլը՝ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the coordinates %1 are outside the world; latitude and longitude look swapped</source>
        <translation>%1 կոորդինատներն աշխարհից դուրս են. լայնությունն ու երկայնությունը կարծես փոխատեղված են</translation>
    </message>
    <message>
        <source>the coordinates %1 are outside the world</source>
        <translation>%1 կոորդինատներն աշխարհից դուրս են</translation>
    </message>
    <message>
        <source>“%1” in its coordinates is not a number</source>
        <translation>կոորդինատներում «%1» արժեքը թիվ չէ</translation>
    </message>
    <message>
        <source>a position in it has no two coordinates</source>
        <translation>կետերից մեկը երկու կոորդինատ չունի</translation>
    </message>
    <message>
        <source>its coordinates are not nested as its type demands</source>
        <translation>կոորդինատները ներդրված չեն այնպես, ինչպես պահանջում է տեսակը</translation>
    </message>
    <message>
        <source>a line in it has fewer than two positions</source>
        <translation>գծերից մեկը երկուսից քիչ կետ ունի</translation>
    </message>
    <message>
        <source>a polygon in it has no ring</source>
        <translation>բազմանկյուններից մեկն օղակ չունի</translation>
    </message>
    <message>
        <source>a ring in it has fewer than four positions</source>
        <translation>օղակներից մեկը չորսից քիչ կետ ունի</translation>
    </message>
    <message>
        <source>a ring in it is not closed: it begins and ends at different positions</source>
        <translation>օղակներից մեկը փակ չէ՝ սկսվում և ավարտվում է տարբեր կետերում</translation>
    </message>
    <message>
        <source>geometry collections in it are nested too deeply</source>
        <translation>երկրաչափությունների հավաքածուները չափազանց խորն են ներդրված</translation>
    </message>
    <message>
        <source>its geometry collection holds something that is not a geometry</source>
        <translation>երկրաչափությունների հավաքածուն պարունակում է մի բան, որը երկրաչափություն չէ</translation>
    </message>
    <message>
        <source>of its mixed geometries only those of the highest dimension are shown</source>
        <translation>խառը երկրաչափություններից ցուցադրվում են միայն ամենաբարձր չափողականություն ունեցողները</translation>
    </message>
    <message>
        <source>its geometry has no type</source>
        <translation>երկրաչափությունը տեսակ չունի</translation>
    </message>
    <message>
        <source>the type of its geometry is not a text</source>
        <translation>երկրաչափության տեսակը տեքստ չէ</translation>
    </message>
    <message>
        <source>“%1” is not a type of geometry</source>
        <translation>«%1» երկրաչափության տեսակ չէ</translation>
    </message>
    <message>
        <source>its geometry has no “%1”</source>
        <translation>երկրաչափությունը «%1» չունի</translation>
    </message>
    <message>
        <source>“%1” of its geometry is not an array</source>
        <translation>երկրաչափության «%1» արժեքը զանգված չէ</translation>
    </message>
    <message>
        <source>its geometry is neither an object nor null</source>
        <translation>երկրաչափությունը ո՛չ օբյեկտ է, ո՛չ null</translation>
    </message>
    <message>
        <source>its type is “%1”, not “FeatureCollection”</source>
        <translation>տեսակը «%1» է, ոչ թե «FeatureCollection»</translation>
    </message>
    <message>
        <source>“features” is missing or is not an array</source>
        <translation>«features» դաշտը բացակայում է կամ զանգված չէ</translation>
    </message>
    <message>
        <source>its text is not valid UTF-8</source>
        <translation>տեքստը վավեր UTF-8 չէ</translation>
    </message>
    <message>
        <source>a text in it is not closed, or holds a line break or control character</source>
        <translation>տեքստերից մեկը փակված չէ կամ պարունակում է տողադարձ կամ կառավարող նիշ</translation>
    </message>
    <message>
        <source>a text in it has a wrong escape</source>
        <translation>տեքստերից մեկում «\» նշանին սխալ նիշ է հաջորդում</translation>
    </message>
    <message>
        <source>a number in it is malformed</source>
        <translation>թվերից մեկը սխալ է գրված</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>չափազանց խորն է ներդրված</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>չափազանց մեծ է</translation>
    </message>
    <message>
        <source>its JSON is broken</source>
        <translation>JSON-ը վնասված է</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ֆայլը դատարկ է</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>ձևաչափն անհայտ է</translation>
    </message>
    <message>
        <source>it holds no features</source>
        <translation>տարրեր չի պարունակում</translation>
    </message>
    <message>
        <source>it cannot be converted: %1</source>
        <translation>հնարավոր չէ փոխարկել՝ %1</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>հնարավոր չէ կարդալ՝ %1</translation>
    </message>
    <message>
        <source>a ring crosses itself or another</source>
        <translation>օղակը հատում է իրեն կամ մեկ այլ օղակ</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>ընթերցումը չեղարկվեց</translation>
    </message>
    <message>
        <source>the file became shorter while it was read</source>
        <translation>ֆայլը կարճացավ ընթերցման ընթացքում</translation>
    </message>
    <message>
        <source>it holds no picture</source>
        <translation>պատկեր չի պարունակում</translation>
    </message>
    <message>
        <source>it does not say where on earth it lies</source>
        <translation>չի նշում, թե Երկրի որ մասում է գտնվում</translation>
    </message>
    <message>
        <source>it cannot be shown on this map: %1</source>
        <translation>հնարավոր չէ ցուցադրել այս քարտեզի վրա՝ %1</translation>
    </message>
    <message>
        <source>the address begins with https:// and holds {z}, {x} and {y}</source>
        <translation>հասցեն պետք է սկսվի https://-ով և պարունակի {z}, {x} և {y}</translation>
    </message>
    <message>
        <source>the server does not answer as a map of tiles does</source>
        <translation>սերվերը չի պատասխանում այնպես, ինչպես սալիկային քարտեզը</translation>
    </message>
    <message>
        <source>this is not GeoJSON: it does not begin with “{”</source>
        <translation>սա GeoJSON չէ՝ չի սկսվում «{» նշանով</translation>
    </message>
    <message>
        <source>the text ends in the middle of an object</source>
        <translation>տեքստն ավարտվում է օբյեկտի մեջտեղում</translation>
    </message>
    <message>
        <source>the JSON is broken here</source>
        <translation>JSON-ն այստեղ վնասված է</translation>
    </message>
    <message>
        <source>no feature follows the last comma</source>
        <translation>վերջին ստորակետին տարր չի հաջորդում</translation>
    </message>
    <message>
        <source>the text ends before the list of features does</source>
        <translation>տեքստն ավարտվում է տարրերի ցանկից շուտ</translation>
    </message>
    <message>
        <source>after feature %1 a comma or “]” is missing</source>
        <translation>թիվ %1 տարրից հետո պակասում է ստորակետ կամ «]»</translation>
    </message>
    <message>
        <source>instead of feature %1 there is “%2”</source>
        <translation>թիվ %1 տարրի փոխարեն «%2» է</translation>
    </message>
    <message>
        <source>the text ends inside feature %1, which begins here</source>
        <translation>տեքստն ավարտվում է այստեղ սկսվող թիվ %1 տարրի ներսում</translation>
    </message>
    <message>
        <source>the brackets of feature %1, which begins here, do not match</source>
        <translation>այստեղ սկսվող թիվ %1 տարրի փակագծերը միմյանց չեն համապատասխանում</translation>
    </message>
    <message>
        <source>something follows the end of the collection</source>
        <translation>հավաքածուի վերջից հետո դեռ ինչ-որ բան կա</translation>
    </message>
    <message>
        <source>chapter %1</source>
        <translation>գլուխ %1</translation>
    </message>
    <message>
        <source>the story has no chapter that can be shown</source>
        <translation>պատմությունը ցուցադրելի գլուխ չունի</translation>
    </message>
    <message>
        <source>it has no “id” or that of another chapter</source>
        <translation>«id» չունի կամ ունի մեկ այլ գլխինը</translation>
    </message>
    <message>
        <source>“%1” has no text in English</source>
        <translation>«%1» դաշտն անգլերեն տեքստ չունի</translation>
    </message>
    <message>
        <source>“center” is not a position [longitude, latitude]</source>
        <translation>«center» արժեքը կետ չէ [երկայնություն, լայնություն]</translation>
    </message>
    <message>
        <source>“zoom” is not a number from 0 to %1</source>
        <translation>«zoom» արժեքը 0-ից %1 միջակայքի թիվ չէ</translation>
    </message>
    <message>
        <source>shows the layer “%1”, which is not there</source>
        <translation>ցուցադրում է «%1» շերտը, որը գոյություն չունի</translation>
    </message>
    <message>
        <source>points out “%1”, which is not there</source>
        <translation>մատնանշում է «%1» տարրը, որը գոյություն չունի</translation>
    </message>
    <message>
        <source>line %1, byte %2</source>
        <translation>տող %1, բայթ %2</translation>
    </message>
    <message>
        <source>Corridor by the statement of 2020</source>
        <translation>Միջանցք՝ ըստ 2020 թ. հայտարարության</translation>
    </message>
    <message>
        <source>Zone of the peacekeepers</source>
        <translation>Խաղաղապահների գոտի</translation>
    </message>
    <message>
        <source>Road across the boundary</source>
        <translation>Սահմանը հատող ճանապարհ</translation>
    </message>
    <message>
        <source>Outline of a whole that %1 names</source>
        <translation>Պնդում (%1). ամբողջի ուրվագիծ</translation>
    </message>
    <message>
        <source>Said by %1 to have been regained</source>
        <translation>Պնդում (%1). հետ է վերցված</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Տարածք</translation>
    </message>
    <message>
        <source>Claimed by %1</source>
        <translation>Պնդում (%1)</translation>
    </message>
    <message>
        <source>Said by %1 to be held by %2</source>
        <translation>Պնդում (%1). վերահսկող՝ %2</translation>
    </message>
    <message>
        <source>Recognised boundary</source>
        <translation>Ճանաչված սահման</translation>
    </message>
    <message>
        <source>Recognised boundary, not delimited</source>
        <translation>Ճանաչված սահման՝ չսահմանազատված</translation>
    </message>
    <message>
        <source>Delimited boundary</source>
        <translation>Սահմանազատված սահման</translation>
    </message>
    <message>
        <source>Boundary between Soviet republics</source>
        <translation>Խորհրդային հանրապետությունների սահման</translation>
    </message>
    <message>
        <source>Administrative boundary</source>
        <translation>Վարչական սահման</translation>
    </message>
    <message>
        <source>Line of contact</source>
        <translation>Շփման գիծ</translation>
    </message>
    <message>
        <source>Ceasefire line</source>
        <translation>Հրադադարի գիծ</translation>
    </message>
    <message>
        <source>Front line</source>
        <translation>Առաջնագիծ</translation>
    </message>
    <message>
        <source>Edge of a corridor</source>
        <translation>Միջանցքի եզր</translation>
    </message>
    <message>
        <source>Outline in dispute</source>
        <translation>Վիճելի ուրվագիծ</translation>
    </message>
    <message>
        <source>Former administrative boundary</source>
        <translation>Նախկին վարչական սահման</translation>
    </message>
    <message>
        <source>Edge of positions, as claimed</source>
        <translation>Դիրքերի եզր՝ ըստ պնդման</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Գիծ</translation>
    </message>
    <message>
        <source>%1 (left half)</source>
        <translation>%1 (ձախ կես)</translation>
    </message>
    <message>
        <source>%1 (right half)</source>
        <translation>%1 (աջ կես)</translation>
    </message>
    <message>
        <source>Strong edge: drawn by one half only</source>
        <translation>Թավ եզր՝ պատկերված է միայն մեկ կեսում</translation>
    </message>
    <message>
        <source>Pale: ended before the last day</source>
        <translation>Գունատ՝ ավարտվել է վերջին օրից առաջ</translation>
    </message>
    <message>
        <source>Several incidents at a spot</source>
        <translation>Մի քանի միջադեպ նույն տեղում</translation>
    </message>
    <message>
        <source>No deaths, or none known</source>
        <translation>Զոհեր չկան կամ հայտնի չեն</translation>
    </message>
    <message>
        <source>%1 dead</source>
        <translation>%1 զոհ</translation>
    </message>
    <message>
        <source>%1 or more dead</source>
        <translation>%1 և ավելի զոհ</translation>
    </message>
    <message>
        <source>Hollow: place or date imprecise</source>
        <translation>Սնամեջ՝ վայրը կամ ամսաթիվն անճշգրիտ է</translation>
    </message>
    <message>
        <source>Faint: possibly on these dates</source>
        <translation>Աղոտ՝ այս օրերին միայն հնարավոր է</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Բախում</translation>
    </message>
    <message>
        <source>Shelling, explosion or mine</source>
        <translation>Գնդակոծում, պայթյուն կամ ական</translation>
    </message>
    <message>
        <source>Aircraft or drone</source>
        <translation>Օդանավ կամ անօդաչու</translation>
    </message>
    <message>
        <source>Offensive or advance</source>
        <translation>Հարձակում կամ առաջխաղացում</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Վերահսկողության փոփոխություն</translation>
    </message>
    <message>
        <source>Attack on civilians</source>
        <translation>Հարձակում քաղաքացիական անձանց վրա</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Գերեվարում</translation>
    </message>
    <message>
        <source>Closed road</source>
        <translation>Փակ ճանապարհ</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Տեղահանություն</translation>
    </message>
    <message>
        <source>Ceasefire</source>
        <translation>Հրադադար</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Բանակցություններ</translation>
    </message>
    <message>
        <source>Demarcation</source>
        <translation>Սահմանագծում</translation>
    </message>
    <message>
        <source>Border incident</source>
        <translation>Սահմանային միջադեպ</translation>
    </message>
    <message>
        <source>Other incident</source>
        <translation>Այլ միջադեպ</translation>
    </message>
    <message>
        <source>Several incidents</source>
        <translation>Մի քանի միջադեպ</translation>
    </message>
    <message>
        <source>not enough memory for a picture of this size</source>
        <translation>հիշողությունը չի բավականացնում այս չափի պատկերի համար</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>արդեն գոյություն ունի</translation>
    </message>
    <message>
        <source>the folder could not be given its name</source>
        <translation>չհաջողվեց պանակին տալ իր անունը</translation>
    </message>
    <message>
        <source>the view in it is damaged</source>
        <translation>դրանում եղած տեսքը վնասված է</translation>
    </message>
    <message>
        <source>no view is in it: Truceline did not write it, or another program left it out in saving</source>
        <translation>տեսք չի պարունակում. այն Truceline-ը չի գրել, կամ մեկ այլ ծրագիր պահելիս բաց է թողել տեսքը</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>հնարավոր</translation>
    </message>
    <message>
        <source>%1, possibly</source>
        <translation>%1, հնարավոր</translation>
    </message>
    <message>
        <source>a chart is written as png, svg or csv</source>
        <translation>գծապատկերը գրվում է որպես png, svg կամ csv</translation>
    </message>
    <message>
        <source>Map: Truceline</source>
        <translation>Քարտեզ՝ Truceline</translation>
    </message>
    <message>
        <source>%1 belongs to the picture and is not open</source>
        <translation>%1 ֆայլը պատկերինն է, բայց բացված չէ</translation>
    </message>
    <message>
        <source>%1 has changed since the picture was made</source>
        <translation>%1 ֆայլը փոխվել է պատկերի ստեղծումից հետո</translation>
    </message>
    <message>
        <source>%1 is open and does not belong to the picture</source>
        <translation>%1 ֆայլը բացված է, բայց պատկերինը չէ</translation>
    </message>
    <message>
        <source>Dashed: schematic, ±%1 km</source>
        <translation>Ընդհատ գիծ՝ սխեմատիկ, ±%1 կմ</translation>
    </message>
    <message>
        <source>Dashed: schematic, ±%1 to %2 km</source>
        <translation>Ընդհատ գիծ՝ սխեմատիկ, ±%1–%2 կմ</translation>
    </message>
    <message>
        <source>Hatched: claimed, not established</source>
        <translation>Գծանշված՝ պնդվող, չհաստատված</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Աղբյուրներ՝ %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… և ևս %n</numerusform>
            <numerusform>… և ևս %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a JPEG has no room for the names of so many data files; use another format</source>
        <translation>JPEG ֆայլում տեղ չկա այսքան տվյալների ֆայլերի անունների համար. օգտագործեք այլ ձևաչափ</translation>
    </message>
    <message>
        <source>“%1” is no kind of image that is written here</source>
        <translation>«%1» տեսակի պատկեր այստեղ չի գրվում</translation>
    </message>
    <message>
        <source>the video could not be encoded</source>
        <translation>չհաջողվեց կոդավորել տեսանյութը</translation>
    </message>
    <message>
        <source>this computer&apos;s FFmpeg has no H.264 encoder</source>
        <translation>այս համակարգչի FFmpeg-ը H.264 կոդավորիչ չունի</translation>
    </message>
    <message>
        <source>“%1” is off: what one side or the other says of it will be missing.</source>
        <translation>«%1» շերտն անջատված է. կբացակայի այն, ինչ այս կամ այն կողմն ասում է դրա մասին։</translation>
    </message>
    <message>
        <source>Only some incidents are on the map: %1.</source>
        <translation>Քարտեզի վրա միայն որոշ միջադեպեր են՝ %1։</translation>
    </message>
    <message>
        <source>Some areas or lines are schematic: their true course may differ.</source>
        <translation>Որոշ տարածքներ կամ գծեր սխեմատիկ են. դրանց իրական ուրվագիծը կարող է տարբերվել։</translation>
    </message>
    <message>
        <source>“%1” makes no sense</source>
        <translation>«%1» արժեքն անիմաստ է</translation>
    </message>
    <message>
        <source>the view is damaged: %1</source>
        <translation>տեսքը վնասված է՝ %1</translation>
    </message>
    <message>
        <source>the view was written by a newer version of Truceline</source>
        <translation>տեսքը գրել է Truceline-ի ավելի նոր տարբերակը</translation>
    </message>
    <message>
        <source>this is no view</source>
        <translation>սա տեսք չէ</translation>
    </message>
    <message>
        <source>%1: the data are the same as when it was made</source>
        <translation>%1: տվյալները նույնն են, ինչ ստեղծման պահին</translation>
    </message>
    <message>
        <source>%1: the data are not the same as when it was made</source>
        <translation>%1: տվյալները նույնը չեն, ինչ ստեղծման պահին</translation>
    </message>
    <message>
        <source>Truceline: claims about what is shown</source>
        <translation>Truceline՝ պնդումներ ցուցադրվածի մասին</translation>
    </message>
    <message>
        <source>Truceline: incidents shown</source>
        <translation>Truceline՝ ցուցադրված միջադեպեր</translation>
    </message>
    <message>
        <source>Dates: until %1</source>
        <translation>Ամսաթվեր՝ մինչև %1</translation>
    </message>
    <message>
        <source>Dates: %1 to %2</source>
        <translation>Ամսաթվեր՝ %1 – %2</translation>
    </message>
    <message>
        <source>Filter: %1=%2</source>
        <translation>Զտիչ՝ %1=%2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Որոնում՝ %1</translation>
    </message>
    <message>
        <source>Layers switched off: %1</source>
        <translation>Անջատված շերտեր՝ %1</translation>
    </message>
    <message>
        <source>Rows that hold: %1</source>
        <translation>Տողերում պարունակվող տեքստ՝ %1</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Դասավորված ըստ՝ %1, նվազման կարգով</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Դասավորված ըստ՝ %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Տողեր՝ %1</translation>
    </message>
    <message>
        <source>WebP failed with its error %1</source>
        <translation>WebP-ը ձախողվեց, սխալ՝ %1</translation>
    </message>
    <message>
        <source>a side of a WebP may have %1 pixels</source>
        <translation>WebP-ի կողմը կարող է լինել առավելագույնը %1 պիքսել</translation>
    </message>
    <message>
        <source>the animation could not be encoded</source>
        <translation>չհաջողվեց կոդավորել անիմացիան</translation>
    </message>
    <message numerus="yes">
        <source>%1 incidents</source>
        <translation>
            <numerusform>%1 միջադեպ</numerusform>
            <numerusform>%1 միջադեպ</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is recorded for these dates here.</source>
        <translation>Այս օրերի համար այստեղ միջադեպ գրանցված չէ։</translation>
    </message>
    <message>
        <source>%1 on the map.</source>
        <translation>Քարտեզի վրա՝ %1։</translation>
    </message>
    <message>
        <source>%1 on the map, %2 of them only possibly on these dates.</source>
        <translation>Քարտեզի վրա՝ %1, որոնցից այս օրերին միայն հնարավոր՝ %2։</translation>
    </message>
    <message>
        <source>Hatched areas are claims by the side named in the legend, not established facts.</source>
        <translation>Գծանշված տարածքները լեգենդում նշված կողմի պնդումներն են, ոչ թե հաստատված փաստեր։</translation>
    </message>
    <message>
        <source>Left half: %1 Right half: %2</source>
        <translation>Ձախ կեսը՝ %1 Աջ կեսը՝ %2</translation>
    </message>
    <message>
        <source>Dates shown: %1.</source>
        <translation>Ցուցադրված օրերը՝ %1։</translation>
    </message>
    <message>
        <source>With the most deaths: %1</source>
        <translation>Ամենաշատ զոհերով՝ %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Միջադեպեր</translation>
    </message>
    <message>
        <source>Areas and boundaries</source>
        <translation>Տարածքներ և սահմաններ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 մինչև %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>Reports: %1</source>
        <translation>Հաղորդումներ՝ %1</translation>
    </message>
    <message>
        <source>Reports: %1 and %2 more</source>
        <translation>Հաղորդումներ՝ %1 և ևս %2</translation>
    </message>
    <message>
        <source>Map: %1.</source>
        <translation>Քարտեզ՝ %1։</translation>
    </message>
    <message>
        <source>Names: Armenian- and Azerbaijani-derived forms</source>
        <translation>Տեղանուններ՝ հայկական և ադրբեջանական ձևեր</translation>
    </message>
    <message>
        <source>Names: Armenian-derived forms</source>
        <translation>Տեղանուններ՝ հայկական ձևեր</translation>
    </message>
    <message>
        <source>Names: Azerbaijani-derived forms</source>
        <translation>Տեղանուններ՝ ադրբեջանական ձևեր</translation>
    </message>
    <message>
        <source>Names: as written in Armenian and Azerbaijani</source>
        <translation>Տեղանուններ՝ հայերեն և ադրբեջաներեն գրությամբ</translation>
    </message>
    <message>
        <source>Viewpoint: neutral</source>
        <translation>Տեսակետ՝ չեզոք</translation>
    </message>
    <message>
        <source>Viewpoint: %1</source>
        <translation>Տեսակետ՝ %1</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 կմ</translation>
    </message>
    <message>
        <source>about 1 km or less</source>
        <translation>մոտ 1 կմ կամ պակաս</translation>
    </message>
    <message>
        <source>about %1 km</source>
        <translation>մոտ %1 կմ</translation>
    </message>
    <message>
        <source> (the place lies within about %1 km of the mark)</source>
        <translation> (վայրը նշանից մոտ %1 կմ սահմաններում է)</translation>
    </message>
    <message>
        <source> (the line is schematic, ±%1 km)</source>
        <translation> (գիծը սխեմատիկ է, ±%1 կմ)</translation>
    </message>
    <message>
        <source>%1: %2, in force on %3</source>
        <translation>%1՝ %2 (%3 դրությամբ)</translation>
    </message>
    <message>
        <source>To the border</source>
        <translation>Մինչև սահմանը</translation>
    </message>
    <message>
        <source>the place is unknown; not on the map</source>
        <translation>վայրն անհայտ է. քարտեզի վրա չէ</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>ամսաթիվն անհայտ է</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>անհայտ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Հիմք</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Ինչպես է պատկերված</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Ուրվագիծ</translation>
    </message>
    <message>
        <source>schematic, may be off by %1 km</source>
        <translation>սխեմատիկ, հնարավոր շեղումը՝ %1 կմ</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Տվյալների ամսաթիվ</translation>
    </message>
    <message>
        <source>%1 (best estimate %2)</source>
        <translation>%1 (լավագույն գնահատական՝ %2)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>առնվազն %1</translation>
    </message>
    <message>
        <source>at least %1 (best estimate %2)</source>
        <translation>առնվազն %1 (լավագույն գնահատական՝ %2)</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>առավելագույնը %1</translation>
    </message>
    <message>
        <source>near here, within about 25 km</source>
        <translation>այստեղից ոչ հեռու, մոտ 25 կմ սահմաններում</translation>
    </message>
    <message>
        <source>somewhere in this district</source>
        <translation>ինչ-որ տեղ այս շրջանում</translation>
    </message>
    <message>
        <source>somewhere in this province</source>
        <translation>ինչ-որ տեղ այս մարզում</translation>
    </message>
    <message>
        <source>along a line or in a wide zone; the mark is only an anchor</source>
        <translation>գծի երկայնքով կամ լայն գոտում. նշանի տեղը պայմանական է</translation>
    </message>
    <message>
        <source>only the country is known; the mark is only an anchor</source>
        <translation>հայտնի է միայն երկիրը. նշանի տեղը պայմանական է</translation>
    </message>
    <message>
        <source>at sea or in the air; the mark is only an anchor</source>
        <translation>ծովում կամ օդում. նշանի տեղը պայմանական է</translation>
    </message>
    <message>
        <source>Area said to be held by another</source>
        <translation>Տարածք, ըստ պնդման՝ այլ կողմի վերահսկմամբ</translation>
    </message>
    <message>
        <source>Several areas together</source>
        <translation>Մի քանի տարածք միասին</translation>
    </message>
    <message>
        <source>Area claimed in return</source>
        <translation>Հակապնդման տարածք</translation>
    </message>
    <message>
        <source>Area said to be gained</source>
        <translation>Տարածք, ըստ պնդման՝ ձեռք բերված</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Միջանցք</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Ճանապարհ</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Տեղակայում</translation>
    </message>
    <message>
        <source>Claimed position</source>
        <translation>Պնդվող դիրք</translation>
    </message>
    <message>
        <source>Disputed line</source>
        <translation>Վիճելի գիծ</translation>
    </message>
    <message>
        <source>Former boundary</source>
        <translation>Նախկին սահման</translation>
    </message>
    <message>
        <source>city</source>
        <translation>քաղաք</translation>
    </message>
    <message>
        <source>town</source>
        <translation>քաղաք</translation>
    </message>
    <message>
        <source>village</source>
        <translation>գյուղ</translation>
    </message>
    <message>
        <source>ruined village</source>
        <translation>ավերված գյուղ</translation>
    </message>
    <message>
        <source>height</source>
        <translation>բարձունք</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>լեռ</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>լեռնանցք</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>լիճ</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>ջրամբար</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>կամուրջ</translation>
    </message>
    <message>
        <source>site</source>
        <translation>վայր</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Կողմեր</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Զոհեր</translation>
    </message>
    <message>
        <source>Civilians among them</source>
        <translation>Այդ թվում՝ քաղաքացիական</translation>
    </message>
    <message>
        <source>Counted within</source>
        <translation>Ներառված է</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Պնդող կողմ</translation>
    </message>
    <message>
        <source>Said to be held by</source>
        <translation>Վերահսկող՝ ըստ պնդման</translation>
    </message>
    <message>
        <source>Recognised sovereign</source>
        <translation>Ճանաչված պատկանելություն</translation>
    </message>
    <message>
        <source>The drawn area agrees with that, to %1 %.</source>
        <translation>Պատկերված տարածքը համապատասխանում է դրան %1 % սահմաններում։</translation>
    </message>
    <message>
        <source>The drawn area is %1 times as large as claimed</source>
        <translation>Պատկերված տարածքը պնդվածից մեծ է %1 անգամ</translation>
    </message>
    <message>
        <source>The claimed area is %1 times as large as drawn</source>
        <translation>Պնդված տարածքը պատկերվածից մեծ է %1 անգամ</translation>
    </message>
    <message>
        <source>The drawn area is %1 % larger than claimed</source>
        <translation>Պատկերված տարածքը պնդվածից մեծ է %1 %-ով</translation>
    </message>
    <message>
        <source>The drawn area is %1 % smaller than claimed</source>
        <translation>Պատկերված տարածքը պնդվածից փոքր է %1 %-ով</translation>
    </message>
    <message>
        <source> (by %1 km²)</source>
        <translation> (%1 կմ²-ով)</translation>
    </message>
    <message>
        <source>; its outline is schematic, ±%1 km, which can account for that.</source>
        <translation>; ուրվագիծը սխեմատիկ է, ±%1 կմ, ինչը կարող է բացատրել դա։</translation>
    </message>
    <message>
        <source>; its outline is schematic, ±%1 km, which cannot account for that.</source>
        <translation>; ուրվագիծը սխեմատիկ է, ±%1 կմ, ինչը չի կարող բացատրել դա։</translation>
    </message>
    <message>
        <source>Length as drawn</source>
        <translation>Պատկերված երկարություն</translation>
    </message>
    <message>
        <source>%1 km² (geodesic, WGS 84)</source>
        <translation>%1 կմ² (գեոդեզիական, WGS 84)</translation>
    </message>
    <message>
        <source>± up to %1 km², as the outline is schematic</source>
        <translation>± մինչև %1 կմ², քանի որ ուրվագիծը սխեմատիկ է</translation>
    </message>
    <message>
        <source>Size as drawn</source>
        <translation>Պատկերված մակերես</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ևս %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Corrects the speaker&apos;s earlier %1</source>
        <translation>Ուղղում է հեղինակի նախորդ պնդումը՝ %1</translation>
    </message>
    <message>
        <source>Corrected by the speaker: %1</source>
        <translation>Հեղինակն ուղղել է՝ %1</translation>
    </message>
    <message>
        <source>Others give another account</source>
        <translation>Այլք այլ կերպ են ներկայացնում</translation>
    </message>
    <message>
        <source>Excludes %1</source>
        <translation>Բացառում է՝ %1</translation>
    </message>
    <message>
        <source>About something else than %1</source>
        <translation>Վերաբերում է այլ բանի, քան %1</translation>
    </message>
    <message>
        <source>“%1” of %2 suggests %3 to %4.</source>
        <translation>«%1» (%2) ենթադրում է %3–%4։</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 fits it (%4; %5).</source>
        <translation>%1 + %2 = %3 համապատասխանում է դրան (%4; %5)։</translation>
    </message>
    <message>
        <source>%1 + %2 = %3 does not fit it (%4; %5).</source>
        <translation>%1 + %2 = %3 չի համապատասխանում դրան (%4; %5)։</translation>
    </message>
    <message>
        <source>Soldiers dead on the Armenian side</source>
        <translation>Հայկական կողմի զոհված զինծառայողներ</translation>
    </message>
    <message>
        <source>Soldiers dead on the Azerbaijani side</source>
        <translation>Ադրբեջանական կողմի զոհված զինծառայողներ</translation>
    </message>
    <message>
        <source>Civilians dead on the Armenian side</source>
        <translation>Հայկական կողմի քաղաքացիական զոհեր</translation>
    </message>
    <message>
        <source>Civilians dead on the Azerbaijani side</source>
        <translation>Ադրբեջանական կողմի քաղաքացիական զոհեր</translation>
    </message>
    <message>
        <source>All dead on the Armenian side</source>
        <translation>Հայկական կողմի բոլոր զոհերը</translation>
    </message>
    <message>
        <source>All dead on the Azerbaijani side</source>
        <translation>Ադրբեջանական կողմի բոլոր զոհերը</translation>
    </message>
    <message>
        <source>Civilians dead</source>
        <translation>Քաղաքացիական զոհեր</translation>
    </message>
    <message>
        <source>Civilians dead, with a related incident</source>
        <translation>Քաղաքացիական զոհեր՝ հարակից միջադեպի հետ</translation>
    </message>
    <message>
        <source>All dead of all sides</source>
        <translation>Բոլոր կողմերի բոլոր զոհերը</translation>
    </message>
    <message>
        <source>Soldiers dead of both sides together</source>
        <translation>Երկու կողմերի զոհված զինծառայողները միասին</translation>
    </message>
    <message>
        <source>Dead and missing on the Armenian side</source>
        <translation>Հայկական կողմի զոհվածներ և անհետ կորածներ</translation>
    </message>
    <message>
        <source>Dead and wounded on the Azerbaijani side</source>
        <translation>Ադրբեջանական կողմի զոհվածներ և վիրավորներ</translation>
    </message>
    <message>
        <source>Policemen of the de facto authorities dead</source>
        <translation>Դե ֆակտո իշխանությունների զոհված ոստիկաններ</translation>
    </message>
    <message>
        <source>Russian peacekeepers dead</source>
        <translation>Զոհված ռուս խաղաղապահներ</translation>
    </message>
    <message>
        <source>Soviet soldiers and policemen dead</source>
        <translation>Զոհված խորհրդային զինծառայողներ և միլիցիոներներ</translation>
    </message>
    <message>
        <source>Syrian fighters dead</source>
        <translation>Զոհված սիրիացի մարտիկներ</translation>
    </message>
    <message>
        <source>Bodies counted, from all causes</source>
        <translation>Հաշվված մարմիններ՝ բոլոր պատճառներով</translation>
    </message>
    <message>
        <source>Deaths on the way</source>
        <translation>Մահեր ճանապարհին</translation>
    </message>
    <message>
        <source>Soldiers wounded on the Armenian side</source>
        <translation>Հայկական կողմի վիրավոր զինծառայողներ</translation>
    </message>
    <message>
        <source>Soldiers wounded on the Azerbaijani side</source>
        <translation>Ադրբեջանական կողմի վիրավոր զինծառայողներ</translation>
    </message>
    <message>
        <source>Civilians wounded on the Armenian side</source>
        <translation>Հայկական կողմի վիրավոր քաղաքացիական անձինք</translation>
    </message>
    <message>
        <source>Soldiers of the Armenian side captured</source>
        <translation>Հայկական կողմի գերեվարված զինծառայողներ</translation>
    </message>
    <message>
        <source>Azerbaijani soldiers said to stand in Armenia</source>
        <translation>Հայաստանում գտնվող ադրբեջանցի զինծառայողներ՝ ըստ պնդման</translation>
    </message>
    <message>
        <source>People who left their homes in Armenia</source>
        <translation>Հայաստանում իրենց տներից հեռացածներ</translation>
    </message>
    <message>
        <source>People who left their homes in Azerbaijan</source>
        <translation>Ադրբեջանում իրենց տներից հեռացածներ</translation>
    </message>
    <message>
        <source>People who left their homes in Nagorno-Karabakh</source>
        <translation>Լեռնային Ղարաբաղում իրենց տներից հեռացածներ</translation>
    </message>
    <message>
        <source>People who arrived in Armenia</source>
        <translation>Հայաստան ժամանածներ</translation>
    </message>
    <message>
        <source>People whose road was closed</source>
        <translation>Մարդիկ, որոնց ճանապարհը փակվել է</translation>
    </message>
    <message>
        <source>Homes damaged or destroyed</source>
        <translation>Վնասված կամ ավերված տներ</translation>
    </message>
    <message>
        <source>Land that changed hands</source>
        <translation>Այլ վերահսկողության անցած հողեր</translation>
    </message>
    <message>
        <source>Land held</source>
        <translation>Վերահսկվող հողեր</translation>
    </message>
    <message>
        <source>Land handed over by agreement</source>
        <translation>Համաձայնությամբ հանձնված հողեր</translation>
    </message>
    <message>
        <source>Size of the exclave</source>
        <translation>Էքսկլավի մակերեսը</translation>
    </message>
    <message>
        <source>Depth of the advance</source>
        <translation>Առաջխաղացման խորությունը</translation>
    </message>
    <message>
        <source>Length of border delimited</source>
        <translation>Սահմանազատված սահմանի երկարությունը</translation>
    </message>
    <message>
        <source>Length of border taken under guard</source>
        <translation>Պահպանության տակ առնված սահմանի երկարությունը</translation>
    </message>
    <message>
        <source>Number of directions of the attack</source>
        <translation>Հարձակման ուղղությունների թիվը</translation>
    </message>
    <message>
        <source>Who began, and how</source>
        <translation>Ով է սկսել և ինչպես</translation>
    </message>
    <message>
        <source>Who fired</source>
        <translation>Ով է կրակել</translation>
    </message>
    <message>
        <source>Who crossed the line</source>
        <translation>Ով է հատել գիծը</translation>
    </message>
    <message>
        <source>Who closed the road</source>
        <translation>Ով է փակել ճանապարհը</translation>
    </message>
    <message>
        <source>What caused the deaths</source>
        <translation>Որն է մահերի պատճառը</translation>
    </message>
    <message>
        <source>Where people were captured</source>
        <translation>Որտեղ են մարդիկ գերեվարվել</translation>
    </message>
    <message>
        <source>What the movement of troops was</source>
        <translation>Զորքերի տեղաշարժի բնույթը</translation>
    </message>
    <message>
        <source>What the flight was</source>
        <translation>Բնակիչների հեռանալու բնույթը</translation>
    </message>
    <message>
        <source>Whether a patrol was fired on</source>
        <translation>Արդյոք կրակել են պարեկախմբի վրա</translation>
    </message>
    <message>
        <source>What was damaged</source>
        <translation>Ինչ է վնասվել</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>ավելի քան %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>մարդ</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>տուն</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>ուղղություն</translation>
    </message>
    <message>
        <source>Armenia says</source>
        <translation>Հայաստանն ասում է</translation>
    </message>
    <message>
        <source>Azerbaijan says</source>
        <translation>Ադրբեջանն ասում է</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Այլք ասում են</translation>
    </message>
    <message>
        <source>%1 (Armenian)</source>
        <translation>%1 (հայկական)</translation>
    </message>
    <message>
        <source>%1 (Azerbaijani)</source>
        <translation>%1 (ադրբեջանական)</translation>
    </message>
    <message>
        <source>fighting</source>
        <translation>մարտեր</translation>
    </message>
    <message>
        <source>civilians</source>
        <translation>քաղաքացիական անձինք</translation>
    </message>
    <message>
        <source>control of land</source>
        <translation>հողերի վերահսկողություն</translation>
    </message>
    <message>
        <source>politics and talks</source>
        <translation>քաղաքականություն և բանակցություններ</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2022-09-13 or 13 September 2022.</source>
        <translation>«%1» արժեքն ամսաթիվ չէ։ Գրեք 2022-09-13 կամ 13 սեպտեմբերի 2022։</translation>
    </message>
    <message>
        <source>The map covers %1 only.</source>
        <translation>Քարտեզն ընդգրկում է միայն այս ժամանակը՝ %1։</translation>
    </message>
    <message numerus="yes">
        <source>line of %n positions</source>
        <translation>
            <numerusform>%n կետանոց գիծ</numerusform>
            <numerusform>%n կետանոց գիծ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>polygon of %n positions</source>
        <translation>
            <numerusform>%n կետանոց բազմանկյուն</numerusform>
            <numerusform>%n կետանոց բազմանկյուն</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more findings, %1 of them errors</source>
        <translation>
            <numerusform>և ևս %n դիտողություն, որից սխալ՝ %1</numerusform>
            <numerusform>և ևս %n դիտողություն, որոնցից սխալ՝ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 մ</translation>
    </message>
    <message>
        <source>no incidents</source>
        <translation>միջադեպեր չկան</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 և %2</translation>
    </message>
    <message>
        <source>%1, most near %2</source>
        <translation>%1, հիմնականում մոտակայքում՝ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n areas claimed or held</source>
        <translation>
            <numerusform>%n պնդվող կամ վերահսկվող տարածք</numerusform>
            <numerusform>%n պնդվող կամ վերահսկվող տարածք</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 մ²</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 հա</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 կմ²</translation>
    </message>
    <message>
        <source>km²</source>
        <translation>կմ²</translation>
    </message>
    <message>
        <source>km</source>
        <translation>կմ</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1։</translation>
    </message>
    <message>
        <source>it has more than %1 chapters</source>
        <translation>այն ունի %1-ից ավելի գլուխ</translation>
    </message>
    <message>
        <source>the lesson has no chapter that can be shown</source>
        <translation>դասը չունի գլուխ, որը կարելի է ցույց տալ</translation>
    </message>
    <message>
        <source>a file of data in it has no name, no kind or a path that leads out of it</source>
        <translation>նրա տվյալների ֆայլերից մեկը չունի անուն, տեսակ կամ ունի դուրս տանող ուղի</translation>
    </message>
    <message>
        <source>“%1” in it is damaged: %2</source>
        <translation>նրա «%1» մասը վնասված է՝ %2</translation>
    </message>
    <message>
        <source>the lesson was written by a newer version of Truceline</source>
        <translation>դասը գրվել է Truceline-ի ավելի նոր տարբերակով</translation>
    </message>
    <message>
        <source>“%1” in it is no lesson</source>
        <translation>նրա «%1» մասը դաս չէ</translation>
    </message>
    <message>
        <source>its data are larger than %1</source>
        <translation>նրա տվյալները մեծ են %1-ից</translation>
    </message>
    <message>
        <source>“%1” in it could not be unpacked</source>
        <translation>նրա «%1» մասը հնարավոր չեղավ բացել</translation>
    </message>
    <message>
        <source>it is no lesson: there is no “%1” in it</source>
        <translation>սա դաս չէ՝ նրանում չկա «%1»</translation>
    </message>
    <message>
        <source>“%1” in it is too large</source>
        <translation>նրա «%1» մասը չափազանց մեծ է</translation>
    </message>
    <message>
        <source>the data have changed since the lesson was made: %1</source>
        <translation>դասը կազմելուց հետո տվյալները փոխվել են՝ %1</translation>
    </message>
    <message>
        <source>Chapter %1</source>
        <translation>Գլուխ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Պատասխաններ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>it is no zip file, or a part of it is missing</source>
        <translation>սա zip ֆայլ չէ, կամ նրա մի մասը պակասում է</translation>
    </message>
    <message>
        <source>“%1” in it is damaged</source>
        <translation>նրա «%1» մասը վնասված է</translation>
    </message>
    <message>
        <source>it holds too many files</source>
        <translation>նրանում չափազանց շատ ֆայլ կա</translation>
    </message>
    <message>
        <source>its list of files is damaged</source>
        <translation>նրա ֆայլերի ցանկը վնասված է</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1</source>
        <translation>բացվելիս այն կլինի %1-ից մեծ</translation>
    </message>
    <message>
        <source>“%1” would lead out of it and is left out</source>
        <translation>«%1» ուղին դուրս կտաներ նրանից և բաց է թողնված</translation>
    </message>
    <message>
        <source>its latitude and longitude seem to have changed places</source>
        <translation>լայնությունն ու երկայնությունը կարծես տեղերով փոխված են</translation>
    </message>
    <message>
        <source>the year of “%1” has lost its century; it counts as undated</source>
        <translation>«%1»-ի տարին կորցրել է դարը. համարվում է անթվակիր</translation>
    </message>
    <message>
        <source>“%1” is not a date; it counts as undated</source>
        <translation>«%1»-ը ամսաթիվ չէ. համարվում է անթվակիր</translation>
    </message>
    <message>
        <source>longitude %1, latitude %2 is nowhere on earth</source>
        <translation>երկայնություն %1, լայնություն %2՝ Երկրի վրա այդպիսի տեղ չկա</translation>
    </message>
    <message>
        <source>its lowest, best and highest figures are not in order: %1, %2, %3</source>
        <translation>նվազագույն, լավագույն և առավելագույն թվերը հերթով չեն՝ %1, %2, %3</translation>
    </message>
    <message>
        <source>rows that have the id of an earlier row were left out: %1</source>
        <translation>ավելի վաղ տողի id ունեցող բաց թողնված տողեր՝ %1</translation>
    </message>
    <message>
        <source>Recognised as %1 by its columns</source>
        <translation>Ըստ սյունակների ճանաչվեց որպես %1</translation>
    </message>
    <message>
        <source>These events were coded by machines from news texts; nobody has checked them</source>
        <translation>Այս իրադարձությունները մեքենաներն են կոդավորել լրահոսից, ոչ ոք չի ստուգել</translation>
    </message>
    <message>
        <source>Repeated and left out: %1</source>
        <translation>Կրկնվող, բաց թողնված՝ %1</translation>
    </message>
    <message>
        <source>Dated to the day: %1</source>
        <translation>Թվագրված օրով՝ %1</translation>
    </message>
    <message>
        <source>Dated within a week: %1</source>
        <translation>Շաբաթվա ճշտությամբ՝ %1</translation>
    </message>
    <message>
        <source>Dated within a month: %1</source>
        <translation>Ամսվա ճշտությամբ՝ %1</translation>
    </message>
    <message>
        <source>Dated within a year: %1</source>
        <translation>Տարվա ճշտությամբ՝ %1</translation>
    </message>
    <message>
        <source>Dated more roughly, or open: %1</source>
        <translation>Ավելի կոպիտ կամ բաց՝ %1</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <translation>Անթվակիր՝ %1</translation>
    </message>
    <message>
        <source>Of these, with a text that is no date: %1</source>
        <translation>Որոնցից՝ ամսաթիվ չհանդիսացող տեքստով՝ %1</translation>
    </message>
    <message>
        <source>Of these, with a year below 100: %1</source>
        <translation>Որոնցից՝ 100-ից փոքր տարով՝ %1</translation>
    </message>
    <message>
        <source>Without a place: %1</source>
        <translation>Առանց տեղի՝ %1</translation>
    </message>
    <message>
        <source>Latitude and longitude seem exchanged: %1</source>
        <translation>Լայնությունն ու երկայնությունը կարծես փոխված են՝ %1</translation>
    </message>
    <message>
        <source>Lowest, best and highest figures not in order: %1</source>
        <translation>Նվազագույն, լավագույն և առավելագույն թվերը հերթով չեն՝ %1</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Կոդավորում՝ %1</translation>
    </message>
    <message>
        <source>its coordinates cannot be the degrees that it says they are; taken as %1</source>
        <translation>կոորդինատները չեն կարող լինել աստիճաններ, ինչպես նշված է. ընդունվել է %1</translation>
    </message>
    <message>
        <source>it does not say in which reference system its coordinates are; taken as %1</source>
        <translation>չի ասվում, թե որ համակարգում են կոորդինատները. ընդունվել է %1</translation>
    </message>
    <message>
        <source>its places would lie in the South Caucasus with latitude and longitude exchanged</source>
        <translation>տեղերը կլինեին Հարավային Կովկասում, եթե լայնությունն ու երկայնությունը փոխվեին</translation>
    </message>
    <message>
        <source>no %1 file could be made: %2</source>
        <translation>%1 ֆայլ չստացվեց՝ %2</translation>
    </message>
    <message>
        <source>a layer is written as csv, geojson, gpkg, fgb or kml</source>
        <translation>շերտը գրվում է որպես csv, geojson, gpkg, fgb կամ kml</translation>
    </message>
    <message>
        <source>a table is written as csv, geojson, gpkg, fgb or kml</source>
        <translation>աղյուսակը գրվում է որպես csv, geojson, gpkg, fgb կամ kml</translation>
    </message>
    <message>
        <source>Date, or first day</source>
        <translation>Ամսաթիվ կամ առաջին օր</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Վերջին օր</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Երկայնություն</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Լայնություն</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Նույնացուցիչ</translation>
    </message>
    <message>
        <source>Name or place</source>
        <translation>Անուն կամ տեղ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>Առաջին կողմ</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>Երկրորդ կողմ</translation>
    </message>
    <message>
        <source>Deaths, lowest figure</source>
        <translation>Զոհեր, նվազագույն թիվ</translation>
    </message>
    <message>
        <source>Deaths, best figure</source>
        <translation>Զոհեր, լավագույն թիվ</translation>
    </message>
    <message>
        <source>Deaths, highest figure</source>
        <translation>Զոհեր, առավելագույն թիվ</translation>
    </message>
    <message>
        <source>Deaths of civilians</source>
        <translation>Քաղաքացիական զոհեր</translation>
    </message>
    <message>
        <source>Precision of the place (UCDP)</source>
        <translation>Տեղի ճշտություն (UCDP)</translation>
    </message>
    <message>
        <source>Precision of the date (UCDP)</source>
        <translation>Ամսաթվի ճշտություն (UCDP)</translation>
    </message>
    <message>
        <source>Precision of the date (ACLED)</source>
        <translation>Ամսաթվի ճշտություն (ACLED)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Նկարագրություն</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>անթվակիր</translation>
    </message>
    <message>
        <source>without place</source>
        <translation>առանց տեղի</translation>
    </message>
    <message>
        <source>deaths: %1</source>
        <translation>զոհեր՝ %1</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>շերտ %1</translation>
    </message>
    <message>
        <source>it has no “id” or that of another layer</source>
        <translation>«id» չունի կամ ունի մեկ այլ շերտինը</translation>
    </message>
    <message>
        <source>the project is damaged: %1</source>
        <translation>նախագիծը վնասված է՝ %1</translation>
    </message>
    <message>
        <source>it is no project of Truceline</source>
        <translation>սա Truceline-ի նախագիծ չէ</translation>
    </message>
    <message>
        <source>the project was written by a newer Truceline (%1) in form %2; this one (%3) knows forms up to %4</source>
        <translation>նախագիծը գրել է ավելի նոր Truceline (%1)՝ %2 ձևով. այս մեկը (%3) գիտի մինչև %4 ձևերը</translation>
    </message>
    <message>
        <source>it is too large for a project</source>
        <translation>նախագծի համար չափազանց մեծ է</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>այն այնտեղ չէ</translation>
    </message>
    <message>
        <source>%1: another value, or none</source>
        <translation>%1. այլ արժեք կամ ոչինչ</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>Եռանկյուն</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Աստղ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Գոտի</translation>
    </message>
    <message>
        <source>the connection was lost</source>
        <translation>կապը կորել է</translation>
    </message>
    <message>
        <source>the name of a database is written as PG:host=… dbname=… tables=schema.table</source>
        <translation>տվյալների բազայի անունը գրվում է այսպես՝ PG:host=… dbname=… tables=schema.table</translation>
    </message>
    <message>
        <source>a password does not belong into the name of a table; put it into ~/.pgpass</source>
        <translation>գաղտնաբառը աղյուսակի անվան մեջ տեղ չունի. գրեք այն ~/.pgpass-ում</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>տվյալների բազան</translation>
    </message>
    <message>
        <source>more than %1 of its incidents touch these days; name fewer days with --from and --to</source>
        <translation>այս օրերին է առնչվում դրա ավելի քան %1 միջադեպ. նշեք ավելի քիչ օրեր՝ --from և --to</translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n միջադեպ</numerusform>
            <numerusform>%n միջադեպ</numerusform>
        </translation>
    </message>
    <message>
        <source>none of its columns is known as a date; call them first_day and last_day</source>
        <translation>սյունակներից ոչ մեկը հայտնի չէ որպես ամսաթիվ. անվանեք դրանք first_day և last_day</translation>
    </message>
    <message>
        <source>its column “%1” is of the type %2; make it a date: ALTER TABLE … ALTER COLUMN %3 TYPE date USING %3::date</source>
        <translation>«%1» սյունակի տեսակը %2 է. դարձրեք այն ամսաթիվ՝ ALTER TABLE … ALTER COLUMN %3 TYPE date USING %3::date</translation>
    </message>
    <message>
        <source>it has no column of the type geometry, and none called longitude and latitude</source>
        <translation>չունի ո՛չ geometry տեսակի սյունակ, ո՛չ էլ longitude և latitude անունով սյունակներ</translation>
    </message>
    <message>
        <source>its places are no points but %1</source>
        <translation>դրա վայրերը կետեր չեն, այլ %1</translation>
    </message>
    <message>
        <source>there is no table “%1” in it</source>
        <translation>դրանում «%1» աղյուսակ չկա</translation>
    </message>
    <message>
        <source>“%1” comes from a database and is here for the days shown only; hide it, or animate it by --export with its name</source>
        <translation>«%1»-ը տվյալների բազայից է և այստեղ է միայն ցուցադրված օրերի համար. թաքցրեք այն կամ շարժանկարը ստեղծեք --export հրամանով՝ նրա անունով</translation>
    </message>
    <message numerus="yes">
        <source>it has %n layers or sheets; only “%1” is read</source>
        <translation>
            <numerusform>այն ունի %n շերտ կամ թերթ. կարդացվում է միայն «%1»-ը</numerusform>
            <numerusform>այն ունի %n շերտ կամ թերթ. կարդացվում է միայն «%1»-ը</numerusform>
        </translation>
    </message>
    <message>
        <source>Who holds it, and by what right</source>
        <translation>Ով է տիրապետում և ինչ իրավունքով</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Մեծացնել</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Փոքրացնել</translation>
    </message>
    <message>
        <source>The whole border</source>
        <translation>Ամբողջ սահմանը</translation>
    </message>
    <message>
        <source>Hide the legend</source>
        <translation>Թաքցնել լեգենդը</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Ցուցադրել լեգենդը</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Ավարտել չափումը</translation>
    </message>
    <message>
        <source>Measure distance and area</source>
        <translation>Չափել հեռավորություն և մակերես</translation>
    </message>
</context>
<context>
    <name>truceline::Card</name>
    <message>
        <source>%1 of %2 incidents that share this point</source>
        <translation>%1 / %2 միջադեպ այս կետում</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 / %2 այստեղ</translation>
    </message>
    <message>
        <source>Outside the dates shown</source>
        <translation>Ցուցադրված օրերից դուրս</translation>
    </message>
    <message>
        <source>Its layer is switched off</source>
        <translation>Շերտն անջատված է</translation>
    </message>
    <message>
        <source>Left out by the filters</source>
        <translation>Թաքցված է զտիչներով</translation>
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
        <translation>%1 չի պատասխանում. %2</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 նորից պատասխանում է</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>պատճառը նշված չէ</translation>
    </message>
    <message>
        <source>%1 could not be counted by days: %2</source>
        <translation>%1. ըստ օրերի հաշվել չհաջողվեց. %2</translation>
    </message>
</context>
<context>
    <name>truceline::DatabaseTables</name>
    <message>
        <source>no table that you may read has points and dates</source>
        <translation>ձեզ համար ընթեռնելի ոչ մի աղյուսակ կետեր և ամսաթվեր չունի</translation>
    </message>
</context>
<context>
    <name>truceline::FiguresModel</name>
    <message>
        <source>Armenian sources</source>
        <translation>Հայկական աղբյուրներ</translation>
    </message>
    <message>
        <source>Azerbaijani sources</source>
        <translation>Ադրբեջանական աղբյուրներ</translation>
    </message>
    <message>
        <source>Sources of third parties</source>
        <translation>Երրորդ կողմերի աղբյուրներ</translation>
    </message>
    <message>
        <source>Other sources (%1)</source>
        <translation>Այլ աղբյուրներ (%1)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>անհայտ</translation>
    </message>
    <message>
        <source>All dead</source>
        <translation>Բոլոր զոհերը</translation>
    </message>
    <message>
        <source>Civilians among them</source>
        <translation>Այդ թվում՝ քաղաքացիական</translation>
    </message>
    <message>
        <source>Soldiers of the Armenian side, as claimed</source>
        <translation>Հայկական կողմի զինծառայողներ՝ ըստ պնդման</translation>
    </message>
    <message>
        <source>Soldiers of the Azerbaijani side, as claimed</source>
        <translation>Ադրբեջանական կողմի զինծառայողներ՝ ըստ պնդման</translation>
    </message>
    <message>
        <source>%1: cited %2 times, the only ones of %3 incidents</source>
        <translation>%1՝ հղված են %2 անգամ, միակն են %3 միջադեպի համար</translation>
    </message>
    <message numerus="yes">
        <source>Without a source: %1 incidents</source>
        <translation>
            <numerusform>Առանց աղբյուրի՝ %1 միջադեպ</numerusform>
            <numerusform>Առանց աղբյուրի՝ %1 միջադեպ</numerusform>
        </translation>
    </message>
    <message>
        <source>One-sided: only incidents in which the Armenian side took part are shown.</source>
        <translation>Միակողմանի. ցուցադրված են միայն այն միջադեպերը, որոնց մասնակցել է հայկական կողմը։</translation>
    </message>
    <message>
        <source>One-sided: only incidents in which the Azerbaijani side took part are shown.</source>
        <translation>Միակողմանի. ցուցադրված են միայն այն միջադեպերը, որոնց մասնակցել է ադրբեջանական կողմը։</translation>
    </message>
    <message>
        <source>The layer “%1” is switched off: what it holds is missing here.</source>
        <translation>«%1» շերտն անջատված է. դրա տվյալներն այստեղ բացակայում են։</translation>
    </message>
    <message>
        <source>Not added, since a campaign&apos;s total includes them or their parts tell them: %1 incidents.</source>
        <translation>Չեն գումարվել, քանի որ ներառված են գործողությունների ընդհանուր թվում կամ հաշվված են ըստ մասերի՝ %1 միջադեպ։</translation>
    </message>
    <message>
        <source>Lowest and best figures count what lies within the days for certain; highest figures also what possibly does. Nothing is averaged, and unknown is not zero.</source>
        <translation>Նվազագույն և լավագույն թվերը հաշվում են այն, ինչ հաստատ այս օրերին է, առավելագույնը՝ նաև այն, ինչ հնարավոր է։ Ոչինչ չի միջինացվում, և անհայտը զրո չէ։</translation>
    </message>
    <message>
        <source>Incidents per year, by kind</source>
        <translation>Միջադեպերն ըստ տարվա և տեսակի</translation>
    </message>
    <message>
        <source>Incidents per month, by kind</source>
        <translation>Միջադեպերն ըստ ամսի և տեսակի</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>միջադեպեր</translation>
    </message>
    <message>
        <source>year</source>
        <translation>տարի</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ամիս</translation>
    </message>
</context>
<context>
    <name>truceline::Importing</name>
    <message>
        <source>— not in this file —</source>
        <translation>— այս ֆայլում չկա —</translation>
    </message>
    <message>
        <source>“%1” is no reference system that is known here</source>
        <translation>«%1»-ը հայտնի համակարգ չէ</translation>
    </message>
</context>
<context>
    <name>truceline::IncidentListModel</name>
    <message>
        <source>at least %1</source>
        <translation>առնվազն %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>առավելագույնը %1</translation>
    </message>
</context>
<context>
    <name>truceline::LayerStyling</name>
    <message>
        <source>By type</source>
        <translation>Ըստ տեսակի</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ոչինչ</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Զոհեր</translation>
    </message>
</context>
<context>
    <name>truceline::LessonEditor</name>
    <message>
        <source>A lesson was not saved when Truceline ended. Ctrl+L brings it back.</source>
        <translation>Truceline-ի փակվելիս մի դաս պահված չէր։ Ctrl+L-ը վերադարձնում է այն։</translation>
    </message>
    <message>
        <source>My lesson</source>
        <translation>Իմ դասը</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>հնարավոր չեղավ պահել %1՝ %2</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1՝ պահված է։</translation>
    </message>
</context>
<context>
    <name>truceline::LiveFiles</name>
    <message>
        <source>%1 is not there any more; what was read of it stays</source>
        <translation>%1 այլևս չկա. կարդացվածը մնում է</translation>
    </message>
    <message>
        <source>%1 cannot be read any more; what was read of it before stays</source>
        <translation>%1 այլևս չի կարդացվում. նախկինում կարդացվածը մնում է</translation>
    </message>
    <message>
        <source>%1 has changed and was read again: %2</source>
        <translation>%1 փոխվել է և նորից կարդացվել՝ %2</translation>
    </message>
</context>
<context>
    <name>truceline::MapControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>և ևս %n</numerusform>
            <numerusform>և ևս %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents share this point</source>
        <translation>
            <numerusform>%n միջադեպ այս կետում</numerusform>
            <numerusform>%n միջադեպ այս կետում</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Measure</name>
    <message>
        <source>Distance</source>
        <translation>Հեռավորություն</translation>
    </message>
    <message>
        <source>Last leg</source>
        <translation>Վերջին հատված</translation>
    </message>
    <message>
        <source>none: the outline crosses itself</source>
        <translation>չկա. ուրվագիծը հատում է ինքն իրեն</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Մակերես</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <translation>Պարագիծ</translation>
    </message>
    <message>
        <source>%1, in all %2</source>
        <translation>%1, ընդամենը՝ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1՝ %2</translation>
    </message>
    <message>
        <source>Geodesic on WGS 84, through</source>
        <translation>Գեոդեզիական, WGS 84, հետևյալ կետերով</translation>
    </message>
</context>
<context>
    <name>truceline::OnlineMap</name>
    <message>
        <source>wait until the open file is read</source>
        <translation>սպասեք, մինչև բացվող ֆայլն ընթերցվի</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Առցանց քարտեզ</translation>
    </message>
</context>
<context>
    <name>truceline::RecentFiles</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (այլևս չկա)</translation>
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
        <translation>ավելացված՝ %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>հեռացված՝ %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>փոփոխված՝ %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>անփոփոխ՝ %1</translation>
    </message>
    <message>
        <source>%1 ids more than once</source>
        <translation>կրկնվող id՝ %1</translation>
    </message>
    <message>
        <source>%1 without id</source>
        <translation>առանց id՝ %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ավելացված</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>հեռացված</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>փոփոխված</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>կրկնվում է</translation>
    </message>
    <message>
        <source>without id</source>
        <translation>առանց id</translation>
    </message>
</context>
<context>
    <name>truceline::SearchModel</name>
    <message>
        <source>area</source>
        <translation>տարածք</translation>
    </message>
    <message>
        <source>boundary</source>
        <translation>սահման</translation>
    </message>
</context>
<context>
    <name>truceline::Session</name>
    <message>
        <source>until %1</source>
        <translation>մինչև %1</translation>
    </message>
    <message>
        <source>%1 of %2 incidents shown</source>
        <translation>%2 միջադեպից ցուցադրված՝ %1</translation>
    </message>
    <message>
        <source> (%1 possibly)</source>
        <translation> (հնարավոր՝ %1)</translation>
    </message>
    <message>
        <source>%1 outside the dates</source>
        <translation>օրերից դուրս՝ %1</translation>
    </message>
    <message>
        <source>%1 filtered</source>
        <translation>զտիչով թաքցված՝ %1</translation>
    </message>
    <message>
        <source>%1 undated</source>
        <translation>անթվակիր՝ %1</translation>
    </message>
    <message>
        <source>%1 without place</source>
        <translation>առանց վայրի՝ %1</translation>
    </message>
    <message>
        <source>more are being read</source>
        <translation>մնացածն ընթերցվում է</translation>
    </message>
    <message>
        <source>the file has become shorter since it was opened, and part of its text is gone; open it again</source>
        <translation>բացվելուց հետո ֆայլը կարճացել է, և տեքստի մի մասն այլևս չկա. բացեք այն կրկին</translation>
    </message>
    <message>
        <source>This atlas draws nothing as “%1” does; the view is neutral</source>
        <translation>Այս ատլասում ոչինչ պատկերված չէ «%1» տեսակետով. տեսքը չեզոք է</translation>
    </message>
    <message>
        <source>wait until the open file is read, or cancel it</source>
        <translation>սպասեք, մինչև բացվող ֆայլն ընթերցվի, կամ չեղարկեք</translation>
    </message>
    <message>
        <source>only files on this computer can be opened</source>
        <translation>կարելի է բացել միայն այս համակարգչի ֆայլերը</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>նախագիծը</translation>
    </message>
</context>
<context>
    <name>truceline::SheetExport</name>
    <message>
        <source>“%1” is not a size, such as 1920 × 1080 (pixels) or 297 × 210 mm</source>
        <translation>«%1» արժեքը չափ չէ. գրեք, օրինակ, 1920 × 1080 (պիքսել) կամ 297 × 210 mm</translation>
    </message>
    <message>
        <source>One frame: choose more days</source>
        <translation>Մեկ կադր. ընտրեք ավելի շատ օրեր</translation>
    </message>
    <message>
        <source>%1 has no ending that fits; this one would be .%2</source>
        <translation>%1 ֆայլը հարմար ընդլայնում չունի. պետք է լինի .%2</translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation>Չհաջողվեց պատճենել պատկերը՝ %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Պատկերը սեղմատախտակում է։</translation>
    </message>
    <message numerus="yes">
        <source>%n frames, %1 s</source>
        <translation>
            <numerusform>%n կադր, %1 վ</numerusform>
            <numerusform>%n կադր, %1 վ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::Timeline</name>
    <message>
        <source>The first day must not be after the last one.</source>
        <translation>Առաջին օրը չպետք է լինի վերջինից հետո։</translation>
    </message>
    <message>
        <source>The last day must not be before the first one.</source>
        <translation>Վերջին օրը չպետք է լինի առաջինից առաջ։</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incidents</source>
        <translation>
            <numerusform>%1, %n միջադեպ</numerusform>
            <numerusform>%1, %n միջադեպ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truceline::TimelineChart</name>
    <message>
        <source>“%1” begins: its first incident is of %2</source>
        <translation>Սկսվում է «%1». առաջին միջադեպը՝ %2</translation>
    </message>
    <message>
        <source>“%1” ends: its last incident is of %2</source>
        <translation>Ավարտվում է «%1». վերջին միջադեպը՝ %2</translation>
    </message>
</context>
<context>
    <name>truceline::Writing</name>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Կանգնեցված է. ոչինչ չի գրվել։</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ֆայլը գրված է։</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Չհաջողվեց գրել %1 ֆայլը՝ %2</translation>
    </message>
</context>
</TS>
