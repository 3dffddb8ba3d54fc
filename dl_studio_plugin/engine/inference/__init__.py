"""Inference over rasters of any size: constant memory, exact where that is possible, resumable.

The order of the work, a module each: ``classify`` (the job) checks the request, ``memory`` chooses
the tile size, ``plan`` cuts the raster into tiles, ``pipeline`` moves tiles from readers through
the network, ``merge`` puts them together in strips, ``parts`` keeps finished strips,
``cog`` and ``vectors`` make of them what the user asked for.
"""
