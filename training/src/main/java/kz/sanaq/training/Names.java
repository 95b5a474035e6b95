package kz.sanaq.training;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.RowFeatures;
import kz.sanaq.weigher.FeatureSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the features of all decisions, one a line: the decision, a tab, the feature's name. */
@Command(name = "names", description = "Lists the features of all decisions.")
final class Names implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter console = spec.commandLine().getOut();
    List<FeatureSpace> spaces = new ArrayList<>(Train.SPACES);
    spaces.add(RowFeatures.SPACE);
    for (FeatureSpace space : spaces) {
      for (int f = 0; f < space.size(); f++) {
        console.println(space.decision() + "\t" + space.name(f));
      }
    }
    console.flush();
  }
}
