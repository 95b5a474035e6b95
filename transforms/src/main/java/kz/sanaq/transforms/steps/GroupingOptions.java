package kz.sanaq.transforms.steps;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * In how many buckets a pipeline groups by keys of high cardinality; results do not depend on it.
 */
public interface GroupingOptions extends PipelineOptions {
  /**
   * The number; 0 where nobody has chosen one. Whoever knows the input then asks {@link
   * Buckets#forBytes}; without that there are 16.
   */
  @Description("Parts in which what is grouped is held in memory; 0: as many as the input needs")
  @Default.Integer(0)
  int getBuckets();

  /** Sets the number. */
  void setBuckets(int buckets);
}
