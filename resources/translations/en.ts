<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutModel</name>
    <message>
        <source>Favoriet</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Mind</translation>
    </message>
    <message>
        <source>De stappen</source>
        <translation>The steps</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Werkvorm</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Een werkvorm uit de bibliotheek mag. Het hoeft niet.</source>
        <translation>You may use an activity from the library. You don’t have to.</translation>
    </message>
    <message>
        <source>Geen werkvorm</source>
        <translation>No activity</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Typ over van papier</source>
        <translation>Copy from paper</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Verwijs door</source>
        <translation>Refer on</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Titel van de werkvorm</source>
        <translation>Title of the activity</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Wat kunnen, weten of voelen mensen na afloop?</source>
        <translation>What can people do, know or feel afterwards?</translation>
    </message>
    <message>
        <source>Groep: van</source>
        <translation>Group: from</translation>
    </message>
    <message>
        <source>Groep: van hoeveel mensen</source>
        <translation>Group: from how many people</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>up to</translation>
    </message>
    <message>
        <source>Groep: tot en met hoeveel mensen</source>
        <translation>Group: up to how many people</translation>
    </message>
    <message>
        <source>Materiaal</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Elk ding op een eigen regel.</source>
        <translation>Each thing on a line of its own.</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Wat is spannend, en hoe zegt iemand ‘pas’?</source>
        <translation>What is daunting, and how does somebody say ‘pass’?</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Wie leidt, wie doet mee en wie let op de tijd?</source>
        <translation>Who leads, who takes part and who minds the time?</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>Met welke vraag hoor je of het werkte?</source>
        <translation>By which question do you hear whether it worked?</translation>
    </message>
    <message>
        <source>Waar is het voor?</source>
        <translation>What is it for?</translation>
    </message>
    <message>
        <source>Stap toevoegen</source>
        <translation>Add a step</translation>
    </message>
    <message numerus="yes">
        <source>Tijd: samen %n minuten</source>
        <translation>
            <numerusform>Time: %n minute together</numerusform>
            <numerusform>Time: %n minutes together</numerusform>
        </translation>
    </message>
    <message>
        <source>Reken op {low} tot {high} minuten.</source>
        <translation>Count on {low} to {high} minutes.</translation>
    </message>
    <message>
        <source>Stap verwijderd</source>
        <translation>Step removed</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Toon: {card}</source>
        <translation>Show: {card}</translation>
    </message>
    <message>
        <source>Klap in: {card}</source>
        <translation>Fold: {card}</translation>
    </message>
</context>
<context>
    <name>AdviceRow</name>
    <message>
        <source>Uitgeklapt</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>Ingeklapt</source>
        <translation>Folded</translation>
    </message>
</context>
<context>
    <name>AdviceTally</name>
    <message>
        <source>Advies gegeven: {count}</source>
        <translation>Advice given: {count}</translation>
    </message>
    <message>
        <source>Tel een advies erbij</source>
        <translation>Count one more advice</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Zo spreken we het af</source>
        <translation>What we agree</translation>
    </message>
    <message>
        <source>Kies samen wat jullie afspreken. Wat niet past, laat je open.</source>
        <translation>Choose together what you agree on. Leave open what does not fit.</translation>
    </message>
    <message>
        <source>Zet dit bij de afspraken van dit gesprek</source>
        <translation>Put this with the agreements of this talk</translation>
    </message>
</context>
<context>
    <name>AgreementLine</name>
    <message>
        <source>Wie doet dit?</source>
        <translation>Who does this?</translation>
    </message>
    <message>
        <source>Wat spreken jullie af?</source>
        <translation>What do you agree on?</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Hier staat ‘{words}’. Kan het preciezer?</source>
        <translation>This says ‘{words}’. Can it be more precise?</translation>
    </message>
    <message>
        <source>Afspraak {number}: {words}</source>
        <translation>Agreement {number}: {words}</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>was voor {day}</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Alle bestanden</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Reservekopieën die er zijn</source>
        <translation>Backups you have</translation>
    </message>
    <message>
        <source>Kies er een om te zien wat erin staat. Terugzetten gebeurt pas na je wachtzin.</source>
        <translation>Choose one to see what is in it. Nothing is restored before you give your passphrase.</translation>
    </message>
    <message>
        <source>nu niet bereikbaar</source>
        <translation>not available now</translation>
    </message>
    <message>
        <source>ander apparaat</source>
        <translation>other device</translation>
    </message>
    <message>
        <source>deze computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>Er is nog geen tweede plaats. Kies een usb-stick of een andere schijf.</source>
        <translation>There is no second place yet. Choose a USB stick or another disk.</translation>
    </message>
    <message>
        <source>Na elk gesprek en elke dag komt er ook een in: {place}</source>
        <translation>After each session and each day, one also goes to: {place}</translation>
    </message>
    <message>
        <source>Kies een andere plaats…</source>
        <translation>Choose another place…</translation>
    </message>
    <message>
        <source>Kies een tweede plaats…</source>
        <translation>Choose a second place…</translation>
    </message>
    <message>
        <source>Geen tweede plaats meer</source>
        <translation>Stop using a second place</translation>
    </message>
    <message>
        <source>Na {until} gaat de oude kluis van vóór {day} vanzelf weg. Je kluis van nu blijft. De oude staat in {folder}</source>
        <translation>After {until} the old vault from before {day} goes by itself. Your vault of now stays. The old one is in {folder}</translation>
    </message>
    <message>
        <source>Waar mag de tweede reservekopie staan?</source>
        <translation>Where may the second backup be kept?</translation>
    </message>
    <message>
        <source>Er komt geen tweede kopie meer.</source>
        <translation>There will be no second copy any more.</translation>
    </message>
    <message>
        <source>Deze map staat op dezelfde schijf. Kies liever een usb-stick.</source>
        <translation>This folder is on the same disk. A USB stick is better.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Bewaar de reservekopie</source>
        <translation>Save the backup</translation>
    </message>
    <message>
        <source>De reservekopie wordt gemaakt en daarna teruggelezen…</source>
        <translation>The backup is being made and then read back…</translation>
    </message>
    <message>
        <source>Gestopt. Er is geen reservekopie gemaakt.</source>
        <translation>Stopped. No backup was made.</translation>
    </message>
    <message>
        <source>Welke reservekopie wil je controleren?</source>
        <translation>Which backup do you want to check?</translation>
    </message>
    <message>
        <source>Gemaakt op {when}.</source>
        <translation>Made on {when}.</translation>
    </message>
    <message>
        <source>Inhoud: {counts}.</source>
        <translation>Contents: {counts}.</translation>
    </message>
    <message>
        <source>Proef teruggezet op {when}. Alles is leesbaar.</source>
        <translation>Test restore on {when}. Everything can be read.</translation>
    </message>
    <message>
        <source>Bestand: {path}</source>
        <translation>File: {path}</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Een reservekopie is één versleuteld bestand. Bewaar het op een andere plek, zoals een usb-stick.</source>
        <translation>A backup is one encrypted file. Keep it somewhere else, such as on a USB stick.</translation>
    </message>
    <message>
        <source>Maak een reservekopie</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Maak nu een reservekopie</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Deze reservekopie is goed</source>
        <translation>This backup is good</translation>
    </message>
    <message>
        <source>Controleer of zet terug</source>
        <translation>Check or restore</translation>
    </message>
    <message>
        <source>Controleren verandert niets. Terugzetten vervangt wat er nu is; dat blijft eerst bewaard.</source>
        <translation>Checking changes nothing. Restoring replaces what is here now; a copy of it is kept first.</translation>
    </message>
    <message>
        <source>Controleer een bestand</source>
        <translation>Check a file</translation>
    </message>
    <message>
        <source>Terugzetten…</source>
        <translation>Restore…</translation>
    </message>
</context>
<context>
    <name>BackupRun</name>
    <message>
        <source>Reservekopie controleren</source>
        <translation>Check a backup</translation>
    </message>
    <message>
        <source>Het bestand wordt helemaal teruggelezen. Er verandert niets.</source>
        <translation>The whole file is read back. Nothing changes.</translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Wat er nu in je kluis staat, maakt plaats voor deze reservekopie.</source>
        <translation>This backup replaces what is in your vault now.</translation>
    </message>
    <message>
        <source>Hiermee staat alles uit de reservekopie weer op deze computer.</source>
        <translation>This puts everything from the backup back on this computer.</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>Er is nog geen reservekopie. Maak er een op een usb-stick.</source>
        <translation>There is no backup yet. Make one on a USB stick.</translation>
    </message>
    <message>
        <source>Laatste gecontroleerde reservekopie: {when}. Plaats: {place}</source>
        <translation>Last checked backup: {when}. Place: {place}</translation>
    </message>
    <message>
        <source>Op een ander apparaat staat nog geen kopie.</source>
        <translation>There is no copy on another device yet.</translation>
    </message>
    <message>
        <source>De nieuwste kopie op een ander apparaat is ouder dan een week.</source>
        <translation>The newest copy on another device is more than a week old.</translation>
    </message>
</context>
<context>
    <name>CaptureCard</name>
    <message>
        <source>Foto’s van het scherm</source>
        <translation>Pictures of the screen</translation>
    </message>
    <message>
        <source>Toon dit venster niet op schermfoto’s en gedeelde schermen</source>
        <translation>Do not show this window in screenshots and on shared screens</translation>
    </message>
    <message>
        <source>Zet dit uit als iemand op afstand moet meekijken. Anders ziet die een zwart vlak.</source>
        <translation>Switch this off if somebody has to look along from a distance. Otherwise they see a black area.</translation>
    </message>
    <message>
        <source>Dit werkt alleen op Windows. Op deze computer kan een schermfoto wel.</source>
        <translation>This works on Windows only. On this computer a screenshot can still be taken.</translation>
    </message>
</context>
<context>
    <name>CardsEditor</name>
    <message>
        <source>{title} (eigen)</source>
        <translation>{title} (own)</translation>
    </message>
    <message>
        <source>{minutes} minuten</source>
        <translation>{minutes} minutes</translation>
    </message>
</context>
<context>
    <name>CareLine</name>
    <message>
        <source>Kan iemand anders hier beter bij helpen? Zoek samen wie dat is.</source>
        <translation>Can someone else help better with this? Find out together who that is.</translation>
    </message>
    <message>
        <source>Samen doorverwijzen</source>
        <translation>Refer on together</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Titel van de lijst</source>
        <translation>Title of the list</translation>
    </message>
    <message>
        <source>Waar de lijst over gaat</source>
        <translation>What the list is about</translation>
    </message>
    <message>
        <source>Wanneer gebruik je deze lijst? Twee zinnen is genoeg.</source>
        <translation>When do you use this list? Two sentences are enough.</translation>
    </message>
    <message>
        <source>Wat erbij moet staan</source>
        <translation>What must be said with it</translation>
    </message>
    <message>
        <source>Dit staat onder de lijst, ook op papier.</source>
        <translation>This stands below the list, on paper too.</translation>
    </message>
    <message>
        <source>Deel toevoegen</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Deel verwijderd</source>
        <translation>Part removed</translation>
    </message>
    <message>
        <source>Punt verwijderd</source>
        <translation>Point removed</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Weet ik nog niet</source>
        <translation>I don’t know yet</translation>
    </message>
    <message>
        <source>Keuze gewist.</source>
        <translation>Choice cleared.</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Wat er is gekozen</source>
        <translation>What was chosen</translation>
    </message>
    <message>
        <source>Er is nog niets gekozen over delen of overdragen.</source>
        <translation>Nothing has been chosen yet about sharing or handing over.</translation>
    </message>
    <message>
        <source>Overdragen aan een andere coach: {answer}, volgens {who}</source>
        <translation>Hand over to another coach: {answer}, according to {who}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>De samenvatting is samen gelezen</source>
        <translation>The summary was read together</translation>
    </message>
    <message>
        <source>Neem terug</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Delen met de organisatie: {label}: {answer}</source>
        <translation>Share with the organisation: {label}: {answer}</translation>
    </message>
    <message>
        <source>In de samenvatting van de peer: {label}: {answer}</source>
        <translation>In the peer’s summary: {label}: {answer}</translation>
    </message>
    <message>
        <source>Zet uit</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Zet aan</source>
        <translation>Switch on</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Bij deze soort is niets gevonden. Wel bij een andere soort:</source>
        <translation>Nothing found in this kind. Found in another kind:</translation>
    </message>
    <message>
        <source>Zoek op een woord</source>
        <translation>Search by a word</translation>
    </message>
    <message>
        <source>Niets gevonden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>eigen</source>
        <translation>own</translation>
    </message>
</context>
<context>
    <name>CoachChoice</name>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Kluis {number} zonder naam</source>
        <translation>Vault {number}, no name</translation>
    </message>
</context>
<context>
    <name>CoachPage</name>
    <message>
        <source>Meer coaches op deze laptop</source>
        <translation>More coaches on this laptop</translation>
    </message>
    <message>
        <source>Iedere coach krijgt een eigen kluis met een eigen wachtzin. Niemand kan in de kluis van een ander.</source>
        <translation>Every coach gets their own vault with their own passphrase. Nobody can open someone else’s vault.</translation>
    </message>
    <message>
        <source>Naam van jouw kluis op het slotscherm</source>
        <translation>Name of your vault on the lock screen</translation>
    </message>
    <message>
        <source>Iedereen achter deze laptop kan deze naam lezen. Kies iets neutraals, zoals een kleur.</source>
        <translation>Everyone who uses this laptop can read this name. Choose something neutral, such as a colour.</translation>
    </message>
    <message>
        <source>Naam van de kluis die er al is</source>
        <translation>Name of the vault that is already here</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vul eerst een naam in.</source>
        <translation>Fill in a name first.</translation>
    </message>
    <message>
        <source>Kies twee verschillende namen.</source>
        <translation>Choose two different names.</translation>
    </message>
</context>
<context>
    <name>CoachPart</name>
    <message>
        <source>Dit is alleen voor jou. Klap het dicht als jullie samen kijken.</source>
        <translation>This is for you alone. Close it when you look together.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Bewaar wat hier staat</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <source>Neem uit het bestand</source>
        <translation>Take it from the file</translation>
    </message>
    <message>
        <source>(leeg)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Er verschilt nog meer. Kies de kant die het laatst is bijgewerkt.</source>
        <translation>There are more differences. Choose the side that was updated last.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Licht scherm</source>
        <translation>Light screen</translation>
    </message>
    <message>
        <source>Donker scherm</source>
        <translation>Dark screen</translation>
    </message>
</context>
<context>
    <name>CountEditor</name>
    <message>
        <source>nog niet geteld</source>
        <translation>not counted yet</translation>
    </message>
    <message>
        <source>Eén minder</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>Eén meer</source>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n minuten</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mensen</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kaarten</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lege kaarten</source>
        <translation>
            <numerusform>%n blank card</numerusform>
            <numerusform>%n blank cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bladen</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesprekken</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antwoorden</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open afspraken</source>
        <translation>
            <numerusform>%n open agreement</numerusform>
            <numerusform>%n open agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Geef de laptop terug aan {coach}</source>
        <translation>Hand the laptop back to {coach}</translation>
    </message>
    <message>
        <source>Dank je wel. Het is bewaard.</source>
        <translation>Thank you. It has been saved.</translation>
    </message>
    <message>
        <source>De lijst is nog niet af. Wat je al koos, is bewaard.</source>
        <translation>The list is not finished yet. What you chose is saved.</translation>
    </message>
    <message>
        <source>Ik ben {coach}. Ga verder</source>
        <translation>I’m {coach}. Go on</translation>
    </message>
    <message>
        <source>Ik ben {peer}. Ga verder</source>
        <translation>I’m {peer}. Go on</translation>
    </message>
    <message>
        <source>Dank je wel. Er is niets ingevuld.</source>
        <translation>Thank you. Nothing was filled in.</translation>
    </message>
    <message>
        <source>{peer} was nog niet klaar</source>
        <translation>{peer} wasn’t done yet</translation>
    </message>
    <message>
        <source>Geef de laptop weer aan {peer}, of ga zelf verder.</source>
        <translation>Hand the laptop to {peer} again, or go on yourself.</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Vergrendeld</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>CycleCard</name>
    <message>
        <source>De fasen van de volgende bijeenkomst</source>
        <translation>The phases of the next meeting</translation>
    </message>
    <message>
        <source>{title} (voorbeeld)</source>
        <translation>{title} (example)</translation>
    </message>
    <message>
        <source>{title} ({minutes} min)</source>
        <translation>{title} ({minutes} min)</translation>
    </message>
    <message>
        <source>Dit is een voorbeeld van dit programma. Het komt niet uit een boek.</source>
        <translation>This is an example of this program’s own. It doesn’t come from a book.</translation>
    </message>
    <message>
        <source>Dit zijn jouw eigen fasen. Een bijeenkomst houdt de fasen waarmee die begon.</source>
        <translation>These are your own phases. A meeting keeps the phases it began with.</translation>
    </message>
    <message>
        <source>Verander de fasen</source>
        <translation>Change the phases</translation>
    </message>
</context>
<context>
    <name>CycleForm</name>
    <message>
        <source>Hoe je deze fasen noemt</source>
        <translation>What you call these phases</translation>
    </message>
    <message>
        <source>Fase toevoegen</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Fase verwijderd</source>
        <translation>Phase removed</translation>
    </message>
