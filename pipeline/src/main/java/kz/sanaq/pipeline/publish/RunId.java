package kz.sanaq.pipeline.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.sanaq.model.Sha256;

/**
 * The name of a run: the same for the same work, another one as soon as content, program or an
 * option that changes results is another. Where the inputs lie and how they are ordered does not
 * count.
 */
public final class RunId {
  private static final int DIGITS = 16;

  private static final Pattern FORM = Pattern.compile("[0-9a-f]+");

  private RunId() {}

  /** Whether a text can be the name of a run. */
  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** Sixteen hexadecimal digits. */
  public static String of(List<InputFile> inputs, String build, Map<String, String> resultOptions) {
    List<String> lines = new ArrayList<>();
    inputs.stream().map(InputFile::identity).sorted().forEach(lines::add);
    lines.add("build " + build);
    resultOptions.forEach((name, value) -> lines.add(name + "=" + value));
    return Sha256.of(lines).substring(0, DIGITS);
  }
}
