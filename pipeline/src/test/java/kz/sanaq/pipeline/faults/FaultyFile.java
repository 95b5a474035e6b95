package kz.sanaq.pipeline.faults;

import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The name of a file of a {@link FaultyDisk}.
 *
 * @param path with the scheme; of a folder it ends with a slash
 */
record FaultyFile(String path) implements ResourceId {
  private static final long serialVersionUID = 1L;

  @Override
  public ResourceId resolve(String other, ResolveOptions options) {
    String end = options.equals(StandardResolveOptions.RESOLVE_DIRECTORY) ? "/" : "";
    return new FaultyFile(path + (isDirectory() ? "" : "/") + other + end);
  }

  @Override
  public ResourceId getCurrentDirectory() {
    return isDirectory() ? this : new FaultyFile(path.substring(0, path.lastIndexOf('/') + 1));
  }

  @Override
  public String getScheme() {
    return FaultyFileSystem.SCHEME;
  }

  @Override
  public String getFilename() {
    String name = isDirectory() ? path.substring(0, path.length() - 1) : path;
    return name.substring(name.lastIndexOf('/') + 1);
  }

  @Override
  public boolean isDirectory() {
    return path.endsWith("/");
  }

  @Override
  public String toString() {
    return path;
  }
}
