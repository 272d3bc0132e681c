namespace TheoremCheck.Engine.Search;

/// <summary>Describes an exception of ours in one line.</summary>
internal static class Fault
{
    public static string Describe(Exception e) => $"{e.GetType().Name}: {e.Message.Split('\n')[0].TrimEnd()}";
}
