package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.util.List;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.pipeline.report.Ledger;
import kz.sanaq.pipeline.report.RunReport;

/** What must hold of the counts of a run before it is published. */
final class Books {
  private Books() {}

  /** Throws when the books do not balance, nothing was read, or too much was rejected. */
  static void check(RunReport report, RunSettings settings, Attempt attempt) throws IOException {
    List<String> imbalances = report.ledger().imbalances(report.files(), settings.formats()::of);
    if (!imbalances.isEmpty()) {
      throw refusal(
          attempt,
          "the counts of run " + attempt.id() + " do not add up: " + String.join("; ", imbalances),
          "this is a bug in Sanaq");
    }
    Ledger ledger = report.ledger();
    if (ledger.read() == 0) {
      throw refusal(
          attempt,
          "the input holds no article",
          "give files that do: the manual says which kinds are read, in archives too");
    }
    if (!ledger.passes(settings.maxRejectedShare())) {
      throw refusal(
          attempt,
          ledger.newlyRejected()
              + " of "
              + ledger.newlyRead()
              + " documents were rejected, more than --max-rejected-share="
              + settings.maxRejectedShare().toPlainString()
              + " allows",
          "see why in " + attempt.output().run(attempt.id()) + "/json/rejected");
    }
  }

  /** The run stays as it is, with word of why, until the next one clears it away. */
  private static CommandException refusal(Attempt attempt, String reason, String advice)
      throws IOException {
    attempt.show();
    attempt.output().refuse(attempt.id(), reason);
    return CommandException.failed(reason + "; nothing was published; " + advice);
  }
}
