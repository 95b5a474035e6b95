package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The archive of classes, as Java has loaded and checked them, that a release makes at the end of
 * its first run: every later start maps it into memory instead of doing that work again.
 *
 * <p>The launcher names the file where there is none yet, in {@code sanaq.archive}, and hands it to
 * Java from then on; Java passes over one that another Java or another jar has made. Without it all
 * is the same, only slower to start, so that no failure to make it is one of the run.
 */
public final class ClassArchive {
  private static final String PROPERTY = "sanaq.archive";

  private ClassArchive() {}

  /** Makes the archive, where the launcher asks for one; whole or not at all. */
  public static void keep() {
    String file = System.getProperty(PROPERTY, "");
    if (!file.isEmpty()) {
      keep(Path.of(file));
    }
  }

  private static void keep(Path archive) {
    Path unfinished = archive.resolveSibling(archive.getFileName() + ".unfinished");
    PrintStream out = System.out;
    // Java says there what it does; results come another way, see Console.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      dump(unfinished);
      Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
    } catch (JMException | IOException e) {
      // A Java without this command, a full disk, another first run at the same time.
    } finally {
      System.setOut(out);
    }
  }

  /** What {@code jcmd VM.cds dynamic_dump} does. */
  private static void dump(Path file) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "vmCds",
            new Object[] {new String[] {"dynamic_dump", '"' + file.toString() + '"'}},
            new String[] {String[].class.getName()});
  }
}
