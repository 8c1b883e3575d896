"""Holds what 'lantern analyse --edges' says against NetworkX and igraph, on 20 seeded graphs of several shapes.

Run with a Python that has networkx and igraph (Debian: python3-networkx, python3-igraph): python3 bench/peers/values.py
Prints the largest difference of each measure, relative where values are above 1; fails above 1e-9.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import igraph
import networkx as nx

ROOT = pathlib.Path(__file__).resolve().parents[2]
worst = {}


def ask(name, path, *more):
    out = subprocess.run([ROOT / 'lantern', 'analyse', name, '--edges', path, '--json', *more], capture_output=True, text=True, check=True).stdout
    return json.loads(out)


def compare(measure, mine, theirs, key=None):
    for node, value in theirs.items():
        got = mine['scores'][str(node)][key or measure]
        if value is None or value != value:
            difference = 0 if got is None else 1
        else:
            difference = abs(got - value) / max(1, abs(value))
        worst[measure] = max(worst.get(measure, 0), difference)
        if difference > 1e-9:
            sys.exit(f'{measure}: node {node} is {got}, peers say {value}')


def shapes(seed):
    yield 'erdos-renyi', nx.gnm_random_graph(60, 150, seed=seed)
    yield 'barabasi-albert', nx.barabasi_albert_graph(80, 2, seed=seed)
    yield 'watts-strogatz', nx.connected_watts_strogatz_graph(50, 4, 0.2, seed=seed)
    yield 'tree', nx.random_tree(40, seed=seed)
    yield 'communities', nx.planted_partition_graph(4, 15, 0.4, 0.02, seed=seed)


def main():
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(1, 5):
            for shape, graph in shapes(seed):
                check(shape, graph, seed, pathlib.Path(folder))
    for measure, difference in sorted(worst.items()):
        print(f'{measure:14} {difference:.1e}')


def check(shape, graph, seed, folder):
    import random
    draw = random.Random(seed)
    for a, b in graph.edges:
        graph[a][b]['weight'] = draw.randint(1, 9)
    edges, nodes, weighted = folder / 'e.csv', folder / 'n.csv', folder / 'w.csv'
    edges.write_text(''.join(f'{a},{b}\n' for a, b in graph.edges))
    weighted.write_text(''.join(f'{a},{b},{d["weight"]}\n' for a, b, d in graph.edges(data=True)))
    nodes.write_text(''.join(f'{n}\n' for n in graph))
    more = ['--nodes', nodes]
    ig = igraph.Graph.from_networkx(graph)
    compare('betweenness', ask('betweenness', edges, *more), nx.betweenness_centrality(graph, normalized=False))
    compare('betweenness', ask('betweenness', edges, *more), dict(zip(graph, ig.betweenness())))
    compare('betweenness weighted', ask('betweenness', weighted, *more, '--weighted'), nx.betweenness_centrality(graph, normalized=False, weight='weight'), 'betweenness')
    compare('closeness', ask('closeness', edges, *more), nx.closeness_centrality(graph))
    compare('harmonic', ask('harmonic', edges, *more), nx.harmonic_centrality(graph))
    compare('pagerank', ask('pagerank', edges, *more), nx.pagerank(graph, weight=None, tol=1e-13, max_iter=10000))
    compare('pagerank weighted', ask('pagerank', weighted, *more, '--weighted'), nx.pagerank(graph, tol=1e-13, max_iter=10000), 'pagerank')
    if nx.is_connected(graph):
        compare('eigenvector', ask('eigenvector', edges, *more), nx.eigenvector_centrality(graph, max_iter=100000, tol=1e-14))
    compare('kcore', ask('kcore', edges, *more), nx.core_number(graph))
    compare('triangles', ask('triangles', edges, *more), nx.triangles(graph))
    compare('clustering', ask('clustering', edges, *more), nx.clustering(graph))
    compare('constraint', ask('constraint', edges, *more), nx.constraint(graph))
    compare('constraint weighted', ask('constraint', weighted, *more, '--weighted'), nx.constraint(graph, weight='weight'), 'constraint')
    got = ask('components', edges, *more)
    if sorted(map(sorted, got['groups'])) != sorted(sorted(map(str, c)) for c in nx.connected_components(graph)):
        sys.exit(f'components differ: {shape} {seed}')
    got = ask('articulation', edges, *more)
    if sorted(sum(got.get('groups', []), [])) != sorted(map(str, nx.articulation_points(graph))):
        sys.exit(f'articulation points differ: {shape} {seed}')
    got = ask('bridges', edges, *more)
    if sorted(sorted(b) for b in got.get('groups', [])) != sorted(sorted(map(str, b)) for b in nx.bridges(graph)):
        sys.exit(f'bridges differ: {shape} {seed}')
    compare('bfs', ask('bfs', edges, *more, '--param', 'source=0'), nx.single_source_shortest_path_length(graph, 0), 'distance')
    compare('sssp', ask('sssp', weighted, *more, '--weighted', '--param', 'source=0'), nx.single_source_dijkstra_path_length(graph, 0), 'distance')
    directed = nx.DiGraph()
    directed.add_nodes_from(graph)
    directed.add_edges_from((a, b) for a, b in graph.edges)
    more = [*more, '--directed']
    compare('betweenness directed', ask('betweenness', edges, *more), nx.betweenness_centrality(directed, normalized=False), 'betweenness')
    compare('closeness directed', ask('closeness', edges, *more), nx.closeness_centrality(directed), 'closeness')
    compare('harmonic directed', ask('harmonic', edges, *more), nx.harmonic_centrality(directed), 'harmonic')
    compare('pagerank directed', ask('pagerank', edges, *more), nx.pagerank(directed, tol=1e-13, max_iter=10000), 'pagerank')
    compare('kcore directed', ask('kcore', edges, *more), nx.core_number(directed), 'kcore')


main()
