/**
 * Files of any file system that Beam knows: input as it is stored, decompressed; files of tables,
 * written whole or not at all, and read back only when they are what their manifest says.
 */
package kz.sanaq.transforms.file;