</context>
<context>
    <name>CyclePhaseBox</name>
    <message>
        <source>fase {number}</source>
        <translation>phase {number}</translation>
    </message>
    <message>
        <source>Naam van fase {number}</source>
        <translation>Name of phase {number}</translation>
    </message>
    <message>
        <source>Doel</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Jouw rol</source>
        <translation>Your role</translation>
    </message>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Elke vraag op een eigen regel.</source>
        <translation>Each question on a line of its own.</translation>
    </message>
    <message>
        <source>Minuten: van</source>
        <translation>Minutes: from</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>DataButton</name>
    <message>
        <source>Gegevens van {name}</source>
        <translation>Data of {name}</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>van</source>
        <translation>from</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>to</translation>
    </message>
    <message>
        <source>om</source>
        <translation>at</translation>
    </message>
    <message>
        <source>Kalender: {name}</source>
        <translation>Calendar: {name}</translation>
    </message>
    <message>
        <source>begintijd</source>
        <translation>start time</translation>
    </message>
    <message>
        <source>eindtijd</source>
        <translation>end time</translation>
    </message>
    <message>
        <source>tijd</source>
        <translation>time</translation>
    </message>
    <message>
        <source>Vul ook de dag in.</source>
        <translation>Fill in the day too.</translation>
    </message>
    <message>
        <source>Deze datum is nog niet duidelijk en telt zo niet mee. Schrijf bijvoorbeeld 3-3-2026 of 3 maart.</source>
        <translation>This date isn&apos;t clear yet and doesn&apos;t count like this. Write, for example, 3-3-2026 or 3 March.</translation>
    </message>
    <message>
        <source>Deze tijd is niet duidelijk. Schrijf bijvoorbeeld 14.30.</source>
        <translation>This time isn’t clear. Write for example 14:30.</translation>
    </message>
    <message>
        <source>De eindtijd ligt voor de begintijd.</source>
        <translation>The end time is before the start time.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <source>Peer {number}</source>
        <translation>Peer {number}</translation>
    </message>
</context>
<context>
    <name>DoneToggle</name>
    <message>
        <source>Deze stap is klaar</source>
        <translation>This step is done</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Eigen materiaal</source>
        <translation>Own material</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Opnieuw</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Zo ziet het eruit in een gesprek</source>
        <translation>This is how it looks in a session</translation>
    </message>
    <message>
        <source>Zo gaat de bijeenkomst</source>
        <translation>How the meeting goes</translation>
    </message>
    <message>
        <source>Gemaakt van: {title}</source>
        <translation>Made from: {title}</translation>
    </message>
    <message>
        <source>Het origineel is daarna veranderd. Jouw versie blijft zoals die is.</source>
        <translation>The original has changed since. Your version stays as it is.</translation>
    </message>
    <message>
        <source>Het origineel is er niet meer.</source>
        <translation>The original is not there any more.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Peercoach opent hier niet</source>
        <translation>Peercoach can’t open here</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Alles is opgeslagen. Afronden kan ook later.</source>
        <translation>Everything is saved. You can also finish later.</translation>
    </message>
    <message>
        <source>Bijeenkomst afronden</source>
        <translation>Finish meeting</translation>
    </message>
    <message>
        <source>De bijeenkomst op papier</source>
        <translation>The meeting on paper</translation>
    </message>
    <message>
        <source>Rond de bijeenkomst af</source>
        <translation>Finish the meeting</translation>
    </message>
    <message>
        <source>Kijk terug en kies wat je op papier wilt.</source>
        <translation>Look back and choose what you want on paper.</translation>
    </message>
    <message>
        <source>Voor de groep</source>
        <translation>For the group</translation>
    </message>
    <message>
        <source>Datum, thema, leervraag, opbrengst en afspraken. Zonder namen, momenten en aantekeningen.</source>
        <translation>Date, theme, learning question, outcome and agreements. Without names, moments and notes.</translation>
    </message>
    <message>
        <source>Voor jou</source>
        <translation>For you</translation>
    </message>
    <message>
        <source>Alles van de bijeenkomst, met je momenten en aantekeningen. Bewaar dit bij jezelf.</source>
        <translation>Everything from the meeting, with your moments and notes. Keep this to yourself.</translation>
    </message>
    <message>
        <source>Bekijk het verslag voor de groep</source>
        <translation>See the report for the group</translation>
    </message>
    <message>
        <source>Bekijk je eigen verslag</source>
        <translation>See your own report</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>Naar de eerste open zin</source>
        <translation>Go to the first open sentence</translation>
    </message>
    <message>
        <source>Naar het begin</source>
        <translation>Go to the beginning</translation>
    </message>
    <message>
        <source>Hier stoppen</source>
        <translation>Stop here</translation>
    </message>
    <message>
        <source>Er is nog niets ingevuld.</source>
        <translation>Nothing is filled in yet.</translation>
    </message>
    <message>
        <source>Nog open: {open} van de {count} zinnen.</source>
        <translation>Still open: {open} of the {count} sentences.</translation>
    </message>
    <message>
        <source>Stop je hier, dan wordt er niets bewaard.</source>
        <translation>If you stop here, nothing is kept.</translation>
    </message>
    <message>
        <source>Dat mag. Je kunt ze nog invullen, of hier stoppen.</source>
        <translation>That is fine. You can still fill them in, or stop here.</translation>
    </message>
    <message>
        <source>Er is al een lijst van {day}. Stop je hier, dan staat deze bovenaan.</source>
        <translation>There is already a list of {day}. If you stop here, this one comes first.</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Als je nu sluit, ben je de laatste wijzigingen kwijt.</source>
        <translation>If you close now, you lose the latest changes.</translation>
    </message>
    <message>
        <source>Niet alles is opgeslagen</source>
        <translation>Not everything is saved</translation>
    </message>
    <message>
        <source>Sluiten zonder opslaan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Open laten</source>
        <translation>Keep open</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Mijn logboek</source>
        <translation>My log</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Over welke peer</source>
        <translation>About which peer</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Geen peer</source>
        <translation>No peer</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>EraseAllCard</name>
    <message>
        <source>De hele kluis wissen</source>
        <translation>Delete the whole vault</translation>
    </message>
    <message>
        <source>Doe dit als je stopt als coach of deze laptop weggeeft. Daarna is er niets meer van over.</source>
        <translation>Do this if you stop as a coach or give this laptop away. After that, nothing is left of it.</translation>
    </message>
    <message>
        <source>Wis de hele kluis…</source>
        <translation>Delete the whole vault…</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Definitief wissen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Typ je wachtzin</source>
        <translation>Type your passphrase</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>Je wachtzin wordt gecontroleerd…</source>
        <translation>Your passphrase is being checked…</translation>
    </message>
    <message>
        <source>Het wordt gewist, ook uit de reservekopieën die het programma maakte…</source>
        <translation>It is being deleted, also from the backups the program made…</translation>
    </message>
</context>
<context>
    <name>EraseFlows</name>
    <message>
        <source>Alles van {name} gaat weg: {sessions}, en alle doelen, afspraken en keuzes.</source>
        <translation>Everything about {name} will be deleted: {sessions}, and all goals, agreements and choices.</translation>
    </message>
    <message>
        <source>Alles van {name} wissen</source>
        <translation>Delete everything about {name}</translation>
    </message>
    <message>
        <source>Het traject dat begon op {day} gaat weg: {sessions}, en de doelen en afspraken daarvan.</source>
        <translation>The trajectory that began on {day} will be deleted: {sessions}, and its goals and agreements.</translation>
    </message>
    <message>
        <source>Dit traject wissen</source>
        <translation>Delete this trajectory</translation>
    </message>
    <message>
        <source>De bijeenkomst van {day} gaat weg, met alle momenten en aantekeningen.</source>
        <translation>The meeting of {day} will be erased, with all moments and notes.</translation>
    </message>
    <message>
        <source>Deze bijeenkomst wissen</source>
        <translation>Erase this meeting</translation>
    </message>
    <message>
        <source>Je hele kluis gaat weg: {people}, {sessions} en {answers}.</source>
        <translation>Your whole vault will be deleted: {people}, {sessions} and {answers}.</translation>
    </message>
    <message>
        <source>De hele kluis wissen</source>
        <translation>Delete the whole vault</translation>
    </message>
    <message>
        <source>Dit kan niet ongedaan worden gemaakt.</source>
        <translation>This can’t be undone.</translation>
    </message>
    <message>
        <source>{path} (van {day})</source>
        <translation>{path} (of {day})</translation>
    </message>
    <message>
        <source>en nog {count}</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>In deze kopieën blijft het staan, want die zijn nu niet bereikbaar. Wis die zelf:</source>
        <translation>It stays in these copies, because they are not available now. Delete them yourself:</translation>
    </message>
</context>
<context>
    <name>ErasedAgainLine</name>
    <message>
        <source>Er stond een oudere versie van je kluis. Wat je daarna had gewist, is nu opnieuw gewist.</source>
        <translation>There was an older version of your vault here. What you had deleted since then has been deleted again.</translation>
    </message>
</context>
<context>
    <name>ErrorNote</name>
    <message>
        <source>Melding over de fout sluiten</source>
        <translation>Close the message about the error</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Voorbeeld: alle mensen zijn verzonnen.</source>
        <translation>Example: all the people are made up.</translation>
    </message>
    <message>
        <source>Wat je hier typt, is weg als je dit venster sluit.</source>
        <translation>What you type here is gone when you close this window.</translation>
    </message>
    <message>
        <source>Naar mijn eigen kluis</source>
        <translation>To my own vault</translation>
    </message>
</context>
<context>
    <name>ExtentChoice</name>
    <message>
        <source>Hoeveel er op papier komt</source>
        <translation>How much goes on paper</translation>
    </message>
    <message>
        <source>Hoofdzaken</source>
        <translation>Main points</translation>
    </message>
    <message>
        <source>Alles wat jullie delen</source>
        <translation>Everything you both share</translation>
    </message>
    <message>
        <source>Willen jullie tekenen? Kies dan ‘Alles wat jullie delen’.</source>
        <translation>Do you both want to sign? Then choose ‘Everything you both share’.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Veld {number}</source>
        <translation>Field {number}</translation>
    </message>
    <message>
        <source>Uitleg bij het veld</source>
        <translation>Help with the field</translation>
    </message>
    <message>
        <source>Uitleg bij veld {number}</source>
        <translation>Help with field {number}</translation>
    </message>
    <message>
        <source>Laagste</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Laagste van veld {number}</source>
        <translation>Lowest of field {number}</translation>
    </message>
    <message>
        <source>Hoogste</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Hoogste van veld {number}</source>
        <translation>Highest of field {number}</translation>
    </message>
    <message>
        <source>Soort van veld {number}</source>
        <translation>Kind of field {number}</translation>
    </message>
    <message>
        <source>Eén regel</source>
        <translation>One line</translation>
    </message>
    <message>
        <source>Meer regels</source>
        <translation>More lines</translation>
    </message>
    <message>
        <source>Schaal</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Dit soort veld komt uit het origineel. Je kunt de naam en de uitleg veranderen.</source>
        <translation>This kind of field comes from the original. You can change its name and its help.</translation>
    </message>
    <message>
        <source>De peer mag dit antwoord krijgen</source>
        <translation>The peer may get this answer</translation>
    </message>
    <message>
        <source>veld {number}</source>
        <translation>field {number}</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Vraag {number} van {count}</source>
        <translation>Question {number} of {count}</translation>
    </message>
</context>
<context>
    <name>FileSecretDialog</name>
    <message>
        <source>Wachtzin van het bestand</source>
        <translation>Passphrase of the file</translation>
    </message>
    <message>
        <source>Bekijk wat erin staat</source>
        <translation>See what is in it</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Overdracht inlezen</source>
        <translation>Read in a handover</translation>
    </message>
    <message>
        <source>Je ziet eerst wat erin staat. Er komt nog niets in je kluis.</source>
        <translation>You first see what is in it. Nothing goes into your vault yet.</translation>
    </message>
    <message>
        <source>Typ eerst de wachtzin van het bestand.</source>
        <translation>First type the passphrase of the file.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Alle momenten</source>
        <translation>All moments</translation>
    </message>
    <message>
        <source>Alle doelen</source>
        <translation>All purposes</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Alle thema’s</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Tijd die je hebt</source>
        <translation>Time you have</translation>
    </message>
    <message>
        <source>Elke tijd</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Met hoeveel</source>
        <translation>With how many</translation>
    </message>
    <message>
        <source>Elk aantal</source>
        <translation>Any number</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Alle niveaus</source>
        <translation>All levels</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Zoek</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Een naam, een rol of een woord uit een gesprek</source>
        <translation>A name, a role or a word from a session</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Gevonden</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Toon eerst wat het beste past</source>
        <translation>Show the best match first</translation>
    </message>
    <message>
        <source>Toon eerst het nieuwste</source>
        <translation>Show the newest first</translation>
    </message>
    <message>
        <source>De namen zijn verborgen. Daarom zie je nu geen teksten.</source>
        <translation>Names are hidden. That is why you see no texts now.</translation>
    </message>
    <message>
        <source>Niets gevonden.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>Typ een naam of een woord.</source>
        <translation>Type a name or a word.</translation>
    </message>
    <message>
        <source>Het programma zoekt nog.</source>
        <translation>The program is still searching.</translation>
    </message>
</context>
<context>
    <name>FinishedLine</name>
    <message>
        <source>Weer openen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>FinishedMeeting</name>
    <message>
        <source>Deze bijeenkomst is afgerond op {day} om {time} uur.</source>
        <translation>This meeting was finished on {day} at {time}.</translation>
    </message>
</context>
<context>
    <name>FinishedTalk</name>
    <message>
        <source>Dit gesprek is afgerond.</source>
        <translation>This session is finished.</translation>
    </message>
    <message>
        <source>Dit gesprek is afgerond op {day} om {time} uur.</source>
        <translation>This session was finished on {day} at {time}.</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Uitgeklapt</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>Ingeklapt</source>
        <translation>Folded</translation>
    </message>
</context>
<context>
    <name>FollowUpBox</name>
    <message>
        <source>Wat vraag je daarna?</source>
        <translation>What do you ask next?</translation>
    </message>
    <message>
        <source>Stel je de vraag in een gesprek? Dan komen deze vragen erna.</source>
        <translation>When you ask the question in a session, these come next.</translation>
    </message>
    <message>
        <source>Vervolgvraag toevoegen</source>
        <translation>Add a follow-up question</translation>
    </message>
    <message>
        <source>Deze vraag is er niet meer.</source>
        <translation>This question is no longer there.</translation>
    </message>
    <message>
        <source>Welke vraag komt daarna?</source>
        <translation>Which question comes next?</translation>
    </message>
</context>
<context>
    <name>FoundLines</name>
    <message>
        <source>In gesprekken</source>
        <translation>In sessions</translation>
    </message>
    <message>
        <source>Doelen en afspraken</source>
        <translation>Goals and agreements</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>FoundWords</name>
    <message>
        <source>De bibliotheek wordt gelezen…</source>
        <translation>The library is being read…</translation>
    </message>
    <message>
        <source>Nog geen favorieten. Open iets en kies ‘Maak favoriet’.</source>
        <translation>No favourites yet. Open something and choose ‘Make a favourite’.</translation>
    </message>
    <message>
        <source>Bekijk alles</source>
        <translation>Look at everything</translation>
    </message>
    <message numerus="yes">
        <source>%n gevonden</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Niets gevonden. Typ minder woorden, of alleen het begin van een woord.</source>
        <translation>Nothing found. Type fewer words, or only the beginning of a word.</translation>
    </message>
    <message>
        <source>Zet een filter terug op de eerste keuze.</source>
        <translation>Set a filter back to its first choice.</translation>
    </message>
    <message>
        <source>Kies ‘Alles’ om overal te zoeken.</source>
        <translation>Choose ‘All’ to search everywhere.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Eerst dit</source>
        <translation>First this</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>Coach je iemand die je ook beoordeelt?</source>
        <translation>Do you also assess the person you coach?</translation>
    </message>
    <message>
        <source>Spreek eerst af wat tussen jullie blijft</source>
        <translation>First agree what stays between you</translation>
    </message>
    <message>
        <source>Vraag eerst of je mag meekijken</source>
        <translation>First ask if you may watch</translation>
    </message>
    <message>
        <source>Praten gaat makkelijker met iemand die je niet beoordeelt. Kies daarom samen hoe jullie dit oplossen.</source>
        <translation>It is easier to talk with someone who doesn’t assess you. So choose together how to solve this.</translation>
    </message>
    <message>
        <source>Dan weet {peer} wat er met het verhaal gebeurt. Lees de regels samen en vink aan wat jullie afspreken.</source>
        <translation>Then {peer} knows what happens to the story. Read the lines together and tick what you agree.</translation>
    </message>
    <message>
        <source>Meekijken kan alleen als iedereen zich daar goed bij voelt. Vraag het aan {peer} en aan de bewoner of cliënt.</source>
        <translation>You can only watch if everyone is happy with it. Ask {peer} and the resident or client.</translation>
    </message>
    <message>
        <source>Vink elke regel aan. Dan kunnen jullie verder.</source>
        <translation>Tick every line. Then you can go on.</translation>
    </message>
    <message>
        <source>Kijk deze keer niet mee. Napraten over het werk kan wel.</source>
        <translation>Don’t watch this time. You can still talk about the work afterwards.</translation>
    </message>
    <message>
        <source>Zeggen allebei ja? Dan kun je beginnen. Anders sla je het meekijken over.</source>
        <translation>Do they both say yes? Then you can begin. If not, skip watching.</translation>
    </message>
    <message>
        <source>Vraag samen een andere coach. Rond dit gesprek af of verwijs door; wat er al staat, blijft bewaard.</source>
        <translation>Ask for another coach together. Finish this session or refer on; what is there already is kept.</translation>
    </message>
    <message>
        <source>Dan stoppen jullie hier. Bedank elkaar en rond dit gesprek af; wat er al staat, blijft bewaard.</source>
        <translation>Then you stop here. Thank each other and finish this session; what is there already is kept.</translation>
    </message>
    <message>
        <source>Schrijf bij ‘Zo kennen we elkaar’ op wie wat beoordeelt. Daarna gaan jullie verder.</source>
        <translation>At ‘How we know each other’, write down who assesses what. Then go on.</translation>
    </message>
    <message>
        <source>Kies een van de drie oplossingen. Dan weten jullie allebei waar je aan toe bent.</source>
        <translation>Choose one of the three solutions. Then you both know where you stand.</translation>
    </message>
</context>
<context>
    <name>GettingReadyPage</name>
    <message>
        <source>Het voorbeeld wordt klaargezet…</source>
        <translation>The example is being made ready…</translation>
    </message>
