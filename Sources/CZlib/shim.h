#pragma once
#include <zlib.h>

/* inflateInit is a macro with sizeof in it, which Swift cannot import. */
static inline int cutline_inflate_init(z_stream *stream) { return inflateInit(stream); }
