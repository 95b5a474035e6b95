package kz.sanaq.transforms.steps;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Counts the rows of each folder of a table and plans its files. */
final class PlanFiles extends CombineFn<String, Map<String, Long>, FilePlan> {
  private static final long serialVersionUID = 1L;

  private final long undivided;

  /** Plans files of a table that has no folders up to so many rows. */
  PlanFiles(long undivided) {
    this.undivided = undivided;
  }

  @Override
  public Map<String, Long> createAccumulator() {
    return new TreeMap<>();
  }

  @Override
  public Map<String, Long> addInput(Map<String, Long> rows, String folder) {
    rows.merge(folder, 1L, Long::sum);
    return rows;
  }

  @Override
  public Map<String, Long> mergeAccumulators(Iterable<Map<String, Long>> parts) {
    Map<String, Long> all = createAccumulator();
    parts.forEach(part -> part.forEach((folder, rows) -> all.merge(folder, rows, Long::sum)));
    return all;
  }

  @Override
  public FilePlan extractOutput(Map<String, Long> rows) {
    return FilePlan.of(new TreeMap<>(rows), undivided);
  }

  @Override
  public Coder<Map<String, Long>> getAccumulatorCoder(
      CoderRegistry registry, Coder<String> inputCoder) {
    return MapCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
  }
}
