using TheoremCheck.Claims.Foundations;
using TheoremCheck.Engine.Domains;
using TheoremCheck.Numbers;
using Xunit;

namespace TheoremCheck.Tests.Properties.Domains;

public sealed class FoundationsDomainTests
{
    [Fact]
    public void Every_class_of_every_domain_is_reached()
    {
        Reaches(UtilityModel.Domain);
        Reaches(UtilityModel.AtLeastThree);
        Reaches(UtilityMenu.Domain);
        Reaches(AdditiveModel.Domain);
        Reaches(AdditiveModel.NotGumbel);
        Reaches(RankedUtilities.Domain);
        Reaches(RankedMenu.Domain);
        Reaches(LuceWeights.Domain);
        Reaches(DisturbedLaw.Domain);
        Reaches(Attributes.Alike);
        Reaches(Attributes.Apart);
        Reaches(BusesAndTrain.AnyUtilities);
        Reaches(BusesAndTrain.EqualBuses);
        Reaches(PolicyOnPrompts.AnySupport);
        Reaches(PolicyOnPrompts.FullSupport);
        Reaches(ComparedPolicies.Domain);
        Reaches(ChoiceTable.Positive);
        Reaches(TwoUtilityVectors.Domain);
        Reaches(FactorUsers.Domain);
        Reaches(GumbelComponents.Proper);
        Reaches(NormalComponents.Proper);
        Reaches(MaximaLaw.Atomless);
        Reaches(ScaledMenu.Domain);
        Reaches(CorrelatedBuses.Equal);
    }

    [Fact]
    public void Cases_survive_JSON()
    {
        Survives(UtilityModel.Domain);
        Survives(AdditiveModel.NotGumbel);
        Survives(RankedMenu.Domain);
        Survives(DisturbedLaw.Domain);
        Survives(BusesAndTrain.EqualBuses);
        Survives(PolicyOnPrompts.AnySupport);
        Survives(ComparedPolicies.Domain);
        Survives(ChoiceTable.Positive);
        Survives(GumbelComponents.Any);
        Survives(NormalComponents.Any);
        Survives(CorrelatedBuses.Widest);
        Survives(RivalModels.Domain);
    }

    [Fact]
    public void The_simplest_case_is_the_smallest()
    {
        Assert.Equal(new UtilityModel(UtilityForm.Finite, 1, [1]), UtilityModel.Domain.Draw(Draws.Replay([])));
        Assert.Equal(new LuceWeights([1]), LuceWeights.Domain.Draw(Draws.Replay([])));
        Assert.Equal(new TwoPopulations([1, 1], [1, 1], Rational.Ratio(1, 2)), TwoPopulations.Domain.Draw(Draws.Replay([])));
    }

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
