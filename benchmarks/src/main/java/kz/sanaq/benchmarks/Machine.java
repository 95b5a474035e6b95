package kz.sanaq.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where something was measured, without a name by which anybody could find it.
 *
 * @param processor its model
 * @param cores that Java may use
 * @param gigabytes of memory
 */
record Machine(String processor, int cores, long gigabytes) {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  static Machine here() throws IOException {
    long memory =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return new Machine(
        model(),
        Runtime.getRuntime().availableProcessors(),
        Math.round(memory / Math.pow(1024, 3)));
  }

  /** Its architecture where nothing more is known, as outside Linux. */
  private static String model() throws IOException {
    String unknown = System.getProperty("os.arch");
    if (!Files.exists(PROCESSORS)) {
      return unknown;
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(unknown);
    }
  }
}
