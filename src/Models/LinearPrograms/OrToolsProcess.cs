using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace TheoremCheck.Models.LinearPrograms;

/// <summary>The linear programming solver of OR-Tools (GLOP), in a child process that speaks JSON lines.</summary>
/// <remarks>
/// The process starts with the first request, serves one at a time, is started once more when it dies during a request, and ends
/// with this object or with the program. Threads may share the object.
/// </remarks>
/// <param name="timeout">How long one request may take, the start of the process included; 30 s when null.</param>
/// <param name="script">The script to run; when null, the one that <c>THEOREMCHECK_ORTOOLS</c> or a folder above names.</param>
/// <param name="node">The program that runs the script.</param>
public sealed class OrToolsProcess(TimeSpan? timeout = null, string? script = null, string node = "node")
    : ILinearProgramSolver, IDisposable
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly TimeSpan limit = timeout is not { } given ? DefaultTimeout
        : given > TimeSpan.Zero ? given
        : throw new ArgumentException($"the time allowed is {given}; it must be above 0", nameof(timeout));

    private Child? child;
    private long requests;
    private bool disposed;

    /// <summary>The id of the running process, or null when none runs.</summary>
    public int? ProcessId
    {
        get
        {
            lock (gate)
            {
                return child is { HasExited: false } running ? running.Id : null;
            }
        }
    }

    /// <inheritdoc/>
    /// <exception cref="SolverMissingException">When Node, the script or its package is not installed.</exception>
    /// <exception cref="SolverTimeoutException">When the answer does not come in time; the process is killed.</exception>
    /// <exception cref="SolverException">When the process dies twice during the request or writes something else.</exception>
    /// <exception cref="ObjectDisposedException">After <see cref="Dispose"/>.</exception>
    public SolverReply Solve(LinearProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        if (!program.AllWithinDoubles())
        {
            return new(SolverStatus.Rejected) { Message = "a number is beyond the range of doubles" };
        }

        lock (gate)
        {
            var id = ++requests;
            var answer = Exchange(OrToolsLines.Request(id, program));
            try
            {
                return OrToolsLines.Reply(id, answer);
            }
            catch (SolverException)
            {
                // Questions and answers are out of step: the next request needs a new process.
                Stop();
                throw;
            }
        }
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            disposed = true;
            Stop();
        }
    }

    /// <summary>Sends a line and waits for the line that answers it.</summary>
    internal string Exchange(string request)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            return TryExchange(request, out _) ?? TryExchange(request, out var words)
                ?? throw new SolverException($"the solver's process died twice during one request{words}");
        }
    }

    /// <summary>The answer, or null and the last words of the process when it died.</summary>
    private string? TryExchange(string request, out string words)
    {
        child = child is { HasExited: false } ? child : Start();
        words = string.Empty;
        try
        {
            child.Ask(request);
            if (child.Answer(limit) is { } answer)
            {
                return answer;
            }
        }
        catch (TimeoutException)
        {
            Stop();
            throw new SolverTimeoutException(
                $"the solver did not answer within {limit.TotalSeconds:0.###} s; its process was ended");
        }
        catch (IOException)
        {
            // The pipe broke: the process is gone.
        }

        words = child.LastWords();
        Stop();
        return !words.Contains("ERR_MODULE_NOT_FOUND", StringComparison.Ordinal)
            ? null
            : throw new SolverMissingException($"the npm package or-tools-wasm is not installed: {OrToolsScript.RemedyFor(script ?? OrToolsScript.Find())}");
    }

    private Child Start()
    {
        Stop();
        var path = script ?? OrToolsScript.Find();
        if (!File.Exists(path))
        {
            throw new SolverMissingException($"there is no script {path} to run the solver with");
        }

        try
        {
            return new Child(node, path);
        }
        catch (Win32Exception e)
        {
            throw new SolverMissingException(
                $"'{node}' does not start: install Node 20 or later so that 'node' is on the path, then {OrToolsScript.RemedyFor(path)}", e);
        }
    }

    private void Stop()
    {
        child?.Dispose();
        child = null;
    }

    private sealed class Child : IDisposable
    {
        private const int KeptLines = 20;

        private readonly Process process;
        private readonly Queue<string> errors = new();

        public Child(string node, string script)
        {
            var start = new ProcessStartInfo(node)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                StandardOutputEncoding = Encoding.UTF8,
                UseShellExecute = false,
                CreateNoWindow = true,
            };
            start.ArgumentList.Add(script);
            process = Process.Start(start)!;
            process.ErrorDataReceived += (_, line) => Keep(line.Data);
            process.BeginErrorReadLine();
        }

        public int Id => process.Id;

        public bool HasExited => process.HasExited;

        public void Ask(string line)
        {
            process.StandardInput.Write(line + "\n");
            process.StandardInput.Flush();
        }

        /// <summary>The next line, or null at the end of the output.</summary>
        /// <exception cref="TimeoutException">When none comes in time.</exception>
        public string? Answer(TimeSpan limit) => process.StandardOutput.ReadLineAsync().WaitAsync(limit).GetAwaiter().GetResult();

        public string LastWords()
        {
            // The end of the output comes before the end of the error stream.
            if (!process.WaitForExit(TimeSpan.FromSeconds(5)))
            {
                process.Kill(entireProcessTree: true);
            }

            process.WaitForExit();
            lock (errors)
            {
                return errors.Count == 0 ? string.Empty : ": " + string.Join(" | ", errors);
            }
        }

        public void Dispose()
        {
            try
            {
                process.Kill(entireProcessTree: true);
            }
            catch (Exception e) when (e is InvalidOperationException or Win32Exception)
            {
                // It has ended already.
            }

            process.Dispose();
        }

        private void Keep(string? line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                return;
            }

            lock (errors)
            {
                errors.Enqueue(line.Trim());
                if (errors.Count > KeptLines)
                {
                    errors.Dequeue();
                }
            }
        }
    }
}