</context>
<context>
    <name>GiveDialog</name>
    <message>
        <source>Traject overdragen</source>
        <translation>Hand over the trajectory</translation>
    </message>
    <message>
        <source>Alles van dit traject gaat in één versleuteld bestand. Ook je eigen aantekeningen.</source>
        <translation>Everything of this trajectory goes into one encrypted file. Your own notes too.</translation>
    </message>
    <message>
        <source>Vindt {name} dit goed? Het antwoord wordt bewaard met de datum: {day}.</source>
        <translation>Does {name} agree? The answer is kept with its date: {day}.</translation>
    </message>
    <message>
        <source>Alleen voor dit bestand. Geef de wachtzin niet samen met het bestand.</source>
        <translation>For this file only. Do not give the passphrase together with the file.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Wie gaf dit antwoord?</source>
        <translation>Who gave this answer?</translation>
    </message>
    <message>
        <source>Wachtzin voor het bestand</source>
        <translation>Passphrase for the file</translation>
    </message>
    <message>
        <source>Maak 5 woorden</source>
        <translation>Make 5 words</translation>
    </message>
    <message>
        <source>Bewaar het bestand…</source>
        <translation>Save the file…</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bewaar het antwoord</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Kies eerst ja of nee.</source>
        <translation>First choose yes or no.</translation>
    </message>
    <message>
        <source>Vul in wie het antwoord gaf.</source>
        <translation>Fill in who gave the answer.</translation>
    </message>
    <message>
        <source>Waar mag het bestand staan?</source>
        <translation>Where may the file be kept?</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Doel zonder woorden</source>
        <translation>Goal without words</translation>
    </message>
    <message>
        <source>begin {value}</source>
        <translation>start {value}</translation>
    </message>
    <message>
        <source>nu {value}</source>
        <translation>now {value}</translation>
    </message>
    <message>
        <source>genoeg {value}</source>
        <translation>enough {value}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Leren met een groep</source>
        <translation>Learning with a group</translation>
    </message>
    <message>
        <source>Leid een leerbijeenkomst, fase voor fase.</source>
        <translation>Lead a group meeting, phase by phase.</translation>
    </message>
    <message>
        <source>Leerbijeenkomsten</source>
        <translation>Group meetings</translation>
    </message>
</context>
<context>
    <name>GroupsQuestion</name>
    <message>
        <source>Typ allebei de groepen over van het papier.</source>
        <translation>Copy both groups from the paper.</translation>
    </message>
    <message>
        <source>Dit is niet het goede blad, of er zit een typfout in. Kijk nog eens rustig.</source>
        <translation>This isn’t the right sheet, or there is a typing error. Take another look.</translation>
    </message>
    <message>
        <source>Op het papier staan 8 groepen van 4 tekens. Tel van links naar rechts.</source>
        <translation>The paper has 8 groups of 4 characters. Count from left to right.</translation>
    </message>
    <message>
        <source>Groep {number}</source>
        <translation>Group {number}</translation>
    </message>
</context>
<context>
    <name>Guards</name>
    <message>
        <source>De namen zijn verborgen. Ctrl+Shift+N toont ze weer.</source>
        <translation>The names are hidden. Ctrl+Shift+N shows them again.</translation>
    </message>
    <message>
        <source>De namen zijn weer te zien.</source>
        <translation>The names are showing again.</translation>
    </message>
</context>
<context>
    <name>HandoverFlows</name>
    <message>
        <source>Het antwoord is bewaard. Er is niets overgedragen.</source>
        <translation>The answer is saved. Nothing was handed over.</translation>
    </message>
    <message>
        <source>Welke overdracht wil je inlezen?</source>
        <translation>Which handover do you want to read in?</translation>
    </message>
    <message>
        <source>De overdracht staat in je kluis.</source>
        <translation>The handover is in your vault.</translation>
    </message>
    <message>
        <source>Het bestand is gemaakt en nagelezen: {path}

Geef het aan de andere coach. Zeg de wachtzin er apart bij. Hier blijft alles staan tot je het wist.</source>
        <translation>The file was made and read back: {path}

Give it to the other coach. Tell the passphrase separately. Here everything stays until you erase it.</translation>
    </message>
    <message>
        <source>Klaar om over te dragen</source>
        <translation>Ready to hand over</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{done} van {total} ingevuld</source>
        <translation>{done} of {total} filled in</translation>
    </message>
    <message>
        <source>Meegekeken: {time}</source>
        <translation>Watched: {time}</translation>
    </message>
    <message>
        <source>Wie vult in</source>
        <translation>Who fills this in</translation>
    </message>
    <message>
        <source>Ik kijk</source>
        <translation>My view</translation>
    </message>
    <message>
        <source>{peer} zelf</source>
        <translation>{peer}’s view</translation>
    </message>
    <message>
        <source>Verberg de ander</source>
        <translation>Hide the other view</translation>
    </message>
    <message>
        <source>Naast elkaar</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Naar het volgende deel van het scherm</source>
        <translation>To the next part of the screen</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Naar de vragen om door te vragen</source>
        <translation>To the follow-up questions</translation>
    </message>
    <message>
        <source>Toon één vraag groot, voor jullie allebei</source>
        <translation>Show one question large, for both of you</translation>
    </message>
    <message>
        <source>Kies een gespreksmodel, of wissel van model</source>
        <translation>Choose a coaching model, or switch to another one</translation>
    </message>
    <message>
        <source>Typ een stap over van papier. Ben je daar al: ga naar een code</source>
        <translation>Copy a step from paper. Already there: go to a code</translation>
    </message>
    <message>
        <source>Tel dat je advies gaf</source>
        <translation>Count that you gave advice</translation>
    </message>
    <message>
        <source>Mijn grenzen</source>
        <translation>My limits</translation>
    </message>
    <message>
        <source>Pauze: verberg alles en zet de klok stil</source>
        <translation>Pause: hide everything and stop the clock</translation>
    </message>
    <message>
        <source>Bedek het scherm; een toets of klik brengt alles terug</source>
        <translation>Cover the screen; a key or click brings everything back</translation>
    </message>
    <message>
        <source>Verberg de namen, of toon ze weer</source>
        <translation>Hide the names, or show them again</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Sluit wat over de pagina ligt</source>
        <translation>Close what lies on top of the page</translation>
    </message>
    <message>
        <source>Naar stap 1 tot en met 9</source>
        <translation>To steps 1 to 9</translation>
    </message>
    <message>
        <source>Zoek een persoon of een tekst</source>
        <translation>Search for a person or a text</translation>
    </message>
    <message>
        <source>Observatie: nog niet, met hulp, zelfstandig, voorbeeld</source>
        <translation>Observation: not yet, with help, independent, example to others</translation>
    </message>
    <message>
        <source>Observatie: niet gezien</source>
        <translation>Observation: not seen</translation>
    </message>
    <message>
        <source>Observatie: niet van toepassing</source>
        <translation>Observation: not applicable</translation>
    </message>
    <message>
        <source>Observatie: maak het kijkpunt leeg</source>
        <translation>Observation: clear the point</translation>
    </message>
    <message>
        <source>Observatie: schrijf een voorbeeld op</source>
        <translation>Observation: write down an example</translation>
    </message>
    <message>
        <source>Observatie: naar een ander kijkpunt</source>
        <translation>Observation: to another point</translation>
    </message>
</context>
<context>
    <name>HelperPanel</name>
    <message>
        <source>Gevraagd in dit gesprek: {count}</source>
        <translation>Asked in this session: {count}</translation>
    </message>
    <message>
        <source>Gevraagd</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Gevraagd in dit gesprek</source>
        <translation>Asked in this session</translation>
    </message>
    <message>
        <source>Gevraagd: {day}</source>
        <translation>Asked: {day}</translation>
    </message>
    <message>
        <source>Eigen vraag</source>
        <translation>Own question</translation>
    </message>
</context>
<context>
    <name>HomeBar</name>
    <message>
        <source>Naar het gesprek</source>
        <translation>To the session</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Mijn profiel</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Peercoach</source>
        <translation>Peercoach</translation>
    </message>
</context>
<context>
    <name>HomeShell</name>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Persoon</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Mijn profiel</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Bedek het scherm</source>
        <translation>Cover the screen</translation>
    </message>
    <message>
        <source>Toetsen en hulp</source>
        <translation>Keys and help</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Nog niet af</source>
        <translation>Not finished yet</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>IncomingDialog</name>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dit staat in het bestand</source>
        <translation>This is in the file</translation>
    </message>
    <message>
        <source>Wat meekomt</source>
        <translation>What comes along</translation>
    </message>
    <message>
        <source>Dit pakket komt helemaal mee.</source>
        <translation>This pack comes along as a whole.</translation>
    </message>
    <message>
        <source>Wat niet of anders meekomt</source>
        <translation>What does not come along, or in another way</translation>
    </message>
    <message>
        <source>Alles komt mee.</source>
        <translation>Everything comes along.</translation>
    </message>
    <message numerus="yes">
        <source>%n punten</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delen</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dingen komen niet of anders mee.</source>
        <translation>
            <numerusform>%n thing does not come along, or in another way.</numerusform>
            <numerusform>%n things do not come along, or in another way.</numerusform>
        </translation>
    </message>
    <message>
        <source>{points} in {parts}.</source>
        <translation>{points} in {parts}.</translation>
    </message>
</context>
<context>
    <name>ItemBox</name>
    <message>
        <source>Punt {number}: wat je ziet of hoort</source>
        <translation>Point {number}: what you see or hear</translation>
    </message>
    <message>
        <source>Kijktip {row} bij punt {number}</source>
        <translation>Look-for {row} of point {number}</translation>
    </message>
    <message>
        <source>Kijktip {row}</source>
        <translation>Look-for {row}</translation>
    </message>
    <message>
        <source>punt {number}</source>
        <translation>point {number}</translation>
    </message>
    <message>
        <source>Past overal</source>
        <translation>Fits everywhere</translation>
    </message>
    <message numerus="yes">
        <source>Past op %n plekken</source>
        <translation>
            <numerusform>Fits in %n place</numerusform>
            <numerusform>Fits in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}: punt {number}</source>
        <translation>{text}: point {number}</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>{kind} · van jou</source>
        <translation>{kind} · yours</translation>
    </message>
    <message>
        <source>Gebruik in dit gesprek</source>
        <translation>Use in this session</translation>
    </message>
    <message>
        <source>Geen favoriet meer</source>
        <translation>No longer a favourite</translation>
    </message>
    <message>
        <source>Maak favoriet</source>
        <translation>Make a favourite</translation>
    </message>
    <message>
        <source>Bewerken</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Maak er mijn eigen van</source>
        <translation>Make it my own</translation>
    </message>
    <message>
        <source>Print alle kaarten</source>
        <translation>Print all cards</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>KeyFlows</name>
    <message>
        <source>Nieuwe sleutel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Je blad met de herstelcode klopt. Over een jaar vraagt het programma het weer.</source>
        <translation>Your sheet with the recovery code is right. The program asks again in a year.</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Sleutels</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Je blad met de herstelcode is voor het laatst bekeken op {day}. Eén keer per jaar vraagt het programma erom.</source>
        <translation>You last checked your sheet with the recovery code on {day}. The program asks once a year.</translation>
    </message>
    <message>
        <source>Controleer je blad</source>
        <translation>Check your sheet</translation>
    </message>
    <message>
        <source>Nieuw blad…</source>
        <translation>New sheet…</translation>
    </message>
    <message>
        <source>Nieuwe sleutel…</source>
        <translation>New key…</translation>
    </message>
    <message>
        <source>Andere coach…</source>
        <translation>Other coach…</translation>
    </message>
    <message>
        <source>Naam op het slotscherm</source>
        <translation>Name on the lock screen</translation>
    </message>
    <message>
        <source>Alleen nodig met meer coaches op deze laptop. Iedereen kan deze naam lezen.</source>
        <translation>Only needed with more coaches on this laptop. Everyone can read this name.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>zoek een persoon of een tekst</source>
        <translation>search for a person or a text</translation>
    </message>
    <message>
        <source>naar Vandaag</source>
        <translation>to Today</translation>
    </message>
    <message>
        <source>naar Mensen</source>
        <translation>to People</translation>
    </message>
    <message>
        <source>naar de Bibliotheek</source>
        <translation>to the Library</translation>
    </message>
    <message>
        <source>naar Mijn profiel</source>
        <translation>to My profile</translation>
    </message>
    <message>
        <source>naar Instellingen</source>
        <translation>to Settings</translation>
    </message>
    <message>
        <source>zet een kritisch moment, in een leerbijeenkomst</source>
        <translation>mark a critical moment, in a group meeting</translation>
    </message>
    <message>
        <source>bedek het scherm; een toets of klik brengt alles terug</source>
        <translation>cover the screen; a key or click brings everything back</translation>
    </message>
    <message>
        <source>verberg de namen, of toon ze weer</source>
        <translation>hide the names, or show them again</translation>
    </message>
    <message>
        <source>vergrendel nu</source>
        <translation>lock now</translation>
    </message>
    <message>
        <source>naar het volgende deel van het scherm</source>
        <translation>to the next part of the screen</translation>
    </message>
    <message>
        <source>zet terug wat je net weghaalde</source>
        <translation>put back what you just took away</translation>
    </message>
    <message>
        <source>grotere letters</source>
        <translation>larger letters</translation>
    </message>
    <message>
        <source>kleinere letters</source>
        <translation>smaller letters</translation>
    </message>
    <message>
        <source>Toetsen en hulp</source>
        <translation>Keys and help</translation>
    </message>
    <message>
        <source>Alles werkt ook zonder muis.</source>
        <translation>Everything works without a mouse too.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>{first}–{last} minuten</source>
        <translation>{first}–{last} minutes</translation>
    </message>
    <message>
        <source>Past nu het best</source>
        <translation>Best fit now</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Welk gesprek wil je voeren?</source>
        <translation>Which session do you want to have?</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>KnowledgeCards</name>
    <message>
        <source>Kennis om mee te geven</source>
        <translation>Knowledge to pass on</translation>
    </message>
    <message>
        <source>Thema: {theme}</source>
        <translation>Theme: {theme}</translation>
    </message>
    <message>
        <source>Meegegeven. De kaart staat bij de bronnen van de peer.</source>
        <translation>Passed on. The card is among the peer’s sources.</translation>
    </message>
    <message>
        <source>Bekijk de bronnen</source>
        <translation>See the sources</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Take care</translation>
    </message>
    <message>
        <source>Vraag verder</source>
        <translation>Ask more</translation>
    </message>
    <message>
        <source>Je hebt dit meegegeven in dit gesprek.</source>
        <translation>You passed this on in this session.</translation>
    </message>
    <message>
        <source>Geef mee</source>
        <translation>Pass on</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>Wat staat er op deze laptop</source>
        <translation>What is on this laptop</translation>
    </message>
    <message>
        <source>Het programma kijkt welke bestanden er zijn en wat iemand zonder wachtzin kan lezen.</source>
        <translation>The program looks which files there are and what somebody without the passphrase can read.</translation>
    </message>
    <message>
        <source>Kijk wat er staat</source>
        <translation>Look what is there</translation>
    </message>
</context>
<context>
    <name>LaptopPage</name>
    <message>
        <source>Wat staat er op deze laptop</source>
        <translation>What is on this laptop</translation>
    </message>
    <message>
        <source>Het programma kijkt nu…</source>
        <translation>The program is looking now…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Bekijk en print</source>
        <translation>View and print</translation>
    </message>
</context>
<context>
    <name>LearnedReminder</name>
    <message>
        <source>Wat leerde je zelf van {peer}? Eén zin is genoeg.</source>
        <translation>What did you learn from {peer} yourself? One sentence is enough.</translation>
    </message>
    <message>
        <source>Weer openen en opschrijven</source>
        <translation>Reopen and write it down</translation>
    </message>
</context>
<context>
    <name>LearnerPage</name>
    <message>
        <source>Leerprofiel</source>
        <translation>Learner profile</translation>
    </message>
    <message>
        <source>Leerprofiel van {name}</source>
        <translation>Learner profile of {name}</translation>
    </message>
    <message>
        <source>Dit is om samen over te praten. Jullie mogen het allebei zien.</source>
        <translation>This is to talk about together. You may both see it.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voor jou als coach: {title}</source>
        <translation>For you as the coach: {title}</translation>
    </message>
    <message>
        <source>Vul dezelfde lijst in voor jezelf. Dan staan jullie naast elkaar.</source>
        <translation>Fill in the same list for yourself. Then you stand side by side.</translation>
    </message>
</context>
<context>
    <name>LensCard</name>
    <message>
        <source>Hier is nog niet over gepraat.</source>
        <translation>This has not been talked about yet.</translation>
    </message>
    <message>
        <source>Open een onderwerp om te zien wat jij kunt doen.</source>
        <translation>Open a topic to see what you can do.</translation>
    </message>
    <message>
        <source>Vijf onderwerpen</source>
        <translation>Five topics</translation>
    </message>
    <message>
        <source>Praat er weer over</source>
        <translation>Talk about it again</translation>
    </message>
    <message>
        <source>Praat er samen over</source>
        <translation>Talk about it together</translation>
    </message>
    <message>
        <source>nog niet besproken</source>
        <translation>not talked about yet</translation>
    </message>
    <message>
        <source>{point}, {day}</source>
        <translation>{point}, {day}</translation>
    </message>
    <message>
        <source>bij {point}</source>
        <translation>at {point}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Gevonden in de bibliotheek</source>
        <translation>Found in the library</translation>
    </message>
    <message>
        <source>Favoriet</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Van jou</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Wat zoek je?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Trek er een</source>
        <translation>Draw one</translation>
    </message>
    <message>
        <source>Eigen materiaal</source>
        <translation>Own material</translation>
    </message>
