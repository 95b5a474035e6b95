package kz.sanaq.transforms.steps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.observation.ObservationAccumulator;
import kz.sanaq.transforms.coder.RecordCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;

/** Combines the claims of many observations, which share a bucket. */
final class ObserveClaims
    extends CombineFn<Claim, Map<ObservationKey, ObservationAccumulator>, List<Observation>> {
  private static final long serialVersionUID = 1L;

  @Override
  public Map<ObservationKey, ObservationAccumulator> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<ObservationKey, ObservationAccumulator> addInput(
      Map<ObservationKey, ObservationAccumulator> observed, Claim claim) {
    observed.compute(
        ObservationKey.of(claim.fact()),
        (key, before) -> (before == null ? ObservationAccumulator.create() : before).add(claim));
    return observed;
  }

  @Override
  public Map<ObservationKey, ObservationAccumulator> mergeAccumulators(
      Iterable<Map<ObservationKey, ObservationAccumulator>> parts) {
    Map<ObservationKey, ObservationAccumulator> all = createAccumulator();
    for (Map<ObservationKey, ObservationAccumulator> part : parts) {
      part.forEach((key, observed) -> all.merge(key, observed, ObservationAccumulator::merge));
    }
    return all;
  }

  @Override
  public List<Observation> extractOutput(Map<ObservationKey, ObservationAccumulator> observed) {
    List<Observation> observations = new ArrayList<>();
    observed.forEach((key, claims) -> observations.add(claims.result(key)));
    return observations;
  }

  @Override
  public Coder<Map<ObservationKey, ObservationAccumulator>> getAccumulatorCoder(
      CoderRegistry registry, Coder<Claim> inputCoder) {
    return MapCoder.of(
        RecordCoder.of(ObservationKey.class), RecordCoder.of(ObservationAccumulator.class));
  }
}
