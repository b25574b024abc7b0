using AnGiang.Cooperatives.Apportionment;

namespace AnGiang.Cooperatives.Tests.Apportionment;

public class NodeHeapTests
{
    [Fact]
    public void The_nearest_is_taken_first_and_of_equal_distances_the_one_of_fewer_steps()
    {
        NodeHeap<long> heap = Make(6);
        heap.Offer(4, 7, 1);
        heap.Offer(0, 5, 3);
        heap.Offer(2, 5, 2);
        heap.Offer(5, 0, 9);
        heap.Offer(1, 7, 0);

        Assert.Equal([5, 2, 0, 1, 4], TakeAll(ref heap));
        Assert.True(heap.IsEmpty);
    }

    [Fact]
    public void Of_two_ways_to_a_node_the_shorter_one_counts_and_then_the_one_of_fewer_steps()
    {
        NodeHeap<long> heap = Make(3);
        heap.Offer(0, 5, 5);
        heap.Offer(1, 6, 0);
        heap.Offer(0, 8, 1);
        Assert.Equal((5L, 5), (heap.Distance(0), heap.Steps(0)));
        heap.Offer(0, 5, 6);
        Assert.Equal((5L, 5), (heap.Distance(0), heap.Steps(0)));
        heap.Offer(0, 5, 4);
        Assert.Equal((5L, 4), (heap.Distance(0), heap.Steps(0)));
        heap.Offer(1, 5, 3);

        Assert.Equal([1, 0], TakeAll(ref heap));
        Assert.Equal((5L, 3), (heap.Distance(1), heap.Steps(1)));
    }

    /// <summary>Offers, some of which improve on earlier ones, and takings in between, against a plain search for the nearest.</summary>
    [Fact]
    public void Any_mixture_of_offers_and_takings_goes_by_distance_and_steps()
    {
        const int Nodes = 60;
        ulong state = 2020;
        for (int attempt = 0; attempt < 100; attempt++)
        {
            NodeHeap<long> heap = Make(Nodes);
            Dictionary<int, (long Distance, int Steps)> seen = [];
            HashSet<int> taken = [];
            for (int turn = 0; turn < 4 * Nodes; turn++)
            {
                int node = Draw(Nodes);
                if (Draw(4) > 0 && !taken.Contains(node))
                {
                    (long Distance, int Steps) way = (Draw(12), Draw(3));
                    heap.Offer(node, way.Distance, way.Steps);
                    seen[node] = seen.TryGetValue(node, out (long, int) known) && known.CompareTo(way) <= 0 ? known : way;
                }
                else if (seen.Count > 0)
                {
                    int nearest = heap.Take();
                    Assert.Equal(seen.Values.Min(), seen[nearest]);
                    Assert.Equal(seen[nearest], (heap.Distance(nearest), heap.Steps(nearest)));
                    seen.Remove(nearest);
                    taken.Add(nearest);
                }

                Assert.Equal(seen.Count == 0, heap.IsEmpty);
            }
        }

        int Draw(int below)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (int)((state >> 33) % (ulong)below);
        }
    }

    // As it is once all nodes have been forgotten.
    private static NodeHeap<long> Make(int nodes)
    {
        long[] distances = new long[nodes];
        int[] places = new int[nodes];
        Array.Fill(distances, long.MaxValue);
        Array.Fill(places, -1);
        return new(distances, new int[nodes], new int[nodes], places);
    }

    private static List<int> TakeAll(ref NodeHeap<long> heap)
    {
        List<int> nodes = [];
        while (!heap.IsEmpty)
        {
            nodes.Add(heap.Take());
        }

        return nodes;
    }
}
