package news.dateline.launcher.evaluate;

import news.dateline.launcher.conll.EvaluateEntitiesCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate}: what the extraction is worth. */
@Command(
        name = "evaluate",
        description = "Measure entities or quotes against a file of gold.",
        subcommands = {EvaluateEntitiesCommand.class, EvaluateQuotesCommand.class})
public final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to evaluate: entities or quotes");
    }
}
