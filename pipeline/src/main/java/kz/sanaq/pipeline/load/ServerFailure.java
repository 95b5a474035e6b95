package kz.sanaq.pipeline.load;

import java.sql.SQLException;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.message.Message;

/** What PostgreSQL or the way to it refuses, as one line for the user. */
final class ServerFailure {
  /** Not asked for again within the time that one waits for a lock. */
  static final String LOCK_NOT_AVAILABLE = "55P03";

  /** Neither user nor password will do, or the server wanted one and there was none. */
  private static final String NOT_AUTHORIZED = "28";

  private static final String REFUSED_AT_ONCE = "08004";

  private ServerFailure() {}

  /** A failure before the end, so that nothing has changed. */
  static CommandException of(SQLException e) {
    return CommandException.failed(
        isRefused(e) ? "load.refused" : "load.server", said(e), Message.of("load.nothing"));
  }

  /** A failure of the very end. */
  static CommandException atCommit(SQLException e) {
    return CommandException.failed("load.at_commit", said(e));
  }

  private static String said(SQLException e) {
    return Visible.of(Failures.oneLine(e.getMessage()));
  }

  private static boolean isRefused(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.startsWith(NOT_AUTHORIZED) || state.equals(REFUSED_AT_ONCE);
  }
}
