package kz.sanaq.pipeline.faults;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A disk in memory that fails when it is told to. A file can be seen from the moment when it is
 * made, and holds what was written so far: the worst that a file system does. Thread safe.
 */
final class FaultyDisk {
  /** What may fail. */
  enum Step {
    /** A file is looked for. */
    MATCH,
    /** A file is opened for reading. */
    OPEN,
    /** A file is made, and its old content lost. */
    CREATE,
    WRITE,
    CLOSE,
    RENAME,
    DELETE
  }

  /** How it fails. */
  enum Mode {
    /** One step does, the next one does not. */
    ONCE,
    /** Each such step does from then on. */
    FROM_THERE_ON,
    /** It waits, until the disk is well again. */
    HANGING,
    /** The process ends there: no step of any kind is taken any more. */
    STOPPED
  }

  /** The process is no more. */
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped(String where) {
      super(where);
    }
  }

  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<Step, Integer> taken = new EnumMap<>(Step.class);
  private Step failing;
  private Mode mode;
  private int first;
  private boolean stopped;

  /** Forgets faults, and what was counted; the files stay. */
  synchronized void heal() {
    taken.clear();
    failing = null;
    stopped = false;
    notifyAll();
  }

  /** Fails at the n-th such step from now on, from 1. */
  synchronized void failAt(Step step, int n, Mode how) {
    heal();
    failing = step;
    first = n;
    mode = how;
  }

  /** How many such steps were taken. */
  synchronized int taken(Step step) {
    return taken.getOrDefault(step, 0);
  }

  /** All files, by their paths. */
  synchronized Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** Puts these files in place of all. */
  synchronized void restore(Map<String, byte[]> content) {
    files.clear();
    files.putAll(content);
  }

  /** Takes notice of a step, and fails when it is to. */
  synchronized void take(Step step, String path) throws IOException {
    int n = taken.merge(step, 1, Integer::sum);
    boolean fails = step == failing && (mode == Mode.FROM_THERE_ON ? n >= first : n == first);
    stopped |= fails && mode == Mode.STOPPED;
    String where = step + " " + n + " of " + path;
    if (stopped) {
      throw new Stopped(where);
    }
    if (fails && mode == Mode.HANGING) {
      await();
    } else if (fails) {
      throw new IOException("made up: " + where);
    }
  }

  private void await() throws IOException {
    try {
      while (failing != null) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  synchronized byte[] read(String path) {
    return files.get(path);
  }

  synchronized void put(String path, byte[] content) {
    files.put(path, content);
  }

  synchronized byte[] remove(String path) {
    return files.remove(path);
  }
}
