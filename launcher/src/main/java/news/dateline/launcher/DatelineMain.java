package news.dateline.launcher;

import news.dateline.launcher.bench.BenchCommand;
import news.dateline.launcher.cluster.AdvisoryCommand;
import news.dateline.launcher.cluster.AuthorityCommand;
import news.dateline.launcher.cluster.ClaimsCommand;
import news.dateline.launcher.cluster.DlqCommand;
import news.dateline.launcher.cluster.ImportCommand;
import news.dateline.launcher.cluster.LagCommand;
import news.dateline.launcher.cluster.SendCommand;
import news.dateline.launcher.cluster.TailCommand;
import news.dateline.launcher.cluster.TopicsCommand;
import news.dateline.launcher.conll.TagCommand;
import news.dateline.launcher.demo.DemoCommand;
import news.dateline.launcher.evaluate.EvaluateCommand;
import news.dateline.launcher.extract.ExtractCommand;
import news.dateline.launcher.parse.ParseCommand;
import news.dateline.launcher.pipeline.UpCommand;
import news.dateline.launcher.replay.ReplayCommand;
import news.dateline.launcher.terminal.ClosedPipe;
import news.dateline.launcher.terminal.Ending;
import news.dateline.launcher.terminal.Failure;
import news.dateline.launcher.train.TrainCommand;
import news.dateline.runtime.ServiceFailure;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: finds the command, runs it, turns its ending into one line and an exit code. */
@Command(
        name = "dateline",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Live news, structured, on Kafka: who said what, exactly once.",
        footer = {
            "",
            "Exit codes: 0 done, 1 a defect of ours, 2 wrong command line, 3 wrong settings, 4 no cluster,",
            "5 unfit topics, 6 address in use, 7 processing died, 65 bad input, 73 data folder in use,",
            "75 not all done."
        },
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            SendCommand.class,
            ParseCommand.class,
            TailCommand.class,
            TopicsCommand.class,
            LagCommand.class,
            DlqCommand.class,
            AdvisoryCommand.class,
            AuthorityCommand.class,
            ImportCommand.class,
            ClaimsCommand.class,
            ReplayCommand.class,
            ExtractCommand.class,
            TagCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            BenchCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class DatelineMain {

    private DatelineMain() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        CommandLine line = commandLine();
        line.setParameterExceptionHandler((e, given) -> {
            say(e.getMessage() + " (" + hint(e.getCommandLine()) + ")");
            return Ending.USAGE;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> end(e));
        return line.execute(args);
    }

    /** The grammar of the command line, without what happens on an error. */
    static CommandLine commandLine() {
        return new CommandLine(new DatelineMain()).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** “see dateline dlq show --help”, of whichever command was wrong. */
    static String hint(CommandLine command) {
        return "see " + command.getCommandSpec().qualifiedName() + " --help";
    }

    private static int end(Exception e) {
        if (e instanceof ClosedPipe) {
            return Ending.PIPE_CLOSED;
        }
        if (e instanceof Failure failure) {
            say(String.valueOf(failure.getMessage()));
            return failure.exitCode();
        }
        if (e instanceof ServiceFailure failure) {
            say(String.valueOf(failure.getMessage()));
            return failure.exitCode().code();
        }
        say("a defect of ours, please report it: " + e);
        if (Boolean.getBoolean("dateline.debug")) {
            e.printStackTrace();
        }
        return Ending.INTERNAL;
    }

    private static void say(String message) {
        System.err.println("dateline: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
