"""Times the kernels against igraph, on the same seeded graphs, in one run.

Run with a Python that has igraph (Debian: python3-igraph) after './lantern build' and 'mvn -Dfast -DskipTests -pl bench -am package':
    python3 bench/peers/kernels.py CLASS_PATH [KERNEL...]
CLASS_PATH is that of the class lantern.bench.Kernels. Prints a table: graph, kernel, Lantern's seconds warm (the first time in
brackets), igraph's, and the ratio. Both on one thread, but for the row that says otherwise. Reading the file is in neither.
"""
import random
import statistics
import subprocess
import sys
import tempfile
import time

import igraph

MODULE = ['--add-modules', 'jdk.incubator.vector']


def shuffled(graph, seed):
    order = list(range(graph.vcount()))
    random.Random(seed).shuffle(order)
    return igraph.Graph(n=graph.vcount(), edges=[(order[a], order[b]) for a, b in graph.get_edgelist()])


def communities(nodes, seed):
    """About as large and as clustered as a network of authors: groups of 10 to 200, four of five links inside."""
    draw = random.Random(seed)
    edges, first = [], 0
    while first < nodes:
        last = min(nodes, first + min(200, int(10 * draw.paretovariate(1.5))))
        for node in range(first, last):
            edges += [(node, draw.randrange(first, last)) for _ in range(3)]
            if draw.random() < .7:
                edges.append((node, draw.randrange(nodes)))
        first = last
    return shuffled(igraph.Graph(n=nodes, edges=edges).simplify(), seed)


def graphs():
    random.seed(1)
    igraph.set_random_number_generator(random)
    yield 'random 10k/50k', igraph.Graph.Erdos_Renyi(n=10_000, m=50_000), ['betweenness', 'harmonic']
    yield 'hubs 10k/50k', shuffled(igraph.Graph.Barabasi(10_000, 5), 1), ['betweenness', 'harmonic']
    yield 'random 100k/500k', igraph.Graph.Erdos_Renyi(n=100_000, m=500_000), ['harmonic', 'leiden']
    yield 'groups 317k/1M', communities(317_000, 3), ['leiden']
    yield 'random 1M/5M', igraph.Graph.Erdos_Renyi(n=1_000_000, m=5_000_000), ['pagerank', 'components', 'kcore', 'triangles']
    yield 'hubs 1M/5M', shuffled(igraph.Graph.Barabasi(1_000_000, 5), 1), ['pagerank', 'components', 'kcore', 'triangles']


def harmonic(graph):
    # igraph searches from one node after the other: a sample tells what all would take.
    some = random.Random(2).sample(range(graph.vcount()), min(500, graph.vcount()))
    start = time.time()
    graph.harmonic_centrality(vertices=some, normalized=False)
    return (time.time() - start) * graph.vcount() / len(some)


def timed(work):
    def run(graph):
        start = time.time()
        work(graph)
        return time.time() - start
    return run


PEERS = {
    'betweenness': timed(lambda graph: graph.betweenness()),
    'harmonic': harmonic,
    'pagerank': timed(lambda graph: graph.pagerank()),
    'components': timed(lambda graph: graph.connected_components()),
    'kcore': timed(lambda graph: graph.coreness()),
    'triangles': timed(lambda graph: graph.list_triangles()),
    'leiden': timed(lambda graph: graph.community_leiden(objective_function='modularity', n_iterations=2)),
}
OURS = {'betweenness': 'betweenness-1', 'harmonic': 'harmonic-1', 'pagerank': 'pagerank-1'}


def ours(path, name, repeats, class_path):
    out = subprocess.run(['java', *MODULE, '-Xmx3g', '-XX:+UseSerialGC', '-cp', class_path, 'lantern.bench.Kernels', path, str(repeats), name],
                         capture_output=True, text=True, check=True).stdout
    return [float(cell) for cell in out.split()[1:4]]


def main():
    class_path = sys.argv[1]
    only = sys.argv[2:]
    print(f'{"graph":18} {"kernel":22} {"Lantern":>18} {"igraph":>9} {"ratio":>7}')
    for name, graph, kernels in graphs():
        with tempfile.NamedTemporaryFile('w', suffix='.txt') as file:
            file.writelines(f'{a} {b}\n' for a, b in graph.get_edgelist())
            file.flush()
            for kernel in [kernel for kernel in kernels if not only or kernel in only]:
                repeats = 3 if graph.vcount() > 50_000 else 5
                first, warm, check = ours(file.name, OURS.get(kernel, kernel), repeats, class_path)
                peer = statistics.median(PEERS[kernel](graph) for _ in range(1 if kernel in ('betweenness', 'harmonic') else 3))
                print(f'{name:18} {kernel:22} {warm:9.3f} ({first:6.3f}) {peer:9.3f} {peer / warm:7.1f}', flush=True)
                if kernel == 'leiden':
                    theirs = graph.modularity(graph.community_leiden(objective_function='modularity', n_iterations=2))
                    print(f'{name:18} {"  modularity":22} {check:9.4f} {"":8} {theirs:9.4f}', flush=True)
                if kernel == 'betweenness':
                    _, two, _ = ours(file.name, 'betweenness-2', 3, class_path)
                    print(f'{name:18} {"  on two threads":22} {two:9.3f} {"":8} {"":9} {warm / two:7.2f} of one thread', flush=True)


main()
