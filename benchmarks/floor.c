/*
 * The floor: writes a tree of files from a packed file, on one thread, and does nothing else.
 *
 *     floor PACK FOLDER
 *
 * A pack (made by pack.py) is a list of entries: a kind ('d' for a folder, 'f' for a file), the lengths of path and
 * bytes as two little-endian 64-bit numbers, the path with a closing zero, the bytes. A folder comes before what is in
 * it. The pack is mapped, so that no byte is copied before it is written.
 *
 * The path of a folder is relative to FOLDER, that of a file to the last folder before it, so that the kernel walks no
 * long paths.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static void stop(const char *what, const char *path) {
    fprintf(stderr, "floor: '%s' of '%s' failed: %s\n", what, path, strerror(errno));
    exit(1);
}

static uint64_t number(const unsigned char *bytes) {
    uint64_t value = 0;
    for (int i = 7; i >= 0; i--) value = value << 8 | bytes[i];
    return value;
}

static int folder_at(int parent, const char *path) {
    int folder = openat(parent, path, O_RDONLY | O_DIRECTORY);
    if (folder < 0) stop("open", path);
    return folder;
}

static void write_file(int folder, const char *path, const unsigned char *bytes, size_t size) {
    int file = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL, 0644);
    if (file < 0) stop("open", path);
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0) stop("write", path);
        bytes += written;
        size -= (size_t)written;
    }
    if (close(file) != 0) stop("close", path);
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: floor PACK FOLDER\n");
        return 64;
    }
    int pack = open(arguments[1], O_RDONLY);
    struct stat status;
    if (pack < 0 || fstat(pack, &status) != 0) stop("open", arguments[1]);
    size_t size = (size_t)status.st_size;
    const unsigned char *next = mmap(NULL, size, PROT_READ, MAP_PRIVATE, pack, 0);
    if (next == MAP_FAILED) stop("map", arguments[1]);
    const unsigned char *end = next + size;
    if (mkdir(arguments[2], 0755) != 0) stop("make", arguments[2]);
    int root = folder_at(AT_FDCWD, arguments[2]), folder = root;
    while (next < end) {
        unsigned char kind = *next;
        uint64_t path_length = number(next + 1), length = number(next + 9);
        const char *path = (const char *)next + 17;
        const unsigned char *bytes = next + 17 + path_length + 1;
        if (kind == 'd') {
            if (mkdirat(root, path, 0755) != 0) stop("make", path);
            if (folder != root) close(folder);
            folder = folder_at(root, path);
        } else {
            write_file(folder, path, bytes, length);
        }
        next = bytes + length;
    }
    return 0;
}
