#include "photo_floor.h"

#include <fcntl.h>
#include <libexif/exif-data.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { head_size = 65536 };

static int exif_entries(const unsigned char *block, unsigned size) {
  ExifData *data = exif_data_new();
  exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
  exif_data_unset_option(data, EXIF_DATA_OPTION_IGNORE_UNKNOWN_TAGS);
  exif_data_load_data(data, block, size);
  int count = 0;
  for (int i = 0; i < EXIF_IFD_COUNT; i++) count += data->ifd[i] ? (int)data->ifd[i]->count : 0;
  exif_data_unref(data);
  return count;
}

int photo_floor(const char *path) {
  static unsigned char head[head_size];
  static unsigned char segment[head_size];
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  struct stat status;
  long read = fstat(file, &status) == 0 ? pread(file, head, head_size, 0) : 0;
  int found = 0;
  long at = 2;
  while (at + 4 <= status.st_size && read > 4) {
    unsigned char start[4];
    if (at + 4 <= read) {
      memcpy(start, head + at, 4);
    } else if (pread(file, start, 4, at) != 4) {
      break;
    }
    if (start[0] != 0xFF) break;
    if (start[1] == 0xFF) {
      at++;
      continue;
    }
    if (start[1] == 0xDA || start[1] == 0xD9) break;
    long length = (long)start[2] << 8 | start[3];
    if (length < 2) break;
    if (start[1] == 0xE1 || start[1] == 0xED) {
      const unsigned char *payload = head + at + 4;
      long size = length - 2;
      if (at + 2 + length > read) {
        size = pread(file, segment, (size_t)size, at + 4);
        payload = segment;
      }
      if (size > 6 && memcmp(payload, "Exif\0\0", 6) == 0) {
        found += 1 + exif_entries(payload, (unsigned)size);
      } else if (size > 29 && memcmp(payload, "http://ns.adobe.com/xap/1.0/", 29) == 0) {
        found += 1;
      } else if (size > 14 && memcmp(payload, "Photoshop 3.0", 14) == 0) {
        found += 1;
      }
    }
    at += 2 + length;
  }
  close(file);
  return found;
}
