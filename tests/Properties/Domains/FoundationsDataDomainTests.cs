using TheoremCheck.Claims.Foundations;
using TheoremCheck.Engine.Domains;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public sealed class FoundationsDataDomainTests
{
    [Fact]
    public void Every_class_of_every_domain_is_reached()
    {
        Reaches(UtilityMenu.Independent);
        Reaches(ComparedItemsOfUser.AnyNoise);
        Reaches(ComparedItemsOfUser.Standard);
        Reaches(PairwiseDesign.AnyNoise);
        Reaches(PairwiseDesign.Standard);
        Reaches(RaschOdds.Domain);
        Reaches(TwoItemLists.Domain);
        Reaches(TwoRaschModels.Domain);
        Reaches(FactorParameters.Domain);
        Reaches(IdealPoint.Any);
        Reaches(IdealPoint.NoBetterIntercept);
        Reaches(ResponseTable.OrdersDiffer);
        Reaches(ResponseTable.UsersDiffer);
        Reaches(ResponseTable.UsersAndItemsDiffer);
        Reaches(AttributeChoice.Two);
        Reaches(AttributeChoice.Many);
        Reaches(ObservedPreference.Domain);
        Reaches(LevelledMenu.Domain);
        Reaches(LevelledMenu.Pairs);
        Reaches(ResponseLaw.Domain);
        Reaches(ResponseLog.Domain);
        Reaches(FiniteNoise.Domain);
        Reaches(BinaryChoiceSetting.Domain);
    }

    [Fact]
    public void Cases_survive_JSON()
    {
        Survives(PairwiseDesign.AnyNoise);
        Survives(TwoRaschModels.Domain);
        Survives(FactorParameters.Domain);
        Survives(ResponseTable.Any);
        Survives(ObservedPreference.Domain);
        Survives(LevelledMenu.Domain);
        Survives(FiniteNoise.Domain);
        Survives(NoisyTriple.NotGumbel);
    }

    [Fact]
    public void Noise_without_ties_leaves_none_and_noise_with_ties_leaves_some()
    {
        Assert.All(Drawn(FiniteNoise.Domain), c => Assert.True(c.HasNoTies()));
        Assert.Contains(Drawn(FiniteNoise.Domain.Wider!), c => !c.HasNoTies());
    }

    [Fact]
    public void Every_datum_is_given_by_some_ranking() => Assert.All(Drawn(ObservedPreference.Domain), c =>
        Assert.Contains(TheoremCheck.Models.Ranking.Rankings.All(c.Items + 1), c.IsGivenBy));

    private static IEnumerable<TCase> Drawn<TCase>(Domain<TCase> domain) => Enumerable.Range(0, 200).Select(i => domain.Draw(Draws.Random((ulong)i * 7919, i % 101)));

    private static void Reaches<TCase>(Domain<TCase> domain)
    {
        foreach (var wanted in domain.Classes)
        {
            Assert.True(
                Enumerable.Range(0, 2_000).Any(i => wanted.Contains(domain.Draw(Draws.Random((ulong)i * 7919, i % 101)))),
                $"{domain.Name} does not reach '{wanted.Name}'");
        }
    }

    private static void Survives<TCase>(Domain<TCase> domain)
    {
        foreach (var i in Enumerable.Range(0, 50))
        {
            var c = domain.Draw(Draws.Random((ulong)i, 2 * i));
            Assert.Equal(c, CaseText.Read<TCase>(CaseText.Write(c)));
        }
    }
}
