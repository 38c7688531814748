#ifndef PHOTO_FLOOR_H
#define PHOTO_FLOOR_H

/// The least that a reader of photo metadata does with a JPEG: opens the file, finds the blocks of EXIF, IIM
/// and XMP by walking its segments, gives the EXIF block to libexif, and closes the file.
/// Returns the number of blocks and EXIF entries, so that no work can be left out; -1 if it cannot be read.
int photo_floor(const char *path);

#endif
