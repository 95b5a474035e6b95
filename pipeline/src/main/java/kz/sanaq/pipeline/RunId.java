package kz.sanaq.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Sha256;

/**
 * The name of a run: the same for the same work, another one as soon as content, program or an
 * option that changes results is another. Where the inputs lie and how they are ordered does not
 * count.
 */
final class RunId {
  private static final int DIGITS = 16;

  private RunId() {}

  /** Sixteen hexadecimal digits. */
  static String of(List<InputFile> inputs, String build, Map<String, String> resultOptions) {
    List<String> lines = new ArrayList<>();
    inputs.stream().map(InputFile::identity).sorted().forEach(lines::add);
    lines.add("build " + build);
    resultOptions.forEach((name, value) -> lines.add(name + "=" + value));
    return Sha256.of(lines).substring(0, DIGITS);
  }
}
