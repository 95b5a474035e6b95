package kz.sanaq.transforms.steps;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Counts the rows of each partition of a table and plans its files. */
final class PlanFiles extends CombineFn<String, Map<String, Long>, FilePlan> {
  private static final long serialVersionUID = 1L;

  private final long rowsPerFile;

  /** Plans files that are meant to hold so many rows. */
  PlanFiles(long rowsPerFile) {
    this.rowsPerFile = rowsPerFile;
  }

  @Override
  public Map<String, Long> createAccumulator() {
    return new TreeMap<>();
  }

  @Override
  public Map<String, Long> addInput(Map<String, Long> rows, String partition) {
    rows.merge(partition, 1L, Long::sum);
    return rows;
  }

  @Override
  public Map<String, Long> mergeAccumulators(Iterable<Map<String, Long>> parts) {
    Map<String, Long> all = createAccumulator();
    parts.forEach(part -> part.forEach((partition, rows) -> all.merge(partition, rows, Long::sum)));
    return all;
  }

  @Override
  public FilePlan extractOutput(Map<String, Long> rows) {
    return FilePlan.of(new TreeMap<>(rows), rowsPerFile);
  }

  @Override
  public Coder<Map<String, Long>> getAccumulatorCoder(
      CoderRegistry registry, Coder<String> inputCoder) {
    return MapCoder.of(StringUtf8Coder.of(), VarLongCoder.of());
  }
}
