<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="nl">
<context>
    <name>ActivityForm</name>
    <message numerus="yes">
        <source>Tijd: samen %n minuten</source>
        <translation>
            <numerusform>Tijd: samen %n minuut</numerusform>
            <numerusform>Tijd: samen %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mensen</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kaarten</source>
        <translation>
            <numerusform>%n kaart</numerusform>
            <numerusform>%n kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lege kaarten</source>
        <translation>
            <numerusform>%n lege kaart</numerusform>
            <numerusform>%n lege kaarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bladen</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken</source>
        <translation>
            <numerusform>%n gesprek</numerusform>
            <numerusform>%n gesprekken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoorden</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open afspraken</source>
        <translation>
            <numerusform>%n open afspraak</numerusform>
            <numerusform>%n open afspraken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message numerus="yes">
        <source>%n punten</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delen</source>
        <translation>
            <numerusform>%n deel</numerusform>
            <numerusform>%n delen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dingen komen niet of anders mee.</source>
        <translation>
            <numerusform>%n ding komt niet of anders mee.</numerusform>
            <numerusform>%n dingen komen niet of anders mee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemBox</name>
    <message numerus="yes">
        <source>Past op %n plekken</source>
        <translation>
            <numerusform>Past op %n plek</numerusform>
            <numerusform>Past op %n plekken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message numerus="yes">
        <source>%n momenten</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n momenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnPaperDialog</name>
    <message numerus="yes">
        <source>Er passen %n vragen bij deze keuze.</source>
        <translation>
            <numerusform>Er past %n vraag bij deze keuze.</numerusform>
            <numerusform>Er passen %n vragen bij deze keuze.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n punten</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delen</source>
        <translation>
            <numerusform>%n deel</numerusform>
            <numerusform>%n delen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>{level}, om {time}, na %n minuten</source>
        <translation>
            <numerusform>{level}, om {time}, na %n minuut</numerusform>
            <numerusform>{level}, om {time}, na %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message numerus="yes">
        <source>Nog %n onderdelen. Het hoeft niet; je kunt altijd verder.</source>
        <translation>
            <numerusform>Nog %n onderdeel. Het hoeft niet; je kunt altijd verder.</numerusform>
            <numerusform>Nog %n onderdelen. Het hoeft niet; je kunt altijd verder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoorden komen nooit op de kopie van de peer.</source>
        <translation>
            <numerusform>%n antwoord komt nooit op de kopie van de peer.</numerusform>
            <numerusform>%n antwoorden komen nooit op de kopie van de peer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>Dit past niet in één veld. Er kunnen nog %n tekens bij. Plak een korter stuk.</source>
        <translation>
            <numerusform>Dit past niet in één veld. Er kan nog %n teken bij. Plak een korter stuk.</numerusform>
            <numerusform>Dit past niet in één veld. Er kunnen nog %n tekens bij. Plak een korter stuk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message numerus="yes">
        <source>Nog %n minuten</source>
        <translation>
            <numerusform>Nog %n minuut</numerusform>
            <numerusform>Nog %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message numerus="yes">
        <source>Wacht nog %n seconden</source>
        <translation>
            <numerusform>Wacht nog %n seconde</numerusform>
            <numerusform>Wacht nog %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
</context>
</TS>