</context>
<context>
    <name>LibraryWay</name>
    <message>
        <source>Bekijk de notitie</source>
        <translation>View the note</translation>
    </message>
    <message>
        <source>De luisterkaart staat in je eigen notitie.</source>
        <translation>The listening card is in your own note.</translation>
    </message>
    <message>
        <source>De werkvorm staat in je eigen notitie.</source>
        <translation>The activity is in your own note.</translation>
    </message>
    <message>
        <source>Dit model leidt nu het gesprek. Wat je al schreef, blijft staan.</source>
        <translation>This model now leads the session. What you wrote stays.</translation>
    </message>
    <message>
        <source>Deze lijst hoort nu bij de observatie.</source>
        <translation>This checklist now belongs to the observation.</translation>
    </message>
    <message>
        <source>De werkvorm staat erbij.</source>
        <translation>The activity has been added.</translation>
    </message>
    <message>
        <source>Meegegeven. De kaart staat bij de bronnen van de peer.</source>
        <translation>Passed on. The card is among the peer’s sources.</translation>
    </message>
    <message>
        <source>Geprobeerd. Schrijf nu of later op wat je zag.</source>
        <translation>Tried. Write down now or later what you saw.</translation>
    </message>
    <message>
        <source>Gevraagd. Het staat in je eigen notitie.</source>
        <translation>Asked. It is in your own note.</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>{label}, regel {number}</source>
        <translation>{label}, line {number}</translation>
    </message>
</context>
<context>
    <name>LineButtons</name>
    <message>
        <source>Regel {number} omhoog</source>
        <translation>Line {number} up</translation>
    </message>
    <message>
        <source>Regel {number} omlaag</source>
        <translation>Line {number} down</translation>
    </message>
    <message>
        <source>Regel {number} verwijderen</source>
        <translation>Remove line {number}</translation>
    </message>
</context>
<context>
    <name>LineSwitch</name>
    <message>
        <source>Op de kopie: {line}</source>
        <translation>On the copy: {line}</translation>
    </message>
    <message>
        <source>Niet op de kopie: {line}</source>
        <translation>Not on the copy: {line}</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Regel verwijderd.</source>
        <translation>Line removed.</translation>
    </message>
    <message>
        <source>Nog een regel</source>
        <translation>One more line</translation>
    </message>
</context>
<context>
    <name>ListeningCard</name>
    <message>
        <source>Luisterkaart</source>
        <translation>Listening card</translation>
    </message>
    <message>
        <source>Toon de luisterkaart</source>
        <translation>Show the listening card</translation>
    </message>
    <message>
        <source>Klap de luisterkaart in</source>
        <translation>Fold the listening card</translation>
    </message>
    <message>
        <source>Volgende kaart</source>
        <translation>Next card</translation>
    </message>
</context>
<context>
    <name>LockedDialog</name>
    <message>
        <source>Wachtzin van de PDF</source>
        <translation>Passphrase of the PDF</translation>
    </message>
    <message>
        <source>PDF met een wachtzin</source>
        <translation>PDF with a passphrase</translation>
    </message>
    <message>
        <source>Andere woorden</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Kies waar de PDF komt</source>
        <translation>Choose where the PDF goes</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Wie de PDF opent, typt eerst deze wachtzin. Het PDF-programma noemt de wachtzin een wachtwoord.</source>
        <translation>Whoever opens the PDF types this passphrase first. The PDF reader calls it a password.</translation>
    </message>
    <message>
        <source>Vertel de wachtzin zelf aan wie de PDF krijgt. Stuur de zin niet mee met de PDF. Het programma bewaart de zin niet.</source>
        <translation>Tell the passphrase yourself to whoever gets the PDF. Do not send it with the PDF. The program does not keep it.</translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <source>Mijn logboek</source>
        <translation>My log</translation>
    </message>
    <message>
        <source>Wat je leerde, wat je deelde en wat je nog wilt bespreken. Alleen jij leest dit.</source>
        <translation>What you learned, what you shared and what you still want to discuss. Only you read this.</translation>
    </message>
    <message>
        <source>Wil je horen hoe je coacht? Print een blad en geef het aan een peer of collega.</source>
        <translation>Would you like to hear how you coach? Print a sheet and give it to a peer or a colleague.</translation>
    </message>
    <message>
        <source>Open mijn logboek</source>
        <translation>Open my log</translation>
    </message>
    <message>
        <source>Vraag feedback</source>
        <translation>Ask for feedback</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Mijn logboek</source>
        <translation>My log</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Alleen jij leest dit. Vraagt een peer om de eigen gegevens? Dan hoort erbij wat over die peer gaat.</source>
        <translation>You alone read this. If a peer asks for their own data, what is about that peer belongs to it.</translation>
    </message>
    <message>
        <source>Schrijf iets op</source>
        <translation>Write something down</translation>
    </message>
    <message>
        <source>Wat er staat</source>
        <translation>What you wrote</translation>
    </message>
    <message>
        <source>Hier staat nog niets.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Lees of verander</source>
        <translation>Read or change</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>LogWay</name>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Nog te bespreken. Op de agenda van: {agenda}</source>
        <translation>Still to discuss. On the agenda of: {agenda}</translation>
    </message>
    <message>
        <source>Nog te bespreken</source>
        <translation>Still to discuss</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Later afmaken</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>Kritisch moment (F8)</source>
        <translation>Critical moment (F8)</translation>
    </message>
</context>
<context>
    <name>MeetingField</name>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Leerbijeenkomst – {step}</source>
        <translation>Group meeting – {step}</translation>
    </message>
    <message>
        <source>Kritisch moment om {time}.</source>
        <translation>Critical moment at {time}.</translation>
    </message>
    <message>
        <source>Stap {number} van {count} – {step}</source>
        <translation>Step {number} of {count} – {step}</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Afgerond</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Nog niet af</source>
        <translation>Not finished yet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Wis: {title}</source>
        <translation>Erase: {title}</translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>Alle bijeenkomsten</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>MeetingSteps</name>
    <message>
        <source>Voorbereiden</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>Kritische momenten</source>
        <translation>Critical moments</translation>
    </message>
    <message>
        <source>Afronden</source>
        <translation>Finishing</translation>
    </message>
    <message>
        <source>Fase</source>
        <translation>Phase</translation>
    </message>
    <message numerus="yes">
        <source>%n momenten</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog geen</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Afgerond</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Bekijken en printen</source>
        <translation>Look at and print</translation>
    </message>
    <message>
        <source>Datum, groep en thema</source>
        <translation>Date, group and theme</translation>
    </message>
    <message>
        <source>{spent} van {planned} minuten</source>
        <translation>{spent} of {planned} minutes</translation>
    </message>
    <message>
        <source>Gepland: {planned}.</source>
        <translation>Planned: {planned}.</translation>
    </message>
    <message>
        <source>Bezig: {spent}.</source>
        <translation>Spent: {spent}.</translation>
    </message>
</context>
<context>
    <name>MeetingTopBar</name>
    <message>
        <source>Nog niet opgeslagen</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Bedek het scherm</source>
        <translation>Cover the screen</translation>
    </message>
    <message>
        <source>Opgeslagen om {time}</source>
        <translation>Saved at {time}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Leerbijeenkomsten</source>
        <translation>Group meetings</translation>
    </message>
    <message>
        <source>Leer met een groep van een echt voorbeeld uit het werk. Jij leidt de groep door de fasen.</source>
        <translation>Learn with a group from a real example at work. You lead the group through the phases.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Begin een leerbijeenkomst</source>
        <translation>Begin a group meeting</translation>
    </message>
    <message>
        <source>Eerdere bijeenkomsten</source>
        <translation>Earlier meetings</translation>
    </message>
</context>
<context>
    <name>MethodsCard</name>
    <message>
        <source>Wat kan helpen bij motivatie</source>
        <translation>What can help with motivation</translation>
    </message>
    <message>
        <source>Geprobeerd. Schrijf nu of later op wat je zag.</source>
        <translation>Tried. Write down now or later what you saw.</translation>
    </message>
    <message>
        <source>Schrijf het op</source>
        <translation>Write it down</translation>
    </message>
    <message>
        <source>Eerder geprobeerd, {day}: {method}</source>
        <translation>Tried before, {day}: {method}</translation>
    </message>
    <message>
        <source>Wat je zag: {effect}</source>
        <translation>What you saw: {effect}</translation>
    </message>
    <message>
        <source>Wat zag je daarna?</source>
        <translation>What did you see after that?</translation>
    </message>
    <message>
        <source>Valkuil</source>
        <translation>Pitfall</translation>
    </message>
    <message>
        <source>Waar het vandaan komt</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Je hebt dit geprobeerd in dit gesprek.</source>
        <translation>You tried this in this session.</translation>
    </message>
    <message>
        <source>Dit heb ik geprobeerd</source>
        <translation>I tried this</translation>
    </message>
    <message>
        <source>Schrijf op wat je zag</source>
        <translation>Write down what you saw</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Geen model gevonden. Probeer een ander woord.</source>
        <translation>No model found. Try another word.</translation>
    </message>
</context>
<context>
    <name>ModelForm</name>
    <message>
        <source>Titel van het model</source>
        <translation>Title of the model</translation>
    </message>
    <message>
        <source>Waar het voor is</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Wanneer je het gebruikt</source>
        <translation>When you use it</translation>
    </message>
    <message>
        <source>Waar je op let</source>
        <translation>What to mind</translation>
    </message>
    <message>
        <source>Wanneer past dit model niet?</source>
        <translation>When does this model not fit?</translation>
    </message>
    <message>
        <source>Minuten: van</source>
        <translation>Minutes: from</translation>
    </message>
    <message>
        <source>tot</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Minuten: tot</source>
        <translation>Minutes: to</translation>
    </message>
    <message>
        <source>Fase toevoegen</source>
        <translation>Add a phase</translation>
    </message>
    <message>
        <source>Fase verwijderd</source>
        <translation>Phase removed</translation>
    </message>
    <message>
        <source>Veld verwijderd</source>
        <translation>Field removed</translation>
    </message>
</context>
<context>
    <name>ModelPart</name>
    <message>
        <source>Wissel van model</source>
        <translation>Switch model</translation>
    </message>
    <message>
        <source>Kies met hulp een model</source>
        <translation>Get help choosing a model</translation>
    </message>
</context>
<context>
    <name>ModelSwap</name>
    <message>
        <source>Je gaat verder zonder model. Alle antwoorden blijven bewaard.</source>
        <translation>You go on without a model. All answers are kept.</translation>
    </message>
    <message>
        <source>{model} leidt nu het gesprek. Alle antwoorden blijven bewaard.</source>
        <translation>{model} leads the talk now. All answers are kept.</translation>
    </message>
    <message>
        <source>Zet het terug</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>MomentBox</name>
    <message>
        <source>Welk signaal zag je?</source>
        <translation>Which signal did you see?</translation>
    </message>
    <message>
        <source>Heb je ingegrepen?</source>
        <translation>Did you intervene?</translation>
    </message>
    <message>
        <source>moment {number}</source>
        <translation>moment {number}</translation>
    </message>
    <message>
        <source>Wel ingegrepen</source>
        <translation>Intervened</translation>
    </message>
    <message>
        <source>Niet ingegrepen</source>
        <translation>Did not intervene</translation>
    </message>
    <message>
        <source>Verwijder dit moment</source>
        <translation>Remove this moment</translation>
    </message>
    <message>
        <source>Verwijder dit moment: {number}</source>
        <translation>Remove this moment: {number}</translation>
    </message>
    <message>
        <source>wel ingegrepen</source>
        <translation>intervened</translation>
    </message>
    <message>
        <source>niet ingegrepen</source>
        <translation>did not intervene</translation>
    </message>
    <message>
        <source>Nog geen signaal gekozen</source>
        <translation>No signal chosen yet</translation>
    </message>
    <message>
        <source>Waarom wel of niet?</source>
        <translation>Why, or why not?</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
</context>
<context>
    <name>MomentList</name>
    <message>
        <source>Kritische momenten</source>
        <translation>Critical moments</translation>
    </message>
    <message>
        <source>F8 zet de tijd van nu hier. Je cursor blijft waar die is.</source>
        <translation>F8 puts the current time here. Your cursor stays where it is.</translation>
    </message>
    <message>
        <source>Kies het signaal</source>
        <translation>Choose the signal</translation>
    </message>
    <message>
        <source>Geen signaal gekozen</source>
        <translation>No signal chosen</translation>
    </message>
</context>
<context>
    <name>MomentsPage</name>
    <message>
        <source>Alleen voor jou. Dit komt niet op het papier van de groep.</source>
        <translation>For you only. This doesn’t go on the group’s paper.</translation>
    </message>
    <message>
        <source>Druk tijdens de bijeenkomst op F8. De tijd staat dan hier, en je kiest later wat er was.</source>
        <translation>Press F8 during the meeting. The time is then here, and you choose later what happened.</translation>
    </message>
    <message>
        <source>Open een moment. Kies welk signaal je zag en schrijf op wat je deed.</source>
        <translation>Open a moment. Choose which signal you saw and write down what you did.</translation>
    </message>
    <message>
        <source>Open een moment om terug te lezen wat je opschreef.</source>
        <translation>Open a moment to read back what you wrote.</translation>
    </message>
    <message>
        <source>Er zijn geen momenten.</source>
        <translation>There are no moments.</translation>
    </message>
    <message>
        <source>Moment verwijderd.</source>
        <translation>Moment removed.</translation>
    </message>
</context>
<context>
    <name>MoveButtons</name>
    <message>
        <source>Omhoog</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Omlaag</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verwijderen</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Namen van anderen</source>
        <translation>Names of others</translation>
    </message>
    <message>
        <source>Er wordt gezocht naar namen van anderen…</source>
        <translation>Looking for names of others…</translation>
    </message>
    <message>
        <source>Wat je aanvinkt, wordt weggelaten. Kijk de lijst na: jij beslist.</source>
        <translation>What you tick is left out. Check the list: you decide.</translation>
    </message>
    <message>
        <source>Er is geen naam van een ander gevonden. Lees het toch na.</source>
        <translation>No name of anyone else was found. Read it through all the same.</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>Nieuwe sleutel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Doe dit als een ander je wachtzin of je papier misschien kent.</source>
        <translation>Do this if someone else may know your passphrase or your paper.</translation>
    </message>
    <message>
        <source>Alles wordt opnieuw versleuteld. Daarna openen je oude wachtzin en je oude papier deze kluis niet meer.</source>
        <translation>Everything is encrypted again. After that your old passphrase and paper no longer open this vault.</translation>
    </message>
    <message>
        <source>Oude kopieën gaan nog wel open met de oude wachtzin en het oude papier. Wis die, ook op een usb-stick.</source>
        <translation>Old copies do still open with the old passphrase and the old paper. Delete them, on USB sticks too.</translation>
    </message>
    <message>
        <source>Je krijgt een nieuw blad met een herstelcode. Typ daarvan twee groepen over, dan ben je klaar.</source>
        <translation>You get a new sheet with a recovery code. Copy two groups from it, and you are done.</translation>
    </message>
    <message>
        <source>Maak een nieuwe sleutel</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open de kluis opnieuw</source>
        <translation>Open the vault again</translation>
    </message>
    <message>
        <source>Je wachtzin wordt gecontroleerd…</source>
        <translation>Your passphrase is being checked…</translation>
    </message>
    <message>
        <source>Alles wordt opnieuw versleuteld, nagelezen en bewaard. Laat het programma open…</source>
        <translation>Everything is being encrypted again, read back and saved. Keep the program open…</translation>
    </message>
    <message>
        <source>De nieuwe sleutel is klaar. Maak nu je nieuwe blad met de herstelcode en gooi het oude weg.</source>
        <translation>The new key is ready. Now make your new sheet with the recovery code and throw the old one away.</translation>
    </message>
    <message>
        <source>Deze kopieën gaan nog open met je oude wachtzin:
{places}</source>
        <translation>These copies still open with your old passphrase:
{places}</translation>
    </message>
    <message>
        <source>Je kluis is zoals die was. Je oude wachtzin past nog.</source>
        <translation>Your vault is as it was. Your old passphrase still fits.</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Gezien of gehoord</source>
        <translation>Seen or heard</translation>
    </message>
    <message>
        <source>Wat ik erbij denk</source>
        <translation>My own thoughts</translation>
    </message>
    <message>
        <source>Alleen voor jou. Dit komt niet op de kopie van de peer.</source>
        <translation>Only for you. This doesn’t go on the peer’s copy.</translation>
    </message>
    <message>
        <source>Gezien of gehoord: {point}</source>
        <translation>Seen or heard: {point}</translation>
    </message>
    <message>
        <source>Wat ik erbij denk: {point}</source>
        <translation>My own thoughts: {point}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>De vraag staat in je eigen notitie.</source>
        <translation>The question is in your own note.</translation>
    </message>
    <message>
        <source>Bekijk de notitie</source>
        <translation>View the note</translation>
    </message>
</context>
<context>
    <name>ObservationPage</name>
    <message>
        <source>Kies eerst een lijst. Dan staan hier de kijkpunten.</source>
        <translation>Choose a checklist first. Then you see the points to look for here.</translation>
    </message>
    <message>
        <source>Kies een lijst</source>
        <translation>Choose a checklist</translation>
    </message>
    <message>
        <source>{peer} vulde dit zelf in. Je ziet het als jij ook klaar bent.</source>
        <translation>{peer} filled this in. You’ll see it when you are done too.</translation>
    </message>
</context>
<context>
    <name>OfferedModels</name>
    <message>
        <source>{title} (eigen)</source>
        <translation>{title} (own)</translation>
    </message>
    <message>
        <source>Favoriet</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Leidt nu</source>
        <translation>Leads now</translation>
    </message>
    <message>
        <source>Al begonnen</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Eerder gebruikt</source>
        <translation>Used before</translation>
    </message>
    <message>
        <source>{minutes} minuten</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>ook voor een nieuwe coach</source>
        <translation>also for a new coach</translation>
    </message>
    <message>
        <source>als je vaker coacht</source>
        <translation>if you coach more often</translation>
    </message>
    <message>
        <source>alleen als jullie elkaar vertrouwen</source>
        <translation>only if you trust each other</translation>
    </message>
