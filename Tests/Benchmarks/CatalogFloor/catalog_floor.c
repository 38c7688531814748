#include "catalog_floor.h"

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { batch_size = 10000 };

enum { kept_limit = 64 };

struct catalog_floor {
  sqlite3 *db;
  // Statements are prepared once, as a program does that asks again and again.
  char *texts[kept_limit];
  sqlite3_stmt *kept[kept_limit];
  int kept_count;
  sqlite3_stmt *insert;
  char *insert_sql;
};

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static int complain(sqlite3 *db, const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, sqlite3_errmsg(db));
  return -1;
}

static int execute(sqlite3 *db, const char *sql) {
  return sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK ? 0 : complain(db, sql);
}

// Tables first; the tables behind FTS5 are made by FTS5.
static void copy_schema(sqlite3 *db, const char *source) {
  sqlite3 *other;
  if (sqlite3_open_v2(source, &other, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) return;
  sqlite3_stmt *all;
  sqlite3_prepare_v2(other,
                     "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index')"
                     " AND name NOT LIKE 'search_%' AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, rowid",
                     -1, &all, NULL);
  while (sqlite3_step(all) == SQLITE_ROW) execute(db, (const char *)sqlite3_column_text(all, 0));
  sqlite3_finalize(all);
  sqlite3_close(other);
}

catalog_floor *catalog_floor_open(const char *path, const char *schema_of) {
  catalog_floor *floor = calloc(1, sizeof *floor);
  int flags = schema_of ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  if (sqlite3_open_v2(path, &floor->db, flags, NULL) != SQLITE_OK) {
    complain(floor->db, path);
    free(floor);
    return NULL;
  }
  if (schema_of) {
    execute(floor->db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    copy_schema(floor->db, schema_of);
  }
  return floor;
}

void catalog_floor_close(catalog_floor *floor) {
  for (int i = 0; i < floor->kept_count; i++) {
    sqlite3_finalize(floor->kept[i]);
    free(floor->texts[i]);
  }
  sqlite3_finalize(floor->insert);
  free(floor->insert_sql);
  sqlite3_close(floor->db);
  free(floor);
}

static long drain(sqlite3_stmt *statement) {
  long rows = 0;
  long sum = 0;
  int columns = sqlite3_column_count(statement);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    rows++;
    for (int i = 0; i < columns; i++) {
      const unsigned char *text = sqlite3_column_text(statement, i);
      sum += text ? text[0] + sqlite3_column_bytes(statement, i) : 0;
    }
  }
  sqlite3_reset(statement);
  return sum == -1 ? -1 : rows;
}

static sqlite3_stmt *prepared(catalog_floor *floor, const char *sql) {
  for (int i = 0; i < floor->kept_count; i++) {
    if (strcmp(floor->texts[i], sql) == 0) return floor->kept[i];
  }
  sqlite3_stmt *statement;
  if (floor->kept_count == kept_limit || sqlite3_prepare_v2(floor->db, sql, -1, &statement, NULL) != SQLITE_OK) {
    complain(floor->db, sql);
    return NULL;
  }
  floor->texts[floor->kept_count] = strdup(sql);
  floor->kept[floor->kept_count++] = statement;
  return statement;
}

double catalog_floor_walk(catalog_floor *floor, const char *const *statements, int count, long *rows) {
  *rows = 0;
  double start = now();
  sqlite3_stmt *first = prepared(floor, statements[0]);
  if (!first) return -1;
  while (sqlite3_step(first) == SQLITE_ROW) {
    *rows += 1;
    for (int i = 1; i < count; i++) {
      sqlite3_stmt *statement = prepared(floor, statements[i]);
      if (!statement) return -1;
      sqlite3_bind_int64(statement, 1, sqlite3_column_int64(first, 0));
      drain(statement);
    }
  }
  sqlite3_reset(first);
  return now() - start;
}

double catalog_floor_copy(catalog_floor *floor, const char *source, const char *table, long *rows) {
  sqlite3 *other;
  if (sqlite3_open_v2(source, &other, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) return -1;
  char sql[4096];
  snprintf(sql, sizeof sql, "SELECT * FROM \"%s\"", table);
  sqlite3_stmt *all;
  if (sqlite3_prepare_v2(other, sql, -1, &all, NULL) != SQLITE_OK) return complain(other, sql);
  int columns = sqlite3_column_count(all);
  int end = snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?", table);
  for (int i = 1; i < columns; i++) end += snprintf(sql + end, sizeof sql - (size_t)end, ", ?");
  snprintf(sql + end, sizeof sql - (size_t)end, ")");
  sqlite3_stmt *insert;
  if (sqlite3_prepare_v2(floor->db, sql, -1, &insert, NULL) != SQLITE_OK) return complain(floor->db, sql);
  sqlite3_value **values = calloc((size_t)(batch_size * columns), sizeof *values);
  double time = 0;
  int more = 1;
  *rows = 0;
  while (more) {
    int count = 0;
    while (count < batch_size && (more = sqlite3_step(all) == SQLITE_ROW)) {
      for (int i = 0; i < columns; i++) values[count * columns + i] = sqlite3_value_dup(sqlite3_column_value(all, i));
      count++;
    }
    double start = now();
    execute(floor->db, "BEGIN IMMEDIATE");
    for (int row = 0; row < count; row++) {
      for (int i = 0; i < columns; i++) sqlite3_bind_value(insert, i + 1, values[row * columns + i]);
      if (sqlite3_step(insert) != SQLITE_DONE) complain(floor->db, sql);
      sqlite3_reset(insert);
    }
    execute(floor->db, "COMMIT");
    time += now() - start;
    for (int i = 0; i < count * columns; i++) sqlite3_value_free(values[i]);
    *rows += count;
  }
  free(values);
  sqlite3_finalize(insert);
  sqlite3_finalize(all);
  sqlite3_close(other);
  return time;
}

double catalog_floor_insert(catalog_floor *floor, const char *sql, long number, const char *const *texts, int count) {
  if (!floor->insert_sql || strcmp(floor->insert_sql, sql) != 0) {
    sqlite3_finalize(floor->insert);
    free(floor->insert_sql);
    floor->insert_sql = strdup(sql);
    if (sqlite3_prepare_v2(floor->db, sql, -1, &floor->insert, NULL) != SQLITE_OK) return complain(floor->db, sql);
  }
  double start = now();
  sqlite3_bind_int64(floor->insert, 1, number);
  for (int i = 0; i < count; i++) sqlite3_bind_text(floor->insert, i + 2, texts[i], -1, SQLITE_STATIC);
  if (sqlite3_step(floor->insert) != SQLITE_DONE) complain(floor->db, sql);
  sqlite3_reset(floor->insert);
  return now() - start;
}

double catalog_floor_execute(catalog_floor *floor, const char *sql) {
  double start = now();
  if (execute(floor->db, sql) < 0) return -1;
  return now() - start;
}
