using System.Numerics;

namespace AnGiang.Cooperatives.Apportionment;

/// <summary>The nodes seen by a search with the shortest way known to each, the nearest first to be taken; of equal distances the one of fewer steps.</summary>
internal ref struct NodeHeap<TCost>(Span<TCost> distances, Span<int> steps, Span<int> heap, Span<int> places)
    where TCost : struct, IBinaryInteger<TCost>
{
    private const int Unseen = -1;
    private const int Taken = -2;

    private readonly Span<TCost> distances = distances;
    private readonly Span<int> steps = steps;
    private readonly Span<int> heap = heap;
    private readonly Span<int> places = places;
    private int count;

    internal readonly bool IsEmpty => count == 0;

    internal readonly TCost Distance(int node) => distances[node];

    internal readonly int Steps(int node) => steps[node];

    /// <summary>Of all nodes; of those not seen a large number.</summary>
    internal readonly ReadOnlySpan<TCost> Distances => distances;

    /// <summary>Forgets all nodes.</summary>
    /// <param name="largest">More than any distance.</param>
    internal void Clear(TCost largest)
    {
        distances.Fill(largest);
        places.Fill(Unseen);
        count = 0;
    }

    /// <summary>Tells of a way to a node, which makes no difference if that has been taken.</summary>
    internal void Offer(int node, TCost distance, int step)
    {
        int place = places[node];
        if (place == Taken || !IsNearer(distance, step, node))
        {
            return;
        }

        if (place == Unseen)
        {
            place = count++;
        }

        distances[node] = distance;
        steps[node] = step;
        while (place > 0 && IsNearer(distance, step, heap[Parent(place)]))
        {
            Put(heap[Parent(place)], place);
            place = Parent(place);
        }

        Put(node, place);
    }

    internal int Take()
    {
        int nearest = heap[0];
        places[nearest] = Taken;
        count--;
        if (count > 0)
        {
            Sink(heap[count]);
        }

        return nearest;
    }

    private static int Parent(int place) => (int)(((uint)place - 1) / 2);

    private readonly void Sink(int node)
    {
        int place = 0;
        while (true)
        {
            int child = (2 * place) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && IsNearer(distances[heap[child + 1]], steps[heap[child + 1]], heap[child]))
            {
                child++;
            }

            if (!IsNearer(distances[heap[child]], steps[heap[child]], node))
            {
                break;
            }

            Put(heap[child], place);
            place = child;
        }

        Put(node, place);
    }

    private readonly bool IsNearer(TCost distance, int step, int node) => distance < distances[node] || (distance == distances[node] && step < steps[node]);

    private readonly void Put(int node, int place)
    {
        heap[place] = node;
        places[node] = place;
    }
}
