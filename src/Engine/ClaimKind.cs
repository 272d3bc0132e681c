namespace TheoremCheck.Engine;

/// <summary>What sort of assertion a claim is in its document.</summary>
public enum ClaimKind
{
    /// <summary>A theorem or proposition.</summary>
    Theorem,

    /// <summary>A lemma.</summary>
    Lemma,

    /// <summary>A displayed equation.</summary>
    Equation,

    /// <summary>One step of a proof.</summary>
    ProofStep,

    /// <summary>A worked example with numbers.</summary>
    WorkedExample,

    /// <summary>A definition that asserts something.</summary>
    Definition,

    /// <summary>An assumption.</summary>
    Assumption,

    /// <summary>A row or column of a table.</summary>
    Table,

    /// <summary>A number reported from an experiment.</summary>
    ExperimentNumber,

    /// <summary>A statement in prose.</summary>
    Qualitative,

    /// <summary>A repaired statement of this project's own, beside one that fails as printed.</summary>
    Repair,
}