</context>
<context>
    <name>OnPaper</name>
    <message>
        <source>Kwaliteitenkaarten (64)</source>
        <translation>Quality cards (64)</translation>
    </message>
    <message>
        <source>Vraagkaarten</source>
        <translation>Question cards</translation>
    </message>
    <message>
        <source>Luisterkaarten</source>
        <translation>Listening cards</translation>
    </message>
    <message>
        <source>Kaarten voor ingrijpen in een groep</source>
        <translation>Cards for stepping in with a group</translation>
    </message>
    <message>
        <source>Hulpkaarten</source>
        <translation>Help cards</translation>
    </message>
    <message>
        <source>Kaarten met misverstanden over peersupport</source>
        <translation>Cards with misconceptions about peer support</translation>
    </message>
    <message>
        <source>Werkvorm op één blad</source>
        <translation>Activity on one sheet</translation>
    </message>
    <message>
        <source>Gespreksmodel op één blad</source>
        <translation>Coaching model on one sheet</translation>
    </message>
    <message>
        <source>Instructiekaart, leeg</source>
        <translation>Instruction card, blank</translation>
    </message>
    <message>
        <source>Observatielijst, leeg</source>
        <translation>Checklist, blank</translation>
    </message>
    <message>
        <source>Stap van een gesprek, leeg</source>
        <translation>Step of a session, blank</translation>
    </message>
    <message>
        <source>Gespreksmodel, leeg</source>
        <translation>Coaching model, blank</translation>
    </message>
    <message>
        <source>Tweezijdig, over de lange kant</source>
        <translation>Two-sided, on the long edge</translation>
    </message>
    <message>
        <source>Tweezijdig, over de korte kant</source>
        <translation>Two-sided, on the short edge</translation>
    </message>
    <message>
        <source>{cards} op {sheets}.</source>
        <translation>{cards} on {sheets}.</translation>
    </message>
    <message>
        <source>Op het laatste blad: ook {empty} om zelf in te vullen.</source>
        <translation>On the last sheet: also {empty} to fill in yourself.</translation>
    </message>
    <message>
        <source>Op het laatste blad: {cards}.</source>
        <translation>On the last sheet: {cards}.</translation>
    </message>
    <message>
        <source>Print tweezijdig op 100 % en draai over de lange kant. Knip langs de lijnen.</source>
        <translation>Print two-sided at 100 % and flip on the long edge. Cut along the lines.</translation>
    </message>
    <message>
        <source>Print tweezijdig op 100 % en draai over de korte kant. Hier staat de achterkant ondersteboven.</source>
        <translation>Print two-sided at 100 % and flip on the short edge. Here the back is upside down.</translation>
    </message>
    <message>
        <source>Alleen de voorkant</source>
        <translation>Front only</translation>
    </message>
    <message>
        <source>Print op 100 %. Knip langs de lijnen.</source>
        <translation>Print at 100 %. Cut along the lines.</translation>
    </message>
</context>
<context>
    <name>OnPaperCard</name>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Print kaarten, werkvormen en lege formulieren. Er staan geen gegevens van mensen op.</source>
        <translation>Print cards, activities and blank forms. They hold no data of people.</translation>
    </message>
    <message>
        <source>Kies wat je print</source>
        <translation>Choose what to print</translation>
    </message>
</context>
<context>
    <name>OnPaperDialog</name>
    <message>
        <source>Elke stap</source>
        <translation>Any step</translation>
    </message>
    <message>
        <source>Elk thema</source>
        <translation>Any theme</translation>
    </message>
    <message>
        <source>Allemaal</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alle kaarten</source>
        <translation>All cards</translation>
    </message>
    <message numerus="yes">
        <source>Er passen %n vragen bij deze keuze.</source>
        <translation>
            <numerusform>%n question fits this choice.</numerusform>
            <numerusform>%n questions fit this choice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hierbij past geen vraag. Kies een andere stap of een ander thema.</source>
        <translation>No question fits this. Choose another step or another theme.</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Wat wil je op papier?</source>
        <translation>What would you like on paper?</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Welke?</source>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>Stap van het gesprek</source>
        <translation>Step of the session</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Aantal kaarten</source>
        <translation>Number of cards</translation>
    </message>
    <message>
        <source>Zo print je</source>
        <translation>How you print</translation>
    </message>
    <message>
        <source>Bekijk en print</source>
        <translation>View and print</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OpenLines</name>
    <message>
        <source>Nog te bespreken</source>
        <translation>Still to discuss</translation>
    </message>
</context>
<context>
    <name>OverviewCard</name>
    <message>
        <source>Voor de organisatie</source>
        <translation>For the organisation</translation>
    </message>
    <message>
        <source>Alleen aantallen, zonder namen. Je ziet eerst precies wat er op papier komt.</source>
        <translation>Numbers alone, without names. You first see exactly what goes on paper.</translation>
    </message>
    <message>
        <source>Bekijk het overzicht van {year}</source>
        <translation>Look at the overview of {year}</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Eigen materiaal</source>
        <translation>Own material</translation>
    </message>
    <message>
        <source>Maak of verander een lijst, vraag, werkvorm of gespreksmodel.</source>
        <translation>Make or change a list, question, activity or coaching model.</translation>
    </message>
    <message>
        <source>Open eigen materiaal</source>
        <translation>Open own material</translation>
    </message>
</context>
<context>
    <name>OwnFlows</name>
    <message>
        <source>Waarvan wil je een kopie?</source>
        <translation>What do you want a copy of?</translation>
    </message>
    <message>
        <source>Uit welk bestand?</source>
        <translation>From which file?</translation>
    </message>
    <message>
        <source>Welke lijst wil je bewaren?</source>
        <translation>Which list do you want to save?</translation>
    </message>
    <message>
        <source>Weggezet.</source>
        <translation>Put away.</translation>
    </message>
    <message>
        <source>Waar wil je het bewaren?</source>
        <translation>Where do you want to save it?</translation>
    </message>
    <message>
        <source>Bewaard als {name}</source>
        <translation>Saved as {name}</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Eigen materiaal</source>
        <translation>Own material</translation>
    </message>
    <message>
        <source>Hier komt wat je zelf maakt of aanpast. Begin met een kopie: dan staat het meeste er al.</source>
        <translation>Here comes what you make or adapt yourself. Begin with a copy: most of it is there then.</translation>
    </message>
    <message>
        <source>Wat klaar is, kun je in elk gesprek kiezen. Een gesprek houdt de versie waarmee het begon.</source>
        <translation>What is ready can be chosen in every session. A session keeps the version it began with.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Nieuw</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Kopie maken van iets dat er is</source>
        <translation>Copy something that is there</translation>
    </message>
    <message>
        <source>Plak een lijst</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Haal een lijst uit een bestand</source>
        <translation>Take a list from a file</translation>
    </message>
    <message>
        <source>Bewaar een lijst als bestand</source>
        <translation>Save a list as a file</translation>
    </message>
    <message>
        <source>Mijn profiel</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Dit is van jou. Niemand ziet het, tenzij jij het print of laat zien.</source>
        <translation>This is yours. No one sees it, unless you print it or show it.</translation>
    </message>
    <message>
        <source>Toon ook de paren over werken vanuit eigen ervaring</source>
        <translation>Also show the pairs about working from lived experience</translation>
    </message>
    <message>
        <source>Werk je vanuit eigen herstel? Zet dit dan aan. Staat het uit? Dan zie je 16 paren.</source>
        <translation>Do you work from your own recovery? Then switch this on. If it is off, you see 16 pairs.</translation>
    </message>
</context>
<context>
    <name>OwnRow</name>
    <message>
        <source>{kind}, begonnen als kopie</source>
        <translation>{kind}, begun as a copy</translation>
    </message>
    <message>
        <source>{kind} · deze naam komt vaker voor, veranderd {when}</source>
        <translation>{kind} · this name is used more than once, changed {when}</translation>
    </message>
    <message>
        <source>Weggezet: niet te kiezen in een gesprek.</source>
        <translation>Put away: not to be chosen in a session.</translation>
    </message>
    <message>
        <source>Haal terug</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bewerk</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Meer: {title}</source>
        <translation>More: {title}</translation>
    </message>
    <message>
        <source>Zet weg</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Zet weg: {title}</source>
        <translation>Put away: {title}</translation>
    </message>
    <message>
        <source>Kopie maken</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Bewaar als pakket</source>
        <translation>Save as a pack</translation>
    </message>
    <message>
        <source>Bewaar als FHIR-vragenlijst</source>
        <translation>Save as a FHIR questionnaire</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>Observatielijst</source>
        <translation>Observation list</translation>
    </message>
    <message>
        <source>Vraag</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Werkvorm</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Gespreksmodel</source>
        <translation>Coaching model</translation>
    </message>
    <message>
        <source>Fasen van een leerbijeenkomst</source>
        <translation>Phases of a group meeting</translation>
    </message>
    <message>
        <source>{kind} zonder titel</source>
        <translation>{kind} without a title</translation>
    </message>
    <message>
        <source>Klaar: je kunt hiermee een bijeenkomst leiden.</source>
        <translation>Ready: you can lead a meeting with this.</translation>
    </message>
    <message>
        <source>Nog nodig: {needed}. Tot die tijd kun je dit niet kiezen.</source>
        <translation>Still needed: {needed}. Until then you can’t choose this.</translation>
    </message>
    <message>
        <source>Deze vraag staat al bij je eigen materiaal. Dat mag. Schrijf je de vraag anders op, dan haal je de twee niet door elkaar.</source>
        <translation>This question is in your own material already. That is fine. If you word it differently, you will not mix the two up.</translation>
    </message>
    <message>
        <source>Je hebt al iets met deze naam. Dat mag. Met een andere naam vind je het sneller terug.</source>
        <translation>You already have something with this name. That is fine. With a different name you will find it sooner.</translation>
    </message>
    <message>
        <source>Klaar: je kunt dit in een gesprek kiezen.</source>
        <translation>Ready: you can choose this in a session.</translation>
    </message>
    <message>
        <source>Nog nodig: {needed}. Tot die tijd staat dit niet in een gesprek.</source>
        <translation>Still needed: {needed}. Until then this is not in a session.</translation>
    </message>
</context>
<context>
    <name>PairsEditor</name>
    <message>
        <source>Meer passen er niet in deze lijst.</source>
        <translation>There is no room for more in this list.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>De print is onderweg. Haal het papier meteen op.</source>
        <translation>The print is on its way. Collect the paper straight away.</translation>
    </message>
    <message>
        <source>De PDF is bewaard. Iedereen met dit bestand kan de PDF lezen.</source>
        <translation>The PDF is saved. Anyone who has this file can read it.</translation>
    </message>
    <message>
        <source>De PDF is bewaard. Alleen wie de wachtzin kent, kan de PDF lezen.</source>
        <translation>The PDF is saved. Only someone who knows the passphrase can read it.</translation>
    </message>
    <message>
        <source>Toon map</source>
        <translation>Show folder</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Controleer je blad met de herstelcode</source>
        <translation>Check your sheet with the recovery code</translation>
    </message>
    <message>
        <source>Controleren</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nieuw blad…</source>
        <translation>New sheet…</translation>
    </message>
    <message>
        <source>Pak het papier met je herstelcode. Zo weet je dat je in nood bij je gegevens kunt. Er verandert niets.</source>
        <translation>Get the paper with your recovery code. Then you know you can reach your data in an emergency. Nothing changes.</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>De kijkpunten staan op een apart blad.</source>
        <translation>The points to look for are on a separate sheet.</translation>
    </message>
    <message>
        <source>Typ de lijst over</source>
        <translation>Copy the checklist</translation>
    </message>
</context>
<context>
    <name>PaperLine</name>
    <message>
        <source>Controleer twee groepen</source>
        <translation>Check two groups</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Je blad met de herstelcode is een jaar niet bekeken. Pak het erbij: met twee groepen weet je dat het klopt.</source>
        <translation>You haven’t checked your sheet with the recovery code for a year. Get it out: two groups show that it is right.</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Typ over van papier · versie {version}</source>
        <translation>Copy from paper · version {version}</translation>
    </message>
    <message>
        <source>Alles staat in de volgorde van je papier. Wat al is ingevuld, blijft zo tot je het verandert.</source>
        <translation>Everything is in the order of your paper. What is filled in already stays until you change it.</translation>
    </message>
    <message>
        <source>Ga naar code</source>
        <translation>Go to code</translation>
    </message>
    <message>
        <source>Terug naar de stap</source>
        <translation>Back to the step</translation>
    </message>
    <message>
        <source>Code {code} staat op je papier. Maar in dit gesprek hoort de vraag niet bij deze stap.</source>
        <translation>Code {code} is on your paper. But in this session the question is not part of this step.</translation>
    </message>
    <message>
        <source>Het antwoord bij code {code} is verzegeld. In de stap zelf lees je hoe het opengaat.</source>
        <translation>The answer at code {code} is sealed. The step itself tells you how it is opened.</translation>
    </message>
    <message>
        <source>Code {code} hoort bij een ander antwoord op {other}. Kies daar eerst dat antwoord.</source>
        <translation>Code {code} goes with a different answer to {other}. Choose that answer there first.</translation>
    </message>
    <message>
        <source>Code {code} staat niet op je papier. Kijk nog eens welke code er staat.</source>
        <translation>Code {code} is not on your paper. Look again at the code that is printed there.</translation>
    </message>
</context>
<context>
    <name>PaperSection</name>
    <message>
        <source>Dit deel is verzegeld. In de stap zelf lees je hoe het opengaat.</source>
        <translation>This part is sealed. The step itself tells you how it is opened.</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>In de tekening: {line}</source>
        <translation>In the drawing: {line}</translation>
    </message>
    <message>
        <source>Alleen bij ‘Alles wat jullie delen’</source>
        <translation>Only with ‘Everything you both share’</translation>
    </message>
    <message>
        <source>Niet op deze kopie</source>
        <translation>Not on this copy</translation>
    </message>
</context>
<context>
    <name>PassPage</name>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Klaar, geef terug</source>
        <translation>Done, hand it back</translation>
    </message>
    <message>
        <source>{coach} kijkt nu niet mee. Wat je invult, gaat dicht zodra je klaar bent.</source>
        <translation>{coach} is not reading along now. What you fill in is closed as soon as you are done.</translation>
    </message>
    <message>
        <source>{coach} kijkt nu niet mee. Het gaat pas open als jullie allebei klaar zijn.</source>
        <translation>{coach} is not reading along now. It only opens when you are both done.</translation>
    </message>
    <message>
        <source>Dit is voor jou, {peer}</source>
        <translation>This is for you, {peer}</translation>
    </message>
    <message>
        <source>Elke regel gaat over jou. Kies wat nu bij je past.</source>
        <translation>Every line is about you. Choose what fits you now.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Kies een nieuwe wachtzin</source>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <source>De twee nieuwe wachtzinnen zijn niet hetzelfde.</source>
        <translation>The two new passphrases are not the same.</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Huidige wachtzin</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Minstens 15 tekens. Een paar woorden achter elkaar werkt goed.</source>
        <translation>At least 15 characters. A few words in a row work well.</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Geef mij 5 woorden</source>
        <translation>Give me 5 words</translation>
    </message>
    <message>
        <source>Nog een keer de nieuwe wachtzin</source>
        <translation>The new passphrase again</translation>
    </message>
    <message>
        <source>Oude reservekopieën openen nog met de oude wachtzin.</source>
        <translation>Old backups still open with the old passphrase.</translation>
    </message>
    <message>
        <source>Wijzig de wachtzin</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>De twee nieuwe wachtzinnen zijn niet hetzelfde.</source>
        <translation>The two new passphrases are not the same.</translation>
    </message>
    <message>
        <source>Typ eerst je huidige wachtzin.</source>
        <translation>Type your current passphrase first.</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin, nog een keer</source>
        <translation>New passphrase, once more</translation>
    </message>
    <message>
        <source>Je huidige wachtzin</source>
        <translation>Your current passphrase</translation>
    </message>
    <message>
        <source>Maak 5 woorden</source>
        <translation>Make 5 words</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Plak of typ hier de lijst</source>
        <translation>Paste or type the list here</translation>
    </message>
    <message>
        <source>Zo wordt de lijst</source>
        <translation>This is what the list becomes</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n punten</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delen</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Hier staat nog geen lijst.</source>
        <translation>There is no list here yet.</translation>
    </message>
    <message>
        <source>{points} in {parts}.</source>
        <translation>{points} in {parts}.</translation>
    </message>
    <message>
        <source>Dit zijn namen van kolommen. Dit komt niet mee: {what}</source>
        <translation>These are names of columns. This does not come along: {what}</translation>
    </message>
    <message>
        <source>Een tekst heeft ruimte voor {most} tekens. Dit komt niet mee: {what}</source>
        <translation>A text has room for {most} characters. This does not come along: {what}</translation>
    </message>
    <message>
        <source>Een punt heeft ruimte voor twee kijktips. Dit komt niet mee: {what}</source>
        <translation>A point has room for two look-fors. This does not come along: {what}</translation>
    </message>
    <message>
        <source>Een lijst heeft ruimte voor {most} regels. Dit komt niet mee: {what}</source>
        <translation>A list has room for {most} lines. This does not come along: {what}</translation>
    </message>
    <message>
        <source>Plak een lijst</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Elke regel wordt een punt. Een kopje wordt een deel.</source>
        <translation>Each line becomes a point. A heading becomes a part.</translation>
    </message>
    <message>
        <source>In een tabel mogen de kopjes in de eerste kolom staan. Kolommen na het punt worden kijktips.</source>
        <translation>In a table the headings may be in the first column. Columns after the point become look-fors.</translation>
    </message>
