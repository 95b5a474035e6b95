package kz.sanaq.transforms.file;

import kz.sanaq.transforms.table.Bundle;

/**
 * A file that holds all tables of a run, complete and in its place.
 *
 * @param bundle what it is
 * @param bytes length of the file
 * @param sha256 hash of the file, hexadecimal
 */
public record WrittenBundle(Bundle bundle, long bytes, String sha256) {}
