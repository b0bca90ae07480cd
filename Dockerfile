# news-filters on a slim Debian: docker build -t news-filters . ; docker run --rm -v "$PWD:/data:ro" news-filters who-said-what -R /data
FROM debian:stable-slim AS build
WORKDIR /src
COPY . .
RUN pipelines/prepare tools/packages && make deb
FROM debian:stable-slim
COPY --from=build /src/build/plain/news-filters_*.deb /tmp/
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends /tmp/news-filters_*.deb procps zstd && rm -rf /tmp/*.deb /var/lib/apt/lists/*
USER nobody
