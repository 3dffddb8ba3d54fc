"""Inference over rasters of any size: constant memory, exact where that is possible, resumable.

The order of the work, a module each: ``classify`` (the job) and ``checks`` look at the request,
``memory`` chooses the tile size, ``plan`` cuts the raster into tiles, ``computation`` begins or
resumes the run, ``strips`` and ``pipeline`` move tiles from readers through the network, ``merge``
puts them together in strips, ``parts`` keeps finished strips, and ``assembly`` with ``cog`` and
``vectors`` makes of them what the user asked for.
"""
