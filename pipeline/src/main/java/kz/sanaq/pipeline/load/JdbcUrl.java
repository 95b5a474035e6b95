package kz.sanaq.pipeline.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import kz.sanaq.pipeline.cli.CommandException;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a database is; never with a password in it, and never shown: it might have one all the
 * same.
 *
 * @param url as pgjdbc reads it
 */
record JdbcUrl(String url) {
  /** What libpq takes from the environment, and pgjdbc does not. */
  private static final Map<String, PGProperty> ENVIRONMENT =
      Map.of(
          "PGUSER", PGProperty.USER,
          "PGPASSWORD", PGProperty.PASSWORD);

  private static final String PREFIX = "jdbc:postgresql:";

  /** {@code user:password@} before the host, or a parameter with a password. */
  private static final Pattern PASSWORD =
      Pattern.compile("^[^?]*@|[?&][^=&]*password[^=&]*=", Pattern.CASE_INSENSITIVE);

  /**
   * The value of an option.
   *
   * @throws CommandException when it is none of PostgreSQL, or has a password in it
   */
  static JdbcUrl of(String option, String value) {
    if (PASSWORD.matcher(value).find()) {
      throw CommandException.usage("load.password", option);
    }
    if (!value.startsWith(PREFIX) || Driver.parseURL(value, null) == null) {
      throw CommandException.usage("load.no_url", option);
    }
    return new JdbcUrl(value);
  }

  /**
   * A connection.
   *
   * <p>pgjdbc itself looks into {@code PGPASSFILE} or {@code ~/.pgpass}, and for the service that
   * an address names into {@code PGSERVICEFILE} or {@code ~/.pg_service.conf}.
   *
   * @param environment of the process
   */
  Connection connect(Map<String, String> environment) throws SQLException {
    Properties properties = new Properties();
    PGProperty.APPLICATION_NAME.set(properties, "sanaq load");
    PGProperty.TCP_KEEP_ALIVE.set(properties, true);
    ENVIRONMENT.forEach(
        (variable, property) -> {
          if (environment.containsKey(variable)) {
            property.set(properties, environment.get(variable));
          }
        });
    return new Driver().connect(url, properties);
  }
}
