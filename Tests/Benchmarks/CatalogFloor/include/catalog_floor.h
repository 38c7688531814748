#pragma once

// The least that a program must do with the catalog's file: SQLite's C API and nothing else. Times are CPU
// microseconds of the calling thread; negative ones mean that SQLite refused (see the message on stderr).

typedef struct catalog_floor catalog_floor;

// Opens a file for reading, or makes a new one with the tables and indexes of another catalog.
catalog_floor *catalog_floor_open(const char *path, const char *schema_of);
void catalog_floor_close(catalog_floor *floor);

// Runs the first statement, and for each of its rows the others with the row's first column as their only parameter:
// what a program must do that goes through the catalog and needs what belongs to each row. Each statement is prepared
// once.
double catalog_floor_walk(catalog_floor *floor, const char *const *statements, int count, long *rows);

// Inserts all rows of a table of the other catalog with a prepared statement, 10,000 a transaction. Only the inserting
// is timed.
double catalog_floor_copy(catalog_floor *floor, const char *source, const char *table, long *rows);

// Inserts one row of texts, the first column a number; to be put between BEGIN and COMMIT.
double catalog_floor_insert(catalog_floor *floor, const char *sql, long number, const char *const *texts, int count);
double catalog_floor_execute(catalog_floor *floor, const char *sql);
