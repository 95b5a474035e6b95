package kz.sanaq.transforms.file;

import java.io.Serializable;

/**
 * Where the files of tables go, and where they are until they are whole.
 *
 * @param run folder of the run, on any Beam file system
 * @param unfinished folder of the same file system; what a killed worker leaves there belongs to
 *     nobody
 */
public record TableFolder(String run, String unfinished) implements Serializable {}
