using TheoremCheck.Numbers;

namespace TheoremCheck.Claims.Experiments;

/// <summary>A preference data set of one choice-set size, by how many data are of each kind.</summary>
/// <remarks>
/// Under Assumptions 2 and 3 a loss depends on a datum through k = |Y ∩ M_1| and the category chosen alone; data that offer one category
/// only have forced choices. Weights in place of counts make the same object the population. Perverse Incentives, line 228.
/// </remarks>
public sealed class QueryCounts
{
    private readonly double[] choseFirst;
    private readonly double[] choseSecond;
    private readonly double[] logRatios;

    /// <summary>An empty data set.</summary>
    /// <param name="size">|Y|, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the size is below 2.</exception>
    public QueryCounts(int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 2);
        Size = size;
        choseFirst = new double[size];
        choseSecond = new double[size];
        logRatios = new double[size];
        for (var k = 1; k < size; k++)
        {
            logRatios[k] = Float64Functions.Log((double)(size - k) / k);
        }
    }

    /// <summary>|Y|.</summary>
    public int Size { get; }

    /// <summary>|D|, one-sided data included.</summary>
    public double Total { get; private set; }

    /// <summary>|I_1|.</summary>
    public double FirstChoices { get; private set; }

    /// <summary>|I_2|.</summary>
    public double SecondChoices { get; private set; }

    /// <summary>How many data offer k messages of M_1 beside others and chose the category given.</summary>
    /// <param name="k">1 to |Y| - 1.</param>
    /// <param name="first">Whether a message of M_1 was chosen.</param>
    public double Count(int k, bool first) => (first ? choseFirst : choseSecond)[k];

    /// <summary>The population: one datum in the mean.</summary>
    /// <param name="size">|Y|.</param>
    /// <param name="mass">P_π̄(M_1).</param>
    /// <param name="first">p_*(1).</param>
    public static QueryCounts Population(int size, double mass, double first)
    {
        var counts = new QueryCounts(size);
        double coefficient = 1, rest = 1;
        for (var k = 1; k < size; k++)
        {
            coefficient = coefficient * (size - k + 1) / k;
            var offered = coefficient;
            for (var i = 0; i < size; i++)
            {
                offered *= i < k ? mass : 1 - mass;
            }

            counts.Add(k, true, offered * first);
            counts.Add(k, false, offered * (1 - first));
            rest -= offered;
        }

        counts.Total += rest;
        return counts;
    }

    /// <summary>Adds a datum drawn by the process of Assumption 1.</summary>
    public void Draw(RandomSequence random, double mass, double first)
    {
        ArgumentNullException.ThrowIfNull(random);
        var k = 0;
        for (var i = 0; i < Size; i++)
        {
            k += random.Next() < mass ? 1 : 0;
        }

        Add(k, random.Next() < first, 1);
    }

    /// <summary>Adds data of one kind.</summary>
    /// <param name="k">|Y ∩ M_1|, 0 to |Y|; at either end the choice is forced.</param>
    /// <param name="first">Whether a message of M_1 was chosen, if both categories are offered.</param>
    /// <param name="weight">How many.</param>
    public void Add(int k, bool first, double weight)
    {
        Total += weight;
        if (k == 0 || k == Size)
        {
            return;
        }

        if (first)
        {
            choseFirst[k] += weight;
            FirstChoices += weight;
        }
        else
        {
            choseSecond[k] += weight;
            SecondChoices += weight;
        }
    }

    /// <summary>The cross-entropy of a logit model with weight ratio w = e^z of M_2 over M_1, up to a constant; and its derivative in z.</summary>
    /// <remarks>Each datum adds ln(k + (n - k) w) - ln w [M_2 chosen]. The derivative increases in z.</remarks>
    internal double Slope(double z)
    {
        var sum = 0.0;
        for (var k = 1; k < Size; k++)
        {
            var share = Minimisation.Logistic(z + logRatios[k]);
            sum += (choseFirst[k] * share) - (choseSecond[k] * (1 - share));
        }

        return sum;
    }

    /// <summary>The cross-entropy at w = e^z, up to a constant that does not depend on z.</summary>
    internal double CrossEntropy(double z)
    {
        var sum = -SecondChoices * z;
        for (var k = 1; k < Size; k++)
        {
            sum += (choseFirst[k] + choseSecond[k]) * Minimisation.SoftPlus(z + logRatios[k]);
        }

        return sum;
    }
}