</context>
<context>
    <name>PeopleLines</name>
    <message>
        <source>nog geen gesprek</source>
        <translation>no session yet</translation>
    </message>
    <message>
        <source>laatste gesprek {day}</source>
        <translation>last session {day}</translation>
    </message>
    <message>
        <source>Traject afgesloten</source>
        <translation>Trajectory closed</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nog niemand. Voeg iemand toe die je wilt begeleiden.</source>
        <translation>Nobody yet. Add someone you want to coach.</translation>
    </message>
    <message>
        <source>Voeg iemand toe</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Lijst van mensen</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Zoek op naam of rol</source>
        <translation>Search by name or role</translation>
    </message>
    <message>
        <source>Niemand gevonden. Zoek op een deel van de naam.</source>
        <translation>Nobody found. Search for part of the name.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change name</translation>
    </message>
    <message>
        <source>Bewaar de naam</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <source>Vul een voornaam of roepnaam in.</source>
        <translation>Fill in a first name or nickname.</translation>
    </message>
    <message>
        <source>Voeg iemand toe</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Voornaam of roepnaam</source>
        <translation>First name or nickname</translation>
    </message>
    <message>
        <source>Geen achternaam. Een roepnaam of code mag ook.</source>
        <translation>No surname. A nickname or code is fine too.</translation>
    </message>
    <message>
        <source>Rol of opleiding (hoeft niet)</source>
        <translation>Role or training (optional)</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: student VIG, zij-instromer of nieuwe collega.</source>
        <translation>For example: student care worker, career changer or new colleague.</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>{name}: voornaam</source>
        <translation>{name}: first name</translation>
    </message>
    <message>
        <source>{name}: rol</source>
        <translation>{name}: role</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Gebruikte modellen: {models}</source>
        <translation>Models used: {models}</translation>
    </message>
    <message>
        <source>Traject weer openen</source>
        <translation>Reopen trajectory</translation>
    </message>
    <message>
        <source>Traject afsluiten</source>
        <translation>Close trajectory</translation>
    </message>
    <message>
        <source>Gestart op {day}</source>
        <translation>Started on {day}</translation>
    </message>
    <message>
        <source>afgesloten op {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>Wis dit traject uiterlijk op {day}.</source>
        <translation>Erase this trajectory by {day}.</translation>
    </message>
    <message>
        <source>Dan gaan gesprekken, doelen en afspraken weg. Papier en losse bestanden blijven.</source>
        <translation>Sessions, goals and agreements then go. Paper and separate files stay.</translation>
    </message>
    <message>
        <source>Elk nieuw gesprek schuift die dag op.</source>
        <translation>Each new session moves that day on.</translation>
    </message>
    <message>
        <source>{model} ({count} gesprekken)</source>
        <translation>{model} ({count} talks)</translation>
    </message>
    <message>
        <source>Het gesprek staat in de planning.</source>
        <translation>The session is planned.</translation>
    </message>
    <message>
        <source>Het traject is afgesloten.</source>
        <translation>The trajectory is closed.</translation>
    </message>
    <message>
        <source>Alle mensen</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Start een gesprek</source>
        <translation>Start a session</translation>
    </message>
    <message>
        <source>Plan een gesprek</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change name</translation>
    </message>
    <message>
        <source>Gesprekken</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Nog geen gesprek. Begin met een eerste gesprek.</source>
        <translation>No session yet. Begin with a first session.</translation>
    </message>
    <message>
        <source>Doelen</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Nog geen doel. Dat kiezen jullie samen in een gesprek.</source>
        <translation>No goal yet. You choose one together in a session.</translation>
    </message>
    <message>
        <source>Afspraken</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Nog geen afspraken.</source>
        <translation>No agreements yet.</translation>
    </message>
</context>
<context>
    <name>PhaseBox</name>
    <message>
        <source>Fase {number}: de vraag</source>
        <translation>Phase {number}: the question</translation>
    </message>
    <message>
        <source>Tip voor de coach</source>
        <translation>Tip for the coach</translation>
    </message>
    <message>
        <source>Tip voor de coach bij fase {number}</source>
        <translation>Tip for the coach at phase {number}</translation>
    </message>
    <message>
        <source>fase {number}</source>
        <translation>phase {number}</translation>
    </message>
    <message>
        <source>Veld toevoegen</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Veld toevoegen aan fase {number}</source>
        <translation>Add a field to phase {number}</translation>
    </message>
</context>
<context>
    <name>PhasePage</name>
    <message>
        <source>Fase {number} van {count}</source>
        <translation>Phase {number} of {count}</translation>
    </message>
    <message>
        <source>Doel: {aim}</source>
        <translation>Aim: {aim}</translation>
    </message>
    <message>
        <source>Jouw rol: {role}</source>
        <translation>Your role: {role}</translation>
    </message>
    <message>
        <source>Vragen die hier passen</source>
        <translation>Questions that fit here</translation>
    </message>
    <message>
        <source>Eigen aantekening</source>
        <translation>Own note</translation>
    </message>
    <message>
        <source>Alleen voor jou. Dit komt niet op het papier van de groep.</source>
        <translation>For you only. This doesn’t go on the group’s paper.</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Je antwoorden in beeld</source>
        <translation>Your answers in a picture</translation>
    </message>
</context>
<context>
    <name>PlaceTroubleLine</name>
    <message>
        <source>De tweede plaats is er nu niet: {place}. Zodra die er weer is, komt er een reservekopie bij.</source>
        <translation>The second place is not there now: {place}. As soon as it is back, a backup goes there.</translation>
    </message>
    <message>
        <source>In {place} lukte de reservekopie niet. {reason}</source>
        <translation>The backup to {place} failed. {reason}</translation>
    </message>
</context>
<context>
    <name>PlaceVoice</name>
    <message>
        <source>Gesprek</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Stap {number} van {count}: {step} – {kind}</source>
        <translation>Step {number} of {count}: {step} – {kind}</translation>
    </message>
    <message>
        <source>Stap {number} van {count} – {step}</source>
        <translation>Step {number} of {count} – {step}</translation>
    </message>
    <message>
        <source>Bekijk en print</source>
        <translation>View and print</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Wanneer?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Bijvoorbeeld: morgen, vrijdag of 3 maart. Zonder tijd wordt het 14.00 uur.</source>
        <translation>For example: tomorrow, Friday or 3 March. Without a time it will be 14:00.</translation>
    </message>
    <message>
        <source>Kies eerst een dag.</source>
        <translation>Choose a day first.</translation>
    </message>
    <message>
        <source>Plan een gesprek</source>
        <translation>Plan a session</translation>
    </message>
    <message>
        <source>Wat voor gesprek?</source>
        <translation>What kind of session?</translation>
    </message>
    <message>
        <source>Zet in de planning</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PointRow</name>
    <message>
        <source>Andere antwoorden: {point}</source>
        <translation>Other answers: {point}</translation>
    </message>
    <message>
        <source>Voorbeeld opschrijven: {point}</source>
        <translation>Write down an example: {point}</translation>
    </message>
    <message>
        <source>Maak leeg</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Voorbeeld op papier</source>
        <translation>Preview on paper</translation>
    </message>
    <message>
        <source>Pagina {page} van {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>De pagina’s worden gemaakt…</source>
        <translation>The pages are being made…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF met wachtzin…</source>
        <translation>PDF with passphrase…</translation>
    </message>
    <message>
        <source>Haal het papier meteen van de printer.</source>
        <translation>Take the paper from the printer straight away.</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Paginabreedte</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Doorvragen</source>
        <translation>Asking on</translation>
    </message>
    <message>
        <source>Groep en tijd</source>
        <translation>Group and time</translation>
    </message>
    <message>
        <source>{people} mensen, {minutes} minuten</source>
        <translation>{people} people, {minutes} minutes</translation>
    </message>
    <message>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Materiaal</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Looking back</translation>
    </message>
    <message>
        <source>Variaties</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Waarvoor</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>({minutes} min)</source>
        <translation>({minutes} min)</translation>
    </message>
    <message>
        <source>{number}. {title} ({minutes} min)</source>
        <translation>{number}. {title} ({minutes} min)</translation>
    </message>
    <message>
        <source>Dit model is nog niet te tonen.</source>
        <translation>This model cannot be shown yet.</translation>
    </message>
</context>
<context>
    <name>PrivacyLine</name>
    <message>
        <source>Noem geen bewoners of cliënten bij naam. Schrijf ‘een bewoner’.</source>
        <translation>Don’t name residents or clients. Write ‘a resident’.</translation>
    </message>
    <message>
        <source>Geen namen</source>
        <translation>No names</translation>
    </message>
    <message>
        <source>Toon de herinnering over namen</source>
        <translation>Show the reminder about names</translation>
    </message>
    <message>
        <source>Klap de herinnering over namen in</source>
        <translation>Hide the reminder about names</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Leerprofiel</source>
        <translation>Learner profile</translation>
    </message>
    <message>
        <source>Open het leerprofiel</source>
        <translation>Open the learner profile</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Bekijk en print</source>
        <translation>View and print</translation>
    </message>
    <message>
        <source>Verwijderd.</source>
        <translation>Removed.</translation>
    </message>
</context>
<context>
    <name>ProfileWay</name>
    <message>
        <source>peer</source>
        <translation>peer</translation>
    </message>
    <message>
        <source>collega</source>
        <translation>colleague</translation>
    </message>
    <message>
        <source>Dit staat nu bij de afspraken.</source>
        <translation>This is now with the agreements.</translation>
    </message>
    <message>
        <source>Dit staat al bij de afspraken.</source>
        <translation>This is with the agreements already.</translation>
    </message>
    <message>
        <source>Kies eerst wat jullie afspreken.</source>
        <translation>First choose what you agree on.</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Nog niet ingevuld.</source>
        <translation>Not filled in yet.</translation>
    </message>
    <message>
        <source>Haal de laatste weg</source>
        <translation>Take the latest one away</translation>
    </message>
    <message>
        <source>Verder invullen</source>
        <translation>Go on filling in</translation>
    </message>
    <message>
        <source>Invullen ({moment})</source>
        <translation>Fill in ({moment})</translation>
    </message>
    <message>
        <source>Laat een peer dit invullen</source>
        <translation>Let a peer fill this in</translation>
    </message>
    <message>
        <source>Laat een collega dit invullen</source>
        <translation>Let a colleague fill this in</translation>
    </message>
    <message>
        <source>Geef de laptop weer door</source>
        <translation>Pass the laptop again</translation>
    </message>
    <message>
        <source>Laat {name} dit invullen</source>
        <translation>Let {name} fill this in</translation>
    </message>
    <message>
        <source>Zelf invullen</source>
        <translation>Fill in yourself</translation>
    </message>
    <message>
        <source>Samen invullen</source>
        <translation>Fill in together</translation>
    </message>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>start</translation>
    </message>
    <message>
        <source>halverwege</source>
        <translation>halfway</translation>
    </message>
    <message>
        <source>eind</source>
        <translation>end</translation>
    </message>
    <message>
        <source>Begonnen op {day}, nog niet klaar.</source>
        <translation>Begun on {day}, not finished yet.</translation>
    </message>
    <message>
        <source>Ingevuld op {days}.</source>
        <translation>Filled in on {days}.</translation>
    </message>
    <message>
        <source>De laatste lijst heeft {filled} van de {count} antwoorden.</source>
        <translation>The latest list has {filled} of the {count} answers.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Over {seconds} seconden vergrendelt het programma. Druk op een toets om door te gaan.</source>
        <translation>The program locks in {seconds} seconds. Press any key to go on.</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Kies een woord van de kwaliteitskaarten</source>
        <translation>Choose a word from the quality cards</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>De vraag</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Schrijf de vraag zoals je die hardop stelt.</source>
        <translation>Write the question as you would ask it aloud.</translation>
    </message>
    <message>
        <source>Wanneer stel je deze vraag?</source>
        <translation>When do you ask this question?</translation>
    </message>
    <message>
        <source>Wat voor vraag is het?</source>
        <translation>What kind of question is it?</translation>
    </message>
    <message>
        <source>Bij welke hulpvraag past de vraag?</source>
        <translation>Which help question does it fit?</translation>
    </message>
    <message>
        <source>Hoe moeilijk is het om deze vraag te stellen?</source>
        <translation>How hard is it to ask this question?</translation>
    </message>
    <message>
        <source>Je vindt deze vraag in de bibliotheek. In een gesprek met één peer komt die niet vanzelf.</source>
        <translation>You find this question in the library. In a session with one peer it does not come up by itself.</translation>
    </message>
    <message>
        <source>Vink je niets aan? Dan past de vraag bij elke hulpvraag.</source>
        <translation>If you tick nothing, the question fits every help question.</translation>
    </message>
    <message>
        <source>{theme} (hulpvraag)</source>
        <translation>{theme} (help question)</translation>
    </message>
    <message>
        <source>Dit is meer dan één vraag. Kies er één.</source>
        <translation>This is more than one question. Choose one.</translation>
    </message>
    <message>
        <source>Deze vraag stuurt naar een antwoord.</source>
        <translation>This question leads to an answer.</translation>
    </message>
    <message>
        <source>‘Waarom’ klinkt al snel als een verwijt.</source>
        <translation>‘Why’ soon sounds like a reproach.</translation>
    </message>
    <message>
        <source>Op deze vraag komt snel een kort antwoord. Begin eens met wat, hoe of wanneer.</source>
        <translation>This question soon gets a short answer. Try to begin with what, how or when.</translation>
    </message>
    <message>
        <source>Zo is de vraag meer open: {question}</source>
        <translation>This makes the question more open: {question}</translation>
    </message>
    <message>
        <source>Vraag bijvoorbeeld: {question}</source>
        <translation>Ask for instance: {question}</translation>
    </message>
    <message>
        <source>Vervolgvraag weggehaald</source>
        <translation>Follow-up question taken out</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Meer met deze vraag</source>
        <translation>More with this question</translation>
    </message>
    <message>
        <source>Meer met deze vraag: {question}</source>
        <translation>More with this question: {question}</translation>
    </message>
    <message>
        <source>Favoriet</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Volgt op de vraag hierboven</source>
        <translation>Follows the question above</translation>
    </message>
    <message>
        <source>Zet in de notities</source>
        <translation>Put in the notes</translation>
    </message>
    <message>
        <source>Toon groot voor jullie allebei</source>
        <translation>Show large for both of you</translation>
    </message>
    <message>
        <source>Toch niet gesteld</source>
        <translation>Not asked after all</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Bewaar eerst de code. Zet dan het vinkje.</source>
        <translation>First keep the code somewhere safe. Then tick the box.</translation>
    </message>
    <message>
        <source>Vul je voornaam in, of hoe je genoemd wilt worden.</source>
        <translation>Fill in your first name, or what you would like to be called.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Wachtzin van de reservekopie</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Herstelcode gebruiken</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>Wat er nu is, blijft als map naast je kluis bewaard.</source>
        <translation>What is here now is kept in a folder next to your vault.</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Terugzetten</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Welke reservekopie wil je terugzetten?</source>
        <translation>Which backup do you want to restore?</translation>
    </message>
    <message>
        <source>Inhoud: {counts}.</source>
        <translation>Contents: {counts}.</translation>
    </message>
    <message>
        <source>Wat er eerst was, staat in: {path}</source>
        <translation>What was here before is in: {path}</translation>
    </message>
    <message>
        <source>Die map blijft 30 dagen staan en gaat dan vanzelf weg.</source>
        <translation>That folder stays for 30 days and is then deleted automatically.</translation>
    </message>
    <message>
        <source>Wat je eerder hebt gewist, is ook uit deze reservekopie gewist.</source>
        <translation>What you deleted earlier has been deleted from this backup too.</translation>
    </message>
    <message>
        <source>Open je kluis nu met de wachtzin van de reservekopie.</source>
        <translation>Now open your vault with the passphrase of the backup.</translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet</source>
        <translation>The backup has been restored</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>RetentionLines</name>
    <message>
        <source>Er is nog meer dat weg mag. Daarna staat hier het volgende.</source>
        <translation>There is more that may go. The next one appears here afterwards.</translation>
    </message>
</context>
<context>
    <name>RetentionNotice</name>
    <message>
        <source>De bewaartijd van het traject met {name} was om op {day}. Wis het, of spreek een langere tijd af.</source>
        <translation>The time to keep the trajectory with {name} was over on {day}. Erase it, or agree on a longer time.</translation>
    </message>
    <message>
        <source>Wis het traject met {name} uiterlijk op {day}.</source>
        <translation>Erase the trajectory with {name} by {day}.</translation>
    </message>
    <message>
        <source>Dan gaan gesprekken, doelen en afspraken weg. Papier en losse bestanden blijven.</source>
        <translation>Sessions, goals and agreements then go. Paper and separate files stay.</translation>
    </message>
    <message>
        <source>Definitief wissen…</source>
        <translation>Delete for good…</translation>
    </message>
    <message>
        <source>Traject met {name} wissen</source>
        <translation>Delete the trajectory with {name}</translation>
    </message>
    <message>
        <source>Traject afsluiten</source>
        <translation>Close trajectory</translation>
    </message>
    <message>
        <source>Traject met {name} afsluiten</source>
        <translation>Close the trajectory with {name}</translation>
    </message>
    <message>
        <source>Bewaar 12 maanden</source>
        <translation>Keep for 12 months</translation>
    </message>
    <message>
        <source>Traject met {name} 12 maanden bewaren</source>
        <translation>Keep the trajectory with {name} for 12 months</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>ReviewEditor</name>
    <message>
        <source>Er zijn geen open afspraken van eerder.</source>
        <translation>There are no open agreements from before.</translation>
    </message>
    <message>
        <source>{name} · voor {day}</source>
        <translation>{name} · by {day}</translation>
    </message>
</context>
<context>
    <name>RightsFlows</name>
    <message>
        <source>Bewaar wat deze persoon te zien krijgt</source>
        <translation>Save what this person gets to see</translation>
    </message>
    <message>
        <source>Het bestand is bewaard. Iedereen met dit bestand kan het lezen.</source>
        <translation>The file is saved. Anyone who has this file can read it.</translation>
    </message>
    <message>
        <source>Toon map</source>
        <translation>Show folder</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>Gegevens van een persoon</source>
        <translation>Data of a person</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Gegevens van {name}</source>
        <translation>Data of {name}</translation>
    </message>
    <message>
        <source>Een peer mag zien wat er over zichzelf is opgeschreven, ook jouw eigen aantekeningen.</source>
        <translation>A peer may see what is written about them, and your own notes too.</translation>
    </message>
    <message>
        <source>Dit zou deze persoon te zien krijgen</source>
        <translation>This is what this person would see</translation>
    </message>
    <message>
        <source>Bekijk het eerst. Vanuit het voorbeeld print je het of bewaar je het als PDF.</source>
        <translation>Look at it first. From the preview you can print it or save it as a PDF.</translation>
    </message>
    <message>
        <source>Bekijk alles</source>
        <translation>View everything</translation>
    </message>
    <message>
        <source>Bewaar als JSON…</source>
        <translation>Save as JSON…</translation>
    </message>
    <message>
        <source>Bewaar als tabel…</source>
        <translation>Save as a table…</translation>
    </message>
    <message>
        <source>Overdragen en wissen</source>
        <translation>Hand over and delete</translation>
    </message>
    <message>
        <source>Wissen is voor altijd, ook uit de reservekopieën die het programma maakte.</source>
        <translation>Deleting is for good, also from the backups the program made.</translation>
    </message>
    <message>
        <source>Traject van {day} overdragen…</source>
        <translation>Hand over the trajectory of {day}…</translation>
    </message>
    <message>
        <source>Traject van {day} wissen…</source>
        <translation>Delete the trajectory of {day}…</translation>
    </message>
    <message>
        <source>Alles van {name} wissen…</source>
        <translation>Delete everything about {name}…</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>zonder voorbeeld</source>
        <translation>without an example</translation>
    </message>
    <message>
        <source>{time} uur</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>Toetsen: 1 tot en met 4, 0 niet gezien, 9 niet van toepassing, N voorbeeld</source>
        <translation>Keys: 1 to 4, 0 not seen, 9 not applicable, N example</translation>
    </message>
    <message>
        <source>{level}, om {time}</source>
        <translation>{level}, at {time}</translation>
    </message>
    <message numerus="yes">
        <source>{level}, om {time}, na %n minuten</source>
        <translation>
            <numerusform>{level}, at {time}, after %n minute</numerusform>
            <numerusform>{level}, at {time}, after %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} zelf: {level}</source>
        <translation>{peer}’s view: {level}</translation>
    </message>
    <message>
        <source>{coach}: {level}</source>
        <translation>{coach}: {level}</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Dit zijn er {filled}. Meestal werkt {advised} of minder beter.</source>
        <translation>There are {filled} now. Usually {advised} or fewer work better.</translation>
    </message>
</context>
<context>
    <name>SafetyNote</name>
    <message>
        <source>Dit is een laag cijfer. Het is goed dat {peer} dat eerlijk zegt. Vraag wat er nodig is om vrijer te praten. Praat zelf minder. Vraag ook of {peer} liever met iemand anders praat.</source>
        <translation>This is a low number. It is good that {peer} says so honestly. Ask what is needed to talk more freely. Talk less yourself. Also ask whether {peer} would rather talk with someone else.</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>{peer} zei eerst: ‘{words}’</source>
        <translation>{peer} first said: ‘{words}’</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>De rol vertelde je al eerder. Klopt die niet? Kies dan iets anders.</source>
        <translation>You gave the role before. Not right? Then choose something else.</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>Bewaar een nieuwe kopie…</source>
        <translation>Save a new copy…</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Waar mag de nieuwe kopie staan?</source>
        <translation>Where may the new copy be kept?</translation>
    </message>
    <message>
        <source>Alles staat in de nieuwe kopie</source>
        <translation>Everything is in the new copy</translation>
    </message>
    <message>
        <source>De kopie is gemaakt en teruggelezen: {path}

Sluit nu het programma. Is je kluis niet meer op zijn plek? Zet dan deze kopie terug met je wachtzin of herstelcode.</source>
        <translation>The copy has been made and read back: {path}

Close the program now. Is your vault not in its place any more? Then restore this copy with your passphrase or recovery code.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kies een andere plek…</source>
        <translation>Choose another place…</translation>
    </message>
</context>
<context>
    <name>ScaleEditor</name>
    <message>
        <source>Eerder: {points}</source>
        <translation>Earlier: {points}</translation>
    </message>
</context>
<context>
    <name>SealCard</name>
    <message>
        <source>Geef de laptop door</source>
        <translation>Pass the laptop</translation>
    </message>
    <message>
        <source>Geef de laptop nog een keer door</source>
        <translation>Pass the laptop once more</translation>
    </message>
    <message>
        <source>Verzegel wat ik schreef</source>
        <translation>Seal what I wrote</translation>
    </message>
    <message>
        <source>Haal mijn zegel weg</source>
        <translation>Remove my seal</translation>
    </message>
    <message>
        <source>Naar wat ik schrijf</source>
        <translation>To what I write</translation>
    </message>
    <message>
        <source>Hier is iets verzegeld. Het kan open als het gesprek weer open is en jullie allebei klaar zijn.</source>
        <translation>Something is sealed here. It can be opened once the session is reopened and you are both done.</translation>
    </message>
    <message>
        <source>{peer} is klaar, en dat is verzegeld. Het gaat open als jij verzegelt wat je zelf schreef.</source>
        <translation>{peer} is done, and that is sealed. It opens when you seal what you wrote yourself.</translation>
    </message>
    <message>
        <source>{peer} was nog niet klaar. Geef de laptop weer door, of ga zelf verder.</source>
        <translation>{peer} wasn’t done yet. Pass the laptop again, or go on yourself.</translation>
    </message>
    <message>
        <source>Jouw kant is verzegeld. Geef nu de laptop door. Alles gaat open als {peer} klaar is.</source>
        <translation>Your side is sealed. Now pass the laptop. Everything opens when {peer} is done.</translation>
    </message>
    <message>
        <source>Verzegel dit als je klaar bent. Je leest elkaars antwoorden pas als jullie allebei klaar zijn.</source>
        <translation>Seal this when you are done. You only read each other’s answers when you are both done.</translation>
    </message>
    <message>
        <source>Laat {peer} dit invullen zonder dat je meekijkt. Je leest het als jullie allebei klaar zijn.</source>
        <translation>Let {peer} fill this in without you reading along. You read it when you are both done.</translation>
    </message>
    <message>
        <source>{peer} koos dit zelf, zonder dat je meekeek. Praat er samen over.</source>
        <translation>{peer} chose this alone, without you reading along. Talk about it together.</translation>
    </message>
    <message>
        <source>{peer} en jij zijn allebei klaar. Alles is nu open. Bekijk het samen.</source>
        <translation>{peer} and you are both done. Everything is open now. Look at it together.</translation>
    </message>
    <message>
        <source>Hier stond al iets. Nu staat er wat {peer} koos.</source>
        <translation>Something stood here already. Now it shows what {peer} chose.</translation>
    </message>
    <message>
        <source>Hier stond al iets. Die tekst staat er nu onder. Bij een cijfer staat wat {peer} koos.</source>
        <translation>Something stood here already. That text is below now. A number is what {peer} chose.</translation>
    </message>
    <message>
        <source>Laat {peer} dit zelf kiezen, zonder dat je meekijkt.</source>
        <translation>Let {peer} choose this alone, without you reading along.</translation>
    </message>
    <message>
        <source>Schrijf eerst zelf iets op. Daarna kun je het verzegelen.</source>
        <translation>Write something yourself first. Then you can seal it.</translation>
    </message>
</context>
<context>
    <name>SecondPlaceLine</name>
    <message>
        <source>Na elk gesprek maakt het programma een reservekopie. Waar mag er nog een staan, bijvoorbeeld op een usb-stick?</source>
        <translation>The program makes a backup after each session. Where may it keep a second one, for example on a USB stick?</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>De map {place} staat op dezelfde schijf. Gaat die stuk, dan ook deze kopie. Kies liever een usb-stick.</source>
        <translation>The folder {place} is on the same disk. If the disk breaks, you lose this copy too. A USB stick is better.</translation>
    </message>
    <message>
        <source>Kies een andere map…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Laat het zo</source>
        <translation>Leave it like this</translation>
    </message>
    <message>
        <source>Waar mag de tweede reservekopie staan?</source>
        <translation>Where may the second backup be kept?</translation>
    </message>
    <message>
        <source>Na elk gesprek komt er nu ook een reservekopie in {place}.</source>
        <translation>After each session, a backup now also goes to {place}.</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Gemaakt op {when}</source>
        <translation>Made on {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Herstelcode van papier</source>
        <translation>Recovery code from your paper</translation>
    </message>
    <message>
        <source>Wachtzin van de reservekopie</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Toch met de wachtzin</source>
        <translation>Use the passphrase instead</translation>
    </message>
    <message>
        <source>Herstelcode gebruiken</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>Typ eerst de wachtzin of de code.</source>
        <translation>Type the passphrase or the code first.</translation>
    </message>
</context>
<context>
    <name>SectionBox</name>
    <message>
        <source>Deel {number}</source>
        <translation>Part {number}</translation>
    </message>
    <message>
        <source>Titel van deel {number}</source>
        <translation>Title of part {number}</translation>
    </message>
    <message>
        <source>deel {number}</source>
        <translation>part {number}</translation>
    </message>
    <message>
        <source>Punt toevoegen</source>
        <translation>Add a point</translation>
    </message>
    <message>
        <source>Punt toevoegen aan deel {number}</source>
        <translation>Add a point to part {number}</translation>
    </message>
</context>
<context>
    <name>SessionActionBar</name>
    <message>
        <source>Verder (Ctrl+Enter)</source>
        <translation>Continue (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Vorige (Alt+pijl naar links)</source>
        <translation>Previous (Alt+left arrow)</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Gesprek afronden</source>
        <translation>Finish session</translation>
    </message>
    <message>
        <source>Alles is opgeslagen. Je gaat later verder waar je was.</source>
        <translation>Everything is saved. You continue later where you were.</translation>
    </message>
    <message>
        <source>Later afmaken</source>
        <translation>Finish later</translation>
    </message>
    <message>
        <source>Doorvragen</source>
        <translation>Ask more</translation>
    </message>
    <message>
        <source>Heb je deze stap op papier ingevuld? Typ je antwoorden hier over (Ctrl+T)</source>
        <translation>Have you filled in this step on paper? Copy your answers here (Ctrl+T)</translation>
    </message>
    <message>
        <source>Typ over van papier</source>
        <translation>Copy from paper</translation>
    </message>
    <message>
        <source>Verberg alles en zet de klok stil</source>
        <translation>Hide everything and stop the clock</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Verwijs door naar iemand die beter kan helpen</source>
        <translation>Refer on to someone who can help better</translation>
    </message>
    <message>
        <source>Verwijs door</source>
        <translation>Refer on</translation>
    </message>
</context>
<context>
    <name>SessionCardDialog</name>
    <message>
        <source>Terug naar het gesprek</source>
        <translation>Back to the session</translation>
    </message>
</context>
<context>
    <name>SessionConversation</name>
    <message>
        <source>Vorige vraag</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Volgende vraag</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Terug naar het gesprek (Esc)</source>
        <translation>Back to the session (Esc)</translation>
    </message>
</context>
<context>
    <name>SessionGatePage</name>
    <message>
        <source>Samen doorverwijzen</source>
        <translation>Refer on together</translation>
    </message>
    <message>
        <source>Sla het meekijken over</source>
        <translation>Skip watching</translation>
    </message>
    <message>
        <source>Gesprek afronden</source>
        <translation>Finish session</translation>
    </message>
</context>
<context>
    <name>SessionHelpDialog</name>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
    <message>
        <source>Hulp bij het gesprek</source>
        <translation>Help with the session</translation>
    </message>
    <message>
        <source>Alles wat je typt, wordt meteen opgeslagen. Je kunt altijd stoppen en later verdergaan.</source>
        <translation>Everything you type is saved straight away. You can always stop and go on later.</translation>
    </message>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SessionHelperPanel</name>
    <message>
        <source>Doorvragen</source>
        <translation>Ask more</translation>
    </message>
    <message>
        <source>Sluiten (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Doorvragen sluiten</source>
        <translation>Close the questions</translation>
    </message>
    <message>
        <source>Kies een vraag die past. Stel die en wacht dan even.</source>
        <translation>Choose a question that fits. Ask it, then wait a moment.</translation>
    </message>
    <message>
        <source>Andere vragen</source>
        <translation>Other questions</translation>
    </message>
    <message>
        <source>Toon groot</source>
        <translation>Show large</translation>
    </message>
    <message>
        <source>Eerder gezegd</source>
        <translation>Said earlier</translation>
    </message>
    <message>
        <source>Ook in deze stap</source>
        <translation>Also in this step</translation>
    </message>
</context>
<context>
    <name>SessionModelDialog</name>
    <message>
        <source>Kies een gespreksmodel</source>
        <translation>Choose a coaching model</translation>
    </message>
    <message>
        <source>Welk model helpt nu?</source>
        <translation>Which model helps now?</translation>
    </message>
    <message>
        <source>Alles wat je al invulde, blijft bewaard. Het komt terug met zijn model.</source>
        <translation>All you filled in is kept. It comes back with its model.</translation>
    </message>
    <message>
        <source>Zoek op een woord</source>
        <translation>Search for a word</translation>
    </message>
    <message>
        <source>Kies dit model</source>
        <translation>Choose this model</translation>
    </message>
    <message>
        <source>Zonder model verder</source>
        <translation>Go on without a model</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SessionPauseCover</name>
    <message>
        <source>Even pauze</source>
        <translation>A short break</translation>
    </message>
    <message>
        <source>De klok staat stil en alles is opgeslagen.</source>
        <translation>The clock has stopped and everything is saved.</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>{number}. {kind}</source>
        <translation>{number}. {kind}</translation>
    </message>
    <message>
        <source>Print: {name}</source>
        <translation>Print: {name}</translation>
    </message>
</context>
<context>
    <name>SessionSideBar</name>
    <message>
        <source>Alle trajecten</source>
        <translation>All trajectories</translation>
    </message>
    <message>
        <source>Voeg een stap toe aan dit gesprek</source>
        <translation>Add a step to this session</translation>
    </message>
    <message>
        <source>Stap toevoegen</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>SessionSummaryPage</name>
    <message>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Samen lezen</source>
        <translation>Read it together</translation>
    </message>
    <message>
        <source>Samen gelezen</source>
        <translation>We’ve read it</translation>
    </message>
    <message>
        <source>Dit blijft bij jou</source>
        <translation>This stays with you</translation>
    </message>
    <message>
        <source>Toon de inhoud</source>
        <translation>Show the content</translation>
    </message>
    <message>
        <source>Nog open</source>
        <translation>Still open</translation>
    </message>
</context>
<context>
    <name>SessionTopBar</name>
    <message>
        <source>Zo lang duurt het gesprek, zonder pauzes</source>
        <translation>How long the session has lasted, without breaks</translation>
    </message>
    <message>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Opnieuw doen (Ctrl+Y)</source>
        <translation>Redo (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Opnieuw doen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Zoek (Ctrl+K)</source>
        <translation>Search (Ctrl+K)</translation>
    </message>
    <message>
        <source>Zoek</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Bedek het scherm (F12)</source>
        <translation>Cover the screen (F12)</translation>
    </message>
    <message>
        <source>Bedek het scherm</source>
        <translation>Cover the screen</translation>
    </message>
    <message>
        <source>Mijn grenzen (F2)</source>
        <translation>My limits (F2)</translation>
    </message>
    <message>
        <source>Mijn grenzen</source>
        <translation>My limits</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen (F1)</source>
        <translation>Help and shortcuts (F1)</translation>
    </message>
    <message>
        <source>Hulp en sneltoetsen</source>
        <translation>Help and shortcuts</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Samenvatting</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Eerder: {model}</source>
        <translation>Earlier: {model}</translation>
    </message>
    <message>
        <source>Verder naar de samenvatting</source>
        <translation>Continue to the summary</translation>
    </message>
    <message>
        <source>Verder naar: {step}</source>
        <translation>Continue to: {step}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Peercoach Desktop, versie {version}</source>
        <translation>Peercoach Desktop, version {version}</translation>
    </message>
    <message>
        <source>Je wachtzin is gewijzigd.</source>
        <translation>Your passphrase has been changed.</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Weergave</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Zoals de computer</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Lettergrootte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>115 %</source>
        <translation>115%</translation>
    </message>
    <message>
        <source>130 %</source>
        <translation>130%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>Ook met Ctrl en + of -.</source>
        <translation>Also with Ctrl and + or -.</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Na 5 minuten zonder toets of muis vergrendelt het programma zelf. Met Ctrl+L doe je het meteen.</source>
        <translation>After 5 minutes without a key or the mouse, the program locks itself. Ctrl+L locks it straight away.</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Naar de reservekopie</source>
        <translation>To the backup</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Vrije software onder de GPL, versie 3 of later.</source>
        <translation>Free software under the GPL, version 3 or later.</translation>
    </message>
    <message>
        <source>Hier staan jouw gegevens</source>
        <translation>Your data is kept here</translation>
    </message>
    <message>
        <source>Toon map</source>
        <translation>Show folder</translation>
    </message>
</context>
<context>
    <name>SharingNotice</name>
    <message>
        <source>Ga kijken</source>
        <translation>Go and look</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Nieuw blad met de herstelcode</source>
        <translation>New sheet with the recovery code</translation>
    </message>
    <message>
        <source>Op het nieuwe blad staat dezelfde code. Is het oude blad bij een ander? Kies dan een nieuwe sleutel.</source>
        <translation>The new sheet has the same code. Does someone else have the old sheet? Then choose a new key.</translation>
    </message>
    <message>
        <source>Je wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Pak het nieuwe papier. Typ twee groepen over, dan weet je zeker dat het klopt.</source>
        <translation>Take the new paper. Copy two groups: then you are sure it is right.</translation>
    </message>
    <message>
        <source>Print het blad of bewaar het als PDF. Heb je geen printer? Schrijf de code dan over.</source>
        <translation>Print the sheet or save it as a PDF. No printer? Then copy the code by hand.</translation>
    </message>
    <message>
        <source>Print het blad</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Toon de code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Terug naar het blad</source>
        <translation>Back to the sheet</translation>
    </message>
    <message>
        <source>Print of bewaar eerst het blad, of schrijf de code over.</source>
        <translation>First print or save the sheet, or copy the code by hand.</translation>
    </message>
</context>
<context>
    <name>ShelfRow</name>
    <message>
        <source>Wat wil je zien?</source>
        <translation>What do you want to see?</translation>
    </message>
    <message>
        <source>Alles</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Favorieten</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Modellen</source>
        <translation>Models</translation>
    </message>
    <message>
        <source>Lijsten</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Werkvormen</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Kwaliteiten</source>
        <translation>Qualities</translation>
    </message>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Profielen</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Kennis</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Motivatie</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Kaarten</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Woorden</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Meer soorten</source>
        <translation>More kinds</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Gesprek {number} · {kind}</source>
        <translation>Session {number} · {kind}</translation>
    </message>
    <message>
        <source>Alle trajecten</source>
        <translation>All trajectories</translation>
    </message>
    <message>
        <source>Stap toevoegen</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Wissel van model</source>
        <translation>Switch model</translation>
    </message>
    <message>
        <source>Gespreksmodel</source>
        <translation>Coaching model</translation>
    </message>
    <message>
        <source>Haal weg: {step}</source>
        <translation>Remove: {step}</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Lees de kopie samen op dit scherm. De peer kiest welke regels erop staan.</source>
        <translation>Read the copy together here. The peer chooses the lines.</translation>
    </message>
    <message>
        <source>Samen gelezen op {day} om {time} uur.</source>
        <translation>Read together on {day} at {time}.</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n onderdelen. Het hoeft niet; je kunt altijd verder.</source>
        <translation>
            <numerusform>%n more part. You don’t have to; you can always go on.</numerusform>
            <numerusform>%n more parts. You don’t have to; you can always go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nog open: {page}, {step}</source>
        <translation>Still open: {page}, {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n antwoorden komen nooit op de kopie van de peer.</source>
        <translation>
            <numerusform>%n answer never goes on the peer’s copy.</numerusform>
            <numerusform>%n answers never go on the peer’s copy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verberg de inhoud</source>
        <translation>Hide the content</translation>
    </message>
    <message>
        <source>Toon de inhoud</source>
        <translation>Show the content</translation>
    </message>
</context>
<context>
    <name>SpanBox</name>
    <message>
        <source>Het eerste getal is hoger dan het tweede. Verander een van de twee.</source>
        <translation>The first number is higher than the second. Change one of the two.</translation>
    </message>
</context>
<context>
    <name>StartRecoveryPage</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Bewaar je herstelcode</source>
        <translation>Keep your recovery code</translation>
    </message>
    <message>
        <source>Vergeet je je wachtzin? Dan opent alleen deze code je kluis. Wij kunnen je dan niet helpen.</source>
        <translation>If you forget your passphrase, only this code opens your vault. We can’t help you then.</translation>
    </message>
    <message>
        <source>Jouw herstelcode</source>
        <translation>Your recovery code</translation>
    </message>
    <message>
        <source>Print de code of schrijf die over. Leg het papier niet bij deze computer.</source>
        <translation>Print the code or write it down. Don’t keep the paper with this computer.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Bewaar als PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Ik heb de code bewaard, los van deze computer</source>
        <translation>I have kept the code, away from this computer</translation>
    </message>
    <message>
        <source>Hoe heet je?</source>
        <translation>What is your name?</translation>
    </message>
    <message>
        <source>Alleen je voornaam. Die staat straks op je verslagen.</source>
        <translation>Only your first name. It will be on your reports.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>StartUnlockPage</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Open je kluis</source>
        <translation>Open your vault</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Herstelcode gebruiken</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Andere coach…</source>
        <translation>Other coach…</translation>
    </message>
</context>
<context>
    <name>StartWelcomePage</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Welkom bij Peercoach</source>
        <translation>Welcome to Peercoach</translation>
    </message>
    <message>
        <source>Wat je schrijft blijft versleuteld op deze computer. Alleen jouw wachtzin opent het. Het programma gebruikt geen internet.</source>
        <translation>What you write stays encrypted on this computer. Only your passphrase opens it. The program doesn’t use the internet.</translation>
    </message>
    <message>
        <source>Jouw wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Een wachtzin van 5 woorden is sterk en goed te onthouden. Schrijf de zin op tot je die kent.</source>
        <translation>A passphrase of 5 words is strong and easy to remember. Write it down until you know it.</translation>
    </message>
    <message>
        <source>Neem deze 5 woorden</source>
        <translation>Take these 5 words</translation>
    </message>
    <message>
        <source>Andere woorden</source>
        <translation>Other words</translation>
    </message>
    <message>
        <source>Zelf een wachtzin kiezen</source>
        <translation>Choose a passphrase yourself</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Minstens 15 tekens. Een paar woorden achter elkaar werkt goed. Plakken mag.</source>
        <translation>At least 15 characters. A few words in a row work well. You may paste.</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Nog een keer dezelfde wachtzin</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <source>Maak mijn kluis</source>
        <translation>Make my vault</translation>
    </message>
    <message>
        <source>Toch 5 woorden</source>
        <translation>Use 5 words instead</translation>
    </message>
    <message>
        <source>Bekijk een voorbeeld</source>
        <translation>Look at an example</translation>
    </message>
    <message>
        <source>Ik heb een reservekopie</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <source>Meer coaches…</source>
        <translation>More coaches…</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>Stap {number}</source>
        <translation>Step {number}</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minuten voor stap {number}</source>
        <translation>Minutes for step {number}</translation>
    </message>
    <message>
        <source>stap {number}</source>
        <translation>step {number}</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Afgerond</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Bekijken en printen</source>
        <translation>View and print</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nog niet gestart</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>{filled} van {asked} antwoorden</source>
        <translation>{filled} of {asked} answers</translation>
    </message>
    <message>
        <source>Toch niet klaar</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Deze stap is klaar</source>
        <translation>This step is done</translation>
    </message>
    <message>
        <source>Wissel van model</source>
        <translation>Switch model</translation>
    </message>
    <message>
        <source>Haal deze stap weg</source>
        <translation>Remove this step</translation>
    </message>
</context>
<context>
    <name>StepRemover</name>
    <message>
        <source>In ‘{step}’ staat al iets. Maak de stap eerst leeg. Dan kan de stap weg.</source>
        <translation>There is already something in ‘{step}’. Empty the step first. Then you can remove it.</translation>
    </message>
    <message>
        <source>De stap ‘{step}’ is weg.</source>
        <translation>The step ‘{step}’ has been removed.</translation>
    </message>
    <message>
        <source>Zet de stap terug</source>
        <translation>Put the step back</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>Sterke kanten</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Hier is nog niets over opgeschreven. Vraag ernaar bij de kennismaking.</source>
        <translation>Nothing has been written about this yet. Ask about it when you get to know each other.</translation>
    </message>
    <message>
        <source>Jij leerde {learned} keer iets van {name}. {name} nam {took} keer iets mee.</source>
        <translation>Times you learned something from {name}: {learned}. Times {name} took something along: {took}.</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Dit komt op papier. Zet een regel uit als {peer} dat wil.</source>
        <translation>This goes on paper. Switch a line off if {peer} wants you to.</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Voor {peer}</source>
        <translation>For {peer}</translation>
    </message>
    <message>
        <source>Mijn dossier</source>
        <translation>My file</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Van een andere coach</source>
        <translation>From another coach</translation>
    </message>
    <message>
        <source>Kreeg je een traject van een andere coach? Je ziet eerst wat erin staat.</source>
        <translation>Did another coach give you a trajectory? You first see what is in it.</translation>
    </message>
    <message>
        <source>Overdracht inlezen…</source>
        <translation>Read in a handover…</translation>
    </message>
</context>
<context>
    <name>TakeDialog</name>
    <message>
        <source>Dit staat in de overdracht</source>
        <translation>This is in the handover</translation>
    </message>
    <message>
        <source>Neem over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name}, gemaakt op {when}</source>
        <translation>{name}, made on {when}</translation>
    </message>
    <message>
        <source>Dit heb je op {day} gewist. Het komt daarom niet terug in je kluis.</source>
        <translation>You erased this on {day}. So it does not come back into your vault.</translation>
    </message>
    <message>
        <source>Nieuw: {sessions}</source>
        <translation>New: {sessions}</translation>
    </message>
    <message>
        <source>Bij de andere coach bijgewerkt: {sessions}</source>
        <translation>Updated by the other coach: {sessions}</translation>
    </message>
    <message>
        <source>Hier bijgewerkt, dat blijft zo: {sessions}</source>
        <translation>Updated here, and stays so: {sessions}</translation>
    </message>
    <message>
        <source>Hetzelfde: {sessions}</source>
        <translation>The same: {sessions}</translation>
    </message>
    <message>
        <source>Aan beide kanten bijgewerkt: {sessions}</source>
        <translation>Updated on both sides: {sessions}</translation>
    </message>
    <message>
        <source>Kies hieronder wat blijft. Wat je niet kiest, gaat weg.</source>
        <translation>Choose below what stays. What you do not choose goes away.</translation>
    </message>
    <message>
        <source>Wat je van deze persoon weet</source>
        <translation>What you know of this person</translation>
    </message>
    <message>
        <source>Begin, einde en bewaartijd van het traject</source>
        <translation>Start, end and retention period of the trajectory</translation>
    </message>
    <message>
        <source>Roepnaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Werkplek</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Hoelang in dit werk</source>
        <translation>Time in this work</translation>
    </message>
    <message>
        <source>Begonnen</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Afgesloten</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Bewaartijd</source>
        <translation>Retention period</translation>
    </message>
    <message>
        <source>Kies eerst wat blijft.</source>
        <translation>First choose what stays.</translation>
    </message>
</context>
<context>
    <name>TakingPage</name>
    <message>
        <source>Invullen</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Wat je al koos, is bewaard. Er staat niets meer open.</source>
        <translation>What you chose is saved. Nothing is open any more.</translation>
    </message>
    <message>
        <source>{coach} kijkt nu niet mee. Het gaat open als je klaar bent.</source>
        <translation>{coach} is not looking now. It opens when you are done.</translation>
    </message>
    <message>
        <source>Je vult dit in over {coach}.</source>
        <translation>You fill this in about {coach}.</translation>
    </message>
    <message>
        <source>Dit is voor jou, {name}</source>
        <translation>This is for you, {name}</translation>
    </message>
    <message>
        <source>Wat je al koos, staat hier nog. Je kunt er iets bij zetten of iets weghalen.</source>
        <translation>What you chose is still here. You can add something or take something away.</translation>
    </message>
    <message>
        <source>Wat je al koos, is bewaard. Hier staat alleen wat nog open is.</source>
        <translation>What you chose is saved. Only what is still open is shown here.</translation>
    </message>
    <message>
        <source>Vraag {number} van {count}</source>
        <translation>Question {number} of {count}</translation>
    </message>
    <message>
        <source>Zin {first} tot en met {last} van {count}</source>
        <translation>Sentence {first} to {last} of {count}</translation>
    </message>
    <message>
        <source>Zin {first} van {count}</source>
        <translation>Sentence {first} of {count}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Vorige</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Later afmaken</source>
        <translation>Finish later</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message numerus="yes">
        <source>Dit past niet in één veld. Er kunnen nog %n tekens bij. Plak een korter stuk.</source>
        <translation>
            <numerusform>This doesn’t fit in one field. There is room for %n more character. Paste a shorter piece.</numerusform>
            <numerusform>This doesn’t fit in one field. There is room for %n more characters. Paste a shorter piece.</numerusform>
        </translation>
    </message>
    <message>
        <source>{length} tekens. Korter leest beter: probeer onder {limit} te blijven.</source>
        <translation>{length} characters. Shorter is easier to read: try to stay under {limit}.</translation>
    </message>
</context>
<context>
    <name>TimerCard</name>
    <message>
        <source>Tijd voor de werkvorm</source>
        <translation>Time for the activity</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Stop de tijd</source>
        <translation>Stop the time</translation>
    </message>
    <message>
        <source>Start de tijd</source>
        <translation>Start the time</translation>
    </message>
    <message>
        <source>De tijd is om. Rond rustig af.</source>
        <translation>The time is up. Finish calmly.</translation>
    </message>
    <message numerus="yes">
        <source>Nog %n minuten</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Melding sluiten</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Dag {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nog geen gesprekken. Begin met iemand die je wilt begeleiden.</source>
        <translation>No sessions yet. Begin with someone you want to coach.</translation>
    </message>
    <message>
        <source>Voeg iemand toe</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Bekijk een voorbeeld</source>
        <translation>Look at an example</translation>
    </message>
    <message>
        <source>Nog geen gesprekken. Kies met wie je begint.</source>
        <translation>No sessions yet. Choose whom you start with.</translation>
    </message>
    <message>
        <source>Kies iemand</source>
        <translation>Choose somebody</translation>
    </message>
    <message>
        <source>opgeslagen {when}</source>
        <translation>saved {when}</translation>
    </message>
    <message>
        <source>Leerbijeenkomst</source>
        <translation>Group meeting</translation>
    </message>
    <message>
        <source>Voorbij</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Terugkijken</source>
        <translation>Look back</translation>
    </message>
    <message>
        <source>Volgend gesprek</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Was voor {day}</source>
        <translation>Was due {day}</translation>
    </message>
    <message>
        <source>Verder waar je was</source>
        <translation>Continue where you were</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ook nog niet af</source>
        <translation>Also not finished yet</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Afspraken die openstaan</source>
        <translation>Open agreements</translation>
    </message>
    <message>
        <source>Laatste gesprekken</source>
        <translation>Recent sessions</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Maak nu een reservekopie</source>
        <translation>Make a backup now</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Het gesprek duurt {time}</source>
        <translation>The session has lasted {time}</translation>
    </message>
    <message>
        <source>Nog niet opgeslagen</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Opgeslagen om {hour}.{minute} uur</source>
        <translation>Saved at {hour}:{minute}</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Nu {peer}</source>
        <translation>Now {peer}</translation>
    </message>
    <message>
        <source>Jij deed het voor. De volgende keer doet {peer} het zelf.</source>
        <translation>You showed how. Next time {peer} does it.</translation>
    </message>
    <message>
        <source>Zet het bij de afspraken</source>
        <translation>Put it with the agreements</translation>
    </message>
    <message>
        <source>Vorige keer deed jij het voor, met de lijst ‘{list}’. Kijk nu mee met dezelfde lijst.</source>
        <translation>Last time you showed it, with the list ‘{list}’. Now watch, with the same list.</translation>
    </message>
    <message>
        <source>Neem deze lijst</source>
        <translation>Take this list</translation>
    </message>
    <message>
        <source>Nu jij: {list}. De ander kijkt mee.</source>
        <translation>Your turn: {list}. The other person watches.</translation>
    </message>
    <message>
        <source>Het staat bij de afspraken.</source>
        <translation>It is with the agreements.</translation>
    </message>
    <message>
        <source>Deze lijst hoort nu bij de observatie.</source>
        <translation>This list now belongs to the observation.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Herstelcode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>De 8 groepen van je papier. Hoofdletters en streepjes maken niet uit.</source>
        <translation>The 8 groups on your paper. Capitals and hyphens make no difference.</translation>
    </message>
    <message>
        <source>Toch met de wachtzin</source>
        <translation>Use the passphrase instead</translation>
    </message>
    <message>
        <source>Herstelcode gebruiken</source>
        <translation>Use the recovery code</translation>
    </message>
    <message>
        <source>Dit is het voorbeeld. De wachtzin is: {words}</source>
        <translation>This is the example. The passphrase is: {words}</translation>
    </message>
    <message>
        <source>Laatst opgeslagen: {when}</source>
        <translation>Last saved: {when}</translation>
    </message>
    <message>
        <source>Typ eerst de code.</source>
        <translation>Type the code first.</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>Probeer het opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Toon de map</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Sluit het programma</source>
        <translation>Close the program</translation>
    </message>
    <message numerus="yes">
        <source>Wacht nog %n seconden</source>
        <translation>
            <numerusform>Wait %n more second</numerusform>
            <numerusform>Wait %n more seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Even dicht</source>
        <translation>Screen covered</translation>
    </message>
    <message>
        <source>Druk op een toets of klik om verder te gaan.</source>
        <translation>Press a key or click to go on.</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Typ over van papier</source>
        <translation>Copy from paper</translation>
    </message>
    <message>
        <source>Welke versie staat onderaan je papier?</source>
        <translation>Which version is at the bottom of your paper?</translation>
    </message>
    <message>
        <source>Onderaan elk blad staat “{title}” met het versienummer erachter. Typ dat nummer en druk op Enter.</source>
        <translation>At the bottom of each sheet is “{title}”, followed by the version number. Type that number and press Enter.</translation>
    </message>
    <message>
        <source>Versie</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Terug naar de stap</source>
        <translation>Back to the step</translation>
    </message>
    <message>
        <source>Typ alleen het nummer dat achter “versie” staat.</source>
        <translation>Type only the number after “version”.</translation>
    </message>
    <message>
        <source>Je papier is versie {paper}. Dit gesprek hoort bij versie {asked}. Een code kan daar iets anders betekenen. Daarom is er niets overgenomen.</source>
        <translation>Your paper is version {paper}. This session uses version {asked}. A code may mean something else there. That is why nothing was copied.</translation>
    </message>
    <message>
        <source>Vul deze stap vraag voor vraag in. Of print een nieuw formulier: dat is wel versie {asked}.</source>
        <translation>Fill in this step question by question. Or print a new form: that is version {asked}.</translation>
    </message>
    <message>
        <source>Vul deze stap vraag voor vraag in. Een formulier dat je nu print, hoort bij een nieuw gesprek.</source>
        <translation>Fill in this step question by question. A form that you print now belongs to a new session.</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <source>Er is nog geen eerdere vraag.</source>
        <translation>There is no earlier question yet.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Je kluis wordt gemaakt…</source>
        <translation>Your vault is being made…</translation>
    </message>
    <message>
        <source>Nog te kort of te makkelijk te raden.</source>
        <translation>Still too short or too easy to guess.</translation>
    </message>
    <message>
        <source>Redelijk. Met nog een woord erbij is de zin sterker.</source>
        <translation>Fair. One more word makes it stronger.</translation>
    </message>
    <message>
        <source>Sterk.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>Heel sterk.</source>
        <translation>Very strong.</translation>
    </message>
    <message>
        <source>De twee wachtzinnen zijn niet hetzelfde. Typ de tweede opnieuw.</source>
        <translation>The two passphrases are not the same. Type the second one again.</translation>
    </message>
</context>
<context>
    <name>_FollowUp</name>
    <message>
        <source>vervolgvraag {number}</source>
        <translation>follow-up question {number}</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n keer</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
</TS>
