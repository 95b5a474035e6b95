package kz.sanaq.merge;

import java.util.List;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Saying;

/** Merges mentions of which each is all that its document says. */
public final class Sayings {
  private Sayings() {}

  /** Each mention as a saying of its own. */
  public static List<Saying> of(List<Mention> mentions) {
    return mentions.stream().map(Saying::of).toList();
  }

  /** The claims of a block of mentions. */
  public static List<Claim> merge(List<Mention> block) {
    return ClaimMerger.of("kk").merge(of(block));
  }
}
