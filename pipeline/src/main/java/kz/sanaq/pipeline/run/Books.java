package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.util.List;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.pipeline.report.Ledger;
import kz.sanaq.pipeline.report.RunReport;

/** What must hold of the counts of a run before it is published. */
final class Books {
  private Books() {}

  /** Throws when the books do not balance, nothing was read, or too much was rejected. */
  static void check(RunReport report, RunSettings settings, Attempt attempt) throws IOException {
    List<Message> imbalances = report.ledger().imbalances(report.files(), settings.formats()::of);
    if (!imbalances.isEmpty()) {
      throw refusal(
          attempt,
          Message.of("refused.counts", attempt.id(), Message.joined("; ", imbalances)),
          Message.of("refused.counts.advice"));
    }
    Ledger ledger = report.ledger();
    if (ledger.read() == 0) {
      throw refusal(attempt, Message.of("refused.nothing"), Message.of("refused.nothing.advice"));
    }
    if (!ledger.passes(settings.maxRejectedShare())) {
      throw refusal(
          attempt,
          Message.of(
              "refused.rejected",
              ledger.newlyRejected(),
              ledger.newlyRead(),
              settings.maxRejectedShare().toPlainString()),
          Message.of(
              "refused.rejected.advice", attempt.output().run(attempt.id()) + "/json/rejected"));
    }
  }

  /** The run stays as it is, with word of why, until the next one clears it away. */
  private static CommandException refusal(Attempt attempt, Message reason, Message advice)
      throws IOException {
    attempt.show();
    attempt.output().refuse(attempt.id(), reason);
    return CommandException.failed("refused", reason, advice);
  }
}
