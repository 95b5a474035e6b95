package kz.sanaq.pipeline.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What can be told of a path as it is given, without looking into other file systems. */
public final class PathSpec {
  private static final Pattern REMOTE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]+:");
  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private PathSpec() {}

  /** Whether a path names another file system ({@code hdfs://…}) than that of local disks. */
  public static boolean isRemote(String path) {
    return REMOTE.matcher(path).find();
  }

  /** Whether a path stands for all that fit it. */
  public static boolean isGlob(String path) {
    return GLOB.matcher(path).find();
  }

  /** Whether a path of local disks, which is no glob, leads nowhere. */
  public static boolean isMissing(String path) {
    return !isRemote(path) && !isGlob(path) && Files.notExists(Path.of(path));
  }

  /** Whether a path of local disks is meant as a glob and is none: «news/[», «news/{a». */
  public static boolean isBrokenGlob(String path) {
    if (isRemote(path) || !isGlob(path)) {
      return false;
    }
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + path) == null;
    } catch (PatternSyntaxException e) {
      return true;
    }
  }
}
