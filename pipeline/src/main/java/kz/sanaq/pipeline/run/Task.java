package kz.sanaq.pipeline.run;

import java.util.List;
import java.util.Optional;
import kz.sanaq.pipeline.publish.InputFile;

/**
 * What a run is to do.
 *
 * @param id of the run
 * @param base what it builds on
 * @param inputs all that it stands for, the base's too
 * @param unread what is still to be read
 */
record Task(String id, Optional<Base> base, List<InputFile> inputs, List<InputFile> unread) {}
