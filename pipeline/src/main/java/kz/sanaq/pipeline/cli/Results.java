package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output: what goes wrong there is an {@link OutputException}, and no trouble of files.
 */
final class Results extends OutputStream {
  private final OutputStream out;

  private Results(OutputStream out) {
    this.out = out;
  }

  /** A stream of results that goes to another one. */
  static Results to(OutputStream out) {
    return out instanceof Results results ? results : new Results(out);
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  @Override
  public void close() {
    attempt(out::close);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }
}
